"""A model is one file that says what it is; anything else is refused in a sentence."""

from __future__ import annotations

import copy
import json
import struct
from dataclasses import replace

import pytest
import torch
from rs_mask_plugin.core.jobs.errors import UserError
from rs_mask_plugin.core.models.architectures import build_network, default_options
from rs_mask_plugin.core.models.card import ClassDefinition, ModelCard
from rs_mask_plugin.core.models.file import fingerprint, load_model, read_card, save_model
from rs_mask_plugin.core.models.scaling import BandScaling
from safetensors.torch import load_file, save_file


@pytest.fixture(scope="module")
def model(tmp_path_factory):
    """Return path, network and card of a small model with words from everywhere in its card."""
    torch.manual_seed(0)
    card = ModelCard(
        architecture="mobilenet_v2_fpn",
        options=default_options("light"),
        classes=(ClassDefinition(1, "Gebäude", "#ff0000"), ClassDefinition(2, "树")),
        band_names=("red", "green", "blue", "nir"),
        dtype="uint16",
        scaling=BandScaling((0.0, 1.0, 2.0, 3.0), (1000.0, 2000.0, 3000.0, 4000.0)),
        mean=(0.5,) * 4,
        std=(0.25,) * 4,
        gsd=0.3,
        tile_size=128,
        score_thresholds={"1": 0.55},
        metrics={"validation/AP50": 0.71},
        provenance={"training_set": "x", "counts": {"train": 3}},
    )
    network = build_network(card).eval()
    path = tmp_path_factory.mktemp("model") / "model.safetensors"
    save_model(path, network, card)
    return path, network, card


def rewritten(model_path, path, change):
    """Write a copy of a model whose card's text went through a change."""
    with model_path.open("rb") as file:
        (length,) = struct.unpack("<Q", file.read(8))
        text = json.loads(file.read(length))["__metadata__"]["rsmask"]
    save_file(load_file(model_path), path, {"rsmask": change(text)})
    return path


def test_a_model_comes_back_with_its_card_and_gives_the_same_detections(model):
    path, network, card = model
    loaded, loaded_card = load_model(path)
    assert loaded_card == card
    assert read_card(path) == card
    image = [torch.rand(4, 96, 96)]
    with torch.inference_mode():
        before, after = network(image)[0], loaded(image)[0]
    assert torch.equal(before["boxes"], after["boxes"])
    assert torch.equal(before["masks"], after["masks"])


def test_a_model_in_halves_comes_back_as_float32_exactly_as_it_was_written(model, tmp_path):
    path, network, card = model
    halved, again = tmp_path / "halved.safetensors", tmp_path / "again.safetensors"
    save_model(halved, network, card, halves=True)
    assert halved.stat().st_size < 0.53 * path.stat().st_size
    loaded, loaded_card = load_model(halved)
    assert loaded_card == card
    for name, tensor in network.state_dict().items():
        found = loaded.state_dict()[name]
        assert found.dtype == tensor.dtype
        assert torch.equal(found, tensor.half().float() if tensor.ndim > 1 else tensor), name
    save_model(again, loaded, card, halves=True)
    first, second = load_file(halved), load_file(again)
    assert all(torch.equal(tensor, second[name]) for name, tensor in first.items())
    assert {tensor.dtype for tensor in first.values() if tensor.ndim > 1} == {torch.float16}


def test_a_weight_that_16_bits_can_not_hold_is_not_written(model, tmp_path):
    _, network, card = model
    large = copy.deepcopy(network)
    large.rpn.head.cls_logits.weight.data.fill_(1e6)
    with pytest.raises(ValueError, match=r"rpn\.head\.cls_logits\.weight are too large"):
        save_model(tmp_path / "m.safetensors", large, card, halves=True)
    assert not (tmp_path / "m.safetensors").exists()


def test_saving_again_replaces_the_file_and_leaves_no_other(model, tmp_path):
    _, network, card = model
    path = tmp_path / "model.safetensors"
    save_model(path, network, card)
    first = fingerprint(path)
    save_model(path, network, replace(card, gsd=0.5))
    assert fingerprint(path) != first
    assert read_card(path).gsd == 0.5
    assert [entry.name for entry in tmp_path.iterdir()] == ["model.safetensors"]


def test_the_same_model_has_the_same_fingerprint_wherever_it_lies(model, tmp_path):
    path, _, _ = model
    copy = tmp_path / "other name.safetensors"
    copy.write_bytes(path.read_bytes())
    assert fingerprint(copy) == fingerprint(path)


def test_a_folder_that_is_not_there_is_named_when_saving(model, tmp_path):
    _, network, card = model
    with pytest.raises(UserError, match="could not be written"):
        save_model(tmp_path / "nowhere" / "model.safetensors", network, card)


def test_a_missing_model_is_named(tmp_path):
    with pytest.raises(UserError, match=r"absent\.safetensors does not exist"):
        read_card(tmp_path / "absent.safetensors")
    with pytest.raises(UserError, match="is a folder"):
        read_card(tmp_path)


def test_a_pickle_is_refused_without_being_opened(tmp_path):
    path = tmp_path / "model.safetensors"
    torch.save({"weight": torch.zeros(3)}, path)
    with pytest.raises(UserError, match="pickle"):
        load_model(path)


@pytest.mark.parametrize("content", [b"", b"abc", b"GIF89a" * 100, b"\0" * 50])
def test_a_file_of_another_kind_is_refused(tmp_path, content):
    path = tmp_path / "model.safetensors"
    path.write_bytes(content)
    with pytest.raises(UserError, match=r"no safetensors|truncated|damaged"):
        read_card(path)


@pytest.mark.parametrize("share", [0.001, 0.3, 0.999])
def test_a_truncated_model_is_called_truncated(model, tmp_path, share):
    path, _, _ = model
    content = path.read_bytes()
    cut = tmp_path / "cut.safetensors"
    cut.write_bytes(content[: int(len(content) * share)])
    for read in (read_card, load_model):
        with pytest.raises(UserError, match="truncated"):
            read(cut)


def test_weights_of_another_program_are_told_from_a_model(tmp_path):
    path = tmp_path / "weights.safetensors"
    save_file({"weight": torch.zeros(3)}, path)
    with pytest.raises(UserError, match="no card"):
        load_model(path)


def test_a_model_of_a_newer_format_asks_for_an_update(model, tmp_path):
    path = rewritten(
        model[0],
        tmp_path / "newer.safetensors",
        lambda text: json.dumps({**json.loads(text), "format_version": 99}),
    )
    with pytest.raises(UserError, match="newer") as error:
        read_card(path)
    assert "Update" in error.value.hint


@pytest.mark.parametrize("text", ["{", "[]", "{}", '{"format_version": 1}'])
def test_a_damaged_card_is_called_damaged(model, tmp_path, text):
    path = rewritten(model[0], tmp_path / "damaged.safetensors", lambda _: text)
    with pytest.raises(UserError, match=r"damaged|no format version"):
        read_card(path)


def test_weights_that_do_not_fit_the_card_are_refused(model, tmp_path):
    _, network, card = model
    other = tmp_path / "other.safetensors"
    save_model(other, network, replace(card, classes=card.classes[:1]))
    with pytest.raises(UserError, match="doesn't fit its card"):
        load_model(other)


def test_a_header_as_long_as_a_pickles_first_bytes_say_is_no_pickle(model, tmp_path):
    content = model[0].read_bytes()
    (length,) = struct.unpack("<Q", content[:8])
    longer = (length >> 16 << 16) + 0x10280  # 80 02 00/01 …: how pickles start
    header = content[8 : 8 + length].ljust(longer)
    path = tmp_path / "model.safetensors"
    path.write_bytes(struct.pack("<Q", longer) + header + content[8 + length :])
    assert path.read_bytes().startswith(b"\x80\x02")
    assert load_model(path)[1] == model[2]
