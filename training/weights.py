"""What training starts from: COCO or ImageNet weights, a model of ours, a file of weights, nothing.

Every way ends the same: tensors are matched to the network's by name and shape, the first layer is
adapted to the bands, shared classes keep their place in the heads, and a report says what was
loaded, what stayed fresh and what did not fit.
"""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn
from torchvision.models import get_weight
from torchvision.models.detection import MaskRCNN

from ..core.architectures import Architecture, architecture_named, default_options
from ..core.errors import UserError
from ..core.job import Job
from ..core.model_card import ArchitectureOptions, ModelCard
from ..core.model_file import METADATA_KEY, read_card, read_tensors
from .download import fetch
from .first_layer import RGB, adapt_first_layer, adapt_statistics

IMAGENET_MEAN = (0.485, 0.456, 0.406)
IMAGENET_STD = (0.229, 0.224, 0.225)

_BODY = "backbone.body."
_WRAPPERS = ("state_dict", "model", "model_state_dict", "model_state", "weights", "ema")
_PREFIXES = ("module.", "_orig_mod.", "model.")
_OLD_NAMES = (  # torchvision before 0.14; the COCO files of 2019 still have them
    (re.compile(r"^(backbone\.fpn\.(?:inner|layer)_blocks\.\d+)\.(weight|bias)$"), r"\1.0.\2"),
    (re.compile(r"^(rpn\.head\.conv)\.(weight|bias)$"), r"\1.0.0.\2"),
)
_OLD_MASK_HEAD = re.compile(r"^(roi_heads\.mask_head)\.mask_fcn(\d+)\.(weight|bias)$")
_CLASS_ROWS = {  # tensors of the heads → rows that one class has there
    "roi_heads.box_predictor.cls_score": 1,
    "roi_heads.box_predictor.bbox_pred": 4,
    "roi_heads.mask_predictor.mask_fcn_logits": 1,
}
_FOLDED_TOLERANCE = 1e-4  # of running_var = 1; exporters fold the norm's eps of 1e-5 in as well


@dataclass(frozen=True)
class PretrainedSource:
    """Published weights: where they lie and how their images were normalised."""

    title: str
    url: str
    mean: tuple[float, ...] = IMAGENET_MEAN
    std: tuple[float, ...] = IMAGENET_STD


@dataclass(frozen=True)
class WeightsReport:
    """What came from where.

    Attributes:
        source: In words, for the log and the report.
        card: The card with the mean and std that these weights want; use it from here on.
        loaded: Names of the network's tensors that were filled.
        missing: Names for which the source has nothing; they are fresh.
        mismatched: Name, shape in the source, shape in the network; they are fresh.
        unused: Names in the source that the network does not have.
        classes_kept: Names of the classes whose heads were carried over.
        folded: Whether the source's batch norms are folded into its convolutions.
        loaded_share: Share of the network's weights that was filled, 0–1.
    """

    source: str
    card: ModelCard
    loaded: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
    mismatched: tuple[tuple[str, tuple[int, ...], tuple[int, ...]], ...] = ()
    unused: tuple[str, ...] = ()
    classes_kept: tuple[str, ...] = ()
    folded: bool = False
    loaded_share: float = 0.0

    def summary(self) -> str:
        """Return one line for the log."""
        if not self.loaded:
            return f"Starting weights: {self.source}."
        text = (
            f"Starting weights: {self.source}; {len(self.loaded)} tensors loaded "
            f"({100 * self.loaded_share:.0f} % of the network)"
        )
        fresh = sorted(
            {_part(name) for name in self.missing} | {_part(m[0]) for m in self.mismatched}
        )
        if fresh:
            text += f", fresh: {', '.join(fresh)}"
        if self.classes_kept:
            text += f", classes kept: {', '.join(self.classes_kept)}"
        return text + "."


@dataclass(frozen=True)
class _Source:
    """Tensors under the network's own names, and what is known about them."""

    title: str
    tensors: dict[str, Tensor]
    bands: tuple[str, ...]
    mean: tuple[float, ...]
    std: tuple[float, ...]
    classes: tuple[str, ...] | None = None  # of its card, if it has one
    published: bool = False  # for COCO's or ImageNet's classes, never the user's


def starting_options(
    heads: str,
    weights: str,
    weights_file: str = "",
    *,
    norm: str = "auto",
    mask_size: int | str | None = None,
    **changes: object,
) -> ArchitectureOptions:
    """Return the options with which the network is to be built for these starting weights.

    A model of ours brings its own options, so that all of it can be carried over; otherwise they
    are ``default_options``.

    Args:
        heads: ``full`` or ``light``.
        weights: One of ``options.WEIGHTS``.
        weights_file: As in ``load_starting_weights``.
        norm: One of ``options.NORMS``; ``auto``: the model's own, or what suits the weights.
        mask_size: 28 or 56, as text or number; None: the model's own, or 28. No tensor depends on
            it, so a model of ours is carried over whole whatever its masks' size was.
        changes: Fields that are given whatever the source says.

    Raises:
        UserError: As ``read_card``, for a file that has a card, and as ``default_options``.
    """
    if weights == "file" and _has_card(weights_file):
        options = read_card(weights_file).options
        if options.heads == heads:
            changes = {
                "norm": options.norm if norm == "auto" else norm,
                "mask_size": int(mask_size or options.mask_size),
                **changes,
            }
            return replace(options, **changes)  # type: ignore[arg-type]
    return default_options(heads, weights, norm=norm, mask_size=mask_size or 28, **changes)


def load_starting_weights(
    network: MaskRCNN,
    card: ModelCard,
    weights: str,
    weights_file: str,
    job: Job,
    *,
    source: PretrainedSource | None = None,
    sample: Tensor | None = None,
) -> WeightsReport:
    """Fill a fresh network with its starting weights and set its mean and std accordingly.

    How images were normalised is not written in files of weights. It is taken from, in this order:
    the card of a model of ours; ``<weights file>.json`` (or a safetensors file's own metadata) with
    ``mean`` and ``std``; 0.5 and 0.5 for weights whose batch norms are all folded, which is how
    TensorFlow's and TensorFlow Lite's networks with inputs of −1…1 arrive; else ImageNet's, as in
    all of torchvision and timm.

    Args:
        network: As ``build_network(card)`` gives it; changed in place.
        card: Its card.
        weights: ``pretrained``, ``file`` or ``none``.
        weights_file: A model of ours, .safetensors, or .pth (read without running code).
        job: Hears of the download, and the summary.
        source: Other published weights than the registry's.
        sample: ``[B, C, H, W]`` images in 0–1 to fit a fresh pyramid's scale to; None: synthetic.

    Raises:
        UserError: No such file, damaged, nothing in it fits, or the download fails.
        StoppedError: The job was asked to stop during the download.
    """
    architecture = architecture_named(card.architecture)
    if weights == "none":
        report = WeightsReport("none, everything is learnt from the training set", card)
        job.info(report.summary())
        return report
    if weights == "file":
        found = _from_file(Path(weights_file), architecture, network)
    else:
        wanted = source or pretrained_source(architecture)
        tensors = _torch_load(fetch(wanted.url, job))
        found = _Source(
            wanted.title,
            _named(tensors, architecture, network),
            RGB,
            wanted.mean,
            wanted.std,
            published=True,
        )
        if "maskrcnn_resnet50_fpn_coco" in wanted.url:
            found = replace(found, tensors=_with_eps(found.tensors))
    report = _fill(network, card, found, architecture)
    if not report.loaded:
        raise UserError(
            f"No weight in {found.title} fits the architecture {card.architecture}.",
            "Choose the architecture that the weights were made for, or other weights.",
        )
    if any(_fresh_pyramid(name) for name in report.missing) or any(
        _fresh_pyramid(entry[0]) for entry in report.mismatched
    ):
        calibrate_pyramid(network, sample)
    job.info(report.summary())
    job.info(
        f"Images are normalised with mean {_numbers(report.card.mean)} "
        f"and std {_numbers(report.card.std)}."
    )
    return report


def pretrained_source(architecture: Architecture) -> PretrainedSource:
    """Return torchvision's weights for an architecture: COCO where it has them, else ImageNet."""
    name = architecture.coco or architecture.imagenet
    title = "COCO" if architecture.coco else "ImageNet"
    return PretrainedSource(f"{title} ({name})", str(get_weight(name).url))


@torch.no_grad()
def calibrate_pyramid(network: MaskRCNN, sample: Tensor | None = None) -> None:
    """Scale a fresh pyramid's first convolutions so that each level starts with mean 0, std 1.

    Bodies differ by orders of magnitude in the size of their features (folded batch norms most of
    all), and fresh heads on large features start with huge losses. Data-dependent initialisation
    (Krähenbühl et al. 2016, arXiv 1511.06856; Mishkin & Matas 2016, arXiv 1511.06422) costs nothing
    later, in contrast to a norm.

    Args:
        network: With a loaded body.
        sample: ``[B, C, H, W]`` images in 0–1; None: synthetic ones with the spectrum of natural
            images (amplitude 1/f; Field 1987, doi 10.1364/JOSAA.4.002379).
    """
    parameter = next(network.parameters())
    if sample is None:
        sample = _natural_noise(len(network.transform.image_mean))
    images = sample.to(parameter.device, parameter.dtype)
    training = network.training
    network.eval()
    images = torch.stack([network.transform.normalize(image) for image in images])
    features = network.backbone.body(images)
    for block, feature in zip(network.backbone.fpn.inner_blocks, features.values()):
        if any(not isinstance(layer, nn.Conv2d) for layer in block):
            continue  # a norm follows
        convolution = block[0]
        response = convolution(feature)
        mean = response.mean(dim=(0, 2, 3))
        scale = 1.0 / (response - mean[:, None, None]).std().clamp_min(1e-12)
        convolution.weight.mul_(scale)
        convolution.bias.sub_(mean).mul_(scale)
    network.train(training)


def _natural_noise(bands: int) -> Tensor:
    """Return ``[2, bands, 256, 256]`` images in 0–1 whose bands go together, as natural ones do."""
    generator = torch.Generator().manual_seed(0)
    size = 256
    frequency = torch.hypot(
        torch.fft.fftfreq(size)[:, None] * size, torch.fft.rfftfreq(size)[None] * size
    ).clamp_min(1.0)
    white = torch.randn(2, bands + 1, size, size, generator=generator)
    pink = torch.fft.irfft2(torch.fft.rfft2(white) / frequency, s=(size, size))
    pink = pink / pink.std(dim=(2, 3), keepdim=True)
    mixed = 0.9 * pink[:, :1] + 0.43 * pink[:, 1:]  # correlation of about 0.8 between bands
    return (0.45 + 0.2 * mixed).clamp(0.0, 1.0)


def _from_file(path: Path, architecture: Architecture, network: MaskRCNN) -> _Source:
    """Read a model of ours or a plain file of weights."""
    if not str(path) or str(path) == ".":
        raise UserError("No file of weights is given.", "Fill in WEIGHTS_FILE.")
    if not path.is_file():
        raise UserError(f"The file of weights {path} does not exist.", "Check WEIGHTS_FILE.")
    if _has_card(path):
        card = read_card(path)
        return _Source(
            f"the model {path.name} ({card.architecture})",
            read_tensors(path),
            card.band_names,
            card.mean,
            card.std,
            tuple(entry.name for entry in card.classes),
        )
    safe = path.suffix.lower() == ".safetensors"
    tensors = read_tensors(path) if safe else _torch_load(path)
    stated = _stated_normalisation(path)
    if stated:
        mean, std = stated
    elif _is_folded(tensors):
        mean, std = (0.5,) * 3, (0.5,) * 3
    else:
        mean, std = IMAGENET_MEAN, IMAGENET_STD
    return _Source(f"the file {path.name}", _named(tensors, architecture, network), RGB, mean, std)


def _torch_load(path: Path) -> dict[str, Tensor]:
    """Read a .pth without running code, and find the tensors in it."""
    try:
        loaded: Any = torch.load(path, map_location="cpu", weights_only=True)
    except Exception as error:  # torch raises many types for files that are not its own
        reason = (str(error) or "it is empty").splitlines()[0]
        raise UserError(
            f"The file {path} can't be read as weights: {reason}",
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


def _named(
    tensors: dict[str, Tensor], architecture: Architecture, network: MaskRCNN
) -> dict[str, Tensor]:
    """Bring another program's names to the network's.

    Tried are: a whole torchvision detector, a classifier of torchvision or timm, a bare body; what
    fills most of the network wins.
    """
    for prefix in _PREFIXES:
        if all(name.startswith(prefix) for name in tensors):
            tensors = {name[len(prefix) :]: tensor for name, tensor in tensors.items()}
    expected = {name: tensor.shape for name, tensor in network.state_dict().items()}
    prefixes = {
        "": "",
        architecture.imagenet_prefix: _BODY,
        "backbone.": _BODY,
        "body.": _BODY,
        "encoder.": _BODY,
    }
    prefixes.setdefault("features.", _BODY)
    candidates = [{_modern(name): tensor for name, tensor in tensors.items()}]
    for old, new in (*prefixes.items(), ("", _BODY)):
        candidates.append(
            {
                (new + name[len(old) :] if name.startswith(old) else name): tensor
                for name, tensor in tensors.items()
            }
        )

    def fitting(candidate: dict[str, Tensor]) -> int:
        return sum(expected.get(name) == tensor.shape for name, tensor in candidate.items())

    return max(candidates, key=fitting)


def _modern(name: str) -> str:
    for pattern, replacement in _OLD_NAMES:
        name = pattern.sub(replacement, name)
    return _OLD_MASK_HEAD.sub(lambda match: f"{match[1]}.{int(match[2]) - 1}.0.{match[3]}", name)


def _fill(
    network: MaskRCNN, card: ModelCard, source: _Source, architecture: Architecture
) -> WeightsReport:
    """Copy what fits into the network and say what did not."""
    state = network.state_dict()
    tensors = dict(source.tensors)
    first = f"{_BODY}{architecture.first_layer}.weight"
    kernels = tensors.get(first)
    if kernels is not None and kernels.ndim == 4 and kernels.shape[1] == len(source.bands):
        tensors[first] = adapt_first_layer(kernels, source.bands, card.band_names)
    mean = adapt_statistics(source.mean, source.bands, card.band_names)
    std = adapt_statistics(source.std, source.bands, card.band_names)
    kept: tuple[str, ...] = ()
    if source.classes is not None:
        kept = _carry_classes(tensors, state, source.classes, card)
    group_norms = {
        name for name, module in network.named_modules() if isinstance(module, nn.GroupNorm)
    }
    loaded, missing, mismatched = [], [], []
    for name, tensor in state.items():
        found = tensors.pop(name, None)
        layer = name.rpartition(".")[0]
        if found is not None and layer in group_norms and f"{layer}.running_mean" in tensors:
            found = None  # a batch norm's scale means nothing to a group norm
        if source.published and layer in _CLASS_ROWS:
            found = None
        if found is None:
            if not name.endswith("num_batches_tracked"):
                missing.append(name)
        elif found.shape != tensor.shape:
            mismatched.append((name, tuple(found.shape), tuple(tensor.shape)))
        else:
            tensor.copy_(found)
            loaded.append(name)
    network.transform.image_mean, network.transform.image_std = list(mean), list(std)
    unused = [name for name in tensors if not name.endswith("num_batches_tracked")]
    filled = sum(state[name].numel() for name in loaded)
    return WeightsReport(
        source.title,
        replace(card, mean=mean, std=std),
        tuple(loaded),
        tuple(missing),
        tuple(mismatched),
        tuple(sorted(unused)),
        kept,
        _is_folded(source.tensors),
        filled / max(1, sum(tensor.numel() for tensor in state.values())),
    )


def _carry_classes(
    tensors: dict[str, Tensor],
    state: dict[str, Tensor],
    source_classes: Sequence[str],
    card: ModelCard,
) -> tuple[str, ...]:
    """Rearrange the heads' rows by class name; new classes keep the network's fresh rows."""
    ids = {name: number for number, name in enumerate(source_classes, start=1)}
    pairs = [(0, 0)] + [(ids[entry.name], entry.id) for entry in card.classes if entry.name in ids]
    for layer, rows in _CLASS_ROWS.items():
        for name in (f"{layer}.weight", f"{layer}.bias"):
            old, fresh = tensors.get(name), state[name]
            if old is None or old.shape[1:] != fresh.shape[1:]:
                continue
            if old.shape[0] != (len(source_classes) + 1) * rows:
                continue
            new = fresh.clone()
            for source_id, target_id in pairs:
                new[target_id * rows : (target_id + 1) * rows] = old[
                    source_id * rows : (source_id + 1) * rows
                ]
            tensors[name] = new
    return tuple(entry.name for entry in card.classes if entry.name in ids)


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


def _is_folded(tensors: dict[str, Tensor]) -> bool:
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


def _has_card(path: str | Path) -> bool:
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


def _fresh_pyramid(name: str) -> bool:
    return name.startswith("backbone.fpn.inner_blocks.")


def _part(name: str) -> str:
    """Return the part of the network that a tensor belongs to, in words."""
    if "_predictor" in name:
        return "class layers"
    for prefix, words in (
        (_BODY, "backbone"),
        ("backbone.fpn", "pyramid"),
        ("rpn", "proposals"),
        ("roi_heads.box", "box head"),
        ("roi_heads.mask", "mask head"),
    ):
        if name.startswith(prefix):
            return words
    return name


def _numbers(values: Sequence[float]) -> str:
    return ", ".join(f"{value:.3g}" for value in values)
