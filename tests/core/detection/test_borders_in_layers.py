"""Neighbours share their border in a layer, also where they were finished in different rows."""

from __future__ import annotations

from dataclasses import replace

import geopandas as gpd
import numpy as np
import pytest
import shapely
from rasterio.transform import Affine
from rs_mask_plugin.core.detection.layer_writer import DetectionsLayer
from rs_mask_plugin.core.detection.outlines import OutlineOptions
from rs_mask_plugin.core.raster.source import open_raster
from rs_mask_plugin.core.stitching.objects import DetectedObjects

from tests.core.detection.detect_kit import CARD, write_scene


def house(x: float, y: float) -> DetectedObjects:
    """One house of 21 × 21 pixels, as finished in one row of tiles."""
    one = np.array([shapely.box(x, y, x + 21, y + 21)], object)
    ints = np.ones(1, np.int64)
    return DetectedObjects(one, np.ones(1), ints, ints, np.zeros(1, bool))


@pytest.mark.parametrize("style", ["square", "found"])
def test_a_house_of_the_next_row_shares_its_wall(tmp_path, style):
    source = open_raster(write_scene(tmp_path / "a.tif", np.zeros((1, 128, 128))))
    source = replace(source, transform=Affine.identity())
    path = tmp_path / "layer.gpkg"
    classes = CARD.classes
    with DetectionsLayer(path, crs=source.crs, classes=classes, run="r", metadata={}) as layer:
        sink = layer.sink(source, OutlineOptions(style=style))
        for y in (0, 20, 40, 60):
            sink.write(house(10, y), source.transform)
        sink = layer.sink(source, OutlineOptions(style=style))  # of the next raster
        sink.write(house(70, 0), source.transform)
        layer.finish()
        assert layer.count == 5
    written = gpd.read_file(path)
    assert written.bounds.miny.tolist() == [*sorted(written.bounds.miny[:4]), 0]
    overlap = written.area.sum() - written.union_all().area
    assert overlap == pytest.approx(0 if style == "square" else 3 * 21)
