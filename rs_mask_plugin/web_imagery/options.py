"""What a run asks of web imagery; QGIS's own parameters, which no job has."""

from __future__ import annotations

from dataclasses import dataclass

from ..core.jobs.parameters import parameter


@dataclass(frozen=True)
class WebImageryOptions:
    """How layers of web services are read."""

    web_gsd: float = parameter(
        "Ground size of web imagery",
        "At which pixels of XYZ, WMS and WMTS layers are read; 0: that of the model, or of the "
        "training set. The nearest level of zoom that is not much coarser is taken.",
        0.0,
        minimum=0.0,
        unit="metres",
        automatic="the model's, or the training set's",
        advanced=True,
    )
    web_tiles: int = parameter(
        "Most tiles of web imagery",
        "A run that needs more tiles of one XYZ, WMS or WMTS layer is refused: a server's "
        "imagery is not ours to copy.",
        2000,
        minimum=1,
        maximum=1_000_000,
        advanced=True,
    )
