"""How well the outlines of found objects follow the true ones: by distance, at the border, by form.

IoU says little of outlines: a blob and a house with its corners may share as much with the truth.
These measures look at the outlines themselves. Each takes found polygons ``[P]`` and true ones
``[P]`` pairwise, valid (Multi)Polygons in the same planar coordinates, and returns ``[P]`` float64.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, fields

import numpy as np
import shapely
from numpy.typing import NDArray

from ...core.vector.corners import right_angle_shares, vertex_counts, vertices_of
from ...core.vector.geometry import difference, iou, parts_of

_BAND = 0.1  # of the side of a square of the true object's area
_DENSIFY = 0.25  # of a segment; the farthest point of an outline may lie between two vertices


@dataclass(frozen=True)
class OutlineAccuracy:
    """The outlines of matched objects; each value is the mean over the pairs.

    Attributes:
        boundary_iou: 0 to 1, see ``boundary_iou``.
        polis: Mean distance, in the unit of the coordinates, see ``polis_distance``.
        hausdorff: Greatest distance, likewise.
        vertices: Of a found object.
        truth_vertices: Of a true object.
        right_angles: Share of the corners of a found object, see ``right_angle_shares``.
        truth_right_angles: Share of the corners of a true object.
    """

    boundary_iou: float
    polis: float
    hausdorff: float
    vertices: float
    truth_vertices: float
    right_angles: float
    truth_right_angles: float


@dataclass(frozen=True)
class OutlineMeasures:
    """What ``OutlineAccuracy`` is the mean of: each field ``[P]`` float64, a value a pair."""

    boundary_iou: NDArray[np.float64]
    polis: NDArray[np.float64]
    hausdorff: NDArray[np.float64]
    vertices: NDArray[np.float64]
    truth_vertices: NDArray[np.float64]
    right_angles: NDArray[np.float64]
    truth_right_angles: NDArray[np.float64]

    def mean(self, which: NDArray[np.bool_] | slice = slice(None)) -> OutlineAccuracy | None:
        """Return the mean over some pairs; None over none."""
        chosen = {entry.name: getattr(self, entry.name)[which] for entry in fields(self)}
        if not len(chosen["polis"]):
            return None
        return OutlineAccuracy(**{name: float(values.mean()) for name, values in chosen.items()})


def measure_outlines(found: NDArray[np.object_], truth: NDArray[np.object_]) -> OutlineMeasures:
    """Measure the outlines of found objects ``[P]`` against the true ones ``[P]`` pairwise."""
    return OutlineMeasures(
        boundary_iou=boundary_iou(found, truth, _BAND * np.sqrt(shapely.area(truth))),
        polis=polis_distance(found, truth),
        hausdorff=hausdorff_distance(found, truth),
        vertices=vertex_counts(found).astype(np.float64),
        truth_vertices=vertex_counts(truth).astype(np.float64),
        right_angles=right_angle_shares(found),
        truth_right_angles=right_angle_shares(truth),
    )


def boundary_iou(
    found: NDArray[np.object_],
    truth: NDArray[np.object_],
    distance: float | NDArray[np.float64],
) -> NDArray[np.float64]:
    """Return the IoU of the bands along the inside of two outlines.

    Cheng et al. 2021, "Boundary IoU", arXiv 2103.16562, equation 3. There the band is as wide as
    2 % of the image's diagonal. A layer has no image: ``measure_outlines`` takes a tenth of the
    side of a square of the true object's area.

    Args:
        found: ``[P]``.
        truth: ``[P]``.
        distance: Width of the band, ``[P]`` or one for all. At the inner radius of a polygon and
            above, its band is the whole polygon.
    """
    distances = np.broadcast_to(np.asarray(distance, np.float64), len(found))
    result = np.empty(len(found))
    for part in parts_of(len(found)):
        result[part] = iou(_band(found[part], distances[part]), _band(truth[part], distances[part]))
    return result


def polis_distance(found: NDArray[np.object_], truth: NDArray[np.object_]) -> NDArray[np.float64]:
    """Return the mean distance of the vertices of either outline from the other outline.

    Avbelj, Müller and Bamler 2015, "A Metric for Polygon Comparison and Building Extraction
    Evaluation", equation 3: half of the mean over the vertices of one, plus half of the mean over
    those of the other. Distances are to the nearest point of the other outline, holes included.
    """
    return (_mean_vertex_distance(found, truth) + _mean_vertex_distance(truth, found)) / 2


def hausdorff_distance(
    found: NDArray[np.object_], truth: NDArray[np.object_]
) -> NDArray[np.float64]:
    """Return the greatest distance of a point of either outline from the other outline.

    GEOS looks at the vertices and at three points between each two of them.
    """
    measure: Callable[..., NDArray[np.float64]] = shapely.hausdorff_distance
    return np.asarray(
        measure(shapely.boundary(found), shapely.boundary(truth), densify=_DENSIFY), np.float64
    )


def _band(polygons: NDArray[np.object_], distance: NDArray[np.float64]) -> NDArray[np.object_]:
    return difference(polygons, np.asarray(shapely.buffer(polygons, -distance), object))


def _mean_vertex_distance(
    polygons: NDArray[np.object_], others: NDArray[np.object_]
) -> NDArray[np.float64]:
    points, owner = vertices_of(polygons)
    distances = shapely.distance(shapely.points(points), shapely.boundary(others)[owner])
    counts = np.bincount(owner, minlength=len(polygons))
    return np.bincount(owner, distances, minlength=len(polygons)) / np.maximum(counts, 1)
