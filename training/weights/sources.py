"""Where starting weights come from: torchvision's and timm's, a model of ours, any file."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import torch
from torch import Tensor
from torchvision.models import get_weight
from torchvision.models.detection import MaskRCNN

from ...core.jobs.errors import UserError
from ...core.jobs.job import Job
from ...core.models.architectures import Architecture
from ...core.models.file import METADATA_KEY, read_card, read_tensors
from ...core.models.timm_backbone import TIMM_PREFIX, TimmBackbone, timm_library
from .download import fetch
from .first_layer import RGB
from .names import BODY, named_for
from .nearest_classes import groups_of

IMAGENET_MEAN = (0.485, 0.456, 0.406)
IMAGENET_STD = (0.229, 0.224, 0.225)

_WRAPPERS = ("state_dict", "model", "model_state_dict", "model_state", "weights", "ema")
_FOLDED_TOLERANCE = 1e-4  # of running_var = 1; exporters fold the norm's eps of 1e-5 in as well


@dataclass(frozen=True)
class PretrainedSource:
    """Published weights: where they lie and how their images were normalised."""

    title: str
    url: str
    mean: tuple[float, ...] = IMAGENET_MEAN
    std: tuple[float, ...] = IMAGENET_STD


@dataclass(frozen=True)
class WeightSource:
    """Tensors under the network's own names, and what is known about them.

    Attributes:
        title: In words.
        tensors: Name → tensor.
        bands: That the first convolution takes.
        mean: That images had subtracted, a band.
        std: That they were divided by.
        classes: Names from id 1, of a model of ours.
        groups: Class → its group, where the model's card has groups.
        published: Whether the heads are for COCO's or ImageNet's classes, never the user's.
    """

    title: str
    tensors: dict[str, Tensor]
    bands: tuple[str, ...]
    mean: tuple[float, ...]
    std: tuple[float, ...]
    classes: tuple[str, ...] | None = None
    groups: Mapping[str, str] = field(default_factory=dict)
    published: bool = False


def pretrained_source(architecture: Architecture) -> PretrainedSource:
    """Return torchvision's weights for an architecture: COCO where it has them, else ImageNet."""
    name = architecture.coco or architecture.imagenet
    title = "COCO" if architecture.coco else "ImageNet"
    return PretrainedSource(f"{title} ({name})", str(get_weight(name).url))


def published_weights(
    architecture: Architecture, network: MaskRCNN, job: Job, source: PretrainedSource | None = None
) -> WeightSource:
    """Return published weights, downloaded once.

    Args:
        architecture: Of the network.
        network: Whose names the tensors get.
        job: Hears of the download.
        source: Others than the registry's.

    Raises:
        UserError: The download fails.
        StoppedError: The job was asked to stop during the download.
    """
    if architecture.name.startswith(TIMM_PREFIX) and source is None:
        return _from_timm(architecture)
    wanted = source or pretrained_source(architecture)
    tensors = named_for(load_pth(fetch(wanted.url, job)), architecture, network)
    if "maskrcnn_resnet50_fpn_coco" in wanted.url:
        tensors = _with_eps(tensors)
    return WeightSource(wanted.title, tensors, RGB, wanted.mean, wanted.std, published=True)


def _from_timm(architecture: Architecture) -> WeightSource:
    """Let timm fetch the weights of its network, for three bands and with its own batch norms."""
    name = architecture.name.removeprefix(TIMM_PREFIX)
    body = TimmBackbone(name, len(RGB), "batch", pretrained=True)
    about = timm_library().get_pretrained_cfg(name)
    return WeightSource(
        f"ImageNet (timm's {name})",
        {f"{BODY}{key}": tensor for key, tensor in body.state_dict().items()},
        RGB,
        tuple(about.mean),
        tuple(about.std),
        published=True,
    )


def weights_of_file(path: Path, architecture: Architecture, network: MaskRCNN) -> WeightSource:
    """Read a model of ours or a plain file of weights.

    Raises:
        UserError: No such file, or it can't be read as weights.
    """
    if not str(path) or str(path) == ".":
        raise UserError("No file of weights is given.", "Fill in WEIGHTS_FILE.")
    if not path.is_file():
        raise UserError(f"The file of weights {path} does not exist.", "Check WEIGHTS_FILE.")
    if has_card(path):
        card = read_card(path)
        return WeightSource(
            f"the model {path.name} ({card.architecture})",
            read_tensors(path),
            card.band_names,
            card.mean,
            card.std,
            tuple(entry.name for entry in card.classes),
            groups_of(card),
        )
    safe = path.suffix.lower() == ".safetensors"
    tensors = read_tensors(path) if safe else load_pth(path)
    stated = _stated_normalisation(path)
    if stated:
        mean, std = stated
    elif is_folded(tensors):
        mean, std = (0.5,) * 3, (0.5,) * 3
    else:
        mean, std = IMAGENET_MEAN, IMAGENET_STD
    return WeightSource(
        f"the file {path.name}", named_for(tensors, architecture, network), RGB, mean, std
    )


def load_pth(path: Path) -> dict[str, Tensor]:
    """Read a .pth without running code, and find the tensors in it."""
    try:
        loaded: Any = torch.load(path, map_location="cpu", weights_only=True)
    except Exception as error:  # torch raises many types, and advises to switch off its safeguard
        raise UserError(
            f"The file {path} can't be read as weights: it is damaged, no file of PyTorch's, or "
            "holds more than tensors.",
            "Choose a .safetensors, or a .pth that holds tensors only (a state dict).",
        ) from error
    for _ in range(2):  # e.g. {"model": {"state_dict": …}}
        if isinstance(loaded, dict):
            inner = [loaded[key] for key in _WRAPPERS if isinstance(loaded.get(key), dict)]
            loaded = inner[0] if inner else loaded
    tensors = (
        {str(name): value for name, value in loaded.items() if isinstance(value, Tensor)}
        if isinstance(loaded, dict)
        else {}
    )
    if not tensors:
        raise UserError(f"The file {path} holds no weights.", "Choose a file with a state dict.")
    return tensors


def _with_eps(tensors: dict[str, Tensor]) -> dict[str, Tensor]:
    """Make the norms of torchvision's first COCO weights, trained with eps 0, right for eps 1e-5.

    torchvision sets eps to 0 on the network after loading; a model file would not know of it.
    """
    result = dict(tensors)
    for name, variance in tensors.items():
        if name.endswith(".running_var"):
            scale = f"{name.rpartition('.')[0]}.weight"
            ratio = (variance.double() + 1e-5) / variance.double().clamp_min(1e-30)
            result[scale] = (tensors[scale].double() * ratio.sqrt()).to(tensors[scale].dtype)
    return result


def is_folded(tensors: dict[str, Tensor]) -> bool:
    """Whether there are batch norms and none of them does anything but add."""
    if not any(
        name.endswith("running_mean") and bool(tensors[f"{name[:-12]}bias"].any())
        for name in tensors
        if f"{name[:-12]}bias" in tensors
    ):
        return False  # no norms, or those of a network that was never trained
    means = [tensor for name, tensor in tensors.items() if name.endswith("running_mean")]
    variances = [tensor for name, tensor in tensors.items() if name.endswith("running_var")]
    return bool(means) and (
        all(bool((tensor == 0).all()) for tensor in means)
        and all(bool(((tensor - 1).abs() < _FOLDED_TOLERANCE).all()) for tensor in variances)
    )


def has_card(path: str | Path) -> bool:
    """Whether a file is a model of ours (a damaged one counts: reading it says what is wrong)."""
    path = Path(path)
    if path.suffix.lower() != ".safetensors" or not path.is_file():
        return False
    return METADATA_KEY in _metadata(path)


def _metadata(path: Path) -> dict[str, str]:
    from safetensors import SafetensorError, safe_open

    try:
        with safe_open(path, framework="pt") as file:
            return dict(file.metadata() or {})
    except SafetensorError:
        return {}  # read_tensors says in a sentence what is wrong with the file


def _stated_normalisation(path: Path) -> tuple[tuple[float, ...], tuple[float, ...]] | None:
    """Return mean and std as stated beside the file or in it, three numbers each."""
    beside = path.with_name(path.name + ".json")
    stated: Any = None
    try:
        if beside.is_file():
            stated = json.loads(beside.read_text(encoding="utf-8"))
        elif path.suffix.lower() == ".safetensors":
            metadata = _metadata(path)
            stated = {key: json.loads(metadata[key]) for key in ("mean", "std") if key in metadata}
        if not stated:
            return None
        mean = tuple(float(value) for value in stated["mean"])
        std = tuple(float(value) for value in stated["std"])
        if len(mean) != 3 or len(std) != 3 or min(std) <= 0:
            raise ValueError("mean and std need three numbers each")
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise UserError(
            f"{beside} does not state the images' normalisation: {error}.",
            'Write it as {"mean": [0.5, 0.5, 0.5], "std": [0.5, 0.5, 0.5]}.',
        ) from error
    return mean, std
