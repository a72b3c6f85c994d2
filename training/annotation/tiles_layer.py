"""The set as a GeoPackage to look at in QGIS: tiles by split, objects by class, with styles."""

from __future__ import annotations

import contextlib
import html
import sqlite3
import warnings
from pathlib import Path
from typing import Any

import geopandas as gpd
import numpy as np
import pandas as pd
import pyogrio
import shapely
from numpy.typing import NDArray

from ...core.jobs.dataset_options import SPLITS
from ...core.models.card import ClassDefinition
from ...core.vector.layer_reader import GEOPACKAGE_OPTIONS
from ..dataset.tile_log import WRITTEN, TileLog, TileOutcome
from .layout import CommonCrs, Tiles

_ROWS_AT_ONCE = 2000  # tiles; their objects are held until they are appended
_SPLIT_COLORS = {"train": "#4363d8", "validation": "#f58231", "test": "#3cb44b"}
_STYLES_TABLE = """CREATE TABLE layer_styles (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, f_table_catalog TEXT(256),
    f_table_schema TEXT(256), f_table_name TEXT(256), f_geometry_column TEXT(256),
    styleName TEXT(30), styleQML TEXT, styleSLD TEXT, useAsDefault BOOLEAN, description TEXT,
    owner TEXT(30), ui TEXT(30), update_time DATETIME)"""
_FIXED_TIME = "2000-01-01T00:00:00.000Z"  # so that the same input gives the same file


def write_tiles_layer(
    path: Path,
    log: TileLog,
    tiles: Tiles,
    plane: CommonCrs,
    classes: tuple[ClassDefinition, ...],
) -> None:
    """Write the layers ``tiles`` and ``instances``, a few thousand tiles at a time.

    Args:
        path: Of the GeoPackage; replaced when it is there from an unfinished run.
        log: With the records of all tiles.
        tiles: All tiles of the plan.
        plane: Of the grids; its CRS becomes the layers'.
        classes: Of the set.
    """
    temporary = path.with_name("unfinished_" + path.name)
    for suffix in ("", "-journal", "-wal", "-shm"):  # of a run that was killed while it wrote them
        path.with_name(temporary.name + suffix).unlink(missing_ok=True)
    names = {entry.id: entry.name for entry in classes}
    crs = plane.crs.to_wkt() if plane.crs is not None else None
    batch: list[TileOutcome] = []
    started: set[str] = set()
    for record in log.records():
        if record.state == WRITTEN:
            batch.append(record)
        if len(batch) >= _ROWS_AT_ONCE:
            _append(temporary, batch, tiles, plane, names, crs, started)
            batch = []
    if batch:
        _append(temporary, batch, tiles, plane, names, crs, started)
    _add_styles(temporary, classes, "instances" in started)
    temporary.replace(path)


def _append(
    path: Path,
    records: list[TileOutcome],
    tiles: Tiles,
    plane: CommonCrs,
    names: dict[int, str],
    crs: str | None,
    started: set[str],
) -> None:
    """Append the tiles and objects of some records."""
    numbers = np.array([record.number for record in records])
    footprints = plane.footprints(tiles.select(numbers))
    table: dict[str, Any] = {
        "tile": [record.image["file_name"] for record in records],
        "split": [SPLITS[record.split] for record in records],
        "instances": [record.annotations.objects for record in records],
        "valid": [record.image["valid"] for record in records],
        "source": [record.image["source"] for record in records],
    }
    _write(path, "tiles", table, footprints, crs, started)
    counts = np.array([len(record.annotations) for record in records])
    if not counts.sum():
        return
    of_tile = np.repeat(numbers, counts)
    outlines = np.concatenate([record.outlines for record in records if len(record.outlines)])
    corner = np.column_stack([tiles.column[of_tile], tiles.row[of_tile]]).astype(np.float64)
    points, owner = shapely.get_coordinates(outlines, return_index=True)
    outlines = shapely.set_coordinates(outlines.copy(), points + corner[owner])
    placed = plane.to_plane(tiles.source[of_tile], outlines)
    objects = [record.annotations for record in records]
    class_ids = np.concatenate([own.class_ids for own in objects])
    table = {
        "class_id": class_ids,
        "class": [names[class_id] for class_id in class_ids.tolist()],
        "feature": np.concatenate([own.features for own in objects]),
        "visible": np.concatenate([own.visible for own in objects]),
        "ignored": np.concatenate([own.ignored for own in objects]).astype(np.int64),
        "tile": np.repeat(np.array([r.image["file_name"] for r in records], object), counts),
        "split": np.repeat(np.array([SPLITS[r.split] for r in records], object), counts),
    }
    _write(path, "instances", table, placed, crs, started)


def _write(
    path: Path,
    layer: str,
    table: dict[str, Any],
    geometry: NDArray[np.object_],
    crs: str | None,
    started: set[str],
) -> None:
    frame = gpd.GeoDataFrame(pd.DataFrame(table), geometry=geometry, crs=crs)
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", message=".*crs.*")  # a raster without CRS is allowed
        pyogrio.set_gdal_config_options({"OGR_CURRENT_DATE": _FIXED_TIME})
        try:
            pyogrio.write_dataframe(
                frame,
                path,
                layer=layer,
                driver="GPKG",
                append=layer in started,
                geometry_type="Polygon" if layer == "tiles" else "MultiPolygon",
                dataset_options={} if started else GEOPACKAGE_OPTIONS,
                promote_to_multi=layer == "instances",
            )
        finally:
            pyogrio.set_gdal_config_options({"OGR_CURRENT_DATE": None})
    started.add(layer)


def _add_styles(path: Path, classes: tuple[ClassDefinition, ...], instances: bool) -> None:
    """Store the layers' styles where QGIS looks for them when it opens a GeoPackage."""
    styles = {"tiles": ("split", [(split, split, color) for split, color in _SPLIT_COLORS.items()])}
    if instances:
        styles["instances"] = ("class", [(c.name, c.name, c.color or "#e6194b") for c in classes])
    with contextlib.closing(sqlite3.connect(path)) as connection, connection:
        connection.execute(_STYLES_TABLE)
        connection.execute(
            "INSERT INTO gpkg_contents (table_name, data_type, identifier, last_change) "
            "VALUES ('layer_styles', 'attributes', 'layer_styles', ?)",
            (_FIXED_TIME,),
        )
        for layer, (attribute, values) in styles.items():
            connection.execute(
                "INSERT INTO layer_styles (f_table_catalog, f_table_schema, f_table_name, "
                "f_geometry_column, styleName, styleQML, useAsDefault, update_time) "
                "VALUES ('', '', ?, 'geom', ?, ?, 1, ?)",
                (layer, layer, _style(attribute, values), _FIXED_TIME),
            )


def _style(attribute: str, values: list[tuple[str, str, str]]) -> str:
    """Return a QML style: outlines in a colour for each value of a field."""
    categories, symbols = [], []
    for number, (value, label, color) in enumerate(values):
        red, green, blue = (int(color[i : i + 2], 16) for i in (1, 3, 5))
        categories.append(
            f'<category render="true" symbol="{number}" value="{html.escape(value)}" '
            f'label="{html.escape(label)}"/>'
        )
        options = "".join(
            f'<prop k="{key}" v="{text}"/>'
            for key, text in (
                ("color", f"{red},{green},{blue},40"),
                ("outline_color", f"{red},{green},{blue},255"),
                ("outline_style", "solid"),
                ("outline_width", "0.5"),
                ("outline_width_unit", "MM"),
                ("style", "solid"),
            )
        )
        symbols.append(
            f'<symbol type="fill" name="{number}" alpha="1"><layer class="SimpleFill" '
            f'enabled="1" pass="0" locked="0">{options}</layer></symbol>'
        )
    return (
        "<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>"
        '<qgis version="3.22" styleCategories="Symbology">'
        f'<renderer-v2 type="categorizedSymbol" attr="{html.escape(attribute)}" enableorderby="0" '
        f'forceraster="0" symbollevels="0"><categories>{"".join(categories)}</categories>'
        f"<symbols>{''.join(symbols)}</symbols></renderer-v2></qgis>"
    )
