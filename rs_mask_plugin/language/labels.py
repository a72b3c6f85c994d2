"""Names of parameters and algorithms in sentences, said as dialogs show them.

The engine calls a parameter by its key, as scripts and the console do: ``choose a lower SCORE``. A
person in QGIS knows the field “Least score” and nothing of a key. Plain Python.
"""

from __future__ import annotations

import re
from typing import Callable, Mapping

WORDS = ("CRS", "GSD")
"""Keys that are words of the language, too; they stay."""


def with_labels(
    text: str,
    parameters: Mapping[str, str],
    algorithms: Mapping[str, str],
    quote: Callable[[str], str],
) -> str:
    """Return a sentence with labels in place of keys, and titles in place of algorithms' names.

    Parts of paths are left alone: ``/maps/AREA/a.tif``.

    Args:
        text: One or several sentences.
        parameters: Key → label.
        algorithms: Name → title; a sentence has the name in single quotes.
        quote: Puts labels and titles between quotation marks.
    """
    labels = {key: label for key, label in parameters.items() if label and key not in WORDS}
    if labels:
        keys = "|".join(sorted(map(re.escape, labels), key=len, reverse=True))
        text = re.sub(
            rf"(?<![\w/\\.:-])({keys})(?![\w/\\-]|\.\w)",
            lambda found: quote(labels[found[1]].partition(" [")[0]),
            text,
        )
    return re.sub(
        r"'(\w+)'",
        lambda found: quote(algorithms[found[1]]) if found[1] in algorithms else found[0],
        text,
    )
