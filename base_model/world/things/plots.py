"""What homes have around them: houses with their roofs, yards, sheds, pools, cars, trees."""

from __future__ import annotations

import numpy as np
import shapely

from ..canvas import Canvas
from ..frames import Frame
from ..materials import FLAT, METAL, PITCHED, POOR, Material, palette, roof_material, soil, turf
from ..objects import WorldObject
from ..site import Site
from ..textures import Texture, blend, seed_of, speckle
from .plants import plant_some
from .roofs import SHAPES, building, round_house, solar_panels
from .structures import swimming_pool
from .vehicles import car, put_vehicle


def turf_texture(site: Site, rng: np.random.Generator, *, bare: float = 0.3) -> Texture:
    """Draw grass, here and there with bare soil."""
    cell = max(0.4, 2 * site.gsd)
    grass = speckle(turf(site.dryness, site.season, rng), 9, cell, seed_of(rng))
    other = turf(min(1.0, site.dryness + 0.2), site.season, rng)
    mixed = blend(grass, speckle(other, 9, cell, seed_of(rng)), 5.0, seed_of(rng), 1.2)
    if rng.random() > bare + 0.4 * site.dryness:
        return mixed
    earth = speckle(soil(site.dryness, rng), 9, cell, seed_of(rng))
    return blend(mixed, earth, rng.uniform(3, 14), seed_of(rng), rng.uniform(1, 4))


def floor_texture(site: Site, rng: np.random.Generator) -> Texture:
    """Draw a sealed or trodden floor: concrete, asphalt, paving, gravel, earth."""
    tones = ((158, 156, 150), (116, 116, 116), (164, 150, 136), (178, 170, 154), (92, 92, 94))
    tone = np.array(tones[rng.integers(5)]) * rng.uniform(0.85, 1.12)
    if rng.random() < 0.25:
        tone = np.array(soil(site.dryness, rng))
    cell = max(0.5, 2 * site.gsd)
    plain = speckle(tuple(tone), rng.uniform(3, 8), cell, seed_of(rng))
    worn = speckle(tuple(tone * rng.uniform(0.75, 1.1)), 6, cell, seed_of(rng))
    return blend(plain, worn, rng.uniform(4, 15), seed_of(rng), 1.5)


def roofs_of(site: Site, kind: str) -> tuple[str, ...]:
    """Return the materials that are common in this scene; a kind is pitched, flat, metal, poor."""
    kinds = {"pitched": PITCHED, "flat": FLAT, "metal": METAL, "poor": POOR}[kind]
    return palette(kinds, site.seed)


def pick(names: tuple[str, ...], rng: np.random.Generator, spread: float = 9.0) -> Material:
    """Draw one material of a palette."""
    return roof_material(names[rng.integers(len(names))], rng, spread)


def add_house(
    site: Site,
    roof: str,
    place: tuple[Frame, float, float],
    rng: np.random.Generator,
    *,
    shape: str = "",
    height: float = 0.0,
    material: Material | None = None,
    gap: float = 0.3,
    solar: float = 0.1,
) -> WorldObject | None:
    """Put a building where it is free.

    Args:
        site: The scene.
        roof: As in ``roofs.building``.
        place: Frame of its middle, length and width, metres.
        rng: Source of what is not given.
        shape: Of ``roofs.SHAPES``; empty: any.
        height: Metres; 0: draws one.
        material: Of the roof; None: draws one of the scene's.
        gap: Metres to others; 0: may touch.
        solar: Share of houses with panels.

    Returns:
        The building, or None where something stands already.
    """
    kind = {"flat": "flat", "hall": "metal", "hut": "poor", "shed": "metal"}.get(roof, "pitched")
    house = building(
        site,
        roof,
        shape or str(rng.choice(SHAPES)),
        place,
        height or float(rng.uniform(3.5, 8)),
        material or pick(roofs_of(site, kind), rng),
        rng,
    )
    if house is None or not site.is_free(house.outline, gap):
        return None
    site.put(house)
    if rng.random() < solar and roof not in ("hut",) and site.gsd < 0.7:
        for panel in solar_panels(site, house, rng):
            site.put(panel, reserve=False)
    return house


def add_round_house(site: Site, place: Frame, radius: float, rng: np.random.Generator) -> bool:
    """Put a round house."""
    names = ("thatch", "thatch", "tin", "clay", "rusty_tin")
    house = round_house(place, radius, 0.9 * radius + 1, pick(names, rng), rng)
    if not site.is_free(house.outline, 0.4):
        return False
    site.put(house)
    return True


def furnish_yard(
    site: Site,
    yard: shapely.Polygon,
    frame: Frame,
    depth: float,
    rng: np.random.Generator,
    wealth: float,
) -> None:
    """Fill what a house leaves of its lot: a terrace, shed, pool, car, clutter, trees.

    Args:
        site: The scene.
        yard: The lot.
        frame: In its middle, v away from the street.
        depth: Metres across.
        rng: Of all.
        wealth: 0 to 1: pools and cars.
    """
    west, south, east, north = yard.bounds
    side = min(east - west, north - south)
    if rng.random() < 0.55:
        terrace = frame.rect(rng.uniform(-2, 2), 0.12 * depth, *rng.uniform(3, 8, 2))
        site.lay(terrace.intersection(yard), floor_texture(site, rng))
    if rng.random() < 0.5 * wealth and side > 12:
        pool = swimming_pool(
            frame.moved(rng.uniform(-3, 3), 0.3 * depth, rng.choice([0, np.pi / 2])),
            rng,
            rng.uniform(5, 12),
        )
        if yard.contains(pool.outline) and site.is_free(pool.outline, 0.8):
            rim = pool.outline.buffer(rng.uniform(0.8, 2.5), join_style="mitre")
            site.lay(rim.intersection(yard), floor_texture(site, rng))
            site.put(pool)
    if rng.random() < 0.45:
        shed = (
            frame.moved(rng.uniform(-0.35, 0.35) * side, 0.4 * depth),
            rng.uniform(2, 4.5),
            rng.uniform(1.8, 3.5),
        )
        if yard.contains(shed[0].rect(0, 0, *shed[1:])):
            roof = str(rng.choice(["shed", "gable", "flat"]))
            add_house(site, roof, shed, rng, shape="I", height=2.4, solar=0)
    if site.gsd < 0.25:
        _clutter(site, yard, frame, depth, rng)
    if site.gsd <= 0.65 and rng.random() < 0.3 + 0.4 * wealth:
        place = frame.moved(0.36 * side, -0.42 * depth, np.pi / 2 + rng.normal(0, 0.1))
        if rng.random() < 0.7:
            site.lay(place.rect(0, 0, 6.5, 3).intersection(yard), floor_texture(site, rng))
        vehicle = car(place, rng)
        if yard.contains(vehicle.outline):
            put_vehicle(site, vehicle)
    if rng.random() < 0.8:
        plant_some(site, yard, int(rng.integers(0, 5)), rng)


def _clutter(
    site: Site, yard: shapely.Polygon, frame: Frame, depth: float, rng: np.random.Generator
) -> None:
    """Lay beds, trampolines, parasols, tarpaulins, wood: things that are no class."""
    tones = (
        (60, 70, 90),
        (170, 60, 60),
        (80, 120, 180),
        (230, 225, 210),
        (120, 96, 70),
        (60, 90, 60),
    )
    for _ in range(int(rng.integers(0, 5))):
        u, v = rng.uniform(-6, 6), rng.uniform(-0.1, 0.48) * depth
        size = rng.uniform(0.6, 3.2)
        round_ = rng.random() < 0.4
        shape = frame.ellipse(u, v, size, size) if round_ else frame.rect(u, v, size, 0.6 * size)
        if yard.contains(shape) and site.is_free(shape, 0.2):
            tone = np.array(tones[rng.integers(6)]) * rng.uniform(0.8, 1.1)
            height = float(rng.choice([0, 0.5, 1.5, 2.2]))
            site.put(WorldObject("", shape, height, paint_plain, data=tuple(tone)))
    if rng.random() < 0.4:
        bed = frame.rect(rng.uniform(-4, 4), 0.35 * depth, *rng.uniform(1, 5, 2)).intersection(yard)
        site.lay(bed, speckle(soil(0.2, rng), 14, 0.4, seed_of(rng)))


def paint_plain(canvas: Canvas, thing: WorldObject) -> None:
    """Paint an object in the one colour that its data is."""
    canvas.fill(thing.outline, thing.data, lift=thing.top)


def fence(site: Site, lot: shapely.Polygon, rng: np.random.Generator) -> None:
    """Draw a fence, a wall or a low hedge around a lot, which is no object."""
    if not site.gsd < 0.35:
        return
    tones = ((150, 140, 128), (110, 96, 84), (196, 192, 186), (84, 100, 62), (84, 100, 62))
    wide = rng.uniform(0.12, 0.5)
    ring = lot.exterior.buffer(wide / 2, join_style="mitre")
    site.lay(ring, tones[rng.integers(5)], float(np.clip(wide / site.gsd, 0.3, 0.9)))
