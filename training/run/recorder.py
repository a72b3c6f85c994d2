"""What is kept of a training while it runs: best model, metrics, events, checkpoint, report."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

from ...core.jobs.job import Job
from ...core.models.calibration import ScoreCalibration
from ...core.models.card import ModelCard
from ...core.models.file import save_model
from ..evaluation.tile_coco_ap import CocoMetrics
from ..evaluation.tile_evaluator import ValidationResult
from ..reports.run_report import REPORT_NAME, mark_stopped, write_run_report
from ..reports.tile_pictures import AUGMENTED_NAME, write_augmented_samples, write_predictions
from ..trainer.trainer import Trainer
from .checkpoint import Checkpoint, save_checkpoint
from .folder import EventLog, RunFolder
from .report_content import report_of
from .setup import TrainingSetup

CHECKPOINT_INTERVAL_S = 20.0
"""A kill costs at most about this and one step."""
_CHECKPOINT_SHARE = 0.05  # of the time that checkpoints may take: large ones come less often
_STOP_WRITE_S = 1.0  # of the 1.7 s in which the worker's stop has to end; the rest is for the step
_PICTURES_INTERVAL_S = 60.0  # report and pictures take about two seconds
_AP_BY_SIZE = (
    ("small", "validation/AP_small"),
    ("medium", "validation/AP_medium"),
    ("large", "validation/AP_large"),
)


class RunRecord:
    """Writes a run's folder.

    Args:
        setup: The training.
        trainer: Where it is; a resumed one is there already.
        folder: The folder, with the checkpoint that the run goes on from, if it does.
        job: Hears of each epoch.
        checkpoint_interval_s: Seconds from one checkpoint to the next, at least.
    """

    def __init__(
        self,
        setup: TrainingSetup,
        trainer: Trainer,
        folder: RunFolder,
        job: Job,
        checkpoint_interval_s: float = CHECKPOINT_INTERVAL_S,
    ) -> None:
        self._setup = setup
        self._trainer = trainer
        self._folder = folder
        self._job = job
        self._undrawn: ValidationResult | None = None
        self._checkpoint_interval_s = checkpoint_interval_s
        self._saved_at, self._save_took, self._saved_bytes = time.monotonic(), 0.0, 1
        self._saved_step = trainer.state.step
        self._drawn_at = -float("inf")
        self._drawn_epoch = 0  # of the report; 0: not written since this process took over
        self.notes = list(setup.notes)
        self.best_metrics: CocoMetrics | None = None
        if folder.checkpoint is not None:
            self.best_metrics = folder.checkpoint.best_metrics
        if not trainer.state.finished:
            # From here on the run can be resumed, and how long a checkpoint takes is known.
            self.save_checkpoint(durable=False)
        resumed = folder.checkpoint is not None
        self._events = EventLog(folder.path, trainer.state.step + 1 if resumed else 0)

    def after_epoch(self, latest: ValidationResult | None, improved: bool) -> None:
        """Keep what an epoch has brought.

        Args:
            latest: Its validation; None where there was none.
            improved: Whether it is the best so far.
        """
        state = self._trainer.state
        row = state.history[-1]
        self._report_optimizer(row)
        if improved and latest is not None:
            self.best_metrics = latest.metrics
            self._undrawn = latest
            save_model(
                self._folder.model_path, self._trainer.model.average.module, self._best_card()
            )
        self._folder.write_metrics(state.history)
        self._events.add(row)
        self._job.metrics(**row)
        if latest is not None:
            self._job.info(_describe_epoch(row, improved))
        if state.finished:
            self.save_checkpoint()
        else:
            self.save_now_and_then()
        if time.monotonic() - self._drawn_at > _PICTURES_INTERVAL_S and not state.finished:
            self.write_report("running")

    def save_now_and_then(self) -> None:
        """Keep a checkpoint that is fresh enough: one that is written at a stop may come too late.

        What lies between it and a kill is not lost either: the same steps give the same weights.
        """
        pause = max(self._checkpoint_interval_s, self._save_took / _CHECKPOINT_SHARE)
        if time.monotonic() - self._saved_at > pause:
            self.save_checkpoint()

    def save_checkpoint(self, *, durable: bool = True) -> None:
        """Write the checkpoint now.

        Args:
            durable: See ``checkpoint.save_checkpoint``.

        Raises:
            StoppedError: The job was asked to stop meanwhile; the old checkpoint stands.
        """
        self._write_checkpoint(
            self._checkpoint(), durable=durable, stopping=lambda: self._job.stopping
        )

    def save_at_stop(self) -> str:
        """Write the checkpoint if that is quick enough; returns how the run can go on."""
        state = self._trainer.state
        drawn = f"of epoch {self._drawn_epoch}" if self._drawn_epoch else "from before it went on"
        status = (
            f"Training stopped after step {state.step:,} of {self._trainer.total_steps:,}; this "
            f"page is {drawn}, the model file is from epoch {state.best_epoch}."
        )
        mark_stopped(self._folder.path, self._job.language.tr_sentence(status))
        again = "Train again with RESUME and the same run folder to go on"
        where = f"step {state.step:,} of {self._trainer.total_steps:,}"
        if state.finished or state.step == self._saved_step:
            return f"Stopped after {where}. {again} from there."
        checkpoint = self._checkpoint()
        expected_s = self._save_took * checkpoint.nbytes / self._saved_bytes
        if expected_s <= _STOP_WRITE_S:
            self._write_checkpoint(checkpoint, durable=False, stopping=lambda: False)
            return f"Stopped after {where}. {again} from there."
        repeated = state.step - self._saved_step
        steps = "1 step is" if repeated == 1 else f"{repeated:,} steps are"
        return (
            f"Stopped at {where}. {again} after step {self._saved_step:,}, where its checkpoint is "
            f"(it is too large to be written at a stop); {steps} made again, in the same way."
        )

    def _checkpoint(self) -> Checkpoint:
        return Checkpoint(
            trainer=self._trainer.snapshot(),
            card=self._setup.card,
            parameters=asdict(self._setup.parameters),
            batch_size=self._setup.batch_size,
            processes=self._setup.processes.count,
            signature=self._setup.inputs.splits.signature,
            learning_rate_test=self._setup.learning_rate_test,
            best_metrics=self.best_metrics,
            notes=tuple(self.notes),
            plan=self._setup.inputs.plan,
        )

    def _write_checkpoint(
        self, checkpoint: Checkpoint, *, durable: bool, stopping: Callable[[], bool]
    ) -> None:
        started = time.monotonic()
        save_checkpoint(
            self._folder.checkpoint_path, checkpoint, durable=durable, stopping=stopping
        )
        self._saved_at = time.monotonic()
        self._save_took = self._saved_at - started
        self._saved_bytes = max(1, checkpoint.nbytes)
        self._saved_step = self._trainer.state.step

    def write_report(self, status: str) -> None:
        """Draw the latest best epoch's predictions and write the report.

        Args:
            status: As ``RunReport`` has it.
        """
        self._job.check_stop()
        if self._undrawn is not None:
            write_predictions(
                self._folder.predictions_path,
                self._setup.inputs.splits.validation,
                self._undrawn,
                self._setup.card.scaling.low,
                self._setup.card.scaling.high,
                stopping=lambda: self._job.stopping,
            )
            self._undrawn = None
        self._job.check_stop()
        samples = self._folder.path / AUGMENTED_NAME
        if not samples.is_file():
            write_augmented_samples(samples, self._setup.dataset, self._setup.inputs.splits.train)
            self._job.check_stop()
        report = report_of(
            self._setup,
            self._trainer,
            self.best_metrics,
            self.notes,
            title=self._folder.path.name,
            status=status,
            language=self._job.language,
        )
        write_run_report(self._folder.path, report, self._job.language)
        self._drawn_at = time.monotonic()
        self._drawn_epoch = self._trainer.state.epoch

    def outputs(self) -> dict[str, Any]:
        """Return the job's outputs so far."""
        state = self._trainer.state
        outputs: dict[str, Any] = {
            "output": str(self._folder.path),
            "epochs_done": state.epoch,
            "best_epoch": state.best_epoch,
        }
        if self._folder.model_path.is_file():
            outputs["model"] = str(self._folder.model_path)
        report = self._folder.path / REPORT_NAME
        if report.is_file():
            outputs["report"] = str(report)
        if self.best_metrics is not None:
            outputs["ap"] = self.best_metrics.ap
            outputs["ap50"] = self.best_metrics.ap50
            outputs["metrics"] = self.best_metrics.by_name("validation")
        return outputs

    def close(self) -> None:
        """Write what is left."""
        self._events.close()

    def _report_optimizer(self, row: dict[str, float]) -> None:
        """Add the optimizer's figures to an epoch's row, and log its changes of rule."""
        hooks = self._trainer.optimizer.hooks
        row.update(hooks.metrics())
        history = self._trainer.state.history
        before = int(history[-2]["step"]) if len(history) > 1 else 0
        for sentence in hooks.messages(before, int(row["step"])):
            self._job.info(sentence)

    def _best_card(self) -> ModelCard:
        """Return the card of the model that is saved now."""
        metrics = self.best_metrics
        scores = metrics.calibration if metrics else None
        measured_on = "train" if self._setup.inputs.splits.validated_on_train else "validation"
        training: dict[str, Any] = asdict(self._setup.parameters)
        for name in ("training_set", "output", "weights_file"):
            training[name] = Path(training[name]).name  # folders say nothing on another machine
        training["batch_size"] = self._setup.batch_size
        training["epoch"] = self._trainer.state.epoch
        training["steps"] = self._trainer.state.step
        if self._setup.learning_rate_test is not None:
            training["learning_rate_test"] = asdict(self._setup.learning_rate_test)
        return replace(
            self._setup.card,
            score_thresholds=dict(scores.thresholds) if scores else {},
            calibration=scores.calibration if scores else ScoreCalibration(),
            metrics=metrics.by_name(measured_on) if metrics else {},
            training=training,
        )


def _describe_epoch(row: Mapping[str, float], improved: bool) -> str:
    ap, ap50 = row.get("validation/AP", 0.0), row.get("validation/AP50", 0.0)
    sizes = [_describe_size(size, row[key]) for size, key in _AP_BY_SIZE if key in row]
    epoch, loss, by_size = row["epoch"], row.get("loss", 0.0), ", ".join(sizes)
    return (
        f"Epoch {epoch:.0f}: loss {loss:.3f}, AP {ap:.3f}, AP50 {ap50:.3f}"
        f"{f' (AP of objects by size: {by_size})' if sizes else ''}"
        f"{', the best so far' if improved else ''}."
    )


def _describe_size(size: str, ap: float) -> str:
    if size == "small":
        return f"small {ap:.3f}"
    return f"medium {ap:.3f}" if size == "medium" else f"large {ap:.3f}"
