"""The real training step on tensors that say ``cuda:0``: nothing mixed, and hardly any waiting."""

from dataclasses import replace

import pytest
import torch
from rs_mask_plugin.core.models.architectures import build_network
from rs_mask_plugin.training.loading.batch import collate
from rs_mask_plugin.training.optim.optimizers import build_optimizer
from rs_mask_plugin.training.optim.parameter_groups import parameter_groups
from rs_mask_plugin.training.structures.target_batch import stack_targets
from rs_mask_plugin.training.trainer.distributed import DistributedContext
from rs_mask_plugin.training.trainer.ema import MovingAverage
from rs_mask_plugin.training.trainer.losses import TrainingLosses
from rs_mask_plugin.training.trainer.norm_folding import fold_fixed_norms
from rs_mask_plugin.training.trainer.sampling import choose_in_fixed_shapes
from rs_mask_plugin.training.trainer.step import TrainingStep
from torchvision.models.detection._utils import BalancedPositiveNegativeSampler

from tests.model_cards import small_card
from tests.simulated_device import DEVICE, simulated_device
from tests.training.trainer.test_step import SIDE, image_and_target, network_with


def samples(count):
    """Tiles with 0, 1, 2 … objects; in every second one something is ignored."""
    ignored = torch.zeros((SIDE, SIDE), dtype=torch.bool)
    ignored[:20] = True
    found = []
    for number in range(count):
        image, target = image_and_target(number, number % 5)
        found.append((image, target if number % 2 else replace(target, ignored=ignored)))
    return found


def noted_step(device, tiles, precision="float32", network=None):
    """Return what was noted of a step, after a first one that makes what is made once."""
    network = network or network_with("frozen")
    network.to(DEVICE, memory_format=torch.channels_last)
    average = MovingAverage(network, 0.99)
    fold_fixed_norms(network)
    step = TrainingStep(
        network,
        precision=precision,
        seed=0,
        processes=DistributedContext(DEVICE),
        learns_statistics=False,
    )
    groups = parameter_groups(network, learning_rate=1e-4, weight_decay=0.05)
    optimizer = build_optimizer("adamw", groups, learning_rate=1e-4, total_steps=10)
    for number in range(2):
        batch = collate(samples(tiles)).pin_memory()
        device.clear()
        losses = step.run([batch], optimizer, number)
        average.update_parameters(network)
    assert 0 < losses.values["loss"] < 100
    assert len(losses.tiles) == tiles
    return losses


@pytest.mark.parametrize(("precision", "waits"), [("float32", 1), ("float16", 3)])
def test_a_step_waits_for_its_losses_alone_however_many_tiles_it_has(precision, waits):
    operations = []
    for tiles in (1, 4) if precision == "float32" else (1,):
        with simulated_device() as device:
            noted_step(device, tiles, precision)
        assert not device.mixed
        assert sum(device.waits.values()) <= waits, device.waits
        assert device.asynchronous_copies > tiles
        operations.append(device.operations)
    assert operations[-1] < 1.05 * operations[0]


def test_a_value_that_is_read_and_an_operand_of_the_host_are_found():
    network = network_with("frozen")
    head = network.roi_heads.mask_head
    head.register_forward_hook(lambda _module, _inputs, output: output * output.max().item())
    host = torch.ones(1, 1, 1, 1)
    head.register_forward_hook(lambda _module, _inputs, output: output * host)
    with simulated_device() as device:
        noted_step(device, 1, network=network)
    assert sum(device.waits.values()) == 2
    assert [name for name, _ in device.mixed] == ["mul", "mul"]  # forwards and backwards


def test_fixed_shapes_give_the_losses_of_shapes_that_follow_values():
    torch.manual_seed(0)
    network = build_network(small_card(weights="none", classes=("a",), std=0.5, tile_size=SIDE))
    network.train()
    # Everything is chosen, so that nothing is left to chance.
    for sampler in (network.rpn.fg_bg_sampler, network.roi_heads.fg_bg_sampler):
        sampler.batch_size_per_image, sampler.positive_fraction = 1100, 0.2
    tiles = samples(3)[1:]
    images = [image for image, _ in tiles]
    targets = stack_targets([target for _, target in tiles])
    wanted = TrainingLosses(network)(images, targets)
    with simulated_device():
        network.to(DEVICE)
        found = TrainingLosses(network)([image.to(DEVICE) for image in images], targets.to(DEVICE))
        sums, counts = found.sums.detach().cpu(), found.counts.cpu()
    assert torch.equal(counts, wanted.counts)
    torch.testing.assert_close(sums, wanted.sums.detach(), rtol=1e-4, atol=1e-4)


def test_a_choice_in_fixed_shapes_takes_the_numbers_of_the_sampler_and_each_candidate_alike():
    sampler = BalancedPositiveNegativeSampler(64, 0.25)
    labels = torch.zeros(3, 400)
    labels[0, :100], labels[1, :5], labels[2, 10:] = 1, 1, -1
    seen = torch.zeros(3, 400)
    trials = 400
    for trial in range(trials):
        choice = choose_in_fixed_shapes(sampler, labels, [trial * 2, 7 * trial, trial])
        rows, real = choice.every.rows.view(3, 64), choice.every.real.view(3, 64)
        assert all(len(set(row[there].tolist())) == there.sum() for row, there in zip(rows, real))
        seen.view(-1).index_add_(0, choice.every.rows, choice.every.real.float())
        if not trial:
            assert choice.every.number().tolist() == [64, 64, 10]
            assert choice.objects.number().tolist() == [16, 5, 0]
            assert torch.equal(rows[:, :16].flatten(), choice.objects.rows)
            assert torch.equal(choice.every.rows[choice.places], choice.objects.rows)
    for part, share in ((seen[0, :100], 0.16), (seen[0, 100:], 0.16), (seen[1, 5:], 59 / 395)):
        assert part.mean() / trials == pytest.approx(share, rel=1e-5)
        deviation = (trials * share * (1 - share)) ** 0.5
        assert part.std() == pytest.approx(deviation, rel=0.25)  # as much as chance alone gives


def test_masks_are_seen_alike_in_fixed_shapes_up_to_four_samples_a_bin():
    _, target = image_and_target(3, 4)
    regions = torch.tensor([[3.0, 2.5, 40.0, 30.0], [10, 11, 12, 60], [0, 0, 64, 64]])
    indices = torch.tensor([0, 3, 1])
    wanted = target.masks.sample(regions, indices, 28)
    with simulated_device():
        masks = target.masks.to(DEVICE)
        found = masks.sample(regions.to(DEVICE), indices.to(DEVICE), 28).cpu()
    torch.testing.assert_close(found, wanted, atol=2e-5, rtol=0)
