"""Tiles as training sees them."""

from dataclasses import replace

import numpy as np
import pytest
import torch
from rs_mask_plugin.training.augmentation.settings import PRESETS
from rs_mask_plugin.training.dataset.coco_reader import read_split
from rs_mask_plugin.training.dataset.open import open_training_set
from rs_mask_plugin.training.loading.batch import collate
from rs_mask_plugin.training.loading.sampler import (
    EpochPlan,
    PlannedBatches,
    SampleKey,
    repeat_factors,
)
from rs_mask_plugin.training.loading.tile_dataset import TileDataset
from rs_mask_plugin.training.loading.tiles import AnnotatedTile, annotated_tiles
from rs_mask_plugin.training.run.defaults import sample_images, statistics_of
from rs_mask_plugin.training.structures.instances import Instances

from tests.training.training_scene import SIDE, write_scene


def dataset_of(folder, preset="none", crop_size=0):
    training_set = open_training_set(folder)
    records = annotated_tiles(read_split(training_set, "train"), training_set)
    return TileDataset(records, training_set.scaling, PRESETS[preset], crop_size, 0)


@pytest.mark.parametrize("dtype", ["uint8", "uint16", "float32"])
@pytest.mark.parametrize("bands", [1, 5])
def test_tiles_of_any_type_and_number_of_bands_arrive_between_0_and_1(tmp_path, dtype, bands):
    dataset = dataset_of(write_scene(tmp_path / "set", dtype=dtype, bands=bands))
    image, target = dataset[SampleKey(0, 0, 1)]
    assert image.shape == (bands, SIDE, SIDE)
    inside = target.masks.dense(SIDE, SIDE).amax(0) > 0
    assert float(image[:, inside].mean()) > float(image[:, ~inside].mean()) + 0.3
    assert len(target.boxes) == len(target.labels) == len(target.masks) == 3


def test_invalid_pixels_of_a_tile_are_ignored_in_training(tmp_path):
    dataset = dataset_of(write_scene(tmp_path / "set", invalid_columns=10))
    image, target = dataset[SampleKey(0, 0, 0)]
    assert target.ignored[:, :10].all()
    assert not target.ignored[:, 10:].any()
    assert (image[:, :, :10] == 0).all()


def test_a_sample_depends_on_seed_epoch_and_place_only(tmp_path):
    folder = write_scene(tmp_path / "set")
    first, second = dataset_of(folder, "strong", 64), dataset_of(folder, "strong", 64)
    second[SampleKey(0, 3, 2)]  # what was loaded before doesn't matter
    key = SampleKey(4, 1, 2)
    assert torch.equal(first[key][0], second[key][0])
    assert not torch.equal(first[key][0], first[SampleKey(5, 1, 2)][0])


def test_a_damaged_tile_is_left_out_and_named(tmp_path):
    folder = write_scene(tmp_path / "set")
    dataset = dataset_of(folder)
    path = folder / "train" / "train_1.tif"
    path.write_bytes(path.read_bytes()[:200])
    batch = collate([dataset[SampleKey(0, 0, 0)], dataset[SampleKey(0, 1, 1)]])
    assert len(batch.images) == 1
    assert "train_1.tif" in batch.unreadable[0]


def test_a_damaged_partner_of_a_mosaic_or_a_paste_costs_no_other_tile(tmp_path):
    folder = write_scene(tmp_path / "set")
    training_set = open_training_set(folder)
    always = replace(PRESETS["none"], mosaic_share=1.0, paste_share=1.0)
    records = annotated_tiles(read_split(training_set, "train"), training_set)
    dataset = TileDataset(records, training_set.scaling, always, 0, 0)
    (folder / "train" / "train_1.tif").write_bytes(b"damaged")
    batch = collate([dataset[SampleKey(0, place, tile)] for place, tile in enumerate([0, 2, 3])])
    assert len(batch.images) == 3


def test_statistics_of_bands_leave_out_padding_and_invalid_pixels(tmp_path):
    dataset = dataset_of(write_scene(tmp_path / "set", invalid_columns=40))
    pixels, valid = sample_images(dataset, 3)
    mean, std = statistics_of(pixels, valid)
    seen = np.concatenate(
        [
            sample.pixels[:, sample.valid].numpy()
            for sample in (dataset.sample(index) for index in range(4))
        ],
        axis=1,
    )
    assert mean == pytest.approx(seen.mean(1), abs=1e-3)
    assert std == pytest.approx(seen.std(1), abs=1e-3)


def test_statistics_without_any_pixel_are_neutral():
    mean, std = statistics_of(torch.zeros(1, 2, 4, 4), torch.zeros(1, 4, 4, dtype=torch.bool))
    assert (mean, std) == ((0.5, 0.5), (0.25, 0.25))


def test_every_tile_comes_once_an_epoch_in_another_order():
    plan = EpochPlan(np.ones(11, np.int64), 4, 0)
    first, second = plan.batches(0), plan.batches(1)
    assert plan.steps == len(first) == 3
    order = [key.tile for batch in first for key in batch]
    assert sorted(order) == list(range(11))
    assert order != [key.tile for batch in second for key in batch]


def test_an_epoch_is_taken_up_in_the_middle():
    plan = EpochPlan(np.ones(11, np.int64), 4, 0)
    batches = PlannedBatches(plan)
    batches.start(2, 1)
    assert list(batches) == plan.batches(2)[1:]
    assert len(batches) == 2


def test_processes_that_train_together_share_an_epoch():
    plans = [EpochPlan(np.ones(10, np.int64), 2, 0, rank, 2) for rank in range(2)]
    assert {plan.steps for plan in plans} == {3}
    batches = [plan.batches(0) for plan in plans]
    assert [len(batch) for part in batches for batch in part] == [2] * 6
    assert {key.tile for part in batches for batch in part for key in batch} == set(range(10))


def test_tiles_with_a_rare_class_come_more_often(tmp_path):
    def record(labels):
        count = len(labels)
        objects = Instances(
            np.empty(count, object), np.array(labels), np.zeros(count, bool), np.ones(count)
        )
        return AnnotatedTile(0, tmp_path, 8, 8, objects)

    records = [record([1])] * 99 + [record([1, 2])]
    repeats = repeat_factors(records, 0)
    assert repeats[:99].tolist() == [1] * 99
    assert repeats[99] >= 3
