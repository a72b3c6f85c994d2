"""An exported model finds what the model finds, carries its card, and can be run by Deepness."""

from __future__ import annotations

import json
import sys
import threading
from dataclasses import asdict, replace

import numpy as np
import pytest
import torch
from rs_mask_plugin.core.export_model import (
    FORMATS,
    compare,
    export_model,
    metadata,
    write_onnx,
)
from rs_mask_plugin.core.jobs.errors import StoppedError, UserError
from rs_mask_plugin.core.jobs.job import Job
from rs_mask_plugin.core.jobs.model_options import MODEL_FORMATS, ExportModelParameters
from rs_mask_plugin.core.jobs.protocol import Progress
from rs_mask_plugin.core.models.architectures import build_network
from rs_mask_plugin.core.models.calibration import ScoreCalibration, ScoreCurve
from rs_mask_plugin.core.models.card import ModelCard
from rs_mask_plugin.core.models.file import load_model, save_model
from rs_mask_plugin.core.models.scaling import BandScaling
from torch.nn import functional
from torchvision.models.detection.roi_heads import paste_masks_in_image

from tests.core.inference.test_network_detector import lively

onnxruntime = pytest.importorskip("onnxruntime", reason="ONNX is an extra")
pytest.importorskip("onnx", reason="ONNX is an extra")

SIZE = 128


def spread(bands=3, **changes):
    """Return a network whose scores are spread over 0 to 1, and its card."""
    network, card = lively(bands=bands, **changes)
    network.roi_heads.box_predictor.cls_score.weight.data.mul_(0.1)
    scaling = BandScaling(tuple(range(100, 100 + bands)), tuple(range(2000, 2000 + bands)))
    return network, replace(
        card, dtype="uint16", scaling=scaling, score_thresholds={"1": 0.6, "2": 0.4}
    )


def raw_tile(bands, size=SIZE):
    """Return ``[1, C, S, S]`` smooth random raw values, some outside of the scaling."""
    generator = torch.Generator().manual_seed(3)
    coarse = torch.rand(1, bands, 12, 12, generator=generator)
    image = functional.interpolate(coarse, (size, size), mode="bicubic")
    return (image * 2100 + 50).clamp(0, 65535).round()


def expected(network, card, raw):
    """Return what torchvision's own forward finds in raw values."""
    valid = torch.ones(raw.shape[0], *raw.shape[2:], dtype=torch.bool)
    with torch.inference_mode():
        return network(list(card.scaling.apply(raw, valid)))[0]


def session_of(path):
    options = onnxruntime.SessionOptions()
    options.log_severity_level = 3
    return onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])


def quiet():
    return Job(lambda _: None)


@pytest.fixture(scope="module")
def exported(tmp_path_factory):
    """A model and what the job made of it, in both formats: network, card, folder, outputs."""
    folder = tmp_path_factory.mktemp("exported")
    network, card = spread()
    save_model(folder / "model.safetensors", network, card)
    outputs = {
        name: export_model(
            ExportModelParameters(
                str(folder / "model.safetensors"), str(folder / f"{name}.onnx"), name
            ),
            quiet(),
        )
        for name in MODEL_FORMATS
    }
    return network, card, folder, outputs


def assert_same(reference, boxes, labels, scores, masks):
    assert len(reference["scores"]) == len(scores) > 20
    apart = (reference["boxes"][:, None] - torch.from_numpy(boxes)[None]).abs().amax(dim=2)
    apart[reference["labels"][:, None] != torch.from_numpy(labels)[None]] = torch.inf
    nearest, partner = apart.min(dim=1)
    assert len(partner.unique()) == len(partner)
    assert nearest.max() < 0.01
    assert (reference["scores"] - torch.from_numpy(scores)[partner]).abs().max() < 1e-3
    assert (reference["masks"][:, 0] - torch.from_numpy(masks)[partner]).abs().max() < 1e-3


def test_the_exported_model_finds_what_the_model_finds(exported):
    network, card, folder, _ = exported
    raw = raw_tile(3)
    found = session_of(folder / "onnx.onnx").run(None, {"image": (raw / 255).numpy()})
    assert_same(expected(network, card, raw), *found)


@pytest.mark.parametrize(
    ("changes", "size"),
    [
        ({"bands": 4}, 100),  # no multiple of the network's stride
        ({"architecture": "resnet18_fpn", "weights": "none", "mask_size": 56}, 64),  # group norms
    ],
)
def test_networks_of_other_bands_norms_and_masks_are_exported(tmp_path, changes, size):
    network, card = spread(**changes)
    write_onnx(tmp_path / "m.onnx", network, card, "onnx", size)
    raw = raw_tile(len(card.band_names), size)
    found = session_of(tmp_path / "m.onnx").run(None, {"image": (raw / 255).numpy()})
    assert_same(expected(network, card, raw), *found)


def test_the_job_says_what_it_wrote_and_leaves_nothing_else(exported):
    _, _, folder, outputs = exported
    assert {path.name for path in folder.iterdir()} == {
        "model.safetensors",
        "onnx.onnx",
        "deepness.onnx",
    }
    for name in MODEL_FORMATS:
        assert outputs[name]["OUTPUT"] == str(folder / f"{name}.onnx")
        assert outputs[name]["TILE_SIZE"] == SIZE
        assert outputs[name]["COMPARED"] >= 20


def test_the_card_and_what_deepness_reads_are_in_the_file(exported):
    _, card, folder, _ = exported
    for name in MODEL_FORMATS:
        session = session_of(folder / f"{name}.onnx")
        values = {
            key: json.loads(text)
            for key, text in session.get_modelmeta().custom_metadata_map.items()
        }
        assert ModelCard.from_dict(values.pop("rsmask")) == card
        assert values == {
            "model_type": "Detector",
            "det_type": FORMATS[name].detector_type,
            "class_names": {"0": "roof", "1": "tree"},
            "resolution": 10.0,  # centimetres
            "tile_size": SIZE,
            "tiles_overlap": 25,  # percent
            "det_conf": 0.4,
            "det_iou_thresh": 0.5,
            "standardization_mean": [0.0, 0.0, 0.0],
            "standardization_std": [1.0, 1.0, 1.0],
        }


def test_a_program_needs_to_give_the_image_only(exported):
    for name in MODEL_FORMATS:
        (image,) = session_of(exported[2] / f"{name}.onnx").get_inputs()
        assert image.name == "image"
        assert image.shape == [1, 3, SIZE, SIZE]


def test_a_higher_score_floor_leaves_fewer_and_may_leave_none(exported):
    session = session_of(exported[2] / "onnx.onnx")
    image = (raw_tile(3) / 255).numpy()
    scores = session.run(["scores"], {"image": image})[0]
    floor = np.array([np.median(scores)], np.float32)
    fewer = session.run(["scores"], {"image": image, "score_floor": floor})[0]
    assert len(fewer) == (scores > floor).sum() < len(scores)
    none = session.run(None, {"image": image, "score_floor": np.array([1.1], np.float32)})
    assert [part.shape for part in none] == [(0, 4), (0,), (0,), (0, 28, 28)]


def test_nodata_as_nan_does_not_spread(exported):
    network, card, folder, _ = exported
    raw = raw_tile(3)
    image = raw / 255
    image[:, 0, :20, :30] = torch.nan  # one band is enough
    image[:, 2, 40:50, 40:60] = torch.inf
    raw[:, :, :20, :30] = raw[:, :, 40:50, 40:60] = (
        0  # below the scaling: as dark as nodata is for the network
    )
    found = session_of(folder / "onnx.onnx").run(None, {"image": image.numpy()})
    assert_same(expected(network, card, raw), *found)


def test_deepness_reads_boxes_scores_and_masks(exported):
    """Read as Deepness reads YOLO's segmentation: sigmoid(weights · prototypes), cut at the box."""
    network, card, folder, _ = exported
    raw = raw_tile(3)
    session = session_of(folder / "deepness.onnx")
    assert len(session.get_outputs()) == 2
    detections, prototypes = session.run(None, {"image": (raw / 255).numpy()})
    classes, most = len(card.classes), card.options.detections_per_tile
    assert detections.shape == (1, 4 + classes + most, most)
    assert prototypes.shape == (1, most, SIZE // 2, SIZE // 2)

    rows = detections[0].T
    rows = torch.from_numpy(rows[rows[:, 4 : 4 + classes].max(axis=1) >= 0.05])
    logits = rows[:, 4 + classes :] @ torch.from_numpy(prototypes[0]).flatten(1)
    masks = logits.sigmoid().view(-1, 1, SIZE // 2, SIZE // 2)
    masks = functional.interpolate(masks, (SIZE, SIZE), mode="bilinear")[:, 0] >= 0.5
    reference = expected(network, card, raw)
    assert len(rows) == len(reference["scores"]) > 20
    assert torch.equal(rows[:, 4 : 4 + classes].argmax(dim=1) + 1, reference["labels"])
    x0, y0, x1, y1 = reference["boxes"].T
    wanted = torch.stack([(x0 + x1) / 2, (y0 + y1) / 2, x1 - x0, y1 - y0], dim=1)
    torch.testing.assert_close(rows[:, :4], wanted, atol=0.01, rtol=0)

    pasted = paste_masks_in_image(reference["masks"], reference["boxes"], (SIZE, SIZE))[:, 0] >= 0.5
    place = torch.arange(SIZE) + 0.5
    inside = ((place >= y0[:, None]) & (place < y1[:, None]))[:, :, None] & (
        (place >= x0[:, None]) & (place < x1[:, None])
    )[:, None, :]
    masks &= inside
    large = pasted.sum(dim=(1, 2)) > 400
    shared = (masks & pasted).sum(dim=(1, 2)) / (masks | pasted).sum(dim=(1, 2)).clamp(min=1)
    assert large.sum() > 5
    # Masks of random weights change from pixel to pixel; at half the resolution some of it is lost
    assert shared[large].mean() > 0.8


def test_a_file_that_finds_something_else_is_refused(exported):
    _, card, folder, _ = exported
    torch.manual_seed(7)
    other = build_network(card).eval()
    with pytest.raises(UserError, match="does not find what the model finds"):
        compare(folder / "onnx.onnx", other, card, "onnx", SIZE)
    slightly, _ = load_model(folder / "model.safetensors")
    slightly.roi_heads.mask_predictor.mask_fcn_logits.bias.data += 0.5
    with pytest.raises(UserError, match="masks"):
        compare(folder / "onnx.onnx", slightly, card, "onnx", SIZE)


def test_a_stopped_export_leaves_the_old_file_as_it_was(tmp_path, exported):
    stop = threading.Event()

    def stop_when_comparing(message):
        if isinstance(message, Progress) and message.text.startswith("Comparing"):
            stop.set()

    output = tmp_path / "model.onnx"
    output.write_bytes(b"old")
    model = str(exported[2] / "model.safetensors")
    with pytest.raises(StoppedError):
        export_model(ExportModelParameters(model, str(output)), Job(stop_when_comparing, stop))
    assert output.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [output]


def test_a_folder_that_cannot_be_made_and_a_tile_that_is_too_small_are_named(tmp_path, exported):
    model = str(exported[2] / "model.safetensors")
    (tmp_path / "file").touch()
    with pytest.raises(UserError, match="file can't be made"):
        export_model(ExportModelParameters(model, str(tmp_path / "file" / "m.onnx")), quiet())
    with pytest.raises(UserError, match="tile of 32 pixels"):
        export_model(ExportModelParameters(model, str(tmp_path / "m.onnx"), tile_size=32), quiet())


@pytest.mark.parametrize("name", ["model.safetensors", "link.onnx"])
def test_the_model_itself_is_never_replaced_by_its_export(tmp_path, exported, name):
    model = tmp_path / "model.safetensors"
    model.write_bytes((exported[2] / "model.safetensors").read_bytes())
    (tmp_path / "link.onnx").symlink_to(model)
    before = model.read_bytes()
    with pytest.raises(UserError, match=r"not an ONNX file|is an input of this run"):
        export_model(ExportModelParameters(str(model), str(tmp_path / name)), quiet())
    assert model.read_bytes() == before


def test_missing_libraries_are_named_with_the_way_to_install_them(monkeypatch):
    monkeypatch.setitem(sys.modules, "onnx", None)  # Python's own mark of what can't be imported
    monkeypatch.setitem(sys.modules, "onnxruntime", None)
    with pytest.raises(UserError, match="has no onnx and no onnxruntime") as caught:
        export_model(ExportModelParameters("m.safetensors", "m.onnx"), quiet())
    assert caught.value.hint.endswith("-m pip install onnx onnxruntime")


def test_every_declared_format_can_be_written():
    assert tuple(FORMATS) == MODEL_FORMATS


def test_the_threshold_for_other_programs_is_one_of_raw_scores_as_the_export_gives_them():
    curve = ScoreCurve(1.5, -2.0)
    _, card = spread()  # its thresholds are 0.6 and 0.4
    card = replace(card, calibration=ScoreCalibration({"1": curve, "2": curve}))
    values = metadata(card, "deepness", SIZE)
    assert json.loads(values["det_conf"]) == round(curve.raw(0.4), 4) != 0.4
    assert json.loads(values["rsmask"])["calibration"]["curves"]["1"] == asdict(curve)
