"""Pages: a template filled, pictures embedded, written all at once."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import jinja2

from ...core.runtime.atomic_file import write_text_atomically
from .figures import data_uri


def render_page(template: str, **values: Any) -> str:
    """Fill one of the templates beside this module; every value is escaped."""
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(Path(__file__).parent / "templates"),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=jinja2.StrictUndefined,
    )
    environment.filters["figure"] = _figure_text
    return environment.get_template(template).render(**values)


def write_page(target: Path, page: str) -> None:
    """Write a page so that a reader never finds half of one."""
    write_text_atomically(target, page)


def embed(path: Path) -> str:
    """Return a PNG or JPEG file as a data URI."""
    return data_uri(path.read_bytes(), "png" if path.suffix == ".png" else "jpeg")


def _figure_text(value: float | None) -> str:
    """Return a figure with three decimals; a dash where it has no meaning."""
    return "–" if value is None else f"{value:.3f}"
