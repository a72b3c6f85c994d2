"""How a job's parameters are declared and checked. Standard library only.

Imported by QGIS (Python 3.9 or later) and by the worker. ``options`` declares every job's
parameters with ``parameter``; ``parameters_from_dict`` builds them from plain data.
"""

from __future__ import annotations

from dataclasses import MISSING, field, fields
from typing import Any, Dict, Optional, Tuple, Type, TypeVar

ParametersT = TypeVar("ParametersT")


def parameter(
    help_text: str,
    default: Any = MISSING,
    *,
    choices: Tuple[str, ...] = (),
    minimum: Optional[float] = None,
    maximum: Optional[float] = None,
    unit: str = "",
    advanced: bool = False,
) -> Any:
    """Return a dataclass field that carries its help, limits and unit.

    Args:
        help_text: One or two sentences for the user; shown in QGIS and by ``rsmask JOB --help``.
        default: The default value; without one the parameter is required.
        choices: The allowed texts.
        minimum: The least allowed number.
        maximum: The greatest allowed number.
        unit: Unit of the number: metres, pixels, …
        advanced: Rarely needed; QGIS folds it away.
    """
    metadata = {
        "help": help_text,
        "choices": choices,
        "minimum": minimum,
        "maximum": maximum,
        "unit": unit,
        "advanced": advanced,
    }
    if default is MISSING:
        return field(metadata=metadata)
    return field(default=default, metadata=metadata)


def as_in(parameters_type: Type[Any], name: str) -> Any:
    """Return the field of another job anew: same help, same default, same limits."""
    same = parameters_type.__dataclass_fields__[name]
    if same.default is MISSING:
        return field(metadata=same.metadata)
    return field(default=same.default, metadata=same.metadata)


def parameters_from_dict(parameters_type: Type[ParametersT], values: Dict[str, Any]) -> ParametersT:
    """Build and validate a job's parameters from plain data, as ``JOB.json`` holds them.

    Args:
        parameters_type: One of the dataclasses of ``options``.
        values: Name → value; lists become tuples.

    Raises:
        ValueError: One sentence: an unknown or missing name, a wrong type, a number outside its
            limits, a text that is none of the choices.
    """
    known = {entry.name: entry for entry in fields(parameters_type)}  # type: ignore[arg-type]
    unknown = sorted(set(values) - set(known))
    if unknown:
        raise ValueError(
            f"There is no parameter {unknown[0]!r}; the parameters are: {', '.join(known)}."
        )
    clean: Dict[str, Any] = {}
    for name, entry in known.items():
        if name not in values or values[name] is None:
            if entry.default is MISSING:
                raise ValueError(f"The parameter {name!r} is missing: {entry.metadata['help']}")
            clean[name] = entry.default
            continue
        clean[name] = _checked(name, values[name], str(entry.type), entry.metadata)
    return parameters_type(**clean)


def _checked(name: str, value: Any, type_name: str, limits: Any) -> Any:
    """Return the value in its declared type and inside its limits, or raise ValueError."""
    if type_name.startswith("Tuple["):
        items = value if isinstance(value, (list, tuple)) else [value]
        element = type_name[len("Tuple[") :].split(",")[0]
        return tuple(_checked(name, item, element, limits) for item in items)
    try:
        if type_name == "bool":
            if not isinstance(value, bool):
                raise TypeError
        elif type_name == "int":
            if isinstance(value, bool) or int(value) != value:
                raise TypeError
            value = int(value)
        elif type_name == "float":
            if isinstance(value, bool):
                raise TypeError
            value = float(value)
        else:
            value = str(value)
    except (TypeError, ValueError):
        raise ValueError(
            f"The parameter {name!r} must be {_SAID[type_name]}, not {value!r}."
        ) from None
    if limits["choices"] and value not in limits["choices"]:
        raise ValueError(
            f"The parameter {name!r} must be one of {', '.join(limits['choices'])}, not {value!r}."
        )
    if limits["minimum"] is not None and value < limits["minimum"]:
        raise ValueError(
            f"The parameter {name!r} must be at least {limits['minimum']:g}, not {value:g}."
        )
    if limits["maximum"] is not None and value > limits["maximum"]:
        raise ValueError(
            f"The parameter {name!r} must be at most {limits['maximum']:g}, not {value:g}."
        )
    return value


_SAID = {"bool": "true or false", "int": "a whole number", "float": "a number"}
