"""Buildings: footprints of several shapes, roofs of all forms, and what stands on the roofs."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
import shapely

from ..canvas import Canvas
from ..frames import Frame
from ..materials import WALLS, Material, surface
from ..objects import Colour, WorldObject
from ..site import Site
from ..textures import seed_of

SHAPES = ("I", "I", "I", "L", "T", "U", "Z")


@dataclass(frozen=True)
class Wing:
    """A rectangle of a building under a roof of its own.

    Attributes:
        frame: In its middle; u along the ridge.
        length: Metres along u.
        width: Metres along v.
    """

    frame: Frame
    length: float
    width: float

    def outline(self) -> shapely.Polygon:
        """Return the rectangle."""
        return self.frame.rect(0, 0, self.length, self.width)


@dataclass(frozen=True)
class Roof:
    """What a roof's painter needs to know.

    Attributes:
        wings: The lesser ones first.
        material: Of all of them.
        steepness: Rise by run.
        clutter: Things on it, 0 to 1.
    """

    wings: tuple[Wing, ...]
    material: Material
    steepness: float = 0.5
    clutter: float = 0.5


def wings_of(shape: str, frame: Frame, length: float, width: float) -> tuple[Wing, ...]:
    """Return the wings of a building that fits into a rectangle."""
    deep = min(width, max(0.42 * width, min(0.6 * width, 0.45 * length)))
    main = Wing(frame.moved(0, (width - deep) / 2), length, deep)
    rest = width - deep
    back = -(width / 2) + (rest + deep / 2) / 2
    if rest < 1.5 or shape == "I":
        return (Wing(frame, length, width),)
    side = min(0.45 * length, deep)

    def wing(u: float, v: float = back, reach: float = rest + deep / 2) -> Wing:
        return Wing(frame.moved(u, v, np.pi / 2), reach, side)

    left, right = (side - length) / 2, (length - side) / 2
    return {
        "L": (wing(left), main),
        "T": (wing(0.0), main),
        "U": (wing(left), wing(right), main),
        "Z": (
            wing(left),
            replace(main, frame=main.frame.moved(0.12 * length, 0), length=0.76 * length),
        ),
    }[shape]


def building(
    site: Site,
    roof: str,
    shape: str,
    place: tuple[Frame, float, float],
    height: float,
    material: Material,
    rng: np.random.Generator,
) -> WorldObject | None:
    """Make a building, without putting it.

    Args:
        site: Where it will stand.
        roof: gable, hip, flat, shed, hall or hut.
        shape: One of ``SHAPES``.
        place: Frame of its middle, length and width, metres.
        height: Metres.
        material: Of its roof.
        rng: For all the rest.

    Returns:
        The object, or None where its outline is no polygon.
    """
    frame, length, width = place
    wings = wings_of(shape, frame, length, width)
    outline = shapely.union_all([wing.outline() for wing in wings]) if len(wings) > 1 else None
    outline = outline if outline is not None else wings[0].outline()
    if outline.geom_type != "Polygon":
        return None
    painter = {
        "gable": paint_gable,
        "hip": paint_hip,
        "flat": paint_flat,
        "shed": paint_shed,
        "hall": paint_hall,
        "hut": paint_shed,
    }[roof]
    wall = np.array(WALLS[rng.integers(len(WALLS))]) * rng.uniform(0.8, 1.1)
    return WorldObject(
        fine_class=roof if roof == "hut" else f"roof_{roof}",
        outline=outline,
        height=height,
        paint=painter,
        wall=(float(wall[0]), float(wall[1]), float(wall[2])),
        seed=seed_of(rng),
        data=Roof(wings, material, float(rng.uniform(0.25, 0.8)), float(rng.uniform(0, 1))),
    )


# --------------------------------------------------------------------------- painters


def _slope(canvas: Canvas, thing: WorldObject, corners: shapely.Polygon, turn: float) -> None:
    """Paint one slope that falls towards ``turn``, radians."""
    roof = thing.data
    light = canvas.light.on_slope(float(np.cos(turn)), float(np.sin(turn)), roof.steepness)
    texture = surface(roof.material, turn - np.pi / 2, canvas.gsd, light)
    canvas.fill(corners, texture, lift=thing.top)


def _trim(canvas: Canvas, thing: WorldObject, wing: Wing, *, ridge: tuple[float, float]) -> None:
    """Paint the ridge, from u to u."""
    if canvas.shows(0.3, 1.0):
        tone = np.clip(np.array(thing.data.material.colour) * 1.13 + 8, 0, 250)
        ridge_line = wing.frame.box(ridge[0], -0.14, ridge[1], 0.14)
        canvas.fill(ridge_line, tuple(tone), opacity=0.7, lift=thing.top)


def paint_gable(canvas: Canvas, thing: WorldObject) -> None:
    """Two slopes a wing, a ridge, a darker edge; chimneys, dormers and roof windows."""
    rng = np.random.default_rng(thing.seed)
    base = surface(thing.data.material, 0.0, canvas.gsd)
    canvas.fill(thing.outline, base, lift=thing.top)
    for wing in thing.data.wings:
        a, b = wing.length / 2, wing.width / 2
        for side in (1, -1):
            turn = wing.frame.angle + side * np.pi / 2
            _slope(canvas, thing, wing.frame.box(-a, 0, a, side * b), turn)
        _trim(canvas, thing, wing, ridge=(-a, a))
    _eaves(canvas, thing)
    _on_slopes(canvas, thing, rng)


def paint_hip(canvas: Canvas, thing: WorldObject) -> None:
    """Four slopes a wing."""
    rng = np.random.default_rng(thing.seed)
    canvas.fill(thing.outline, surface(thing.data.material, 0.0, canvas.gsd), lift=thing.top)
    for wing in thing.data.wings:
        a, b = wing.length / 2, wing.width / 2
        c = max(a - b, 0.0) if a >= b else 0.0
        d = 0.0 if a >= b else b - a
        frame = wing.frame
        turn = frame.angle
        faces = (
            ([(-a, b), (a, b), (c, d), (-c, d)], np.pi / 2),
            ([(-a, -b), (a, -b), (c, -d), (-c, -d)], -np.pi / 2),
            ([(a, -b), (a, b), (c, d), (c, -d)], 0.0),
            ([(-a, -b), (-a, b), (-c, d), (-c, -d)], np.pi),
        )
        for points, towards in faces:
            _slope(canvas, thing, frame.polygon(points), turn + towards)
        if a > b:
            _trim(canvas, thing, wing, ridge=(-c, c))
    _eaves(canvas, thing)
    _on_slopes(canvas, thing, rng)


def paint_shed(canvas: Canvas, thing: WorldObject) -> None:
    """One slope; on poor roofs sheets of other colours, stones, a tarpaulin."""
    rng = np.random.default_rng(thing.seed)
    roof = thing.data
    wing = roof.wings[-1]
    towards = wing.frame.angle + np.pi / 2 * (1 if thing.seed % 2 else -1)
    flat = replace(roof, steepness=min(roof.steepness, 0.25))
    _slope(canvas, replace(thing, data=flat), thing.outline, towards)
    if thing.fine_class != "hut" and rng.random() < 0.6:
        _eaves(canvas, thing)
        return
    for _ in range(rng.integers(0, 5)):
        u, v = rng.uniform(-0.45, 0.45, 2) * (wing.length, wing.width)
        sheet = wing.frame.rect(u, v, rng.uniform(0.8, 3), rng.uniform(0.8, 2.5))
        tone = np.array(roof.material.colour) * rng.uniform(0.65, 1.3) + rng.normal(0, 9, 3)
        patch = replace(roof.material, colour=tuple(np.clip(tone, 25, 245)), seed=seed_of(rng))
        texture = surface(patch, towards - np.pi / 2, canvas.gsd)
        canvas.fill(sheet.intersection(thing.outline), texture, lift=thing.top)
    if canvas.shows(0.4):
        for _ in range(rng.integers(0, 9)):
            u, v = rng.uniform(-0.42, 0.42, 2) * (wing.length, wing.width)
            stone = wing.frame.rect(u, v, *rng.uniform(0.2, 0.45, 2))
            canvas.fill(stone, (95, 88, 82), lift=thing.top)
    _eaves(canvas, thing)


def paint_hall(canvas: Canvas, thing: WorldObject) -> None:
    """A wide low roof of sheets: a ridge, strips of skylights or a sawtooth, vents."""
    rng = np.random.default_rng(thing.seed)
    roof = thing.data
    material = roof.material
    wing = roof.wings[-1]
    a, b = wing.length / 2, wing.width / 2
    canvas.fill(thing.outline, surface(material, wing.frame.angle, canvas.gsd), lift=thing.top)
    kind = rng.choice(["ridge", "sawtooth", "level", "spans"], p=[0.45, 0.15, 0.25, 0.15])
    low = replace(roof, steepness=0.16)
    spans = 1 if kind == "ridge" else int(max(2, round(wing.width / rng.uniform(9, 20))))
    edges = np.linspace(-b, b, 2 * spans + 1)
    for number, (top, bottom) in enumerate(zip(edges[:-1], edges[1:])):
        if kind == "level":
            break
        turn = wing.frame.angle + np.pi / 2 * (1 if number % 2 else -1)
        steep = replace(low, steepness=0.6) if kind == "sawtooth" and number % 2 else low
        strip = wing.frame.box(-a, top, a, bottom)
        _slope(canvas, replace(thing, data=steep), strip, turn)
        if kind == "sawtooth" and number % 2:
            canvas.fill(strip, (120, 140, 150), opacity=0.55, lift=thing.top)
    if kind in ("ridge", "spans"):
        _trim(canvas, thing, wing, ridge=(-a, a))
    if rng.random() < 0.6 and kind != "sawtooth":
        every, tone = rng.uniform(5, 14), rng.uniform(0.78, 1.25)
        glass = tuple(np.clip(np.array(material.colour) * tone + 10, 0, 250))
        reach = rng.uniform(0.3, 0.85) * b
        for u in np.arange(-a + every / 2, a, every):
            for side in (1, -1):
                lights = wing.frame.box(u - 0.6, side * 0.1 * b, u + 0.6, side * reach)
                canvas.fill(lights, glass, opacity=0.85, lift=thing.top)
    inner = thing.outline.buffer(-1.5)
    for _ in range(int(roof.clutter * rng.integers(0, 14))):
        u, v = rng.uniform(-0.9, 0.9, 2) * (a, b)
        _machine(canvas, thing, wing.frame.moved(u, v), inner, rng)
    _eaves(canvas, thing, 0.5)


def paint_flat(canvas: Canvas, thing: WorldObject) -> None:
    """A parapet with its shadow, stains, machines, stairs, skylights, water tanks."""
    rng = np.random.default_rng(thing.seed)
    roof = thing.data
    light = canvas.light
    wing = roof.wings[-1]
    canvas.fill(thing.outline, surface(roof.material, wing.frame.angle, canvas.gsd), lift=thing.top)
    rim = rng.uniform(0.2, 0.5)
    inner = thing.outline.buffer(-rim, join_style="mitre")
    if canvas.shows(rim, 0.7) and rng.random() < 0.75:
        ring = thing.outline.difference(inner)
        tone = np.clip(np.array(roof.material.colour) * rng.uniform(0.85, 1.25) + 12, 20, 245)
        canvas.fill(ring, tuple(tone), lift=thing.top)
        if light.shadow > 0:
            fall = -np.array(light.sun) * light.shadow * rng.uniform(0.3, 1.0)
            lit = shapely.transform(inner, lambda points: points + fall)
            canvas.tint(inner.difference(lit), light.shade + 0.12, lift=thing.top)
    room = inner.buffer(-0.4)
    if room.is_empty:
        return
    for part in roof.wings:
        a, b = part.length / 2, part.width / 2
        if rng.random() < 0.3 and min(a, b) > 2:  # a part of another colour: a terrace, a repair
            u, v = rng.uniform(-0.8, 0.8, 2) * (a, b)
            shape = part.frame.rect(u, v, rng.uniform(0.4, 1.2) * a, rng.uniform(0.4, 1.2) * b)
            tone = np.array(roof.material.colour) * rng.uniform(0.75, 1.2)
            patch = replace(
                roof.material, colour=tuple(np.clip(tone, 25, 245)), seed=thing.seed + 5
            )
            texture = surface(patch, part.frame.angle, canvas.gsd)
            canvas.fill(shape.intersection(inner), texture, lift=thing.top)
        number = roof.clutter * min(14, 1 + a * b / 12) * rng.uniform(0.3, 1.2)
        for _ in range(int(number)):
            u, v = rng.uniform(-0.85, 0.85, 2) * (a, b)
            _machine(canvas, thing, part.frame.moved(u, v), room, rng)


def _eaves(canvas: Canvas, thing: WorldObject, width: float = 0.22) -> None:
    """Paint a thin edge, the gutter, darker than the roof."""
    if canvas.shows(width, 0.9):
        ring = thing.outline.difference(thing.outline.buffer(-width, join_style="mitre"))
        canvas.tint(ring, 0.8, lift=thing.top)


def _on_slopes(canvas: Canvas, thing: WorldObject, rng: np.random.Generator) -> None:
    """Paint chimneys, dormers and roof windows."""
    if not canvas.shows(0.6, 2.0):
        return
    for wing in thing.data.wings:
        a, b = wing.length / 2, wing.width / 2
        if rng.random() < 0.55:
            u, v = rng.uniform(-0.7, 0.7) * a, rng.uniform(-0.5, 0.5) * b
            brick = ((122, 82, 68), (150, 146, 140), (96, 92, 90))[rng.integers(3)]
            shape = wing.frame.rect(u, v, *rng.uniform(0.5, 1.0, 2))
            _block(canvas, thing, shape, thing.outline, (rng.uniform(0.8, 1.8), brick))
        if rng.random() < 0.3 and wing.length > 7:
            tone = (60, 72, 84) if rng.random() < 0.7 else (170, 190, 205)
            side = rng.choice([-1, 1])
            for u in np.arange(-a + 1.5, a - 1.5, rng.uniform(2.2, 4)):
                shape = wing.frame.rect(u, side * 0.5 * b, 0.8, 1.1)
                canvas.fill(shape, tone, lift=thing.top)
        if rng.random() < 0.12 and wing.width > 7:
            side = rng.choice([-1, 1])
            shape = wing.frame.rect(rng.uniform(-0.5, 0.5) * a, side * 0.55 * b, 2.2, 0.7 * b)
            tone = tuple(np.array(thing.data.material.colour) * 1.06)
            _block(canvas, thing, shape, thing.outline, (0.8, tone))


def _machine(
    canvas: Canvas,
    thing: WorldObject,
    frame: Frame,
    room: shapely.Polygon,
    rng: np.random.Generator,
) -> None:
    """Put one thing on a flat roof: a machine, stairs, a tank, a skylight, a dish, plants."""
    kind = rng.choice(
        ["machine", "stairs", "tank", "skylight", "vent", "stuff"],
        p=[0.3, 0.1, 0.17, 0.15, 0.2, 0.08],
    )
    length, width, height = {
        "machine": (rng.uniform(1, 4), rng.uniform(0.8, 2.2), rng.uniform(0.6, 2)),
        "stairs": (rng.uniform(2.5, 5), rng.uniform(2, 3.5), rng.uniform(2, 2.8)),
        "tank": (rng.uniform(0.9, 1.8),) * 2 + (rng.uniform(1, 1.8),),
        "skylight": (rng.uniform(0.8, 3), rng.uniform(0.8, 1.6), 0.3),
        "vent": (rng.uniform(0.3, 0.8),) * 2 + (rng.uniform(0.3, 1),),
        "stuff": (rng.uniform(0.5, 3), rng.uniform(0.4, 2), 0.4),
    }[str(kind)]
    if not canvas.shows(width, 1.2):
        return
    round_ = kind == "tank" or (kind == "vent" and rng.random() < 0.5)
    shape = frame.ellipse(0, 0, length, width) if round_ else frame.rect(0, 0, length, width)
    if not room.contains(shape):
        return
    tones: dict[str, tuple[Colour, ...]] = {
        "machine": ((196, 198, 198), (150, 152, 154), (112, 114, 116)),
        "stairs": (tuple(np.array(thing.data.material.colour) * rng.uniform(0.85, 1.15)),),
        "tank": ((36, 38, 40), (58, 92, 150), (214, 214, 210), (150, 132, 110)),
        "skylight": ((70, 92, 108), (186, 204, 214), (120, 140, 150)),
        "vent": ((210, 210, 208), (92, 92, 94)),
        "stuff": ((90, 110, 70), (170, 120, 90), (70, 100, 160), (200, 190, 170)),
    }
    choices = tones[str(kind)]
    _block(canvas, thing, shape, room, (height, choices[rng.integers(len(choices))]))


def _block(
    canvas: Canvas,
    thing: WorldObject,
    shape: shapely.Polygon,
    room: shapely.Polygon,
    solid: tuple[float, Colour],
) -> None:
    """Paint a solid (height, colour) on a roof with its shadow, both inside ``room``."""
    height, colour = solid
    light = canvas.light
    if light.shadow > 0:
        fall = -np.array(light.sun) * light.shadow * height
        moved = shapely.transform(shape, lambda points: points + fall)
        swept = shapely.MultiPolygon([shape, moved]).convex_hull.intersection(room)
        canvas.tint(swept, light.shade + 0.1, lift=thing.top)
    canvas.fill(shape.intersection(room), colour, lift=thing.top)


def paint_round(canvas: Canvas, thing: WorldObject) -> None:
    """A round house's cone or dome: as many slopes as it has sides."""
    centre = thing.outline.centroid
    points = shapely.get_coordinates(thing.outline.exterior)
    canvas.fill(thing.outline, surface(thing.data.material, 0.0, canvas.gsd), lift=thing.top)
    for (ax, ay), (bx, by) in zip(points[:-1], points[1:]):
        turn = float(np.arctan2((ay + by) / 2 - centre.y, (ax + bx) / 2 - centre.x))
        face = shapely.Polygon([(ax, ay), (bx, by), (centre.x, centre.y)])
        _slope(canvas, thing, face, turn)
    if canvas.shows(0.6):
        canvas.fill(centre.buffer(0.3), (90, 76, 64), opacity=0.7, lift=thing.top)


def round_house(
    place: Frame, radius: float, height: float, material: Material, rng: np.random.Generator
) -> WorldObject:
    """Make a round building: a hut of thatch, a kiosk, a dome."""
    sides = int(rng.choice([6, 8, 14, 20]))
    turns = np.linspace(0, 2 * np.pi, sides, endpoint=False)
    outline = place.polygon([(radius * np.cos(t), radius * np.sin(t)) for t in turns])
    wall = WALLS[rng.integers(len(WALLS))]
    data = Roof((), material, float(rng.uniform(0.4, 0.9)))
    return WorldObject(
        "roof_round", outline, height, paint_round, wall=wall, seed=seed_of(rng), data=data
    )


# ------------------------------------------------------------------------ solar panels


def solar_panels(
    site: Site, house: WorldObject, rng: np.random.Generator, share: float = 0.5
) -> list[WorldObject]:
    """Return fields of solar panels on a building's roof: each field one object."""
    roof = house.data
    flat = house.fine_class in ("roof_flat", "roof_hall")
    fields = []
    for wing in roof.wings:
        a, b = wing.length / 2 - 0.7, wing.width / 2 - 0.6
        if min(a, b) < 1.0 or rng.random() > share:
            continue
        side = rng.choice([-1, 1])
        if flat:
            long, deep = rng.uniform(0.4, 1.7) * a, rng.uniform(0.4, 1.6) * b
            u = rng.uniform(-1, 1) * (a - long / 2)
            v = rng.uniform(-1, 1) * (b - deep / 2)
        else:
            long, deep = rng.uniform(0.5, 1.8) * a, rng.uniform(0.5, 0.85) * b
            u, v = rng.uniform(-1, 1) * (a - long / 2), side * (b + 0.3) / 2
        outline = wing.frame.rect(u, v, long, deep)
        if not house.outline.contains(outline):
            continue
        panel = WorldObject(
            "solar_panel",
            outline,
            0.05,
            paint_panels,
            base=house.top,
            nested=True,
            seed=seed_of(rng),
            data=wing.frame.moved(u - long / 2, v - deep / 2),
        )
        fields.append(panel)
    return fields


def paint_panels(canvas: Canvas, thing: WorldObject) -> None:
    """Dark blue or black modules with thin bright frames."""
    rng = np.random.default_rng(thing.seed)
    tone = np.array(((34, 44, 76), (28, 32, 44), (44, 60, 104), (52, 58, 72))[rng.integers(4)])
    tone = tone * rng.uniform(0.8, 1.35)
    canvas.fill(thing.outline, tuple(tone), lift=thing.top)
    frame: Frame = thing.data
    corners = shapely.get_coordinates(thing.outline.exterior)
    long = float(np.hypot(*(corners[1] - corners[0])))
    deep = float(np.hypot(*(corners[2] - corners[1])))
    module, row = (1.0, 1.7) if rng.random() < 0.6 else (1.7, 1.0)
    bright = tuple(tone * 0.5 + 90)
    lines = []
    if canvas.shows(module, 4):
        thick = max(0.04, 0.35 * canvas.gsd)
        lines += [frame.box(u - thick, 0, u + thick, deep) for u in np.arange(module, long, module)]
        lines += [frame.box(0, v - thick, long, v + thick) for v in np.arange(row, deep, row)]
    for each in lines:
        canvas.fill(each.intersection(thing.outline), bright, opacity=0.55, lift=thing.top)
