"""Puts scenes of the made-up world beside each other, to look at: with or without their outlines.

python -m rs_mask_plugin.base_model.contact_sheet sheet.jpg --seeds 1 2 3 4 --outlines
"""

from __future__ import annotations

import argparse
import colorsys
from pathlib import Path

import numpy as np
import shapely
from PIL import Image, ImageDraw

from .world.classes import FINE_CLASSES
from .world.scene import Scene, make_scene

_GOLDEN = 0.618034  # hues this far apart stay unlike for any number of classes


def main() -> None:
    """Read the command line and write the sheet."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("output", type=Path)
    parser.add_argument("--seeds", type=int, nargs="+", default=list(range(15)))
    parser.add_argument("--size", type=int, default=640, help="pixels of a scene")
    parser.add_argument("--shown", type=int, default=320, help="pixels of a scene on the sheet")
    parser.add_argument("--columns", type=int, default=5)
    parser.add_argument("--outlines", action="store_true")
    given = parser.parse_args()
    rows = -(-len(given.seeds) // given.columns)
    sheet = Image.new("RGB", (given.columns * given.shown, rows * given.shown))
    for number, seed in enumerate(given.seeds):
        picture = draw_scene(make_scene(seed, given.size), outlines=given.outlines)
        picture = picture.resize((given.shown, given.shown), Image.Resampling.LANCZOS)
        row, column = divmod(number, given.columns)
        sheet.paste(picture, (column * given.shown, row * given.shown))
    sheet.save(given.output, quality=82)


def draw_scene(scene: Scene, *, outlines: bool) -> Image.Image:
    """Return a scene's picture, with the outlines of its objects in colours by class or without."""
    picture = Image.fromarray(np.moveaxis(scene.image, 0, -1))
    if not outlines:
        return picture
    pen = ImageDraw.Draw(picture)
    for each in scene.objects:
        if each.ignored:
            continue
        hue = FINE_CLASSES.index(each.fine_class) * _GOLDEN % 1
        red, green, blue = (round(255 * part) for part in colorsys.hsv_to_rgb(hue, 0.9, 1))
        for part in shapely.get_parts(each.outline):
            corners = [tuple(corner) for corner in shapely.get_coordinates(part.exterior)]
            pen.line(corners, fill=(red, green, blue), width=2)
    return picture


if __name__ == "__main__":
    main()
