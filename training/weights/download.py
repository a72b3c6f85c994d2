"""Files of weights from the network: resumed, checked by their hash, cached beside torch's own."""

from __future__ import annotations

import hashlib
import os
import re
import urllib.error
import urllib.request
from http.client import HTTPException
from pathlib import Path, PurePosixPath
from urllib.parse import urlsplit

from ...core.jobs.errors import UserError
from ...core.jobs.job import Job

_BLOCK = 1 << 18  # bytes a read: a stop is heard several times a second on slow lines
_TIMEOUT_S = 20.0
_ATTEMPTS = 3
_NAMED_HASH = re.compile(r"-([0-9a-f]{8,64})\.[a-z]+$")  # torchvision's names end in their hash


class _BrokenError(Exception):
    """A download that ended too early, or never began; worth another attempt."""


def cache_folder() -> Path:
    """Return where downloaded weights lie: torch.hub's own folder, so files are shared with it."""
    import torch

    return Path(torch.hub.get_dir()) / "checkpoints"


def fetch(url: str, job: Job) -> Path:
    """Return the local copy of a file, downloading it when there is none.

    A broken download is resumed by a range request, in this run or in the next. The file gets its
    name only when its SHA-256 begins as its name says, as torchvision's files do.

    Args:
        url: http or https; the name's last part before the ending is the hash.
        job: Hears the progress; a stop keeps the part that was received.

    Raises:
        UserError: It can't be reached, or what came is not the file; says what to do.
        StoppedError: The job was asked to stop.
    """
    name = PurePosixPath(urlsplit(url).path).name
    target = cache_folder() / name
    if target.is_file():
        return target
    part = target.with_name(name + ".part")
    hint = (
        f"Connect to the internet, or put the file at {target}, or start from your own file "
        "(WEIGHTS = file), or from nothing (WEIGHTS = none)."
    )
    job.info(f"Downloading {url} (once; it is kept in {target.parent}).")
    reason = ""
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        for _ in range(_ATTEMPTS):
            try:
                _receive(url, part, name, job)
                break
            except _BrokenError as broken:
                reason = str(broken)
        else:
            raise UserError(f"The pretrained weights can't be downloaded ({reason}): {url}", hint)
        _check_hash(part, name, url, hint)
        part.replace(target)
    except OSError as error:
        raise UserError(
            f"The pretrained weights can't be saved in {target.parent}: {error.strerror or error}.",
            "Free some space, or set TORCH_HOME to another folder.",
        ) from error
    return target


def _receive(url: str, part: Path, name: str, job: Job) -> None:
    """Append what is missing to the part."""
    if urlsplit(url).scheme not in ("http", "https"):
        raise UserError(f"Weights can't be downloaded from {url!r}: not an http address.")
    have = part.stat().st_size if part.exists() else 0
    request = urllib.request.Request(url, headers={"User-Agent": "rs-mask"})
    if have:
        request.add_header("Range", f"bytes={have}-")
    try:
        with urllib.request.build_opener().open(request, timeout=_TIMEOUT_S) as response:
            if response.status != 206:  # the server sends all of it
                have = 0
            total = have + int(response.headers.get("Content-Length") or 0)
            with part.open("ab" if have else "wb") as file:
                while block := response.read(_BLOCK):
                    file.write(block)
                    have += len(block)
                    job.progress(have / 1e6, max(total, have) / 1e6, "MB", f"Downloading {name}")
                    job.check_stop("The download goes on from here when the job is run again.")
                file.flush()
                os.fsync(file.fileno())
    except urllib.error.HTTPError as error:
        if error.code == 416 and have:  # the part is complete, or longer than the file
            return
        raise _BrokenError(f"the server answers {error.code} {error.reason}") from error
    except (urllib.error.URLError, HTTPException, TimeoutError, ConnectionError) as error:
        raise _BrokenError(str(getattr(error, "reason", "") or error)) from error
    if have < total:
        raise _BrokenError("the connection broke")


def _check_hash(part: Path, name: str, url: str, hint: str) -> None:
    """Refuse and remove a part that is not the file its name promises."""
    named = _NAMED_HASH.search(name)
    if named is None:
        raise UserError(f"Weights without a hash in their name are not downloaded: {url}", hint)
    digest = hashlib.sha256()
    with part.open("rb") as file:
        while block := file.read(1 << 20):
            digest.update(block)
    if not digest.hexdigest().startswith(named.group(1)):
        part.unlink()
        raise UserError(f"What was downloaded from {url} is damaged (its hash differs).", hint)
