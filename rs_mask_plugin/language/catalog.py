"""The texts of RS Mask in QGIS's language, with numbers and dates as they are written there.

A *catalogue* is a file of translations, ``i18n/rs_mask_LANGUAGE.qm``; the source texts are English.
Where there is none for QGIS's language, everything stays English.
"""

from __future__ import annotations

import json
from functools import lru_cache
from pathlib import Path
from typing import Any, Dict, List, Optional

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QDateTime, QLocale, Qt, QTranslator

from ..core.language.sentence_book import SentenceBook

CONTEXT = "RsMask"
"""Under which all texts are filed in the catalogues."""
CHOICE = "choice: "
"""Before the names of choices in the catalogues: ``choice: none``."""
_FOLDER = Path(__file__).resolve().parents[1] / "i18n"
SENTENCES = _FOLDER / "sentences.json"
"""The engine's sentences, which it says in English; written by ``make translations``."""


def language() -> str:
    """Return QGIS's language as two letters: the one of its options, else the computer's."""
    return str(QgsApplication.locale() or "en")[:2]


def catalog_file(code: str) -> Path:
    """Return where the catalogue of a language lies; it need not be there."""
    return _FOLDER / f"rs_mask_{code}.qm"


def has_catalog() -> bool:
    """Whether there are translations for QGIS's language."""
    return catalog_file(language()).is_file()


def installed_translator() -> Optional[QTranslator]:
    """Install the catalogue of QGIS's language and return it, or None where there is none."""
    path = catalog_file(language())
    if not path.is_file():
        return None
    translator = QTranslator()
    if not translator.load(str(path)):
        return None
    QCoreApplication.installTranslator(translator)
    return translator


def tr(text: str) -> str:
    """Return a text in QGIS's language, or as it is where there is no translation."""
    return str(QCoreApplication.translate(CONTEXT, text)) if text else text


def choice_text(name: str) -> str:
    """Return a choice as a dialog shows it: what it means, and its name as in scripts and models.

    In English, and where a name is one in every language (``adam``), it is the name alone.
    """
    meaning = tr(f"{CHOICE}{name}")
    return name if meaning.startswith(CHOICE) else f"{meaning} ({name})"


def tr_sentence(text: str) -> str:
    """Return what the engine said in QGIS's language; what is not known stays as it is.

    Args:
        text: One or several sentences, with names and numbers filled in.
    """
    if not text or not has_catalog():
        return text
    return _sentence_book(language()).translate(text)


def number_text(number: str) -> str:
    """Return a number as QGIS's language writes it: ``1,234.5`` is ``1.234,5`` in German.

    Args:
        number: As Python writes it, perhaps with commas between thousands.
    """
    plain = number.replace(",", "")
    digits = plain.lstrip("-").replace(".", "", 1)
    if not digits.isdigit() or not has_catalog():  # 1e-05, inf
        return number
    locale = QLocale()
    if plain == number:
        locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    return str(locale.toString(float(plain), "f", len(plain.partition(".")[2])))


def quote(text: str) -> str:
    """Return a text between the quotation marks of QGIS's language."""
    return str(QLocale().quoteString(text)) if has_catalog() else f"“{text}”"


def time_text(iso: str) -> str:
    """Return date and time, given as ISO 8601, as QGIS's language writes them."""
    when = QDateTime.fromString(iso, Qt.DateFormat.ISODate)
    if not when.isValid() or not has_catalog():
        return iso.replace("T", " ")
    return str(QLocale().toString(when, QLocale.FormatType.ShortFormat))


def job_language() -> Dict[str, Any]:
    """Return what a job needs to write its reports in QGIS's language; empty: English will do."""
    if not has_catalog():
        return {}
    known = _known_texts()
    locale = QLocale()
    return {
        "code": language(),
        "decimal_point": str(locale.decimalPoint()),
        "thousands": str(locale.groupSeparator()),
        **{kind: {text: tr(text) for text in texts} for kind, texts in known.items()},
    }


@lru_cache(maxsize=1)
def _known_texts() -> Dict[str, List[str]]:
    """Return what the engine says: ``sentences``, ``parts`` of them, ``texts`` of its reports."""
    texts: Dict[str, List[str]] = json.loads(SENTENCES.read_text("utf-8"))
    return texts


@lru_cache(maxsize=1)
def _sentence_book(code: str) -> SentenceBook:
    """Return the engine's sentences, which look up their translations in the catalogue."""
    known = _known_texts()
    return SentenceBook(known["sentences"], known["parts"], tr, number_text)
