"""Rasters: every kind is opened, described and read, or refused in one sentence."""

import os
import re
import sys
import threading
import tracemalloc

import numpy as np
import pytest
import rasterio
import rasterio.shutil
from rasterio.control import GroundControlPoint
from rasterio.crs import CRS
from rasterio.enums import ColorInterp
from rasterio.transform import Affine, from_origin
from rs_mask_plugin.core.jobs.errors import UserError
from rs_mask_plugin.core.raster.reader import CorruptBlockError, RasterReader
from rs_mask_plugin.core.raster.source import list_rasters, open_raster
from rs_mask_plugin.core.vector.layer_reader import read_polygons

from tests.core.detection.detect_kit import assert_windows_see_the_same_pixels
from tests.core.raster.range_server import RangeServer

UTM = CRS.from_epsg(32633)
PLAIN = from_origin(500000, 5000000, 0.5, 0.5)


def write(path, pixels, *, crs=UTM, transform=PLAIN, interpretation=None, mask=None, **options):
    with rasterio.open(
        path,
        "w",
        driver="GTiff",
        width=pixels.shape[2],
        height=pixels.shape[1],
        count=pixels.shape[0],
        dtype=pixels.dtype,
        crs=crs,
        transform=transform,
        **options,
    ) as target:
        target.write(pixels)
        if interpretation:
            target.colorinterp = interpretation
        if mask is not None:
            target.write_mask(mask)
    return path


def noise(shape, dtype="uint8", seed=0):
    return np.random.default_rng(seed).integers(1, 255, shape).astype(dtype)


def read_all(path, **options):
    source = open_raster(path, **options)
    with RasterReader(source) as reader:
        return reader.read(0, 0, source.width, source.height)


@pytest.mark.parametrize(
    ("stored", "read"),
    [
        ("uint8", "uint8"),
        ("uint16", "uint16"),
        ("int16", "int16"),
        ("int8", "int16"),
        ("uint32", "float32"),
        ("int32", "float32"),
        ("float32", "float32"),
        ("float64", "float32"),
    ],
)
def test_pixels_come_in_a_type_that_models_take(tmp_path, stored, read):
    pixels = noise((2, 20, 30)) // 3
    path = write(tmp_path / "a.tif", pixels.astype(stored))
    source = open_raster(path)
    values, valid = read_all(path)
    assert source.dtype == read == values.dtype
    assert (values == pixels).all()
    assert valid.all()


def test_complex_pixels_are_refused_in_one_sentence(tmp_path):
    path = write(tmp_path / "a.tif", np.ones((1, 5, 5), "complex64"))
    with pytest.raises(UserError, match="complex numbers"):
        open_raster(path)


def test_a_missing_file_is_said(tmp_path):
    with pytest.raises(UserError, match="There is no file"):
        open_raster(tmp_path / "nothing.tif")


def test_a_file_that_is_no_raster_is_said(tmp_path):
    (tmp_path / "a.tif").write_text("not a raster")
    with pytest.raises(UserError, match="can't be opened as a raster"):
        open_raster(tmp_path / "a.tif")


def test_a_band_that_is_not_there_is_said(tmp_path):
    path = write(tmp_path / "a.tif", noise((3, 5, 5)))
    with pytest.raises(UserError, match="no band 4"):
        open_raster(path, bands=(1, 4))


def test_bands_are_read_in_the_order_wanted(tmp_path):
    pixels = noise((3, 9, 9))
    values, _ = read_all(write(tmp_path / "a.tif", pixels), bands=(3, 1))
    assert (values == pixels[[2, 0]]).all()


def test_what_lies_outside_the_raster_is_zero_and_not_valid(tmp_path):
    pixels = noise((1, 10, 10))
    with RasterReader(open_raster(write(tmp_path / "a.tif", pixels))) as reader:
        values, valid = reader.read(-4, 6, 8, 8)
        assert (values[:, :4, 4:] == pixels[:, 6:, :4]).all()
        assert valid.sum() == 16
        assert not values[:, ~valid].any()
        assert not reader.read(50, 50, 8, 8)[1].any()


def test_an_alpha_band_is_a_mask_and_not_a_band(tmp_path):
    pixels = noise((4, 10, 10))
    pixels[3] = 255
    pixels[3, :, :3] = 0
    colors = [ColorInterp.red, ColorInterp.green, ColorInterp.blue, ColorInterp.alpha]
    path = write(tmp_path / "a.tif", pixels, interpretation=colors)
    assert open_raster(path).bands == (1, 2, 3)
    _, valid = read_all(path)
    assert (valid == (pixels[3] > 0)).all()


def test_infrared_that_is_tagged_as_alpha_is_data_and_said(tmp_path):
    pixels = noise((4, 64, 64))
    colors = [ColorInterp.red, ColorInterp.green, ColorInterp.blue, ColorInterp.alpha]
    path = write(tmp_path / "a.tif", pixels, interpretation=colors)
    source = open_raster(path)
    assert source.bands == (1, 2, 3, 4)
    assert any("tagged as alpha" in note for note in source.notes)
    values, valid = read_all(path)
    assert (values == pixels).all()
    assert valid.all()


def test_a_mask_band_masks(tmp_path):
    mask = np.full((10, 10), 255, np.uint8)
    mask[2:5] = 0
    with rasterio.Env(GDAL_TIFF_INTERNAL_MASK=True):
        path = write(tmp_path / "a.tif", noise((3, 10, 10)), mask=mask)
    _, valid = read_all(path)
    assert (valid == (mask > 0)).all()


@pytest.mark.parametrize("inside", [True, False])
@pytest.mark.parametrize("first", ["mask", "overviews"])
def test_a_mask_masks_coarser_pixels_too_whenever_overviews_were_made(tmp_path, first, inside):
    mask = np.full((64, 64), 255, np.uint8)
    mask[:, :32] = 0
    path = tmp_path / "a.tif"
    with rasterio.Env(GDAL_TIFF_INTERNAL_MASK=inside):
        write(path, noise((1, 64, 64)), mask=mask if first == "mask" else None)
        with rasterio.open(path, "r+") as target:
            target.build_overviews([2])
        if first == "overviews":
            with rasterio.open(path, "r+") as target:
                target.write_mask(mask)
    _, valid = read_all(path, gsd=1.0)
    assert not valid[:, :16].any()
    assert valid[:, 16:].all()


def test_masks_of_single_bands_mask(tmp_path):
    write(tmp_path / "a.tif", noise((2, 8, 8)))

    def source(band, width):
        places = f'<SrcRect xOff="0" yOff="0" xSize="{width}" ySize="8"/>'
        return (
            f'<SimpleSource><SourceFilename relativeToVRT="1">a.tif</SourceFilename>'
            f"<SourceBand>{band}</SourceBand>{places}{places.replace('Src', 'Dst')}</SimpleSource>"
        )

    bands = "".join(
        f'<VRTRasterBand dataType="Byte" band="{band}">{source(band, 8)}<MaskBand>'
        f'<VRTRasterBand dataType="Byte">{source(band, width)}</VRTRasterBand></MaskBand>'
        "</VRTRasterBand>"
        for band, width in ((1, 6), (2, 4))
    )
    path = tmp_path / "a.vrt"
    path.write_text(f'<VRTDataset rasterXSize="8" rasterYSize="8">{bands}</VRTDataset>')
    assert read_all(path)[1].sum(axis=1).tolist() == [4] * 8
    assert read_all(path, bands=(1,))[1].sum(axis=1).tolist() == [6] * 8


def test_a_shadow_in_one_band_is_not_nodata(tmp_path):
    pixels = noise((3, 8, 8))
    pixels[0, 0, 0] = 0
    pixels[:, 4, 4] = 0
    _, valid = read_all(write(tmp_path / "a.tif", pixels, nodata=0))
    assert valid[0, 0]
    assert not valid[4, 4]
    assert valid.sum() == 63


def test_nan_nodata_and_infinity_are_not_valid_and_read_as_zero(tmp_path):
    pixels = noise((2, 8, 8), "float32")
    pixels[0, 0, 0], pixels[1, 1, 1], pixels[0, 2, 2] = np.nan, np.inf, -3.4e38
    values, valid = read_all(write(tmp_path / "a.tif", pixels, nodata=-3.4e38))
    assert not valid[[0, 1, 2], [0, 1, 2]].any()
    assert valid.sum() == 61
    assert np.isfinite(values).all()
    assert not values[:, ~valid].any()


def test_a_colour_table_becomes_three_bands(tmp_path):
    path = tmp_path / "a.tif"
    indices = np.array([[0, 1], [2, 1]], np.uint8)
    with rasterio.open(
        path, "w", driver="GTiff", width=2, height=2, count=1, dtype="uint8", photometric="palette"
    ) as target:
        target.write(indices, 1)
        target.write_colormap(1, {0: (9, 8, 7, 255), 1: (1, 2, 3, 255), 2: (250, 0, 0, 255)})
    source = open_raster(path)
    assert source.band_names == ("red", "green", "blue")
    values, _ = read_all(path)
    assert values[:, 0, 0].tolist() == [9, 8, 7]
    assert values[:, 1, 0].tolist() == [250, 0, 0]


def test_transparent_colours_are_not_valid(tmp_path):
    indices = np.array([[0, 1], [2, 3]], np.uint8)
    profile = {"driver": "PNG", "width": 2, "height": 2, "count": 1, "dtype": "uint8"}
    colors = {0: (9, 8, 7, 0), 1: (6, 5, 4, 0), 2: (250, 0, 0, 255), 3: (1, 2, 3, 128)}
    with rasterio.open(tmp_path / "a.png", "w", **profile) as target:
        target.write(indices, 1)
        target.write_colormap(1, colors)
    values, valid = read_all(tmp_path / "a.png")
    assert valid.tolist() == [[False, False], [True, True]]
    assert values[:, 0, 0].tolist() == [0, 0, 0]
    assert values[:, 1, 1].tolist() == [1, 2, 3]


def test_a_geographic_raster_knows_its_ground_size(tmp_path):
    degree = 1e-5
    transform = from_origin(25, 60, degree, degree)
    source = open_raster(
        write(tmp_path / "a.tif", noise((1, 10, 10)), crs=CRS.from_epsg(4326), transform=transform)
    )
    # At 60° N a degree is about 55.8 km along and 111.4 km up.
    assert source.gsd == pytest.approx((0.558 * 1.114) ** 0.5, rel=0.01)


def test_web_mercator_metres_are_not_taken_for_ground_metres(tmp_path):
    transform = from_origin(0, 8399737, 1, 1)  # 60° N
    source = open_raster(
        write(tmp_path / "a.tif", noise((1, 10, 10)), crs=CRS.from_epsg(3857), transform=transform)
    )
    assert source.gsd == pytest.approx(0.5, rel=0.01)


def test_feet_are_no_metres(tmp_path):
    feet = CRS.from_epsg(2263)  # New York, US survey feet
    transform = from_origin(990000, 210000, 1, 1)
    source = open_raster(
        write(tmp_path / "a.tif", noise((1, 10, 10)), crs=feet, transform=transform)
    )
    assert source.gsd == pytest.approx(0.3048, rel=0.001)


def test_a_picture_without_georeferencing_lies_where_qgis_draws_it(tmp_path):
    path = tmp_path / "a.png"
    with rasterio.open(path, "w", driver="PNG", width=6, height=4, count=3, dtype="uint8") as out:
        out.write(noise((3, 4, 6)))
    source = open_raster(path)
    assert source.crs is None
    assert source.gsd == 0
    assert source.transform * (6, 4) == (6, -4)
    assert any("not georeferenced" in note for note in source.notes)


@pytest.mark.parametrize("width", [0.0, float("nan")])
def test_pixels_without_a_place_are_read_as_a_picture(tmp_path, width):
    path = tmp_path / "a.vrt"
    image = write(tmp_path / "a.tif", noise((1, 4, 4)))
    rasterio.shutil.copy(image, path, driver="VRT")
    text = re.sub("<GeoTransform>.*</GeoTransform>", "", path.read_text())
    numbers = f"{width}, 0, 5e5, 0, {width}, 5e6".split(", ")
    order = ", ".join(numbers[k] for k in (2, 0, 1, 5, 3, 4))
    path.write_text(text.replace("</SRS>", f"</SRS><GeoTransform>{order}</GeoTransform>"))
    source = open_raster(path)
    assert (source.georeferenced, source.crs, source.gsd) == (False, None, 0.0)
    assert "not georeferenced" in source.notes[-1]
    assert source.transform == Affine.scale(1.0, -1.0)


def test_a_raster_beyond_the_globe_keeps_its_nominal_ground_size(tmp_path):
    far = from_origin(1e12, 1e12, 0.5, 0.5)
    assert open_raster(write(tmp_path / "a.tif", noise((1, 4, 4)), transform=far)).gsd == 0.5


def test_a_ground_size_needs_a_crs(tmp_path):
    path = write(tmp_path / "a.tif", noise((1, 5, 5)), crs=None)
    with pytest.raises(UserError, match="no CRS"):
        open_raster(path, gsd=0.3)


def test_ground_control_points_alone_are_said(tmp_path):
    path = tmp_path / "a.tif"
    points = [
        GroundControlPoint(row, col, 500000 + col, 5000000 - row)
        for row, col in ((0, 0), (0, 9), (9, 0), (9, 9))
    ]
    with rasterio.open(
        path, "w", driver="GTiff", width=10, height=10, count=1, dtype="uint8", gcps=points, crs=UTM
    ) as target:
        target.write(noise((1, 10, 10)))
    source = open_raster(path)
    assert source.crs is None
    assert any("ground control points" in note for note in source.notes)


@pytest.mark.parametrize("zoom", [0.13, 0.37, 0.5, 0.999, 1.7, 3.0])
@pytest.mark.parametrize("dtype", ["uint8", "float32"])
def test_a_resampled_pixel_is_the_same_in_every_window(tmp_path, zoom, dtype):
    pixels = noise((2, 150, 170), dtype)
    pixels[:, 40:60, 30:90] = 0
    path = write(tmp_path / "a.tif", pixels, nodata=0)
    source = open_raster(path, gsd=0.5 / zoom)
    assert_windows_see_the_same_pixels(source)


def test_resampled_pixels_stay_in_their_place(tmp_path):
    pixels = np.zeros((1, 120, 120), np.uint8)
    pixels[0, 30:60, 60:90] = 200
    path = write(tmp_path / "a.tif", pixels)
    for gsd in (1.3, 0.2):
        source = open_raster(path, gsd=gsd)
        assert source.gsd == gsd
        with RasterReader(source) as reader:
            values, _ = reader.read(0, 0, source.width, source.height)
        rows, columns = np.indices(values[0].shape) + 0.5
        weight = values[0] / values[0].sum(dtype=float)
        x, y = source.transform * ((columns * weight).sum(), (rows * weight).sum())
        assert (x, y) == pytest.approx(PLAIN * (75, 45), abs=0.1 * gsd)


def test_much_finer_pixels_without_overviews_are_read_in_parts(tmp_path):
    side = 8192
    size = {"width": side, "height": side, "count": 1, "dtype": "uint8", "crs": UTM}
    tiles = {"tiled": True, "sparse_ok": True, "compress": "deflate"}
    path = tmp_path / "a.tif"
    with rasterio.open(path, "w", driver="GTiff", transform=PLAIN, **size, **tiles) as target:
        for start in range(0, side, 1024):
            window = rasterio.windows.Window(start, start, 512, 512)
            target.write(np.full((1, 512, 512), start // 1024 + 1, np.uint8), window=window)
    with RasterReader(open_raster(path, gsd=8.0)) as reader:  # pixels of sixteen
        tracemalloc.start()
        pixels, _ = reader.read(0, 0, 512, 512)
        _, most = tracemalloc.get_traced_memory()
        tracemalloc.stop()
    assert most < 250e6
    corners = range(0, 512, 64)
    assert [int(pixels[0, at, at]) for at in corners] == list(range(1, 9))
    assert [int(pixels[0, at + 31, at + 31]) for at in corners] == list(range(1, 9))
    assert int(pixels.sum()) == 32 * 32 * sum(range(1, 9))


def test_overviews_serve_a_coarser_ground_size(tmp_path):
    pixels = np.repeat(np.repeat(noise((1, 64, 64)), 8, axis=1), 8, axis=2)
    path = write(tmp_path / "a.tif", pixels, tiled=True, blockxsize=64, blockysize=64)
    with rasterio.open(path, "r+") as target:
        target.build_overviews([2, 4, 8], rasterio.enums.Resampling.average)
    values, _ = read_all(path, gsd=4.0)
    assert (values[0] == pixels[0, ::8, ::8]).all()


def test_threads_read_the_same_pixels(tmp_path):
    pixels = noise((3, 256, 256))
    path = write(tmp_path / "a.tif", pixels, tiled=True, blockxsize=64, blockysize=64)
    wrong = []
    with RasterReader(open_raster(path)) as reader:

        def read(seed):
            for x, y in np.random.default_rng(seed).integers(0, 200, (30, 2)):
                if (reader.read(x, y, 50, 50)[0] != pixels[:, y : y + 50, x : x + 50]).any():
                    wrong.append((x, y))

        threads = [threading.Thread(target=read, args=(seed,)) for seed in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert not wrong


def sparse_raster(path, bands, filled, **options):
    """Write a GeoTIFF of which one block of one band is stored."""
    with rasterio.open(
        path,
        "w",
        driver="GTiff",
        width=512,
        height=512,
        count=bands,
        dtype="uint8",
        nodata=0,
        tiled=True,
        blockxsize=64,
        blockysize=64,
        sparse_ok=True,
        **options,
    ) as target:
        target.write(noise((64, 64)), filled, window=rasterio.windows.Window(128, 64, 64, 64))
    return path


def test_blocks_that_a_sparse_raster_does_not_store_are_not_read(tmp_path):
    path = sparse_raster(tmp_path / "a.tif", 1, 1)
    with RasterReader(open_raster(path)) as reader:
        assert reader.any_valid(100, 40, 100, 100)
        assert not reader.any_valid(256, 256, 200, 200)
        assert not reader.any_valid(600, 0, 10, 10)


def test_a_sparse_raster_of_separate_bands_is_empty_where_no_band_is_stored(tmp_path):
    path = sparse_raster(tmp_path / "a.tif", 3, 3, interleave="band")
    with RasterReader(open_raster(path)) as reader:
        assert reader.read(128, 64, 64, 64)[1].all()
        assert reader.any_valid(100, 40, 100, 100)
        assert not reader.any_valid(256, 256, 200, 200)


def test_what_a_mask_calls_valid_counts_though_its_block_is_not_stored(tmp_path):
    black = np.zeros((1, 512, 512), np.uint8)
    tiles = {"tiled": True, "blockxsize": 64, "blockysize": 64, "sparse_ok": True}
    with rasterio.Env(GDAL_TIFF_INTERNAL_MASK=True):
        path = write(tmp_path / "a.tif", black, mask=black[0] == 0, **tiles)
    with RasterReader(open_raster(path)) as reader:
        assert reader.read(256, 256, 64, 64)[1].all()
        assert reader.any_valid(256, 256, 64, 64)


def test_a_block_below_the_last_pixel_of_a_coarser_window_is_looked_at(tmp_path):
    path = sparse_raster(tmp_path / "a.tif", 1, 1, crs=UTM, transform=PLAIN)
    with RasterReader(open_raster(path, gsd=5.0)) as reader:
        # The last row covers 60 to 70 of the file, the block that is stored begins at 64.
        assert reader.read(13, 0, 4, 7)[1].any()
        assert reader.any_valid(13, 0, 4, 7)


@pytest.mark.parametrize("kind", ["tiles", "strips"])
def test_a_large_alpha_band_without_overviews_is_looked_at_in_a_few_places(tmp_path, kind):
    pixels = noise((4, 2048, 2048))
    colors = [ColorInterp.red, ColorInterp.green, ColorInterp.blue, ColorInterp.alpha]
    blocks = {"blockysize": 8}
    if kind == "tiles":
        blocks = {"tiled": True, "blockxsize": 128, "blockysize": 128}
    path = write(tmp_path / "data.tif", pixels, interpretation=colors, **blocks)
    assert open_raster(path).bands == (1, 2, 3, 4)
    pixels[3] = 255
    pixels[3, 100:1900, :1500] = 0
    write(tmp_path / "mask.tif", pixels, interpretation=colors, **blocks)
    with RangeServer(tmp_path) as server:
        assert open_raster(server.url("mask.tif")).alpha_band == 4
        asked = sum(size for _, size in server.requests)
    assert asked < 0.25 * pixels.size


def test_a_corrupt_block_is_an_error_of_its_own(tmp_path):
    path = write(
        tmp_path / "a.tif",
        noise((1, 256, 256)),
        tiled=True,
        blockxsize=64,
        blockysize=64,
        compress="deflate",
    )
    with rasterio.open(path) as dataset:
        offset = int(dataset.get_tag_item("BLOCK_OFFSET_2_2", "TIFF", bidx=1))
    content = bytearray(path.read_bytes())
    content[offset : offset + 200] = b"\xff" * 200
    path.write_bytes(content)
    with RasterReader(open_raster(path)) as reader:
        assert reader.read(0, 0, 64, 64)[1].all()
        with pytest.raises(CorruptBlockError, match="columns 128 to 192"):
            reader.read(128, 128, 64, 64)


def test_a_virtual_mosaic_is_read_as_one(tmp_path, shared_data):
    first = shared_data / "banepa_buildings" / "predict" / "OAM-386697-220243-19.tif"
    source = open_raster(first)
    vrt = tmp_path / "mosaic.vrt"
    vrt.write_text(
        f"""<VRTDataset rasterXSize="{source.width * 2}" rasterYSize="{source.height}">
        <VRTRasterBand dataType="Byte" band="1"><NoDataValue>0</NoDataValue>
        <SimpleSource><SourceFilename>{first}</SourceFilename><SourceBand>1</SourceBand>
        <SrcRect xOff="0" yOff="0" xSize="{source.width}" ySize="{source.height}"/>
        <DstRect xOff="0" yOff="0" xSize="{source.width}" ySize="{source.height}"/></SimpleSource>
        </VRTRasterBand></VRTDataset>"""
    )
    mosaic = open_raster(vrt)
    with RasterReader(mosaic) as reader:
        _, valid = reader.read(0, 0, mosaic.width, mosaic.height)
    assert valid[:, : source.width].mean() > 0.9
    assert not valid[:, source.width :].any()


def test_a_folder_gives_its_rasters_by_name(tmp_path):
    for name in ("b.tif", "a.TIF", "notes.txt", "a.tif.aux.xml", "._a.TIF"):
        (tmp_path / name).write_text("")
    assert list_rasters((str(tmp_path),)) == [str(tmp_path / "a.TIF"), str(tmp_path / "b.tif")]


def test_a_file_with_several_names_is_one_raster(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.tif").write_text("")
    (tmp_path / "b.tif").write_text("")
    (tmp_path / "link.tif").symlink_to("a.tif")
    names = ["a.tif", f"{tmp_path}/./a.tif", "link.tif", "b.tif", str(tmp_path)]
    assert list_rasters(names) == ["a.tif", "b.tif"]


@pytest.mark.skipif(sys.platform != "linux", reason="names are UTF-8 or UTF-16 elsewhere")
def test_a_file_whose_name_is_no_utf8_is_said(tmp_path):
    path = tmp_path / os.fsdecode(b"\xe9.tif")
    path.touch()
    with pytest.raises(UserError, match="name is no UTF-8"):
        open_raster(path)
    with pytest.raises(UserError, match="can't be opened as a vector layer"):
        read_polygons(str(path), to_crs=None)


def test_a_folder_without_rasters_is_said(tmp_path):
    with pytest.raises(UserError, match="no raster in the folder"):
        list_rasters((str(tmp_path),))


def test_rotated_and_north_down_transforms_are_kept(tmp_path):
    for transform in (
        Affine.translation(5e5, 5e6) * Affine.rotation(30) * Affine.scale(0.5, -0.5),
        Affine(0.5, 0, 5e5, 0, 0.5, 5e6),
    ):
        source = open_raster(write(tmp_path / "a.tif", noise((1, 9, 9)), transform=transform))
        assert source.transform.almost_equals(transform)
        assert source.gsd == pytest.approx(0.5)
