"""Reads a job's parameters out of QGIS's: layers become paths, everything becomes plain data."""

from __future__ import annotations

import math
import os
import re
from dataclasses import fields
from typing import Any, Dict, List, Type

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsMapLayer,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterBand,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterCrs,
    QgsProcessingParameterEnum,
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

from .parameters import key_of


class ValueReader:
    """Reads the parameters of one run.

    Args:
        algorithm: Whose parameters they are.
        parameters: As QGIS gives them.
        context: The run's context.
        feedback: Where the conversion of layers is told.
    """

    def __init__(
        self,
        algorithm: QgsProcessingAlgorithm,
        parameters: Dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> None:
        self._algorithm = algorithm
        self._parameters = parameters
        self._context = context
        self._feedback = feedback

    def read_all(self, parameters_type: Type[Any]) -> Dict[str, Any]:
        """Return the job's parameters by the field's name; those that QGIS has not are left out.

        Raises:
            QgsProcessingException: A layer can't be read; one sentence.
        """
        values: Dict[str, Any] = {}
        for entry in fields(parameters_type):
            definition = self._algorithm.parameterDefinition(key_of(entry.name))
            if definition is None or isinstance(
                definition, QgsProcessingParameterVectorDestination
            ):
                continue  # where a layer goes is the algorithm's business
            value = self._read(definition, str(entry.type))
            if value is not None:
                values[entry.name] = value
        return values

    def _read(self, definition: Any, type_name: str) -> Any:
        algorithm, name = self._algorithm, definition.name()
        given = (self._parameters, name, self._context)
        if isinstance(definition, QgsProcessingParameterRasterLayer):
            return [raster_source(algorithm.parameterAsRasterLayer(*given))]
        if isinstance(definition, QgsProcessingParameterMultipleLayers):
            return [raster_source(layer) for layer in algorithm.parameterAsLayerList(*given)]
        if isinstance(definition, QgsProcessingParameterFeatureSource):
            return self._polygons(name)
        if isinstance(definition, QgsProcessingParameterField):
            return next(iter(algorithm.parameterAsFields(*given)), "")
        if isinstance(definition, QgsProcessingParameterBand):
            return algorithm.parameterAsInts(*given)
        if isinstance(definition, QgsProcessingParameterExtent):
            return self._extent(name)
        if isinstance(definition, QgsProcessingParameterBoolean):
            return algorithm.parameterAsBoolean(*given)
        if isinstance(definition, QgsProcessingParameterEnum):
            if definition.allowMultiple():
                return algorithm.parameterAsEnumStrings(*given)
            return algorithm.parameterAsEnumString(*given)
        if isinstance(definition, QgsProcessingParameterNumber):
            if type_name == "int":
                return algorithm.parameterAsInt(*given)
            return algorithm.parameterAsDouble(*given)
        if isinstance(definition, QgsProcessingParameterFileDestination):
            return absolute(algorithm.parameterAsFileOutput(*given))
        if isinstance(
            definition, (QgsProcessingParameterFile, QgsProcessingParameterFolderDestination)
        ):
            return absolute(algorithm.parameterAsString(*given))
        if isinstance(definition, QgsProcessingParameterString):
            text = algorithm.parameterAsString(*given)
            if type_name.startswith("Tuple[str"):
                return texts_in(text)
            return numbers_in(text) if type_name.startswith("Tuple[") else text
        if isinstance(definition, QgsProcessingParameterCrs):
            return crs_as_text(algorithm.parameterAsCrs(*given))
        raise TypeError(f"{name} has a type that is not read here: {definition.type()}")

    def _polygons(self, name: str) -> str:
        """Return ``path`` or ``path|layername=name`` of the features, written out where needed."""
        algorithm = self._algorithm
        if algorithm.parameterAsSource(self._parameters, name, self._context) is None:
            if not self._parameters.get(name):
                return ""
            raise QgsProcessingException(algorithm.invalidSourceError(self._parameters, name))
        path, layer_name = algorithm.parameterAsCompatibleSourceLayerPathAndLayerName(
            self._parameters, name, self._context, ["gpkg"], "gpkg", self._feedback
        )
        return f"{absolute(path)}|layername={layer_name}" if layer_name else absolute(path)

    def _extent(self, name: str) -> List[float]:
        """Return west, south, east, north in the CRS of the algorithm's raster; empty: all."""
        if self._parameters.get(name) in (None, ""):
            return []
        raster = self._algorithm.parameterAsRasterLayer(self._parameters, "INPUT", self._context)
        box = self._algorithm.parameterAsExtent(self._parameters, name, self._context, raster.crs())
        if box.isNull():
            return []
        return [box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()]


def raster_source(layer: QgsMapLayer) -> str:
    """Return what GDAL opens for a raster layer, with an absolute path."""
    # QGIS appends its open options with "|option:"; GDAL elsewhere does not know them.
    return absolute(str(layer.source()).split("|option:")[0])


def absolute(path: str) -> str:
    """Return the absolute path: the engine has another working directory than QGIS.

    What is no plain path (``/vsicurl/…``, ``GPKG:…``, ``https://…``) stays as it is.
    """
    if not path or path.startswith("/vsi") or re.match(r"[A-Za-z][A-Za-z0-9_+.-]+:", path):
        return path
    return os.path.abspath(path)  # noqa: PTH100 - resolve() would follow links


def crs_as_text(crs: QgsCoordinateReferenceSystem) -> str:
    """Return ``EPSG:32633``; WKT for one of the user's own, which only QGIS knows by its number."""
    if not crs.isValid():
        return ""
    name = str(crs.authid())
    if name and not name.startswith("USER:"):
        return name
    return str(crs.toWkt(QgsCoordinateReferenceSystem.WktVariant.WKT_PREFERRED))


def texts_in(text: str) -> List[str]:
    """Return the parts of a line like ``paste_share=0.5, scale_low=0.3``."""
    return [part.strip() for part in text.split(",") if part.strip()]


def numbers_in(text: str) -> List[float]:
    """Return the numbers of a line like ``0.25, 0.5`` or ``4 3 2``.

    Raises:
        ValueError: Something in it is not a number.
    """
    numbers = [float(part) for part in re.split(r"[\s,;]+", text.strip()) if part]
    if not all(math.isfinite(number) for number in numbers):
        raise ValueError(text)
    return [int(number) if number.is_integer() else number for number in numbers]
