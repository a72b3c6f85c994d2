"""What all algorithms of RS Mask share: names, icon, help, and running a job in the engine."""

from __future__ import annotations

import os
import shutil
import tempfile
import time
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any, ClassVar, Dict, List, Optional, Tuple, Type

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputDefinition,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterRasterLayer,
    QgsProcessingUtils,
    QgsSettings,
)
from qgis.PyQt.QtCore import QCoreApplication, QLocale
from qgis.PyQt.QtGui import QIcon
from qgis.utils import iface

from ..core.jobs.protocol import JobRequest, Result
from ..engine.locate import EngineError, find_engine
from ..engine.worker_client import WORKER_SCRIPT, Worker, WorkerCommand, WorkerError
from .input_sources import input_sources
from .layer_copy import rename_in_context
from .output_target import (
    OutputTarget,
    Signature,
    refuse_input,
    refuse_loss,
    refuse_other_formats,
    written_name,
)
from .parameter_factory import ParameterFactory, key_of
from .polygon_source import PolygonSource
from .reporting import JobReporter, is_cancelled, silence_log_of_console
from .value_errors import wrong_value
from .value_reader import ValueReader, numbers_in, with_named_choices

_DIGITS = 4  # of figures among the outputs
_PACKAGE = Path(__file__).resolve().parents[1]
HOMEPAGE = "https://github.com/rs-mask/rs-mask"


@dataclass(frozen=True)
class LayerOutput:
    """A destination that polygon layers are written to.

    Attributes:
        key: The parameter.
        signatures: Fields of the layers, one a layer: how an earlier result is known.
    """

    key: str
    signatures: Tuple[Signature, ...]


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
        """Return the text in QGIS's language; texts of a base class are filed under its name."""
        for each in type(self).__mro__:
            translated = QCoreApplication.translate(each.__name__, text)
            if translated != text:
                return str(translated)
        return text

    def svgIconPath(self) -> str:
        return str(_PACKAGE / "icons" / f"{self.ID}.svg")

    def icon(self) -> QIcon:
        return QIcon(self.svgIconPath())

    def helpUrl(self) -> str:
        return f"{HOMEPAGE}#{self.ID}"

    def shortHelpString(self) -> str:
        """Return the help file's text and, in the dialog, every parameter with its help below it.

        ``qgis_process help`` lists the parameters by itself.
        """
        if iface is None:
            return _help_text(self.ID)
        rows = [
            f"<h3>{definition.description()}</h3>\n<p>{definition.help()}</p>"
            for definition in self.parameterDefinitions()
            if definition.help()
        ]
        return "\n".join([_help_text(self.ID), *rows])

    def checkParameterValues(
        self, parameters: Dict[str, Any], context: QgsProcessingContext
    ) -> Tuple[bool, str]:
        """Say what is wrong with a value and what to give, where QGIS only names the parameter."""
        named = with_named_choices(self, parameters)
        for definition in self.parameterDefinitions():
            wrong = wrong_value(definition, named.get(definition.name()), context)
            if wrong:
                return False, wrong
        possible, wrong = super().checkParameterValues(named, context)
        return bool(possible), str(wrong)

    def processAlgorithm(
        self,
        parameters: Dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> Dict[str, Any]:
        """Run ``process``; qgis_process then says a failure once."""
        try:
            return self.process(parameters, context, feedback)
        except QgsProcessingException:
            silence_log_of_console()
            raise

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

    def stopped(self, text: str, feedback: QgsProcessingFeedback) -> None:
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

    worker_script: ClassVar[Path] = WORKER_SCRIPT
    _report = ""  # that the job wrote into its folder

    def checkParameterValues(
        self, parameters: Dict[str, Any], context: QgsProcessingContext
    ) -> Tuple[bool, str]:
        """Refuse what the engine could not open, before anything runs."""
        for definition in self.parameterDefinitions():
            wrong = self._wrong_rasters(definition, parameters, context)
            if wrong:
                return False, wrong
        for entry in fields(self.OPTIONS):
            if entry.type in ("Tuple[float, ...]", "Tuple[int, ...]"):
                wrong = self._wrong_numbers(entry.name, parameters, context)
                if wrong:
                    return False, wrong
        possible, wrong = super().checkParameterValues(parameters, context)
        if possible:
            for source in self._polygon_sources(parameters, context).values():
                if source.problem:
                    return False, source.problem
            try:
                # Not the run's context, which would load a layer for each time it is asked.
                trial = QgsProcessingContext()
                trial.setExpressionContext(context.expressionContext())
                self._output_targets(parameters, trial, input_sources(self, parameters, context))
            except QgsProcessingException as error:
                return False, str(error)
        return possible, wrong

    def prepareAlgorithm(
        self,
        parameters: Dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> bool:
        self._sources = self._polygon_sources(parameters, context)
        return bool(super().prepareAlgorithm(parameters, context, feedback))

    def process(
        self,
        parameters: Dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> Dict[str, Any]:
        python = self._engine_python(feedback)
        values = self.job_values(parameters, context, feedback)
        if is_cancelled(feedback):  # while layers were written for the engine
            self.stopped("", feedback)
            return {}
        # QGIS makes a new temporary path each time it is asked: only here, once a run.
        inputs = input_sources(self, parameters, context)
        targets = self._output_targets(parameters, context, inputs, feedback)
        destinations = self._destinations(values)
        values.update(self.layer_destinations(targets))
        result = self._run(python, values, feedback)
        if result.cancelled:
            self.stopped(result.text, feedback)
            return self._declared(result.outputs)
        if result.text:
            feedback.pushInfo(result.text)
        report = {key_of(name): value for name, value in result.outputs.items()}.get("REPORT")
        if report:
            feedback.pushInfo(self.tr("Report: {}").format(Path(report).as_uri()))
            if "REPORT" not in destinations:
                self._report = report
        outputs = {**destinations, **self._declared(result.outputs)}
        outputs.update(self.finished_layers(targets, values, result.outputs, context, feedback))
        return outputs

    def postProcessAlgorithm(
        self, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Dict[str, Any]:
        """List the job's report in the results viewer; QGIS calls this in its main thread.

        QGIS itself lists only what is declared as HTML, which its batch dialog fails on (see
        ``ParameterFactory``).
        """
        if self._report and iface is not None:
            from processing.core.ProcessingResults import resultsList

            name = f"{self.displayName()}: {Path(self._report).parent.name}"
            resultsList.addResult(self.icon(), name, time.localtime(), self._report)
        return dict(super().postProcessAlgorithm(context, feedback))

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

    def finished_layers(
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

    def _output_targets(
        self,
        parameters: Dict[str, Any],
        context: QgsProcessingContext,
        inputs: Dict[str, str],
        feedback: Optional[QgsProcessingFeedback] = None,
    ) -> Dict[str, OutputTarget]:
        """Return the layers' targets by key.

        Raises:
            QgsProcessingException: One can't be written, or something would be lost by it.
        """
        targets: Dict[str, OutputTarget] = {}
        for output in self.layer_outputs():
            definition = self.parameterDefinition(output.key)
            is_one_file = isinstance(definition, QgsProcessingParameterFileDestination)
            if is_one_file:
                given = self.parameterAsFileOutput(parameters, output.key, context)
            else:
                given = self.parameterAsOutputLayer(parameters, output.key, context)
            if not given:
                continue
            target = OutputTarget.parse(given)
            if is_one_file:
                refuse_other_formats(target)
            name, has_outlines = written_name(target)
            if not has_outlines and feedback is not None:
                feedback.pushWarning(
                    self.tr("{} keeps the objects' values and not their outlines.").format(name)
                )
            if target.path and not target.table:
                target = replace(target, destination=name, path=name)
            refuse_loss(target, output.signatures, inputs, targets.values())
            rename_in_context(given, target.destination, context)
            targets[output.key] = target
        for key, path in self._file_outputs(parameters, context).items():
            if key not in targets and path:
                refuse_input(path, inputs)
        return targets

    def _file_outputs(
        self, parameters: Dict[str, Any], context: QgsProcessingContext
    ) -> Dict[str, str]:
        return {
            definition.name(): self.parameterAsFileOutput(parameters, definition.name(), context)
            for definition in self.destinationParameterDefinitions()
            if isinstance(definition, QgsProcessingParameterFileDestination)
        }

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

    def _run(self, python: str, values: Dict[str, Any], feedback: QgsProcessingFeedback) -> Result:
        # Below QGIS's own temporary folder, which QGIS clears when it ends.
        folder = Path(tempfile.mkdtemp(prefix="rsmask_", dir=QgsProcessingUtils.tempFolder()))
        command = WorkerCommand(python, self.worker_script)
        worker = Worker(command, JobRequest(self.ID, values), folder)
        try:
            return worker.run(JobReporter(feedback), lambda: is_cancelled(feedback))
        except WorkerError as error:
            for line in error.log.splitlines():
                feedback.pushConsoleInfo(line)
            raise QgsProcessingException(sentence(error.text, error.hint)) from error
        finally:
            shutil.rmtree(folder, ignore_errors=True)

    def _declared(self, outputs: Dict[str, Any]) -> Dict[str, Any]:
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

    def _destinations(self, values: Dict[str, Any]) -> Dict[str, Any]:
        """Return the files and folders that the user chose to be written."""
        names = {key_of(name): value for name, value in values.items() if value}
        return {
            definition.name(): names[definition.name()]
            for definition in self.destinationParameterDefinitions()
            if definition.name() in names
        }

    def _wrong_rasters(
        self, definition: Any, parameters: Dict[str, Any], context: QgsProcessingContext
    ) -> str:
        """Say which raster layer is no file or no longer has its file's CRS, or nothing."""
        name = definition.name()
        layers: List[Any] = []
        if isinstance(definition, QgsProcessingParameterRasterLayer):
            layers = [self.parameterAsRasterLayer(parameters, name, context)]
        elif isinstance(definition, QgsProcessingParameterMultipleLayers):
            layers = self.parameterAsLayerList(parameters, name, context)
        for layer in layers:
            if layer is not None and layer.dataProvider() is not None:
                provider = layer.providerType()
                if provider != "gdal":
                    return self.tr(
                        "The layer “{}” comes from a service ({}) and not from a raster file. "
                        "Export it to a GeoTIFF first (layer menu: Export → Save As)."
                    ).format(layer.name(), provider)
                # The engine opens the file, which knows nothing of what was set in QGIS.
                stored = layer.dataProvider().crs()
                if layer.crs().isValid() and layer.crs() != stored:
                    return self.tr(
                        "The layer “{}” has a CRS that was set in QGIS ({}), its file has {}. "
                        "Assign the CRS to the file itself (Raster › Projections › Assign "
                        "Projection) and load it again."
                    ).format(
                        layer.name(), _crs_name(layer.crs()), _crs_name(stored) or self.tr("none")
                    )
        return ""

    def _wrong_numbers(
        self, name: str, parameters: Dict[str, Any], context: QgsProcessingContext
    ) -> str:
        """Return a sentence about a line of numbers that holds something else."""
        definition: Optional[Any] = self.parameterDefinition(key_of(name))
        if definition is None or definition.type() != "string":
            return ""
        text = self.parameterAsString(parameters, key_of(name), context)
        try:
            numbers_in(text)
        except ValueError:
            return self.tr("{}: “{}” is not a list of numbers such as 1, 2, 3.").format(
                definition.description(), text
            )
        return ""


def _crs_name(crs: QgsCoordinateReferenceSystem) -> str:
    return str(crs.authid() or crs.description())


def sentence(text: str, hint: str) -> str:
    """Return what is wrong and what to do about it in one line."""
    return f"{text} {hint}".strip()


def _help_text(algorithm_id: str) -> str:
    """Return the help file's HTML in QGIS's language, else in English."""
    language = str(QgsSettings().value("locale/userLocale", QLocale().name()) or "")[:2]
    for code in (language, "en"):
        path = _PACKAGE / "help" / f"{algorithm_id}.{code}.html"
        if path.is_file():
            return path.read_text("utf-8").strip()
    return ""


def temporary_file(name: str) -> str:
    """Return a path for a file of this run, which QGIS deletes when it ends."""
    return os.path.abspath(QgsProcessingUtils.generateTempFilename(name))  # noqa: PTH100
