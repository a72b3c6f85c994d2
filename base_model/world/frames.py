"""Frames: places with a direction, from which rectangles and lots are laid out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import shapely


@dataclass(frozen=True)
class Frame:
    """A place with axes of its own: u along ``angle``, v to the right of it (y points down).

    Attributes:
        x: Metres.
        y: Metres.
        angle: Of the u axis, radians.
    """

    x: float
    y: float
    angle: float

    def at(self, u: float, v: float) -> tuple[float, float]:
        """Return the scene's coordinates of a point."""
        cos, sin = np.cos(self.angle), np.sin(self.angle)
        return float(self.x + u * cos - v * sin), float(self.y + u * sin + v * cos)

    def moved(self, u: float, v: float, turn: float = 0.0) -> Frame:
        """Return a frame at a point of this one, turned by ``turn``."""
        return Frame(*self.at(u, v), self.angle + turn)

    def polygon(self, points: list[tuple[float, float]]) -> shapely.Polygon:
        """Return a polygon of points in this frame."""
        return shapely.Polygon([self.at(u, v) for u, v in points])

    def rect(self, u: float, v: float, length: float, width: float) -> shapely.Polygon:
        """Return a rectangle around a point of this frame."""
        a, b = length / 2, width / 2
        return self.polygon([(u - a, v - b), (u + a, v - b), (u + a, v + b), (u - a, v + b)])

    def box(self, left: float, top: float, right: float, bottom: float) -> shapely.Polygon:
        """Return a rectangle between two corners of this frame."""
        return self.polygon([(left, top), (right, top), (right, bottom), (left, bottom)])

    def ellipse(self, u: float, v: float, length: float, width: float) -> shapely.Polygon:
        """Return an ellipse around a point of this frame."""
        turns = np.linspace(0, 2 * np.pi, 28, endpoint=False)
        return self.polygon(
            [(u + length / 2 * np.cos(t), v + width / 2 * np.sin(t)) for t in turns]
        )

    def across(self) -> tuple[float, float]:
        """Return the unit vector of the v axis."""
        return float(-np.sin(self.angle)), float(np.cos(self.angle))

    def along(self) -> tuple[float, float]:
        """Return the unit vector of the u axis."""
        return float(np.cos(self.angle)), float(np.sin(self.angle))


def frame_of(area: shapely.Polygon) -> tuple[Frame, float, float]:
    """Return the frame in the middle of an area, along its longer side, and both its sides."""
    box = area.minimum_rotated_rectangle
    if box.geom_type != "Polygon":
        return Frame(area.centroid.x, area.centroid.y, 0.0), 0.0, 0.0
    corners = shapely.get_coordinates(box)
    first, second = corners[1] - corners[0], corners[2] - corners[1]
    if np.hypot(*first) < np.hypot(*second):
        first, second = second, first
    middle = corners[:4].mean(axis=0)
    turn = float(np.arctan2(first[1], first[0]))
    return (
        Frame(float(middle[0]), float(middle[1]), turn),
        float(np.hypot(*first)),
        float(np.hypot(*second)),
    )


def lots(
    area: shapely.Polygon, frontage: float, depth: float, rng: np.random.Generator, vary: float = 0
) -> Iterator[tuple[Frame, float, float]]:
    """Return lots side by side in rows along an area's longer side.

    Args:
        area: To fill. A lot whose middle lies outside is left out.
        frontage: Metres along the row.
        depth: Metres across.
        rng: For sizes.
        vary: How unlike the frontages are, share.

    Yields:
        A frame in the lot's middle whose v axis points away from its street, frontage, depth.
    """
    frame, length, width = frame_of(area)
    if min(length, width) <= 0:
        return
    rows = max(1, round(width / depth))
    deep = width / rows
    shapely.prepare(area)
    for row in range(rows):
        v = -width / 2 + (row + 0.5) * deep
        turn = np.pi if row % 2 else 0.0
        u = -length / 2
        while u < length / 2 - 0.5 * frontage:
            wide = frontage * (1 + vary * rng.uniform(-1, 1))
            place = frame.moved(u + wide / 2, v, turn)
            u += wide
            if area.contains(shapely.Point(place.x, place.y)):
                yield place, wide, deep


def scattered(
    area: shapely.Polygon, number: int, rng: np.random.Generator, margin: float = 0.0
) -> Iterator[tuple[float, float]]:
    """Return up to ``number`` points at random inside an area."""
    inner = area.buffer(-margin) if margin else area
    if inner.is_empty or inner.area == 0 or number <= 0:
        return
    west, south, east, north = inner.bounds
    shapely.prepare(inner)
    points = rng.uniform((west, south), (east, north), (number * 2 + 4, 2))
    inside = shapely.contains_xy(inner, points[:, 0], points[:, 1])
    for x, y in points[inside][:number]:
        yield float(x), float(y)
