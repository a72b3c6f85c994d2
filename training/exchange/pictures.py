"""Images on their way in and out: copied, or written anew in another format."""

from __future__ import annotations

import contextlib
import shutil
import warnings
from collections.abc import Iterator
from pathlib import Path

import rasterio
from rasterio.errors import NotGeoreferencedWarning, RasterioError

from ...core.jobs.errors import UserError
from ...core.raster.inspection import open_dataset


def write_picture(source: Path, target: Path) -> None:
    """Write an image as PNG where PNG can hold it, else copy it as it is.

    Args:
        source: The image.
        target: The path of the new one, without its suffix.
    """
    target.parent.mkdir(parents=True, exist_ok=True)
    with plain_images_allowed(), rasterio.open(source) as dataset:
        if set(dataset.dtypes) != {"uint8"} or dataset.count not in (1, 3):
            shutil.copyfile(source, target.with_name(target.name + source.suffix))
            return
        pixels = dataset.read()
    count, height, width = pixels.shape
    path = target.with_name(target.name + ".png")
    with (
        plain_images_allowed(),
        rasterio.open(
            path, "w", driver="PNG", width=width, height=height, count=count, dtype="uint8"
        ) as out,
    ):
        out.write(pixels)


def write_pixels(source: Path, target: Path) -> None:
    """Write an image's pixels as they are stored as GeoTIFF, without any note on how to show them.

    Raises:
        UserError: The image can't be read.
    """
    target.parent.mkdir(parents=True, exist_ok=True)
    with plain_images_allowed(), open_dataset(str(source)) as dataset:
        try:
            pixels = dataset.read()
        except RasterioError as error:
            raise UserError(f"The image {source} can't be read: {error}.", "Replace it.") from error
        profile = {
            **{"driver": "GTiff", "compress": "deflate", "photometric": "minisblack"},
            **{"width": dataset.width, "height": dataset.height, "count": dataset.count},
            **{"dtype": dataset.dtypes[0], "crs": dataset.crs, "transform": dataset.transform},
        }
        if dataset.count in (3, 4) and dataset.dtypes[0] == "uint8":
            profile["photometric"] = "rgb"
    with plain_images_allowed(), rasterio.open(target, "w", **profile) as out:
        out.write(pixels)


@contextlib.contextmanager
def plain_images_allowed() -> Iterator[None]:
    """PNG and plain tiles have no georeference, which rasterio would warn of each time."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", NotGeoreferencedWarning)
        yield
