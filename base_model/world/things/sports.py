"""Sports grounds with their lines, as flat objects: whole courts and pitches."""

from __future__ import annotations

import numpy as np
import shapely

from ..canvas import Canvas
from ..frames import Frame
from ..objects import Colour, WorldObject
from ..textures import Texture, seed_of, speckle

_HARD: tuple[Colour, ...] = (
    *((70, 112, 88), (62, 96, 138), (166, 96, 72), (150, 84, 66), (120, 124, 122), (86, 124, 150)),
)
_LINE: Colour = (226, 228, 224)


def _lines(
    canvas: Canvas, outline: shapely.Polygon, lines: list[shapely.Geometry], width: float
) -> None:
    """Paint lines at least as wide as they still show, fainter where a pixel is wider."""
    wide = max(width, 0.7 * canvas.gsd)
    ink = float(np.clip(width / (0.5 * canvas.gsd), 0.15, 0.9))
    strokes = [line.buffer(wide / 2, cap_style="square") for line in lines]
    canvas.fill(shapely.union_all(strokes).intersection(outline), _LINE, opacity=ink)


def _ring(
    frame: Frame, length: float, width: float, u: float = 0, v: float = 0
) -> shapely.Geometry:
    return frame.rect(u, v, length, width).exterior


def _line(frame: Frame, *points: tuple[float, float]) -> shapely.LineString:
    return shapely.LineString([frame.at(*point) for point in points])


def _colours(rng: np.random.Generator) -> tuple[Colour, Colour]:
    first, second = rng.choice(len(_HARD), 2, replace=False)
    return _HARD[first], _HARD[first] if rng.random() < 0.4 else _HARD[second]


def tennis_court(frame: Frame, rng: np.random.Generator) -> WorldObject:
    """Make a tennis court, 36 × 18 m with its run-off."""
    length, width = rng.uniform(33, 37), rng.uniform(16, 18.5)
    how = (frame, length, width, *_colours(rng))
    outline = frame.rect(0, 0, length, width)
    return WorldObject("tennis_court", outline, 0, _paint_tennis, seed=seed_of(rng), data=how)


def _paint_tennis(canvas: Canvas, thing: WorldObject) -> None:
    frame, _, _, inner, outer = thing.data
    canvas.fill(thing.outline, speckle(outer, 4, 2.0, thing.seed))
    canvas.fill(frame.rect(0, 0, 23.8, 11), speckle(inner, 4, 2.0, thing.seed))
    lines = [_ring(frame, 23.8, 11), _ring(frame, 23.8, 8.2), _ring(frame, 12.8, 8.2)]
    lines.append(_line(frame, (-6.4, 0), (6.4, 0)))
    _lines(canvas, thing.outline, lines, 0.08)
    canvas.fill(frame.rect(0, 0, max(0.25, 0.5 * canvas.gsd), 12.5), (60, 66, 66), opacity=0.7)


def basketball_court(frame: Frame, rng: np.random.Generator) -> WorldObject:
    """Make a basketball court, about 28 × 15 m."""
    length = rng.uniform(26, 31)
    how = (frame, length, 0.55 * length, *_colours(rng))
    outline = frame.rect(0, 0, length, 0.55 * length)
    return WorldObject("basketball_court", outline, 0, _paint_basket, seed=seed_of(rng), data=how)


def _paint_basket(canvas: Canvas, thing: WorldObject) -> None:
    frame, length, width, inner, outer = thing.data
    canvas.fill(thing.outline, speckle(outer, 4, 2.0, thing.seed))
    a, b = 0.92 * length, 0.88 * width
    canvas.fill(frame.rect(0, 0, a, b), speckle(inner, 4, 2.0, thing.seed))
    lines = [_ring(frame, a, b), _line(frame, (0, -b / 2), (0, b / 2))]
    lines.append(shapely.Point(frame.at(0, 0)).buffer(1.8).exterior)
    for side in (-1, 1):
        key = frame.rect(side * (a / 2 - 2.9), 0, 5.8, 4.9)
        canvas.fill(key, outer)
        lines += [
            key.exterior,
            shapely.Point(frame.at(side * (a / 2 - 5.8), 0)).buffer(1.8).exterior,
        ]
        arc = shapely.Point(frame.at(side * (a / 2 - 1.6), 0)).buffer(6.75).exterior
        lines.append(arc.intersection(frame.rect(0, 0, a, b)))
    _lines(canvas, thing.outline, lines, 0.07)


def football_pitch(frame: Frame, rng: np.random.Generator, scale: float = 1.0) -> WorldObject:
    """Make a football pitch: grass with mowing stripes, worn, or artificial."""
    length, width = scale * rng.uniform(92, 108), scale * rng.uniform(58, 70)
    how = (frame, length, width, scale)
    outline = frame.rect(0, 0, length, width)
    return WorldObject("football_pitch", outline, 0, _paint_football, seed=seed_of(rng), data=how)


def _turf(frame: Frame, length: float, seed: int) -> Texture:
    rng = np.random.default_rng(seed)
    tones = ((88, 122, 62), (104, 132, 70), (60, 112, 66), (124, 128, 80), (72, 104, 56))
    base = speckle(tones[rng.integers(5)], rng.uniform(4, 9), 1.0, seed)
    period = length / rng.integers(4, 11)
    strength = rng.choice([0.0, 7.0, 10.0])
    along = frame.along()

    def texture(x: np.ndarray, y: np.ndarray) -> np.ndarray:
        u = (x - frame.x) * along[0] + (y - frame.y) * along[1]
        return base(x, y) + np.float32(strength) * np.sign(np.sin(np.pi * u / period))[..., None]

    return texture


def _paint_football(canvas: Canvas, thing: WorldObject) -> None:
    frame, length, width, scale = thing.data
    rng = np.random.default_rng(thing.seed)
    canvas.fill(thing.outline, _turf(frame, length, thing.seed))
    a, b = length - 2, width - 2
    if rng.random() < 0.4:  # worn in front of the goals and in the middle
        for u in (-0.44 * length, 0.44 * length, 0.0):
            worn = frame.ellipse(u, 0, rng.uniform(5, 12) * scale, rng.uniform(5, 16) * scale)
            canvas.fill(worn, speckle((160, 138, 106), 8, 0.8, thing.seed), opacity=0.5)
    lines = [_ring(frame, a, b), _line(frame, (0, -b / 2), (0, b / 2))]
    lines.append(shapely.Point(frame.at(0, 0)).buffer(9.15 * scale).exterior)
    for side in (-1, 1):
        for deep, wide in ((16.5, 40.3), (5.5, 18.3)):
            lines.append(_ring(frame, deep * scale, wide * scale, side * (a - deep * scale) / 2))
        goal = frame.rect(side * (a / 2 + 0.5), 0, 1.2, 7.3 * scale)
        canvas.fill(goal.intersection(thing.outline), (236, 236, 234), opacity=0.5)
    _lines(canvas, thing.outline, lines, 0.14)


def baseball_diamond(frame: Frame, rng: np.random.Generator) -> WorldObject:
    """Make a baseball field: a quarter disc with its infield of earth."""
    radius = rng.uniform(50, 100)
    turns = np.linspace(-np.pi / 4, np.pi / 4, 16)
    outline = frame.polygon(
        [(-0.07 * radius, 0)] + [(radius * np.cos(t), radius * np.sin(t)) for t in turns]
    )
    outline = outline.buffer(3, quad_segs=3)
    how = (frame, radius, rng.uniform(24, 30))
    return WorldObject("baseball_diamond", outline, 0, _paint_baseball, seed=seed_of(rng), data=how)


def _paint_baseball(canvas: Canvas, thing: WorldObject) -> None:
    frame, radius, base = thing.data
    rng = np.random.default_rng(thing.seed)
    earth = ((178, 132, 98), (190, 154, 116), (160, 112, 84))[rng.integers(3)]
    dirt = speckle(earth, 7, 0.8, thing.seed)
    if rng.random() < 0.5:
        canvas.fill(thing.outline, dirt)
    canvas.fill(thing.outline.buffer(-4), _turf(frame, radius, thing.seed))
    side = base / np.sqrt(2)
    infield = shapely.Point(frame.at(side * 0.9, 0)).buffer(base * 1.02)
    wedge = frame.polygon(
        [(-4, 0), (1.4 * base + 20, 1.4 * base + 24), (1.4 * base + 20, -1.4 * base - 24)]
    )
    canvas.fill(infield.intersection(wedge).intersection(thing.outline), dirt)
    grass = frame.polygon([(4, 0), (side, side - 4), (2 * side - 4, 0), (side, -side + 4)])
    if rng.random() < 0.75:
        canvas.fill(grass, _turf(frame, radius, thing.seed))
    mound, plate = (shapely.Point(frame.at(u, 0)) for u in (side, 0))
    canvas.fill(shapely.union_all([mound.buffer(2.8), plate.buffer(4)]), dirt)
    lines = [_line(frame, (0, 0), (0.7 * radius, s * 0.7 * radius)) for s in (1, -1)]
    _lines(canvas, thing.outline, lines, 0.12)


def running_track(frame: Frame, rng: np.random.Generator) -> list[WorldObject]:
    """Make an athletics track of 400 m, and the pitch inside it."""
    scale = rng.uniform(0.75, 1.0)
    straight, radius, lanes = 84.4 * scale, 36.5 * scale, rng.uniform(5, 10)
    spine = shapely.LineString([frame.at(-straight / 2, 0), frame.at(straight / 2, 0)])
    outline = spine.buffer(radius + lanes, quad_segs=10)
    colour = ((172, 84, 68), (158, 96, 82), (70, 104, 146), (126, 70, 62))[rng.integers(4)]
    how = (frame, radius, lanes, colour, spine)
    track = WorldObject("running_track", outline, 0, _paint_track, seed=seed_of(rng), data=how)
    pitch = football_pitch(frame, rng, 0.62 * scale)
    nested = WorldObject(
        pitch.fine_class,
        pitch.outline,
        0,
        pitch.paint,
        base=0.01,
        nested=True,
        seed=pitch.seed,
        data=pitch.data,
    )
    return [track, nested]


def _paint_track(canvas: Canvas, thing: WorldObject) -> None:
    frame, radius, lanes, colour, spine = thing.data
    canvas.fill(thing.outline, speckle(colour, 4, 2.0, thing.seed))
    number = int(lanes / 1.22)
    if canvas.gsd < 0.6:
        rings = [
            spine.buffer(radius + i * lanes / number, quad_segs=12).exterior for i in range(number)
        ]
        _lines(canvas, thing.outline, rings, 0.06)
    canvas.fill(spine.buffer(radius, quad_segs=12), _turf(frame, 80, thing.seed))
