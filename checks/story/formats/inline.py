"""The text within a Markdown paragraph, each character with its place in it."""

from collections.abc import Callable, Iterable, Iterator
from typing import Final, TypeAlias

from markdown_it import MarkdownIt
from markdown_it.rules_inline import StateInline, autolink, backtick, entity, escape, html_inline, image, link
from markdown_it.token import Token

from checks.story.formats.footnotes import END, with_footnotes
from checks.story.formats.markup import Run

_Rule: TypeAlias = Callable[[StateInline, bool], bool]

_PLACED: Final[dict[str, _Rule]] = {
    "autolink": autolink,
    "backticks": backtick,
    "entity": entity,
    "escape": escape,
    "html_inline": html_inline,
    "image": image,
    "link": link,
}
"""Rules whose tokens do not tell how long they are in the source."""
_MARKS: Final = frozenset({"em_open", "em_close", "strong_open", "strong_close"})
_HIDDEN: Final = frozenset({"script", "style"})


def parser() -> MarkdownIt:
    """Return a parser whose inline tokens know where in their content they end."""
    found = MarkdownIt("commonmark").enable("table").disable("text_join")
    for name, rule in _PLACED.items():
        found.inline.ruler.at(name, _with_end(rule))
    return with_footnotes(found)


def _with_end(rule: _Rule) -> _Rule:
    def run(state: StateInline, silent: bool) -> bool:
        matched = rule(state, silent)
        if matched and not silent and state.tokens:
            state.tokens[-1].meta[END] = state.pos
        return matched

    return run


def inline_lines(token: Token) -> list[list[Run]]:
    """Return the lines of an inline token's text, places counted in its content."""
    lines: list[list[Run]] = [[]]
    for run in _shown(_Walk(token.content).runs(token.children or ())):
        if run is None:
            lines.append([])
        else:
            lines[-1].append(run)
    return lines


class _Walk:
    """A cursor over the content, which the tokens go through in order."""

    def __init__(self, content: str) -> None:
        self._content = content
        self._flat = content.replace("\n", " ")
        self._cursor = 0

    def runs(self, children: Iterable[Token]) -> Iterator[Run | Token | None]:
        """Yield runs of text, tags as tokens, and None where a line ends."""
        for token in children:
            yield from self._take(token)
            self._cursor = token.meta.get(END, self._cursor)

    def _take(self, token: Token) -> Iterator[Run | Token | None]:
        match token.type:
            case "softbreak" | "hardbreak":
                self._cursor = self._content.find("\n", self._cursor) + 1
                yield Run(" ", self._cursor - 1) if token.type == "softbreak" else None
            case "text" if token.content:
                yield Run(token.content, self._skip(self._content, token.content))
            case "text_special":
                start = self._skip(self._content, token.markup)
                yield from (Run(char, start) for char in token.content)
            case "code_inline":
                self._cursor += len(token.markup)
                start = self._skip(self._flat, token.content)
                yield Run(self._content[start : self._cursor], start)
            case "html_inline":
                yield token
            case kind if kind in _MARKS:
                self._cursor += len(token.markup)

    def _skip(self, content: str, written: str) -> int:
        """Go past what is written here, white space and brackets before it skipped, and return where it began."""
        start = max(content.find(written, self._cursor), 0)
        self._cursor = start + len(written)
        return start


def _shown(found: Iterable[Run | Token | None]) -> Iterator[Run | None]:
    """Yield what a browser shows: not what stands in a script, and a line's end for `<br>`."""
    hidden = ""
    for run in found:
        if not isinstance(run, Token):
            if not hidden:
                yield run
            continue
        written = run.content.lower()
        if written.startswith("<br"):
            yield None
        elif hidden:
            hidden = "" if written.startswith(f"</{hidden}") else hidden
        else:
            hidden = next((name for name in _HIDDEN if written.startswith(f"<{name}")), "")
