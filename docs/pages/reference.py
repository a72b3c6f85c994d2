"""Writes a reference page for each algorithm from the definitions that run: nothing is copied.

An algorithm's parameters, defaults and limits are those of its job's dataclass, its title is what
its class in ``rs_mask_plugin/algorithms`` shows, its text the help file that QGIS shows. Standard
library only: the site and the package are made without QGIS and without the engine.
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from dataclasses import MISSING, Field, fields
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from rs_mask_plugin.core.jobs.dataset_options import NewAnnotationsParameters  # noqa: E402
from rs_mask_plugin.core.jobs.engine_options import SetupParameters  # noqa: E402
from rs_mask_plugin.core.jobs.registry import JOBS  # noqa: E402

_OF_QGIS = {"newannotations": NewAnnotationsParameters, "setup": SetupParameters}
"""The algorithms that QGIS does itself: no jobs, so the console does not have them."""
_ORDER = (
    *("newannotations", "annotate", "train", "detect", "refine", "evaluate", "evaluatemodel"),
    *("compareoptimizers", "importdataset", "exportdataset", "exportmodel"),
    *("makesample", "setup", "check"),
)
"""As in the toolbox; algorithms that are not named here follow."""
_TASK_PAGES = {
    **dict.fromkeys(("setup", "check", "makesample"), "start"),
    **dict.fromkeys(("newannotations", "annotate"), "draw"),
    **dict.fromkeys(("train", "compareoptimizers"), "train"),
    "detect": "detect",
    **dict.fromkeys(("refine", "evaluate", "evaluatemodel"), "judge"),
    **dict.fromkeys(("importdataset", "exportdataset", "exportmodel"), "exchange"),
}
"""Algorithm → page of the guide that leads through it."""


def reference_pages(root: Path = ROOT) -> dict[str, str]:
    """Return the pages as Markdown, by their path below the site's top.

    Args:
        root: The checkout whose help files and titles are read.
    """
    titles = _titles(root)
    parameters = {**{name: job.parameters for name, job in JOBS.items()}, **_OF_QGIS}
    names = sorted(parameters, key=lambda name: (*_ORDER, name).index(name))
    pages = {
        f"reference/{name}.md": _page(name, titles.get(name, name), parameters[name], root)
        for name in names
    }
    rows = [f"- [{titles.get(name, name)}]({name}.md) `rsmask:{name}`" for name in names]
    listed = "\n".join(rows)
    intro = (
        "Every algorithm with its parameters and their defaults, as they are in this version.\n"
        "In QGIS and `qgis_process` parameters have capitals (`TILE_SIZE`), on the console dashes\n"
        "(`--tile-size`).\n"
    )
    pages["reference/index.md"] = f"# All algorithms\n\n{intro}\n{listed}\n"
    return pages


def _page(name: str, title: str, parameters: type[Any], root: Path) -> str:
    help_file = root / "rs_mask_plugin" / "help" / f"{name}.en.html"
    text = help_file.read_text("utf-8").strip() if help_file.is_file() else JOBS[name].summary
    parts = [f"# {title}", _ways_to_run(name)]
    if name in _TASK_PAGES:
        page = _TASK_PAGES[name]
        heading = (root / "docs" / "guide" / f"{page}.md").read_text("utf-8").splitlines()[0]
        parts.append(f"In the guide: [{heading.lstrip('# ')}](../guide/{page}.md).")
    parts.append(text)
    if (root / "rs_mask_plugin" / "help" / "pictures" / f"{name}.png").is_file():
        parts.append(f"![{title}](../pictures/algorithms/{name}.png)")
    shown = [entry for entry in fields(parameters) if not entry.metadata["replaced_by"]]
    for heading, advanced in (("Parameters", False), ("Advanced parameters", True)):
        rows = [_row(entry) for entry in shown if entry.metadata["advanced"] is advanced]
        if rows:
            table = ["| parameter | | default |", "|---|---|---|", *rows]
            parts += [f"## {heading}", "\n".join(table)]
    return "\n\n".join(parts) + "\n"


def _ways_to_run(name: str) -> str:
    ways = [f"QGIS and `qgis_process`: `rsmask:{name}`"]
    if name in JOBS:
        ways.append(f"console: `rsmask {name}`")
    return " · ".join(ways)


def _row(entry: Field[Any]) -> str:
    """Return a parameter as one row of the table."""
    says = entry.metadata
    facts = [*_limits(entry)]
    if says["choices"]:
        facts.append("one of " + ", ".join(f"`{choice}`" for choice in says["choices"]))
    text = says["help"] + (f" ({'; '.join(facts)})" if facts else "")
    name = f"{says['label']}<br>`{entry.name.upper()}`"
    cells = (each.replace("|", "\\|") for each in (name, text, _default(entry)))
    return f"| {' | '.join(cells)} |"


def _limits(entry: Field[Any]) -> Iterator[str]:
    says, type_name = entry.metadata, str(entry.type)
    if says["unit"]:
        yield says["unit"]
    if type_name in ("int", "float") and None not in (says["minimum"], says["maximum"]):
        yield f"{says['minimum']:,g} to {says['maximum']:,g}"


def _default(entry: Field[Any]) -> str:
    if entry.default is MISSING:
        return "required"
    if entry.metadata["automatic"] and entry.default == entry.metadata["special"]:
        return f"`{entry.default:g}`: {entry.metadata['automatic']}"
    if isinstance(entry.default, bool):
        return "yes" if entry.default else "no"
    if entry.default in ("", (), None):
        return "empty"
    if isinstance(entry.default, tuple):
        return ", ".join(f"`{each}`" for each in entry.default)
    return f"`{entry.default:g}`" if isinstance(entry.default, float) else f"`{entry.default}`"


def _titles(root: Path) -> dict[str, str]:
    """Return algorithm → its name in the toolbox, read from the classes without QGIS."""
    titles = {}
    for path in sorted((root / "rs_mask_plugin" / "algorithms").glob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if not isinstance(node, ast.ClassDef):
                continue
            names = [
                statement.value.value
                for statement in node.body
                if isinstance(statement, ast.Assign)
                and ast.unparse(statement.targets[0]) == "ID"
                and isinstance(statement.value, ast.Constant)
            ]
            shown = [
                each.value
                for method in node.body
                if isinstance(method, ast.FunctionDef) and method.name == "displayName"
                for each in ast.walk(method)
                if isinstance(each, ast.Constant) and isinstance(each.value, str)
            ]
            if names and shown:
                titles[names[0]] = shown[0]
    return titles
