"""Trees from above: the outlines of their crowns, and how leaves, needles and twigs are painted.

A crown is drawn with a kind:

* ``broadleaf``: a dome of clumps of leaves, lobed outline;
* ``conifer``: a cone of branches that leave the stem like the rays of a star;
* ``leafless``: twigs, through which the ground is seen;
* ``dead``: pale bare branches, brightest in the middle;
* ``palm``: a star of single fronds;
* ``shrub``: low, round, of small clumps.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import shapely
from numpy.typing import NDArray

from ..canvas import Canvas
from ..objects import Colour, WorldObject
from ..textures import Floats, noise, seed_of

_CELLS, _SAMPLES = 32, 16  # the table of clumps: cells along a side, samples a cell

FINE_CLASS = {
    "broadleaf": "crown_broadleaf",
    "conifer": "crown_conifer",
    "leafless": "crown_leafless",
    "dead": "dead_tree",
    "palm": "palm",
    "shrub": "shrub",
}
_ROUNDNESS = {"broadleaf": 0.45, "conifer": 0.1, "palm": 0.85, "shrub": 0.4}

_GREENS = ((86, 108, 58), (72, 98, 56), (104, 120, 62), (94, 112, 72), (64, 86, 54), (116, 126, 78))
_NEEDLES = ((52, 74, 54), (60, 82, 56), (66, 86, 70), (46, 66, 46), (78, 94, 62))
_AUTUMN = ((178, 128, 52), (164, 92, 48), (190, 158, 70), (142, 108, 64), (128, 122, 62))
_FRESH = ((124, 144, 72), (136, 150, 86), (108, 134, 66))
_TWIGS = ((126, 112, 100), (110, 100, 92), (138, 126, 110))
_PALE = ((186, 178, 172), (168, 160, 154), (202, 196, 190), (158, 146, 134))
_FRONDS = ((94, 118, 66), (78, 104, 60), (112, 126, 84))


@dataclass(frozen=True)
class Crown:
    """What a crown's painter needs to know.

    Attributes:
        x: Of the stem, metres.
        y: The same.
        radius: Mean, metres.
        colour: Of its leaves, needles or wood in plain light.
        rays: Branches or fronds around the stem.
        turn: Angle of the first, radians.
        clump: Width of a clump of leaves, metres.
    """

    x: float
    y: float
    radius: float
    colour: Colour
    rays: int = 9
    turn: float = 0.0
    clump: float = 1.0


def make_tree(
    kind: str,
    x: float,
    y: float,
    radius: float,
    rng: np.random.Generator,
    *,
    colour: Colour | None = None,
    height: float | None = None,
    fine_class: str | None = None,
) -> WorldObject:
    """Return a tree.

    Args:
        kind: See the module.
        x: Of the stem, metres.
        y: The same.
        radius: Of the crown, metres.
        rng: Source of its form.
        colour: Of the crown; None draws one that suits the kind.
        height: Metres; None draws one that suits kind and radius.
        fine_class: None takes that of the kind; empty makes it clutter.
    """
    rays = int(rng.integers(9, 17)) if kind == "palm" else int(rng.integers(7, 14))
    turn = float(rng.uniform(0, 2 * np.pi))
    crown = Crown(
        x,
        y,
        radius,
        colour if colour is not None else crown_colour(kind, "summer", rng),
        rays,
        turn,
        float(np.clip(radius * rng.uniform(0.28, 0.5), 0.35, 1.8)),
    )
    slenderness = {"conifer": 5.0, "palm": 3.2, "shrub": 0.9, "dead": 4.0}.get(kind, 2.4)
    tall = height if height is not None else radius * slenderness * rng.uniform(0.8, 1.2)
    return WorldObject(
        FINE_CLASS[kind] if fine_class is None else fine_class,
        crown_outline(kind, crown, rng),
        float(min(tall, 38.0)),
        _PAINTERS[kind],
        seed=seed_of(rng),
        roundness=_ROUNDNESS.get(kind, 0.4),
        data=crown,
    )


def crown_colour(kind: str, season: str, rng: np.random.Generator) -> Colour:
    """Draw a colour that suits a kind in a season (of ``site.SEASONS``)."""
    choices: tuple[Colour, ...] = {
        "conifer": _NEEDLES,
        "leafless": _TWIGS,
        "dead": _PALE,
        "palm": _FRONDS,
    }.get(kind, _GREENS)
    if kind in ("broadleaf", "shrub"):
        if season == "autumn" and rng.random() < 0.75:
            choices = _AUTUMN
        elif season == "spring":
            choices = _FRESH
    base = np.array(choices[rng.integers(len(choices))], float)
    red, green, blue = base * np.exp(rng.normal(0, 0.08)) + rng.normal(0, 4, 3)
    return float(red), float(green), float(blue)


def crown_outline(kind: str, crown: Crown, rng: np.random.Generator) -> shapely.Polygon:
    """Return the outline as a person would draw it around the crown, metres."""
    if kind in ("conifer", "palm", "dead"):
        return _star(crown, {"conifer": 0.2, "palm": 0.42, "dead": 0.3}[kind], rng)
    angle = np.linspace(0, 2 * np.pi, 28, endpoint=False)
    reach = np.ones_like(angle)
    for lobes in range(2, 9):
        reach += rng.normal(0, 0.13 / lobes**0.6) * np.cos(
            lobes * angle + rng.uniform(0, 2 * np.pi)
        )
    return _polygon(crown, angle, np.clip(reach, 0.6, 1.45) * crown.radius)


# ------------------------------------------------------------------------ painters


def paint_broadleaf(canvas: Canvas, thing: WorldObject) -> None:
    """Clumps of leaves on a dome: lit towards the sun, dark in the gaps."""
    crown = _crown_of(thing)

    def texture(x: Floats, y: Floats) -> Floats:
        u, v = (x - crown.x) / crown.radius, (y - crown.y) / crown.radius
        light = _dome_light(canvas, u, v, 0.9)
        clump = max(crown.clump, 2.5 * canvas.gsd)
        height, slope = clumps(x, y, clump, thing.seed, canvas.light.sun)
        light *= 0.78 + 0.36 * height
        strength = 0.55 if canvas.light.shadow else 0.12
        light += strength * slope
        light += _grain(canvas, x, y, 0.35, 0.09, thing.seed)
        return coloured(crown.colour, light)

    canvas.fill(thing.outline, texture, lift=thing.top)


def paint_conifer(canvas: Canvas, thing: WorldObject) -> None:
    """Branches as rays on a steep cone, with whorls; a bright tip."""
    crown = _crown_of(thing)

    def texture(x: Floats, y: Floats) -> Floats:
        u, v = (x - crown.x) / crown.radius, (y - crown.y) / crown.radius
        rho = np.sqrt(u * u + v * v) + np.float32(1e-3)
        wander = noise(x, y, max(0.6 * crown.radius, 2 * canvas.gsd), thing.seed)
        angle = (np.arctan2(v, u) - crown.turn) * crown.rays + 0.9 * wander
        ray = np.cos(angle) * np.clip(1.6 * rho, 0, 1)
        light = _dome_light(canvas, u, v, 1.25)
        whorl = np.sin(9.0 * rho + 2.0 * wander + crown.turn)
        fine = min(1.0, crown.radius / (5 * canvas.gsd))  # rays fade where pixels are too large
        light += fine * (0.17 * ray + 0.07 * whorl)
        light += 0.22 * np.exp(-((rho / 0.18) ** 2))
        light -= 0.12 * rho
        light += _grain(canvas, x, y, 0.25, 0.1, thing.seed)
        return coloured(crown.colour, light)

    canvas.fill(thing.outline, texture, lift=thing.top)


def paint_twigs(canvas: Canvas, thing: WorldObject) -> None:
    """Bare twigs: rays that fork, with the ground between them."""
    _paint_branches(canvas, thing, density=0.75, spread=0.55)


def paint_dead(canvas: Canvas, thing: WorldObject) -> None:
    """Pale branches, dense in the middle, single at the rim."""
    _paint_branches(canvas, thing, density=1.0, spread=0.8)


def paint_palm(canvas: Canvas, thing: WorldObject) -> None:
    """Single fronds, each with a bright and a dark side."""
    crown = _crown_of(thing)

    def cover_and_light(x: Floats, y: Floats) -> tuple[Floats, Floats]:
        u, v = (x - crown.x) / crown.radius, (y - crown.y) / crown.radius
        rho = np.sqrt(u * u + v * v) + np.float32(1e-3)
        # Fronds bend: their angle turns with the distance from the stem.
        angle = (np.arctan2(v, u) - crown.turn) * crown.rays + 0.8 * rho
        side = np.cos(angle)
        width = 0.95 - 1.5 * np.abs(rho - 0.35)
        cover = np.clip((side + width) * 1.8, 0, 1) * np.clip((1.18 - rho) * 5, 0, 1)
        light = _dome_light(canvas, u, v, 0.7) + 0.2 * np.sin(angle) * np.clip(2 * rho, 0, 1)
        light += 0.12 * side - 0.25 * np.exp(-((rho / 0.12) ** 2))
        light += _grain(canvas, x, y, 0.2, 0.08, thing.seed)
        return cover, light

    _paint_open(canvas, thing, cover_and_light)


_PAINTERS = {
    "broadleaf": paint_broadleaf,
    "shrub": paint_broadleaf,
    "conifer": paint_conifer,
    "leafless": paint_twigs,
    "dead": paint_dead,
    "palm": paint_palm,
}


def _paint_branches(canvas: Canvas, thing: WorldObject, density: float, spread: float) -> None:
    crown = _crown_of(thing)

    def cover_and_light(x: Floats, y: Floats) -> tuple[Floats, Floats]:
        u, v = (x - crown.x) / crown.radius, (y - crown.y) / crown.radius
        rho = np.sqrt(u * u + v * v) + np.float32(1e-3)
        angle = np.arctan2(v, u)
        # Noise that is long along the radius and short across it looks like branches.
        cell = max(0.16 * crown.radius, 1.6 * canvas.gsd)
        around = angle * np.float32(crown.radius * 0.5)
        along = 0.16 * rho * crown.radius
        streak = noise(around + 0.2 * u, along, cell * 0.4, thing.seed)
        fork = noise(x, y, cell * 1.1, thing.seed + 1)
        wood = 0.8 * streak + 0.7 * fork + 3.0 * (spread - rho)
        cover = density * np.clip(0.25 + 0.45 * wood, 0.12, 1) * np.clip((1.35 - rho) * 3, 0, 1)
        light = _dome_light(canvas, u, v, 0.5) + 0.16 * streak + 0.12 * fork + 0.15 * (0.6 - rho)
        return cover, light

    _paint_open(canvas, thing, cover_and_light)


def _paint_open(
    canvas: Canvas,
    thing: WorldObject,
    cover_and_light: Callable[[Floats, Floats], tuple[Floats, Floats]],
) -> None:
    """Paint a crown that lets the ground through."""
    crown = _crown_of(thing)

    def texture(x: Floats, y: Floats) -> Floats:
        cover, light = cover_and_light(x, y)
        rows, columns = _window(canvas, x, y, thing.top)
        below = canvas.image[rows, columns]
        value = coloured(crown.colour, light)
        return below * 0.9 + cover[..., None] * (value - below * 0.9)

    canvas.fill(thing.outline, texture, lift=thing.top)


# ------------------------------------------------------------------- light and noise


def _dome_light(canvas: Canvas, u: Floats, v: Floats, steepness: float) -> Floats:
    """Return the brightness of a dome: 1 on its top, more towards the sun, dark at the rim."""
    light = canvas.light
    rho2 = u * u + v * v
    value = 1.04 - 0.2 * rho2
    if light.shadow:
        facing = u * np.float32(light.sun[0]) + v * np.float32(light.sun[1])
        value = value + np.float32(0.3 * steepness * min(light.shadow, 1.3)) * facing
    return np.clip(value, 0.25, 1.7).astype(np.float32)


@lru_cache(maxsize=1)
def _clump_table() -> Floats:
    """Return periodic heights of clumps, 0 in the gaps to 1 on the tops.

    Distance to the nearest of points scattered one a cell (Worley 1996).
    """
    rng = np.random.default_rng(21)
    points = rng.uniform(0.1, 0.9, (_CELLS, _CELLS, 2)).astype(np.float32)
    size = rng.uniform(0.8, 1.25, (_CELLS, _CELLS)).astype(np.float32)
    place = (np.arange(_CELLS * _SAMPLES, dtype=np.float32) + 0.5) / _SAMPLES
    cell = np.floor(place).astype(int)
    height = np.zeros((len(place), len(place)), np.float32)
    for down in (-1, 0, 1):
        for right in (-1, 0, 1):
            rows, columns = (cell + down), (cell + right)
            near = points[np.ix_(rows % _CELLS, columns % _CELLS)]
            dy = rows[:, None] + near[..., 0] - place[:, None]
            dx = columns[None, :] + near[..., 1] - place[None, :]
            reach = 0.78 * size[np.ix_(rows % _CELLS, columns % _CELLS)]
            cap = 1.0 - (dx * dx + dy * dy) / (reach * reach)
            height = np.maximum(height, cap)
    return np.sqrt(height).astype(np.float32)


def clumps(
    x: Floats, y: Floats, cell: float, seed: int, sun: tuple[float, float]
) -> tuple[Floats, Floats]:
    """Return clumps (of leaves, of stones): their height, 0 to 1, and how far they face the sun.

    Args:
        x: Metres.
        y: Metres; broadcasts against x.
        cell: Metres from clump to clump.
        seed: Another seed, another pattern.
        sun: Unit vector on the ground towards it.
    """
    table = _clump_table()
    size = len(table) - 1
    offset = np.random.default_rng(seed).uniform(0, len(table), 2)
    scale = np.float32(_SAMPLES / cell)
    column, row = x * scale + np.float32(offset[0]), y * scale + np.float32(offset[1])
    here = table[row.astype(np.int32) & size, column.astype(np.int32) & size]
    step = 0.22 * _SAMPLES
    sunward = table[
        (row + np.float32(step * sun[1])).astype(np.int32) & size,
        (column + np.float32(step * sun[0])).astype(np.int32) & size,
    ]
    return here, here - sunward


def _grain(canvas: Canvas, x: Floats, y: Floats, cell: float, strength: float, seed: int) -> Floats:
    """Return fine noise; finer than two pixels it is as weak as a pixel's mean leaves it."""
    coarse = max(cell, 1.5 * canvas.gsd)
    return np.float32(strength * (cell / coarse) ** 0.5) * noise(x, y, coarse, seed + 3)


def coloured(colour: Colour, light: Floats) -> Floats:
    """Return a colour in a light: bright leaves are yellower, dark ones bluer."""
    value = np.array(colour, np.float32) * np.clip(light, 0.12, 1.9)[..., None]
    excess = (light - 1.0)[..., None] * np.array([7.0, 5.0, -7.0], np.float32)
    return (value + excess).astype(np.float32)


def _window(canvas: Canvas, x: Floats, y: Floats, lift: float) -> tuple[slice, slice]:
    """Return the pixels that a texture was asked for (``x [1, W]``, ``y [H, 1]``)."""
    lean = canvas.light.lean
    column = round((float(x[0, 0]) + lean[0] * lift) / canvas.gsd - 0.5)
    row = round((float(y[0, 0]) + lean[1] * lift) / canvas.gsd - 0.5)
    return slice(row, row + y.shape[0]), slice(column, column + x.shape[1])


def _crown_of(thing: WorldObject) -> Crown:
    if not isinstance(thing.data, Crown):
        raise TypeError(f"{thing.fine_class} is painted as a crown without one")
    return thing.data


def _star(crown: Crown, depth: float, rng: np.random.Generator) -> shapely.Polygon:
    """Return a star with soft notches between its rays."""
    angle = np.linspace(0, 2 * np.pi, crown.rays * 4, endpoint=False)
    wave = np.cos(crown.rays * (angle - crown.turn))
    length = 1.0 + rng.normal(0, 0.09, crown.rays)
    ragged = rng.normal(0, 0.05, len(angle))
    reach = np.repeat(length, 4) * (1.0 + 0.5 * depth * wave + ragged)
    return _polygon(crown, angle, np.clip(reach, 0.4, 1.5) * crown.radius)


def _polygon(
    crown: Crown, angle: NDArray[np.float64], reach: NDArray[np.float64]
) -> shapely.Polygon:
    corners = np.stack([crown.x + reach * np.cos(angle), crown.y + reach * np.sin(angle)], axis=1)
    return shapely.Polygon(corners)
