"""What mkdocs is told beside ``mkdocs.yml``: the reference pages, and the algorithms' pictures.

Both lie elsewhere (definitions of jobs, the plugin's folder of help) and come to the site as if
they lay in ``docs/``.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from docs.pages.reference import reference_pages  # noqa: E402


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Fill the sections of the navigation that ``mkdocs.yml`` leaves empty; mkdocs calls this."""
    decisions = sorted(path.name for path in (ROOT / "docs" / "decisions").glob("[a-z]*.md"))
    pages = {
        "All algorithms": ["reference/index.md", *list(reference_pages())[:-1]],
        "Decisions": ["decisions/README.md", *(f"decisions/{name}" for name in decisions)],
    }
    for section in _sections(config.nav):
        for title, found in pages.items():
            if section.get(title) == []:
                section[title] = found
    return config


def _sections(nav: Any) -> Iterator[dict[str, Any]]:
    """Yield every titled entry of the navigation, from the outside inwards."""
    for entry in nav:
        if isinstance(entry, dict):
            yield entry
            for inner in entry.values():
                if isinstance(inner, list):
                    yield from _sections(inner)


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Add what is not in ``docs/``, also in place of what stands in for it; mkdocs calls this."""
    for path, text in reference_pages().items():
        stand_in = files.get_file_from_path(path)
        if stand_in is not None:
            files.remove(stand_in)
        files.append(File.generated(config, path, content=text))
    for picture in sorted((ROOT / "rs_mask_plugin" / "help" / "pictures").glob("*.png")):
        path = f"pictures/algorithms/{picture.name}"
        files.append(File.generated(config, path, abs_src_path=str(picture)))
    return files
