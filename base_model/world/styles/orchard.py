"""Trees in rows: orchards, olive groves, palms, young plantations, vineyards."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import shapely
import shapely.ops

from ..natural_ground import Crop, crop_texture, draw_crop, meadow, mix, soil, vary
from ..site import Site, style
from ..textures import seed_of
from ..things.crowns import crown_colour, make_tree
from ..things.natural_objects import make_hedge

_MOST_TREES = 560
_LEAST_RADIUS = 2.2  # pixels


def rows(
    area: shapely.Polygon, across: float, along: float, angle: float, offset: bool
) -> Iterator[tuple[int, float, float]]:
    """Yield the places of a plantation: number of the row, x, y.

    Args:
        area: To fill.
        across: Metres from row to row.
        along: Metres from tree to tree.
        angle: Of the rows, radians.
        offset: Every other row is moved by half a tree.
    """
    if area.is_empty:
        return
    middle = area.centroid
    reach = shapely.minimum_bounding_radius(area) + across
    cos, sin = np.cos(angle), np.sin(angle)
    for number, v in enumerate(np.arange(-reach, reach, across)):
        start = -reach + (along / 2 if offset and number % 2 else 0.0)
        u = np.arange(start, reach, along)
        x, y = middle.x + u * cos - v * sin, middle.y + u * sin + v * cos
        inside = shapely.contains_xy(area, x, y)
        for each in np.nonzero(inside)[0]:
            yield number, float(x[each]), float(y[each])


def long_side(area: shapely.Polygon) -> float:
    """Return the angle of the longer side of an area's smallest rectangle, radians."""
    corners = shapely.get_coordinates(shapely.oriented_envelope(area))
    sides = np.diff(corners[:3], axis=0)
    if len(sides) < 2:
        return 0.0
    longest = sides[np.argmax(np.hypot(*sides.T))]
    return float(np.arctan2(longest[1], longest[0]))


def plots(
    area: shapely.Polygon, side: float, rng: np.random.Generator, gap: float
) -> list[shapely.Polygon]:
    """Cut an area into plots: the longer side is cut until all are about as small as asked.

    Args:
        area: To cut.
        side: Metres; mean side of a plot.
        rng: Source of the cuts.
        gap: Metres between neighbours.
    """
    done: list[shapely.Polygon] = []
    left = [area]
    turn = rng.normal(0, 0.12)
    while left:
        piece = left.pop()
        size = side * float(rng.uniform(0.7, 1.5))
        if piece.area < size * size or len(done) + len(left) > 160:
            done.append(piece)
            continue
        angle = long_side(piece) + np.pi / 2 + turn + rng.normal(0, 0.05)
        envelope = shapely.oriented_envelope(piece).centroid
        share = rng.uniform(-0.14, 0.14) * np.sqrt(piece.area)
        x = envelope.x + share * np.cos(angle + np.pi / 2)
        y = envelope.y + share * np.sin(angle + np.pi / 2)
        reach = 4 * np.sqrt(area.area)
        cut = shapely.LineString(
            [
                (x - reach * np.cos(angle), y - reach * np.sin(angle)),
                (x + reach * np.cos(angle), y + reach * np.sin(angle)),
            ]
        )
        parts = shapely.get_parts(shapely.ops.split(piece, cut))
        if len(parts) < 2:
            done.append(piece)
        else:
            left += [part for part in parts if part.area > 0.02 * side * side]
    shrunk = [piece.buffer(-gap / 2, join_style="mitre") for piece in done]
    return [p for p in shrunk if p.geom_type == "Polygon" and p.area > 0.02 * side * side]


def plant_orchard(
    site: Site, area: shapely.Polygon, rng: np.random.Generator, most: int = _MOST_TREES
) -> int:
    """Plant an orchard; returns the number of its trees."""
    kind = str(rng.choice(["orchard", "olive", "young", "palm", "conifer"], p=_kinds(site)))
    radius = {
        "orchard": rng.uniform(1.3, 3.0),
        "olive": rng.uniform(1.6, 3.2),
        "young": rng.uniform(0.5, 1.0),
        "palm": rng.uniform(2.2, 3.8),
        "conifer": rng.uniform(1.0, 2.0),
    }[kind]
    radius = max(float(radius), 1.3 * _LEAST_RADIUS * site.gsd)
    tight = float(rng.uniform(1.7, 3.2)) if kind != "young" else float(rng.uniform(3, 5))
    along, across = radius * tight, radius * tight * float(rng.uniform(1.0, 1.8))
    angle = long_side(area) + (np.pi / 2 if rng.random() < 0.2 else 0.0) + rng.normal(0, 0.03)
    plain = soil if rng.random() < 0.4 + 0.4 * site.dryness else None
    site.lay(
        area,
        plain(site.gsd, rng) if plain else meadow(site.season, 0.6 * site.dryness, site.gsd, rng),
    )
    if rng.random() < 0.5:  # grass between the rows, bare soil under the trees
        under, between = vary((130, 110, 86), rng), vary((110, 120, 74), rng)
        crop = Crop(between, under, across, 0.7, 0.0, 7)
        site.lay(area, crop_texture(crop, angle, site.gsd, seed_of(rng)), 0.7)
    crown = {"palm": "palm", "conifer": "conifer"}.get(kind, "broadleaf")
    bare = crown == "broadleaf" and site.season == "winter" and kind != "olive"
    crown = "leafless" if bare else crown
    base = crown_colour(crown, site.season, rng)
    if kind == "olive":
        base = vary((122, 128, 98), rng)
    fine = {"palm": "palm", "conifer": "crown_conifer"}.get(kind, "orchard_tree")
    missing = float(rng.choice([0.01, 0.05, 0.2]))
    offset = bool(rng.random() < 0.3)
    planted = 0
    for _, x, y in rows(area.buffer(-radius * 0.8), across, along, angle, offset):
        if planted >= most:
            break
        size = radius * float(np.exp(rng.normal(0, 0.13)))
        if rng.random() < missing or size < _LEAST_RADIUS * site.gsd:
            continue
        x, y = x + rng.normal(0, 0.07 * radius), y + rng.normal(0, 0.07 * radius)
        tall = size * {"palm": 3.0, "conifer": 3.5}.get(kind, 1.7)
        site.put(
            make_tree(crown, x, y, size, rng, colour=vary(base, rng), height=tall, fine_class=fine),
            reserve=False,
        )
        planted += 1
    return planted


def plant_vineyard(site: Site, area: shapely.Polygon, rng: np.random.Generator) -> None:
    """Plant vines in rows. They are no objects: no one outlines a row of vines."""
    angle = long_side(area) + rng.normal(0, 0.03)
    vine = vary((92, 108, 60) if site.season in ("spring", "summer") else (150, 118, 66), rng)
    earth = vary((150, 126, 98), rng)
    crop = Crop(earth, mix(vine, earth, 0.1), float(rng.uniform(1.8, 3.0)), 1.0, 0.0, 8)
    site.lay(area, crop_texture(crop, angle, site.gsd, seed_of(rng)))


def _kinds(site: Site) -> list[float]:
    warm = 0.25 if site.dryness > 0.35 else 0.08
    shares = np.array([0.45, 0.2 * (0.5 + site.dryness), 0.12, warm, 0.14])
    return [float(each) for each in shares / shares.sum()]


@style("orchard", gsd=(0.05, 0.8), weight=1.5)
def orchard(site: Site, area: shapely.Polygon, rng: np.random.Generator) -> None:
    """Plots with trees in rows, some with vines or a crop."""
    site.lay(area, meadow(site.season, site.dryness, site.gsd, rng))
    side = float(np.clip(rng.uniform(110, 330) * site.gsd, 14, 120))
    left = _MOST_TREES
    for plot in plots(area, side, rng, gap=float(rng.uniform(1.0, 5.0))):
        choice = rng.random()
        if choice < 0.72 and left > 20:
            left -= plant_orchard(site, plot, rng, min(left, 220))
        elif choice < 0.86:
            plant_vineyard(site, plot, rng)
        else:
            crop = draw_crop(site.season, site.dryness, rng)
            site.lay(plot, crop_texture(crop, long_side(plot), site.gsd, seed_of(rng)))
        if rng.random() < 0.2:
            edge = shapely.get_coordinates(plot.exterior)[:2]
            width = float(rng.uniform(1.2, 3))
            if width > 5 * site.gsd:
                line = shapely.LineString(edge)
                site.put(make_hedge(line, width, crown_colour("shrub", site.season, rng), rng))
