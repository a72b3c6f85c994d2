"""The job ``evaluate``: a detections layer against a truth layer, as figures, layers and a report.

Which objects count: with an area, those of which at least half lies inside it. A detection that
finds a true object outside (or only little inside) is neither right nor wrong, so that objects on
the area's border are fair to both sides.
"""

from __future__ import annotations

import contextlib
from pathlib import Path
from typing import Any

import numpy as np
import pyogrio
import shapely
from numpy.typing import NDArray
from rasterio.crs import CRS

from ..core.jobs.detection_options import EvaluateParameters
from ..core.jobs.errors import UserError
from ..core.jobs.job import Job
from ..core.vector.layer_reader import known_crs, read_polygons, split_reference
from .dataset.classes import class_text, is_empty
from .evaluation.layer_matching import inside_half
from .evaluation.layer_metrics import Accuracy, LayerMetrics, PolygonSet, compare_layers
from .evaluation.layer_writer import write_layers

ONE_CLASS = "object"
_LOW_SCORE = 0.1  # of a layer in which nothing that matters for AP is left out
_NAMED = 5  # classes in a sentence; more would hide the rest of it


def evaluate(parameters: EvaluateParameters, job: Job) -> dict[str, Any]:
    """Compare two polygon layers.

    Args:
        parameters: The layers, the fields, the area, the IoU, and what to write.
        job: Told what is done.

    Returns:
        AP, AP50, PRECISION, RECALL, F1 (0 to 1; 0 where it has no meaning), MATCHED, MISSED, EXTRA
        (counts), CLASSES (the same figures by class), and OUTPUT and REPORT (paths, where asked
        for).

    Raises:
        UserError: A layer can't be read, a field is missing, the truth has no object in the area.
        StoppedError: The job was asked to stop; nothing was written.
    """
    job.progress(0, 4, "steps", "Reading the layers")
    detections, truth, crs = _read_both(parameters, job)
    job.check_stop("Stopped; nothing was written.")
    if not truth.counts.any():
        where = "inside the area" if parameters.area else f"in {parameters.truth}"
        raise UserError(
            f"There is no true object {where}, so nothing can be measured.",
            "Check the truth layer and the area, and their CRS.",
        )
    if not len(detections):
        job.warn("The detections layer has no object inside the area.")
    elif not parameters.area:
        _warn_of_other_ground(detections, truth, job)
    job.progress(1, 4, "steps", "Matching objects")
    comparison = compare_layers(detections, truth, parameters.iou)
    job.check_stop("Stopped; nothing was written.")
    job.progress(2, 4, "steps", "Writing the layers")
    outputs: dict[str, Any] = _outputs(comparison)
    if parameters.output:
        write_layers(Path(parameters.output), comparison, detections, truth, crs)
        outputs["OUTPUT"] = parameters.output
    if parameters.report:
        job.progress(3, 4, "steps", "Writing the report")
        from .reports.evaluation_report import write_evaluation_report

        write_evaluation_report(Path(parameters.report), comparison, parameters)
        outputs["REPORT"] = parameters.report
    whole = comparison.whole
    job.info(
        f"{whole.matched} of {whole.truth} objects found at IoU {parameters.iou:g}, "
        f"{whole.missed} missed, {whole.extra} extra. AP50 {outputs['AP50']:.3f}, "
        f"AP {outputs['AP']:.3f}, precision {outputs['PRECISION']:.3f}, "
        f"recall {outputs['RECALL']:.3f}, F1 {outputs['F1']:.3f}."
    )
    lowest = float(detections.scores.min()) if len(detections) else 0.0
    if _LOW_SCORE < lowest < 1:
        job.info(
            f"AP counts the detections of the layer only, whose lowest score is {lowest:.2f}; a "
            "training's AP counts all from 0.05 on: compare it with a layer of that SCORE."
        )
    job.progress(4, 4, "steps", "Done")
    return outputs


def _warn_of_other_ground(detections: PolygonSet, truth: PolygonSet, job: Job) -> None:
    """Warn where most of the truth lies outside of what the detections cover."""
    bounds = shapely.bounds(truth.geometry)
    west, south, east, north = shapely.total_bounds(detections.geometry)
    beside = (bounds[:, 2] < west) | (bounds[:, 0] > east)
    beside |= (bounds[:, 3] < south) | (bounds[:, 1] > north)
    if beside.all():
        job.warn(
            "No true object lies where the detections are. Check the CRS of both layers, and that "
            "they show the same place."
        )
    elif beside.mean() > 0.5:
        job.warn(
            f"{beside.sum()} of {len(truth)} true objects lie beside the detections and count as "
            "missed. If that ground was not searched, give the searched one as AREA."
        )


def _outputs(comparison: LayerMetrics) -> dict[str, Any]:
    """Return the figures as plain data."""
    return {
        **_plain(comparison.whole),
        "CLASSES": {figures.name: _plain(figures) for figures in comparison.classes},
    }


def _plain(figures: Accuracy) -> dict[str, Any]:
    return {
        "AP": figures.ap or 0.0,
        "AP50": figures.ap50 or 0.0,
        "PRECISION": figures.precision or 0.0,
        "RECALL": figures.recall or 0.0,
        "F1": figures.f1 or 0.0,
        "MATCHED": figures.matched,
        "MISSED": figures.missed,
        "EXTRA": figures.extra,
    }


def _read_both(
    parameters: EvaluateParameters, job: Job
) -> tuple[PolygonSet, PolygonSet, CRS | None]:
    """Read both layers in the CRS of the detections, with what lies inside the area marked.

    Returns:
        Detections, truth, and their common CRS.
    """
    crs = _crs_of(parameters.detections)
    if crs is None and _crs_of(parameters.truth) is not None:
        job.warn("The detections layer has no CRS; its coordinates are taken as the truth's.")
    area = None
    if parameters.area:
        frame, counts = read_polygons(parameters.area, to_crs=crs)
        _warn(job, counts.sentences())
        if not len(frame):
            raise UserError(f"There is no polygon in {parameters.area}.", "Draw the area.")
        area = shapely.union_all(frame.geometry.to_numpy())
    by_class = bool(parameters.class_field and parameters.truth_class_field)
    if bool(parameters.class_field) != bool(parameters.truth_class_field):
        job.warn("Only one of the layers has a class field; objects are compared without classes.")
    score_field = parameters.score_field
    if score_field and score_field not in _fields_of(parameters.detections):
        job.info(f"The detections have no field {score_field}: all count as equally sure.")
        score_field = ""
    detections = _read_side(
        parameters.detections,
        parameters.class_field if by_class else "",
        score_field,
        crs,
        area,
        job,
    )
    truth = _read_side(
        parameters.truth, parameters.truth_class_field if by_class else "", "", crs, area, job
    )
    if by_class:
        _check_classes(parameters, detections, truth)
    strange = sorted(set(detections.classes) - set(truth.classes))
    if strange and len(truth):
        job.warn(f"Classes that the truth does not know: {', '.join(strange)}.")
    return detections, truth, crs


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
        f"The detections' classes ({_listed(found)}) and the truth's ({_listed(true)}) have none "
        "in common.",
        "Leave CLASS_FIELD empty to compare without classes, choose other fields, or rename the "
        "classes of one layer.",
    )


def _classes_of(reference: str, field: str) -> set[str]:
    """Return all classes of a layer, wherever its objects lie."""
    frame, _ = read_polygons(reference, to_crs=None, columns=(field,))
    return {_class_name(value) for value in frame[field]}


def _listed(names: set[str]) -> str:
    """Return names for a sentence; the first of many."""
    listed = sorted(names)
    more = f" and {len(listed) - _NAMED} more" if len(listed) > _NAMED else ""
    return ", ".join(listed[:_NAMED]) + more


def _read_side(
    reference: str,
    class_field: str,
    score_field: str,
    crs: CRS | None,
    area: shapely.Geometry | None,
    job: Job,
) -> PolygonSet:
    columns = tuple(dict.fromkeys(name for name in (class_field, score_field) if name))
    bbox = tuple(area.bounds) if area is not None else None
    frame, counts = read_polygons(reference, to_crs=crs, columns=columns, bbox=bbox)
    _warn(job, counts.sentences())
    geometry = np.asarray(frame.geometry.to_numpy(), dtype=object)
    classes = np.full(len(frame), ONE_CLASS, dtype=object)
    if class_field:
        classes[:] = [_class_name(value) for value in frame[class_field]]
    scores = np.ones(len(frame))
    if score_field:
        scores = _numbers(frame[score_field], score_field, reference)
    inside = np.ones(len(frame), bool) if area is None else inside_half(geometry, area)
    return PolygonSet(frame["feature_id"].to_numpy(np.int64), geometry, classes, scores, inside)


def _class_name(value: Any) -> str:
    """Return a class as text; objects without one are a class by themselves."""
    return "(none)" if is_empty(value) else class_text(value)


def _numbers(column: Any, name: str, reference: str) -> NDArray[np.float64]:
    """Return a field's values as numbers; empty ones come last in the order of scores."""
    try:
        values = column.to_numpy(dtype=np.float64, na_value=np.nan)
    except (TypeError, ValueError) as error:
        raise UserError(
            f"The score field {name} of {reference} holds something that is no number.",
            "Choose the field that holds the score, or leave it empty.",
        ) from error
    return np.nan_to_num(np.asarray(values, np.float64), nan=0.0)


def _warn(job: Job, sentences: list[str]) -> None:
    for sentence in sentences:
        job.warn(sentence)


def _info(reference: str) -> dict[str, Any]:
    """Return what the file says of a layer, or nothing where ``read_polygons`` will complain."""
    path, layer, _ = split_reference(reference)
    with contextlib.suppress(pyogrio.errors.DataSourceError, pyogrio.errors.DataLayerError):
        found: dict[str, Any] = pyogrio.read_info(path, layer=layer or None)
        return found
    return {}


def _crs_of(reference: str) -> CRS | None:
    crs = known_crs(_info(reference).get("crs"))
    return CRS.from_user_input(crs) if crs else None


def _fields_of(reference: str) -> list[str]:
    return [str(name) for name in _info(reference).get("fields", ())]
