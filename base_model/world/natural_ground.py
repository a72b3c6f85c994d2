"""Natural ground: grass, soil, forest floor, sand, rock, water and the crops of fields.

Every function returns a texture (see ``textures``).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .objects import Colour
from .textures import Floats, Texture, fractal, noise, seed_of

GRASS_LUSH, GRASS_DRY = (98, 118, 66), (158, 146, 102)
SOILS: tuple[Colour, ...] = (
    (132, 108, 84),
    (152, 126, 96),
    (118, 98, 82),
    (164, 118, 88),
    (176, 158, 130),
    (140, 130, 116),
)
WATERS: tuple[Colour, ...] = (
    (40, 62, 70),
    (52, 78, 76),
    (70, 88, 70),
    (92, 94, 72),
    (30, 44, 52),
    (62, 98, 108),
    (110, 100, 78),
)
SANDS: tuple[Colour, ...] = ((206, 190, 158), (192, 176, 146), (214, 204, 180), (172, 152, 124))
ROCKS: tuple[Colour, ...] = ((142, 138, 132), (160, 152, 140), (120, 116, 112), (150, 128, 110))


def mix(first: Colour, second: Colour, share: float) -> Colour:
    """Return a colour between two."""
    red, green, blue = (a + (b - a) * share for a, b in zip(first, second))
    return float(red), float(green), float(blue)


def vary(colour: Colour, rng: np.random.Generator, spread: float = 0.08) -> Colour:
    """Return a colour a little brighter or darker, warmer or colder."""
    value = np.array(colour) * np.exp(rng.normal(0, spread) + rng.normal(0, spread / 5, 3))
    red, green, blue = (float(each) for each in value)
    return red, green, blue


def ground(
    colours: tuple[Colour, ...],
    gsd: float,
    rng: np.random.Generator,
    *,
    patch: float = 14.0,
    grain: float = 9.0,
) -> Texture:
    """Return a ground whose colour wanders between some colours.

    Args:
        colours: At least one.
        gsd: Metres a pixel.
        rng: Source of the pattern.
        patch: Metres from patch to patch.
        grain: Grey values of the fine noise.
    """
    seed = seed_of(rng)
    shades = [np.array(each, np.float32) for each in colours]
    coarse = max(patch, 6 * gsd)

    def texture(x: Floats, y: Floats) -> Floats:
        value = np.broadcast_to(shades[0], (*np.broadcast_shapes(x.shape, y.shape), 3))
        for number, shade in enumerate(shades[1:]):
            pattern = fractal(x, y, coarse / (1 + 0.7 * number), seed + 11 * number, 4)
            share = np.clip(0.5 + 0.9 * pattern, 0, 1)[..., None]
            value = value + share * (shade - value)
        fine = noise(x, y, 1.7 * gsd, seed + 3) + noise(x, y, max(0.5, 3.5 * gsd), seed + 4)
        tone = 0.7 * fine + 0.6 * fractal(x, y, coarse / 3, seed + 5, 3)
        return (value + np.float32(grain) * tone[..., None]).astype(np.float32)

    return texture


def meadow(season: str, dryness: float, gsd: float, rng: np.random.Generator) -> Texture:
    """Return grass: lush to dry, with patches."""
    dry = float(np.clip(dryness + rng.normal(0, 0.12) + 0.15 * (season == "summer"), 0, 1))
    if season == "winter":
        dry = max(dry, 0.5)
    base = vary(mix(GRASS_LUSH, GRASS_DRY, dry), rng)
    other = vary(mix(GRASS_LUSH, GRASS_DRY, min(1.0, dry + 0.3)), rng)
    dark = vary(mix(base, (66, 84, 48), 0.5), rng)
    return ground((base, other, dark), gsd, rng, patch=float(rng.uniform(8, 30)), grain=7)


def soil(gsd: float, rng: np.random.Generator) -> Texture:
    """Return bare soil."""
    base = vary(SOILS[rng.integers(len(SOILS))], rng)
    return ground((base, mix(base, (190, 176, 150), 0.35), mix(base, (80, 70, 60), 0.3)), gsd, rng)


def forest_floor(season: str, dryness: float, gsd: float, rng: np.random.Generator) -> Texture:
    """Return what lies between trees: litter, moss, bushes in the shade."""
    litter = vary((112, 94, 74), rng)
    moss = vary((74, 86, 52), rng)
    dark = vary((58, 60, 46), rng)
    order = (litter, moss, dark) if season in ("autumn", "winter") else (moss, dark, litter)
    if dryness > 0.5:
        order = (vary((168, 150, 116), rng), litter, moss)
    return ground(order, gsd, rng, patch=float(rng.uniform(2, 7)), grain=15)


def sand(gsd: float, rng: np.random.Generator) -> Texture:
    """Return sand."""
    base = vary(SANDS[rng.integers(len(SANDS))], rng, 0.05)
    return ground((base, mix(base, (150, 130, 100), 0.3)), gsd, rng, patch=10, grain=5)


def rock(gsd: float, rng: np.random.Generator) -> Texture:
    """Return bare rock with cracks, scree and some moss."""
    base = vary(ROCKS[rng.integers(len(ROCKS))], rng)
    seed = seed_of(rng)
    plain = ground((base, mix(base, (90, 86, 80), 0.5), mix(base, (120, 122, 92), 0.5)), gsd, rng)

    def texture(x: Floats, y: Floats) -> Floats:
        cracks = np.abs(fractal(x, y, max(5.0, 8 * gsd), seed, 4))
        return plain(x, y) * (0.72 + 0.28 * np.clip(cracks * 5, 0, 1))[..., None]

    return texture


def water(colour: Colour, gsd: float, rng: np.random.Generator, wind: float = 0.5) -> Texture:
    """Return water: long and short waves, glints where they mirror the sun.

    Args:
        colour: In plain light.
        gsd: Metres a pixel.
        rng: Source of the waves.
        wind: 0 (a mirror) to 1.
    """
    seed = seed_of(rng)
    direction = rng.uniform(0, 2 * np.pi)
    lengths = [each for each in (0.7, 1.3, 2.6, 5.5) if each > 2.5 * gsd]
    angles = direction + rng.normal(0, 0.35, len(lengths))
    glints = bool(rng.random() < 0.3)

    def texture(x: Floats, y: Floats) -> Floats:
        wide = fractal(x, y, max(30.0, 25 * gsd), seed, 3)
        gusts = np.clip(0.6 + 0.5 * wide, 0, 1.4)
        waves = 0.5 * noise(x, y, 2.2 * gsd, seed + 9)
        for number, (length, angle) in enumerate(zip(lengths, angles)):
            bend = 2.2 * noise(x, y, 3 * length, seed + number)
            phase = (x * np.cos(angle) + y * np.sin(angle)) * (2 * np.pi / length) + bend
            waves = waves + np.sin(phase) * (0.5 + 0.25 * number)
        value = np.array(colour, np.float32) + np.float32(6.0 * wind) * (gusts * waves)[..., None]
        value = value + 4.0 * wide[..., None]
        if glints:
            bright = np.clip(waves + 1.5 * noise(x, y, 2 * gsd, seed + 5) - 3.0, 0, 1)
            value = value + np.float32(140 * wind) * bright[..., None]
        return value.astype(np.float32)

    return texture


# ---------------------------------------------------------------------------- crops


@dataclass(frozen=True)
class Crop:
    """How a field looks.

    Attributes:
        base: Between the rows, or the whole field.
        row: Colour of the rows.
        period: Metres from row to row.
        contrast: 0 to 1, of the rows.
        tramline: Metres between the tracks of tractors; 0: none.
        grain: Grey values of the fine noise.
    """

    base: Colour
    row: Colour
    period: float
    contrast: float
    tramline: float = 0.0
    grain: float = 6.0


def draw_crop(season: str, dryness: float, rng: np.random.Generator) -> Crop:
    """Draw what grows on a field in a season."""
    earth = vary(SOILS[rng.integers(len(SOILS))], rng)
    green = vary(((88, 112, 58), (110, 132, 70), (70, 96, 58))[rng.integers(3)], rng)
    straw = vary(((196, 174, 118), (184, 160, 104), (206, 188, 140))[rng.integers(3)], rng)
    tram = float(rng.choice([0.0, 12.0, 18.0, 24.0]))
    kinds = ["green", "rows", "ploughed", "straw", "stubble", "grass", "fallow", "beds", "rape"]
    share = {
        "spring": (3, 2, 3, 0, 0.5, 2, 1, 1, 1.5),
        "summer": (2, 2, 1, 3, 2, 2, 1, 1, 0.2),
        "autumn": (1, 1, 3, 1, 3, 2, 1, 1, 0),
        "winter": (1.5, 0.5, 4, 0, 2, 2, 1, 0.5, 0),
    }[season]
    weights = np.array(share) / sum(share)
    kind = kinds[rng.choice(len(kinds), p=weights)]
    wide = float(rng.uniform(0.5, 1.1))
    crops = {
        "green": Crop(green, mix(green, earth, 0.35), 0.4, 0.4, tram, 6),
        "rows": Crop(earth, green, wide, 0.9, 0.0, 6),
        "ploughed": Crop(earth, mix(earth, (60, 50, 44), 0.5), wide, 0.8, 0.0, 9),
        "straw": Crop(straw, mix(straw, earth, 0.3), 0.5, 0.4, tram, 6),
        "stubble": Crop(straw, mix(straw, earth, 0.6), float(rng.uniform(2, 7)), 0.35, 0.0, 8),
        "grass": Crop(
            mix(GRASS_LUSH, GRASS_DRY, dryness), vary(GRASS_LUSH, rng), 6.0, 0.25, 0.0, 6
        ),
        "fallow": Crop(mix(GRASS_DRY, earth, 0.4), GRASS_DRY, 9.0, 0.15, 0.0, 12),
        "beds": Crop(earth, green, float(rng.uniform(1.4, 2.4)), 1.0, 0.0, 8),
        "rape": Crop((186, 176, 52), (150, 150, 56), 0.5, 0.3, tram, 7),
    }
    return crops[kind]


def crop_texture(crop: Crop, angle: float, gsd: float, seed: int) -> Texture:
    """Return a crop in rows along an angle (radians)."""
    base, row = np.array(crop.base, np.float32), np.array(crop.row, np.float32)
    # Rows finer than pixels leave the passes of the machine, some metres wide.
    period = crop.period if crop.period > 2.4 * gsd else max(6.0, 5 * gsd)
    strength = crop.contrast if period == crop.period else 0.25 * crop.contrast

    def texture(x: Floats, y: Floats) -> Floats:
        across = y * np.float32(np.cos(angle)) - x * np.float32(np.sin(angle))
        along = x * np.float32(np.cos(angle)) + y * np.float32(np.sin(angle))
        wobble = 0.12 * noise(along, across * 0.3, 8.0, seed + 2)
        wave = np.sin((across / period + wobble) * (2 * np.pi))
        wide = fractal(x, y, 45.0, seed, 4)
        thin = fractal(along, across, max(3.0, 6 * gsd), seed + 6, 3)
        lively = np.clip(0.75 + 0.25 * thin + 0.15 * wide, 0, 1.2)
        share = np.clip(0.5 + 0.8 * wave, 0, 1) * strength * lively
        value = base + share[..., None] * (row - base)
        tone = 0.055 * wide + 0.035 * thin
        value = value * (1 + tone[..., None])
        if crop.tramline:
            place = np.mod(across, crop.tramline)
            width = max(0.35, 0.6 * gsd)
            track = (np.abs(place - 1.0) < width / 2) | (np.abs(place - 2.9) < width / 2)
            value = value * (1 - 0.18 * min(1.0, 0.5 / gsd) * track)[..., None]
        fine = noise(x, y, 1.6 * gsd, seed + 8)
        return (value + np.float32(crop.grain) * fine[..., None]).astype(np.float32)

    return texture
