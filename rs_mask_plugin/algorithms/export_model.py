"""``rsmask:exportmodel``: a model in, the same for another program out."""

from __future__ import annotations

from typing import Any, ClassVar, Dict, List, Optional, Type

from ..core.jobs.model_options import ExportModelParameters
from ..toolbox.base import JobAlgorithm


class ExportModelAlgorithm(JobAlgorithm):
    """Writes a model for another program."""

    ID = "exportmodel"
    OPTIONS: ClassVar[Type[Any]] = ExportModelParameters

    def displayName(self) -> str:
        return self.tr("Export a model")

    def shortDescription(self) -> str:
        return self.tr("Writes a model as ONNX, which other programs run without RS Mask.")

    def tags(self) -> List[str]:
        return self.tr("export,model,onnx,onnxruntime,deepness,deploy,share,mask r-cnn").split(",")

    def initAlgorithm(self, configuration: Optional[Dict[str, Any]] = None) -> None:
        make = self.make
        self.add_parameters(
            *make.of("model", "format", "tile_size", "output"),
        )
