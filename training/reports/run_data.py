"""The values that the report of a training shows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from ..evaluation.tile_coco_ap import CocoMetrics
from ..optim.hooks import RuleChange
from ..trainer.lr_range_test import LearningRateTest


@dataclass(frozen=True)
class AnchorSummary:
    """The anchors and how well they reach the training set's objects.

    Attributes:
        sizes: Pixels, one a pyramid level.
        ratios: Height to width.
        recall: Share of the objects' boxes that some anchor covers with IoU ≥ 0.5.
        default_recall: The same with the architecture's default anchors.
        object_sizes: Square root of each object's box area, pixels.
    """

    sizes: tuple[float, ...]
    ratios: tuple[float, ...]
    recall: float | None = None
    default_recall: float | None = None
    object_sizes: tuple[float, ...] = ()


@dataclass(frozen=True)
class RunReport:
    """Everything that a training's report shows; what is empty is left out.

    Attributes:
        title: Name of the run.
        status: ``running``, ``finished``, ``stopped`` or ``stopped early``.
        history: One mapping an epoch, as ``metrics.csv``: ``epoch``, ``loss``, ``loss/mask`` …,
            ``validation/AP`` …, ``learning_rate``.
        best_epoch: The epoch that the model file comes from.
        metrics: Figures of the best epoch on validation.
        validated_on_train: Whether they are of training tiles, for want of others with
            objects.
        learning_rates: Step and effective learning rate of the heads.
        switches: The optimizer's changes of rule.
        steps_per_epoch: Puts steps and epochs on one axis.
        learning_rate_test: The range test, where one was made.
        anchors: The anchors.
        data: Name → value: tiles, objects, classes, ground size, sources.
        parameters: Name → value of the job's parameters.
        environment: Name → value: versions, device, threads.
        notes: Sentences: what was loaded, adapted, left out.
        plan: Name, value and reason of each choice that was made before the training.
    """

    title: str
    status: str
    history: tuple[Mapping[str, float], ...] = ()
    best_epoch: int | None = None
    metrics: CocoMetrics | None = None
    validated_on_train: bool = False
    learning_rates: tuple[tuple[int, float], ...] = ()
    switches: tuple[RuleChange, ...] = ()
    steps_per_epoch: int = 0
    learning_rate_test: LearningRateTest | None = None
    anchors: AnchorSummary | None = None
    data: Mapping[str, Any] = field(default_factory=dict)
    parameters: Mapping[str, Any] = field(default_factory=dict)
    environment: Mapping[str, Any] = field(default_factory=dict)
    notes: tuple[str, ...] = ()
    plan: tuple[tuple[str, str, str], ...] = ()
