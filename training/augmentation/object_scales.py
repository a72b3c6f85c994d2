"""Which crops zoom, and how far, so that objects of every size can be learnt.

A crop cuts an object that is about as long as itself; what is never seen whole is found badly. And
an object of a few pixels leaves no trace in the network's coarse features. So some crops show a
larger window, reduced, and some a smaller one, enlarged (after Singh & Davis 2018, SNIP, arXiv
1711.08189: each object at a size that the network can handle).
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from .settings import AugmentationSettings

LARGE_QUANTILE = 0.98
"""The longest objects that must fit; above it lie errors and single giants."""
SMALL_SIDE = 16.0
"""Pixels: root of the box's area below which an object is small; four cells of the finest level."""
_ROOM = 2.0  # crop's side over an object's: so the object is whole in one of nine crops it meets
_LEAST_ZOOM = 1.2  # a smaller one changes little
_MOST_ZOOM_OUT = 4.0  # typical objects must not vanish
_MOST_ZOOM_IN = 3.0  # more shows the resampling, no detail
_LEAST_TYPICAL = 8.0  # pixels: the median object is not reduced below
_MANY_SMALL = 0.05  # share of the objects from which on small ones are enlarged
_ZOOMED_SHARE = 0.3  # of the crops, for either kind


@dataclass(frozen=True)
class ZoomChoice:
    """Which crops zoom; the settings of the same names.

    Attributes:
        zoom_out_share: Of the crops; 0: none.
        zoom_out_most: Factor.
        zoom_in_share: Of the crops; 0: none.
        zoom_in_most: Factor.
        reason: One sentence for the user.
    """

    zoom_out_share: float
    zoom_out_most: float
    zoom_in_share: float
    zoom_in_most: float
    reason: str

    def apply(self, settings: AugmentationSettings) -> AugmentationSettings:
        """Return the settings with these zooms."""
        return replace(
            settings,
            zoom_out_share=self.zoom_out_share,
            zoom_out_most=self.zoom_out_most,
            zoom_in_share=self.zoom_in_share,
            zoom_in_most=self.zoom_in_most,
        )

    def as_changes(self) -> str:
        """Return the choice as ``AUGMENTATION_CHANGES`` has it; "" where no crop zooms."""
        parts = []
        if self.zoom_out_share:
            parts += [f"zoom_out_share={self.zoom_out_share:g}"]
            parts += [f"zoom_out_most={self.zoom_out_most:g}"]
        if self.zoom_in_share:
            parts += [f"zoom_in_share={self.zoom_in_share:g}"]
            parts += [f"zoom_in_most={self.zoom_in_most:g}"]
        return ", ".join(parts)


def choose_zooms(boxes: NDArray[np.floating], crop_size: int, tile_size: int) -> ZoomChoice:
    """Choose the zooms that a set's objects need.

    Args:
        boxes: ``[N, 2]`` widths and heights of the objects, pixels of the tiles.
        crop_size: Side of the crops, pixels; 0: whole tiles.
        tile_size: Side of the tiles, pixels.

    Returns:
        The choice; the same for the same numbers.
    """
    shapes = np.asarray(boxes, np.float64).reshape(-1, 2)
    shapes = shapes[(shapes > 0).all(axis=1)]
    if not len(shapes):
        return ZoomChoice(0.0, 1.0, 0.0, 1.0, "No crop zooms: there are no objects.")
    out_most, out_reason = _zoom_out(shapes, crop_size or tile_size, tile_size)
    in_most, in_reason = _zoom_in(shapes)
    return ZoomChoice(
        zoom_out_share=_ZOOMED_SHARE if out_most > 1.0 else 0.0,
        zoom_out_most=out_most,
        zoom_in_share=_ZOOMED_SHARE if in_most > 1.0 else 0.0,
        zoom_in_most=in_most,
        reason=f"{out_reason} {in_reason}",
    )


def _zoom_out(shapes: NDArray[np.float64], crop: int, tile: int) -> tuple[float, str]:
    """Return how far crops zoom out, 1 for not at all, and why."""
    longest = float(np.quantile(shapes.max(axis=1), LARGE_QUANTILE))
    typical = float(np.median(np.sqrt(shapes.prod(axis=1))))
    length = f"the longest objects have {longest:.0f} pixels, crops {crop}"
    # Beyond the whole tile there is nothing to see.
    most = min(_ROOM * longest / crop, tile / crop, _MOST_ZOOM_OUT)
    most = round(min(most, max(1.0, typical / _LEAST_TYPICAL)), 2)
    if most < _LEAST_ZOOM:
        return 1.0, f"No crop zooms out: {length}."
    share = f"{100 * _ZOOMED_SHARE:.0f} % of the crops"
    return most, f"{share} zoom out, up to {most:g} times: {length}."


def _zoom_in(shapes: NDArray[np.float64]) -> tuple[float, str]:
    """Return how far crops zoom in, 1 for not at all, and why."""
    sides = np.sqrt(shapes.prod(axis=1))
    small = sides < SMALL_SIDE
    share = float(small.mean())
    count = f"{100 * share:.0f} % of the objects are below {SMALL_SIDE:g} pixels"
    if share < _MANY_SMALL:
        return 1.0, f"None zooms in: {count}."
    # The typical small object becomes as large as one that is not small any more.
    most = 1.5 * SMALL_SIDE / float(np.median(sides[small]))
    most = round(min(max(most, _LEAST_ZOOM), _MOST_ZOOM_IN), 2)
    return most, f"{100 * _ZOOMED_SHARE:.0f} % zoom in, up to {most:g} times: {count}."
