"""A past event after publication, or a future one before it."""

import re
from collections.abc import Iterator
from datetime import date, timedelta

from checks.finding import Finding, Severity, Span
from checks.patterns import regex
from checks.reading import Reading
from checks.reading.calendar_days import days_of
from checks.reading.day_words import day_in_words, days_in_words
from checks.reading.mentions import Anchor, DateMention, Days
from checks.registry import Example, Rule

_DAY_OR_MONTH = regex(r"\d{4}-\d\d(?:-\d\d(?:T.*)?)?")

_HAPPENED = (
    r"(?:was|were) (?:[a-z]+ly )?(?:killed|born|arrested|elected|injured|wounded|found|fired|sworn in|hit|struck|held"
    r"|shot|buried|signed|opened|released|sentenced|convicted|destroyed|attacked|launched|seen)"
    r"|resigned|died|began|started|ended|won|lost|arrived|landed|crashed|collapsed|exploded|happened"
    r"|occurred|took place|took office|stepped down|withdrew|signed|met|visited|married|left office"
    r"|launched|returned|surrendered|fell|pleaded guilty"
)
"""Events that are over once told in these words; what is announced or agreed may lie ahead."""

_FAR = (
    r"(?: (?!(?:to|for|until|till|by|before|after|from|since|than|through|of|who|which|that|when|if|as|and|but)\b)"
    r"[\w’'-]+){0,4}"
)
"""Up to four words in which no other clause, purpose or date begins."""

_PAST_THEN_DATE = regex(rf"(?<!to )(?<!be )\b(?:{_HAPPENED})\b{_FAR}(?: (?:on|in))? $")
_DATE_THEN_PAST = regex(rf",?{_FAR} (?:{_HAPPENED})\b")
_PICTURED = regex(r",? (?:file )?(?:photo|photograph|picture|image|frame|video|handout)\b")
_WILL = r"(?:will|is going to|are going to) (?:not )?(?!have\b)[a-z]+"
_WILL_THEN_DATE = regex(rf"\b{_WILL}{_FAR} (?:on|in) $")
_DATE_THEN_WILL = regex(rf",?{_FAR} {_WILL}\b")
_ON = regex(r"\b(?:[Oo]n|[Ii]n) $")

_OTHERWISE = regex(
    r"\b(?:schedul\w*|set|plan\w*|due|expir\w*|slated|propos\w*|would|could|might|if|whether|had|imagin\w*|suppos\w*"
    r"|fiction\w*|novel|film|movie|series|episode|said in|commemorat\w*|anniversar\w*|remember\w*|memor\w*|honou?r\w*"
    r"|mark(?:s|ed|ing)?|celebrat\w*|data|figures|records|as of|dated|retroactive\w*|backdated)\b",
    re.IGNORECASE,
)
"""Words of plans, of hypotheses and of remembrance: with these a tense says little of the date."""

_WINDOW = 90
_RECENT = timedelta(days=730)
"""How old a date may be that a plan is told for: what lies longer ago is remembered, not awaited."""
_GRACE = timedelta(days=2)
"""Time zones, and copy that is filed late."""


def tense(reading: Reading) -> Iterator[Finding]:
    """Yield a finding for each stated date whose clause tells it as past or future against the day of publication."""
    published = reading.story.article.published.date()
    for mention in reading.dates:
        days = _stated_days(mention)
        if not days or not _is_plain(reading, mention.span):
            continue
        after = all(_is_after(each, published) for each in days)
        before = all(_is_before(each, published) for each in days)
        if after and _PICTURED.match(reading.text, mention.end):
            yield _finding(reading, mention, days, "a picture's date, but lies after publication")
        elif after and _tells(reading, mention.span, _PAST_THEN_DATE, _DATE_THEN_PAST):
            yield _finding(reading, mention, days, "told as past, but lies after publication")
        if before and _tells(reading, mention.span, _WILL_THEN_DATE, _DATE_THEN_WILL):
            yield _finding(reading, mention, days, "told as ahead, but lies before publication")


def _finding(reading: Reading, mention: DateMention, days: tuple[Days, ...], told: str) -> Finding:
    published = day_in_words(reading.story.article.published.date())
    meant = " or ".join(days_in_words(each) for each in days)
    evidence = [f"“{mention.text}” is {meant}; the article is of {published}"]
    return RULE.finding(reading, f"“{mention.text}” is {told}", mention.span, evidence=evidence)


def _stated_days(mention: DateMention) -> tuple[Days, ...]:
    """Return the days of a date that the words give in full, to the day or the month, in each of its readings.

    Nothing where it has another reading that no calendar tells of.
    """
    values = (mention.value, *mention.alternatives)
    if mention.anchor is not Anchor.STATED or mention.mod or mention.impossible:
        return ()
    if not all(map(_DAY_OR_MONTH.fullmatch, values)):
        return ()
    return tuple(days for value in values if (days := days_of(value)))


def _is_after(days: Days, published: date) -> bool:
    return days.first is not None and days.first > published + _GRACE


def _is_before(days: Days, published: date) -> bool:
    return days.last is not None and published - _RECENT <= days.last < published - _GRACE


def _is_plain(reading: Reading, span: Span) -> bool:
    """Whether the sentence is the article's own and speaks of no plan, condition or remembrance."""
    sentence = reading.sentence_at(span.start)
    quoted = any(quotation.overlaps(sentence) for quotation in reading.quotations)
    return not quoted and not _OTHERWISE.search(reading[sentence])


def _tells(reading: Reading, span: Span, before: re.Pattern[str], after: re.Pattern[str]) -> bool:
    """Whether the clause has such a verb in front of the date, or behind one that opens the sentence."""
    sentence = reading.sentence_at(span.start)
    ahead = reading.text[max(sentence.start, span.start - _WINDOW) : span.start]
    behind = reading.text[span.end : min(sentence.end, span.end + _WINDOW)]
    opens = _ON.fullmatch(reading.text[sentence.start : span.start])
    return bool(before.search(ahead) or (opens and after.match(behind)))


RULE = Rule(
    id="calendar/tense",
    severity=Severity.REVIEW,
    summary="a date and the tense of its verb are on different sides of publication",
    what="Looks for an event that is told as past (“resigned on 30 July 2025”) or a picture (“in this Sept. 14, 2025, "
    "file photo”) on a date after publication, and for one that “will” take place on a date in the two years before "
    "it. Only dates with their year, or months, count, with the verb in the same clause; plans, conditions, "
    "remembrance and sentences with a quotation are left alone. It is for an editor to look at: the words say which "
    "verb is meant, and a reader of words may be mistaken.",
    why="The date or the tense is wrong; most often the year is last year's.",
    instead="Correct the date, or the tense.",
    raises=(
        Example("The minister resigned on 30 July 2025."),
        Example("In September 2025, the bridge collapsed."),
        Example("The council will vote on 3 May 2025."),
        Example("In this Sept. 14, 2025, file photo, the mayor opens the bridge."),
    ),
    silent=(
        Example("The minister resigned on 30 June 2025."),
        Example("The minister will resign on 30 July 2025."),
        Example("The minister said in May 2025 that he would resign."),
        Example("The term of the minister, who was elected in 2021, ends on 30 July 2025."),
        Example("“The minister resigned on 30 July 2025,” she joked."),
    ),
    check=tense,
)
