"""Cast shadows from a map of heights: right on the ground, on roofs and on lower crowns."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]

_SOFT = 0.35  # metres that a ray must pass below the caster's top for full shadow: a penumbra


def cast_shadows(
    caster: Floats, receiver: Floats, reach: tuple[float, float], gsd: float
) -> Floats:
    """Return the share of shadow of every pixel.

    A point of height g is in shadow when, on its way to the sun, something stands higher than the
    ray: when the largest ``caster(p + d·s) − d·slope`` over all distances d is above g. That
    maximum is found in a few steps, each of which doubles the distance.

    Args:
        caster: ``[H, W]`` metres above ground of what throws shadows.
        receiver: ``[H, W]`` metres of what shadows fall on; for domes more than the caster, so that
            they don't lie in their own shadow.
        reach: ``(x, y)`` metres in the picture between a point and its shadow on the ground, for
            each metre of height.
        gsd: Metres a pixel.

    Returns:
        ``[H, W]`` 0 (in the sun) to 1.
    """
    length = float(np.hypot(*reach))
    tallest = float(caster.max(initial=0.0))
    if length < 1e-3 or tallest <= 0.0:
        return np.zeros_like(caster)
    slope = np.float32(gsd / length)  # metres that the ray rises a pixel
    towards = -np.array(reach) / length  # one pixel towards the sun
    highest = _from(caster, towards, 1) - slope
    distance, last = 1, tallest * length / gsd
    while distance < last:
        np.maximum(highest, _from(highest, towards, distance) - distance * slope, out=highest)
        distance *= 2
    soft = np.float32(max(min(_SOFT, 0.15 * tallest), 1.2 * float(slope)))
    shadow: Floats = np.clip((highest - receiver) / soft, 0.0, 1.0)
    return shadow


def _from(values: Floats, towards: NDArray[np.float64], distance: int) -> Floats:
    """Return what lies some pixels away; beyond the border nothing stands."""
    rows, columns = values.shape
    right, down = (round(float(each) * distance) for each in towards)
    moved = np.full_like(values, -1e6)
    if abs(right) >= columns or abs(down) >= rows:
        return moved
    source = (
        slice(max(down, 0), rows + min(down, 0)),
        slice(max(right, 0), columns + min(right, 0)),
    )
    target = (
        slice(max(-down, 0), rows + min(-down, 0)),
        slice(max(-right, 0), columns + min(-right, 0)),
    )
    moved[target] = values[source]
    return moved
