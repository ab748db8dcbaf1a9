"""Capitalised words that are no names, and what stands around names."""

from typing import Final

from checks.reading.titles.words import AFTER_NAME, CALENDAR, OPENERS


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


TITLES: Final = _words(
    "mr mrs ms miss dr sen sens senator rep reps representative congressman congresswoman gov govs governor"
    " president judge justice officer detective agent sgt sergeant capt captain lt lieutenant col colonel gen"
    " general maj major adm admiral cmdr commander cpl pvt private sir dame lord lady king queen prince princess"
    " pope rev reverend father sister brother prof professor mayor secretary chancellor minister premier coach"
    " chief director sheriff deputy ambassador attorney speaker leader chairman chairwoman chair spokesman"
    " spokeswoman commissioner cardinal archbishop bishop imam sheikh ayatollah emperor councilman councilwoman"
    " assemblyman assemblywoman delegate candidate nominee whip counsel treasurer superintendent inspector"
    " constable baroness baron count countess duke duchess emir sultan"
)
"""What somebody is called in front of the name, and is no part of it."""

_PARTIES_AND_CREDITS: Final = _words(
    "republican republicans democrat democrats democratic gop labour labor tory liberal conservative former ex"
    " acting incumbent via images image photo photos pinterest twitter facebook ap reuters afp getty us uk eu un"
)
_FUNCTION_WORDS: Final = _words(
    "i a the prime vice and but or so yet then than while when as says said like by more given here hence well"
    " real your yours ours mine been being am was where whom whose why thanks please sorry yes sure right left"
    " many several few another such same both either each other some nothing something anything everything someone"
    " anyone everyone nobody everybody somebody even ever never often always sometimes maybe indeed rather quite"
    " very too them themselves himself herself itself ourselves between beyond below above beneath beside besides"
    " under upon across along around among throughout toward towards inside outside into onto near off out past"
    " per plus via unless else elsewhere therefore thus overall finally next first last best worst most least less"
    " much young low early late three four five six seven eight nine ten eleven twelve twenty thirty forty fifty"
    " hundred thousand million billion second third fourth fifth sixth"
)
_PARTICIPLES: Final = _words(
    "according adding asked asking backing based born calling citing concerning considering discussing facing"
    " following including led meeting noting quoting regarding replacing saying seeing speaking supporting testing"
    " using visiting watching"
)
"""Words in front of a name at the head of a sentence."""
_LABELS: Final = _words(
    "call calls follow sign read watch listen story stories news video live update updates page back"
)
"""What links and boxes of a page begin with."""

PARTS_OF_NAMES: Final = _words(
    "new old big little white black great good high long short house horse country county city town state states"
    " street road world north south east west northern southern eastern western northeast northwest southeast"
    " southwest home"
)
"""Words that are no name alone, and part of one: “New Hampshire”, “White House”."""

_NEVER_NAMES: Final = (
    OPENERS | CALENDAR | TITLES | _PARTIES_AND_CREDITS | _FUNCTION_WORDS | _PARTICIPLES | _LABELS
) - {
    "may",
    "will",
    "march",
}

NO_NAMES: Final = _NEVER_NAMES | PARTS_OF_NAMES
"""Words that begin a sentence, name a day or say what somebody is: in no case a name's likeness."""

NO_GIVEN: Final = _NEVER_NAMES - {"young", "rather"}
"""Capitalised words that make no one name with what follows, wherever they stand."""

SAYING: Final = AFTER_NAME | _words(
    "added adds are asked became becomes began believes bought broke brought built came can caught chose could"
    " did does do drew drove felt fell flew fought found gave got grew heard held helped hit hurt kept knew knows"
    " laid lay left let lost made may meant met might must notes paid put quit ran remains rode rose sang sat saw"
    " seems sent set shot should sold spent spoke stood taught thinks thought threw told took understood went wept"
    " were woke won wondered wore worked would wrote also appears himself herself later never now once still then"
)
"""What may follow somebody's name at the head of a sentence."""

PLACING: Final = _words("in at near across throughout outside inside into around toward towards within")
"""Words that stand in front of places, and seldom of people."""

SUFFIXES: Final = frozenset({"jr", "sr", "ii", "iii", "iv"})
"""What may stand behind a surname."""
