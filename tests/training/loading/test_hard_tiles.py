"""Tiles that come again because the network was worst on them."""

import numpy as np
from rs_mask_plugin.training.loading.hard_tiles import HardTiles
from rs_mask_plugin.training.loading.sampler import EpochPlan


def test_the_tiles_with_the_greatest_loss_come_again():
    tiles = HardTiles(10, 0.2, 0)
    tiles.record_losses({number: float(number) for number in range(10)})
    tiles.choose()
    assert tiles.repeated == [8, 9]


def test_what_a_tile_cost_long_ago_is_forgotten():
    tiles = HardTiles(3, 0.4, 0)
    for losses in ({0: 100.0, 1: 5.0, 2: 1.0}, *({0: 0.5},) * 6):
        tiles.record_losses(losses)
    tiles.choose()
    assert tiles.repeated == [1]


def test_the_first_epoch_is_as_long_as_the_others():
    tiles = HardTiles(10, 0.3, 0)
    assert len(tiles.repeated) == tiles.count == 3


def test_of_a_few_tiles_a_small_share_is_one():
    assert HardTiles(4, 0.1, 0).count == 1


def test_without_a_share_no_tile_comes_again():
    tiles = HardTiles(10, 0.0, 0)
    tiles.record_losses({1: 5.0})
    tiles.choose()
    assert tiles.repeated == []


def test_a_saved_memory_chooses_the_same_tiles():
    first, second = HardTiles(6, 0.5, 0), HardTiles(6, 0.5, 1)
    first.record_losses({0: 3.0, 4: 2.0})
    second.load_state_dict(first.state_dict())
    assert second.repeated == first.repeated
    for tiles in (first, second):
        tiles.record_losses({5: 1.0, 4: 0.1})
        tiles.choose()
    assert second.repeated == first.repeated == [0, 4, 5]


def test_an_epoch_has_every_tile_once_and_the_hard_ones_twice():
    plan = EpochPlan(np.ones(7, np.int64), 2, 0, repeated=2)
    order = [key.tile for batch in plan.batches(3, repeated=[1, 6]) for key in batch]
    assert sorted(order) == [0, 1, 1, 2, 3, 4, 5, 6, 6]
    assert plan.steps == 5


def test_batches_that_make_one_step_count_as_one():
    plan = EpochPlan(np.ones(11, np.int64), 2, 0, accumulation=4)
    assert plan.steps == 2
    assert plan.tiles_a_step == 8
    assert plan.batches(0, first_step=1) == plan.batches(0)[4:]
