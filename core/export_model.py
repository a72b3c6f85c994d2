"""The job ``exportmodel``: a model file as an ONNX file that other programs run.

The file holds the whole detector with its scaling, the model's card, and the metadata that the QGIS
plugin Deepness reads. Before it gets its name, it is run beside the model and must find the same.
"""

from __future__ import annotations

import importlib.util
import json
import sys
import warnings
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import nn
from torch.nn import functional
from torchvision.models.detection import MaskRCNN

from .inference.exported_network import FULL_VALUE, ExportedNetwork, ModelItself, YoloLayout
from .jobs.errors import UserError
from .jobs.job import Job
from .jobs.model_options import ExportModelParameters
from .models.architectures import BOX_NMS_IOU, SCORE_FLOOR
from .models.card import ModelCard
from .models.file import METADATA_KEY, load_model, writing_model
from .runtime.output_target import ONNX_MODEL, check_output_file, claim

_OPSET = 17  # of ONNX: two years of runtimes read it, and nothing here needs a newer one
_SMALLEST_TILE = 64  # pixels; below, the coarsest level of the pyramid is empty
_LIBRARIES = ("onnx", "onnxruntime")
_OVERLAP_PERCENT = 25  # of a tile and its neighbour: Deepness keeps what it finds twice

_CHECKED = (20, 100)  # how many detections the check compares, at least and at most
_ALONE = 50  # one detection of so many may have no partner
_BOX_TOLERANCE = 0.01  # pixels; rounding alone is below, an operator that differs is far above
_SCORE_TOLERANCE = 1e-3
_MASK_TOLERANCE = 1e-2  # of a pixel's probability: an outline moves by far less than a pixel


@dataclass(frozen=True)
class Found:
    """The detections of one image, whichever program found them.

    Attributes:
        boxes: ``[N, 4]`` float32 pixels.
        labels: ``[N]`` int64 from 1.
        scores: ``[N]`` float32.
        masks: Probabilities, float32: ``[N, M, M]`` in the box's frame, or ``[N, H, W]`` in the
            image's, as the format has them.
    """

    boxes: NDArray[np.float32]
    labels: NDArray[np.int64]
    scores: NDArray[np.float32]
    masks: NDArray[np.float32]


@dataclass(frozen=True)
class ModelFormat:
    """One way to write a model: a new one is one new entry of ``FORMATS``.

    Attributes:
        module: What detects (``ExportedNetwork``), its card and the tile size in; what gives the
            outputs out.
        outputs: The outputs' names, in order.
        dynamic: Outputs whose first dimension is the number of detections.
        read: The module's outputs as detections, for the check.
        detector_type: What Deepness calls the layout.
        description: One sentence on the outputs, for the file.
    """

    module: Callable[[nn.Module, ModelCard, int], nn.Module]
    outputs: tuple[str, ...]
    dynamic: tuple[str, ...]
    read: Callable[[list[NDArray[Any]], ModelCard], Found]
    detector_type: str
    description: str


def export_model(parameters: ExportModelParameters, job: Job) -> dict[str, Any]:
    """Write a model as an ONNX file, checked against the model.

    Args:
        parameters: The model, the file, its format and tile size.
        job: Hears what was done.

    Returns:
        ``OUTPUT``: the file; ``TILE_SIZE``: pixels; ``COMPARED``: how many detections of the file
        and of the model were compared.

    Raises:
        UserError: The file can't be written there, the libraries for ONNX are missing, the model
            can't be read, the tile is too small, or what was written finds something else.
    """
    output = Path(parameters.output).absolute()
    check_output_file(output, ONNX_MODEL, inputs=(parameters.model,))
    _require_libraries()
    job.progress(0, 3, "steps", "Reading the model")
    network, card = load_model(parameters.model)
    size = parameters.tile_size or card.tile_size
    if size < _SMALLEST_TILE:
        raise UserError(
            f"A tile of {size} pixels is too small for the network.",
            f"Choose a tile size of {_SMALLEST_TILE} pixels or more, or 0 for the model's own.",
        )
    with claim(output), writing_model(output) as temporary:
        job.progress(1, 3, "steps", "Writing the network")
        write_onnx(temporary, network, card, parameters.format, size)
        job.check_stop("Stopped; nothing was written.")
        job.progress(2, 3, "steps", "Comparing with the model")
        compared = compare(temporary, network, card, parameters.format, size)
        job.check_stop("Stopped; nothing was written.")
    job.info(
        f"{output.name} takes tiles of {size} pixels; {compared} detections on a made-up tile are "
        "the same as the model's."
    )
    job.progress(3, 3, "steps", "Done")
    return {"OUTPUT": parameters.output, "TILE_SIZE": size, "COMPARED": compared}


def write_onnx(
    path: Path, network: MaskRCNN, card: ModelCard, format_name: str, tile_size: int
) -> None:
    """Write the file, unchecked.

    Args:
        path: Where.
        network: As ``build_network(card)`` gives it.
        card: Its card.
        format_name: One of ``model_options.MODEL_FORMATS``.
        tile_size: Side of the image that it takes, pixels.
    """
    import onnx
    from onnx import numpy_helper

    layout = FORMATS[format_name]
    module = layout.module(ExportedNetwork(network, card), card, tile_size).eval()
    floor = torch.tensor([SCORE_FLOOR])
    with warnings.catch_warnings(), torch.no_grad():
        # The tracer warns of every shape that it takes for fixed, as they are here; and the
        # exporter of its successor, which can't export a network whose shapes depend on the image.
        warnings.simplefilter("ignore")
        torch.onnx.export(
            module,
            (_synthetic_image(card, tile_size), floor),
            str(path),
            dynamo=False,
            opset_version=_OPSET,
            input_names=["image", "score_floor"],
            output_names=list(layout.outputs),
            dynamic_axes={name: {0: "detections"} for name in layout.dynamic},
        )
    model = onnx.load(str(path))
    # An input with a value of its own may be left out: programs that know only images run it too
    model.graph.initializer.append(numpy_helper.from_array(floor.numpy(), "score_floor"))
    model.producer_name = "RS Mask"
    model.doc_string = (
        f"image: [1, {len(card.band_names)}, {tile_size}, {tile_size}] float32, raw values / 255, "
        f"bands {', '.join(card.band_names)}. score_floor: [1] float32, optional. "
        f"{layout.description}"
    )
    onnx.helper.set_model_props(model, metadata(card, format_name, tile_size))
    onnx.checker.check_model(model)
    onnx.save(model, str(path))


def metadata(card: ModelCard, format_name: str, tile_size: int) -> dict[str, str]:
    """Return the file's metadata: the card, and what Deepness reads; every value is JSON.

    Deepness divides raw values by 255 and then standardises; the latter is inside the network, so
    mean and std are 0 and 1. It counts classes from 0. What an exported model gives are raw scores,
    and so is the threshold.
    """
    threshold = min(
        (card.calibration.raw(int(key), score) for key, score in card.score_thresholds.items()),
        default=0.5,
    )
    names = {str(number): entry.name for number, entry in enumerate(card.classes)}
    values: dict[str, object] = {
        "model_type": "Detector",
        "det_type": FORMATS[format_name].detector_type,
        "class_names": names,
        "tile_size": tile_size,
        "tiles_overlap": _OVERLAP_PERCENT,
        "det_conf": round(threshold, 4),
        "det_iou_thresh": BOX_NMS_IOU,
        "standardization_mean": [0.0] * len(card.band_names),
        "standardization_std": [1.0] * len(card.band_names),
    }
    if card.gsd > 0:
        values["resolution"] = round(card.gsd * 100, 4)  # centimetres a pixel
    values[METADATA_KEY] = card.to_dict()
    return {key: json.dumps(value, ensure_ascii=False) for key, value in values.items()}


def compare(
    path: Path, network: MaskRCNN, card: ModelCard, format_name: str, tile_size: int
) -> int:
    """Run an exported file and the model on one tile; return how many detections are the same.

    The tile is made up, so the least score is lowered until there is something to compare: the
    order of low scores is the network's work as much as that of high ones.

    Raises:
        UserError: They find different things.
    """
    import onnxruntime

    layout = FORMATS[format_name]
    image = _synthetic_image(card, tile_size)
    module = layout.module(ModelItself(network, card), card, tile_size).eval()
    with torch.inference_mode():
        every = layout.read([part.numpy() for part in module(image, torch.zeros(1))], card)
        floor = torch.tensor([_floor_in_a_gap(every.scores)], dtype=torch.float32)
        expected = layout.read([part.numpy() for part in module(image, floor)], card)
    options = onnxruntime.SessionOptions()
    options.log_severity_level = 3  # errors: it warns of inputs that may be left out
    session = onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])
    outputs = session.run(None, {"image": image.numpy(), "score_floor": floor.numpy()})
    difference = _difference(expected, layout.read(outputs, card))
    if difference:
        raise UserError(
            f"The exported model does not find what the model finds: {difference}; no file was "
            "written.",
            "Try another tile size, and the newest versions of torch, onnx and onnxruntime.",
        )
    return len(expected.scores)


def _require_libraries() -> None:
    missing = [name for name in _LIBRARIES if importlib.util.find_spec(name) is None]
    if missing:
        raise UserError(
            f"Models can't be exported: the engine's Python has no {' and no '.join(missing)}.",
            "Training and detecting do without. For exports, run in a terminal: "
            f"{sys.executable} -m pip install {' '.join(missing)}",
        )


def _synthetic_image(card: ModelCard, tile_size: int) -> torch.Tensor:
    """Return ``[1, C, S, S]``: bright and dark rectangles on smooth ground, as raw values / 255."""
    rng = np.random.default_rng(0)
    bands = len(card.band_names)
    coarse = torch.from_numpy(rng.uniform(0.2, 0.6, (1, bands, 8, 8)).astype(np.float32))
    image = functional.interpolate(coarse, (tile_size, tile_size), mode="bicubic")
    for _ in range(60):
        height, width = rng.integers(8, max(9, tile_size // 6), 2)
        top, left = rng.integers(0, tile_size - 8, 2)
        color = torch.from_numpy(rng.uniform(0.0, 1.0, (bands, 1, 1)).astype(np.float32))
        image[0, :, top : top + height, left : left + width] = color
    noise = rng.normal(0, 0.02, tuple(image.shape)).astype(np.float32)
    image = (image + torch.from_numpy(noise)).clamp(0.0, 1.0)
    low = torch.tensor(card.scaling.low).reshape(-1, 1, 1)
    high = torch.tensor(card.scaling.high).reshape(-1, 1, 1)
    return (low + image * (high - low)) / FULL_VALUE


def _floor_in_a_gap(scores: NDArray[np.float32]) -> float:
    """Return a least score that rounding can't carry a detection across: in the widest gap."""
    least, most = _CHECKED
    ranked = np.sort(scores)[::-1][: most + 1]
    gaps = ranked[least - 1 : -1] - ranked[least:]
    if not len(gaps) or gaps.max() < _SCORE_TOLERANCE / 10:
        return 0.0
    place = int(gaps.argmax()) + least
    return float((ranked[place - 1] + ranked[place]) / 2)


def _difference(expected: Found, found: Found) -> str:
    """Return what differs between detections, in words; empty when nothing does.

    Detections are paired by place: equal scores may stand in any order. A few may be alone:
    rounding decides between two boxes that overlap by just the limit.
    """
    count, other = len(expected.scores), len(found.scores)
    if abs(count - other) > count // _ALONE:
        return f"{other:,} objects in place of {count:,}"
    if not count or not other:
        return ""
    distance = np.abs(expected.boxes[:, None] - found.boxes[None]).max(axis=2)
    distance[expected.labels[:, None] != found.labels[None]] = np.inf
    partner = distance.argmin(axis=1)
    near = distance[np.arange(count), partner]
    paired = near <= _BOX_TOLERANCE
    if count - paired.sum() > count // _ALONE or len(np.unique(partner[paired])) < paired.sum():
        return f"boxes up to {near.max():.3g} pixels apart"
    partner = partner[paired]
    for what, apart, tolerance in (
        ("scores", np.abs(expected.scores[paired] - found.scores[partner]), _SCORE_TOLERANCE),
        ("masks", np.abs(expected.masks[paired] - found.masks[partner]), _MASK_TOLERANCE),
    ):
        if apart.max() > tolerance:
            return f"{what} up to {apart.max():.3g} apart"
    return ""


def _plain_module(detecting: nn.Module, card: ModelCard, tile_size: int) -> nn.Module:
    return detecting


def _yolo_module(detecting: nn.Module, card: ModelCard, tile_size: int) -> nn.Module:
    return YoloLayout(detecting, len(card.classes), card.options.detections_per_tile, tile_size)


def _read_plain(outputs: list[NDArray[Any]], card: ModelCard) -> Found:
    return Found(*outputs)


def _read_yolo(outputs: list[NDArray[Any]], card: ModelCard) -> Found:
    """Undo the layout; masks are as drawn into the image, not cut at their boxes."""
    detections, prototypes = outputs[0][0].T, outputs[1][0]
    classes = len(card.classes)
    rows = detections[detections[:, 4 : 4 + classes].max(axis=1) > 0]
    half = rows[:, 2:4] / 2
    boxes = np.concatenate([rows[:, :2] - half, rows[:, :2] + half], axis=1)
    scores = rows[:, 4 : 4 + classes]
    logits = np.tensordot(rows[:, 4 + classes :], prototypes, axes=1)
    labels = scores.argmax(axis=1).astype(np.int64) + 1
    masks = (1.0 / (1.0 + np.exp(-logits))).astype(np.float32)
    return Found(boxes, labels, scores.max(axis=1), masks)


FORMATS: dict[str, ModelFormat] = {
    "onnx": ModelFormat(
        module=_plain_module,
        outputs=("boxes", "labels", "scores", "masks"),
        dynamic=("boxes", "labels", "scores", "masks"),
        read=_read_plain,
        detector_type="Mask_RCNN",
        description=(
            "boxes: [N, 4] float32, x0 y0 x1 y1 in pixels. labels: [N] int64 from 1. scores: [N] "
            "float32. masks: [N, M, M] float32 probabilities, in the box's own frame."
        ),
    ),
    "deepness": ModelFormat(
        module=_yolo_module,
        outputs=("detections", "prototypes"),
        dynamic=(),
        read=_read_yolo,
        detector_type="YOLO_Ultralytics_segmentation",
        description=(
            "detections: [1, 4 + classes + K, K] float32, a column a detection: centre x, centre "
            "y, width, height in pixels, a score a class, a weight a prototype. prototypes: [1, K, "
            "S/2, S/2] float32; a mask is the sigmoid of its weighted sum of them, in its box."
        ),
    ),
}
"""Name → format; the same names, in the same order, as ``model_options.MODEL_FORMATS``."""
