"""The parameters of the jobs that make, remake and measure detections. Standard library only."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Tuple

from .definition import JobDefinition
from .engine_options import DEVICES
from .parameters import GEOPACKAGES, HTML_FILES, MODEL_FILES, parameter, same_as

OUTLINES = ("auto", "found", "square", "smooth")
"""What outlines look like; ``auto``: what suits each class."""


@dataclass(frozen=True)
class DetectParameters:
    """A raster and a model in, a layer of polygons out."""

    input: Tuple[str, ...] = parameter(
        "Raster",
        "Raster files, addresses (https://…, s3://…) or STAC items (item.json), or one folder of "
        "rasters.",
    )
    model: str = parameter(
        "Model", "The model file (.safetensors).", path="file", files=MODEL_FILES
    )
    output: str = parameter(
        "Detections",
        "The detections layer (.gpkg, or .parquet where the library pyarrow is installed).",
    )
    area: str = parameter(
        "Only inside", "Polygons to stay inside; empty: the whole raster.", "", advanced=True
    )
    extent: Tuple[float, ...] = parameter(
        "Extent",
        "West, south, east, north in the raster's CRS, or in CRS where one is given; empty: the "
        "whole raster.",
        (),
    )
    score: float = parameter(
        "Least score",
        "Detections below this score are left out; -1: the model's own threshold of best F1. "
        "0.8 means that about 8 of 10 such objects are right, where the model's scores were "
        "calibrated in training. Detections that the network gives less than 0.05 are never kept.",
        -1.0,
        minimum=-1.0,
        maximum=1.0,
        automatic="the model's own",
        advanced=True,
    )
    tile_size: int = parameter(
        "Tile size",
        "Side of a window that the network sees at once; 0: 1024, or the model's tile where that "
        "is larger or the network has group norm.",
        0,
        minimum=0,
        maximum=8192,
        unit="pixels",
        automatic="automatic",
        advanced=True,
    )
    margin: int = parameter(
        "Margin",
        "Overlap of a window with its neighbours on each side, at least 16; -1: 3/16 of the tile "
        "(192 of 1024). More gives the network more surroundings and takes longer.",
        -1,
        minimum=-1,
        maximum=2048,
        unit="pixels",
        automatic="3/16 of the tile",
        advanced=True,
    )
    batch_size: int = parameter(
        "Batch size",
        "Windows at once; 0: what fits into memory.",
        0,
        minimum=0,
        maximum=256,
        automatic="what fits into memory",
        advanced=True,
    )
    bands: Tuple[str, ...] = parameter(
        "Bands",
        "Bands of the raster that stand for the model's, by number or by name (4, 1, 2 or nir, "
        "red, green); empty: those of the model's names where the raster has them all, else in "
        "order.",
        (),
        advanced=True,
    )
    scales: Tuple[float, ...] = parameter(
        "Scales",
        "Look at the raster at several scales and merge what is found: 1 is the model's ground "
        "size, 2 shows everything twice as large and takes four times as long, 0.5 finds objects "
        "larger than a tile; empty: what the model's card asks for, mostly 1 only.",
        (),
        minimum=0.125,
        maximum=8.0,
        advanced=True,
    )
    crs: str = parameter(
        "Search in this CRS",
        "Search the raster warped to this CRS (EPSG:32633), for imagery in degrees far from the "
        "equator; extent and layer are in it as well. Empty: as it is.",
        "",
        advanced=True,
    )
    augment: bool = parameter(
        "Look at every tile four ways",
        "Look at every tile four ways, turned by quarters, and take the mean: four times slower, "
        "and often clearly better.",
        False,
        advanced=True,
    )
    min_area: float = parameter(
        "Least area",
        "Smaller polygons are left out; 0: none.",
        0.0,
        minimum=0.0,
        unit="square metres",
        automatic="no limit",
        advanced=True,
    )
    simplify: float = parameter(
        "Simplify outlines",
        "Outlines may move by this much to have fewer vertices; -1: half a pixel.",
        -1.0,
        minimum=-1.0,
        unit="metres",
        automatic="by half a pixel",
        advanced=True,
    )
    outlines: str = parameter(
        "Outlines",
        "auto: as the true objects of each class were drawn in training, with right angles or "
        "round, without specks and small holes; found: as the network sees them; square: right "
        "angles (for buildings); smooth: round (for crowns).",
        "auto",
        choices=OUTLINES,
        advanced=True,
    )
    square: bool = parameter(
        "Square corners",
        "The earlier name: true is OUTLINES square, false is OUTLINES found.",
        False,
        replaced_by=("outlines", {True: "square", False: "found"}),
    )
    device: str = parameter(
        "Device", "Where the network runs.", "auto", choices=DEVICES, advanced=True
    )
    scheduler: str = parameter(
        "Dask scheduler",
        "Address of a Dask scheduler (tcp://host:8786) whose workers search the tiles; they must "
        "reach raster and model under the same paths. Empty: this computer.",
        "",
        advanced=True,
    )
    keep_archive: bool = parameter(
        "Keep the raw detections (archive)",
        "Keep every raw detection beside the layer, for 'refine'.",
        False,
        advanced=True,
    )
    resume: bool = parameter(
        "Go on with an unfinished run",
        "Go on with an unfinished run of the same OUTPUT.",
        True,
        advanced=True,
    )


@dataclass(frozen=True)
class WebImageryOptions:
    """How QGIS reads layers of web services; parameters of the algorithms, which no job has."""

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


@dataclass(frozen=True)
class RefineParameters:
    """An archive in, a new layer of polygons out, without the network."""

    archive: str = parameter("Archive", "The archive that 'detect' kept.", path="file")
    output: str = same_as(DetectParameters, "output")
    score: float = same_as(DetectParameters, "score", advanced=False)
    min_area: float = same_as(DetectParameters, "min_area", advanced=False)
    overlap: float = parameter(
        "Overlap of two that are one",
        "Two detections of one class that overlap by more than this IoU are one object.",
        0.5,
        minimum=0.0,
        maximum=1.0,
    )
    simplify: float = same_as(DetectParameters, "simplify", advanced=False)
    outlines: str = same_as(DetectParameters, "outlines", advanced=False)
    square: bool = same_as(DetectParameters, "square")


@dataclass(frozen=True)
class EvaluateParameters:
    """Two polygon layers in, figures and matched, missed and extra objects out."""

    detections: str = parameter("Detections", "The detections layer.")
    truth: str = parameter("True objects", "The layer of true objects.")
    output: str = parameter(
        "All three in one GeoPackage",
        "GeoPackage with the layers matched, missed and extra.",
        "",
        path="new file",
        files=GEOPACKAGES,
    )
    report: str = parameter(
        "Report", "HTML file with the figures and curves.", "", path="new file", files=HTML_FILES
    )
    class_field: str = parameter(
        "Class of the detections", "Field of the detections' class; empty: one class.", ""
    )
    truth_class_field: str = parameter(
        "Class of the true objects", "Field of the truth's class; empty: one class.", ""
    )
    score_field: str = parameter(
        "Score of the detections", "Field of the score; empty or absent: all equal.", "score"
    )
    area: str = parameter(
        "Only inside", "Polygons inside which both layers are compared; empty: everywhere.", ""
    )
    iou: float = parameter(
        "Least overlap (IoU)",
        "Overlap from which a detection counts as found.",
        0.5,
        minimum=0.05,
        maximum=0.95,
    )


JOBS = (
    JobDefinition(
        "detect",
        DetectParameters,
        "core.detect:detect_job",
        "Find every object in imagery and write polygons.",
    ),
    JobDefinition(
        "refine",
        RefineParameters,
        "core.refine:refine_job",
        "Make a new layer from an archive, without the network.",
    ),
    JobDefinition(
        "evaluate",
        EvaluateParameters,
        "training.evaluate:evaluate",
        "Compare a detections layer with a truth layer.",
    ),
)
