"""Why an installation failed, read from the words of uv and pip, and what a person can do."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Sequence

_HOST = re.compile(r"https?://([^/\s`'\")]+)")
_PATH = re.compile(r"[`']((?:/|[A-Za-z]:\\)[^`']+)[`']")


@dataclass(frozen=True)
class _Kind:
    """A kind of failure.

    Attributes:
        words: Pattern of what uv, pip, Python, Linux, Windows and macOS call it.
        text: The sentence; ``{host}``, ``{path}`` and ``{reason}`` are filled in.
        hint: What to do.
        network: Whether another server might help.
    """

    words: str
    text: str
    hint: str
    network: bool = False


# In the order in which they are looked for: what is said of a disk or a path is never a guess, and
# a server that sends something broken was reached.
_KINDS = (
    _Kind(
        r"no space left on device|os error 28\b|os error 112\b|not enough space on the disk"
        r"|disk quota exceeded|os error 122\b",
        "the disk is full ({path})",
        "Make room there or choose another folder: the engine needs 2 to 7 GB. What was "
        "downloaded is kept.",
    ),
    _Kind(
        r"os error 206\b|file ?name or extension is too long|file name too long",
        "the names of its files become too long ({path})",
        "Choose a folder with a short name, such as C:\\rs-mask.",
    ),
    _Kind(
        r"permission denied|access is denied|operation not permitted|read-only file system"
        r"|os error (?:1|5|13|30|32)\b|used by another process",
        "a file can't be written ({path})",
        "Choose a folder of your own. Where it is yours, another QGIS or a virus scanner may hold "
        "the file: close it and run this again.",
    ),
    _Kind(
        r"bad crc|hash(?:es)? mismatch|do not match the hashes|failed to read from zip"
        r"|invalid package format|failed to extract archive|unexpected end of file"
        r"|error decoding response body|incompleteread|connection broken",
        "a download arrived damaged ({reason})",
        "Run this again: what is there is not fetched twice. Where it stays so, a proxy or a virus "
        "scanner on the way changes files.",
        network=True,
    ),
    _Kind(
        r"certificate|unknownissuer|ssl error|tls handshake",
        "the connection to {host} is not trusted: its certificate is unknown here",
        "Networks that look into encrypted connections have a certificate of their own: ask for "
        "its file and name it in the environment variable SSL_CERT_FILE, or use a folder of "
        "wheels.",
        network=True,
    ),
    _Kind(
        r"proxy|tunnel error",
        "the proxy gives no way to {host} ({reason})",
        "Check the proxy in QGIS: Settings, Options, Network.",
        network=True,
    ),
    _Kind(
        r"dns error|connection refused|connection reset|timed? ?out|unreachable|failed to fetch"
        r"|error sending request|max retries|no route|http status|operation was canceled",
        "{host} can't be reached ({reason})",
        "Check the connection, or the proxy in QGIS: Settings, Options, Network. Without a "
        "network, name a folder of wheels. What was downloaded is kept.",
        network=True,
    ),
)
_OTHER_HINT = (
    "Run this again; where it stays so, name another Python or a folder of wheels, or start over."
)


@dataclass(frozen=True)
class InstallFailure:
    """A failed installation.

    Attributes:
        text: What is wrong, part of a sentence.
        hint: What to do.
        host: The server that was asked; empty: none was named.
        network: Whether another server might help.
    """

    text: str
    hint: str
    host: str = ""
    network: bool = False


def read_failure(lines: Sequence[str], code: int) -> InstallFailure:
    """Return what a failed program's last lines mean.

    Args:
        lines: Its last lines, the last one last.
        code: Its exit code.
    """
    told = _error_lines(lines)
    reason = _reason(told, code)
    whole = "\n".join(told)
    host = _first(_HOST, whole)
    for kind in _KINDS:
        if re.search(kind.words, whole, re.IGNORECASE):
            path = _first(_PATH, whole)
            text = kind.text.format(host=host or "the server", path=path, reason=reason)
            return InstallFailure(text.replace(" ()", ""), kind.hint, host, kind.network)
    return InstallFailure(reason, _OTHER_HINT, host)


def _error_lines(lines: Sequence[str]) -> Sequence[str]:
    """Return the lines from the last that begins an error on; all where none does."""
    stripped = [line.strip() for line in lines]
    marked = [place for place, line in enumerate(stripped) if line.lower().startswith("error")]
    return stripped[marked[-1] :] if marked else stripped


def _reason(lines: Sequence[str], code: int) -> str:
    """Return the cause in the program's own words: the last one, which is the deepest."""
    if not lines:
        return f"exit code {code}"
    causes = [line.partition(":")[2].strip() for line in lines if line.lower().startswith("cause")]
    first = lines[0] if lines[0].lower().startswith("error") else lines[-1]
    text = causes[-1] if causes and causes[-1] else first
    return re.sub(r"^error: ", "", text, flags=re.IGNORECASE).rstrip(".")


def _first(pattern: re.Pattern[str], text: str) -> str:
    found = pattern.search(text)
    return found.group(1) if found else ""
