"""What exactly a run writes for a vector destination, and whether something would be lost by it.

QGIS spells destinations in many ways: a file of any format, with or without an extension, a table
of a file (``ogr:…``, ``….gpkg|layername=…``), a table of a database, memory. ``OutputTarget.parse``
reads them all. One rule holds for every target: a run replaces nothing but an earlier result of the
same algorithm, and never one of its own inputs.
"""

from __future__ import annotations

import os
import re
import sqlite3
import tempfile
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import FrozenSet, Iterable, List, Mapping, Sequence, Tuple

from qgis.core import (
    QgsDataSourceUri,
    QgsException,
    QgsFeature,
    QgsFeatureSink,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingUtils,
    QgsProviderConnectionException,
    QgsProviderRegistry,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

from ..language.catalog import tr

Signature = FrozenSet[str]
"""Fields by which a layer is known as an earlier result of an algorithm."""

_DATABASES = ("postgres", "postgis", "spatialite", "mssql", "oracle", "hana")
_GEOPARQUET = ("parquet", "geoparquet")
_BESIDE_LAYERS = {"layer_styles"}  # tables of a GeoPackage that come with a layer
_LOCK_WAIT_S = 0.5  # a program that only looks at a file is done within that
_HAS_CONTENTS = "SELECT 1 FROM sqlite_master WHERE name = 'gpkg_contents'"
_SHORTEST = 10  # letters of a field's name that a shapefile keeps


@dataclass(frozen=True)
class OutputTarget:
    """Where a layer goes.

    Attributes:
        destination: Complete, in QGIS's spelling: what the run gives back and QGIS loads.
        provider: ``ogr`` for files and their tables, ``memory``, or a database's.
        path: The file; empty for memory and databases.
        table: The table in the file or the database; empty where the file is the layer.
    """

    destination: str
    provider: str
    path: str = ""
    table: str = ""

    @classmethod
    def parse(cls, given: str) -> OutputTarget:
        """Read a destination as QGIS gives it.

        Raises:
            QgsProcessingException: Nothing that QGIS could write to; one sentence.
        """
        container, _, layer = given.partition("|")
        named = re.match(r"layername=(.+)$", layer)
        if named:
            return cls._of_table(_absolute(container), named.group(1))
        if layer:
            raise QgsProcessingException(
                tr(
                    "{} can't be written: QGIS takes “|” for the end of a path. Leave it out."
                ).format(given)
            )
        provider, uri = _split_uri(given)
        if not provider:
            return cls._of_file(_absolute(given))
        if provider == "memory":
            return cls(given, provider)
        parts = QgsDataSourceUri(uri)
        if provider == "ogr":
            path = _absolute(parts.database() or uri)
            return cls._of_table(path, parts.table() or Path(path).stem)
        if provider in _DATABASES:
            return cls(given, provider, table=parts.table())
        raise QgsProcessingException(
            tr("{} can't be written: “{}” is no kind of place that layers go to.").format(
                given, provider
            )
        )

    @classmethod
    def _of_file(cls, path: str) -> OutputTarget:
        extension = Path(path).suffix[1:]
        known = bool(extension) and bool(QgsVectorFileWriter.driverForExtension(extension))
        if not known and extension.lower() in _GEOPARQUET:
            raise QgsProcessingException(
                tr(
                    "{} can't be written: the GDAL of this QGIS has no driver for GeoParquet. "
                    "Choose a name that ends in .gpkg; the console command rsmask writes both."
                ).format(path)
            )
        if not known:
            path += ".gpkg"  # as QGIS itself does
        elif extension.lower() != "gpkg" and _split_uri(path, r".{3,}?")[0]:
            raise QgsProcessingException(
                tr("{} can't be written: QGIS takes “:” for the end of a provider's name.").format(
                    path
                )
            )
        return cls(path, "ogr", path)

    @classmethod
    def _of_table(cls, path: str, table: str) -> OutputTarget:
        uri = QgsDataSourceUri()
        uri.setDatabase(path)
        uri.setDataSource("", table, "geom")
        return cls(f"ogr:{uri.uri()}", "ogr", path, table)

    @property
    def is_geopackage(self) -> bool:
        """Whether the engine can write it itself: a GeoPackage of its own."""
        return bool(self.path) and not self.table and self.path.lower().endswith(".gpkg")

    def engine_path(self, temporary: str) -> str:
        """Return the GeoPackage that the engine writes.

        It lies beside the target and always has the same name, so that a stopped run finds its
        archive again.

        Args:
            temporary: A path to use where the target is no file.
        """
        if self.is_geopackage or not self.path:
            return self.path or temporary
        if self.table:
            return str(Path(self.path).with_suffix("")) + f".{_file_name(self.table)}.gpkg"
        return self.path + ".gpkg"


def refuse_loss(
    target: OutputTarget,
    signatures: Sequence[Signature],
    inputs: Mapping[str, str],
    others: Iterable[OutputTarget] = (),
) -> None:
    """Raise where writing would lose something, or can't succeed; to be asked before the work.

    Args:
        target: What will be written.
        signatures: Of the layers that the run writes into the target, one a layer.
        inputs: Source of each input layer or file (``path`` or ``path|layername=name``) → the
            parameter's name.
        others: The run's other outputs.

    Raises:
        QgsProcessingException: One sentence, with what to do.
    """
    if any(each.destination == target.destination for each in others):
        raise QgsProcessingException(
            tr("{} is named for two outputs. Give each its own.").format(target.destination)
        )
    if target.provider in _DATABASES:
        _refuse_database(target, signatures)
        return
    if not target.path:
        return
    refuse_input(target.path, inputs, target.table)
    refuse_input(target.engine_path(""), inputs)
    if not target.is_geopackage and Path(target.engine_path("")).exists():
        raise QgsProcessingException(
            tr("{} is in the way: it is needed while {} is made. Move it elsewhere.").format(
                target.engine_path(""), target.path
            )
        )
    if target.table:
        _refuse_table(target, signatures)
    else:
        _refuse_file(target, signatures)


def refuse_input(path: str, inputs: Mapping[str, str], table: str = "") -> None:
    """Raise where a file, or a table in it, is an input of the run; see ``refuse_loss``.

    Raises:
        QgsProcessingException: One sentence.
    """
    for source, name in inputs.items():
        if _is_input(path, table, source):
            raise QgsProcessingException(
                tr("{} is an input of this run ({}). Choose another output.").format(path, name)
            )


def make_folder(path: str) -> None:
    """Make the folder of a file, where it is missing.

    Raises:
        QgsProcessingException: It can't be made; one sentence.
    """
    try:
        Path(path).parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise QgsProcessingException(
            tr("{} can't be written: {}. Choose another place.").format(path, error.strerror)
        ) from error


def refuse_other_formats(target: OutputTarget) -> None:
    """Raise where the target is no GeoPackage of its own.

    Raises:
        QgsProcessingException: One sentence.
    """
    if not target.is_geopackage:
        raise QgsProcessingException(
            tr("{} is no GeoPackage of its own. Give a file name that ends in .gpkg.").format(
                target.destination
            )
        )


def written_name(target: OutputTarget) -> Tuple[str, bool]:
    """Return what QGIS will call the target, and whether its format keeps outlines; by a trial.

    QGIS gives some formats another extension than the one that was asked for.

    Raises:
        QgsProcessingException: The format can't hold such a layer; one sentence.
    """
    if target.is_geopackage or not target.path or target.table:
        return target.destination, True
    name = Path(target.path).name
    extension = Path(target.path).suffix
    with tempfile.TemporaryDirectory(dir=QgsProcessingUtils.tempFolder()) as folder:
        trial = str(Path(folder) / f"trial{extension}")
        try:
            made, has_outlines = _write_trial(trial)
        except QgsProcessingException as error:
            raise QgsProcessingException(
                tr(
                    "{} can't be written: the format {} does not take polygons with fields. "
                    "Choose another one, such as .gpkg, .shp or .geojson."
                ).format(name, extension)
            ) from error
    return target.destination + made[len(trial) :], has_outlines


def _write_trial(path: str) -> Tuple[str, bool]:
    """Write a layer of one polygon; return its name, and whether the polygon can be read again."""
    kind = "MultiPolygon?crs=EPSG:32633&field=class:string&field=score:double"
    model = QgsVectorLayer(kind, "trial", "memory")
    sink, name = QgsProcessingUtils.createFeatureSink(
        path, QgsProcessingContext(), model.fields(), model.wkbType(), model.crs()
    )
    feature = QgsFeature(model.fields())
    square = "MultiPolygon(((500000 5000000, 500009 5000000, 500009 5000009, 500000 5000000)))"
    feature.setGeometry(QgsGeometry.fromWkt(square))
    feature.setAttributes(["house", 0.5])
    if sink is None or not sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert):
        raise QgsProcessingException(sink.lastError() if sink else tr("no such format"))
    del sink  # what is still in memory is written now
    layer = QgsVectorLayer(name, "trial", "ogr")
    has_outlines = all(each.hasGeometry() for each in layer.getFeatures())
    return str(name), has_outlines


def _refuse_file(target: OutputTarget, signatures: Sequence[Signature]) -> None:
    """Raise where a whole file would be replaced that is no earlier result."""
    path = Path(target.path)
    if path.is_dir():
        raise QgsProcessingException(tr("{} is a folder. Choose a file name.").format(path))
    if not path.exists() or path.stat().st_size == 0:
        return
    tables = _tables(target.path)
    if len(tables) > len(signatures):
        raise QgsProcessingException(
            tr(
                "{} holds other layers ({}), which would be lost. Choose another file, or add the "
                "result as a layer: {}|layername=NAME."
            ).format(path, ", ".join(tables), path)
        )
    sources = [f"{path}|layername={table}" for table in tables]
    if not tables or not all(_is_result(source, "ogr", signatures) for source in sources):
        raise QgsProcessingException(
            tr(
                "{} is there already and is no earlier result of this algorithm: it is not "
                "replaced. Choose another name."
            ).format(path)
        )


def _refuse_table(target: OutputTarget, signatures: Sequence[Signature]) -> None:
    """Raise where a table of a file would be replaced that is no earlier result."""
    path = Path(target.path)
    if not path.exists() or path.stat().st_size == 0:
        return
    tables = _tables(target.path)
    if not tables and not QgsVectorLayer(target.path, "container", "ogr").isValid():
        raise QgsProcessingException(
            tr("{} can't be opened, so no layer is added to it.").format(path)
        )
    if target.table.lower() not in (table.lower() for table in tables):
        return
    if not _is_result(f"{path}|layername={target.table}", "ogr", signatures):
        raise QgsProcessingException(
            tr(
                "{} has a layer {} already, which is no earlier result of this algorithm: it is "
                "not replaced. Choose another name for the layer."
            ).format(path, target.table)
        )


def _refuse_database(target: OutputTarget, signatures: Sequence[Signature]) -> None:
    """Raise where a database can't be reached, or has the table and it is no earlier result."""
    uri = target.destination.split(":", 1)[1]
    key = "postgres" if target.provider == "postgis" else target.provider
    metadata = QgsProviderRegistry.instance().providerMetadata(key)
    try:
        if metadata is None:
            raise QgsException(tr("QGIS lacks its driver"))
        connection = metadata.createConnection(uri, {})
        schema = QgsDataSourceUri(uri).schema()
        tables = [each.tableName() for each in connection.tables(schema)]
    except (QgsException, QgsProviderConnectionException) as error:
        raise QgsProcessingException(
            tr("The database of {} can't be used: {}. Check the connection.").format(
                target.destination, _first_line(error)
            )
        ) from error
    if target.table in tables and not _is_result(uri, key, signatures):
        raise QgsProcessingException(
            tr(
                "The database has a table {} already, which is no earlier result of this "
                "algorithm: it is not replaced. Choose another name."
            ).format(target.table)
        )


def _tables(path: str) -> List[str]:
    """Return the layers of a file; of a GeoPackage also rasters and tables without geometry.

    Raises:
        QgsProcessingException: What a GeoPackage holds can't be known; one sentence.
    """
    if path.lower().endswith(".gpkg"):
        try:
            # Not by an address with mode=ro, which has no place for the server of a network share.
            with closing(sqlite3.connect(path, _LOCK_WAIT_S)) as connection:
                if not connection.execute(_HAS_CONTENTS).fetchone():
                    return []
                rows = connection.execute("SELECT table_name FROM gpkg_contents").fetchall()
        except sqlite3.OperationalError as error:
            raise QgsProcessingException(
                tr(
                    "What {} holds can't be read ({}), and so it is not written to. Close it in "
                    "other programs, or choose another file."
                ).format(path, error)
            ) from error
        except sqlite3.DatabaseError:  # a file of another kind
            return []
        return sorted(str(name) for (name,) in rows if name not in _BESIDE_LAYERS)
    layer = QgsVectorLayer(path, "container", "ogr")
    if not layer.isValid():
        return []
    separator = layer.dataProvider().sublayerSeparator()
    return [text.split(separator)[1] for text in layer.dataProvider().subLayers()]


def _is_result(source: str, provider: str, signatures: Sequence[Signature]) -> bool:
    """Whether a layer has all fields of one of the signatures."""
    layer = QgsVectorLayer(source, "earlier", provider)
    names = {field.name().lower()[:_SHORTEST] for field in layer.fields()}
    return layer.isValid() and any(
        {name[:_SHORTEST] for name in signature} <= names for signature in signatures
    )


def _is_input(path: str, table: str, source: str) -> bool:
    """Whether writing the file, or the table in it, would replace an input."""
    container, _, layer = source.partition("|")
    if not _is_same_file(path, container):
        return False
    named = re.match(r"layername=([^|]*)", layer)
    return not table or named is None or named.group(1).lower() == table.lower()


def _is_same_file(one: str, other: str) -> bool:
    try:
        return Path(one).samefile(other)
    except OSError:
        return os.path.normcase(os.path.realpath(one)) == os.path.normcase(os.path.realpath(other))


def _split_uri(given: str, name: str = "[A-Za-z][A-Za-z0-9+.-]+") -> Tuple[str, str]:
    """Return provider and the rest of ``ogr:…``; no provider for a path, be it on ``C:``."""
    match = re.match(f"({name}):(.*)$", given, re.DOTALL)
    return (match.group(1), match.group(2)) if match else ("", given)


def _file_name(table: str) -> str:
    return re.sub(r"[^\w.-]", "_", table)


def _absolute(path: str) -> str:
    return os.path.abspath(path)  # noqa: PTH100 - resolve() would follow links


def _first_line(error: Exception) -> str:
    lines = str(error).strip().splitlines()
    return lines[0].rstrip(".: ") if lines else ""
