"""``rsmask:train``: a training set in, a run folder with the best model out."""

from __future__ import annotations

from typing import Any, ClassVar, Dict, List, Optional, Type

from qgis.core import QgsProcessingOutputFile, QgsProcessingOutputNumber

from ..core import options
from .base import JobAlgorithm
from .parameters import WEIGHT_FILES


class TrainAlgorithm(JobAlgorithm):
    """Fine-tunes Mask R-CNN."""

    ID = "train"
    OPTIONS: ClassVar[Type[Any]] = options.TrainParameters

    def displayName(self) -> str:
        return self.tr("2. Train a model")

    def shortDescription(self) -> str:
        return self.tr("Fine-tunes Mask R-CNN on a training set and keeps the best model.")

    def tags(self) -> List[str]:
        return self.tr(
            "train,fine-tune,transfer learning,mask r-cnn,optimizer,adam,sgd,deep learning,ai"
        ).split(",")

    def initAlgorithm(self, configuration: Optional[Dict[str, Any]] = None) -> None:
        make = self.make
        self.add_parameters(
            make.folder("training_set", self.tr("Training set")),
            make.choice("architecture", self.tr("Network")),
            make.choice("weights", self.tr("Start from")),
            make.file("weights_file", self.tr("Weights file"), WEIGHT_FILES),
            make.choice("optimizer", self.tr("Optimizer")),
            make.number("learning_rate", self.tr("Learning rate")),
            make.number("epochs", self.tr("Epochs")),
            make.number("batch_size", self.tr("Batch size")),
            make.choice("augmentation", self.tr("Augmentation")),
            make.flag("resume", self.tr("Go on with an unfinished run")),
            make.number("crop_size", self.tr("Crop size")),
            make.choice("freeze", self.tr("Keep frozen")),
            make.choice("heads", self.tr("Heads of the network")),
            make.choice("adam_sgd_mode", self.tr("Adam_SGD: when to switch")),
            make.number("adam_sgd_share", self.tr("Adam_SGD: share")),
            make.number("workers", self.tr("Loading processes")),
            make.choice("device", self.tr("Device")),
            make.number("seed", self.tr("Seed")),
            make.output_folder("output", self.tr("Run folder")),
        )
        self.add_outputs(QgsProcessingOutputFile, MODEL=self.tr("Model"), REPORT=self.tr("Report"))
        self.add_outputs(
            QgsProcessingOutputNumber,
            AP=self.tr("Mask AP on validation"),
            AP50=self.tr("Mask AP50 on validation"),
            EPOCHS_DONE=self.tr("Epochs done"),
            BEST_EPOCH=self.tr("Best epoch"),
        )
