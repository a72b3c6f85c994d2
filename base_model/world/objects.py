"""What stands in a scene: an object with its outline, and the light that falls on it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
import shapely

if TYPE_CHECKING:
    from .canvas import Canvas

Colour = tuple[float, float, float]
Painter = Callable[["Canvas", "WorldObject"], None]


@dataclass(frozen=True)
class Light:
    """Where the sun and the camera stand.

    Attributes:
        sun: ``(x, y)`` unit vector on the ground towards the sun.
        shadow: Metres of shadow per metre of height; 0 under an overcast sky.
        shade: Brightness of the ground in shadow, 0 to 1.
        lean: ``(x, y)`` metres that a point moves in the picture per metre of height.
    """

    sun: tuple[float, float] = (0.6, -0.8)
    shadow: float = 0.8
    shade: float = 0.45
    lean: tuple[float, float] = (0.0, 0.0)

    def on_slope(self, x: float, y: float, steepness: float = 0.5) -> float:
        """Return the brightness of a slope that falls towards ``(x, y)``; 1 is level ground.

        Args:
            x: Of the direction downhill on the ground, a unit vector.
            y: The same.
            steepness: Rise by run.
        """
        if self.shadow == 0:
            return 1.0
        facing = x * self.sun[0] + y * self.sun[1]
        # Lambert's cosine, relative to level ground under a sun of height atan(1 / shadow).
        lit = (1 + self.shadow * steepness * facing) / np.hypot(1, steepness)
        return float(np.clip(0.35 + 0.65 * lit, 0.4, 1.45))


@dataclass(frozen=True)
class WorldObject:
    """One object.

    Attributes:
        fine_class: Of ``classes.FINE_CLASSES``; empty: clutter that is no truth.
        outline: Seen from straight above, metres.
        height: Metres from its foot to its top; throws the shadow. 0: flat on the ground.
        paint: Draws it, inside its outline.
        base: Metres above ground of what it stands on: a panel on a roof has the roof's height.
        wall: Colour of its sides, seen where the camera leans; None: it has none (crowns).
        nested: It lies on another object and leaves that one's outline whole.
        seed: Of its texture.
        roundness: Share of the height that it has at its rim: 1 for a box, less for a dome (a
            crown). Its shadow follows.
        data: What its painter needs to know besides.
    """

    fine_class: str
    outline: shapely.Polygon
    height: float
    paint: Painter
    base: float = 0.0
    wall: Colour | None = None
    nested: bool = False
    seed: int = 0
    roundness: float = 1.0
    data: Any = None

    @property
    def top(self) -> float:
        """Metres above ground: what is higher hides what is lower."""
        return self.base + self.height
