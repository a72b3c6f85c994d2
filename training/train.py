"""The job ``train``: a training set in, a run folder with the best model out."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from torchvision.models.detection import MaskRCNN

from ..core.inference.network_detector import NetworkDetector
from ..core.jobs.counts import count_of
from ..core.jobs.errors import StoppedError
from ..core.jobs.failures import is_memory_error
from ..core.jobs.job import Job
from ..core.jobs.protocol import AnyMessage, Progress
from ..core.jobs.training_options import TrainParameters
from ..core.models.card import ModelCard
from ..core.models.file import load_model, save_model
from ..core.runtime.device import choose_device, describe_device, prepare_cpu
from .dataset.coco_reader import read_split
from .dataset.open import open_training_set
from .dataset.training_set import TrainingSet
from .evaluation.tile_evaluator import TileEvaluator, ValidationResult
from .loading.split_reader import TrainingSplits, read_training_splits
from .loading.tiles import annotated_tiles
from .plan.batches import choose_learning_rate, filled_batch
from .plan.machine import machine_of, training_precision
from .plan.plan_for_set import plan_training
from .plan.training_plan import PlanRows, given_by_user
from .run.folder import RunFolder
from .run.prepare import build_trainer, prepare_training
from .run.recorder import CHECKPOINT_INTERVAL_S, RunRecord
from .run.resume import check_same_training_set, restore_trainer, resume_parameters
from .run.setup import TrainingInputs, TrainingSetup
from .trainer.determinism import deterministic
from .trainer.distributed import DistributedContext, join_processes


def train(
    parameters: TrainParameters,
    job: Job,
    *,
    checkpoint_interval_s: float = CHECKPOINT_INTERVAL_S,
    shared_plan: PlanRows = (),
) -> dict[str, Any]:
    """Fine-tune Mask R-CNN on a training set; one of several processes where torchrun started them.

    Args:
        parameters: As ``training_options.TrainParameters`` explains them.
        job: Hears progress and figures; asked many times a step whether to stop.
        checkpoint_interval_s: Seconds from one checkpoint to the next, at least.
        shared_plan: Of several trainings, which is in the parameters already: only the learning
            rate is chosen here. Empty: the plan is made here.

    Returns:
        ``model``, ``report``, ``output``: paths; ``ap``, ``ap50``: of masks on validation;
        ``epochs_done``, ``best_epoch``; ``metrics``: all figures of the best epoch.

    Raises:
        UserError: The set, the weights, the folder or the device can't be used, or the training
            went astray.
        StoppedError: The job was asked to stop; carries the outputs so far.
    """
    prepare_cpu()
    with join_processes(lambda: choose_device(parameters.device)) as processes:
        job = processes.filter_messages(job)
        training_set = open_training_set(parameters.training_set)
        splits = read_training_splits(training_set, job)
        folder = processes.run_in_turn(
            lambda: RunFolder(parameters.output, resume=parameters.resume, writable=processes.leads)
        )
        if folder.checkpoint is not None:
            check_same_training_set(folder.checkpoint, training_set, splits)
            parameters, rows = resume_parameters(
                parameters, folder.checkpoint, processes.count, job
            )
            job.info(f"Training on: {_describe_processes(processes)}.")
        else:
            job.info(f"Training on: {_describe_processes(processes)}.")
            parameters, rows = _plan_run(
                parameters, shared_plan, training_set, splits, processes, job
            )
        inputs = TrainingInputs(
            parameters, training_set, splits, processes, folder.checkpoint, rows
        )
        with deterministic(parameters.deterministic):
            setup = prepare_training(inputs, job)
            return _Run(setup, folder, job, checkpoint_interval_s).run()


def _plan_run(
    parameters: TrainParameters,
    shared: PlanRows,
    training_set: TrainingSet,
    splits: TrainingSplits,
    processes: DistributedContext,
    job: Job,
) -> tuple[TrainParameters, PlanRows]:
    """Return the parameters of a new run with everything chosen, and its plan; the lead's for all.

    Args:
        parameters: Of the job.
        shared: The plan that is in the parameters already, but for the learning rate.
        training_set: The set.
        splits: Its tiles.
        processes: That train together.
        job: Receives what was chosen.
    """
    if shared:
        batches, count = parameters.accumulation, processes.count
        size = filled_batch(
            parameters.batch_size, batches, tiles=len(splits.train), processes=count
        )
        rate = choose_learning_rate(size * batches * count, given_by_user(parameters))
        return replace(parameters, learning_rate=rate.value), (*shared, rate.row)
    machine = machine_of(processes.device, processes.count)
    machine = replace(machine, memory=processes.minimum(machine.memory))
    plan = processes.run_in_lead(
        lambda: plan_training(parameters, training_set, splits, machine, processes.device, job)
    )
    return plan.apply(parameters), plan.rows()


def _describe_processes(processes: DistributedContext) -> str:
    device = describe_device(processes.device)
    return device if processes.count == 1 else f"{processes.count} processes, the first on {device}"


class _Run:
    """One training from its beginning, or from its checkpoint, to its end.

    It gives the trainer its hooks: validation, and what is kept after each step and epoch.
    """

    def __init__(
        self, setup: TrainingSetup, folder: RunFolder, job: Job, checkpoint_interval_s: float
    ) -> None:
        self._setup = setup
        self._folder = folder
        self._job = job
        self._latest: ValidationResult | None = None
        self._validator = TileEvaluator(
            setup.inputs.splits.validation_contents,
            setup.inputs.splits.validation,
            setup.inputs.training_set.classes,
            len(setup.inputs.training_set.band_names),
            setup.card.options.detections_per_tile,
        )
        self._trainer = build_trainer(setup, job)
        if folder.checkpoint is not None:
            restore_trainer(self._trainer, folder.checkpoint, folder.checkpoint_path, job)
        self._record: RunRecord | None = None
        if setup.processes.leads:
            self._record = RunRecord(setup, self._trainer, folder, job, checkpoint_interval_s)

    def run(self) -> dict[str, Any]:
        """Train to the end; returns the job's outputs, which the lead alone has."""
        record = self._record
        if record is None:
            self._trainer.run(self)
            return {}
        try:
            self._trainer.run(self)
            self._finish(record)
        except StoppedError as stopped:
            raise StoppedError(record.save_at_stop(), record.outputs()) from stopped
        except Exception as error:
            if is_memory_error(error):
                self._advise_smaller_batch()
            raise
        finally:
            record.close()
        return record.outputs()

    def _in_validation(self, message: AnyMessage) -> AnyMessage:
        """Return a validation's message, whose progress is no step back for the training."""
        if not isinstance(message, Progress):
            return message
        state = self._trainer.state
        return Progress(state.step, self._trainer.total_steps, "steps", text="Validation")

    def validate(self, network: MaskRCNN) -> dict[str, float]:
        """Measure a network on the validation tiles; a hook of the trainer."""
        self._latest = self._validator.measure(
            self._detector(network, self._setup.card),
            self._job.part(self._in_validation),
            batch_size=self._tiles_at_once(),
        )
        for sentence in self._latest.unreadable:
            self._job.warn(f"{sentence} It counts as a tile in which nothing was found.")
        return {
            name: float(value) for name, value in self._latest.metrics.by_name("validation").items()
        }

    def after_step(self) -> None:
        """Keep a checkpoint that is fresh enough; a hook of the trainer."""
        if self._record is not None:
            self._record.save_now_and_then()

    def after_epoch(self, *, validated: bool, improved: bool) -> None:
        """Keep what the epoch has brought; a hook of the trainer."""
        if self._record is None:
            return
        if validated and improved and self._latest is not None:
            on_train = self._setup.inputs.splits.validated_on_train
            why_not = "there are no validation tiles with objects" if on_train else ""
            self._latest = self._validator.calibrate(self._latest, why_not)
        self._record.after_epoch(self._latest if validated else None, improved)
        if self._ended_early():
            self._job.info(
                f"Ended after epoch {self._trainer.state.epoch}: no better mask AP in "
                f"{self._setup.parameters.patience} validations (PATIENCE)."
            )

    def _detector(self, network: MaskRCNN, card: ModelCard) -> NetworkDetector:
        """Return the detector of a network, in the precision in which it is trained."""
        device = self._setup.processes.device
        return NetworkDetector.of_network(
            network, card, device=device, precision=training_precision(device)
        )

    def _tiles_at_once(self) -> int:
        """Return the tiles that are validated at once: on a CPU more would not be faster."""
        if self._setup.processes.device.type == "cpu":
            return 1
        return self._setup.model.step.tiles_at_once or self._setup.batch_size

    def _warn_of_a_useless_model(self, record: RunRecord) -> None:
        """Warn where the model is of no use yet: it finds nothing, and detection says only that."""
        best = record.best_metrics
        if best is not None and best.ap == 0:
            text = (
                "The model finds nothing yet: its mask AP on validation is 0. "
                "Train for longer (EPOCHS with RESUME), or with another LEARNING_RATE."
            )
            record.notes.append(text)
            self._job.warn(text)

    def _advise_smaller_batch(self) -> None:
        """Say how the run can go on in less memory."""
        size = self._setup.model.step.tiles_at_once or self._setup.batch_size
        tiles = self._setup.batch_size * self._setup.parameters.accumulation
        smaller = max((number for number in range(1, size) if tiles % number == 0), default=0)
        if smaller:
            self._job.warn(
                f"The memory did not suffice for batches of {size} tiles. Train again with RESUME "
                f"and BATCH_SIZE {smaller}: the steps stay the same, in less memory."
            )

    def _ended_early(self) -> bool:
        state = self._trainer.state
        return state.finished and state.epoch < self._setup.parameters.epochs

    def _finish(self, record: RunRecord) -> None:
        """Measure the best model on the test split, and write what is shown of the run."""
        self._warn_of_a_useless_model(record)
        if record.best_metrics is not None and record.best_metrics.calibration is not None:
            sentence = record.best_metrics.calibration.sentence
            record.notes.append(sentence)
            self._job.info(sentence)
        if (
            self._folder.model_path.is_file()
            and "test" in self._setup.inputs.training_set.annotation_files
        ):
            record.notes.append(self._measure_test())
        record.write_report("stopped early" if self._ended_early() else "finished")

    def _measure_test(self) -> str:
        """Return what the best model is worth on the test split; it is measured once."""
        contents = read_split(self._setup.inputs.training_set, "test")
        records = annotated_tiles(contents, self._setup.inputs.training_set)
        if not any(record.has_objects for record in records):
            text = "The test tiles have no object, so the model is not measured on them."
            self._job.warn(text)
            return text
        network, card = load_model(self._folder.model_path)
        if "test/AP" not in card.metrics:
            validator = TileEvaluator(
                contents,
                records,
                card.classes,
                len(card.band_names),
                card.options.detections_per_tile,
            )
            result = validator.measure(
                self._detector(network, card),
                self._job,
                batch_size=self._tiles_at_once(),
                text="Test",
            )
            result = validator.apply_calibration(result, card.calibration)
            card = replace(card, metrics={**card.metrics, **result.metrics.by_name("test")})
            save_model(self._folder.model_path, network, card)
        figures = {name: v for name, v in card.metrics.items() if name.startswith("test/")}
        self._job.metrics(**figures)
        ap, ap50 = figures["test/AP"], figures["test/AP50"]
        text = f"On {count_of(len(records), 'test tile')}: AP {ap:.3f}, AP50 {ap50:.3f}."
        self._job.info(text)
        return text
