"""Every text is translated into every language, with all that is filled in and all its tags."""

from __future__ import annotations

import re
from collections import Counter

import pytest
from rs_mask_plugin.translations.catalogs import (
    LANGUAGES,
    SENTENCES,
    read_catalog,
    sentences_content,
)
from rs_mask_plugin.translations.sentences import read_sentences
from rs_mask_plugin.translations.texts import PLUGIN, translatable_texts

FILLED_IN = re.compile(r"\{[^{}]*\}")
TAG = re.compile(r"</?\w[^>]*>")


@pytest.fixture(scope="module")
def texts():
    return list(translatable_texts())


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_is_translated(texts, language):
    """Where one is new, run ``make translations`` and fill it in in ``translations/*.ts``."""
    translations = read_catalog(language)
    assert [text for text in texts if not translations.get(text)] == []
    assert len(translations) == len(texts)  # none that nobody says any more


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_has_all_that_is_filled_in_and_all_tags(language):
    for text, translation in read_catalog(language).items():
        wanted = Counter(FILLED_IN.findall(text))
        got = Counter(re.sub(r"^\{\d\}$", "{}", name) for name in FILLED_IN.findall(translation))
        assert got == wanted, text
        assert Counter(TAG.findall(translation)) == Counter(TAG.findall(text)), text


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_sentence_ends_as_its_source_does(language):
    for text, translation in read_catalog(language).items():
        if language == "fr" and text.startswith(":"):  # a space stands before a French colon
            translation = translation.lstrip()
        assert translation.endswith(" ") == text.endswith(" "), text
        if text.endswith((".", "…", ":")):
            assert translation.endswith(text[-1]), text


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_blank_stands_before_a_percent_sign(language):
    for text, translation in read_catalog(language).items():
        for said in (text, translation.replace("95-%-", "95 %-")):  # one word in German
            assert not re.search(r"[^ ]%", said), said


def test_the_plugin_knows_the_sentences_of_today():
    """Where it does not, run ``make translations``."""
    assert SENTENCES.read_text("utf-8") == sentences_content()


def test_sentences_are_found_where_they_are_raised_logged_and_put_together(tmp_path):
    for folder in ("core", "training", "rs_mask_plugin/engine", "rs_mask_plugin/widgets"):
        (tmp_path / folder).mkdir(parents=True)
    (tmp_path / "core" / "job.py").write_text(
        '''
_HINT = "Choose another."

def check(path, number, size, job):
    """Not a text for users."""
    if number:
        raise UserError(f"{path.name} has {number} band{'s' * (number != 1)}.", _HINT)
    lacking = "no tiles" if size else "no objects"
    job.warn(f"The set has {lacking}; its size is {size:.2f} m.")
    job.info(f"{count_of(number, 'tile')} left.")
    raise ValueError("Nobody reads this one.")
''',
        "utf-8",
    )
    found = read_sentences(tmp_path)
    assert set(found.templates) == {
        "{name} has {number} band.",
        "{name} has {number} bands.",
        "Choose another.",
        "The set has {lacking}; its size is {size#} m.",
        "{count} left.",
    }
    assert set(found.parts) == {"no tiles", "no objects"}
    assert list(found.nouns) == [("tile", "tiles")]


def test_the_plugin_has_one_way_to_translate():
    """``tr`` of ``language/catalog.py``: what goes another way is in no catalogue."""
    others = [
        path.name
        for path in PLUGIN.rglob("*.py")
        if re.search(r"def _tr\b|QCoreApplication\.translate", path.read_text("utf-8"))
    ]
    assert others == ["catalog.py"]
