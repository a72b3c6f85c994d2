"""What a map that somebody watches is shown of a detection, while it runs."""

import base64

import geopandas as gpd
import numpy as np
import pytest
import shapely
from rasterio.crs import CRS
from rs_mask_plugin.core.jobs.errors import StoppedError
from rs_mask_plugin.core.jobs.protocol import Found

from tests.core.detection.detect_kit import UTM, Log, run_job, same_features, write_scene
from tests.scenes import make_scene


class _Watching(Log):
    """Keeps what is shown."""

    def __init__(self, stop_after: int | None = None) -> None:
        super().__init__(stop_after)
        self.job.live = True
        self.found: list[Found] = []

    def _take(self, message) -> None:
        super()._take(message)
        if isinstance(message, Found):
            self.found.append(message)

    @property
    def outlines(self):
        texts = [text for message in self.found for _, _, text in message.objects]
        return np.array([shapely.from_wkb(base64.b64decode(text)) for text in texts], object)


def test_a_watched_run_shows_tiles_and_objects_and_makes_the_same_layer(tmp_path):
    made = make_scene(512, seed=5, small=25, medium=0, large=0, wide=0, touching=0, tile=128)
    raster = write_scene(tmp_path / "scene.tif", made.bands)
    run_job([raster], tmp_path / "alone.gpkg")
    log = _Watching(stop_after=12)
    with pytest.raises(StoppedError):
        run_job([raster], tmp_path / "watched.gpkg", log=log)
    first, *others = log.found
    planned = shapely.polygons(np.reshape(first.planned, (-1, 4, 2)))
    assert CRS.from_wkt(first.crs) == UTM
    assert shapely.union_all(planned).equals(shapely.box(500000, 4999744, 500256, 5000000))
    done = [number for message in others for number in message.searched]
    assert 0 < len(done) < len(planned)
    assert len(log.outlines) > 0
    assert shapely.intersects(log.outlines, shapely.union_all(planned[done])).all()

    going_on = _Watching()
    run_job([raster], tmp_path / "watched.gpkg", log=going_on)
    assert same_features(tmp_path / "alone.gpkg", tmp_path / "watched.gpkg")
    done = [number for message in going_on.found for number in message.searched]
    assert sorted(done) == list(range(len(planned))), "tiles of the stopped run are shown as well"
    layer = gpd.read_file(tmp_path / "watched.gpkg")
    shown = [shapely.intersects(each, going_on.outlines).any() for each in layer.geometry]
    assert all(shown)
    assert len(going_on.outlines) == len(layer), "an object that two tiles see is shown once"
    assert all(
        name in ("house", "tree") and 0.5 <= score <= 1
        for m in going_on.found
        for name, score, _ in m.objects
    )


def test_an_unwatched_run_sends_nothing_to_show(tmp_path):
    made = make_scene(128, seed=5, small=5, medium=0, large=0, wide=0, touching=0, tile=128)
    log = _Watching()
    log.job.live = False
    run_job([write_scene(tmp_path / "s.tif", made.bands)], tmp_path / "a.gpkg", log=log)
    assert log.found == []
