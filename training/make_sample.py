"""The job ``makesample``: two made-up aerial photographs and the outlines of what is on them."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

from ..core.jobs.counts import count_of
from ..core.jobs.dataset_options import MakeSampleParameters
from ..core.jobs.job import Job
from ..core.runtime.output_target import check_output_folder
from .dataset.disk_errors import writing_to
from .sample_scene.files import SceneSettings, write_scene

_WEST_SHARE = 2 / 3  # of the width: enough to learn from, and a part that training never sees


def make_sample(parameters: MakeSampleParameters, job: Job) -> dict[str, Any]:
    """Write the sample scene.

    Returns:
        ``OUTPUT``: the folder; ``WEST``, ``EAST``: the images; ``OBJECTS``, ``AREA``: the layers of
        the outlines and of the western image's area, as ``path|layername=name``.

    Raises:
        UserError: OUTPUT is not empty or can't be written.
        StoppedError: The user stopped; the unfinished folder is removed.
    """
    folder = Path(parameters.output)
    check_output_folder(folder, inputs=())
    settings = SceneSettings(
        width=parameters.width,
        height=parameters.height,
        seed=parameters.seed,
        west_share=_WEST_SHARE,
    )
    folder.mkdir(parents=True, exist_ok=True)
    try:
        with writing_to(folder, "then run it again; the unfinished sample was removed."):
            made = write_scene(folder, settings, job)
    except BaseException:  # stopped, or whatever went wrong: what is left would block the next run
        shutil.rmtree(folder, ignore_errors=True)
        raise
    found = ", ".join(count_of(count, kind) for kind, count in made.counts.items())
    job.info(f"The sample is in {folder}: {found}.")
    job.info(
        "Next: make a training set from west.tif and the layer objects (field class), train a "
        "model, and detect in east.tif, which no training sees."
    )
    return {
        "OUTPUT": str(folder),
        "WEST": str(made.west),
        "EAST": str(made.east),
        "OBJECTS": f"{made.vectors}|layername=objects",
        "AREA": f"{made.vectors}|layername=west",
    }
