"""A job without a class of its own is an algorithm all the same."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Tuple

import pytest
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterDefinition,
)
from rs_mask_plugin.core.jobs.definition import JobDefinition
from rs_mask_plugin.core.jobs.parameters import parameter

from rs_mask_plugin.toolbox.derived_algorithm import algorithm_for


@dataclass(frozen=True)
class ToyParameters:
    folder: str = parameter("Folder", "Where to look.", path="folder")
    numbers: Tuple[int, ...] = parameter("Numbers", "Several.", ())
    kind: str = parameter("Kind", "One of some.", "a", choices=("a", "b"))
    kinds: Tuple[str, ...] = parameter("Kinds", "Some of some.", ("b",), choices=("a", "b"))
    size: int = parameter("Size", "How large.", 3, minimum=1, unit="pixels", advanced=True)
    deep: bool = parameter("Deep", "Whether deep.", False)
    note: str = parameter("Note", "A text.", "")
    report: str = parameter("Report", "A file.", "", path="new file", files="HTML (*.html)")
    output: str = parameter("Result", "Where to write.", "", path="new folder")


@pytest.fixture
def algorithm(provider):
    toy = JobDefinition("toy", ToyParameters, "core.toy:toy", "Look for toys.")
    made = algorithm_for(toy)()
    made.initAlgorithm()
    return made


def test_it_has_a_parameter_for_each_field_in_their_order(algorithm):
    shown = [(each.name(), each.type()) for each in algorithm.parameterDefinitions()]
    assert shown == [
        ("FOLDER", "file"),
        ("NUMBERS", "string"),
        ("KIND", "enum"),
        ("KINDS", "enum"),
        ("SIZE", "number"),
        ("DEEP", "boolean"),
        ("NOTE", "string"),
        ("REPORT", "fileDestination"),
        ("OUTPUT", "folderDestination"),
    ]


def test_its_parameters_have_the_labels_defaults_and_units_of_the_fields(algorithm):
    size = algorithm.parameterDefinition("SIZE")
    assert (size.description(), size.defaultValue(), size.minimum()) == ("Size [pixels]", 3, 1)
    assert size.flags() & QgsProcessingParameterDefinition.Flag.FlagAdvanced
    assert algorithm.parameterDefinition("KINDS").defaultValue() == ["b"]
    assert algorithm.parameterDefinition("FOLDER").help() == "Where to look."


def test_it_is_named_by_what_the_job_does(algorithm):
    assert (algorithm.name(), algorithm.displayName()) == ("toy", "Look for toys")
    assert not algorithm.icon().isNull()


def test_it_runs_its_job_in_the_engine(algorithm, fake, tmp_path):
    fake("finish")
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    values = {"FOLDER": str(tmp_path), "OUTPUT": str(tmp_path / "out")}
    possible, wrong = algorithm.checkParameterValues(values, context)
    assert possible, wrong
    outputs, succeeded = algorithm.run(values, context, feedback)
    assert succeeded, feedback.textLog()
    assert outputs["OUTPUT"] == str(tmp_path / "out")
