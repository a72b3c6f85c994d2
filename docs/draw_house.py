"""Draws the map of the house: rooms, their modules, and the arrows between rooms.

    python -m docs.draw_house

One row a room, the lowest at the bottom; to its right its modules, to its left a dot for every room
that it imports from. Every dot lies left of the room's own square: arrows go one way. The picture
is made from the imports as they are, and a test holds that it is up to date.
"""

from __future__ import annotations

from pathlib import Path

import matplotlib
from matplotlib.figure import Figure

from docs.import_graph import ROOMS, ROOT, Graph, module_graph, room_graph, room_of

PICTURE = Path(__file__).with_name("pictures") / "house.svg"
_COLORS = {"core": "#2b6a9b", "training": "#b0562b", "rs_mask_plugin": "#4d7d3a"}
_CELL = 0.22  # inches a row
_LINE_LETTERS = 150  # letters of module names that fit beside a room


def draw(target: Path = PICTURE, root: Path = ROOT) -> None:
    """Write the map as SVG; the same imports give the same bytes.

    Args:
        target: The file to write.
        root: The checkout whose imports are drawn.
    """
    graph = module_graph(root)
    present = {room_of(module) for module in graph}
    rooms = [room for room in ROOMS if room in present]
    arrows = room_graph(graph)
    count = len(rooms)
    figure = Figure(figsize=(13.5, _CELL * (count + 3)))
    axes = figure.add_axes((0, 0, 1, 1))
    axes.set_axis_off()
    axes.set_xlim(-0.5, count + 62)
    axes.set_ylim(-0.8, count + 1.6)
    axes.text(0, count + 0.7, "imports from", fontsize=8, color="#555555")
    axes.text(count + 1, count + 0.7, "room", fontsize=8, color="#555555")
    axes.text(count + 14, count + 0.7, "its modules", fontsize=8, color="#555555")
    for row, room in enumerate(rooms):
        color = _COLORS[room.split("/")[0]]
        axes.axhline(row, color="#eeeeee", lw=0.6, zorder=0)
        axes.plot([row], [row], marker="s", ms=7, color=color)
        for other in sorted(arrows[room]):
            axes.plot([rooms.index(other)], [row], marker="o", ms=4, color=color)
        axes.text(count + 1, row, room, fontsize=8, color=color, va="center", weight="bold")
        axes.text(count + 14, row, _module_names(graph, room), fontsize=6.5, va="center")
    with matplotlib.rc_context({"svg.fonttype": "none", "svg.hashsalt": "house"}):
        figure.savefig(target, format="svg", metadata={"Date": None, "Description": facts(graph)})


def facts(graph: Graph) -> str:
    """Return what the map shows as one line, by which it can be told whether it is up to date."""
    arrows = room_graph(graph)
    rooms = (f"{room} from {' '.join(sorted(arrows[room]))}" for room in sorted(arrows))
    return f"{len(graph)} modules: {' '.join(graph)}; {'; '.join(rooms)}"


def _module_names(graph: Graph, room: str) -> str:
    """Return the names of a room's modules in one or two lines."""
    names = [module.rsplit("/", 1)[1][:-3] for module in graph if room_of(module) == room]
    line, lines = "", []
    for name in sorted(names):
        if len(line) + len(name) > _LINE_LETTERS:
            lines.append(line)
            line = ""
        line += ("  " if line else "") + name
    return "\n".join([*lines, line])


if __name__ == "__main__":
    draw()
