"""Finds the translation of a sentence in which names and numbers are filled in already.

The engine has no Qt and speaks English. Each of its sentences is known as a *template*, with names
in braces where it fills something in: ``The folder {path} is not empty.`` The template that fits
gives the translation, and what was filled in goes there. Plain Python.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Callable, Dict, List, Optional, Sequence, Tuple

_NAME = re.compile(r"\{(\w+#?)\}")
_COUNT = r"(\d.*?)"  # what ``count_of`` gives begins with its number
_NUMBER = r"(\S*?)"  # has no spaces: what has some may be a sentence before it
_ANYTHING = "(.*?)"
_BETWEEN_SENTENCES = re.compile(r"(?<=[.!?…]) (?=\S)")
_WHOLE_NUMBER = re.compile(r"\d[\d,]*")
_IN_LISTS = re.compile("([,;] )")
_DEEPEST = 4  # texts within texts
_MOST_PIECES = 4  # of one template; a whole line may have more
_MOST_KEPT = 2000  # translated texts


@dataclass(frozen=True)
class _Template:
    """A template made ready to be compared.

    Attributes:
        text: As it is in the catalogue.
        fixed: What stands before, between and behind the names.
        names: Of what is filled in, in order; one that ends in # is a number.
    """

    text: str
    fixed: Tuple[str, ...]
    names: Tuple[str, ...]

    @classmethod
    def of(cls, text: str) -> _Template:
        pieces = _NAME.split(text)
        return cls(text, tuple(pieces[::2]), tuple(pieces[1::2]))

    def values(self, text: str) -> Optional[Dict[str, str]]:
        """Return what is filled in by name, or None where the text is another sentence.

        A pattern is made only for the few templates whose every piece is in the text.
        """
        if not (text.startswith(self.fixed[0]) and text.endswith(self.fixed[-1])):
            return None
        if not all(piece in text for piece in self.fixed):
            return None
        pattern = re.escape(self.fixed[0])
        for name, piece in zip(self.names, self.fixed[1:]):
            what = _COUNT if name.startswith("count") else _ANYTHING
            pattern += (_NUMBER if name.endswith("#") else what) + re.escape(piece)
        found = re.fullmatch(pattern, text, re.DOTALL)
        return None if found is None else dict(zip(self.names, found.groups()))


class SentenceBook:
    """All templates, the most telling first.

    Args:
        sentences: The templates.
        parts: Templates of what is filled in, such as ``{n#} tiles``.
        look_up: Gives a template's translation, or the template itself.
        number: Gives a number as the language writes it.
    """

    def __init__(
        self,
        sentences: Sequence[str],
        parts: Sequence[str],
        look_up: Callable[[str], str],
        number: Callable[[str], str],
    ) -> None:
        self._sentences = _make_templates(sentences)
        self._parts = _make_templates(parts)
        self._look_up, self._number = look_up, number
        self._kept: Dict[str, str] = {}

    def translate(self, text: str) -> str:
        """Return a text in the language, sentence by sentence; what is not known stays English."""
        if text not in self._kept:
            if len(self._kept) >= _MOST_KEPT:
                self._kept.clear()
            self._kept[text] = "\n".join(self._line(line, 0) for line in text.split("\n"))
        return self._kept[text]

    def translate_part(self, text: str) -> str:
        """Return what is filled into sentences, as it stands alone in a table."""
        found = self._one(text, self._parts, 0)
        return text if found is None else found[1]

    def _line(self, text: str, depth: int) -> str:
        """Return a line with its sentences translated.

        It may be taken apart in several ways, as a template can hold two sentences, and names a dot
        and a space. The way counts in which the templates themselves say most of the line: one with
        few words of its own may fit two sentences together.
        """
        pieces = _BETWEEN_SENTENCES.split(text)
        ways: List[Tuple[int, str]] = [(0, "")]  # of the last pieces, the shortest first
        for first in reversed(range(len(pieces))):
            best = (-1, "")
            for last in range(len(pieces), first, -1):
                if last - first > _MOST_PIECES and (first, last) != (0, len(pieces)):
                    continue
                own = " ".join(pieces[first:last])
                fixed, said = self._one(own, self._sentences, depth) or (0, own)
                rest_fixed, rest = ways[len(pieces) - last]
                if (fixed or last == first + 1) and fixed + rest_fixed > best[0]:
                    best = (fixed + rest_fixed, f"{said} {rest}".rstrip() if rest else said)
            ways.append(best)
        return ways[-1][1]

    def _one(
        self, text: str, templates: Sequence[_Template], depth: int
    ) -> Optional[Tuple[int, str]]:
        """Return how many characters a template itself has of a text, and the translation."""
        for template in templates:
            values = template.values(text)
            if values is not None:
                translated = self._look_up(template.text)
                if translated == template.text:
                    return None
                for name, value in values.items():
                    translated = translated.replace(
                        f"{{{name}}}", self._filled_in(name, value, depth)
                    )
                return sum(map(len, template.fixed)), translated
        return None

    def _filled_in(self, name: str, value: str, depth: int) -> str:
        if name.endswith("#"):
            return self._number(value)
        if depth >= _DEEPEST:
            return value
        known = self._known(value, depth)
        if known is not None:
            return known[1]
        return self._line(value, depth + 1) if " " in value else value

    def _known(self, text: str, depth: int) -> Optional[Tuple[int, str]]:
        """Return what ``_one`` does, of a part or a list of parts; None where it is neither."""
        pieces = _IN_LISTS.split(text)
        parts = [self._part(piece, depth) for piece in pieces[::2]]
        listed = [part for part in parts if part is not None]
        whole = self._part(text, depth)
        if len(listed) < len(parts):
            return whole
        fixed = sum(part[0] for part in listed)
        if whole is not None and whole[0] >= fixed:
            return whole
        pieces[::2] = [part[1] for part in listed]
        return fixed, "".join(pieces)

    def _part(self, text: str, depth: int) -> Optional[Tuple[int, str]]:
        """Return what ``_one`` does, of a part, perhaps with a number before it."""
        found = [self._one(text, known, depth + 1) for known in (self._parts, self._sentences)]
        number, blank, rest = text.partition(" ")
        if blank and _WHOLE_NUMBER.fullmatch(number):
            part = self._part(rest, depth)
            found.append(part and (part[0], f"{self._number(number)} {part[1]}"))
        return max((one for one in found if one), key=lambda one: one[0], default=None)


def _make_templates(texts: Sequence[str]) -> Tuple[_Template, ...]:
    """Return templates in the order in which they are tried: the longest fixed text first."""
    templates = [_Template.of(text) for text in texts]
    return tuple(sorted(templates, key=lambda each: -sum(map(len, each.fixed))))
