"""What a plan shows the network: crops or whole tiles, how they are scaled and varied."""

from __future__ import annotations

import numpy as np

from ..augmentation.object_scales import choose_zooms
from .fingerprint import Fingerprint
from .length import LONG_TRAINING
from .machine import Machine
from .memory import fitting_tiles
from .training_plan import Choice, Overrides, first_choice

_CPU_CROP = 320  # pixels: what the measured trainings without a GPU had (benchmarks/RESULTS.md)
_CPU_WHOLE = 384  # pixels: tiles up to here are as quick as such crops
_CPU_LONG_CROP = 448  # pixels: better than 320 in the same time, where there is much of it
_GPU_CROP = 1024  # pixels; more is no better for objects that fit, and slower
_LEAST_CROP = 256
_CROP_STEP = 64  # pixels: twice the coarsest stride of a body
_VERY_LONG_TRAINING = 3000  # steps
_PASTED = ("paste_share=0.5", "paste_scale=0.2")
_SCALED = ("scale_share=0.5", "scale_low=0.8", "scale_high=1.25")


def choose_crop_size(
    fingerprint: Fingerprint,
    machine: Machine,
    overrides: Overrides,
    network: tuple[str, str],
    *,
    long: bool,
) -> Choice:
    """Choose crops or whole tiles.

    Args:
        fingerprint: Of the set.
        machine: Where the network is trained.
        overrides: What the user gave.
        network: Its architecture and its heads.
        long: Whether the training is; counts without a GPU.
    """
    side = fingerprint.largest_side
    if not machine.has_gpu:
        whole = _CPU_LONG_CROP if long else _CPU_WHOLE
        return first_choice(
            "crop_size",
            overrides,
            (side <= whole, 0, f"tiles of {side} pixels are small"),
            (long, _CPU_LONG_CROP, "in a long training large crops give the better model"),
            (True, _CPU_CROP, f"without a GPU crops of tiles of {side} pixels give more steps"),
        )
    fits = _GPU_CROP
    while fits > _LEAST_CROP and fitting_tiles(machine, *network, fits) < 1:
        fits -= _CROP_STEP
    return first_choice(
        "crop_size",
        overrides,
        (side <= fits, 0, f"tiles of {side} pixels fit into the GPU's memory"),
        (fits < _GPU_CROP, fits, "what fits into the GPU's memory"),
        (True, fits, f"a GPU sees much at once, and tiles of {side} pixels would slow it down"),
    )


def choose_augmentation(
    fingerprint: Fingerprint, steps: int, crop: int, overrides: Overrides
) -> tuple[Choice, Choice]:
    """Choose how strongly tiles are varied: a preset, and changes to it.

    Args:
        fingerprint: Of the set.
        steps: Of the training.
        crop: Side of a sample, pixels.
        overrides: What the user gave.
    """
    preset = first_choice(
        "augmentation",
        overrides,
        (
            steps < _VERY_LONG_TRAINING,
            "light",
            f"in {steps:,} steps more variation costs more than it gives",
        ),
        (True, "standard", f"{steps:,} steps are enough to learn from strong variation"),
    )
    name = "augmentation_changes"
    if name in overrides:
        return preset, first_choice(name, overrides)
    if preset.is_yours:
        return preset, Choice(name, (), "the augmentation is the one that you chose")
    long = steps >= LONG_TRAINING
    zooms, sizes = zoom_changes(fingerprint, crop)
    jitter = _SCALED if preset.value == "light" else ()  # standard has its own
    changes = (*_PASTED, *jitter, *zooms) if long else zooms
    length = (
        f"{steps:,} steps are enough to paste objects into other tiles and vary their scale."
        if long
        else f"{steps:,} steps are too few to paste objects into other tiles."
    )
    return preset, Choice(name, changes, f"{length} {sizes}")


def zoom_changes(fingerprint: Fingerprint, crop: int) -> tuple[tuple[str, ...], str]:
    """Return the changes that let crops zoom where the objects' sizes need it, and the reason.

    Args:
        fingerprint: Of the set.
        crop: Side of a sample, pixels.
    """
    shapes = [np.array(entry.shapes, np.float64).reshape(-1, 2) for entry in fingerprint.classes]
    zooms = choose_zooms(shapes, crop, fingerprint.largest_side)
    changes = zooms.as_changes()
    return tuple(changes.split(", ")) if changes else (), zooms.reason
