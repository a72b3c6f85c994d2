"""The layers of an evaluation, read into one CRS: detections, true objects, and the area.

An object counts where at least half of it lies inside the area; without an area all count. A
detection that finds a true object outside (or only little inside) is neither right nor wrong, so
that objects on the area's border are fair to both sides.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import rasterio.errors
import shapely
from numpy.typing import NDArray
from rasterio.crs import CRS

from ...core.jobs.detection_options import EvaluateParameters
from ...core.jobs.errors import UserError
from ...core.jobs.job import Job
from ...core.raster.crs import crs_name, transformer
from ...core.vector.geometry import union
from ...core.vector.layer_reader import known_crs, layer_info, read_polygons
from ..dataset.classes import class_text, is_empty
from .layer_matching import at_least_half_inside
from .layer_metrics import PolygonSet

ONE_CLASS = "object"
"""The class of all objects where classes are not compared."""
_NO_CLASS = "(none)"  # of an object whose class field is empty
_MOST_NAMED = 5  # classes in a sentence; more would hide the rest of it


@dataclass(frozen=True)
class EvaluationLayers:
    """Both sides of the comparison.

    Attributes:
        detections: What was found.
        truth: What should have been found.
        crs: Of both; None where the detections have none.
    """

    detections: PolygonSet
    truth: PolygonSet
    crs: CRS | None


def read_layers(parameters: EvaluateParameters, job: Job) -> EvaluationLayers:
    """Read both layers in the CRS of the detections, and mark what counts.

    Args:
        parameters: The layers, their fields, the area.
        job: Gets a message about whatever was mended, left out, or is taken for granted.

    Raises:
        UserError: A layer or field can't be read, there is no way into the detections' CRS, or the
            layers have no class in common.
    """
    crs = _layer_crs(parameters.detections)
    _check_crs(parameters, crs, job)
    area = _read_area(parameters.area, crs, job) if parameters.area else None
    by_class = bool(parameters.class_field and parameters.truth_class_field)
    if bool(parameters.class_field) != bool(parameters.truth_class_field):
        job.warn("Only one of the layers has a class field; objects are compared without classes.")
    score_field = parameters.score_field
    if score_field and score_field not in _layer_fields(parameters.detections):
        job.info(f"The detections have no field {score_field}: all count as equally sure.")
        score_field = ""
    reader = _SideReader(crs, area, job)
    class_field = parameters.class_field if by_class else ""
    truth_class_field = parameters.truth_class_field if by_class else ""
    detections = reader.read(parameters.detections, class_field, score_field)
    truth = reader.read(parameters.truth, truth_class_field, "")
    if by_class:
        _check_classes(parameters, detections, truth)
    unknown = sorted(set(detections.classes) - set(truth.classes))
    if unknown and len(truth):
        if area is None:
            job.warn(f"Classes that the truth does not know: {', '.join(unknown)}.")
        else:
            job.warn(f"No true object of these classes lies in the area: {', '.join(unknown)}.")
    return EvaluationLayers(detections, truth, crs)


def _check_crs(parameters: EvaluateParameters, crs: CRS | None, job: Job) -> None:
    """Refuse layers that can't be brought into the detections' CRS, before any is read."""
    for reference, name in ((parameters.truth, "truth layer"), (parameters.area, "area")):
        if not reference:
            continue
        own = _layer_crs(reference)
        if crs is None and own is not None:
            job.warn(
                f"The detections layer has no CRS; its coordinates are taken as the {name}'s "
                f"({crs_name(own)})."
            )
        if crs is not None and own is None:
            raise UserError(
                f"The {name} {reference} has no CRS, but the detections are in {crs_name(crs)}.",
                "Assign its CRS in QGIS (Layer > Set CRS, then export it) and try again.",
            )
        transformer(own, crs)  # raises where there is no way


def _read_area(reference: str, crs: CRS | None, job: Job) -> shapely.Geometry:
    """Return the area as one (Multi)Polygon."""
    frame, counts = read_polygons(reference, to_crs=crs)
    _warn_each(job, counts.sentences())
    if not len(frame):
        raise UserError(f"There is no polygon in {reference}.", "Draw the area.")
    return union(frame.geometry.to_numpy())


def _check_classes(
    parameters: EvaluateParameters, detections: PolygonSet, truth: PolygonSet
) -> None:
    """Refuse layers whose classes have nothing in common: names are probably spelled differently.

    Raises:
        UserError: No class is in both layers, inside the area or outside.
    """
    if not len(detections) or not len(truth) or set(detections.classes) & set(truth.classes):
        return
    found = _classes_of(parameters.detections, parameters.class_field)
    true = _classes_of(parameters.truth, parameters.truth_class_field)
    if found & true:  # only elsewhere: a result, not a mistake
        return
    raise UserError(
        f"The detections' classes ({_first_names(found)}) and the truth's ({_first_names(true)}) "
        "have none in common.",
        "Leave CLASS_FIELD empty to compare without classes, choose other fields, or rename the "
        "classes of one layer.",
    )


def _classes_of(reference: str, field: str) -> set[str]:
    """Return all classes of a layer, wherever its objects lie."""
    frame, _ = read_polygons(reference, to_crs=None, columns=(field,))
    return {_class_name(value) for value in frame[field]}


def _first_names(names: set[str]) -> str:
    """Return the first names for a sentence, and how many more there are."""
    ordered = sorted(names)
    more = f" and {len(ordered) - _MOST_NAMED} more" if len(ordered) > _MOST_NAMED else ""
    return ", ".join(ordered[:_MOST_NAMED]) + more


@dataclass(frozen=True)
class _SideReader:
    """Reads either layer in the same way.

    Attributes:
        crs: Of the result; None: coordinates stay as they are.
        area: One (Multi)Polygon in it; None: everywhere.
        job: Gets messages.
    """

    crs: CRS | None
    area: shapely.Geometry | None
    job: Job

    def read(self, reference: str, class_field: str, score_field: str) -> PolygonSet:
        """Read one layer; empty fields mean one class, and equal scores."""
        columns = tuple(dict.fromkeys(name for name in (class_field, score_field) if name))
        bbox = tuple(self.area.bounds) if self.area is not None else None
        frame, counts = read_polygons(reference, to_crs=self.crs, columns=columns, bbox=bbox)
        _warn_each(self.job, counts.sentences())
        geometry = np.asarray(frame.geometry.to_numpy(), dtype=object)
        classes = np.full(len(frame), ONE_CLASS, dtype=object)
        if class_field:
            classes[:] = [_class_name(value) for value in frame[class_field]]
        scores = np.ones(len(frame))
        if score_field:
            scores = self._scores(frame[score_field], score_field, reference)
        inside = np.ones(len(frame), bool)
        if self.area is not None:
            inside = at_least_half_inside(geometry, self.area)
        return PolygonSet(frame["feature_id"].to_numpy(np.int64), geometry, classes, scores, inside)

    def _scores(self, column: Any, name: str, reference: str) -> NDArray[np.float64]:
        """Return a field's values as numbers; those without a number come last.

        Raises:
            UserError: The field holds something else than numbers.
        """
        try:
            if column.dtype.kind in "mM":
                raise TypeError("dates and times are no scores")
            values = np.asarray(column.to_numpy(dtype=np.float64, na_value=np.nan), np.float64)
        except (TypeError, ValueError, OverflowError) as error:
            raise UserError(
                f"The score field {name} of {reference} holds something that is no number.",
                "Choose the field that holds the score, or leave it empty.",
            ) from error
        known = np.isfinite(values)
        if not known.all():
            count = int((~known).sum())
            self.job.warn(
                f"{count:,} detection{'s have' if count > 1 else ' has'} no score in the field "
                f"{name}; {'they count' if count > 1 else 'it counts'} as least sure."
            )
        return np.where(known, values, min(0.0, values[known].min(initial=0.0)))


def _class_name(value: Any) -> str:
    """Return a class as text; objects without one are a class by themselves."""
    return _NO_CLASS if is_empty(value) else class_text(value)


def _warn_each(job: Job, sentences: list[str]) -> None:
    for sentence in sentences:
        job.warn(sentence)


def _layer_crs(reference: str) -> CRS | None:
    text = known_crs(layer_info(reference).get("crs"))
    if not text:
        return None
    try:
        return CRS.from_user_input(text)
    except rasterio.errors.CRSError as error:
        raise UserError(
            f"The CRS of {reference} can't be read ({error}).",
            "Assign its CRS in QGIS (Layer > Set CRS, then export it) and try again.",
        ) from error


def _layer_fields(reference: str) -> list[str]:
    return [str(name) for name in layer_info(reference).get("fields", ())]
