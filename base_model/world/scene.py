"""One scene: its ground size, light and styles drawn by a seed; its picture and its truth."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely.geometry.base import BaseGeometry

from .canvas import Canvas
from .objects import Light, WorldObject
from .sensor import draw_sensor, photograph
from .site import SEASONS, Site, Style, load_styles
from .streets import lay_streets, street_grid
from .textures import speckle

SMALLEST_SIDE = 3.0  # pixels; thinner objects are ignored: neither object nor background
_LEAST_VISIBLE = 0.3  # share of what lies in the scene; what is hidden more is ignored
_LEAST_INSIDE = 0.08  # share of an object that the scene's edge leaves of it


@dataclass(frozen=True)
class TruthObject:
    """One object as it is seen.

    Attributes:
        fine_class: Of ``classes.FINE_CLASSES``.
        outline: Polygon or MultiPolygon, pixels, x right and y down from the upper left corner.
        ignored: Too small or too hidden to be asked for.
    """

    fine_class: str
    outline: BaseGeometry
    ignored: bool = False


@dataclass(frozen=True)
class Scene:
    """A picture with its truth.

    Attributes:
        image: ``[3, size, size]`` uint8.
        objects: Its truth.
        gsd: Metres a pixel.
        seed: It was made from.
        styles: Names.
    """

    image: NDArray[np.uint8]
    objects: tuple[TruthObject, ...]
    gsd: float
    seed: int
    styles: tuple[str, ...]


def paint_site(site: Site, size: int) -> Canvas:
    """Paint what was laid out."""
    canvas = Canvas(size, site.gsd, site.light)
    for shape, texture, opacity in site.ground:
        canvas.fill(shape, texture, opacity=opacity)
    for thing in sorted(site.objects, key=lambda each: each.top):
        if _reaches(thing, canvas):
            canvas.draw(thing)
    return canvas


def _reaches(thing: WorldObject, canvas: Canvas) -> bool:
    """Whether an object, from its foot to its top, may be in the picture; many are beside it."""
    west, north, east, south = thing.outline.bounds
    feet, tops = (
        [lean * metres for lean in canvas.light.lean] for metres in (thing.base, thing.top)
    )
    return (
        west + min(feet[0], tops[0]) < canvas.extent
        and north + min(feet[1], tops[1]) < canvas.extent
        and east + max(feet[0], tops[0]) > 0
        and south + max(feet[1], tops[1]) > 0
    )


def visible_objects(site: Site, canvas: Canvas) -> tuple[TruthObject, ...]:
    """Return the outlines of what the picture shows: what is higher cuts what is lower.

    A building that leans hides what lies behind its walls, too.
    """
    things = sorted(site.objects, key=lambda each: each.top)
    if not things:
        return ()
    seen = np.array([canvas.seen(each) for each in things], dtype=object)
    frame = shapely.box(0, 0, canvas.extent, canvas.extent)
    inside = shapely.intersection(seen, frame)
    hidden = np.array([canvas.hidden(each) for each in things], dtype=object)
    tree = shapely.STRtree(hidden)
    truth = []
    for number, thing in enumerate(things):
        if not thing.fine_class or inside[number].is_empty:
            continue
        above = [
            hidden[i]
            for i in tree.query(seen[number], predicate="intersects")
            if i > number and not things[i].nested and things[i].height > 0
        ]
        left = inside[number]
        if above:
            left = left.difference(shapely.union_all(above))
        truth.append(_truth(thing, left, inside[number].area, canvas.gsd))
    return tuple(each for each in truth if each is not None)


def _truth(thing: WorldObject, left: BaseGeometry, inside: float, gsd: float) -> TruthObject | None:
    """Return the truth of what is left to see of an object."""
    parts = [p for p in shapely.get_parts(left) if p.geom_type == "Polygon" and p.area > gsd**2]
    if not parts:
        return None
    shape = shapely.MultiPolygon(parts) if len(parts) > 1 else parts[0]
    side = 2 * shape.area / max(shape.length / 2, 1e-9)  # of a long rectangle: twice its width
    small = side < SMALLEST_SIDE * gsd
    hidden = shape.area < _LEAST_VISIBLE * inside or shape.area < _LEAST_INSIDE * thing.outline.area
    outline = shapely.transform(shape, lambda points: points / gsd)
    return TruthObject(thing.fine_class, outline, bool(small or hidden))


def make_scene(seed: int, size: int = 768) -> Scene:
    """Make a scene.

    Args:
        seed: Same seed, same scene.
        size: Pixels along a side.
    """
    rng = np.random.default_rng([seed, 1])
    gsd = float(np.exp(rng.uniform(np.log(0.05), np.log(1.0))))
    site = Site(
        size * gsd,
        gsd,
        _light(rng),
        SEASONS[rng.integers(4)],
        float(rng.beta(1.5, 2.5)),
        seed,
    )
    chosen = _styles_for(gsd, rng)
    fill_site(site, chosen, rng)
    canvas = paint_site(site, size)
    sensing = np.random.default_rng([seed, 2])  # other styles don't change the photograph
    image = photograph(canvas.lit_image(), draw_sensor(sensing), sensing)
    return Scene(
        np.moveaxis(image, -1, 0),
        visible_objects(site, canvas),
        gsd,
        seed,
        tuple(each.name for each in chosen),
    )


def fill_site(site: Site, chosen: list[Style], rng: np.random.Generator) -> None:
    """Fill a scene with styles: one that takes the whole, or blocks between streets.

    Objects at the scene's rim are laid out beyond it, so that it cuts them as any picture's does.
    """
    margin = 0.1 * site.extent + 8
    whole = shapely.box(-margin, -margin, site.extent + margin, site.extent + margin)
    site.lay(whole, speckle((112, 116, 88), 10, 2 * site.gsd, site.seed))
    frame = shapely.box(0, 0, site.extent, site.extent)
    if chosen[0].block:
        _fill_blocks(site, chosen, None, rng)
        return
    chosen[0].fill(site, whole, rng)
    for rest in site.rest:
        if rest.intersects(frame) and len(chosen) > 1:
            _fill_blocks(site, chosen[1:], rest, rng)


def _fill_blocks(
    site: Site, chosen: list[Style], within: BaseGeometry | None, rng: np.random.Generator
) -> None:
    """Cut the scene, or a part of it, by streets, and fill the blocks mostly with one style."""
    grid = street_grid(site.extent, chosen[0].block * rng.uniform(0.75, 1.35), rng)
    lay_streets(site, grid, rng, 0.4 if chosen[0].name in _ON_EARTH else 0.85, within)
    frame = shapely.box(0, 0, site.extent, site.extent)
    number = 0
    for block in grid.blocks:
        shapes = [block] if within is None else shapely.get_parts(block.intersection(within))
        for shape in shapes:
            if shape.geom_type != "Polygon" or shape.area < 100 or not shape.intersects(frame):
                continue
            number += 1
            own = np.random.default_rng([site.seed, 3, number])
            mixed = own.random() < 0.3 and len(chosen) > 1
            which = chosen[own.integers(len(chosen))] if mixed else chosen[0]
            which.fill(site, shape, own)


_ON_EARTH = ("informal", "village_huts", "farm", "waste_ground")


def _light(rng: np.random.Generator) -> Light:
    """Draw a sun and a camera."""
    turn = rng.uniform(0, 2 * np.pi)
    height = np.deg2rad(rng.uniform(22, 70))
    lean = rng.uniform(0, 2 * np.pi)
    strength = 0.0 if rng.random() < 0.4 else rng.uniform(0.03, 0.35)
    overcast = rng.random() < 0.12
    return Light(
        (float(np.cos(turn)), float(np.sin(turn))),
        0.0 if overcast else float(1 / np.tan(height)),
        float(rng.uniform(0.3, 0.6)),
        (float(strength * np.cos(lean)), float(strength * np.sin(lean))),
    )


def _styles_for(gsd: float, rng: np.random.Generator) -> list[Style]:
    """Draw the styles of a scene among those that show something at a ground size."""
    fitting = [each for each in load_styles().values() if each.gsd[0] <= gsd <= each.gsd[1]]
    weights = np.array([each.weight for each in fitting])
    order = rng.choice(len(fitting), len(fitting), replace=False, p=weights / weights.sum())
    first, *others = (fitting[i] for i in order)
    widest = 2 * first.block if first.block else np.inf
    beside = [each for each in others if 0 < each.block < widest]
    if first.block == 0:
        return [first, *beside[:2]]
    return [first, *beside[: rng.integers(0, 3)]]
