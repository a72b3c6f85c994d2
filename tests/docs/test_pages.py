"""What the pages say is what the code has: parameters, sentences, places."""

from __future__ import annotations

import re
import shutil
from dataclasses import fields
from pathlib import Path

import pytest
from rs_mask_plugin.core.jobs.registry import JOBS

from docs.pages.links import broken_links
from docs.pages.local_guide import write_local_guide
from docs.pages.messages import PAGE, quoted_sentences, sentences_nobody_says, texts_of_code
from docs.pages.reference import reference_pages

ROOT = Path(__file__).parents[2]


def test_every_sentence_that_troubleshooting_quotes_is_still_said():
    quoted = quoted_sentences(PAGE.read_text("utf-8"))
    assert len(quoted) > 40
    made_up = "The engine has had enough of …"
    assert sentences_nobody_says([*quoted, made_up], texts_of_code()) == [made_up]


@pytest.mark.parametrize("name", JOBS)
def test_a_reference_page_has_every_parameter_with_its_default(name):
    page = reference_pages()[f"reference/{name}.md"]
    rows = {found[1]: found[0] for found in re.finditer(r"^\|.*<br>`([A-Z_]+)` \|.*$", page, re.M)}
    shown = [entry for entry in fields(JOBS[name].parameters) if not entry.metadata["replaced_by"]]
    assert set(rows) == {entry.name.upper() for entry in shown}
    for entry in shown:
        row = rows[entry.name.upper()]
        assert entry.metadata["label"] in row
        if isinstance(entry.default, str) and entry.default:
            assert row.endswith(f"| `{entry.default}` |")


def test_a_reference_page_is_named_as_the_toolbox_names_the_algorithm():
    pages = reference_pages()
    assert pages["reference/refine.md"].startswith("# Refine detections\n")
    assert "[Draw](../guide/draw.md)" in pages["reference/annotate.md"]


def test_methods_name_files_that_are_there():
    methods = (ROOT / "docs" / "methods.md").read_text("utf-8")
    places = re.findall(r"`((?:core|training|benchmarks)/[a-z_/]+\.py)`", methods)
    assert len(places) > 30
    assert [place for place in places if not (ROOT / place).is_file()] == []


def test_the_guide_that_comes_with_the_plugin_leads_everywhere(tmp_path):
    written = write_local_guide(tmp_path / "help" / "pages")
    shutil.copytree(ROOT / "rs_mask_plugin" / "help" / "pictures", tmp_path / "help" / "pictures")
    names = {str(path.relative_to(tmp_path / "help" / "pages")) for path in written}
    assert {"guide.html", "guide/train.html", "reference/detect.html"} <= names
    assert broken_links(tmp_path) == []


def test_every_help_has_a_small_picture():
    folder = ROOT / "rs_mask_plugin" / "help"
    pictures = {path.stem: path for path in (folder / "pictures").iterdir()}
    assert set(pictures) == {path.name.partition(".")[0] for path in folder.glob("*.en.html")}
    assert [name for name, path in pictures.items() if path.stat().st_size > 80_000] == []


def test_a_link_that_leads_nowhere_is_found(tmp_path):
    (tmp_path / "a.html").write_text(
        '<h1 id="top">a</h1><a href="b.html#here">b</a><a href="https://example.org/x">c</a>'
        '<a href="#top">d</a><a href="b.html#gone">e</a><a href="c.html">f</a>'
        '<img src="p.png" alt="a picture"><a href="http://nowhere">g</a>'
    )
    (tmp_path / "b.html").write_text('<h1 id="here">b</h1>')
    problems = [line.partition(": ")[2] for line in broken_links(tmp_path)]
    assert problems == [
        "b.html#gone leads to no anchor",
        "c.html leads to no file",
        "p.png leads to no file",
        "http://nowhere is no address",
    ]
