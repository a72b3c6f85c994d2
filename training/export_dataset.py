"""The job ``exportdataset``: a training set, ours or any COCO folder, in another tool's format."""

from __future__ import annotations

import shutil
from collections import Counter
from pathlib import Path
from typing import Any

from ..core.jobs.counts import count_of
from ..core.jobs.dataset_options import ExportDatasetParameters
from ..core.jobs.errors import StoppedError, UserError
from ..core.jobs.job import Job
from ..core.runtime.output_target import check_output_folder
from .dataset.annotation_check import AnnotationAccount
from .dataset.coco_reader import read_split
from .dataset.disk_errors import writing_to
from .dataset.open import open_training_set
from .dataset.training_set import TrainingSet
from .exchange.dataset_format import DatasetWriter, ExportedTile
from .exchange.formats import format_named
from .structures.coco_shapes import is_ignored


def export_dataset(parameters: ExportDatasetParameters, job: Job) -> dict[str, Any]:
    """Write a training set in another tool's format.

    Returns:
        ``OUTPUT``: the folder; ``TILES``, ``INSTANCES``: what was written.

    Raises:
        UserError: The set can't be opened, OUTPUT is not empty, or the format is only read.
        StoppedError: The user stopped; the unfinished folder is removed.
    """
    make_writer = format_named(parameters.format).writer
    if make_writer is None:
        raise UserError(f"The format {parameters.format} is only read.", "Choose another format.")
    training_set = open_training_set(parameters.training_set)
    folder = Path(parameters.output)
    check_output_folder(folder, inputs=(parameters.training_set,))
    folder.mkdir(parents=True, exist_ok=True)
    losses: Counter[str] = Counter()
    try:
        with writing_to(folder, "then run it again; the unfinished export was removed."):
            writer = make_writer(folder, training_set, losses)
            tiles, instances = _write_all(training_set, writer, job)
    except StoppedError as stopped:
        shutil.rmtree(folder)
        raise StoppedError("Stopped; the unfinished export was removed. Run it again.") from stopped
    except BaseException:  # whatever went wrong: what is left would block the next run
        shutil.rmtree(folder, ignore_errors=True)
        raise
    for what, count in losses.items():
        job.warn(f"{count:,} {what}: this format can't hold that.")
    with_objects = f"{count_of(tiles, 'tile')} with {count_of(instances, 'object')}"
    job.info(f"{with_objects} {'is' if tiles == 1 else 'are'} in {folder}.")
    return {"OUTPUT": str(folder), "TILES": tiles, "INSTANCES": instances}


def _write_all(training_set: TrainingSet, writer: DatasetWriter, job: Job) -> tuple[int, int]:
    """Write all splits; return the number of tiles and of objects."""
    tiles = instances = 0
    total = sum(entry.get("tiles", 0) for entry in training_set.counts.values())
    names = _UniqueNames()
    account = AnnotationAccount()
    for split in training_set.annotation_files:
        contents = read_split(training_set, split)
        account.add(contents.account)
        by_image: dict[int, list[dict[str, Any]]] = {}
        for entry in contents.annotations:
            by_image.setdefault(entry["image_id"], []).append(entry)
        for image in contents.images:
            job.check_stop()
            annotations = by_image.get(image["id"], [])
            path = Path(image["file_name"])
            writer.add(ExportedTile(split, names.of(path.stem), path, image, annotations))
            tiles += 1
            instances += sum(not is_ignored(entry) for entry in annotations)
            job.progress(tiles, total, "tiles")
    writer.finish()
    for text in account.sentences():
        job.warn(text)
    return tiles, instances


class _UniqueNames:
    """Keeps images of the same name apart: from different folders or splits, or of other case."""

    def __init__(self) -> None:
        self._used: set[str] = set()

    def of(self, stem: str) -> str:
        """Return a name that no tile has yet."""
        name, count = stem, 1
        while name.casefold() in self._used:
            count += 1
            name = f"{stem}_{count}"
        self._used.add(name.casefold())
        return name
