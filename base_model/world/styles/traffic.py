"""Where traffic meets: airports, railway yards, harbours, marinas, rivers with bridges."""

from __future__ import annotations

import numpy as np
import shapely

from ..frames import Frame, scattered
from ..objects import Colour
from ..site import Site, style
from ..streets import along
from ..textures import Floats, Texture, fractal, noise, seed_of, speckle
from ..things.plants import plant_some
from ..things.plots import add_house, floor_texture, turf_texture
from ..things.structures import bridge, pier
from ..things.vehicles import (
    boat,
    bus,
    car,
    container,
    plane,
    put_vehicle,
    railway_car,
    ship,
    truck,
)


def water_texture(rng: np.random.Generator, gsd: float) -> Texture:
    """Draw water: deep or shallow, with waves, sometimes with glitter."""
    tones = ((44, 72, 84), (58, 86, 78), (40, 60, 82), (84, 104, 88), (62, 108, 120), (34, 48, 56))
    tone = np.array(tones[rng.integers(6)], np.float32) * np.float32(rng.uniform(0.8, 1.2))
    seed, waves = seed_of(rng), rng.uniform(0, 1)
    cell = max(rng.uniform(0.8, 2.5), 2 * gsd)

    def texture(x: Floats, y: Floats) -> Floats:
        wide = fractal(x, y, 40.0, seed, 2)
        ripple = noise(0.35 * x, y, cell, seed + 4)
        glint = np.clip(ripple - 1.7, 0, 1) * 60 * waves
        return tone * (1 + 0.05 * wide + 0.05 * waves * ripple)[..., None] + glint[..., None]

    return texture


@style("airport", gsd=(0.12, 1.0), weight=2.2, block=0)
def airport(site: Site, area: shapely.Polygon, rng: np.random.Generator) -> None:
    """An apron with planes, a runway with its marks, hangars, a terminal."""
    site.lay(area, turf_texture(site, rng))
    frame = Frame(site.extent / 2, site.extent / 2, float(rng.uniform(0, np.pi)))
    reach = site.extent
    apron = frame.box(-reach, -0.3 * reach, reach, 0.2 * reach)
    tone = tuple(np.array((162, 160, 154)) * rng.uniform(0.7, 1.15))
    concrete = speckle(tone, 5, 1.5, seed_of(rng))
    site.lay(apron, concrete)
    if site.gsd < 0.5:
        joints = [
            frame.rect(u, -0.05 * reach, 0.12, 0.5 * reach) for u in np.arange(-reach, reach, 7.5)
        ]
        site.lay(shapely.MultiPolygon(joints), (110, 108, 104), 0.35)
    for v in (-0.16 * reach, 0.1 * reach):
        site.lay(frame.rect(0, v, 2 * reach, max(0.3, 0.7 * site.gsd)), (206, 176, 60), 0.7)
    runway = frame.rect(0, 0.42 * reach, 2.4 * reach, 45)
    site.lay(runway, speckle((100, 100, 102), 5, 2.0, seed_of(rng)))
    dashes = [frame.rect(u, 0.42 * reach, 30, 0.9) for u in np.arange(-reach, reach, 50)]
    site.lay(shapely.MultiPolygon(dashes), (226, 226, 222), 0.85)
    site.lay(frame.rect(0.1 * reach, 0.42 * reach, 0.8 * reach, 9), (60, 60, 62), 0.35)
    size = float(np.exp(rng.uniform(np.log(max(8, 12 * site.gsd)), np.log(max(55, 50 * site.gsd)))))
    parked = np.pi / 2 * rng.choice([-1, 1]) + rng.choice([0, 0.5])
    for v in np.arange(-0.3 * reach + 0.6 * size, 0.2 * reach, 1.35 * size):
        for u in np.arange(-0.75 * reach, 0.75 * reach, size * rng.uniform(1.15, 1.7)):
            if rng.random() < 0.55:
                turn = parked + (
                    rng.normal(0, 0.05) if rng.random() < 0.85 else rng.uniform(0, 6.3)
                )
                long = size * (
                    rng.uniform(0.75, 1.1) if rng.random() < 0.8 else rng.uniform(0.4, 0.7)
                )
                craft = plane(frame.moved(u, v, turn), rng, long)
                if site.is_free(craft.outline, 1):
                    site.put(craft)
    if site.gsd < 0.6:
        for _ in range(int(rng.integers(4, 20))):
            u, v = rng.uniform(-0.7, 0.7) * reach, rng.uniform(-0.3, 0.2) * reach
            make = (car, truck, bus)[rng.choice(3, p=[0.4, 0.45, 0.15])]
            put_vehicle(site, make(frame.moved(u, v, rng.uniform(0, 6.3)), rng))
    u = -0.75 * reach
    while u < 0.75 * reach:
        long = rng.uniform(20, 80)
        place = (frame.moved(u + long / 2, -0.3 * reach - 24), long, rng.uniform(18, 40))
        add_house(
            site,
            str(rng.choice(["hall", "hall", "flat"])),
            place,
            rng,
            shape="I",
            height=rng.uniform(7, 15),
            solar=0.15,
        )
        u += long + rng.uniform(4, 20)
    site.rest.append(frame.box(-reach, -reach, reach, -0.3 * reach - 46))


@style("railway", gsd=(0.06, 0.6), weight=1.2, block=0)
def railway(site: Site, area: shapely.Polygon, rng: np.random.Generator) -> None:
    """Tracks side by side with cars of all kinds, ballast, a platform, sheds beside."""
    site.lay(area, turf_texture(site, rng, bare=0.7))
    frame = Frame(site.extent / 2, site.extent / 2, float(rng.uniform(0, np.pi)))
    reach = site.extent
    tracks = int(rng.integers(2, max(3, min(14, int(np.ceil(0.12 * site.extent))))))
    tone = tuple(np.array((140, 130, 122)) * rng.uniform(0.75, 1.15))
    wide = 4.6 * tracks
    site.lay(frame.rect(0, 0, 2 * reach, wide + 5), speckle(tone, 11, 0.5, seed_of(rng)))
    rail = max(0.08, 0.35 * site.gsd)
    kinds = ("box", "open", "tank", "flat", "coach")
    tones: tuple[Colour, ...] = (
        *(
            (120, 78, 62),
            (96, 92, 88),
            (70, 84, 110),
            (150, 60, 50),
            (186, 186, 180),
            (84, 110, 90),
        ),
    )
    for track in range(tracks):
        v = -wide / 2 + 4.6 * (track + 0.5)
        if site.gsd < 0.2:
            sleepers = [
                frame.rect(u, v, 0.25, 2.5) for u in np.arange(-0.75 * reach, 0.75 * reach, 0.62)
            ]
            site.lay(shapely.MultiPolygon(sleepers), (112, 102, 94), 0.6)
        for side in (-0.72, 0.72):
            site.lay(frame.rect(0, v + side, 2 * reach, rail), (96, 84, 78), 0.85)
        u = -0.75 * reach + rng.uniform(0, 80)
        while u < 0.75 * reach:
            if rng.random() < 0.4:
                u += rng.uniform(15, 120)
                continue
            kind, colour = str(rng.choice(kinds)), tones[rng.integers(6)]
            for _ in range(int(rng.integers(2, 16))):
                own = tones[rng.integers(6)] if rng.random() < 0.35 and kind != "coach" else colour
                wagon = railway_car(
                    frame.moved(u, v), rng, kind, tuple(np.array(own) * rng.uniform(0.85, 1.1))
                )
                u += wagon.data[1] + 0.9
                wagon = railway_car(frame.moved(u - wagon.data[1] / 2, v), rng, kind, wagon.data[3])
                if site.is_free(wagon.outline):
                    site.put(wagon)
            u += rng.uniform(5, 60)
    site.reserve(frame.rect(0, 0, 2 * reach, wide + 5))
    edge = wide / 2 + rng.uniform(4, 12)
    site.rest += [
        frame.box(-reach, edge, reach, reach),
        frame.box(-reach, -reach, reach, -edge),
    ]
    plant_some(site, area, int(rng.integers(3, 30)), rng)


@style("harbour", gsd=(0.12, 1.0), weight=2.0, block=0)
def harbour(site: Site, area: shapely.Polygon, rng: np.random.Generator) -> None:
    """Water with ships along a quay, containers and sheds on land."""
    site.lay(area, water_texture(rng, site.gsd))
    frame = Frame(site.extent / 2, site.extent / 2, float(rng.uniform(0, 2 * np.pi)))
    reach = site.extent
    edge = rng.uniform(-0.1, 0.2) * reach
    land = frame.box(-reach, -reach, reach, edge)
    for _ in range(int(rng.integers(0, 3))):  # docks cut into the land, or moles built out
        u = rng.uniform(-0.5, 0.5) * reach
        wide, deep = rng.uniform(0.1, 0.3) * reach, rng.uniform(0.1, 0.4) * reach
        if rng.random() < 0.5:
            land = land.difference(frame.box(u, edge - deep, u + wide, edge + 1))
        else:
            land = land.union(frame.box(u, edge - 1, u + 0.5 * wide, edge + deep))
    if land.geom_type != "Polygon":
        land = max(shapely.get_parts(land), key=lambda part: part.area)
    site.lay(land, floor_texture(site, rng))
    site.lay(land.boundary.buffer(1.2), (176, 172, 164), 0.9)
    water = area.difference(land.buffer(0.3))
    size = float(
        np.exp(rng.uniform(np.log(max(14, 14 * site.gsd)), np.log(max(60, 260 * site.gsd))))
    )
    for frame_ in along(land.exterior, size * rng.uniform(1.1, 1.4), 0.0):
        for side in (-1, 1):
            long = size * rng.uniform(0.6, 1.05)
            vessel = ship(frame_.moved(0, side * (0.09 * long + 2.0)), rng, long)
            if (
                rng.random() < 0.8
                and water.contains(vessel.outline.intersection(area))
                and site.is_free(vessel.outline, 1)
            ):
                site.put(vessel)
    for x, y in scattered(water, int(rng.integers(2, 14)), rng, 8):
        small = rng.random() < 0.6
        long = (
            rng.uniform(max(5, 7 * site.gsd), max(16, 16 * site.gsd))
            if small
            else size * rng.uniform(0.4, 1)
        )
        place = Frame(x, y, rng.uniform(0, 6.3))
        vessel = (boat if long < 18 else ship)(place, rng, long)
        if water.contains(vessel.outline) and site.is_free(vessel.outline, 1):
            if rng.random() < 0.4:  # a wake
                wake = place.polygon(
                    [
                        (-0.4 * long, 0.1 * long),
                        (-3 * long, 0.5 * long),
                        (-3 * long, -0.5 * long),
                        (-0.4 * long, -0.1 * long),
                    ]
                )
                site.lay(wake.intersection(water), (206, 214, 214), 0.25)
            site.put(vessel)
    for _ in range(int(rng.integers(0, 4))):
        u = rng.uniform(-0.6, 0.6) * reach
        long = rng.uniform(10, max(30, 40 * site.gsd))
        jetty = pier(
            frame.moved(u, edge + long / 2, np.pi / 2),
            long,
            rng.uniform(max(2, 4 * site.gsd), 8),
            rng,
        )
        if site.is_free(jetty.outline, 0.5):
            site.put(jetty)
    inland = land.intersection(area).buffer(-14)
    inland = max(shapely.get_parts(inland), key=lambda part: part.area, default=inland)
    for x, y in (
        scattered(inland, int(inland.area / rng.uniform(700, 3000)), rng)
        if inland.geom_type == "Polygon"
        else ()
    ):
        room = (Frame(x, y, frame.angle), rng.uniform(15, 80), rng.uniform(12, 35))
        add_house(
            site,
            str(rng.choice(["hall", "hall", "flat", "gable"])),
            room,
            rng,
            shape="I",
            height=rng.uniform(5, 14),
            gap=4,
        )
    if site.gsd < 0.8 and inland.geom_type == "Polygon":
        for x, y in scattered(inland, int(rng.integers(1, 9)), rng):
            rows, columns = rng.integers(1, 6, 2)
            for i in range(rows):
                for j in range(columns):
                    box = container(
                        Frame(x, y, frame.angle).moved(13 * i, 2.7 * j),
                        rng,
                        int(rng.integers(1, 5)),
                    )
                    if inland.contains(box.outline) and site.is_free(box.outline):
                        site.put(box)
        for x, y in scattered(inland, int(rng.integers(0, 25)), rng):
            if site.gsd < 0.65:
                make = car if rng.random() < 0.5 else truck
                put_vehicle(site, make(Frame(x, y, frame.angle + rng.choice([0, 1.57])), rng))


@style("marina", gsd=(0.05, 0.6), weight=1.1, block=0)
def marina(site: Site, area: shapely.Polygon, rng: np.random.Generator) -> None:
    """Boats side by side along pontoons."""
    site.lay(area, water_texture(rng, site.gsd))
    frame = Frame(site.extent / 2, site.extent / 2, float(rng.uniform(0, 2 * np.pi)))
    reach = site.extent
    edge = rng.uniform(-0.45, 0.0) * reach
    land = frame.box(-reach, -reach, reach, edge)
    site.lay(land, turf_texture(site, rng) if rng.random() < 0.5 else floor_texture(site, rng))
    site.lay(frame.box(-reach, edge - 5, reach, edge), floor_texture(site, rng))
    size = float(rng.uniform(max(5.0, 8 * site.gsd), max(16.0, 16 * site.gsd)))
    filled = rng.uniform(0.3, 0.95)
    step = 2 * size * rng.uniform(1.3, 1.8)
    for u in np.arange(-0.75 * reach + rng.uniform(0, step), 0.75 * reach, step):
        long = rng.uniform(0.3, 0.9) * reach
        wide = max(1.6, 3 * site.gsd)
        site.put(pier(frame.moved(u, edge + long / 2, np.pi / 2), long, wide, rng))
        bay = 0.45 * size
        for v in np.arange(edge + bay, edge + long - bay, bay):
            for side in (-1, 1):
                own = size * rng.uniform(0.7, 1.05)
                place = frame.moved(
                    u + side * (wide / 2 + 0.4 + own / 2), v, 0 if rng.random() < 0.5 else np.pi
                )
                craft = boat(place, rng, own)
                if rng.random() < filled and site.is_free(craft.outline, 0.05):
                    site.put(craft)
    for _ in range(int(rng.integers(0, 8))):
        place = frame.moved(
            rng.uniform(-0.7, 0.7) * reach, rng.uniform(edge, 0.7 * reach), rng.uniform(0, 6.3)
        )
        craft = boat(place, rng, size * rng.uniform(0.6, 1.1))
        if not land.intersects(craft.outline) and site.is_free(craft.outline, 0.6):
            site.put(craft)
    shore = land.intersection(area).buffer(-7)
    if shore.geom_type == "Polygon" and not shore.is_empty:
        for x, y in scattered(shore, int(rng.integers(1, 9)), rng, 5):
            room = (Frame(x, y, frame.angle), rng.uniform(8, 25), rng.uniform(6, 12))
            add_house(
                site,
                str(rng.choice(["gable", "flat", "hall", "hip"])),
                room,
                rng,
                shape="I",
                gap=2,
            )
        for x, y in scattered(shore, int(rng.integers(0, 14)), rng, 3):
            turn = frame.angle + rng.choice([0, 1.57])
            if rng.random() < 0.4:  # laid up on land
                craft = boat(Frame(x, y, turn), rng, size * rng.uniform(0.7, 1))
                if site.is_free(craft.outline, 0.3):
                    site.put(craft)
            else:
                put_vehicle(site, car(Frame(x, y, turn), rng))
        plant_some(site, shore, int(rng.integers(0, 12)), rng)


@style("river_bridge", gsd=(0.1, 1.0), weight=1.4, block=0)
def river_bridge(site: Site, area: shapely.Polygon, rng: np.random.Generator) -> None:
    """A river or canal with bridges, boats on it, houses and trees on its banks."""
    site.lay(area, turf_texture(site, rng))
    frame = Frame(site.extent / 2, site.extent / 2, float(rng.uniform(0, np.pi)))
    reach, wide = site.extent, rng.uniform(0.12, 0.35) * site.extent
    start, bend = rng.uniform(0, 6.3), rng.uniform(0, 0.12) * site.extent
    points = [
        frame.at(u, bend * np.sin(start + 5 * u / reach)) for u in np.linspace(-reach, reach, 60)
    ]
    river = shapely.LineString(points).buffer(wide / 2, cap_style="flat")
    site.lay(river.buffer(rng.uniform(1, 6)), floor_texture(site, rng), 0.8)
    site.lay(river, water_texture(rng, site.gsd))
    roads = []
    for u in rng.uniform(-0.5, 0.5, int(rng.integers(1, 4))) * reach:
        v = bend * np.sin(start + 5 * u / reach)
        broad = rng.uniform(max(3.5, 6 * site.gsd), max(20, 24 * site.gsd))
        place = frame.moved(u, v, np.pi / 2 + rng.normal(0, 0.12))
        road = place.rect(0, 0, 2 * reach, 0.9 * broad)
        deck = bridge(place, wide + rng.uniform(8, 30), broad, rng)
        if not site.is_free(deck.outline, 6):
            continue
        site.lay(road.difference(river), deck.data[3])
        site.put(deck)
        site.reserve(road)
        roads.append(road.buffer(2))
        for w in np.arange(-0.6 * reach, 0.6 * reach, 9.0):
            for side in (-1, 1):
                if rng.random() < 0.25 and site.gsd < 0.65 and broad > 6:
                    on_deck = abs(w) < wide / 2
                    vehicle = car(place.moved(w, side * broad / 4, 0 if side > 0 else np.pi), rng)
                    if on_deck:
                        vehicle = type(vehicle)(
                            **{**vars(vehicle), "base": deck.top, "nested": True}
                        )
                    site.put(vehicle, reserve=False)
    for _ in range(int(rng.integers(0, 8))):
        u = rng.uniform(-0.7, 0.7) * reach
        v = bend * np.sin(start + 5 * u / reach) + rng.uniform(-0.3, 0.3) * wide
        long = rng.uniform(max(5, 7 * site.gsd), max(30, 30 * site.gsd))
        craft = (boat if long < 16 else ship)(frame.moved(u, v, rng.choice([0, np.pi])), rng, long)
        if river.contains(craft.outline) and site.is_free(craft.outline, 1):
            site.put(craft)
    site.reserve(river.buffer(2))
    banks = area.difference(shapely.union_all([river.buffer(8), *roads]))
    site.rest += [part for part in shapely.get_parts(banks) if part.area > 400]
    plant_some(site, area, int(rng.integers(10, 80)), rng)
