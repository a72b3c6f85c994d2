"""Every name of PyQGIS and Qt that the plugin uses is there in this QGIS, and scoped as Qt 6 asks.

Run on each version of QGIS (``make test-qgis-matrix``), this says which names came or went.
"""

from __future__ import annotations

import ast
import importlib
from enum import Enum
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
MODULES = sorted([ROOT / "__init__.py", *(ROOT / "rs_mask_plugin").rglob("*.py")])
# QVariant's types are QMetaType's in QGIS 4, which gives them these names; see polygon_source.
UNSCOPED = {"QVariant"}


def imported(tree):
    """Return name in the module → object, for what is imported from qgis."""
    found = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and (node.module or "").partition(".")[0] == "qgis":
            module = importlib.import_module(node.module)
            for alias in node.names:
                if node.module == "qgis":  # modules of it are there once they are imported
                    importlib.import_module(f"qgis.{alias.name}")
                assert hasattr(module, alias.name), f"{node.module} has no {alias.name}"
                found[alias.asname or alias.name] = getattr(module, alias.name)
    return found


def chains(tree):
    """Yield the dotted names of a module, as [Name, attribute, …] with their line."""
    inner = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and id(node) not in inner:
            line, parts = node.lineno, []
            while isinstance(node, ast.Attribute):
                parts.insert(0, node.attr)
                node = node.value
            if isinstance(node, ast.Name):
                yield line, [node.id, *parts]


def is_enum_value(value):
    return isinstance(value, Enum) or type(type(value)).__name__ == "enumtype"


def wrong_names(path):
    """Return what is wrong with a module's names of QGIS and Qt."""
    tree = ast.parse(path.read_text("utf-8"))
    known, wrong = imported(tree), []
    for line, (name, *attributes) in chains(tree):
        value = known.get(name)
        if not isinstance(value, type):
            continue
        for attribute in attributes:
            if not hasattr(value, attribute):
                wrong.append(f"{path.name}:{line}: {name} has no {attribute}")
                break
            owner, value = value, getattr(value, attribute)
            if is_enum_value(value) and owner is not type(value) and name not in UNSCOPED:
                wrong.append(f"{path.name}:{line}: {name}.{attribute} is not scoped")
            if not isinstance(value, type):
                break
    return wrong


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(ROOT)))
def test_names_of_qgis_are_there_and_scoped(path):
    assert wrong_names(path) == []


def test_a_name_that_is_not_there_or_not_scoped_is_seen(tmp_path):
    module = tmp_path / "module.py"
    module.write_text(
        "from qgis.core import Qgis\nfrom qgis.PyQt.QtCore import Qt\n"
        "x = Qt.AlignLeft\ny = Qt.AlignmentFlag.AlignLeft\nz = Qt.NoSuch\nv = Qgis.QGIS_VERSION\n"
    )
    assert wrong_names(module) == [
        "module.py:3: Qt.AlignLeft is not scoped",
        "module.py:5: Qt has no NoSuch",
    ]
