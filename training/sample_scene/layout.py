"""What stands where in the synthetic scene: streets, lots, roofs, crowns, vehicles, ships.

Everything is decided here as polygons in metres (x east, y north, the scene's lower left corner is
0, 0); ``painting`` only draws it, so that the truth is exact by construction. No two objects
overlap. The same settings give the same scene.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

import numpy as np
import shapely
from shapely import affinity
from shapely.geometry.base import BaseGeometry

CLASSES = ("building", "tree", "vehicle", "ship")

SUN = np.array([0.62, -0.78])
"""Horizontal direction towards the sun (from the south-south-east)."""
_SHADOW_PER_METRE = 0.75  # length of a shadow per metre of height: the sun stands at 53°

_STREET = 9.0  # metres between kerbs
_GAP = 0.6  # metres at least between two objects that don't touch by design
_SMALLEST = 1.0  # square metres; slivers at the scene's edge are no objects

# What stands on the lots. They are dealt from a shuffled deck, so that every part of the scene has
# some of each: a part that lacks a kind altogether would make a poor test of what was learned.
_DECK = (
    *("houses",) * 4,
    *("terraces",) * 3,
    *("villas",) * 3,
    *("works",) * 2,
    *("parking",) * 1,
    *("park",) * 1,
    *("field",) * 1,
)


@dataclass(frozen=True)
class Part:
    """A rectangle with its own frame: u along its length, v across.

    Attributes:
        x: Of the centre, metres.
        y: Of the centre, metres.
        angle: Of the u axis against east, radians.
        length: Along u, metres.
        width: Along v, metres.
    """

    x: float
    y: float
    angle: float
    length: float
    width: float

    def local(self, x: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Return u and v of points."""
        cos, sin = np.cos(self.angle), np.sin(self.angle)
        return (x - self.x) * cos + (y - self.y) * sin, (y - self.y) * cos - (x - self.x) * sin

    def polygon(self) -> shapely.Polygon:
        """Return the rectangle."""
        return self.place(shapely.box(-self.length / 2, -self.width / 2, *self._half))

    def place(self, shape: BaseGeometry) -> BaseGeometry:
        """Return a shape given in u and v where it lies in the scene."""
        cos, sin = np.cos(self.angle), np.sin(self.angle)
        return affinity.affine_transform(shape, [cos, -sin, sin, cos, self.x, self.y])

    def inside(self, u: float, v: float, angle: float, length: float, width: float) -> Part:
        """Return a rectangle that is given in this one's frame."""
        cos, sin = np.cos(self.angle), np.sin(self.angle)
        return Part(
            self.x + u * cos - v * sin,
            self.y + u * sin + v * cos,
            self.angle + angle,
            length,
            width,
        )

    @property
    def _half(self) -> tuple[float, float]:
        return self.length / 2, self.width / 2


@dataclass(frozen=True)
class SceneObject:
    """One object: its exact outline and what it takes to draw it.

    Attributes:
        kind: One of ``CLASSES``.
        style: gable, flat, crown, car, truck or ship.
        outline: As seen from above; what the truth layer holds.
        parts: The rectangles that it is made of.
        height: Metres; throws the shadow.
        colour: Red, green, blue, 0 to 255.
        seed: Of its texture.
    """

    kind: str
    style: str
    outline: BaseGeometry
    parts: tuple[Part, ...]
    height: float
    colour: tuple[float, float, float]
    seed: int

    def shadow(self) -> BaseGeometry:
        """Return the ground that lies in this object's shadow, with the object itself."""
        shift = -SUN / np.hypot(*SUN) * self.height * _SHADOW_PER_METRE
        solids = [part.polygon() for part in self.parts] if self.style == "gable" else []
        swept = [
            shapely.MultiPolygon([s, affinity.translate(s, *shift)]).convex_hull
            for s in solids or [self.outline.convex_hull]
        ]
        return shapely.union_all(swept)


@dataclass(frozen=True)
class Ground:
    """A piece of ground that is drawn in one manner."""

    kind: str
    shape: BaseGeometry
    angle: float = 0.0
    seed: int = 0


@dataclass(frozen=True)
class Layout:
    """The whole scene as vectors.

    Attributes:
        width: Metres, west to east.
        height: Metres, south to north.
        objects: That are the truth.
        ground: In the order of drawing.
        seed: Of everything.
    """

    width: float
    height: float
    objects: tuple[SceneObject, ...]
    ground: tuple[Ground, ...]
    seed: int


def make_layout(width: float, height: float, seed: int) -> Layout:
    """Lay out a scene.

    Args:
        width: Metres, west to east.
        height: Metres, south to north.
        seed: Same seed, same scene.
    """
    rng = np.random.default_rng([seed, 1])
    scene = shapely.box(0, 0, width, height)
    site = _Site(scene)
    water = _water(width, height, rng)
    land = scene.difference(water.buffer(7.0))
    site.ground.append(Ground("asphalt", scene))
    angle = float(np.deg2rad(rng.uniform(4, 11)))
    deck: list[str] = []
    for number, lot in enumerate(_lots(width, height, angle, rng)):
        if not lot.polygon().intersects(land):
            continue
        deck = deck or [str(kind) for kind in rng.permutation(_DECK)]
        # A lot has a generator of its own, so that the rest stays when one kind of lot is changed.
        own = np.random.default_rng([seed, 2, number])
        site.fill(lot, deck.pop(), land, own)
    site.traffic(width, height, angle, land, rng)
    site.ground += [Ground("quay", scene.intersection(water.buffer(7.0))), Ground("water", water)]
    site.harbour(width, water, rng)
    objects = [
        SceneObject(**{**vars(each), "outline": outline})
        for each in site.objects
        for outline in _polygons(each.outline.intersection(scene))
    ]
    return Layout(width, height, tuple(objects), tuple(site.ground), seed)


def _polygons(geometry: BaseGeometry) -> list[shapely.Polygon]:
    """Return what is left of an object inside the scene, without slivers."""
    parts = shapely.get_parts(geometry)
    return [p for p in parts if p.geom_type == "Polygon" and p.area >= _SMALLEST]


def _water(width: float, height: float, rng: np.random.Generator) -> shapely.Polygon:
    """Return the water along the southern edge: a wavy shore, all the way from west to east."""
    level = min(0.24 * height, 130.0)
    x = np.linspace(-20, width + 20, 80)
    waves = sum(
        rng.uniform(4, 9) / k * np.sin(x / rng.uniform(60, 110) * k + rng.uniform(0, 6))
        for k in (1, 2, 3)
    )
    shore = np.column_stack([x, level + waves])
    return shapely.Polygon([*shore, (width + 20, -20), (-20, -20)]).intersection(
        shapely.box(0, 0, width, height)
    )


def _lots(width: float, height: float, angle: float, rng: np.random.Generator) -> Iterator[Part]:
    """Return the blocks between the streets of a slightly turned grid that covers the scene."""
    frame = Part(width / 2, height / 2, angle, 0, 0)
    reach = np.hypot(width, height) / 2 + 60
    v = -reach
    while v < reach:
        depth = rng.uniform(52, 78)
        u = -reach + rng.uniform(0, 60)
        while u < reach:
            length = rng.uniform(70, 130)
            yield frame.inside(u + length / 2, v + depth / 2, 0.0, length, depth)
            u += length + _STREET
        v += depth + _STREET


@dataclass
class _Site:
    """Where things are put; knows what is there already."""

    scene: BaseGeometry
    objects: list[SceneObject] = field(default_factory=list)
    ground: list[Ground] = field(default_factory=list)
    _near: list[BaseGeometry] = field(default_factory=list)

    def fill(self, lot: Part, kind: str, land: BaseGeometry, rng: np.random.Generator) -> None:
        """Fill one block with what stands on a lot of this kind."""
        self._near = []
        shape = lot.polygon().intersection(land)
        # What is put must lie on this block's land; a tree's crown may not hang over the street.
        self._ground_here = shape.buffer(-0.5)
        floor = {"works": "concrete", "parking": "asphalt_new", "field": "crop"}.get(kind, "grass")
        self.ground += [
            Ground("kerb", shape.buffer(1.6, join_style="mitre"), lot.angle),
            Ground(floor, shape, lot.angle, _seed(rng)),
        ]
        getattr(self, f"_{kind}")(lot, rng)

    def _put(self, thing: SceneObject, *, touching: tuple[SceneObject, ...] = ()) -> bool:
        """Put an object unless something stands there; ``touching`` ones may be its neighbours."""
        if not thing.outline.intersects(self.scene):
            return False
        if not self._ground_here.contains(thing.outline):
            return False
        room = thing.outline.buffer(_GAP)
        friends = {id(each.outline) for each in touching}
        if any(room.intersects(each) for each in self._near if id(each) not in friends):
            return False
        self._near.append(thing.outline)
        self.objects.append(thing)
        return True

    # ------------------------------------------------------------------ blocks

    def _houses(self, lot: Part, rng: np.random.Generator) -> None:
        """Detached houses in two rows, some of them L-shaped, with drives, sheds and gardens."""
        for side in (-1, 1):
            u = -lot.length / 2 + rng.uniform(6, 11)
            while u < lot.length / 2 - 12:
                length, width = rng.uniform(10, 16), rng.uniform(7.5, 10.5)
                v = side * (lot.width / 2 - rng.uniform(4, 6) - width / 2)
                turn = rng.normal(0, 0.04)
                house = lot.inside(u + length / 2, v, turn, length, width)
                self._put(_roof(house, rng, wing=rng.random() < 0.4, outward=-side))
                if rng.random() < 0.6:
                    drive = lot.inside(u + length + 2.2, side * (lot.width / 2 - 4.5), 0, 3.0, 9.0)
                    self.ground.append(Ground("paving", drive.polygon(), seed=_seed(rng)))
                    turned = side * np.pi / 2 + rng.normal(0, 0.05)
                    self._put(_car(drive.inside(0, 0, turned, 0, 0), rng))
                if rng.random() < 0.35:
                    shed = lot.inside(u + rng.uniform(0, length), side * 5.0, turn, 4.4, 3.2)
                    self._put(_roof(shed, rng, height=2.5))
                u += length + rng.uniform(5, 9)
        self._trees(lot, rng, int(lot.length * lot.width / 190))

    def _terraces(self, lot: Part, rng: np.random.Generator) -> None:
        """Rows of houses that touch wall to wall, each with its own roof."""
        for side in (-1, 1):
            u = -lot.length / 2 + rng.uniform(4, 9)
            depth = rng.uniform(9, 12)
            v = side * (lot.width / 2 - 5.5 - depth / 2)
            while u < lot.length / 2 - 30:
                row: list[SceneObject] = []
                shade = _roof_colour(rng)
                for _ in range(int(rng.integers(4, 9))):
                    width = rng.uniform(5.6, 7.4)
                    if u + width > lot.length / 2 - 3:
                        break
                    step = rng.choice([0.0, 0.0, rng.uniform(-1.2, 1.2)])
                    unit = lot.inside(u + width / 2, v + step, 0.0, width, depth)
                    tint = np.array(shade) * rng.uniform(0.82, 1.16)
                    if rng.random() < 0.25:
                        tint = np.array(_roof_colour(rng))
                    roof = _roof(unit, rng, colour=tuple(tint))
                    if self._put(roof, touching=tuple(row)):
                        row.append(roof)
                    u += width
                u += rng.uniform(6, 12)
        self._parked_row(lot, 0.0, rng, rng.uniform(0.3, 0.7))
        self._trees(lot, rng, int(lot.length * lot.width / 300))

    def _villas(self, lot: Part, rng: np.random.Generator) -> None:
        """Houses that stand as they like, under many trees."""
        for _ in range(int(lot.length * lot.width / 420)):
            u = rng.uniform(-0.42, 0.42) * lot.length
            v = rng.uniform(-0.38, 0.38) * lot.width
            turn = rng.uniform(0, np.pi)
            house = lot.inside(u, v, turn, rng.uniform(11, 19), rng.uniform(8, 11))
            if self._put(_roof(house, rng, wing=rng.random() < 0.6)) and rng.random() < 0.7:
                yard = house.inside(house.length / 2 + 5, 0, 0, 7.5, 6)
                self.ground.append(Ground("paving", yard.polygon(), seed=_seed(rng)))
                self._put(_car(yard.inside(0, rng.uniform(-1, 1), 0, 0, 0), rng))
        self._trees(lot, rng, int(lot.length * lot.width / 105))

    def _works(self, lot: Part, rng: np.random.Generator) -> None:
        """Large halls with flat roofs, lorries at their side."""
        u = -lot.length / 2 + 6
        while u < lot.length / 2 - 24:
            length = min(rng.uniform(24, 52), lot.length / 2 - 5 - u)
            width = rng.uniform(0.42, 0.62) * lot.width
            side = rng.choice([-1, 1])
            v = side * (lot.width / 2 - width / 2 - 4)
            hall = lot.inside(u + length / 2, v, 0.0, length, width)
            self._put(_hall(hall, rng))
            edge = v - side * (width / 2 + 8)
            at = u + 3.0
            while at < u + length - 3:
                if rng.random() < 0.5:
                    self._put(_truck(lot.inside(at, edge, np.pi / 2, 0, 0), rng))
                at += 4.2
            self._parked_row(lot, -side * (lot.width / 2 - 5), rng, 0.5, u, u + length)
            u += length + rng.uniform(7, 12)
        self._trees(lot, rng, 4)

    def _parking(self, lot: Part, rng: np.random.Generator) -> None:
        """Rows of cars in marked places, a few trees between them."""
        v = -lot.width / 2 + 5
        while v < lot.width / 2 - 4:
            self._parked_row(lot, v, rng, rng.uniform(0.45, 0.9))
            v += 11.5
        self._trees(lot, rng, 8)

    def _park(self, lot: Part, rng: np.random.Generator) -> None:
        """Trees of every size, and a path."""
        path = lot.place(shapely.LineString([(-lot.length / 2, 4), (0, -5), (lot.length / 2, 6)]))
        self.ground.append(Ground("gravel", path.buffer(1.5)))
        self._trees(lot, rng, int(lot.length * lot.width / 55))

    def _field(self, lot: Part, rng: np.random.Generator) -> None:
        """A field with a hedge of trees along it."""
        for u in np.arange(-lot.length / 2 + 4, lot.length / 2 - 4, 7.0):
            if rng.random() < 0.7:
                spot = lot.inside(u, lot.width / 2 - 5, 0, 0, 0)
                self._put(_crown(spot.x, spot.y, rng.uniform(2.0, 3.4), rng))

    # ------------------------------------------------------------ streets, water

    def traffic(
        self,
        width: float,
        height: float,
        angle: float,
        land: BaseGeometry,
        rng: np.random.Generator,
    ) -> None:
        """Put cars on the streets: what is neither block nor water."""
        blocks = shapely.union_all([g.shape for g in self.ground if g.kind == "kerb"])
        self._ground_here = land.difference(blocks).buffer(-0.4)
        self._near = []
        for _ in range(int(width * height / 900)):
            x, y = rng.uniform(0, width), rng.uniform(0, height)
            if not self._ground_here.contains(shapely.Point(x, y)):
                continue
            turn = angle + rng.choice([0, np.pi]) + rng.normal(0, 0.02)
            spot = Part(x, y, turn, 0, 0)
            thing = _truck(spot, rng) if rng.random() < 0.1 else _car(spot, rng)
            if not self._put(thing):
                self._put(_car(Part(x, y, turn + np.pi / 2, 0, 0), rng))

    def harbour(self, width: float, water: BaseGeometry, rng: np.random.Generator) -> None:
        """Build piers and put ships at them, and some on open water."""
        self._ground_here = water.buffer(-1.0)
        self._near = []
        for x in np.arange(rng.uniform(25, 45), width - 15, rng.uniform(62, 78)):
            top = max(
                y for _, y in water.intersection(shapely.box(x, 0, x + 3, 999)).exterior.coords
            )
            length = rng.uniform(0.45, 0.62) * top
            pier = shapely.box(x, top - length, x + 3, top + 4)
            self.ground.append(Ground("pier", pier))
            self._near.append(pier)
            for side in (-1, 1):
                y = top - 6.0
                while y > top - length + 4:
                    size = rng.choice([rng.uniform(7, 11), rng.uniform(11, 17)])
                    beam = size * rng.uniform(0.26, 0.32)
                    if rng.random() < 0.8:
                        edge = x + (0 if side < 0 else 3) + side * (size / 2 + 1.3)
                        turn = 0.0 if side > 0 else np.pi
                        self._put(_ship(Part(edge, y, turn, size, beam), rng))
                    y -= beam + rng.uniform(1.2, 2.6)
        for _ in range(int(water.area / 900)):
            size = rng.choice([rng.uniform(8, 16), rng.uniform(18, 42)], p=[0.7, 0.3])
            x0, y0, x1, y1 = water.bounds
            spot = Part(
                rng.uniform(x0, x1),
                rng.uniform(y0, y1),
                rng.normal(0, 0.5) + rng.choice([0, np.pi]),
                size,
                size * rng.uniform(0.2, 0.28),
            )
            self._put(_ship(spot, rng))

    # ------------------------------------------------------------------ helpers

    def _trees(self, lot: Part, rng: np.random.Generator, count: int) -> None:
        for _ in range(count):
            spot = lot.inside(
                rng.uniform(-0.5, 0.5) * lot.length, rng.uniform(-0.5, 0.5) * lot.width, 0, 0, 0
            )
            self._put(_crown(spot.x, spot.y, rng.triangular(1.6, 2.8, 5.8), rng))

    def _parked_row(
        self,
        lot: Part,
        v: float,
        rng: np.random.Generator,
        taken: float,
        start: float | None = None,
        end: float | None = None,
    ) -> None:
        """Put a row of cars in places that are marked by white lines."""
        first = -lot.length / 2 + 4 if start is None else start
        last = lot.length / 2 - 4 if end is None else end
        strip = lot.inside((first + last) / 2, v, 0.0, last - first + 2, 6.2)
        if any(strip.polygon().intersects(each) for each in self._near):
            return
        self.ground.append(Ground("asphalt_new", strip.polygon(), lot.angle, _seed(rng)))
        for u in np.arange(first, last, 2.8):
            line = lot.inside(u - 1.4, v, 0.0, 0.14, 5.2)
            self.ground.append(Ground("marking", line.polygon()))
            if rng.random() < taken:
                turn = rng.choice([-1, 1]) * np.pi / 2 + rng.normal(0, 0.03)
                self._put(_car(lot.inside(u, v + rng.normal(0, 0.15), turn, 0, 0), rng))


# ---------------------------------------------------------------------- objects


def _seed(rng: np.random.Generator) -> int:
    return int(rng.integers(1, 2**31))


def _roof_colour(rng: np.random.Generator) -> tuple[float, float, float]:
    palette = (
        (176, 92, 68),  # tiles, red
        (151, 74, 58),
        (120, 84, 70),  # brown
        (92, 92, 98),  # slate
        (126, 128, 132),
        (196, 150, 118),  # sand
        (86, 104, 124),  # blue steel
    )
    shares = (0.26, 0.2, 0.14, 0.14, 0.1, 0.1, 0.06)
    colour = np.array(palette[int(rng.choice(len(palette), p=shares))], float)
    return _rgb(colour * rng.uniform(0.88, 1.12) + rng.normal(0, 4, 3))


def _roof(
    part: Part,
    rng: np.random.Generator,
    *,
    wing: bool = False,
    outward: int = 1,
    height: float | None = None,
    colour: tuple[float, float, float] | None = None,
) -> SceneObject:
    """Return a house with a gable roof; ``wing`` makes it an L."""
    # The ridge runs along the longer side.
    main = (
        part if part.length >= part.width else part.inside(0, 0, np.pi / 2, part.width, part.length)
    )
    parts = [main]
    if wing:
        across, out = main.width * rng.uniform(0.7, 0.95), rng.uniform(4.0, 6.5)
        end = rng.choice([-1, 1]) * (main.length - across) / 2
        length = main.width / 2 + out
        parts.append(main.inside(end, outward * length / 2, np.pi / 2, length, across))
    outline = shapely.union_all([p.polygon() for p in parts])
    tint = colour or _roof_colour(rng)
    tall = height or rng.uniform(4.0, 7.0)
    return SceneObject("building", "gable", outline, tuple(parts), tall, tint, _seed(rng))


def _hall(part: Part, rng: np.random.Generator) -> SceneObject:
    """Return a hall with a flat roof."""
    palette = ((186, 188, 190), (150, 156, 160), (206, 200, 190), (120, 136, 150), (140, 112, 100))
    colour = np.array(palette[int(rng.integers(len(palette)))], float) * rng.uniform(0.9, 1.08)
    tint = _rgb(colour)
    return SceneObject(
        "building", "flat", part.polygon(), (part,), rng.uniform(7, 11), tint, _seed(rng)
    )


def _crown(x: float, y: float, radius: float, rng: np.random.Generator) -> SceneObject:
    """Return a tree: a circle whose radius waves."""
    turn = np.linspace(0, 2 * np.pi, 28, endpoint=False)
    waves = sum(
        rng.normal(0, 0.07 / np.sqrt(k)) * np.cos(k * turn + rng.uniform(0, 2 * np.pi))
        for k in (2, 3, 5, 7)
    )
    reach = radius * (1 + waves)
    outline = shapely.Polygon(np.column_stack([x + reach * np.cos(turn), y + reach * np.sin(turn)]))
    palette = ((62, 92, 48), (78, 104, 52), (52, 82, 50), (96, 112, 58))
    colour = np.array(palette[int(rng.integers(len(palette)))], float) * rng.uniform(0.85, 1.15)
    part = Part(x, y, 0.0, 2 * radius, 2 * radius)
    tint = _rgb(colour)
    return SceneObject("tree", "crown", outline, (part,), 1.3 * radius, tint, _seed(rng))


def _car(spot: Part, rng: np.random.Generator) -> SceneObject:
    """Return a car at a spot, heading along u."""
    palette = (
        (224, 224, 226),
        (188, 190, 194),
        (52, 54, 58),
        (36, 36, 40),
        (150, 36, 36),
        (44, 74, 132),
        (120, 122, 124),
        (188, 168, 60),
    )
    shares = (0.27, 0.16, 0.14, 0.1, 0.12, 0.12, 0.05, 0.04)
    colour = np.array(palette[int(rng.choice(len(palette), p=shares))], float)
    part = Part(spot.x, spot.y, spot.angle, rng.uniform(4.0, 5.0), rng.uniform(1.75, 2.05))
    outline = part.polygon().buffer(-0.35).buffer(0.35, quad_segs=2)
    tint = _rgb(colour * rng.uniform(0.9, 1.1))
    return SceneObject("vehicle", "car", outline, (part,), 1.5, tint, _seed(rng))


def _rgb(colour: np.ndarray) -> tuple[float, float, float]:
    red, green, blue = colour.tolist()
    return red, green, blue


def _truck(spot: Part, rng: np.random.Generator) -> SceneObject:
    """Return a lorry or a bus at a spot, heading along u."""
    palette = ((222, 222, 220), (196, 60, 44), (60, 92, 150), (200, 176, 84))
    colour = np.array(palette[int(rng.integers(len(palette)))], float)
    part = Part(spot.x, spot.y, spot.angle, rng.uniform(8.5, 13.0), rng.uniform(2.4, 2.6))
    tint = _rgb(colour * rng.uniform(0.9, 1.08))
    return SceneObject("vehicle", "truck", part.polygon(), (part,), 3.4, tint, _seed(rng))


def _ship(part: Part, rng: np.random.Generator) -> SceneObject:
    """Return a boat or ship that fills the rectangle, its bow at the end of u."""
    a, b = part.length / 2, part.width / 2
    hull = [(-a, -0.8 * b), (-a, 0.8 * b), (-0.7 * a, b), (0.35 * a, b), (0.75 * a, 0.55 * b)]
    hull += [(a, 0.0), *[(u, -v) for u, v in reversed(hull[2:])]]
    palette = ((228, 228, 224), (206, 206, 204), (150, 76, 62), (70, 86, 110), (176, 152, 116))
    shares = (0.42, 0.2, 0.14, 0.12, 0.12)
    colour = np.array(palette[int(rng.choice(len(palette), p=shares))], float)
    tint = _rgb(colour * rng.uniform(0.9, 1.05))
    outline = part.place(shapely.Polygon(hull))
    return SceneObject("ship", "ship", outline, (part,), 1.5 + part.length / 12, tint, _seed(rng))
