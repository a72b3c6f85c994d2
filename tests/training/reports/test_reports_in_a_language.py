"""A report in another language has no English left but names; its numbers are written as there."""

from __future__ import annotations

import json
import re
from dataclasses import asdict, replace

import numpy as np
import pytest
from rs_mask_plugin.core.check import check
from rs_mask_plugin.core.jobs.engine_options import CheckParameters
from rs_mask_plugin.core.jobs.job import Job
from rs_mask_plugin.core.language.job_language import JobLanguage
from rs_mask_plugin.training.evaluation.significance import Interval, compare_with_best
from rs_mask_plugin.training.plan.make_plan import make_plan
from rs_mask_plugin.training.reports import run_curves
from rs_mask_plugin.training.reports.comparison_report import (
    Comparison,
    OptimizerSummary,
    write_comparison,
)
from rs_mask_plugin.training.reports.run_report import write_run_report
from rs_mask_plugin.training.run.comparison import RunResult
from rs_mask_plugin.translations.catalogs import SENTENCES

from tests.engine_language import engine_language
from tests.html_page import Page
from tests.training.plan.made_up_sets import SETS
from tests.training.plan.test_make_plan import MACHINES
from tests.training.reports.test_names_in_reports import CLASS, FILE, evaluation_page, quiet_job
from tests.training.reports.test_names_in_reports import training_set_page as set_page
from tests.training.reports.test_run_report import full_report

# Names, which are the same in every language.
NAMES = {
    *("house", "tree", "houses", "torch", "adam", "sgd", "adamw", "Adam", "SGD", "optimizer"),
    *(
        "PoLiS",
        "Hausdorff",
        "epochs",
        "uint",
        "RS",
        "Mask",
        "kind",
        "gpkg",
        "tif",
        "none",
        "light",
        "mobilenet",
        "fpn",
    ),
}
TRANSLATED = re.compile(r"⟦[^⟦⟧]*⟧")


def marked_language():
    """Return a language that says everything as in English, in brackets."""
    known = json.loads(SENTENCES.read_text("utf-8"))
    return JobLanguage(
        "xx", ",", ".", **{kind: {t: f"⟦{t}⟧" for t in texts} for kind, texts in known.items()}
    )


def english_words(text):
    while TRANSLATED.search(text):
        text = TRANSLATED.sub(" ", text)
    return {word for word in re.findall(r"[A-Za-z]{2,}", text) if len(word) > 2} - NAMES


def page_of(path):
    html = re.sub("<style>.*</style>", "", path.read_text(encoding="utf-8"), flags=re.DOTALL)
    return Page(html).text.replace(CLASS, "").replace(FILE, "")


def test_a_report_of_a_training_is_translated_whole(tmp_path, monkeypatch):
    figures = []
    monkeypatch.setattr(run_curves, "png_uri", lambda figure: figures.append(figure) or "data:,")
    plan = make_plan(SETS["buildings, 40 tiles"], replace(MACHINES["cpu"], step_seconds=0.4), 3.0)
    report = full_report(data={}, environment={}, notes=(), switches=(), plan=plan.rows())
    text = page_of(write_run_report(tmp_path, report, marked_language()))
    assert english_words(text) == set()
    assert "0,412" in text
    labels = [axes.get_xlabel() + axes.get_ylabel() for f in figures for axes in f.axes]
    assert labels and all(english_words(label) == set() for label in labels)


def test_a_comparison_is_translated_whole(tmp_path):
    interval = Interval(0.5, 0.4, 0.6)
    summaries = tuple(
        OptimizerSummary(name, 0.1, interval, interval, 0.5, 1234.0, 0.0, 0.0)
        for name in ("adam", "sgd")
    )
    samples = {"adam": np.full(5, 0.5), "sgd": np.full(5, 0.4)}
    verdicts = compare_with_best({"adam": [0.5], "sgd": [0.4]}, samples, 3)
    runs = [RunResult("adam", 1, 7, 0.5, 0.6, 3, 2345.6, 0.0, 4.0, learning_rate=0.0006)]
    comparison = Comparison(
        1,
        2,
        1,
        3,
        summaries,
        tuple(verdicts),
        runs=tuple(asdict(run) for run in runs),
        parameters={"epochs": 4},
    )
    write_comparison(tmp_path, comparison, marked_language())
    text = page_of(tmp_path / "report.html")
    assert english_words(text) == set()
    assert "1.234" in text
    assert "adam 1 7 0,0006 0,500 0,600 3 2.346 4 –" in text


@pytest.mark.parametrize("make", [set_page, evaluation_page])
def test_reports_of_sets_and_layers_are_translated_whole(make, tmp_path):
    text = page_of(make(tmp_path, quiet_job(marked_language())))
    text = text.replace(str(tmp_path), "").replace("/objects", "")
    assert english_words(re.sub(r"[^\s⟦⟧]*[/_][^\s⟦⟧]*", " ", text)) == set()


@pytest.mark.parametrize("machine", MACHINES)
def test_every_reason_of_a_plan_is_translated(machine):
    language = marked_language()
    for fingerprint in SETS.values():
        for minutes in (0.0, 1.0, 60.0):
            timed = replace(MACHINES[machine], step_seconds=0.5)
            for _, _, reason in make_plan(fingerprint, timed, minutes).rows():
                assert english_words(language.tr_sentence(reason)) - NAMES == set(), reason


def test_a_plan_is_german_word_by_word():
    german = engine_language("de")
    timed = replace(MACHINES["cpu"], step_seconds=0.5)
    for fingerprint in SETS.values():
        for _, value, reason in make_plan(fingerprint, timed, 30.0).rows():
            said = f"{german.tr_part(value)} {german.tr_sentence(reason)}"
            assert not re.search(r"\b(the|to|of|steps|tiles|with|about|minutes)\b", said), said


def test_the_findings_on_the_machine_are_said_in_german():
    german, lines = engine_language("de"), []
    outputs = check(CheckParameters(device="cpu"), Job(lines.append, language=german))
    assert "Freier Plattenplatz: " in outputs["DIAGNOSTICS"]
    assert re.search(r"Geschwindigkeit: \d+,\d Kacheln von 512 × 512", outputs["DIAGNOSTICS"])
