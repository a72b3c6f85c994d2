"""Water: rivers, shores with waves, moored and moving boats, ponds, fish farms, wetlands."""

from __future__ import annotations

import numpy as np
import shapely
from shapely import affinity

from ..natural_ground import (
    GRASS_DRY,
    WATERS,
    ground,
    meadow,
    mix,
    sand,
    soil,
    vary,
    water,
)
from ..objects import Colour
from ..site import Site, style
from ..textures import Floats, Texture, noise, seed_of
from ..things.crowns import crown_colour, make_tree
from ..things.natural_objects import blob, make_boat, make_pond, make_rock
from .forest import Stand, plant, scattered, undergrowth
from .orchard import plots

_FOAM: Colour = (226, 232, 232)


def wavy_band(
    site: Site, rng: np.random.Generator, width: float, bend: float
) -> tuple[shapely.Polygon, shapely.LineString]:
    """Return a band that winds through the scene (a river), and its middle line."""
    extent = site.extent
    t = np.linspace(-0.3, 1.3, 60)
    v = np.zeros_like(t)
    for waves in (1, 2, 3, 5):
        v += rng.normal(0, bend / waves**1.2) * np.sin(2 * np.pi * waves * t + rng.uniform(0, 6.3))
    u = (t - 0.5) * extent
    v = (v + rng.uniform(-0.25, 0.25)) * extent
    turn = rng.uniform(0, 2 * np.pi)
    x = extent / 2 + u * np.cos(turn) - v * np.sin(turn)
    y = extent / 2 + u * np.sin(turn) + v * np.cos(turn)
    line = shapely.LineString(np.stack([x, y], 1))
    return line.buffer(width / 2, quad_segs=4), line


def lay_water(
    site: Site,
    outline: shapely.Geometry,
    colour: Colour,
    rng: np.random.Generator,
    *,
    wind: float,
    bank: float,
) -> None:
    """Lay water that is shallow at its banks (within ``bank`` metres)."""
    surface = water(colour, site.gsd, rng, wind)
    light = np.array(mix(colour, (170, 160, 130), 0.45), np.float32)

    def shallow(x: Floats, y: Floats) -> Floats:
        return (0.45 * surface(x, y) + 0.55 * light).astype(np.float32)

    site.lay(outline, shallow)
    for share in (0.25, 0.5, 0.75, 1.0):
        inner = outline.buffer(-share * bank)
        if not inner.is_empty:
            site.lay(inner, surface, 0.5)


def foam(site: Site, line: shapely.Geometry, width: float, rng: np.random.Generator) -> None:
    """Lay broken foam along a line."""
    seed = seed_of(rng)
    band = line.buffer(width / 2)
    for level, opacity in ((0.0, 0.35), (0.6, 0.6)):
        site.lay(band.buffer(-level * width / 3), _broken(_FOAM, seed, width), opacity)


def _broken(colour: Colour, seed: int, width: float) -> Texture:
    """Foam, broken by noise."""
    white = np.array(colour, np.float32)

    def texture(x: Floats, y: Floats) -> Floats:
        share = np.clip(0.6 + 0.5 * noise(x, y, max(width, 0.5), seed), 0.15, 1)[..., None]
        return (white * share + 110 * (1 - share)).astype(np.float32)

    return texture


def lay_wake(
    site: Site,
    water_area: shapely.Geometry,
    place: tuple[float, float, float],
    length: float,
    rng: np.random.Generator,
) -> None:
    """Lay the wake of a boat: foam astern, and two arms that fade.

    Args:
        site: The scene.
        water_area: No wake leaves it.
        place: x, y and the direction of the boat, radians.
        length: Of the boat, metres.
        rng: How fast it goes.
    """
    x, y, angle = place
    cos, sin = np.cos(angle), np.sin(angle)
    reach = length * float(rng.uniform(1.5, 6))

    def at(u: float, v: float) -> tuple[float, float]:
        return x + u * cos - v * sin, y + u * sin + v * cos

    def lay(corners: list[tuple[float, float]], opacity: float, width: float) -> None:
        shape = shapely.Polygon(corners).intersection(water_area)
        if not shape.is_empty:
            site.lay(shape, _broken(_FOAM, seed_of(rng), width), opacity)

    stern, half = -0.45 * length, 0.14 * length
    for share, opacity in ((1.0, 0.13), (0.6, 0.18), (0.3, 0.3), (0.12, 0.5)):
        end, wide = stern - share * reach, half * (1 + 0.7 * share)
        lay([at(stern, half), at(end, wide), at(end, -wide), at(stern, -half)], opacity, 0.6)
    thin = max(0.05 * length, 0.8 * site.gsd)
    for side in (-1, 1):  # Kelvin's wake: its arms open by 19.5° on each side
        for share in (1.0, 0.66, 0.33):
            end, out = 0.3 * length - share * reach, side * 0.35 * share * reach
            bow = [at(0.4 * length, 0.0), at(0.3 * length, side * thin)]
            lay([*bow, at(end, out + side * thin), at(end, out - side * thin)], 0.14, 1.2)


def float_boats(
    site: Site, water_area: shapely.Geometry, rng: np.random.Generator, most: int
) -> None:
    """Put boats on the water: alone, moving with a wake, or side by side."""
    if water_area.is_empty:
        return
    size = float(rng.uniform(max(3.5, 9 * site.gsd), max(7.0, 20 * site.gsd)))
    size = min(size, 22.0)
    if size < 7 * site.gsd:
        return
    inner = water_area.buffer(-0.5 * size)
    if inner.is_empty:
        return
    parts = [part for part in shapely.get_parts(inner) if part.geom_type == "Polygon"]
    area = max(parts, key=lambda part: part.area)
    moored = rng.random() < 0.5
    main = rng.uniform(0, 2 * np.pi)
    spacing = max(2.2 * size, float(np.sqrt(area.area / most)))
    for x, y in list(scattered(area, spacing, rng))[:most]:
        length = size * float(np.exp(rng.normal(0, 0.2)))
        angle = float(main + rng.normal(0, 0.2)) if moored else float(rng.uniform(0, 6.3))
        if moored and rng.random() < 0.25:  # a raft of boats, hull at hull
            step = 0.38 * length + 0.1
            for number in range(int(rng.integers(2, 7))):
                bx, by = x - number * step * np.sin(angle), y + number * step * np.cos(angle)
                boat = make_boat(float(bx), float(by), length, angle, rng)
                if water_area.contains(boat.outline) and site.is_free(boat.outline):
                    site.put(boat)
            continue
        boat = make_boat(x, y, length, angle, rng)
        if site.is_free(boat.outline, 0.3):
            if not moored and rng.random() < 0.35:
                lay_wake(site, water_area, (x, y, angle), length, rng)
            site.put(boat)


@style("river", gsd=(0.06, 1.0), weight=1.0)
def river(site: Site, area: shapely.Polygon, rng: np.random.Generator) -> None:
    """A river with trees on its banks, sandbanks and boats."""
    site.lay(area, meadow(site.season, site.dryness, site.gsd, rng))
    width = float(np.clip(rng.uniform(60, 320) * site.gsd, 4, 240))
    band, _ = wavy_band(site, rng, width, float(rng.uniform(0.02, 0.14)))
    bank = float(rng.uniform(0.03, 0.12)) * width
    site.lay(
        band.buffer(bank * 1.5), sand(site.gsd, rng) if rng.random() < 0.5 else soil(site.gsd, rng)
    )
    colour = vary(WATERS[rng.integers(len(WATERS))], rng)
    lay_water(site, band, colour, rng, wind=float(rng.uniform(0.1, 0.6)), bank=bank)
    for _ in range(int(rng.integers(0, 4))):
        x, y = rng.uniform(0, site.extent, 2)
        bar = blob(x, y, width * float(rng.uniform(0.1, 0.25)), rng, stretch=3)
        site.lay(bar.intersection(band.buffer(-0.5 * bank)), sand(site.gsd, rng))
    float_boats(site, band.intersection(area), rng, int(rng.integers(2, 25)))
    shore = band.buffer(bank + float(rng.uniform(8, 40) * max(site.gsd, 0.3) * 2))
    shore = shore.difference(band.buffer(bank + 1)).intersection(area)
    stand = Stand((("broadleaf", 0.9), ("conifer", 0.1)), float(rng.uniform(2, 4)), 1.9, gaps=0.3)
    for part in shapely.get_parts(shore):
        if part.geom_type == "Polygon" and part.area > 40:
            plant(site, part, stand, rng)


@style("lake_boats", gsd=(0.06, 0.9), weight=1.2)
def lake(site: Site, area: shapely.Polygon, rng: np.random.Generator) -> None:
    """Open water with boats of all kinds, a shore at times."""
    colour = vary(WATERS[rng.integers(len(WATERS))], rng)
    site.lay(area, water(colour, site.gsd, rng, float(rng.uniform(0.2, 1.0))))
    free: shapely.Geometry = area
    if rng.random() < 0.6:
        land = _shore(site, rng)
        free = area.difference(land.buffer(2))
        site.lay(land.buffer(float(rng.uniform(2, 10)) * 3 * site.gsd), sand(site.gsd, rng), 0.4)
        site.lay(land, meadow(site.season, site.dryness, site.gsd, rng))
        part = land.buffer(-3).intersection(area)
        stand = Stand((("broadleaf", 0.7), ("conifer", 0.3)), 2.8, 2.2, gaps=0.4)
        for piece in shapely.get_parts(part):
            if piece.geom_type == "Polygon" and piece.area > 30:
                plant(site, piece, stand, rng)
    float_boats(site, free, rng, int(rng.integers(10, 70)))


@style("beach", gsd=(0.05, 0.6), weight=0.8)
def beach(site: Site, area: shapely.Polygon, rng: np.random.Generator) -> None:
    """A beach with surf, boats drawn up, palms and rocks."""
    colour = vary(((64, 116, 124), (52, 92, 104), (84, 120, 112))[rng.integers(3)], rng)
    site.lay(area, water(colour, site.gsd, rng, float(rng.uniform(0.3, 1.0))))
    land = _shore(site, rng)
    wide = float(rng.uniform(25, 90)) * site.gsd
    pale = mix(colour, (200, 196, 170), 0.5)
    for share, opacity in ((1.0, 0.25), (0.6, 0.35), (0.3, 0.45)):
        site.lay(land.buffer(share * wide), pale, opacity)
    for share in rng.uniform(0.1, 1.0, int(rng.integers(2, 5))):
        edge = land.buffer(float(share) * wide).boundary
        foam(site, edge, float(rng.uniform(2, 9)) * site.gsd, rng)
    site.lay(land, mix((150, 134, 108), (190, 176, 150), 0.2))
    dry = land.buffer(-0.25 * wide)
    site.lay(dry, sand(site.gsd, rng))
    inland = land.buffer(-float(rng.uniform(0.8, 2.0)) * wide).intersection(area)
    site.lay(inland, meadow(site.season, site.dryness, site.gsd, rng), 0.85)
    strip = dry.difference(inland).intersection(area)
    for part in shapely.get_parts(strip):
        if part.geom_type != "Polygon" or part.area < 30:
            continue
        length = float(rng.uniform(4, 9))
        if length > 8 * site.gsd and rng.random() < 0.7:
            main = rng.uniform(0, 6.3)
            for x, y in list(scattered(part, max(length * 1.3, 10 * site.gsd), rng))[:40]:
                boat = make_boat(x, y, length, float(main + rng.normal(0, 0.15)), rng)
                if part.contains(boat.outline) and rng.random() < 0.5:
                    site.put(boat)
        elif rng.random() < 0.6:
            for x, y in list(scattered(part, 6.0, rng))[:90]:
                radius = float(rng.gamma(2, 0.45))
                if radius > 1.7 * site.gsd and rng.random() < 0.6:
                    stone = make_rock(x, y, radius, rng)
                    if site.is_free(stone.outline):
                        site.put(stone)
    warm = site.dryness > 0.3
    for part in shapely.get_parts(inland):
        if part.geom_type == "Polygon" and part.area > 40:
            kinds = (("palm", 0.8), ("broadleaf", 0.2)) if warm else (("broadleaf", 1.0),)
            stand = Stand(kinds, 2.8, float(rng.uniform(1.7, 3.5)), gaps=0.3, dead=0.0)
            plant(site, part, stand, rng)


@style("ponds", gsd=(0.08, 1.0), weight=1.1)
def ponds(site: Site, area: shapely.Polygon, rng: np.random.Generator) -> None:
    """Ponds in grass, or the basins of a fish farm."""
    base = WATERS[rng.integers(len(WATERS))]
    site.lay(area, meadow(site.season, site.dryness, site.gsd, rng))
    if rng.random() < 0.4:  # basins
        site.lay(area, ground(((150, 138, 110), (120, 122, 84)), site.gsd, rng))
        side = float(rng.uniform(60, 170)) * site.gsd
        for plot in plots(area, side, rng, gap=float(rng.uniform(3, 9)) * site.gsd + 0.8):
            outline = plot.buffer(-0.06 * side).buffer(0.06 * side)
            if outline.geom_type == "Polygon" and outline.area > 0 and rng.random() < 0.93:
                site.put(make_pond(outline, site.gsd, rng, _pond_colour(base, rng)))
        return
    spacing = float(rng.uniform(70, 190)) * site.gsd
    rim = ground(((112, 104, 72), (90, 100, 60), (150, 140, 110)), site.gsd, rng, patch=4)
    for x, y in list(scattered(area, spacing, rng))[:60]:
        radius = spacing * float(rng.uniform(0.1, 0.4))
        stretch = float(rng.uniform(1, 2.2))
        outline = blob(x, y, radius, rng, stretch=stretch, rough=0.13, corners=40)
        if outline.geom_type == "Polygon" and site.is_free(outline, 2 * site.gsd):
            site.lay(outline.buffer(float(rng.uniform(1, 5)) * site.gsd), rim, 0.8)
            site.put(make_pond(outline, site.gsd, rng, _pond_colour(base, rng)))
    undergrowth(site, area, rng, most=70)
    stand = Stand((("broadleaf", 0.8), ("conifer", 0.2)), 2.6, 4.5, gaps=0.6, dead=0.01)
    free = area.difference(shapely.union_all([t.outline for t in site.objects]).buffer(3))
    for part in shapely.get_parts(free):
        if part.geom_type == "Polygon" and part.area > 60:
            plant(site, part, stand, rng)


@style("wetland", gsd=(0.08, 0.8), weight=0.6)
def wetland(site: Site, area: shapely.Polygon, rng: np.random.Generator) -> None:
    """Reeds and pools that run into each other, bushes, dead trees."""
    base = WATERS[rng.integers(len(WATERS))]
    reed, green = vary(mix(GRASS_DRY, (120, 110, 70), 0.5), rng), vary((92, 100, 60), rng)
    site.lay(
        area, ground((reed, green, vary((70, 72, 56), rng)), site.gsd, rng, patch=12, grain=12)
    )
    spacing = float(rng.uniform(60, 140)) * site.gsd
    for x, y in list(scattered(area, spacing, rng, jitter=0.6))[:80]:
        radius = spacing * float(rng.uniform(0.1, 0.5))
        stretch = float(rng.uniform(1, 3))
        outline = blob(x, y, radius, rng, stretch=stretch, rough=0.24, corners=40)
        if outline.geom_type == "Polygon" and site.is_free(outline, 1.5 * site.gsd):
            site.put(make_pond(outline, site.gsd, rng, _pond_colour(base, rng)))
    undergrowth(site, area, rng, most=120)
    for x, y in list(scattered(area, float(rng.uniform(10, 30)), rng))[:60]:
        radius = float(rng.uniform(1.0, 2.4))
        tree = make_tree(
            "dead", x, y, radius, rng, colour=crown_colour("dead", site.season, rng), height=7.0
        )
        if radius > 3.5 * site.gsd and rng.random() < 0.4 and site.is_free(tree.outline):
            site.put(tree)


def _pond_colour(base: Colour, rng: np.random.Generator) -> Colour:
    """Return a colour near that of the other ponds, or now and then another."""
    other = WATERS[rng.integers(len(WATERS))]
    return vary(mix(base, other, 0.9 if rng.random() < 0.2 else 0.15), rng)


def _shore(site: Site, rng: np.random.Generator) -> shapely.Polygon:
    """Return the land on one side of a shore that wanders through the scene."""
    extent = site.extent
    t = np.linspace(-0.4, 1.4, 90)
    v = np.full_like(t, rng.uniform(0.2, 0.6))
    for waves in (1, 2, 4, 7, 13):
        v += rng.normal(0, 0.06 / waves**0.9) * np.sin(2 * np.pi * waves * t + rng.uniform(0, 6.3))
    coast = np.stack([t * extent, v * extent], axis=1)
    far = np.array([[1.4 * extent, 2 * extent], [-0.4 * extent, 2 * extent]])
    land = shapely.Polygon(np.concatenate([coast, far])).buffer(0)
    turned = affinity.rotate(land, float(rng.uniform(0, 360)), origin=(extent / 2, extent / 2))
    return max(shapely.get_parts(turned), key=lambda part: part.area)
