"""What moves: cars, trucks, buses, railway cars, planes, boats, ships; and containers."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import shapely

from ..canvas import Canvas
from ..frames import Frame
from ..objects import Colour, WorldObject
from ..site import Site
from ..textures import seed_of

_PAINTS: tuple[Colour, ...] = (
    *((232, 232, 230),) * 4,
    *((178, 180, 184),) * 3,
    *((120, 122, 126),) * 2,
    *((40, 42, 46),) * 3,
    *((166, 44, 40), (48, 72, 128), (70, 110, 150), (96, 88, 70), (188, 168, 120)),
    *((52, 84, 62), (222, 190, 60), (204, 110, 50)),
)
_GLASS: Colour = (38, 44, 54)
_CONTAINERS: tuple[Colour, ...] = (
    *((150, 66, 52), (62, 92, 132), (92, 124, 96), (196, 196, 190), (172, 128, 64)),
    *((120, 50, 46), (70, 76, 84), (210, 180, 90), (40, 110, 130), (226, 228, 226)),
)


def _paint_of(rng: np.random.Generator, choices: tuple[Colour, ...] = _PAINTS) -> Colour:
    colour = np.array(choices[rng.integers(len(choices))]) * rng.uniform(0.85, 1.1)
    r, g, b = np.clip(colour + rng.normal(0, 4, 3), 12, 250)
    return float(r), float(g), float(b)


def _rounded(frame: Frame, length: float, width: float, corner: float) -> shapely.Polygon:
    """Return a rectangle with cut corners."""
    a, b, c = length / 2, width / 2, corner
    half = [(a, -b + c), (a, b - c), (a - c, b), (-a + c, b), (-a, b - c), (-a, -b + c)]
    return frame.polygon([*half, (-a + c, -b), (a - c, -b)])


Painter = Callable[[Canvas, WorldObject], None]


def _make(
    fine_class: str, outline: shapely.Polygon, height: float, paint: Painter, how: tuple
) -> WorldObject:
    """Make an object; ``how`` is its frame, length, width, colour, seed."""
    return WorldObject(
        fine_class,
        outline,
        height,
        paint,
        wall=how[3] if height > 2 else None,
        seed=how[4],
        data=how,
    )


def car(frame: Frame, rng: np.random.Generator) -> WorldObject:
    """Make a car or a van."""
    van = rng.random() < 0.18
    length, width = (rng.uniform(4.8, 6), 2.0) if van else (rng.uniform(3.6, 4.9), 1.8)
    outline = _rounded(frame, length, width, 0.3)
    how = (frame, length, width, _paint_of(rng), seed_of(rng))
    return _make("car", outline, 2.1 if van else 1.4, _paint_van if van else _paint_car, how)


def _paint_car(canvas: Canvas, thing: WorldObject) -> None:
    frame, length, width, colour, seed = thing.data
    canvas.fill(thing.outline, colour, lift=thing.top)
    lit = float(np.dot(frame.across(), canvas.light.sun)) if canvas.light.shadow else 0.0
    a, b = length / 2, width / 2
    canvas.tint(frame.box(-a, 0.6 * b, a, b), 1 + 0.25 * lit, lift=thing.top)
    canvas.tint(frame.box(-a, -b, a, -0.6 * b), 1 - 0.25 * lit, lift=thing.top)
    back = -0.62 if seed % 3 else -0.85  # a saloon's boot, or an estate car
    for front, rear in ((0.34, 0.08), (back + 0.16, back)):
        glass = frame.polygon(
            [
                (rear * a, -0.62 * b),
                (front * a, -0.8 * b),
                (front * a, 0.8 * b),
                (rear * a, 0.62 * b),
            ]
        )
        canvas.fill(glass, _GLASS, opacity=0.9, lift=thing.top)
    if canvas.shows(0.25):
        for side in (-1, 1):
            glass = frame.box(back * a, side * 0.72 * b, 0.22 * a, side * 0.88 * b)
            canvas.fill(glass, _GLASS, opacity=0.75, lift=thing.top)
    roof = frame.rect((back + 0.26) / 2 * a, 0, 0.5 * (0.1 - back) * a, 1.2 * b)
    canvas.tint(roof, 1.08, lift=thing.top)


def _paint_van(canvas: Canvas, thing: WorldObject) -> None:
    frame, length, width, colour, _ = thing.data
    a, b = length / 2, width / 2
    canvas.fill(thing.outline, colour, lift=thing.top)
    canvas.fill(frame.box(0.5 * a, -0.8 * b, 0.72 * a, 0.8 * b), _GLASS, lift=thing.top)
    canvas.tint(frame.box(0.74 * a, -b, a, b), 0.88, lift=thing.top)


def truck(frame: Frame, rng: np.random.Generator) -> WorldObject:
    """Make a lorry: box, flat bed, tipper, tank or container, with or without a trailer."""
    length, width = rng.uniform(6, 17), rng.uniform(2.3, 2.6)
    how = (frame, length, width, _paint_of(rng), seed_of(rng))
    return _make("truck", frame.rect(0, 0, length, width), rng.uniform(2.6, 4), _paint_truck, how)


def _paint_truck(canvas: Canvas, thing: WorldObject) -> None:
    frame, length, width, colour, seed = thing.data
    rng = np.random.default_rng(seed)
    a, b = length / 2, width / 2
    cab = a - rng.uniform(1.6, 2.4)
    kind = rng.choice(["box", "box", "flat", "tipper", "tank", "container"])
    canvas.fill(thing.outline, (52, 52, 54), lift=thing.top)
    load = frame.box(-a, -b, cab - 0.3, b)
    if kind == "flat":
        canvas.fill(load, (124, 110, 92), lift=thing.top)
        for _ in range(rng.integers(0, 4)):
            u = rng.uniform(-a + 1, cab - 1.5)
            cargo = frame.rect(u, 0, rng.uniform(0.8, 2), rng.uniform(0.8, 1.9))
            canvas.fill(cargo.intersection(load), _paint_of(rng), lift=thing.top)
    elif kind == "tipper":
        canvas.fill(load, _paint_of(rng), lift=thing.top)
        sand = ((160, 136, 104), (110, 106, 102), (86, 70, 58))[rng.integers(3)]
        canvas.fill(frame.box(-a + 0.3, -b + 0.3, cab - 0.6, b - 0.3), sand, lift=thing.top)
    elif kind == "tank":
        metal = _paint_of(rng, ((200, 202, 204), (226, 226, 224), (150, 154, 160)))
        canvas.fill(load, metal, lift=thing.top)
        canvas.tint(frame.box(-a, -0.35 * b, cab - 0.3, 0.2 * b), 1.18, lift=thing.top)
        canvas.tint(frame.box(-a, 0.6 * b, cab - 0.3, b), 0.75, lift=thing.top)
    else:
        tone = _paint_of(rng, _CONTAINERS if kind == "container" else _PAINTS)
        canvas.fill(load, tone, lift=thing.top)
        if canvas.shows(0.4, 2) and kind == "container":
            for u in np.arange(-a, cab - 0.4, 0.8):
                canvas.tint(frame.box(u, -b, u + 0.4, b), 0.92, lift=thing.top)
    canvas.fill(frame.box(cab, -b, a, b), colour, lift=thing.top)
    canvas.fill(frame.box(a - 0.75, -0.85 * b, a - 0.25, 0.85 * b), _GLASS, lift=thing.top)


def bus(frame: Frame, rng: np.random.Generator) -> WorldObject:
    """Make a bus or a coach."""
    length, width = rng.uniform(9.5, 18), 2.55
    how = (frame, length, width, _paint_of(rng), seed_of(rng))
    return _make("bus", _rounded(frame, length, width, 0.3), 3.1, _paint_bus, how)


def _paint_bus(canvas: Canvas, thing: WorldObject) -> None:
    frame, length, width, colour, seed = thing.data
    rng = np.random.default_rng(seed)
    a, b = length / 2, width / 2
    canvas.fill(thing.outline, colour, lift=thing.top)
    canvas.fill(frame.box(a - 0.5, -0.85 * b, a - 0.12, 0.85 * b), _GLASS, lift=thing.top)
    roof = _paint_of(rng, ((226, 226, 224), (200, 200, 198), colour))
    canvas.fill(frame.box(-a + 0.4, -0.75 * b, a - 0.9, 0.75 * b), roof, lift=thing.top)
    for u in rng.uniform(-0.8, 0.7, rng.integers(1, 5)) * a:
        unit = frame.rect(u, 0, rng.uniform(0.8, 2.6), rng.uniform(0.7, 1.6))
        canvas.fill(unit, (176, 178, 180) if rng.random() < 0.6 else (80, 84, 88), lift=thing.top)
    if length > 15:
        canvas.tint(frame.box(-0.5, -b, 0.5, b), 0.55, lift=thing.top)


def railway_car(frame: Frame, rng: np.random.Generator, kind: str, colour: Colour) -> WorldObject:
    """Make a railway car: coach, box, open (with coal or gravel), tank, flat."""
    length = 24.0 if kind == "coach" else float(rng.uniform(12, 17))
    how = (frame, length, 2.9, colour, seed_of(rng), kind)
    return _make("railway_car", _rounded(frame, length, 2.9, 0.3), 3.8, _paint_railway_car, how)


def _paint_railway_car(canvas: Canvas, thing: WorldObject) -> None:
    frame, length, width, colour, seed, kind = thing.data
    rng = np.random.default_rng(seed)
    a, b = length / 2, width / 2
    canvas.fill(thing.outline, colour, lift=thing.top)
    if kind == "open":
        load = ((58, 54, 52), (142, 132, 118), (150, 110, 80), (96, 88, 80))[rng.integers(4)]
        canvas.fill(frame.box(-a + 0.3, -b + 0.3, a - 0.3, b - 0.3), load, lift=thing.top)
    elif kind == "tank":
        canvas.fill(
            frame.box(-a, -b, a, b).intersection(thing.outline), (60, 58, 56), lift=thing.top
        )
        canvas.fill(frame.box(-0.92 * a, -0.8 * b, 0.92 * a, 0.8 * b), colour, lift=thing.top)
        canvas.tint(frame.box(-0.92 * a, -0.3 * b, 0.92 * a, 0.15 * b), 1.2, lift=thing.top)
        canvas.fill(frame.ellipse(0, 0, 1.2, 1.0), (80, 80, 80), lift=thing.top)
    elif kind == "flat":
        canvas.fill(frame.box(-a, -b, a, b), (104, 88, 74), lift=thing.top)
        tone = _paint_of(rng, _CONTAINERS)
        canvas.fill(frame.box(-0.86 * a, -0.84 * b, 0.86 * a, 0.84 * b), tone, lift=thing.top)
    else:
        canvas.tint(frame.box(-a, -0.5 * b, a, 0.3 * b), 1.12, lift=thing.top)
        if kind == "coach":
            for u in np.linspace(-0.8, 0.8, 5) * a:
                canvas.fill(frame.rect(u, 0, 1.8, 1.3), (120, 124, 128), lift=thing.top)


def container(frame: Frame, rng: np.random.Generator, layers: int = 1) -> WorldObject:
    """Make a freight container (or a stack of them), of 6.1 or 12.2 metres."""
    length = 6.06 if rng.random() < 0.35 else 12.19
    how = (frame, length, 2.44, _paint_of(rng, _CONTAINERS), seed_of(rng))
    outline = frame.rect(0, 0, length, 2.44)
    return WorldObject(
        "container", outline, 2.6 * layers, _paint_container, wall=how[3], seed=how[4], data=how
    )


def _paint_container(canvas: Canvas, thing: WorldObject) -> None:
    frame, length, width, colour, seed = thing.data
    canvas.fill(thing.outline, colour, lift=thing.top)
    if canvas.shows(0.3, 2):
        for u in np.arange(-length / 2, length / 2 - 0.2, 0.6):
            canvas.tint(frame.box(u, -width / 2, u + 0.3, width / 2), 0.9, lift=thing.top)
    if seed % 3 == 0:
        rust = frame.rect(0.2 * length, 0.1, 0.2 * length, 0.8)
        canvas.fill(rust, (120, 84, 62), opacity=0.4, lift=thing.top)
    edge = thing.outline.difference(thing.outline.buffer(-0.15, join_style="mitre"))
    canvas.tint(edge, 0.8, lift=thing.top)


# ------------------------------------------------------------------------------ planes


def plane(frame: Frame, rng: np.random.Generator, length: float) -> WorldObject:
    """Make a plane: swept wings and engines where it is long, straight wings where short."""
    jet = length > 16
    span = length * rng.uniform(0.82, 1.1) * (1.0 if jet else 1.25)
    body = length * (0.055 if jet else 0.07)
    a = length / 2
    sweep = rng.uniform(0.35, 0.6) if jet else rng.uniform(0.0, 0.06)
    root, tip = length * (0.2 if jet else 0.17), length * (0.06 if jet else 0.12)
    at = 0.12 * length
    fuselage = frame.polygon(
        [
            *[
                (a, 0),
                (0.9 * a, 0.75 * body),
                (0.75 * a, body),
                (-0.55 * a, body),
                (-a, 0.25 * body),
            ],
            *[(-a, -0.25 * body), (-0.55 * a, -body), (0.75 * a, -body), (0.9 * a, -0.75 * body)],
        ]
    )
    parts = [fuselage]
    for side in (-1, 1):
        s = span / 2
        parts.append(
            frame.polygon(
                [
                    (at, 0),
                    (at - sweep * s, side * s),
                    (at - sweep * s - tip, side * s),
                    (at - root, 0),
                ]
            )
        )
        t, back = 0.19 * span, -0.84 * a
        parts.append(
            frame.polygon(
                [
                    (back + 0.1 * length, 0),
                    (back - 0.5 * sweep * t + 0.02 * length, side * t),
                    (back - 0.5 * sweep * t - 0.04 * length, side * t),
                    (back - 0.02 * length, 0),
                ]
            )
        )
        for share in (0.34,) if length < 45 else (0.3, 0.58):
            if jet:
                u = at - sweep * s * share + 0.03 * length
                parts.append(frame.rect(u, side * s * share, 0.1 * length, 0.9 * body))
    outline = shapely.union_all(parts).buffer(0)
    if outline.geom_type != "Polygon":
        outline = max(shapely.get_parts(outline), key=lambda part: part.area)
    how = (frame, length, body, _paint_of(rng, _PAINTS[:7] + _PAINTS[12:14]), seed_of(rng))
    return WorldObject(
        "plane",
        shapely.Polygon(outline.exterior),
        0.16 * length,
        _paint_plane,
        seed=how[4],
        data=how,
    )


def _paint_plane(canvas: Canvas, thing: WorldObject) -> None:
    frame, length, body, colour, seed = thing.data
    rng = np.random.default_rng(seed)
    a = length / 2
    wings = tuple(np.array(colour) * rng.uniform(0.8, 1.0))
    canvas.fill(thing.outline, wings, lift=thing.top)
    canvas.fill(frame.box(-0.9 * a, -0.9 * body, 0.85 * a, 0.9 * body), colour, lift=thing.top)
    canvas.tint(frame.box(-0.9 * a, 0.3 * body, 0.85 * a, 0.9 * body), 0.84, lift=thing.top)
    canvas.fill(frame.rect(0.92 * a, 0, 0.04 * length, 0.7 * body), _GLASS, lift=thing.top)
    tail = _paint_of(rng, ((166, 44, 40), (48, 72, 128), (222, 190, 60), (60, 120, 90)))
    canvas.fill(frame.rect(-0.88 * a, 0, 0.16 * length, 0.45 * body), tail, lift=thing.top)


# -------------------------------------------------------------------------- boats, ships


def _hull(frame: Frame, length: float, width: float, blunt: float) -> shapely.Polygon:
    a, b = length / 2, width / 2
    bow = [(a, 0), (0.86 * a, 0.42 * b), (0.62 * a, 0.78 * b), (0.3 * a, b)]
    right = [*bow, (-0.9 * a, 0.94 * b), (-a, blunt * b)]
    return frame.polygon([*right, *[(u, -v) for u, v in reversed(right[1:])]])


def boat(frame: Frame, rng: np.random.Generator, length: float) -> WorldObject:
    """Make a small boat: open, motor or sailing."""
    width = length * rng.uniform(0.26, 0.4)
    white = ((232, 232, 228), (214, 216, 214), (60, 74, 104), (150, 112, 80), (166, 60, 50))
    how = (frame, length, width, _paint_of(rng, white + white[:1] * 3), seed_of(rng))
    return _make("boat", _hull(frame, length, width, rng.uniform(0.5, 0.9)), 1.0, _paint_boat, how)


def _paint_boat(canvas: Canvas, thing: WorldObject) -> None:
    frame, length, width, colour, seed = thing.data
    rng = np.random.default_rng(seed)
    a, b = length / 2, width / 2
    canvas.fill(thing.outline, colour, lift=thing.top)
    kind = rng.choice(["open", "motor", "sail"])
    deck = _paint_of(rng, ((176, 146, 108), (206, 200, 188), (120, 124, 128), (150, 110, 76)))
    inner = _hull(frame, 0.86 * length, 0.72 * width, 0.7)
    canvas.fill(inner, deck, opacity=0.85, lift=thing.top)
    if kind == "open" and canvas.shows(0.4):
        for u in (-0.5, 0.0, 0.4):
            canvas.fill(frame.rect(u * a, 0, 0.3, 1.3 * b), colour, lift=thing.top)
    elif kind == "motor":
        canvas.fill(frame.rect(0.1 * a, 0, 0.7 * a, 1.2 * b), (236, 236, 232), lift=thing.top)
        canvas.fill(frame.rect(0.36 * a, 0, 0.16 * a, 1.1 * b), _GLASS, lift=thing.top)
    elif kind == "sail":
        canvas.fill(frame.rect(0.05 * a, 0, 0.6 * a, 0.9 * b), (228, 228, 222), lift=thing.top)
        cover = _paint_of(rng, ((48, 72, 128), (226, 226, 220), (120, 40, 40)))
        canvas.fill(frame.box(-0.75 * a, -0.12, 0.2 * a, 0.12), cover, lift=thing.top)


def ship(frame: Frame, rng: np.random.Generator, length: float) -> WorldObject:
    """Make a ship: bulk carrier, container ship, tanker, ferry or barge."""
    width = length * rng.uniform(0.13, 0.2)
    hulls = (
        (120, 50, 44),
        (44, 52, 66),
        (70, 92, 110),
        (206, 206, 202),
        (56, 66, 58),
        (140, 90, 60),
    )
    how = (frame, length, width, _paint_of(rng, hulls), seed_of(rng))
    outline = _hull(frame, length, width, rng.uniform(0.6, 0.95))
    return _make("ship", outline, 0.05 * length, _paint_ship, how)


def _paint_ship(canvas: Canvas, thing: WorldObject) -> None:
    frame, length, width, colour, seed = thing.data
    rng = np.random.default_rng(seed)
    a, b = length / 2, width / 2
    canvas.fill(thing.outline, colour, lift=thing.top)
    deck = _paint_of(
        rng, ((122, 64, 54), (92, 104, 96), (134, 130, 122), (150, 118, 92), (90, 96, 108))
    )
    canvas.fill(_hull(frame, 0.95 * length, 0.88 * width, 0.8), deck, lift=thing.top)
    kind = rng.choice(["bulk", "boxes", "tanker", "ferry", "barge"])
    if kind in ("bulk", "barge"):
        tone = _paint_of(rng, ((176, 160, 130), (120, 70, 58), (104, 116, 124), (64, 60, 58)))
        number = int(rng.integers(3, 8))
        for u in np.linspace(-0.5, 0.66, number) * a:
            canvas.fill(frame.rect(u, 0, 0.85 * a / number, 1.2 * b), tone, lift=thing.top)
            canvas.tint(frame.rect(u, 0.05, 0.1 * a / number, 1.2 * b), 0.8, lift=thing.top)
    elif kind == "boxes":
        for u in np.arange(-0.55 * a, 0.62 * a, 13.0 if length > 60 else 6.5):
            long = 12.0 if length > 60 else 6.0
            for v in np.arange(-0.8 * b, 0.8 * b - 2.0, 2.5):
                if rng.random() < 0.85:
                    box = frame.box(u, v, u + long, v + 2.4)
                    canvas.fill(box, _paint_of(rng, _CONTAINERS), lift=thing.top)
    elif kind == "tanker":
        for v in (-0.12, 0.0, 0.12):
            pipe = frame.rect(0.1 * a, v * b, 1.2 * a, max(0.4, 0.5 * canvas.gsd))
            canvas.fill(pipe, (196, 190, 180), lift=thing.top)
        for u in (-0.3, 0.1, 0.45):
            canvas.fill(frame.rect(u * a, 0, 0.05 * a, 1.3 * b), (176, 172, 164), lift=thing.top)
    else:
        canvas.fill(frame.rect(-0.05 * a, 0, 1.3 * a, 1.4 * b), (232, 232, 228), lift=thing.top)
        for u in rng.uniform(-0.5, 0.5, 6) * a:
            canvas.fill(frame.rect(u, 0, 0.08 * a, 0.5 * b), (176, 180, 182), lift=thing.top)
    bridge = frame.rect(-0.74 * a, 0, 0.2 * a, 1.45 * b)
    canvas.fill(bridge.intersection(thing.outline), (230, 230, 226), lift=thing.top)
    canvas.tint(frame.rect(-0.66 * a, 0, 0.03 * a, 1.3 * b), 0.4, lift=thing.top)
    funnel = frame.rect(-0.8 * a, 0, 0.06 * a, 0.4 * b)
    canvas.fill(
        funnel, _paint_of(rng, ((170, 50, 44), (40, 60, 110), (40, 40, 42))), lift=thing.top
    )


def put_vehicle(site: Site, vehicle: WorldObject) -> bool:
    """Put a vehicle where it is free."""
    if not site.is_free(vehicle.outline, 0.3):
        return False
    site.put(vehicle)
    return True
