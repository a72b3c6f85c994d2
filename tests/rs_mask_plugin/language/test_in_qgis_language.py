"""QGIS in another language: names, errors, numbers and dates; English where there is none."""

from __future__ import annotations

import pytest
from qgis.core import QgsProcessingException, QgsSettings
from qgis.PyQt.QtCore import QCoreApplication, QLocale, QTranslator
from qgis.PyQt.QtWidgets import QDialog
from rs_mask_plugin.core.jobs.protocol import Progress
from rs_mask_plugin.core.language.job_language import JobLanguage
from rs_mask_plugin.translations.catalogs import LANGUAGES, read_catalog

from rs_mask_plugin.language.catalog import (
    CONTEXT,
    catalog_file,
    installed_translator,
    job_language,
    number_text,
    time_text,
    tr_sentence,
)
from rs_mask_plugin.toolbox.reporting import progress_as_text
from rs_mask_plugin.widgets.choice import ChoiceField
from tests.rs_mask_plugin.algorithm_runs import Listening, run

MISSING = "There is no raster in the folder /maps/a b."
HINT = "Name a folder that holds the images themselves (subfolders are not searched)."


@pytest.fixture
def in_language(provider):
    """Call it with a locale: QGIS and the plugin then speak it, until the test ends."""
    translators, before = [], QLocale()

    def speak(locale):
        QgsSettings().setValue("locale/overrideFlag", True)
        QgsSettings().setValue("locale/userLocale", locale)
        QLocale.setDefault(QLocale(locale))
        translators.append(installed_translator())

    yield speak
    for translator in filter(None, translators):
        QCoreApplication.removeTranslator(translator)
    QLocale.setDefault(before)
    QgsSettings().remove("locale/overrideFlag")
    QgsSettings().remove("locale/userLocale")


def labels(provider, name):
    algorithm = provider.algorithm(name).create({})
    return {each.name(): each.description() for each in algorithm.parameterDefinitions()}


def test_in_german_toolbox_and_dialogs_are_german(provider, in_language):
    in_language("de")
    algorithm = provider.algorithm("detect")
    assert algorithm.displayName() == "3. Objekte erkennen"
    assert provider.algorithm("setup").group() == "Engine"
    assert "Findet jedes Objekt in einem Raster" in algorithm.create({}).shortHelpString()
    assert labels(provider, "detect")["MIN_AREA"] == "Kleinste Fläche [Quadratmeter]"
    assert labels(provider, "train")["TRAINING_SET"] == "Trainingsdatensatz"


def test_in_german_a_choice_shows_what_it_means_and_gives_its_name(provider, in_language):
    in_language("de")
    algorithm = provider.algorithm("detect").create({})
    definition = algorithm.parameterDefinition("OUTLINES")
    assert definition.metadata()["widget_wrapper"]["class"].endswith("ChoiceField")
    field = ChoiceField(definition, QDialog())
    assert [field.widget.itemText(place) for place in range(field.widget.count())] == [
        "automatisch (auto)",
        "wie gefunden (found)",
        "rechtwinklig (square)",
        "glatt (smooth)",
    ]
    for value, name in (("square", "square"), (1, "found"), ("of a later version", "found")):
        field.setValue(value)
        assert field.value() == name


def test_in_german_what_is_wrong_is_said_in_german(fake, in_language, raster, model, tmp_path):
    in_language("de_AT")
    with pytest.raises(ValueError, match="kann nicht als Raster geöffnet werden; prüfen Sie"):
        run("rsmask:detect", {"INPUT": "/no/such.tif", "MODEL": model, "OUTPUT": "x.gpkg"})
    fake(f"fail_saying:{MISSING}|{HINT}")
    feedback = Listening()
    values = {"INPUT": raster, "MODEL": model, "OUTPUT": str(tmp_path / "out.gpkg")}
    with pytest.raises(QgsProcessingException) as error:
        run("rsmask:detect", values, feedback)
    assert str(error.value).startswith("Im Ordner /maps/a b gibt es kein Raster. Nennen Sie")
    assert f"{MISSING} {HINT}" in feedback.lines  # in English too, for reports and searches


def test_in_german_numbers_and_dates_are_written_as_there(in_language):
    in_language("de_DE")
    assert number_text("1,234.50") == "1.234,50"
    assert number_text("0.5") == "0,5"
    assert time_text("2024-05-06T07:08") == "06.05.24 07:08"
    sentence = "image.tif has 0.25 m a pixel and is read at the model's 0.5 m."
    assert tr_sentence(sentence) == (
        "image.tif hat 0,25 m je Pixel und wird mit den 0,5 m des Modells gelesen."
    )
    told = progress_as_text(Progress(12, 500, "tiles", 1.25, 119.0, "Writing tiles"))
    assert told == ("Kacheln werden geschrieben: 12 von 500 Kacheln, 1,25 pro Sekunde, noch 2 min")


def test_in_a_language_without_a_catalogue_all_is_english(provider, in_language):
    in_language("fi")
    assert provider.algorithm("detect").displayName() == "3. Detect objects"
    assert tr_sentence(MISSING) == MISSING
    assert number_text("1,234.5") == "1,234.5"


def test_in_german_a_job_learns_how_its_report_is_written(in_language):
    assert job_language() == {}
    in_language("de_DE")
    german = JobLanguage(**job_language())
    assert german.code == "de"
    assert german.tr("{n} true objects", n=1234) == "1.234 wahre Objekte"
    assert german.tr_sentence("a GPU works best on many tiles at once") == (
        "eine GPU arbeitet am besten an vielen Kacheln zugleich"
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_compiled_catalogue_is_that_of_the_text_file(language):
    """Where it is not, run ``make translations``."""
    translator = QTranslator()
    assert translator.load(str(catalog_file(language)))
    QCoreApplication.installTranslator(translator)
    compiled = {text: QCoreApplication.translate(CONTEXT, text) for text in read_catalog(language)}
    QCoreApplication.removeTranslator(translator)
    assert compiled == read_catalog(language)
