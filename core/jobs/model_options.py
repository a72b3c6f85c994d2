"""The parameters of the jobs that measure a model or hand it on. Standard library only."""

from __future__ import annotations

from dataclasses import dataclass

from .dataset_options import SPLITS
from .definition import JobDefinition
from .detection_options import DetectParameters
from .engine_options import DEVICES
from .parameters import JSON_FILES, MODEL_FILES, ONNX_FILES, parameter, same_as

MODEL_FORMATS = ("onnx", "deepness")
"""onnx: boxes, labels, scores, masks; deepness: an ONNX file that the QGIS plugin Deepness runs."""


@dataclass(frozen=True)
class EvaluateModelParameters:
    """A model and a training set in, COCO figures on one of its splits out."""

    model: str = parameter(
        "Model", "The model file (.safetensors).", path="file", files=MODEL_FILES
    )
    training_set: str = parameter("Training set", "The training set's folder.", path="folder")
    split: str = parameter("Split", "The split to measure on.", "test", choices=SPLITS)
    report: str = parameter(
        "Figures", "JSON file for the figures; empty: none.", "", path="new file", files=JSON_FILES
    )
    batch_size: int = parameter(
        "Batch size",
        "Tiles at once; 0: what fits into memory.",
        0,
        minimum=0,
        maximum=256,
        automatic="what fits into memory",
    )
    augment: bool = same_as(DetectParameters, "augment")
    device: str = parameter("Device", "Where the network runs.", "auto", choices=DEVICES)
    scheduler: str = parameter(
        "Dask scheduler",
        "Address of a Dask scheduler (tcp://host:8786) whose workers search the tiles; they must "
        "reach training set and model under the same paths. Empty: this computer.",
        "",
        advanced=True,
    )


@dataclass(frozen=True)
class ExportModelParameters:
    """A model in, the same for another program out."""

    model: str = parameter(
        "Model", "The model file (.safetensors).", path="file", files=MODEL_FILES
    )
    output: str = parameter(
        "Exported model",
        "The file for the other program (.onnx).",
        path="new file",
        files=ONNX_FILES,
    )
    format: str = parameter(
        "Format",
        "onnx: boxes, classes, scores and masks, for programs that you write; deepness: the layout "
        "that the QGIS plugin Deepness runs.",
        "onnx",
        choices=MODEL_FORMATS,
    )
    tile_size: int = parameter(
        "Image size",
        "Side of the image that the exported model takes; 0: the model's tiles.",
        0,
        minimum=0,
        maximum=4096,
        unit="pixels",
        automatic="the model's tiles",
    )


JOBS = (
    JobDefinition(
        "evaluatemodel",
        EvaluateModelParameters,
        "training.evaluate_model:evaluate_model",
        "Measure a model on a split of a training set.",
    ),
    JobDefinition(
        "exportmodel",
        ExportModelParameters,
        "core.export_model:export_model",
        "Write a model as an ONNX file for other programs.",
    ),
)
