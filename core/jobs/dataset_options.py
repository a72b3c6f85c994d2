"""The parameters of the jobs that make, import and export training sets. Standard library only."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Tuple

from .definition import JobDefinition
from .parameters import GEOPACKAGES, parameter

SPLITS = ("train", "validation", "test")
SPLIT_RULES = ("blocks", "field", "raster", "areas")
IMPORT_FORMATS = ("coco", "yolo_seg", "rcnn_masks", "instance_png")
"""COCO instances; YOLO segmentation; RCNN_Masks as ArcGIS exports it; masks like Pascal VOC's."""
EXPORT_FORMATS = ("coco", "yolo_seg", "rcnn_masks", "instance_png")


@dataclass(frozen=True)
class MakeSampleParameters:
    """Nothing in, imagery and polygons to try everything with out."""

    output: str = parameter(
        "Folder of the sample", "The sample's folder; must be empty or absent.", path="new folder"
    )
    width: int = parameter(
        "Width",
        "Of both images together; two thirds are the western one.",
        3072,
        minimum=384,
        maximum=20_000,
        unit="pixels",
        advanced=True,
    )
    height: int = parameter(
        "Height", "Of the images.", 1536, minimum=128, maximum=20_000, unit="pixels", advanced=True
    )
    seed: int = parameter(
        "Seed",
        "Number from which the whole sample follows: same number, same sample.",
        3,
        minimum=0,
        advanced=True,
    )


@dataclass(frozen=True)
class AnnotateParameters:
    """Imagery and polygons in, a training set out.

    Layers are given as ``path`` or ``path|layername=name``.
    """

    imagery: Tuple[str, ...] = parameter("Imagery", "Raster files (or one folder of rasters).")
    annotations: str = parameter("Annotated objects", "The polygon layer: one feature an object.")
    output: str = parameter(
        "Training set", "The training set's folder; must be empty or absent.", path="new folder"
    )
    class_field: str = parameter(
        "Field with the class", "Field with each object's class; empty: one class.", ""
    )
    class_name: str = parameter(
        "Name of the class, without a field",
        "Name of the class when there is no class field.",
        "object",
        advanced=True,
    )
    area: str = parameter(
        "Annotated area",
        "Polygons inside which everything was annotated; outside them nothing is background. "
        "Empty: the whole of each raster.",
        "",
    )
    tile_size: int = parameter(
        "Tile size", "Side of a tile.", 512, minimum=64, maximum=4096, unit="pixels", advanced=True
    )
    stride: int = parameter(
        "Distance from tile to tile",
        "Distance from tile to tile; 0: the tile size (no overlap).",
        0,
        minimum=0,
        maximum=4096,
        unit="pixels",
        automatic="the tile size: no overlap",
        advanced=True,
    )
    gsd: Tuple[float, ...] = parameter(
        "Ground size of a pixel",
        "Ground size of a tile's pixel, one or several; empty: each raster's own.",
        (),
        minimum=0.0,
        unit="metres",
        advanced=True,
    )
    bands: Tuple[int, ...] = parameter(
        "Bands", "Bands to use, by number, in this order; empty: all but alpha.", (), advanced=True
    )
    validation_share: float = parameter(
        "Share for validation",
        "Share of the annotated area that training does not see and that chooses the best model.",
        0.2,
        minimum=0.0,
        maximum=1.0,
        advanced=True,
    )
    test_share: float = parameter(
        "Share for the test",
        "Share kept for a last, honest measurement.",
        0.0,
        minimum=0.0,
        maximum=1.0,
        advanced=True,
    )
    split_by: str = parameter(
        "Split by",
        "How the shares are chosen: blocks in space, a field of AREA, whole rasters, or given "
        "areas.",
        "blocks",
        choices=SPLIT_RULES,
        advanced=True,
    )
    split_field: str = parameter(
        "Field with the split",
        "Field of AREA that holds train, validation or test; an area where it is empty goes to a "
        "split by chance (with field and areas).",
        "",
        advanced=True,
    )
    min_visible: float = parameter(
        "Least visible share of an object",
        "Objects of which less than this share is inside a tile are ignored there.",
        0.25,
        minimum=0.0,
        maximum=1.0,
        advanced=True,
    )
    min_valid: float = parameter(
        "Least valid share of a tile",
        "Tiles with a smaller share of valid, annotated pixels are left out, but never one whose "
        "objects would be lost with it.",
        0.1,
        minimum=0.0,
        maximum=1.0,
        advanced=True,
    )
    background_share: float = parameter(
        "Tiles without objects",
        "Tiles without any object, as a share of the tiles with objects; 1 or more keeps all that "
        "this allows.",
        0.25,
        minimum=0.0,
        maximum=100.0,
        advanced=True,
    )
    seed: int = parameter(
        "Seed",
        "Number from which the chance in the split follows: same number, same split.",
        0,
        minimum=0,
        advanced=True,
    )
    resume: bool = parameter(
        "Go on with an unfinished training set",
        "Go on with an unfinished training set in OUTPUT.",
        False,
        advanced=True,
    )
    scheduler: str = parameter(
        "Dask scheduler",
        "Address of a Dask scheduler (tcp://host:8786) whose workers write the tiles; they must "
        "reach imagery and training set under the same paths. Empty: this computer.",
        "",
        advanced=True,
    )


@dataclass(frozen=True)
class ImportDatasetParameters:
    """Another tool's training set in, one of ours out."""

    input: str = parameter(
        "Folder of the other training set",
        "The folder of the other tool's training set.",
        path="folder",
    )
    output: str = parameter(
        "Training set", "The training set's folder; must be empty or absent.", path="new folder"
    )
    format: str = parameter("Format", "The other tool's format.", "coco", choices=IMPORT_FORMATS)
    validation_share: float = parameter(
        "Share for validation",
        "Share of the images that training does not see; used where the set has no splits.",
        0.2,
        minimum=0.0,
        maximum=1.0,
    )
    test_share: float = parameter(
        "Share for testing",
        "Share kept for a last, honest measurement; used where the set has no splits.",
        0.0,
        minimum=0.0,
        maximum=1.0,
    )
    seed: int = parameter(
        "Seed",
        "Number from which the chance in the split follows: same number, same split.",
        0,
        minimum=0,
        advanced=True,
    )


@dataclass(frozen=True)
class ExportDatasetParameters:
    """A training set in, the same in another tool's format out."""

    training_set: str = parameter("Training set", "The training set's folder.", path="folder")
    output: str = parameter(
        "Folder of the export",
        "The folder of the export; must be empty or absent.",
        path="new folder",
    )
    format: str = parameter("Format", "The other tool's format.", "coco", choices=EXPORT_FORMATS)


@dataclass(frozen=True)
class NewAnnotationsParameters:
    """Names of classes in, a GeoPackage to draw in out; done by QGIS itself."""

    classes: str = parameter(
        "Classes", "The names of the classes, separated by commas: house, tree."
    )
    output: str = parameter(
        "GeoPackage", "The GeoPackage; must not be there yet.", path="new file", files=GEOPACKAGES
    )
    crs: str = parameter("CRS", "CRS of the layers, best the imagery's; empty: the project's.", "")


JOBS = (
    JobDefinition(
        "makesample",
        MakeSampleParameters,
        "training.make_sample:make_sample",
        "Make up imagery and the outlines of what is on it, to try everything with.",
    ),
    JobDefinition(
        "annotate",
        AnnotateParameters,
        "training.annotate:annotate",
        "Make a training set from imagery and polygons.",
    ),
    JobDefinition(
        "importdataset",
        ImportDatasetParameters,
        "training.import_dataset:import_dataset",
        "Make a training set from another tool's.",
    ),
    JobDefinition(
        "exportdataset",
        ExportDatasetParameters,
        "training.export_dataset:export_dataset",
        "Write a training set in another tool's format.",
    ),
)
