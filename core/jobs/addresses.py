"""Addresses without what only their user may know. Standard library only.

An address may hold a password (``https://user:password@host/…``), a key, or a signature
(``?X-Amz-Signature=…``, ``?sig=…``). The engine opens such an address as it is; what it says and
keeps of it goes through ``without_credentials``.
"""

from __future__ import annotations

import re

_ADDRESS = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*://[^\s\"'<>|“”«»]+")
_WITH_OPTIONS = re.compile(r"(/vsi\w+)(\?[^\s\"'<>|“”«»]+)")  # GDAL: /vsicurl?header.NAME=…&url=…
# A sign that had to be escaped ends the part before the path: it belongs to the password where a
# name and no port's number stands before.
_USER = re.compile(r"(://)(?:[^/?#]*@|[^/?#@:\[]+:(?!\d+(?:[/?#]|$))[^@]*@)")
_QUERY = re.compile(r"\?[^\s#)]*")
_SECRET = re.compile(
    # Of S3, Google, CloudFront, Azure, OAuth and map services.
    r"x-amz-.*|x-goog-.*|.*(sig|token|key|secret|passw|pwd|auth|credential|accessid|session).*",
    re.IGNORECASE,
)
_COMPANIONS = re.compile(  # what a signature is valid for: it changes with each signature
    r"expires|policy|s[eprvst]|spr|sip|srt|ss|sk[a-z]{1,3}", re.IGNORECASE
)
_RANDOM = re.compile(r"[\w%+=-]{32,}")  # a value that is no word
_PASSWORD = re.compile(  # of a database: PG:host=… password=…
    r"\b(password|passwd|pwd)(\s*=\s*)('[^']*'|\"[^\"]*\"|[^\s'\"]+)", re.IGNORECASE
)


def without_credentials(text: str) -> str:
    """Return a text whose addresses have no user, password, key or signature any more.

    Args:
        text: An address, a path (``/vsicurl/https://…``), or a sentence with some in it.
    """
    text = _ADDRESS.sub(lambda found: _clean_address(found.group()), text)
    text = _WITH_OPTIONS.sub(lambda found: found[1] + _clean_query(found[2]), text)
    return _PASSWORD.sub(r"\1\2…", text)


def _clean_address(address: str) -> str:
    address = _USER.sub(r"\1", address, count=1)
    return _QUERY.sub(lambda found: _clean_query(found.group()), address, count=1)


def _clean_query(query: str) -> str:
    parts = [part.partition("=") for part in query[1:].split("&")]
    secret = [bool(_SECRET.fullmatch(name) or _RANDOM.fullmatch(value)) for name, _, value in parts]
    kept = [
        "".join(part)
        for part, is_secret in zip(parts, secret)
        if not (is_secret or (any(secret) and _COMPANIONS.fullmatch(part[0])))
    ]
    return "?" + "&".join(kept) if kept and kept != [""] else ""
