"""Sentences call parameters and algorithms as dialogs call them; everything else stays."""

from __future__ import annotations

import pytest

from rs_mask_plugin.language.labels import with_labels

LABELS = {
    "SCORE": "Least score",
    "MIN_AREA": "Least area [square metres]",
    "AREA": "Only inside",
    "RESUME": "Go on with an unfinished run",
    "CRS": "Search in this CRS",
}
TITLES = {"detect": "Detect objects"}


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("Choose a lower SCORE.", "Choose a lower “Least score”."),
        ("MIN_AREA 4: too much.", "“Least area” 4: too much."),
        (
            "Leave AREA empty, or 'detect' again.",
            "Leave “Only inside” empty, or “Detect objects” again.",
        ),
        (
            "Run it again with RESUME to go on.",
            "Run it again with “Go on with an unfinished run” to go on.",
        ),
        ("Check the CRS of both.", "Check the CRS of both."),
        ("/maps/AREA/b.tif, AREA.gpkg and C:\\AREA can't be read.", None),
        ("The field 'kind' is empty.", None),
    ],
)
def test_keys_become_labels_and_names_titles(said, shown):
    assert with_labels(said, LABELS, TITLES, "“{}”".format) == (shown or said)
