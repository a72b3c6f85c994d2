"""Streets: they cut a scene into blocks, and carry marks, cars, trees and pavements."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely.geometry.base import BaseGeometry

from .frames import Frame
from .materials import soil
from .objects import Colour
from .site import Site
from .textures import Texture, blend, seed_of, speckle
from .things.plants import plant
from .things.vehicles import bus, car, put_vehicle, truck

_ASPHALT: tuple[Colour, ...] = (
    *((104, 104, 106), (84, 84, 88), (126, 124, 122), (142, 138, 132), (96, 94, 92)),
)


@dataclass(frozen=True)
class Street:
    """A street between two blocks.

    Attributes:
        line: Its middle, metres.
        width: Metres from kerb to kerb.
    """

    line: shapely.LineString
    width: float


@dataclass(frozen=True)
class Grid:
    """Blocks and the streets between them."""

    blocks: tuple[shapely.Polygon, ...]
    streets: tuple[Street, ...]


def street_grid(extent: float, block: float, rng: np.random.Generator) -> Grid:
    """Cut a scene into blocks; those at its rim reach beyond it.

    Args:
        extent: Metres along a side of the scene.
        block: Metres; blocks are about this long and wide.
        rng: Of cuts, turn and bends.
    """
    margin = 0.15 * extent + 12
    frame = Frame(extent / 2, extent / 2, float(rng.uniform(0, np.pi / 2)))
    reach = 0.72 * extent + margin + block * float(rng.uniform(0.2, 1.0))
    bend = _Bend(extent, block, rng)
    width = float(rng.uniform(3.5, 9)) if block < 70 else float(rng.uniform(6, 14))
    blocks: list[shapely.Polygon] = []
    streets: list[Street] = []
    todo = [(-reach, -reach, reach, reach, width)]
    area = shapely.box(-margin, -margin, extent + margin, extent + margin)
    while todo:
        left, top, right, bottom, wide = todo.pop()
        a, b = right - left, bottom - top
        limit = block * rng.uniform(0.9, 1.7)
        if max(a, b) < limit or max(a, b) < 24:
            shape = bend.polygon(frame.box(left, top, right, bottom))
            if shape.geom_type == "Polygon" and shape.area > 60 and shape.intersects(area):
                blocks.append(shape)
            continue
        cut = float(rng.uniform(0.36, 0.64))
        half, thin = wide / 2, max(3.0, 0.85 * wide)
        if a >= b:
            u = left + cut * a
            line = [(u, top), (u, bottom)]
            todo += [(left, top, u - half, bottom, thin), (u + half, top, right, bottom, thin)]
        else:
            v = top + cut * b
            line = [(left, v), (right, v)]
            todo += [(left, top, right, v - half, thin), (left, v + half, right, bottom, thin)]
        bent = bend.line(shapely.LineString([frame.at(*point) for point in line]))
        inside = bent.intersection(area)
        parts = [p for p in shapely.get_parts(inside) if p.geom_type == "LineString"]
        streets += [Street(part, wide) for part in parts]
    return Grid(tuple(blocks), tuple(streets))


class _Bend:
    """Bends straight lines by two long waves, the same everywhere, so that blocks still fit."""

    def __init__(self, extent: float, block: float, rng: np.random.Generator) -> None:
        strength = 0.0 if rng.random() < 0.45 else rng.uniform(0.02, 0.16) * block
        self._step = max(3.0, block / 8)
        self._waves = [
            (rng.uniform(0, 6.3), 2 * np.pi / (rng.uniform(1.5, 5) * block), rng.uniform(0, 6.3))
            for _ in range(2)
        ]
        self._strength = strength
        self._extent = extent

    def _points(self, points: NDArray[np.float64]) -> NDArray[np.float64]:
        moved = points.copy()
        for turn, speed, start in self._waves:
            way = points[:, 0] * np.cos(turn) + points[:, 1] * np.sin(turn)
            wave = self._strength * np.sin(speed * way + start)
            moved += wave[:, None] * np.array([-np.sin(turn), np.cos(turn)])
        return moved

    def polygon(self, shape: shapely.Polygon) -> shapely.Polygon:
        if self._strength == 0:
            return shape
        return shapely.transform(shapely.segmentize(shape, self._step), self._points).buffer(0)

    def line(self, shape: shapely.LineString) -> shapely.LineString:
        if self._strength == 0:
            return shape
        return shapely.transform(shapely.segmentize(shape, self._step), self._points)


def along(line: shapely.LineString, every: float, side: float) -> Iterator[Frame]:
    """Return frames along a line, ``side`` metres to its right."""
    for distance in np.arange(every / 2, line.length, every):
        here, there = line.interpolate(distance), line.interpolate(distance + 0.5)
        if here.equals(there):
            continue
        turn = float(np.arctan2(there.y - here.y, there.x - here.x))
        yield Frame(here.x, here.y, turn).moved(0, side)


def road_texture(site: Site, rng: np.random.Generator, paved: float = 0.8) -> Texture:
    """Draw what streets are made of in a scene: asphalt, concrete, earth."""
    if rng.random() < paved:
        tone = np.array(_ASPHALT[rng.integers(len(_ASPHALT))]) * rng.uniform(0.88, 1.12)
        worn = speckle(tuple(tone * rng.uniform(0.8, 1.15)), 4, 1.0, seed_of(rng))
        return blend(speckle(tuple(tone), 4, 0.6, seed_of(rng)), worn, 9.0, seed_of(rng))
    earth = soil(site.dryness, rng)
    light = tuple(np.array(earth) * 1.1)
    return blend(speckle(earth, 8, 0.8, seed_of(rng)), speckle(light, 8, 1, seed_of(rng)), 6.0, 5)


def lay_streets(
    site: Site,
    grid: Grid,
    rng: np.random.Generator,
    paved: float = 0.8,
    within: BaseGeometry | None = None,
) -> None:
    """Pave the streets, mark them, put traffic and trees on them; all ``within`` a shape."""
    margin = 0.2 * site.extent + 15
    whole = shapely.box(-margin, -margin, site.extent + margin, site.extent + margin)
    whole = whole if within is None else whole.intersection(within)
    is_paved = rng.random() < paved
    site.lay(whole, road_texture(site, rng, float(is_paved)))
    if is_paved and rng.random() < 0.8:
        kerb = speckle(
            tuple(np.array((156, 152, 146)) * rng.uniform(0.85, 1.15)), 5, 1, seed_of(rng)
        )
        wide = rng.uniform(1.0, 2.6)
        kerbs = shapely.union_all([b.buffer(wide, join_style="mitre") for b in grid.blocks])
        site.lay(kerbs if within is None else kerbs.intersection(within), kerb)
    traffic, parked, trees = rng.uniform(0, 1, 3)
    marked = is_paved and rng.random() < 0.7
    for street in clipped_streets(grid.streets, within):
        _mark(site, street, marked, rng)
        if site.gsd <= 0.65:
            _traffic(site, street, (0.6 * traffic * is_paved, parked), rng)
        if street.width > 7 and trees > 0.6:
            _trees(site, street, rng)


def clipped_streets(streets: tuple[Street, ...], within: BaseGeometry | None) -> tuple[Street, ...]:
    """Return what lies inside a shape, some metres from its rim."""
    if within is None:
        return streets
    inner = within.buffer(-6)
    return tuple(
        Street(part, street.width)
        for street in streets
        for part in shapely.get_parts(street.line.intersection(inner))
        if part.geom_type == "LineString" and part.length > 5
    )


def _mark(site: Site, street: Street, marked: bool, rng: np.random.Generator) -> None:
    """Paint marks, manholes, patches and cracks."""
    white = (214, 214, 208)
    wide = max(0.14, 0.6 * site.gsd)
    ink = float(np.clip(0.14 / (0.5 * site.gsd), 0.2, 0.85))
    if marked and street.width > 5.5:
        dashes = [frame.rect(0, 0, 3.6, wide) for frame in along(street.line, 9.0, 0.0)]
        if dashes:
            site.lay(shapely.MultiPolygon(dashes), white, ink)
        if street.width > 9 and rng.random() < 0.5:
            for side in (-1, 1):
                edge = street.line.offset_curve(side * (street.width / 2 - 0.6))
                site.lay(edge.buffer(wide / 2), white, ink)
        if site.gsd < 0.35 and rng.random() < 0.6:  # a zebra crossing
            frames = list(along(street.line, 11.0, 0.0))
            if frames:
                place = frames[rng.integers(len(frames))]
                bars = [
                    place.rect(0, v, 3.2, 0.5)
                    for v in np.arange(-street.width / 2 + 0.7, street.width / 2 - 0.5, 1.0)
                ]
                site.lay(shapely.MultiPolygon(bars), white, 0.85)
    for frame in along(street.line, rng.uniform(8, 30), rng.uniform(-0.3, 0.3) * street.width):
        if rng.random() < 0.3:
            patch = frame.rect(0, 0, rng.uniform(1, 6), rng.uniform(0.6, 2))
            site.lay(patch, (60, 60, 62), rng.uniform(0.15, 0.5))


def _traffic(
    site: Site, street: Street, density: tuple[float, float], rng: np.random.Generator
) -> None:
    """Put moving and parked vehicles on a street."""
    driving, parked = density
    for side in (-1, 1):
        lane = side * street.width / 4
        turn = 0.0 if side > 0 else np.pi
        for frame in along(street.line, rng.uniform(8, 16), lane):
            if rng.random() < 0.3 * driving:
                kind = rng.random()
                make = car if kind < 0.84 else truck if kind < 0.94 else bus
                if street.width < 5.5:
                    make = car
                put_vehicle(site, make(frame.moved(0, rng.normal(0, 0.2), turn), rng))
        if street.width > 6 and rng.random() < 0.75:
            for frame in along(street.line, 5.8, side * (street.width / 2 - 1.1)):
                if rng.random() < 0.55 * parked:
                    turned = turn + rng.normal(0, 0.03)
                    put_vehicle(site, car(frame.moved(rng.normal(0, 0.3), 0, turned), rng))


def _trees(site: Site, street: Street, rng: np.random.Generator) -> None:
    for side in (-1, 1):
        for frame in along(street.line, rng.uniform(7, 16), side * (street.width / 2 + 0.8)):
            if rng.random() < 0.75:
                plant(site, frame.x, frame.y, rng.uniform(1.2, 3.6), rng)
