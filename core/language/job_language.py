"""The language of what a job writes for people and nobody can translate afterwards: its reports.

The engine speaks English. Whoever starts a job may send along how everything is said in another
language; the engine looks it up there and has no catalogue of its own. Standard library only.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, Dict

from .sentence_book import SentenceBook


@dataclass(frozen=True)
class JobLanguage:
    """A language, with the translations of all texts that the engine may need.

    Attributes:
        code: Two letters.
        decimal_point: Sign before the decimals of a number.
        thousands: Sign between groups of three digits.
        texts: Headings, labels and paragraphs of reports: English → translation. Names of what is
            filled in stand in braces.
        sentences: The same of the engine's sentences.
        parts: The same of what is filled into sentences.
    """

    code: str = "en"
    decimal_point: str = "."
    thousands: str = ","
    texts: Dict[str, str] = field(default_factory=dict)
    sentences: Dict[str, str] = field(default_factory=dict)
    parts: Dict[str, str] = field(default_factory=dict)

    def tr(self, text: str, **values: Any) -> str:
        """Return a text in the language, or as it is where there is no translation.

        Args:
            text: English, with names in braces.
            values: What is filled in. Whole numbers get signs between their thousands.
        """
        said = self.texts.get(text, text)
        return said.format(**self.filled_in(values)) if values else said

    def filled_in(self, values: Dict[str, Any]) -> Dict[str, Any]:
        """Return what is filled into a text, with whole numbers as the language writes them."""
        return {
            name: self.number(value) if type(value) is int else value
            for name, value in values.items()
        }

    def tr_sentence(self, text: str) -> str:
        """Return one or several sentences, with names and numbers filled in, in the language."""
        return self._book.translate(text) if self.sentences else text

    def tr_part(self, text: str) -> str:
        """Return in the language what stands in a table and may be filled into sentences, too."""
        said = self.tr_sentence(text)
        return self._book.translate_part(text) if said == text and self.parts else said

    def number(self, value: float, form: str = ",") -> str:
        """Return a number as the language writes it.

        Args:
            value: The number.
            form: As Python's ``format`` takes it.
        """
        return self.number_text(format(value, form))

    def number_text(self, text: str) -> str:
        """Return a number that Python wrote, perhaps with commas, as the language writes it."""
        if not re.fullmatch(r"-?[\d,]*\d(\.\d+)?(e[+-]\d+)?", text):  # inf
            return text
        return text.translate({ord(","): self.thousands, ord("."): self.decimal_point})

    @cached_property
    def _book(self) -> SentenceBook:
        known = {**self.texts, **self.parts, **self.sentences}
        return SentenceBook(
            tuple(self.sentences),
            tuple(self.parts),
            lambda text: known.get(text, text),
            self.number_text,
        )


ENGLISH = JobLanguage()
