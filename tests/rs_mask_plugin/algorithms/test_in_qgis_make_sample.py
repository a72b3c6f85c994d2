"""The sample on QGIS's map, and what its run says."""

from __future__ import annotations

import json

from qgis.core import QgsProcessingContext

from rs_mask_plugin.engine import settings
from tests.rs_mask_plugin.algorithm_runs import Listening, run


class Labels(Listening):
    """Keeps what stands above the progress bar."""

    def __init__(self):
        super().__init__()
        self.labels = []

    def setProgressText(self, text):
        self.labels.append(text)


def test_outlines_lie_above_the_images_and_a_long_phase_widens_no_dialog(
    fake, provider, raster, template, tmp_path
):
    made = {"OBJECTS": template, "WEST": raster, "EAST": raster.replace("image", "a")}
    fake(f"give:{json.dumps(made)}")
    context, feedback = QgsProcessingContext(), Labels()
    run("rsmask:makesample", {"OUTPUT": str(tmp_path / "sample")}, feedback, context)
    loaded = context.layersToLoadOnCompletion()
    assert loaded[max(loaded)].name == "sample objects", "the last one in this order is on top"
    assert len(loaded) == 3
    assert feedback.labels == []
    assert "a long phase" in feedback.text
    settings.set_sample_folder("")
