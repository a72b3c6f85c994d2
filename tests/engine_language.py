"""What the engine says in another language, as QGIS hands it on with a job."""

from __future__ import annotations

import json

from rs_mask_plugin.core.language.job_language import JobLanguage
from rs_mask_plugin.translations.catalogs import SENTENCES, read_catalog


def engine_language(code: str) -> JobLanguage:
    """Return a language with a comma before decimals, from the texts that are translated."""
    catalog = read_catalog(code)
    known = {
        kind: {text: catalog[text] for text in texts}
        for kind, texts in json.loads(SENTENCES.read_text("utf-8")).items()
    }
    return JobLanguage(code, decimal_point=",", thousands=".", **known)
