"""Whether a word that may be a date is one: "May" the month, "2020" the year, "the 90s" the decade."""

from checks.reading.timex.context import Phrase
from checks.reading.timex.lexicon import words

_BEFORE_TIME = words(
    "in since until till during early late mid through throughout from between before after last next "
    "this by of around about circa beginning ending for to and"
)
_DETERMINERS = words("the a an his her its their our my this that every")
_BEFORE_NOUN = words("a an the his her their its our my your any every each another")
# Names of people, and verbs, too.
_AMBIGUOUS_MONTHS = words("march april may june august jan")
_NOT_AFTER_MONTH = words("be have not said says told has had was is and")
# A month is named by these, a person is not: "the planned August recess".
_MONTHLY = words("recess deadline figures data survey poll filing auction edition")
_PUT_OFF = words("off back postponed delayed deferred moved pushed rescheduled adjourned extended")
_COUNTED = words(
    "people persons men women children soldiers troops civilians protesters demonstrators workers "
    "employees jobs votes voters delegates students patients deaths cases homes houses buildings dollars "
    "euros pounds miles feet metres meters kilometres kilometers km kg tons tonnes acres degrees percent "
    "points units copies members others residents refugees migrants prisoners police officers pages words "
    "hours minutes days weeks months years times companies schools families victims ballots fans guests "
    "supporters tickets million billion"
)
_NUMBERED = words(
    "flight route section article room channel highway title boeing windows number no unit rule page form "
    "model resolution bill act proposition chapter suite apartment box level area local size version hr"
)
# "A 1900-mile road" counts miles, "2020-era" rules are of a year.
_ERAS = words("era style vintage model like present born built to")
_QUANTIFIERS = words("than nearly almost least some approximately roughly over under another exactly only")
_OWN = words("his her their my our your its age aged ages upper lower")
_WEATHER = frozenset(["highs", "lows", "temperatures", "temperature", "degrees"])
_GAME = words(
    "touchdown touchdowns quarterback halftime yard yards interception fumble rebounds playoff playoffs game games"
    " scored scoring scoreless referee kickoff punt innings basket baskets pointer pointers coach nba nfl"
)
_GAME_REACH = 15
_BEFORE_SEASON = words("in by during since until this throughout over")
_FAMOUS = words("black bloody super giving cyber ruby red manic taco")
_TITLES = frozenset(["live", "football", "group"])
_PERIODICALS = words("times telegraph mirror mail post herald express sun star review journal tribune")


def counts_something(phrase: Phrase) -> bool:
    """Whether the number that ends a phrase belongs to the noun behind it: "in May 14 people"."""
    return phrase.kinds[-1] in "DY" and phrase.after().word in _COUNTED


def is_month_name(phrase: Phrase) -> bool:
    """Whether a bare month name is the month, and not Theresa May, a march, or April the person."""
    token, before, after = phrase.find("M"), phrase.before(), phrase.after()
    if token is None or token.text.isupper() or after.kind == "-":
        return False
    if len(phrase.kinds) > 1:
        return True
    if len(token.word) <= len("sept") and token.word not in {"may", "june", "july"}:
        return before.word in _BEFORE_TIME
    return token.word not in _AMBIGUOUS_MONTHS or _names_time(phrase)


def _names_time(phrase: Phrase) -> bool:
    before, after = phrase.before(), phrase.after()
    if phrase.word("M") == "march" and after.word in {"on", "for", "against"}:
        return before.word in {"in", "since", "until"}
    if phrase.has_event or after.word in _MONTHLY:
        return True
    if before.word == "to" and phrase.before(2).word in _PUT_OFF:
        return after.kind in ".,|r_"
    if after.text[:1].isupper() or after.word in _NOT_AFTER_MONTH - {"and", "was", "is"}:
        return before.word in {"in", "since", "until"}
    if before.kind == "," and phrase.before(2).kind == "M":
        return after.kind in ",r"
    if before.word in {"and", "to", "or"}:
        return phrase.before(2).kind in "DY" or (phrase.before(2).kind == "M" and phrase.before(2).word != "jan")
    if before.word in {"by", "of", "this", "for", "from", "after", "before", "about", "around"}:
        return after.kind in ".,|r" or (before.word != "by" and after.kind != "'")
    if before.word in _BEFORE_TIME:
        return True
    return before.word in _BEFORE_NOUN and after.text.islower() and after.word not in _NOT_AFTER_MONTH


def is_year(phrase: Phrase) -> bool:
    """Whether a bare four-digit number is a year, not a count, a price, a flight or a part of a telephone number."""
    before, after = phrase.before(), phrase.after()
    if after.word in _COUNTED or (after.kind == "-" and phrase.after(2).text[:1].isdigit()) or after.text in {"%", "°"}:
        return False
    if len(phrase.kinds) > 1:
        return True
    if before.word in _NUMBERED | _QUANTIFIERS or before.text in {"#", "$", "/", "@", "."}:
        return False
    if before.text[:1].isupper() and after.text[:1].isupper() and before.word not in _BEFORE_TIME | _DETERMINERS:
        return False
    if phrase.kinds == "y":
        return before.word in _BEFORE_TIME
    if after.kind == "-" and phrase.after(2).word not in _ERAS | {"-", ""}:
        return False
    if before.kind == "-":
        return phrase.before(2).word in {"pre", "post", "mid", "early", "late"}
    first, last = (1500, 2199) if before.word in {"in", "since", "until"} else (1700, 2099)
    return first <= int(phrase.tokens[phrase.first].text) <= last


def is_decade(phrase: Phrase) -> bool:
    """Whether "the 80s" are years, and not somebody's age, a temperature or a part of a product's name."""
    token, before = phrase.find("K"), phrase.before()
    if token is None or before.kind == "-" or before.word in _OWN:
        return False
    if before.kind == "r" and phrase.before(2).kind == "K":
        return True
    if phrase.kinds == "K" and before.text[:1].isupper() and before.word not in _BEFORE_TIME:
        return False
    if token.text[0] in "'’" or (len(token.text) > len("1990") and token.text[0].isdigit()):
        return True
    nearby = {phrase.before(distance).word for distance in range(1, 8)}
    return "t" in phrase.kinds and not nearby & _WEATHER


def is_of_a_game(phrase: Phrase) -> bool:
    """Whether "the first quarter" is one of a match."""
    return bool(phrase.words_around(_GAME_REACH) & _GAME)


def is_season(phrase: Phrase) -> bool:
    """Whether "the fall" and "the spring" are seasons: "in the fall", "the fall of 2024", not "the fall of Rome"."""
    if phrase.find("Yy"):
        return True
    return phrase.before().word in _BEFORE_SEASON and phrase.after().kind != "f"


def is_name(phrase: Phrase) -> bool:
    """Whether a word has a capital inside a sentence, as in USA Today and the Overnight newsletter."""
    return phrase.tokens[phrase.first].text[0].isupper() and phrase.before().text[:1].isalnum()


def is_surname(phrase: Phrase) -> bool:
    """Whether Easter is somebody's."""
    return phrase.before().kind == "_" and phrase.before().text[:1].isupper()


def is_title(phrase: Phrase) -> bool:
    """Whether a day's name is part of another: Black Monday, the Sunday Times, Saturday Night Live."""
    before, after = phrase.before(), phrase.after()
    if before.word in _FAMOUS and before.text[0].isupper():
        return True
    return (after.word in _PERIODICALS and after.text[0].isupper()) or after.word in _TITLES
