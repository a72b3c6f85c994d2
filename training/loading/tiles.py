"""The tiles that a training reads, with their instances."""

from __future__ import annotations

import warnings
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from rasterio.errors import NotGeoreferencedWarning

from ...core.jobs.counts import count_of
from ...core.jobs.errors import UserError
from ...core.raster.reader import RasterReader
from ...core.raster.source import open_raster
from ..dataset.coco_reader import SplitContents
from ..dataset.training_set import TrainingSet
from ..structures.coco_shapes import instances_from_coco
from ..structures.instances import Instances


@dataclass(frozen=True)
class AnnotatedTile:
    """One tile of a split.

    Attributes:
        image_id: In the COCO file.
        path: The image.
        width: Pixels.
        height: Pixels.
        instances: In the tile's pixels.
    """

    image_id: int
    path: Path
    width: int
    height: int
    instances: Instances

    @property
    def object_boxes(self) -> NDArray[np.float32]:
        """The boxes ``[N, 4]`` of its objects, those that are not ignored."""
        return self.instances.select(~self.instances.ignored).boxes()

    @property
    def has_objects(self) -> bool:
        """Whether it has an object that is not ignored."""
        return bool((~self.instances.ignored).any())


def annotated_tiles(contents: SplitContents, training_set: TrainingSet) -> list[AnnotatedTile]:
    """Return a split's tiles with their instances."""
    known = frozenset(entry.id for entry in training_set.classes)
    by_image: dict[int, list[dict[str, Any]]] = defaultdict(list)
    for annotation in contents.annotations:
        by_image[annotation["image_id"]].append(annotation)
    return [
        AnnotatedTile(
            image_id=image["id"],
            path=Path(image["file_name"]),
            width=int(image["width"]),
            height=int(image["height"]),
            instances=instances_from_coco(
                by_image[image["id"]], int(image["width"]), int(image["height"]), known
            ),
        )
        for image in contents.images
    ]


def read_tile(path: Path, bands: int) -> tuple[NDArray[np.generic], NDArray[np.bool_]]:
    """Read a whole tile as detection reads its windows.

    Args:
        path: The image.
        bands: How many the network takes; a single grey band is repeated, more are left out.

    Returns:
        Pixels ``[C, H, W]`` in the tile's dtype, and valid ``[H, W]``.

    Raises:
        UserError: No raster, or too few bands.
        CorruptBlockError: The file is damaged.
    """
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", NotGeoreferencedWarning)  # plain pictures train as well
        source = open_raster(path)
        if len(source.bands) > bands:
            source = open_raster(path, bands=source.bands[:bands])
        reader = RasterReader(source)
        try:
            pixels, valid = reader.read(0, 0, source.width, source.height)
        finally:
            reader.close()
    if len(pixels) == 1 and bands > 1:
        pixels = np.repeat(pixels, bands, axis=0)
    if len(pixels) != bands:
        raise UserError(
            f"The tile {path} has {count_of(len(pixels), 'band')} where the training set has "
            f"{bands}.",
            "Remove it, or make the training set again.",
        )
    return pixels, valid
