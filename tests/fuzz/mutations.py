"""How good files become bad ones: a value of a JSON document replaced, bytes of a file changed."""

from __future__ import annotations

import contextlib
import copy
import sys
from collections.abc import Iterator
from typing import Any

from hypothesis import strategies as st

odd_values = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-3, 3),
    st.sampled_from([2**31, 2**40, 2**63, 10**30, -(2**31), 99]),
    st.floats(),
    st.text(max_size=8),
    st.sampled_from(["../../x", "/etc/passwd", "\0", "<b>", "group", "timm:resnet18", "batch"]),
    st.lists(st.one_of(st.integers(), st.floats(), st.text(max_size=3), st.none()), max_size=7),
    st.dictionaries(st.text(max_size=4), st.integers(), max_size=2),
)
"""What a file may hold in place of a good value."""

places = st.lists(st.integers(0, 1000), max_size=4)
"""A way down a JSON document: which entry at each level."""

byte_changes = st.lists(
    st.tuples(st.integers(0, 2**32), st.binary(min_size=1, max_size=4)), min_size=1, max_size=4
)
"""Places in a file, and what is put there."""


def change_json(document: Any, changes: list[tuple[list[int], Any]]) -> Any:
    """Return a JSON document in which some values are others, or gone.

    Args:
        document: Dictionaries, lists and values.
        changes: Each a way down, and the new value; ``...`` takes the entry away.
    """
    changed = copy.deepcopy(document)
    for way, value in changes:
        parent, key = None, None
        inner = changed
        for step in way or [0]:
            if not isinstance(inner, (dict, list)) or not inner:
                break
            keys = sorted(inner, key=str) if isinstance(inner, dict) else range(len(inner))
            parent, key = inner, keys[step % len(keys)]
            inner = inner[key]
        if parent is not None and value is ...:
            del parent[key]
        elif parent is not None:
            parent[key] = value
    return changed


json_changes = st.lists(st.tuples(places, st.one_of(odd_values, st.just(...))), max_size=3)
"""For ``change_json``."""


def change_bytes(content: bytes, changes: list[tuple[int, bytes]], length: int | None) -> bytes:
    """Return a file's content with bytes changed, cut off at a length (None: whole)."""
    changed = bytearray(content)
    for place, new in changes:
        start = place % max(1, len(changed))
        changed[start : start + len(new)] = new
    return bytes(changed[:length])


@contextlib.contextmanager
def limited_memory(extra_bytes: int = 3 * 2**30) -> Iterator[None]:
    """Let this process take only so much more memory; what wants more gets a MemoryError."""
    if sys.platform != "linux":
        yield
        return
    import resource
    from pathlib import Path

    pages = int(Path("/proc/self/statm").read_text().split()[0])
    before = resource.getrlimit(resource.RLIMIT_AS)
    most = pages * resource.getpagesize() + extra_bytes
    resource.setrlimit(resource.RLIMIT_AS, (most, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_AS, before)
