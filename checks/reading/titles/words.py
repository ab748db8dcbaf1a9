"""The words around a title, and what each does to it."""

from typing import Final

from checks.story.values import Status


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


STATUS: Final = {
    "former": Status.FORMER,
    "ex": Status.FORMER,
    "erstwhile": Status.FORMER,
    "onetime": Status.FORMER,
    "then": Status.THEN,
    "acting": Status.ACTING,
    "interim": Status.ACTING,
    "current": Status.CURRENT,
    "sitting": Status.CURRENT,
    "incumbent": Status.CURRENT,
    "outgoing": Status.OUTGOING,
    "departing": Status.OUTGOING,
    "caretaker": Status.OUTGOING,
    "incoming": Status.ELECT,
}

DEAD: Final = _words("late slain assassinated murdered")
"""Words that say of a title's bearer that he has died; "late" is more often said of an hour."""

NOW: Final = frozenset(word for word, status in STATUS.items() if status is Status.CURRENT)
"""Words that call somebody the present holder outright."""

FILLERS: Final = _words(
    "one two three four five term time serving long longtime republican democratic democrat gop conservative"
    " labour tory liberal socialist centrist pro western russian kremlin backed embattled beleaguered besieged popular"
    " unpopular powerful hard line hardline reformist moderate authoritarian autocratic strongman populist right left"
    " wing far rightist leftist nationalist islamist civilian military elected newly re reelected billionaire ailing"
    " aging ageing veteran young new controversial outspoken ceremonial figurehead pragmatic hawkish"
)
"""Words that may stand between a status and its title: "former two-term Democratic President"."""

ORDINALS: Final = {"first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6}
"""Which term a "second-term President" is in."""

SELF_PLACED: Final = frozenset({"pope", "taoiseach", "potus"})
"""Titles that only one office in the world has."""

REGAL: Final = _words("king queen emperor empress sultan emir prince princess pope regent head chairman")
"""Titles that are also common words or surnames: in front of a name they are titles only with a capital letter."""

COMPASS: Final = _words("north south east west northern southern eastern western central upper lower new old")
"""Words that make another place of the one they precede: "Northern Cyprus", "West German"."""

SEATS: Final = {
    "US": ("White House", "Washington", "Congress", "Senate", "Capitol", "Republican", "Democrat", "GOP"),
    "GB": ("Downing Street", "Whitehall", "Westminster", "House of Commons", "Tory", "Tories"),
    "FR": ("Élysée", "Elysee", "Paris"),
    "DE": ("Bundestag", "Berlin"),
    "RU": ("Kremlin", "Moscow"),
    "CN": ("Beijing",),
    "CA": ("Ottawa", "Parliament Hill"),
    "AU": ("Canberra",),
    "IN": ("New Delhi", "Lok Sabha"),
    "IL": ("Knesset", "Jerusalem"),
    "JP": ("Tokyo",),
    "IE": ("Dáil", "Dublin"),
    "UA": ("Kyiv", "Kiev", "Verkhovna Rada"),
}
"""By country code, words that show a country in copy that does not name it, as domestic copy often does not."""

TWOFOLD_PLACES: Final = _words("georgia american america korean korea congo dominican")
"""Names of countries that are also those of other places, or of what is no country: "Georgia President Jane Doe"."""

DOMESTIC: Final = frozenset({"US", "GB", "IE", "CA", "AU", "NZ"})
"""Countries whose own press writes in English, and so names their leaders without them."""

BEFORE_LATE: Final = _words("the a his her their our its")
"""Words after which "late President X" is a dead one: not "of late President X has"."""

UNREAL: Final = _words("potential possible hypothetical prospective future eventual imaginary")
"""Words that say of a title that it is nobody's yet."""

OTHER_RANK: Final = _words(
    "vice deputy assistant associate executive senior junior honorary emeritus shadow student class company"
    " corporate university college school union league club council senate assembly parliament bank board society"
    " party association foundation organization organisation group corporation corp inc trust network studio"
    " division regional provincial republic fake mock fictional body hospital chamber federation firm agency bureau"
    " brand festival museum orchestra teachers faculty fraternity sorority airline chapter homeowners tribe tribal"
    " borough county city town village alumni football soccer cricket tennis baseball rugby hockey chess co founding"
)
"""Words that make another office of a title: "deputy prime minister", "student body president"."""

LEFT_ALONE: Final = _words(
    "ousted deposed toppled fugitive exiled disgraced overthrown departed impeached first second third previous last"
    " next past longest"
)
"""Words that say of a title that its time is special; which days they fit is not judged here."""

OPENERS: Final = _words(
    "a after against ahead all also although among and as asked at because before behind both but by can could"
    " critics currently did does during earlier even every for from had has have how however if in including"
    " instead is it its just last later like many meanwhile monday more most much neither nor not now of on once"
    " one only or over perhaps recently said says shortly should since so some still supporting than thank that"
    " the their then there these this though through thus to today tonight tuesday under unlike until was"
    " wednesday were what when where whereas whether which while who why will with within without would yesterday"
    " yet thursday friday saturday sunday january february march april may june july august september october"
    " november december photo photos video watch read related democrat republican democratic gop conservative mr"
)
"""Capitalised words that may stand before a title without making it the title of something else."""

BEFORE_ADVERB: Final = _words("and but or only since until even is was were be been back just right why how what where")
"""Words after which "then President X" says what happened next, not who held the office."""

COUNTRY: Final = frozenset({"country", "nation", "republic", "kingdom"})
"""Words that stand for a place: "that country's president"."""

NOT_APPOSED: Final = _words("like unlike than as besides with for to from after before")
"""Words after which "the president, X" is no apposition: "like the former president, X has ..."."""

COMPOUND: Final = _words(
    "administration adviser advisers advisor advisors aide aides ally allies ambassador appointee appointees"
    " associate attorney biographer campaign cabinet chief confidant counsel critic critics donor donors fixer"
    " fundraiser holdover lawyer lawyers loyalist loyalists nominee nominees official officials operative"
    " operatives pollster presidency secretary speechwriter spokesman spokesperson spokeswoman staff staffer"
    " staffers strategist supporter supporters surrogate voter voters era trade legal defense staffing foundation"
    " library center"
)
"""Nouns that make a title part of another person's: "a former President X adviser"."""

AFTER_NAME: Final = _words(
    "a after against among and as at attacks backs before blasts but by calls defends defeats denies dies endorses"
    " faces for from gets gives goes had has hits holds in into is launches leads leaves loses makes meets not of on"
    " or orders over pledges praises rejects returns said says seeks signs slams speaks sues takes talks tells"
    " threatens to told under unveils urges visits vows wants warned warns was will wins with"
)
"""Words of headlines that end a name although they are in capitals: "PRESIDENT DOE VISITS OSLO"."""

PARTICLES: Final = _words("de del della da do dos du van von der den bin ben ibn al el la le y wa")
"""Lower-case words inside a name."""

CALENDAR: Final = _words(
    "monday tuesday wednesday thursday friday saturday sunday january february march april june july august"
    " september october november december"
)
"""Capitalised words that may follow a name without being part of it; "May" is a name too."""

NOT_A_HOLDER: Final = _words(
    "jr sr ii iii iv airport avenue award boulevard bridge building center centre college day drive foundation"
    " highway hospital house institute library medal memorial museum park plaza prize school square stadium street"
    " tower university"
)
"""Words that make another person, or a thing, of a name they follow."""
