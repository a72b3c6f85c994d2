"""Objects of the open land but trees: hedges, logs, stones, bales, animals, boats, ponds."""

from __future__ import annotations

import numpy as np
import shapely
from shapely import affinity

from ..canvas import Canvas
from ..natural_ground import ROCKS, WATERS, Crop, crop_texture, vary, water
from ..objects import Colour, WorldObject
from ..textures import Floats, fractal, noise, seed_of
from .crowns import clumps, coloured

_HIDES: tuple[Colour, ...] = (
    (226, 222, 214),
    (64, 52, 46),
    (122, 84, 58),
    (168, 128, 92),
    (44, 42, 44),
    (196, 184, 164),
)
_HULLS: tuple[Colour, ...] = (
    (236, 236, 232),
    (220, 214, 200),
    (70, 96, 130),
    (150, 64, 52),
    (96, 116, 88),
    (120, 92, 68),
)
_BARK: tuple[Colour, ...] = ((150, 140, 130), (120, 100, 84), (178, 170, 162), (98, 82, 70))


def blob(
    x: float,
    y: float,
    radius: float,
    rng: np.random.Generator,
    *,
    stretch: float = 1.0,
    rough: float = 0.14,
    corners: int = 24,
) -> shapely.Polygon:
    """Return a rounded irregular shape, metres.

    Args:
        x: Of the middle.
        y: The same.
        radius: Mean.
        rng: Source of the form.
        stretch: Length by width.
        rough: How far it is from an ellipse.
        corners: Of the polygon.
    """
    angle = np.linspace(0, 2 * np.pi, corners, endpoint=False)
    reach = np.ones_like(angle)
    for lobes in range(2, 7):
        reach += rng.normal(0, rough / (lobes - 1) ** 0.7) * np.cos(
            lobes * angle + rng.uniform(0, 2 * np.pi)
        )
    reach = np.clip(reach, 0.45, 1.6) * radius
    long, wide = np.sqrt(stretch), 1 / np.sqrt(stretch)
    turn = rng.uniform(0, 2 * np.pi)
    u, v = reach * np.cos(angle) * long, reach * np.sin(angle) * wide
    corners_xy = np.stack(
        [x + u * np.cos(turn) - v * np.sin(turn), y + u * np.sin(turn) + v * np.cos(turn)], axis=1
    )
    return shapely.Polygon(corners_xy).buffer(0)


def make_hedge(
    line: shapely.LineString,
    width: float,
    colour: Colour,
    rng: np.random.Generator,
    *,
    clipped: bool = False,
) -> WorldObject:
    """Return a hedge along a line; a clipped one has straight sides."""
    outline = line.buffer(width / 2, cap_style="flat" if clipped else "round", quad_segs=3)
    if not clipped:
        dense = shapely.get_coordinates(shapely.segmentize(outline.exterior, width))[:-1]
        outline = shapely.Polygon(dense + rng.normal(0, 0.1 * width, dense.shape)).buffer(0)
    if outline.geom_type != "Polygon":
        outline = max(shapely.get_parts(outline), key=lambda part: part.area)

    def paint(canvas: Canvas, thing: WorldObject) -> None:
        def texture(x: Floats, y: Floats) -> Floats:
            cell = max(0.5 * width, 2.2 * canvas.gsd)
            height, slope = clumps(x, y, cell, thing.seed, canvas.light.sun)
            light = 0.75 + 0.3 * height + 0.5 * slope
            light = light + 0.08 * noise(x, y, max(0.3, 1.5 * canvas.gsd), thing.seed)
            return coloured(colour, light)

        canvas.fill(thing.outline, texture, lift=thing.top)

    tall = float(np.clip(width * rng.uniform(0.7, 1.2), 0.6, 5.0))
    return WorldObject("hedge", outline, tall, paint, seed=seed_of(rng))


def make_log(
    x: float, y: float, length: float, width: float, angle: float, rng: np.random.Generator
) -> WorldObject:
    """Return a fallen stem that tapers towards its top."""
    top = width * rng.uniform(0.35, 0.8)
    u = np.linspace(-length / 2, length / 2, 6)
    bend = rng.normal(0, 0.012) * length * (u / length) ** 2 * 4
    half = np.linspace(width, top, 6) / 2
    upper, lower = np.stack([u, bend + half], 1), np.stack([u, bend - half], 1)[::-1]
    corners = np.concatenate([upper, lower])
    cos, sin = np.cos(angle), np.sin(angle)
    outline = shapely.Polygon(corners @ np.array([[cos, sin], [-sin, cos]]) + (x, y))
    colour = vary(_BARK[rng.integers(len(_BARK))], rng, 0.12)

    def paint(canvas: Canvas, thing: WorldObject) -> None:
        sun = canvas.light.sun
        side = (-sun[0] * sin + sun[1] * cos) * min(canvas.light.shadow, 1.0)

        def texture(px: Floats, py: Floats) -> Floats:
            across = ((py - y) * cos - (px - x) * sin) / width
            along = (px - x) * cos + (py - y) * sin
            light = 1.0 + 0.5 * side * across - 0.5 * across**2
            light = light + 0.12 * noise(along, across * 2, 0.8, thing.seed)
            return coloured(colour, light)

        canvas.fill(thing.outline, texture, lift=thing.top)

    return WorldObject("log", outline, width, paint, seed=seed_of(rng), roundness=0.7)


def make_rock(
    x: float, y: float, radius: float, rng: np.random.Generator, colour: Colour | None = None
) -> WorldObject:
    """Return a stone with facets."""
    outline = blob(x, y, radius, rng, stretch=float(rng.uniform(1, 1.7)), rough=0.2, corners=11)
    if colour is None:
        colour = ROCKS[rng.integers(len(ROCKS))]
    shade = vary(colour, rng, 0.1)

    def paint(canvas: Canvas, thing: WorldObject) -> None:
        sun, shadow = canvas.light.sun, canvas.light.shadow

        def texture(px: Floats, py: Floats) -> Floats:
            u, v = (px - x) / radius, (py - y) / radius
            # Facets: the slope is quantised.
            u = np.round((u + 0.25 * noise(px, py, radius, thing.seed)) * 2.2) / 2.2
            v = np.round((v + 0.25 * noise(px, py, radius, thing.seed + 1)) * 2.2) / 2.2
            light = 1.08 + 0.3 * min(shadow, 1.2) * (u * sun[0] + v * sun[1])
            light = light + 0.07 * noise(px, py, max(0.15, 1.5 * canvas.gsd), thing.seed + 2)
            return coloured(shade, light)

        canvas.fill(thing.outline, texture, lift=thing.top)

    return WorldObject(
        "rock",
        outline,
        float(radius * rng.uniform(0.5, 1.1)),
        paint,
        seed=seed_of(rng),
        roundness=0.6,
    )


def make_stone_pile(
    x: float, y: float, radius: float, rng: np.random.Generator, colour: Colour | None = None
) -> WorldObject:
    """Return a heap of stones, gravel or earth."""
    outline = blob(x, y, radius, rng, stretch=float(rng.uniform(1, 2.2)), rough=0.08)
    if colour is None:
        colour = ROCKS[rng.integers(len(ROCKS))]
    shade = vary(colour, rng, 0.15)
    coarse = float(rng.uniform(0.2, 0.9))

    def paint(canvas: Canvas, thing: WorldObject) -> None:
        sun, shadow = canvas.light.sun, canvas.light.shadow

        def texture(px: Floats, py: Floats) -> Floats:
            u, v = (px - x) / radius, (py - y) / radius
            rho = np.sqrt(u * u + v * v) + np.float32(0.05)
            # A cone: the slope is the same everywhere.
            light = 1.05 + 0.3 * min(shadow, 1.2) * (u * sun[0] + v * sun[1]) / rho
            height, slope = clumps(px, py, max(coarse, 2 * canvas.gsd), thing.seed, sun)
            return coloured(shade, light * (0.85 + 0.2 * height) + 0.35 * slope)

        canvas.fill(thing.outline, texture, lift=thing.top)

    return WorldObject(
        "stone_pile",
        outline,
        float(radius * rng.uniform(0.35, 0.6)),
        paint,
        seed=seed_of(rng),
        roundness=0.05,
    )


def make_bale(x: float, y: float, angle: float, rng: np.random.Generator, kind: str) -> WorldObject:
    """Return a bale: ``round``, ``square`` or ``wrapped``."""
    length, width = (1.3, 1.5) if kind != "square" else (2.4, 1.1)
    outline = affinity.rotate(
        shapely.box(x - length / 2, y - width / 2, x + length / 2, y + width / 2),
        angle,
        use_radians=True,
    )
    straw = vary((206, 184, 128), rng, 0.08)
    films: tuple[Colour, ...] = ((226, 230, 230), (40, 42, 44), (132, 170, 140), (214, 170, 190))
    colour = films[rng.integers(len(films))] if kind == "wrapped" else straw
    cos, sin = np.cos(angle), np.sin(angle)

    def paint(canvas: Canvas, thing: WorldObject) -> None:
        sun = canvas.light.sun
        side = (-sun[0] * sin + sun[1] * cos) * min(canvas.light.shadow, 1.0)

        def texture(px: Floats, py: Floats) -> Floats:
            across = ((py - y) * cos - (px - x) * sin) / width
            bent = 0.0 if kind == "square" else 1.0
            light = 1.05 + bent * (0.5 * side * across - 0.7 * across**2)
            light = light + 0.06 * noise(px, py, max(0.2, 1.5 * canvas.gsd), thing.seed)
            return coloured(colour, light)

        canvas.fill(thing.outline, texture, lift=thing.top)

    return WorldObject("bale", outline, 1.3, paint, seed=seed_of(rng), roundness=0.7)


def make_animal(
    x: float, y: float, length: float, angle: float, rng: np.random.Generator
) -> WorldObject:
    """Return a cow, sheep or horse from above: a body, a neck and a head."""
    body = affinity.scale(shapely.Point(0, 0).buffer(0.5, quad_segs=4), length * 0.72, length * 0.3)
    reach = 0.5 * length
    head = affinity.scale(
        shapely.Point(reach * 0.86, rng.normal(0, 0.05 * length)).buffer(0.5, quad_segs=3),
        length * 0.3,
        length * 0.13,
    )
    shape = affinity.translate(
        affinity.rotate(body.union(head).buffer(0.01), angle, origin=(0, 0), use_radians=True), x, y
    )
    if shape.geom_type != "Polygon":
        shape = shape.convex_hull
    colour = vary(_HIDES[rng.integers(len(_HIDES))], rng, 0.1)
    spotted = bool(rng.random() < 0.35)

    def paint(canvas: Canvas, thing: WorldObject) -> None:
        def texture(px: Floats, py: Floats) -> Floats:
            across = (py - y) * np.cos(angle) - (px - x) * np.sin(angle)
            light = 1.05 - 0.9 * (across / (0.3 * length)) ** 2
            value = coloured(colour, light)
            if spotted:
                spots = noise(px, py, 0.3 * length, thing.seed) > 0.35
                value = np.where(spots[..., None], value * 0.3 + 150 * (sum(colour) < 300), value)
            return value.astype(np.float32)

        canvas.fill(thing.outline, texture, lift=thing.top)

    return WorldObject(
        "animal", shape, 0.6 * length, paint, seed=seed_of(rng), roundness=0.7, nested=True
    )


def boat_outline(x: float, y: float, length: float, width: float, angle: float) -> shapely.Polygon:
    """Return a hull with a pointed bow along an angle, metres."""
    u = np.array([-0.5, -0.47, 0.0, 0.22, 0.38, 0.5]) * length
    v = np.array([0.38, 0.45, 0.5, 0.42, 0.24, 0.0]) * width
    corners = np.concatenate([np.stack([u, v], 1), np.stack([u, -v], 1)[-2::-1]])
    cos, sin = np.cos(angle), np.sin(angle)
    return shapely.Polygon(corners @ np.array([[cos, sin], [-sin, cos]]) + (x, y))


def make_boat(
    x: float, y: float, length: float, angle: float, rng: np.random.Generator
) -> WorldObject:
    """Return a small boat: rim, deck or open hull with thwarts, sometimes a cabin."""
    width = length * rng.uniform(0.26, 0.4)
    outline = boat_outline(x, y, length, width, angle)
    hull = vary(_HULLS[rng.integers(len(_HULLS))], rng)
    deck = vary(((224, 220, 210), (176, 140, 100), (120, 124, 128))[rng.integers(3)], rng)
    cabin = bool(rng.random() < 0.5)
    cos, sin = np.cos(angle), np.sin(angle)

    def paint(canvas: Canvas, thing: WorldObject) -> None:
        def texture(px: Floats, py: Floats) -> Floats:
            u = ((px - x) * cos + (py - y) * sin) / length
            v = ((py - y) * cos - (px - x) * sin) / width
            shape = (*np.broadcast_shapes(u.shape, v.shape), 3)
            value = np.broadcast_to(np.array(hull, np.float32), shape).copy()
            narrow = 0.38 * np.sqrt(np.clip(1 - np.clip(u / 0.45, 0, 1) ** 2, 0, 1))
            value[(np.abs(v) < narrow) & (u > -0.44)] = deck
            if cabin:
                value[(np.abs(v) < 0.28) & (u > -0.2) & (u < 0.15)] = (228, 228, 224)
                value[(np.abs(v) < 0.28) & (u > 0.12) & (u < 0.17)] = (40, 48, 56)
            else:
                benches = (np.abs(np.mod(u * 5, 1) - 0.5) < 0.1) & (np.abs(v) < narrow)
                value[benches & (u < 0.3)] = np.array(deck) * 0.65
            return value

        canvas.fill(thing.outline, texture, lift=thing.top)

    return WorldObject("boat", outline, float(0.12 * length + 0.3), paint, seed=seed_of(rng))


def make_pond(
    outline: shapely.Polygon, gsd: float, rng: np.random.Generator, colour: Colour | None = None
) -> WorldObject:
    """Return a pond: still water, deeper and darker in the middle, algae at times."""
    if colour is None:
        colour = vary(WATERS[rng.integers(len(WATERS))], rng)
    surface = water(colour, gsd, rng, wind=float(rng.uniform(0.05, 0.5)))
    algae = vary((104, 120, 58), rng) if rng.random() < 0.35 else None
    shallow = 0.12 * np.sqrt(outline.area)

    def paint(canvas: Canvas, thing: WorldObject) -> None:
        def texture(x: Floats, y: Floats) -> Floats:
            value = surface(x, y)
            if algae is not None:
                share = np.clip(fractal(x, y, 0.4 * np.sqrt(outline.area), thing.seed, 4), 0, 1)
                value = value + 0.8 * share[..., None] * (np.array(algae) - value)
            return value.astype(np.float32)

        canvas.fill(outline, lambda x, y: texture(x, y) * 1.12 + 6)
        for step in (0.3, 0.6, 1.0):
            canvas.fill(outline.buffer(-step * shallow), texture, opacity=0.5)

    return WorldObject("pond", outline, 0.0, paint, seed=seed_of(rng))


def make_field(
    outline: shapely.Polygon, crop: Crop, angle: float, rng: np.random.Generator, truth: bool = True
) -> WorldObject:
    """Return a field: rows along an angle, headlands at both ends across them."""
    seed = seed_of(rng)
    headland = float(rng.choice([0.0, 4.0, 8.0]))

    def paint(canvas: Canvas, thing: WorldObject) -> None:
        gsd = canvas.gsd
        if headland:
            canvas.fill(outline, crop_texture(crop, angle + np.pi / 2, gsd, seed))
        inner = outline.buffer(-headland, join_style="mitre") if headland else outline
        canvas.fill(inner, crop_texture(crop, angle, gsd, seed))

    return WorldObject("field" if truth else "", outline, 0.0, paint, seed=seed)


def make_snow_patch(outline: shapely.Polygon, rng: np.random.Generator) -> WorldObject:
    """Return a patch of old snow."""

    def paint(canvas: Canvas, thing: WorldObject) -> None:
        def texture(x: Floats, y: Floats) -> Floats:
            tone = 4 * fractal(x, y, 6.0, thing.seed, 3) + 2 * noise(
                x, y, 2 * canvas.gsd, thing.seed
            )
            return (np.array([232, 235, 240], np.float32) + tone[..., None]).astype(np.float32)

        canvas.fill(outline, texture)

    return WorldObject("snow_patch", outline, 0.0, paint, seed=seed_of(rng))
