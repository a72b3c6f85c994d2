"""``rsmask:setup``: makes the engine, the Python environment that all other algorithms run in."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any, ClassVar, Dict, List, Optional, Type

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputString,
)

from ..core.jobs.engine_options import SetupParameters
from ..engine import settings
from ..engine.install import SetupRequest, remove, set_up
from ..engine.locate import EngineError, Interpreter
from ..engine.program import Console, SetupStoppedError
from ..language.catalog import tr_sentence
from ..toolbox.base import RsMaskAlgorithm, sentence
from ..toolbox.reporting import flush_console, is_cancelled, show_progress_text
from ..toolbox.value_reader import ValueReader


class SetupAlgorithm(RsMaskAlgorithm):
    """Makes the engine."""

    ID = "setup"
    OPTIONS: ClassVar[Type[Any]] = SetupParameters

    def displayName(self) -> str:
        return self.tr("Set up the engine")

    def shortDescription(self) -> str:
        return self.tr("Installs PyTorch and the rest into a Python environment of their own.")

    def group(self) -> str:
        return self.tr("Engine")

    def groupId(self) -> str:
        return "engine"

    def tags(self) -> List[str]:
        return self.tr("setup,install,engine,environment,python,pytorch,gpu,cuda").split(",")

    def initAlgorithm(self, configuration: Optional[Dict[str, Any]] = None) -> None:
        make = self.make
        self.add_parameters(
            *make.of("task", "torch_build", "folder", "wheels", "python", "start_over"),
        )
        self.addOutput(QgsProcessingOutputString("PYTHON_MADE", self.tr("The engine's Python")))

    def process(
        self,
        parameters: Dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> Dict[str, Any]:
        values = ValueReader(self, parameters, context, feedback, {}).read_all(self.OPTIONS)
        own_folder = values.pop("folder")
        folder = Path(own_folder) if own_folder else settings.managed_folder()
        try:
            if values["task"] == "remove":
                return self._remove(folder, feedback)
            made = self._make(SetupRequest(folder, **values), feedback)
        except SetupStoppedError:
            self.report_stop(
                self.tr("Stopped. What was downloaded is kept; run this again to go on."), feedback
            )
            return {}
        except EngineError as error:
            raise QgsProcessingException(sentence(error.text, error.hint)) from error
        # The managed folder needs no setting; another one is remembered.
        settings.set_python(made.python if own_folder else "")
        if settings.python_from_variable():
            feedback.pushWarning(
                self.tr("The environment variable {} is set and goes before this engine.").format(
                    settings.PYTHON_VARIABLE
                )
            )
        return {"PYTHON_MADE": made.python}

    def _make(self, request: SetupRequest, feedback: QgsProcessingFeedback) -> Interpreter:
        feedback.pushInfo(
            self.tr("The engine is made in {}. QGIS's own Python is not touched.").format(
                request.folder
            )
        )
        console = Console(
            line=lambda text: _log_line(feedback, text),
            step=lambda percent, text: _log_step(feedback, percent, text),
            is_cancelled=lambda: is_cancelled(feedback),
        )
        return set_up(replace(request, proxy=settings.proxy_variables()), console)

    def _remove(self, folder: Path, feedback: QgsProcessingFeedback) -> Dict[str, Any]:
        if remove(folder):
            feedback.pushInfo(self.tr("The engine in {} is deleted.").format(folder))
        else:
            feedback.pushInfo(self.tr("There is no engine in {}.").format(folder))
        if folder in Path(settings.python_from_setting()).parents:
            settings.set_python("")
        return {}


def _log_line(feedback: QgsProcessingFeedback, text: str) -> None:
    feedback.pushConsoleInfo(text)
    flush_console()


def _log_step(feedback: QgsProcessingFeedback, percent: float, text: str) -> None:
    feedback.setProgress(percent)
    show_progress_text(feedback, tr_sentence(text))
    flush_console()
