"""Draws a layout as an aerial photograph: ground, shadows, then every object in its own frame."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import shapely
from numpy.typing import NDArray
from rasterio.features import rasterize
from rasterio.transform import from_origin

from .layout import SUN, Ground, Layout, Part, SceneObject

Floats = NDArray[np.floating]

SAMPLES = 2
"""Samples a pixel along each side: outlines get the mixed pixels that a camera gives them."""
_SHADE = 0.48  # brightness of the ground in shadow: the sky still lights it
_SENSOR_NOISE = 3.0  # grey values, standard deviation
_REACH = 16.0  # metres: no shadow is longer, so objects further away don't matter to a block

_COLOURS: dict[str, tuple[tuple[float, float, float], float]] = {
    # kind: colour and how strongly it varies
    "asphalt": ((106, 106, 108), 5),
    "asphalt_new": ((84, 84, 88), 4),
    "kerb": ((150, 147, 142), 6),
    "concrete": ((158, 156, 150), 7),
    "paving": ((160, 148, 138), 8),
    "gravel": ((184, 172, 148), 9),
    "grass": ((104, 122, 72), 15),
    "crop": ((150, 138, 84), 10),
    "quay": ((166, 162, 154), 6),
    "pier": ((142, 126, 108), 9),
    "marking": ((222, 222, 218), 4),
    "water": ((44, 72, 84), 5),
}


def paint(layout: Layout, window: tuple[int, int, int, int], gsd: float) -> NDArray[np.uint8]:
    """Draw a window of the scene.

    Windows fit together: a pixel does not depend on the window that it is drawn with.

    Args:
        layout: What stands where.
        window: First column and row, columns and rows, in pixels from the upper left corner.
        gsd: Metres a pixel.

    Returns:
        ``[3, rows, columns]`` uint8, red, green, blue.
    """
    column, row, columns, rows = window
    step = gsd / SAMPLES
    west, north = column * gsd, layout.height - row * gsd
    x = west + (np.arange(columns * SAMPLES) + 0.5) * step
    y = north - (np.arange(rows * SAMPLES) + 0.5) * step
    canvas = _Canvas(x, y, step, layout.seed)
    frame = shapely.box(x[0] - _REACH, y[-1] - _REACH, x[-1] + _REACH, y[0] + _REACH)
    near = [thing for thing in layout.objects if thing.outline.intersects(frame)]
    for piece in layout.ground:
        if piece.shape.intersects(frame):
            canvas.draw_ground(piece)
    canvas.cast([thing.shadow() for thing in near])
    for thing in near:
        canvas.draw(thing)
    image = canvas.image.reshape(rows, SAMPLES, columns, SAMPLES, 3).mean(axis=(1, 3))
    # The generator is placed by the pixel, so that windows fit together in the noise as well.
    grain = _hash(
        np.arange(column, column + columns)[None, :, None],
        np.arange(row, row + rows)[:, None, None] + 7919 * np.arange(3),
        layout.seed,
    )
    image += _SENSOR_NOISE * np.sqrt(12) * (grain - 0.5)
    return np.moveaxis(image.round().clip(0, 255).astype(np.uint8), -1, 0)


class _Canvas:
    """The samples of a window, as they are drawn over and over."""

    def __init__(self, x: Floats, y: Floats, step: float, seed: int) -> None:
        self.x, self.y, self.step, self.seed = x, y, step, seed
        self.image = np.zeros((len(y), len(x), 3))
        grid_x, grid_y = np.meshgrid(x, y)
        # Noise at three scales is shared by all kinds of ground; each takes what it needs.
        self._wide = value_noise(grid_x, grid_y, 23.0, seed)
        self._middle = value_noise(grid_x, grid_y, 4.1, seed + 1)
        self._fine = value_noise(grid_x, grid_y, 0.55, seed + 2)

    def draw_ground(self, piece: Ground) -> None:
        """Draw a piece of ground."""
        box, mask = self._mask(piece.shape)
        if not mask.any():
            return
        colour, strength = _COLOURS[piece.kind]
        wide, middle, fine = (n[box][mask] for n in (self._wide, self._middle, self._fine))
        grain = 0.5 * wide + 0.3 * middle + 0.6 * fine
        value = np.array(colour) + strength * grain[:, None]
        if piece.kind == "grass":
            # Dry spots are yellower, lush ones darker.
            dry = np.clip(wide + 0.5 * middle, -1, 1)[:, None]
            value += dry * np.array([22.0, 8.0, 4.0])
            value *= 0.9 + 0.2 * ((piece.seed % 97) / 97)
        elif piece.kind == "crop":
            x, y = self._points(box, mask)
            across = Part(0, 0, piece.angle, 0, 0).local(x, y)[1]
            value += 11 * np.sin(2 * np.pi * across / 1.9)[:, None]
            value += np.array([-60.0, -6.0, -20.0]) * (piece.seed % 3) / 2
        elif piece.kind == "water":
            x, y = self._points(box, mask)
            swell = np.sin(0.9 * x + 0.35 * y + 2.2 * middle) * (0.6 + 0.4 * wide)
            value += 5 * swell[:, None] + 7 * np.clip(fine - 0.5, 0, 1)[:, None]
        elif piece.kind == "pier":
            _, y = self._points(box, mask)
            value *= (0.94 + 0.06 * np.sign(np.sin(2 * np.pi * y / 0.8)))[:, None]
        self.image[box][mask] = value

    def cast(self, shadows: list[shapely.Geometry]) -> None:
        """Darken the ground in the shadows."""
        if not shadows:
            return
        box, mask = self._mask(shapely.union_all(shadows))
        self.image[box][mask] *= _SHADE * np.array([0.96, 1.0, 1.08])  # blue sky lights shadows

    def draw(self, thing: SceneObject) -> None:
        """Draw an object inside its outline."""
        box, mask = self._mask(thing.outline)
        if not mask.any():
            return
        x, y = self._points(box, mask)
        value = _STYLES[thing.style](thing, x, y)
        value += 3.0 * self._fine[box][mask][:, None]
        self.image[box][mask] = value

    def _mask(self, shape: shapely.Geometry) -> tuple[tuple[slice, slice], NDArray[np.bool_]]:
        """Return where in the canvas a shape may be, and which samples it covers there."""
        x0, y0, x1, y1 = shape.bounds
        left = int(np.clip((x0 - self.x[0]) / self.step - 1, 0, len(self.x)))
        right = int(np.clip((x1 - self.x[0]) / self.step + 2, 0, len(self.x)))
        top = int(np.clip((self.y[0] - y1) / self.step - 1, 0, len(self.y)))
        bottom = int(np.clip((self.y[0] - y0) / self.step + 2, 0, len(self.y)))
        box = (slice(top, bottom), slice(left, right))
        if right <= left or bottom <= top:
            return box, np.zeros((max(bottom - top, 0), max(right - left, 0)), bool)
        corner = (self.x[left] - self.step / 2, self.y[top] + self.step / 2)
        covered = rasterize(
            [shape],
            out_shape=(bottom - top, right - left),
            transform=from_origin(*corner, self.step, self.step),
            dtype=np.uint8,
        )
        return box, covered.astype(bool)

    def _points(self, box: tuple[slice, slice], mask: NDArray[np.bool_]) -> tuple[Floats, Floats]:
        """Return the coordinates of the covered samples."""
        rows, columns = np.nonzero(mask)
        return self.x[box[1]][columns], self.y[box[0]][rows]


# ------------------------------------------------------------------ one style each


def _gable(thing: SceneObject, x: Floats, y: Floats) -> Floats:
    """Two slopes a part, the one towards the sun brighter; courses of tiles; a ridge."""
    value = np.empty((len(x), 3))
    left = np.ones(len(x), bool)
    for number, part in enumerate(thing.parts):
        u, v = part.local(x, y)
        inside = left & (np.abs(u) <= part.length / 2) & (np.abs(v) <= part.width / 2)
        if number == len(thing.parts) - 1:
            inside = left
        left = left & ~inside
        u, v = u[inside], v[inside]
        normal = np.array([-np.sin(part.angle), np.cos(part.angle)])
        lit = float(normal @ SUN)
        light = 1.0 + 0.26 * lit * np.sign(v)
        light += 0.05 * np.sin(2 * np.pi * v / 0.62)
        light[np.abs(v) < 0.17] *= 1.12  # the ridge
        light[np.abs(v) > part.width / 2 - 0.3] *= 0.86  # the gutters
        value[inside] = np.array(thing.colour) * light[:, None]
    # A chimney, somewhere beside the ridge.
    main = thing.parts[0]
    u, v = main.local(x, y)
    at = main.length * (0.15 + 0.2 * ((thing.seed % 101) / 101)) * (1 if thing.seed % 2 else -1)
    chimney = (np.abs(u - at) < 0.45) & (np.abs(v - 0.9) < 0.45)
    value[chimney] = (88, 66, 60)
    return value


def _flat(thing: SceneObject, x: Floats, y: Floats) -> Floats:
    """A flat roof with a parapet, seams, and a few machines and skylights on it."""
    part = thing.parts[0]
    u, v = part.local(x, y)
    light = 1.0 + 0.03 * np.sign(np.sin(2 * np.pi * u / 3.0))
    light += 0.06 * value_noise(u, v, 6.0, thing.seed)
    value = np.array(thing.colour) * light[:, None]
    edge = np.minimum(part.length / 2 - np.abs(u), part.width / 2 - np.abs(v))
    value[edge < 0.5] = np.array(thing.colour) * 1.16
    value[(edge >= 0.5) & (edge < 0.8)] *= 0.82
    rng = np.random.default_rng(thing.seed)
    for _ in range(int(part.length * part.width / 160) + 1):
        at_u = rng.uniform(-0.4, 0.4) * part.length
        at_v = rng.uniform(-0.36, 0.36) * part.width
        half_u, half_v = rng.uniform(0.6, 2.2), rng.uniform(0.5, 1.1)
        box = (np.abs(u - at_u) < half_u) & (np.abs(v - at_v) < half_v)
        value[box] = (70, 88, 98) if rng.random() < 0.5 else (204, 206, 206)
    return value


def _crown(thing: SceneObject, x: Floats, y: Floats) -> Floats:
    """A dome of leaves, bright towards the sun."""
    part = thing.parts[0]
    u, v = (x - part.x) / (part.length / 2), (y - part.y) / (part.length / 2)
    dome = np.clip(1.0 - 0.75 * (u**2 + v**2), 0, 1)
    light = 0.58 + 0.42 * dome + 0.3 * (u * SUN[0] + v * SUN[1])
    light += 0.16 * value_noise(x, y, 1.3, thing.seed) + 0.1 * value_noise(
        x, y, 0.6, thing.seed + 1
    )
    return np.array(thing.colour) * np.clip(light, 0.25, 1.6)[:, None]


def _car(thing: SceneObject, x: Floats, y: Floats) -> Floats:
    """Body, windscreen, rear window, a roof that shines."""
    part = thing.parts[0]
    u, v = part.local(x, y)
    along = u / part.length
    light = 1.0 + 0.1 * np.sign(v) * (np.array([-np.sin(part.angle), np.cos(part.angle)]) @ SUN)
    value = np.array(thing.colour) * light[:, None]
    inner = np.abs(v) < 0.38 * part.width
    value[inner & (along > 0.1) & (along < 0.24)] = (34, 40, 48)
    value[inner & (along > -0.4) & (along < -0.28)] = (40, 46, 54)
    roof = inner & (along >= -0.28) & (along <= 0.1)
    value[roof] = np.minimum(value[roof] * 1.1 + 6, 252)
    return value


def _truck(thing: SceneObject, x: Floats, y: Floats) -> Floats:
    """A box and a cab."""
    part = thing.parts[0]
    u, v = part.local(x, y)
    value = np.tile(np.array(thing.colour, float), (len(x), 1))
    value *= (1.0 + 0.04 * np.sign(np.sin(2 * np.pi * u / 1.2)))[:, None]
    cab = u > part.length / 2 - 2.1
    value[cab] = np.array(thing.colour) * 0.7 + 30
    value[np.abs(u - (part.length / 2 - 2.2)) < 0.2] = (46, 46, 48)
    value[cab & (u > part.length / 2 - 0.8) & (np.abs(v) < 0.42 * part.width)] = (38, 44, 52)
    return value


def _ship(thing: SceneObject, x: Floats, y: Floats) -> Floats:
    """Rail, deck, a cabin, and hatches on the larger ones."""
    part = thing.parts[0]
    u, v = part.local(x, y)
    along, across = 2 * u / part.length, 2 * v / part.width
    value = np.tile(np.array(thing.colour, float), (len(x), 1))
    deck = (np.abs(across) < 0.78 - 0.5 * np.clip(along, 0, 1) ** 2) & (np.abs(along) < 0.9)
    value[deck] = np.array(thing.colour) * 0.55 + np.array([74, 62, 46])
    cabin = (np.abs(across) < 0.5) & (along > -0.7) & (along < -0.25)
    value[cabin] = (226, 226, 222)
    value[(np.abs(across) < 0.44) & (along > -0.27) & (along < -0.2)] = (48, 58, 66)
    if part.length > 17:
        hatch = (np.abs(across) < 0.42) & (along > -0.1) & (along < 0.6)
        value[hatch & (np.sin(2 * np.pi * u / 5.0) > -0.5)] = (126, 98, 84)
    return value


_STYLES: dict[str, Callable[[SceneObject, Floats, Floats], Floats]] = {
    "gable": _gable,
    "flat": _flat,
    "crown": _crown,
    "car": _car,
    "truck": _truck,
    "ship": _ship,
}


# ---------------------------------------------------------------------------- noise


def value_noise(x: Floats, y: Floats, cell: float, seed: int) -> Floats:
    """Return smooth noise between −1 and 1 that depends on place and seed alone.

    Random values at the corners of a grid, interpolated with Perlin's smoothstep (1985).

    Args:
        x: Metres.
        y: Metres.
        cell: Side of the grid's cells, metres.
        seed: Another seed, another pattern.
    """
    at_x, at_y = x / cell, y / cell
    column, row = np.floor(at_x).astype(np.int64), np.floor(at_y).astype(np.int64)
    fraction_x, fraction_y = at_x - column, at_y - row
    fraction_x = fraction_x * fraction_x * (3 - 2 * fraction_x)
    fraction_y = fraction_y * fraction_y * (3 - 2 * fraction_y)
    lower = _hash(column, row, seed) * (1 - fraction_x) + _hash(column + 1, row, seed) * fraction_x
    upper = _hash(column, row + 1, seed) * (1 - fraction_x)
    upper += _hash(column + 1, row + 1, seed) * fraction_x
    return 2 * (lower * (1 - fraction_y) + upper * fraction_y) - 1


def _hash(column: NDArray[np.int64], row: NDArray[np.int64], seed: int) -> Floats:
    """Return a number in [0, 1) for each pair of whole numbers (a finaliser as in xxHash)."""
    mixed = (
        column.astype(np.uint32) * np.uint32(374761393)
        + row.astype(np.uint32) * np.uint32(668265263)
        + np.uint32(seed * 2246822519 & 0xFFFFFFFF)
    )
    mixed = (mixed ^ (mixed >> np.uint32(13))) * np.uint32(1274126177)
    mixed ^= mixed >> np.uint32(16)
    return mixed / 2.0**32
