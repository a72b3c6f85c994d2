"""``rsmask:check``: nothing in, a report on the engine out."""

from __future__ import annotations

import configparser
from pathlib import Path
from typing import Any, ClassVar, Dict, List, Optional, Type

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
)
from qgis.PyQt.QtCore import QT_VERSION_STR

from ..core.jobs.engine_options import CheckParameters
from ..toolbox.base import JobAlgorithm

_METADATA = Path(__file__).resolve().parents[2] / "metadata.txt"


class CheckAlgorithm(JobAlgorithm):
    """Reports the engine's versions, its device and its speed."""

    ID = "check"
    OPTIONS: ClassVar[Type[Any]] = CheckParameters
    WAITS_FOR_DEVICE = False

    def displayName(self) -> str:
        return self.tr("Check the engine")

    def shortDescription(self) -> str:
        return self.tr("Shows whether RS Mask is ready, on which device, and how fast it is.")

    def group(self) -> str:
        return self.tr("Engine")

    def groupId(self) -> str:
        return "engine"

    def tags(self) -> List[str]:
        return self.tr("check,engine,environment,gpu,cuda,pytorch,version,install").split(",")

    def initAlgorithm(self, configuration: Optional[Dict[str, Any]] = None) -> None:
        self.add_parameters(
            *self.make.of("device", "report"),
        )
        self.add_outputs(
            QgsProcessingOutputString,
            DEVICE=self.tr("Device"),
            TORCH=self.tr("Version of PyTorch"),
            PRECISION=self.tr("Number format"),
            WHY_NO_GPU=self.tr("Why no graphics card is used"),
            DIAGNOSTICS=self.tr("Text to paste where you ask for help"),
        )
        self.add_outputs(
            QgsProcessingOutputNumber,
            TILES_PER_SECOND=self.tr("Tiles a second"),
            FREE_MEMORY_GB=self.tr("Free memory [GB]"),
            FREE_DISK_GB=self.tr("Free disk [GB]"),
        )

    def process(
        self,
        parameters: Dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> Dict[str, Any]:
        """Run the check; say what it found once more as text to paste, without paths."""
        outputs = super().process(parameters, context, feedback)
        if outputs.get("DIAGNOSTICS"):
            outputs["DIAGNOSTICS"] = f"{_versions()}\n{outputs['DIAGNOSTICS']}"
            feedback.pushInfo(
                self.tr("To paste where you ask for help (no paths, no names):")
                + f"\n{outputs['DIAGNOSTICS']}"
            )
        return outputs


def _versions() -> str:
    """Return the versions of the plugin, QGIS and Qt in a line."""
    metadata = configparser.ConfigParser(interpolation=None)
    metadata.read(_METADATA, "utf-8")
    version = metadata.get("general", "version", fallback="?")
    return f"RS Mask {version}, QGIS {Qgis.version()}, Qt {QT_VERSION_STR}"
