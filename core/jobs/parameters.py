"""How a job's parameters are declared and checked. Standard library only.

Imported by QGIS (Python 3.9 or later) and by the worker. The modules ``…_options`` declare every
job's parameters with ``parameter``, so that every default and every help text is written once: the
dialog in QGIS, the console command and the job read the same fields. ``parameters_from_dict``
builds them from plain data.
"""

from __future__ import annotations

import math
import os
from dataclasses import MISSING, field, fields
from typing import Any, Dict, Optional, Tuple, Type, TypeVar

from .errors import ParameterError

ParametersT = TypeVar("ParametersT")

# What a dialog offers where a parameter is a file. Other files may be chosen too: the engine says
# what they are and why it does not take them.
ALL_FILES = "All files (*)"
MODEL_FILES = f"Models (*.safetensors);;{ALL_FILES}"
WEIGHT_FILES = f"Models and weights (*.safetensors *.pth *.pt);;{ALL_FILES}"
HTML_FILES = "HTML (*.html)"
GEOPACKAGES = "GeoPackage (*.gpkg)"
JSON_FILES = "JSON (*.json)"
ONNX_FILES = "ONNX (*.onnx)"


def parameter(
    label: str,
    help_text: str,
    default: Any = MISSING,
    *,
    choices: Tuple[str, ...] = (),
    minimum: Optional[float] = None,
    maximum: Optional[float] = None,
    unit: str = "",
    path: str = "",
    files: str = ALL_FILES,
    advanced: bool = False,
    automatic: str = "",
    special: Optional[float] = None,
    replaced_by: Optional[Tuple[str, Dict[Any, Any]]] = None,
) -> Any:
    """Return a dataclass field that carries its label, help, limits and unit.

    Args:
        label: A few words that stand above it in QGIS's dialog, without the unit.
        help_text: One or two sentences for the user; shown in QGIS and by ``rsmask JOB --help``.
        default: The default value; without one the parameter is required.
        choices: The allowed texts.
        minimum: The least allowed number.
        maximum: The greatest allowed number.
        unit: Unit of the number: metres, pixels, …
        path: What a text is the path of: ``file``, ``folder``, ``new file``, ``new folder``; empty:
            no path, or a layer, which QGIS has types of its own for.
        files: The files that a dialog offers: ``Models (*.safetensors)``.
        advanced: Rarely needed; QGIS folds it away.
        automatic: Of a number: what its special value means, in the words that a dialog shows in
            its place, such as ``automatic``; empty: it has no special value.
        special: That value, which is no amount; None: the default. A dialog can show the words
            where it is also the minimum.
        replaced_by: Of an earlier parameter, which old scripts give and dialogs don't show: the
            name of the one that took its place, and which of its values each old one stands for.
    """
    metadata = {
        "label": label,
        "help": help_text,
        "choices": choices,
        "minimum": minimum,
        "maximum": maximum,
        "unit": unit,
        "path": path,
        "files": files,
        "advanced": advanced,
        "automatic": automatic,
        "special": (default if special is None else special) if automatic else None,
        "replaced_by": replaced_by,
    }
    if default is MISSING:
        return field(metadata=metadata)
    return field(default=default, metadata=metadata)


def same_as(parameters_type: Type[Any], name: str, *, advanced: Optional[bool] = None) -> Any:
    """Return a field of another job anew: same label, help, default and limits.

    For single fields that stand elsewhere among the other job's; what is shared as a whole is
    inherited.

    Args:
        parameters_type: The other job's parameters.
        name: Of the field.
        advanced: Whether this job rarely needs it; None: as the other.
    """
    same = parameters_type.__dataclass_fields__[name]
    metadata = {**same.metadata}
    if advanced is not None:
        metadata["advanced"] = advanced
    if same.default is MISSING:
        return field(metadata=metadata)
    return field(default=same.default, metadata=metadata)


def labels_of(parameters_type: Type[Any]) -> Dict[str, str]:
    """Return name → label of a job's parameters."""
    return {entry.name: entry.metadata["label"] for entry in fields(parameters_type)}


def parameters_from_dict(parameters_type: Type[ParametersT], values: Dict[str, Any]) -> ParametersT:
    """Build and validate a job's parameters from plain data, as ``JOB.json`` holds them.

    Args:
        parameters_type: A dataclass whose fields were made by ``parameter``.
        values: Name → value; lists become tuples.

    Raises:
        ParameterError: One sentence: an unknown or missing name, a wrong type, a number outside its
            limits, a text that is none of the choices.
    """
    known = {entry.name: entry for entry in fields(parameters_type)}  # type: ignore[arg-type]
    unknown = sorted(set(values) - set(known))
    if unknown:
        raise ParameterError(
            f"There is no parameter {unknown[0]!r}; the parameters are: {', '.join(known)}."
        )
    clean: Dict[str, Any] = {}
    for name, entry in known.items():
        if name not in values or values[name] is None:
            if entry.default is MISSING:
                raise ParameterError(f"The parameter {name!r} is missing: {entry.metadata['help']}")
            clean[name] = entry.default
            continue
        clean[name] = _check_value(name, values[name], str(entry.type), entry.metadata)
    for name, entry in known.items():
        if entry.metadata["replaced_by"] and values.get(name) is not None:
            newer, stands_for = entry.metadata["replaced_by"]
            if values.get(newer) is None:
                clean[newer] = stands_for[clean[name]]
    return parameters_type(**clean)


def _check_value(name: str, value: Any, type_name: str, limits: Any) -> Any:
    """Return the value in its declared type and inside its limits, or raise ParameterError."""
    if type_name.startswith("Tuple["):
        items = value if isinstance(value, (list, tuple)) else [value]
        element = type_name[len("Tuple[") :].split(",")[0]
        return tuple(_check_value(name, item, element, limits) for item in items)
    try:
        value = _convert(value, type_name)
    except (TypeError, ValueError, OverflowError):
        raise ParameterError(
            f"The parameter {name!r} must be {_TYPE_NAMES[type_name]}, not {value!r}."
        ) from None
    if limits["choices"] and value not in limits["choices"]:
        raise ParameterError(
            f"The parameter {name!r} must be one of {', '.join(limits['choices'])}, not {value!r}."
        )
    if limits["minimum"] is not None and value < limits["minimum"]:
        raise ParameterError(
            f"The parameter {name!r} must be at least {limits['minimum']:g}, not {value:g}."
        )
    if limits["maximum"] is not None and value > limits["maximum"]:
        raise ParameterError(
            f"The parameter {name!r} must be at most {limits['maximum']:g}, not {value:g}."
        )
    return value


def _convert(value: Any, type_name: str) -> Any:
    """Return a value in its declared type.

    Raises:
        TypeError: It is of another type.
        ValueError: It is not finite, or no text that could name a file.
        OverflowError: It is too large.
    """
    if isinstance(value, bool) != (type_name == "bool"):
        raise TypeError
    if type_name == "int":
        if int(value) != value:
            raise TypeError
        return int(value)
    if type_name == "float":
        number = float(value)
        if not math.isfinite(number):
            raise ValueError
        return number
    if type_name == "bool":
        return value
    if not isinstance(value, (str, int, float, os.PathLike)):
        raise TypeError
    text = str(value)
    if "\0" in text:  # no system opens such a path
        raise ValueError
    return text


_TYPE_NAMES = {
    "bool": "true or false",
    "int": "a whole number",
    "float": "a number",
    "str": "a text",
}
