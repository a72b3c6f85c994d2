"""COCO annotations from outlines, and the COCO file of a split, written as a stream."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import numpy as np
import rasterio.features
import shapely
from numpy.typing import NDArray
from pycocotools import mask as coco_mask

_DECIMALS = 4  # of a pixel: a tenth of a micrometre on a 0.1 m pixel grid is more than drawn
_SMALL = 1.2
"""An outline without a single pixel centre is thinner than about two pixels, so its area is less
than 1.08 times its perimeter (Kannan & Lovász 1988: lattice width of hollow convex sets)."""


def pixels_inside(
    outline: shapely.Geometry, height: int, width: int
) -> tuple[int, int, NDArray[np.bool_]]:
    """Return the pixels whose centres are inside an outline, as rasterio burns them.

    Args:
        outline: Polygon or multipolygon in the tile's pixels.
        height: Of the tile.
        width: Of the tile.

    Returns:
        Column and row of the patch's upper left pixel, and the patch ``[h, w]`` bool.
    """
    x0, y0, x1, y1 = shapely.bounds(outline)
    left, top = max(int(np.floor(x0)), 0), max(int(np.floor(y0)), 0)
    right, bottom = min(int(np.ceil(x1)), width), min(int(np.ceil(y1)), height)
    if right <= left or bottom <= top:
        return left, top, np.zeros((0, 0), bool)
    moved = shapely.transform(outline, lambda points: points - (left, top))
    burned = rasterio.features.rasterize(
        [moved], out_shape=(bottom - top, right - left), dtype=np.uint8
    )
    return left, top, burned > 0


def may_be_smaller_than_a_pixel(outlines: NDArray[np.object_]) -> NDArray[np.bool_]:
    """Return which outlines could cover no pixel centre, and so need a closer look."""
    return np.asarray(shapely.area(outlines) < _SMALL * shapely.length(outlines) + 4.0)


def segmentation(outline: shapely.Geometry, height: int, width: int) -> Any:
    """Return an outline as COCO segmentation.

    Args:
        outline: Polygon or multipolygon in the tile's pixels.
        height: Of the tile.
        width: Of the tile.

    Returns:
        A list of rings ``[x, y, x, y, …]``, one a part, or compressed RLE where it has holes,
        which polygons in COCO can't say.
    """
    parts = shapely.get_parts(outline)
    if shapely.get_num_interior_rings(parts).any():
        return run_lengths(outline, height, width)
    rings = []
    for ring in shapely.get_exterior_ring(parts):
        points = np.round(shapely.get_coordinates(ring)[:-1], _DECIMALS)
        rings.append((points + 0.0).ravel().tolist())  # + 0.0 turns -0.0 into 0.0
    return rings


def run_lengths(outline: shapely.Geometry, height: int, width: int) -> dict[str, Any]:
    """Return the outline's pixels as compressed RLE, with text counts as JSON needs them."""
    left, top, patch = pixels_inside(outline, height, width)
    full = np.zeros((height, width), np.uint8, order="F")
    full[top : top + patch.shape[0], left : left + patch.shape[1]] = patch
    encoded: dict[str, Any] = coco_mask.encode(full)
    return {"size": [height, width], "counts": encoded["counts"].decode("ascii")}


def annotation(
    outline: shapely.Geometry,
    *,
    class_id: int,
    feature: int,
    visible: float,
    ignored: bool,
    height: int,
    width: int,
) -> dict[str, Any]:
    """Return a COCO annotation without its ids.

    Args:
        outline: Polygon or multipolygon in the tile's pixels.
        class_id: From 1.
        feature: Id of the feature it comes from.
        visible: Share of the feature inside the tile.
        ignored: Neither object nor background.
        height: Of the tile.
        width: Of the tile.
    """
    x0, y0, x1, y1 = (float(value) for value in np.round(shapely.bounds(outline), _DECIMALS))
    entry = {
        "category_id": class_id,
        "bbox": [x0, y0, round(x1 - x0, _DECIMALS), round(y1 - y0, _DECIMALS)],
        "area": round(float(shapely.area(outline)), _DECIMALS),
        "segmentation": segmentation(outline, height, width),
        "iscrowd": int(ignored),
        "feature": feature,
        "visible": round(visible, 6),
    }
    if ignored:
        entry["ignore"] = 1
    return entry


def write_coco_file(
    path: Path,
    categories: list[dict[str, Any]],
    tiles: Iterable[tuple[dict[str, Any], list[dict[str, Any]]]],
    info: dict[str, Any],
) -> None:
    """Write a COCO file tile by tile, atomically; ids are given in the order of the tiles.

    Annotations go to a second file first, because COCO lists all images before them; nothing is
    held in memory.

    Args:
        path: Of the file.
        categories: COCO categories.
        tiles: For each tile its image entry and its annotations, both without ids.
        info: COCO info.
    """
    images_part = path.with_name(path.name + ".part")
    annotations_part = path.with_name(path.name + ".annotations.part")
    annotation_id = 0
    with (
        images_part.open("w", encoding="utf-8") as out,
        annotations_part.open("w+", encoding="utf-8") as later,
    ):
        out.write('{"info": ' + json.dumps(info, ensure_ascii=False))
        out.write(',\n"licenses": [],\n"categories": ')
        out.write(json.dumps(categories, ensure_ascii=False))
        out.write(',\n"images": [')
        for image_id, (image, annotations) in enumerate(tiles, start=1):
            out.write(",\n" if image_id > 1 else "\n")
            out.write(json.dumps({"id": image_id, **image}, ensure_ascii=False))
            for entry in annotations:
                annotation_id += 1
                later.write(",\n" if annotation_id > 1 else "\n")
                entry = {"id": annotation_id, "image_id": image_id, **entry}
                later.write(json.dumps(entry, ensure_ascii=False))
        out.write('],\n"annotations": [')
        later.seek(0)
        while chunk := later.read(1 << 20):
            out.write(chunk)
        out.write("]}\n")
    annotations_part.unlink()
    images_part.replace(path)
