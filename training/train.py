"""The job ``train``: a training set in, a run folder with the best model out."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from importlib import metadata
from pathlib import Path
from typing import Any

import torch
from torch.optim import Optimizer
from torchvision.models.detection import MaskRCNN

from ..core.architectures import build_network
from ..core.device import choose_device, describe_device, flush_denormals
from ..core.errors import StoppedError, UserError
from ..core.job import Job
from ..core.model_card import ModelCard
from ..core.model_file import load_model, save_model
from ..core.network_detector import NetworkDetector
from ..core.options import TrainParameters
from . import recipe
from .adam_sgd import AdamSGD
from .augmentation import PRESETS
from .checkpoint import save_checkpoint
from .coco_metrics import CocoMetrics
from .loop import LoopSettings, TrainingLoop
from .optimizers import (
    build_optimizer,
    default_learning_rate,
    default_weight_decay,
    effective_learning_rates,
    sgd_share,
    switches_between,
)
from .parameter_groups import parameter_groups
from .run_folder import EventLog, RunFolder
from .run_report import AnchorSummary, RunReport, write_run_report
from .schedules import warmup_cosine
from .tile_dataset import EpochPlan, TileDataset, TileRecord, records_of, repeat_factors
from .training_set import SplitContents, TrainingSet, open_training_set, read_split
from .validation import ValidationResult, Validator, write_predictions
from .weights import load_starting_weights, starting_options

_CHECKPOINT_INTERVAL_S = 20.0  # a kill costs at most about this and one step
_CHECKPOINT_SHARE = 0.05  # of the time that checkpoints may take: large ones come less often
_PICTURES_INTERVAL_S = 60.0  # report and pictures take about two seconds
_LAYER_DECAY = 1.0
_MOST_VALIDATED_ON_TRAIN = 50  # tiles, where the set has no validation split
_FREE_TO_CHANGE = ("training_set", "output", "epochs", "workers", "device", "resume")
_LIBRARIES = ("torch", "torchvision", "numpy", "rasterio", "shapely")


def train(parameters: TrainParameters, job: Job) -> dict[str, Any]:
    """Fine-tune Mask R-CNN on a training set.

    Args:
        parameters: As ``options.TrainParameters`` explains them.
        job: Hears progress and figures; asked many times a step whether to stop.

    Returns:
        ``model``, ``report``, ``output``: paths; ``ap``, ``ap50``: of masks on validation;
        ``epochs_done``, ``best_epoch``; ``metrics``: all figures of the best epoch.

    Raises:
        UserError: The set, the weights, the folder or the device can't be used, or the training
            went astray.
        StoppedError: The job was asked to stop; carries the outputs so far.
    """
    training_set = open_training_set(parameters.training_set)
    splits = _read_splits(training_set, job)
    folder = RunFolder(parameters.output, resume=parameters.resume)
    if folder.checkpoint is not None:
        parameters = _as_begun(parameters, folder.checkpoint, splits, job)
    flush_denormals()
    device = choose_device(parameters.device)
    job.info(f"Training on: {describe_device(device)}.")
    run = _Run(parameters, training_set, splits, folder, device, job)
    return run.run()


@dataclass(frozen=True)
class _Splits:
    """The tiles of a set as the training uses them."""

    train: list[TileRecord]
    validation: list[TileRecord]
    validation_contents: SplitContents
    validated_on_train: bool

    @property
    def signature(self) -> str:
        """Changes when other tiles are trained on."""
        names = ",".join(f"{record.image_id}:{record.path.name}" for record in self.train)
        return hashlib.sha256(names.encode()).hexdigest()


def _read_splits(training_set: TrainingSet, job: Job) -> _Splits:
    contents = read_split(training_set, "train")
    train_records = records_of(contents, training_set)
    objects = sum(int((~record.instances.ignored).sum()) for record in train_records)
    if not objects:
        raise UserError(
            f"There is no object in the {len(train_records)} training tiles of "
            f"{training_set.folder}.",
            "Check that the annotations lie over the imagery and make the training set again.",
        )
    job.info(f"{len(train_records)} training tiles with {objects} objects.")
    job.check_stop()
    if "validation" in training_set.annotation_files:
        held_out = read_split(training_set, "validation")
        return _Splits(train_records, records_of(held_out, training_set), held_out, False)
    job.warn(
        "The training set has no validation tiles: the best model is chosen by its accuracy on "
        "training tiles, which is too good to be true elsewhere."
    )
    chosen = contents.images[:_MOST_VALIDATED_ON_TRAIN]
    ids = {image["id"] for image in chosen}
    part = SplitContents(
        chosen,
        [entry for entry in contents.annotations if entry["image_id"] in ids],
        contents.categories,
    )
    return _Splits(train_records, records_of(part, training_set), part, True)


def _as_begun(
    parameters: TrainParameters, checkpoint: Mapping[str, Any], splits: _Splits, job: Job
) -> TrainParameters:
    """Return the parameters of the run that is resumed; says which wishes don't count."""
    if checkpoint["signature"] != splits.signature:
        raise UserError(
            f"The training set {parameters.training_set} has other tiles than when the run began.",
            "Start a new training; its weights can be the run's model.safetensors.",
        )
    begun = dict(checkpoint["parameters"])
    wished = asdict(parameters)
    for name, value in begun.items():
        if name in _FREE_TO_CHANGE or name not in wished:
            continue
        if wished[name] != value:
            job.warn(
                f"The run goes on with {name.upper()} {value!r}, with which it began, not "
                f"{wished[name]!r}."
            )
        wished[name] = value
    return TrainParameters(**wished)


class _Run:
    """One training from its beginning, or from its checkpoint, to its end."""

    def __init__(
        self,
        parameters: TrainParameters,
        training_set: TrainingSet,
        splits: _Splits,
        folder: RunFolder,
        device: torch.device,
        job: Job,
    ) -> None:
        self._parameters = parameters
        self._training_set = training_set
        self._splits = splits
        self._folder = folder
        self._device = device
        self._job = job
        self._notes: list[str] = []
        self._best_metrics: CocoMetrics | None = None
        self._latest: ValidationResult | None = None
        self._undrawn: ValidationResult | None = None
        self._saved_at, self._save_took = time.monotonic(), 0.0
        self._drawn_at = -float("inf")
        self._dataset = TileDataset(
            splits.train,
            training_set.scaling,
            PRESETS[parameters.augmentation],
            parameters.crop_size,
            parameters.seed,
        )
        torch.manual_seed(parameters.seed)
        checkpoint = folder.checkpoint
        default = starting_options(parameters.heads, parameters.weights, parameters.weights_file)
        self._anchors = recipe.anchors_for(
            splits.train, default.anchor_sizes, default.anchor_ratios
        )
        if checkpoint is None:
            self._network, self._card = self._fresh_network()
        else:
            self._card = ModelCard.from_dict(checkpoint["card"])
            self._network = build_network(self._card)
            self._notes = list(checkpoint["notes"])
        job.check_stop()
        self._network.to(device, memory_format=torch.channels_last)
        self._batch_size = self._chosen_batch_size()
        self._validator = Validator(
            splits.validation_contents,
            splits.validation,
            training_set.classes,
            len(training_set.band_names),
            self._card.options.detections_per_tile,
        )
        self._loop = self._new_loop()
        if checkpoint is not None:
            self._loop.load_state_dict(checkpoint["loop"])
            if checkpoint["best_metrics"] is not None:
                self._best_metrics = CocoMetrics.from_dict(checkpoint["best_metrics"])
            done = self._loop.progress
            job.info(f"Going on after step {done.step}, in epoch {done.epoch + 1}.")
        self._events = EventLog(folder.path, self._loop.progress.step + 1 if checkpoint else 0)

    def run(self) -> dict[str, Any]:
        """Train to the end; returns the job's outputs."""
        try:
            self._loop.run(self._after_epoch, self._save_now_and_then)
            self._finish()
        except StoppedError as stopped:
            progress = self._loop.progress
            if not progress.finished:
                self._save_checkpoint(durable=False)
            raise StoppedError(
                f"Stopped after step {progress.step} of {self._loop.total_steps}. Train again with "
                f"RESUME and the same run folder to go on from there.",
                self._outputs(),
            ) from stopped
        finally:
            self._events.close()
        return self._outputs()

    # ----------------------------------------------------------------------------- setting it up

    def _fresh_network(self) -> tuple[MaskRCNN, ModelCard]:
        """Build the network for this set and give it its starting weights."""
        parameters, training_set = self._parameters, self._training_set
        bands = len(training_set.band_names)
        sample = recipe.sample_images(self._dataset, bands)
        card = ModelCard(
            architecture=parameters.architecture,
            options=starting_options(
                parameters.heads,
                parameters.weights,
                parameters.weights_file,
                anchor_sizes=self._anchors.sizes,
                anchor_ratios=self._anchors.ratios,
                detections_per_tile=recipe.detections_for(
                    self._splits.train + self._splits.validation
                ),
            ),
            classes=training_set.classes,
            band_names=training_set.band_names,
            dtype=training_set.dtype,
            scaling=training_set.scaling,
            mean=tuple(sample.mean((0, 2, 3)).tolist()),
            std=tuple(sample.std((0, 2, 3)).clamp(min=0.02).tolist()),
            gsd=training_set.gsd[0] if training_set.gsd else 0.0,
            tile_size=training_set.tile_size,
            provenance={
                "training_set": training_set.folder.name,
                "counts": training_set.counts,
                **training_set.provenance,
            },
            versions={name: metadata.version(name) for name in _LIBRARIES},
        )
        network = build_network(card)
        report = load_starting_weights(
            network, card, parameters.weights, parameters.weights_file, self._job, sample=sample
        )
        self._notes.append(report.summary())
        self._say_anchors()
        return network, report.card

    def _say_anchors(self) -> None:
        fit = self._anchors
        sizes = ", ".join(f"{size:g}" for size in fit.sizes)
        text = (
            f"Anchors of {sizes} pixels reach {100 * fit.recall:.0f} % of the objects "
            f"(the default ones {100 * fit.default_recall:.0f} %)."
        )
        self._job.info(text)
        self._notes.append(text)

    def _chosen_batch_size(self) -> int:
        if self._folder.checkpoint is not None:
            return int(self._folder.checkpoint["batch_size"])
        side = self._parameters.crop_size or max(
            max(record.width, record.height) for record in self._splits.train
        )
        weights = sum(parameter.numel() for parameter in self._network.parameters())
        return recipe.batch_size_for(
            self._parameters.batch_size,
            self._device,
            self._card,
            side,
            len(self._splits.train),
            weights,
        )

    def _new_loop(self) -> TrainingLoop:
        parameters = self._parameters
        plan = EpochPlan(
            repeat_factors(self._splits.train, parameters.seed), self._batch_size, parameters.seed
        )
        total = plan.steps * parameters.epochs
        rate = parameters.learning_rate or default_learning_rate(parameters.optimizer)
        groups = parameter_groups(
            self._network,
            learning_rate=rate,
            weight_decay=default_weight_decay(parameters.optimizer),
            layer_decay=_LAYER_DECAY,
            freeze=parameters.freeze,
        )
        optimizer = build_optimizer(
            parameters.optimizer,
            groups,
            learning_rate=parameters.learning_rate,
            total_steps=total,
            adam_sgd_mode=parameters.adam_sgd_mode,
            adam_sgd_share=parameters.adam_sgd_share,
        )
        settings = LoopSettings(
            epochs=parameters.epochs,
            seed=parameters.seed,
            ema_decay=recipe.average_decay(total),
            precision=recipe.training_precision(self._device),
            validation_interval=recipe.validation_interval(
                len(self._splits.train), len(self._splits.validation), parameters.epochs
            ),
            workers=recipe.loading_processes(parameters.workers, self._device),
        )
        self._job.info(
            f"{plan.steps} steps of {self._batch_size} tiles in each of {parameters.epochs} epochs."
        )
        return TrainingLoop(
            self._network,
            optimizer,
            warmup_cosine(optimizer, total, recipe.warmup_steps(total)),
            self._dataset,
            plan,
            settings,
            self._job,
            validate=self._validate,
            rate_of=_rate_of_heads,
        )

    # --------------------------------------------------------------------------- epoch by epoch

    def _validate(self, network: MaskRCNN) -> dict[str, float]:
        detector = NetworkDetector.of_network(network, self._card, device=self._device)
        self._latest = self._validator.measure(detector, self._job)
        for sentence in self._latest.unreadable:
            self._job.warn(f"{sentence} It counts as a tile in which nothing was found.")
        return {
            name: float(value) for name, value in self._latest.metrics.figures("validation").items()
        }

    def _after_epoch(self, validated: bool, improved: bool) -> None:
        progress = self._loop.progress
        row = progress.history[-1]
        self._tell_switches(row)
        if improved and self._latest is not None:
            self._best_metrics = self._latest.metrics
            self._undrawn = self._latest
            save_model(self._folder.model_path, self._loop.average.module, self._best_card())
        self._folder.write_metrics(progress.history)
        self._events.add(row)
        self._job.metrics(**row)
        if validated:
            self._job.info(_said(row, improved))
        if progress.finished:
            self._save_checkpoint()
        else:
            self._save_now_and_then()
        if time.monotonic() - self._drawn_at > _PICTURES_INTERVAL_S and not progress.finished:
            self._write_report("running")

    def _tell_switches(self, row: dict[str, float]) -> None:
        """Say where Adam_SGD changed its rule in this epoch, and how far it is with that."""
        share = sgd_share(self._loop.optimizer)
        if share is None:
            return
        row["sgd_share"] = share
        history = self._loop.progress.history
        before = int(history[-2]["step"]) if len(history) > 1 else 0
        for sentence in switches_between(self._loop.optimizer, before, int(row["step"])):
            self._job.info(sentence)

    def _finish(self) -> None:
        """Measure the best model on the test split, and write what is shown of the run."""
        if self._folder.model_path.is_file() and "test" in self._training_set.annotation_files:
            self._measure_test()
        early = self._loop.progress.epoch < self._parameters.epochs
        self._write_report("stopped early" if early else "finished")

    def _measure_test(self) -> None:
        contents = read_split(self._training_set, "test")
        network, card = load_model(self._folder.model_path)
        validator = Validator(
            contents,
            records_of(contents, self._training_set),
            card.classes,
            len(card.band_names),
            card.options.detections_per_tile,
        )
        detector = NetworkDetector.of_network(network, card, device=self._device)
        result = validator.measure(detector, self._job, text="Test")
        figures = result.metrics.figures("test")
        save_model(
            self._folder.model_path, network, replace(card, metrics={**card.metrics, **figures})
        )
        self._job.metrics(**figures)
        text = f"On {result.metrics.images} test tiles: AP {result.metrics.ap:.3f}, AP50 "
        text += f"{result.metrics.ap50:.3f}."
        self._job.info(text)
        self._notes.append(text)

    def _best_card(self) -> ModelCard:
        """Return the card of the model that is saved now."""
        metrics = self._best_metrics
        training: dict[str, Any] = asdict(self._parameters)
        for name in ("training_set", "output", "weights_file"):
            training[name] = Path(training[name]).name  # folders say nothing on another machine
        training["batch_size"] = self._batch_size
        training["epoch"] = self._loop.progress.epoch
        training["steps"] = self._loop.progress.step
        return replace(
            self._card,
            score_thresholds=dict(metrics.score_thresholds) if metrics else {},
            metrics=metrics.figures("validation") if metrics else {},
            training=training,
        )

    def _save_now_and_then(self) -> None:
        """Keep a checkpoint that is fresh enough: one that is written at a stop may come too late.

        What lies between it and a kill is not lost either: the same steps give the same weights.
        """
        pause = max(_CHECKPOINT_INTERVAL_S, self._save_took / _CHECKPOINT_SHARE)
        if time.monotonic() - self._saved_at > pause:
            self._save_checkpoint()

    def _save_checkpoint(self, *, durable: bool = True) -> None:
        started = time.monotonic()
        values = {
            "loop": self._loop.state_dict(),
            "card": self._card.to_dict(),
            "parameters": asdict(self._parameters),
            "batch_size": self._batch_size,
            "signature": self._splits.signature,
            "best_metrics": self._best_metrics.to_dict() if self._best_metrics else None,
            "notes": list(self._notes),
        }
        save_checkpoint(self._folder.checkpoint_path, values, durable=durable)
        self._saved_at = time.monotonic()
        self._save_took = self._saved_at - started

    def _write_report(self, status: str) -> None:
        self._job.check_stop()
        if self._undrawn is not None:
            write_predictions(
                self._folder.predictions_path,
                self._splits.validation,
                self._undrawn,
                self._card.scaling.low,
                self._card.scaling.high,
                stopping=lambda: self._job.stopping,
            )
            self._undrawn = None
        self._job.check_stop()
        progress, fit = self._loop.progress, self._anchors
        optimizer = self._loop.optimizer
        write_run_report(
            self._folder.path,
            RunReport(
                title=self._folder.path.name,
                status=status,
                history=tuple(progress.history),
                best_epoch=progress.best_epoch or None,
                metrics=self._best_metrics,
                learning_rates=tuple(progress.learning_rates),
                switches=tuple(optimizer.switches) if isinstance(optimizer, AdamSGD) else (),
                steps_per_epoch=self._loop.total_steps // self._parameters.epochs,
                anchors=AnchorSummary(
                    self._card.options.anchor_sizes,
                    self._card.options.anchor_ratios,
                    fit.recall,
                    fit.default_recall,
                    _object_sizes(self._splits.train),
                ),
                data=_flat(self._training_set),
                parameters={
                    **asdict(self._parameters),
                    "batch_size": self._batch_size,
                },
                environment={**self._card.versions, "device": describe_device(self._device)},
                notes=tuple(self._notes),
            ),
        )
        self._drawn_at = time.monotonic()

    def _outputs(self) -> dict[str, Any]:
        progress = self._loop.progress
        outputs: dict[str, Any] = {
            "output": str(self._folder.path),
            "epochs_done": progress.epoch,
            "best_epoch": progress.best_epoch,
        }
        if self._folder.model_path.is_file():
            outputs["model"] = str(self._folder.model_path)
        report = self._folder.path / "report.html"
        if report.is_file():
            outputs["report"] = str(report)
        if self._best_metrics is not None:
            outputs["ap"] = self._best_metrics.ap
            outputs["ap50"] = self._best_metrics.ap50
            outputs["metrics"] = self._best_metrics.figures("validation")
        return outputs


def _rate_of_heads(optimizer: Optimizer) -> float:
    """Return the rate of the heads' matrices: the greatest of all."""
    return max(effective_learning_rates(optimizer))


def _said(row: Mapping[str, float], improved: bool) -> str:
    ap, ap50 = row.get("validation/AP", 0.0), row.get("validation/AP50", 0.0)
    text = (
        f"Epoch {row['epoch']:.0f}: loss {row.get('loss', 0.0):.3f}, AP {ap:.3f}, AP50 {ap50:.3f}"
    )
    return text + (", the best so far." if improved else ".")


def _object_sizes(records: Sequence[TileRecord]) -> tuple[float, ...]:
    sizes: list[float] = []
    for record in records:
        boxes = record.instances.select(~record.instances.ignored).boxes()
        areas = (boxes[:, 2] - boxes[:, 0]) * (boxes[:, 3] - boxes[:, 1])
        sizes.extend((areas**0.5).tolist())
    return tuple(sizes)


def _flat(training_set: TrainingSet) -> dict[str, Any]:
    """Return what the report says about the data."""
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
