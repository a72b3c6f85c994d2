"""Names of choices, defaults, limits and the parameters of every job. Standard library only.

Imported by QGIS (Python 3.9 or later) and by the worker, so that every default and every help text
is written once: the Processing dialog, the console command and the job read the same fields.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Tuple

from .parameters import as_in, parameter

ARCHITECTURES = (
    "mobilenet_v2_fpn",
    "mobilenet_v3_large_fpn",
    "resnet18_fpn",
    "resnet34_fpn",
    "resnet50_fpn",
    "resnet50_fpn_v2",
    "resnet101_fpn",
    "convnext_tiny_fpn",
    "swin_v2_t_fpn",
    "timm",
)
"""The last one stands for all networks of timm; ``backbone`` says which."""
WEIGHTS = ("pretrained", "file", "none")
"""pretrained: COCO where torchvision has it, else ImageNet; file: WEIGHTS_FILE; none: random."""
OPTIMIZERS = ("adam", "adamw", "sgd", "rmsprop", "adam_sgd")
ADAM_SGD_MODES = ("auto", "at", "alternate", "mix")
AUGMENTATIONS = ("none", "light", "standard", "strong")
FREEZE = ("none", "stem", "backbone")
DEVICES = ("auto", "cuda", "mps", "cpu")
SPLIT_RULES = ("blocks", "field", "raster", "areas")
SPLITS = ("train", "validation", "test")
DATASET_FORMATS = ("coco", "yolo_seg", "rcnn_masks", "instance_png")
"""COCO instances; YOLO segmentation; RCNN_Masks as ArcGIS exports it; masks like Pascal VOC's."""
HEADS = ("full", "light")
SCHEDULES = ("cosine", "steps", "constant")
NORMS = ("auto", "frozen", "batch", "group")
MASK_SIZES = ("28", "56")
MODEL_FORMATS = ("onnx", "deepness")
"""onnx: boxes, labels, scores, masks; deepness: an ONNX file that the QGIS plugin Deepness runs."""
TORCH_BUILDS = ("auto", "cpu", "cu118", "cu126", "cu128", "cu130", "xpu", "index")

FORMAT_VERSION = 1
"""Of training set, model file, run folder and archive; readers refuse newer ones."""


@dataclass(frozen=True)
class AnnotateParameters:
    """Imagery and polygons in, a training set out.

    Layers are given as ``path`` or ``path|layername=name``.
    """

    imagery: Tuple[str, ...] = parameter("Raster files (or one folder of rasters).")
    annotations: str = parameter("The polygon layer: one feature an object.")
    output: str = parameter("The training set's folder; must be empty or absent.")
    class_field: str = parameter("Field with each object's class; empty: one class.", "")
    class_name: str = parameter("Name of the class when there is no class field.", "object")
    area: str = parameter(
        "Polygons inside which everything was annotated; outside them nothing is background. "
        "Empty: the whole of each raster.",
        "",
    )
    tile_size: int = parameter("Side of a tile.", 512, minimum=64, maximum=4096, unit="pixels")
    stride: int = parameter(
        "Distance from tile to tile; 0: the tile size (no overlap).",
        0,
        minimum=0,
        maximum=4096,
        unit="pixels",
    )
    gsd: Tuple[float, ...] = parameter(
        "Ground size of a tile's pixel, one or several; empty: each raster's own.",
        (),
        minimum=0.0,
        unit="metres",
        advanced=True,
    )
    bands: Tuple[int, ...] = parameter(
        "Bands to use, by number, in this order; empty: all but alpha.", ()
    )
    validation_share: float = parameter(
        "Share of the annotated area that training does not see and that chooses the best model.",
        0.2,
        minimum=0.0,
        maximum=1.0,
    )
    test_share: float = parameter(
        "Share kept for a last, honest measurement.", 0.0, minimum=0.0, maximum=1.0
    )
    split_by: str = parameter(
        "How the shares are chosen: blocks in space, a field of AREA, whole rasters, or given "
        "areas.",
        "blocks",
        choices=SPLIT_RULES,
        advanced=True,
    )
    split_field: str = parameter(
        "Field of AREA that holds train, validation or test; an area where it is empty goes to a "
        "split by chance (with field and areas).",
        "",
        advanced=True,
    )
    min_visible: float = parameter(
        "Objects of which less than this share is inside a tile are ignored there.",
        0.25,
        minimum=0.0,
        maximum=1.0,
        advanced=True,
    )
    min_valid: float = parameter(
        "Tiles with a smaller share of valid, annotated pixels are left out, but never one whose "
        "objects would be lost with it.",
        0.1,
        minimum=0.0,
        maximum=1.0,
        advanced=True,
    )
    background_share: float = parameter(
        "Tiles without any object, as a share of the tiles with objects; 1 or more keeps all that "
        "this allows.",
        0.25,
        minimum=0.0,
        maximum=100.0,
        advanced=True,
    )
    seed: int = parameter(
        "Number from which the chance in the split follows: same number, same split.",
        0,
        minimum=0,
        advanced=True,
    )
    resume: bool = parameter(
        "Go on with an unfinished training set in OUTPUT.", False, advanced=True
    )


@dataclass(frozen=True)
class TrainParameters:
    """A training set in, a run folder with the best model out."""

    training_set: str = parameter("The training set's folder, or any folder with COCO annotations.")
    output: str = parameter("The run folder.")
    architecture: str = parameter(
        "The network. MobileNet and ResNet-18 suit a computer without a GPU.",
        "resnet50_fpn",
        choices=ARCHITECTURES,
    )
    backbone: str = parameter(
        "Name of a timm feature network, such as resnet50d; only with 'timm', where it is "
        "installed.",
        "",
        advanced=True,
    )
    weights: str = parameter(
        "What training starts from: pretrained weights (downloaded once), a file, or nothing.",
        "pretrained",
        choices=WEIGHTS,
    )
    weights_file: str = parameter(
        "A model of RS Mask or a file of weights (.safetensors, .pth); used with 'file'.", ""
    )
    optimizer: str = parameter("How the weights are changed.", "adamw", choices=OPTIMIZERS)
    learning_rate: float = parameter(
        "Step length; 0: the optimizer's own default; empty or -1: found by a short range test "
        "before the training.",
        0.0,
        minimum=-1.0,
        maximum=10.0,
    )
    epochs: int = parameter("How often every tile is seen.", 30, minimum=1, maximum=10000)
    batch_size: int = parameter(
        "Tiles a step; 0: what fits into memory.", 0, minimum=0, maximum=256
    )
    augmentation: str = parameter(
        "How strongly tiles are varied: turned, scaled, brightened.",
        "standard",
        choices=AUGMENTATIONS,
    )
    augmentation_changes: Tuple[str, ...] = parameter(
        "Changes to the chosen augmentation, as name=value, separated by commas: "
        "paste_share=0.5, scale_low=0.3.",
        (),
        advanced=True,
    )
    patience: int = parameter(
        "Training ends after this many validations without a better mask AP; 0: never early.",
        0,
        minimum=0,
        maximum=10000,
        advanced=True,
    )
    crop_size: int = parameter(
        "Training sees random crops of this size; 0: whole tiles.",
        0,
        minimum=0,
        maximum=4096,
        unit="pixels",
        advanced=True,
    )
    freeze: str = parameter(
        "Which part of the network keeps what it knew at the start: stem, its first layers, which "
        "see edges and colours; backbone, all that looks at the image. Helps with few objects.",
        "none",
        choices=FREEZE,
        advanced=True,
    )
    heads: str = parameter(
        "Size of the network's heads; light ones are several times faster without a GPU.",
        "full",
        choices=HEADS,
        advanced=True,
    )
    mask_size: str = parameter(
        "Side of the mask that an object is drawn with; 56 is finer, slower and for large objects.",
        "28",
        choices=MASK_SIZES,
        unit="pixels",
        advanced=True,
    )
    norm: str = parameter(
        "How values inside the network are kept in range; auto suits nearly always: frozen with "
        "pretrained weights, else what learns from nothing.",
        "auto",
        choices=NORMS,
        advanced=True,
    )
    schedule: str = parameter(
        "How the learning rate falls after its warm-up: cosine, steps (a tenth at two thirds and "
        "again at eight ninths), or constant.",
        "cosine",
        choices=SCHEDULES,
        advanced=True,
    )
    layer_decay: float = parameter(
        "Learning rate of each stage of the network's body, as a share of the next later one's; 1: "
        "all the same. Below 1, what was learnt before changes less.",
        1.0,
        minimum=0.1,
        maximum=1.0,
        advanced=True,
    )
    accumulation: int = parameter(
        "Batches that the network looks at before it is changed once: as steady as a batch that "
        "many times as large, in the memory of one.",
        1,
        minimum=1,
        maximum=256,
        advanced=True,
    )
    hard_tiles: float = parameter(
        "Share of an epoch's tiles that are seen again because the network was worst on them.",
        0.0,
        minimum=0.0,
        maximum=1.0,
        advanced=True,
    )
    adam_sgd_mode: str = parameter(
        "Adam_SGD only: when Adam becomes SGD: auto (once the step length that SGD would need has "
        "settled, as in SWATS), at a share of the schedule, alternate (back to Adam when "
        "validation stalls), or mix.",
        "auto",
        choices=ADAM_SGD_MODES,
        advanced=True,
    )
    adam_sgd_share: float = parameter(
        "Adam_SGD only: at: the share of the schedule at which the switch comes; auto: where it "
        "comes at the latest; mix: SGD's weight.",
        0.75,
        minimum=0.0,
        maximum=1.0,
        advanced=True,
    )
    workers: int = parameter(
        "Processes that load tiles; -1: chosen for the machine.",
        -1,
        minimum=-1,
        maximum=64,
        advanced=True,
    )
    device: str = parameter("Where the network runs.", "auto", choices=DEVICES, advanced=True)
    seed: int = parameter(
        "Number from which all chance of a training follows: same number, same training; another "
        "number shows how much of a result is luck.",
        0,
        minimum=0,
        advanced=True,
    )
    deterministic: bool = parameter(
        "Give the same training to the bit on a GPU too; slower. On a CPU, with the same number of "
        "threads, it always is.",
        False,
        advanced=True,
    )
    resume: bool = parameter("Go on with the unfinished run in OUTPUT.", False)


@dataclass(frozen=True)
class CompareOptimizersParameters:
    """A training set in, a report on several optimizers and the best model out.

    Every other field is as in ``TrainParameters``: the same training, again and again.
    """

    training_set: str = as_in(TrainParameters, "training_set")
    output: str = parameter("The comparison's folder.")
    optimizers: Tuple[str, ...] = parameter(
        "The optimizers to compare.", OPTIMIZERS, choices=OPTIMIZERS
    )
    repeats: int = parameter(
        "Trainings with each optimizer, each with a seed of its own; with fewer than three, "
        "differences can hardly be told from chance.",
        3,
        minimum=1,
        maximum=100,
    )
    architecture: str = as_in(TrainParameters, "architecture")
    backbone: str = as_in(TrainParameters, "backbone")
    weights: str = as_in(TrainParameters, "weights")
    weights_file: str = as_in(TrainParameters, "weights_file")
    learning_rate: float = as_in(TrainParameters, "learning_rate")
    epochs: int = as_in(TrainParameters, "epochs")
    batch_size: int = as_in(TrainParameters, "batch_size")
    augmentation: str = as_in(TrainParameters, "augmentation")
    augmentation_changes: Tuple[str, ...] = as_in(TrainParameters, "augmentation_changes")
    patience: int = as_in(TrainParameters, "patience")
    crop_size: int = as_in(TrainParameters, "crop_size")
    freeze: str = as_in(TrainParameters, "freeze")
    heads: str = as_in(TrainParameters, "heads")
    mask_size: str = as_in(TrainParameters, "mask_size")
    norm: str = as_in(TrainParameters, "norm")
    schedule: str = as_in(TrainParameters, "schedule")
    layer_decay: float = as_in(TrainParameters, "layer_decay")
    accumulation: int = as_in(TrainParameters, "accumulation")
    hard_tiles: float = as_in(TrainParameters, "hard_tiles")
    adam_sgd_mode: str = as_in(TrainParameters, "adam_sgd_mode")
    adam_sgd_share: float = as_in(TrainParameters, "adam_sgd_share")
    workers: int = as_in(TrainParameters, "workers")
    device: str = as_in(TrainParameters, "device")
    seed: int = as_in(TrainParameters, "seed")
    deterministic: bool = as_in(TrainParameters, "deterministic")
    resume: bool = parameter(
        "Go on with the unfinished comparison in OUTPUT; further optimizers and repeats may be "
        "added to a finished one.",
        False,
    )


@dataclass(frozen=True)
class DetectParameters:
    """A raster and a model in, a layer of polygons out."""

    input: Tuple[str, ...] = parameter(
        "Raster files or addresses (https://…), or one folder of rasters."
    )
    model: str = parameter("The model file (.safetensors).")
    output: str = parameter("The detections layer (.gpkg).")
    area: str = parameter("Polygons to stay inside; empty: the whole raster.", "")
    extent: Tuple[float, ...] = parameter(
        "West, south, east, north in the raster's CRS, or in CRS where one is given; empty: the "
        "whole raster.",
        (),
    )
    score: float = parameter(
        "Detections below this score are left out; -1: the model's own threshold of best F1. "
        "Detections below 0.05 are never kept, so a lower value gives no more.",
        -1.0,
        minimum=-1.0,
        maximum=1.0,
    )
    tile_size: int = parameter(
        "Side of a window that the network sees at once; 0: 1024, or the model's tile where that "
        "is larger or the network has group norm.",
        0,
        minimum=0,
        maximum=8192,
        unit="pixels",
        advanced=True,
    )
    margin: int = parameter(
        "Overlap of a window with its neighbours on each side, at least 16; -1: 3/16 of the tile "
        "(192 of 1024). More gives the network more surroundings and takes longer.",
        -1,
        minimum=-1,
        maximum=2048,
        unit="pixels",
        advanced=True,
    )
    batch_size: int = parameter(
        "Windows at once; 0: what fits into memory.", 0, minimum=0, maximum=256, advanced=True
    )
    bands: Tuple[str, ...] = parameter(
        "Bands of the raster that stand for the model's, by number or by name (4, 1, 2 or nir, "
        "red, green); empty: those of the model's names where the raster has them all, else in "
        "order.",
        (),
        advanced=True,
    )
    scales: Tuple[float, ...] = parameter(
        "Look at the raster at several scales and merge what is found: 1 is the model's ground "
        "size, 2 shows everything twice as large and takes four times as long, 0.5 finds objects "
        "larger than a tile; empty: 1 only.",
        (),
        minimum=0.125,
        maximum=8.0,
        advanced=True,
    )
    crs: str = parameter(
        "Search the raster warped to this CRS (EPSG:32633), for imagery in degrees far from the "
        "equator; extent and layer are in it as well. Empty: as it is.",
        "",
        advanced=True,
    )
    augment: bool = parameter(
        "Look at every tile four ways, turned by quarters, and take the mean: four times slower, "
        "and often clearly better.",
        False,
        advanced=True,
    )
    min_area: float = parameter(
        "Smaller polygons are left out.", 0.0, minimum=0.0, unit="square metres"
    )
    simplify: float = parameter(
        "Outlines may move by this much to have fewer vertices; -1: half a pixel.",
        -1.0,
        minimum=-1.0,
        unit="metres",
    )
    square: bool = parameter("Make corners right angles (for buildings).", False)
    device: str = parameter("Where the network runs.", "auto", choices=DEVICES, advanced=True)
    scheduler: str = parameter(
        "Address of a Dask scheduler (tcp://host:8786) whose workers search the tiles; they must "
        "reach raster and model under the same paths. Empty: this computer.",
        "",
        advanced=True,
    )
    keep_archive: bool = parameter(
        "Keep every raw detection beside the layer, for 'refine'.", False, advanced=True
    )
    resume: bool = parameter(
        "Go on with an unfinished run of the same OUTPUT.", True, advanced=True
    )


@dataclass(frozen=True)
class RefineParameters:
    """An archive in, a new layer of polygons out, without the network."""

    archive: str = parameter("The archive that 'detect' kept.")
    output: str = parameter("The detections layer (.gpkg).")
    score: float = as_in(DetectParameters, "score")
    min_area: float = as_in(DetectParameters, "min_area")
    overlap: float = parameter(
        "Two detections of one class that overlap by more than this IoU are one object.",
        0.5,
        minimum=0.0,
        maximum=1.0,
    )
    simplify: float = as_in(DetectParameters, "simplify")
    square: bool = as_in(DetectParameters, "square")


@dataclass(frozen=True)
class EvaluateParameters:
    """Two polygon layers in, figures and matched, missed and extra objects out."""

    detections: str = parameter("The detections layer.")
    truth: str = parameter("The layer of true objects.")
    output: str = parameter("GeoPackage with the layers matched, missed and extra.", "")
    report: str = parameter("HTML file with the figures and curves.", "")
    class_field: str = parameter("Field of the detections' class; empty: one class.", "")
    truth_class_field: str = parameter("Field of the truth's class; empty: one class.", "")
    score_field: str = parameter("Field of the score; empty or absent: all equal.", "score")
    area: str = parameter("Polygons inside which both layers are compared; empty: everywhere.", "")
    iou: float = parameter(
        "Overlap from which a detection counts as found.", 0.5, minimum=0.05, maximum=0.95
    )


@dataclass(frozen=True)
class EvaluateModelParameters:
    """A model and a training set in, COCO figures on one of its splits out."""

    model: str = parameter("The model file (.safetensors).")
    training_set: str = parameter("The training set's folder.")
    split: str = parameter("The split to measure on.", "test", choices=SPLITS)
    report: str = parameter("JSON file for the figures; empty: none.", "")
    batch_size: int = parameter(
        "Tiles at once; 0: what fits into memory.", 0, minimum=0, maximum=256
    )
    augment: bool = as_in(DetectParameters, "augment")
    device: str = parameter("Where the network runs.", "auto", choices=DEVICES)


@dataclass(frozen=True)
class ImportDatasetParameters:
    """Another tool's training set in, one of ours out."""

    input: str = parameter("The folder of the other tool's training set.")
    output: str = parameter("The training set's folder; must be empty or absent.")
    format: str = parameter("The other tool's format.", "coco", choices=DATASET_FORMATS)
    validation_share: float = parameter(
        "Share of the images that training does not see; used where the set has no splits.",
        0.2,
        minimum=0.0,
        maximum=1.0,
    )
    test_share: float = parameter(
        "Share kept for a last, honest measurement; used where the set has no splits.",
        0.0,
        minimum=0.0,
        maximum=1.0,
    )
    seed: int = parameter(
        "Number from which the chance in the split follows: same number, same split.",
        0,
        minimum=0,
        advanced=True,
    )


@dataclass(frozen=True)
class ExportDatasetParameters:
    """A training set in, the same in another tool's format out."""

    training_set: str = parameter("The training set's folder.")
    output: str = parameter("The folder of the export; must be empty or absent.")
    format: str = parameter("The other tool's format.", "coco", choices=DATASET_FORMATS)


@dataclass(frozen=True)
class ExportModelParameters:
    """A model in, the same for another program out."""

    model: str = parameter("The model file (.safetensors).")
    output: str = parameter("The file for the other program (.onnx).")
    format: str = parameter(
        "onnx: boxes, classes, scores and masks, for programs that you write; deepness: the layout "
        "that the QGIS plugin Deepness runs.",
        "onnx",
        choices=MODEL_FORMATS,
    )
    tile_size: int = parameter(
        "Side of the image that the exported model takes; 0: the model's tiles.",
        0,
        minimum=0,
        maximum=4096,
        unit="pixels",
    )


@dataclass(frozen=True)
class NewAnnotationsParameters:
    """Names of classes in, a GeoPackage to draw in out; done by QGIS itself."""

    classes: str = parameter("The names of the classes, separated by commas: house, tree.")
    output: str = parameter("The GeoPackage; must not be there yet.")
    crs: str = parameter("CRS of the layers, best the imagery's; empty: the project's.", "")


@dataclass(frozen=True)
class CheckParameters:
    """Nothing in, a report on the engine out."""

    device: str = parameter("Which device to try.", "auto", choices=DEVICES)
    report: str = parameter("HTML file for the report; empty: none.", "")


@dataclass(frozen=True)
class SetupParameters:
    """Nothing in, the engine's Python environment out; done by QGIS itself, for want of one."""

    torch_build: str = parameter(
        "Which build of PyTorch: auto fits the graphics card; index takes what the configured "
        "package index has.",
        "auto",
        choices=TORCH_BUILDS,
    )
    folder: str = parameter(
        "Where the engine is made (1 to 6 GB); empty: in your data folder.", "", advanced=True
    )
    wheels: str = parameter(
        "Install from the wheels in this folder, without a network; empty: from the network.",
        "",
        advanced=True,
    )
    python: str = parameter(
        "The Python that the engine is made from; empty: chosen by itself.", "", advanced=True
    )
    start_over: bool = parameter("Delete what is there and make it anew.", False, advanced=True)
