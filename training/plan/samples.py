"""What a plan shows the network: crops or whole tiles, how they are scaled and varied."""

from __future__ import annotations

from .fingerprint import Fingerprint
from .machine import Machine
from .memory import fitting_tiles
from .training_plan import Choice, Overrides, first_choice

_CPU_CROP = 320  # pixels: what the measured trainings without a GPU had (benchmarks/RESULTS.md)
_CPU_WHOLE = 384  # pixels: tiles up to here are as quick as such crops
_GPU_CROP = 1024  # pixels; more is no better for objects that fit, and slower
_LEAST_CROP = 256
_CROP_STEP = 64  # pixels: twice the coarsest stride of a body
_LONG_TRAINING = 600  # steps: at 170 variation cost more than it gave, at 1,000 it paid
_VERY_LONG_TRAINING = 3000  # steps
_PASTED = ("paste_share=0.5", "paste_scale=0.2")
_SCALED = ("scale_share=0.5", "scale_low=0.8", "scale_high=1.25")


def choose_crop_size(
    fingerprint: Fingerprint,
    machine: Machine,
    overrides: Overrides,
    network: tuple[str, str],
) -> Choice:
    """Choose crops or whole tiles.

    Args:
        fingerprint: Of the set.
        machine: Where the network is trained.
        overrides: What the user gave.
        network: Its architecture and its heads.
    """
    side = fingerprint.largest_side
    if not machine.has_gpu:
        return first_choice(
            "crop_size",
            overrides,
            (side <= _CPU_WHOLE, 0, f"tiles of {side} pixels are small"),
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
    long = steps >= _LONG_TRAINING
    scales, sizes = scale_changes(fingerprint, crop)
    jitter = _SCALED if long and preset.value == "light" and not scales else ()
    changes = ((*_PASTED,) if long else ()) + jitter + scales
    reasons = [f"objects are pasted into other tiles, as {steps:,} steps are many"] if long else []
    reasons += [sizes] if scales else []
    short = f"{steps:,} steps are few, and objects fit a crop of {crop} pixels"
    return preset, Choice(name, changes, "; ".join(reasons) or short)


def scale_changes(fingerprint: Fingerprint, crop: int) -> tuple[tuple[str, ...], str]:
    """Return the changes to the augmentation that bring objects to a size that is learnt well.

    Args:
        fingerprint: Of the set.
        crop: Side of a sample, pixels.

    Returns:
        The changes, and the reason for them; both empty where sizes are good as they are.
    """
    long = fingerprint.length_quantile(0.95)
    small = fingerprint.median_size
    low = max(0.25, 0.8 * crop / long) if long > 0.8 * crop else 1.0
    high = 2.0 if 0 < small < 16 else 1.0
    if low == high == 1.0:
        return (), ""
    reasons = []
    if low < 1.0:
        reasons.append(f"objects up to {long:.0f} pixels long are reduced to fit {crop} pixels")
    if high > 1.0:
        reasons.append(f"half of the objects are smaller than {small:.0f} pixels and are enlarged")
    changes = ("scale_share=0.5", f"scale_low={low:.2f}", f"scale_high={high:.2f}")
    return changes, ", and ".join(reasons)
