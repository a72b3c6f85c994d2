"""STAC items as imagery: which of an item's files is the picture.

A STAC item (https://stacspec.org) is a JSON file about one scene: where it is, and its files, the
*assets*, each with a key, roles and a media type. An item collection is a list of items.
"""

from __future__ import annotations

import base64
import contextlib
import json
import urllib.error
import urllib.request
from http.client import HTTPException
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urljoin, urlsplit, urlunsplit

from ..jobs.errors import UserError

_ENDINGS = (".json", ".geojson")
_LONGEST = 64 << 20  # bytes; a collection of ten thousand items is shorter
_TIMEOUT_S = 30.0
_PICTURES = ("image/tiff", "image/jp2", "image/vnd.stac.geotiff")
_PICTURE_ENDINGS = (".tif", ".tiff", ".jp2", ".vrt")
_NO_IMAGERY = {"thumbnail", "overview", "metadata"}  # roles


def stac_rasters(path: str) -> list[str]:
    """Return the rasters of a STAC item or item collection; of any other path, itself.

    Of each item the asset ``visual`` is taken, else the only one of data, else the only picture.
    ``item.json#KEY`` names another one.

    Raises:
        UserError: The file can't be read, or which picture is meant isn't clear.
    """
    address, _, key = path.partition("#")
    if not address.partition("?")[0].lower().endswith(_ENDINGS):
        return [path]
    values = _read(address)
    items = values.get("features") if values.get("type") == "FeatureCollection" else [values]
    if not isinstance(items, list) or not items or not all(_is_item(item) for item in items):
        return [path]  # another kind of JSON, which GDAL may know
    return [_asset(item, address, key) for item in items]


def _is_item(values: Any) -> bool:
    return isinstance(values, dict) and isinstance(values.get("assets"), dict)


def _asset(item: dict[str, Any], address: str, key: str) -> str:
    """Return the address of an item's picture."""
    assets = {
        str(name): asset
        for name, asset in item["assets"].items()
        if isinstance(asset, dict) and isinstance(asset.get("href"), str)
    }
    name = str(item.get("id") or address)
    if key and key not in assets:
        raise UserError(
            f"The STAC item {name} has no asset {key!r}; it has: {', '.join(sorted(assets))}."
        )
    chosen = key or _choose(name, {each: assets[each] for each in assets if _shows(assets[each])})
    href = str(assets[chosen]["href"])
    if _is_web(address):
        with contextlib.suppress(ValueError):  # no address: whoever opens it says so
            return urljoin(address, href)  # “/a.tif” is a file of the server, not of this machine
    return href if "://" in href else str(Path(address).absolute().parent / href)


def _choose(name: str, pictures: dict[str, dict[str, Any]]) -> str:
    """Return the key of the picture that is meant.

    Raises:
        UserError: There is none, or several.
    """
    roles = {key: set(asset.get("roles") or ()) for key, asset in pictures.items()}
    for candidates in (
        [key for key in pictures if key == "visual" or "visual" in roles[key]],
        [key for key in pictures if key == "data" or "data" in roles[key]],
        list(pictures),
    ):
        if len(candidates) == 1:
            return candidates[0]
        if candidates:
            raise UserError(
                f"The STAC item {name} has several images: {', '.join(sorted(candidates))}.",
                "Name one of them behind the item's address: item.json#NAME.",
            )
    raise UserError(f"The STAC item {name} has no image that GDAL could read.")


def _shows(asset: dict[str, Any]) -> bool:
    """Whether an asset is imagery."""
    if _NO_IMAGERY & set(asset.get("roles") or ()):
        return False
    media = str(asset.get("type") or "").lower()
    place = str(asset["href"]).partition("?")[0].lower()
    return media.startswith(_PICTURES) or (not media and place.endswith(_PICTURE_ENDINGS))


def _is_web(address: str) -> bool:
    return address.lower().startswith(("http://", "https://"))


def _read(address: str) -> dict[str, Any]:
    try:
        if _is_web(address):
            with urllib.request.build_opener().open(
                _request(address), timeout=_TIMEOUT_S
            ) as response:
                content = response.read(_LONGEST)
        else:
            content = Path(address).read_bytes()
        values = json.loads(content)
    except (OSError, HTTPException, urllib.error.URLError, ValueError, RecursionError) as error:
        reason = str(getattr(error, "reason", "") or getattr(error, "strerror", "") or error)
        raise UserError(
            f"The STAC item {address} can't be read ({reason}).", "Check the address."
        ) from error
    return values if isinstance(values, dict) else {}


def _request(address: str) -> urllib.request.Request:
    """Return what asks for an address; user and password in it go into a header.

    Raises:
        ValueError: It is no address.
    """
    try:
        parts = urlsplit(address)
    except ValueError:  # its text may hold the password
        raise ValueError("it is no address") from None
    user, at, host = parts.netloc.rpartition("@")
    request = urllib.request.Request(
        urlunsplit(parts._replace(netloc=host)), headers={"User-Agent": "rs-mask"}
    )
    if at:
        login = base64.b64encode(unquote(user).encode()).decode("ascii")
        # Whoever the server sends this request on to does not get it.
        request.add_unredirected_header("Authorization", f"Basic {login}")
    return request
