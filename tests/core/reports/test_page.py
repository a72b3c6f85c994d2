"""A report page is escaped, complete, and written as a whole or not at all."""

from __future__ import annotations

import jinja2
import pytest
from rs_mask_plugin.core.jobs.errors import UserError
from rs_mask_plugin.core.reports.page import TEMPLATES, data_uri_of_file, render_page, write_page

from tests.html_page import Page


@pytest.fixture
def template(tmp_path):
    path = tmp_path / "room.html"
    path.write_text(
        '{% extends "page.html" %}{% from "tables.html" import facts %}'
        "{% block title %}{{ title }}{% endblock %}"
        "{% block content %}{{ facts(values) }}{{ number | decimals }}{% endblock %}"
    )
    return path


def test_a_template_of_any_folder_extends_the_shared_page(template):
    html = render_page(template, title="<b>", values={"a & b": '"c"'}, number=0.12345)
    page = Page(html)
    assert html.startswith("<!doctype html>")
    assert "b" not in page.tags
    assert 'a & b "c" 0.123' in page.text


def test_a_number_without_a_meaning_is_a_dash(template):
    assert "–" in Page(render_page(template, title="", values={}, number=None)).text


def test_a_value_that_a_template_lacks_is_an_error_and_no_empty_place(template):
    with pytest.raises(jinja2.UndefinedError):
        render_page(template, values={}, number=None)


def test_no_template_takes_a_value_for_html():
    templates = [*TEMPLATES.glob("*"), *TEMPLATES.parents[2].glob("training/reports/templates/*")]
    assert len(templates) > 5
    for path in templates:
        text = path.read_text(encoding="utf-8")
        for escape in ("safe", "autoescape", "Markup"):
            assert escape not in text, f"{escape} in {path.name}"


def test_an_image_file_becomes_an_address_of_its_kind(tmp_path):
    for name, kind in (("a.png", "png"), ("b.jpg", "jpeg")):
        (tmp_path / name).write_bytes(b"\xff\x00+/")
        assert data_uri_of_file(tmp_path / name) == f"data:image/{kind};base64,/wArLw=="


def test_an_old_page_stays_where_the_new_one_can_not_be_written(tmp_path):
    path = tmp_path / "report.html"
    write_page(path, "old")
    (tmp_path / "report.html.part").mkdir()  # in the way of the new one
    with pytest.raises(UserError, match=r"report\.html"):
        write_page(path, "new")
    assert path.read_text() == "old"
