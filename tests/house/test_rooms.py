"""The order of rooms: arrows go one way, nothing goes in circles, no room is a hall."""

from __future__ import annotations

from collections import Counter

import pytest

from docs.draw_house import PICTURE, facts
from docs.import_graph import (
    ENGINE_ROOMS,
    ROOMS,
    ROOT,
    circles,
    imports_of,
    module_graph,
    modules,
    room_graph,
    room_of,
    upward_arrows,
)

MOST_MODULES = 14
SEEN_FROM_QGIS = {
    "core/language/sentence_book.py",
    "core/jobs/addresses.py",
    "core/jobs/protocol.py",
    "core/jobs/parameters.py",
    "core/jobs/definition.py",
    "core/jobs/registry.py",
    "core/jobs/dataset_options.py",
    "core/jobs/training_options.py",
    "core/jobs/detection_options.py",
    "core/jobs/model_options.py",
    "core/jobs/engine_options.py",
}


@pytest.fixture(scope="module")
def graph():
    return module_graph()


def test_every_module_lies_in_a_room_of_the_order():
    assert {room_of(module) for module in modules()} <= set(ROOMS)


def test_no_room_is_a_hall():
    counts = Counter(map(room_of, modules()))
    assert {room: count for room, count in counts.items() if count > MOST_MODULES} == {}


def test_arrows_go_from_a_room_to_those_before_it(graph):
    assert upward_arrows(graph) == []


def test_modules_import_each_other_in_no_circle(graph):
    assert circles(graph) == []


def test_rooms_import_each_other_in_no_circle(graph):
    assert circles(room_graph(graph)) == []


def test_the_plugin_sees_of_the_engine_what_jobs_are_called_with(graph):
    seen = {
        imported
        for module, several in graph.items()
        if module.startswith("rs_mask_plugin/")
        for imported in several
        if not imported.startswith("rs_mask_plugin/")
    }
    assert seen <= SEEN_FROM_QGIS


@pytest.mark.parametrize(
    ("module", "line", "wrong"),
    [
        # An engine's room that leans on one above it, also where only a type checker reads it.
        ("core/raster/warp.py", "from ..detection.plan import Plan", "upward"),
        ("core/raster/warp.py", "if 0:\n    from ...training.train import train", "upward"),
        ("core/jobs/errors.py", "from rs_mask_plugin.core.cli import main", "upward"),
        ("rs_mask_plugin/engine/settings.py", "from ..toolbox import base", "upward"),
        # Two modules of one room that need each other.
        ("core/jobs/errors.py", "from . import failures", "circle"),
    ],
)
def test_a_turned_arrow_is_found(graph, module, line, wrong):
    text = (ROOT / module).read_text("utf-8")
    turned = {**graph, module: imports_of(f"{text}\n{line}\n", module, frozenset(graph))}
    found = upward_arrows(turned) if wrong == "upward" else circles(turned)
    assert any(module in one for one in found)


def test_the_map_shows_the_house_as_it_is(graph):
    assert facts(graph) in PICTURE.read_text("utf-8"), "draw it again: make docs"


def test_the_package_that_pip_installs_has_every_room():
    tomllib = pytest.importorskip("tomllib", reason="needs Python 3.11")
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    rooms = {f"rs_mask_plugin.{room.replace('/', '.')}" for room in ENGINE_ROOMS}
    assert set(project["tool"]["setuptools"]["packages"]) == {"rs_mask_plugin", *rooms}
