"""The one reader of COCO shapes: an annotation in any spelling to its outline or its pixels.

COCO's ``segmentation`` is a list of rings ``[[x, y, x, y, …], …]``, one for each part of the
object, or run lengths (RLE, see ``run_lengths``). Tools write more spellings. Read are as well:

- one ring without the outer list: ``[x, y, x, y, …]``;
- pairs: ``[[x, y], [x, y], …]``, or a list of such rings; points as ``{"x": …, "y": …}``;
- VIA's ``{"all_points_x": […], "all_points_y": […]}``, labelme's ``{"points": […]}``;
- plain and compressed RLE, also several in a list, also without ``size``;
- any of these as text.

Where there is no such outline, the box ``bbox`` stands in for it.

**Holes.** COCO's rings can't say holes, so an object with holes is RLE: whole pixels. Our own sets
put the exact outline beside it, in the key ``rsmask_outline``: a list of parts, each a list of
rings ``[x, y, x, y, …]``, first the outer one and then its holes. It counts as long as it agrees
with the RLE; another tool that changed the RLE had the last word. Coordinates are pixels, x to the
right, y down, (0, 0) the upper left corner of the first pixel.
"""

from __future__ import annotations

import contextlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
import rasterio.features
import shapely
from numpy.typing import NDArray
from pycocotools import mask as coco_mask

from ...core.jobs.errors import UserError
from ...core.vector.geometry import clip_to_box, polygonal_part, union
from .instances import Instances
from .mask_crops import MaskCrop, mask_crops
from .run_lengths import check_rle, encode_patch

OUTLINE_KEY = "rsmask_outline"
"""Of an annotation: the exact outline of an object with holes."""

NO_SHAPE = "without an outline and without a box"
NOT_FINITE = "with coordinates that are no place in an image"
UNREADABLE = "with an outline that can't be read"
OTHER_SIZE = "with run lengths of another image size"

_FARTHEST = 1e7  # pixels; farther out than any image reaches, near enough for exact geometry
_DEEPEST = 6  # lists in lists; COCO needs two
_MOST_MASK_PIXELS = 1 << 28  # of an image with RLE: 256 MB while one mask is decoded


class ShapeError(UserError):
    """An annotation's shape can't be read.

    Args:
        reason: One of the constants above.
        annotation: Its id is named.
    """

    def __init__(self, reason: str, annotation: Mapping[str, Any]) -> None:
        super().__init__(
            f"The annotation with id {annotation.get('id')} is one {reason}.",
            "Draw it again in the tool that wrote the file, or remove it.",
        )
        self.reason = reason


@dataclass(frozen=True)
class CocoShape:
    """What an annotation says about an object's place.

    Attributes:
        outline: Valid polygon or multipolygon, in pixels; empty where the object has no area.
        rle: Compressed RLE with counts as bytes, where the annotation has RLE, else None.
        from_box: Whether it is the box, for want of an outline.
    """

    outline: Any
    rle: dict[str, Any] | None = None
    from_box: bool = False


def read_shape(annotation: Mapping[str, Any], width: int, height: int) -> CocoShape:
    """Read an annotation's shape.

    Args:
        annotation: COCO annotation; ``segmentation`` in any of the spellings above, or ``bbox``.
        width: Columns of the image.
        height: Rows of the image.

    Raises:
        ShapeError: There is neither an outline nor a box that can be read.
    """
    try:
        shape = _read_outline(annotation, width, height)
        reason = NO_SHAPE
    except _DamagedError as damage:
        shape, reason = None, str(damage)
        if reason == OTHER_SIZE:  # its box is of that other image, too
            raise ShapeError(reason, annotation) from None
    if shape is not None:
        return shape
    try:
        x, y, w, h = (float(value) for value in annotation["bbox"])
    except (KeyError, TypeError, ValueError, OverflowError):
        raise ShapeError(reason, annotation) from None
    corners = np.array([x, y, x + w, y + h])
    if not _are_places(corners):
        raise ShapeError(NOT_FINITE, annotation)
    outline = shapely.Polygon([(x, y), (x + w, y), (x + w, y + h), (x, y + h)])
    return CocoShape(outline if outline.area else shapely.Polygon(), None, True)


def instances_from_coco(
    annotations: Iterable[Mapping[str, Any]], width: int, height: int, known: frozenset[int]
) -> Instances:
    """Turn one image's COCO annotations into objects.

    Args:
        annotations: With ``segmentation`` or ``bbox``.
        width: Columns of the image.
        height: Rows of the image.
        known: Category ids that are classes; annotations of others are ignored areas.

    Raises:
        ShapeError: See ``read_shape``.
    """
    outlines: list[Any] = []
    labels: list[int] = []
    ignored: list[bool] = []
    visible: list[float] = []
    for annotation in annotations:
        outline = read_shape(annotation, width, height).outline
        if outline.is_empty:
            continue
        label = int(annotation["category_id"])
        outlines.append(outline)
        labels.append(label)
        ignored.append(is_ignored(annotation) or label not in known)
        visible.append(float(annotation.get("visible", 1.0)))
    if not outlines:
        return Instances.empty()
    array = np.empty(len(outlines), object)
    array[:] = outlines
    return Instances(
        array, np.array(labels, np.int64), np.array(ignored, bool), np.array(visible, np.float64)
    )


def is_ignored(annotation: Mapping[str, Any]) -> bool:
    """Whether an annotation counts neither as an object nor as background."""
    return bool(annotation.get("iscrowd") or annotation.get("ignore"))


def is_plain(segmentation: Any) -> bool:
    """Whether a segmentation is in COCO's own spelling: nothing but rings, or compressed RLE."""
    if isinstance(segmentation, dict):
        return isinstance(segmentation.get("counts"), str) and "size" in segmentation
    return bool(segmentation) and len(_plain_rings(segmentation)) == len(segmentation)


def rle_of(annotation: Mapping[str, Any], height: int, width: int) -> dict[str, Any]:
    """Return an annotation's pixels as COCO's own tools see them: compressed RLE.

    Args:
        annotation: COCO annotation.
        height: Of the image, pixels.
        width: Of the image, pixels.

    Raises:
        ShapeError: See ``read_shape``.
    """
    rings = _plain_rings(annotation.get("segmentation"))
    if not rings or not _are_near(rings, height, width):
        with contextlib.suppress(_DamagedError):  # then the box decides, or what is wrong is said
            rle = _merged_rle(_parse(annotation.get("segmentation")), width, height)
            if rle is not None:
                return rle
        outline = read_shape(annotation, width, height).outline
        # pycocotools needs memory for each pixel along a ring, also far outside the image.
        near = clip_to_box(outline, -width, -height, 2 * width, 2 * height)
        if shapely.get_num_interior_rings(shapely.get_parts(near)).any():
            crop = mask_crops(np.array([near], object), height, width)[0]
            return encode_patch(crop.inside, crop.left, crop.top, height, width)
        rings = [
            shapely.get_coordinates(part.exterior)[:-1].ravel().tolist()
            for part in shapely.get_parts(near)
            if not part.is_empty
        ]
    if not rings:
        return encode_patch(np.zeros((0, 0), np.bool_), 0, 0, height, width)
    merged: dict[str, Any] = coco_mask.merge(coco_mask.frPyObjects(rings, height, width))
    return merged


def pixels_of(annotation: Mapping[str, Any], height: int, width: int) -> NDArray[np.bool_]:
    """Return an annotation's pixels, ``[H, W]``: of RLE as they are, else by their centres.

    Raises:
        ShapeError: See ``read_shape``.
    """
    crop = crop_of(annotation, height, width)
    mask = np.zeros((height, width), bool)
    rows, columns = crop.inside.shape
    mask[crop.top : crop.top + rows, crop.left : crop.left + columns] = crop.inside
    return mask


def crop_of(annotation: Mapping[str, Any], height: int, width: int) -> MaskCrop:
    """Return an annotation's pixels as ``pixels_of`` does, cut to their bounding box.

    Raises:
        ShapeError: See ``read_shape``.
    """
    shape = read_shape(annotation, width, height)
    if shape.rle is None:
        return mask_crops(np.array([shape.outline], object), height, width)[0]
    left, top, columns, rows = (int(value) for value in coco_mask.toBbox(shape.rle))
    decoded = coco_mask.decode(shape.rle)[top : top + rows, left : left + columns]
    return MaskCrop(left, top, decoded > 0)


class _DamagedError(Exception):
    """A shape that can't be read; its text is the reason."""


def _read_outline(annotation: Mapping[str, Any], width: int, height: int) -> CocoShape | None:
    """Return the shape that the segmentation says, or None where it says none."""
    segmentation = _parse(annotation.get("segmentation"))
    rle = _merged_rle(segmentation, width, height)
    if rle is not None:
        exact = _exact_outline(annotation.get(OUTLINE_KEY), rle)
        return CocoShape(exact if exact is not None else _trace(rle, width, height), rle)
    rings = [ring for ring in _rings(segmentation) if len(ring) >= 3]
    if not rings:
        return None
    try:
        polygons = [_make_valid(shapely.Polygon(ring)) for ring in rings]
        whole = polygons[0] if len(polygons) == 1 else union(polygons)
    except shapely.errors.GEOSException:
        raise _DamagedError(UNREADABLE) from None
    return CocoShape(whole if len(polygons) == 1 else polygonal_part(whole))


def _make_valid(polygon: Any) -> Any:
    return polygon if polygon.is_valid else polygonal_part(shapely.make_valid(polygon))


def _plain_rings(segmentation: Any) -> list[list[float]]:
    """Return the rings of COCO's own spelling as they are; empty for any other."""
    if not isinstance(segmentation, list) or not segmentation:
        return []
    rings = [ring for ring in segmentation if isinstance(ring, list) and len(ring) >= 6]
    numbers = (value for ring in rings for value in ring)
    if not all(isinstance(value, (int, float)) and abs(value) <= _FARTHEST for value in numbers):
        return []
    return rings if all(len(ring) % 2 == 0 for ring in rings) else []


def _are_near(rings: list[list[float]], height: int, width: int) -> bool:
    """Whether all points of rings lie within an image's size around it."""
    return all(
        -width <= min(ring[0::2])
        and max(ring[0::2]) <= 2 * width
        and -height <= min(ring[1::2])
        and max(ring[1::2]) <= 2 * height
        for ring in rings
    )


def _merged_rle(segmentation: Any, width: int, height: int) -> dict[str, Any] | None:
    """Return the compressed RLE of all parts; None where the segmentation is no RLE."""
    parts = segmentation if isinstance(segmentation, list) else [segmentation]
    if not parts or not all(isinstance(part, Mapping) and "counts" in part for part in parts):
        return None
    if width * height > _MOST_MASK_PIXELS:
        raise _DamagedError("with run lengths of an image too large for them")
    encoded = []
    for part in parts:
        size = part.get("size") or [height, width]
        if not isinstance(size, (list, tuple)) or len(size) != 2:
            raise _DamagedError(UNREADABLE)
        if list(size) != [height, width]:
            raise _DamagedError(OTHER_SIZE)
        rle = check_rle(_parsed_counts(part["counts"]), height, width)
        if rle is None:
            raise _DamagedError(UNREADABLE)
        encoded.append(rle)
    return encoded[0] if len(encoded) == 1 else coco_mask.merge(encoded)


def _parsed_counts(counts: Any) -> Any:
    """Return counts that are a list written as text as the list.

    A compressed text may begin with a bracket as well, but has never a comma.
    """
    if isinstance(counts, str) and counts.lstrip().startswith("[") and "," in counts:
        listed = _parse(counts)
        return listed if isinstance(listed, list) else counts
    return counts


def _exact_outline(parts: Any, rle: Mapping[str, Any]) -> Any:
    """Return the exact outline beside an RLE, or None where there is none that agrees with it."""
    if not isinstance(parts, list) or not parts:
        return None
    try:
        polygons = [_polygon_of(rings) for rings in parts]
    except (_DamagedError, shapely.errors.GEOSException):
        return None
    if any(polygon is None for polygon in polygons):
        return None
    outline = polygons[0] if len(polygons) == 1 else shapely.MultiPolygon(polygons)
    if not outline.is_valid:
        return None
    # Pixels are taken by their centres, so they differ along the outline by half a pixel at most.
    x, y, w, h = (float(value) for value in coco_mask.toBbox(rle))
    difference = abs(float(coco_mask.area(rle)) - outline.area)
    around = shapely.box(*outline.bounds).buffer(1.0, join_style="mitre")
    agrees = difference <= outline.length + 4.0 and around.covers(shapely.box(x, y, x + w, y + h))
    return outline if agrees else None


def _polygon_of(rings: Any) -> Any:
    points = [_flat_ring(ring) for ring in rings] if isinstance(rings, list) else []
    if not points or any(ring is None or len(ring) < 3 for ring in points):
        return None
    return shapely.Polygon(points[0], points[1:])


def _trace(rle: Mapping[str, Any], width: int, height: int) -> Any:
    """Return the outline of an RLE's pixels."""
    x, y, w, h = (int(value) for value in coco_mask.toBbox(rle))
    if not w or not h:
        return shapely.Polygon()
    part = np.ascontiguousarray(coco_mask.decode(rle)[y : y + h, x : x + w])
    shapes = rasterio.features.shapes(
        part, mask=part > 0, transform=rasterio.Affine.translation(x, y)
    )
    return polygonal_part(union([shapely.geometry.shape(shape) for shape, _ in shapes]))


def _rings(value: Any, depth: int = 0) -> list[NDArray[np.float64]]:
    """Return the rings ``[P, 2]`` of a segmentation in any spelling, the too short ones as well."""
    value = _parse(value)
    if isinstance(value, Mapping):
        value = _points_of(value)
    if value is None or value == []:
        return []
    if depth > _DEEPEST or not isinstance(value, (list, tuple)):
        raise _DamagedError(UNREADABLE)
    flat = _flat_ring(value)
    if flat is not None:
        return [flat]
    if all(_is_point(item) for item in value):
        pairs = [(item["x"], item["y"]) if isinstance(item, Mapping) else item for item in value]
        ring = _flat_ring([number for pair in pairs for number in pair])
        return [] if ring is None else [ring]
    return [ring for item in value for ring in _rings(item, depth + 1)]


def _flat_ring(value: Any) -> NDArray[np.float64] | None:
    """Return ``[x, y, x, y, …]`` as ``[P, 2]``, or None where it is no list of numbers."""
    if not isinstance(value, (list, tuple)) or not value or not _is_number(value[0]):
        return None
    try:
        numbers = np.asarray(value, np.float64)
    except (TypeError, ValueError, OverflowError):
        raise _DamagedError(UNREADABLE) from None
    if numbers.ndim != 1 or len(numbers) % 2:
        raise _DamagedError(UNREADABLE)
    if not _are_places(numbers):
        raise _DamagedError(NOT_FINITE)
    return numbers.reshape(-1, 2)


def _is_number(value: Any) -> bool:
    if isinstance(value, (int, float)):
        return True
    if not isinstance(value, str):
        return False
    try:
        float(value)
    except ValueError:
        return False
    return True


def _is_point(value: Any) -> bool:
    if isinstance(value, Mapping):
        return "x" in value and "y" in value
    return isinstance(value, (list, tuple)) and len(value) == 2 and all(map(_is_number, value))


def _are_places(numbers: NDArray[np.float64]) -> bool:
    """Whether all numbers are finite and not absurdly far outside."""
    return bool((np.abs(numbers) <= _FARTHEST).all())


def _points_of(value: Mapping[str, Any]) -> Any:
    """Return the points of tools that write a mapping."""
    xs, ys = value.get("all_points_x"), value.get("all_points_y")
    if isinstance(xs, list) and isinstance(ys, list) and len(xs) == len(ys):
        return [[x, y] for x, y in zip(xs, ys)]
    return value.get("points", value.get("segmentation"))


def _parse(value: Any) -> Any:
    """Return what a text stands for: JSON, or numbers between commas, blanks or semicolons."""
    if not isinstance(value, str):
        return value
    text = value.strip()
    if not text:
        return None
    if text[0] in "[{":
        try:
            return json.loads(text)
        except (ValueError, RecursionError):
            raise _DamagedError(UNREADABLE) from None
    return text.replace(",", " ").replace(";", " ").split()
