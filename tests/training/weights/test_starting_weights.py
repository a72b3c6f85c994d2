"""Training starts from what it was given, and a report says what was used of it."""

from __future__ import annotations

import hashlib
import json
import threading
from dataclasses import replace
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer

import pytest
import torch
import torchvision
from rs_mask_plugin.core.jobs.errors import UserError
from rs_mask_plugin.core.jobs.job import Job
from rs_mask_plugin.core.models.architectures import REGISTRY, build_network
from rs_mask_plugin.core.models.file import save_model
from rs_mask_plugin.training.weights.pyramid_scale import calibrate_pyramid
from rs_mask_plugin.training.weights.sources import PretrainedSource, pretrained_source
from rs_mask_plugin.training.weights.starting_weights import load_starting_weights, starting_options
from safetensors.torch import save_file

from tests.model_cards import small_card

pytestmark = pytest.mark.slow

IMAGENET = pytest.approx((0.485, 0.456, 0.406))


def load(given, weights, file="", **kw):
    """Return a fresh network with its starting weights, the report, and the log."""
    torch.manual_seed(0)
    network = build_network(given)
    log = []
    report = load_starting_weights(network, given, weights, str(file), Job(log.append), **kw)
    return network, report, [message.text for message in log if hasattr(message, "text")]


@pytest.fixture(scope="module")
def classifier():
    """Weights of torchvision's classifier, as if trained."""
    torch.manual_seed(1)
    network = torchvision.models.mobilenet_v2()
    for module in network.modules():
        if isinstance(module, torch.nn.BatchNorm2d):
            module.running_mean.normal_()
            module.bias.data.normal_()
    return network.state_dict()


def test_nothing_is_loaded_when_nothing_is_wanted():
    _, report, log = load(small_card(weights="none"), "none")
    assert report.loaded == ()
    assert "none" in log[0]


@pytest.mark.parametrize("wrapper", ["plain", "state_dict", "module", "safetensors"])
def test_a_classifiers_file_fills_the_body_whatever_it_is_wrapped_in(tmp_path, classifier, wrapper):
    path = tmp_path / ("c.safetensors" if wrapper == "safetensors" else "c.pth")
    if wrapper == "safetensors":
        save_file(classifier, path)
    elif wrapper == "module":
        torch.save({f"module.{name}": tensor for name, tensor in classifier.items()}, path)
    else:
        torch.save({"state_dict": classifier} if wrapper == "state_dict" else classifier, path)
    network, report, log = load(small_card(), "file", path)
    loaded = network.state_dict()["backbone.body.3.conv.2.weight"]
    assert torch.equal(loaded, classifier["features.3.conv.2.weight"])
    assert not [name for name in report.missing if name.startswith("backbone.body.")]
    assert all(name.startswith("backbone.body.") for name in report.loaded)
    assert report.card.mean == IMAGENET
    assert "tensors loaded" in log[0]
    assert "mask head" in log[0]


def test_folded_norms_mean_inputs_of_minus_one_to_one(shared_data):
    path = shared_data / "weights" / "mobilenet_v2_tv_from_tflite_inputs_pm1.pth"
    network, report, _ = load(small_card(bands=("red", "green", "blue", "nir")), "file", path)
    assert report.card.mean == report.card.std == (0.5,) * 4
    assert network.transform.image_mean == [0.5] * 4
    images = torch.rand(1, 4, 96, 96)
    features = network.eval().backbone.fpn.inner_blocks[0](
        network.backbone.body(network.transform(list(images))[0].tensors)["0"]
    )
    assert 0.1 < features.std() < 5  # the pyramid was fitted to these large features


def test_a_note_beside_the_file_says_how_images_are_normalised(tmp_path, classifier):
    path = tmp_path / "c.pth"
    torch.save(classifier, path)
    note = tmp_path / "c.pth.json"
    note.write_text(json.dumps({"mean": [0, 0, 0], "std": [1, 1, 1]}), encoding="utf-8")
    _, report, _ = load(small_card(), "file", path)
    assert report.card.mean == (0, 0, 0)
    assert report.card.std == (1, 1, 1)
    note.write_text('{"mean": [0]}', encoding="utf-8")
    with pytest.raises(UserError, match="normalisation"):
        load(small_card(), "file", path)


def test_a_model_of_ours_is_carried_over_whole_with_its_normalisation(tmp_path):
    torch.manual_seed(5)
    source = replace(small_card(), mean=(0.1, 0.2, 0.3), std=(0.4, 0.5, 0.6))
    network = build_network(source)
    save_model(tmp_path / "m.safetensors", network, source)
    loaded, report, _ = load(small_card(), "file", tmp_path / "m.safetensors")
    assert report.missing == report.mismatched == report.unused == ()
    assert report.loaded_share == 1.0
    assert report.card.mean == (0.1, 0.2, 0.3)
    for name, tensor in network.state_dict().items():
        assert torch.equal(loaded.state_dict()[name], tensor), name


def test_classes_of_the_same_name_keep_their_heads_wherever_they_stand(tmp_path):
    torch.manual_seed(5)
    source = small_card(classes=("tree", "roof", "car"))
    old = build_network(source)
    save_model(tmp_path / "m.safetensors", old, source)
    target = small_card(classes=("roof", "ship"))
    new, report, log = load(target, "file", tmp_path / "m.safetensors")
    assert report.classes_kept == ("roof",)
    assert "Classes kept: roof." in log[0]
    before, after = old.roi_heads, new.roi_heads
    scores = before.box_predictor.cls_score, after.box_predictor.cls_score
    assert torch.equal(scores[0].weight[[0, 2]], scores[1].weight[[0, 1]])
    boxes = before.box_predictor.bbox_pred, after.box_predictor.bbox_pred
    assert torch.equal(boxes[0].weight[8:12], boxes[1].weight[4:8])
    masks = before.mask_predictor.mask_fcn_logits, after.mask_predictor.mask_fcn_logits
    assert torch.equal(masks[0].weight[2], masks[1].weight[1])
    others = scores[0].weight[[1, 3]].mean(0)  # a ship starts from what tree and car have in common
    assert torch.equal(scores[1].weight[2], others)
    assert "ship starts from tree, car." in log[0]


def test_a_model_whose_classes_are_all_others_still_finds_objects(tmp_path):
    torch.manual_seed(5)
    source = small_card(classes=("lorry", "quay", "glasshouse", "tomb"))
    old = build_network(source)
    save_model(tmp_path / "m.safetensors", old, source)
    target = small_card(classes=("alpha", "beta"))
    new, report, log = load(target, "file", tmp_path / "m.safetensors")
    assert report.loaded_share == 1.0
    assert report.classes_kept == ()
    assert "alpha starts from lorry, quay, glasshouse, tomb." in log[0]
    regions = torch.randn(1000, 512).clamp(min=0)
    chances = [
        1 - network.roi_heads.box_predictor(regions)[0].softmax(1)[:, 0] for network in (old, new)
    ]
    assert torch.allclose(*chances, atol=0.02)  # that there is any object


def test_classes_are_not_kept_where_the_layers_before_them_are_others(tmp_path):
    source = small_card(classes=("roof",))
    save_model(tmp_path / "m.safetensors", build_network(source), source)
    options = replace(source.options, heads="full")
    target = replace(source, options=options)
    _, report, log = load(target, "file", tmp_path / "m.safetensors")
    assert report.classes_kept == ()
    assert any("it has HEADS light, not full" in text for text in log)
    assert not [name for name in report.loaded if "_predictor" in name and "conv5" not in name]


def test_a_model_of_ours_brings_the_options_that_its_weights_need(tmp_path):
    source = small_card(weights="none", mask_size=56)
    save_model(tmp_path / "m.safetensors", build_network(source), source)
    options = starting_options(
        "light", "file", str(tmp_path / "m.safetensors"), detections_per_tile=9
    )
    assert options == replace(source.options, detections_per_tile=9)
    assert starting_options("light", "none").norm == "group"
    assert starting_options("full", "pretrained").norm == "frozen"


def test_a_model_with_other_masks_is_carried_over_whole(tmp_path):
    source = small_card(mask_size=56)
    path = tmp_path / "m.safetensors"
    save_model(path, build_network(source), source)
    options = starting_options("light", "file", str(path), mask_size="28")
    assert (source.options.mask_size, options.mask_size) == (56, 28)
    network, report, _ = load(replace(source, options=options), "file", path)
    assert report.missing == report.mismatched == report.unused == ()
    assert network.roi_heads.mask_roi_pool.output_size == (14, 14)


@pytest.mark.parametrize("heads", ["light", "full"])
def test_masks_of_56_start_from_published_weights_as_those_of_28_do(tmp_path, classifier, heads):
    torch.save(classifier, tmp_path / "c.pth")
    tables = [
        load(small_card(heads=heads, weights="file", mask_size=size), "file", tmp_path / "c.pth")[1]
        for size in (28, 56)
    ]
    assert tables[0].loaded == tables[1].loaded
    assert tables[0].missing == tables[1].missing


def test_a_model_with_other_norms_brings_everything_but_them(tmp_path):
    source = small_card("resnet18_fpn", weights="none")
    path = tmp_path / "m.safetensors"
    save_model(path, build_network(source), source)
    options = starting_options("light", "file", str(path), norm="batch")
    network, report, _ = load(replace(source, options=options), "file", path)
    norms = {
        name for name, module in network.named_modules() if isinstance(module, torch.nn.BatchNorm2d)
    }
    assert norms
    fresh = {name.rpartition(".")[0] for name in report.missing}
    # Without norms of its own, the pyramid has biases that it had none of before.
    assert {name for name in fresh if not name.startswith("backbone.fpn.")} == norms
    with pytest.raises(UserError, match="no statistics that could be kept frozen"):
        frozen = starting_options("light", "file", str(path), norm="frozen")
        load(replace(source, options=frozen), "file", path)


def test_a_classifier_of_timm_fills_timms_body(tmp_path):
    timm = pytest.importorskip("timm", reason="timm is an extra")
    classifier = timm.create_model("convnext_atto")
    torch.save(classifier.state_dict(), tmp_path / "c.pth")
    given = small_card("timm:convnext_atto", bands=("nir", "red", "green", "blue"))
    network, report, _ = load(given, "file", tmp_path / "c.pth")
    assert not [name for name in report.missing if name.startswith("backbone.body.")]
    assert report.mismatched == ()
    kernels = network.backbone.body.features.stem_0.weight
    assert torch.equal(kernels[:, 1:], classifier.stem[0].weight)


def test_weights_that_timm_can_not_fetch_say_what_to_do(tmp_path, monkeypatch):
    pytest.importorskip("timm", reason="timm is an extra")
    constants = pytest.importorskip("huggingface_hub.constants", reason="comes with timm")
    monkeypatch.setattr(constants, "HF_HUB_OFFLINE", True)
    monkeypatch.setattr(constants, "HF_HUB_CACHE", str(tmp_path))
    with pytest.raises(UserError, match="timm's weights of resnet10t") as error:
        load(small_card("timm:resnet10t"), "pretrained")
    assert "WEIGHTS = file" in error.value.hint


def test_coco_weights_with_torchvisions_old_names_load_but_for_the_classes(tmp_path):
    torch.manual_seed(2)
    coco = torchvision.models.detection.maskrcnn_resnet50_fpn(
        weights=None, weights_backbone=None
    ).state_dict()
    old = {}
    for name, tensor in coco.items():
        name = name.replace("rpn.head.conv.0.0.", "rpn.head.conv.")
        if "fpn." in name:
            name = name.replace(".0.weight", ".weight").replace(".0.bias", ".bias")
        if name.startswith("roi_heads.mask_head."):
            number = int(name.split(".")[2])
            name = f"roi_heads.mask_head.mask_fcn{number + 1}.{name.split('.')[-1]}"
        old[name] = tensor
    assert old.keys() != coco.keys()
    torch.save(old, tmp_path / "coco.pth")
    network, report, log = load(
        small_card("resnet50_fpn", heads="full"), "file", tmp_path / "coco.pth"
    )
    assert report.missing == report.unused == ()
    assert {name.split(".")[1] for name, _, _ in report.mismatched} == {
        "box_predictor",
        "mask_predictor",
    }
    assert "Fresh: class layers." in log[0]
    pyramid = "backbone.fpn.inner_blocks.2.0.weight"
    assert torch.equal(network.state_dict()[pyramid], coco[pyramid])


def test_pretrained_weights_come_from_where_torchvision_keeps_them():
    assert "maskrcnn_resnet50_fpn_coco" in pretrained_source(REGISTRY["resnet50_fpn"]).url
    assert "maskrcnn_resnet50_fpn_v2_coco" in pretrained_source(REGISTRY["resnet50_fpn_v2"]).url
    names = ("resnet18", "resnet34", "resnet101", "mobilenet_v2", "mobilenet_v3_large")
    for name in (*names, "convnext_tiny", "swin_v2_t"):
        assert f"/{name}-" in pretrained_source(REGISTRY[f"{name}_fpn"]).url


def test_pretrained_weights_are_downloaded_checked_and_loaded(tmp_path, classifier):
    folder = tmp_path / "served"
    folder.mkdir()
    torch.save(classifier, folder / "w.pth")
    digest = hashlib.sha256((folder / "w.pth").read_bytes()).hexdigest()[:8]
    (folder / "w.pth").rename(folder / f"w-{digest}.pth")

    class Quiet(SimpleHTTPRequestHandler):
        def log_message(self, *_):
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    before = torch.hub.get_dir()
    torch.hub.set_dir(str(tmp_path / "hub"))
    try:
        url = f"http://127.0.0.1:{server.server_port}/w-{digest}.pth"
        source = PretrainedSource("ImageNet", url)
        _, report, log = load(small_card(), "pretrained", source=source)
    finally:
        torch.hub.set_dir(before)
        server.shutdown()
        server.server_close()
    assert len(report.loaded) > 200
    assert report.card.mean == IMAGENET
    assert any("ImageNet" in line for line in log)


@pytest.mark.parametrize("content", [b"", b"not weights at all", b"PK\x03\x04broken"])
def test_a_file_that_holds_no_weights_is_refused(tmp_path, content):
    path = tmp_path / "w.pth"
    path.write_bytes(content)
    with pytest.raises(UserError, match="can't be read as weights"):
        load(small_card(), "file", path)


def test_a_pickle_that_would_run_code_is_not_run(tmp_path):
    class Harmful:
        def __reduce__(self):
            return (print, ("code ran",))

    path = tmp_path / "w.pth"
    torch.save({"weight": Harmful()}, path)
    with pytest.raises(UserError, match="can't be read as weights"):
        load(small_card(), "file", path)


def test_weights_of_another_network_are_refused(tmp_path):
    path = tmp_path / "w.pth"
    torch.save({"encoder.something": torch.zeros(3)}, path)
    with pytest.raises(UserError, match="No weight"):
        load(small_card(), "file", path)
    other = small_card()
    save_model(tmp_path / "m.safetensors", build_network(other), other)
    resnet = replace(other, architecture="resnet18_fpn")
    with pytest.raises(UserError, match=r"m.safetensors \(mobilenet_v2_fpn\) fits"):
        load(resnet, "file", tmp_path / "m.safetensors")  # its heads alone would fit
    with pytest.raises(UserError, match="does not exist"):
        load(small_card(), "file", tmp_path / "absent.pth")
    with pytest.raises(UserError, match="No file"):
        load(small_card(), "file")


def test_a_fresh_pyramid_starts_at_one_scale_whatever_the_features_are():
    network = build_network(small_card("resnet18_fpn"))
    for scale in (1.0, 300.0):
        with torch.no_grad():
            network.backbone.body.conv1.weight.mul_(scale)
        images = torch.rand(2, 3, 128, 128)
        calibrate_pyramid(network, images)
        with torch.no_grad():
            normalised = torch.stack([network.transform.normalize(image) for image in images])
            features = network.eval().backbone.body(normalised)
        for block, feature in zip(network.backbone.fpn.inner_blocks, features.values()):
            assert block(feature).std().item() == pytest.approx(1.0, abs=0.3)
