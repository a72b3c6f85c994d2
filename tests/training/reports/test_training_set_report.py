"""The report of a training set: sizes counted, and advice where there is some to give."""

from __future__ import annotations

import re

import geopandas as gpd
import numpy as np
import pytest
import rasterio
import shapely
from rasterio.transform import Affine
from rs_mask_plugin.core.jobs.dataset_options import AnnotateParameters
from rs_mask_plugin.core.jobs.job import Job
from rs_mask_plugin.training.annotate import annotate

pytestmark = pytest.mark.slow


def report_of(folder, squares, *, kinds=None, size=256, **more):
    """Annotate squares (column, row, side in pixels) and return the report and its tables' rows."""
    pixels = np.random.default_rng(0).integers(1, 255, (1, size, size)).astype(np.uint8)
    with rasterio.open(
        folder / "image.tif",
        "w",
        driver="GTiff",
        width=size,
        height=size,
        count=1,
        dtype="uint8",
        crs="EPSG:32633",
        transform=Affine(0.5, 0, 500000, 0, -0.5, 6700000),
    ) as out:
        out.write(pixels)
    boxes = [
        shapely.box(
            500000 + x / 2, 6700000 - (y + side) / 2, 500000 + (x + side) / 2, 6700000 - y / 2
        )
        for x, y, side in squares
    ]
    columns = {"kind": kinds or ["house"] * len(boxes)}
    gpd.GeoDataFrame(columns, geometry=boxes, crs="EPSG:32633").to_file(folder / "objects.gpkg")
    annotate(
        AnnotateParameters(
            imagery=(str(folder / "image.tif"),),
            annotations=str(folder / "objects.gpkg"),
            output=str(folder / "set"),
            class_field="kind",
            **{"tile_size": 256, "validation_share": 0.0, **more},
        ),
        Job(lambda message: None),
    )
    html = (folder / "set" / "report.html").read_text(encoding="utf-8")
    rows = {}
    for row in re.findall(r"<tr>(.*?)</tr>", html, re.DOTALL):
        cells = re.findall(r"<t[dh][^>]*>(.*?)</t[dh]>", row)
        rows.setdefault(cells[0], []).append(cells[1:])
    return html, rows


def test_objects_are_counted_by_size_against_tile_and_anchors(tmp_path):
    sides = [5, 7, 12, 15, 15, 31, 40, 127, 140]
    places = [(10, 10), (30, 10), (50, 10), (70, 10), (90, 10), (110, 10), (150, 10)]
    squares = [(x, y, side) for (x, y), side in zip([*places, (2, 90), (115, 90)], sides)]
    html, rows = report_of(tmp_path, squares)
    headings, sizes = rows["class"][0], rows["house"][-1]
    table = dict(zip(headings, sizes))
    assert table["objects"] == "9"
    assert [table[f"below {limit}"] for limit in (8, 16, 32)] == ["2", "5", "6"]
    assert table["longer than half a tile"] == "1"
    assert table["beyond anchors"] == "2", "an anchor of 16 pixels reaches down to 11.3"
    assert "16 to 256 pixels" in html


GRID = [(x, y) for x in range(4, 240, 24) for y in range(4, 240, 24)]

ADVICE = {
    "tiny objects": ([(x, y, 9) for x, y in GRID], {}, ["100 % of the objects are smaller", "GSD"]),
    "large objects": (
        [(x, 5, 70) for x in (5, 90, 170)],
        {"tile_size": 128},
        ["longer than half a tile", "Larger tiles"],
    ),
    "few objects": ([(5, 5, 20)], {}, ["Training sees only 1 of house"]),
    "cut objects": (
        [(x, y, 30) for x in (50, 113, 178) for y in (10, 60, 110, 160)],
        {"tile_size": 64},
        ["whole in no tile that shows them", "stride of 48 pixels"],
    ),
    "no background": ([(x, y, 20) for x, y in GRID], {}, ["Every tile has objects"]),
    "no validation": ([(x, y, 20) for x, y in GRID], {}, ["no validation tile"]),
    "little validation": (
        [(x, y, 20) for x, y in GRID[::9]],
        {"tile_size": 64, "validation_share": 0.2},
        ["figures measured on so few jump about"],
    ),
    "crowded tiles": (
        [(x, y, 9) for x in range(0, 250, 12) for y in range(0, 250, 12)],
        {},
        ["Smaller tiles train better"],
    ),
    "much masked": (
        [(x, y, 20) for x in range(4, 500, 24) for y in range(4, 380, 24)],
        {"size": 512, "tile_size": 128, "stride": 64, "validation_share": 0.2},
        ["of the training tiles&#39; pixels are masked", "Smaller tiles"],
    ),
    "a rare class": (
        [(x, y, 20) for x, y in GRID],
        {
            "kinds": ["silo", *["house"] * (len(GRID) - 1)],
            "tile_size": 64,
            "validation_share": 0.2,
        },
        ["too few to be in every split", "Training sees"],
    ),
}


@pytest.mark.parametrize(("squares", "more", "said"), ADVICE.values(), ids=ADVICE.keys())
def test_advice_is_given_where_the_set_needs_it(tmp_path, squares, more, said):
    html, _ = report_of(tmp_path, squares, **more)
    for text in said:
        assert text in html


def test_dollars_in_class_names_are_no_formulas(tmp_path):
    kinds = ["$_$", r"$\frac$ of the $ price"]
    _, rows = report_of(tmp_path, [(5, 5, 20), (60, 60, 30)], kinds=kinds)
    assert set(kinds) <= set(rows)
    assert (tmp_path / "set" / "dataset.json").is_file(), "the set is finished"


def test_a_good_set_gets_no_advice(tmp_path):
    inside = range(4, 104, 24)
    columns, rows = ([128 * tile + at for tile in range(n) for at in inside] for n in (4, 3))
    squares = [(x, y, 20) for x in columns for y in rows]
    html, _ = report_of(tmp_path, squares, size=512, tile_size=128, validation_share=0.2)
    assert "<h2>Advice</h2>" not in html
    assert "pixels are masked" not in html
