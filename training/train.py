"""The job ``train``: a training set in, a run folder with the best model out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, replace
from typing import Any

from torchvision.models.detection import MaskRCNN

from ..core.device import choose_device, describe_device, flush_denormals
from ..core.errors import StoppedError, UserError
from ..core.job import Job
from ..core.model_file import load_model, save_model
from ..core.network_detector import NetworkDetector
from ..core.options import TrainParameters
from .run_folder import RunFolder
from .run_record import RunRecord
from .tile_dataset import records_of
from .training_set import open_training_set, read_split
from .training_setup import TrainingSetup, build_loop, prepare_training
from .training_splits import TrainingSplits, read_training_splits
from .validation import ValidationResult, Validator

_FREE_TO_CHANGE = ("training_set", "output", "epochs", "workers", "device", "resume")


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
    splits = read_training_splits(training_set, job)
    folder = RunFolder(parameters.output, resume=parameters.resume)
    if folder.checkpoint is not None:
        parameters = _as_begun(parameters, folder.checkpoint, splits, job)
    flush_denormals()
    device = choose_device(parameters.device)
    job.info(f"Training on: {describe_device(device)}.")
    setup = prepare_training(parameters, training_set, splits, folder.checkpoint, device, job)
    return _Run(setup, folder, job).run()


def _as_begun(
    parameters: TrainParameters, checkpoint: Mapping[str, Any], splits: TrainingSplits, job: Job
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

    def __init__(self, setup: TrainingSetup, folder: RunFolder, job: Job) -> None:
        self._setup = setup
        self._folder = folder
        self._job = job
        self._latest: ValidationResult | None = None
        self._validator = Validator(
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
            job.info(f"Going on after step {done.step}, in epoch {done.epoch + 1}.")
        self._record = RunRecord(setup, self._loop, folder, job)

    def run(self) -> dict[str, Any]:
        """Train to the end; returns the job's outputs."""
        try:
            self._loop.run(self._after_epoch, self._record.save_now_and_then)
            self._finish()
        except StoppedError as stopped:
            progress = self._loop.progress
            if not progress.finished:
                self._record.save_checkpoint(durable=False)
            raise StoppedError(
                f"Stopped after step {progress.step} of {self._loop.total_steps}. Train again with "
                f"RESUME and the same run folder to go on from there.",
                self._record.outputs(),
            ) from stopped
        finally:
            self._record.close()
        return self._record.outputs()

    def _validate(self, network: MaskRCNN) -> dict[str, float]:
        detector = NetworkDetector.of_network(network, self._setup.card, device=self._setup.device)
        self._latest = self._validator.measure(detector, self._job)
        for sentence in self._latest.unreadable:
            self._job.warn(f"{sentence} It counts as a tile in which nothing was found.")
        return {
            name: float(value) for name, value in self._latest.metrics.figures("validation").items()
        }

    def _after_epoch(self, validated: bool, improved: bool) -> None:
        self._record.after_epoch(self._latest if validated else None, improved)

    def _finish(self) -> None:
        """Measure the best model on the test split, and write what is shown of the run."""
        if (
            self._folder.model_path.is_file()
            and "test" in self._setup.training_set.annotation_files
        ):
            self._measure_test()
        early = self._loop.progress.epoch < self._setup.parameters.epochs
        self._record.write_report("stopped early" if early else "finished")

    def _measure_test(self) -> None:
        training_set = self._setup.training_set
        contents = read_split(training_set, "test")
        network, card = load_model(self._folder.model_path)
        validator = Validator(
            contents,
            records_of(contents, training_set),
            card.classes,
            len(card.band_names),
            card.options.detections_per_tile,
        )
        detector = NetworkDetector.of_network(network, card, device=self._setup.device)
        result = validator.measure(detector, self._job, text="Test")
        figures = result.metrics.figures("test")
        save_model(
            self._folder.model_path, network, replace(card, metrics={**card.metrics, **figures})
        )
        self._job.metrics(**figures)
        text = f"On {result.metrics.images} test tiles: AP {result.metrics.ap:.3f}, AP50 "
        text += f"{result.metrics.ap50:.3f}."
        self._job.info(text)
        self._record.notes.append(text)
