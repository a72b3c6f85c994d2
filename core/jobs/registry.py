"""The registry of jobs: what worker, console command and QGIS can run. Standard library only.

A new job is a dataclass of parameters with its entry in ``JOBS`` of the module of options that it
belongs to, and the module with its function.
"""

from __future__ import annotations

from typing import Dict

from . import dataset_options, detection_options, engine_options, model_options, training_options
from .definition import JobDefinition

JOBS: Dict[str, JobDefinition] = {
    definition.name: definition
    for definition in (
        *dataset_options.JOBS,
        *training_options.JOBS,
        *detection_options.JOBS,
        *model_options.JOBS,
        *engine_options.JOBS,
    )
}
"""Name → job."""
