"""Follows every link of a built site: files, anchors and pictures; of other sites only the form.

    python -m docs.pages.links build/site

mkdocs itself looks at links between Markdown files alone; raw HTML, what the theme adds, and
pictures without a text to stand in for them are found here.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

_LINKS = {"a": "href", "link": "href", "img": "src", "script": "src", "source": "src"}
_ABSOLUTE_PAGES = ("404.html",)  # shown below any address, so its links start at the site's top


class _Page(HTMLParser):
    """The links and anchors of one page."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.links: list[str] = []
        self.anchors: set[str] = set()
        self.pictures_without_text: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note what the tag points to, and what may be pointed to."""
        values = {key: value or "" for key, value in attrs}
        self.anchors.update(values[key] for key in ("id", "name") if values.get(key))
        if _LINKS.get(tag) in values:
            self.links.append(values[_LINKS[tag]])
        if tag == "img" and not values.get("alt"):
            self.pictures_without_text.append(values.get("src", ""))


def broken_links(site: Path) -> list[str]:
    """Return a line for each link of the site that leads nowhere.

    Args:
        site: The folder that the site was built into.
    """
    site = site.resolve()
    paths = [path for path in sorted(site.rglob("*.html")) if path.name not in _ABSOLUTE_PAGES]
    pages = {path: _Page(path.read_text("utf-8")) for path in paths}
    return [
        f"{path.relative_to(site)}: {problem}"
        for path, page in pages.items()
        for problem in _problems(path, page, pages)
    ]


def _problems(path: Path, page: _Page, pages: dict[Path, _Page]) -> Iterator[str]:
    for picture in page.pictures_without_text:
        yield f"the picture {picture} has no text that says what it shows"
    for link in page.links:
        parts = urlsplit(link)
        if parts.scheme in ("http", "https"):
            if "." not in parts.netloc or " " in link:
                yield f"{link} is no address"
        elif parts.scheme not in ("", "mailto", "data"):
            yield f"{link} has a scheme that browsers don't follow"
        elif not parts.scheme:
            target = (path.parent / unquote(parts.path)).resolve() if parts.path else path
            if not target.exists():
                yield f"{link} leads to no file"
                continue
            anchors = pages[target].anchors if target in pages else set()
            if parts.fragment and target in pages and unquote(parts.fragment) not in anchors:
                yield f"{link} leads to no anchor"


def main(folder: str) -> int:
    """Print what is broken; return the exit code."""
    broken = broken_links(Path(folder)) if any(Path(folder).rglob("*.html")) else ["no pages"]
    print("\n".join(broken) or f"All links of {folder} lead somewhere.")
    return int(bool(broken))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
