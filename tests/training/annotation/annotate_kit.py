"""What the tests of annotate share: small rasters, drawn polygons, and a way to run the job."""

from __future__ import annotations

import geopandas as gpd
import numpy as np
import rasterio
import rasterio.features
import shapely
import shapely.affinity
from pycocotools import mask as coco_mask
from rasterio.transform import Affine
from rs_mask_plugin.core.jobs.dataset_options import AnnotateParameters
from rs_mask_plugin.core.jobs.job import Job
from rs_mask_plugin.core.jobs.protocol import Message
from rs_mask_plugin.training.annotate import annotate
from rs_mask_plugin.training.dataset.coco_reader import read_split
from rs_mask_plugin.training.dataset.open import open_training_set

ORIGIN = (500000.0, 6700000.0)
GSD = 0.5


def quiet_job():
    return Job(lambda message: None)


def listening_job():
    heard = []

    def listen(message):
        if isinstance(message, Message):
            heard.append(message.text)

    return Job(listen), heard


def write_raster(
    path,
    width=256,
    height=256,
    *,
    bands=3,
    dtype="uint8",
    gsd=GSD,
    origin=ORIGIN,
    crs="EPSG:32633",
    seed=0,
    pixels=None,
    **profile,
):
    if pixels is None:
        high = 4096 if np.dtype(dtype).itemsize > 1 else 256
        pixels = np.random.default_rng(seed).integers(1, high, (bands, height, width))
    transform = Affine(gsd, 0, origin[0], 0, -gsd, origin[1])
    with rasterio.open(
        path,
        "w",
        driver="GTiff",
        width=width,
        height=height,
        count=bands,
        dtype=dtype,
        crs=crs,
        transform=transform,
        **profile,
    ) as out:
        out.write(pixels.astype(dtype))
    return path


def from_pixels(geometry, gsd=GSD, origin=ORIGIN):
    """Move a geometry from pixels (x right, y down) to map coordinates."""
    return shapely.transform(
        geometry, lambda p: np.column_stack([origin[0] + p[:, 0] * gsd, origin[1] - p[:, 1] * gsd])
    )


def write_polygons(path, geometries, crs="EPSG:32633", **columns):
    frame = gpd.GeoDataFrame(
        columns or {"n": range(len(geometries))}, geometry=list(geometries), crs=crs
    )
    frame.to_file(path, driver="GPKG")
    return path


def boxes_at(*corners, size=20):
    return [from_pixels(shapely.box(x, y, x + size, y + size)) for x, y in corners]


def run(tmp_path, raster, polygons, job=None, **more):
    imagery = tuple(str(r) for r in (raster if isinstance(raster, (list, tuple)) else [raster]))
    output = more.pop("output", tmp_path / "set")
    parameters = AnnotateParameters(
        imagery=imagery, annotations=str(polygons), output=str(output), **more
    )
    return annotate(parameters, job or quiet_job()), output


def all_tiles(output):
    """Yield split, image entry, annotations, mask of every tile of a set."""
    training_set = open_training_set(output)
    for split in training_set.annotation_files:
        contents = read_split(training_set, split)
        for image in contents.images:
            own = [a for a in contents.annotations if a["image_id"] == image["id"]]
            with rasterio.open(image["file_name"]) as dataset:
                yield split, image, own, dataset.read(), dataset.dataset_mask() > 0


def pixels_of(annotation, height, width):
    """Rasterise an annotation: rings by pixel centre, run lengths as they are."""
    segmentation = annotation["segmentation"]
    if isinstance(segmentation, dict):
        return coco_mask.decode(segmentation) > 0
    rings = [shapely.Polygon(np.reshape(ring, (-1, 2))) for ring in segmentation]
    return rasterio.features.rasterize(rings, out_shape=(height, width)) > 0


FIVE = [
    shapely.box(40, 40, 90, 90),  # touches the next along an edge
    shapely.Polygon([(90, 40), (150, 45), (150, 90), (90, 90)]),  # across the tile edge at 128
    shapely.Polygon(  # with a hole, across two tile edges
        [(60, 90), (160, 90), (150.3, 170.2), (60, 165)], [[(80, 110), (140, 108), (120, 150)]]
    ),
    shapely.MultiPolygon(  # two parts, one in another tile
        [shapely.box(10, 100, 50, 140), shapely.Polygon([(10, 145), (55, 150), (30, 190)])]
    ),
    shapely.Polygon([(40, 60), (60, 70), (55, 100), (20, 95)]),  # overlaps the first and the fourth
]
