"""Whatever a raster's file holds, it is opened and read, or refused in one sentence."""

from __future__ import annotations

import tempfile
from pathlib import Path

import numpy as np
import rasterio
from hypothesis import strategies as st
from rasterio.transform import from_origin
from rs_mask_plugin.core.jobs.errors import UserError
from rs_mask_plugin.core.raster.reader import CorruptBlockError, RasterReader
from rs_mask_plugin.core.raster.source import open_raster

from tests.fuzz.fuzzing import SECONDS, fuzz

SIDE = 64
MOSAIC = """<VRTDataset rasterXSize="128" rasterYSize="64">
<SRS dataAxisToSRSAxisMapping="1,2">EPSG:32633</SRS>
<GeoTransform>500000, 0.5, 0, 5400000, 0, -0.5</GeoTransform>
<VRTRasterBand dataType="Byte" band="1"><NoDataValue>0</NoDataValue><ColorInterp>Gray</ColorInterp>
<SimpleSource><SourceFilename relativeToVRT="1">left.tif</SourceFilename>
<SourceBand>1</SourceBand>
<SourceProperties RasterXSize="64" RasterYSize="64" DataType="Byte"/>
<SrcRect xOff="0" yOff="0" xSize="64" ySize="64"/><DstRect xOff="0" yOff="0" xSize="64" ySize="64"/>
</SimpleSource>
<ComplexSource resampling="bilinear"><SourceFilename relativeToVRT="1">right.tif</SourceFilename>
<SourceBand>1</SourceBand><SrcRect xOff="0" yOff="0" xSize="64" ySize="64"/>
<DstRect xOff="64" yOff="0" xSize="64" ySize="64"/><NODATA>0</NODATA></ComplexSource>
</VRTRasterBand></VRTDataset>
"""
WORDS = [
    "left.tif",
    "gone.tif",
    "mosaic.vrt",
    "0",
    "1",
    "-1",
    "1e9",
    "nan",
    "",
    "64",
    "7",
    '"',
    "<",
]


@st.composite
def mosaics(draw):
    """Draw the text of a virtual raster with some words and signs in place of others."""
    text = MOSAIC
    for _ in range(draw(st.integers(0, 4))):
        start = draw(st.integers(0, len(text) - 1))
        end = min(len(text), start + draw(st.integers(0, 12)))
        text = text[:start] + draw(st.sampled_from(WORDS) | st.text(max_size=6)) + text[end:]
    return text.encode("utf-8", "replace")


@st.composite
def damages(draw):
    """Draw where a file ends, as a share of it, and bytes that are put in other places."""
    share = draw(st.just(1.0) | st.floats(0, 1))
    places = st.tuples(st.floats(0, 0.999) | st.floats(0, 0.02), st.integers(0, 255))
    return share, draw(st.lists(places, max_size=6))


def write_image(path, driver="GTiff", **profile):
    pixels = np.random.default_rng(0).integers(1, 255, (1, SIDE, SIDE)).astype(np.uint8)
    place = from_origin(500000, 5400000, 0.5, 0.5)
    size = {"width": SIDE, "height": SIDE, "count": 1, "dtype": "uint8"}
    with rasterio.open(
        path, "w", driver=driver, crs="EPSG:32633", transform=place, **size, **profile
    ) as dataset:
        dataset.write(pixels)
    return path


def assert_read_or_refused(path) -> None:
    """Open a raster and read of it; whatever is not valid must be 0, and nothing else comes out."""
    try:
        source = open_raster(path)
    except UserError as error:
        assert error.text.strip().endswith("."), error.text
        assert "\n" not in error.text, error.text
        return
    assert source.width > 0 and source.height > 0
    with RasterReader(source) as reader:
        for column in (0, max(0, source.width - SIDE)):
            try:
                pixels, valid = reader.read(column, 0, SIDE, SIDE)
            except (CorruptBlockError, UserError):
                continue
            assert pixels.shape == (len(source.bands), SIDE, SIDE)
            assert not pixels[:, ~valid].any()


def test_virtual_rasters_are_read_or_refused_whatever_is_in_them():
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for image in ("left.tif", "right.tif"):
            write_image(folder / image)

        def check(text: bytes) -> None:
            (folder / "mosaic.vrt").write_bytes(text)
            assert_read_or_refused(folder / "mosaic.vrt")

        assert fuzz(mosaics(), check, SECONDS / 3) > 0


def test_damaged_images_are_read_or_refused():
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        images = [
            write_image(folder / "plain.tif"),
            write_image(folder / "packed.tif", compress="deflate", tiled=True, blockxsize=16,
                        blockysize=16),
            write_image(folder / "a.png", "PNG"),
        ]  # fmt: skip
        contents = [path.read_bytes() for path in images]

        def check(case) -> None:
            number, (share, changes) = case
            content = bytearray(contents[number][: int(share * len(contents[number]))])
            for place, value in changes:
                if content:
                    content[int(place * len(content))] = value
            path = folder / f"damaged{images[number].suffix}"
            path.write_bytes(content)
            assert_read_or_refused(path)

        cases = st.tuples(st.integers(0, len(images) - 1), damages())
        assert fuzz(cases, check, SECONDS / 3) > 0
