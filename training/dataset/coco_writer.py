"""COCO annotations from outlines, and the COCO file of a split, written as a stream."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

from ...core.runtime.atomic_file import PART_ENDING, written_atomically
from ..structures.coco_shapes import OUTLINE_KEY
from ..structures.mask_crops import mask_crops
from ..structures.run_lengths import as_json, encode_patch

_DECIMALS = 4  # of a pixel: a tenth of a micrometre on a 0.1 m pixel grid is more than drawn


@dataclass(frozen=True)
class TileAnnotations:
    """The annotations of one tile: what the account needs as columns, and their text as a whole.

    Attributes:
        class_ids: ``[M]`` int64, from 1.
        features: ``[M]`` int64, ids of the features they come from.
        visible: ``[M]`` float64, share of the feature inside the tile.
        ignored: ``[M]`` bool, neither object nor background.
        areas: ``[M]`` float64, square pixels.
        lengths: ``[M]`` float64, longer side of the bounding box, pixels.
        texts: ``[M]`` what ``annotation_text`` made of them.
    """

    class_ids: NDArray[np.int64] = field(default_factory=lambda: np.zeros(0, np.int64))
    features: NDArray[np.int64] = field(default_factory=lambda: np.zeros(0, np.int64))
    visible: NDArray[np.float64] = field(default_factory=lambda: np.zeros(0))
    ignored: NDArray[np.bool_] = field(default_factory=lambda: np.zeros(0, bool))
    areas: NDArray[np.float64] = field(default_factory=lambda: np.zeros(0))
    lengths: NDArray[np.float64] = field(default_factory=lambda: np.zeros(0))
    texts: list[str] = field(default_factory=list)

    def __len__(self) -> int:
        return len(self.class_ids)

    @property
    def objects(self) -> int:
        """How many are not ignored."""
        return int(np.count_nonzero(~self.ignored))


def segmentations(outlines: NDArray[np.object_], height: int, width: int) -> list[Any]:
    """Return outlines as COCO segmentations.

    Args:
        outlines: ``[M]`` polygons or multipolygons in the tile's pixels.
        height: Of the tile.
        width: Of the tile.

    Returns:
        For each a list of rings ``[x, y, x, y, …]``, one a part, or compressed RLE where it has
        holes, which polygons in COCO can't say.
    """
    parts, part_owner = shapely.get_parts(outlines, return_index=True)
    rings = shapely.get_exterior_ring(parts)
    points, ring_owner = shapely.get_coordinates(rings, return_index=True)
    points = np.round(points, _DECIMALS) + 0.0  # + 0.0 turns -0.0 into 0.0
    ends = np.searchsorted(ring_owner, np.arange(len(rings)), side="right")
    starts = np.concatenate(([0], ends[:-1]))
    result: list[Any] = [[] for _ in outlines]
    for owner, start, end in zip(part_owner, starts, ends):
        result[owner].append(points[start : end - 1].ravel().tolist())  # without the closing point
    holes = np.zeros(len(outlines), bool)
    holes[part_owner[shapely.get_num_interior_rings(parts) > 0]] = True
    with_holes = np.flatnonzero(holes)
    for index, crop in zip(with_holes, mask_crops(outlines[with_holes], height, width)):
        result[index] = as_json(encode_patch(crop.inside, crop.left, crop.top, height, width))
    return result


def exact_outline(outline: Any) -> dict[str, Any]:
    """Return what an annotation of an object with holes says beside its run lengths.

    Args:
        outline: Polygon or multipolygon in the tile's pixels.

    Returns:
        The key that ``structures.coco_shapes`` documents; empty for an object without holes.
    """
    parts = shapely.get_parts(outline)
    if not shapely.get_num_interior_rings(parts).any():
        return {}
    rings = [[part.exterior, *part.interiors] for part in parts]
    return {
        OUTLINE_KEY: [
            [
                (np.round(shapely.get_coordinates(ring)[:-1], _DECIMALS) + 0.0).ravel().tolist()
                for ring in own
            ]
            for own in rings
        ]
    }


def annotations_of(
    outlines: NDArray[np.object_],
    *,
    class_ids: NDArray[np.int64],
    features: NDArray[np.int64],
    visible: NDArray[np.float64],
    ignored: NDArray[np.bool_],
    height: int,
    width: int,
) -> TileAnnotations:
    """Return a tile's annotations.

    Args:
        outlines: ``[M]`` polygons or multipolygons in the tile's pixels.
        class_ids: ``[M]`` from 1.
        features: ``[M]`` ids of the features they come from.
        visible: ``[M]`` share of the feature inside the tile.
        ignored: ``[M]`` neither object nor background.
        height: Of the tile.
        width: Of the tile.
    """
    if not len(outlines):
        return TileAnnotations()
    bounds = np.round(shapely.bounds(outlines), _DECIMALS) + 0.0
    bounds[:, 2:] = np.round(bounds[:, 2:] - bounds[:, :2], _DECIMALS)
    areas = np.round(shapely.area(outlines), _DECIMALS)
    visible = np.round(visible, 6)
    # Plain Python numbers, a column at a time: item by item costs more than all the geometry.
    columns = zip(
        class_ids.tolist(),
        bounds.tolist(),
        areas.tolist(),
        segmentations(outlines, height, width),
        ignored.astype(int).tolist(),
        features.tolist(),
        visible.tolist(),
        outlines,
    )
    texts = [
        annotation_text(
            {
                "category_id": class_id,
                "bbox": box,
                "area": area,
                "segmentation": segmentation,
                "iscrowd": crowd,
                "feature": feature,
                "visible": share,
                **({"ignore": 1} if crowd else {}),
                **(exact_outline(outline) if isinstance(segmentation, dict) else {}),
            }
        )
        for class_id, box, area, segmentation, crowd, feature, share, outline in columns
    ]
    return TileAnnotations(
        class_ids, features, visible, ignored, areas, bounds[:, 2:].max(axis=1), texts
    )


def annotation_text(entry: dict[str, Any]) -> str:
    """Return a COCO annotation as ``write_coco_file`` takes it: JSON without ids and brace."""
    return json.dumps(entry)[1:]


def write_coco_file(
    path: Path,
    categories: list[dict[str, Any]],
    tiles: Iterable[tuple[dict[str, Any], list[str]]],
    info: dict[str, Any],
) -> None:
    """Write a COCO file tile by tile, atomically; ids are given in the order of the tiles.

    Annotations go to a second file first, because COCO lists all images before them; nothing is
    held in memory.

    Args:
        path: Of the file.
        categories: COCO categories.
        tiles: For each tile its image entry, without id, and its annotations' texts.
        info: COCO info.
    """
    annotations_part = path.with_name(path.name + ".annotations" + PART_ENDING)
    annotation_id = 0
    with (
        written_atomically(path) as images_part,
        images_part.open("w", encoding="utf-8") as out,
        annotations_part.open("w+", encoding="utf-8") as later,
    ):
        out.write('{"info": ' + json.dumps(info, ensure_ascii=False))
        out.write(',\n"licenses": [],\n"categories": ')
        out.write(json.dumps(categories, ensure_ascii=False))
        out.write(',\n"images": [')
        for image_id, (image, texts) in enumerate(tiles, start=1):
            out.write(",\n" if image_id > 1 else "\n")
            out.write(json.dumps({"id": image_id, **image}, ensure_ascii=False))
            for text in texts:
                annotation_id += 1
                separator = ",\n" if annotation_id > 1 else "\n"
                later.write(f'{separator}{{"id": {annotation_id}, "image_id": {image_id}, {text}')
        out.write('],\n"annotations": [')
        later.seek(0)
        while chunk := later.read(1 << 20):
            out.write(chunk)
        out.write("]}\n")
    annotations_part.unlink()
