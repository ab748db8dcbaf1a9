"""Articles from files: in each format that a desk keeps them in, one file a format. Nothing is written.

What a format needs is imported when a file of that format is read, and not before.
"""

from pathlib import Path
from typing import Final

from checks.documents.files import at_most, read_bytes, unreadable
from checks.story.formats.extract import Extract

__all__ = ["MAX_ARTICLE_BYTES", "MAX_WORD_BYTES", "Extract", "read_article"]

MAX_ARTICLE_BYTES: Final = 5_000_000
"""Size of an article's file: some 800,000 words of text."""
MAX_WORD_BYTES: Final = 20_000_000
"""Size of a word processor's file, which may hold pictures."""

_HTML: Final = frozenset({".html", ".htm", ".xhtml"})
_NOT_READ: Final = frozenset({".doc", ".dot", ".odt", ".pages", ".pdf", ".rtf", ".wpd", ".epub"})
"""Formats of which what could be read as plain text would be their marks, not the article."""
_MARKDOWN: Final = frozenset({".md", ".markdown"})


def read_article(path: Path, data: bytes | None = None) -> Extract:
    """Return what an article's file says, in the format that its name's suffix tells; plain text for an unknown one.

    `data` is what the file holds, where it is not to be read from the disk. Raises BrokenFile where it cannot be read.
    """
    suffix = path.suffix.lower()
    if suffix in _NOT_READ:
        raise unreadable(
            path,
            f"{suffix} is no format that is read: save the article as .txt or .docx",
            advice="Open it in the program that it came from, and save it as plain text in UTF-8, or as .docx.",
        )
    limit = MAX_WORD_BYTES if suffix == ".docx" else MAX_ARTICLE_BYTES
    data = read_bytes(path, limit) if data is None else at_most(path, data, limit)
    if suffix == ".docx":
        from checks.story.formats.word import read_word

        return read_word(path, data)
    if suffix in _HTML:
        from checks.story.formats.web_page import read_web_page

        return read_web_page(path, data)
    if suffix in _MARKDOWN:
        from checks.story.formats.markdown import read_markdown

        return read_markdown(path, data)
    if suffix == ".json":
        from checks.story.formats.ninjs import read_ninjs

        return read_ninjs(path, data)
    from checks.story.formats.plain import read_plain

    return read_plain(path, data)
