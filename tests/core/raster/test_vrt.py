"""Files below a virtual raster that are missing, or not what it was made from, are named."""

from __future__ import annotations

import shutil
import sys

import numpy as np
import pytest
import rasterio
import rasterio.shutil
from rasterio.transform import from_origin
from rs_mask_plugin.core.jobs.errors import UserError
from rs_mask_plugin.core.raster.reader import CorruptBlockError, RasterReader
from rs_mask_plugin.core.raster.source import open_raster

SIDE = 128


def write(path, *, side=SIDE, bands=3, driver="GTiff", **more):
    rng = np.random.default_rng(0)
    pixels = rng.integers(1, 255, (bands, side, side)).astype(np.uint8)
    profile = {
        "driver": driver,
        "width": side,
        "height": side,
        "count": bands,
        "dtype": "uint8",
        "crs": "EPSG:32633",
        "transform": from_origin(500000, 5400000, 0.5, 0.5),
    }
    with rasterio.open(path, "w", **profile, **more) as dataset:
        dataset.write(pixels)
    return path


def element(name, band, left, *, side=SIDE, declared=True, relative=1):
    size = f'RasterXSize="{side}" RasterYSize="{side}" DataType="Byte"'
    return (
        f'<SimpleSource><SourceFilename relativeToVRT="{relative}">{name}</SourceFilename>'
        f"<SourceBand>{band}</SourceBand>"
        + (f"<SourceProperties {size}/>" if declared else "")
        + f'<SrcRect xOff="0" yOff="0" xSize="{side}" ySize="{side}"/>'
        f'<DstRect xOff="{left}" yOff="0" xSize="{side}" ySize="{side}"/></SimpleSource>'
    )


def write_vrt(path, *names, width=2 * SIDE, side=SIDE, **more):
    bands = "".join(
        f'<VRTRasterBand dataType="Byte" band="{band}">'
        + "".join(element(name, band, i * SIDE, side=side, **more) for i, name in enumerate(names))
        + "</VRTRasterBand>"
        for band in (1, 2, 3)
    )
    path.write_text(
        f'<VRTDataset rasterXSize="{width}" rasterYSize="{SIDE}"><SRS>EPSG:32633</SRS>'
        f"<GeoTransform>500000,0.5,0,5400000,0,-0.5</GeoTransform>{bands}</VRTDataset>"
    )
    return path


@pytest.fixture
def mosaic(tmp_path):
    write(tmp_path / "left.tif")
    write(tmp_path / "right.tif")
    return write_vrt(tmp_path / "mosaic.vrt", "left.tif", "right.tif")


def test_a_whole_mosaic_is_opened_without_a_word(mosaic):
    source = open_raster(mosaic)
    assert (source.width, source.notes) == (2 * SIDE, ())


@pytest.mark.parametrize("declared", [True, False])
def test_a_missing_file_of_a_mosaic_is_named_when_it_is_opened(tmp_path, mosaic, declared):
    write_vrt(mosaic, "left.tif", "right.tif", declared=declared)
    (tmp_path / "right.tif").unlink()
    with pytest.raises(UserError, match=r"source file of .*mosaic.vrt is missing: .*right.tif"):
        open_raster(mosaic)


@pytest.mark.skipif(sys.platform == "win32", reason="no file of Windows has such a name")
@pytest.mark.parametrize("relative", [0, 1])
def test_a_file_with_a_time_in_its_name_is_there_or_named(tmp_path, relative):
    folder = tmp_path / "at 10:30:00"
    folder.mkdir()
    image = write(folder / "2026-01-01T10:00:00.tif")
    named = image.name if relative else str(image)
    path = write_vrt(folder / "mosaic.vrt", named, width=SIDE, relative=relative)
    assert open_raster(path).notes == ()
    image.unlink()
    with pytest.raises(UserError, match=r"source file of .*mosaic.vrt .*T10:00:00.tif"):
        open_raster(path)


def test_several_missing_files_are_counted(tmp_path, mosaic):
    (tmp_path / "left.tif").unlink()
    (tmp_path / "right.tif").unlink()
    with pytest.raises(UserError, match=r"2 source files of .*mosaic.vrt are missing, e.g. .*left"):
        open_raster(mosaic)


def test_a_file_that_is_missing_below_a_nested_mosaic_is_named(tmp_path, mosaic):
    for name, inside in (("middle.vrt", "mosaic.vrt"), ("outer.vrt", "middle.vrt")):
        rasterio.shutil.copy(tmp_path / inside, tmp_path / name, driver="VRT")
    (tmp_path / "right.tif").unlink()
    with pytest.raises(UserError, match=r"right.tif"):
        open_raster(tmp_path / "outer.vrt")


def test_a_mosaic_that_holds_itself_is_refused(tmp_path):
    write_vrt(tmp_path / "inner.vrt", "outer.vrt", width=SIDE)
    path = write_vrt(tmp_path / "outer.vrt", "inner.vrt", width=SIDE)
    with pytest.raises(UserError, match=r"outer.vrt holds itself"):
        open_raster(path)


@pytest.mark.parametrize("kind", ["warped", "absolute", "escaped"])
def test_the_missing_file_of_any_kind_of_virtual_raster_is_named(tmp_path, mosaic, kind):
    name = "R&D <1>.tif" if kind == "escaped" else "gone.tif"
    write(tmp_path / name)
    path = tmp_path / "one.vrt"
    if kind == "warped":
        with rasterio.open(tmp_path / name) as dataset:
            from rasterio.vrt import WarpedVRT

            with WarpedVRT(dataset, crs="EPSG:3857") as warped:
                rasterio.shutil.copy(warped, path, driver="VRT")
    elif kind == "absolute":
        write_vrt(path, str(tmp_path / name), width=SIDE, relative=0)
    else:
        write_vrt(path, "R&amp;D &lt;1&gt;.tif", width=SIDE)
    assert open_raster(path).notes == ()
    (tmp_path / name).unlink()
    with pytest.raises(UserError) as raised:
        open_raster(path)
    assert name in raised.value.text


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"side": 50}, r"right.tif has 50 × 50 pixels, but .* expects 128 × 128"),
        ({"side": 256}, r"right.tif has 256 × 256 pixels, but .* expects 128 × 128"),
        ({"bands": 1}, r"right.tif has 1 band, but .* takes band 2"),
    ],
)
def test_a_file_that_was_replaced_by_another_is_named(tmp_path, mosaic, change, words):
    write(tmp_path / "right.tif", **change)
    with pytest.raises(UserError, match=words):
        open_raster(mosaic)


def test_a_mosaic_of_overviews_is_opened(tmp_path):
    path = write(tmp_path / "left.tif", side=2 * SIDE)
    with rasterio.open(path, "r+") as dataset:
        dataset.build_overviews([2])
    mosaic = write_vrt(tmp_path / "mosaic.vrt", "left.tif", width=SIDE)
    option = '<OpenOptions><OOI key="OVERVIEW_LEVEL">0</OOI></OpenOptions><SourceBand>'
    mosaic.write_text(mosaic.read_text().replace("<SourceBand>", option))
    with RasterReader(open_raster(mosaic)) as reader:
        assert reader.read(0, 0, SIDE, SIDE)[0].any()


def test_a_file_of_a_mosaic_that_is_no_raster_any_more_is_named(tmp_path, mosaic):
    (tmp_path / "right.tif").write_bytes(b"")
    with pytest.raises(UserError, match=r"source file of .*mosaic.vrt can't be read. .*right.tif"):
        open_raster(mosaic)


@pytest.mark.parametrize("nested", [False, True])
def test_a_file_that_goes_away_later_fails_at_each_read_and_never_becomes_zeros(
    tmp_path, mosaic, nested
):
    if nested:
        rasterio.shutil.copy(mosaic, tmp_path / "outer.vrt", driver="VRT")
        mosaic = tmp_path / "outer.vrt"
    with RasterReader(open_raster(mosaic)) as reader:
        (tmp_path / "right.tif").rename(tmp_path / "away.tif")
        for _ in range(3):
            with pytest.raises(CorruptBlockError, match=r"columns 128 to 256"):
                reader.read(SIDE, 0, SIDE, SIDE)
            assert reader.read(0, 0, SIDE, SIDE)[0].all()
        (tmp_path / "away.tif").rename(tmp_path / "right.tif")
        assert reader.read(SIDE, 0, SIDE, SIDE)[0].all(), "and is read again when it is back"


@pytest.mark.parametrize("in_mosaic", [False, True])
def test_the_missing_end_of_a_geotiff_is_said_when_it_is_opened(tmp_path, mosaic, in_mosaic):
    path = tmp_path / "right.tif"
    content = path.read_bytes()
    path.write_bytes(content[: len(content) // 2])
    source = open_raster(mosaic if in_mosaic else path)
    assert len(source.notes) == 1
    assert "The end of " in source.notes[0] and str(path) in source.notes[0]
    with RasterReader(source) as reader:
        for _ in range(2):
            with pytest.raises(CorruptBlockError):
                reader.read(source.width - SIDE, 0, SIDE, SIDE)


def test_a_png_whose_end_is_missing_is_refused(tmp_path):
    whole, cut = tmp_path / "whole.png", tmp_path / "cut.png"
    rasterio.shutil.copy(write(tmp_path / "a.tif"), whole, driver="PNG")
    for extra in tmp_path.glob("*.aux.xml"):
        extra.unlink()
    assert len(open_raster(whole).notes) == 1, "that it is not georeferenced"
    shutil.copyfile(whole, cut)
    with cut.open("r+b") as file:
        file.truncate(whole.stat().st_size - 300)
    with pytest.raises(UserError, match=r"The end of .*cut.png is missing"):
        open_raster(cut)


def test_a_damaged_image_fails_at_each_read_and_not_only_at_the_first(tmp_path):
    path = tmp_path / "a.webp"
    rasterio.shutil.copy(write(tmp_path / "a.tif"), path, driver="WEBP", LOSSLESS="YES")
    content = path.read_bytes()
    path.write_bytes(content[: len(content) // 2])
    with RasterReader(open_raster(path)) as reader:
        for _ in range(3):
            with pytest.raises(CorruptBlockError):
                reader.read(0, 0, SIDE, SIDE)


@pytest.mark.parametrize("width", ["64-1", "1e999", "wide", ""])
def test_a_size_that_is_no_number_does_not_end_in_a_traceback(mosaic, width):
    text = mosaic.read_text()
    assert '<DstRect xOff="0"' in text
    mosaic.write_text(text.replace('xSize="128"', f'xSize="{width}"'))
    try:
        open_raster(mosaic)
    except UserError as error:
        assert "\n" not in error.text
