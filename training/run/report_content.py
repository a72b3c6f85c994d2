"""What the report of a training says: the run's state, put into ``RunReport``'s terms."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from ...core.runtime.device import describe_device
from ..dataset.training_set import TrainingSet
from ..evaluation.tile_coco_ap import CocoMetrics
from ..loading.tiles import AnnotatedTile
from ..optim.optimizers import foreign_options
from ..reports.run_data import AnchorSummary, RunReport
from ..trainer.trainer import Trainer
from . import defaults
from .setup import TrainingSetup


def report_of(
    setup: TrainingSetup,
    trainer: Trainer,
    best_metrics: CocoMetrics | None,
    notes: Sequence[str],
    *,
    title: str,
    status: str,
) -> RunReport:
    """Return what is to be shown of a training.

    Args:
        setup: What it began with.
        trainer: Where it is.
        best_metrics: Of the best epoch.
        notes: Sentences.
        title: Name of the run.
        status: As ``RunReport`` has it.
    """
    state, inputs = trainer.state, setup.inputs
    return RunReport(
        title=title,
        status=status,
        history=tuple(state.history),
        best_epoch=state.best_epoch or None,
        metrics=best_metrics,
        validated_on_train=inputs.splits.validated_on_train,
        learning_rates=tuple(state.learning_rates),
        switches=tuple(trainer.optimizer.hooks.rule_changes()),
        steps_per_epoch=trainer.steps_per_epoch,
        learning_rate_test=setup.learning_rate_test,
        anchors=AnchorSummary(
            setup.card.options.anchor_sizes,
            setup.card.options.anchor_ratios,
            setup.anchors.recall,
            setup.anchors.default_recall,
            _object_sizes(inputs.splits.train),
        ),
        data=_about_the_data(inputs.training_set),
        parameters=describe_parameters(setup),
        environment={**setup.card.versions, "device": describe_device(setup.processes.device)},
        notes=tuple(notes),
        plan=inputs.plan,
    )


def describe_parameters(setup: TrainingSetup) -> dict[str, str]:
    """Return each parameter as a person reads it: what was left open with what it became."""
    given = setup.parameters
    texts = {name: _plain(value) for name, value in asdict(given).items()}
    if given.learning_rate <= 0:
        tested = setup.learning_rate_test is not None
        origin = "found by the test" if tested else "the optimizer's own"
        texts["learning_rate"] = f"{given.learning_rate:g}: {setup.learning_rate:.3g}, {origin}"
    if setup.batch_size != given.batch_size:
        texts["batch_size"] = f"{given.batch_size}: {setup.batch_size}, for want of tiles"
    if given.patience == 0:
        texts["patience"] = "0: never ends early"
    if given.crop_size == 0:
        texts["crop_size"] = "0: whole tiles"
    if given.hard_tiles == 0:
        texts["hard_tiles"] = "0: none is repeated"
    if given.workers < 0:
        processes = defaults.loading_processes(given.workers, setup.processes.device)
        texts["workers"] = f"{given.workers}: {processes}, chosen for the machine"
    if given.norm == "auto":
        texts["norm"] = f"auto: {setup.card.options.norm}"
    for name in foreign_options(given.optimizer):
        del texts[name]
    return texts


def _plain(value: Any) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, (tuple, list)):
        return ", ".join(map(str, value)) or "none"
    if isinstance(value, float):
        return f"{value:g}"
    return str(value) or "none"


def _object_sizes(records: Sequence[AnnotatedTile]) -> tuple[float, ...]:
    sizes: list[float] = []
    for record in records:
        boxes = record.instances.select(~record.instances.ignored).boxes()
        areas = (boxes[:, 2] - boxes[:, 0]) * (boxes[:, 3] - boxes[:, 1])
        sizes.extend((areas**0.5).tolist())
    return tuple(sizes)


def _about_the_data(training_set: TrainingSet) -> dict[str, Any]:
    values: dict[str, Any] = {
        "training set": training_set.folder.name,
        "classes": ", ".join(entry.name for entry in training_set.classes),
        "bands": ", ".join(training_set.band_names),
        "pixel type": training_set.dtype,
        "ground size (m)": ", ".join(f"{value:.3g}" for value in training_set.gsd),
        "tile size (pixels)": training_set.tile_size,
    }
    for split, counts in training_set.counts.items():
        for name, count in counts.items():
            values[f"{split}: {name}"] = count
    return values
