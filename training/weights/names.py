"""Names of tensors in other programs' files brought to those of our networks."""

from __future__ import annotations

import re

from torch import Tensor
from torchvision.models.detection import MaskRCNN

from ...core.models.architectures import Architecture

BODY = "backbone.body."
"""Prefix of a backbone's tensors in the network."""

_PREFIXES = ("module.", "_orig_mod.", "model.")
_OLD_NAMES = (  # torchvision before 0.14; the COCO files of 2019 still have them
    (re.compile(r"^(backbone\.fpn\.(?:inner|layer)_blocks\.\d+)\.(weight|bias)$"), r"\1.0.\2"),
    (re.compile(r"^(rpn\.head\.conv)\.(weight|bias)$"), r"\1.0.0.\2"),
)
_OLD_MASK_HEAD = re.compile(r"^(roi_heads\.mask_head)\.mask_fcn(\d+)\.(weight|bias)$")
_OUTER_LIST = re.compile(r"^(\w+)\.(\d+)\.")  # timm's feature networks flatten it: stages_0


def named_for(
    tensors: dict[str, Tensor], architecture: Architecture, network: MaskRCNN
) -> dict[str, Tensor]:
    """Bring another program's names to the network's.

    Tried are: a whole torchvision detector, a classifier of torchvision or timm, a bare backbone;
    what fills most of the network wins.

    Args:
        tensors: Under the other program's names.
        architecture: Of the network.
        network: Whose names are wanted.
    """
    inner = BODY + architecture.body_prefix
    for prefix in _PREFIXES:
        if all(name.startswith(prefix) for name in tensors):
            tensors = {name[len(prefix) :]: tensor for name, tensor in tensors.items()}
    expected = {name: tensor.shape for name, tensor in network.state_dict().items()}
    prefixes = {
        "": "",
        architecture.imagenet_prefix: inner,
        "backbone.": inner,
        "body.": inner,
        "encoder.": inner,
    }
    prefixes.setdefault("features.", inner)
    flat = {_OUTER_LIST.sub(r"\1_\2.", name): tensor for name, tensor in tensors.items()}
    candidates = [{_modern(name): tensor for name, tensor in tensors.items()}]
    for old, new in (*prefixes.items(), ("", inner)):
        candidates.append(
            {
                (new + name[len(old) :] if name.startswith(old) else name): tensor
                for name, tensor in tensors.items()
            }
        )
    candidates.append({inner + name: tensor for name, tensor in flat.items()})

    def fitting(candidate: dict[str, Tensor]) -> int:
        return sum(expected.get(name) == tensor.shape for name, tensor in candidate.items())

    return max(candidates, key=fitting)


def _modern(name: str) -> str:
    for pattern, replacement in _OLD_NAMES:
        name = pattern.sub(replacement, name)
    return _OLD_MASK_HEAD.sub(lambda match: f"{match[1]}.{int(match[2]) - 1}.0.{match[3]}", name)
