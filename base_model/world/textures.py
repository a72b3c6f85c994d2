"""Textures: colour as a function of the place. Noise comes from one periodic table, so is fast."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from .objects import Colour

Floats = NDArray[np.floating]
"""Pixels and places: float32 throughout, but for what numpy widens on the way."""
Texture = Callable[[Floats, Floats], Floats]
"""x and y in metres, which broadcast, to ``[H, W, 3]``, 0 to 255."""

_CELLS, _SAMPLES = 128, 8  # the table: cells along a side, samples a cell


def seed_of(rng: np.random.Generator) -> int:
    """Draw a seed."""
    return int(rng.integers(1 << 30))


@lru_cache(maxsize=1)
def _table() -> Floats:
    """Return smooth periodic noise with mean 0 and standard deviation 1."""
    rng = np.random.default_rng(20)
    grid: Floats = rng.normal(size=(_CELLS, _CELLS)).astype(np.float32)
    t = np.arange(_SAMPLES, dtype=np.float32) / np.float32(_SAMPLES)
    t = t * t * (3 - 2 * t)
    for _ in range(2):
        grid = np.moveaxis(grid, 0, 1)
        after = np.roll(grid, -1, axis=1)
        grid = (grid[:, :, None] * (1 - t) + after[:, :, None] * t).reshape(len(grid), -1)
    return (grid / grid.std()).astype(np.float32)


def noise(x: Floats, y: Floats, cell: float, seed: int) -> Floats:
    """Return smooth noise, mean 0, standard deviation 1, ``[H, W]``.

    Args:
        x: Metres.
        y: Metres; broadcasts against x.
        cell: Metres from bump to bump.
        seed: Another seed, another pattern.
    """
    table = _table()
    turn, first, second = _scramble(seed)
    turn *= 2 * np.pi
    move = (first * _CELLS * _SAMPLES, second * _CELLS * _SAMPLES)
    along, across = np.cos(turn) * _SAMPLES / cell, np.sin(turn) * _SAMPLES / cell
    size = _CELLS * _SAMPLES - 1
    column = (x * np.float32(along) + y * np.float32(across) + np.float32(move[0])).astype(np.int32)
    row = (y * np.float32(along) - x * np.float32(across) + np.float32(move[1])).astype(np.int32)
    return table[row & size, column & size]


def _scramble(seed: int) -> tuple[float, float, float]:
    """Return three numbers between 0 and 1 that look drawn (a finaliser as in xxHash)."""
    numbers = []
    for salt in (0x9E3779B1, 0x85EBCA77, 0xC2B2AE3D):
        mixed = (seed * 0x27D4EB2F + salt) & 0xFFFFFFFF
        mixed = ((mixed ^ mixed >> 15) * 0x2C1B3C6D) & 0xFFFFFFFF
        mixed = ((mixed ^ mixed >> 12) * 0x297A2D39) & 0xFFFFFFFF
        numbers.append((mixed ^ mixed >> 15) / 2.0**32)
    return numbers[0], numbers[1], numbers[2]


def fractal(x: Floats, y: Floats, cell: float, seed: int, octaves: int = 3) -> Floats:
    """Return noise of several scales, each half as large and a bit weaker than the one before."""
    total = noise(x, y, cell, seed)
    for octave in range(1, octaves):
        total = total + 0.65**octave * noise(x, y, cell / 2.2**octave, seed + octave)
    return total / np.float32(np.sqrt(sum(0.65 ** (2 * o) for o in range(octaves))))


def speckle(colour: Colour, strength: float, cell: float = 1.0, seed: int = 0) -> Texture:
    """Return one colour with noise of several scales in its brightness."""

    def texture(x: Floats, y: Floats) -> Floats:
        grain = 0.6 * fractal(x, y, 12 * cell, seed) + 0.6 * fractal(x, y, cell, seed + 7, 2)
        return np.array(colour, np.float32) + np.float32(strength) * grain[..., None]

    return texture


def blend(first: Texture, second: Texture, cell: float, seed: int, sharpness: float = 2) -> Texture:
    """Return two textures in patches: grass with bare soil, say."""

    def texture(x: Floats, y: Floats) -> Floats:
        share = np.clip(0.5 + sharpness * 0.5 * fractal(x, y, cell, seed), 0, 1)[..., None]
        return first(x, y) * (1 - share) + second(x, y) * share

    return texture


def stripes(base: Texture, angle: float, period: float, strength: float) -> Texture:
    """Return a texture with stripes (tile courses, crop rows, planks).

    Args:
        base: What is striped.
        angle: Of the stripes, radians.
        period: Metres from stripe to stripe. Keep it above two pixels, or leave the stripes out.
        strength: Grey values up and down.
    """

    def texture(x: Floats, y: Floats) -> Floats:
        phase = (y * np.cos(angle) - x * np.sin(angle)) * (2 * np.pi / period)
        return base(x, y) + np.float32(strength) * np.sin(phase)[..., None].astype(np.float32)

    return texture
