"""Folders of unlike rasters, mosaics of many files, and rasters that are mostly empty."""

import geopandas as gpd
import numpy as np
import pytest
import rasterio
import shapely
from rasterio.transform import Affine
from rasterio.windows import Window
from rs_mask_plugin.core.archive.run_archive import archive_path
from rs_mask_plugin.core.detection.pipeline import detect
from rs_mask_plugin.core.detection.settings import DetectionSettings
from rs_mask_plugin.core.jobs.detection_options import RefineParameters
from rs_mask_plugin.core.jobs.errors import UserError
from rs_mask_plugin.core.raster.reader import RasterReader
from rs_mask_plugin.core.raster.source import open_raster
from rs_mask_plugin.core.raster.vrt import source_places
from rs_mask_plugin.core.refine import refine_job
from rs_mask_plugin.core.stitching.objects import MemorySink

from tests.core.detection.detect_kit import (
    TRANSFORM,
    UTM,
    CountingDetector,
    Log,
    run_job,
    same_features,
    write_scene,
)
from tests.perfect_detector import PerfectDetector
from tests.scenes import make_scene

HUGE = 100_000


@pytest.fixture(scope="module")
def bands():
    return make_scene(320, seed=7, small=25, medium=5, large=0, wide=1, touching=15, tile=128).bands


def write_vrt(path, files, size, *, nodata=0, file_size=None):
    """Write a virtual mosaic of single files: path → column, row."""
    parts = []
    for band in (1, 2):
        sources = "".join(
            f'<SimpleSource><SourceFilename relativeToVRT="0">{file}</SourceFilename>'
            f"<SourceBand>{band}</SourceBand>"
            f'<SrcRect xOff="0" yOff="0" xSize="{file_size}" ySize="{file_size}"/>'
            f'<DstRect xOff="{x}" yOff="{y}" xSize="{file_size}" ySize="{file_size}"/>'
            "</SimpleSource>"
            for file, (x, y) in files.items()
        )
        parts.append(
            f'<VRTRasterBand dataType="Float32" band="{band}"><NoDataValue>{nodata}</NoDataValue>'
            f"{sources}</VRTRasterBand>"
        )
    a, b, c, d, e, f = TRANSFORM[:6]
    path.write_text(
        f'<VRTDataset rasterXSize="{size}" rasterYSize="{size}"><SRS>{UTM.to_wkt()}</SRS>'
        f"<GeoTransform>{c}, {a}, {b}, {f}, {d}, {e}</GeoTransform>{''.join(parts)}</VRTDataset>"
    )
    return path


def test_a_folder_of_unlike_rasters_becomes_one_layer(tmp_path):
    folder = tmp_path / "images"
    folder.mkdir()
    bands = np.zeros((2, 192, 192))
    bands[0, 40:100, 50:90] = bands[1, 40:100, 50:90] = 1
    # Another type, another CRS, another ground size, and one that is turned and in degrees.
    kinds = {
        "a_float": {"dtype": "float32"},
        "b_16bit": {"dtype": "uint16", "transform": Affine(0.5, 0, 500200, 0, -0.5, 5000000)},
        "c_other_zone": {"crs": "EPSG:32634", "transform": Affine(0.5, 0, 30000, 0, -0.5, 5e6)},
        "d_coarser": {"transform": Affine(1.0, 0, 500400, 0, -1.0, 5000000)},
        "e_degrees": {"crs": "EPSG:4326", "transform": Affine(6.4e-6, 0, 15.01, 0, -4.5e-6, 45.15)},
    }
    for name, options in kinds.items():
        write_scene(folder / f"{name}.tif", bands, **options)
    log = Log()
    outputs = run_job([folder], tmp_path / "a.gpkg", log=log, detector=blobs)
    layer = gpd.read_file(outputs["OUTPUT"])
    assert sorted(layer.source) == sorted(kinds)
    assert layer.crs == UTM
    for name, options in kinds.items():
        a, b, c, d, e, f = options.get("transform", TRANSFORM)[:6]
        true = gpd.GeoSeries([shapely.box(50, 40, 90, 100)]).affine_transform([a, b, d, e, c, f])
        true = true.set_crs(options.get("crs", UTM)).to_crs(UTM).iloc[0]
        found = layer[layer.source == name].geometry.iloc[0]
        iou = true.intersection(found).area / true.union(found).area
        assert iou > 0.93, name
    assert log.said("b_16bit holds 16-bit pixels")
    assert log.said("d_coarser has 1 m a pixel and is read at the model's 0.5 m")
    assert log.said("Rasters with another CRS than a_float")


def blobs(batch, valid):
    """Find what is above a half: resampling blurs ids."""
    inside = (batch[:, :1] > 0.5).astype(np.float32)
    return PerfectDetector()(np.concatenate([inside, inside], axis=1), valid)


def test_a_folder_with_a_raster_that_does_not_fit_is_said_before_anything_runs(tmp_path, bands):
    folder = tmp_path / "images"
    folder.mkdir()
    write_scene(folder / "a.tif", bands)
    write_scene(folder / "b.tif", np.ones((2, 64, 64)), dtype="uint8")
    detector = CountingDetector()
    with pytest.raises(UserError, match="but b holds 8-bit pixels"):
        run_job([folder], tmp_path / "a.gpkg", detector=detector)
    assert detector.windows == 0


def test_a_mosaic_of_many_files_gives_the_layer_of_one_file(tmp_path, bands):
    side = 16  # 400 files
    files = {}
    for x in range(0, 320, side):
        for y in range(0, 320, side):
            path = tmp_path / f"{x}_{y}.tif"
            with rasterio.open(
                path, "w", driver="GTiff", width=side, height=side, count=2, dtype="float32"
            ) as target:
                target.write(bands[:, y : y + side, x : x + side])
            files[path] = (x, y)
    mosaic = write_vrt(tmp_path / "scene.vrt", files, 320, nodata=-1, file_size=side)
    whole = write_scene(tmp_path / "scene.tif", bands, nodata=-1)
    run_job([whole], tmp_path / "whole.gpkg")
    outputs = run_job([mosaic], tmp_path / "mosaic.gpkg")
    assert outputs["DETECTIONS"] > 40
    assert same_features(tmp_path / "mosaic.gpkg", tmp_path / "whole.gpkg")


@pytest.mark.parametrize("kind", ["GeoTIFF", "VRT"])
def test_of_a_huge_raster_only_what_it_holds_is_read(tmp_path, bands, kind):
    column, row = 51_200, 70_144  # in blocks of 512
    if kind == "VRT":
        with rasterio.open(
            tmp_path / "part.tif",
            "w",
            driver="GTiff",
            width=320,
            height=320,
            count=2,
            dtype="float32",
        ) as target:
            target.write(bands)
        files = {tmp_path / "part.tif": (column, row)}
        path = write_vrt(tmp_path / "huge.vrt", files, HUGE, nodata=-1, file_size=320)
    else:
        path = tmp_path / "huge.tif"
        with rasterio.open(
            path,
            "w",
            driver="GTiff",
            width=HUGE,
            height=HUGE,
            count=2,
            dtype="float32",
            crs=UTM,
            transform=TRANSFORM,
            nodata=-1,
            tiled=True,
            blockxsize=512,
            blockysize=512,
            sparse_ok=True,
            bigtiff=True,
            interleave="pixel",
            compress="deflate",
        ) as target:
            target.write(bands, window=Window(column, row, 320, 320))
        assert path.stat().st_size < 3e6
    detector, sink = CountingDetector(), MemorySink()
    settings = DetectionSettings(tile_size=2048, score=0.5)
    summary = detect(str(path), detector, settings, sink)
    assert summary.tiles == summary.searched + summary.empty > 4000
    assert 1 <= summary.searched <= 4
    assert summary.objects > 40
    bounds = shapely.bounds(sink.polygons)
    west, north = 500_000 + 0.5 * column, 5_000_000 - 0.5 * row  # as TRANSFORM says
    assert bounds[:, 0].min() > west - 1
    assert bounds[:, 3].max() < north + 1


def test_a_gap_of_a_mosaic_is_known_without_reading(tmp_path, bands):
    with rasterio.open(
        tmp_path / "part.tif", "w", driver="GTiff", width=320, height=320, count=2, dtype="float32"
    ) as target:
        target.write(bands)
    files = {tmp_path / "part.tif": (100, 200)}
    path = write_vrt(tmp_path / "a.vrt", files, 1000, nodata=-1, file_size=320)
    for gsd in (0.0, 0.25, 2.0):
        source = open_raster(path, gsd=gsd)
        with RasterReader(source) as reader:
            k = source.width / 1000
            assert reader.any_valid(int(150 * k), int(250 * k), 10, 10)
            assert not reader.any_valid(int(600 * k), int(600 * k), int(200 * k), int(200 * k))


def test_in_a_mosaic_without_a_name_objects_are_of_the_file_below_them_also_when_it_is_gone(
    tmp_path, bands
):
    for name in ("west", "north"):
        write_scene(tmp_path / f"{name}.tif", bands, dtype="float32")
    files = {tmp_path / "west.tif": (0, 400), tmp_path / "north.tif": (400, 0)}
    path = write_vrt(tmp_path / "OUTPUT.vrt", files, 720, file_size=320)
    run_job([path], tmp_path / "found.gpkg", keep_archive=True)
    run_job([path], tmp_path / "warped.gpkg", crs="EPSG:3857", keep_archive=True)
    path.unlink()  # QGIS deletes it when it ends
    for name in ("found", "warped"):
        refined = tmp_path / f"{name} refined.gpkg"
        archive = str(archive_path(tmp_path / f"{name}.gpkg"))
        refine_job(RefineParameters(archive=archive, output=str(refined)), Log().job)
        assert len(gpd.read_file(refined)) > 20
        for layer in map(gpd.read_file, (tmp_path / f"{name}.gpkg", refined)):
            assert (layer.crs != UTM) == (name == "warped")
            assert set(layer.source) == {"west", "north"}
            middle = rasterio.transform.xy(TRANSFORM, 360, 360)[0]
            west = layer.to_crs(UTM).centroid.x < middle
            assert (west == (layer.source == "west")).all()


def test_a_temporary_raster_has_the_name_that_the_user_knows_it_by(tmp_path, bands):
    path, log = write_scene(tmp_path / "OUTPUT.tif", bands, dtype="float32"), Log()
    log.job.names[str(path)] = "Clipped (mask)"
    output, refined = tmp_path / "found.gpkg", tmp_path / "refined.gpkg"
    run_job([path], output, log=log, keep_archive=True)
    refine_job(RefineParameters(archive=str(archive_path(output)), output=str(refined)), Log().job)
    for layer in map(gpd.read_file, (output, refined)):
        assert set(layer.source) == {"Clipped (mask)"}


def test_a_mosaic_without_nodata_has_no_gaps(tmp_path, bands):
    with rasterio.open(
        tmp_path / "part.tif", "w", driver="GTiff", width=320, height=320, count=2, dtype="float32"
    ) as target:
        target.write(bands)
    path = write_vrt(tmp_path / "a.vrt", {tmp_path / "part.tif": (0, 0)}, 1000, file_size=320)
    path.write_text(path.read_text().replace("<NoDataValue>0</NoDataValue>", ""))
    with RasterReader(open_raster(path)) as reader:
        assert reader.any_valid(800, 800, 10, 10)


@pytest.mark.parametrize(
    "text",
    [
        '<VRTDataset rasterXSize="9" rasterYSize="9" subClass="VRTWarpedDataset"></VRTDataset>',
        '<VRTDataset rasterXSize="9" rasterYSize="9"><VRTRasterBand band="1"><SimpleSource>'
        "</SimpleSource></VRTRasterBand></VRTDataset>",  # fills it all
        '<VRTDataset rasterXSize="9" rasterYSize="9"></VRTDataset>',
        "nothing of the kind",
        "https://example.org/a.vrt",
    ],
)
def test_where_the_files_of_a_mosaic_lie_is_not_guessed(text):
    assert source_places(text) is None
