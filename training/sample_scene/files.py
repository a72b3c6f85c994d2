"""The sample scene's files: two aerial photographs and the exact outlines of what is on them.

They are ``west.tif`` (to annotate and train on), ``east.tif`` (never seen in training) and
``scene.gpkg`` with the layers ``objects`` (field ``class``), ``west`` and ``east`` (the areas of
the images).
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import geopandas as gpd
import pyogrio
import rasterio
import shapely
from rasterio.transform import from_origin
from rasterio.windows import Window
from shapely import affinity

from ...core.jobs.job import Job
from .layout import CLASSES, Layout, make_layout
from .painting import paint

EASTING, NORTHING = 391_000.0, 5_819_000.0
"""Where the scene's lower left corner lies, metres in ``SceneSettings.crs``."""
_BLOCK = 512  # pixels; drawn and written at once


@dataclass(frozen=True)
class SceneSettings:
    """What to make.

    Attributes:
        width: Pixels, both images together.
        height: Pixels.
        gsd: Metres a pixel.
        seed: Same seed, same scene.
        west_share: Share of the width that is the western image.
        crs: A projected CRS in metres.
    """

    width: int = 2560
    height: int = 1280
    gsd: float = 0.3
    seed: int = 3
    west_share: float = 0.6
    crs: str = "EPSG:32633"


@dataclass(frozen=True)
class ScenePaths:
    """What was made.

    Attributes:
        west: Image to train on.
        east: Image to test on.
        vectors: GeoPackage with the layers ``objects``, ``west`` and ``east``.
        counts: Objects by class.
    """

    west: Path
    east: Path
    vectors: Path
    counts: dict[str, int]


def write_scene(folder: Path, settings: SceneSettings, job: Job | None = None) -> ScenePaths:
    """Make the scene and write it.

    Args:
        folder: Made when absent; files of an older scene are replaced.
        settings: What to make.
        job: Hears progress; asked block by block whether to stop.

    Raises:
        StoppedError: The job was asked to stop.
    """
    job = job or Job(lambda message: None)
    folder.mkdir(parents=True, exist_ok=True)
    layout = make_layout(
        settings.width * settings.gsd, settings.height * settings.gsd, settings.seed
    )
    border = round(settings.width * settings.west_share)
    parts = {"west": (0, border), "east": (border, settings.width)}
    for name, (first, last) in parts.items():
        if last > first:
            write_image(folder / f"{name}.tif", layout, settings, first, last, job)
    vectors = folder / "scene.gpkg"
    write_vectors(vectors, layout, settings, parts)
    counts = {kind: sum(o.kind == kind for o in layout.objects) for kind in CLASSES}
    return ScenePaths(folder / "west.tif", folder / "east.tif", vectors, counts)


def write_image(
    path: Path, layout: Layout, settings: SceneSettings, first: int, last: int, job: Job
) -> None:
    """Draw the columns from ``first`` up to ``last`` into a GeoTIFF, a block at a time."""
    top = NORTHING + settings.height * settings.gsd
    transform = from_origin(EASTING + first * settings.gsd, top, settings.gsd, settings.gsd)
    with rasterio.open(
        path,
        "w",
        driver="GTiff",
        width=last - first,
        height=settings.height,
        count=3,
        dtype="uint8",
        crs=settings.crs,
        transform=transform,
        tiled=True,
        blockxsize=256,
        blockysize=256,
        compress="deflate",
        predictor=2,
        photometric="RGB",
    ) as image:
        for row in range(0, settings.height, _BLOCK):
            job.progress(first + (last - first) * row // settings.height, settings.width, "columns")
            job.check_stop()
            rows = min(_BLOCK, settings.height - row)
            for column in range(first, last, _BLOCK):
                columns = min(_BLOCK, last - column)
                pixels = paint(layout, (column, row, columns, rows), settings.gsd)
                image.write(pixels, window=Window(column - first, row, columns, rows))


def write_vectors(
    path: Path, layout: Layout, settings: SceneSettings, parts: dict[str, tuple[int, int]]
) -> None:
    """Write the layers ``objects``, ``west`` and ``east``."""
    path.unlink(missing_ok=True)
    objects = gpd.GeoDataFrame(
        {"class": [thing.kind for thing in layout.objects]},
        geometry=[affinity.translate(t.outline, EASTING, NORTHING) for t in layout.objects],
        crs=settings.crs,
    )
    layers = {"objects": objects}
    for name, (first, last) in parts.items():
        west, east = EASTING + first * settings.gsd, EASTING + last * settings.gsd
        area = shapely.box(west, NORTHING, east, NORTHING + settings.height * settings.gsd)
        layers[name] = gpd.GeoDataFrame({"part": [name]}, geometry=[area], crs=settings.crs)
    for name, frame in layers.items():
        pyogrio.write_dataframe(frame, path, layer=name, driver="GPKG", geometry_type="Polygon")
