"""Files of a training set that may come from someone else: none outside its folder is read."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from ...core.jobs.errors import UserError


def is_file_inside(root: Path, path: Path) -> bool:
    """Whether a path is a file below a folder, also after links and ``..`` are followed."""
    try:
        return path.is_file() and path.resolve().is_relative_to(root.resolve())
    except (OSError, ValueError, RuntimeError):  # a name too long, a zero byte, links in a circle
        return False


def is_folder_inside(root: Path, path: Path) -> bool:
    """Whether a path is a folder below another (or that one), links and ``..`` followed."""
    try:
        return path.is_dir() and path.resolve().is_relative_to(root.resolve())
    except (OSError, ValueError, RuntimeError):
        return False


def read_text(path: Path) -> str:
    """Read a text file in UTF-8 (with or without BOM), UTF-16 with BOM, or else Windows-1252.

    Raises:
        UserError: It can't be read.
    """
    try:
        content = path.read_bytes()
    except OSError as error:
        raise UserError(
            f"The file {path} can't be read: {error.strerror}.",
            "Check its rights, or copy it anew.",
        ) from error
    if content[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return content.decode("utf-16", "replace")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("cp1252", "replace")


def parse_json(text: str) -> Any:
    """Parse JSON text.

    Raises:
        ValueError: It is no JSON, or is nested too deeply.
    """
    try:
        return json.loads(text)
    except RecursionError as error:
        raise ValueError("it is nested too deeply") from error


def id_text(value: Any) -> str:
    """Return an id as text, so that 7, 7.0 and "7" are one id."""
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return str(value).strip()
