"""The job ``evaluate``: a layer of detections against one of true objects.

Out come the layers of matched, missed and extra objects, a report, and the accuracy as values.
"""

from __future__ import annotations

import os
from dataclasses import asdict
from pathlib import Path
from typing import Any

import shapely

from ..core.jobs.counts import count_of
from ..core.jobs.detection_options import EvaluateParameters
from ..core.jobs.errors import UserError
from ..core.jobs.job import Job
from ..core.runtime.output_target import HTML_REPORT, check_output_file
from .evaluation.layer_inputs import read_layers
from .evaluation.layer_metrics import Accuracy, LayerMetrics, PolygonSet, compare_layers
from .evaluation.layer_writer import check_layers_path, write_layers
from .evaluation.outline_accuracy import OutlineAccuracy

_LOW_SCORE = 0.1  # of a layer in which nothing that matters for AP is left out


def evaluate(parameters: EvaluateParameters, job: Job) -> dict[str, Any]:
    """Compare two polygon layers.

    Args:
        parameters: The layers, the fields, the area, the IoU, and what to write.
        job: Gets progress and messages.

    Returns:
        AP, AP50, PRECISION, RECALL, F1 (0 to 1; 0 where it has no meaning), MATCHED, MISSED, EXTRA
        (counts), CLASSES (the same by class), and OUTPUT and REPORT (paths, where asked
        for). Where something matched also MEAN_IOU, BOUNDARY_IOU (0 to 1), POLIS and HAUSDORFF (in
        LENGTH_UNIT), VERTICES and TRUTH_VERTICES (an object), RIGHT_ANGLES and TRUTH_RIGHT_ANGLES
        (shares, 0 to 1), and OUTLINES (the same by class).

    Raises:
        UserError: An output can't be written, a layer can't be read, a field is missing, the truth
            has no object in the area.
        StoppedError: The job was asked to stop; nothing was written.
    """
    _check_outputs(parameters)
    job.progress(0, 4, "steps", "Reading the layers")
    layers = read_layers(parameters, job)
    detections, truth = layers.detections, layers.truth
    job.check_stop("Stopped; nothing was written.")
    if not truth.counts.any():
        where = "inside the area" if parameters.area else f"in {parameters.truth}"
        raise UserError(
            f"There is no true object {where}, so nothing can be measured.",
            "Check the truth layer and the area, and their CRS.",
        )
    if not len(detections):
        job.warn(f"The detections layer has no object{' inside the area' * bool(parameters.area)}.")
    elif not parameters.area:
        _warn_of_truth_elsewhere(detections, truth, job)
    job.progress(1, 4, "steps", "Matching objects")
    metrics = compare_layers(detections, truth, parameters.iou, layers.crs)
    job.check_stop("Stopped; nothing was written.")
    job.progress(2, 4, "steps", "Writing the layers")
    outputs: dict[str, Any] = _outputs(metrics)
    if parameters.output:
        write_layers(Path(parameters.output), metrics, detections, truth, layers.crs)
        outputs["OUTPUT"] = parameters.output
    if parameters.report:
        job.progress(3, 4, "steps", "Writing the report")
        from .reports.evaluation_report import write_evaluation_report

        write_evaluation_report(Path(parameters.report), metrics, parameters, job.language)
        outputs["REPORT"] = parameters.report
    whole = metrics.whole
    job.info(
        f"{whole.matched:,} of {count_of(whole.truth, 'object')} found at IoU {parameters.iou:g}, "
        f"{whole.missed:,} missed, {whole.extra:,} extra. AP50 {outputs['AP50']:.3f}, "
        f"AP {outputs['AP']:.3f}, precision {outputs['PRECISION']:.3f}, "
        f"recall {outputs['RECALL']:.3f}, F1 {outputs['F1']:.3f}."
    )
    if whole.calibration_error is not None:
        job.info(
            f"Scores differ by {whole.calibration_error:.3f} on average from the share of such "
            "detections that are right (calibration error)."
        )
    if whole.outlines is not None:
        job.info(_outline_sentence(whole.outlines, metrics.length_unit))
    lowest = float(detections.scores.min()) if len(detections) else 0.0
    if _LOW_SCORE < lowest < 1:
        job.info(
            f"AP counts the detections of the layer only, whose lowest score is {lowest:.2f}; a "
            "training's AP counts all that were found: compare it with a layer of SCORE 0."
        )
    job.progress(4, 4, "steps", "Done")
    return outputs


def _check_outputs(parameters: EvaluateParameters) -> None:
    inputs = (parameters.detections, parameters.truth, parameters.area)
    output, report = (os.path.realpath(path) for path in (parameters.output, parameters.report))
    if parameters.output and parameters.report and output == report:
        raise UserError(
            f"The layers and the report can't both be {parameters.report}.",
            "Choose another name for one of them.",
        )
    if parameters.output:
        check_layers_path(Path(parameters.output), inputs)
    if parameters.report:
        check_output_file(Path(parameters.report), HTML_REPORT, inputs=inputs)


def _warn_of_truth_elsewhere(detections: PolygonSet, truth: PolygonSet, job: Job) -> None:
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
            f"{beside.sum():,} of {len(truth):,} true objects lie beside the detections and count "
            "as missed. If that ground was not searched, give the searched one as AREA."
        )


def _outputs(metrics: LayerMetrics) -> dict[str, Any]:
    """Return the accuracy as plain data."""
    return {
        **_values(metrics.whole),
        "CLASSES": {accuracy.name: _values(accuracy) for accuracy in metrics.classes},
        **_outline_values(metrics.whole),
        "LENGTH_UNIT": metrics.length_unit,
        "OUTLINES": {accuracy.name: _outline_values(accuracy) for accuracy in metrics.classes},
    }


def _values(accuracy: Accuracy) -> dict[str, Any]:
    error = accuracy.calibration_error
    return {
        **({} if error is None else {"CALIBRATION_ERROR": error}),
        "AP": accuracy.ap or 0.0,
        "AP50": accuracy.ap50 or 0.0,
        "PRECISION": accuracy.precision or 0.0,
        "RECALL": accuracy.recall or 0.0,
        "F1": accuracy.f1 or 0.0,
        "MATCHED": accuracy.matched,
        "MISSED": accuracy.missed,
        "EXTRA": accuracy.extra,
    }


def _outline_values(accuracy: Accuracy) -> dict[str, float]:
    """Return the figures of the matched objects' outlines; nothing where none matched."""
    if accuracy.outlines is None or accuracy.mean_iou is None:
        return {}
    figures = {name.upper(): value for name, value in asdict(accuracy.outlines).items()}
    return {"MEAN_IOU": accuracy.mean_iou, **figures}


def _outline_sentence(outlines: OutlineAccuracy, unit: str) -> str:
    return (
        f"Outlines of what was found: boundary IoU {outlines.boundary_iou:.3f}, "
        f"{_distance(outlines.polis, unit)} from the true ones on average (PoLiS), "
        f"{outlines.hausdorff:.2f} where they are farthest (Hausdorff), "
        f"{outlines.vertices:.1f} vertices an object "
        f"(true ones: {outlines.truth_vertices:.1f}), {outlines.right_angles * 100:.0f} % right "
        f"angles (true ones: {outlines.truth_right_angles * 100:.0f} %)."
    )


def _distance(value: float, unit: str) -> str:
    """Return a distance with its unit, one of those of ``ground_units.length_unit``."""
    if unit == "metres":
        return f"{value:.2f} metres"
    return f"{value:.2f} pixels" if unit == "pixels" else f"{value:.2f} map units"
