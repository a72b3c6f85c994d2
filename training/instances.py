"""The objects of a tile: outlines that every augmentation can move, masks only where needed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import rasterio.features
import shapely
import torch
from numpy.typing import NDArray
from pycocotools import mask as coco_mask

_ROUNDING = 1e-6  # of an area: turned tiles have outlines a little across their edges
_HAIR = 1e-3  # px; what is thinner is in no pixel, and its box may have no width in float32
_LEAST_SIDE = 1e-3  # pixels; a region without extent still needs one sampling point


@dataclass(frozen=True)
class Instances:
    """The objects of one tile, as outlines in the tile's pixels (x right, y down).

    Outlines keep their holes and parts and survive any affine map without loss, which masks don't.

    Attributes:
        outlines: ``[N]`` shapely polygons or multipolygons.
        labels: ``[N]`` int64, class ids from 1.
        ignored: ``[N]`` bool: neither an object nor background (crowds, badly cut objects).
        visible: ``[N]`` float64, share of the object that lies inside the tile, 0 to 1.
    """

    outlines: NDArray[np.object_]
    labels: NDArray[np.int64]
    ignored: NDArray[np.bool_]
    visible: NDArray[np.float64]

    def __len__(self) -> int:
        return len(self.labels)

    @classmethod
    def empty(cls) -> Instances:
        """Return no objects."""
        return cls(
            np.zeros(0, object), np.zeros(0, np.int64), np.zeros(0, bool), np.zeros(0, np.float64)
        )

    def select(self, chosen: NDArray[Any]) -> Instances:
        """Return the objects at the given indices (or where the given mask is true)."""
        return Instances(
            self.outlines[chosen], self.labels[chosen], self.ignored[chosen], self.visible[chosen]
        )

    def joined(self, other: Instances) -> Instances:
        """Return these objects and the others."""
        return Instances(
            np.concatenate([self.outlines, other.outlines]),
            np.concatenate([self.labels, other.labels]),
            np.concatenate([self.ignored, other.ignored]),
            np.concatenate([self.visible, other.visible]),
        )

    def moved(self, matrix: NDArray[np.float64]) -> Instances:
        """Return the objects mapped by an affine ``[3, 3]`` matrix (column vectors x, y, 1)."""
        if not len(self):
            return self

        def mapped(points: NDArray[np.float64]) -> NDArray[np.float64]:
            moved: NDArray[np.float64] = points @ matrix[:2, :2].T + matrix[:2, 2]
            return moved

        return replace(self, outlines=np.asarray(shapely.transform(self.outlines, mapped)))

    def clipped(
        self, width: int, height: int, *, min_visible: float, min_side: float = 2.0
    ) -> Instances:
        """Return the objects cut to the frame ``(0, 0, width, height)``.

        Args:
            width: Columns of the frame.
            height: Rows of the frame.
            min_visible: Objects that are cut here, and of which less than this share is left,
                become ignored. Of an object larger than the frame the frame's area counts in its
                place: one that fills the frame is no remnant.
            min_side: Objects whose box has a shorter side than this many pixels become ignored:
                a network with a finest stride of 4 can't tell them from noise.
        """
        if not len(self):
            return self
        before = shapely.area(self.outlines)
        bounds = shapely.bounds(self.outlines)
        inside = (
            (bounds[:, 0] >= 0)
            & (bounds[:, 1] >= 0)
            & (bounds[:, 2] <= width)
            & (bounds[:, 3] <= height)
        )
        outlines = self.outlines.copy()
        for index in np.flatnonzero(~inside):
            outlines[index] = polygons_only(
                shapely.clip_by_rect(outlines[index], 0.0, 0.0, float(width), float(height))
            )
        after = shapely.area(outlines)
        visible = self.visible * after / np.maximum(before, 1e-12)
        whole = np.minimum(before / np.maximum(self.visible, 1e-12), float(width * height))
        cut = after < before * (1.0 - _ROUNDING)
        remnant = cut & (after < min_visible * whole)
        bounds = shapely.bounds(outlines)
        sides = np.minimum(bounds[:, 2] - bounds[:, 0], bounds[:, 3] - bounds[:, 1])
        with np.errstate(invalid="ignore"):
            ignored = self.ignored | remnant | ~(sides >= min_side)
            kept = (after > 0) & (sides > _HAIR)
        return Instances(outlines[kept], self.labels[kept], ignored[kept], visible[kept])

    def boxes(self) -> NDArray[np.float32]:
        """Return ``[N, 4]`` float32 boxes x0, y0, x1, y1."""
        if not len(self):
            return np.zeros((0, 4), np.float32)
        return shapely.bounds(self.outlines).astype(np.float32)


@dataclass(frozen=True)
class PackedMasks:
    """Binary masks of one tile's objects, each stored only inside its own window.

    A dense stack of a tile's masks needs N × H × W bytes (500 MB for 500 objects on 1024 pixels);
    this needs the sum of the boxes' areas.

    Attributes:
        data: ``[S]`` uint8, the windows' pixels row by row, one window after the other.
        offsets: ``[N]`` int64, where each window starts in ``data``.
        windows: ``[N, 4]`` int64, x0, y0, x1, y1 in the tile's pixels, half-open.
    """

    data: torch.Tensor
    offsets: torch.Tensor
    windows: torch.Tensor

    def __len__(self) -> int:
        return len(self.offsets)

    def to(self, device: torch.device, *, non_blocking: bool = False) -> PackedMasks:
        """Return the masks on a device."""
        return PackedMasks(
            self.data.to(device, non_blocking=non_blocking),
            self.offsets.to(device, non_blocking=non_blocking),
            self.windows.to(device, non_blocking=non_blocking),
        )

    def pin_memory(self) -> PackedMasks:
        """Return the masks in pinned memory (the data loader calls this)."""
        return PackedMasks(
            self.data.pin_memory(), self.offsets.pin_memory(), self.windows.pin_memory()
        )

    def dense(self, height: int, width: int) -> torch.Tensor:
        """Return the masks as ``[N, height, width]`` uint8."""
        masks = torch.zeros((len(self), height, width), dtype=torch.uint8)
        for index, (x0, y0, x1, y1) in enumerate(self.windows.tolist()):
            start = int(self.offsets[index])
            pixels = self.data[start : start + (y1 - y0) * (x1 - x0)]
            masks[index, y0:y1, x0:x1] = pixels.reshape(y1 - y0, x1 - x0)
        return masks

    def sample(self, regions: torch.Tensor, indices: torch.Tensor, size: int) -> torch.Tensor:
        """Return each region's view of one object's mask, as ``torchvision.ops.roi_align`` has it.

        Equal to ``roi_align(dense, regions, (size, size), sampling_ratio=-1, aligned=True)`` up to
        the order of summation, without the dense masks. Regions must lie inside the tile.

        torchvision's own training samples with ``aligned=False``, half a pixel to the lower right,
        and makes up for it when it pastes masks into images. Outlines are made from the mask in its
        box's frame, so here the mask must lie where the object is: else every object loses half a
        pixel on two sides, a tenth of a car's area.

        Args:
            regions: ``[K, 4]`` float32, x0, y0, x1, y1.
            indices: ``[K]`` int64, which object's mask each region looks at.
            size: Side of the result.

        Returns:
            ``[K, size, size]`` float32, 0 to 1.
        """
        result = torch.zeros((len(regions), size, size), device=regions.device)
        if not len(regions):
            return result
        windows = self.windows[indices]
        offsets = self.offsets[indices]
        # Pixel i's centre lies at i + 0.5; below, points are counted from centre to centre.
        corners = regions[:, :2] - 0.5
        sides = (regions[:, 2:] - regions[:, :2]).clamp(min=_LEAST_SIDE)
        samples = torch.ceil(sides / size).to(torch.int64)
        # Regions with as many sampling points per bin are sampled together.
        for columns, rows in torch.unique(samples, dim=0).tolist():
            group = torch.nonzero((samples[:, 0] == columns) & (samples[:, 1] == rows))[:, 0]
            window = windows[group]
            low_x, high_x, weight_x = _axis_samples(
                corners[group, 0] - window[:, 0], sides[group, 0], window[:, 2] - window[:, 0],
                size, columns,
            )  # fmt: skip
            low_y, high_y, weight_y = _axis_samples(
                corners[group, 1] - window[:, 1], sides[group, 1], window[:, 3] - window[:, 1],
                size, rows,
            )  # fmt: skip
            base = offsets[group][:, None]
            row_length = (window[:, 2] - window[:, 0])[:, None]
            upper = (base + low_y * row_length)[:, :, None]
            lower = (base + high_y * row_length)[:, :, None]
            left, right = low_x[:, None, :], high_x[:, None, :]
            # weights [G, size·samples, 2]: shares of the lower and the upper neighbour
            wy0, wy1 = weight_y[:, :, 0, None], weight_y[:, :, 1, None]
            wx0, wx1 = weight_x[:, None, :, 0], weight_x[:, None, :, 1]
            values = (
                self.data[upper + left] * (wy0 * wx0)
                + self.data[upper + right] * (wy0 * wx1)
                + self.data[lower + left] * (wy1 * wx0)
                + self.data[lower + right] * (wy1 * wx1)
            )
            result[group] = values.reshape(len(group), size, rows, size, columns).mean((2, 4))
        return result


def _axis_samples(
    start: torch.Tensor, length: torch.Tensor, extent: torch.Tensor, size: int, samples: int
) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    """Return lower and upper neighbour ``[K, size·samples]`` and their weights ``[…, 2]``.

    The rules at the borders are those of torchvision's ``roi_align``: points more than one pixel
    outside count as zero, points nearer take the border's value.
    """
    steps = (torch.arange(size * samples, device=start.device) + 0.5) / (size * samples)
    points = start[:, None] + length[:, None] * steps
    last = (extent - 1)[:, None]
    outside = (points < -1.0) | (points > extent[:, None])
    points = points.clamp(min=0.0)
    low = points.floor().to(torch.int64)
    at_end = low >= last
    low = torch.where(at_end, last, low)
    high = torch.where(at_end, last, low + 1)
    share = torch.where(at_end, torch.zeros_like(points), points - low)
    weights = torch.stack([1.0 - share, share], dim=-1)
    weights = torch.where(outside[..., None], torch.zeros_like(weights), weights)
    return low, high, weights


def pack_masks(instances: Instances, width: int, height: int) -> PackedMasks:
    """Rasterise every object inside its own window.

    Args:
        instances: Objects inside the frame (see ``Instances.clipped``).
        width: Columns of the frame.
        height: Rows of the frame.
    """
    pixels: list[NDArray[np.uint8]] = []
    windows = np.zeros((len(instances), 4), np.int64)
    for index, outline in enumerate(instances.outlines):
        x0, y0, x1, y1 = outline.bounds
        # One pixel of zeros around, so that samples beside the object see background.
        window = (
            max(int(np.floor(x0)) - 1, 0),
            max(int(np.floor(y0)) - 1, 0),
            min(int(np.ceil(x1)) + 1, width),
            min(int(np.ceil(y1)) + 1, height),
        )
        windows[index] = window
        pixels.append(rasterised(outline, window).reshape(-1))
    sizes = np.array([len(part) for part in pixels], np.int64)
    offsets = np.concatenate([np.zeros(1, np.int64), np.cumsum(sizes)])[: len(sizes)]
    data = np.concatenate(pixels) if pixels else np.zeros(0, np.uint8)
    return PackedMasks(torch.from_numpy(data), torch.from_numpy(offsets), torch.from_numpy(windows))


def rasterised(outline: Any, window: tuple[int, int, int, int]) -> NDArray[np.uint8]:
    """Return the outline's mask inside a window, by COCO's own rasteriser.

    Args:
        outline: A shapely polygon or multipolygon in tile pixels.
        window: x0, y0, x1, y1 in tile pixels, half-open.

    Returns:
        ``[height, width]`` uint8, 0 or 1.
    """
    x0, y0, x1, y1 = window
    height, width = y1 - y0, x1 - x0
    mask = np.zeros((height, width), np.uint8)
    for polygon in shapely.get_parts(outline):
        filled = _ring_mask(polygon.exterior, x0, y0, width, height)
        for hole in polygon.interiors:
            filled = filled & ~_ring_mask(hole, x0, y0, width, height)
        mask |= filled
    return mask & np.uint8(1)


def _ring_mask(ring: Any, x0: int, y0: int, width: int, height: int) -> NDArray[np.uint8]:
    points = shapely.get_coordinates(ring)[:-1] - (x0, y0)
    encoded = coco_mask.frPyObjects([points.reshape(-1).tolist()], height, width)
    decoded: NDArray[np.uint8] = coco_mask.decode(encoded)[:, :, 0]
    return decoded


def ignored_pixels(instances: Instances, valid: NDArray[np.bool_]) -> NDArray[np.bool_] | None:
    """Return where a tile says nothing about background, or None where it does everywhere.

    Args:
        instances: Of the tile; the ignored ones count.
        valid: ``[H, W]`` bool, False where pixels are nodata or not annotated.
    """
    outlines = instances.outlines[instances.ignored]
    if not len(outlines) and valid.all():
        return None
    ignored = ~valid
    if len(outlines):
        height, width = valid.shape
        drawn = rasterio.features.rasterize(
            outlines.tolist(), out_shape=(height, width), all_touched=True, dtype="uint8"
        )
        ignored = ignored | (drawn > 0)
    return ignored


def polygons_only(geometry: Any) -> Any:
    """Return the polygonal part of a geometry; an empty polygon where there is none."""
    if geometry.geom_type in ("Polygon", "MultiPolygon"):
        return geometry
    parts = [
        part
        for part in shapely.get_parts(geometry)
        if part.geom_type in ("Polygon", "MultiPolygon")
    ]
    return shapely.unary_union(parts) if parts else shapely.Polygon()


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
