"""Report pages: one HTML file that opens offline, made from a template and values.

Each kind of report has a template. It extends ``page.html``, which brings the head, the style and
the blocks ``title`` and ``content``; ``tables.html`` holds tables that several reports show.

Names of classes, bands and files come from other people's files. So every value is escaped, and no
template marks one as safe. Images lie in the page itself, as data URIs.

A template's own texts are translated: ``{% trans %}`` blocks, ``_("…")``, and what goes through
one of the filters ``tr`` and ``sentence``. Names of classes, bands and files never are.
"""

from __future__ import annotations

import base64
import errno
import re
from functools import partial
from pathlib import Path
from typing import Any

import jinja2
from markupsafe import Markup

from ..jobs.errors import UserError
from ..language.job_language import ENGLISH, JobLanguage
from ..runtime.atomic_file import write_text_atomically

TEMPLATES = Path(__file__).parent / "templates"
"""The templates that all reports share, and those of the reports of ``core``."""


def new_environment(*folders: Path) -> jinja2.Environment:
    """Return what reads the templates in these folders.

    Args:
        folders: Where they are searched, one after the other.
    """
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(folders),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=jinja2.StrictUndefined,
        extensions=["jinja2.ext.i18n"],
    )
    environment.policies["ext.i18n.trimmed"] = True
    return environment


def render_page(template: Path, language: JobLanguage = ENGLISH, **values: Any) -> str:
    """Fill a template.

    Args:
        template: An HTML file; what it extends or imports lies beside it or in ``TEMPLATES``.
        language: That the page is written in.
        values: By the names that the template uses.

    Raises:
        jinja2.UndefinedError: The template uses a name that has no value.
    """
    environment = new_environment(template.parent, TEMPLATES)
    translate = partial(_translate, language)
    environment.newstyle_gettext = True  # type: ignore[attr-defined]  # of the i18n extension
    environment.globals.update(
        gettext=translate,
        _=translate,
        ngettext=lambda one, several, num, **given: translate(
            one if num == 1 else several, **{"num": num, **given}
        ),
        language=language.code,
    )
    environment.filters.update(
        tr=language.tr,
        sentence=language.tr_sentence,
        number=lambda value, form=",": "–" if value is None else language.number(value, form),
        decimals=lambda value: "–" if value is None else language.number(value, ".3f"),
    )
    page = environment.get_template(template.name).render(**values)
    return without_surrogates(page)


def as_translated(text: str) -> str:
    """Return a template's text as catalogues have it: ``{name}`` for what is filled in.

    Args:
        text: As jinja hands it on: ``%(name)s``, and each percent sign twice.
    """
    return re.sub(r"%\((\w+)\)s", r"{\1}", text).replace("%%", "%")


def _translate(language: JobLanguage, text: str, **values: Any) -> Markup:
    """Return a template's text in the language; what is filled in is escaped."""
    # The text is the project's own; what comes from elsewhere is filled in below, escaped.
    said = Markup(language.tr(as_translated(text)))  # nosec B704
    return said.format(**language.filled_in(values)) if values else said


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
