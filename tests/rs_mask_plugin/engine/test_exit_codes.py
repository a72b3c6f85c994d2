"""What is said about the exit code of a crashed worker."""

from __future__ import annotations

import pytest

from rs_mask_plugin.engine.exit_codes import explain_exit


@pytest.mark.parametrize(
    ("code", "words"),
    [
        (-9, "memory ran out"),
        (-34, "signal 34"),
        (0xC0000005, "access violation"),
        (0xC0000135, "Visual C++"),
        (0xC0000999, "0xC0000999"),
        (3, "exit code 3"),
    ],
)
def test_exit_codes_are_said_in_words(code, words):
    assert words in explain_exit(code)
