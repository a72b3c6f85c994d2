"""Learns from a training set how the outlines of its classes look: what a model's card keeps."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

import numpy as np
import shapely
from numpy.typing import NDArray

from ...core.models.outline_profile import OutlineProfile
from ...core.vector.corners import right_angle_shares, sharp_corner_shares, vertex_counts
from ...core.vector.smoothing import simplify_outlines
from .instances import Instances

_ACCURACY = 1.0  # pixels; outlines that were traced from pixels have stair steps of one
_LEAST_SIDE = 6.0  # pixels; the form of a smaller object can't be told at that accuracy
_WHOLE = 0.999  # visible share of an object that its tile does not cut
_MOST_OBJECTS = 5000  # of a class; more say the same and take time
_RARE = 3.0  # standard deviations of the logarithm of the area: one object of 700 is smaller


def learn_outlines(
    tiles: Iterable[tuple[Instances, int, int]],
) -> dict[str, OutlineProfile]:
    """Return each class's profile by its id as text, as all tables of a card have it.

    Args:
        tiles: The instances of each training tile, with its width and height in pixels. Objects
            that are ignored, cut by their tile's edge or tiny say nothing.
    """
    outlines: dict[int, list[NDArray[np.object_]]] = defaultdict(list)
    for instances, width, height in tiles:
        if not len(instances):
            continue
        left, top, right, bottom = shapely.bounds(instances.outlines).T
        whole = (left > 0) & (top > 0) & (right < width) & (bottom < height)
        whole &= ~instances.ignored & (instances.visible >= _WHOLE)
        for label in np.unique(instances.labels[whole]).tolist():
            outlines[label].append(instances.outlines[whole & (instances.labels == label)])
    profiles = {
        str(label): _profile(np.concatenate(several)[:_MOST_OBJECTS])
        for label, several in sorted(outlines.items())
    }
    return {label: profile for label, profile in profiles.items() if profile is not None}


def _profile(outlines: NDArray[np.object_]) -> OutlineProfile | None:
    """Return the profile of a class; None where no outline says anything."""
    areas = shapely.area(outlines)
    outlines = outlines[areas > 0]
    logs = np.log(areas[areas > 0])
    form = simplify_outlines(outlines[logs >= 2 * np.log(_LEAST_SIDE)], _ACCURACY)
    if not len(form):
        return None
    vertices = vertex_counts(form)
    parts, owner = shapely.get_parts(outlines, return_index=True)
    rings, part = shapely.get_rings(parts, return_index=True)
    holes = np.diff(part, prepend=-1) == 0
    hole_areas = shapely.area(shapely.polygons(rings[holes]))
    with_holes = len(np.unique(owner[part[holes]])) / len(outlines)
    return OutlineProfile(
        objects=len(form),
        right_angles=_rounded(np.median(right_angle_shares(form))),
        sharp_corners=_rounded(np.median(sharp_corner_shares(form))),
        vertices=_rounded(np.median(vertices)),
        edge=_rounded(np.median(shapely.length(form) / np.maximum(vertices, 1))),
        least_area=_rounded(min(np.exp(logs.mean() - _RARE * logs.std()), np.exp(logs.min()))),
        with_holes=_rounded(with_holes),
        least_hole=_rounded(hole_areas.min()) if len(hole_areas) else 0.0,
    )


def _rounded(value: float | np.floating) -> float:
    """Return a value with the digits that say something."""
    return float(f"{float(value):.4g}")
