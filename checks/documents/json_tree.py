"""JSON into a tree, token by token, as its positions are what `json.loads` does not tell."""

from enum import Enum, auto
from json import JSONDecodeError
from json.decoder import scanstring  # type: ignore[attr-defined]
from typing import Final

from checks.documents.scalars import number, unpaired_surrogate
from checks.documents.tree import Data, MalformedError, Node, TreeBuilder
from checks.patterns import regex

_SPACE: Final = regex(r"[ \t\n\r]*")
_NUMBER: Final = regex(r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?")
_WORD: Final = regex(r"[A-Za-z]+")
_WORDS: Final[dict[str, bool | None]] = {"null": None, "true": True, "false": False}
_CLOSER: Final = {"{": "}", "[": "]"}


class _Expected(Enum):
    """What the next token has to be."""

    VALUE = auto()
    VALUE_OR_END = auto()
    KEY = auto()
    KEY_OR_END = auto()
    COLON = auto()
    COMMA_OR_END = auto()
    NOTHING = auto()


def read_json(text: str, builder: TreeBuilder) -> None:
    """Read a JSON text into the builder. Raises MalformedError where it is no JSON."""
    _JsonReader(text, builder).read()


class _JsonReader:
    """A cursor over the text, what is open around it, and what has to come next."""

    def __init__(self, text: str, builder: TreeBuilder) -> None:
        self._text = text
        self._builder = builder
        self._position = 0
        self._closers: list[str] = []
        self._expected = _Expected.VALUE

    def read(self) -> None:
        """Read up to the end of the text."""
        while self._next_char():
            match self._expected:
                case _Expected.VALUE | _Expected.VALUE_OR_END:
                    self._read_value()
                case _Expected.KEY | _Expected.KEY_OR_END:
                    self._read_key()
                case _Expected.COLON:
                    self._read_colon()
                case _Expected.COMMA_OR_END:
                    self._read_comma()
                case _Expected.NOTHING:
                    raise self._fault("the data ends before this")
        if self._expected is not _Expected.NOTHING and self._builder.root:
            raise self._fault(f"the file ends, but a closing {self._closers[-1]} is missing")

    def _next_char(self) -> str:
        """Skip white space and return the character after it, or nothing at the text's end."""
        space = _SPACE.match(self._text, self._position)
        self._position = space.end() if space else self._position
        return self._text[self._position : self._position + 1]

    def _read_value(self) -> None:
        char = self._text[self._position]
        if char in _CLOSER:
            self._open(char)
        elif char == "]" and self._expected is _Expected.VALUE_OR_END:
            self._close()
        else:
            self._builder.add(self._scalar(char))
            self._after_value()

    def _read_key(self) -> None:
        char = self._text[self._position]
        if char == "}" and self._expected is _Expected.KEY_OR_END:
            self._close()
        elif char == '"':
            self._builder.add(self._scalar(char))
            self._expected = _Expected.COLON
        else:
            raise self._fault("a key in double quotation marks has to stand here")

    def _read_colon(self) -> None:
        self._skip(":", "a colon is missing after the key")
        self._expected = _Expected.VALUE

    def _read_comma(self) -> None:
        closer = self._closers[-1]
        if self._text[self._position] == closer:
            self._close()
            return
        self._skip(",", f"a comma or a closing {closer} is missing")
        self._expected = _Expected.KEY if closer == "}" else _Expected.VALUE

    def _open(self, char: str) -> None:
        data: Data = {} if char == "{" else []
        self._builder.open(Node(data, self._position))
        self._closers.append(_CLOSER[char])
        self._position += 1
        self._expected = _Expected.KEY_OR_END if char == "{" else _Expected.VALUE_OR_END

    def _close(self) -> None:
        self._builder.close()
        self._closers.pop()
        self._position += 1
        self._after_value()

    def _after_value(self) -> None:
        self._expected = _Expected.COMMA_OR_END if self._closers else _Expected.NOTHING

    def _scalar(self, char: str) -> Node:
        start = self._position
        if char == '"':
            return Node(self._string(), start)
        if literal := _NUMBER.match(self._text, start):
            self._position = literal.end()
            return Node(self._number(literal[0], start), start)
        word = _WORD.match(self._text, start)
        if word is None or word[0] not in _WORDS:
            raise self._fault("a value has to stand here: text in double quotation marks, a number, true or false")
        self._position = word.end()
        return Node(_WORDS[word[0]], start)

    def _string(self) -> str:
        start = self._position
        try:
            value: str
            value, self._position = scanstring(self._text, start + 1, True)
        except JSONDecodeError as error:
            raise MalformedError(error.pos, _in_words(error)) from None
        if unpaired_surrogate(value):
            self._builder.problems.append((start, "half a character: an escape lacks its second part"))
            return ""
        return value

    def _number(self, literal: str, start: int) -> Data:
        try:
            return number(literal)
        except ValueError as error:
            self._builder.problems.append((start, str(error)))
            return 0

    def _skip(self, char: str, otherwise: str) -> None:
        if self._text[self._position] != char:
            raise self._fault(otherwise)
        self._position += 1

    def _fault(self, message: str) -> MalformedError:
        if self._text.startswith(("#", "//", "/*"), self._position):
            return MalformedError(self._position, "JSON has no comments: take this out, or write the file in YAML")
        return MalformedError(self._position, message)


def _in_words(error: JSONDecodeError) -> str:
    if error.msg.startswith("Unterminated"):
        return "the quotation mark that opens here is never closed"
    if error.msg.startswith("Invalid control"):
        return "a line break or tab inside text: write \\n or \\t, or close the quotation mark"
    return "a backslash that begins no known escape: write two of them"
