"""The picture while it is painted: antialiased fills, shadows, walls."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
import shapely
from numpy.typing import NDArray
from PIL import Image, ImageDraw
from shapely.geometry.base import BaseGeometry

from .objects import Colour, Light, WorldObject
from .shadows import cast_shadows
from .textures import Floats, Texture

Ring = NDArray[np.float64]
Window = tuple[slice, slice]

_FINE, _COARSE = 4, 2  # samples a pixel along a side, for small and for large shapes
_LARGE = 300  # pixels; longer shapes are large


class Canvas:
    """A square picture of the ground.

    Attributes:
        size: Pixels along a side.
        gsd: Metres a pixel.
        light: Sun and camera.
        image: ``[size, size, 3]`` float32, 0 to 255.
        elevation: ``[size, size]`` float32, metres above ground of what is painted there.
        caster: The same of what throws shadows: domes in place of the tops of crowns.
    """

    def __init__(self, size: int, gsd: float, light: Light) -> None:
        self.size, self.gsd, self.light = size, gsd, light
        self.image = np.full((size, size, 3), 120, np.float32)
        self.elevation = np.zeros((size, size), np.float32)
        self.caster = np.zeros((size, size), np.float32)

    @property
    def extent(self) -> float:
        """Metres along a side."""
        return self.size * self.gsd

    def shows(self, metres: float, pixels: float = 1.5) -> bool:
        """Whether something of a size is at least some pixels wide here."""
        return metres >= pixels * self.gsd

    def fill(
        self,
        shape: BaseGeometry,
        texture: Texture | Colour,
        *,
        opacity: float = 1.0,
        lift: float = 0.0,
    ) -> None:
        """Paint a polygon (holes and several parts too).

        Args:
            shape: Metres.
            texture: A colour, or a function of x and y.
            opacity: 0 to 1.
            lift: Metres above ground; the picture of it moves with the camera's lean. The texture
                moves along.
        """
        window, cover = self._cover(_rings(shape), lift)
        if cover.size == 0:
            return
        target = self.image[window]
        if callable(texture):
            value = texture(*self._places(window, lift))
        else:
            value = np.array(texture, np.float32)
        target += (cover * np.float32(opacity))[..., None] * (value - target)

    def tint(self, shape: BaseGeometry, factor: float, *, lift: float = 0.0) -> None:
        """Darken (below 1) or brighten (above 1) what is painted inside a polygon."""
        window, cover = self._cover(_rings(shape), lift)
        if cover.size:
            self.image[window] *= (1 + cover * np.float32(factor - 1))[..., None]

    def line(
        self,
        points: list[tuple[float, float]],
        width: float,
        colour: Texture | Colour,
        **how: float,
    ) -> None:
        """Paint a line of a width in metres; ``how`` goes to ``fill``."""
        stroke = shapely.LineString(points).buffer(width / 2, cap_style="flat", join_style="mitre")
        self.fill(stroke, colour, **how)

    def draw(self, thing: WorldObject) -> None:
        """Draw an object: its walls, then itself. Shadows come last, in ``lit_image``."""
        rings = _rings(thing.outline)
        light = self.light
        if thing.wall is not None and self._shows_walls(thing):
            window, cover = self._cover(self._wall_rings(thing), thing.base)
            if cover.size:
                facing = -(np.array(light.lean) @ np.array(light.sun)) / np.hypot(*light.lean)
                value = np.array(thing.wall, np.float32) * (0.75 + 0.25 * facing)
                self.image[window] += cover[..., None] * (value - self.image[window])
                self._raise(window, cover, thing.top, thing.top)
        if thing.height > 0:
            window, cover = self._cover(rings, thing.top)
            if cover.size:
                dome = thing.top - thing.height * (1 - thing.roundness) * self._roundel(
                    thing, window
                )
                self._raise(window, cover, thing.top, dome)
        thing.paint(self, thing)

    def _raise(self, window: Window, cover: Floats, top: float, caster: float | Floats) -> None:
        inside = cover > 0.5
        self.elevation[window] = np.where(inside, np.float32(top), self.elevation[window])
        self.caster[window] = np.where(inside, caster, self.caster[window])

    def _roundel(self, thing: WorldObject, window: Window) -> Floats | float:
        """Return 0 in the middle of an object to 1 at the rim of a circle of its area."""
        if thing.roundness >= 1:
            return 0.0
        x, y = self._places(window, thing.top)
        middle = thing.outline.centroid
        reach = np.float32(thing.outline.area / np.pi)
        across = ((x - np.float32(middle.x)) ** 2 + (y - np.float32(middle.y)) ** 2) / reach
        return np.minimum(across, 1.0)

    def seen(self, thing: WorldObject) -> BaseGeometry:
        """Return where an object's outline lies in the picture, metres."""
        move = np.array(self.light.lean) * thing.top
        return shapely.transform(thing.outline, lambda points: points + move)

    def hidden(self, thing: WorldObject) -> BaseGeometry:
        """Return what an object hides of lower ones in the picture: its outline and its walls."""
        if not self._shows_walls(thing):
            return self.seen(thing)
        walls = [shapely.Polygon(ring) for ring, _ in self._wall_rings(thing)]
        foot = np.array(self.light.lean) * thing.base
        return shapely.transform(
            shapely.union_all([each.buffer(0) for each in walls]), lambda points: points + foot
        )

    def _shows_walls(self, thing: WorldObject) -> bool:
        return thing.wall is not None and thing.height > 0 and any(self.light.lean)

    def _wall_rings(self, thing: WorldObject) -> list[tuple[Ring, bool]]:
        """Return rings that cover what an object's outline sweeps from its foot to its top."""
        return _swept(_rings(thing.outline), np.array(self.light.lean) * thing.height)

    def lit_image(self) -> Floats:
        """Return the picture with its shadows, ``[size, size, 3]`` float32."""
        light = self.light
        if light.shadow == 0:
            return self.image
        # A point's shadow lies away from the sun; the point itself leans with the camera.
        reach = -light.shadow * np.array(light.sun) - np.array(light.lean)
        shade = cast_shadows(self.caster, self.elevation, (reach[0], reach[1]), self.gsd)
        # The blue sky lights shadows.
        dark = light.shade * np.array([0.94, 1.0, 1.12], np.float32)
        return self.image * (1 - shade[..., None] * (1 - dark))

    def _places(self, window: Window, lift: float) -> tuple[Floats, Floats]:
        """Return x ``[1, W]`` and y ``[H, 1]`` of a window's pixels, metres on the object."""
        rows, columns = window
        lean = self.light.lean
        x = (np.arange(columns.start, columns.stop, dtype=np.float32) + 0.5) * self.gsd
        y = (np.arange(rows.start, rows.stop, dtype=np.float32) + 0.5) * self.gsd
        x -= np.float32(lean[0] * lift)
        y -= np.float32(lean[1] * lift)
        return x[None, :], y[:, None]

    def _cover(self, rings: Iterable[tuple[Ring, bool]], lift: float) -> tuple[Window, Floats]:
        """Return a window of the picture and how much of each pixel there the rings cover."""
        move = np.array(self.light.lean) * lift
        pixels = [((ring + move) / self.gsd, hole) for ring, hole in rings]
        nothing = (slice(0, 0), slice(0, 0)), np.zeros((0, 0), np.float32)
        if not pixels:
            return nothing
        corners = np.concatenate([ring for ring, _ in pixels])
        low, high = np.floor(corners.min(axis=0)), np.ceil(corners.max(axis=0))
        left, top = np.clip(low, 0, self.size).astype(int)
        right, bottom = np.clip(high, 0, self.size).astype(int)
        if right <= left or bottom <= top:
            return nothing
        scale = _COARSE if max(right - left, bottom - top) > _LARGE else _FINE
        mask = Image.new("L", ((right - left) * scale, (bottom - top) * scale))
        brush = ImageDraw.Draw(mask)
        for ring, hole in pixels:
            # PIL's coordinates are those of the pixels' centres.
            corners = (ring - (left, top)) * scale - 0.5
            if len(corners) > 2:
                brush.polygon(corners.ravel().tolist(), fill=0 if hole else 255)
        cover = np.asarray(mask.reduce(scale), np.float32) / 255
        return (slice(top, bottom), slice(left, right)), cover


def _rings(shape: BaseGeometry) -> list[tuple[Ring, bool]]:
    """Return the rings of polygons ``[N, 2]`` and whether each is a hole, in drawing order."""
    rings = []
    for part in shapely.get_parts(shape):
        if part.geom_type != "Polygon" or part.is_empty:
            continue
        rings.append((shapely.get_coordinates(part.exterior), False))
        rings += [(shapely.get_coordinates(hole), True) for hole in part.interiors]
    return rings


def _swept(rings: list[tuple[Ring, bool]], move: NDArray[np.float64]) -> list[tuple[Ring, bool]]:
    """Return rings that together cover what the outer rings sweep on the way along a vector."""
    swept = []
    for ring, hole in rings:
        if hole:
            continue
        swept += [(ring, False), (ring + move, False)]
        ends = np.roll(ring, -1, axis=0)
        swept += [
            (np.array([a, b, b + move, a + move]), False) for a, b in zip(ring[:-1], ends[:-1])
        ]
    return swept
