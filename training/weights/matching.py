"""Tensors of a source matched to a network's, and the table of what came of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from torchvision.models.detection import MaskRCNN

from ...core.jobs.counts import count_of
from ...core.models.backbones import first_convolution
from ...core.models.card import ModelCard
from .class_remapping import CLASS_ROWS, CarriedClasses, carry_classes
from .first_layer import adapt_first_layer, adapt_statistics
from .names import BODY
from .sources import WeightSource

_NAMED = 8  # classes that a new one starts from, in the log


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
        classes_started: New class → classes of the source whose mean its heads start from.
        loaded_share: Share of the network's weights that was filled, 0–1.
    """

    source: str
    card: ModelCard
    loaded: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
    mismatched: tuple[tuple[str, tuple[int, ...], tuple[int, ...]], ...] = ()
    unused: tuple[str, ...] = ()
    classes_kept: tuple[str, ...] = ()
    classes_started: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    loaded_share: float = 0.0

    def summary(self) -> str:
        """Return one line for the log."""
        if not self.loaded:
            return f"Starting weights: {self.source}."
        sentences = [
            f"Starting weights: {self.source}; {count_of(len(self.loaded), 'tensor')} loaded "
            f"({100 * self.loaded_share:.0f} % of the network)."
        ]
        fresh = [*self.missing, *(name for name, _, _ in self.mismatched)]
        if fresh:
            sentences.append(f"Fresh: {', '.join(sorted({_part(name) for name in fresh}))}.")
        if self.unused:
            count = count_of(len(self.unused), "tensor")
            sentences.append(f"Without a place in the network: {count}.")
        if self.classes_kept:
            sentences.append(f"Classes kept: {', '.join(self.classes_kept)}.")
        for name, sources in self.classes_started.items():
            whence = ", ".join(sources)
            if len(sources) > _NAMED:
                whence = count_of(len(sources), "class", "classes")
            sentences.append(f"{name} starts from {whence}.")
        return " ".join(sentences)


def fill(network: MaskRCNN, card: ModelCard, source: WeightSource) -> WeightsReport:
    """Copy what fits into the network and say what did not.

    Args:
        network: As ``build_network(card)`` gives it; changed in place, its mean and std too.
        card: Its card.
        source: The weights.
    """
    state = network.state_dict()
    tensors = dict(source.tensors)
    first = f"{BODY}{first_convolution(network.backbone.body)}.weight"
    kernels = tensors.get(first)
    if kernels is not None and kernels.ndim == 4 and kernels.shape[1] == len(source.bands):
        tensors[first] = adapt_first_layer(kernels, source.bands, card.band_names)
    mean = adapt_statistics(source.mean, source.bands, card.band_names)
    std = adapt_statistics(source.std, source.bands, card.band_names)
    carried = CarriedClasses()
    if source.classes is not None:
        carried = carry_classes(tensors, state, source.classes, source.groups, card)
    loaded, missing, mismatched = [], [], []
    for name, tensor in state.items():
        found = tensors.pop(name, None)
        layer = name.rpartition(".")[0]
        if (f"{layer}.running_mean" in source.tensors) != (f"{layer}.running_mean" in state):
            found = None  # a batch norm's scale means nothing to a group norm, and the reverse
        if source.published and layer in CLASS_ROWS:
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
        carried.kept,
        carried.started,
        filled / max(1, sum(tensor.numel() for tensor in state.values())),
    )


def _part(name: str) -> str:
    """Return the part of the network that a tensor belongs to, in words."""
    if "_predictor" in name:
        return "class layers"
    if name.startswith(BODY):
        return "backbone"
    if name.startswith("backbone.fpn"):
        return "pyramid"
    if name.startswith("rpn"):
        return "proposals"
    return "box head" if name.startswith("roi_heads.box") else "mask head"
