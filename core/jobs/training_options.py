"""The parameters of ``train`` and ``compareoptimizers``. Standard library only.

An option that both have is declared once, in ``NetworkOptions`` or ``RecipeOptions``: console,
QGIS and run folder then have it, and what is left is to use it. A network, an optimizer or a preset
of the augmentation is a name here and an entry in the registry of its room.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Tuple

from .definition import JobDefinition
from .engine_options import DEVICES
from .parameters import WEIGHT_FILES, parameter

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
WEIGHTS = ("pretrained", "file", "none", "base", "auto")
"""pretrained: COCO where torchvision has it, else ImageNet; file: WEIGHTS_FILE; none: random; base:
the model that comes with RS Mask; auto: what suits the network and the machine. A choice may be
given by its number, so new ones come last."""
OPTIMIZERS = ("adam", "adamw", "sgd", "rmsprop", "adam_sgd")
ADAM_SGD_MODES = ("auto", "at", "alternate", "mix")
AUGMENTATIONS = ("none", "light", "standard", "strong")
FREEZE = ("none", "stem", "backbone")
HEADS = ("full", "light")
AUTO = "auto"
"""The plan of the training chooses. It stands behind the other choices, which may be given by their
number."""
SCHEDULES = ("cosine", "steps", "constant")
NORMS = ("auto", "frozen", "batch", "group")
MASK_SIZES = ("28", "56")


@dataclass(frozen=True)
class TrainingFolders:
    """What is learnt from, and where what comes of it goes."""

    training_set: str = parameter(
        "Training set",
        "The training set's folder, or any folder with COCO annotations.",
        path="folder",
    )
    output: str = parameter("Run folder", "The run folder.", path="new folder")


@dataclass(frozen=True)
class TimeOptions:
    """How long a training may take."""

    time: float = parameter(
        "Time for the training",
        "How long the training may take, on this machine as busy as it is; 0: what a good model "
        "needs, which is said before it starts. Everything that is left automatic follows from "
        "this, from the training set and from the machine.",
        0.0,
        minimum=0.0,
        maximum=100_000.0,
        unit="minutes",
        automatic="what a good model needs",
    )


@dataclass(frozen=True)
class NetworkOptions:
    """What is trained, and from which weights."""

    architecture: str = parameter(
        "Network",
        "The network; auto: what suits the machine. MobileNet and ResNet-18 suit a computer "
        "without a GPU.",
        AUTO,
        choices=(*ARCHITECTURES, AUTO),
        advanced=True,
    )
    backbone: str = parameter(
        "Network of timm",
        "Name of a timm feature network, such as resnet50d; only with 'timm', where it is "
        "installed.",
        "",
        advanced=True,
    )
    weights: str = parameter(
        "Start from",
        "What training starts from: base, a small network of RS Mask's own that knows imagery from "
        "above; pretrained, published weights (downloaded once); a file; or nothing. auto: the "
        "file where one is given, else base without a GPU where it fits the network, else "
        "pretrained.",
        "auto",
        choices=WEIGHTS,
    )
    weights_file: str = parameter(
        "Weights file",
        "A model of RS Mask or a file of weights (.safetensors, .pth); used with 'file' or 'auto'.",
        "",
        path="file",
        files=WEIGHT_FILES,
        advanced=True,
    )


@dataclass(frozen=True)
class OptimizerOptions:
    """The one optimizer of a training."""

    optimizer: str = parameter(
        "Optimizer", "How the weights are changed.", "adamw", choices=OPTIMIZERS, advanced=True
    )


@dataclass(frozen=True)
class RecipeOptions:
    """How a network is trained; options of one optimizer begin with its name."""

    learning_rate: float = parameter(
        "Learning rate",
        "Step length; 0: the optimizer's own default, larger for steps of many tiles; empty or -1: "
        "found by a short range test before the training.",
        0.0,
        minimum=-1.0,
        maximum=10.0,
        advanced=True,
        automatic="the optimizer's own",
    )
    epochs: int = parameter(
        "Epochs",
        "How often every tile is seen; 0: as the time allows.",
        0,
        minimum=0,
        maximum=10000,
        advanced=True,
        automatic="automatic",
    )
    batch_size: int = parameter(
        "Batch size",
        "Tiles a batch; 0: what fits into memory. A resumed run may have smaller ones: its steps "
        "are then made of more of them.",
        0,
        minimum=0,
        maximum=256,
        advanced=True,
        automatic="automatic",
    )
    augmentation: str = parameter(
        "Augmentation",
        "How strongly tiles are varied: turned, scaled, brightened; auto: what suits the length of "
        "the training.",
        AUTO,
        choices=(*AUGMENTATIONS, AUTO),
        advanced=True,
    )
    augmentation_changes: Tuple[str, ...] = parameter(
        "Changes to the augmentation",
        "Changes to the chosen augmentation, as name=value, separated by commas: "
        "paste_share=0.5, scale_low=0.3.",
        (),
        advanced=True,
    )
    patience: int = parameter(
        "Patience",
        "Training ends after this many validations without a better mask AP; 0: never early; -1: "
        "what suits the number of validations.",
        -1,
        minimum=-1,
        maximum=10000,
        advanced=True,
        automatic="automatic",
    )
    crop_size: int = parameter(
        "Crop size",
        "Training sees random crops of this size; 0: whole tiles; -1: what suits the tiles and the "
        "machine.",
        -1,
        minimum=-1,
        maximum=4096,
        unit="pixels",
        advanced=True,
        automatic="automatic",
    )
    freeze: str = parameter(
        "Keep frozen",
        "Which part of the network keeps what it knew at the start: stem, its first layers, which "
        "see edges and colours; backbone, all that looks at the image. Helps with few objects.",
        "none",
        choices=FREEZE,
        advanced=True,
    )
    heads: str = parameter(
        "Heads of the network",
        "Size of the network's heads; light ones are several times faster without a GPU; auto: "
        "what suits the machine.",
        AUTO,
        choices=(*HEADS, AUTO),
        advanced=True,
    )
    mask_size: str = parameter(
        "Mask size",
        "Side of the mask that an object is drawn with; 56 is finer, slower and for large objects; "
        "auto: what suits the objects.",
        AUTO,
        choices=(*MASK_SIZES, AUTO),
        unit="pixels",
        advanced=True,
    )
    norm: str = parameter(
        "Normalisation",
        "How values inside the network are kept in range; auto suits nearly always: frozen with "
        "pretrained weights, else what learns from nothing.",
        "auto",
        choices=NORMS,
        advanced=True,
    )
    schedule: str = parameter(
        "Schedule of the learning rate",
        "How the learning rate falls after its warm-up: cosine, steps (a tenth at two thirds and "
        "again at eight ninths), or constant.",
        "cosine",
        choices=SCHEDULES,
        advanced=True,
    )
    layer_decay: float = parameter(
        "Learning rate from stage to stage",
        "Learning rate of each stage of the network's body, as a share of the next later one's; 1: "
        "all the same. Below 1, what was learnt before changes less.",
        1.0,
        minimum=0.1,
        maximum=1.0,
        advanced=True,
    )
    accumulation: int = parameter(
        "Batches a step",
        "Batches that the network looks at before it is changed once: as steady as a batch that "
        "many times as large, in the memory of one; 0: what suits the batch.",
        0,
        minimum=0,
        maximum=256,
        advanced=True,
        automatic="automatic",
    )
    epoch_steps: int = parameter(
        "Steps of an epoch",
        "Steps after which the tiles seen count as an epoch, which may end with a validation; 0: "
        "chosen, as a rule as many as show every tile once.",
        0,
        minimum=0,
        maximum=1_000_000,
        advanced=True,
        automatic="automatic",
    )
    validation_interval: int = parameter(
        "Epochs between validations",
        "Epochs from one validation to the next; 0: so many that validation costs little.",
        0,
        minimum=0,
        maximum=10000,
        advanced=True,
        automatic="automatic",
    )
    hard_tiles: float = parameter(
        "Share of difficult tiles seen again",
        "Share of an epoch's tiles that are seen again because the network was worst on them.",
        0.0,
        minimum=0.0,
        maximum=1.0,
        advanced=True,
    )
    adam_sgd_mode: str = parameter(
        "Adam_SGD: when to switch",
        "Adam_SGD only: when Adam becomes SGD: auto (once the step length that SGD would need has "
        "settled, as in SWATS), at a share of the schedule, alternate (back to Adam when "
        "validation stalls), or mix.",
        "auto",
        choices=ADAM_SGD_MODES,
        advanced=True,
    )
    adam_sgd_share: float = parameter(
        "Adam_SGD: share",
        "Adam_SGD only: at: the share of the schedule at which the switch comes; auto: where it "
        "comes at the latest; mix: SGD's weight.",
        0.75,
        minimum=0.0,
        maximum=1.0,
        advanced=True,
    )
    workers: int = parameter(
        "Loading processes",
        "Processes that load tiles; -1: chosen for the machine.",
        -1,
        minimum=-1,
        maximum=64,
        advanced=True,
        automatic="automatic",
    )
    device: str = parameter(
        "Device", "Where the network runs.", "auto", choices=DEVICES, advanced=True
    )
    seed: int = parameter(
        "Seed",
        "Number from which all chance of a training follows: same number, same training; another "
        "number shows how much of a result is luck.",
        0,
        minimum=0,
        advanced=True,
    )
    deterministic: bool = parameter(
        "The same to the bit on a graphics card",
        "Give the same training to the bit on a GPU too; slower. On a CPU, with the same number of "
        "threads, it always is.",
        False,
        advanced=True,
    )
    resume: bool = parameter(
        "Go on with an unfinished run",
        "Go on with the unfinished run in OUTPUT.",
        False,
        advanced=True,
    )


# Fields of several bases come in the order of the bases from the last to the first; a field that is
# declared again keeps its place.
@dataclass(frozen=True)
class TrainParameters(
    RecipeOptions, OptimizerOptions, NetworkOptions, TimeOptions, TrainingFolders
):
    """A training set in, a run folder with the best model out."""


@dataclass(frozen=True)
class ComparedOptimizers:
    """Which optimizers are compared, and how often each is tried."""

    optimizers: Tuple[str, ...] = parameter(
        "Optimizers", "The optimizers to compare.", OPTIMIZERS, choices=OPTIMIZERS
    )
    repeats: int = parameter(
        "Repeats",
        "Trainings with each optimizer, each with a seed of its own; with fewer than three, "
        "differences can hardly be told from chance.",
        3,
        minimum=1,
        maximum=100,
    )


@dataclass(frozen=True)
class CompareOptimizersParameters(
    RecipeOptions, NetworkOptions, ComparedOptimizers, TimeOptions, TrainingFolders
):
    """A training set in, a report on several optimizers and the best model out."""

    output: str = parameter(
        "Folder of the comparison", "The comparison's folder.", path="new folder"
    )
    resume: bool = parameter(
        "Go on with an unfinished comparison",
        "Go on with the unfinished comparison in OUTPUT; further optimizers and repeats may be "
        "added to a finished one.",
        False,
        advanced=True,
    )


JOBS = (
    JobDefinition(
        "train", TrainParameters, "training.train:train", "Fine-tune Mask R-CNN on a training set."
    ),
    JobDefinition(
        "compareoptimizers",
        CompareOptimizersParameters,
        "training.compare_optimizers:compare_optimizers",
        "Train with several optimizers, several times each, and say which is better.",
    ),
)
