"""Makes the plan of a training from a set's fingerprint, the machine and the user's time.

After Isensee et al. 2021 (nnU-Net, doi 10.1038/s41592-020-01008-z). The rules' figures come from
``benchmarks/RESULTS.md`` and ``docs/decisions/training-plan.md``. No file is read and nothing is
drawn by chance: the same arguments give the same plan.
"""

from __future__ import annotations

from .batches import choose_accumulation, choose_batch_size, choose_learning_rate, filled_batch
from .fingerprint import Fingerprint
from .length import (
    choose_length,
    choose_patience,
    costs_of,
    describe_time,
    good_steps,
    is_long_training,
)
from .machine import Machine
from .memory import fitting_tiles
from .network import StartingModel, choose_architecture, choose_heads, choose_mask_size
from .samples import choose_augmentation, choose_crop_size
from .training_plan import PLANNED, Overrides, TrainingPlan


def make_plan(
    fingerprint: Fingerprint,
    machine: Machine,
    time: float = 0.0,
    overrides: Overrides | None = None,
    start: StartingModel | None = None,
) -> TrainingPlan:
    """Choose all that the user left open.

    Args:
        fingerprint: Of the training set.
        machine: Where the network is trained. Its timed step, where it has one, decides on the
            length of a training with ``time`` and on nothing else but what follows from that.
        time: Minutes that the training may take; 0: what a good model needs.
        overrides: Name of a parameter → value that the user gave.
        start: The model of ours that training starts from.
    """
    given = dict(overrides or {})
    architecture = choose_architecture(machine, given, start)
    heads = choose_heads(architecture.value, machine, given, start)
    mask_size = choose_mask_size(fingerprint, machine, given, start)
    network = (architecture.value, heads.value)
    long = is_long_training(fingerprint, machine, time, given)
    crop = choose_crop_size(fingerprint, machine, given, network, long=long)
    side = crop.value or fingerprint.largest_side
    good = good_steps(fingerprint, machine)
    batch_size = choose_batch_size(
        fingerprint, machine, given, fits=fitting_tiles(machine, *network, side), steps=good
    )
    accumulation = choose_accumulation(batch_size.value, fingerprint, machine, given)
    batch = filled_batch(
        batch_size.value,
        accumulation.value,
        tiles=fingerprint.tiles,
        processes=machine.processes,
    )
    tiles = batch * accumulation.value * machine.processes
    costs = costs_of(fingerprint, machine, given, side=crop.value, tiles=tiles)
    length, lengths = choose_length(good, time, given, costs)
    choices = {
        choice.name: choice
        for choice in (
            architecture,
            heads,
            mask_size,
            crop,
            batch_size,
            accumulation,
            choose_learning_rate(tiles, given),
            *lengths,
            choose_patience(length, given),
            *choose_augmentation(fingerprint, length.steps, side, given),
        )
    }
    described = describe_time(length, time) if "epochs" not in given else None
    return TrainingPlan(tuple(choices[name] for name in PLANNED), length.steps, described)
