"""What the dialog of the next detection knows of the last one."""

from __future__ import annotations

import pytest

from rs_mask_plugin.engine.settings import seconds_per_tile
from tests.rs_mask_plugin.algorithm_runs import run
from tests.rs_mask_plugin.widgets.model_header import write_model


@pytest.mark.parametrize(
    ("changes", "remembered"),
    [({}, True), ({"TILE_SIZE": 256}, False), ({"AUGMENT": True}, False), ({"SCALES": "2"}, False)],
    ids=str,
)
def test_only_a_run_in_tiles_of_the_usual_size_says_how_long_a_tile_takes(
    fake, raster, template, tmp_path, changes, remembered
):
    fake(f"write_layer:{template}")
    network = f"network of {tmp_path.name}"
    model = write_model(tmp_path / "m.safetensors", architecture=network)
    wish = {"INPUT": raster, "MODEL": model, "OUTPUT": str(tmp_path / "found.gpkg")}
    run("rsmask:detect", {**wish, **changes})
    seconds = seconds_per_tile(network)
    assert (seconds is not None) is remembered
    if seconds is not None:
        assert 0 < seconds < 60
