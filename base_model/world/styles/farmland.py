"""Fields: parcels as objects, farmland with hedges, bales and tracks, smallholdings."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import shapely
import shapely.ops

from ..natural_ground import Crop, crop_texture, draw_crop, ground, meadow, soil, vary
from ..objects import WorldObject
from ..site import Site, style
from ..textures import seed_of
from ..things.crowns import crown_colour, make_tree
from ..things.natural_objects import blob, make_bale, make_field, make_hedge, make_pond
from .forest import Stand, plant, scattered
from .orchard import long_side, plots


def organic_plots(
    area: shapely.Polygon, side: float, rng: np.random.Generator, gap: float
) -> list[shapely.Polygon]:
    """Cut an area into plots without a plan: cells around scattered points (Voronoi)."""
    points = list(scattered(area.buffer(side), side, rng, jitter=0.35))[:220]
    if len(points) < 3:
        return [area]
    # Stretched, so that the plots are longer than wide, along one direction of the land.
    stretch, turn = float(rng.uniform(1, 2.2)), float(rng.uniform(0, np.pi))
    cos, sin = np.cos(turn), np.sin(turn)
    along = np.array([[cos, -sin], [sin, cos]]) @ np.diag([1, stretch]) @ [[cos, sin], [-sin, cos]]
    back = np.linalg.inv(along)
    cells = shapely.voronoi_polygons(shapely.MultiPoint(np.array(points) @ along.T))
    cells = shapely.transform(cells, lambda xy: xy @ back.T)
    result = []
    round_off = float(rng.choice([0.0, 0.06 * side]))
    for cell in shapely.get_parts(cells):
        piece = cell.intersection(area).buffer(-gap / 2 - round_off).buffer(round_off)
        if piece.geom_type == "Polygon" and piece.area > 0.08 * side * side:
            result.append(piece)
    return result


def _plots(
    site: Site, area: shapely.Polygon, rng: np.random.Generator, gap: float, pixels: float
) -> list[shapely.Polygon]:
    side = float(np.clip(pixels * site.gsd, 6.0, 260.0))
    if rng.random() < 0.6:
        return plots(area, side, rng, gap)
    return organic_plots(area, side, rng, gap)


def grow(site: Site, plot: shapely.Polygon, rng: np.random.Generator, truth: bool) -> Crop:
    """Put a field on a plot; returns what grows on it."""
    crop = draw_crop(site.season, site.dryness, rng)
    angle = long_side(plot) + (np.pi / 2 if rng.random() < 0.15 else 0.0)
    if truth:
        site.put(make_field(plot, crop, angle, rng), reserve=False)
    else:
        site.lay(plot, crop_texture(crop, angle, site.gsd, seed_of(rng)))
    return crop


def _on_field(thing: WorldObject) -> WorldObject:
    """A person who outlines fields does not cut out the trees that stand over them."""
    return replace(thing, nested=True)


@style("parcels", gsd=(0.12, 1.0), weight=1.6)
def parcels(site: Site, area: shapely.Polygon, rng: np.random.Generator) -> None:
    """Fields as objects, next to each other, with margins that may be as thin as a furrow."""
    margin = meadow(site.season, site.dryness, site.gsd, rng)
    site.lay(area, margin if rng.random() < 0.6 else soil(site.gsd, rng))
    gap = float(rng.choice([1.2, 2.5, 5.0])) * site.gsd + float(rng.choice([0.0, 0.5, 2.0]))
    pixels = float(rng.uniform(60, 260))
    fields = _plots(site, area, rng, gap, pixels)
    alike = draw_crop(site.season, site.dryness, rng) if rng.random() < 0.25 else None
    for plot in fields:
        use = rng.random()
        if use < 0.86:
            if alike is not None and rng.random() < 0.7:  # rice or wheat as far as one sees
                crop = replace(alike, base=vary(alike.base, rng, 0.05))
                site.put(make_field(plot, crop, long_side(plot), rng), reserve=False)
            else:
                grow(site, plot, rng, truth=True)
        elif use < 0.93 and plot.area < 90 * 90:
            stand = Stand((("broadleaf", 0.8), ("conifer", 0.2)), 3.0, 1.6, dead=0.0)
            small = plot.buffer(-2.5)
            if small.geom_type == "Polygon" and not small.is_empty:
                plant(site, small, stand, rng)
    _margins(site, fields, rng)


@style("farmland", gsd=(0.06, 0.6), weight=1.5)
def farmland(site: Site, area: shapely.Polygon, rng: np.random.Generator) -> None:
    """Fields as ground; the objects are hedges, trees, bales and ponds."""
    site.lay(area, meadow(site.season, site.dryness, site.gsd, rng))
    fields = _plots(site, area, rng, float(rng.uniform(1, 6)), float(rng.uniform(160, 520)))
    for plot in fields:
        grow(site, plot, rng, truth=False)
        if rng.random() < 0.4:
            lay_bales(site, plot, rng)
        if rng.random() < 0.15:
            middle = plot.representative_point()
            radius = float(rng.uniform(0.1, 0.3) * np.sqrt(plot.area))
            outline = blob(middle.x, middle.y, radius, rng, stretch=1.4).intersection(plot)
            wide = outline.geom_type == "Polygon" and outline.area > (9 * site.gsd) ** 2
            if wide and site.is_free(outline):
                site.put(make_pond(outline, site.gsd, rng))
    _margins(site, fields, rng)


@style("smallholdings", gsd=(0.05, 0.4), weight=1.0)
def smallholdings(site: Site, area: shapely.Polygon, rng: np.random.Generator) -> None:
    """Gardens and tiny plots with beds, single trees and paths."""
    site.lay(area, soil(site.gsd, rng))
    side = float(rng.uniform(70, 190))
    fields = _plots(site, area, rng, float(rng.uniform(0.4, 1.4)), side)
    truth = bool(rng.random() < 0.6)
    for plot in fields:
        if rng.random() < 0.85:
            grow(site, plot, rng, truth)
        for _ in range(int(rng.poisson(1.1))):
            middle = plot.representative_point()
            x, y = rng.normal((middle.x, middle.y), 0.25 * np.sqrt(plot.area))
            radius = float(rng.uniform(0.6, 2.6))
            kind = str(rng.choice(["broadleaf", "shrub", "palm"], p=[0.7, 0.2, 0.1]))
            if site.season == "winter" and kind == "broadleaf":
                kind = "leafless"
            if radius < 2.5 * site.gsd:
                continue
            colour = crown_colour(kind, site.season, rng)
            tree = make_tree(kind, float(x), float(y), radius, rng, colour=colour)
            if site.is_free(tree.outline):
                site.put(_on_field(tree))


def lay_bales(site: Site, plot: shapely.Polygon, rng: np.random.Generator) -> None:
    """Lay bales as the machine left them: in lines, or stacked."""
    if site.gsd > 0.42:
        return
    kind = str(rng.choice(["round", "square", "wrapped"], p=[0.55, 0.25, 0.2]))
    angle = long_side(plot)
    inner = plot.buffer(-3)
    if inner.is_empty or inner.geom_type != "Polygon":
        return
    if rng.random() < 0.3:  # a stack in a corner: bales that touch
        middle = inner.representative_point()
        length, width = (1.32, 1.52) if kind != "square" else (2.42, 1.12)
        cos, sin = np.cos(angle), np.sin(angle)
        for i in range(int(rng.integers(3, 12))):
            for j in range(int(rng.integers(1, 4))):
                u, v = i * length, j * width
                x, y = middle.x + u * cos - v * sin, middle.y + u * sin + v * cos
                bale = make_bale(x, y, angle, rng, kind)
                if plot.contains(bale.outline) and site.is_free(bale.outline):
                    site.put(bale)
        return
    spacing = float(rng.uniform(9, 22))
    for x, y in list(scattered(inner, spacing, rng, jitter=0.3))[:70]:
        bale = make_bale(x, y, angle + float(rng.normal(0, 0.5)), rng, kind)
        if site.is_free(bale.outline, 0.5):
            site.put(bale)


def _margins(site: Site, fields: list[shapely.Polygon], rng: np.random.Generator) -> None:
    """Put hedges and single trees along some margins, and a track along others."""
    hedges = float(rng.choice([0.0, 0.08, 0.25]))
    trees = float(rng.choice([0.15, 0.5, 1.2]))
    track = ground(((168, 154, 128), (150, 138, 112)), site.gsd, rng)
    budget = 140
    for plot in fields:
        corners = shapely.get_coordinates(plot.exterior)
        for first, last in zip(corners[:-1], corners[1:]):
            length = float(np.hypot(*(last - first)))
            if length < 12 * site.gsd or length < 5:
                continue
            side = shapely.LineString([first, last])
            choice = rng.random()
            if choice < hedges and budget > 0:
                width = float(rng.uniform(1.2, 4.0))
                start, end = sorted(rng.uniform(0, 1, 2))
                piece = shapely.ops.substring(side, start, end, normalized=True)
                if width > 4 * site.gsd and piece.length > 2 * width:
                    colour = crown_colour("shrub", site.season, rng)
                    hedge = make_hedge(piece, width, colour, rng)
                    if site.is_free(hedge.outline):
                        site.put(_on_field(hedge))
                        budget -= 1
            elif choice < hedges + 0.04:
                site.lay(side.buffer(float(rng.uniform(1.0, 2.2)), cap_style="flat"), track)
            for _ in range(int(rng.poisson(trees * min(length / 60, 3)))):
                radius = float(rng.uniform(1.4, 4.5))
                if radius < 2.6 * site.gsd or budget <= 0:
                    continue
                place = side.interpolate(rng.uniform(0, 1), normalized=True)
                kind = "leafless" if site.season == "winter" else "broadleaf"
                colour = crown_colour(kind, site.season, rng)
                tree = make_tree(kind, place.x, place.y, radius, rng, colour=colour)
                if site.is_free(tree.outline):
                    site.put(_on_field(tree))
                    budget -= 1
