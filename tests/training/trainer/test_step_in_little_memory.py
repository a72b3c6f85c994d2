"""A step whose batch the device's memory does not hold, and one that leaves float16's range."""

import pytest
import torch
from rs_mask_plugin.training.trainer.distributed import DistributedContext
from rs_mask_plugin.training.trainer.step import DivergedError, TrainingStep

from tests.training.trainer.test_step import batch_of, image_and_target, network_with

CPU = DistributedContext(torch.device("cpu"))


class FullCard:
    """A device whose memory holds so many images; it counts how often it ran out."""

    def __init__(self, network, images):
        self.images, self.refused, self.seen = images, 0, []
        network.backbone.body.register_forward_pre_hook(self._allocate)

    def _allocate(self, _module, inputs):
        self.seen.append(len(inputs[0]))
        if len(inputs[0]) > self.images:
            self.refused += 1
            raise torch.OutOfMemoryError("CUDA out of memory. Tried to allocate 2.00 GiB.")


def steps_with(images, *, norm="frozen", processes=CPU):
    """Two steps of a batch of four on a card that holds so many images."""
    network = network_with(norm)
    card = FullCard(network, images)
    step = TrainingStep(
        network,
        precision="float32",
        seed=0,
        processes=processes,
        learns_statistics=norm == "batch",
    )
    optimizer = torch.optim.SGD(network.parameters(), lr=0.05)
    batch = batch_of(*(image_and_target(number, number) for number in range(4)))
    losses = [step.run([batch], optimizer, number).values["loss"] for number in range(2)]
    return network, card, step, losses


@pytest.mark.parametrize(("images", "refused"), [(2, 1), (1, 2)])
def test_a_full_card_makes_the_same_steps_of_parts_of_the_batch(images, refused):
    roomy, _, _, wanted = steps_with(4)
    network, card, step, losses = steps_with(images)
    assert losses == pytest.approx(wanted, rel=1e-4)
    assert (card.refused, step.tiles_at_once) == (refused, images)  # not tried again in step two
    start = network_with("frozen").state_dict()
    for name, value in roomy.state_dict().items():
        moved = (value - start[name]).abs().max()
        apart = (value - network.state_dict()[name]).abs().max()
        assert apart <= 2e-3 * moved + 1e-6, name


def test_a_card_that_holds_no_single_tile_is_said_as_before():
    with pytest.raises(torch.OutOfMemoryError):
        steps_with(0)


def test_statistics_of_a_batch_that_was_too_large_are_taken_back():
    network, card, _, _ = steps_with(2, norm="batch")
    assert card.refused == 1
    counted = [
        int(value)
        for name, value in network.state_dict().items()
        if name.endswith("num_batches_tracked")
    ]
    assert counted
    assert set(counted) == {4}  # two steps of two parts; counting beforehand leaves no trace


def half_step(network, scale=None):
    step = TrainingStep(
        network, precision="float16", seed=0, processes=CPU, learns_statistics=False
    )
    if scale is not None:
        step.scaler.load_state_dict({**step.scaler.state_dict(), "scale": scale})
    return step


def test_a_step_that_overflows_float16_changes_nothing_but_the_scale():
    network = network_with("frozen")
    network.roi_heads.mask_predictor.mask_fcn_logits.weight.data.fill_(float("inf"))
    before = {name: value.clone() for name, value in network.state_dict().items()}
    step = half_step(network)
    optimizer = torch.optim.SGD(network.parameters(), lr=0.1)
    losses = step.run([batch_of(image_and_target(1, 2))], optimizer, 0)
    assert losses.values == {}
    assert losses.tiles == {}
    assert step.scaler.get_scale() == 2.0**15
    for name, value in network.state_dict().items():
        assert torch.equal(value.nan_to_num(), before[name].nan_to_num()), name


def test_a_float16_training_that_never_leaves_its_overflow_ends_in_a_sentence():
    network = network_with("frozen")
    network.roi_heads.mask_predictor.mask_fcn_logits.weight.data.fill_(float("inf"))
    step = half_step(network, scale=1.0)
    optimizer = torch.optim.SGD(network.parameters(), lr=0.1)
    with pytest.raises(DivergedError, match="went astray at step 4: the loss is no number"):
        step.run([batch_of(image_and_target(1, 2))], optimizer, 3)


def test_a_step_in_float16_learns():
    network = network_with("frozen")
    before = network.roi_heads.box_predictor.cls_score.weight.clone()
    step = half_step(network, scale=256.0)
    optimizer = torch.optim.SGD(network.parameters(), lr=0.1)
    losses = step.run([batch_of(image_and_target(1, 2))], optimizer, 0)
    assert 0 < losses.values["loss"] < 100
    assert not torch.equal(before, network.roi_heads.box_predictor.cls_score.weight)
