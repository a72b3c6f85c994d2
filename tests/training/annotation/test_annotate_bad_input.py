"""Every bad input: what can't be used is refused in one sentence, what can be mended is said."""

from __future__ import annotations

from pathlib import Path

import geopandas as gpd
import numpy as np
import pytest
import rasterio
import shapely
from rasterio.transform import Affine
from rs_mask_plugin.core.jobs.dataset_options import AnnotateParameters
from rs_mask_plugin.core.jobs.errors import UserError
from rs_mask_plugin.core.jobs.job import Job
from rs_mask_plugin.core.jobs.protocol import Message
from rs_mask_plugin.training.annotate import annotate

pytestmark = pytest.mark.slow

# The raster lies at x 500000 to 500064, y 6699936 to 6700000, 0.5 m a pixel.
HOUSE = shapely.box(500005, 6699985, 500015, 6699995)
SECOND = shapely.box(500040, 6699950, 500050, 6699960)
ELSEWHERE = shapely.box(600005, 6699985, 600015, 6699995)
BOW_TIE = shapely.Polygon(
    [(500020, 6699980), (500030, 6699970), (500030, 6699980), (500020, 6699970)]
)


def write_raster(path, *, bands=1, dtype="uint8", gsd=0.5, crs="EPSG:32633", shift=0.0, **more):
    side = round(64 / gsd)
    pixels = more.pop("pixels", None)
    if pixels is None:
        pixels = np.random.default_rng(0).integers(1, 255, (bands, side, side))
    if more.pop("placed", True):
        more["transform"] = Affine(gsd, 0, 500000 + shift, 0, -gsd, 6700000)
        more["crs"] = crs
    with rasterio.open(
        path, "w", driver="GTiff", width=side, height=side, count=bands, dtype=dtype, **more
    ) as out:
        out.write(pixels.astype(dtype))
    return str(path)


def write_layer(path, geometries, crs="EPSG:32633", **columns):
    columns = columns or {"n": list(range(len(geometries)))}
    gpd.GeoDataFrame(columns, geometry=list(geometries), crs=crs).to_file(path, driver="GPKG")
    return str(path)


@pytest.fixture
def values(tmp_path):
    """Parameters of a run that works."""
    return {
        "imagery": (write_raster(tmp_path / "image.tif"),),
        "annotations": write_layer(tmp_path / "layer.gpkg", [HOUSE, SECOND]),
        "output": str(tmp_path / "set"),
        "tile_size": 64,
        "validation_share": 0.0,
    }


def using(**more):
    """Change parameters."""
    return lambda folder: more


def raster(**how):
    """Put another raster in the place of the good one."""
    return lambda folder: {"imagery": (write_raster(folder / "other.tif", **how),)}


def rasters(*hows):
    """Use several rasters."""
    return lambda folder: {
        "imagery": tuple(write_raster(folder / f"r{i}.tif", **how) for i, how in enumerate(hows))
    }


def layer(*geometries, crs="EPSG:32633", more=None, **columns):
    """Use another layer of objects."""
    return lambda folder: {
        "annotations": write_layer(folder / "other.gpkg", geometries, crs, **columns),
        **(more or {}),
    }


def area(geometry, more=None, **columns):
    """Use an annotated area."""
    return lambda folder: {
        "area": write_layer(folder / "area.gpkg", [geometry], **columns),
        **(more or {}),
    }


def file_that(content, name="image.tif", **more):
    """Overwrite a file with other content."""

    def spoil(folder):
        path = folder / name
        path.write_bytes(content(path.read_bytes()) if callable(content) else content)
        return more

    return spoil


def damaged_block(tiles):
    """Damage the first block of a raster of 128 px with one tile, or with four."""

    def spoil(folder):
        block = {"tiled": True, "blockxsize": 64, "blockysize": 64} if tiles > 1 else {}
        path = write_raster(folder / "damaged.tif", compress="deflate", **block)
        with rasterio.open(path) as dataset:
            offset = int(dataset.get_tag_item("BLOCK_OFFSET_0_0", "TIFF", bidx=1))
            end = None if tiles == 1 else offset + 400
        content = bytearray(Path(path).read_bytes())
        content[offset:end] = b"\xff" * (len(content[offset:end]))
        Path(path).write_bytes(content)
        return {"imagery": (path,)}

    return spoil


def folder_with(name, text="mine", **more):
    """Put something where the set should be."""

    def spoil(folder):
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_text(text)
        return more

    return spoil


def empty_folder(folder):
    (folder / "empty").mkdir()
    return {"imagery": (str(folder / "empty"),)}


REFUSED = {
    # files
    "no such raster": (using(imagery=("nowhere.tif",)), "nowhere.tif"),
    "text named tif": (file_that(b"this is no raster"), "image.tif"),
    "raster cut off in its header": (file_that(lambda content: content[:40]), "image.tif"),
    "no block can be read": (damaged_block(1), "could not be read"),
    "folder without rasters": (empty_folder, "empty"),
    "no such layer file": (using(annotations="nowhere.gpkg"), "nowhere.gpkg"),
    "text named gpkg": (file_that(b"no layer", "layer.gpkg"), "layer.gpkg"),
    "no such layer in the file": (
        lambda folder: {"annotations": f"{folder}/layer.gpkg|layername=trees"},
        "trees",
    ),
    # CRS and place
    "layer without CRS": (layer(HOUSE, crs=None), "has no CRS"),
    "ground size without CRS": (
        lambda folder: {**raster(crs=None)(folder), "gsd": (0.3,)},
        "has no CRS",
    ),
    "two rasters that lie nowhere": (
        rasters({"placed": False}, {"placed": False}),
        "say nothing about where they lie",
    ),
    "no overlap": (layer(ELSEWHERE), "Of 1 polygon none lies on the imagery"),
    "area elsewhere": (area(ELSEWHERE), "area does not overlap"),
    "no object in the area": (
        area(shapely.box(500030, 6699990, 500034, 6699994)),
        "inside the annotated area",
    ),
    # objects and classes
    "layer without features": (layer(), "other"),
    "layer of points": (layer(HOUSE.centroid, SECOND.centroid), "no polygon in other"),
    "class field empty": (
        layer(HOUSE, SECOND, kind=["a", None], more={"class_field": "kind"}),
        "1 of 2 objects",
    ),
    "class field blank": (
        layer(HOUSE, SECOND, kind=[" ", "a"], more={"class_field": "kind"}),
        "1 of 2 objects",
    ),
    "no such field": (using(class_field="sort"), "no field sort"),
    "a field of names, not of classes": (
        layer(
            *(shapely.box(500001, 6699990, 500002 + i / 9, 6699999) for i in range(250)),
            name=[f"house {i}" for i in range(250)],
            more={"class_field": "name"},
        ),
        "too many",
    ),
    # pixels
    "bands that differ": (rasters({}, {"bands": 4, "shift": 64}), r"r1\.tif has 4 bands"),
    "band not there": (using(bands=(1, 7)), "no band 7"),
    "complex pixels": (raster(dtype="complex64"), "complex numbers"),
    "no valid pixel": (
        raster(pixels=np.zeros((1, 128, 128)), nodata=0),
        "No tile has a usable pixel",
    ),
    "no valid pixel of floats": (
        raster(pixels=np.full((1, 128, 128), np.nan), dtype="float32"),
        "no valid pixel",
    ),
    # parameters
    "ground size of nothing": (using(gsd=(0.0,)), "more than 0"),
    "stride larger than the tile": (using(stride=100), "larger than the tile"),
    "shares of more than all": (using(validation_share=0.7, test_share=0.5), "more than 1"),
    "areas split but there are none": (using(split_by="areas"), "AREA"),
    "field splits but has no name": (area(HOUSE, {"split_by": "field"}), "field's name"),
    "a split that is none": (
        area(HOUSE, {"split_by": "field", "split_field": "use"}, use=["sometimes"]),
        "'sometimes'",
    ),
    "one raster to split": (using(split_by="raster", validation_share=0.2), "at least two rasters"),
    # output
    "output folder not empty": (folder_with("set/notes.txt"), "is not empty"),
    "nothing to resume": (folder_with("set/notes.txt", resume=True), "nothing to resume"),
    "file in the folder's place": (folder_with("set"), "is a file"),
}

SAID = {
    "layer in another CRS": (
        lambda folder: {
            "annotations": write_layer(
                folder / "wgs.gpkg",
                gpd.GeoSeries([HOUSE, SECOND], crs="EPSG:32633").to_crs("EPSG:4326"),
                "EPSG:4326",
            )
        },
        "reprojected from EPSG:4326",
    ),
    "raster without CRS": (raster(crs=None), "coordinates were taken for its own"),
    "invalid polygons": (layer(HOUSE, BOW_TIE), "1 invalid polygon of other was mended"),
    "features without a polygon": (layer(HOUSE, None), "1 feature of other has no polygon"),
    "rasters of other pixel types": (
        rasters({}, {"dtype": "uint16", "shift": 64}),
        "differ in pixel type",
    ),
    "rasters of other ground size": (
        rasters({}, {"gsd": 2.0, "shift": 64}),
        "pixels are 0.5 to 2 m on the ground",
    ),
    "a corrupt block": (damaged_block(4), "1 tile could not be read and is left out"),
    "no room for a split": (
        using(validation_share=0.2, test_share=0.2, tile_size=128),
        "too small to spare whole tiles",
    ),
    "a class in one place only": (
        layer(HOUSE, SECOND, kind=["house", "silo"], more={"class_field": "kind",
              "validation_share": 0.3}),
        "too few to be in every split",
    ),
}  # fmt: skip


def test_the_parameters_that_the_others_spoil_work(values, tmp_path):
    heard = []
    annotate(AnnotateParameters(**values), Job(heard.append))
    assert (tmp_path / "set" / "dataset.json").is_file()
    assert not [message for message in heard if getattr(message, "level", "") == "warning"]


@pytest.mark.filterwarnings("ignore:'crs' was not provided", "ignore:Dataset has no geotransform")
@pytest.mark.parametrize(("spoil", "said"), REFUSED.values(), ids=REFUSED.keys())
def test_bad_input_is_refused_in_one_sentence(values, tmp_path, spoil, said):
    changed = {**values, **spoil(tmp_path)}
    with pytest.raises(UserError, match=said) as raised:
        annotate(AnnotateParameters(**changed), Job(lambda message: None))
    assert raised.value.hint
    assert "\n" not in raised.value.text
    assert not list(tmp_path.rglob("dataset.json"))
    mine = tmp_path / "set" / "notes.txt"
    assert not mine.exists() or mine.read_text() == "mine"


@pytest.mark.filterwarnings("ignore:'crs' was not provided")
@pytest.mark.parametrize(("spoil", "said"), SAID.values(), ids=SAID.keys())
def test_input_that_can_be_mended_is_said_in_the_log_and_in_the_report(
    values, tmp_path, spoil, said
):
    heard = []
    changed = {**values, **spoil(tmp_path)}
    annotate(AnnotateParameters(**changed), Job(heard.append))
    assert any(said in message.text for message in heard if isinstance(message, Message))
    html = (tmp_path / "set" / "report.html").read_text(encoding="utf-8")
    assert said.replace("'", "&#39;") in html
