"""Who may import what, and other rules of the house that a reader can't see being broken."""

from __future__ import annotations

import ast
import configparser
import subprocess
import sys
from pathlib import Path

import pytest

from rs_mask_plugin.engine.packages import ENGINE_PACKAGES

ROOT = Path(__file__).parents[2]
IN_QGIS = {"qgis", "processing"}
ON_BOTH_SIDES = {
    "core.language.sentence_book",
    "core.jobs.protocol",
    "core.jobs.addresses",
    "core.jobs.parameters",
    "core.jobs.definition",
    "core.jobs.registry",
    *(f"core.jobs.{path.stem}" for path in (ROOT / "core" / "jobs").glob("*_options.py")),
}
# Standard library or not is decided by the interpreter that runs the tests.
STANDARD = set(sys.stdlib_module_names) | {"__future__"}


def modules_below(folder):
    return sorted(path for path in (ROOT / folder).rglob("*.py") if "__pycache__" not in path.parts)


def imports_of(path):
    """Return the dotted names a file imports; relative ones from the bundle's root."""
    package = path.relative_to(ROOT).parts[:-1]
    if package and package[0] == "rs_mask_plugin":
        package = package[1:]
    names = []
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            names += [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and node.level == 0:
            names.append(node.module)
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) - (node.level - 1)]
            if node.module:
                names.append(".".join([*base, node.module]))
            else:
                names += [".".join([*base, alias.name]) for alias in node.names]
    return [name.removeprefix("rs_mask_plugin.") for name in names]


def ids(path):
    return str(path.relative_to(ROOT))


@pytest.mark.parametrize("path", modules_below("rs_mask_plugin"), ids=ids)
def test_the_plugin_imports_qgis_the_standard_library_and_what_jobs_are_called_with(path):
    own = {entry.stem for entry in (ROOT / "rs_mask_plugin").iterdir()}
    for name in imports_of(path):
        first = name.split(".")[0]
        if first == "core":
            assert name in {"core", "core.jobs", *ON_BOTH_SIDES}, name
        else:
            assert first in STANDARD | IN_QGIS | own, name


@pytest.mark.parametrize("path", modules_below("core") + modules_below("training"), ids=ids)
def test_the_engine_imports_nothing_of_qgis(path):
    for name in imports_of(path):
        assert name.split(".")[0] not in {*IN_QGIS, "PyQt5", "PyQt6", "osgeo"}, name


@pytest.mark.parametrize("path", modules_below("core/jobs"), ids=ids)
def test_what_starts_first_needs_the_standard_library_only(path):
    for imported in imports_of(path):
        assert imported.split(".")[0] in STANDARD | {"core"}, imported


@pytest.mark.parametrize(
    "path",
    [
        *modules_below("rs_mask_plugin"),
        ROOT / "__init__.py",
        *modules_below("core/jobs"),
    ],
    ids=ids,
)
def test_what_runs_inside_qgis_is_python_3_9(path):
    tree = ast.parse(path.read_text("utf-8"), feature_version=(3, 9))
    has_code = any(not isinstance(node, ast.Expr) for node in tree.body)
    if has_code:  # annotations like ``int | None`` must stay text
        assert any(
            isinstance(node, ast.ImportFrom) and node.module == "__future__" for node in tree.body
        )


def test_the_setup_installs_what_the_project_declares():
    tomllib = pytest.importorskip("tomllib", reason="needs Python 3.11")
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    assert list(ENGINE_PACKAGES) == project["optional-dependencies"]["engine"]


def test_metadata_and_project_have_one_version():
    tomllib = pytest.importorskip("tomllib", reason="needs Python 3.11")
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    metadata = configparser.ConfigParser()
    metadata.read(ROOT / "metadata.txt", "utf-8")
    general = metadata["general"]
    assert general["version"] == project["version"]
    assert general["hasProcessingProvider"] == "yes"
    assert (ROOT / general["icon"]).is_file()
    for name in ("description", "about", "author", "email", "tracker", "repository", "homepage"):
        assert general[name].strip(), name


def test_no_finding_of_the_plugin_repositorys_security_scan():
    pytest.importorskip("bandit", reason="lint is an extra")
    scan = subprocess.run(
        [
            *(sys.executable, "-m", "bandit", "-q", "-c", "pyproject.toml"),
            *("-r", "__init__.py", "rs_mask_plugin", "core", "training"),
        ],
        cwd=ROOT,
        capture_output=True,
        text=True,
    )
    assert scan.returncode == 0, scan.stdout


# Gone in Qt 6 or from QGIS 4's shim of it → what stands for it in Qt 5 too.
GONE = {
    "exec_": "exec",
    "qApp": "QApplication.instance()",
    "setMargin": "setContentsMargins",
    "resources_rc": "files named by their path",
    "QRegExp": "QRegularExpression",
    "QDesktopWidget": "QScreen",
    "QTextCodec": "bytes.decode",
    "QMatrix": "QTransform",
    "MidButton": "MiddleButton",
    "TextColorRole": "ForegroundRole",
    "BackgroundColorRole": "BackgroundRole",
}


def test_nothing_that_qt_6_lacks_is_used():
    for path in modules_below("rs_mask_plugin"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            names = {
                *([node.attr] if isinstance(node, ast.Attribute) else []),
                *([node.id] if isinstance(node, ast.Name) else []),
                *([a.name for a in node.names] if isinstance(node, ast.ImportFrom) else []),
            }
            for name in names & set(GONE):
                raise AssertionError(f"{path.name}:{node.lineno}: {GONE[name]} in place of {name}")
            if isinstance(node, (ast.Import, ast.ImportFrom)):
                module = getattr(node, "module", None) or node.names[0].name
                assert not module.startswith(("PyQt5", "PyQt6")), f"{path.name}: qgis.PyQt"
