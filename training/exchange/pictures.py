"""Images on their way out: copied, or as PNG where that can hold them."""

from __future__ import annotations

import contextlib
import shutil
import warnings
from collections.abc import Iterator
from pathlib import Path

import rasterio
from rasterio.errors import NotGeoreferencedWarning


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


@contextlib.contextmanager
def plain_images_allowed() -> Iterator[None]:
    """PNG and plain tiles have no georeference, which rasterio would warn of each time."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", NotGeoreferencedWarning)
        yield
