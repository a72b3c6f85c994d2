"""``rsmask:train``: a training set in, a run folder with the best model out."""

from __future__ import annotations

from functools import partial
from typing import Any, Callable, ClassVar, Dict, List, Optional, Type

from qgis.core import QgsProcessingOutputFile, QgsProcessingOutputNumber

from ..core.jobs.training_options import TrainParameters
from ..toolbox.training_algorithm import TrainingAlgorithm
from ..window.notices import open_dialog


class TrainAlgorithm(TrainingAlgorithm):
    """Fine-tunes Mask R-CNN."""

    ID = "train"
    OPTIONS: ClassVar[Type[Any]] = TrainParameters

    def displayName(self) -> str:
        return self.tr("2. Train a model")

    def shortDescription(self) -> str:
        return self.tr("Fine-tunes Mask R-CNN on a training set and keeps the best model.")

    def tags(self) -> List[str]:
        return self.tr(
            "train,fine-tune,transfer learning,mask r-cnn,optimizer,adam,sgd,deep learning,ai"
        ).split(",")

    def next_steps(self, made: Dict[str, Any]) -> Dict[str, Callable[[], None]]:
        """Offer to detect with the model."""
        model = str(made.get("MODEL") or "")
        if not model:
            return {}
        return {self.tr("Detect with it"): partial(open_dialog, "rsmask:detect", MODEL=model)}

    def initAlgorithm(self, configuration: Optional[Dict[str, Any]] = None) -> None:
        make = self.make
        self.add_parameters(
            *make.of("training_set", "time"),
            *self.network_parameters(),
            *make.of("optimizer"),
            *self.recipe_parameters(),
            *make.of("output"),
        )
        self.add_outputs(QgsProcessingOutputFile, MODEL=self.tr("Model"), REPORT=self.tr("Report"))
        self.add_outputs(
            QgsProcessingOutputNumber,
            AP=self.tr("Mask AP on validation"),
            AP50=self.tr("Mask AP50 on validation"),
            EPOCHS_DONE=self.tr("Epochs done"),
            BEST_EPOCH=self.tr("Best epoch"),
        )
