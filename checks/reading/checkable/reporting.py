"""Reporting clauses: "the army said", "according to the ministry", "said Jane Doe, a nurse"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from checks.finding import Span
from checks.reading.checkable.boilerplate import is_boilerplate
from checks.reading.quantity.numbers import NUMBER_WORDS

if TYPE_CHECKING:
    from checks.reading import Reading

_SPOKEN = (
    r"said|says?|told|tells|wrote|writes|tweeted|tweets|added|adds|noted|notes|stated|states|argued|argues|joked|jokes|quipped"
    r"|alleged|alleges|testified|acknowledged|acknowledges|conceded|concedes|insisted|insists|contended|contends|asserted"
    r"|asserts|recalled|recalls|remarked|commented|explained|explains|replied|replies|enthused|exclaimed|cautioned|cautions"
    r"|warned|warns|claimed|claims|denied|denies|deny|suggested|suggests|clarified|estimated|estimates|predicted|predicts"
    r"|calculated|calculates|reaffirmed|declared|declares|complained|complains|lamented|admitted|admits|concluded"
    r"|concludes|announced|announces|confirmed|confirms"
)
"""Verbs of which a person or body is the subject whenever one stands in front."""

_WITH_THAT = (
    r"reported|reports|found|finds|showed|shows?|revealed|reveals?|indicated|indicates?|posted|posts|described|learned|agreed"
    r"|promised|vowed|pledged|informed|disclosed|observed|proposed|ruled|heard|mentioned|reiterated|counted|made sure to say"
    r"|responded|responds|continued|continues|stressed|stresses|emphasi[sz]ed|maintained|maintains"
)
"""Verbs that report where what is reported follows or stands before: "reported that", ", the army reported"."""

_VERB = re.compile(
    rf"(?<![\w-])(?:(?P<spoken>{_SPOKEN})|(?P<other>{_WITH_THAT})|(?P<spread>saying|adding|warning|writing|noting|arguing"
    r"|telling|claiming|insisting|announcing|explaining|stating|predicting|alleging))(?![\w-])"
)
_ABBREVIATED = r"(?:\b(?:Sen|Rep|Gov|Gen|Mr|Mrs|Ms|Dr|Lt|Col|Capt|St|[A-Z])\.|[^,.;:()\n“”\"—–])"
_ACCORDING = re.compile(rf"\b[Aa]ccording to (?P<who>{_ABBREVIATED}{{2,90}})")
_HEARSAY = re.compile(
    r"\breportedly\b|\b[Ii]t (?:is|was|has been) (?:widely )?(?:believed|understood|thought|said|claimed|reported|rumou?red)\b"
)

_AUXILIARY = re.compile(
    r"(?:^|(?<=[\s,“”\"(—–]))(?:(?:has|have|had|also|later|then|once|repeatedly|further|previously|both|all|each|alike|earlier|now"
    r"|again|publicly|recently|went on to|declined to|did not|does not|always|often|never|simply|\w{2,15}ly)\s+){1,3}$"
)
_TOO = re.compile(
    r",? (?:too|however|meanwhile|for (?:example|instance|one|(?:his|her|its|their) part)|in turn|by contrast),? $"
)
_NOUN_TOO = frozenset("states tweets claims reports notes estimates says shows finds posts".split())
"""Verbs that a plural noun may be: their subject has to be a name or a pronoun."""

_NO_REPORT = re.compile(r" (?:by|to (?:be|have)|(?:him|her|them|us|me|it) to)\b")
_CONDITION = re.compile(r"\b(?:[Ii]f|[Ww]hether|[Uu]nless) (?:[\w’'-]{1,20} ){0,2}$")
_SPREAD = re.compile(r",? that\b|,? [“\"]| (?:[A-Z]\w{0,30}|on|in|the|he|she|they|it|its|his|her|their|there|an?)\b")
"""How what is reported begins behind ", adding": "adding more states" reports nothing."""

_NOT_CUE = re.compile(
    r"\b(?:to|not|n[’']t|never|is|are|was|were|be|been|being|would|could|should|will|may|might|can|must|did|does|do|who is|it is)\s+$"
)
_NEGATED = re.compile(r"\b(?:declined to|refused to|did not|does not|has yet to|never)\s+$")
_PRONOUN = re.compile(r"(?i:he|she|they|it|who|which|we|i|you|that|some|many|others)\b")
_WORD = re.compile(r"[^\s,;:()“”\"—–\n]+")
_STOPS = frozenset(
    "that but and or as while when because if although though where whether after before since until so than what how why"
    " which who whom with for on in at by from into against over under is are was were be been has have had would could"
    " should will may might can did does do to not".split()
)
_INSIDE = frozenset("of the a an de van von al bin el for in at and with on".split())
"""Small words that may stand inside the name of a speaker: "a spokesman for the county"."""

_DETERMINERS = frozenset(
    "the a an his her its their our my one two three four five several some many other another this".split()
)
_BEGINS = re.compile(
    r"[A-Z“]|(?:the|a|an|his|her|its|their|our|one|two|three|several|some|many|other|another|this|state|local|senior|military|police|officials?|authorities|prosecutors|witnesses|residents|doctors|experts|analysts|critics|farmers|sources|investigators|lawyers|scientists|researchers|people|leaders|members|government|aides|advocates|economists|organi[sz]ers|company)\b"
)
_NOT_SPEAKERS = re.compile(
    r"(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Yesterday|Today|There|This|What|It|Here|Nobody)$"
)
_FACELESS = re.compile(
    r"(?:(?:[Ss]ome|[Mm]any|[Ss]everal|[Mm]ost|[Aa]nonymous|[Uu]nnamed) )?(?:[Cc]ritics|[Oo]bservers|[Ee]xperts|[Aa]nalysts"
    r"|[Ss]keptics|[Ss]ceptics|[Ii]nsiders|[Ss]ources|[Aa] source|[Ss]ome|[Mm]any|[Oo]thers|[Pp]eople)$"
)
_BEHIND = re.compile(rf"\s+(?P<who>{_ABBREVIATED}{{2,90}})")
_NAMED = re.compile(r"(?:the |a |an |one |two )?(?:[A-Za-z][a-z-]{1,20} ){0,6}(?:[A-Z][\w.’'-]{0,30} ?){1,4}$")
_BEGINS_NAME = re.compile(r"(?:the|an?|his|her|its|their|one) |[A-Z]")
_BREAK = re.compile(
    r"\s+(?:that|who|which|when|as|in|on|at|after|before|while|during|but|and said|told|speaking|referring|to|from|with|for)\b"
)


_FULL_NAME = re.compile(r"[A-Z][\w’'-]{1,30}(?: (?:[A-Z]\.|[a-z]{2,3}|[A-Z][\w’'-]{1,30})){0,3} [A-Z][\w’'-]{1,30}")


@dataclass(frozen=True, slots=True)
class Cue:
    """A reporting clause: its words, whose they are (None for a pronoun, or where nobody is named), and its kind.

    `behind` is where the words of the clause end; `forward` where what is reported follows it in its sentence.
    """

    words: Span
    who: Span | None
    verb: str
    pronoun: bool = False

    @property
    def denies(self) -> bool:
        """Whether it says that something is not so."""
        return self.verb.lower() in {"denied", "denies", "deny"}


@lru_cache(maxsize=1)
def cues(reading: "Reading") -> tuple[Cue, ...]:
    """Return every reporting clause in the order of the text; a question and what nobody said are left out."""
    found = [*_according(reading), *_hearsay(reading)]
    taken = [cue.words for cue in found]
    for cue in _verbs(reading):
        if not any(cue.words.overlaps(other) for other in taken):
            found.append(cue)
    kept = (cue for cue in found if not is_boilerplate(reading, cue.words) and not reading.is_quoted(cue.words))
    return tuple(sorted(kept, key=lambda cue: cue.words))


def is_faceless(name: str) -> bool:
    """Whether a speaker's name names nobody who could be asked."""
    return bool(_FACELESS.fullmatch(name))


def _according(reading: "Reading") -> Iterator[Cue]:
    for match in _ACCORDING.finditer(reading.text):
        end = _end_of_name(reading.text, Span(*match.span("who")))
        yield Cue(Span(match.start(), end), Span(match.start("who"), end), "according to")


def _hearsay(reading: "Reading") -> Iterator[Cue]:
    for match in _HEARSAY.finditer(reading.text):
        yield Cue(Span(*match.span()), None, "reportedly")


def _verbs(reading: "Reading") -> Iterator[Cue]:
    for match in _VERB.finditer(reading.text):
        sentence = reading.sentence_at(match.start())
        cue = _inverted(reading, match, sentence) or _plain(reading, match, sentence)
        if cue:
            yield cue


def _inverted(reading: "Reading", verb: re.Match[str], sentence: Span) -> Cue | None:
    """Read ", said Jane Doe": the speaker behind the verb."""
    text = reading.text
    before = text[max(sentence.start, verb.start() - 3) : verb.start()]
    who = _BEHIND.match(text, verb.end(), sentence.end)
    if verb["spread"] or who is None or _PRONOUN.match(who["who"]) or verb.start() == sentence.start:
        return None
    span = Span(who.start("who"), _end_of_name(text, Span(*who.span("who"))))
    quoted = re.search(r"[”\"’?!] $", before) and _BEGINS_NAME.match(who["who"])
    stated = (
        re.search(r"[,—–] $", before) and _NAMED.fullmatch(reading[span]) and text[span.end : span.end + 1] in ",. "
    )
    if not (quoted or stated):
        return None
    return Cue(Span(verb.start(), span.end), span, verb[0])


def _end_of_name(text: str, span: Span) -> int:
    stop = _BREAK.search(text, span.start + 1, span.end)
    end = stop.start() if stop else span.end
    while end > span.start and text[end - 1].isspace():
        end -= 1
    return end


def _plain(reading: "Reading", verb: re.Match[str], sentence: Span) -> Cue | None:
    """Read "the army said", "Jane Doe, a nurse, said", ", saying"."""
    text = reading.text
    if _NO_REPORT.match(text, verb.end()) or (verb["other"] and not _reports(text, verb, sentence)):
        return None
    before = text[sentence.start : verb.start()]
    if verb["spread"]:
        spoken = re.search(r"[,—–-] $", before) and _SPREAD.match(text, verb.end())
        return Cue(Span(*verb.span()), None, verb[0], pronoun=True) if spoken else None
    if _NEGATED.search(before) or (_NOT_CUE.search(before) and not re.search(r"\bwent on to\s+$", before)):
        return None
    who = _subject(reading, sentence, verb.start())
    if who is None:
        joined = re.search(r"\b(?:and|but|who|which)\s+(?:\w+ly |also |later |then )?$", before)
        return Cue(Span(verb.start(), verb.end()), None, verb[0], pronoun=True) if joined or not before else None
    if _CONDITION.search(text[sentence.start : who.start]):
        return None
    pronoun = bool(_PRONOUN.fullmatch(reading[who]))
    if verb[0] in _NOUN_TOO and not pronoun and not _is_subject(text, who, verb):
        return None
    return Cue(Span(who.start, verb.end()), None if pronoun else who, verb[0], pronoun)


def _is_subject(text: str, who: Span, verb: re.Match[str]) -> bool:
    """Whether the words before "says" or "states" are its subject: names with a capital, or what it says follows."""
    after = text[verb.end() : verb.end() + 12]
    if text[who.start : who.end].split()[-1].lower() in NUMBER_WORDS:
        return False
    if verb[0] == "says" or re.match(r",? that\b|,? [“\"]", after):
        return True
    last = text[who.start : who.end].split()[-1]
    return last[0].isupper() and not re.match(r" (?:of|to|from|in|on|about|by|and|for|are|were|is|was)\b|[,.;]", after)


def _reports(text: str, verb: re.Match[str], sentence: Span) -> bool:
    """Whether what is reported follows the verb, or its sentence ends with it."""
    after = text[verb.end() : min(verb.end() + 60, sentence.end)]
    if re.match(
        r"(?: (?:on )?\w{3,10}(?:day)?)?,? (?:that|how|whether)\b|,? [“\"]|: |[.,]?[”\"]?$|(?: \w+){0,2}\.$|, ", after
    ):
        return True
    return bool(re.match(r" (?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day that\b", after))


def _subject(reading: "Reading", sentence: Span, end: int) -> Span | None:
    """Return the subject that ends before the verb at `end`: a pronoun, or the words of a name or noun phrase."""
    text = reading.text
    begin = max(sentence.start, end - 220)
    window = text[begin:end]
    for pattern in (_AUXILIARY, _TOO, _AUXILIARY):
        if cut := pattern.search(window):
            window = window[: cut.start()]
    window = window.rstrip()
    if window.endswith((",", ")")):
        return _before_apposition(text, begin, window)
    if window.endswith(("”", '"', "—", "–", ";", ":")):
        return None
    return _phrase(text, begin, len(window))


def _before_apposition(text: str, begin: int, window: str) -> Span | None:
    """Return the subject in front of an apposition: of "Jane Doe, a nurse," that is "Jane Doe"."""
    mark = window.rfind("(") if window.endswith(")") else window.rfind(",", 0, -1)
    if mark <= 0 or len(window) - mark > 160:
        return None
    if _FULL_NAME.fullmatch(apposed := window[mark + 1 :].strip(" ,")):
        start = begin + window.index(apposed, mark)
        return Span(start, start + len(apposed))
    subject = _phrase(text, begin, len(window[:mark].rstrip()))
    if subject is None or not text[subject.start].isupper() or re.search(r"\b(?:said|says|and|but)$", window[:mark]):
        return None
    return subject


def _phrase(text: str, begin: int, length: int) -> Span | None:
    """Return the noun phrase that ends at `begin + length`, no further back than `begin`."""
    words = [Span(begin + m.start(), begin + m.end()) for m in _WORD.finditer(text[begin : begin + length])]
    taken: list[Span] = []
    for word in reversed(words):
        if taken and "\n" in text[word.end : taken[-1].start] or not _adjoins(text, word, taken, begin + length):
            break
        low = text[word.start : word.end].lower()
        if low in _STOPS and not (low in _INSIDE and taken):
            break
        taken.append(word)
        if len(taken) == 12:
            break
    while (
        taken
        and not _BEGINS.match(text, taken[-1].start)
        and not _PRONOUN.fullmatch(text[taken[-1].start : taken[-1].end])
    ):
        taken.pop()
    while len(taken) > 1 and text[taken[-1].start : taken[-1].end].lower() in (_INSIDE - _DETERMINERS):
        taken.pop()
    return _speaker(text, taken)


def _speaker(text: str, taken: list[Span]) -> Span | None:
    if not taken:
        return None
    whole = Span(taken[-1].start, taken[0].end)
    last = text[taken[0].start : taken[0].end]
    if _PRONOUN.fullmatch(last):
        return taken[0]
    if _NOT_SPEAKERS.fullmatch(last) or last.lower() in _INSIDE | _DETERMINERS or not last[0].isalpha():
        return None
    return whole


def _adjoins(text: str, word: Span, taken: list[Span], end: int) -> bool:
    after = taken[-1].start if taken else end
    return text[word.end : after].strip() == ""
