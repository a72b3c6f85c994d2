"""The steps from nothing to detections with the sample, each filled in from the one before."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Dict, Tuple

_TRAINING_SET, _RUN, _LAYER = "training set", "model", "detections.gpkg"  # below the sample
_TRAINING_MINUTES = 3  # enough for good detections in the sample without a graphics card


@dataclass(frozen=True)
class SampleStep:
    """A step.

    Attributes:
        algorithm: Its name.
        values: What its dialog is filled in with.
        needs: Files that an earlier step makes.
        makes: What is there once it is done.
    """

    algorithm: str
    values: Dict[str, Any]
    needs: Tuple[Path, ...]
    makes: Path

    @property
    def is_possible(self) -> bool:
        """Whether the steps before it are done."""
        return all(path.exists() for path in self.needs)

    @property
    def is_done(self) -> bool:
        """Whether what it makes is there."""
        return self.makes.exists()


def sample_steps(folder: Path) -> Tuple[SampleStep, ...]:
    """Return the steps of a sample that lies, or will lie, in a folder."""
    vectors, training_set = folder / "scene.gpkg", folder / _TRAINING_SET
    model = folder / _RUN / "model.safetensors"
    return (
        SampleStep("makesample", {"OUTPUT": str(folder)}, (), vectors),
        SampleStep(
            "annotate",
            {
                "IMAGERY": [str(folder / "west.tif")],
                "ANNOTATIONS": f"{vectors}|layername=objects",
                "CLASS_FIELD": "class",
                "AREA": f"{vectors}|layername=west",
                "OUTPUT": str(training_set),
            },
            (vectors, folder / "west.tif"),
            training_set / "dataset.json",
        ),
        SampleStep(
            "train",
            {
                "TRAINING_SET": str(training_set),
                "TIME": _TRAINING_MINUTES,
                "OUTPUT": str(folder / _RUN),
            },
            (training_set / "dataset.json",),
            model,
        ),
        SampleStep(
            "detect",
            {
                "INPUT": str(folder / "east.tif"),
                "MODEL": str(model),
                "OUTPUT": str(folder / _LAYER),
            },
            (model, folder / "east.tif"),
            folder / _LAYER,
        ),
    )
