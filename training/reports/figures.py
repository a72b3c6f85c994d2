"""Figures of the reports: made with matplotlib, embedded in the page as PNG."""

from __future__ import annotations

import io
import warnings
from typing import Literal

from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.font_manager import get_font_names
from matplotlib.text import Text
from matplotlib.ticker import FuncFormatter, LogLocator, NullLocator, ScalarFormatter

from ...core.language.job_language import ENGLISH, JobLanguage
from ...core.reports.page import data_uri, without_surrogates

_DPI = 110
MOST_CURVES = 12
"""Classes in one figure; more can't be told apart."""
_LONGEST_LABEL = 40  # characters

_FURTHER_FONTS = (  # for class names in scripts that matplotlib's own font lacks
    *("Noto Sans CJK SC", "Noto Sans CJK JP", "Microsoft YaHei", "Yu Gothic", "Malgun Gothic"),
    *("PingFang SC", "Hiragino Sans", "WenQuanYi Zen Hei", "Arial Unicode MS"),
    *("Noto Sans Devanagari", "Noto Sans Bengali", "Nirmala UI"),
)


def png_uri(figure: Figure) -> str:
    """Return a matplotlib figure as a data URI."""
    installed = set(get_font_names())
    families = ["DejaVu Sans", *(name for name in _FURTHER_FONTS if name in installed)]
    for text in figure.findobj(Text):
        text.set_fontfamily(families)
    buffer = io.BytesIO()
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", "Glyph .* missing")  # a box, then; tables have the name
        figure.savefig(buffer, format="png", dpi=_DPI, metadata={"Software": None})
    return data_uri(buffer.getvalue())


def new_figure(
    width: float = 7.0, height: float = 3.6, *, language: JobLanguage = ENGLISH
) -> tuple[Figure, Axes]:
    """Return a figure with one pair of axes, without matplotlib's global state.

    Args:
        width: Inches.
        height: Inches.
        language: How the axes write their numbers.
    """
    figure = Figure(figsize=(width, height), layout="constrained")
    axes = figure.add_subplot()
    axes.grid(alpha=0.3)
    axes.set_axisbelow(True)
    axes.spines[["top", "right"]].set_visible(False)
    for axis in (axes.xaxis, axes.yaxis):
        axis.set_major_formatter(_TickFormatter(language))
    return figure, axes


class _TickFormatter(ScalarFormatter):
    """Writes the numbers at an axis as a language does."""

    def __init__(self, language: JobLanguage) -> None:
        super().__init__(useOffset=False)
        self._language = language

    def __call__(self, x: float, pos: int | None = None) -> str:
        return self._language.number_text(super().__call__(x, pos))


def make_logarithmic(axes: Axes, which: Literal["x", "y"], language: JobLanguage) -> None:
    """Give an axis a logarithmic scale whose ticks read 20, 50, 100 and not 2 × 10¹."""
    axes.set(**{f"{which}scale": "log"})
    axis = axes.xaxis if which == "x" else axes.yaxis
    axis.set_major_locator(LogLocator(subs=(1.0, 2.0, 5.0)))
    axis.set_minor_locator(NullLocator())
    axis.set_major_formatter(FuncFormatter(lambda value, _: language.number(value, "g")))


def literal_label(text: str) -> str:
    """Return a text as a label that matplotlib shows as it is.

    Between two dollars it would read a formula, and a label that begins with an underscore is left
    out of legends, as is an empty one. A very long name is cut, so that it leaves room for the
    figure.
    """
    if len(text) > _LONGEST_LABEL:
        text = text[: _LONGEST_LABEL - 1] + "…"
    escaped = without_surrogates(text).replace("$", r"\$")
    return escaped if escaped and escaped[0] != "_" else f"\u200b{escaped}"
