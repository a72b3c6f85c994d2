"""The base model is made by one command, which goes on where it was stopped."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest
from rs_mask_plugin.base_model.make import StartingWeights, keep_settings
from rs_mask_plugin.base_model.scene_set import (
    SceneSettings,
    annotation_path,
    join_scenes,
    make_scenes,
)
from rs_mask_plugin.base_model.world.classes import FINE_CLASSES
from rs_mask_plugin.core.models.file import read_card
from rs_mask_plugin.training.dataset.open import open_training_set
from rs_mask_plugin.training.weights.base_model import BASE_MODEL

ROOT = Path(__file__).parents[2]
TINY = SceneSettings(first_seed=49, scenes=4, size=96)  # seed 50 is validation


def test_scenes_that_are_there_are_not_made_again(tmp_path):
    make_scenes(tmp_path, TINY)
    kept, lost = annotation_path(tmp_path, 49), annotation_path(tmp_path, 51)
    before, content = kept.stat().st_mtime_ns, lost.read_bytes()
    lost.unlink()
    make_scenes(tmp_path, TINY)
    assert kept.stat().st_mtime_ns == before
    assert lost.read_bytes() == content


def test_the_scenes_open_as_a_training_set_of_their_fine_classes(tmp_path):
    make_scenes(tmp_path, TINY)
    world = join_scenes(tmp_path, TINY)
    training_set = open_training_set(tmp_path)
    found = [name for name in FINE_CLASSES if world["objects"][name]]
    assert [each.name for each in training_set.classes if each.name in found] == found
    counts = training_set.counts
    assert (counts["train"]["tiles"], counts["validation"]["tiles"]) == (3, 1)
    assert sum(world["objects"].values()) == sum(each["instances"] for each in counts.values())


def test_few_scenes_may_have_none_for_validation(tmp_path):
    few = SceneSettings(first_seed=51, scenes=2, size=96)
    make_scenes(tmp_path, few)
    assert sum(join_scenes(tmp_path, few)["objects"].values()) > 0
    assert [path.name for path in tmp_path.glob("*.json")] == ["instances_train.json"]


def test_what_was_begun_with_other_settings_is_not_gone_on_with(tmp_path):
    for settings in (TINY, TINY):
        keep_settings(tmp_path / "scenes.json", settings)
    with pytest.raises(SystemExit, match="begun with other settings"):
        keep_settings(tmp_path / "scenes.json", replace(TINY, size=128))


def test_weights_are_told_by_their_content_and_missed_before_the_scenes_are_made(tmp_path):
    weights, kept = tmp_path / "imagenet.pth", tmp_path / "weights.json"
    with pytest.raises(SystemExit, match="There is no file"):
        StartingWeights.of_file(weights)
    weights.write_bytes(b"first")
    keep_settings(kept, StartingWeights.of_file(weights))
    weights.write_bytes(b"other")
    with pytest.raises(SystemExit, match="begun with other settings"):
        keep_settings(kept, StartingWeights.of_file(weights))


@pytest.mark.slow
def test_a_stopped_command_goes_on_to_a_small_model_with_its_card(tmp_path):
    output = tmp_path / "model.safetensors"
    command = [sys.executable, "-m", "rs_mask_plugin.base_model.make", "--weights", str(BASE_MODEL)]
    command += ["--folder", str(tmp_path / "work"), "--output", str(output), "--first-seed", "46"]
    command += ["--scenes", "8", "--size", "128", "--crop-size", "128", "--epochs", "1"]
    first = annotation_path(tmp_path / "work" / "scenes", 46)
    with subprocess.Popen(command, cwd=ROOT) as started:
        end = time.monotonic() + 60
        while not first.is_file() and time.monotonic() < end:
            time.sleep(0.05)
        started.kill()
    assert not output.exists()
    made = first.stat().st_mtime_ns
    subprocess.run(command, cwd=ROOT, check=True, timeout=300)
    assert first.stat().st_mtime_ns == made
    card = read_card(output)
    assert output.stat().st_size < 15_000_000  # in 32 bits it has 25 MB
    assert (card.architecture, card.options.heads) == ("mobilenet_v2_fpn", "light")
    world = card.provenance["base_model"]
    assert world["seeds"] == [46, 53]
    assert world["class_groups"]["roof_gable"] == "building"
    assert "Apache-2.0" in world["origin"]
    assert json.dumps(card.to_dict()).count(str(tmp_path)) == 0
