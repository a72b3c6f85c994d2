"""Makes Processing parameters from the fields of a job: default, limits, help, unit."""

from __future__ import annotations

from dataclasses import MISSING, Field, fields
from typing import Any, Optional, Tuple, Type

from qgis.core import (
    NULL,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterCrs,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExpression,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
    QgsProcessingParameterVectorDestination,
)
from qgis.utils import iface

from ..core.jobs.detection_options import WebImageryOptions
from ..language.catalog import choice_text, quote, tr
from ..language.labels import with_labels

_WIDGETS = f"{__package__.rpartition('.')[0]}.widgets"
_PATH_FIELD = f"{_WIDGETS}.described_path.DescribedPath"
_DESCRIBED = {"model": "model", "training_set": "training set"}  # fields whose files say much
_CHOICE_FIELD = f"{_WIDGETS}.choice.ChoiceField"
_NUMBER_FIELD = f"{_WIDGETS}.number.NumberField"


def key_of(name: str) -> str:
    """Return the parameter's name in QGIS: the field's name in capitals."""
    return name.upper()


def is_empty(value: Any) -> bool:
    """Whether a parameter was given and left empty: None, QGIS's NULL, or no text."""
    return value is None or value == NULL or value == ""


class _SeveralChoices(QgsProcessingParameterEnum):
    """Choices of which several may be taken.

    QGIS 3.22 writes a list of them as an empty text, so that Processing's history would open the
    dialog with none of them.
    """

    def valueAsPythonString(self, value: Any, context: QgsProcessingContext) -> str:
        if isinstance(value, (list, tuple)):
            return repr([str(each) for each in value])
        return str(super().valueAsPythonString(value, context))


class ParameterFactory:
    """Makes a job's parameters; every method takes the field's name.

    ``of`` makes what the field's type asks for; the others are for what only QGIS knows: layers,
    their fields, extents, CRSs.

    Args:
        parameters_type: The job's dataclass in ``core.jobs``.
    """

    def __init__(self, parameters_type: Type[Any]) -> None:
        self._fields = {entry.name: entry for entry in fields(parameters_type)}

    def of(self, *names: str) -> Tuple[QgsProcessingParameterDefinition, ...]:
        """Return the parameters that the fields' types ask for, in this order."""
        return tuple(self.one(name) for name in names)

    def one(self, name: str) -> QgsProcessingParameterDefinition:
        """Return the parameter that a field's type asks for."""
        entry = self._fields[name]
        type_name, several = str(entry.type), str(entry.type).startswith("Tuple[")
        if entry.metadata["path"]:
            return self._path(entry)
        if entry.metadata["choices"]:
            return self._choices(entry) if several else self._choice(entry)
        if several:
            return self._line(entry)
        if type_name == "bool":
            return self._flag(entry)
        return self.number(name) if type_name in ("int", "float") else self._text(entry)

    def number(self, name: str, *, optional: bool = False) -> QgsProcessingParameterDefinition:
        """A whole number or a number with decimals, as the field's type says.

        ``optional``: it may be emptied, which means something else than its default.
        """
        entry = self._fields[name]
        whole = entry.type == "int"
        limits = entry.metadata
        kinds = QgsProcessingParameterNumber.Type
        arguments = {
            key: value
            for key, value in (("minValue", limits["minimum"]), ("maxValue", limits["maximum"]))
            if value is not None
        }
        definition = QgsProcessingParameterNumber(
            key_of(name),
            _label(entry),
            type=kinds.Integer if whole else kinds.Double,
            defaultValue=None if entry.default is MISSING else entry.default,
            optional=optional,
            **arguments,
        )
        if limits["automatic"]:
            words = tr(limits["automatic"])
            _show_by(definition, _NUMBER_FIELD, words=words, special=float(limits["special"]))
        elif not whole:  # for QGIS's own field shows 0.200000
            _show_by(definition, _NUMBER_FIELD)
        return self._finished(entry, definition)

    def raster(self, name: str) -> QgsProcessingParameterDefinition:
        """One raster layer."""
        entry = self._fields[name]
        return self._finished(
            entry,
            QgsProcessingParameterRasterLayer(key_of(name), _label(entry)),
            tr("A raster file of any format that GDAL reads."),
        )

    def rasters(self, name: str) -> QgsProcessingParameterDefinition:
        """One or several raster layers."""
        entry = self._fields[name]
        return self._finished(
            entry,
            QgsProcessingParameterMultipleLayers(
                key_of(name), _label(entry), layerType=QgsProcessing.SourceType.TypeRaster
            ),
            tr("Raster files of any format that GDAL reads, one or several."),
        )

    def polygons(self, name: str) -> QgsProcessingParameterDefinition:
        """Polygons of any layer: all of them, the selected, or filtered."""
        entry = self._fields[name]
        return self._finished(
            entry,
            QgsProcessingParameterFeatureSource(
                key_of(name),
                _label(entry),
                [QgsProcessing.SourceType.TypeVectorPolygon],
                optional=_optional(entry),
            ),
        )

    def field_of(self, name: str, parent: str) -> QgsProcessingParameterDefinition:
        """A field of the layer that another parameter names."""
        entry = self._fields[name]
        return self._finished(
            entry,
            QgsProcessingParameterField(
                key_of(name),
                _label(entry),
                defaultValue=_default(entry),
                parentLayerParameterName=key_of(parent),
                optional=_optional(entry),
            ),
        )

    def expression_of(
        self, key: str, label: str, parent: str, help_text: str
    ) -> QgsProcessingParameterDefinition:
        """An expression over the features of the layer that another parameter names.

        QGIS evaluates it; the job has no such field.
        """
        definition = QgsProcessingParameterExpression(
            key, label, parentLayerParameterName=key_of(parent), optional=True
        )
        definition.setHelp(help_text)
        definition.setFlags(definition.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
        return definition

    @staticmethod
    def web_imagery() -> Tuple[QgsProcessingParameterDefinition, ...]:
        """How rasters of web services are read; QGIS reads them, the job has no such fields."""
        options = ParameterFactory(WebImageryOptions)
        return options.of(*(entry.name for entry in fields(WebImageryOptions)))

    def extent(self, name: str) -> QgsProcessingParameterDefinition:
        """A rectangle; empty is allowed."""
        entry = self._fields[name]
        return self._finished(
            entry,
            QgsProcessingParameterExtent(key_of(name), _label(entry), optional=True),
            tr("Only this rectangle; empty: the whole raster."),
        )

    def crs(
        self, name: str, *, default: Optional[str] = "ProjectCrs"
    ) -> QgsProcessingParameterDefinition:
        """A CRS; the project's when nothing else is chosen."""
        entry = self._fields[name]
        return self._finished(
            entry,
            QgsProcessingParameterCrs(
                key_of(name), _label(entry), defaultValue=default, optional=_optional(entry)
            ),
        )

    def output_polygons(
        self,
        name: str,
        *,
        key: Optional[str] = None,
        label: Optional[str] = None,
        optional: bool = False,
        help_text: str = "",
    ) -> QgsProcessingParameterDefinition:
        """A polygon layer that the job makes.

        ``key`` and ``label``: where one field gives several layers.
        """
        entry = self._fields[name]
        return self._finished(
            entry,
            QgsProcessingParameterVectorDestination(
                key or key_of(name),
                label or _label(entry),
                type=QgsProcessing.SourceType.TypeVectorPolygon,
                optional=optional,
            ),
            help_text
            or tr(
                "A GeoPackage is written directly, other formats at the end. What lies there is "
                "replaced only where it is an earlier result; FILE.gpkg|layername=NAME adds a "
                "layer."
            ),
        )

    def _line(self, entry: Field[Any]) -> QgsProcessingParameterDefinition:
        """Several numbers or words in one line, separated by commas; empty is allowed."""
        return self._finished(
            entry, QgsProcessingParameterString(key_of(entry.name), _label(entry), optional=True)
        )

    def _choice(self, entry: Field[Any]) -> QgsProcessingParameterDefinition:
        """One of the field's choices, stored as text: stored models survive a longer list."""
        definition = QgsProcessingParameterEnum(
            key_of(entry.name),
            _label(entry, unit=False),
            options=list(entry.metadata["choices"]),
            defaultValue=None if entry.default is MISSING else entry.default,
            usesStaticStrings=True,
        )
        if any(choice_text(name) != name for name in entry.metadata["choices"]):
            _show_by(definition, _CHOICE_FIELD)
        return self._finished(
            entry,
            definition,
            _help_with_choices(entry, tr("One of: {}.")),
        )

    def _choices(self, entry: Field[Any]) -> QgsProcessingParameterDefinition:
        """Some of the field's choices."""
        return self._finished(
            entry,
            _SeveralChoices(
                key_of(entry.name),
                _label(entry, unit=False),
                options=list(entry.metadata["choices"]),
                allowMultiple=True,
                defaultValue=None if entry.default is MISSING else list(entry.default),
                usesStaticStrings=True,
            ),
            _help_with_choices(entry, tr("Any of: {}.")),
        )

    def _flag(self, entry: Field[Any]) -> QgsProcessingParameterDefinition:
        """Yes or no."""
        return self._finished(
            entry,
            QgsProcessingParameterBoolean(
                key_of(entry.name), _label(entry), defaultValue=entry.default is True
            ),
        )

    def _text(self, entry: Field[Any]) -> QgsProcessingParameterDefinition:
        """A line of text."""
        return self._finished(
            entry,
            QgsProcessingParameterString(
                key_of(entry.name),
                _label(entry),
                defaultValue=_default(entry),
                optional=_optional(entry),
            ),
        )

    def _path(self, entry: Field[Any]) -> QgsProcessingParameterDefinition:
        """A file or folder that is there, or one that the job makes."""
        key, label, path = key_of(entry.name), _label(entry), entry.metadata["path"]
        if path == "new folder":
            definition = QgsProcessingParameterFolderDestination(key, label)
        elif path == "new file":
            # Where it is optional it is not made by default, because QGIS's batch dialog fails on
            # every HTML output that has a value (BatchAlgorithmDialog.loadHTMLResults, seen in 3.22
            # to 3.44).
            definition = QgsProcessingParameterFileDestination(
                key,
                label,
                fileFilter=_file_filter(entry),
                optional=_optional(entry),
                createByDefault=not _optional(entry),
            )
        else:
            kinds = QgsProcessingParameterFile.Behavior
            definition = QgsProcessingParameterFile(
                key,
                label,
                behavior=kinds.File if path == "file" else kinds.Folder,
                fileFilter=_file_filter(entry) if path == "file" else "",
                optional=_optional(entry),
            )
            if entry.name in _DESCRIBED:
                _show_by(definition, _PATH_FIELD, what=_DESCRIBED[entry.name])
        return self._finished(entry, definition)

    def _finished(
        self,
        entry: Field[Any],
        definition: QgsProcessingParameterDefinition,
        help_text: Optional[str] = None,
    ) -> QgsProcessingParameterDefinition:
        definition.setHelp(self._help(entry) if help_text is None else help_text)
        if entry.metadata["replaced_by"]:
            flag = QgsProcessingParameterDefinition.Flag
            # Optional too, or QGIS's designer calls every model with this algorithm invalid.
            definition.setFlags(definition.flags() | flag.FlagHidden | flag.FlagOptional)
        if entry.metadata["advanced"]:
            advanced = QgsProcessingParameterDefinition.Flag.FlagAdvanced
            definition.setFlags(definition.flags() | advanced)
        return definition

    def _help(self, entry: Field[Any]) -> str:
        """Return a parameter's help; in QGIS's window it calls others as their dialog does."""
        text = tr(entry.metadata["help"])
        if iface is None:
            return text
        labels = {key_of(name): tr(each.metadata["label"]) for name, each in self._fields.items()}
        return with_labels(text, labels, {}, quote)


def _show_by(definition: QgsProcessingParameterDefinition, field: str, **arguments: Any) -> None:
    """Name the class that makes the parameter's field; QGIS imports it only in dialogs."""
    definition.setMetadata({"widget_wrapper": {"class": field, **arguments}})


def _label(entry: Field[Any], *, unit: bool = True) -> str:
    """Return the field's label, with the number's unit behind it."""
    label = tr(entry.metadata["label"])
    if not (unit and entry.metadata["unit"]):
        return str(label)
    return f"{label} [{tr(entry.metadata['unit'])}]"


def _file_filter(entry: Field[Any]) -> str:
    """Return the files that a dialog offers, each kind in QGIS's language."""
    return ";;".join(tr(kind) for kind in entry.metadata["files"].split(";;"))


def _help_with_choices(entry: Field[Any], names: str) -> str:
    """Return the help and the names: ``qgis_process help`` shows the choices only by number."""
    text = tr(entry.metadata["help"])
    listed = ", ".join(entry.metadata["choices"])
    return f"{text} {names.format(listed)}"


def _optional(entry: Field[Any]) -> bool:
    return entry.default is not MISSING


def _default(entry: Field[Any]) -> Any:
    """Return the field's default for QGIS, where None stands for empty."""
    return None if entry.default is MISSING or entry.default == "" else entry.default
