"""The house as its imports show it: which module imports which, and which room may lean on which.

A *module* is a Python file below ``core/``, ``training/`` or ``rs_mask_plugin/``. A *room* is a
folder of modules. An *arrow* goes from a module to one that it imports; imports for type checkers
count. Arrows between rooms go one way: from a room to rooms that stand before it in ``ROOMS``.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable, Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]

ENGINE_ROOMS = (
    "core/language",
    "core/jobs",
    "core/runtime",
    "core/reports",
    "core/raster",
    "core/vector",
    "core/models",
    "core/inference",
    "core/stitching",
    "core/detection",
    "core/archive",
    "core",
    "training/structures",
    "training/dataset",
    "training/annotation",
    "training/exchange",
    "training/sample_scene",
    "training/augmentation",
    "training/loading",
    "training/weights",
    "training/optim",
    "training/trainer",
    "training/calibration",
    "training/evaluation",
    "training/reports",
    "training/plan",
    "training/run",
    "training",
)
"""The worker's rooms, lowest first: a room imports from itself and from those before it."""

PLUGIN_ROOMS = (
    "rs_mask_plugin/language",
    "rs_mask_plugin/engine",
    "rs_mask_plugin/window",
    "rs_mask_plugin/widgets",
    "rs_mask_plugin/web_imagery",
    "rs_mask_plugin/toolbox",
    "rs_mask_plugin/algorithms",
    "rs_mask_plugin/start",
    "rs_mask_plugin",
)
"""The rooms inside QGIS, lowest first.

Of the engine they see some modules of ``core/jobs``, and ``core/language/sentence_book.py``.
"""

ROOMS = ENGINE_ROOMS + PLUGIN_ROOMS

Graph = Mapping[str, frozenset[str]]
"""Name → names it has arrows to. Modules are named by their path, such as ``core/cli.py``."""


def room_of(module: str) -> str:
    """Return the folder of a module, such as ``core/raster`` of ``core/raster/warp.py``."""
    return module.rsplit("/", 1)[0]


def modules(root: Path = ROOT) -> list[str]:
    """Return all modules by path from the root, without the packages' ``__init__.py``."""
    return sorted(
        path.relative_to(root).as_posix()
        for top in ("core", "training", "rs_mask_plugin")
        for path in (root / top).rglob("*.py")
        if path.name != "__init__.py"
    )


def module_graph(root: Path = ROOT) -> dict[str, frozenset[str]]:
    """Return, for every module, the modules that it imports anywhere in its text."""
    known = frozenset(modules(root))
    return {
        module: imports_of((root / module).read_text("utf-8"), module, known)
        for module in sorted(known)
    }


def imports_of(text: str, module: str, known: frozenset[str]) -> frozenset[str]:
    """Return which of the known modules a module's text imports, itself left out.

    Args:
        text: Python.
        module: Where it lies, such as ``core/cli.py``: relative imports start there.
        known: All modules.
    """
    return frozenset(_imported(text, module, known))


def room_graph(graph: Graph) -> dict[str, frozenset[str]]:
    """Return, for every room, the other rooms that its modules import from."""
    rooms: dict[str, set[str]] = {room_of(module): set() for module in graph}
    for module, imported in graph.items():
        rooms[room_of(module)] |= {room_of(one) for one in imported}
    return {room: frozenset(found - {room}) for room, found in rooms.items()}


def upward_arrows(graph: Graph, rooms: tuple[str, ...] = ROOMS) -> list[tuple[str, str]]:
    """Return the arrows from a module to one in a room that stands after its own."""
    rank = {room: number for number, room in enumerate(rooms)}
    return [
        (module, imported)
        for module, several in graph.items()
        for imported in sorted(several)
        if rank[room_of(module)] < rank[room_of(imported)]
    ]


def circles(graph: Graph) -> list[list[str]]:
    """Return the groups of names that reach each other (Tarjan 1972), each sorted."""
    index: dict[str, int] = {}
    low: dict[str, int] = {}
    stack: list[str] = []
    found: list[list[str]] = []

    def visit(name: str) -> None:
        index[name] = low[name] = len(index)
        stack.append(name)
        for other in graph.get(name, ()):
            if other not in index:
                visit(other)
                low[name] = min(low[name], low[other])
            elif other in stack:
                low[name] = min(low[name], index[other])
        if low[name] == index[name]:
            group = stack[stack.index(name) :]
            del stack[stack.index(name) :]
            if len(group) > 1:
                found.append(sorted(group))

    for name in graph:
        if name not in index:
            visit(name)
    return found


def _imported(text: str, module: str, known: frozenset[str]) -> Iterable[str]:
    for node in ast.walk(ast.parse(text)):
        if not isinstance(node, ast.ImportFrom):
            continue
        package = _package(module, node)
        if package is None:
            continue
        for alias in node.names:
            for place in (f"{package}/{alias.name}.py", f"{package}.py"):
                # rs_mask_plugin.core is the folder core, rs_mask_plugin.engine a folder inside.
                for candidate in (
                    place,
                    place.removeprefix("rs_mask_plugin/"),
                    f"rs_mask_plugin/{place}",
                ):
                    if candidate in known and candidate != module:
                        yield candidate


def _package(module: str, node: ast.ImportFrom) -> str | None:
    """Return the path that an import starts from; None: another project's."""
    name = (node.module or "").replace(".", "/")
    if node.level == 0:
        return name.removeprefix("rs_mask_plugin/") if name.startswith("rs_mask_plugin") else None
    folders = module.split("/")[: -node.level]
    return "/".join([*folders, name] if name else folders).removeprefix("/")
