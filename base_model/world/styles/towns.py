"""Where houses stand wall to wall: old towns, courtyards, slabs, centres of shops."""

from __future__ import annotations

import numpy as np
import shapely

from ..frames import Frame, frame_of, scattered
from ..materials import Material
from ..objects import WorldObject
from ..site import Site, style
from ..textures import seed_of, speckle
from ..things.plants import plant, plant_some
from ..things.plots import add_house, floor_texture, pick, roofs_of, turf_texture
from ..things.roofs import Roof, Wing, paint_flat, solar_panels
from ..things.sports import basketball_court
from ..things.vehicles import bus, car, put_vehicle, truck


def cut(shape: shapely.Polygon, size: float, rng: np.random.Generator) -> list[shapely.Polygon]:
    """Cut a polygon across its longer side over and over, until pieces are about ``size`` wide."""
    done, todo = [], [shape]
    while todo:
        piece = todo.pop()
        frame, length, width = frame_of(piece)
        if length < size * rng.uniform(1.0, 1.9) or piece.area < size * size * 0.8:
            done.append(piece)
            continue
        at = rng.uniform(-0.16, 0.16) * length
        slant = rng.normal(0, 0.03)
        left = frame.polygon(
            [
                (-length, -width),
                (at - slant * width, -width),
                (at + slant * width, width),
                (-length, width),
            ]
        )
        for half in (piece.intersection(left), piece.difference(left)):
            todo += [p for p in shapely.get_parts(half) if p.geom_type == "Polygon" and p.area > 6]
    return done


def flat_house(
    outline: shapely.Polygon, height: float, material: Material, rng: np.random.Generator
) -> WorldObject:
    """Make a house with a flat roof on any footprint."""
    frame, length, width = frame_of(outline)
    roof = Roof((Wing(frame, length, width),), material, 0.5, float(rng.uniform(0, 1)))
    walls = ((196, 186, 170), (214, 206, 192), (164, 116, 96), (150, 148, 146), (206, 176, 140))
    return WorldObject(
        "roof_flat",
        outline,
        height,
        paint_flat,
        wall=walls[rng.integers(5)],
        seed=seed_of(rng),
        data=roof,
    )


@style("old_town", gsd=(0.05, 0.7), weight=3.8, block=60)
def old_town(site: Site, area: shapely.Polygon, rng: np.random.Generator) -> None:
    """Houses of unlike sizes that touch or nearly do; flat concrete or tiles; few yards."""
    town = np.random.default_rng([site.seed, 7])
    size, flat = town.uniform(7, 15), rng.random() < (0.85 if town.random() < 0.6 else 0.2)
    gaps, open_share = town.uniform(0, 1), town.uniform(0.03, 0.4)
    site.lay(area, floor_texture(site, rng))
    names = roofs_of(site, "flat" if flat else "pitched")
    tin = roofs_of(site, "poor")
    storeys = town.uniform(1.5, 4)
    for piece in cut(area.buffer(-0.8), size, rng):
        if rng.random() < open_share:
            if rng.random() < 0.5:
                site.lay(piece, turf_texture(site, rng, bare=0.7))
                plant_some(site, piece, int(rng.integers(0, 4)), rng)
            continue
        inset = rng.uniform(0.2, 2.5) if rng.random() < gaps else 0.0
        outline = piece.buffer(-inset, join_style="mitre") if inset else piece
        if outline.geom_type != "Polygon" or outline.area < 10:
            continue
        height = float(3.0 * max(1, round(rng.normal(storeys, 0.9))) + rng.uniform(0, 0.8))
        frame, length, width = frame_of(outline)
        boxy = outline.area > 0.88 * length * width
        if not flat and boxy:
            roof = str(rng.choice(["gable", "hip", "gable", "shed"]))
            add_house(
                site,
                roof,
                (frame, length * 0.99, width * 0.99),
                rng,
                shape="I" if length < 14 else "",
                height=height,
                material=pick(names, rng),
                gap=0,
                solar=0.06,
            )
        elif site.is_free(outline):
            if boxy and rng.random() < 0.15:
                add_house(
                    site,
                    "hut",
                    (frame, length * 0.98, width * 0.98),
                    rng,
                    shape="I",
                    height=0.6 * height,
                    material=pick(tin, rng),
                    gap=0,
                )
                continue
            if rng.random() < 0.25 and boxy and length > 7:  # a notch: a light well, a terrace
                notch = frame.rect(
                    rng.choice([-0.4, 0.4]) * length,
                    rng.choice([-0.4, 0.4]) * width,
                    0.4 * length,
                    0.4 * width,
                )
                cut_out = outline.difference(notch)
                outline = cut_out if cut_out.geom_type == "Polygon" else outline
            house = flat_house(outline, height, pick(names, rng, 14), rng)
            site.put(house)
            if rng.random() < 0.08:
                for panel in solar_panels(site, house, rng):
                    site.put(panel, reserve=False)
            if rng.random() < 0.25 and length > 8:  # a smaller storey on top
                top = frame.rect(rng.uniform(-0.2, 0.2) * length, 0, 0.35 * length, 0.5 * width)
                if outline.contains(top):
                    upper = flat_house(top, 2.6, house.data.material, rng)
                    site.put(
                        WorldObject(
                            "",
                            top,
                            2.6,
                            paint_flat,
                            base=house.top,
                            wall=upper.wall,
                            nested=True,
                            seed=upper.seed,
                            data=upper.data,
                        ),
                        reserve=False,
                    )
    if site.gsd < 0.3:
        for x, y in scattered(area, int(rng.integers(0, 6)), rng, 2):
            put_vehicle(site, car(Frame(x, y, rng.uniform(0, 6.3)), rng))


@style("courtyards", gsd=(0.08, 1.0), weight=1.9, block=100)
def courtyards(site: Site, area: shapely.Polygon, rng: np.random.Generator) -> None:
    """Blocks closed all around, several houses to a side, courts inside."""
    deep = rng.uniform(10, 16)
    outer = area.buffer(-0.5, join_style="mitre")
    inner = outer.buffer(-deep, join_style="mitre")
    site.lay(area, floor_texture(site, rng))
    if inner.is_empty or inner.geom_type != "Polygon" or inner.area < 80:
        old_town(site, area, rng)
        return
    if rng.random() < 0.7:
        site.lay(inner, turf_texture(site, rng))
    flat = rng.random() < 0.4
    names = roofs_of(site, "flat" if flat else "pitched")
    base = float(rng.uniform(8, 20))
    for place, long in _sides(outer, deep):
        u = -long / 2
        while u < long / 2 - 4:
            wide = min(rng.uniform(11, 24), long / 2 - u)
            spot = place.moved(u + wide / 2, 0)
            u += wide
            height = base + float(rng.choice([0, 0, -3, 3, 1]))
            material = pick(names, rng)
            outline = spot.rect(0, 0, wide, deep)
            if not outer.buffer(0.3).contains(outline):
                outline = outline.intersection(outer)
            if (
                outline.geom_type != "Polygon"
                or outline.area < 30
                or not site.is_free(outline.buffer(-0.05))
            ):
                continue
            if flat or outline.area < 0.97 * wide * deep:
                site.put(flat_house(outline, height, pick(roofs_of(site, "flat"), rng), rng))
            else:
                add_house(
                    site,
                    "gable",
                    (spot, wide, deep * 0.995),
                    rng,
                    shape="I",
                    height=height,
                    material=material,
                    gap=0,
                    solar=0.08,
                )
    for _ in range(int(rng.integers(0, 6))):
        x, y = inner.centroid.x + rng.normal(0, 9), inner.centroid.y + rng.normal(0, 9)
        place = Frame(x, y, frame_of(area)[0].angle)
        long, broad = rng.uniform(5, 18), rng.uniform(4, 10)
        if inner.contains(place.rect(0, 0, long, broad)):
            add_house(
                site,
                str(rng.choice(["flat", "shed"])),
                (place, long, broad),
                rng,
                shape="I",
                height=rng.uniform(3, 12),
                solar=0.1,
            )
    plant_some(site, inner, int(rng.integers(0, 10)), rng)


def _sides(outer: shapely.Polygon, deep: float) -> list[tuple[Frame, float]]:
    """Return a frame in the middle of each side's strip, v pointing inwards, and its length."""
    frame, length, width = frame_of(outer)
    half_l, half_w = length / 2 - deep / 2, width / 2 - deep / 2
    return [
        (frame.moved(0, -half_w), length),
        (frame.moved(0, half_w), length),
        (frame.moved(-half_l, 0, np.pi / 2), width - 2 * deep),
        (frame.moved(half_l, 0, np.pi / 2), width - 2 * deep),
    ]


@style("slabs", gsd=(0.1, 1.0), weight=1.4, block=140)
def slabs(site: Site, area: shapely.Polygon, rng: np.random.Generator) -> None:
    """Tall blocks of flats on lawns, with parked cars, playgrounds, paths."""
    site.lay(area, turf_texture(site, rng))
    frame, length, width = frame_of(area)
    long, broad = rng.uniform(28, 80), rng.uniform(11, 17)
    height = float(rng.uniform(12, 45))
    names = roofs_of(site, "flat")
    step = broad + rng.uniform(18, 35)
    for _ in range(4):  # paths
        ends = rng.uniform(-0.5, 0.5, (2, 2)) * (length, width)
        path = shapely.LineString([frame.at(*ends[0]), frame.at(*ends[1])]).buffer(1.0)
        site.lay(path.intersection(area), (160, 152, 140), 0.9)
    for v in np.arange(-width / 2 + broad, width / 2 - broad / 2, step):
        for u in np.arange(
            -length / 2 + long / 2 + 4, length / 2 - long / 2, long + rng.uniform(10, 25)
        ):
            place = frame.moved(u, v, 0 if rng.random() < 0.8 else np.pi / 2)
            shape = str(rng.choice(["I", "I", "I", "L", "U", "T"]))
            size = (place, long, broad * (1 if shape == "I" else 2))
            if area.contains(place.rect(0, 0, *size[1:])):
                roof = "flat" if rng.random() < 0.8 else "hip"
                add_house(
                    site,
                    roof,
                    size,
                    rng,
                    shape=shape,
                    height=height,
                    material=pick(names, rng) if roof == "flat" else None,
                    gap=3,
                    solar=0.12,
                )
        if rng.random() < 0.7:
            park_cars(site, frame.moved(0, v + broad / 2 + 6), 0.8 * length, area, rng)
    if rng.random() < 0.5:
        x, y = next(iter(scattered(area, 1, rng, 16)), (-999.0, -999.0))
        court = basketball_court(Frame(x, y, frame.angle), rng)
        if area.contains(court.outline) and site.is_free(court.outline, 1):
            site.put(court)
    playground(site, area, rng)
    plant_some(site, area, int(rng.integers(5, 30)), rng)


def playground(site: Site, area: shapely.Polygon, rng: np.random.Generator) -> None:
    """Lay sand and coloured things that are no class."""
    for x, y in scattered(area, 1, rng, 10):
        place = Frame(x, y, rng.uniform(0, 3))
        sand = place.ellipse(0, 0, *rng.uniform(8, 18, 2))
        if not site.is_free(sand):
            return
        site.lay(sand, speckle((206, 188, 150), 7, 0.6, seed_of(rng)))
        tones = ((190, 60, 50), (60, 100, 170), (220, 190, 60), (90, 140, 80), (120, 90, 70))
        for _ in range(int(rng.integers(3, 9))):
            toy = place.rect(*rng.uniform(-4, 4, 2), *rng.uniform(0.4, 2.4, 2))
            site.lay(toy, tones[rng.integers(5)])


def park_cars(
    site: Site,
    frame: Frame,
    length: float,
    area: shapely.Polygon,
    rng: np.random.Generator,
    *,
    filled: float | None = None,
    paved: bool = True,
) -> None:
    """Lay one row of parking bays along u, with lines and cars."""
    strip = frame.rect(0, 0, length, 5.4).intersection(area)
    if strip.is_empty or not site.is_free(strip):
        return
    if paved:
        site.lay(strip, floor_texture(site, rng))
    share = rng.uniform(0.1, 0.95) if filled is None else filled
    bay = rng.uniform(2.4, 2.8)
    wide = max(0.1, 0.5 * site.gsd)
    bays = np.arange(-length / 2, length / 2, bay)
    if site.gsd < 0.45:
        lines = [frame.rect(u, 0, wide, 5.0) for u in bays]
        ink = float(np.clip(0.1 / (0.5 * site.gsd), 0.2, 0.8))
        site.lay(shapely.MultiPolygon(lines).intersection(area), (216, 216, 210), ink)
    if site.gsd > 0.65:
        return
    for u in bays + bay / 2:
        if rng.random() < share:
            turn = np.pi / 2 * rng.choice([-1, 1]) + rng.normal(0, 0.03)
            vehicle = car(frame.moved(u, rng.normal(0, 0.25), turn), rng)
            if area.contains(vehicle.outline):
                put_vehicle(site, vehicle)


@style("shops", gsd=(0.1, 1.0), weight=1.6, block=170)
def shops(site: Site, area: shapely.Polygon, rng: np.random.Generator) -> None:
    """Large flat halls beside a car park with trees, lorries behind."""
    asphalt = floor_texture(site, rng)
    site.lay(area, asphalt)
    frame, length, width = frame_of(area)
    depth = rng.uniform(0.25, 0.5) * width
    u = -length / 2 + 4
    while u < length / 2 - 12:
        wide = min(rng.uniform(18, 90), length / 2 - 4 - u)
        deep = depth * rng.uniform(0.7, 1.0)
        place = frame.moved(u + wide / 2, -width / 2 + 9 + deep / 2)
        if wide > 8 and area.contains(place.rect(0, 0, wide, deep)):
            roof = str(rng.choice(["flat", "flat", "hall"]))
            add_house(
                site,
                roof,
                (place, wide, deep),
                rng,
                shape=str(rng.choice(["I", "I", "L", "T"])),
                height=rng.uniform(5, 11),
                solar=0.25,
                gap=0,
            )
        if rng.random() < 0.5 and site.gsd < 0.7:
            put_vehicle(
                site, truck(frame.moved(u + 6, -width / 2 + 5, rng.choice([0, np.pi / 2])), rng)
            )
        u += wide + rng.choice([0.0, 0.0, 6.0, 12.0])
    filled = float(rng.beta(1.2, 1.2))
    for v in np.arange(-width / 2 + depth + 18, width / 2 - 4, rng.choice([11.5, 16.0])):
        park_cars(site, frame.moved(0, v), length - 10, area, rng, filled=filled, paved=False)
        if rng.random() < 0.6:
            for u in np.arange(-length / 2 + 8, length / 2 - 8, rng.uniform(12, 22)):
                if area.contains(shapely.Point(frame.at(u, v + 3.2))):
                    plant(site, *frame.at(u, v + 3.2), rng.uniform(1.2, 2.4), rng)
    if rng.random() < 0.25 and site.gsd < 0.7:
        for u in np.arange(-0.3 * length, 0.3 * length, 4.0):
            vehicle = bus(frame.moved(u, 0.42 * width, np.pi / 2 - 0.5), rng)
            if area.contains(vehicle.outline):
                put_vehicle(site, vehicle)
