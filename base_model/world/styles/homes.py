"""Where people live apart: suburbs, terraces, villas, villages, huts, farms, caravans."""

from __future__ import annotations

import numpy as np
import shapely

from ..frames import Frame, frame_of, lots, scattered
from ..materials import soil
from ..site import Site, style
from ..textures import blend, seed_of, speckle
from ..things.plants import plant, plant_some
from ..things.plots import (
    add_house,
    add_round_house,
    fence,
    floor_texture,
    furnish_yard,
    pick,
    roofs_of,
    turf_texture,
)
from ..things.roofs import SHAPES
from ..things.sports import tennis_court
from ..things.structures import storage_tank
from ..things.vehicles import car, put_vehicle, truck


@style("suburb", gsd=(0.05, 0.8), weight=3.5, block=85)
def suburb(site: Site, area: shapely.Polygon, rng: np.random.Generator) -> None:
    """Single houses in gardens."""
    town = np.random.default_rng([site.seed, 5])
    frontage, depth = town.uniform(12, 24), town.uniform(22, 36)
    wealth, flat, hip, solar = town.uniform(0, 1, 4)
    site.lay(area, turf_texture(site, rng))
    names = roofs_of(site, "pitched")
    for frame, wide, deep in lots(area, frontage, depth, rng, 0.2):
        lot = frame.rect(0, 0, wide - 0.4, deep - 0.4).intersection(area)
        if lot.geom_type != "Polygon" or lot.is_empty:
            continue
        if rng.random() < 0.6:
            texture = turf_texture(site, rng) if rng.random() < 0.75 else floor_texture(site, rng)
            site.lay(lot, texture)
        fence(site, lot, rng)
        if rng.random() < 0.06:
            plant_some(site, lot, 6, rng)
            continue
        long = min(wide - 2.5, rng.uniform(8, 18))
        broad = min(0.5 * deep, rng.uniform(7, 12))
        place = frame.moved(
            rng.uniform(-0.5, 0.5), -0.14 * deep, rng.choice([0.0, np.pi / 2], p=[0.8, 0.2])
        )
        if not area.contains(place.rect(0, 0, long, broad)):
            continue
        draw = rng.random()
        roof = (
            "flat" if draw < 0.25 * flat else "hip" if draw < 0.25 * flat + 0.6 * hip else "gable"
        )
        material = pick(roofs_of(site, "flat") if roof == "flat" else names, rng)
        add_house(
            site, roof, (place, long, broad), rng, material=material, solar=0.35 * solar, gap=0.8
        )
        if rng.random() < 0.4:
            garage = frame.moved(
                rng.choice([-1, 1]) * (wide / 2 - 2.2), rng.uniform(-0.3, 0.1) * deep, np.pi / 2
            )
            if area.contains(garage.rect(0, 0, 6, 3.4)):
                roof = str(rng.choice(["flat", "gable", "shed"]))
                add_house(
                    site,
                    roof,
                    (garage, rng.uniform(5, 6.5), rng.uniform(3, 5)),
                    rng,
                    shape="I",
                    height=2.6,
                    solar=0.02,
                )
        furnish_yard(site, lot, frame, deep, rng, wealth)


@style("terraces", gsd=(0.05, 0.7), weight=2.1, block=75)
def terraces(site: Site, area: shapely.Polygon, rng: np.random.Generator) -> None:
    """Rows of houses wall to wall, each its own roof; gardens with sheds behind."""
    town = np.random.default_rng([site.seed, 6])
    frontage, depth = town.uniform(4.8, 8.5), town.uniform(20, 32)
    deep_house, roof = town.uniform(8, 12), str(town.choice(["gable", "gable", "flat", "hip"]))
    site.lay(area, turf_texture(site, rng))
    names = roofs_of(site, "flat" if roof == "flat" else "pitched")
    height, solar = float(rng.uniform(5.5, 10)), town.uniform(0, 0.35)
    number, material = 0, pick(names, rng)
    length = int(rng.integers(4, 12))
    for frame, wide, deep in lots(area, frontage, depth, rng):
        lot = frame.rect(0, 0, wide, deep)
        place = frame.moved(0, -deep / 2 + deep_house / 2 + 3)
        number += 1
        if rng.random() < 0.25:
            material = pick(names, rng)
        if not area.contains(place.rect(0, 0, wide, deep_house)):
            continue
        garden = lot.intersection(area)
        if garden.geom_type == "Polygon" and rng.random() < 0.8:
            site.lay(
                garden, turf_texture(site, rng) if rng.random() < 0.7 else floor_texture(site, rng)
            )
            fence(site, garden, rng)
        if number % (length + 1) == 0:
            continue
        add_house(
            site,
            roof,
            (place, wide, deep_house),
            rng,
            shape="I",
            height=height + rng.choice([0.0, 0.0, 0.4]),
            material=material,
            gap=0,
            solar=solar,
        )
        if rng.random() < 0.35:
            annex = frame.moved(0.2 * wide, -deep / 2 + deep_house + 4.6)
            add_house(
                site, "flat", (annex, 0.55 * wide, 3), rng, shape="I", height=3, gap=0, solar=0
            )
        if garden.geom_type == "Polygon":
            furnish_yard(site, garden, frame.moved(0, 0.1 * deep), 0.8 * deep, rng, 0.15)


@style("villas", gsd=(0.05, 0.9), weight=1.4, block=130)
def villas(site: Site, area: shapely.Polygon, rng: np.random.Generator) -> None:
    """Large houses with pools and trees, far apart."""
    site.lay(area, turf_texture(site, rng, bare=0.15))
    for frame, wide, deep in lots(area, rng.uniform(32, 50), rng.uniform(38, 60), rng, 0.15):
        lot = frame.rect(0, 0, wide - 1, deep - 1).intersection(area)
        if lot.geom_type != "Polygon" or lot.is_empty:
            continue
        site.lay(lot, turf_texture(site, rng, bare=0.1))
        fence(site, lot, rng)
        place = frame.moved(rng.uniform(-3, 3), -0.1 * deep, rng.normal(0, 0.15))
        long, broad = rng.uniform(14, 26), rng.uniform(10, 18)
        if area.contains(place.rect(0, 0, long, broad)):
            drive = shapely.LineString(
                [frame.at(0.3 * wide, -deep / 2), frame.at(0.2 * wide, -0.2 * deep), frame.at(0, 0)]
            )
            site.lay(drive.buffer(rng.uniform(1.5, 3)).intersection(lot), floor_texture(site, rng))
            site.lay(
                place.rect(0, 0, long + 5, broad + 5).intersection(lot), floor_texture(site, rng)
            )
            roof = str(rng.choice(["hip", "gable", "flat"], p=[0.5, 0.25, 0.25]))
            add_house(
                site, roof, (place, long, broad), rng, shape=str(rng.choice(SHAPES[3:])), solar=0.25
            )
        if rng.random() < 0.12:
            court = tennis_court(frame.moved(0, 0.3 * deep), rng)
            if lot.contains(court.outline) and site.is_free(court.outline, 1):
                site.put(court)
        furnish_yard(site, lot, frame, deep, rng, 1.0)
        plant_some(site, lot, int(rng.integers(2, 14)), rng)


@style("informal", gsd=(0.05, 0.5), weight=2.6, block=70)
def informal(site: Site, area: shapely.Polygon, rng: np.random.Generator) -> None:
    """Small huts of sheets, packed closely on bare ground."""
    earth = soil(site.dryness, rng)
    other = tuple(np.array(earth) * rng.uniform(0.8, 1.2))
    site.lay(
        area,
        blend(speckle(earth, 9, 0.6, seed_of(rng)), speckle(other, 9, 0.6, seed_of(rng)), 5, 3),
    )
    frame, length, width = frame_of(area)
    names = roofs_of(site, "poor")
    side, tight = rng.uniform(4.5, 8), rng.uniform(0.0, 0.8)
    order = rng.choice([0.03, 0.12, 0.5])
    flat = rng.random() < 0.25
    for u in np.arange(-length / 2, length / 2, side + tight):
        for v in np.arange(-width / 2, width / 2, side + tight):
            if rng.random() < 0.1:
                if rng.random() < 0.4:
                    plant(site, *frame.at(u, v), rng.uniform(1, 2.5), rng)
                continue
            place = frame.moved(
                u + rng.normal(0, 0.6), v + rng.normal(0, 0.6), rng.normal(0, order)
            )
            long, broad = side * rng.uniform(0.65, 1.45), side * rng.uniform(0.6, 1.0)
            outline = place.rect(0, 0, long, broad)
            if not area.contains(outline):
                continue
            roof = (
                "flat"
                if flat and rng.random() < 0.3
                else str(rng.choice(["hut", "hut", "hut", "gable"]))
            )
            add_house(
                site,
                roof,
                (place, long, broad),
                rng,
                shape="I",
                height=float(rng.uniform(2.2, 3.4)),
                material=pick(names, rng, 16),
                gap=float(rng.choice([0.0, 0.15, 0.5])),
                solar=0.03,
            )
    tones = ((60, 110, 170), (200, 196, 186), (160, 70, 60), (90, 84, 76))
    for x, y in scattered(area, int(area.area / 60), rng):
        shape = Frame(x, y, rng.uniform(0, 3)).rect(
            0, 0, rng.uniform(0.4, 2.2), rng.uniform(0.3, 1.2)
        )
        if site.is_free(shape):
            site.lay(shape, tones[rng.integers(4)], 0.8)
    plant_some(site, area, int(rng.integers(0, 5)), rng)


@style("village_huts", gsd=(0.05, 0.5), weight=1.6, block=90)
def village_huts(site: Site, area: shapely.Polygon, rng: np.random.Generator) -> None:
    """Compounds of round and square huts on trodden ground, with fences and trees."""
    earth = speckle(soil(site.dryness, rng), 10, 0.7, seed_of(rng))
    site.lay(area, blend(turf_texture(site, rng, bare=0.9), earth, 12, seed_of(rng), 3))
    for frame, wide, deep in lots(area, rng.uniform(22, 34), rng.uniform(22, 34), rng, 0.3):
        if rng.random() < 0.15:
            plant_some(site, frame.rect(0, 0, wide, deep).intersection(area), 4, rng)
            continue
        yard = shapely.Point(frame.at(0, 0)).buffer(0.42 * min(wide, deep))
        yard = yard.intersection(area)
        site.lay(yard, speckle(soil(site.dryness, rng), 7, 0.6, seed_of(rng)), 0.9)
        if rng.random() < 0.5 and site.gsd < 0.3 and yard.geom_type == "Polygon":
            site.lay(yard.exterior.buffer(0.25), (104, 86, 66), 0.7)
        for _ in range(int(rng.integers(2, 8))):
            u, v = rng.uniform(-0.4, 0.4, 2) * (wide, deep)
            place = frame.moved(u, v, rng.uniform(0, 3))
            if not area.contains(shapely.Point(place.x, place.y).buffer(3.5)):
                continue
            if rng.random() < 0.55:
                add_round_house(site, place, rng.uniform(1.3, 3.2), rng)
            else:
                size = (place, rng.uniform(3.5, 8), rng.uniform(2.8, 5))
                roof = str(rng.choice(["gable", "hut", "hip"]))
                names = ("thatch", "rusty_tin", "tin", "thatch", "clay")
                add_house(
                    site,
                    roof,
                    size,
                    rng,
                    shape="I",
                    height=2.8,
                    material=pick(names, rng),
                    solar=0.04,
                )
        plant_some(
            site, frame.rect(0, 0, wide, deep).intersection(area), int(rng.integers(0, 4)), rng
        )


@style("farm", gsd=(0.08, 1.0), weight=1.8, block=150)
def farm(site: Site, area: shapely.Polygon, rng: np.random.Generator) -> None:
    """A yard between barns, a farmhouse, silos, machines."""
    site.lay(area, turf_texture(site, rng, bare=0.5))
    frame, length, width = frame_of(area)
    reach = min(60.0, 0.46 * length), min(50.0, 0.46 * width)
    site.lay(
        frame.ellipse(0, 0, 1.6 * reach[0], 1.6 * reach[1]).intersection(area),
        floor_texture(site, rng),
    )
    names = roofs_of(site, "metal") + roofs_of(site, "pitched")
    turn = rng.normal(0, 0.1)
    for _ in range(int(rng.integers(4, 14))):
        u, v = rng.uniform(-1, 1, 2) * reach
        place = frame.moved(u, v, turn + rng.choice([0, np.pi / 2]))
        long, broad = rng.uniform(10, 48), rng.uniform(8, 22)
        if area.contains(place.rect(0, 0, long, broad)):
            roof = str(rng.choice(["hall", "gable", "shed", "hip"], p=[0.4, 0.35, 0.15, 0.1]))
            add_house(
                site,
                roof,
                (place, long, broad),
                rng,
                shape="I" if roof != "hip" else "L",
                material=pick(names, rng),
                gap=1.5,
                solar=0.2,
            )
    for _ in range(int(rng.integers(0, 8))):
        place = frame.moved(*(rng.uniform(-1, 1, 2) * reach))
        tank = storage_tank(place, rng.uniform(1.5, 7), rng)
        if area.contains(tank.outline) and site.is_free(tank.outline, 0.5):
            site.put(tank)
    for _ in range(int(rng.integers(0, 7)) if site.gsd < 0.6 else 0):
        u, v = rng.uniform(-0.8, 0.8, 2) * reach
        place = frame.moved(u, v, rng.uniform(0, 6.3))
        put_vehicle(site, (car if rng.random() < 0.5 else truck)(place, rng))
    plant_some(site, area, int(rng.integers(3, 22)), rng)


@style("caravans", gsd=(0.05, 0.4), weight=0.5, block=90)
def caravans(site: Site, area: shapely.Polygon, rng: np.random.Generator) -> None:
    """Mobile homes in rows, a car beside each."""
    site.lay(area, turf_texture(site, rng))
    for frame, wide, _ in lots(area, rng.uniform(7, 11), rng.uniform(13, 18), rng, 0.1):
        place = frame.moved(0, 0, np.pi / 2 + rng.choice([0.0, 0.35]))
        long, broad = rng.uniform(7, 12), rng.uniform(2.8, 4.2)
        if not area.contains(place.rect(0, 0, long, broad)) or rng.random() < 0.1:
            plant(site, frame.x, frame.y, rng.uniform(1.5, 3.5), rng)
            continue
        material = pick(("white_membrane", "tin", "concrete"), rng)
        roof = "gable" if rng.random() < 0.35 else "flat"
        add_house(
            site,
            roof,
            (place, long, broad),
            rng,
            shape="I",
            height=2.8,
            material=material,
            solar=0.05,
        )
        if rng.random() < 0.6:
            vehicle = car(frame.moved(0.36 * wide, 0, np.pi / 2), rng)
            if area.contains(vehicle.outline):
                put_vehicle(site, vehicle)
