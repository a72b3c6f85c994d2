"""What the dialog of the next detection knows of the last one."""

from __future__ import annotations

import json

import pytest

from rs_mask_plugin.engine.settings import seconds_per_tile
from tests.rs_mask_plugin.algorithm_runs import run
from tests.rs_mask_plugin.widgets.model_header import write_model


@pytest.mark.parametrize(
    ("changes", "rate", "remembered"),
    [
        ({}, 4, 0.25),
        ({}, None, None),  # over before the engine knew it
        ({"TILE_SIZE": 256}, 4, None),
        ({"AUGMENT": True}, 4, None),
        ({"SCALES": "2"}, 4, None),
    ],
    ids=str,
)
def test_only_a_run_in_tiles_of_the_usual_size_says_how_long_a_tile_takes(
    fake, raster, template, tmp_path, monkeypatch, changes, rate, remembered
):
    fake(f"write_layer:{template}")
    monkeypatch.setenv("RS_MASK_FAKE_RATE", json.dumps(rate))
    network = f"network of {tmp_path.name}"
    model = write_model(tmp_path / "m.safetensors", architecture=network)
    wish = {"INPUT": raster, "MODEL": model, "OUTPUT": str(tmp_path / "found.gpkg")}
    run("rsmask:detect", {**wish, **changes})
    assert seconds_per_tile(network) == remembered, "neither a start nor a wait is in it"
