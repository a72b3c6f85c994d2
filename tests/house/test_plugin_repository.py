"""The rules of the plugin repository see what is wrong with a zip."""

from __future__ import annotations

import zipfile

from tests.house.plugin_repository import file_findings

_METADATA = """[general]
name=A plugin
description=For a test
version=1
qgisMinimumVersion=3.22
author=We
email=we@here.org
about=A test of tests; 100% of it
tracker=https://here.org/issues
repository=https://here.org
homepage=https://here.org
icon=icon.svg
"""
_FILES = ("__init__.py", "LICENSE", "icon.svg")


def package(folder, metadata=_METADATA, more=()):
    path = folder / "plugin.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("a_plugin/metadata.txt", metadata)
        for name in (*(f"a_plugin/{name}" for name in _FILES), *more):
            archive.writestr(name, "")
    return path


def test_a_zip_that_keeps_all_rules_has_no_finding(tmp_path):
    assert file_findings(package(tmp_path)) == []


def test_each_file_that_is_refused_is_named_with_the_reason(tmp_path):
    bad = ("lib.so", "__pycache__/a.py", ".hidden", "a\\b.py", "../up.py", "run.SH")
    found = file_findings(package(tmp_path, more=[f"a_plugin/{name}" for name in bad]))
    assert len(found) == len(bad)
    for name, text in zip(bad, found):
        assert text.startswith(f"a_plugin/{name}: ")


def test_what_lacks_in_the_metadata_is_named(tmp_path):
    metadata = _METADATA.replace("email=we@here.org\n", "").replace("https://here.org/issues", "x")
    found = file_findings(package(tmp_path, f"{metadata}supportsQt6=True\n"))
    assert ["email is missing" in found[0], "tracker is no link" in found[1]] == [True, True]
    assert "supportsQt6 is deprecated" in found[2]


def test_two_folders_are_refused(tmp_path):
    (found,) = file_findings(package(tmp_path, more=["other/__init__.py"]))
    assert "one folder" in found
