"""The instances of a tile as outlines, which every augmentation can move without loss."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import rasterio.features
import shapely
from numpy.typing import NDArray

from ...core.vector.geometry import clip_to_box

_ROUNDING = 1e-6  # of an area: turned tiles have outlines a little across their edges
_HAIR = 1e-3  # px; what is thinner is in no pixel, and its box may have no width in float32


@dataclass(frozen=True)
class Instances:
    """The objects of one tile, as outlines in the tile's pixels (x right, y down).

    Outlines keep their holes and parts and survive any affine map without loss, which masks don't.

    Attributes:
        outlines: ``[N]`` shapely polygons or multipolygons.
        labels: ``[N]`` int64, class ids from 1.
        ignored: ``[N]`` bool: neither an object nor background (crowds, badly cut objects).
        visible: ``[N]`` float64, share of the object that lies inside the tile, 0 to 1.
    """

    outlines: NDArray[np.object_]
    labels: NDArray[np.int64]
    ignored: NDArray[np.bool_]
    visible: NDArray[np.float64]

    def __len__(self) -> int:
        return len(self.labels)

    @classmethod
    def empty(cls) -> Instances:
        """Return no objects."""
        return cls(
            np.zeros(0, object), np.zeros(0, np.int64), np.zeros(0, bool), np.zeros(0, np.float64)
        )

    def select(self, chosen: NDArray[Any]) -> Instances:
        """Return the objects at the given indices (or where the given mask is true)."""
        return Instances(
            self.outlines[chosen], self.labels[chosen], self.ignored[chosen], self.visible[chosen]
        )

    def concatenate(self, other: Instances) -> Instances:
        """Return these objects and the others."""
        return Instances(
            np.concatenate([self.outlines, other.outlines]),
            np.concatenate([self.labels, other.labels]),
            np.concatenate([self.ignored, other.ignored]),
            np.concatenate([self.visible, other.visible]),
        )

    def transform(self, matrix: NDArray[np.float64]) -> Instances:
        """Return the objects mapped by an affine ``[3, 3]`` matrix (column vectors x, y, 1)."""
        if not len(self):
            return self

        def mapped(points: NDArray[np.float64]) -> NDArray[np.float64]:
            moved: NDArray[np.float64] = points @ matrix[:2, :2].T + matrix[:2, 2]
            return moved

        return replace(self, outlines=np.asarray(shapely.transform(self.outlines, mapped)))

    def clip(
        self, width: int, height: int, *, min_visible: float, min_side: float = 2.0
    ) -> Instances:
        """Return the objects cut to the frame ``(0, 0, width, height)``.

        Args:
            width: Columns of the frame.
            height: Rows of the frame.
            min_visible: Objects that are cut here, and of which less than this share is left,
                become ignored. Of an object larger than the frame the frame's area counts in its
                place: one that fills the frame is no remnant.
            min_side: Objects whose box has a shorter side than this many pixels become ignored:
                a network with a finest stride of 4 can't tell them from noise.
        """
        if not len(self):
            return self
        before = shapely.area(self.outlines)
        bounds = shapely.bounds(self.outlines)
        inside = (
            (bounds[:, 0] >= 0)
            & (bounds[:, 1] >= 0)
            & (bounds[:, 2] <= width)
            & (bounds[:, 3] <= height)
        )
        outlines = self.outlines.copy()
        for index in np.flatnonzero(~inside):
            outlines[index] = clip_to_box(outlines[index], 0.0, 0.0, float(width), float(height))
        after = shapely.area(outlines)
        visible = self.visible * after / np.maximum(before, 1e-12)
        whole = np.minimum(before / np.maximum(self.visible, 1e-12), float(width * height))
        cut = after < before * (1.0 - _ROUNDING)
        remnant = cut & (after < min_visible * whole)
        bounds = shapely.bounds(outlines)
        sides = np.minimum(bounds[:, 2] - bounds[:, 0], bounds[:, 3] - bounds[:, 1])
        with np.errstate(invalid="ignore"):
            ignored = self.ignored | remnant | ~(sides >= min_side)
            kept = (after > 0) & (sides > _HAIR)
        return Instances(outlines[kept], self.labels[kept], ignored[kept], visible[kept])

    def boxes(self) -> NDArray[np.float32]:
        """Return ``[N, 4]`` float32 boxes x0, y0, x1, y1."""
        if not len(self):
            return np.zeros((0, 4), np.float32)
        return shapely.bounds(self.outlines).astype(np.float32)


def ignored_pixels(instances: Instances, valid: NDArray[np.bool_]) -> NDArray[np.bool_] | None:
    """Return where a tile says nothing about background, or None where it does everywhere.

    Args:
        instances: Of the tile; the ignored ones count.
        valid: ``[H, W]`` bool, False where pixels are nodata or not annotated.
    """
    outlines = instances.outlines[instances.ignored]
    if not len(outlines) and valid.all():
        return None
    ignored = ~valid
    if len(outlines):
        height, width = valid.shape
        drawn = rasterio.features.rasterize(
            outlines.tolist(), out_shape=(height, width), all_touched=True, dtype="uint8"
        )
        ignored = ignored | (drawn > 0)
    return ignored
