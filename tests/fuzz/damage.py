"""Sound input changed at random places, and what a reader of it may do: raise a UserError."""

from __future__ import annotations

import copy
import resource
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from hypothesis import strategies as st
from rs_mask_plugin.core.jobs.errors import UserError

_MEMORY = 1 << 30  # bytes that a reader may take beyond what the process has

NASTY = [
    None, True, False, 0, -1, 1, 2**31, 2**63, -(2**70), 10**400, 0.5, -0.0, 1e-320, 1e300,
    float("nan"), float("inf"), float("-inf"), "", " ", "0", "1", "nan", "-1", "1e999", "house",
    "\ud800", "\x00", "a" * 5000, "../../../etc/passwd", "/etc/passwd", "images", ".", "..", "~",
    "C:\\x\\y.png", "%2e%2e%2fx", "/vsicurl/http://localhost:1/x.tif", "<VRTDataset/>", "[[1,2,3",
    [], {}, [[]], [None], [0, 0], [[0, 0, 1, 1]], [["a"]], {"x": 1}, {"counts": "0"},
    {"counts": [0, 10**12], "size": [10**6, 10**6]}, {"counts": "~~~~", "size": [64, 64]},
    {"all_points_x": [1], "all_points_y": []}, [{"x": 1, "y": None}], [[[[[[[[1, 2]]]]]]]],
]  # fmt: skip

values = st.one_of(
    st.sampled_from(NASTY),
    st.integers(),
    st.floats(),
    st.text(max_size=12),
    st.lists(st.one_of(st.integers(-5, 200), st.floats(), st.none()), max_size=9),
)
changes = st.lists(
    st.tuples(
        st.sampled_from(["set", "set", "set", "delete", "double", "wrap"]),
        st.lists(st.integers(0, 999), min_size=1, max_size=6),
        values,
    ),
    min_size=1,
    max_size=4,
)
"""Changes of parsed JSON: what to do, where (a choice at each level), and the new value."""

cuts = st.lists(st.tuples(st.floats(0, 1), st.binary(max_size=6), st.integers(0, 9)), max_size=3)
"""Changes of bytes: where, what comes in, and how many bytes go."""


def changed(document: Any, plan: list[tuple[str, list[int], Any]]) -> Any:
    """Return a copy of parsed JSON with some changes."""
    document = copy.deepcopy(document)
    for what, choices, value in plan:
        parent, key = None, None
        node = document
        for choice in choices:
            if not isinstance(node, (dict, list)) or not node:
                break
            keys = list(node) if isinstance(node, dict) else list(range(len(node)))
            parent, key = node, keys[choice % len(keys)]
            node = parent[key]
        if parent is None:
            return value
        if what == "delete":
            del parent[key]
        elif what == "wrap":
            parent[key] = [node]
        elif what == "double" and isinstance(parent, list):
            parent.append(copy.deepcopy(node))
        else:
            parent[key] = copy.deepcopy(value)
    return document


def cut(content: bytes, plan: list[tuple[float, bytes, int]]) -> bytes:
    """Return bytes with some cut out and some put in."""
    for place, new, gone in plan:
        at = int(place * len(content))
        content = content[:at] + new + content[at + gone :]
    return content


def only_user_errors(read: Callable[[], Any]) -> None:
    """Run a reader; what it raises is a UserError with a text, and its memory is bounded."""
    with bounded_memory():
        try:
            read()
        except UserError as error:
            assert error.text.strip()
            assert "Traceback" not in error.text


@contextmanager
def bounded_memory() -> Iterator[None]:
    """Let an allocation beyond the bound fail, so that it ends the test as a MemoryError."""
    with open("/proc/self/statm", encoding="ascii") as stream:  # noqa: PTH123
        pages = int(stream.read().split()[0])
    soft, hard = resource.getrlimit(resource.RLIMIT_AS)
    resource.setrlimit(resource.RLIMIT_AS, (pages * resource.getpagesize() + _MEMORY, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_AS, (soft, hard))
