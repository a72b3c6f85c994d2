"""Makes Processing parameters from the fields of a job: default, limits, help, unit."""

from __future__ import annotations

from dataclasses import MISSING, Field, fields
from typing import Any, Optional, Type

from qgis.core import (
    NULL,
    QgsProcessing,
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
from qgis.PyQt.QtCore import QCoreApplication

ALL_FILES = "All files (*)"
HTML_FILES = "HTML (*.html)"
# Other files may be chosen too: the engine says what they are and why it does not take them.
MODEL_FILES = f"Models (*.safetensors);;{ALL_FILES}"
WEIGHT_FILES = f"Models and weights (*.safetensors *.pth *.pt);;{ALL_FILES}"
GEOPACKAGES = "GeoPackage (*.gpkg)"
JSON_FILES = "JSON (*.json)"
ONNX_FILES = "ONNX (*.onnx)"


def key_of(name: str) -> str:
    """Return the parameter's name in QGIS: the field's name in capitals."""
    return name.upper()


def is_empty(value: Any) -> bool:
    """Whether a parameter was given and left empty: None, QGIS's NULL, or no text."""
    return value is None or value == NULL or value == ""


class ParameterFactory:
    """Makes a job's parameters; every method takes the field's name and the label.

    Args:
        parameters_type: The job's dataclass in ``core.jobs``.
    """

    def __init__(self, parameters_type: Type[Any]) -> None:
        self._fields = {entry.name: entry for entry in fields(parameters_type)}

    def number(
        self, name: str, label: str, *, optional: bool = False
    ) -> QgsProcessingParameterDefinition:
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
        return self._finished(
            entry,
            QgsProcessingParameterNumber(
                key_of(name),
                _with_unit(label, entry),
                type=kinds.Integer if whole else kinds.Double,
                defaultValue=entry.default,
                optional=optional,
                **arguments,
            ),
        )

    def several(self, name: str, label: str) -> QgsProcessingParameterDefinition:
        """Several numbers or words in one line, separated by commas; empty is allowed."""
        entry = self._fields[name]
        return self._finished(
            entry,
            QgsProcessingParameterString(key_of(name), _with_unit(label, entry), optional=True),
        )

    def choice(self, name: str, label: str) -> QgsProcessingParameterDefinition:
        """One of the field's choices, stored as text: stored models survive a longer list."""
        entry = self._fields[name]
        return self._finished(
            entry,
            QgsProcessingParameterEnum(
                key_of(name),
                label,
                options=list(entry.metadata["choices"]),
                defaultValue=entry.default,
                usesStaticStrings=True,
            ),
            _help_with_choices(entry, "One of: {}."),
        )

    def choices(self, name: str, label: str) -> QgsProcessingParameterDefinition:
        """Some of the field's choices."""
        entry = self._fields[name]
        return self._finished(
            entry,
            QgsProcessingParameterEnum(
                key_of(name),
                label,
                options=list(entry.metadata["choices"]),
                allowMultiple=True,
                defaultValue=list(entry.default),
                usesStaticStrings=True,
            ),
            _help_with_choices(entry, "Any of: {}."),
        )

    def flag(self, name: str, label: str) -> QgsProcessingParameterDefinition:
        """Yes or no."""
        entry = self._fields[name]
        return self._finished(
            entry, QgsProcessingParameterBoolean(key_of(name), label, defaultValue=entry.default)
        )

    def text(self, name: str, label: str) -> QgsProcessingParameterDefinition:
        """A line of text."""
        entry = self._fields[name]
        return self._finished(
            entry,
            QgsProcessingParameterString(
                key_of(name), label, defaultValue=_default(entry), optional=_optional(entry)
            ),
        )

    def file(self, name: str, label: str, files: str) -> QgsProcessingParameterDefinition:
        """An existing file; ``files`` is Qt's filter."""
        entry = self._fields[name]
        return self._finished(
            entry,
            QgsProcessingParameterFile(
                key_of(name),
                label,
                behavior=QgsProcessingParameterFile.Behavior.File,
                fileFilter=files,
                optional=_optional(entry),
            ),
        )

    def folder(self, name: str, label: str) -> QgsProcessingParameterDefinition:
        """An existing folder."""
        entry = self._fields[name]
        return self._finished(
            entry,
            QgsProcessingParameterFile(
                key_of(name),
                label,
                behavior=QgsProcessingParameterFile.Behavior.Folder,
                optional=_optional(entry),
            ),
        )

    def raster(self, name: str, label: str) -> QgsProcessingParameterDefinition:
        """One raster layer."""
        entry = self._fields[name]
        return self._finished(
            entry,
            QgsProcessingParameterRasterLayer(key_of(name), label),
            "A raster file of any format that GDAL reads.",
        )

    def rasters(self, name: str, label: str) -> QgsProcessingParameterDefinition:
        """One or several raster layers."""
        entry = self._fields[name]
        return self._finished(
            entry,
            QgsProcessingParameterMultipleLayers(
                key_of(name), label, layerType=QgsProcessing.SourceType.TypeRaster
            ),
            "Raster files of any format that GDAL reads, one or several.",
        )

    def polygons(self, name: str, label: str) -> QgsProcessingParameterDefinition:
        """Polygons of any layer: all of them, the selected, or filtered."""
        entry = self._fields[name]
        return self._finished(
            entry,
            QgsProcessingParameterFeatureSource(
                key_of(name),
                label,
                [QgsProcessing.SourceType.TypeVectorPolygon],
                optional=_optional(entry),
            ),
        )

    def field_of(self, name: str, label: str, parent: str) -> QgsProcessingParameterDefinition:
        """A field of the layer that another parameter names."""
        entry = self._fields[name]
        return self._finished(
            entry,
            QgsProcessingParameterField(
                key_of(name),
                label,
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
        return definition

    def extent(self, name: str, label: str) -> QgsProcessingParameterDefinition:
        """A rectangle; empty is allowed."""
        entry = self._fields[name]
        return self._finished(
            entry,
            QgsProcessingParameterExtent(key_of(name), label, optional=True),
            "Only this rectangle; empty: the whole raster.",
        )

    def crs(
        self, name: str, label: str, *, default: Optional[str] = "ProjectCrs"
    ) -> QgsProcessingParameterDefinition:
        """A CRS; the project's when nothing else is chosen."""
        entry = self._fields[name]
        return self._finished(
            entry,
            QgsProcessingParameterCrs(
                key_of(name), label, defaultValue=default, optional=_optional(entry)
            ),
        )

    def output_polygons(
        self,
        name: str,
        label: str,
        *,
        key: Optional[str] = None,
        optional: bool = False,
        help_text: str = "",
    ) -> QgsProcessingParameterDefinition:
        """A polygon layer that the job makes; ``key`` where one field gives several layers."""
        entry = self._fields[name]
        return self._finished(
            entry,
            QgsProcessingParameterVectorDestination(
                key or key_of(name),
                label,
                type=QgsProcessing.SourceType.TypeVectorPolygon,
                optional=optional,
            ),
            help_text or "A GeoPackage is written directly, other formats at the end.",
        )

    def output_folder(self, name: str, label: str) -> QgsProcessingParameterDefinition:
        """A folder that the job fills."""
        entry = self._fields[name]
        return self._finished(entry, QgsProcessingParameterFolderDestination(key_of(name), label))

    def new_file(self, name: str, label: str, files: str) -> QgsProcessingParameterDefinition:
        """A file that is always made; ``files`` is Qt's filter."""
        entry = self._fields[name]
        return self._finished(
            entry, QgsProcessingParameterFileDestination(key_of(name), label, fileFilter=files)
        )

    def output_file(self, name: str, label: str, files: str) -> QgsProcessingParameterDefinition:
        """A file that is written only when asked for.

        Not made by default, because QGIS's batch dialog fails on every HTML output that has a value
        (BatchAlgorithmDialog.loadHTMLResults, seen in 3.22 to 3.44).
        """
        entry = self._fields[name]
        return self._finished(
            entry,
            QgsProcessingParameterFileDestination(
                key_of(name), label, fileFilter=files, optional=True, createByDefault=False
            ),
        )

    @staticmethod
    def _finished(
        entry: Field[Any],
        definition: QgsProcessingParameterDefinition,
        help_text: Optional[str] = None,
    ) -> QgsProcessingParameterDefinition:
        text = entry.metadata["help"] if help_text is None else help_text
        definition.setHelp(QCoreApplication.translate("options", text))
        if entry.metadata["advanced"]:
            advanced = QgsProcessingParameterDefinition.Flag.FlagAdvanced
            definition.setFlags(definition.flags() | advanced)
        return definition


def _with_unit(label: str, entry: Field[Any]) -> str:
    """Return the label with the number's unit behind it."""
    unit = entry.metadata["unit"]
    return f"{label} [{QCoreApplication.translate('options', unit)}]" if unit else label


def _help_with_choices(entry: Field[Any], names: str) -> str:
    """Return the help and the names: ``qgis_process help`` shows the choices only by number."""
    text = QCoreApplication.translate("options", entry.metadata["help"])
    listed = ", ".join(entry.metadata["choices"])
    return f"{text} {QCoreApplication.translate('options', names).format(listed)}"


def _optional(entry: Field[Any]) -> bool:
    return entry.default is not MISSING


def _default(entry: Field[Any]) -> Any:
    """Return the field's default for QGIS, where None stands for empty."""
    return None if entry.default is MISSING or entry.default == "" else entry.default
