"""What a training set is made from: rasters, polygons and area, read, checked and described."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ...core.jobs.counts import count_of
from ...core.jobs.dataset_options import AnnotateParameters
from ...core.jobs.errors import UserError
from ...core.jobs.job import Job
from ...core.raster.crs import crs_name, is_on_earth, same_crs
from ...core.raster.source import RasterSource, list_rasters, open_raster
from ...core.runtime.output_target import check_layer_name, check_output_folder
from ..dataset.training_set import DESCRIPTION_NAME, TILES_LAYER_NAME, UNFINISHED_NAME
from .labels import AnnotatedArea, Labels, read_area, read_labels
from .layout import CommonCrs
from .tile_dtype import exact_source, tile_dtype


@dataclass(frozen=True)
class AnnotateInputs:
    """What a training set is made from.

    Attributes:
        parameters: Of the job.
        sources: The grids: each raster at each ground size, as networks read it.
        labels: The objects.
        area: Where everything was annotated; None: everywhere.
        plane: On which the tiles of all grids are compared.
        exact_sources: The grids as their files hold them, to be written into tiles.
        remarks: Sentences for the report: what is unusual about rasters and layers.
    """

    parameters: AnnotateParameters
    sources: list[RasterSource]
    labels: Labels
    area: AnnotatedArea | None
    plane: CommonCrs
    exact_sources: list[RasterSource]
    remarks: tuple[str, ...] = ()

    @property
    def bands(self) -> int:
        """Bands of each raster."""
        return len(self.sources[0].bands)

    @property
    def stride(self) -> int:
        """Pixels from tile to tile."""
        return self.parameters.stride or self.parameters.tile_size

    @property
    def tile_dtype(self) -> str:
        """The type of the tiles' files."""
        return tile_dtype(self.exact_sources)

    @property
    def training_dtype(self) -> str:
        """The type in which training reads the tiles: float32 at most."""
        common = np.result_type(*(np.dtype(source.dtype) for source in self.sources))
        # Of uint16 and int16 together; float32 holds both exactly.
        return "float32" if common == np.int32 else common.name


def read_inputs(parameters: AnnotateParameters, job: Job) -> AnnotateInputs:
    """Open the rasters and read the layers, and say what is unusual about them.

    Raises:
        UserError: They can't be read, or don't belong together; see the functions used.
    """
    sources, remarks = open_sources(parameters, job)
    labels = read_labels(parameters.annotations, parameters.class_field, parameters.class_name)
    check_crs(labels, sources)
    job.check_stop()
    area = None
    if parameters.area:
        area = read_area(parameters.area, parameters.split_field, labels.layer.crs)
    notes = [*labels.counts.sentences(), *(area.counts.sentences() if area else [])]
    notes += _placement_notes(labels, sources)
    for text in notes:
        job.info(text)
    return AnnotateInputs(
        parameters,
        sources,
        labels,
        area,
        CommonCrs(sources),
        [exact_source(source) for source in sources],
        (*remarks, *notes),
    )


def check_parameters(parameters: AnnotateParameters) -> None:
    """Raise for values that contradict each other."""
    if parameters.validation_share + parameters.test_share > 1:
        raise UserError(
            "The shares of validation and test are more than 1 together.",
            "Leave at least half for training, e.g. 0.2 and 0.1.",
        )
    if parameters.stride > parameters.tile_size:
        raise UserError(
            f"The stride ({parameters.stride} pixels) is larger than the tile "
            f"({parameters.tile_size} pixels), so objects between the tiles would be lost.",
            "Use a stride of at most the tile size; 0 means no overlap.",
        )
    if any(gsd <= 0 for gsd in parameters.gsd):
        given = " and ".join(f"{size:g}" for size in parameters.gsd)
        raise UserError(
            f"A ground size must be more than 0 metres; GSD is {given}.",
            "Leave it empty, or write it with a point: 0.05.",
        )


def check_output(folder: Path, resume: bool) -> None:
    """Raise when the folder can't be written, or holds something already."""
    check_output_folder(folder, resumes=True)
    check_layer_name(folder / TILES_LAYER_NAME)
    there = folder.exists() and any(folder.iterdir())
    unfinished = (folder / UNFINISHED_NAME).exists()
    if resume:
        if there and not unfinished:
            complete = (folder / DESCRIPTION_NAME).exists()
            raise UserError(
                f"There is nothing to resume in {folder}"
                + (": the training set is complete." if complete else "."),
                "Choose another folder, or run without RESUME.",
            )
        return
    if there:
        raise UserError(
            f"The output folder {folder} is not empty.",
            "Run again with RESUME to finish the training set that was begun there."
            if unfinished
            else "Choose an empty or new folder; nothing is ever overwritten.",
        )


def open_sources(parameters: AnnotateParameters, job: Job) -> tuple[list[RasterSource], list[str]]:
    """Open every raster at every ground size, and check that they fit together."""
    remarks: list[str] = []
    sources: list[RasterSource] = []
    paths = list_rasters(parameters.imagery)
    for done, path in enumerate(paths):
        job.check_stop()
        job.progress(done, len(paths), "rasters", "Opening rasters")
        for gsd in parameters.gsd or (0.0,):
            source = open_raster(path, bands=parameters.bands, gsd=gsd)
            if sources and len(source.bands) != len(sources[0].bands):
                raise UserError(
                    f"The raster {source.path} has {count_of(len(source.bands), 'band')}, but "
                    f"{sources[0].path} has {len(sources[0].bands)}.",
                    "Name the bands to use, or leave that raster out.",
                )
            sources.append(source)
            remarks += [note for note in source.notes if note not in remarks]
    without = sorted({source.path for source in sources if not source.georeferenced})
    if len(without) > 1:
        raise UserError(
            f"{len(without):,} rasters say nothing about where they lie, e.g. {without[0]}, so "
            "polygons can't be told apart by raster.",
            "Georeference them, or annotate one raster at a time.",
        )
    dtypes = sorted({source.dtype for source in sources})
    if len(dtypes) > 1:
        remarks.append(
            f"The rasters differ in pixel type ({', '.join(dtypes)}); values are kept as they "
            "are. They should mean the same in all rasters."
        )
    remarks += _scaling_remarks(sources)
    sizes = [source.gsd for source in sources if source.gsd > 0]
    if not parameters.gsd and sizes and max(sizes) > 1.5 * min(sizes):
        remarks.append(
            f"The rasters' pixels are {min(sizes):.3g} to {max(sizes):.3g} m on the ground; with "
            "one ground size (GSD) for all, objects would look alike in each."
        )
    for text in remarks:
        job.warn(text)
    return sources, remarks


def check_crs(labels: Labels, sources: list[RasterSource]) -> None:
    """Raise when polygons can't be placed on imagery that has a CRS."""
    with_crs = [source for source in sources if source.crs is not None]
    if labels.layer.crs is None and with_crs:
        raise UserError(
            f"The layer {labels.counts.layer} has no CRS, so it can't be placed on "
            f"{with_crs[0].name}.",
            "Assign its CRS in QGIS (Layer > Set CRS, then export it) and try again.",
        )
    own = labels.layer.crs
    for source in with_crs:
        if own is None or source.crs is None or same_crs(own, source.crs):
            continue
        if not (is_on_earth(own) and is_on_earth(source.crs)):
            raise UserError(
                f"The layer {labels.counts.layer} has the CRS {crs_name(own)} and {source.name} "
                f"{crs_name(source.crs)}: coordinates can't be brought from one to the other, as "
                "a local CRS has no place on the Earth.",
                "Use polygons and imagery of one CRS, or assign the right one in QGIS.",
            )


def _scaling_remarks(sources: list[RasterSource]) -> list[str]:
    """Return a sentence where one value means different things in two rasters."""
    by_scaling = {source.scaling: source for source in reversed(sources)}
    if len(by_scaling) < 2:
        return []
    two = list(by_scaling.values())[::-1][:2]
    bands = zip(*(source.scaling for source in two))
    band = next((number for number, (one, other) in enumerate(bands) if one != other), 0)
    named = [
        f"{source.name}: × {factor:g} + {offset:g}"
        for source in two
        for factor, offset in source.scaling[band : band + 1]
    ]
    return [
        f"The rasters' values have different scales or offsets ({'; '.join(named)}), which are not "
        "applied: one surface has different values in them. Apply them first (gdal_translate "
        "-unscale -ot Float32), or leave out those that differ."
    ]


def _placement_notes(labels: Labels, sources: list[RasterSource]) -> list[str]:
    """Return sentences on polygons that are reprojected, or placed without a CRS."""
    notes = []
    crs = labels.layer.crs
    differing = sorted({s.name for s in sources if s.crs is not None and not same_crs(s.crs, crs)})
    if differing:
        whose = differing[0] if len(differing) == 1 else count_of(len(differing), "raster")
        notes.append(f"The polygons were reprojected from {crs_name(crs)} to the CRS of {whose}.")
    unplaced = sorted({s.name for s in sources if s.crs is None})
    if unplaced and crs is not None:
        notes.append(f"{unplaced[0]} has no CRS; the polygons' coordinates were taken for its own.")
    return notes
