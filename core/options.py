"""Names of choices, defaults, limits and the parameters of every job. Standard library only.

Imported by QGIS (Python 3.9 or later) and by the worker, so that every default and every help text
is written once: the Processing dialog, the console command and the job read the same fields.
"""

from __future__ import annotations

from dataclasses import MISSING, dataclass, field, fields
from typing import Any, Dict, Optional, Tuple, Type, TypeVar

ARCHITECTURES = (
    "mobilenet_v2_fpn",
    "resnet18_fpn",
    "resnet34_fpn",
    "resnet50_fpn",
    "resnet50_fpn_v2",
)
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
TORCH_BUILDS = ("auto", "cpu", "cu118", "cu126", "cu128", "cu130", "xpu", "index")

FORMAT_VERSION = 1
"""Of training set, model file, run folder and archive; readers refuse newer ones."""


def parameter(
    help_text: str,
    default: Any = MISSING,
    *,
    choices: Tuple[str, ...] = (),
    minimum: Optional[float] = None,
    maximum: Optional[float] = None,
    unit: str = "",
    advanced: bool = False,
) -> Any:
    """Return a dataclass field that carries its help, limits and unit.

    Args:
        help_text: One or two sentences for the user; shown in QGIS and by ``rsmask JOB --help``.
        default: The default value; without one the parameter is required.
        choices: The allowed texts.
        minimum: The least allowed number.
        maximum: The greatest allowed number.
        unit: Unit of the number: metres, pixels, …
        advanced: Rarely needed; QGIS folds it away.
    """
    metadata = {
        "help": help_text,
        "choices": choices,
        "minimum": minimum,
        "maximum": maximum,
        "unit": unit,
        "advanced": advanced,
    }
    if default is MISSING:
        return field(metadata=metadata)
    return field(default=default, metadata=metadata)


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
        "Field of AREA that holds train, validation or test (with field and areas).",
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
    seed: int = parameter("Same seed, same split.", 0, minimum=0, advanced=True)
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
        "Step length; 0: the optimizer's own default.", 0.0, minimum=0.0, maximum=10.0
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
    crop_size: int = parameter(
        "Training sees random crops of this size; 0: whole tiles.",
        0,
        minimum=0,
        maximum=4096,
        unit="pixels",
        advanced=True,
    )
    freeze: str = parameter(
        "Which part of the network keeps its starting weights.",
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
    adam_sgd_mode: str = parameter(
        "Adam_SGD only: when Adam becomes SGD: auto (by SWATS's criterion), at a share of the "
        "schedule, alternate (back to Adam when validation stalls), or mix.",
        "auto",
        choices=ADAM_SGD_MODES,
        advanced=True,
    )
    adam_sgd_share: float = parameter(
        "Adam_SGD only: at: the share of the schedule at which the switch comes; auto: where it "
        "comes at the latest; mix: SGD's weight.",
        0.5,
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
    seed: int = parameter("Same seed, same training.", 0, minimum=0, advanced=True)
    resume: bool = parameter("Go on with the unfinished run in OUTPUT.", False)


def _as_in(parameters_type: Type[Any], name: str) -> Any:
    """Return the field of another job anew: same help, same default, same limits."""
    same = parameters_type.__dataclass_fields__[name]
    if same.default is MISSING:
        return field(metadata=same.metadata)
    return field(default=same.default, metadata=same.metadata)


@dataclass(frozen=True)
class CompareOptimizersParameters:
    """A training set in, a report on several optimizers and the best model out.

    Every other field is as in ``TrainParameters``: the same training, again and again.
    """

    training_set: str = _as_in(TrainParameters, "training_set")
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
    architecture: str = _as_in(TrainParameters, "architecture")
    weights: str = _as_in(TrainParameters, "weights")
    weights_file: str = _as_in(TrainParameters, "weights_file")
    learning_rate: float = _as_in(TrainParameters, "learning_rate")
    epochs: int = _as_in(TrainParameters, "epochs")
    batch_size: int = _as_in(TrainParameters, "batch_size")
    augmentation: str = _as_in(TrainParameters, "augmentation")
    crop_size: int = _as_in(TrainParameters, "crop_size")
    freeze: str = _as_in(TrainParameters, "freeze")
    heads: str = _as_in(TrainParameters, "heads")
    adam_sgd_mode: str = _as_in(TrainParameters, "adam_sgd_mode")
    adam_sgd_share: float = _as_in(TrainParameters, "adam_sgd_share")
    workers: int = _as_in(TrainParameters, "workers")
    device: str = _as_in(TrainParameters, "device")
    seed: int = _as_in(TrainParameters, "seed")
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
        "West, south, east, north in the raster's CRS; empty: the whole raster.", ()
    )
    score: float = parameter(
        "Detections below this score are left out; -1: the model's own threshold of best F1.",
        -1.0,
        minimum=-1.0,
        maximum=1.0,
    )
    tile_size: int = parameter(
        "Side of a window that the network sees at once; 0: the model's.",
        0,
        minimum=0,
        maximum=8192,
        unit="pixels",
        advanced=True,
    )
    margin: int = parameter(
        "Overlap of a window with its neighbours on each side, at least 16; -1: a quarter of the "
        "tile.",
        -1,
        minimum=-1,
        maximum=2048,
        unit="pixels",
        advanced=True,
    )
    batch_size: int = parameter(
        "Windows at once; 0: what fits into memory.", 0, minimum=0, maximum=256, advanced=True
    )
    bands: Tuple[int, ...] = parameter(
        "Bands of the raster that stand for the model's, by number; empty: in the model's order.",
        (),
        advanced=True,
    )
    augment: bool = parameter(
        "Look at every tile four ways, turned by quarters, and take the mean: four times slower, a "
        "little better.",
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
    score: float = parameter(
        "Detections below this score are left out; -1: the model's own threshold of best F1.",
        -1.0,
        minimum=-1.0,
        maximum=1.0,
    )
    min_area: float = parameter(
        "Smaller polygons are left out.", 0.0, minimum=0.0, unit="square metres"
    )
    overlap: float = parameter(
        "Two detections of one class that overlap by more than this IoU are one object.",
        0.5,
        minimum=0.0,
        maximum=1.0,
    )
    simplify: float = parameter(
        "Outlines may move by this much to have fewer vertices; -1: half a pixel.",
        -1.0,
        minimum=-1.0,
        unit="metres",
    )
    square: bool = parameter("Make corners right angles (for buildings).", False)


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
    seed: int = parameter("Same seed, same split.", 0, minimum=0, advanced=True)


@dataclass(frozen=True)
class ExportDatasetParameters:
    """A training set in, the same in another tool's format out."""

    training_set: str = parameter("The training set's folder.")
    output: str = parameter("The folder of the export; must be empty or absent.")
    format: str = parameter("The other tool's format.", "coco", choices=DATASET_FORMATS)


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


ParametersT = TypeVar("ParametersT")


def parameters_from_dict(parameters_type: Type[ParametersT], values: Dict[str, Any]) -> ParametersT:
    """Build and validate a job's parameters from plain data, as ``JOB.json`` holds them.

    Args:
        parameters_type: One of the dataclasses above.
        values: Name → value; lists become tuples.

    Raises:
        ValueError: One sentence: an unknown or missing name, a wrong type, a number outside its
            limits, a text that is none of the choices.
    """
    known = {entry.name: entry for entry in fields(parameters_type)}  # type: ignore[arg-type]
    unknown = sorted(set(values) - set(known))
    if unknown:
        raise ValueError(
            f"There is no parameter {unknown[0]!r}; the parameters are: {', '.join(known)}."
        )
    clean: Dict[str, Any] = {}
    for name, entry in known.items():
        if name not in values or values[name] is None:
            if entry.default is MISSING:
                raise ValueError(f"The parameter {name!r} is missing: {entry.metadata['help']}")
            clean[name] = entry.default
            continue
        clean[name] = _checked(name, values[name], str(entry.type), entry.metadata)
    return parameters_type(**clean)


def _checked(name: str, value: Any, type_name: str, limits: Any) -> Any:
    """Return the value in its declared type and inside its limits, or raise ValueError."""
    if type_name.startswith("Tuple["):
        items = value if isinstance(value, (list, tuple)) else [value]
        element = type_name[len("Tuple[") :].split(",")[0]
        return tuple(_checked(name, item, element, limits) for item in items)
    try:
        if type_name == "bool":
            if not isinstance(value, bool):
                raise TypeError
        elif type_name == "int":
            if isinstance(value, bool) or int(value) != value:
                raise TypeError
            value = int(value)
        elif type_name == "float":
            if isinstance(value, bool):
                raise TypeError
            value = float(value)
        else:
            value = str(value)
    except (TypeError, ValueError):
        raise ValueError(
            f"The parameter {name!r} must be {_SAID[type_name]}, not {value!r}."
        ) from None
    if limits["choices"] and value not in limits["choices"]:
        raise ValueError(
            f"The parameter {name!r} must be one of {', '.join(limits['choices'])}, not {value!r}."
        )
    if limits["minimum"] is not None and value < limits["minimum"]:
        raise ValueError(
            f"The parameter {name!r} must be at least {limits['minimum']:g}, not {value:g}."
        )
    if limits["maximum"] is not None and value > limits["maximum"]:
        raise ValueError(
            f"The parameter {name!r} must be at most {limits['maximum']:g}, not {value:g}."
        )
    return value


_SAID = {"bool": "true or false", "int": "a whole number", "float": "a number"}
