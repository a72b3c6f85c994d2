"""What the QGIS plugin repository asks of a zip, asked before it is sent there.

``python plugin_repository.py rs_mask_plugin.zip`` prints each finding, and ends with 1 where there
is one. The rules, their tools and the tools' settings are the repository's (``validator.py`` and
``security_scanner.py`` of QGIS-Plugins-Website). A finding of bandit or detect-secrets blocks a
version there, one of flake8 does not; here each counts, and so do those of flake8-qgis, whose rules
are those of the repository's check for QGIS 4. Whether the links of metadata.txt answer is not
asked: that needs a network.
"""

from __future__ import annotations

import configparser
import json
import re
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path
from typing import List
from urllib.parse import urlparse

SETTINGS = str(Path(__file__).resolve().parents[2] / "pyproject.toml")
"""Names the tests of bandit, as ``make lint`` runs them."""
MOST_BYTES = 25_000_000
KEYS = (
    *("name", "description", "version", "qgisMinimumVersion", "author", "email", "about"),
    *("tracker", "repository"),
)
LINKS = {"tracker": "http://bugs", "repository": "http://repo", "homepage": "http://homepage"}
"""Keys that hold a link → the template's text, which is refused."""
FORBIDDEN_FOLDERS = {"__MACOSX", ".git", "__pycache__"}
PROGRAMS = (".exe", ".dll", ".so", ".dylib", ".bat", ".sh", ".ps1", ".cmd", ".pyc", ".pyd")
FLAKE8_CODES = (
    "E101,E711,E712,E713,E714,E721,E722,E731,E741,E742,E743,E901,E902,E999,W605,"
    "F402,F403,F404,F405,F811,F821,F822,F823,F831,F901,C901"
)
QGIS_CODES = "QGS103,QGS104,QGS106,QGS107,QGS111,QGS4"
"""Of flake8-qgis: what QGIS 4, with Qt 6, does not have any more, and how QGIS is imported."""
OLD_TYPES = "QGS402"
"""QVariant's types, which are taken where QGIS (before 3.38) takes no others."""
_MODE_SHIFT = 16  # bits: a zip keeps a file's Unix permissions in the upper half of a number
_EXECUTABLE = 0o111


def file_findings(package: Path) -> List[str]:
    """Return what is wrong with the zip's files and metadata, a sentence each."""
    found = []
    if package.stat().st_size > MOST_BYTES:
        found.append(f"{package.name} has {package.stat().st_size:,} bytes, at most {MOST_BYTES:,}")
    with zipfile.ZipFile(package) as archive:
        names = archive.namelist()
        found += [f"{name}: {text}" for name in names for text in _wrong_with(name)]
        for entry in archive.infolist():
            mode = entry.external_attr >> _MODE_SHIFT
            if entry.filename.endswith(".py") and mode & _EXECUTABLE:
                found.append(f"{entry.filename}: is marked as a program")
        tops = sorted({name.split("/")[0] for name in names})
        if len(tops) != 1 or not tops[0].isidentifier():
            return [*found, f"one folder named like a Python module is asked for, not {tops}"]
        for name in ("__init__.py", "metadata.txt", "LICENSE"):
            if f"{tops[0]}/{name}" not in names:
                found.append(f"{tops[0]}/{name} is missing")
        if f"{tops[0]}/metadata.txt" in names:
            text = archive.read(f"{tops[0]}/metadata.txt").decode("utf-8")
            found += _metadata_findings(text, {name.partition("/")[2] for name in names})
    return found


def _wrong_with(name: str) -> List[str]:
    """Return what is wrong with the name of a file of the zip."""
    parts = name.split("/")
    wrong = []
    if ".." in name or name.startswith("/") or "\\" in name or re.match("[A-Za-z]:", name):
        wrong.append("is no path inside the zip")
    if FORBIDDEN_FOLDERS & set(parts):
        wrong.append("lies in a folder that is refused")
    if name.lower().endswith(PROGRAMS):
        wrong.append("is a program or was made by one")
    if parts[-1].startswith("."):
        wrong.append("is hidden")
    return wrong


def _metadata_findings(text: str, files: set) -> List[str]:
    metadata = configparser.ConfigParser(interpolation=None)
    metadata.optionxform = str  # type: ignore[assignment,method-assign]
    metadata.read_string(text)
    general = metadata["general"]
    found = [f"metadata.txt: {key} is missing" for key in KEYS if not general.get(key, "").strip()]
    for key, template in LINKS.items():
        link = general.get(key, "")
        if link == template or not (urlparse(link).scheme and urlparse(link).netloc):
            found.append(f"metadata.txt: {key} is no link ({link})")
    if "/" in general.get("author", ""):
        found.append("metadata.txt: author has a slash")
    if "supportsQt6" in general:
        found.append("metadata.txt: supportsQt6 is deprecated; qgisMaximumVersion says it")
    if general.get("icon", "") not in files:
        found.append(f"metadata.txt: the icon {general.get('icon')} is not in the zip")
    return found


def tool_findings(package: Path) -> List[str]:
    """Return what bandit, detect-secrets and flake8 find in the zip's files."""
    with tempfile.TemporaryDirectory() as folder:
        with zipfile.ZipFile(package) as archive:
            archive.extractall(folder)
        security = json.loads(
            _output_of("bandit", "-c", SETTINGS, "-r", ".", "-f", "json", "-q", inside=folder)
        )
        secrets = json.loads(
            _output_of(
                *("detect_secrets", "scan", "--all-files", "--exclude-files", r"metadata\.txt"),
                *("--disable-plugin", "IPPublicDetector", "."),
                inside=folder,
            )
        )
        style = _output_of(
            "flake8",
            "--max-line-length=120",
            "--select",
            f"{FLAKE8_CODES},{QGIS_CODES}",
            "--ignore",
            OLD_TYPES,
            ".",
            inside=folder,
        )
    return [
        *(
            f"{each['filename']}:{each['line_number']}: {each['test_id']} {each['issue_text']}"
            for each in security["results"]
        ),
        *(f"{each['filename']}: {each['reason']}" for each in security["errors"]),
        *(
            f"{path}:{each['line_number']}: looks like a secret ({each['type']})"
            for path, entries in secrets["results"].items()
            for each in entries
        ),
        *style.splitlines(),
    ]


def _output_of(module: str, *arguments: str, inside: str) -> str:
    """Run a tool of this Python's environment; return what it prints."""
    run = subprocess.run(
        [sys.executable, "-m", module, *arguments],
        cwd=inside,
        capture_output=True,
        text=True,
        check=False,
    )
    if run.returncode not in (0, 1):  # 1: it found something
        raise SystemExit(f"{module} failed: {run.stderr}")
    return run.stdout


def main() -> None:
    """Print what is wrong with the zip that the command line names."""
    package = Path(sys.argv[1])
    found = [*file_findings(package), *tool_findings(package)]
    for text in found:
        print(text)
    if found:
        raise SystemExit(f"The plugin repository would complain of {len(found)} things.")
    size = package.stat().st_size / 1e6
    print(f"The plugin repository's rules hold: {size:.1f} MB of {MOST_BYTES / 1e6:.0f}.")


if __name__ == "__main__":
    main()
