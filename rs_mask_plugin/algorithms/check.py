"""``rsmask:check``: nothing in, a report on the engine out."""

from __future__ import annotations

from typing import Any, ClassVar, Dict, List, Optional, Type

from qgis.core import QgsProcessingOutputNumber, QgsProcessingOutputString

from ..core.jobs.engine_options import CheckParameters
from ..toolbox.base import JobAlgorithm


class CheckAlgorithm(JobAlgorithm):
    """Reports the engine's versions, its device and its speed."""

    ID = "check"
    OPTIONS: ClassVar[Type[Any]] = CheckParameters

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
        )
        self.add_outputs(
            QgsProcessingOutputNumber,
            TILES_PER_SECOND=self.tr("Tiles a second"),
            FREE_MEMORY_GB=self.tr("Free memory [GB]"),
            FREE_DISK_GB=self.tr("Free disk [GB]"),
        )
