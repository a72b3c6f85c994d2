"""Open land: pastures with animals, savanna, rocks, snow patches, quarries, clear-cuts."""

from __future__ import annotations

import numpy as np
import shapely

from ..natural_ground import ROCKS, ground, meadow, mix, rock, sand, soil, vary
from ..site import Site, style
from ..things.crowns import crown_colour, make_tree
from ..things.natural_objects import (
    blob,
    make_animal,
    make_hedge,
    make_log,
    make_rock,
    make_snow_patch,
    make_stone_pile,
)
from .forest import Stand, plant, scattered, undergrowth
from .waterside import wavy_band


def lay_tracks(site: Site, rng: np.random.Generator, most: int = 2) -> None:
    """Lay tracks that wind through the scene: two ruts with grass between, or bare."""
    colour = vary(((172, 156, 128), (150, 134, 108), (188, 176, 150))[rng.integers(3)], rng)
    for _ in range(int(rng.integers(0, most + 1))):
        width = float(rng.uniform(2.2, 4.5))
        band, line = wavy_band(site, rng, width, float(rng.uniform(0.01, 0.08)))
        bare = ground((colour, mix(colour, (120, 112, 92), 0.4)), site.gsd, rng, patch=5)
        if rng.random() < 0.5 and site.gsd < 0.4:
            for side in (-0.75, 0.75):
                site.lay(line.offset_curve(side).buffer(0.32), bare, 0.8)
        else:
            site.lay(band, bare, 0.9)
        site.reserve(band)


def graze(site: Site, area: shapely.Polygon, rng: np.random.Generator, most: int) -> None:
    """Put a herd: in groups, most of one kind and size."""
    length = float(rng.choice([1.2, 1.4, 2.3, 2.6]))  # sheep, goats, cows, horses
    if 0.3 * length < 2.0 * site.gsd:
        return
    west, north, east, south = area.bounds
    for _ in range(int(rng.integers(1, 7))):
        x, y = rng.uniform(west, east), rng.uniform(north, south)
        spread = float(rng.uniform(2, 12)) * length
        for _ in range(int(rng.integers(1, most // 3 + 2))):
            place = rng.normal((x, y), spread)
            size = length * float(np.exp(rng.normal(0, 0.12)))
            angle = float(rng.uniform(0, 2 * np.pi))
            animal = make_animal(float(place[0]), float(place[1]), size, angle, rng)
            if area.contains(animal.outline) and site.is_free(animal.outline):
                site.put(animal)


def strew_rocks(
    site: Site, area: shapely.Polygon, rng: np.random.Generator, most: int, size: float
) -> None:
    """Strew stones, in groups, that touch at times."""
    spacing = max(size, float(np.sqrt(area.area / (1.5 * most))))
    colour = ROCKS[rng.integers(len(ROCKS))]
    for x, y in list(scattered(area, spacing, rng, jitter=0.8))[:most]:
        radius = size * float(rng.gamma(1.6, 0.4))
        for _ in range(int(rng.integers(1, 5))):
            if radius > 1.8 * site.gsd:
                stone = make_rock(x, y, radius, rng, colour)
                if site.is_free(stone.outline):
                    site.put(stone)
            step = rng.normal(0, 1.5 * radius, 2)
            x, y = x + float(step[0]), y + float(step[1])
            radius *= float(rng.uniform(0.5, 0.9))


@style("pasture", gsd=(0.05, 0.35), weight=1.3)
def pasture(site: Site, area: shapely.Polygon, rng: np.random.Generator) -> None:
    """Grass with animals, hedges, single trees, worn spots and paths."""
    site.lay(area, meadow(site.season, site.dryness, site.gsd, rng))
    for _ in range(int(rng.integers(1, 6))):
        x, y = rng.uniform(0, site.extent, 2)
        worn = blob(x, y, float(rng.uniform(2, 9)), rng, rough=0.25)
        site.lay(worn, soil(site.gsd, rng), 0.6)
    lay_tracks(site, rng)
    for _ in range(int(rng.integers(0, 4))):
        width = float(rng.uniform(1.5, 4))
        _, line = wavy_band(site, rng, width, 0.03)
        piece = shapely.LineString(shapely.get_coordinates(line)[8:-8])
        colour = crown_colour("shrub", site.season, rng)
        hedge = make_hedge(piece, width, colour, rng, clipped=bool(rng.random() < 0.4))
        if width > 4 * site.gsd and site.is_free(hedge.outline):
            site.put(hedge)
    for x, y in list(scattered(area, float(rng.uniform(14, 40)), rng))[:40]:
        kind = "leafless" if site.season == "winter" else "broadleaf"
        colour = crown_colour(kind, site.season, rng)
        tree = make_tree(kind, x, y, float(rng.uniform(1.5, 5)), rng, colour=colour)
        if rng.random() < 0.4 and site.is_free(tree.outline):
            site.put(tree)
    graze(site, area, rng, most=int(rng.integers(10, 60)))
    if rng.random() < 0.4:
        strew_rocks(site, area, rng, 30, 0.7)


@style("savanna", gsd=(0.06, 0.7), weight=1.2)
def savanna(site: Site, area: shapely.Polygon, rng: np.random.Generator) -> None:
    """Dry grass and red earth, shrubs and flat crowns apart from each other, animals."""
    earth = vary(((176, 124, 88), (188, 150, 112), (160, 132, 104))[rng.integers(3)], rng)
    grass = vary(((176, 160, 112), (150, 146, 96), (190, 176, 130))[rng.integers(3)], rng)
    plain = ground((grass, earth, mix(grass, (116, 116, 74), 0.4)), site.gsd, rng, patch=16)
    site.lay(area, plain)
    lay_tracks(site, rng)
    stand = Stand(
        (("broadleaf", 1.0),),
        float(rng.uniform(1.6, 3.8)),
        float(rng.uniform(2.6, 6)),
        gaps=float(rng.uniform(0.2, 0.6)),
        dead=float(rng.uniform(0, 0.08)),
    )
    plant(site, area, stand, rng)
    undergrowth(site, area, rng, most=int(rng.integers(60, 260)), dry=0.8)
    graze(site, area, rng, most=40)
    if rng.random() < 0.3:
        strew_rocks(site, area, rng, 40, 1.0)


@style("rocks", gsd=(0.05, 0.6), weight=1.0)
def rocks(site: Site, area: shapely.Polygon, rng: np.random.Generator) -> None:
    """Stones on gravel, grass or rock, with shrubs and, in the cold, patches of snow."""
    choice = rng.random()
    if choice < 0.35:
        site.lay(area, rock(site.gsd, rng))
    elif choice < 0.65:
        site.lay(area, meadow(site.season, max(0.4, site.dryness), site.gsd, rng))
    else:
        base = vary(ROCKS[rng.integers(len(ROCKS))], rng)
        gravel = (base, mix(base, (190, 180, 160), 0.5), mix(base, (104, 108, 76), 0.5))
        site.lay(area, ground(gravel, site.gsd, rng, patch=6, grain=15))
    if site.season in ("winter", "spring") or rng.random() < 0.15:
        lay_snow(site, area, rng)
    size = float(rng.uniform(max(0.35, 4 * site.gsd), max(1.0, 9 * site.gsd)))
    strew_rocks(site, area, rng, int(rng.integers(40, 190)), size)
    undergrowth(site, area, rng, most=int(rng.integers(10, 90)), dry=0.5)
    if rng.random() < 0.4:
        stand = Stand((("conifer", 1.0),), 1.7, 4.5, gaps=0.5, dead=0.08, logs=0.1)
        plant(site, area, stand, rng)


def lay_snow(site: Site, area: shapely.Polygon, rng: np.random.Generator) -> None:
    """Lay patches of snow."""
    spacing = float(rng.uniform(40, 160)) * site.gsd
    for x, y in list(scattered(area, spacing, rng, jitter=0.7))[:60]:
        radius = spacing * float(rng.uniform(0.1, 0.4))
        stretch = float(rng.uniform(1, 4))
        outline = blob(x, y, radius, rng, stretch=stretch, rough=0.25, corners=36)
        wide = outline.geom_type == "Polygon"
        if wide and rng.random() < 0.7 and site.is_free(outline, site.gsd):
            site.put(make_snow_patch(outline, rng), reserve=False)
            site.reserve(outline)


@style("quarry", gsd=(0.06, 0.7), weight=0.8)
def quarry(site: Site, area: shapely.Polygon, rng: np.random.Generator) -> None:
    """Bare ground in terraces, heaps of stone, gravel and earth, blocks and tracks."""
    base = vary(
        ((186, 174, 150), (168, 160, 150), (176, 138, 104), (150, 144, 138))[rng.integers(4)], rng
    )
    floor = (base, mix(base, (120, 112, 100), 0.4), mix(base, (214, 206, 190), 0.4))
    site.lay(area, ground(floor, site.gsd, rng, patch=18, grain=10))
    turn = vary(base, rng, 0.15)
    x, y = rng.uniform(0, site.extent, 2)
    for number in range(int(rng.integers(2, 6)), 0, -1):  # terraces, each with a steep dark edge
        radius = number * float(rng.uniform(0.09, 0.16)) * site.extent
        step = blob(x, y, radius, rng, stretch=1.5, rough=0.1, corners=40)
        site.lay(step.buffer(max(1.0, 2 * site.gsd)), mix(turn, (70, 64, 58), 0.5), 0.7)
        site.lay(step, ground((vary(base, rng, 0.06), turn), site.gsd, rng, patch=14))
    lay_tracks(site, rng, most=4)
    size = float(np.clip(rng.uniform(14, 50) * site.gsd, 1.2, 14))
    for x, y in list(scattered(area, 3.4 * size, rng, jitter=0.5))[:90]:
        heap = turn if rng.random() < 0.6 else None
        pile = make_stone_pile(x, y, size * float(rng.uniform(0.5, 1.4)), rng, heap)
        if (
            pile.outline.geom_type == "Polygon"
            and rng.random() < 0.6
            and site.is_free(pile.outline)
        ):
            site.put(pile)
            if rng.random() < 0.4:  # the next load beside it
                step = rng.normal(0, 1.1 * size, 2)
                beside = make_stone_pile(
                    x + float(step[0]), y + float(step[1]), 0.7 * size, rng, heap
                )
                if beside.outline.geom_type == "Polygon":
                    site.put(beside)
    strew_rocks(site, area, rng, int(rng.integers(10, 70)), max(0.6, 4 * site.gsd))
    undergrowth(site, area, rng, most=30, dry=0.7)


@style("clear_cut", gsd=(0.05, 0.25), weight=0.8)
def clear_cut(site: Site, area: shapely.Polygon, rng: np.random.Generator) -> None:
    """Slash and stumps, stacks of logs, trees that were left."""
    litter = ground(
        (vary((140, 120, 96), rng), vary((110, 100, 76), rng), vary((164, 146, 120), rng)),
        site.gsd,
        rng,
        patch=3,
        grain=16,
    )
    site.lay(area, litter)
    lay_tracks(site, rng)
    for _ in range(int(rng.integers(1, 6))):  # stacks: logs side by side
        x, y = rng.uniform(0.1, 0.9, 2) * site.extent
        angle = float(rng.uniform(0, np.pi))
        length, width = float(rng.uniform(3, 7)), float(rng.uniform(0.3, 0.55))
        if width < 3.2 * site.gsd:
            break
        for number in range(int(rng.integers(4, 20))):
            step = number * width * 1.03
            px, py = x - step * np.sin(angle), y + step * np.cos(angle)
            log = make_log(float(px + rng.normal(0, 0.1)), float(py), length, width, angle, rng)
            if site.is_free(log.outline) and area.contains(log.outline):
                site.put(log)
    for x, y in list(scattered(area, float(rng.uniform(4, 9)), rng))[:90]:
        width = float(rng.uniform(0.2, 0.5))
        log = make_log(x, y, float(rng.uniform(2, 10)), width, float(rng.uniform(0, np.pi)), rng)
        fits = width > 3.2 * site.gsd and area.contains(log.outline)
        if fits and rng.random() < 0.6 and site.is_free(log.outline):
            site.put(log)
    stand = Stand((("conifer", 0.6), ("broadleaf", 0.4)), 2.2, 5.0, gaps=0.5, dead=0.15, logs=0)
    plant(site, area, stand, rng)
    undergrowth(site, area, rng, most=80)


@style("dunes", gsd=(0.06, 0.8), weight=0.5)
def dunes(site: Site, area: shapely.Polygon, rng: np.random.Generator) -> None:
    """Sand with shrubs, stones and a few palms."""
    site.lay(area, sand(site.gsd, rng))
    lay_tracks(site, rng)
    undergrowth(site, area, rng, most=int(rng.integers(80, 320)), dry=0.7)
    strew_rocks(site, area, rng, int(rng.integers(5, 60)), 0.8)
    if rng.random() < 0.5:
        stand = Stand((("palm", 0.9), ("broadleaf", 0.1)), 2.6, 3.5, gaps=0.7, dead=0.0)
        plant(site, area, stand, rng)
    graze(site, area, rng, most=20)
