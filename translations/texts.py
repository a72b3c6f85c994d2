"""All texts that are translated, and where each comes from.

They are: what stands in ``tr("…")``, the labels, helps and units of the parameters, the lines of
the help pages, the texts of the reports, and the sentences of code without Qt (``sentences.py``).
"""

from __future__ import annotations

import ast
import importlib
from collections.abc import Iterator
from dataclasses import fields, is_dataclass

from rs_mask_plugin.core.jobs.registry import JOBS
from rs_mask_plugin.core.reports.page import as_translated, new_environment

from .sentences import ROOT, Sentences, read_sentences

PLUGIN = ROOT / "rs_mask_plugin"
# Choices that are called so in every language, as are all with a digit or a dash.
_NAMES = (
    *("adam", "adamw", "coco", "cpu", "cuda", "deepness"),
    *("mps", "onnx", "rmsprop", "sgd", "timm", "xpu"),
)
_OPTIONS = sorted(path.stem for path in (ROOT / "core" / "jobs").glob("*_options.py"))


def translatable_texts() -> dict[str, str]:
    """Return every text once, with the file that it stands in."""
    found: dict[str, str] = {}
    for text, where in (
        *texts_of_calls(),
        *texts_of_parameters(),
        *texts_of_help(),
        *texts_of_reports(),
        *texts_of_sentences(read_sentences()),
    ):
        if any(sign.isalpha() for sign in text):
            found.setdefault(text, where)
    return found


def texts_of_calls() -> Iterator[tuple[str, str]]:
    """Give what stands in ``tr("…")``, and the titles of jobs without an algorithm of their own."""
    names = set()
    for path in sorted(PLUGIN.rglob("*.py")):
        where = path.relative_to(ROOT).as_posix()
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Assign) and getattr(node.targets[0], "id", "") == "ID":
                names.add(ast.literal_eval(node.value))
            if isinstance(node, ast.Call) and node.args and _is_tr(node.func):
                yield from ((text, where) for text in _constants(node.args[0]))
    for job in JOBS.values():
        if job.name not in names:
            yield job.summary, "core/jobs"


def texts_of_parameters() -> Iterator[tuple[str, str]]:
    """Give what dialogs show of every parameter."""
    for module_name in _OPTIONS:
        module = importlib.import_module(f"rs_mask_plugin.core.jobs.{module_name}")
        for declared in vars(module).values():
            if not is_dataclass(declared) or declared.__module__ != module.__name__:
                continue
            for entry in fields(declared):
                if entry.metadata.get("replaced_by"):
                    continue
                for key in ("label", "help", "unit", "automatic"):
                    yield entry.metadata[key], f"core/jobs/{module_name}.py"
                for name in entry.metadata["choices"]:
                    if name.isalpha() and name not in _NAMES:
                        yield f"choice: {name}", f"core/jobs/{module_name}.py"
                for kind in entry.metadata["files"].split(";;"):
                    yield kind, f"core/jobs/{module_name}.py"


def texts_of_help() -> Iterator[tuple[str, str]]:
    """Give the help pages line by line."""
    for path in sorted((PLUGIN / "help").glob("*.en.html")):
        for line in path.read_text("utf-8").strip().splitlines():
            yield line, path.relative_to(ROOT).as_posix()


def texts_of_reports() -> Iterator[tuple[str, str]]:
    """Give what the engine translates itself: ``tr("…")`` and the templates of its reports."""
    environment = new_environment()
    for folder in ("core", "training"):
        for path in sorted((ROOT / folder).rglob("*.py")):
            where = path.relative_to(ROOT).as_posix()
            for node in ast.walk(ast.parse(path.read_text("utf-8"))):
                if isinstance(node, ast.Call) and node.args and _is_tr(node.func):
                    yield from ((text, where) for text in _constants(node.args[0]))
        for path in sorted((ROOT / folder).rglob("templates/*.html")):
            where = path.relative_to(ROOT).as_posix()
            for _, _, found in environment.extract_translations(path.read_text("utf-8")):
                for text in found if isinstance(found, tuple) else (found,):
                    if text is not None:
                        yield as_translated(text), where


def labels_of_parameters() -> list[str]:
    """Return what dialogs call the parameters and their units: reports do so, too."""
    shown = [
        entry.metadata
        for job in JOBS.values()
        for entry in fields(job.parameters)
        if not entry.metadata["replaced_by"]
    ]
    return sorted({text for each in shown for text in (each["label"], each["unit"]) if text})


def texts_of_sentences(sentences: Sentences) -> Iterator[tuple[str, str]]:
    """Give the templates and their parts."""
    yield from sentences.templates.items()
    for part in parts_of(sentences):
        yield part, "parts of sentences"


def parts_of(sentences: Sentences) -> list[str]:
    """Return what is filled into templates; a noun gives two: one thing, and a number of them."""
    counts = [
        text
        for singular, plural in sentences.nouns
        for text in (f"1 {singular}", f"{{n#}} {plural}")
    ]
    return [*sentences.parts, *counts]


def _constants(node: ast.expr) -> list[str]:
    """Return the text that an argument is, or both where a condition decides."""
    if isinstance(node, ast.IfExp):
        return [*_constants(node.body), *_constants(node.orelse)]
    return [node.value] if isinstance(node, ast.Constant) and isinstance(node.value, str) else []


def _is_tr(function: ast.expr) -> bool:
    if isinstance(function, ast.Name):
        return function.id == "tr"
    return isinstance(function, ast.Attribute) and function.attr == "tr"
