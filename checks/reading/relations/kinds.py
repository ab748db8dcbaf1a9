"""Kinds of people and things that count nouns name: which of them exclude each other, and which belong to which."""

from collections.abc import Iterable, Sequence
from itertools import combinations
from typing import Final

from checks.reading.quantity.tokens import words


def _axis(**members: str) -> dict[str, frozenset[str]]:
    """Return what each word takes up of one way to divide people; words that share nothing exclude each other."""
    return {word: frozenset(atoms) for atoms, listed in members.items() for word in listed.split()}


_SEX_AND_AGE: Final = _axis(
    M="man father husband grandfather uncle",
    W="woman mother wife grandmother aunt",
    B="boy",
    G="girl",
    BG="child kid minor infant baby toddler juvenile youngster",
    MW="adult grown-up parent",
    MB="male brother son",
    WG="female sister daughter",
)
_EVERYBODY: Final = frozenset("MWBG")
_PARTY: Final = _axis(R="republican", D="democrat", I="independent", L="libertarian")
_FATE: Final = _axis(D="dead death fatality", I="injured injury wounded hurt", M="missing", S="survivor")
_FORCES: Final = _axis(
    C="civilian",
    S="soldier serviceman marine sailor airman troop",
    P="policeman policewoman deputy",
    SP="officer",
    M="militant insurgent rebel gunman extremist jihadist terrorist attacker assailant bomber guerrilla",
)
_SCHOOL: Final = _axis(S="student pupil", T="teacher")
_ABOARD: Final = _axis(P="passenger", C="crew crewmember")
_RESULT: Final = _axis(W="win victory", L="loss defeat", D="draw tie")
_CONTESTS: Final = words("game match fight bout start race season test")
_OUTCOMES: Final = (
    (_RESULT, _CONTESTS),
    (words("death fatality recovery hospitalization hospitalisation"), words("case infection illness")),
)
"""What may become of what is counted by another noun: "20 games, including 12 wins"."""
_NATION: Final = {
    word: frozenset({word})
    for word in words(
        "afghan albanian algerian american argentine armenian australian austrian azerbaijani "
        "bangladeshi belgian bolivian bosnian brazilian briton bulgarian cambodian cameroonian canadian chilean "
        "chinese colombian congolese croatian cuban czech dane dominican dutch ecuadorian egyptian eritrean "
        "estonian ethiopian filipino finn french frenchman georgian german ghanaian greek guatemalan haitian "
        "honduran hungarian indian indonesian iranian iraqi israeli italian jamaican japanese jordanian kazakh "
        "kenyan korean kosovar kuwaiti latvian lebanese libyan lithuanian macedonian malaysian malian mexican "
        "moldovan mongolian moroccan nepalese nicaraguan nigerian norwegian pakistani palestinian panamanian "
        "paraguayan peruvian pole portuguese qatari romanian russian rwandan salvadoran saudi scot senegalese "
        "serb singaporean slovak slovene somali spaniard sudanese swede swiss syrian taiwanese tajik tanzanian "
        "thai tunisian turk ugandan ukrainian uruguayan uzbek venezuelan vietnamese yemeni zambian zimbabwean"
    )
}
_AXES: Final = (_SEX_AND_AGE, _PARTY, _FATE, _FORCES, _SCHOOL, _ABOARD, _RESULT, _NATION)
_PEOPLE_AXES: Final = (_SEX_AND_AGE, _PARTY, _FORCES, _SCHOOL, _ABOARD, _NATION)

GENERAL: Final = words(
    "person people victim casualty dead death fatality suspect passenger hostage defendant patient resident citizen "
    "migrant refugee detainee prisoner inmate survivor juror injured wounded injury arrest missing villager "
    "employee worker staff attendee guest visitor individual body"
)
"""Nouns that say of people no more than that there are so many of them, or what befell them."""

_PERSON_ENDINGS: Final = ("er", "or", "ist", "ian", "ee", "man", "woman", "ant")
_THINGS: Final = words(
    "committee newspaper paper chapter letter number center centre factor computer order quarter tower sector matter "
    "door floor corridor hour dinner theater chamber trailer thriller banner offer answer disorder disaster harbor "
    "shelter container tanker cruiser helicopter server printer filter meter manor monitor reactor motor tractor "
    "indicator generator fever cancer tree degree fee knee jubilee guarantee plant restaurant grant variant elephant "
    "warrant river border corner layer semester december november october september summer winter encounter power "
    "error mirror color flavor transfer barrier carrier career trawler "
    "freighter steamer liner boiler poster folder burger flyer frontier pier tier supplier"
)
_PERSONS: Final = words(
    "member candidate senator lawmaker relative friend guard pilot nurse driver doctor judge justice aide athlete "
    "foreigner tourist native national guide cook chef cop medic monk nun priest bishop host coach captain clerk "
    "delegate graduate undergraduate advocate apprentice teammate classmate diplomat envoy recruit orphan heir"
)
_HOLDERS: Final = words(
    "state country nation city town county province region district village island continent team club family "
    "household couple group party company firm school college university hospital building house site place location "
    "event case attack shooting incident meeting game match episode chapter page year month week day time store "
    "shop branch office station bus train plane ship car vehicle department agency committee"
)
"""What holds, or is made up of, things that are counted by themselves: "12 towns, including 20 schools"."""
_SUMMING_UP: Final = words(
    "animal bird tree plant vehicle vessel ship boat aircraft plane building structure home dwelling item object "
    "piece weapon firearm instrument book work medal prize seat vote job"
)
_IRREGULAR: Final = {
    "people": "person",
    "men": "man",
    "women": "woman",
    "children": "child",
    "wives": "wife",
    "bodies": "body",
    "troops": "troop",
    "dead": "dead",
}


def singular(noun: str) -> str:
    """Return a count noun's singular in lower case, by the common endings alone."""
    word = noun.lower()
    for plural, single in _IRREGULAR.items():
        if word.endswith(plural) and word[: -len(plural)] in {"", "police", "service", "gun", "air", "fire", "crew"}:
            return word[: -len(plural)] + single
    if word.endswith("men"):
        return f"{word[:-3]}man"
    if word.endswith("ies") and len(word) > 4:
        return f"{word[:-3]}y"
    if word.endswith(("sses", "xes", "ches", "shes")):
        return word[:-2]
    return word[:-1] if word.endswith("s") and not word.endswith(("ss", "us", "is")) else word


def exclude_each_other(nouns: Iterable[str]) -> bool:
    """Whether nobody can be counted under two of these nouns."""
    known = [singular(noun) for noun in nouns]
    return len(known) > 1 and all(_apart(one, other) for one, other in combinations(known, 2))


def are_everybody(nouns: Iterable[str]) -> bool:
    """Whether these nouns together leave nobody out: men and women of grown people, or adults and children."""
    covered = frozenset[str]().union(*(_SEX_AND_AGE.get(singular(noun), frozenset()) for noun in nouns))
    return covered in ({"M", "W"}, {"B", "G"}, _EVERYBODY)


def may_belong(part: str | None, whole: str | None) -> bool:
    """Whether what one noun counts may be some of what the other does; a number without a noun may be of anything."""
    if part is None or whole is None:
        return True
    one, other = singular(part), singular(whole)
    if one == other or any(one in parts and other in wholes for parts, wholes in _OUTCOMES):
        return True
    return is_person(one) and (other in GENERAL or is_person(other)) and not _apart(one, other)


def same_things(nouns: Sequence[str | None]) -> bool:
    """Whether all of these nouns are one, as far as they are told."""
    return len({singular(noun) for noun in nouns if noun}) < 2


def holds_others(noun: str) -> bool:
    """Whether a noun, in the singular, is one for what holds things that are counted by themselves."""
    return noun in _HOLDERS


def befalls(noun: str) -> bool:
    """Whether a noun, in the singular, says what befell people: beside those who were killed, others are missing."""
    return noun in _FATE


def is_result(noun: str) -> bool:
    """Whether a noun, in the singular, is one for how a game ended: "won 12, with 10 losses and three draws"."""
    return noun in _RESULT


def sums_up(noun: str) -> bool:
    """Whether a noun, in the singular, is one for things of many kinds."""
    return noun in _SUMMING_UP


def is_of_sex_or_age(noun: str) -> bool:
    """Whether a noun, in the singular, says of what sex or age people are."""
    return noun in _SEX_AND_AGE


def is_of_party(noun: str) -> bool:
    """Whether a noun, in the singular, says of what party people are."""
    return noun in _PARTY


def _apart(one: str, other: str) -> bool:
    return any(one in axis and other in axis and not axis[one] & axis[other] for axis in _AXES)


def is_person(word: str) -> bool:
    """Whether a noun, in the singular, is one for people."""
    known = any(word in axis for axis in _PEOPLE_AXES) or word in _PERSONS or word in GENERAL
    return known or (word.endswith(_PERSON_ENDINGS) and word not in _THINGS)
