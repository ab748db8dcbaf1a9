"""Times of day: "10 a.m.", "14:30 GMT", "noon". They have a day only once the dates around them are read."""

import re
from collections.abc import Sequence
from dataclasses import replace

from checks.patterns import regex
from checks.reading.calendar_days import NoSuchDateError, days_of
from checks.reading.mentions import Anchor, DateMention, TimexType
from checks.reading.timex.context import Context, Phrase
from checks.reading.timex.lexicon import words
from checks.reading.timex.tokens import Token

_TWELVE_HOURS = regex(r"(\d{1,2})(?:[:.](\d\d))?\s?([ap])", re.IGNORECASE)
_WITH_A_POINT = regex(r"[012]?\d\.[0-5]\d")
_BEFORE_TIME = words("at by until till from around about since before after to between and")
_NAMED = {"noon": "12:00", "midday": "12:00", "midnight": "24:00"}
_EVERY = regex(r"XXXX-WXX-(?:[1-7]|WE)|P1D")
_DAY = regex(r"\d{4}-\d\d-\d\d")
_NEAR = 60
_HOURS = 12
# At most so many times of day are told of one recurring day: "9 a.m. to noon and 1 p.m. to 5 p.m. daily".
_TIMES = 4


def read_clock(phrase: Phrase, context: Context) -> tuple[DateMention, ...]:
    """Read a time of day, as yet without its day: "T10:00"."""
    token = phrase.tokens[phrase.first]
    time = _time(token)
    if token.kind == "c" and phrase.before().word not in _BEFORE_TIME and not phrase.find("z"):
        return ()
    if not time or time > "24:00":
        return ()
    zone = phrase.find("z")
    suffix = "Z" if zone and zone.text[:3] in {"UTC", "GMT"} else ""
    return (context.mention(phrase, f"T{time}{suffix}", TimexType.TIME, Anchor.PUBLISHED),)


def read_hours(phrase: Phrase, context: Context) -> tuple[DateMention, ...]:
    """Read "2 to 4 p.m." and "11 to 2 p.m." as both times: the first is of the same half day unless it is the later."""
    first, last = phrase.part(0, 1), phrase.part(2)
    found, hour = read_clock(last, context), int(first.word("D"))
    if not found or not 1 <= hour <= _HOURS:
        return found
    end = int(found[0].value[1:3])
    start = hour % _HOURS + (_HOURS if end >= _HOURS else 0)
    start = start if start < end else (start + _HOURS) % (2 * _HOURS)
    return (context.mention(first, f"T{start:02}:00", TimexType.TIME, Anchor.PUBLISHED), *found)


def _time(token: Token) -> str:
    """Return "14:30" for a token's time of day; "" where it is none."""
    if token.word in _NAMED:
        return _NAMED[token.word]
    if token.kind == "C":
        return _twelve(token.text)
    if token.kind == "c" or _WITH_A_POINT.fullmatch(token.text):
        return token.text.replace(".", ":").zfill(5)
    return f"{token.text[:2]}:{token.text[2:]}" if len(token.text) == len("0800") and token.text.isdecimal() else ""


def _twelve(text: str) -> str:
    match = _TWELVE_HOURS.match(text)
    if match is None or not 1 <= int(match[1]) <= 12:
        return ""
    hour = int(match[1]) % 12 + (12 if match[3].lower() == "p" else 0)
    return f"{hour:02}:{match[2] or '00'}"


def dated(mentions: Sequence[DateMention], context: Context) -> tuple[DateMention, ...]:
    """Give each time of day its day: the one beside it, or else the day of publication.

    A day that follows directly makes one mention with its time: "10 a.m. Monday". A time that recurs has no day:
    "9 a.m. to 5 p.m. Monday through Friday".
    """
    done: list[DateMention] = []
    for index, mention in enumerate(mentions):
        if done and mention.start < done[-1].end:
            continue
        if not mention.value.startswith("T"):
            done.append(mention)
            continue
        if _recurs(mentions, index, context):
            done.append(mention)
            continue
        following = mentions[index + 1] if index + 1 < len(mentions) else None
        if following and _is_day(following) and not context.text[mention.end : following.start].strip():
            text = context.text[mention.start : following.end]
            done.append(_on(replace(mention, end=following.end, text=text), following, context))
        else:
            beside = _beside(mention, [*done[-1:], *([following] if following else [])], context)
            done.append(_on(mention, beside, context))
    return tuple(done)


def _recurs(mentions: Sequence[DateMention], index: int, context: Context) -> bool:
    """Whether what stands beside a time, other times left out, is a day of every week, or every day."""
    for step in (1, -1):
        at = index + step
        while abs(at - index) < _TIMES and 0 <= at < len(mentions) and mentions[at].value.startswith("T"):
            at += step
        if 0 <= at < len(mentions) and _EVERY.fullmatch(mentions[at].value) and mentions[at].type is TimexType.SET:
            left, right = sorted((mentions[at - step], mentions[at]), key=lambda one: one.start)
            between = context.text[left.end : right.start]
            return len(between) <= _NEAR and ". " not in between and "\n" not in between
    return False


def _is_day(mention: DateMention) -> bool:
    return mention.type is TimexType.DATE and bool(_DAY.fullmatch(mention.value)) and not mention.impossible


def _beside(mention: DateMention, others: Sequence[DateMention], context: Context) -> DateMention | None:
    """Return the nearest day that stands in the same sentence, as far as a full stop shows."""
    for other in sorted(others, key=lambda one: max(one.start - mention.end, mention.start - one.end)):
        left, right = sorted((mention, other), key=lambda one: one.start)
        between = context.text[left.end : right.start]
        near = len(between) <= _NEAR and ". " not in between and "\n" not in between
        if near and _DAY.match(other.value) and not other.impossible:
            return other
    return None


def _on(mention: DateMention, day: DateMention | None, context: Context) -> DateMention:
    value = f"{day.value[:10] if day else context.today.isoformat()}{mention.value}"
    try:
        interval = days_of(value)
    except NoSuchDateError:
        return mention
    return replace(
        mention,
        value=value,
        interval=interval,
        anchor=day.anchor if day else Anchor.PUBLISHED,
        alternatives=tuple(f"{other[:10]}{mention.value}" for other in day.alternatives) if day else (),
        weekday=day.weekday if day else None,
    )
