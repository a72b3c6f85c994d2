"""What GDAL says about a raster file, and what of it is to be believed."""

from __future__ import annotations

import os
import re
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
import rasterio.errors
from numpy.typing import NDArray
from rasterio._err import CPLE_BaseError
from rasterio.enums import ColorInterp

from ..jobs.errors import UserError

GDAL_OPTIONS: dict[str, Any] = {
    # Bytes (rasterio's unit here). GDAL's own default is 5 % of the machine's memory; neighbours
    # in a row of windows need no more than this of each other's blocks.
    "GDAL_CACHEMAX": 64 * 2**20,
    # GDAL's own repeats, each pause twice the one before; ``remote`` waits for longer.
    "GDAL_HTTP_MAX_RETRY": 3,
    "GDAL_HTTP_RETRY_DELAY": 0.5,
    "GDAL_HTTP_CONNECTTIMEOUT": 20,
    "GDAL_HTTP_TIMEOUT": 120,
    "GDAL_INGESTED_BYTES_AT_OPEN": 65536,  # one request for a remote GeoTIFF's header
    "GDAL_HTTP_MERGE_CONSECUTIVE_RANGES": "YES",
    "VSI_CACHE": "YES",
    "GDAL_PAM_ENABLED": "YES",
    # Files of a virtual raster that are shared stay open when it is closed, a failed read too.
    "VRT_SHARED_SOURCE": "0",
}
# UnicodeDecodeError: of GDAL's own words, which it may cut in the middle of a letter.
READ_ERRORS = (rasterio.errors.RasterioError, CPLE_BaseError, OSError, UnicodeDecodeError)
"""What rasterio raises for a file that can't be opened or read."""
_SERVERS = re.compile(
    # rasterio's and GDAL's own words for what lies inside of a file aren't servers.
    r"(?!(?:file|zip|tar|gzip|vrt):)[a-z][a-z0-9+.]*://"
    r"|.*/vsi(?:curl|s3|gs|az|adls|oss|swift|webhdfs)",
    re.IGNORECASE,
)
_COLOR_NAMES = {
    ColorInterp.red: "red",
    ColorInterp.green: "green",
    ColorInterp.blue: "blue",
}


def is_remote(path: str) -> bool:
    """Whether a path leads to a server: ``https://…``, ``/vsicurl/…``, ``s3://…`` and the like."""
    return _SERVERS.match(path) is not None


def open_dataset(path: str, **options: Any) -> Any:
    """Open a dataset, with GDAL's options, or say in one sentence why that is impossible."""
    plain = "://" not in path and not path.startswith("/vsi") and ":" not in path[2:]
    if plain and not path.lstrip().startswith("<"):
        if not os.path.exists(path):  # noqa: PTH110 - Path raises for long names
            raise UserError(f"There is no file {path}.", "Check the path.")
        if Path(path).is_dir() and not any(Path(path).iterdir()):
            raise UserError(f"{path} is an empty folder, not a raster.")
    with explained_errors(path), warnings.catch_warnings():
        warnings.simplefilter("ignore", rasterio.errors.NotGeoreferencedWarning)
        try:
            dataset = rasterio.open(path, **options)
        except UnicodeEncodeError:
            raise rasterio.errors.RasterioIOError("its name is no UTF-8") from None
        except ValueError:  # of its parser; the text may hold a password
            raise rasterio.errors.RasterioIOError("it is no address") from None
    if dataset.count == 0:
        inside = ", ".join(dataset.subdatasets[:5])
        dataset.close()
        raise UserError(
            f"{path} holds no bands itself"
            + (f" but several rasters: {inside}." if inside else "."),
            "Name one of the rasters inside it." if inside else "",
        )
    return dataset


@contextmanager
def explained_errors(path: str) -> Iterator[None]:
    """Turn what rasterio raises for a file that can't be opened into one sentence."""
    try:
        yield
    except READ_ERRORS as error:
        reason = first_line(error)
        if is_remote(path):
            raise UserError(
                f"{path} can't be opened ({reason}).",
                "Check the address, and that its server answers and lets you in, e.g. in a "
                "browser.",
            ) from error
        raise UserError(
            f"{path} can't be opened as a raster ({reason}).",
            "Open it in QGIS to see whether the file is whole; export it as GeoTIFF if it is.",
        ) from error


def first_line(error: BaseException) -> str:
    """Return the first line of what GDAL said, without its full stop."""
    cause = error.__cause__ or error
    lines = str(cause).strip().splitlines() or [type(cause).__name__]
    return lines[0].rstrip(".")


def check_complete(dataset: Any) -> list[str]:
    """Return a sentence where the file's end is missing; only of formats that can tell at once.

    Of a GeoTIFF the tiles at its end can't be read, and are named one by one when they are asked
    for. Of a PNG, GDAL gives pixels that are none.

    Args:
        dataset: The open file.

    Raises:
        UserError: A PNG whose end is missing.
    """
    path = Path(dataset.name)
    if dataset.driver not in ("GTiff", "PNG") or not path.is_file():
        return []
    size = path.stat().st_size
    if dataset.driver == "PNG":
        if not _png_has_end(path, size):
            raise UserError(
                f"The end of {path} is missing: it is only {size:,} bytes long.", "Copy it again."
            )
        return []
    height, width = dataset.block_shapes[-1]
    last = f"{(dataset.width - 1) // width}_{(dataset.height - 1) // height}"
    start, length = (
        int(dataset.get_tag_item(f"BLOCK_{what}_{last}", "TIFF", bidx=dataset.count) or 0)
        for what in ("OFFSET", "SIZE")
    )
    if start + length <= size:
        return []
    return [
        f"The end of {path} is missing: it has {size:,} of at least {start + length:,} bytes. What "
        "can't be read is left out; copy the file again to have it all."
    ]


def _png_has_end(path: Path, size: int) -> bool:
    """Whether a PNG's chunks (length, name, content, checksum) go on to the one that ends it."""
    with path.open("rb") as file:
        position = 8
        while position + 12 <= size:
            file.seek(position)
            head = file.read(8)
            if head[4:] == b"IEND":
                return True
            position += 12 + int.from_bytes(head[:4], "big")
    return False


def is_palette(dataset: Any) -> bool:
    """Whether the only band holds numbers of colours."""
    return dataset.count == 1 and dataset.colorinterp[0] == ColorInterp.palette


def color_table(dataset: Any) -> NDArray[np.uint8]:
    """Return ``[4, K]`` uint8: the colour of each number that the band's type can hold, and alpha.

    A number without a colour is black; it is not transparent.
    """
    size = 256 if np.dtype(dataset.dtypes[0]).itemsize == 1 else 65536
    table = np.zeros((4, size), np.uint8)
    table[3] = 255
    for index, color in dataset.colormap(1).items():
        table[:, index] = color
    return table


def check_bands(dataset: Any, name: str, bands: tuple[int, ...]) -> None:
    """Raise UserError where a band is asked for that is not there, or none is left."""
    there = frozenset(dataset.indexes)
    for band in bands:
        if band not in there:
            raise UserError(
                f"{name} has {dataset.count} band{'s' * (dataset.count != 1)}, so there is no "
                f"band {band}.",
                "Choose other bands.",
            )
    if not bands:
        raise UserError(f"{name} has no band besides its alpha band.", "Name the band to use.")


def pixel_type(dataset: Any, name: str, bands: tuple[int, ...]) -> str:
    """Return the type in which the bands are read: uint8, uint16, int16 or float32.

    Raises:
        UserError: Complex numbers.
    """
    of_bands = dataset.dtypes
    kinds = [of_bands[band - 1] for band in bands]
    if any("complex" in kind for kind in kinds):
        raise UserError(
            f"{name} holds complex numbers, which no model takes.",
            "Make a raster of their amplitude first (raster calculator).",
        )
    common = np.result_type(*(np.dtype(kind) for kind in kinds))
    if common == np.int8:
        return "int16"
    return str(common) if str(common) in ("uint8", "uint16", "int16") else "float32"


def band_names(dataset: Any, bands: tuple[int, ...]) -> tuple[str, ...]:
    """Return each band's description, or its colour, or "band N"."""
    # Each of the two is a list of all bands, made anew whenever it is asked for.
    descriptions, colors = dataset.descriptions, dataset.colorinterp
    return tuple(
        (descriptions[band - 1] or "").strip() or _COLOR_NAMES.get(colors[band - 1], f"band {band}")
        for band in bands
    )


def is_georeferenced(dataset: Any) -> bool:
    """Whether the file says where its pixels lie (ground control points alone don't)."""
    if not (np.isfinite(dataset.transform[:6]).all() and abs(dataset.transform.determinant) > 0):
        return False  # pixels without area, or nowhere
    # A raster that has a CRS and the identity as transform was placed there by someone.
    return bool(dataset.crs is not None and not _only_gcps(dataset)) or not (
        dataset.transform.is_identity
    )


def _only_gcps(dataset: Any) -> bool:
    return bool(dataset.transform.is_identity and dataset.gcps[0])


def not_georeferenced_note(dataset: Any, name: str) -> str:
    """Return the sentence for a raster whose pixels have no place on the map."""
    if dataset.gcps[0] or dataset.rpcs:
        means = "ground control points" if dataset.gcps[0] else "a camera model (RPC)"
        return (
            f"{name} is placed by {means} only, which are not applied: coordinates are pixels. "
            "Warp it first (Raster > Projections > Warp) to have them on the map."
        )
    return f"{name} is not georeferenced: coordinates are pixels, sizes in metres are unknown."
