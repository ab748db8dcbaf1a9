"""A crime that somebody is said to have committed, with no source, verdict or doubt."""

import re
from collections.abc import Iterator

from checks.finding import Finding, Severity, Span
from checks.patterns import regex
from checks.reading import Reading
from checks.reading.accused import ACCUSED, CRIMES
from checks.registry import Example, Rule
from checks.rules.attribution._voice import beside, own_words
from checks.story.model import Claim, Modality

_SOURCED = regex(
    r"\b(?:according to|per|cit(?:ed|es|ing)|quot(?:ed|es|ing)|sa(?:id|ys?|ying)|t(?:ells?|old)|writes?|wrote|written"
    r"|report(?:s|ed|ing)?|announc(?:ed|es|ing)|add(?:ed|s|ing)|not(?:ed|es|ing)|warn(?:ed|s|ing)?|argu(?:ed?|es|ing)"
    r"|claim(?:ed|s|ing)?|predict(?:ed|s|ing|ions?)?|expect(?:ed|s|ing|ations?)?|acknowledg(?:ed?|es|ing)"
    r"|admit(?:s|ted|ting)?|conced(?:ed?|es|ing)|insist(?:ed|s|ing)?|suggest(?:ed|s|ing|ions?)?|estimat(?:ed?|es|ing)"
    r"|conclu(?:ded?|des|ding|sions?)|f(?:ou|i)nd(?:s|ings?)?|show(?:s|ed|n|ing)?|believ(?:ed?|es|ing)"
    r"|th(?:ink|inks|inking|ought)|feels?|felt|fear(?:s|ed|ing)?|hop(?:ed?|es|ing)|sees?|saw|seen|view(?:s|ed|ing)?"
    r"|contend(?:ed|s|ing)?|assert(?:ed|s|ing)?|assum(?:ed?|es|ing|ptions?)|accus(?:ed?|es|ing|ations?)|tweet(?:ed|s)?"
    r"|testif(?:ied|ies|y)|testimony|statements?|interviews?|documents?|indictments?|complaints?|court|filings?"
    r"|stud(?:y|ies)|surveys?|polls?|polling|analys(?:ts?|is|es)|experts?|officials?|economists?|observers?"
    r"|strategists?|critics|supporters|opponents|advocates|prosecutors?|scientists?|researchers?|forecasts?"
    r"|authorities|historians?|scholars?|sources?|aides?|signal(?:ed|led|s)|promis(?:ed?|es|ing)|vow(?:ed|s|ing)?"
    r"|call(?:ed|s|ing)|describ(?:ed?|es|ing)|agree[ds]?|point(?:ed|s) (?:out|to)|mak(?:es|ing) (?:it )?clear)\b",
    re.IGNORECASE,
)
"""Words by which a sentence says whose statement, finding or view it gives."""

_FULL_NAME = regex(r"(?<![\w’'-])[A-Z][\w’'-]{1,30} (?:[A-Z]\. )?(?=(?P<last>[A-Z][\w’'-]{0,30}\w)\b)")
"""Up to its last part, which may be the first part of another."""

_JUDGED = regex(
    r"\b(?:alleg\w*|suspect\w*|charg\w*|convict\w*|guilty|plea\w*|pled|sentenc\w*|jur(?:y|ors)|verdict|trial|prison"
    r"|jail\w*|confess\w*|arrest\w*|polic\w*|lawsuit|sued|suit|reportedly|apparently|investigat\w*|inquiry|whether|if"
    r"|not|never|n[’']t|den(?:y|ied|ies)|would|could|(?-i:may)|might|execut(?:ed|ion)|imprison\w*|acquit\w*|evidence"
    r"|victims?|judges?|ruled|ruling|film|novel|book|play|series|century|history)\b",
    re.IGNORECASE,
)
"""Words of a verdict, a procedure, a doubt, or of a story long told."""


def accusation(reading: Reading) -> Iterator[Finding]:
    """Yield a finding for each crime stated as a fact, and for each recorded accusation that has no source."""
    recorded = [claim for claim in reading.story.claims if claim.accusation]
    for claim in recorded:
        if _wants_source(claim):
            message = f"“{claim.quote}” is recorded as an accusation and has no source"
            yield RULE.finding(reading, message, reading.anchors.get(claim.id), [claim])
    told = [reading.anchors[claim.id] for claim in recorded if claim.id in reading.anchors]
    accusations = tuple(own_words(reading, ACCUSED, CRIMES))
    full_names = _surnames(reading.text) if accusations else frozenset()
    for accused, sentence in accusations:
        if any(where.overlaps(Span(*accused.span())) for where in told) or _is_sourced(reading, sentence):
            continue
        name = accused["name"]
        if name is None or " " in name or name in full_names:
            message = f"“{accused[0]}” states a crime as a fact: who says so, or what was the verdict?"
            yield RULE.finding(reading, message, Span(*accused.span("act")))


def _surnames(text: str) -> frozenset[str]:
    """Return the last part of every full name in the text: whom it names so is one of these people."""
    return frozenset(re.sub("[’']s$", "", match["last"]) for match in _FULL_NAME.finditer(text))


def _wants_source(claim: Claim) -> bool:
    return not claim.source and claim.modality is not Modality.DENIED


def _is_sourced(reading: Reading, sentence: Span) -> bool:
    """Whether the sentence gives a source, or it or the one before a verdict, a procedure or a doubt."""
    words = reading[sentence]
    return bool(_SOURCED.search(words) or _JUDGED.search(words) or _JUDGED.search(beside(reading, sentence, -1)))


_THEFT = "claims:\n- id: theft\n  quote: took the parish's money\n  accusation: true\n"

RULE = Rule(
    id="attribution/accusation",
    severity=Severity.REVIEW,
    summary="a crime stated as a fact, without source or verdict",
    what="Looks in the article's own voice for a named person, or the holder of a post, who “stole”, “took bribes”, "
    "“committed perjury” and the like, where the sentence gives no source, verdict or doubt and the one before does "
    "not speak of a case either. A claim with `accusation: true` needs a `source`.",
    why="Nothing else in a newspaper is so often sued over, and so often wrong.",
    instead="Say who accuses (“prosecutors say”), or what the verdict was; record it as the claim's `source`.",
    raises=(
        Example("Mara Voss stole the parish's money."),
        Example("Mara Voss is a vicar of Dorn. In May, Voss took bribes."),
        Example("The mayor took bribes for six years."),
        Example("The clerk took the parish's money.", claims=_THEFT),
    ),
    silent=(
        Example("Mara Voss stole the parish's money, prosecutors say."),
        Example("Mara Voss was convicted in May. The mayor took bribes for six years, the court found."),
        Example("The clerk took the parish's money, the vicar said.", claims=_THEFT + "  source: the vicar\n"),
        Example("Mara Voss stole the show. Gunmen raped and murdered."),
    ),
    check=accusation,
)
