"""Words such as "this week" in a record that outlives the week."""

from collections.abc import Iterator
from itertools import islice

from checks.finding import Finding, Severity
from checks.reading import Reading
from checks.reading.day_words import day_in_words, days_in_words
from checks.reading.unnamed_days import unnamed_days
from checks.registry import Example, Rule


def relative_day(reading: Reading) -> Iterator[Finding]:
    """Yield one finding for each dated claim whose words count from a day that the article nowhere names."""
    published = reading.story.article.published.date()
    relative = tuple(unnamed_days(reading))
    for claim in reading.story.claims:
        where = reading.anchors.get(claim.id)
        within = (pair for pair in relative if where and claim.date and where.overlaps(pair[0].span))
        for mention, days in islice(within, 1):
            message = f"“{mention.text}” counts from {day_in_words(published)}, a day that the article never names"
            evidence = f"“{mention.text}” is {mention.value}, {days_in_words(days)}"
            yield RULE.finding(reading, message, mention.span, [claim], [evidence])


_THIS_WEEK = "claims:\n- id: talks\n  quote: this week\n  date: {value: 2025-W30}\n"

RULE = Rule(
    id="wording/relative-day",
    severity=Severity.REVIEW,
    summary="a dated claim says “this week” or “overnight”, and the article names no day",
    what="Looks at each claim with a `date` whose quote counts from the day of publication, by the day or by the week "
    "(“this week”, “overnight”, “yesterday”), and resolves it. A time of day alone (“9 a.m.”) does not count. It "
    "passes if the text, its headline or its dateline names, to the day, the day of publication or one that the words "
    "mean. A bare article is never held for such words: they are right on the day. A claim is a record that is read "
    "again when the day is long past.",
    why="In the archive, in a syndicated copy, or in tomorrow's update “this week” means another week.",
    instead="Name the day (“on 22 July”), or put a date into the dateline.",
    raises=(
        Example("The president has proposed talks this week.", claims=_THIS_WEEK),
        Example(
            "The port was shelled overnight. It had last been hit on 3 May.",
            claims="claims:\n- id: attack\n  quote: overnight\n  date: {value: 2025-07-20TNI}\n",
        ),
    ),
    silent=(
        Example("The president has proposed talks this week, to begin on 23 July.", claims=_THIS_WEEK),
        Example("Talks may be held this week, the president said on 21 July 2025.", claims=_THIS_WEEK),
        Example("The president has proposed talks this week."),
        Example(
            "The trial resumes at 1 p.m. (1800 GMT) on Wednesday.",
            claims="claims:\n- id: trial\n  quote: 1 p.m. (1800 GMT) on Wednesday\n  date: {value: 2025-07-23}\n",
        ),
        Example(
            "The last talks were held in early June.",
            claims="claims:\n- id: last\n  quote: early June\n  date: {value: 2025-06, mod: START}\n",
        ),
    ),
    check=relative_day,
)
