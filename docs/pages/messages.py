"""The sentences that the code can say, read from its source, for the page of troubleshooting.

A text of the code counts with “…” in place of each value that is filled in. A quotation may leave
out more: its “…” stands for anything. Standard library only; nothing is imported.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PAGE = ROOT / "docs" / "guide" / "troubleshooting.md"
_FOLDERS = ("core", "training", "rs_mask_plugin")
_ROW = re.compile(r"^\| `([^`]+)` \|", re.MULTILINE)
_FIELD = re.compile(r"\{[^{}]*\}")  # of str.format


def texts_of_code(root: Path = ROOT) -> list[str]:
    """Return every text in the code of plugin and engine, docstrings included."""
    return [
        text
        for folder in _FOLDERS
        for path in sorted((root / folder).rglob("*.py"))
        for text in _texts(ast.parse(path.read_text("utf-8")))
    ]


def quoted_sentences(page: str) -> list[str]:
    """Return the sentences that a page of troubleshooting quotes: the tables' first column."""
    return _ROW.findall(page)


def sentences_nobody_says(quoted: Iterable[str], texts: Iterable[str]) -> list[str]:
    """Return those of the quoted sentences that no text of the code can become."""
    known = list(texts)
    return [sentence for sentence in quoted if not _is_said(sentence, known)]


def _is_said(sentence: str, texts: list[str]) -> bool:
    longest = max(sentence.split("…"), key=len)
    pattern = re.compile(_pattern(sentence))
    return any(longest in text and pattern.search(text) for text in texts)


def _pattern(sentence: str) -> str:
    parts = [re.escape(part) for part in sentence.split("…")]
    return ".*?".join(parts)


def _texts(tree: ast.AST) -> Iterable[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr):
            parts = [part.value if isinstance(part, ast.Constant) else "…" for part in node.values]
            yield _one_line("".join(map(str, parts)))
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield _one_line(_FIELD.sub("…", node.value))


def _one_line(text: str) -> str:
    return " ".join(text.split())
