"""Instances from COCO annotations."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import numpy as np
import rasterio.features
import shapely
from pycocotools import mask as coco_mask

from .instances import Instances, polygons_only


def instances_from_coco(
    annotations: Iterable[Mapping[str, Any]], width: int, height: int, known: frozenset[int]
) -> Instances:
    """Turn one image's COCO annotations into objects.

    Args:
        annotations: With ``segmentation`` as polygons or (compressed or plain) RLE.
        width: Columns of the image.
        height: Rows of the image.
        known: Category ids that are classes; annotations of others are ignored areas.
    """
    outlines: list[Any] = []
    labels: list[int] = []
    ignored: list[bool] = []
    visible: list[float] = []
    for annotation in annotations:
        outline = _outline(annotation, width, height)
        if outline.is_empty:
            continue
        label = int(annotation["category_id"])
        outlines.append(outline)
        labels.append(label)
        ignored.append(
            bool(annotation.get("iscrowd")) or bool(annotation.get("ignore")) or label not in known
        )
        visible.append(float(annotation.get("visible", 1.0)))
    if not outlines:
        return Instances.empty()
    array = np.empty(len(outlines), object)
    array[:] = outlines
    return Instances(
        array, np.array(labels, np.int64), np.array(ignored, bool), np.array(visible, np.float64)
    )


def _outline(annotation: Mapping[str, Any], width: int, height: int) -> Any:
    segmentation = annotation["segmentation"]
    if isinstance(segmentation, Mapping):
        return _outline_of_rle(segmentation, width, height)
    rings = [np.asarray(ring, np.float64).reshape(-1, 2) for ring in segmentation if len(ring) >= 6]
    polygons = [shapely.Polygon(ring) for ring in rings]
    polygons = [
        polygon if polygon.is_valid else polygons_only(shapely.make_valid(polygon))
        for polygon in polygons
    ]
    if not polygons:
        return shapely.Polygon()
    return polygons[0] if len(polygons) == 1 else polygons_only(shapely.unary_union(polygons))


def _outline_of_rle(segmentation: Mapping[str, Any], width: int, height: int) -> Any:
    encoded: Any = segmentation
    if isinstance(segmentation["counts"], list):
        encoded = coco_mask.frPyObjects(dict(segmentation), height, width)
    mask = coco_mask.decode(encoded)
    x, y, w, h = (int(value) for value in coco_mask.toBbox(encoded))
    part = np.ascontiguousarray(mask[y : y + h, x : x + w])
    shapes = rasterio.features.shapes(
        part, mask=part > 0, transform=rasterio.Affine.translation(x, y)
    )
    return polygons_only(
        shapely.unary_union([shapely.geometry.shape(shape) for shape, _ in shapes])
    )
