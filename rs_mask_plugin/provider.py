"""The Processing provider: the list of RS Mask's algorithms."""

from __future__ import annotations

from pathlib import Path
from typing import Any, List, Tuple, Type

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingDestinationParameter,
    QgsProcessingModelAlgorithm,
    QgsProcessingParameterVectorDestination,
    QgsProcessingProvider,
)
from qgis.PyQt.QtGui import QIcon

from .algorithms.annotate import AnnotateAlgorithm
from .algorithms.check import CheckAlgorithm
from .algorithms.compare_optimizers import CompareOptimizersAlgorithm
from .algorithms.detect import DetectAlgorithm
from .algorithms.evaluate import EvaluateAlgorithm
from .algorithms.evaluate_model import EvaluateModelAlgorithm
from .algorithms.export_dataset import ExportDatasetAlgorithm
from .algorithms.export_model import ExportModelAlgorithm
from .algorithms.import_dataset import ImportDatasetAlgorithm
from .algorithms.make_sample import MakeSampleAlgorithm
from .algorithms.new_annotations import NewAnnotationsAlgorithm
from .algorithms.refine import RefineAlgorithm
from .algorithms.setup import SetupAlgorithm
from .algorithms.train import TrainAlgorithm
from .core.jobs.registry import JOBS
from .engine.settings import PYTHON_SETTING
from .language.catalog import tr
from .toolbox.base import RsMaskAlgorithm
from .toolbox.derived_algorithm import algorithm_for

_CLASSES: Tuple[Type[RsMaskAlgorithm], ...] = (
    NewAnnotationsAlgorithm,
    AnnotateAlgorithm,
    TrainAlgorithm,
    DetectAlgorithm,
    RefineAlgorithm,
    EvaluateAlgorithm,
    EvaluateModelAlgorithm,
    CompareOptimizersAlgorithm,
    ImportDatasetAlgorithm,
    ExportDatasetAlgorithm,
    ExportModelAlgorithm,
    MakeSampleAlgorithm,
    SetupAlgorithm,
    CheckAlgorithm,
)
_WITH_CLASS = {algorithm.ID for algorithm in _CLASSES}
ALGORITHMS: Tuple[Type[RsMaskAlgorithm], ...] = (
    *_CLASSES,
    *(algorithm_for(job) for job in JOBS.values() if job.name not in _WITH_CLASS),
)
"""In the order in which a project needs them; jobs without a class of their own come last."""

EXAMPLE_MODELS: Tuple[Path, ...] = tuple(
    Path(__file__).with_name("models") / f"{name}.model3"
    for name in ("annotate_train_detect", "many_rasters", "change")
)
"""Made by ``docs/make_models.py`` in the checkout."""


class RsMaskProvider(QgsProcessingProvider):
    """RS Mask in the Processing toolbox."""

    def id(self) -> str:
        """Return the provider's id, part of every algorithm's id."""
        return "rsmask"

    def name(self) -> str:
        """Return the name in the toolbox."""
        return "RS Mask"

    def icon(self) -> QIcon:
        """Return the provider's icon."""
        return QIcon(self.svgIconPath())

    def svgIconPath(self) -> str:  # noqa: N802 - QGIS's name
        """Return the icon's file."""
        return str(Path(__file__).with_name("icons") / "rs_mask.svg")

    def load(self) -> bool:
        """Add the setting to QGIS's options and load the algorithms."""
        # Processing's own Python part; imported here because it is only there once it is loaded.
        from processing.core.ProcessingConfig import ProcessingConfig, Setting

        ProcessingConfig.settingIcons[self.name()] = self.icon()
        label = tr("Python of the engine (empty: the one that 'Set up the engine' made)")
        ProcessingConfig.addSetting(
            Setting(self.name(), PYTHON_SETTING, label, "", valuetype=Setting.FILE)
        )
        ProcessingConfig.readSettings()
        self.refreshAlgorithms()
        return True

    def unload(self) -> None:
        """Take the setting out of QGIS's options; its value stays."""
        from processing.core.ProcessingConfig import ProcessingConfig

        if PYTHON_SETTING in ProcessingConfig.settings:
            ProcessingConfig.removeSetting(PYTHON_SETTING)

    def loadAlgorithms(self) -> None:  # noqa: N802 - QGIS's name
        """Add one of each algorithm, and the example models."""
        for algorithm in ALGORITHMS:
            self.addAlgorithm(algorithm())
        for path in EXAMPLE_MODELS:
            model = QgsProcessingModelAlgorithm()
            if model.fromFile(str(path)):
                self.addAlgorithm(model)

    def in_order(self) -> List[QgsProcessingAlgorithm]:
        """Return the algorithms in the order in which a project needs them."""
        return [self.algorithm(algorithm.ID) for algorithm in ALGORITHMS]

    def isSupportedOutputValue(  # noqa: N802 - QGIS's name
        self,
        outputValue: Any,  # noqa: N803 - QGIS's name
        parameter: QgsProcessingDestinationParameter,
        context: QgsProcessingContext,
    ) -> Tuple[bool, str]:
        """Leave layers to the algorithms, which say what is wrong with a destination.

        QGIS's dialogs would refuse names without an extension, and ``FILE.gpkg|layername=NAME``.
        """
        if isinstance(parameter, QgsProcessingParameterVectorDestination):
            return True, ""
        supported, problem = super().isSupportedOutputValue(outputValue, parameter, context)
        return bool(supported), str(problem)

    def defaultVectorFileExtension(self, hasGeometry: bool = True) -> str:  # noqa: N802, N803
        """Return the format of temporary layers: the one that the engine writes itself."""
        return "gpkg"
