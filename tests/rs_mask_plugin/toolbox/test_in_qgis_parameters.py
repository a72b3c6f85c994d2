"""The parameters of every algorithm are those of its job, with labels, limits and help."""

from __future__ import annotations

import ast
from dataclasses import MISSING, fields
from pathlib import Path

import pytest
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingParameterDefinition,
)
from rs_mask_plugin.core.jobs.engine_options import SetupParameters
from rs_mask_plugin.core.jobs.registry import JOBS

from rs_mask_plugin.provider import ALGORITHMS


def test_every_job_is_an_algorithm_and_every_algorithm_a_job_or_done_by_qgis_itself():
    assert {algorithm.ID for algorithm in ALGORITHMS} == {*JOBS, "setup", "newannotations"}


@pytest.mark.parametrize("algorithm_type", ALGORITHMS, ids=lambda each: each.ID)
def test_parameters_are_the_fields_of_the_options(provider, algorithm_type):
    algorithm = provider.algorithm(algorithm_type.ID)
    keys = {definition.name() for definition in algorithm.parameterDefinitions()}
    expected = {entry.name.upper() for entry in fields(algorithm_type.OPTIONS)}
    if algorithm_type.ID == "annotate":
        expected |= {"CLASS_EXPRESSION"}
    if algorithm_type.ID in ("annotate", "detect"):
        expected |= {"WEB_GSD", "WEB_TILES"}
    if algorithm_type.ID == "evaluate":
        expected |= {"MATCHED", "MISSED", "EXTRA"}
    assert keys == expected


def other_than_the_default(definition):
    """Return a value as a dialog gives it; None: a layer, a field or a place, which are QGIS's."""
    kind = definition.type()
    if kind == "enum":
        options = definition.options()
        return [options[0], options[-1]] if definition.allowMultiple() else options[-1]
    if kind == "number":
        return max(definition.minimum(), 0) + (1 if definition.dataType() == 0 else 0.25)
    if kind == "boolean":
        return not definition.defaultValue()
    if kind in ("string", "file", "folderDestination", "fileDestination"):
        return '/maps/Ada\'s "best" {z}\\set 1'
    return None


@pytest.mark.parametrize("algorithm_type", ALGORITHMS, ids=lambda each: each.ID)
def test_processings_history_keeps_every_value(provider, algorithm_type):
    """It keeps the command of Python, and opens the dialog with the values in it."""
    algorithm = provider.algorithm(algorithm_type.ID).create({})
    given = {
        definition.name(): other_than_the_default(definition)
        for definition in algorithm.parameterDefinitions()
        if not definition.flags() & QgsProcessingParameterDefinition.Flag.FlagHidden
    }
    given = {name: value for name, value in given.items() if value is not None}
    command = algorithm.asPythonCommand(given, QgsProcessingContext())
    kept = ast.literal_eval(command[command.index("{") : command.rindex("}") + 1])
    assert {name: kept.get(name) for name in given} == given


@pytest.mark.parametrize("algorithm_type", ALGORITHMS, ids=lambda each: each.ID)
def test_defaults_limits_and_advanced_are_those_of_the_options(provider, algorithm_type):
    algorithm = provider.algorithm(algorithm_type.ID)
    for entry in fields(algorithm_type.OPTIONS):
        definition = algorithm.parameterDefinition(entry.name.upper())
        if definition.type() in ("number", "boolean", "enum"):
            default = definition.defaultValue()
            default = tuple(default) if isinstance(default, list) else default
            assert default == entry.default, entry.name
        if definition.type() == "number":
            for limit, value in (
                (entry.metadata["minimum"], definition.minimum()),
                (entry.metadata["maximum"], definition.maximum()),
            ):
                assert limit is None or value == limit, entry.name
        if definition.type() == "enum":
            assert tuple(definition.options()) == entry.metadata["choices"]
        if not definition.isDestination():
            optional = QgsProcessingParameterDefinition.Flag.FlagOptional
            if definition.type() in ("string", "file", "source", "field", "band", "extent"):
                is_optional = bool(definition.flags() & optional)
                assert is_optional == (entry.default is not MISSING), entry.name
        advanced = QgsProcessingParameterDefinition.Flag.FlagAdvanced
        assert bool(definition.flags() & advanced) == entry.metadata["advanced"], entry.name


@pytest.mark.parametrize("algorithm_type", ALGORITHMS, ids=lambda each: each.ID)
def test_every_algorithm_has_help_an_icon_and_words_to_be_found_by(provider, algorithm_type):
    algorithm = provider.algorithm(algorithm_type.ID)
    assert len(algorithm.shortHelpString()) > 100
    assert algorithm.shortDescription()
    assert len(algorithm.tags()) >= 5
    assert Path(algorithm.svgIconPath()).is_file()
    assert not algorithm.icon().isNull()
    for definition in algorithm.parameterDefinitions():
        assert definition.help(), definition.name()


def test_units_are_in_the_labels(provider):
    detect = provider.algorithm("detect")
    assert detect.parameterDefinition("TILE_SIZE").description().endswith("[pixels]")
    assert detect.parameterDefinition("MIN_AREA").description().endswith("[square metres]")


def test_the_help_of_a_choice_names_what_may_be_chosen(provider):
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("rsmask:check")
    assert "One of: auto, cuda, mps, cpu." in algorithm.parameterDefinition("DEVICE").help()


def test_the_setup_has_the_parameters_of_its_options(provider):
    keys = {each.name() for each in provider.algorithm("setup").parameterDefinitions()}
    assert keys == {entry.name.upper() for entry in fields(SetupParameters)}


def test_the_setting_appears_in_qgis_options(provider):
    from processing.core.ProcessingConfig import ProcessingConfig

    assert "RS_MASK_PYTHON" in [
        setting.name for setting in ProcessingConfig.getSettings()["RS Mask"]
    ]
