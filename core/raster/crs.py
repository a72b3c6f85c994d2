"""Coordinate reference systems (CRS): parse, name and compare them, transform between two.

Coordinates are always in the order x, y (longitude, latitude), whatever order a CRS is written in.
A CRS that is neither projected nor geographic (a building site's own grid, for instance) has no
place on the Earth: coordinates can be read in it, but not brought into another CRS.
"""

from __future__ import annotations

from typing import Union

import pyproj
import pyproj.exceptions
import rasterio
import rasterio.errors
from rasterio.crs import CRS

from ..jobs.errors import UserError

AnyCrs = Union[CRS, str]
"""A CRS of rasterio's, or its code or WKT as vector files give it."""

TURN = 360.0
"""Degrees after which a meridian comes again."""


def parse_crs(text: str) -> CRS | None:
    """Return the CRS that a text names; None for an empty one.

    Raises:
        UserError: It names none, or one without a place on the Earth.
    """
    if not text.strip():
        return None
    hint = "Name it like EPSG:32633, or choose it from QGIS's list."
    try:
        with rasterio.Env():
            crs = CRS.from_user_input(text.strip())
    except (rasterio.errors.CRSError, ValueError) as error:
        raise UserError(f"“{text}” is not a CRS.", hint) from error
    if not is_on_earth(crs):
        raise UserError(f"“{text}” is not a CRS of places on the map.", hint)
    return crs


def is_on_earth(crs: AnyCrs) -> bool:
    """Whether a CRS is projected or geographic, so that its places are known on the Earth."""
    if isinstance(crs, CRS):
        return bool(crs.is_projected or crs.is_geographic)
    parsed = _parse(crs)
    return bool(parsed.is_projected or parsed.is_geographic)


def same_crs(one: AnyCrs | None, other: AnyCrs | None) -> bool:
    """Whether two CRS give each place the same coordinates, however they are written down.

    No CRS is the same as no CRS, and as nothing else.
    """
    if one is None or other is None:
        return one is other
    first, second = _parse(one), _parse(other)
    if first.equals(second, ignore_axis_order=True):
        # Two grids of two sites are written alike: their names alone tell them apart.
        return is_on_earth(one) or first.name.lower() == second.name.lower()
    # rasterio, pyogrio and pyproj each bring an EPSG table of their own age, which may spell out
    # one code differently (EPSG:3067 does): the code decides.
    return bool(_code(first)) and _code(first) == _code(second)


def crs_name(crs: AnyCrs | None) -> str:
    """Return what a user calls a CRS: its code, else its name."""
    if crs is None:
        return "no CRS"
    parsed = _parse(crs)
    return _code(parsed) or str(parsed.name)


def transformer(start: AnyCrs | None, end: AnyCrs | None) -> pyproj.Transformer | None:
    """Return the transformation between two CRS; None where coordinates stay as they are.

    They stay where both are the same, and where either is unknown.

    Raises:
        UserError: Only one of them has a place on the Earth, or PROJ knows no way between them.
    """
    if start is None or end is None or same_crs(start, end):
        return None
    try:
        return pyproj.Transformer.from_crs(_parse(start), _parse(end), always_xy=True)
    except pyproj.exceptions.ProjError as error:
        local = next((crs for crs in (start, end) if not is_on_earth(crs)), None)
        why = "" if local is None else f": {crs_name(local)} has no place on the Earth"
        raise UserError(
            f"Coordinates can't be brought from {crs_name(start)} to {crs_name(end)}{why}.",
            "Use layers and rasters of one CRS, or assign the right CRS in QGIS (Layer > Set CRS, "
            "then export).",
        ) from error


def _parse(crs: AnyCrs) -> pyproj.CRS:
    return pyproj.CRS.from_user_input(crs.to_wkt() if isinstance(crs, CRS) else crs)


def _code(crs: pyproj.CRS) -> str:
    named = crs.to_json_dict().get("id")
    return f"{named['authority']}:{named['code']}" if named else ""
