"""Forests and groves: crowns that touch and overlap, dead trees among them, logs in the gaps."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import shapely

from ..natural_ground import forest_floor, meadow, mix, vary
from ..site import Site, style
from ..textures import fractal, seed_of
from ..things.crowns import crown_colour, make_tree
from ..things.natural_objects import blob, make_log

_MOST_TREES = 520  # a scene; more take seconds to paint
_LEAST_RADIUS = 3.5  # pixels; smaller crowns are no objects


@dataclass(frozen=True)
class Stand:
    """What grows in a forest.

    Attributes:
        kinds: Kinds of crowns (see ``crowns``) and their shares.
        radius: Mean of the crowns, metres.
        spacing: From tree to tree, in mean radii: 1.6 is closed, 4 is open.
        gaps: Share of the ground without trees.
        dead: Share of trees that are dead.
        logs: Fallen stems for each tree.
    """

    kinds: tuple[tuple[str, float], ...]
    radius: float
    spacing: float
    gaps: float = 0.1
    dead: float = 0.03
    logs: float = 0.02


def scattered(
    area: shapely.Polygon, spacing: float, rng: np.random.Generator, jitter: float = 0.42
) -> Iterator[tuple[float, float]]:
    """Yield places that are about as far apart from each other, in random order."""
    west, north, east, south = area.bounds
    columns = np.arange(west, east + spacing, spacing)
    rows = np.arange(north, south + spacing, spacing * 0.87)
    x, y = np.meshgrid(columns, rows)
    x[1::2] += spacing / 2
    x += rng.uniform(-jitter, jitter, x.shape) * spacing
    y += rng.uniform(-jitter, jitter, y.shape) * spacing
    inside = shapely.contains_xy(area, x, y)
    places = np.column_stack([x[inside], y[inside]])
    for number in rng.permutation(len(places)):
        yield float(places[number, 0]), float(places[number, 1])


def plant(site: Site, area: shapely.Polygon, stand: Stand, rng: np.random.Generator) -> int:
    """Plant a forest; returns the number of its trees."""
    radius = max(stand.radius, 1.4 * _LEAST_RADIUS * site.gsd)
    spacing = stand.spacing * radius
    names = [kind for kind, _ in stand.kinds]
    weights = np.array([share for _, share in stand.kinds])
    places = list(scattered(area, spacing, rng))
    if not places:
        return 0
    x, y = np.array(places, np.float32).T
    openness = fractal(x, y, 9 * radius, seed_of(rng), 2)
    closed = openness > np.quantile(openness, stand.gaps)
    mixture = fractal(x, y, 14 * radius, seed_of(rng), 2)  # kinds stand in groups
    order = np.cumsum(weights / weights.sum())
    ranks = np.clip(0.5 + 0.28 * mixture + rng.normal(0, 0.2, len(x)), 0, 0.999)
    planted = 0
    tall = radius * rng.uniform(2.5, 4)
    for number in np.nonzero(closed)[0]:
        if planted >= _MOST_TREES:
            break
        kind = names[int(np.searchsorted(order, ranks[number], side="right"))]
        if rng.random() < stand.dead:
            kind = "dead"
        if kind == "broadleaf" and site.season == "winter":
            kind = "leafless"
        size = radius * float(np.exp(rng.normal(0, 0.25)))
        if kind in ("conifer", "dead"):
            size *= 0.72
        if size < _LEAST_RADIUS * site.gsd:
            continue
        site.put(
            make_tree(
                kind,
                float(x[number]),
                float(y[number]),
                size,
                rng,
                colour=crown_colour(kind, site.season, rng),
                height=tall * float((size / radius) ** 0.6 * rng.uniform(0.85, 1.15)),
            ),
            reserve=False,
        )
        planted += 1
    for number in np.nonzero(~closed)[0]:
        if rng.random() < stand.logs * len(x) / max(1, (~closed).sum()):
            lay_log(site, area, float(x[number]), float(y[number]), rng)
    return planted


def lay_log(
    site: Site, area: shapely.Polygon, x: float, y: float, rng: np.random.Generator
) -> None:
    """Lay a fallen stem where it is wide enough to be seen."""
    width = float(rng.uniform(0.25, 0.75))
    if width < 3.2 * site.gsd:
        return
    log = make_log(x, y, float(rng.uniform(3, 16)), width, float(rng.uniform(0, np.pi)), rng)
    if area.contains(log.outline) and site.is_free(log.outline):
        site.put(log)


def forest_patches(
    site: Site, area: shapely.Polygon, stand: Stand, rng: np.random.Generator
) -> list[shapely.Polygon]:
    """Return where the forest stands: all of a small area, groves in a large one."""
    tree = (stand.spacing * max(stand.radius, 1.4 * _LEAST_RADIUS * site.gsd)) ** 2 * 0.87
    room = _MOST_TREES * tree / (1 - stand.gaps)
    if room > 0.9 * area.area:
        return [area]
    patches: list[shapely.Polygon] = []
    for _ in range(12):
        if room <= 0:
            break
        west, north, east, south = area.bounds
        radius = float(np.sqrt(rng.uniform(0.15, 0.5) * room / np.pi))
        grove = blob(rng.uniform(west, east), rng.uniform(north, south), radius, rng, rough=0.2)
        parts = [p for p in shapely.get_parts(grove.intersection(area)) if p.area > 4 * tree]
        for part in parts:
            if part.geom_type == "Polygon" and not any(part.intersects(each) for each in patches):
                patches.append(part)
                room -= part.area
    return patches


def _fill(site: Site, area: shapely.Polygon, stand: Stand, rng: np.random.Generator) -> None:
    site.lay(area, meadow(site.season, site.dryness, site.gsd, rng))
    for patch in forest_patches(site, area, stand, rng):
        site.lay(patch, forest_floor(site.season, site.dryness, site.gsd, rng))
        plant(site, patch, stand, rng)


@style("forest_broadleaf", gsd=(0.05, 0.7), weight=1.3)
def broadleaf(site: Site, area: shapely.Polygon, rng: np.random.Generator) -> None:
    """Broadleaf forest, closed."""
    _fill(
        site,
        area,
        Stand(
            (("broadleaf", 0.93), ("conifer", 0.07)),
            float(rng.uniform(2.2, 5.0)),
            float(rng.uniform(1.35, 1.9)),
            gaps=float(rng.uniform(0.02, 0.25)),
            dead=float(rng.uniform(0, 0.05)),
        ),
        rng,
    )


@style("forest_conifer", gsd=(0.05, 0.5), weight=1.2)
def conifer(site: Site, area: shapely.Polygon, rng: np.random.Generator) -> None:
    """Conifer forest with dead trees."""
    _fill(
        site,
        area,
        Stand(
            (("conifer", 0.9), ("broadleaf", 0.1)),
            float(rng.uniform(1.8, 3.6)),
            float(rng.uniform(1.3, 2.1)),
            gaps=float(rng.uniform(0.05, 0.4)),
            dead=float(rng.choice([0.02, 0.1, 0.3])),
            logs=0.06,
        ),
        rng,
    )


@style("forest_mixed", gsd=(0.05, 0.6), weight=1.2)
def mixed(site: Site, area: shapely.Polygon, rng: np.random.Generator) -> None:
    """Broadleaf and conifer in groups."""
    share = float(rng.uniform(0.3, 0.7))
    _fill(
        site,
        area,
        Stand(
            (("broadleaf", share), ("conifer", 1 - share)),
            float(rng.uniform(2.0, 4.2)),
            float(rng.uniform(1.4, 2.2)),
            gaps=float(rng.uniform(0.05, 0.4)),
            dead=float(rng.uniform(0, 0.12)),
            logs=0.05,
        ),
        rng,
    )


@style("woodland_open", gsd=(0.05, 0.7), weight=1.3)
def open_woodland(site: Site, area: shapely.Polygon, rng: np.random.Generator) -> None:
    """Single trees over grass or sand, their shadows apart from each other."""
    site.lay(area, meadow(site.season, site.dryness, site.gsd, rng))
    stand = Stand(
        (("broadleaf", float(rng.uniform(0.2, 1))), ("conifer", float(rng.uniform(0, 0.6)))),
        float(rng.uniform(1.8, 4.2)),
        float(rng.uniform(2.3, 4.5)),
        gaps=float(rng.uniform(0.1, 0.5)),
        dead=float(rng.uniform(0, 0.08)),
        logs=0.05,
    )
    plant(site, area, stand, rng)
    undergrowth(site, area, rng, most=90)


@style("windthrow", gsd=(0.05, 0.2), weight=0.9)
def windthrow(site: Site, area: shapely.Polygon, rng: np.random.Generator) -> None:
    """Dead wood, standing and fallen, among what is left of a forest."""
    site.lay(area, forest_floor(site.season, site.dryness, site.gsd, rng))
    stand = Stand(
        (("conifer", 0.8), ("broadleaf", 0.2)),
        float(rng.uniform(1.7, 3.0)),
        float(rng.uniform(1.7, 2.8)),
        gaps=float(rng.uniform(0.35, 0.7)),
        dead=float(rng.uniform(0.2, 0.7)),
        logs=0.0,
    )
    plant(site, area, stand, rng)
    main = rng.uniform(0, np.pi)  # the storm laid most of them one way
    for x, y in list(scattered(area, float(rng.uniform(3, 8)), rng))[:110]:
        width = float(rng.uniform(0.2, 0.7))
        if width < 3.2 * site.gsd:
            continue
        angle = main + rng.normal(0, 0.35) if rng.random() < 0.75 else rng.uniform(0, np.pi)
        log = make_log(x, y, float(rng.uniform(3, 18)), width, float(angle), rng)
        if area.contains(log.outline):
            site.put(log, reserve=False)


def undergrowth(
    site: Site, area: shapely.Polygon, rng: np.random.Generator, most: int, dry: float = 0.3
) -> None:
    """Put shrubs where room is left."""
    spacing = max(2.5, float(np.sqrt(area.area / (2 * most))))
    for x, y in list(scattered(area, spacing, rng))[:most]:
        radius = float(rng.uniform(0.5, 1.7))
        if radius < _LEAST_RADIUS * site.gsd:
            continue
        colour = mix(crown_colour("shrub", site.season, rng), (140, 130, 96), dry * rng.random())
        shrub = make_tree("shrub", x, y, radius, rng, colour=vary(colour, rng))
        if area.contains(shrub.outline) and site.is_free(shrub.outline):
            site.put(shrub)
