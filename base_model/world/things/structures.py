"""What is built but is no house: tanks, greenhouses, pools, graves, piers, bridges."""

from __future__ import annotations

import numpy as np
import shapely

from ..canvas import Canvas
from ..frames import Frame
from ..materials import Material, surface
from ..objects import Colour, WorldObject
from ..textures import fractal, seed_of, speckle


def storage_tank(place: Frame, radius: float, rng: np.random.Generator) -> WorldObject:
    """Make a round tank or silo, metres."""
    tones = ((226, 226, 222), (198, 200, 200), (170, 172, 170), (146, 130, 110), (92, 116, 104))
    tone = np.array(tones[rng.integers(5)]) * rng.uniform(0.85, 1.05)
    outline = shapely.Point(place.x, place.y).buffer(radius, quad_segs=10)
    colour: Colour = (float(tone[0]), float(tone[1]), float(tone[2]))
    height = float(radius * rng.uniform(0.5, 1.6) if radius < 8 else rng.uniform(6, 16))
    how = (place, radius, colour)
    return WorldObject(
        "storage_tank", outline, height, _paint_tank, wall=colour, seed=seed_of(rng), data=how
    )


def _paint_tank(canvas: Canvas, thing: WorldObject) -> None:
    place, radius, colour = thing.data
    rng = np.random.default_rng(thing.seed)
    sun, shade = canvas.light.sun, canvas.light.shadow > 0
    kind = rng.choice(["cone", "flat", "floating"])

    def cone(x: np.ndarray, y: np.ndarray) -> np.ndarray:
        u, v = (x - place.x) / radius, (y - place.y) / radius
        rho = np.sqrt(u * u + v * v) + 1e-3
        lit = (u * sun[0] + v * sun[1]) / rho * np.clip(3 * rho, 0, 1)
        bright = 1 + (0.17 * lit if shade and kind == "cone" else 0.0)
        bright = bright + 0.025 * fractal(x, y, 0.4 * radius, thing.seed)
        return np.array(colour, np.float32) * bright[..., None].astype(np.float32)

    canvas.fill(thing.outline, cone, lift=thing.top)
    middle = shapely.Point(place.x, place.y)
    ring = thing.outline.difference(middle.buffer(0.93 * radius))
    canvas.tint(ring, 0.82 if kind != "floating" else 1.12, lift=thing.top)
    if kind == "floating":  # the roof floats below the rim, which throws a crescent of shadow
        inner = middle.buffer(0.92 * radius)
        canvas.fill(inner, tuple(np.array(colour) * 0.86), lift=thing.top)
        if shade:
            fall = -np.array(sun) * min(0.5, 0.2 * canvas.light.shadow) * radius
            lit = shapely.transform(inner, lambda points: points + fall)
            canvas.tint(inner.difference(lit), canvas.light.shade + 0.1, lift=thing.top)
    if radius > 2:
        for turn in rng.uniform(0, 6.3, 2):
            stairs = Frame(place.x, place.y, turn).rect(
                0.5 * radius, 0, 0.9 * radius, 0.05 * radius
            )
            canvas.tint(stairs, 0.8, lift=thing.top)
        canvas.fill(middle.buffer(0.06 * radius), (120, 122, 122), lift=thing.top)


def greenhouse(frame: Frame, length: float, width: float, rng: np.random.Generator) -> WorldObject:
    """Make a greenhouse of glass or a tunnel of film."""
    tones = ((206, 216, 218), (226, 230, 226), (170, 186, 184), (190, 204, 190), (214, 218, 226))
    how = (frame, length, width, tones[rng.integers(5)])
    outline = frame.rect(0, 0, length, width)
    height = float(rng.uniform(2.5, 5))
    return WorldObject(
        "greenhouse",
        outline,
        height,
        _paint_greenhouse,
        seed=seed_of(rng),
        data=how,
        wall=(190, 198, 198),
    )


def _paint_greenhouse(canvas: Canvas, thing: WorldObject) -> None:
    frame, length, width, tone = thing.data
    rng = np.random.default_rng(thing.seed)
    inside = speckle((104, 128, 78), 18, 1.2, thing.seed)
    glass = speckle(tone, 6, 2.0, thing.seed + 1)
    canvas.fill(thing.outline, inside, lift=thing.top)
    canvas.fill(thing.outline, glass, opacity=rng.uniform(0.6, 1.0), lift=thing.top)
    light = canvas.light
    spans = max(1, round(width / rng.uniform(3.2, 10)))
    edges = np.linspace(-width / 2, width / 2, 2 * spans + 1)
    for number, (low, high) in enumerate(zip(edges[:-1], edges[1:])):
        x, y = frame.across()
        sign = -1 if number % 2 == 0 else 1
        lit = light.on_slope(sign * x, sign * y, 0.35)
        strip = frame.box(-length / 2, low, length / 2, high)
        canvas.tint(strip, float(np.clip(lit, 0.8, 1.2)), lift=thing.top)
    every = rng.choice([2.0, 3.0, 4.0])
    if canvas.shows(every, 3):
        for u in np.arange(-length / 2 + every, length / 2, every):
            rib = frame.rect(u, 0, max(0.12, 0.5 * canvas.gsd), width)
            canvas.tint(rib, 0.9, lift=thing.top)
    canvas.tint(thing.outline.difference(thing.outline.buffer(-0.25)), 0.85, lift=thing.top)


def swimming_pool(frame: Frame, rng: np.random.Generator, length: float) -> WorldObject:
    """Make a pool: rectangle, oval, kidney, round."""
    width = length * rng.uniform(0.4, 0.6)
    kind = rng.choice(["rect", "rect", "oval", "kidney", "round"])
    if kind == "rect":
        outline = frame.rect(0, 0, length, width)
    elif kind == "oval":
        outline = frame.ellipse(0, 0, length, width)
    elif kind == "round":
        outline = frame.ellipse(0, 0, 0.7 * length, 0.7 * length)
    else:
        lobe = shapely.Point(frame.at(0.22 * length, 0.1 * width)).buffer(0.42 * width)
        outline = frame.ellipse(-0.1 * length, 0, 0.72 * length, 0.8 * width).union(lobe)
        outline = outline.buffer(0.15 * width).buffer(-0.15 * width)
    return WorldObject("swimming_pool", outline, 0, _paint_pool, seed=seed_of(rng), data=frame)


def _paint_pool(canvas: Canvas, thing: WorldObject) -> None:
    rng = np.random.default_rng(thing.seed)
    tones = ((88, 178, 200), (70, 160, 196), (112, 196, 204), (58, 132, 168), (98, 150, 120))
    tone = np.array(tones[rng.choice(5, p=[0.3, 0.28, 0.22, 0.13, 0.07])]) * rng.uniform(0.85, 1.08)
    canvas.fill(thing.outline, speckle(tuple(tone), 5, 0.9, thing.seed))
    if rng.random() < 0.6:
        canvas.fill(
            thing.outline.difference(thing.outline.buffer(-0.3)), (214, 214, 206), opacity=0.8
        )
    if rng.random() < 0.7:
        sun = np.array(canvas.light.sun) * 0.35
        deep = shapely.transform(thing.outline.buffer(-0.3), lambda points: points - sun)
        edge = thing.outline.buffer(-0.3).difference(deep)
        canvas.tint(edge, 0.75)


def grave(frame: Frame, rng: np.random.Generator) -> WorldObject:
    """Make a grave: a slab, a border with gravel or plants, a stone at its head."""
    length, width = rng.uniform(1.8, 2.4), rng.uniform(0.85, 1.25)
    how = (frame, length, width)
    outline = frame.rect(0, 0, length, width)
    return WorldObject("grave", outline, 0.3, _paint_grave, seed=seed_of(rng), data=how)


def _paint_grave(canvas: Canvas, thing: WorldObject) -> None:
    frame, length, width = thing.data
    rng = np.random.default_rng(thing.seed)
    stones = ((176, 174, 170), (112, 112, 114), (66, 66, 70), (150, 134, 124), (204, 202, 196))
    stone = np.array(stones[rng.integers(5)]) * rng.uniform(0.85, 1.1)
    canvas.fill(thing.outline, tuple(stone), lift=thing.top)
    if rng.random() < 0.6:
        fillings = ((96, 110, 70), (168, 162, 152), (120, 92, 80), (134, 120, 74))
        inner = frame.rect(-0.08 * length, 0, 0.72 * length, 0.66 * width)
        canvas.fill(inner, speckle(fillings[rng.integers(4)], 16, 0.3, thing.seed), lift=thing.top)
        if rng.random() < 0.5:
            flower = ((190, 60, 70), (210, 190, 80), (200, 120, 170))[rng.integers(3)]
            canvas.fill(frame.ellipse(0.15 * length, 0, 0.35, 0.35), flower, lift=thing.top)
    head = frame.rect(0.44 * length, 0, 0.12 * length, 0.8 * width)
    canvas.fill(head, tuple(stone * rng.uniform(0.7, 1.15)), lift=thing.top)


def pier(frame: Frame, length: float, width: float, rng: np.random.Generator) -> WorldObject:
    """Make a pier of planks or concrete."""
    tones = ((150, 130, 108), (170, 166, 158), (134, 118, 102), (186, 180, 168))
    material = Material("seams", tones[rng.integers(4)], float(rng.uniform()), seed_of(rng))
    how = (frame, material)
    outline = frame.rect(0, 0, length, width)
    return WorldObject("pier", outline, 1.0, _paint_pier, seed=seed_of(rng), data=how)


def _paint_pier(canvas: Canvas, thing: WorldObject) -> None:
    frame, material = thing.data
    canvas.fill(thing.outline, surface(material, frame.angle, canvas.gsd), lift=thing.top)
    canvas.tint(thing.outline.difference(thing.outline.buffer(-0.2)), 0.8, lift=thing.top)


def bridge(frame: Frame, length: float, width: float, rng: np.random.Generator) -> WorldObject:
    """Make a bridge for a road, a railway or people."""
    tones = ((120, 120, 120), (150, 148, 144), (96, 96, 100), (164, 152, 136))
    tone = tones[rng.integers(4)]
    how = (frame, length, width, tone)
    outline = frame.rect(0, 0, length, width)
    return WorldObject(
        "bridge",
        outline,
        float(rng.uniform(4, 9)),
        _paint_bridge,
        seed=seed_of(rng),
        data=how,
        wall=(150, 146, 140),
    )


def _paint_bridge(canvas: Canvas, thing: WorldObject) -> None:
    frame, length, width, tone = thing.data
    canvas.fill(thing.outline, speckle(tone, 4, 1.5, thing.seed), lift=thing.top)
    edge = min(0.12 * width, 1.2)
    for side in (-1, 1):
        walk = frame.rect(0, side * (width - edge) / 2, length, edge)
        canvas.fill(walk, (186, 184, 178), lift=thing.top)
    if width > 6:
        mark = max(0.15, 0.6 * canvas.gsd)
        for u in np.arange(-length / 2, length / 2, 9.0):
            canvas.fill(frame.rect(u + 2, 0, 4, mark), (224, 224, 220), opacity=0.8, lift=thing.top)
