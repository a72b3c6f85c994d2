"""Where people work: industry, tanks, containers, greenhouses, fields of solar panels, graves."""

from __future__ import annotations

import numpy as np
import shapely

from ..canvas import Canvas
from ..frames import Frame, frame_of, lots, scattered
from ..materials import soil
from ..objects import WorldObject
from ..site import Site, style
from ..textures import blend, seed_of, speckle
from ..things.plants import plant, plant_some
from ..things.plots import add_house, floor_texture, paint_plain, pick, roofs_of, turf_texture
from ..things.roofs import paint_panels
from ..things.sports import (
    baseball_diamond,
    basketball_court,
    football_pitch,
    running_track,
    tennis_court,
)
from ..things.structures import grave, greenhouse, storage_tank
from ..things.vehicles import car, container, put_vehicle, truck
from .towns import park_cars, playground


@style("industry", gsd=(0.08, 1.0), weight=1.8, block=190)
def industry(site: Site, area: shapely.Polygon, rng: np.random.Generator) -> None:
    """Halls of all sizes, yards with lorries, stacks, tanks and heaps."""
    site.lay(area, floor_texture(site, rng))
    names = roofs_of(site, "metal")
    for frame, wide, deep in lots(area, rng.uniform(35, 90), rng.uniform(45, 90), rng, 0.3):
        lot = frame.rect(0, 0, wide - 2, deep - 2).intersection(area)
        if lot.is_empty or lot.geom_type != "Polygon":
            continue
        ground = (
            turf_texture(site, rng, bare=0.6) if rng.random() < 0.25 else floor_texture(site, rng)
        )
        site.lay(lot, ground)
        for _ in range(int(rng.integers(1, 5))):
            u, v = rng.uniform(-0.3, 0.3, 2) * (wide, deep)
            long, broad = rng.uniform(0.25, 0.9) * wide, rng.uniform(0.2, 0.75) * deep
            place = frame.moved(u, v)
            if not lot.contains(place.rect(0, 0, long, broad)):
                continue
            roof = str(rng.choice(["hall", "flat", "gable", "shed"], p=[0.6, 0.25, 0.1, 0.05]))
            material = pick(names, rng) if roof in ("hall", "shed", "gable") else None
            add_house(
                site,
                roof,
                (place, long, broad),
                rng,
                shape=str(rng.choice(["I", "I", "I", "L"])),
                height=rng.uniform(5, 14),
                material=material,
                gap=float(rng.choice([0, 0.5, 5])),
                solar=0.2,
            )
        yard_of_goods(site, lot, frame, rng)
        if rng.random() < 0.5:
            plant_some(site, lot, int(rng.integers(0, 7)), rng)


def yard_of_goods(site: Site, lot: shapely.Polygon, frame: Frame, rng: np.random.Generator) -> None:
    """Put lorries, containers, tanks, and (as clutter) heaps, pallets and pipes into a yard."""
    heaps = ((150, 128, 100), (110, 106, 102), (74, 70, 68), (186, 172, 140), (140, 96, 74))
    for x, y in scattered(lot, int(rng.integers(0, 8)), rng, 3):
        radius = rng.uniform(1.5, 7)
        heap = shapely.Point(x, y).buffer(radius, quad_segs=4)
        if site.is_free(heap):
            tone = heaps[rng.integers(5)]
            site.put(
                WorldObject(
                    "", heap, radius * 0.5, paint_heap, seed=seed_of(rng), roundness=0.1, data=tone
                )
            )
    tones = ((170, 140, 100), (96, 90, 84), (90, 110, 140), (200, 198, 190), (150, 80, 60))
    if site.gsd < 0.4:
        for x, y in scattered(lot, int(rng.integers(0, 14)), rng, 2):
            block = Frame(x, y, frame.angle).rect(0, 0, rng.uniform(1, 6), rng.uniform(0.8, 2.4))
            if site.is_free(block, 0.3):
                tone = tuple(np.array(tones[rng.integers(5)]) * rng.uniform(0.8, 1.1))
                site.put(WorldObject("", block, rng.uniform(0.3, 2), paint_plain, data=tone))
    if site.gsd > 0.7:
        return
    for x, y in scattered(lot, int(rng.integers(0, 6)), rng, 9):
        turn = frame.angle + rng.choice([0, np.pi / 2, np.pi, -np.pi / 2]) + rng.normal(0, 0.1)
        put_vehicle(site, truck(Frame(x, y, turn), rng))
    if rng.random() < 0.4:
        x, y = next(iter(scattered(lot, 1, rng, 8)), (-999.0, -999.0))
        for n in range(int(rng.integers(1, 7))):
            box = container(
                Frame(x, y, frame.angle).moved(0, n * 2.6), rng, int(rng.integers(1, 3))
            )
            if lot.contains(box.outline) and site.is_free(box.outline):
                site.put(box)
    if rng.random() < 0.25:
        for x, y in scattered(lot, int(rng.integers(1, 5)), rng, 5):
            tank = storage_tank(Frame(x, y, 0), rng.uniform(1.2, 4), rng)
            if site.is_free(tank.outline, 0.4):
                site.put(tank)
    if rng.random() < 0.5:
        x, y = next(iter(scattered(lot, 1, rng, 8)), (-999.0, -999.0))
        park_cars(site, Frame(x, y, frame.angle), rng.uniform(12, 50), lot, rng, paved=False)


def paint_heap(canvas: Canvas, thing: WorldObject) -> None:
    """Paint a heap of loose stuff."""
    canvas.fill(thing.outline, speckle(thing.data, 14, 0.8, thing.seed), lift=thing.top)


@style("tank_farm", gsd=(0.15, 1.0), weight=1.4, block=220)
def tank_farm(site: Site, area: shapely.Polygon, rng: np.random.Generator) -> None:
    """Round tanks in rows inside low walls, with pipes between."""
    site.lay(area, floor_texture(site, rng))
    size = float(
        np.exp(rng.uniform(np.log(max(3.5, 8 * site.gsd)), np.log(max(24, 45 * site.gsd))))
    )
    for frame, wide, deep in lots(area, 2.8 * size, 2.8 * size, rng, 0.05):
        cell = frame.rect(0, 0, wide - 1.5, deep - 1.5)
        if not area.contains(cell):
            continue
        if rng.random() < 0.7:
            site.lay(
                cell,
                turf_texture(site, rng, bare=0.7)
                if rng.random() < 0.4
                else floor_texture(site, rng),
            )
            site.lay(cell.exterior.buffer(0.6), (170, 166, 158), 0.9)
        if rng.random() < 0.1:
            continue
        small = rng.random() < 0.15
        for u, v in (
            [(0.0, 0.0)] if not small else [(-0.6, -0.6), (0.6, -0.6), (-0.6, 0.6), (0.6, 0.6)]
        ):
            radius = size * rng.uniform(0.7, 1.0) * (0.45 if small else 1.0)
            tank = storage_tank(frame.moved(u * size, v * size), radius, rng)
            if site.is_free(tank.outline, 0.3):
                site.put(tank)
    frame, length, width = frame_of(area)
    for _ in range(int(rng.integers(2, 7))):
        v = rng.uniform(-0.5, 0.5) * width
        site.lay(
            frame.rect(0, v, length, max(0.5, site.gsd)).intersection(area), (150, 146, 138), 0.8
        )
    for x, y in scattered(area, 3, rng, 12):
        add_house(
            site,
            "flat",
            (Frame(x, y, frame.angle), rng.uniform(6, 20), rng.uniform(5, 10)),
            rng,
            shape="I",
        )


@style("container_yard", gsd=(0.1, 0.9), weight=0.7, block=180)
def container_yard(site: Site, area: shapely.Polygon, rng: np.random.Generator) -> None:
    """Stacks of containers in rows, lanes with lorries between."""
    site.lay(area, floor_texture(site, rng))
    frame, length, width = frame_of(area)
    v, lane = -width / 2 + 3, rng.uniform(6, 14)
    shapely.prepare(area)
    filled = rng.uniform(0.45, 0.97)
    while v < width / 2 - 3:
        for _ in range(int(rng.integers(2, 7))):
            u = -length / 2 + 3
            while u < length / 2 - 8:
                box = container(frame.moved(u, v), rng, int(rng.integers(1, 5)))
                long = box.data[1]
                u += long + 0.5
                if rng.random() < filled:
                    box = container(
                        frame.moved(u - long / 2, v, rng.normal(0, 0.004)),
                        rng,
                        int(rng.integers(1, 5)),
                    )
                    if area.contains(box.outline) and site.is_free(box.outline):
                        site.put(box)
            v += 2.75
        v += lane
        if site.gsd < 0.7:
            for u in rng.uniform(-0.45, 0.45, int(rng.integers(0, 5))) * length:
                vehicle = truck(frame.moved(u, v - lane / 2 - 1.3, rng.choice([0, np.pi])), rng)
                if area.contains(vehicle.outline):
                    put_vehicle(site, vehicle)


@style("solar_farm", gsd=(0.08, 1.0), weight=0.8, block=170)
def solar_farm(site: Site, area: shapely.Polygon, rng: np.random.Generator) -> None:
    """Rows of panels on the ground, each row one object."""
    site.lay(area, turf_texture(site, rng, bare=0.4))
    frame, length, width = frame_of(area)
    deep = rng.uniform(max(2.0, 4 * site.gsd), max(6.5, 6 * site.gsd))
    step = deep * rng.uniform(1.4, 2.4)
    long = rng.uniform(14, 70)
    inner = area.buffer(-rng.uniform(2, 8))
    shapely.prepare(inner)
    tone = seed_of(rng)
    for v in np.arange(-width / 2, width / 2, step):
        for u in np.arange(-length / 2 + long / 2, length / 2, long + rng.uniform(1.5, 5)):
            outline = frame.rect(u, v, long, deep).intersection(inner)
            if (
                outline.geom_type != "Polygon"
                or outline.area < 0.3 * long * deep
                or not site.is_free(outline)
            ):
                continue
            corner = frame.moved(u - long / 2, v - deep / 2)
            row = WorldObject(
                "solar_panel",
                outline,
                1.2,
                paint_panels,
                wall=(120, 122, 124),
                seed=tone,
                data=corner,
            )
            site.put(row)
    for x, y in scattered(inner, 2, rng, 5):
        add_house(site, "flat", (Frame(x, y, frame.angle), 5, 3), rng, shape="I", height=3, solar=0)


@style("greenhouses", gsd=(0.08, 1.0), weight=1.0, block=150)
def greenhouses(site: Site, area: shapely.Polygon, rng: np.random.Generator) -> None:
    """Long greenhouses side by side, touching or apart."""
    site.lay(area, turf_texture(site, rng, bare=0.8))
    length, width = rng.uniform(18, 75), rng.uniform(6, 26)
    gap = float(rng.choice([0.0, 0.8, 2.5]))
    for frame, wide, deep in lots(area, length + 4, width + gap, rng):
        place = frame.moved(0, 0)
        if not area.contains(place.rect(0, 0, wide, deep)) or rng.random() < 0.08:
            if rng.random() < 0.3:
                site.lay(
                    frame.rect(0, 0, wide, deep).intersection(area),
                    speckle(soil(0.3, rng), 12, 0.6, 3),
                )
            continue
        house = greenhouse(place, wide - 4, deep - gap, rng)
        if site.is_free(house.outline):
            site.put(house)
    for x, y in scattered(area, int(rng.integers(0, 4)), rng, 8):
        add_house(
            site, "gable", (Frame(x, y, frame_of(area)[0].angle), 12, 8), rng, shape="I", gap=1
        )


@style("cemetery", gsd=(0.04, 0.22), weight=1.2, block=70)
def cemetery(site: Site, area: shapely.Polygon, rng: np.random.Generator) -> None:
    """Rows of graves between paths, trees, a chapel."""
    site.lay(area, turf_texture(site, rng))
    frame, length, width = frame_of(area)
    path = speckle((186, 176, 158), 7, 0.5, seed_of(rng))
    if rng.random() < 0.5:
        x, y = next(iter(scattered(area, 1, rng, 12)), (-999.0, -999.0))
        add_house(
            site,
            str(rng.choice(["gable", "hip"])),
            (Frame(x, y, frame.angle), 14, 8),
            rng,
            shape="T",
            gap=2,
        )
    tight, filled = rng.uniform(1.35, 2.3), rng.uniform(0.5, 0.98)
    gap = rng.uniform(3.0, 4.6)
    turn = rng.choice([0.0, np.pi])
    every = int(rng.integers(4, 10))
    shapely.prepare(area)
    for row, v in enumerate(np.arange(-width / 2 + 2, width / 2 - 2, gap)):
        if row % every == 0:
            site.lay(frame.rect(0, v, length, 1.6).intersection(area), path)
            continue
        for u in np.arange(-length / 2 + 2, length / 2 - 2, tight):
            if rng.random() > filled:
                continue
            place = frame.moved(
                u + rng.normal(0, 0.06),
                v + rng.normal(0, 0.08),
                np.pi / 2 + turn + rng.normal(0, 0.03),
            )
            stone = grave(place, rng)
            if area.contains(stone.outline) and site.is_free(stone.outline):
                site.put(stone)
    plant_some(site, area, int(rng.integers(0, 9)), rng)


@style("sports", gsd=(0.14, 1.0), weight=3.4, block=230)
def sports(site: Site, area: shapely.Polygon, rng: np.random.Generator) -> None:
    """Courts, pitches, diamonds, a track, their car park and houses."""
    site.lay(area, turf_texture(site, rng, bare=0.15))
    frame, length, width = frame_of(area)
    makers = [
        ("track", lambda f: running_track(f, rng)),
        ("pitch", lambda f: [football_pitch(f, rng)]),
        (
            "diamond",
            lambda f: [baseball_diamond(f.moved(0, 0, rng.choice([0, 1.57, 3.14, -1.57])), rng)],
        ),
    ]
    for number in rng.permutation(3):
        _, make = makers[number]
        for _ in range(2):
            u, v = rng.uniform(-0.35, 0.35, 2) * (length, width)
            put_all(site, area, make(frame.moved(u, v, rng.choice([0, np.pi / 2]))))
    for _ in range(int(rng.integers(1, 4))):
        u, v = rng.uniform(-0.4, 0.4, 2) * (length, width)
        turn = rng.choice([0, np.pi / 2])
        tennis = rng.random() < 0.6
        step = 18.6 if tennis else 19.0
        base = frame.moved(u, v, turn)
        number = int(rng.integers(1, 7))
        apron = base.rect(0, (number - 1) * step / 2, 42, number * step + 4)
        if not site.is_free(apron):
            continue
        if area.contains(apron):
            site.lay(apron, floor_texture(site, rng))
        twin = seed_of(rng)
        for n in range(number):
            alike = np.random.default_rng(twin)
            place = base.moved(0, n * step)
            put_all(site, area, [(tennis_court if tennis else basketball_court)(place, alike)])
    for x, y in scattered(area, int(rng.integers(1, 5)), rng, 10):
        room = (Frame(x, y, frame.angle), rng.uniform(8, 40), rng.uniform(6, 14))
        add_house(site, str(rng.choice(["flat", "gable", "hall"])), room, rng, shape="I", gap=2)
    park_cars(site, frame.moved(0, 0.46 * width), 0.6 * length, area, rng)
    playground(site, area, rng)
    for side in (-1, 1):
        for u in np.arange(-length / 2, length / 2, rng.uniform(6, 14)):
            x, y = frame.at(u, side * 0.48 * width)
            if area.contains(shapely.Point(x, y)):
                plant(site, x, y, rng.uniform(1.5, 4), rng)
    plant_some(site, area, int(rng.integers(0, 15)), rng)


def put_all(site: Site, area: shapely.Polygon, things: list[WorldObject]) -> None:
    """Put things that belong together where the first one fits; at most a fifth may stick out."""
    outline = things[0].outline
    if outline.intersection(area).area < 0.8 * outline.area or not site.is_free(outline, 2.0):
        return
    for number, thing in enumerate(things):
        site.put(thing, reserve=number == 0)


@style("waste_ground", gsd=(0.05, 1.0), weight=0.4, block=120)
def waste_ground(site: Site, area: shapely.Polygon, rng: np.random.Generator) -> None:
    """Bare soil, tracks, heaps, rubble, puddles: much to see, nothing to find but a few things."""
    earth = speckle(soil(site.dryness, rng), 12, max(0.5, 2 * site.gsd), seed_of(rng))
    other = speckle(soil(site.dryness, rng), 12, max(0.5, 2 * site.gsd), seed_of(rng))
    site.lay(
        area,
        blend(
            blend(earth, other, 15, seed_of(rng), 2), turf_texture(site, rng), 25, seed_of(rng), 3
        ),
    )
    frame, length, width = frame_of(area)
    for _ in range(int(rng.integers(1, 5))):
        points = [frame.at(*(rng.uniform(-0.6, 0.6, 2) * (length, width))) for _ in range(4)]
        track = shapely.LineString(points)
        for side in (-0.8, 0.8):
            site.lay(track.offset_curve(side).buffer(0.35).intersection(area), (126, 110, 92), 0.5)
    yard_of_goods(site, area, frame, rng)
    stones = ((150, 146, 140), (120, 112, 104), (176, 168, 156))
    if site.gsd < 0.3:
        for x, y in scattered(area, int(rng.integers(5, 70)), rng):
            rock = Frame(x, y, rng.uniform(0, 3)).ellipse(
                0, 0, rng.uniform(0.3, 2), rng.uniform(0.3, 1.5)
            )
            tone = stones[rng.integers(3)]
            site.put(
                WorldObject("", rock, 0.4, paint_heap, seed=seed_of(rng), data=tone), reserve=False
            )
    for x, y in scattered(area, int(rng.integers(0, 4)), rng, 8):
        if site.gsd < 0.6:
            put_vehicle(site, car(Frame(x, y, rng.uniform(0, 6.3)), rng))
    plant_some(site, area, int(rng.integers(0, 12)), rng)
