"""How long a plan trains: steps, epochs, validations, and the time that they take."""

from __future__ import annotations

import math
from dataclasses import dataclass

from ...core.jobs.counts import count_of
from .batches import FEW_TILES
from .fingerprint import Fingerprint
from .machine import Machine
from .training_plan import YOURS, Choice, Overrides, first_choice

LONG_TRAINING = 600
"""Steps from which much variation and large crops pay: at 170 they cost more than they gave."""
_LONG_MINUTES = 10.0  # in which two cores make about as many
_STEPS_A_ROOT = 150  # 34 tiles of 512 pixels: 875 steps; measured were 700 to 1,000 for 40 tiles
_TILE_PIXELS = 512 * 512  # of a tile that counts as one
_OBJECTS_A_TILE = 3  # tiles with fewer objects count less
_MORE_A_CLASS = 0.1  # of the steps, for every class beyond the first
_MOST_FOR_CLASSES = 2.0
_GPU_FACTOR = 2  # a larger network takes more steps, and they cost little time there
_FEWEST_STEPS, _MOST_STEPS = 40, 4000
_LONGEST = 3  # times the steps of a good model: 90 epochs were no better than 60
_VALIDATION_COST = 0.6  # of a validated pixel against a trained one: measured on a CPU
_VALIDATION_SHARE = 0.25  # of the time of training that validation may take
_MOST_VALIDATIONS = 40  # more only choose the model that suits the validation tiles by chance
_FEWEST_EPOCHS = 5  # the best model is chosen after one of them
_EPOCHS_OF_PARTS = 10  # where whole epochs would be fewer
_SPARE = 0.05  # of the user's time, for pictures, the report and steps that take longer
_START_SECONDS = 8.0  # of it, for the first step and the last report
_FEW_VALIDATIONS = 20  # so many are made to the end
_FEWEST_PATIENCE = 10  # validations
_MOST_EPOCHS = 10_000  # the limit of EPOCHS


def good_steps(fingerprint: Fingerprint, machine: Machine) -> int:
    """Return the steps that a good model needs.

    They grow with the root of what there is to learn from: tiles of 512 pixels, or objects where
    these are few. Neither memory nor the batch has a say.

    Args:
        fingerprint: Of the set.
        machine: Whether it has a GPU counts.
    """
    tiles = fingerprint.tiles * fingerprint.pixels / _TILE_PIXELS
    much = min(tiles, fingerprint.objects / _OBJECTS_A_TILE)
    classes = sum(entry.objects > 0 for entry in fingerprint.classes)
    more = min(_MOST_FOR_CLASSES, 1.0 + _MORE_A_CLASS * max(0, classes - 1))
    steps = _STEPS_A_ROOT * math.sqrt(much) * more
    steps = max(_FEWEST_STEPS, min(_MOST_STEPS, steps))
    return round(steps * (_GPU_FACTOR if machine.has_gpu else 1))


def is_long_training(
    fingerprint: Fingerprint, machine: Machine, minutes: float, overrides: Overrides
) -> bool:
    """Return whether a training without a GPU is long, before a step of it can be timed.

    Args:
        fingerprint: Of the set.
        machine: Where the network is trained.
        minutes: That the user gave; 0: what a good model needs.
        overrides: What the user gave.
    """
    if "epochs" in overrides:
        tiles = overrides.get("batch_size", FEW_TILES) * overrides.get("accumulation", 1)
        whole = math.ceil(fingerprint.epoch_tiles / (tiles * machine.processes))
        part = int(overrides.get("epoch_steps", 0)) or whole
        return int(overrides["epochs"]) * min(part, whole) >= LONG_TRAINING
    if minutes > 0:
        return minutes >= _LONG_MINUTES
    return good_steps(fingerprint, machine) >= LONG_TRAINING


@dataclass(frozen=True)
class Costs:
    """What a training's parts take.

    Attributes:
        epoch_steps: Steps in which all tiles are seen.
        step: Seconds.
        validation: Seconds, of all validation tiles.
        validation_share: Validation tiles, for each training tile.
    """

    epoch_steps: int
    step: float
    validation: float
    validation_share: float

    def seconds(self, steps: int, validations: int) -> float:
        """Return the seconds of steps and validations."""
        return steps * self.step + validations * self.validation


@dataclass(frozen=True)
class Length:
    """How long a training is.

    Attributes:
        epochs: In all.
        epoch_steps: Steps of an epoch; 0: as many as show every tile once.
        interval: Epochs from one validation to the next.
        steps: Of the whole training.
        costs: Of its parts.
    """

    epochs: int
    epoch_steps: int
    interval: int
    steps: int
    costs: Costs

    @property
    def validations(self) -> int:
        """In all; the last epoch always has one."""
        return -(-self.epochs // self.interval)

    @property
    def seconds(self) -> float:
        """That it takes; 0 where no step was timed."""
        return self.costs.seconds(self.steps, self.validations)


def costs_of(
    fingerprint: Fingerprint, machine: Machine, overrides: Overrides, *, side: int, tiles: int
) -> Costs:
    """Return what steps and validations take.

    Args:
        fingerprint: Of the set.
        machine: With its timed step.
        overrides: What the user gave.
        side: Of a sample, pixels; 0: whole tiles.
        tiles: Of a step, of all processes.
    """
    shown = fingerprint.epoch_tiles + overrides.get("hard_tiles", 0.0) * fingerprint.tiles
    sample = float(side * side) if side else fingerprint.pixels
    own = max(1, tiles // machine.processes)  # each process times its own share
    a_pixel = machine.step_seconds / (own * max(1.0, sample))
    looked_at = fingerprint.validation_tiles * fingerprint.validation_pixels
    return Costs(
        epoch_steps=max(1, math.ceil(shown / tiles - 1e-9)),
        step=machine.step_seconds,
        validation=looked_at * a_pixel * _VALIDATION_COST,
        validation_share=fingerprint.validation_tiles / fingerprint.tiles,
    )


@dataclass(frozen=True)
class GivenEpochs:
    """What the user gave of a training's epochs.

    Attributes:
        steps: Of an epoch; 0: open.
        interval: Epochs from one validation to the next; 0: open.
    """

    steps: int = 0
    interval: int = 0


def length_of_steps(steps: int, costs: Costs, given: GivenEpochs) -> Length:
    """Return the length that comes near a number of steps.

    Few passes over many tiles become epochs of parts, so that the best model can be chosen among
    several.
    """
    whole = costs.epoch_steps
    part = given.steps
    if not part and steps < _FEWEST_EPOCHS * whole:
        part = max(1, round(steps / _EPOCHS_OF_PARTS))
        part = part if part < whole else 0
    epochs = max(1, min(_MOST_EPOCHS, round(steps / _steps_of_epoch(part, costs))))
    return _length(epochs, part, given.interval or _planned_interval(epochs, part, costs), costs)


def length_of_time(seconds: float, most_steps: int, costs: Costs, given: GivenEpochs) -> Length:
    """Return the longest length that a time allows, at least one step.

    Args:
        seconds: For all steps and validations.
        most_steps: More are not made.
        costs: Of the parts.
        given: By the user.
    """
    steps = max(1, min(most_steps, int(seconds / costs.step)))
    length = length_of_steps(steps, costs, given)
    while length.seconds > seconds and steps > 1:
        steps = max(1, min(steps - 1, int(steps * 0.98)))
        length = length_of_steps(steps, costs, given)
    return length


def length_of_epochs(epochs: int, costs: Costs, given: GivenEpochs) -> Length:
    """Return the length of a training whose epochs the user gave."""
    shown = _steps_of_epoch(given.steps, costs) / costs.epoch_steps
    interval = given.interval or validation_interval(costs.validation_share / shown)
    return _length(epochs, given.steps, interval, costs)


def validation_interval(validation_share: float) -> int:
    """Return the epochs from one validation to the next of a training whose epochs are given.

    About as many tiles are validated as are trained on, at most: whoever gives epochs and no time
    has every one of them measured, unless validation would take the larger part.

    Args:
        validation_share: Validation tiles for each tile that an epoch trains on.
    """
    return max(1, min(_MOST_EPOCHS, round(validation_share)))


def _steps_of_epoch(part: int, costs: Costs) -> int:
    """Return the steps of an epoch; one of more than all tiles ends with them."""
    return min(part or costs.epoch_steps, costs.epoch_steps)


def _length(epochs: int, part: int, interval: int, costs: Costs) -> Length:
    return Length(epochs, part, interval, epochs * _steps_of_epoch(part, costs), costs)


def _planned_interval(epochs: int, part: int, costs: Costs) -> int:
    """Return the epochs from one validation to the next of a training whose epochs are planned."""
    affordable = _affordable_interval(_steps_of_epoch(part, costs), costs)
    wanted = max(affordable, -(-epochs // _MOST_VALIDATIONS))
    if wanted * _FEWEST_EPOCHS > epochs:  # the last epoch is validated, too: soon after another
        wanted = -(-epochs // max(1, epochs // wanted))
    return wanted


def _affordable_interval(epoch_steps: int, costs: Costs) -> int:
    """Return the fewest epochs after which there is time for a validation; 1: none was timed."""
    share = costs.validation / (epoch_steps * costs.step) if costs.step else 0.0
    return max(1, math.ceil(share / _VALIDATION_SHARE - 1e-9))


def time_budget(minutes: float) -> float:
    """Return the seconds for steps and validations in the minutes that the user gave."""
    return max(1.0, minutes * 60 * (1 - _SPARE) - _START_SECONDS)


def choose_length(
    good: int, minutes: float, overrides: Overrides, costs: Costs
) -> tuple[Length, list[Choice]]:
    """Choose epochs, their steps, and how often the model is validated.

    Args:
        good: Steps that a good model needs.
        minutes: That the user gave; 0: what a good model needs.
        overrides: What the user gave.
        costs: Of the parts.
    """
    given = GivenEpochs(
        int(overrides.get("epoch_steps", 0)), int(overrides.get("validation_interval", 0))
    )
    if "epochs" in overrides:
        length = length_of_epochs(int(overrides["epochs"]), costs, given)
        return length, [
            Choice("epochs", length.epochs, YOURS),
            first_choice("epoch_steps", overrides, (True, 0, "epochs are whole")),
            _interval_choice(length, overrides, most=_MOST_EPOCHS),
        ]
    if minutes > 0 and costs.step > 0:
        length = length_of_time(time_budget(minutes), _LONGEST * good, costs, given)
        reason = (
            f"about {length.steps:,} steps fit into {_minutes_text(minutes)} with their validations"
        )
        if length.seconds > 60 * minutes:
            reason = f"a step and a validation take longer than {_minutes_text(minutes)}"
        elif length.steps == 1:
            reason = f"one step fits into {_minutes_text(minutes)} with its validation"
        elif length.steps > (_LONGEST - 0.1) * good:
            reason = f"{length.steps:,} steps, {_LONGEST} times what is needed: more bring little"
    else:
        length = length_of_steps(good, costs, given)
        reason = f"about {length.steps:,} steps, which objects and tiles like these need"
    return length, [
        Choice("epochs", length.epochs, reason),
        first_choice(
            "epoch_steps",
            overrides,
            (not length.epoch_steps, 0, "the tiles are few enough"),
            (
                length.validations > 1,
                length.epoch_steps,
                "so that several models can be compared on the way",
            ),
            (True, length.epoch_steps, "there is no time to look at every tile"),
        ),
        _interval_choice(length, overrides, most=_MOST_VALIDATIONS),
    ]


def _interval_choice(length: Length, overrides: Overrides, most: int) -> Choice:
    """Return how often the model is validated, and why.

    Args:
        length: Of the training.
        overrides: What the user gave.
        most: Validations that the training was planned with at most.
    """
    affordable = _affordable_interval(length.steps // length.epochs, length.costs)
    return first_choice(
        "validation_interval",
        overrides,
        (length.epochs == 1, length.interval, "there is only one epoch"),
        (length.interval == 1, 1, "every epoch: validation costs little"),
        (
            affordable < -(-length.epochs // most),
            length.interval,
            f"more than {most} only choose what suits the validation tiles by chance",
        ),
        (True, length.interval, "more often it would cost too much time"),
    )


def _minutes_text(minutes: float) -> str:
    return f"{minutes:g} minute" if minutes == 1 else f"{minutes:g} minutes"


def describe_time(length: Length, minutes: float) -> tuple[str, str] | None:
    """Return how long a training takes, and of what that is made; None: no step was timed.

    Args:
        length: Of the training.
        minutes: That the user gave; 0: none.
    """
    costs = length.costs
    if not costs.step:
        return None
    whole = length.seconds / 60
    text = f"about {whole:,.0f} minutes" if whole >= 1.5 else f"about {length.seconds:.0f} s"
    other = "" if minutes else "; TIME sets another length"
    return text, (
        f"{count_of(length.steps, 'step')} of {costs.step:.2g} s as timed before, and "
        f"{count_of(length.validations, 'validation')} of about {costs.validation:.2g} s{other}"
    )


def choose_patience(length: Length, overrides: Overrides) -> Choice:
    """Choose when a training ends that gets no better."""
    count = length.validations
    half = max(_FEWEST_PATIENCE, count // 2)
    return first_choice(
        "patience",
        overrides,
        (count <= _FEW_VALIDATIONS, 0, "the training is short, and best near its end"),
        (True, half, f"of {count} validations, half without a better one say that it is over"),
    )
