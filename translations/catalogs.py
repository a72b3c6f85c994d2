"""The catalogues: ``rs_mask_LANGUAGE.ts`` to be translated, and compiled for the plugin."""

from __future__ import annotations

import json
import shutil
import subprocess
import xml.etree.ElementTree as ElementTree
from pathlib import Path

from .sentences import ROOT, read_sentences
from .texts import labels_of_parameters, parts_of, texts_of_reports

LANGUAGES = ("de", "fr", "es", "it", "pt")
_FOLDER = Path(__file__).resolve().parent
COMPILED = ROOT / "rs_mask_plugin" / "i18n"
SENTENCES = COMPILED / "sentences.json"
CONTEXT = "RsMask"


def catalog(language: str) -> Path:
    """Return a language's file of translations."""
    return _FOLDER / f"rs_mask_{language}.ts"


def read_catalog(language: str) -> dict[str, str]:
    """Return text → translation; empty where there is none yet."""
    if not catalog(language).is_file():
        return {}
    return {
        message.findtext("source", ""): message.findtext("translation", "")
        for message in ElementTree.parse(catalog(language)).iter("message")
    }


def write_catalog(language: str, texts: dict[str, str], translations: dict[str, str]) -> int:
    """Write a language's file anew; return how many texts are not translated.

    Args:
        language: Two letters.
        texts: All texts of today, and where each stands.
        translations: Of these texts, and perhaps of earlier ones.
    """
    root = ElementTree.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ElementTree.SubElement(root, "context")
    ElementTree.SubElement(context, "name").text = CONTEXT
    missing = 0
    for text, where in texts.items():
        message = ElementTree.SubElement(context, "message")
        ElementTree.SubElement(message, "location", filename=where)
        ElementTree.SubElement(message, "source").text = text
        translation = ElementTree.SubElement(message, "translation")
        translation.text = translations.get(text, "")
        if not translation.text:
            translation.set("type", "unfinished")
            missing += 1
    ElementTree.indent(root, " ")
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    content = ElementTree.tostring(root, encoding="unicode")
    catalog(language).write_text(f"{head}{content}\n", "utf-8")
    return missing


def sentences_content() -> str:
    """Return what the plugin has to know of the sentences: JSON."""
    sentences = read_sentences()
    reports = dict.fromkeys([*(text for text, _ in texts_of_reports()), *labels_of_parameters()])
    content = {
        "sentences": list(sentences.templates),
        "parts": parts_of(sentences),
        "texts": list(reports),
    }
    return json.dumps(content, ensure_ascii=False, indent=0) + "\n"


def compile_catalogs() -> None:
    """Compile all catalogues with Qt's lrelease.

    Raises:
        SystemExit: There is no lrelease.
    """
    program = shutil.which("lrelease") or shutil.which("pyside6-lrelease")
    if program is None:
        raise SystemExit("lrelease is missing: install qttools5-dev-tools, or PySide6-Essentials.")
    for language in LANGUAGES:
        target = COMPILED / f"rs_mask_{language}.qm"
        command = [program, "-silent", "-nounfinished", str(catalog(language)), "-qm", str(target)]
        subprocess.run(command, check=True)
