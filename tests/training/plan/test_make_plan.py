"""The plan of a training: what it chooses for which set, machine and time, and why."""

from __future__ import annotations

import math
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rs_mask_plugin.core.jobs.parameters import parameters_from_dict
from rs_mask_plugin.core.jobs.training_options import TrainParameters
from rs_mask_plugin.training.augmentation.settings import PRESETS, apply_changes
from rs_mask_plugin.training.plan.fingerprint import ClassFingerprint
from rs_mask_plugin.training.plan.make_plan import make_plan
from rs_mask_plugin.training.plan.network import StartingModel
from rs_mask_plugin.training.plan.training_plan import PLANNED, YOURS, is_left_open

from .made_up_sets import CPU, GPU, SETS, fingerprint

MACHINES = {"cpu": CPU, "gpu": GPU}
BUILDINGS = SETS["buildings, 40 tiles"]


def choice(plan, name):
    return next(choice for choice in plan.choices if choice.name == name)


def reasons(plan):
    return {choice.name: choice.reason for choice in plan.choices}


@pytest.mark.parametrize("machine", MACHINES)
@pytest.mark.parametrize("name", SETS)
def test_the_same_inputs_give_the_same_plan(name, machine):
    made = [make_plan(SETS[name], MACHINES[machine], 3.0) for _ in range(2)]
    assert made[0] == made[1]


@pytest.mark.parametrize("machine", MACHINES)
@pytest.mark.parametrize("name", SETS)
def test_everything_is_chosen_and_every_choice_has_a_reason(name, machine):
    plan = make_plan(SETS[name], MACHINES[machine])
    assert tuple(choice.name for choice in plan.choices) == PLANNED
    assert all(reason and reason != YOURS for reason in reasons(plan).values())
    assert len(plan.sentences()) == len(PLANNED)


def test_a_computer_without_a_gpu_trains_a_small_network_on_crops():
    plan = make_plan(BUILDINGS, CPU)
    names = ("architecture", "heads", "crop_size", "batch_size", "mask_size", "accumulation")
    assert [plan.value(n) for n in names] == ["mobilenet_v2_fpn", "light", 448, 2, "28", 1]
    assert 700 <= plan.steps <= 1000


@pytest.mark.parametrize(
    ("minutes", "given", "crop"),
    [
        (5, {}, 320),
        (10, {}, 448),
        (0, {"epochs": 10}, 320),  # 170 steps
        (0, {"epochs": 60}, 448),
        (0, {"epochs": 60, "epoch_steps": 5}, 320),
        (0, {"epochs": 60, "batch_size": 8}, 320),  # 255 steps
        (0, {"epochs": 60, "accumulation": 4}, 320),
        (30, {"crop_size": 256}, 256),
    ],
)
def test_a_long_training_without_a_gpu_sees_larger_crops(minutes, given, crop):
    plan = make_plan(BUILDINGS, replace(CPU, step_seconds=0.6), minutes, given)
    assert plan.value("crop_size") == crop


def test_a_training_is_as_long_before_its_step_is_timed_as_after():
    for minutes in (0, 5, 10, 60):
        plans = [
            make_plan(BUILDINGS, replace(CPU, step_seconds=s), minutes) for s in (0.0, 0.1, 5.0)
        ]
        assert len({plan.value("crop_size") for plan in plans}) == 1


def test_a_gpu_trains_a_large_network_on_whole_tiles():
    plan = make_plan(BUILDINGS, GPU)
    values = [plan.value(n) for n in ("architecture", "heads", "crop_size")]
    assert values == ["resnet50_fpn", "full", 0]


def test_a_small_gpu_trains_a_small_network():
    plan = make_plan(BUILDINGS, replace(GPU, memory=3_000_000_000))
    assert (plan.value("architecture"), plan.value("heads")) == ("mobilenet_v2_fpn", "light")
    assert "3.0 GB" in choice(plan, "architecture").reason


@pytest.mark.parametrize("name", SETS)
def test_more_memory_never_makes_fewer_steps(name):
    steps = [
        make_plan(SETS[name], replace(GPU, memory=gigabytes * 10**9)).steps
        for gigabytes in (2, 4, 8, 16, 40, 80, 640)
    ]
    whole_epoch = SETS[name].epoch_tiles  # steps come in whole epochs: within half of one
    assert all(later >= earlier - 0.5 * whole_epoch for earlier, later in zip(steps, steps[1:]))
    assert min(steps) > 0.9 * max(steps) or max(steps) < 200


def test_a_batch_fits_into_memory():
    large = fingerprint(tiles=5000, objects=100_000)
    sizes = [
        make_plan(large, replace(GPU, memory=gigabytes * 10**9)).value("batch_size")
        for gigabytes in (7, 10, 20, 80)
    ]
    assert sizes == sorted(sizes)
    assert sizes[0] < 4
    assert sizes[-1] == 16


def test_a_gpu_for_one_tile_makes_steps_of_two():
    given = {"architecture": "resnet50_fpn", "heads": "full", "crop_size": 1024}
    plan = make_plan(SETS["500 tiles"], replace(GPU, memory=11_000_000_000), 0.0, given)
    assert (plan.value("batch_size"), plan.value("accumulation")) == (1, 2)


def test_a_rare_class_of_long_objects_lets_crops_zoom_out():
    houses, halls = ((40.0, 40.0),) * 256, ((400.0, 380.0),) * 10
    common = ClassFingerprint("house", 5000, houses)
    alone, together = (
        make_plan(fingerprint(side=1024, classes=classes), CPU, 0.0, {"crop_size": 320}).value(
            "augmentation_changes"
        )
        for classes in ((common,), (common, ClassFingerprint("hall", 10, halls)))
    )
    assert not any("zoom_out" in change for change in alone)
    assert any(change.startswith("zoom_out_most=2.5") for change in together)


def test_the_middle_object_is_that_of_all_objects_not_of_all_classes():
    small = ClassFingerprint("car", 300, ((10.0, 10.0), (12.0, 12.0)))
    large = ClassFingerprint("hall", 100, ((200.0, 200.0),) * 50)
    assert fingerprint(classes=(small, large)).median_size == 12.0


@pytest.mark.parametrize("machine", MACHINES)
def test_a_batch_that_was_chosen_is_a_step(machine):
    plan = make_plan(BUILDINGS, MACHINES[machine], 0.0, {"batch_size": 1})
    assert (plan.value("batch_size"), plan.value("accumulation")) == (1, 1)


@pytest.mark.parametrize(
    ("optimizer", "factor"), [("adamw", 2.0), ("adam", 2.0), ("rmsprop", 2.0), ("sgd", 4.0)]
)
def test_rates_follow_the_batch(optimizer, factor):
    given = {"optimizer": optimizer, "batch_size": 8, "accumulation": 2}
    own = {"adamw": 6e-4, "adam": 6e-4, "rmsprop": 3e-5, "sgd": 0.01}[optimizer]
    plan = make_plan(BUILDINGS, CPU, 0.0, given)
    assert plan.value("learning_rate") == pytest.approx(own * factor)
    usual = make_plan(BUILDINGS, CPU, 0.0, {"optimizer": optimizer, "batch_size": 4})
    assert usual.value("learning_rate") == 0.0


def test_rates_follow_the_tiles_that_there_are():
    plan = make_plan(fingerprint(5, 100, validation=2), CPU, 0.0, {"batch_size": 16})
    assert plan.value("learning_rate") == pytest.approx(6e-4 * (5 / 4) ** 0.5, rel=1e-2)
    assert "steps of 5 tiles" in choice(plan, "learning_rate").reason


GIVEN = {
    "architecture": "resnet18_fpn",
    "heads": "full",
    "mask_size": "56",
    "crop_size": 0,
    "batch_size": 3,
    "accumulation": 4,
    "learning_rate": 0.001,
    "epochs": 7,
    "epoch_steps": 11,
    "validation_interval": 3,
    "patience": 0,
    "augmentation": "strong",
    "augmentation_changes": ("haze_share=0.5",),
}


@pytest.mark.parametrize("name", PLANNED)
@pytest.mark.parametrize("machine", MACHINES)
def test_a_users_value_overrides_and_is_said(name, machine):
    plan = make_plan(BUILDINGS, MACHINES[machine], 0.0, {name: GIVEN[name]})
    assert plan.value(name) == GIVEN[name]
    assert [choice.name for choice in plan.choices if choice.is_yours] == [name]
    last = plan.sentences()[-1]
    assert last.startswith(name.upper())
    assert last.endswith("as you chose.")


def test_time_is_kept_to():
    timed = replace(CPU, step_seconds=0.5)
    for minutes in (1, 3, 10, 20):
        plan = make_plan(BUILDINGS, timed, minutes)
        epochs, interval = plan.value("epochs"), plan.value("validation_interval")
        validation = 6 * 512**2 * 0.4 * 0.5 / (2 * 320**2)
        seconds = 0.5 * plan.steps + math.ceil(epochs / interval) * validation
        assert 0.75 * 60 * minutes - 15 < seconds < 60 * minutes


MANY_TO_VALIDATE = fingerprint(34, 1150, 45.0, validation=60)


def test_an_epoch_of_more_steps_than_all_tiles_make_is_one_of_all_tiles():
    plan, usual = (make_plan(BUILDINGS, CPU, 0.0, g) for g in ({"epoch_steps": 1000}, {}))
    names = ("epochs", "augmentation", "augmentation_changes", "validation_interval")
    assert [plan.value(n) for n in names] == [usual.value(n) for n in names]
    assert plan.steps == usual.steps


def test_validations_that_the_user_wants_more_often_cost_steps_of_the_time():
    timed = replace(CPU, step_seconds=0.5)
    often, usual = (
        make_plan(MANY_TO_VALIDATE, timed, 10, given) for given in ({"validation_interval": 1}, {})
    )
    assert usual.value("validation_interval") > 1
    assert often.steps < 0.7 * usual.steps
    assert often.time[0] == "about 9 minutes"


def test_patience_counts_the_validations_that_there_are():
    few = make_plan(BUILDINGS, CPU, 0.0, {"epochs": 60, "validation_interval": 10})
    assert few.value("patience") == 0  # of six validations
    many = make_plan(BUILDINGS, CPU, 0.0, {"epochs": 60})
    assert (many.value("validation_interval"), many.value("patience")) == (1, 30)
    costly = make_plan(MANY_TO_VALIDATE, CPU, 0.0, {"epochs": 60})
    assert (costly.value("validation_interval"), costly.value("patience")) == (2, 15)


def test_why_not_every_epoch_is_validated_is_what_decided_it():
    many_epochs = make_plan(BUILDINGS, CPU)
    assert many_epochs.value("validation_interval") > 1
    assert "more than 40" in choice(many_epochs, "validation_interval").reason
    costly = make_plan(MANY_TO_VALIDATE, replace(CPU, step_seconds=0.5), 5)
    assert costly.value("validation_interval") > 1
    assert "too much time" in choice(costly, "validation_interval").reason
    short = make_plan(MANY_TO_VALIDATE, replace(CPU, step_seconds=20.0), 1)
    assert choice(short, "validation_interval").reason == "there is only one epoch"


@pytest.mark.parametrize(
    ("step", "reason"),
    [
        (300.0, "a step and a validation take longer than 2 minutes"),
        (18.0, "one step fits into 2 minutes with its validation"),
        (0.5, "steps fit into 2 minutes with their validations"),
    ],
)
def test_what_fits_into_the_time_is_said(step, reason):
    plan = make_plan(BUILDINGS, replace(CPU, step_seconds=step), 2)
    assert choice(plan, "epochs").reason.endswith(reason)


def test_a_step_of_the_only_tile_is_not_called_steady():
    assert choice(make_plan(SETS["one tile"], CPU), "accumulation").reason == (
        "there is only one tile"
    )


def test_short_epochs_of_parts_are_not_all_validated():
    plan = make_plan(SETS["500 tiles"], CPU, 0.0, {"epochs": 100, "epoch_steps": 5})
    assert plan.value("validation_interval") == 10  # 100 tiles validated for 100 trained on


def test_more_time_than_is_of_use_is_not_used():
    plan = make_plan(BUILDINGS, replace(CPU, step_seconds=0.1), 600)
    assert plan.steps < 3000
    assert "more bring little" in choice(plan, "epochs").reason


def test_two_large_tiles_do_not_come_more_often_than_epochs_may():
    two = fingerprint(tiles=2, objects=371, side=4023, validation=0)
    assert make_plan(two, replace(GPU, memory=0, step_seconds=0.4), 176).value("epochs") == 10_000


def test_a_time_that_does_not_suffice_for_one_look_at_all_tiles_makes_epochs_of_parts():
    plan = make_plan(SETS["500 tiles"], replace(CPU, step_seconds=0.5), 1)
    assert plan.steps < 250
    assert 0 < plan.value("epoch_steps") < 250
    assert plan.value("epochs") >= 5


def test_a_slow_step_makes_a_short_training_and_no_other_network():
    quick, slow = (make_plan(BUILDINGS, replace(CPU, step_seconds=s), 5) for s in (0.2, 2.0))
    assert slow.steps < quick.steps
    for name in ("architecture", "heads", "crop_size", "batch_size", "learning_rate"):
        assert quick.value(name) == slow.value(name)


def test_how_long_it_takes_is_said():
    timed = replace(CPU, step_seconds=0.6)
    text = make_plan(BUILDINGS, timed).sentences()[-1]
    assert "about 10 minutes" in text or "about 9 minutes" in text
    assert "TIME sets another length" in text


def test_little_to_learn_from_makes_a_short_training():
    little = make_plan(fingerprint(tiles=3, objects=6, side=96), CPU)
    assert little.steps < 60
    assert make_plan(SETS["one tile"], CPU).steps < make_plan(BUILDINGS, CPU).steps


def test_large_objects_are_reduced_and_small_ones_enlarged():
    changes = {
        name: " ".join(make_plan(SETS[name], CPU).value("augmentation_changes"))
        for name in ("very large objects", "very small objects", "buildings, 40 tiles")
    }
    assert changes["very large objects"] != changes["buildings, 40 tiles"]
    assert changes["very small objects"] != changes["buildings, 40 tiles"]


def test_an_augmentation_that_was_chosen_is_not_changed():
    plan = make_plan(SETS["very small objects"], CPU, 0.0, {"augmentation": "light"})
    assert plan.value("augmentation_changes") == ()


def test_the_network_of_a_starting_model_is_kept():
    start = StartingModel("resnet18_fpn", "", "full", 56)
    plan = make_plan(BUILDINGS, CPU, 0.0, {"weights": "file"}, start)
    names = ("architecture", "heads", "mask_size")
    assert [plan.value(n) for n in names] == ["resnet18_fpn", "full", "56"]
    chosen = make_plan(BUILDINGS, CPU, 0.0, {"architecture": "resnet34_fpn"}, start)
    assert (chosen.value("architecture"), chosen.value("heads")) == ("resnet34_fpn", "light")


def test_a_backbone_of_timm_needs_no_architecture():
    plan = make_plan(BUILDINGS, CPU, 0.0, {"backbone": "resnet50d"})
    assert plan.value("architecture") == "timm"


def test_a_plan_leaves_nothing_open_in_the_parameters():
    planned = make_plan(BUILDINGS, CPU).apply(TrainParameters("set", "run"))
    open_names = [name for name in PLANNED if is_left_open(name, getattr(planned, name))]
    assert set(open_names) <= {"learning_rate", "epoch_steps", "validation_interval"}


fingerprints = st.builds(
    fingerprint,
    tiles=st.integers(1, 5000),
    objects=st.integers(1, 200_000),
    size=st.floats(1.0, 3000.0),
    side=st.integers(16, 4096),
    validation=st.integers(0, 500),
    counts=st.lists(st.tuples(st.text(), st.integers(0, 1000)), max_size=30),
)
machines = st.builds(
    lambda device, memory, processes, step: replace(
        CPU, device=device, memory=memory, processes=processes, step_seconds=step
    ),
    st.sampled_from(("cpu", "cuda", "mps", "xpu")),
    st.one_of(st.just(0), st.integers(10**8, 10**12)),
    st.integers(1, 8),
    st.floats(1e-3, 60.0),
)


@settings(deadline=None, max_examples=60)
@given(fingerprints, machines, st.one_of(st.just(0.0), st.floats(0.1, 10_000.0)))
def test_every_plan_is_one_that_a_training_accepts(made_up, machine, minutes):
    plan = make_plan(made_up, machine, minutes)
    planned = vars(plan.apply(TrainParameters("set", "run", time=minutes)))
    accepted = parameters_from_dict(TrainParameters, planned)
    assert accepted == TrainParameters(**planned)
    apply_changes(PRESETS[accepted.augmentation], accepted.augmentation_changes)
    assert accepted.epochs >= 1
    assert accepted.batch_size >= 1
    assert plan.steps >= 1
    assert plan.time is not None


@settings(deadline=None, max_examples=40)
@given(fingerprints, st.floats(0.001, 5.0), st.floats(1.0, 600.0))
def test_no_plan_takes_longer_than_the_time_unless_one_step_does(made_up, step, minutes):
    plan = make_plan(made_up, replace(CPU, step_seconds=step), minutes)
    interval = plan.value("validation_interval")
    validations = math.ceil(plan.value("epochs") / interval)
    sample = plan.value("crop_size") ** 2 or made_up.pixels
    looked_at = made_up.validation_tiles * made_up.validation_pixels
    validation = looked_at * 0.6 * step / (plan.value("batch_size") * sample)
    fewest = plan.value("epochs") == 1 or plan.steps <= 5
    assert fewest or plan.steps * step + validations * validation < 60 * minutes
