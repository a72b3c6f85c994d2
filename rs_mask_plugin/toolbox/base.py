"""What all algorithms of RS Mask share: names, icon, help, and running a job in the engine."""

from __future__ import annotations

import os
import re
import shutil
import tempfile
import time
from contextlib import nullcontext
from dataclasses import fields
from pathlib import Path
from typing import Any, Callable, ClassVar, ContextManager, Dict, List, Optional, Tuple, Type

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputDefinition,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSource,
    QgsProcessingUtils,
)
from qgis.PyQt.QtCore import QCoreApplication, QThread
from qgis.PyQt.QtGui import QIcon
from qgis.utils import iface

from ..core.jobs.protocol import JobRequest, Result
from ..engine.job_queue import device_turn, lock_path
from ..engine.locate import EngineError, find_engine, is_any_engine_named, not_set_up
from ..engine.worker_client import (
    WORKER_SCRIPT,
    Worker,
    WorkerCommand,
    WorkerError,
    unwritable_folder,
)
from ..language.catalog import job_language, quote, tr, tr_sentence
from ..language.labels import with_labels
from ..window.finished_run import FinishedRun
from ..window.guide import guide_address
from ..window.help_key import dialog_with_help_key
from ..window.live_map import LiveMap
from ..window.notices import FailureNotice, offer, open_dialog
from ..window.run_layers import RunLayers
from ..window.running_job import RunningJob
from .layer_outputs import LayerOutput, origin_of_run, output_targets, temporary_names
from .output_target import OutputTarget
from .parameter_factory import ParameterFactory, key_of
from .polygon_source import PolygonSource
from .reporting import (
    JobReporter,
    as_message,
    is_cancelled,
    show_progress_text,
    silence_log_of_console,
)
from .value_errors import number_list_error, raster_layer_error, value_error
from .value_reader import ValueReader, plain_values, with_named_choices
from .web_request import with_web_layers

_DIGITS = 4  # of figures among the outputs
_PICTURE_WIDTH = 220  # pixels, not wider than the help beside a dialog
_LONG_RUN_S = 10.0  # after shorter ones, nobody has looked away
_PACKAGE = Path(__file__).resolve().parents[1]


class RsMaskAlgorithm(QgsProcessingAlgorithm):
    """An algorithm: its name in ``ID`` gives its help text, its icon and its place in the README.

    Attributes:
        ID: The algorithm's name; part of models and scripts, never changed.
        OPTIONS: The dataclass in ``core.jobs`` that its parameters are made from.
    """

    ID: ClassVar[str] = ""
    OPTIONS: ClassVar[Type[Any]]

    def __init__(self) -> None:
        super().__init__()
        self.make = ParameterFactory(self.OPTIONS)

    def createInstance(self) -> QgsProcessingAlgorithm:
        return type(self)()

    def name(self) -> str:
        return self.ID

    def tr(self, text: str) -> str:
        """Return the text in QGIS's language."""
        return tr(text)

    def svgIconPath(self) -> str:
        return str(_PACKAGE / "icons" / f"{self.ID}.svg")

    def icon(self) -> QIcon:
        return QIcon(self.svgIconPath())

    def helpUrl(self) -> str:
        return guide_address(f"reference/{self.ID}")

    def createCustomParametersWidget(self, parent: Any = None) -> Any:
        return dialog_with_help_key(self, parent)

    def shortHelpString(self) -> str:
        """Return the help file's text and, in the dialog, a picture and every parameter's help.

        ``qgis_process help`` lists the parameters by itself.
        """
        if iface is None:
            return _help_text(self.ID)
        rows = [
            f"<h3>{definition.description()}</h3>\n<p>{self.with_labels(definition.help())}</p>"
            for definition in self.parameterDefinitions()
            if definition.help()
        ]
        return "\n".join([_help_text(self.ID), *_picture(self.ID), *rows])

    def checkParameterValues(
        self, parameters: Dict[str, Any], context: QgsProcessingContext
    ) -> Tuple[bool, str]:
        """Return whether the algorithm can run, and in a sentence why not."""
        problem = self.find_problem(with_web_layers(self, parameters), context)
        return not problem, as_message(self.with_labels(problem))

    def with_labels(self, text: str) -> str:
        """Return a sentence with parameters and algorithms called as dialogs call them.

        In qgis_process they stay what is typed there.
        """
        if iface is None:
            return text
        titles = {
            each.name(): re.sub(r"^\d+\. ", "", each.displayName())
            for each in (self.provider().algorithms() if self.provider() else ())
        }
        labels = {each.name(): each.description() for each in self.parameterDefinitions()}
        return with_labels(text, labels, titles, quote)

    def say(self, text: str) -> str:
        """Return what the engine said in QGIS's language, with labels in place of keys."""
        return self.with_labels(tr_sentence(text))

    def find_problem(self, parameters: Dict[str, Any], context: QgsProcessingContext) -> str:
        """Return a sentence about a value that can't be used, or an empty text.

        It says what is wrong and what to give, where QGIS only names the parameter.
        """
        named = with_named_choices(self, parameters)
        for definition in self.parameterDefinitions():
            problem = value_error(definition, named.get(definition.name()), context)
            if problem:
                return problem
        possible, problem = super().checkParameterValues(named, context)
        return "" if possible else str(problem)

    def processAlgorithm(
        self,
        parameters: Dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> Dict[str, Any]:
        """Run ``process``; qgis_process then says a failure once."""
        try:
            return self.process(with_web_layers(self, parameters), context, feedback)
        except QgsProcessingException as error:
            silence_log_of_console()
            text = self.with_labels(str(error))
            self.report_failure(text)
            raise QgsProcessingException(text) from error

    def process(
        self,
        parameters: Dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> Dict[str, Any]:
        """Do the algorithm's work and return its outputs by key.

        Raises:
            QgsProcessingException: It failed; one sentence with what to do.
        """
        raise NotImplementedError

    def report_failure(self, text: str) -> None:
        """Say a failure where the log may not be seen."""

    def report_stop(self, text: str, feedback: QgsProcessingFeedback) -> None:
        """Say that the user stopped the job.

        Raises:
            QgsProcessingException: In qgis_process, whose exit code a script looks at before it
                goes on with a model that is half trained.
        """
        text = text or self.tr("Stopped.")
        if iface is None:
            raise QgsProcessingException(text)
        feedback.pushInfo(text)

    def add_outputs(self, kind: Type[QgsProcessingOutputDefinition], **labels: str) -> None:
        """Add what models and scripts can go on with, by key."""
        for key, label in labels.items():
            self.addOutput(kind(key, label))

    def add_parameters(self, *definitions: QgsProcessingParameterDefinition) -> None:
        """Add parameters in this order."""
        for definition in definitions:
            self.addParameter(definition)


class JobAlgorithm(RsMaskAlgorithm):
    """An algorithm that is one job in the engine; its ``ID`` is the job's name."""

    WAITS_FOR_DEVICE: ClassVar[bool] = True
    """Whether it waits for other runs where it computes on a device for long."""

    worker_script: ClassVar[Path] = WORKER_SCRIPT
    run_layers: RunLayers  # once it is prepared
    rates: Dict[str, float]  # unit → how many a second; once it has run
    _ran_beside_window = False  # in a thread of its own, as dialogs run it
    _report = ""  # that the job wrote into its folder
    _running: Optional[RunningJob] = None  # kept: the main thread has it in hand at the end
    _made: Optional[Dict[str, Any]] = None  # the outputs of a run that came to its end

    def find_problem(self, parameters: Dict[str, Any], context: QgsProcessingContext) -> str:
        """Refuse what the engine could not open or write, before anything runs."""
        for definition in self.parameterDefinitions():
            problem = raster_layer_error(self, definition, parameters, context)
            if problem:
                return problem
        for entry in fields(self.OPTIONS):
            if entry.type in ("Tuple[float, ...]", "Tuple[int, ...]"):
                problem = number_list_error(self, key_of(entry.name), parameters, context)
                if problem:
                    return problem
        problem = super().find_problem(parameters, context)
        if problem:
            return problem
        for source in self._polygon_sources(parameters, context).values():
            if source.problem:
                return source.problem
        # Not the run's context, which would load a layer for each time it is asked.
        trial = QgsProcessingContext()
        trial.setExpressionContext(context.expressionContext())
        try:
            output_targets(self, self.layer_outputs(), parameters, trial)
        except QgsProcessingException as error:
            return str(error)
        return self._offer_setup()

    def _offer_setup(self) -> str:
        """In QGIS's window, where no engine was ever made: offer it; return the sentence."""
        if iface is None or is_any_engine_named():
            return ""
        if _is_main_thread():  # a script may ask in another one, which must not touch the window
            offer(
                self.tr("RS Mask needs its engine, a Python with PyTorch, once on this computer."),
                {self.tr("Set it up"): lambda: open_dialog("rsmask:setup")},
            )
        error = not_set_up()
        return sentence(error.text, error.hint)

    def prepareAlgorithm(
        self,
        parameters: Dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> bool:
        self._sources = self._polygon_sources(parameters, context)
        named = with_web_layers(self, parameters)  # QGIS would ask the service for a file
        self.run_layers = RunLayers(origin_of_run(self, named, context))
        self._names = temporary_names(self, named, context)
        self._failure = FailureNotice()
        self._given = plain_values(self, parameters, context)
        self._began_s = time.monotonic()
        return bool(super().prepareAlgorithm(parameters, context, feedback))

    def process(
        self,
        parameters: Dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> Dict[str, Any]:
        self._ran_beside_window = not _is_main_thread()
        python = self._engine_python(feedback)
        values = self.job_values(parameters, context, feedback)
        if is_cancelled(feedback):  # while layers were written for the engine
            self.report_stop("", feedback)
            return {}
        # QGIS makes a new temporary path each time it is asked: only here, once a run.
        targets = output_targets(self, self.layer_outputs(), parameters, context, feedback)
        destinations = self._destination_outputs(values)
        values.update(self.layer_destinations(targets))
        live = self._watched_map(targets, context)
        try:
            with self._turn(values, feedback) as has_turn:
                if not has_turn:
                    self.report_stop(self.tr("Stopped before it began."), feedback)
                    return {}
                result = self._run(python, values, feedback, live)
            if result.cancelled:
                self.report_stop(self.say(result.text), feedback)
                return self._declared_outputs(result.outputs)
            if result.text:
                feedback.pushInfo(self.say(result.text))
            report = self._report_of(result, feedback)
            if "REPORT" not in destinations:
                self._report = report
            outputs = {**destinations, **self._declared_outputs(result.outputs)}
            outputs.update(self.deliver_layers(targets, values, result.outputs, context, feedback))
            self._made = {**outputs, "REPORT": report}
            return outputs
        finally:
            if live is not None:
                live.end(final_layer_comes=self._made is not None)

    def report_failure(self, text: str) -> None:
        """Say in the message bar that a long run failed: its dialog may be closed by now."""
        if self._ran_beside_window and time.monotonic() - self._began_s >= _LONG_RUN_S:
            title = self.run_layers.origin.title
            self._failure.show(self.tr("{} failed: {}").format(title, text))

    def _turn(
        self, values: Dict[str, Any], feedback: QgsProcessingFeedback
    ) -> ContextManager[bool]:
        """Return the wait for a turn where the job computes on the device, in QGIS's window.

        Scripts start several runs at once because they mean it.
        """
        if iface is None or not self.WAITS_FOR_DEVICE or "device" not in values:
            return nullcontext(True)

        def say(text: str) -> None:
            show_progress_text(feedback, text)

        return device_turn(lock_path(), lambda: is_cancelled(feedback), say)

    def _report_of(self, result: Result, feedback: QgsProcessingFeedback) -> str:
        """Return the job's report, and say where it lies; empty: none."""
        report = {key_of(name): value for name, value in result.outputs.items()}.get("REPORT")
        if report:
            feedback.pushInfo(self.tr("Report: {}").format(Path(report).as_uri()))
        return str(report or "")

    def _watched_map(
        self, targets: Dict[str, OutputTarget], context: QgsProcessingContext
    ) -> Optional[LiveMap]:
        """Return what shows on the map what the job finds meanwhile; None: nobody would see it.

        It needs QGIS's window, its main thread free to draw, and a layer that comes onto the map.
        """
        live = self.run_layers.live
        if live is None or QThread.currentThread() == live.thread():
            return None
        wanted = (target.destination for target in targets.values())
        return live if any(map(context.willLoadLayerOnCompletion, wanted)) else None

    def postProcessAlgorithm(
        self, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Dict[str, Any]:
        """Show the run in QGIS's window, where there is one; QGIS calls this in its main thread."""
        if self._made is not None and iface is not None:
            self._show_finished(self._made)
        return dict(super().postProcessAlgorithm(context, feedback))

    def _show_finished(self, made: Dict[str, Any]) -> None:
        keys = [definition.name() for definition in self.destinationParameterDefinitions()]
        place = next((str(made[key]) for key in keys if made.get(key)), "")
        title, report = self.run_layers.origin.title, str(made["REPORT"])
        run = FinishedRun(self.ID, self.displayName(), title, place, report, self._given)
        if self._report:
            run.list_report(self.icon())
        run.remember()
        # After a shorter run, nobody has looked away. A step of a model ends in the model's own
        # thread, which must not touch the window.
        is_long = time.monotonic() - self._began_s >= _LONG_RUN_S
        if is_long and self._ran_beside_window and _is_main_thread():
            run.notify(self.next_steps(made))

    def next_steps(self, made: Dict[str, Any]) -> Dict[str, Callable[[], None]]:
        """Return what a user may want to do with the outputs: a button's text → what it does."""
        return {}

    def job_values(
        self,
        parameters: Dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> Dict[str, Any]:
        """Return the job's parameters by the field's name.

        Raises:
            QgsProcessingException: A layer can't be read; one sentence.
        """
        reader = ValueReader(self, parameters, context, feedback, self._sources)
        return reader.read_all(self.OPTIONS)

    def layer_outputs(self) -> List[LayerOutput]:
        """Return the algorithm's outputs that are layers."""
        return []

    def layer_destinations(self, targets: Dict[str, OutputTarget]) -> Dict[str, Any]:
        """Return where the job writes its layers, by the field's name.

        Args:
            targets: The outputs that the user wants, by key.
        """
        return {}

    def deliver_layers(
        self,
        targets: Dict[str, OutputTarget],
        values: Dict[str, Any],
        outputs: Dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> Dict[str, Any]:
        """Bring the job's layers where the user wants them, style them; return them by key.

        Args:
            targets: The outputs that the user wants, by key.
            values: The job's parameters.
            outputs: The job's outputs.
            context: The run's context.
            feedback: The run's feedback.
        """
        return {}

    def _polygon_sources(
        self, parameters: Dict[str, Any], context: QgsProcessingContext
    ) -> Dict[str, PolygonSource]:
        return {
            definition.name(): PolygonSource(self, parameters, context, definition.name())
            for definition in self.parameterDefinitions()
            if isinstance(definition, QgsProcessingParameterFeatureSource)
        }

    def _engine_python(self, feedback: QgsProcessingFeedback) -> str:
        # Not in canExecute: qgis_process and processing.run do not ask it.
        try:
            engine = find_engine()
        except EngineError as error:
            raise QgsProcessingException(sentence(error.text, error.hint)) from error
        python = engine.interpreter.python
        feedback.pushDebugInfo(f"Engine ({engine.origin}): {python}")
        return python

    def _run(
        self,
        python: str,
        values: Dict[str, Any],
        feedback: QgsProcessingFeedback,
        live: Optional[LiveMap],
    ) -> Result:
        folder = _run_folder()
        command = WorkerCommand(python, self.worker_script)
        request = JobRequest(
            self.ID,
            values,
            live=live is not None,
            language=job_language(),
            names=self._names,
        )
        running = self._running = self._running_job(values)
        watchers = [each.receive for each in (live, running) if each is not None]
        reporter = JobReporter(feedback, self.say, watchers)
        self.rates = reporter.rates
        try:
            return Worker(command, request, folder).run(reporter, lambda: is_cancelled(feedback))
        except WorkerError as error:
            for line in error.log.splitlines():
                feedback.pushConsoleInfo(line)
            english = f"{error.text} {error.hint}".strip()
            said = f"{self.say(error.text)} {self.say(error.hint)}".strip()
            if said != english:
                feedback.pushDebugInfo(english)  # for reports and searches
            raise QgsProcessingException(said) from error
        finally:
            shutil.rmtree(folder, ignore_errors=True)
            if running is not None:
                running.end()

    def _running_job(self, values: Dict[str, Any]) -> Optional[RunningJob]:
        """Return what the start page shows of this run; None: nobody would see it."""
        if iface is None or not self._ran_beside_window:
            return None
        return RunningJob(self.run_layers.origin.title, self.ID, str(values.get("output") or ""))

    def _declared_outputs(self, outputs: Dict[str, Any]) -> Dict[str, Any]:
        """Return those of the job's outputs that the algorithm declares beside its destinations."""
        destinations = {definition.name() for definition in self.destinationParameterDefinitions()}
        by_key = {
            key_of(name): round(value, _DIGITS) if isinstance(value, float) else value
            for name, value in outputs.items()
            if value is not None
        }
        return {
            definition.name(): by_key[definition.name()]
            for definition in self.outputDefinitions()
            if definition.name() in by_key and definition.name() not in destinations
        }

    def _destination_outputs(self, values: Dict[str, Any]) -> Dict[str, Any]:
        """Return the files and folders that the user chose to be written."""
        names = {key_of(name): value for name, value in values.items() if value}
        return {
            definition.name(): names[definition.name()]
            for definition in self.destinationParameterDefinitions()
            if definition.name() in names
        }


def _run_folder() -> Path:
    """Make a folder below QGIS's own temporary one, which QGIS clears when it ends.

    Raises:
        QgsProcessingException: It can't be made; one sentence.
    """
    parent = QgsProcessingUtils.tempFolder()
    try:
        return Path(tempfile.mkdtemp(prefix="rsmask_", dir=parent))
    except OSError as error:
        failure = unwritable_folder(Path(parent), error)
        raise QgsProcessingException(sentence(failure.text, failure.hint)) from error


def _is_main_thread() -> bool:
    return bool(QCoreApplication.instance().thread() == QThread.currentThread())


def sentence(text: str, hint: str) -> str:
    """Return what is wrong and what to do about it in one line, in QGIS's language."""
    return f"{tr_sentence(text)} {tr_sentence(hint)}".strip()


def _help_text(algorithm_id: str) -> str:
    """Return the help file's HTML in QGIS's language; each of its lines is a text."""
    path = _PACKAGE / "help" / f"{algorithm_id}.en.html"
    if not path.is_file():
        return ""
    return "\n".join(tr(line) for line in path.read_text("utf-8").strip().splitlines())


def _picture(algorithm_id: str) -> List[str]:
    """Return the help's picture as HTML, where there is one; a click opens it in full size."""
    path = _PACKAGE / "help" / "pictures" / f"{algorithm_id}.png"
    if not path.is_file():
        return []
    address = path.as_uri()
    return [f'<p><a href="{address}"><img src="{address}" width="{_PICTURE_WIDTH}"></a></p>']


def temporary_file(name: str) -> str:
    """Return a path for a file of this run, which QGIS deletes when it ends."""
    return os.path.abspath(QgsProcessingUtils.generateTempFilename(name))  # noqa: PTH100
