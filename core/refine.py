"""The job ``refine``: an archive in, a detections layer by other rules out, without the network."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from pathlib import Path
from typing import Any

from .archive.finished_tiles import FinishedTiles
from .archive.records import layer_metadata
from .archive.run_archive import Archive
from .detection.layer_writer import DetectionsLayer, check_layer_path
from .detection.outlines import OutlineOptions
from .detection.plan import plan_tiles
from .detection.settings import DetectionSettings, mention_low_score, thresholds, with_thresholds
from .jobs.counts import count_of
from .jobs.detection_options import RefineParameters
from .jobs.errors import UserError
from .jobs.job import Job
from .models.card import ModelCard
from .stitching.object_stream import ObjectStream
from .stitching.tile_grid import Tile


def refine_job(parameters: RefineParameters, job: Job) -> dict[str, Any]:
    """Make a layer from an archive.

    Returns:
        ``OUTPUT`` (path) and ``DETECTIONS`` (count).

    Raises:
        UserError: No archive, a damaged one, or a layer that can't be written.
        StoppedError: Asked to stop; the layer is not there then.
    """
    output = Path(parameters.output).absolute()
    check_layer_path(output, (parameters.archive,))
    with Archive.open_finished(parameters.archive) as archive:
        try:
            card = ModelCard.from_dict(archive.header.card)
        except ValueError as error:
            raise UserError(f"The archive {archive.path} can't be used: {error}") from error
        mention_low_score(parameters.score, card, job)
        settings = with_thresholds(
            DetectionSettings(overlap=parameters.overlap), thresholds(card, parameters.score)
        )
        outlines = OutlineOptions.of_model(
            card,
            simplify=parameters.simplify,
            min_area=parameters.min_area,
            style=parameters.outlines,
        )
        parts = archive.rasters()
        if not parts:
            raise UserError(f"The archive {archive.path} holds no raster.", "Run 'detect' again.")
        total, done = sum(len(part.finished()) for part in parts), 0
        planned = sum(
            len(columns)
            for part in parts
            for columns in plan_tiles(part.record.grid, part.record.area_in_grid)
        )
        if total < planned:
            job.warn(
                f"{planned - total} of {planned} tiles were never searched (the run was stopped or "
                "they couldn't be read); run 'detect' again with the same output to finish it."
            )
        with DetectionsLayer(
            output,
            crs=parts[0].record.source.crs,
            classes=card.classes,
            run=archive.header.run,
            metadata=layer_metadata("refine", archive.header, [part.record for part in parts]),
            calibration=card.calibration,
        ) as layer:
            for _, group in groupby(parts, key=lambda part: part.record.path):
                of_raster = list(group)
                first = of_raster[0].record
                stream = ObjectStream(
                    [part.record.grid for part in of_raster],
                    first.source.transform,
                    first.area_in_grid,
                    settings.stitching,
                    layer.sink(first.source, outlines),
                    [part.record.lengths for part in of_raster],
                )
                tiles = [_tiles(part) for part in of_raster]
                while (scale := stream.behind) is not None:
                    tile = next(tiles[scale], None)
                    if tile is None:
                        stream.end(scale)
                        continue
                    stream.add(tile, of_raster[scale].read_tile(tile), scale)
                    done += 1
                    job.progress(done, total, "tiles")
                    job.check_stop("Stopped; the layer was not written, the archive is unchanged.")
            layer.finish()
            job.info(f"{count_of(layer.count, 'object')} found.")
            if not layer.count:
                job.warn("Nothing in the archive reaches the thresholds; choose a lower SCORE.")
            return {"OUTPUT": str(output), "DETECTIONS": layer.count}


def _tiles(part: FinishedTiles) -> Iterator[Tile]:
    """Give the finished tiles of a raster at one scale, in order."""
    grid = part.record.grid
    for index in sorted(part.finished()):
        yield grid.tile(*divmod(index, grid.columns))
