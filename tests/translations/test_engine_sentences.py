"""Sentences that the engine puts together of several parts are in the language as a whole."""

from __future__ import annotations

import numpy as np
import pytest
from rs_mask_plugin.training.dataset.annotation_check import AnnotationAccount
from rs_mask_plugin.training.dataset.splits import assign_units
from rs_mask_plugin.training.structures.coco_shapes import OTHER_SIZE, UNREADABLE
from rs_mask_plugin.training.weights.matching import WeightsReport

from rs_mask_plugin.engine.downloads import Downloads
from tests.engine_language import engine_language
from tests.model_cards import small_card


@pytest.fixture(scope="module")
def german():
    return engine_language("de")


def test_the_starting_weights_are_told_in_german(german):
    report = WeightsReport(
        "the model a.safetensors (mobilenet_v2_fpn)",
        small_card(),
        loaded=("backbone.body.0.weight", "rpn.head.conv.weight"),
        missing=("roi_heads.mask_head.0.weight",),
        mismatched=(("roi_heads.box_predictor.cls_score.weight", (5, 4), (3, 4)),),
        unused=("old.weight",),
        classes_kept=("roof",),
        classes_started={"ship": ("tree", "car"), "hut": tuple("abcdefghi")},
        loaded_share=0.97,
    )
    assert report.summary() == (
        "Starting weights: the model a.safetensors (mobilenet_v2_fpn); 2 tensors loaded (97 % of "
        "the network). Fresh: class layers, mask head. Without a place in the network: 1 tensor. "
        "Classes kept: roof. ship starts from tree, car. hut starts from 9 classes."
    )
    assert german.tr_sentence(report.summary()) == (
        "Startgewichte: Modell a.safetensors (mobilenet_v2_fpn); 2 Tensoren geladen (97 % des "
        "Netzes). Neu: Klassenschichten, Masken-Kopf. Ohne Platz im Netz: 1 Tensor. Übernommene "
        "Klassen: roof. ship beginnt mit tree, car. hut beginnt mit 9 Klassen."
    )


def test_reasons_why_annotations_are_left_out_are_told_in_german(german):
    account = AnnotationAccount(seen=9)
    account.lost.update({UNREADABLE: 1, OTHER_SIZE: 2})
    (sentence,) = account.sentences()
    assert german.tr_sentence(sentence) == (
        "3 von 9 Annotationen wurden ausgelassen: 1 mit unlesbarem Umriss; 2 mit Lauflängen einer "
        "anderen Bildgröße."
    )


def test_a_download_is_told_in_german(german):
    clock = iter((0.0, 9.0))
    downloads = Downloads(lambda: next(clock))
    for line in ("Downloading torch (180.0MiB)", "Downloading a (20.0MiB)", "Downloaded a"):
        downloads.read(line)
    text = downloads.text()
    assert text == "Download of torch: 21 MB of 210 MB, 2 MB a second, 81 s left"
    assert german.tr_sentence(text) == (
        "Download von torch: 21 MB von 210 MB, 2 MB pro Sekunde, noch 81 s"
    )


def test_what_a_split_lacks_is_told_in_german(german):
    objects = np.array([[5, 1], [5, 0]])
    lacking = assign_units(
        objects, np.ones(2, int), 0.2, 0.2, seed=0, class_names=("house", "silo"), unit="raster"
    )
    assert [german.tr_sentence(text) for text in lacking.remarks] == [
        "2 Raster lassen sich nicht auf so viele Teile verteilen: der Test bleibt leer.",
        "Die Klasse 'silo' kommt zu selten vor (1 Raster), um in jedem Teil zu sein.",
    ]
