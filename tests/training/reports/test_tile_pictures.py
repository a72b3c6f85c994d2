"""Tiles as pictures: which are shown, what is drawn on them, how large they are."""

from __future__ import annotations

from types import SimpleNamespace

import numpy as np
import pytest
import rasterio
import shapely
from PIL import Image
from rs_mask_plugin.core.inference.detector import TileDetections
from rs_mask_plugin.core.models.scaling import BandScaling
from rs_mask_plugin.training.augmentation.settings import PRESETS
from rs_mask_plugin.training.evaluation.confusion import TileScore
from rs_mask_plugin.training.loading.tile_dataset import TileDataset
from rs_mask_plugin.training.loading.tiles import AnnotatedTile
from rs_mask_plugin.training.reports.tile_pictures import (
    FEWEST_DRAWN,
    choose_tiles,
    group_and_caption,
    to_rgb,
    write_augmented_samples,
    write_predictions,
)
from rs_mask_plugin.training.structures.instances import Instances


def one_object(outline):
    outlines = np.empty(1, object)
    outlines[0] = outline
    return Instances(outlines, np.ones(1, np.int64), np.zeros(1, bool), np.ones(1))


def tiles(folder, count, bands=3, side=64):
    """Grey tiles with a house in each."""
    records = []
    for number in range(1, count + 1):
        path = folder / f"tile_{number}.tif"
        with rasterio.open(
            path, "w", driver="GTiff", width=side, height=side, count=bands, dtype="uint8"
        ) as out:
            out.write(np.full((bands, side, side), 100, np.uint8))
        house = one_object(shapely.box(10, 10, 40, 30))
        records.append(AnnotatedTile(number, path, side, side, house))
    return records


def scores(*f1s):
    """Tiles with ten objects each and about this F1."""
    return {i: TileScore(i, round(10 * f1), 0, 10 - round(10 * f1)) for i, f1 in enumerate(f1s, 1)}


def result_of(records, tile_scores):
    found = TileDetections(
        np.array([[12, 12, 38, 28]], np.float32), np.array([0.9], np.float32),
        np.array([1], np.int64), np.ones((1, 28, 28), np.float32),
    )  # fmt: skip
    metrics = SimpleNamespace(tiles=tuple(tile_scores.values()), score_thresholds={"1": 0.5})
    return SimpleNamespace(metrics=metrics, detections={r.image_id: found for r in records})


def test_best_worst_and_others_are_chosen_and_no_tile_twice(tmp_path):
    records = tiles(tmp_path, 9)
    chosen = choose_tiles(records, scores(0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9), 6)
    named = [(group, place, record.image_id) for group, place, record in chosen]
    assert named[:4] == [("best", 1, 9), ("best", 2, 8), ("worst", 1, 1), ("worst", 2, 2)]
    assert [group for group, _, _ in named[4:]] == ["random", "random"]
    assert len({image_id for _, _, image_id in named}) == 6


@pytest.mark.parametrize("count", [0, 1, 2, 3, 5])
def test_few_tiles_are_all_shown_once(tmp_path, count):
    records = tiles(tmp_path, count)
    chosen = choose_tiles(records, scores(*[0.5] * count), 12)
    assert sorted(record.image_id for _, _, record in chosen) == list(range(1, count + 1))


def test_tiles_are_not_ranked_while_next_to_nothing_is_found(tmp_path):
    records = tiles(tmp_path, 3)
    weak = {n: TileScore(n, 1, 900, 9) for n in (1, 2, 3)}
    write_predictions(tmp_path / "p", records, result_of(records, weak), [0] * 3, [255] * 3)
    captions = sorted(group_and_caption(path) for path in (tmp_path / "p").iterdir())
    assert captions == [("random", "tile_1"), ("random", "tile_2"), ("random", "tile_3")]


def test_of_many_detections_only_the_surest_are_drawn(tmp_path):
    records = tiles(tmp_path, 1)
    left = np.repeat(np.float32([2, 44]), [FEWEST_DRAWN, 50])
    found = TileDetections(
        np.column_stack([left, left, left + 16, left + 16]).astype(np.float32),
        np.repeat(np.float32([0.9, 0.6]), [FEWEST_DRAWN, 50]),
        np.ones(len(left), np.int64),
        np.ones((len(left), 28, 28), np.float32),
    )
    result = result_of(records, scores(0.5))
    result.detections[1] = found
    write_predictions(tmp_path / "p", records, result, [0] * 3, [255] * 3)
    (path,) = (tmp_path / "p").iterdir()
    with Image.open(path) as picture:
        pixels = np.asarray(picture, np.int64)
    orange = pixels[..., 0] > pixels[..., 2] + 60
    assert orange[:200, :200].any()
    assert not orange[430:, 430:].any()


def test_tiles_without_anything_to_judge_are_not_the_best(tmp_path):
    records = tiles(tmp_path, 3)
    judged = {**scores(0.2, 0.6), 3: TileScore(3, 0, 0, 0)}
    assert [record.image_id for _, _, record in choose_tiles(records, judged, 3)] == [2, 1]


def test_tiles_drawn_by_chance_are_the_same_in_every_epoch(tmp_path):
    records = tiles(tmp_path, 30)
    rng = np.random.default_rng(0)
    seen = []
    for _ in range(2):
        values = [1.0] * 4 + [*rng.uniform(0.3, 0.6, 22)] + [0.0] * 4
        chosen = choose_tiles(records, scores(*values), 12)
        seen.append({record.image_id for group, _, record in chosen if group == "random"})
    assert seen[0] == seen[1]


def test_pictures_of_an_epoch_replace_those_before_and_say_what_they_show(tmp_path):
    records = tiles(tmp_path, 4)
    folder = tmp_path / "predictions"
    folder.mkdir()
    (folder / "old.png").write_bytes(b"")
    judged = scores(0.9, 0.1, 0.5, 0.4)
    write_predictions(folder, records, result_of(records, judged), [0] * 3, [255] * 3)
    names = sorted(path.name for path in folder.iterdir())
    assert names[0] == "best_1_F1_0.95_tile_1.jpg"
    assert len(names) == 4
    assert "old.png" not in names
    assert group_and_caption(folder / names[0]) == ("best", "F1 0.95: tile_1")


def test_truth_is_cyan_and_what_was_found_is_orange(tmp_path):
    records = tiles(tmp_path, 1)
    write_predictions(tmp_path / "p", records, result_of(records, scores(1.0)), [0] * 3, [255] * 3)
    (path,) = (tmp_path / "p").iterdir()
    with Image.open(path) as picture:
        pixels = np.asarray(picture, np.int64)
    assert pixels.shape == (640, 640, 3)
    np.testing.assert_allclose(pixels[5, 5], 100, atol=12)
    red, green, blue = pixels[..., 0], pixels[..., 1], pixels[..., 2]
    cyan, orange = (green > red + 60) & (blue > red + 60), (red > blue + 60)
    assert cyan[100:300, 100].mean() > 0.8  # the house's left edge, x = 10 of 64
    assert orange[130:270, 117:124].any(axis=1).mean() > 0.8  # found two pixels further in


def test_nothing_is_drawn_any_more_once_the_job_is_to_stop(tmp_path):
    records = tiles(tmp_path, 3)
    found = result_of(records, scores(0.5, 0.5, 0.5))
    write_predictions(tmp_path / "p", records, found, [0] * 3, [255] * 3, stopping=lambda: True)
    assert not list((tmp_path / "p").iterdir())


@pytest.mark.parametrize("bands", [1, 3, 5])
def test_sixteen_samples_make_one_small_picture(tmp_path, bands):
    records = tiles(tmp_path, 3, bands)
    scaling = BandScaling((0.0,) * bands, (255.0,) * bands)
    dataset = TileDataset(records, scaling, PRESETS["strong"], 48, 0)
    write_augmented_samples(tmp_path / "samples.jpg", dataset, records)
    with Image.open(tmp_path / "samples.jpg") as picture:
        assert picture.size == (1218, 1218)
    assert (tmp_path / "samples.jpg").stat().st_size < 600_000


def test_pixels_outside_of_the_imagery_are_light_grey_and_nan_too():
    pixels = np.full((4, 2, 2), np.nan, np.float32)
    pixels[:, 0, 0] = 50.0
    valid = np.array([[True, False], [False, False]])
    picture = to_rgb(pixels, valid, [0.0] * 4, [100.0] * 4)
    assert picture[0, 0].tolist() == [128] * 3
    assert picture[1, 1].tolist() == [217] * 3
