"""``make translations``: reads all texts anew, keeps what is translated, and compiles."""

from __future__ import annotations

from .catalogs import (
    LANGUAGES,
    SENTENCES,
    compile_catalogs,
    read_catalog,
    sentences_content,
    write_catalog,
)
from .texts import translatable_texts


def main() -> None:
    """Write the catalogues and say how many texts each lacks."""
    SENTENCES.parent.mkdir(exist_ok=True)
    SENTENCES.write_text(sentences_content(), "utf-8")
    texts = translatable_texts()
    for language in LANGUAGES:
        missing = write_catalog(language, texts, read_catalog(language))
        print(f"{language}: {missing or 'no'} texts to translate")
    compile_catalogs()


if __name__ == "__main__":
    main()
