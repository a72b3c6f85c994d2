"""What the report of a training says: the run's state, put into ``RunReport``'s terms."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from ...core.language.job_language import ENGLISH, JobLanguage
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
    language: JobLanguage = ENGLISH,
) -> RunReport:
    """Return what is to be shown of a training.

    Args:
        setup: What it began with.
        trainer: Where it is.
        best_metrics: Of the best epoch.
        notes: Sentences.
        title: Name of the run.
        status: As ``RunReport`` has it.
        language: Of the report.
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
        data=_about_the_data(inputs.training_set, language),
        parameters=describe_parameters(setup, language),
        environment={
            **setup.card.versions,
            language.tr("Device"): language.tr_sentence(describe_device(setup.processes.device)),
        },
        notes=tuple(notes),
        plan=inputs.plan,
    )


def describe_parameters(setup: TrainingSetup, language: JobLanguage = ENGLISH) -> dict[str, str]:
    """Return each parameter as a person reads it: what was left open with what it became."""
    given, tr, number = setup.parameters, language.tr, language.number
    texts = {name: _plain(value, language) for name, value in asdict(given).items()}
    if given.learning_rate <= 0:
        tested = setup.learning_rate_test is not None
        origin = tr("found by the test") if tested else tr("the optimizer's own")
        rate = number(setup.learning_rate, ".3g")
        texts["learning_rate"] = f"{given.learning_rate:g}: {rate}, {origin}"
    if setup.batch_size != given.batch_size:
        why = tr("for want of tiles")
        texts["batch_size"] = f"{given.batch_size}: {setup.batch_size}, {why}"
    if given.patience == 0:
        texts["patience"] = f"0: {tr('never ends early')}"
    if given.crop_size == 0:
        texts["crop_size"] = f"0: {tr('whole tiles')}"
    if given.hard_tiles == 0:
        texts["hard_tiles"] = f"0: {tr('none is repeated')}"
    if given.workers < 0:
        processes = defaults.loading_processes(given.workers, setup.processes.device)
        texts["workers"] = f"{given.workers}: {processes}, {tr('chosen for the machine')}"
    if given.norm == "auto":
        texts["norm"] = f"auto: {setup.card.options.norm}"
    for name in foreign_options(given.optimizer):
        del texts[name]
    return texts


def _plain(value: Any, language: JobLanguage) -> str:
    if isinstance(value, bool):
        return language.tr("yes") if value else language.tr("no")
    if isinstance(value, float):
        return language.number(value, "g")
    text = ", ".join(map(str, value)) if isinstance(value, (tuple, list)) else str(value)
    return text or language.tr("none")


def _object_sizes(records: Sequence[AnnotatedTile]) -> tuple[float, ...]:
    sizes: list[float] = []
    for record in records:
        boxes = record.object_boxes
        areas = (boxes[:, 2] - boxes[:, 0]) * (boxes[:, 3] - boxes[:, 1])
        sizes.extend((areas**0.5).tolist())
    return tuple(sizes)


def _about_the_data(training_set: TrainingSet, language: JobLanguage) -> dict[str, Any]:
    tr, number = language.tr, language.number
    values: dict[str, Any] = {
        tr("training set"): training_set.folder.name,
        tr("classes"): ", ".join(entry.name for entry in training_set.classes),
        tr("bands"): ", ".join(training_set.band_names),
        tr("pixel type"): training_set.dtype,
        tr("ground size (m)"): ", ".join(number(value, ".3g") for value in training_set.gsd),
        tr("tile size (pixels)"): number(training_set.tile_size),
    }
    splits = {"train": tr("training"), "validation": tr("validation"), "test": tr("test")}
    words = {"tiles": tr("tiles"), "instances": tr("objects")}
    for split, counts in training_set.counts.items():
        for name, count in counts.items():
            what = words.get(name, name.removeprefix("instances/"))
            values[f"{splits.get(split, split)}: {what}"] = number(count)
    return values
