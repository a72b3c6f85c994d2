"""How large a set's objects are, and which crops zoom so that all of them can be learnt.

A crop cuts an object that is about as long as itself; what is never seen whole is found badly. And
an object of a few pixels leaves no trace in the network's coarse features. So some crops show a
larger window, reduced, and some a smaller one, enlarged (after Singh & Davis 2018, SNIP, arXiv
1711.08189: each object at a size that the network can handle).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ...core.models.object_sizes import QUANTILES, ObjectSizes
from ..structures.instances import Instances
from .settings import AugmentationSettings

_SMALL_SIDE = 16.0
"""Pixels: root of the box's area below which an object is small; four cells of the finest level."""
_ROOM = 2.0  # crop's side over an object's: so the object is whole in one of nine crops it meets
_LEAST_ZOOM = 1.2  # a smaller one changes little
_MOST_ZOOM_OUT = 4.0  # typical objects must not vanish
_MOST_ZOOM_IN = 3.0  # more shows the resampling, no detail
_LEAST_TYPICAL = 8.0  # pixels: the median object of a class is not reduced below
_MANY_SMALL = 0.05  # share of the objects from which on small ones are enlarged
_FEW = 5  # objects of a class, and small ones of it; fewer say nothing of its sizes
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


def measure_object_sizes(
    tiles: Iterable[Instances], view: int, settings: AugmentationSettings
) -> ObjectSizes:
    """Return how large the objects are that a training learns from, and at which scales.

    Args:
        tiles: The objects of each tile; the ignored ones don't count.
        view: Side of what it sees at once, pixels.
        settings: How it varies tiles.
    """
    tiles = list(tiles)
    counted = [~instances.ignored for instances in tiles]
    empty = [np.zeros((0, 4), np.float32)]
    boxes = np.concatenate(
        empty + [instances.boxes()[keep] for instances, keep in zip(tiles, counted)]
    ).astype(np.float64)
    labels = np.concatenate(
        [np.zeros(0, np.int64)]
        + [instances.labels[keep] for instances, keep in zip(tiles, counted)]
    )
    shapes = boxes[:, 2:] - boxes[:, :2]
    low, high = _shown_scales(settings)
    return ObjectSizes(
        lengths=_by_class(shapes.max(axis=1), labels),
        sides=_by_class(np.sqrt(shapes.prod(axis=1)), labels),
        view=view,
        least_scale=low,
        greatest_scale=high,
    )


def _by_class(
    sizes: NDArray[np.float64], labels: NDArray[np.int64]
) -> dict[str, tuple[float, ...]]:
    return {
        str(label): tuple(
            np.quantile(sizes[labels == label], QUANTILES).round(1).clip(min=0.1).tolist()
        )
        for label in np.unique(labels).tolist()
    }


def _shown_scales(settings: AugmentationSettings) -> tuple[float, float]:
    """Return the least and the greatest scale that tiles get, 1 among them."""
    jitter = (settings.scale_low, settings.scale_high) if settings.scale_share else (1.0, 1.0)
    out = settings.zoom_out_most if settings.zoom_out_share else 1.0
    into = settings.zoom_in_most if settings.zoom_in_share else 1.0
    return round(min(1.0, jitter[0]) / out, 3), round(max(1.0, jitter[1]) * into, 3)


def choose_zooms(
    shapes: Sequence[NDArray[np.floating]], crop_size: int, tile_size: int
) -> ZoomChoice:
    """Choose the zooms that a set's objects need.

    The classes with the longest and the smallest objects count, so that rare ones are not lost
    among the others.

    Args:
        shapes: ``[N, 2]`` widths and heights of each class's objects, pixels of the tiles.
        crop_size: Side of the crops, pixels; 0: whole tiles.
        tile_size: Side of the tiles, pixels.

    Returns:
        The choice; the same for the same numbers.
    """
    sound = [part[(part > 0).all(axis=1)].astype(np.float64) for part in shapes]
    there = [part for part in sound if len(part)]
    by_class = [part for part in there if len(part) >= _FEW] or there
    if not by_class:
        return ZoomChoice(0.0, 1.0, 0.0, 1.0, "No crop zooms: there are no objects.")
    out_most, out_reason = _zoom_out(by_class, crop_size or tile_size, tile_size)
    in_most, in_reason = _zoom_in(by_class)
    return ZoomChoice(
        zoom_out_share=_ZOOMED_SHARE if out_most > 1.0 else 0.0,
        zoom_out_most=out_most,
        zoom_in_share=_ZOOMED_SHARE if in_most > 1.0 else 0.0,
        zoom_in_most=in_most,
        reason=f"{out_reason} {in_reason}",
    )


def _zoom_out(by_class: list[NDArray[np.float64]], crop: int, tile: int) -> tuple[float, str]:
    """Return how far crops zoom out, 1 for not at all, and why."""
    longest = max(float(np.quantile(part.max(axis=1), QUANTILES[-1])) for part in by_class)
    typical = min(float(np.median(np.sqrt(part.prod(axis=1)))) for part in by_class)
    length = f"the longest objects have {longest:.0f} pixels, crops {crop}"
    wanted = min(_ROOM * longest / crop, _MOST_ZOOM_OUT)
    seen = tile / crop  # beyond the whole tile there is nothing to see
    sparing = max(1.0, typical / _LEAST_TYPICAL)
    most = round(min(wanted, seen, sparing), 2)
    if most >= _LEAST_ZOOM:
        share = f"{100 * _ZOOMED_SHARE:.0f} % of the crops"
        return most, f"{share} zoom out, up to {most:g} times: {length}."
    if wanted < _LEAST_ZOOM:
        return 1.0, f"No crop zooms out: {length}."
    if seen < _LEAST_ZOOM:
        return 1.0, f"No crop zooms out: crops show tiles of {tile} pixels nearly whole."
    return 1.0, f"No crop zooms out: typical objects of {typical:.0f} pixels would vanish."


def _zoom_in(by_class: list[NDArray[np.float64]]) -> tuple[float, str]:
    """Return how far crops zoom in, 1 for not at all, and why."""
    sides = [np.sqrt(part.prod(axis=1)) for part in by_class]
    small = [part[part < _SMALL_SIDE] for part in sides]
    counts = [(len(few), len(few) / len(part)) for few, part in zip(small, sides, strict=True)]
    many = [number >= _FEW and share >= _MANY_SMALL for number, share in counts]
    if not any(many):
        return 1.0, f"None zooms in: few objects are below {_SMALL_SIDE:g} pixels."
    # The typical small object of each class becomes as large as one that is not small any more.
    typical = min(float(np.median(few)) for few, is_many in zip(small, many) if is_many)
    most = round(min(max(1.5 * _SMALL_SIDE / typical, _LEAST_ZOOM), _MOST_ZOOM_IN), 2)
    share = max(share for (_, share), is_many in zip(counts, many) if is_many)
    whose = "a class's" if len(by_class) > 1 else "the"
    count = f"{100 * share:.0f} % of {whose} objects are below {_SMALL_SIDE:g} pixels"
    return most, f"{100 * _ZOOMED_SHARE:.0f} % zoom in, up to {most:g} times: {count}."
