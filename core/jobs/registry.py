"""The registry of jobs: what the worker and the console command can run. Standard library only.

Jobs are named by text and imported when they run: the worker starts in well under a second for a
job that needs no network, and ``core`` does not import ``training``.
"""

from __future__ import annotations

import importlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Callable, Dict, Type

from . import options

if TYPE_CHECKING:
    from .job import Job


@dataclass(frozen=True)
class JobDefinition:
    """One job: the type of its parameters and the function that does it."""

    name: str
    parameters: Type[Any]
    target: str
    """``module:function`` below the package; called as ``function(parameters, job) -> outputs``."""
    summary: str

    def load(self) -> Callable[[Any, Job], Dict[str, Any]]:
        """Import the job's module and return its function."""
        module_name, function_name = self.target.split(":")
        package = __package__.rsplit(".", 2)[0]
        module = importlib.import_module(f"{package}.{module_name}")
        function: Callable[[Any, Job], Dict[str, Any]] = getattr(module, function_name)
        return function


JOBS: Dict[str, JobDefinition] = {
    definition.name: definition
    for definition in (
        JobDefinition(
            "annotate",
            options.AnnotateParameters,
            "training.annotate:annotate",
            "Make a training set from imagery and polygons.",
        ),
        JobDefinition(
            "train",
            options.TrainParameters,
            "training.train:train",
            "Fine-tune Mask R-CNN on a training set.",
        ),
        JobDefinition(
            "compareoptimizers",
            options.CompareOptimizersParameters,
            "training.compare_optimizers:compare_optimizers",
            "Train with several optimizers, several times each, and say which is better.",
        ),
        JobDefinition(
            "detect",
            options.DetectParameters,
            "core.detect:detect_job",
            "Find every object in imagery and write polygons.",
        ),
        JobDefinition(
            "refine",
            options.RefineParameters,
            "core.refine:refine_job",
            "Make a new layer from an archive, without the network.",
        ),
        JobDefinition(
            "evaluate",
            options.EvaluateParameters,
            "training.evaluate:evaluate",
            "Compare a detections layer with a truth layer.",
        ),
        JobDefinition(
            "evaluatemodel",
            options.EvaluateModelParameters,
            "training.evaluate_model:evaluate_model",
            "Measure a model on a split of a training set.",
        ),
        JobDefinition(
            "importdataset",
            options.ImportDatasetParameters,
            "training.import_dataset:import_dataset",
            "Make a training set from another tool's.",
        ),
        JobDefinition(
            "exportdataset",
            options.ExportDatasetParameters,
            "training.export_dataset:export_dataset",
            "Write a training set in another tool's format.",
        ),
        JobDefinition(
            "exportmodel",
            options.ExportModelParameters,
            "core.export_model:export_model",
            "Write a model as an ONNX file for other programs.",
        ),
        JobDefinition(
            "check",
            options.CheckParameters,
            "core.check:check",
            "Report the engine's versions, its device, and a timed run of the network.",
        ),
    )
}
