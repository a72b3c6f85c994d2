"""Writes the guide as plain HTML that comes with the plugin, for F1 and *Help* without a network.

    python -m docs.pages.local_guide rs_mask_plugin/help/pages

Needs the library ``markdown`` and nothing else, where ``make site`` needs mkdocs: the package is
made in seconds. Pages that are for developers stay in the repository, and links lead there.
"""

from __future__ import annotations

import html
import posixpath
import re
import shutil
import sys
from functools import partial
from pathlib import Path

import markdown

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from docs.pages.reference import reference_pages  # noqa: E402

_REPOSITORY = "https://github.com/rs-mask/rs-mask/blob/main/docs/"
_TOP_PAGES = ("guide.md", "glossary.md", "methods.md")
_EXTENSIONS = ("sane_lists", "tables", "fenced_code", "toc")  # as in mkdocs.yml
_LINK = re.compile(
    r'(?P<before>(?:href|src)=")(?!https?:|#|data:)(?P<path>[^"#]*)(?P<anchor>#[^"]*)?'
)
_ALGORITHM_PICTURES = "pictures/algorithms/"
_STYLE = """
body { font: 16px/1.5 sans-serif; max-width: 60em; margin: 0 auto; padding: 1em; color: #222; }
nav { border-bottom: 1px solid #ccc; padding-bottom: .5em; } nav a { margin-right: 1em; }
table { border-collapse: collapse; } td, th { border: 1px solid #ccc; padding: .3em .6em; }
td { vertical-align: top; } img { max-width: 100%; border: 1px solid #ccc; }
code { background: #f3f3f3; padding: 0 .2em; } pre { background: #f3f3f3; padding: .6em; }
pre { overflow-x: auto; } a { color: #00695c; }
"""


def write_local_guide(target: Path, root: Path = ROOT) -> list[Path]:
    """Write the pages and the pictures that they show; return the pages.

    Args:
        target: Folder of the pages, below the plugin's ``help`` so that its pictures are near;
            what is in it goes.
        root: The checkout.
    """
    docs = root / "docs"
    sources = {name: (docs / name).read_text("utf-8") for name in _TOP_PAGES}
    for path in sorted((docs / "guide").glob("*.md")):
        sources[f"guide/{path.name}"] = path.read_text("utf-8")
    sources.update(reference_pages(root))
    shutil.rmtree(target, ignore_errors=True)
    written = []
    for name, text in sources.items():
        page = target / name.replace(".md", ".html")
        page.parent.mkdir(parents=True, exist_ok=True)
        body = markdown.markdown(text, extensions=list(_EXTENSIONS), output_format="html")
        body = _LINK.sub(partial(_link, name, set(sources)), body)
        page.write_text(_page(name, text, body), encoding="utf-8")
        written.append(page)
        for picture in re.findall(r"\]\(([^)]+\.(?:jpg|png))\)", text):
            place = posixpath.normpath(posixpath.join(posixpath.dirname(name), picture))
            if not place.startswith(_ALGORITHM_PICTURES):
                (target / place).parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(docs / place, target / place)
    return written


def _page(name: str, text: str, body: str) -> str:
    """Return a whole page around the body."""
    title = html.escape(text.splitlines()[0].lstrip("# "))
    up = "../" * name.count("/")
    nav = (
        f'<a href="{up}guide.html">Guide</a><a href="{up}reference/index.html">All algorithms</a>'
        f'<a href="{up}guide/troubleshooting.html">Troubleshooting</a>'
        f'<a href="{up}glossary.html">Glossary</a>'
    )
    return (
        f'<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8"><title>{title}</title>'
        f"<style>{_STYLE}</style></head>\n<body><nav>{nav}</nav>\n{body}\n</body></html>\n"
    )


def _link(name: str, pages: set[str], found: re.Match[str]) -> str:
    """Return where a link of a page leads to in the plugin's folder."""
    before, path, anchor = found["before"], found["path"], found["anchor"] or ""
    place = posixpath.normpath(posixpath.join(posixpath.dirname(name), path))
    if place.startswith(_ALGORITHM_PICTURES):
        # From help/pages/… to help/pictures, where QGIS's own help has them.
        up = "../" * (name.count("/") + 1)
        return f"{before}{up}pictures/{posixpath.basename(place)}"
    if place.endswith(".md") and place not in pages:
        return f"{before}{_REPOSITORY}{place}{anchor}"
    if path.endswith(".md"):
        path = f"{path[:-3]}.html"
    return f"{before}{path}{anchor}"


if __name__ == "__main__":
    pages = write_local_guide(Path(sys.argv[1]))
    print(f"{len(pages)} pages of the guide: {sys.argv[1]}")
