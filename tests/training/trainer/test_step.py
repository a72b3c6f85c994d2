"""One step made of several batches."""

import numpy as np
import pytest
import shapely
import torch
from rs_mask_plugin.core.models.architectures import build_network
from rs_mask_plugin.training.loading.batch import collate
from rs_mask_plugin.training.structures.instances import Instances
from rs_mask_plugin.training.structures.packed_masks import pack_masks
from rs_mask_plugin.training.structures.target import TileTarget
from rs_mask_plugin.training.trainer.distributed import DistributedContext
from rs_mask_plugin.training.trainer.step import DivergedError, TrainingStep

from tests.model_cards import small_card

SIDE = 64


def network_with(norm):
    torch.manual_seed(0)
    return build_network(small_card(norm=norm, tile_size=SIDE)).train()


def image_and_target(number, objects):
    rng = np.random.default_rng(number)
    pixels = torch.from_numpy(rng.random((3, SIDE, SIDE), np.float32))
    outlines = np.empty(objects, object)
    corners = rng.integers(2, 30, (objects, 2))
    outlines[:] = [shapely.box(x, y, x + 14 + 3 * number, y + 18) for x, y in corners.tolist()]
    found = Instances(
        outlines, np.ones(objects, np.int64), np.zeros(objects, bool), np.ones(objects)
    )
    target = TileTarget(
        torch.from_numpy(found.boxes()),
        torch.from_numpy(found.labels),
        pack_masks(found, SIDE, SIDE),
        tile=number,
        sampling_seed=1000 + number,
    )
    return pixels, target


def batch_of(*samples):
    return collate(samples)


def stepped(batches, norm="frozen"):
    network = network_with(norm)
    optimizer = torch.optim.SGD(network.parameters(), lr=0.1)
    step = TrainingStep(
        network,
        precision="float32",
        seed=0,
        processes=DistributedContext(torch.device("cpu")),
        learns_statistics=norm == "batch",
    )
    seen = step.run(batches, optimizer, 0)
    return network, seen


def test_several_batches_make_the_step_of_one_large_batch():
    """Their tiles have 1, 4 and no objects: means of means would be something else."""
    samples = [image_and_target(1, 1), image_and_target(2, 4), image_and_target(3, 0)]
    large, seen = stepped([batch_of(*samples)])
    small, seen_apart = stepped([batch_of(sample) for sample in samples])
    for name, value in seen.values.items():
        assert seen_apart.values[name] == pytest.approx(value, rel=1e-5), name
    start = network_with("frozen").state_dict()
    for name, value in large.state_dict().items():
        moved = (value - start[name]).abs().max()
        apart = (value - small.state_dict()[name]).abs().max()
        assert apart <= 1e-3 * moved + 1e-7, name


def test_every_tile_of_a_step_has_a_loss_of_its_own():
    samples = [image_and_target(1, 1), image_and_target(2, 4)]
    _, seen = stepped([batch_of(*samples)])
    _, alone = stepped([batch_of(samples[1])])
    assert set(seen.tiles) == {1, 2}
    assert seen.tiles[2] == pytest.approx(alone.tiles[2], rel=1e-4)
    assert alone.values["loss"] == pytest.approx(alone.tiles[2], rel=1e-5)


def test_a_loss_that_is_no_number_ends_the_step_before_it_changes_a_weight():
    network = network_with("batch")
    network.roi_heads.mask_predictor.mask_fcn_logits.weight.data.fill_(float("nan"))
    before = {name: value.clone() for name, value in network.state_dict().items()}
    step = TrainingStep(
        network,
        precision="float32",
        seed=0,
        processes=DistributedContext(torch.device("cpu")),
        learns_statistics=True,
    )
    optimizer = torch.optim.SGD(network.parameters(), lr=0.1)
    with pytest.raises(DivergedError):
        step.run([batch_of(image_and_target(1, 2))], optimizer, 0)
    for name, value in network.state_dict().items():
        assert torch.equal(value.nan_to_num(), before[name].nan_to_num()), name


def test_a_step_without_any_image_changes_nothing():
    network, seen = stepped([batch_of()])
    assert seen.values == {}
    for name, value in network_with("frozen").state_dict().items():
        assert torch.equal(value, network.state_dict()[name]), name


class OneOfTwo(DistributedContext):
    """A process of two, whose other one is not there."""

    def wrap(self, module, *, learns_statistics):
        return module

    def sum(self, values):
        return values


def norms_that_ran(network, batch):
    """How often each norm that learns from the whole batch ran in a step, and the gradients."""
    ran = []
    for name, module in network.named_modules():
        if isinstance(module, torch.nn.BatchNorm2d) and module.training:
            module.register_forward_hook(lambda *_, name=name: ran.append(name))
    step = TrainingStep(
        network,
        precision="float32",
        seed=0,
        processes=OneOfTwo(torch.device("cpu"), 0, 2),
        learns_statistics=True,
    )
    step.run([batch], torch.optim.SGD(network.parameters(), lr=0.1), 0)
    return ran, [p.grad for p in network.parameters() if p.requires_grad]


def test_a_process_without_a_tile_does_all_that_the_others_wait_for():
    wanted, _ = norms_that_ran(network_with("batch"), batch_of(image_and_target(1, 2)))
    ran, gradients = norms_that_ran(network_with("batch"), batch_of())
    assert ran == wanted != []
    assert all(gradient is not None and not gradient.any() for gradient in gradients)
