"""The job ``train``: a training set in, a run folder with the best model out."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from torchvision.models.detection import MaskRCNN

from ..core.inference.network_detector import NetworkDetector
from ..core.jobs.errors import StoppedError, UserError
from ..core.jobs.job import Job
from ..core.jobs.training_options import TrainParameters
from ..core.models.card import ModelCard
from ..core.models.file import load_model, save_model
from ..core.runtime.device import choose_device, describe_device, prepare_cpu
from .dataset.coco_reader import read_split
from .dataset.open import open_training_set
from .dataset.training_set import TrainingSet
from .evaluation.tile_evaluator import TileEvaluator, ValidationResult
from .loading.tiles import records_of
from .loading.training_splits import TrainingSplits, read_training_splits
from .run.folder import RunFolder
from .run.recorder import CHECKPOINT_INTERVAL_S, RunRecord
from .run.resume import keep_resumed_parameters
from .run.setup import TrainingSetup, build_loop, prepare_training
from .trainer.determinism import deterministic
from .trainer.distributed import DistributedContext, joined

_FREE_TO_CHANGE = frozenset(
    {"training_set", "output", "epochs", "patience", "workers", "device", "resume"}
)


def train(
    parameters: TrainParameters,
    job: Job,
    *,
    checkpoint_interval_s: float = CHECKPOINT_INTERVAL_S,
) -> dict[str, Any]:
    """Fine-tune Mask R-CNN on a training set; one of several processes where torchrun started them.

    Args:
        parameters: As ``training_options.TrainParameters`` explains them.
        job: Hears progress and figures; asked many times a step whether to stop.
        checkpoint_interval_s: Seconds from one checkpoint to the next, at least.

    Returns:
        ``model``, ``report``, ``output``: paths; ``ap``, ``ap50``: of masks on validation;
        ``epochs_done``, ``best_epoch``; ``metrics``: all figures of the best epoch.

    Raises:
        UserError: The set, the weights, the folder or the device can't be used, or the training
            went astray.
        StoppedError: The job was asked to stop; carries the outputs so far.
    """
    prepare_cpu()
    with joined(lambda: choose_device(parameters.device)) as processes:
        job = processes.heard(job)
        training_set = open_training_set(parameters.training_set)
        splits = read_training_splits(training_set, job)
        folder = processes.in_turn(
            lambda: RunFolder(parameters.output, resume=parameters.resume, writable=processes.leads)
        )
        if folder.checkpoint is not None:
            _refuse_another_set(folder.checkpoint, training_set, splits)
            parameters = _resumed(parameters, folder.checkpoint, processes, job)
        job.info(f"Training on: {_described(processes)}.")
        with deterministic(parameters.deterministic):
            setup = prepare_training(
                parameters, training_set, splits, folder.checkpoint, processes, job
            )
            return _Run(setup, folder, job, checkpoint_interval_s).run()


def _described(processes: DistributedContext) -> str:
    device = describe_device(processes.device)
    return device if processes.count == 1 else f"{processes.count} processes, the first on {device}"


def _refuse_another_set(
    checkpoint: Mapping[str, Any], training_set: TrainingSet, splits: TrainingSplits
) -> None:
    """Raise where a run would go on with other tiles, or read the same ones in another way."""
    card = ModelCard.from_dict(checkpoint["card"])
    now, begun = (
        {
            "tiles": signature,
            "classes": [(entry.id, entry.name) for entry in owner.classes],
            "bands": (tuple(owner.band_names), owner.dtype),
            "scaling": (tuple(owner.scaling.low), tuple(owner.scaling.high)),
        }
        for owner, signature in (
            (training_set, splits.signature),
            (card, checkpoint["signature"]),
        )
    )
    other = [name for name in now if now[name] != begun[name]]
    if other:
        raise UserError(
            f"The training set {training_set.folder} has other {' and '.join(other)} than when "
            "the run began.",
            "Start a new training; its weights can be the run's model.safetensors.",
        )


def _resumed(
    parameters: TrainParameters,
    checkpoint: Mapping[str, Any],
    processes: DistributedContext,
    job: Job,
) -> TrainParameters:
    """Return the parameters of the run that is resumed; says which wishes don't count."""
    count = checkpoint.get("processes", 1)
    if count != processes.count:
        raise UserError(
            f"The run in {parameters.output} was begun by {count} processes, not "
            f"{processes.count}.",
            f"Go on with it in {count} (torchrun), or start a new training.",
        )
    begun = checkpoint["parameters"]
    done = int(checkpoint["loop"]["progress"]["epoch"])
    if parameters.epochs < done:
        job.warn(f"The run has made {done} epochs already, more than EPOCHS {parameters.epochs}.")
        parameters = replace(parameters, epochs=done)
    elif parameters.epochs != begun["epochs"]:
        job.warn(
            f"The run had EPOCHS {begun['epochs']} and goes on with {parameters.epochs}, by which "
            "the learning rate now falls."
        )
    return keep_resumed_parameters(parameters, begun, "run", _FREE_TO_CHANGE, job)


class _Run:
    """One training from its beginning, or from its checkpoint, to its end."""

    def __init__(
        self, setup: TrainingSetup, folder: RunFolder, job: Job, checkpoint_interval_s: float
    ) -> None:
        self._setup = setup
        self._folder = folder
        self._job = job
        self._latest: ValidationResult | None = None
        self._validator = TileEvaluator(
            setup.splits.validation_contents,
            setup.splits.validation,
            setup.training_set.classes,
            len(setup.training_set.band_names),
            setup.card.options.detections_per_tile,
        )
        self._loop = build_loop(setup, job, self._validate)
        if folder.checkpoint is not None:
            self._loop.load_state_dict(folder.checkpoint["loop"])
            done = self._loop.progress
            job.info(
                f"Nothing is left to do: the run ended after {done.epoch} epochs. More EPOCHS, or "
                "a longer PATIENCE where that ended it, let it go on."
                if done.finished
                else f"Going on after step {done.step}, in epoch {done.epoch + 1}."
            )
        self._record: RunRecord | None = None
        if setup.processes.leads:
            self._record = RunRecord(setup, self._loop, folder, job, checkpoint_interval_s)

    def run(self) -> dict[str, Any]:
        """Train to the end; returns the job's outputs, which the lead alone has."""
        record = self._record
        if record is None:
            self._loop.run(lambda _validated, _improved: None, lambda: None)
            return {}
        try:
            self._loop.run(self._after_epoch(record), record.save_now_and_then)
            self._finish(record)
        except StoppedError as stopped:
            raise StoppedError(record.save_at_stop(), record.outputs()) from stopped
        finally:
            record.close()
        return record.outputs()

    def _validate(self, network: MaskRCNN) -> dict[str, float]:
        detector = NetworkDetector.of_network(
            network, self._setup.card, device=self._setup.processes.device
        )
        self._latest = self._validator.measure(detector, self._job)
        for sentence in self._latest.unreadable:
            self._job.warn(f"{sentence} It counts as a tile in which nothing was found.")
        return {
            name: float(value) for name, value in self._latest.metrics.by_name("validation").items()
        }

    def _after_epoch(self, record: RunRecord) -> Callable[[bool, bool], None]:
        def keep(validated: bool, improved: bool) -> None:
            record.after_epoch(self._latest if validated else None, improved)
            if self._ended_early():
                self._job.info(
                    f"Ended after epoch {self._loop.progress.epoch}: no better mask AP in "
                    f"{self._setup.parameters.patience} validations (PATIENCE)."
                )

        return keep

    def _tell_whether_it_learnt(self, record: RunRecord) -> None:
        """Warn where the model is of no use yet: it finds nothing, and detection says only that."""
        best = record.best_metrics
        if best is not None and best.ap == 0:
            text = "The model finds nothing yet: its mask AP on validation is 0. "
            text += "Train for longer (EPOCHS with RESUME), or with another LEARNING_RATE."
            record.notes.append(text)
            self._job.warn(text)

    def _ended_early(self) -> bool:
        progress = self._loop.progress
        return progress.finished and progress.epoch < self._setup.parameters.epochs

    def _finish(self, record: RunRecord) -> None:
        """Measure the best model on the test split, and write what is shown of the run."""
        self._tell_whether_it_learnt(record)
        if (
            self._folder.model_path.is_file()
            and "test" in self._setup.training_set.annotation_files
        ):
            record.notes.append(self._measure_test())
        record.write_report("stopped early" if self._ended_early() else "finished")

    def _measure_test(self) -> str:
        """Return what the best model is worth on the test split; it is measured once."""
        contents = read_split(self._setup.training_set, "test")
        records = records_of(contents, self._setup.training_set)
        network, card = load_model(self._folder.model_path)
        if "test/AP" not in card.metrics:
            validator = TileEvaluator(
                contents,
                records,
                card.classes,
                len(card.band_names),
                card.options.detections_per_tile,
            )
            detector = NetworkDetector.of_network(
                network, card, device=self._setup.processes.device
            )
            result = validator.measure(detector, self._job, text="Test")
            card = replace(card, metrics={**card.metrics, **result.metrics.by_name("test")})
            save_model(self._folder.model_path, network, card)
        figures = {name: v for name, v in card.metrics.items() if name.startswith("test/")}
        self._job.metrics(**figures)
        text = f"On {len(records)} test tiles: AP {figures['test/AP']:.3f}, AP50 "
        text += f"{figures['test/AP50']:.3f}."
        self._job.info(text)
        return text
