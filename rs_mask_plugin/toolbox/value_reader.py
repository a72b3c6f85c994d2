"""Reads a job's parameters out of QGIS's: layers become paths, everything becomes plain data."""

from __future__ import annotations

import ast
import math
import os
import re
from dataclasses import fields
from typing import Any, Dict, Iterator, List, Mapping, Sequence, Set, Type

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsMapLayer,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
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

from ..language.catalog import tr
from ..web_imagery.web_layer import is_web_layer, read_web_layer, tile_file
from .parameter_factory import key_of
from .polygon_source import PolygonSource, field_names
from .web_request import web_request


def plain_values(
    algorithm: QgsProcessingAlgorithm, parameters: Mapping[str, Any], context: QgsProcessingContext
) -> Dict[str, Any]:
    """Return what a dialog can be filled in with again, as data; what is no plain data is left out.

    Args:
        algorithm: Whose parameters they are.
        parameters: As QGIS gives them: layers become their sources.
        context: The run's context.
    """
    plain: Dict[str, Any] = {}
    for definition in algorithm.parameterDefinitions():
        name = definition.name()
        if name in parameters and parameters[name] is not None:
            try:
                plain[name] = ast.literal_eval(
                    definition.valueAsPythonString(parameters[name], context)
                )
            except (ValueError, SyntaxError):  # an expression, or a part of a layer
                continue
    return plain


class ValueReader:
    """Reads the parameters of one run.

    Args:
        algorithm: Whose parameters they are.
        parameters: As QGIS gives them.
        context: The run's context.
        feedback: Hears of the conversion of layers.
        sources: The run's polygons by the parameter's name.
    """

    def __init__(
        self,
        algorithm: QgsProcessingAlgorithm,
        parameters: Dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        sources: Mapping[str, PolygonSource],
    ) -> None:
        self._algorithm = algorithm
        self._parameters = with_named_choices(algorithm, parameters)
        self._context = context
        self._feedback = feedback
        self._sources = sources

    def read_all(self, parameters_type: Type[Any]) -> Dict[str, Any]:
        """Return the job's parameters by the field's name; those that QGIS has not are left out.

        Raises:
            QgsProcessingException: A layer can't be read; one sentence.
        """
        values: Dict[str, Any] = {}
        unsaid = self._unsaid(parameters_type)
        for entry in fields(parameters_type):
            definition = self._algorithm.parameterDefinition(key_of(entry.name))
            if definition is None or isinstance(
                definition, QgsProcessingParameterVectorDestination
            ):
                continue  # where a layer goes is the algorithm's business
            if entry.name in unsaid:
                continue
            value = self._read(definition, str(entry.type))
            if value is not None:
                values[entry.name] = value
        return values

    def _unsaid(self, parameters_type: Type[Any]) -> Set[str]:
        """Return the fields whose defaults say nothing: of an earlier name and its newer one.

        Only old scripts and models give the earlier name. Where they do, the default of the newer
        one must not speak against it.
        """
        unsaid = set()
        for entry in fields(parameters_type):
            if entry.metadata["replaced_by"]:
                newer = entry.metadata["replaced_by"][0]
                if key_of(entry.name) not in self._parameters:
                    unsaid.add(entry.name)
                elif key_of(newer) not in self._parameters:
                    unsaid.add(newer)
        return unsaid

    def _read(self, definition: Any, type_name: str) -> Any:
        algorithm, name = self._algorithm, definition.name()
        given = (self._parameters, name, self._context)
        if isinstance(definition, QgsProcessingParameterRasterLayer):
            layer = algorithm.parameterAsRasterLayer(*given)
            if layer is None:  # batches and models run without having asked
                raise QgsProcessingException(algorithm.invalidRasterError(self._parameters, name))
            return [self._raster(layer)]
        if isinstance(definition, QgsProcessingParameterMultipleLayers):
            return [self._raster(layer) for layer in self._raster_list(name)]
        if isinstance(definition, QgsProcessingParameterFeatureSource):
            return self._sources[name].reference(self._feedback)
        if isinstance(definition, QgsProcessingParameterField):
            return next(iter(field_names(algorithm, *given)), "")
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
            text = self._line(name)
            if type_name.startswith("Tuple[str"):
                return texts_in(text)
            return self._numbers(definition, text) if type_name.startswith("Tuple[") else text
        if isinstance(definition, QgsProcessingParameterCrs):
            return crs_as_text(algorithm.parameterAsCrs(*given))
        raise TypeError(f"{name} has a type that is not read here: {definition.type()}")

    def _raster_list(self, name: str) -> List[QgsMapLayer]:
        """Return the layers of a parameter of several rasters.

        Raises:
            QgsProcessingException: One can't be opened; QGIS itself leaves it out in silence.
        """
        layers = []
        for value in _flat(self._parameters.get(name)):
            given = {**self._parameters, name: [value]}
            found = self._algorithm.parameterAsLayerList(given, name, self._context)
            if not found:
                wrong = self._algorithm.invalidRasterError({name: value}, name)
                raise QgsProcessingException(wrong)
            layers += found
        return layers

    @staticmethod
    def _numbers(definition: Any, text: str) -> List[float]:
        try:
            return numbers_in(text)
        except ValueError as error:
            raise QgsProcessingException(number_list_sentence(definition, text)) from error

    def _raster(self, layer: QgsMapLayer) -> str:
        """Return what GDAL opens for a layer; one of a web service is read into a file now."""
        if not is_web_layer(layer):
            return raster_source(layer)
        request = web_request(self._algorithm, self._parameters, self._context, self._feedback)
        return read_web_layer(layer, request, self._feedback)

    def _line(self, name: str) -> str:
        """Return a line of text; of a list, as scripts and older models hold one, its parts."""
        value = self._parameters.get(name)
        if isinstance(value, (list, tuple)):
            return ", ".join(str(part) for part in value)
        return str(self._algorithm.parameterAsString(self._parameters, name, self._context))

    def _extent(self, name: str) -> List[float]:
        """Return west, south, east, north in CRS, else in that of the raster; empty: all."""
        if self._parameters.get(name) in (None, ""):
            return []
        algorithm, parameters, context = self._algorithm, self._parameters, self._context
        crs = algorithm.parameterAsCrs(parameters, "CRS", context)
        if not crs.isValid():
            crs = algorithm.parameterAsRasterLayer(parameters, "INPUT", context).crs()
        box = algorithm.parameterAsExtent(parameters, name, context, crs)
        if box.isNull():
            return []
        return [box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()]


def _flat(value: Any) -> Iterator[Any]:
    """Yield the parts of a list in lists, as models make it."""
    if isinstance(value, (list, tuple)):
        for part in value:
            yield from _flat(part)
    else:
        yield value


def with_named_choices(
    algorithm: QgsProcessingAlgorithm, parameters: Mapping[str, Any]
) -> Dict[str, Any]:
    """Return the parameters with every choice by its name, where its number was given.

    ``qgis_process help`` lists numbers; QGIS itself takes only names where names are stored.
    """
    named = dict(parameters)
    for definition in algorithm.parameterDefinitions():
        name = definition.name()
        if isinstance(definition, QgsProcessingParameterEnum) and name in named:
            named[name] = _choice_name(definition.options(), named[name])
    return named


def _choice_name(options: Sequence[str], value: Any) -> Any:
    if isinstance(value, (list, tuple)):
        return [_choice_name(options, part) for part in value]
    if isinstance(value, bool) or not isinstance(value, (int, str)):
        return value
    text = str(value).strip()
    if "," in text:
        return ",".join(str(_choice_name(options, part)) for part in text.split(","))
    if text in options:  # a name may be a number itself: 28, 56
        return text
    return options[int(text)] if text.isdecimal() and int(text) < len(options) else value


def raster_source(layer: QgsMapLayer) -> str:
    """Return what GDAL opens for a raster layer, with an absolute path."""
    if tile_file(layer):
        return absolute(tile_file(layer))
    # QGIS appends options with "|option:", since 3.40 also "|credential:", which GDAL elsewhere
    # does not know.
    return absolute(re.split(r"\|(?:option|credential):", str(layer.source()))[0])


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


def number_list_sentence(definition: Any, text: str) -> str:
    """Return a sentence about a line, given for a parameter, that holds something else."""
    return tr("{}: “{}” is not a list of numbers such as 1, 2, 3.").format(
        definition.description(), text
    )


def texts_in(text: str) -> List[str]:
    """Return the parts of a line like ``paste_share=0.5, scale_low=0.3`` or ``nir; red``."""
    return [part.strip() for part in re.split("[,;]", text) if part.strip()]


def numbers_in(text: str) -> List[float]:
    """Return the numbers of a line like ``0.25, 0.5`` or ``4 3 2``.

    Raises:
        ValueError: Something in it is not a number.
    """
    numbers = [float(part) for part in re.split(r"[\s,;]+", text.strip()) if part]
    if not all(math.isfinite(number) for number in numbers):
        raise ValueError(text)
    return [int(number) if number.is_integer() else number for number in numbers]
