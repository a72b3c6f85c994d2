"""A tile to GeoTIFF: read, mask, annotate, write; there completely or not at all."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
import rasterio.features
import shapely
from numpy.typing import NDArray
from rasterio.io import MemoryFile
from rasterio.transform import Affine

from ...core.raster.reader import CorruptBlockError, RasterReader
from ...core.raster.source import RasterSource
from ...core.runtime.atomic_file import written_atomically
from ..dataset.coco_writer import (
    TileAnnotations,
    annotations_of,
)
from ..dataset.summary import CUT_AWAY, MASKED_FOR_SPLIT, ON_NODATA, TOO_SMALL
from ..dataset.tile_log import LEFT_OUT, UNREADABLE, WRITTEN, TileOutcome
from ..structures.mask_crops import mask_crops, may_be_smaller_than_a_pixel
from .tile_dtype import finite_as_float32

_BLOCK = 256  # pixels a side of a GeoTIFF block
_MASKED_INSIDE = {"GDAL_TIFF_INTERNAL_MASK": True}


@dataclass(frozen=True)
class TileTask:
    """All that one tile needs, so that tiles can be made in any thread.

    Attributes:
        number: Position in the plan.
        split: TRAIN, VALIDATION or TEST.
        column: Left edge in the grid's pixels.
        row: Upper edge.
        width: Pixels.
        height: Pixels.
        region: The usable region in the grid's pixels; None: the whole tile.
        outlines: ``[M]`` objects, clipped, in the grid's pixels.
        class_ids: ``[M]``.
        features: ``[M]`` feature ids.
        visible: ``[M]``.
        prominence: ``[M]``.
        masked_for_split: Share of the tile that is not usable because it belongs to another split.
    """

    number: int
    split: int
    column: int
    row: int
    width: int
    height: int
    region: shapely.Geometry | None
    outlines: NDArray[np.object_]
    class_ids: NDArray[np.int64]
    features: NDArray[np.int64]
    visible: NDArray[np.float64]
    prominence: NDArray[np.float64]
    masked_for_split: float = 0.0


# GDAL keeps the blocks of all files of a process in one store. A thread that reads may have to make
# room by writing another thread's block while that one closes its file, and each then waits for the
# other for ever; so one thread at a time is inside GDAL, which compresses a tile's blocks on all
# cores by itself.
_GDAL = threading.Lock()


class TileWriter:
    """Writes the tiles of one grid.

    Args:
        source: The grid; its pixels are written in the type in which it is read.
        folders: Split number → folder.
        prefix: Of the file names, unique among the grids.
        dtype: Of the tiles; the source's own or one that holds its values exactly.
        min_visible: Objects less prominent are ignored.
        min_valid: Tiles with a smaller share of usable pixels and without objects are left out.
    """

    def __init__(
        self,
        source: RasterSource,
        folders: dict[int, Path],
        prefix: str,
        *,
        dtype: str,
        min_visible: float,
        min_valid: float,
    ) -> None:
        self._source = source
        self._reader = RasterReader(source)
        self._folders = folders
        self._prefix = prefix
        self._dtype = dtype
        self._min_visible = min_visible
        self._min_valid = min_valid

    def write(self, task: TileTask) -> TileOutcome:
        """Make one tile.

        Raises:
            OSError: The disk is full or the folder can't be written.
        """
        features = [int(feature) for feature in task.features]
        try:
            with _GDAL:
                pixels, valid = self._reader.read(task.column, task.row, task.width, task.height)
        except CorruptBlockError as error:
            return TileOutcome(
                task.number,
                task.split,
                UNREADABLE,
                dropped=[(feature, CUT_AWAY) for feature in features],
                remark=str(error),
            )
        has_data = valid = finite_as_float32(pixels, valid)
        if task.region is not None:
            window = (task.column, task.row, task.width, task.height)
            valid = valid & pixels_of_region(task.region, *window)
        annotations, outlines, dropped = self._annotations(task, has_data)
        objects = annotations.objects > 0
        share = float(valid.mean())
        if share == 0 or (share < self._min_valid and not objects):
            # What is only hinted at in a tile that is left out is not lost if another tile has it.
            return TileOutcome(task.number, task.split, LEFT_OUT, dropped=dropped)
        path = self.path_of(task)
        self._write_file(path, pixels, valid, task)
        image = {
            "file_name": path.name,
            "width": task.width,
            "height": task.height,
            "source": self._source.name,
            "gsd": self._source.gsd,
            "column": task.column,
            "row": task.row,
            "valid": round(share, 6),
        }
        if task.masked_for_split > 0:
            image[MASKED_FOR_SPLIT] = round(task.masked_for_split, 6)
        return TileOutcome(task.number, task.split, WRITTEN, image, annotations, outlines, dropped)

    def path_of(self, task: TileTask) -> Path:
        """Return where a tile goes."""
        return self._folders[task.split] / f"{self._prefix}_x{task.column}_y{task.row}.tif"

    def close(self) -> None:
        """Close the raster."""
        self._reader.close()

    def _annotations(
        self, task: TileTask, has_data: NDArray[np.bool_]
    ) -> tuple[TileAnnotations, NDArray[np.object_], list[tuple[int, str]]]:
        """Return annotations, their outlines in the tile's pixels, and what was dropped."""
        offset = np.array([task.column, task.row], np.float64)
        outlines = shapely.set_coordinates(
            task.outlines.copy(), shapely.get_coordinates(task.outlines) - offset
        )
        complete = bool(has_data.all())
        seen = np.ones(len(outlines))
        kept = np.ones(len(outlines), bool)
        dropped = []
        look = may_be_smaller_than_a_pixel(outlines) if complete else kept.copy()
        looked_at = np.flatnonzero(look)
        patches = mask_crops(outlines[looked_at], task.height, task.width)
        for index, patch in zip(looked_at, patches):
            covered = int(patch.inside.sum())
            if not complete and covered:
                rows, columns = patch.inside.shape
                data = has_data[patch.top : patch.top + rows, patch.left : patch.left + columns]
                seen[index] = float((patch.inside & data).sum()) / covered
            if not covered or seen[index] == 0:
                kept[index] = False
                why = ON_NODATA if covered else TOO_SMALL
                dropped.append((int(task.features[index]), why))
        annotations = annotations_of(
            outlines[kept],
            class_ids=task.class_ids[kept],
            features=task.features[kept],
            visible=task.visible[kept] * seen[kept],
            ignored=task.prominence[kept] * seen[kept] < self._min_visible,
            height=task.height,
            width=task.width,
        )
        return annotations, outlines[kept], dropped

    def _write_file(
        self, path: Path, pixels: NDArray[np.generic], valid: NDArray[np.bool_], task: TileTask
    ) -> None:
        """Write a tile as GeoTIFF; it is there completely or not at all."""
        source = self._source
        pixels = np.where(valid, pixels, pixels.dtype.type(0)).astype(self._dtype, copy=False)
        profile: dict[str, Any] = {
            "driver": "GTiff",
            "width": task.width,
            "height": task.height,
            "count": pixels.shape[0],
            "dtype": self._dtype,
            "compress": "deflate",
            "zlevel": 1,  # with the predictor within a few percent of level 6, several times faster
            "predictor": 3 if np.dtype(self._dtype).kind == "f" else 2,
            "num_threads": "all_cpus",
            "interleave": "pixel" if pixels.shape[0] <= 4 else "band",
        }
        if task.width > _BLOCK or task.height > _BLOCK:
            profile.update(tiled=True, blockxsize=_BLOCK, blockysize=_BLOCK)
        is_color = pixels.shape[0] == 3 and self._dtype == "uint8"
        profile.update(photometric="RGB" if is_color else "MINISBLACK")
        if pixels.shape[0] > (3 if is_color else 1):
            profile.update(alpha="NO")  # a fourth band is infrared more often than transparency
        if source.georeferenced:
            profile["transform"] = source.transform @ Affine.translation(task.column, task.row)
            profile["crs"] = source.crs
        # GDAL makes the file in memory: what it meets on a full disk it only logs, and a tile would
        # be left cut off.
        with _GDAL, rasterio.Env(**_MASKED_INSIDE), MemoryFile() as memory:
            with memory.open(**profile) as out:
                out.write(pixels)
                if pixels.shape[0] <= len(source.band_names):
                    out.descriptions = source.band_names
            if not valid.all():
                # Opened anew: compressing on several cores, GDAL 3.10 logs an error for each mask,
                # as it describes the mask's one band like all bands of the tile.
                with rasterio.open(memory.name, "r+") as out:
                    out.write_mask(valid)
            content = memory.read()
        # Thousands of small files: waiting for the disk at each would take longer than making it.
        with written_atomically(path, durable=False) as part:
            part.write_bytes(content)


def pixels_of_region(
    region: shapely.Geometry, column: int, row: int, width: int, height: int
) -> NDArray[np.bool_]:
    """Return a window's pixels whose centres are inside a region of the grid, ``[h, w]``."""
    moved = shapely.transform(region, lambda points: points - (column, row))
    if moved.is_empty:
        return np.zeros((height, width), bool)
    burned = rasterio.features.rasterize([moved], out_shape=(height, width), dtype=np.uint8)
    return np.asarray(burned > 0)
