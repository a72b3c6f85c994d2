"""The job ``evaluatemodel``: a model's accuracy on a split of a training set, by COCO's rules."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from ..core.detection.dask_search import Cluster
from ..core.detection.search import LoadedDetector
from ..core.inference.network_detector import NetworkDetector
from ..core.inference.test_time_augmentation import AugmentedDetector
from ..core.jobs.errors import UserError
from ..core.jobs.job import Job
from ..core.jobs.model_options import EvaluateModelParameters
from ..core.models.card import ModelCard
from ..core.models.file import read_card
from ..core.models.raster_match import SAME_GSD
from ..core.runtime.atomic_file import write_text_atomically
from ..core.runtime.device import choose_device, describe_device
from ..core.runtime.output_target import JSON_REPORT, check_output_file
from .dataset.coco_reader import SplitContents, read_split
from .dataset.open import open_training_set
from .dataset.training_set import TrainingSet
from .evaluation.tile_evaluator import TileEvaluator, ValidationResult, search_tiles
from .loading.tiles import annotated_tiles
from .structures.coco_shapes import is_ignored

_GPU_BATCH = 8


def evaluate_model(parameters: EvaluateModelParameters, job: Job) -> dict[str, Any]:
    """Measure a model on tiles, as training validates and as detection detects.

    Args:
        parameters: As ``model_options.EvaluateModelParameters`` explains them.
        job: Gets progress and messages.

    Returns:
        ``ap``, ``ap50``, ``box_ap``: of masks and boxes; ``metrics``: everything; ``report``: the
        JSON file, if one was asked for.

    Raises:
        UserError: Model, set or device can't be used, the set's classes are not the model's, or
            the split has nothing to measure on.
        StoppedError: The job was asked to stop; nothing is written then.
    """
    if parameters.report:
        check_output_file(
            Path(parameters.report).absolute(),
            JSON_REPORT,
            inputs=(parameters.model, parameters.training_set),
        )
    card = read_card(parameters.model)
    training_set = open_training_set(parameters.training_set)
    _compare_imagery(training_set, card, job)
    split = read_split(training_set, parameters.split)
    for sentence in split.account.sentences():
        job.warn(sentence)
    contents = _renumber_classes(split, training_set, card, job)
    if not contents.images:
        raise UserError(
            f"The split {parameters.split} of {training_set.folder} has no tiles.",
            "Choose another split.",
        )
    if all(is_ignored(entry) for entry in contents.annotations):
        raise UserError(
            f"The split {parameters.split} of {training_set.folder} has no object of the model's "
            "classes, so nothing can be measured.",
            "Choose another split, or annotate some objects there.",
        )
    evaluator = TileEvaluator(
        contents,
        annotated_tiles(contents, training_set),
        card.classes,
        len(card.band_names),
        card.options.detections_per_tile,
    )
    result = _measure(evaluator, parameters, job)
    result = evaluator.apply_calibration(result, card.calibration)
    if len(result.unreadable) == len(contents.images):
        raise UserError(
            f"No tile of the split {parameters.split} can be read. {result.unreadable[0]}",
            "Choose a training set with the model's bands.",
        )
    for sentence in result.unreadable:
        job.warn(f"{sentence} It counts as a tile in which nothing was found.")
    figures = result.metrics.by_name(parameters.split)
    job.metrics(**figures)
    outputs: dict[str, Any] = {
        "ap": result.metrics.ap,
        "ap50": result.metrics.ap50,
        "box_ap": result.metrics.box_ap,
        "metrics": figures,
    }
    if parameters.report:
        path = Path(parameters.report).absolute()
        values = {
            "model": Path(parameters.model).name,
            "training_set": training_set.folder.name,
            "split": parameters.split,
            "augment": parameters.augment,
            **result.metrics.to_dict(),
        }
        write_text_atomically(path, json.dumps(values, ensure_ascii=False, indent=2) + "\n")
        outputs["report"] = str(path)
    return outputs


def _measure(
    evaluator: TileEvaluator, parameters: EvaluateModelParameters, job: Job
) -> ValidationResult:
    """Measure the model here, or on the workers of a scheduler."""
    model, device, augment = parameters.model, parameters.device, parameters.augment
    model = str(Path(model).absolute())

    def load(precision: str) -> LoadedDetector:
        # As training measured it: a figure must not depend on what a machine computes fastest in.
        detector = NetworkDetector(model, device=device, precision="float32")
        batch_size = 1 if detector.device.type == "cpu" else _GPU_BATCH
        measured = AugmentedDetector(detector) if augment else detector
        return LoadedDetector(measured, detector.precision, batch_size)

    if not parameters.scheduler:
        detector, _, batch_size = load("float32")
        job.info(f"Measuring on: {describe_device(choose_device(device))}.")
        size = parameters.batch_size or batch_size
        return evaluator.measure(detector, job, batch_size=size, text="Measuring")
    with Cluster(parameters.scheduler, load) as cluster:
        _, batch_size = cluster.prepare("float32")
        job.info(f"The workers of {parameters.scheduler} search the tiles.")
        batches = evaluator.batches(parameters.batch_size or batch_size)
        searched = cluster.results(search_tiles, batches, job)
        return evaluator.sum_up(searched, job, text="Measuring")


def _compare_imagery(training_set: TrainingSet, card: ModelCard, job: Job) -> None:
    """Warn where the set's imagery differs from what the model was trained on."""
    if training_set.dtype != card.dtype:
        job.warn(
            f"The tiles are {training_set.dtype}, the model was trained on {card.dtype}: its "
            "accuracy here says little about imagery of its own kind."
        )
    strange = [
        gsd for gsd in training_set.gsd if gsd and card.gsd and abs(gsd / card.gsd - 1) > SAME_GSD
    ]
    if strange:
        job.warn(
            f"The tiles have a ground size of {', '.join(f'{gsd:.3g}' for gsd in strange)} m, the "
            f"model was trained at {card.gsd:.3g} m. Detection resamples imagery to the model's "
            "ground size; here tiles are measured as they are."
        )


def _renumber_classes(
    contents: SplitContents, training_set: TrainingSet, card: ModelCard, job: Job
) -> SplitContents:
    """Give the annotations the model's class ids, by the classes' names."""
    ids = {entry.name: entry.id for entry in card.classes}
    if len(ids) == 1 == len(training_set.classes):
        # With one class on either side the names don't matter: a house is a building.
        model_ids = {training_set.classes[0].id: card.classes[0].id}
    else:
        model_ids = {
            entry.id: ids[entry.name] for entry in training_set.classes if entry.name in ids
        }
    if not model_ids:
        raise UserError(
            f"The model finds {', '.join(ids)}, the training set has "
            f"{', '.join(entry.name for entry in training_set.classes)}: nothing in common.",
            "Choose a training set with the model's classes.",
        )
    unknown = [entry.name for entry in training_set.classes if entry.id not in model_ids]
    if unknown:
        job.warn(f"The model doesn't know {', '.join(unknown)}; their objects are not counted.")
    annotations = [
        {**entry, "category_id": model_ids[entry["category_id"]]}
        for entry in contents.annotations
        if entry["category_id"] in model_ids
    ]
    categories = [{"id": entry.id, "name": entry.name} for entry in card.classes]
    return SplitContents(contents.images, annotations, categories)
