"""Sentences in which names and numbers are filled in find their translation."""

from __future__ import annotations

import pytest
from rs_mask_plugin.core.language.sentence_book import SentenceBook

GERMAN = {
    "The folder {path} is not empty.": "Der Ordner {path} ist nicht leer.",
    "The folder {path} can't be made ({reason}).": "{reason}: kein Ordner {path}.",
    "The pixels of {name} are {gsd#} m wide.": "{name} hat Pixel von {gsd#} m.",
    "Choose another folder.": "Wählen Sie einen anderen Ordner.",
    "{path}: {reason}.": "{path}: {reason}.",
    "Training tiles: {text}": "Trainingskacheln: {text}",
    "{count} found.": "{count} gefunden.",
    "{share#} % are small.": "{share#} % sind klein.",
    "Fresh: {list}.": "Neu: {list}.",
    "1 tile": "1 Kachel",
    "{n#} tiles": "{n#} Kacheln",
    "does not exist": "ist nicht vorhanden",
    "The model {path} {what}.": "Das Modell {path} {what}.",
}
PARTS = ("1 tile", "{n#} tiles", "does not exist")


@pytest.fixture
def book():
    sentences = [text for text in GERMAN if text not in PARTS]
    return SentenceBook(
        sentences, PARTS, lambda text: GERMAN.get(text, text), lambda n: n.replace(".", ",")
    )


@pytest.mark.parametrize(
    ("english", "german"),
    [
        ("The folder /a b is not empty.", "Der Ordner /a b ist nicht leer."),
        # The order of what is filled in may change, and what looks like a sentence's end may be in
        # a path.
        ("The folder /a. B can't be made (full).", "full: kein Ordner /a. B."),
        ("The pixels of x.tif are 0.5 m wide.", "x.tif hat Pixel von 0,5 m."),
        (
            "The folder /a is not empty. Choose another folder.",
            "Der Ordner /a ist nicht leer. Wählen Sie einen anderen Ordner.",
        ),
        ("1 tile found.", "1 Kachel gefunden."),
        ("12 tiles found.", "12 Kacheln gefunden."),
        (
            "The folder /a is not empty. 2.5 % are small.",
            "Der Ordner /a ist nicht leer. 2,5 % sind klein.",
        ),
        # “The model {path} {what}.” fits both together, with few words of its own.
        (
            "The model m.pt does not exist. Choose another folder.",
            "Das Modell m.pt ist nicht vorhanden. Wählen Sie einen anderen Ordner.",
        ),
        # Lists: each entry, where all are known; a number may stand before one.
        ("Fresh: roof, does not exist.", "Neu: roof, does not exist."),
        ("Fresh: 2 tiles, does not exist.", "Neu: 2 Kacheln, ist nicht vorhanden."),
        ("Fresh: 1 tile; 3 does not exist.", "Neu: 1 Kachel; 3 ist nicht vorhanden."),
        ("No driver was found.", "No driver was found."),  # not a count of things
        ("The model m.pt does not exist.", "Das Modell m.pt ist nicht vorhanden."),
        (
            "Training tiles: The folder /a is not empty.",
            "Trainingskacheln: Der Ordner /a ist nicht leer.",
        ),
        ("Choose another folder.\n2 tiles found.", None),
        ("torch 2.4 said: no.", "torch 2.4 said: no."),
    ],
)
def test_a_sentence_is_translated_with_what_is_filled_in(book, english, german):
    if german is None:
        german = "\n".join(book.translate(line) for line in english.split("\n"))
        assert "Kacheln" in german
    assert book.translate(english) == german


def test_what_is_not_known_stays_as_it_is(book):
    text = "CUDA error: out of memory at kernel 7. Nobody knows why."
    assert book.translate(text) == text
