"""Names of classes, bands and files come from other people: no report takes them for HTML."""

from __future__ import annotations

from dataclasses import asdict, replace

import geopandas as gpd
import numpy as np
import pytest
import rasterio
import shapely
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image
from rasterio.transform import Affine
from rs_mask_plugin.core.jobs.dataset_options import AnnotateParameters
from rs_mask_plugin.core.jobs.detection_options import EvaluateParameters
from rs_mask_plugin.core.jobs.job import Job
from rs_mask_plugin.core.language.job_language import ENGLISH
from rs_mask_plugin.core.reports.page import TEMPLATES, render_page
from rs_mask_plugin.training.annotate import annotate
from rs_mask_plugin.training.evaluate import evaluate
from rs_mask_plugin.training.evaluation.significance import Interval, Verdict
from rs_mask_plugin.training.reports.comparison_report import (
    Comparison,
    OptimizerSummary,
    write_comparison,
)
from rs_mask_plugin.training.reports.figures import literal_label, new_figure, png_uri
from rs_mask_plugin.training.reports.run_data import RunReport
from rs_mask_plugin.training.reports.run_report import write_run_report
from rs_mask_plugin.training.run.comparison import RunResult

from tests.html_page import Page
from tests.training.reports.test_run_report import class_metrics
from tests.training.reports.test_run_report import metrics as both_metrics

CLASS = "<script>alert(1)</script>"
FILE = "a&<b onload=x>\"'"  # all that a file's name can hold on Linux
TAGS = {
    *("html", "head", "meta", "title", "style", "body", "h1", "h2", "h3", "p", "ul", "li", "br"),
    *("table", "tr", "th", "td", "div", "span", "b", "img", "figure", "figcaption"),
}
ATTRIBUTES = {
    *("lang", "charset", "name", "content", "class", "src", "alt", "width", "style"),
    *("cellpadding", "align", "bgcolor"),
}


def boxes(path, kinds):
    squares = [shapely.box(500000 + x, 6699960, 500010 + x, 6699970) for x in (5, 40, 75)]
    frame = gpd.GeoDataFrame({"kind": kinds, "score": 0.9}, geometry=squares, crs="EPSG:32633")
    frame.to_file(path, layer="objects")
    return str(path)


def run_page(folder):
    (folder / "predictions").mkdir()
    for name in (f"best_1_F1_0.50_{FILE}", FILE):
        Image.new("RGB", (8, 8)).save(folder / "predictions" / f"{name}.jpg")
    report = RunReport(FILE, CLASS, data={FILE: CLASS}, parameters={CLASS: FILE}, notes=(CLASS,))
    return write_run_report(folder, report)


def quiet_job(language=ENGLISH):
    return Job(lambda message: None, language=language)


def training_set_page(folder, job=None):
    image = folder / f"{FILE}.tif"
    with rasterio.open(
        image,
        "w",
        driver="GTiff",
        width=128,
        height=128,
        count=1,
        dtype="uint8",
        crs="EPSG:32633",
        transform=Affine(1, 0, 500000, 0, -1, 6700000),
    ) as out:
        out.write(np.full((1, 128, 128), 90, np.uint8))
        out.set_band_description(1, CLASS)
    annotations = boxes(folder / "objects.gpkg", [CLASS, FILE, CLASS])
    parameters = AnnotateParameters(
        imagery=(str(image),),
        annotations=annotations,
        output=str(folder / "set"),
        class_field="kind",
        tile_size=128,
        validation_share=0.0,
    )
    annotate(parameters, job or quiet_job())
    return folder / "set" / "report.html"


def evaluation_page(folder, job=None):
    parameters = EvaluateParameters(
        detections=boxes(folder / f"{FILE}.gpkg", [CLASS, FILE, CLASS]),
        truth=boxes(folder / "truth.gpkg", [CLASS, FILE, FILE]),
        class_field="kind",
        truth_class_field="kind",
        score_field="score",
        report=str(folder / "report.html"),
    )
    evaluate(parameters, job or quiet_job())
    return folder / "report.html"


def comparison_page(folder):
    interval = Interval(0.5, 0.4, 0.6)
    write_comparison(
        folder,
        Comparison(
            done=1,
            planned=1,
            repeats=1,
            images=3,
            summaries=(OptimizerSummary(CLASS, 0.1, interval, interval, 0.5, 1.0, 0.0, 0.0),),
            verdicts=(Verdict(CLASS, FILE, interval, interval, False, f"{CLASS} {FILE}"),),
            runs=(
                {
                    **asdict(RunResult(CLASS, 1, 7, 0.5, 0.6, 3, 12.0, 0.0, 4.0)),
                    "failure": FILE,
                },
            ),
            parameters={CLASS: FILE},
        ),
    )
    return folder / "report.html"


def check_page(folder):
    page = render_page(TEMPLATES / "check.html", findings={CLASS: FILE})
    (folder / "check.html").write_text(page, encoding="utf-8")
    return folder / "check.html"


@pytest.mark.parametrize(
    "write", [run_page, training_set_page, evaluation_page, comparison_page, check_page]
)
def test_names_are_shown_as_they_are_and_never_become_html(tmp_path, write):
    page = Page(write(tmp_path).read_text(encoding="utf-8"))
    assert page.tags <= TAGS
    assert page.attributes <= ATTRIBUTES
    assert all(address.startswith("data:image/") for address in page.addresses)
    assert CLASS in page.text
    assert FILE in page.text


@pytest.mark.parametrize("name", ["_hidden", "$x$", "a" * 500, "$" * 90, "", "\n"])
def test_every_name_of_a_class_stands_in_a_figures_legend(name):
    shown = legend_text(name).strip("\u200b").replace(r"\$", "$")
    assert shown == (name if len(name) <= 40 else name[:39] + "…")


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.text(st.characters(), max_size=60))
def test_no_name_of_a_class_breaks_a_figure(name):
    assert legend_text(name)


def legend_text(name):
    figure, axes = new_figure()
    axes.plot([0, 1], label=literal_label(name))
    axes.legend()
    assert png_uri(figure)
    (text,) = axes.get_legend().get_texts()
    return text.get_text()


@pytest.mark.parametrize("name", ["\ud800", "caf\udce9.tif"])
def test_a_name_that_is_no_utf_8_is_shown_with_a_question_mark(tmp_path, name):
    metrics = class_metrics(1, name, 0.5)
    report = RunReport(name, "finished", metrics=replace(both_metrics("a"), classes=(metrics,)))
    page = Page(write_run_report(tmp_path, report).read_text(encoding="utf-8"))
    assert name.encode("utf-8", "replace").decode() in page.text
