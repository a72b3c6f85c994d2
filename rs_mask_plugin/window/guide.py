"""Where the guide's pages are: beside the plugin where it was packed, else in the repository."""

from __future__ import annotations

from pathlib import Path

_PAGES = Path(__file__).resolve().parents[1] / "help" / "pages"
_IN_REPOSITORY = "https://github.com/rs-mask/rs-mask/blob/main/docs/guide.md"


def guide_address(page: str = "guide") -> str:
    """Return the address of a page: a file, which needs no network, where it is there.

    Args:
        page: Its place below the pages, without the ending: ``reference/train``. ``make package``
            writes them, so a checkout that was never packed has none.
    """
    path = _PAGES / f"{page}.html"
    return path.as_uri() if path.is_file() else _IN_REPOSITORY
