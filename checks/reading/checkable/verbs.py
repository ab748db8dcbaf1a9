"""Verbs that report what somebody said."""

from typing import Final

from checks.patterns import regex
from checks.reading.quantity.tokens import words

_SPOKEN = (
    r"said|says?|told|tells|wrote|writes|tweeted|tweets|added|adds|noted|notes|stated|states|argued|argues|joked|jokes"
    r"|quipped|alleged|alleges|acknowledged|acknowledges|conceded|concedes|insisted|insists|contended"
    r"|contends|asserted|asserts|recalled|recalls|remarked|commented|explained|explains|replied|replies|enthused"
    r"|exclaimed|cautioned|cautions|warned|warns|claimed|claims|denied|denies|deny|suggested|suggests|clarified"
    r"|estimated|estimates|predicted|predicts|calculated|calculates|reaffirmed|declared|declares|complained|complains"
    r"|lamented|admitted|admits|announced|announces|confirmed|confirms"
    r"|testified|testifies|pointed out|points out"
)
"""Verbs of which a person or body is the subject whenever one stands in front."""

_WITH_THAT = (
    r"reported|reports|found|finds|showed|shows?|revealed|reveals?|indicated|indicates?|posted|posts|described|learned"
    r"|agreed|promised|vowed|pledged|informed|disclosed|observed|proposed|ruled|heard|mentioned|reiterated|counted"
    r"|concluded|concludes|responded|responds|continued|continues|stressed|stresses|emphasi[sz]ed|maintained|maintains"
    r"|remembered|remembers|observes|note|argue|warn|claim|contend|insist|acknowledge|estimate|predict"
)
"""Verbs that report where what is reported follows or stands before: "reported that", ", the army reported"."""

_BESIDE = r"saying|adding|warning|writing|noting|arguing|telling|claiming|insisting|explaining|alleging"
"""Participles by which a sentence goes on to say what was said."""

_BESIDE_CLAUSE = (
    r"acknowledging|announcing|asserting|cautioning|complaining|conceding|contending|declaring|joking|maintaining"
    r"|pointing out|predicting|promising|stressing|testifying|tweeting|vowing|suggesting(?! that\b)"
)
"""Participles that take a thing as well: they report only a clause or a quotation. Evidence suggests as people do."""

_NAMING = r"calling(?! (?:for|on|upon|off|out)\b)(?= [^“”\".:;\n]{1,60} [“\"])"
"""A participle that reports what somebody is called in quotation marks."""

_ASKED = r"asked|asks|wondered|wonders"
"""Verbs that report what stands in quotation marks beside them; what is asked otherwise is no statement."""

VERB: Final = regex(
    rf"(?<![\w-])(?:(?P<spoken>{_SPOKEN})|(?P<other>{_WITH_THAT})|(?P<beside>{_BESIDE})|(?P<clause>{_BESIDE_CLAUSE})"
    rf"|(?P<naming>{_NAMING})|(?P<asked>{_ASKED}))(?![\w-])"
)

NOUN_TOO: Final = words("states tweets claims reports notes estimates says shows finds posts")
"""Verbs that a plural noun may be: their subject has to be a name or a pronoun."""

OF_MANY: Final = words("show reveal indicate note argue warn claim contend insist acknowledge estimate predict")
OF_EVENTS: Final = frozenset({"testified", "testifies", "pointed out", "points out"})
"""Verbs that take a day, a place or a thing as well: "testified before the committee", "pointed out the schedule"."""

MANY: Final = words("data they which who that people evidence police media")
"""Verbs of more than one, and who may be more than one without an s: "a TV game show" says nothing."""
