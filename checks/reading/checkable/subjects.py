"""Who says something: the name or noun phrase in front of a verb, or behind it."""

from typing import Final

from checks.finding import Span
from checks.patterns import regex
from checks.reading.quantity.tokens import words

_LONGEST: Final = 12
"""Words in a speaker's name."""
_REACH: Final = 220
"""Characters in front of a verb in which its subject may begin."""
_APPOSITION: Final = 160
"""Characters in an apposition between a subject and its verb."""

PRONOUN: Final = regex(r"(?i:he|she|they|it|who|which|we|i|you|that|some|many|others)\b")

_AUXILIARY = regex(
    r"(?:^|(?<=[\s,“”\"(—–]))(?:(?:has|have|had|also|later|then|once|repeatedly|further|previously|both|all|each|alike"
    r"|earlier|now|again|publicly|recently|went on to|always|often|simply|\w{2,15}ly)\s+){1,3}$"
)
_ASIDE = regex(
    r",? (?:too|however|meanwhile|for (?:example|instance|one|(?:his|her|its|their) part)|in turn|by contrast),? $"
)
"""Words that may stand between a subject and its verb."""

_WORD = regex(r"[^\s,;:()“”\"—–\n]+")
_STOPS: Final = words(
    "that but and or as while when because if although though where whether after before since until so than what how "
    "why which who whom with for on in at by from into against over under is are was were be been has have had would "
    "could should will may might can did does do to not"
)
_INSIDE: Final = words("of the a an de van von al bin el for in at and with on")
"""Small words that may stand inside the name of a speaker: "a spokesman for the county"."""

_DETERMINERS: Final = words(
    "the a an his her its their our my one two three four five several some many other another this"
)
_BEGINS = regex(
    r"[A-Z“]|(?:the|an?|his|her|its|their|our|one|two|three|several|some|many|other|another|this|state|local|senior"
    r"|military|police|officials?|authorities|prosecutors|witnesses|residents|doctors|experts|analysts|critics|farmers"
    r"|sources|investigators|lawyers|scientists|researchers|people|leaders|members|government|aides|advocates"
    r"|economists|organi[sz]ers|company)\b"
)
"""How the words for a speaker begin."""

_OPENS_CLAUSE = regex(r"[,—–]\s*\Z|\b(?:And|But|Still|Yet|So)\s\Z")
"""In front of several speakers without a name: "But harbour pilots say"."""
_INNER = regex(
    r"(?:(?<! of)(?<! for)(?<! in)(?<! at)(?<! and)(?<! with)(?<! on) (?=(?:the|his|her|its|their|our|my) )"
    r"|\ban? [a-z]{2,20} (?=[A-Z][\w’'-]{0,30}\Z))"
)
"""Where a second noun phrase begins: "a charge | the sheriff" denies, "a charge | Doe" denies."""

NO_SPEAKER: Final = regex(
    r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun|Yester|To)day|There|This|What|It|Here|Nobody|All)$"
)
_FULL_NAME = regex(
    r"[A-Z][\w’'-]{1,30}(?: (?:[A-Z]\.|de|la|van|von|al|bin|el|der|di|[A-Z][\w’'-]{1,30})){0,3} [A-Z][\w’'-]{1,30}"
)
_ASIDE_OF_NAME = regex(r"(?: \([^()\n]{1,30}\)|, \d{1,3})\Z")
"""A party, a place or an age behind a name: "Jane Doe (R-Maine), who had refused,", "Jane Doe, 54, a nurse,"."""
_OF_A_PLACE = regex(r" \([A-Z]{1,3}\) of [A-Z][\w.]{1,20}(?: [A-Z][\w.]{1,20})?,?\Z")
"""A party and a place behind a name: "Jane Doe (R) of Maine said"."""
_NOT_APPOSED = regex(r"\b(?:said|says|and|but)$")

_NAME_CHAR = r"(?:\b(?:Sen|Rep|Gov|Gen|Mr|Mrs|Ms|Dr|Lt|Col|Capt|St|[A-Z])\.|[^,.;:()\n“”\"—–])"
BEHIND: Final = regex(rf"\s{{1,3}}(?P<who>{_NAME_CHAR}{{2,90}})")
ACCORDING: Final = regex(rf"\b[Aa]ccording to (?P<who>{_NAME_CHAR}{{2,90}})")
NAMED: Final = regex(
    r"(?:(?:the|an?|one|two) )?(?:[A-Za-z][a-z-]{1,20} ){0,6}(?:[A-Z][\w.’'-]{0,30} ){0,3}[A-Z][\w.’'-]{0,30}"
)
MANY_BEHIND: Final = regex(r"(?:[a-z-]{3,20} ){0,3}[a-z]{3,20}s[.,](?!\S)")
"""Several speakers without a name: "it is closed, say harbour pilots."."""
BEGINS_NAME: Final = regex(r"(?:the|an?|his|her|its|their|one) |[A-Z]")
_BREAK = regex(
    r"\s{1,3}(?:that|who|which|when|as|in|on|at|after|before|while|during|but|and said|told|speaking|referring|to|from"
    r"|with|for)\b"
)
_FACELESS = regex(
    r"(?:(?:[Ss]ome|[Mm]any|[Ss]everal|[Mm]ost|[Aa]nonymous|[Uu]nnamed) )?(?:[Cc]ritics|[Oo]bservers|[Ee]xperts"
    r"|[Aa]nalysts|[Ss]keptics|[Ss]ceptics|[Ii]nsiders|[Ss]ources|[Aa] source|[Ss]ome|[Mm]any|[Oo]thers|[Pp]eople)$"
)


def begins_name(words: str) -> bool:
    """Whether words may begin the name of a speaker: no preposition does, nor a conjunction."""
    return words.partition(" ")[0] not in _STOPS


def is_faceless(name: str) -> bool:
    """Whether a speaker's name names nobody who could be asked."""
    return bool(_FACELESS.fullmatch(name))


def name_end(text: str, span: Span) -> int:
    """Return where a name that begins a span ends: before a word that begins something else."""
    stop = _BREAK.search(text, span.start + 1, span.end)
    end = stop.start() if stop else span.end
    while end > span.start and text[end - 1].isspace():
        end -= 1
    return end


def subject_before(text: str, sentence: Span, end: int) -> Span | None:
    """Return the subject of a verb that starts at `end`: a pronoun, name or noun phrase; None where there is none."""
    begin = max(sentence.start, end - _REACH)
    window = text[begin:end]
    for pattern in (_AUXILIARY, _ASIDE, _AUXILIARY):
        if cut := pattern.search(window):
            window = window[: cut.start()]
    window = _OF_A_PLACE.sub("", window.rstrip())
    if window.endswith((",", ")")):
        return _beside_apposition(text, begin, window)
    if window.endswith(("”", '"', "—", "–", ";", ":")):
        return None
    return _phrase(text, begin, begin + len(window))


def _beside_apposition(text: str, begin: int, window: str) -> Span | None:
    """Return the person of "Jane Doe, a nurse," or of "the mayor, Jane Doe,"."""
    mark = window.rfind("(") if window.endswith(")") else window.rfind(",", 0, -1)
    if mark <= 0 or len(window) - mark > _APPOSITION:
        return None
    apposed = window[mark + 1 :].strip(" ,")
    if _FULL_NAME.fullmatch(apposed):
        start = begin + window.index(apposed, mark)
        return Span(start, start + len(apposed))
    subject = _phrase(text, begin, begin + len(_ASIDE_OF_NAME.sub("", window[:mark].rstrip())))
    if subject is None or not text[subject.start].isupper() or _NOT_APPOSED.search(window[:mark]):
        return None
    return subject


def _phrase(text: str, begin: int, end: int) -> Span | None:
    """Return the noun phrase that ends at `end`, no further back than `begin`."""
    taken: list[Span] = []
    edge = end
    for match in reversed(list(_WORD.finditer(text, begin, end))):
        low = match[0].lower()
        joins = text[match.end() : edge].strip() == "" and "\n" not in text[match.end() : edge]
        if not joins or len(taken) == _LONGEST or (low in _STOPS and not (low in _INSIDE and taken)):
            break
        taken.append(Span(*match.span()))
        edge = match.start()
    whole = taken[:]
    while taken and not _may_begin(text, taken):
        taken.pop()
    if not taken and whole and text[whole[0].end - 1] == "s" and _OPENS_CLAUSE.search(text, begin, edge):
        taken = whole
    return _speaker(text, taken)


def _may_begin(text: str, taken: list[Span]) -> bool:
    """Whether the first of these words, which are listed from the last on, may begin the name of a speaker."""
    first = text[taken[-1].start : taken[-1].end]
    if len(taken) > 1 and first.lower() in _INSIDE - _DETERMINERS:
        return False
    return bool(_BEGINS.match(text, taken[-1].start) or PRONOUN.fullmatch(first))


def _speaker(text: str, taken: list[Span]) -> Span | None:
    if not taken:
        return None
    last = text[taken[0].start : taken[0].end]
    if PRONOUN.fullmatch(last):
        return taken[0]
    if NO_SPEAKER.fullmatch(last) or last.lower() in _INSIDE | _DETERMINERS or not last[0].isalpha():
        return None
    start = taken[-1].start
    if inner := _INNER.search(text[start : taken[0].end]):
        start += inner.end()
    return Span(start, taken[0].end)
