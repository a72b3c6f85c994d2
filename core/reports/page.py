"""Report pages: one HTML file that opens offline, made from a template and values.

Each kind of report has a template. It extends ``page.html``, which brings the head, the style and
the blocks ``title`` and ``content``; ``tables.html`` holds tables that several reports show.

Names of classes, bands and files come from other people's files. So every value is escaped, and no
template marks one as safe. Images lie in the page itself, as data URIs.
"""

from __future__ import annotations

import base64
import errno
from pathlib import Path
from typing import Any

import jinja2

from ..jobs.errors import UserError
from ..runtime.atomic_file import write_text_atomically

TEMPLATES = Path(__file__).parent / "templates"
"""The templates that all reports share, and those of the reports of ``core``."""


def render_page(template: Path, **values: Any) -> str:
    """Fill a template.

    Args:
        template: An HTML file; what it extends or imports lies beside it or in ``TEMPLATES``.
        values: By the names that the template uses.

    Raises:
        jinja2.UndefinedError: The template uses a name that has no value.
    """
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader([template.parent, TEMPLATES]),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=jinja2.StrictUndefined,
    )
    environment.filters["decimals"] = _three_decimals
    page = environment.get_template(template.name).render(**values)
    return without_surrogates(page)


def without_surrogates(text: str) -> str:
    """Return a text with a question mark for each half character, so that UTF-8 can hold it.

    Python reads a file name that is no UTF-8 with such halves, and JSON may hold some.
    """
    return text.encode("utf-8", "replace").decode("utf-8")


def write_page(path: Path, page: str) -> None:
    """Write a page to the place that the user named; a reader never finds half of one.

    Raises:
        UserError: There is no such folder, or the file can't be written there.
        OSError: The disk is full.
    """
    try:
        write_text_atomically(path, page)
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            raise  # the job says what was kept
        raise UserError(
            f"The report could not be written to {path}: {error.strerror or error}.",
            "Choose a folder that exists and can be written to.",
        ) from error


def data_uri(image: bytes, kind: str = "png") -> str:
    """Return an image as an address that holds the image itself.

    Args:
        image: The bytes of the image file.
        kind: ``png`` or ``jpeg``.
    """
    return f"data:image/{kind};base64," + base64.b64encode(image).decode("ascii")


def data_uri_of_file(path: Path) -> str:
    """Return a PNG or JPEG file as a data URI."""
    return data_uri(path.read_bytes(), "png" if path.suffix == ".png" else "jpeg")


def _three_decimals(value: float | None) -> str:
    """Return a number with three decimals; a dash where it has no meaning."""
    return "–" if value is None else f"{value:.3f}"
