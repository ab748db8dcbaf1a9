"""`dateparser`, asked for what a phrase of the grammar's counts or spells in figures.

Its import and first answer cost a quarter of a second: this module is imported only where a text needs it.
"""

from datetime import datetime
from functools import lru_cache
from typing import Literal

from dateparser.date import DateDataParser

from checks.reading.timex.lexicon import DAY, MONTH, WEEK, YEAR
from checks.reading.timex.periods import period

_UNITS = {"day": DAY, "week": WEEK, "month": MONTH, "year": YEAR}


@lru_cache(maxsize=4096)
def parsed(words: str, published: datetime, order: Literal["MDY", "DMY", "YMD"] = "MDY") -> str | None:
    """Return the TIMEX3 value of a phrase said at `published`, no finer than the phrase; None where it is no date.

    What dateparser fills in (today's day for a month) is cut off at the period it reports.
    """
    moment = published.replace(tzinfo=None)
    settings = {"RELATIVE_BASE": moment, "DATE_ORDER": order, "RETURN_TIME_AS_PERIOD": True}
    data = DateDataParser(languages=["en"], settings=settings).get_date_data(words)
    if data.date_obj is None or data.period is None:
        return None
    if data.period == "time":
        return data.date_obj.isoformat(timespec="minutes").replace("+00:00", "Z")
    return period(data.date_obj.date(), _UNITS[data.period])
