"""From the network's outlines to those of the layer: right angles, round crowns, no specks.

Which style suits a class, and which objects and holes are too small to be true, says the model's
card, where the training learnt it from the true outlines (``OutlineProfile``).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np
import shapely
from numpy.typing import NDArray

from ..models.card import ModelCard
from ..models.outline_profile import FOUND, SMOOTH, SQUARE, OutlineProfile
from ..stitching.objects import DetectedObjects
from ..vector.geometry import Numbers, Polygons, Reals
from ..vector.right_angles import square_outlines
from ..vector.rings import Rings
from ..vector.shared_borders import share_borders
from ..vector.smoothing import simplify_outlines, smooth_outlines

_HALF_A_PIXEL = 0.5
_ROUND = 0.25  # pixels; with more, a crown of 30 pixels shows its corners
_SPECK = 0.5  # of the least true area, below which an object is left out
_SMALL_HOLE = 0.5  # of the smallest true hole, below which one is filled
_SMALL_SHARE = 0.1  # of an object, below which its hole is filled where the true ones have none


@dataclass(frozen=True)
class OutlineOptions:
    """What is done to outlines before they are written.

    Attributes:
        simplify: Metres by which an outline may move; −1: half a pixel; 0: not at all.
        min_area: Square metres; smaller objects are left out.
        style: One of ``OUTLINES``; ``auto``: of each class, the one that its profile says.
        profiles: Class id → profile, of the classes that have one.
        gsd: Metres a pixel of the imagery that they were learnt from; 0: unknown.
    """

    simplify: float = -1.0
    min_area: float = 0.0
    style: str = FOUND
    profiles: Mapping[int, OutlineProfile] = field(default_factory=dict)
    gsd: float = 0.0

    @classmethod
    def of_model(
        cls, card: ModelCard, *, simplify: float, min_area: float, style: str
    ) -> OutlineOptions:
        """Return the options with what a model knows of its classes."""
        profiles = {int(key): profile for key, profile in card.outlines.items()}
        return cls(simplify, min_area, style, profiles, card.gsd)

    def style_of(self, label: int) -> str:
        """Return the style of a class: found, square or smooth."""
        if self.style != "auto":
            return self.style
        profile = self.profiles.get(label)
        return profile.style if profile is not None else FOUND

    def tidy(self, objects: DetectedObjects, gsd: float) -> Polygons:
        """Return the objects' outlines ``[N]`` in their styles; None of a speck.

        Objects that an edge cuts keep the form that it gave them.

        Args:
            objects: In the raster grid's pixels.
            gsd: Metres such a pixel; 0: unknown.
        """
        polygons = np.array(objects.polygons, object)
        if self.style == "auto":
            self._leave_out_the_small(polygons, objects, gsd)
        tolerance = _HALF_A_PIXEL if self.simplify < 0 else self.simplify / (gsd or 1.0)
        styles = self._styles(objects)
        smooth, square = styles == SMOOTH, styles == SQUARE
        polygons[smooth] = smooth_outlines(polygons[smooth])
        result = simplify_outlines(polygons, tolerance)
        if self.simplify < 0:
            result[smooth] = simplify_outlines(polygons[smooth], _ROUND)
        result[square] = square_outlines(polygons[square], result[square])
        return result

    def share_borders(self, tidy: DetectedObjects) -> Polygons:
        """Return the outlines ``[N]`` of neighbours with one border; those as found stay.

        Args:
            tidy: Objects with the outlines of ``tidy``.
        """
        as_found = self._styles(tidy) == FOUND
        if as_found.all():
            return tidy.polygons
        return share_borders(tidy.polygons, as_found)

    def _styles(self, objects: DetectedObjects) -> NDArray[np.object_]:
        """Return ``[N]`` the style of each object: of its class, but as found where it is cut."""
        styles = np.full(len(objects), FOUND, object)
        for label in np.unique(objects.labels).tolist():
            styles[(objects.labels == label) & ~objects.edge] = self.style_of(label)
        return styles

    def _leave_out_the_small(
        self, polygons: Polygons, objects: DetectedObjects, gsd: float
    ) -> None:
        """Leave out specks, as objects (None then) and as parts; fill holes that are not true."""
        # Pixels of the training's imagery, by the grid's: areas were learnt in the former.
        pixels = (self.gsd / gsd) ** 2 if self.gsd and gsd else 1.0
        areas = shapely.area(polygons)
        for label, profile in self.profiles.items():
            if not profile.well_known:
                continue
            own = objects.labels == label
            speck = _SPECK * profile.least_area * pixels
            polygons[own & ~objects.edge & (areas < speck)] = None
            for row in np.flatnonzero(own & (shapely.get_num_geometries(polygons) > 1)):
                parts = shapely.get_parts(polygons[row])
                large = parts[shapely.area(parts) >= speck]
                if len(large):
                    polygons[row] = large[0] if len(large) == 1 else shapely.MultiPolygon(large)
            holed = own & (_hole_counts(polygons) > 0)
            if profile.with_holes:
                least = np.full(int(holed.sum()), _SMALL_HOLE * profile.least_hole * pixels)
            else:
                least = _SMALL_SHARE * areas[holed]
            polygons[holed] = _fill_holes(polygons[holed], least)


def _hole_counts(polygons: Polygons) -> Numbers:
    parts, owner = shapely.get_parts(polygons, return_index=True)
    holes = np.zeros(len(polygons), np.int64)
    np.add.at(holes, owner, shapely.get_num_interior_rings(parts))
    return holes


def _fill_holes(polygons: Polygons, least: Reals) -> Polygons:
    """Return polygons ``[N]`` without the holes that are smaller than ``least`` ``[N]``."""
    apart = Rings.of(polygons)
    filled = ~apart.outer & (shapely.area(shapely.polygons(apart.rings)) < least[apart.row])
    rings = apart.rings.copy()
    rings[filled] = None
    return apart.assemble(rings)
