"""A scene while it is laid out: pieces of ground, objects, and what is free yet."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from .objects import Colour, Light, WorldObject
from .textures import Texture

Fill = Callable[["Site", shapely.Polygon, np.random.Generator], None]
SEASONS = ("spring", "summer", "autumn", "winter")
_CELL = 24.0  # pixels; side of the cells that objects are looked up by


@dataclass(frozen=True)
class Style:
    """A manner to fill an area.

    Attributes:
        name: As in ``STYLES``.
        fill: Does it.
        gsd: Smallest and largest ground size, metres a pixel, where it has something to show.
        weight: How often it is taken.
        block: Metres; side of the areas between roads that it is given. 0: the whole scene.
    """

    name: str
    fill: Fill
    gsd: tuple[float, float]
    weight: float
    block: float = 0.0


STYLES: dict[str, Style] = {}


def style(
    name: str, gsd: tuple[float, float], weight: float = 1.0, block: float = 0.0
) -> Callable[[Fill], Fill]:
    """Return a decorator that registers a function as a style."""

    def register(fill: Fill) -> Fill:
        STYLES[name] = Style(name, fill, gsd, weight, block)
        return fill

    return register


def load_styles() -> dict[str, Style]:
    """Import all modules of ``styles`` and return the styles, by name in the same order always."""
    package = importlib.import_module(".styles", __package__)
    for module in sorted(each.name for each in pkgutil.iter_modules(package.__path__)):
        importlib.import_module(f".styles.{module}", __package__)
    return dict(sorted(STYLES.items()))


@dataclass
class Site:
    """What is put into a scene.

    Attributes:
        extent: Metres along a side of the scene.
        gsd: Metres a pixel.
        light: Sun and camera.
        season: One of ``SEASONS``.
        dryness: 0 (lush) to 1 (desert): colours of grass and soil.
        seed: Of what the whole scene shares, the materials of its roofs say.
        ground: Shapes and textures, in the order of painting.
        objects: In any order; the canvas sorts them by their tops.
        rest: Land that a style of the whole scene leaves to others: the banks of its river.
    """

    extent: float
    gsd: float
    light: Light = field(default_factory=Light)
    season: str = "summer"
    dryness: float = 0.3
    seed: int = 0
    ground: list[tuple[BaseGeometry, Texture | Colour, float]] = field(default_factory=list)
    objects: list[WorldObject] = field(default_factory=list)
    rest: list[BaseGeometry] = field(default_factory=list)
    _taken: dict[tuple[int, int], list[BaseGeometry]] = field(default_factory=dict)

    def lay(self, shape: BaseGeometry, texture: Texture | Colour, opacity: float = 1.0) -> None:
        """Lay a piece of ground over what is there."""
        self.ground.append((shape, texture, opacity))

    def put(self, thing: WorldObject, *, reserve: bool = True) -> None:
        """Put an object; ``reserve`` makes its place no longer free."""
        self.objects.append(thing)
        if reserve:
            self.reserve(thing.outline)

    def reserve(self, shape: BaseGeometry) -> None:
        """Take a place, a road's say."""
        for cell in self._cells(shape.bounds):
            self._taken.setdefault(cell, []).append(shape)

    def is_free(self, shape: BaseGeometry, gap: float = 0.0) -> bool:
        """Whether nothing stands within ``gap`` metres of a shape."""
        west, south, east, north = shape.bounds
        cells = self._cells((west - gap, south - gap, east + gap, north + gap))
        near = {id(each): each for cell in cells for each in self._taken.get(cell, ())}
        if not near:
            return True
        others = np.array(list(near.values()), dtype=object)
        if gap:
            return not bool(np.any(shapely.dwithin(others, shape, gap)))
        # Neighbours that only touch are free.
        return not bool(np.any(shapely.relate_pattern(others, shape, "T********")))

    def _cells(self, bounds: tuple[float, float, float, float]) -> list[tuple[int, int]]:
        side = _CELL * self.gsd
        west, south, east, north = (int(np.floor(each / side)) for each in bounds)
        return [(i, j) for i in range(west, east + 1) for j in range(south, north + 1)]
