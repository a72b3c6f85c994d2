"""The plans of all rasters of a job, made before anything runs.

Every raster is opened and compared with the model's card, the area is brought into its CRS, and
what doesn't go together is said.
"""

from __future__ import annotations

import numpy as np
import shapely

from ..jobs.detection_options import DetectParameters
from ..jobs.errors import OutsideError, UserError
from ..jobs.job import Job
from ..models.card import ModelCard
from ..models.raster_match import open_raster_for_model
from ..raster.crs import parse_crs, same_crs, transformer
from ..raster.source import RasterSource, list_rasters
from ..vector.geometry import union
from ..vector.layer_reader import read_polygons
from ..vector.longitudes import near_longitude
from .plan import DetectionPlan, plan_detection
from .scale_choice import ScaleChoice, choose_scales
from .settings import (
    ARCHIVE_SCORE,
    DetectionSettings,
    default_window,
    main_first,
    thresholds,
    with_thresholds,
)

_MANY = 3  # from so many rasters on, it is said once that objects across borders stay cut


def plan_rasters(parameters: DetectParameters, card: ModelCard, job: Job) -> list[DetectionPlan]:
    """Return the plan of every raster that the area to search meets.

    Args:
        parameters: Of the job.
        card: Of the model that will search.
        job: Told what a user should know of the rasters; asked for stops.

    Raises:
        UserError: A raster can't be opened or doesn't fit the model; rasters, extent and area don't
            go together; the margin doesn't fit the tiles; nothing is left to search.
        StoppedError: The job was asked to stop.
    """
    choice = choose_scales(card, parameters.scales)
    if choice.reason:
        job.info(choice.reason)
    rasters = _open_rasters(parameters, card, choice.scales, job)
    _check_extent(parameters, rasters)
    areas = _SearchAreas(parameters.area, job)
    settings = _settings(parameters, card, choice)
    plans: list[DetectionPlan] = []
    outside: list[OutsideError] = []
    for raster in rasters:
        job.check_stop("Stopped before the first tile.")
        try:
            area = areas.for_raster(raster)
            plans.append(plan_detection(raster, settings.with_area(area)))
        except OutsideError as error:
            if len(rasters) == 1:
                raise
            outside.append(error)
    if not plans:
        raise UserError("The area to search lies on none of the rasters.", outside[0].hint)
    if outside:
        job.info(f"Rasters outside the area to search, which are left out: {len(outside):,}.")
    _check_crs(plans)
    _describe_together(plans, job)
    return plans


def _settings(
    parameters: DetectParameters, card: ModelCard, choice: ScaleChoice
) -> DetectionSettings:
    """Return the settings that all rasters share."""
    settings = DetectionSettings(
        tile_size=parameters.tile_size or default_window(card),
        margin=parameters.margin,
        archive_score=ARCHIVE_SCORE,
        extent=parameters.extent,
        scales=choice.scales,
        lengths=choice.lengths,
    )
    return with_thresholds(settings, thresholds(card, parameters.score))


def _open_rasters(
    parameters: DetectParameters, card: ModelCard, scales: tuple[float, ...], job: Job
) -> list[RasterSource]:
    """Return all rasters, on the grid that the model wants and in the CRS that was asked for."""
    rasters = []
    crs = parse_crs(parameters.crs)
    for path in list_rasters(parameters.input):
        job.check_stop("Stopped before the first tile.")
        source, sentences = open_raster_for_model(
            path, card, parameters.bands, crs, job.names.get(path, "")
        )
        for sentence in sentences:
            job.info(sentence)
        if len(set(scales)) > 1:
            *names, last = (f"{scale:g}" for scale in main_first(scales))
            job.info(f"{source.name} is looked at in the scales {', '.join(names)} and {last}.")
        rasters.append(source)
    return rasters


def _check_extent(parameters: DetectParameters, rasters: list[RasterSource]) -> None:
    """The coordinates of an extent mean one place only where all rasters share a CRS.

    Raises:
        UserError: They don't, and no CRS was named.
    """
    if not parameters.extent or parameters.crs:
        return
    first = rasters[0]
    for other in rasters[1:]:
        if not same_crs(other.crs, first.crs):
            raise UserError(
                f"The extent can't be meant for both {first.name} and {other.name}: they have "
                "different CRS.",
                "Give the CRS in which to search, whose coordinates the extent then has, or an "
                "area in place of the extent.",
            )


class _SearchAreas:
    """The area to search in the CRS of each raster, read once a CRS.

    Args:
        reference: The layer, or "".
        job: Told what was found in it.
    """

    def __init__(self, reference: str, job: Job) -> None:
        self._reference = reference
        self._job = job
        self._by_crs: dict[str, shapely.Geometry] = {}

    def for_raster(self, source: RasterSource) -> shapely.Geometry | None:
        """Return the area in a raster's CRS; None: everywhere."""
        if not self._reference:
            return None
        crs = source.crs.to_wkt() if source.crs else ""
        if crs not in self._by_crs:
            frame, counts = read_polygons(self._reference, to_crs=source.crs)
            for sentence in counts.sentences():
                self._job.info(sentence)
            polygons = np.asarray(frame.geometry.array, object)
            self._by_crs[crs] = union(polygons)
        area = self._by_crs[crs]
        if source.crs is not None and source.crs.is_geographic:
            return near_longitude(np.array([area], object), source.middle[0])[0]
        return area


def _check_crs(plans: list[DetectionPlan]) -> None:
    """Rasters of one layer need CRS that can be brought together.

    Raises:
        UserError: Some have a CRS and others have none, or one has a local CRS.
    """
    first = plans[0].source
    for plan in plans[1:]:
        if (plan.source.crs is None) != (first.crs is None):
            raise UserError(
                f"{first.name} and {plan.source.name} can't share a layer: only one of them has a "
                "CRS.",
                "Run them one by one, or assign the CRS that is missing.",
            )
        transformer(plan.source.crs, first.crs)


def _describe_together(plans: list[DetectionPlan], job: Job) -> None:
    """Say what becomes of objects of several rasters in one layer."""
    first = plans[0].source
    others = [plan.source.name for plan in plans if not same_crs(plan.source.crs, first.crs)]
    if others:
        job.info(
            f"Rasters with another CRS than {first.name}: {len(others):,} (e.g. {others[0]}); "
            "their objects are reprojected to its CRS."
        )
    if len(plans) >= _MANY:
        job.info(
            "Each raster is searched by itself: objects across the borders of two are not joined. "
            "Make a virtual mosaic (VRT) of adjoining rasters to have them whole."
        )
