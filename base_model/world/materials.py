"""Materials: what roofs, walls and ground are made of, as colours that vary and textures."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .objects import Colour
from .textures import Floats, Texture, fractal, noise, seed_of

_ROOFS: dict[str, tuple[str, tuple[Colour, ...]]] = {
    # material: how it is structured, its colours
    "red_tiles": ("courses", ((172, 92, 66), (186, 112, 82), (150, 78, 60), (196, 128, 96))),
    "brown_tiles": ("courses", ((122, 90, 72), (104, 78, 66), (140, 108, 86))),
    "grey_tiles": ("courses", ((104, 104, 108), (126, 124, 122), (86, 88, 94))),
    "slate": ("grain", ((84, 90, 102), (70, 74, 84), (96, 98, 104))),
    "shingles": ("grain", ((112, 106, 100), (92, 86, 82), (138, 124, 110), (150, 146, 140))),
    "tin": ("ribs", ((172, 178, 184), (150, 156, 162), (192, 194, 196), (204, 208, 212))),
    "rusty_tin": ("ribs", ((150, 112, 88), (128, 96, 78), (164, 138, 118))),
    "blue_tin": ("ribs", ((74, 112, 160), (88, 136, 178), (60, 96, 140))),
    "green_tin": ("ribs", ((84, 128, 104), (104, 142, 112))),
    "red_tin": ("ribs", ((164, 70, 60), (142, 62, 58))),
    "concrete": ("stains", ((166, 160, 150), (142, 138, 132), (184, 178, 168), (126, 122, 118))),
    "white_membrane": ("seams", ((214, 214, 212), (230, 230, 228), (202, 204, 206))),
    "dark_membrane": ("seams", ((84, 84, 88), (70, 72, 76), (104, 102, 100))),
    "gravel": ("stains", ((150, 144, 134), (132, 128, 122), (166, 158, 146))),
    "green_roof": ("stains", ((112, 124, 78), (98, 112, 72))),
    "thatch": ("grain", ((146, 124, 92), (128, 108, 82), (110, 96, 78))),
    "clay": ("stains", ((182, 156, 124), (170, 140, 108), (196, 170, 138))),
}
PITCHED: tuple[str, ...] = (
    "red_tiles",
    "red_tiles",
    "brown_tiles",
    "brown_tiles",
    "grey_tiles",
    "grey_tiles",
)
PITCHED += ("slate", "shingles", "shingles", "tin", "rusty_tin", "red_tin", "blue_tin", "green_tin")
FLAT: tuple[str, ...] = (
    "concrete",
    "concrete",
    "concrete",
    "gravel",
    "gravel",
    "white_membrane",
    "dark_membrane",
)
FLAT += ("dark_membrane", "clay", "clay", "green_roof", "white_membrane")
METAL = ("tin", "rusty_tin", "blue_tin", "green_tin", "red_tin", "white_membrane")
POOR = ("tin", "rusty_tin", "rusty_tin", "blue_tin", "concrete", "clay", "red_tin")
WALLS: tuple[Colour, ...] = (
    *((206, 198, 186), (226, 220, 208), (184, 158, 130), (164, 108, 88)),
    *((148, 146, 144), (220, 206, 172), (190, 182, 176)),
)


@dataclass(frozen=True)
class Material:
    """One roof's or floor's material.

    Attributes:
        kind: courses, grain, ribs, stains or seams.
        colour: Of this one.
        wear: 0 (new) to 1.
        seed: Of its texture.
    """

    kind: str
    colour: Colour
    wear: float
    seed: int


def roof_material(name: str, rng: np.random.Generator, spread: float = 9.0) -> Material:
    """Draw a material of a name, its colour a bit unlike that of its neighbours."""
    kind, colours = _ROOFS[name]
    colour = np.array(colours[rng.integers(len(colours))], float)
    colour = (colour + rng.normal(0, spread / 2, 3)) * (1 + rng.normal(0, spread / 120))
    r, g, b = (float(each) for each in np.clip(colour, 20, 245))
    return Material(kind, (r, g, b), float(rng.beta(1.3, 2)), seed_of(rng))


def palette(kinds: tuple[str, ...], seed: int, number: int = 3) -> tuple[str, ...]:
    """Choose the few materials of a neighbourhood, the first ones more often in it."""
    rng = np.random.default_rng([seed, 77])
    chosen = [kinds[i] for i in rng.permutation(len(kinds))[:number]]
    return tuple(each for n, each in enumerate(chosen) for _ in range(1 + (number - n) ** 2))


def surface(material: Material, angle: float, gsd: float, light: float = 1.0) -> Texture:
    """Return a material's texture.

    Args:
        material: Of the roof.
        angle: Of the eaves, radians: courses run along it, ribs across.
        gsd: Metres a pixel; finer structures than two pixels are left out.
        light: Brightness of the slope.
    """
    colour = np.array(material.colour, np.float32) * np.float32(light)
    wear, seed = np.float32(material.wear), material.seed
    cos, sin = np.float32(np.cos(angle)), np.float32(np.sin(angle))

    def texture(x: Floats, y: Floats) -> Floats:
        wide = fractal(x, y, 5.0, seed, 2)
        fine = noise(x, y, max(0.35, 1.5 * gsd), seed + 3)
        bright = 1 + (0.02 + 0.05 * wear) * wide + (0.02 + 0.03 * wear) * fine
        along, across = x * cos + y * sin, y * cos - x * sin
        if material.kind == "courses" and gsd < 0.2:
            bright = bright + 0.06 * np.sin(across * (2 * np.pi / max(0.36, 2.4 * gsd)))
        elif material.kind == "ribs":
            period = (0.25, 0.5, 1.0)[seed % 3]
            period = max(period, 2.6 * gsd)
            depth = 0.07 if period < 1.2 else 0.03
            bright = bright + depth * np.sin(along * (2 * np.pi / period))
        elif material.kind == "seams":
            width = 1.0 + seed % 3
            if width > 3 * gsd:
                bright = bright - 0.07 * (np.abs((along / width) % 1 - 0.5) < 0.5 * gsd / width)
        value = colour * bright[..., None].astype(np.float32)
        if material.kind == "ribs" and wear > 0.35:
            rust = np.clip(fractal(x, y, 3.0, seed + 9) - 1.5 + 1.6 * wear, 0, 1)[..., None]
            value += 0.75 * rust * (np.array((126, 84, 62), np.float32) * light - value)
        elif material.kind in ("stains", "courses") and wear > 0.3:
            dirt = np.clip(fractal(x, y, 4.0, seed + 9) - 0.6, 0, 1)[..., None]
            value *= 1 - 0.4 * wear * dirt
        return value

    return texture


def soil(site_dryness: float, rng: np.random.Generator) -> Colour:
    """Draw a colour of bare soil."""
    tones = np.array([(150, 124, 98), (168, 142, 110), (128, 108, 90), (176, 134, 100)], float)
    tone = tones[rng.integers(4)] * (0.9 + 0.25 * site_dryness) + rng.normal(0, 5, 3)
    return float(tone[0]), float(tone[1]), float(tone[2])


def turf(dryness: float, season: str, rng: np.random.Generator) -> Colour:
    """Draw a colour of grass for a dryness and a season."""
    lush, dry = np.array((88, 116, 58), float), np.array((166, 150, 104), float)
    share = np.clip(dryness + rng.normal(0, 0.12), 0, 1)
    if season == "winter":
        share = max(share, 0.55)
        lush, dry = np.array((100, 104, 72), float), np.array((142, 132, 104), float)
    tone = (lush + share * (dry - lush) + rng.normal(0, 5, 3)) * rng.uniform(0.88, 1.12)
    return float(tone[0]), float(tone[1]), float(tone[2])
