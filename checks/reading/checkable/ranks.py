"""Words for offices, posts and ranks, of which the reference knows the holders of but a few."""

from typing import Final

from checks.patterns import regex
from checks.reading.quantity.tokens import words

_SECRETARY: Final = (
    r"[Ss]ecretary(?:[ -][Gg]eneral"
    r"| of (?:[Ss]tate|[Dd]efen[cs]e|the [Tt]reasury|[Hh]omeland [Ss]ecurity|[Ll]abor|[Ee]nergy|[Ee]ducation"
    r"|[Cc]ommerce|[Ww]ar|the [Aa]rmy|the [Nn]avy))?"
)
_RANKS: Final = (
    r"[Ss]enators?|[Rr]epresentative|[Gg]overnor|[Mm]ayor|[Pp]resident|[Pp]rime [Mm]inister|[Mm]inister|[Pp]remier"
    rf"|[Cc]hancellor|{_SECRETARY}|[Ss]peaker of the House|[Cc]hair(?:man|woman|person)?|[Cc]o-[Cc]hair(?:man|woman)?"
    r"|[Cc]hief (?:[Ee]xecutive|[Oo]f [Ss]taff|[Oo]f [Pp]olice|[Jj]ustice)|[Cc]hief|[Dd]irector(?: [Gg]eneral)?"
    r"|[Cc]ommissioner|[Aa]mbassador|[Ee]nvoy|[Jj]udge|[Jj]ustice|[Aa]ttorney [Gg]eneral|[Pp]rosecutor|[Ss]heriff"
    r"|[Ss]peaker|[Ll]eader|CEO|CFO|COO|[Ss]pokes(?:man|woman|person)|[Pp]rofessor|[Gg]eneral|[Cc]olonel|[Cc]aptain"
    r"|[Ll]ieutenant|[Aa]dmiral|[Ss]ergeant|[Mm]ajor|[Cc]ongress(?:man|woman)|[Cc]ouncil(?:man|woman|lor|member)"
    r"|[Ll]awmaker|[Tt]reasurer|[Hh]ead|[Cc]o-[Ff]ounder|[Ff]ounder|[Dd]ean|[Cc]oach|[Ee]ditor|[Kk]ing|[Qq]ueen"
    r"|[Pp]rince|[Pp]rincess|[Pp]ope|[Cc]ardinal|[Aa]rchbishop|[Bb]ishop|[Cc]ommander|[Ww]hip|[Uu]ndersecretary"
    r"|[Aa]dministrator|[Ss]uperintendent|[Oo]mbudsman|[Ss]enior [Ff]ellow|[Ff]ire [Cc]hief|[Aa]ssembly(?:man|woman)"
    r"|[Cc]oroner|[Rr]ector|[Cc]omptroller|[Vv]icar|[Pp]rincipal|[Mm]anager|[Pp]artner|[Cc]ounsel|[Aa]lderman"
    r"|(?:[Cc]hief|[Ss]enior|[Ll]ead|White House) (?:[Ee]conomist|[Ss]trategist|[Ss]cientist|[Ee]ngineer|[Aa]nalyst)"
    r"|U\.?S\.? Attorney|[Dd]istrict [Aa]ttorney|[Aa]ttorney|[Ll]awyer|[Aa]dvis[eo]r|[Aa]ide"
)
_SHORT: Final = r"(?:Sen|Rep|Gov|Gen|Col|Lt|Capt|Sgt|Adm|Maj|Brig|Cmdr|Supt|Prof|Rev|Insp|Det)\."

RANK: Final = regex(rf"(?<![\w’'])(?:(?P<short>{_SHORT})|(?P<word>{_RANKS})(?![\w-]|['’]))")
"""An office's last word; `short` where it is one that stands in front of names only."""

DEPARTMENTS: Final = (
    r"(?:policy|communications|programme?|research|political|legal|legislative|finance|financial|marketing|operations"
    r"|public|security|medical|technical|creative|editorial|news|sports|digital|media|health|science|education|business"
    r"|sales|strategy|development|engagement|outreach|advocacy|elections|budget|human|customer|product|project|art)"
)
"""What of an organisation somebody is the director, the head or the manager of."""

MODIFIERS: Final = regex(
    rf"(?:(?:[A-Z][\w.&’'-]{{0,30}}|{DEPARTMENTS}|former|ex|then|acting|interim|outgoing|incoming|new|state|senior|deputy|vice|assistant"
    r"|associate|field|foreign|prime|majority|minority|house|senate|party|police|executive|managing|general|national"
    r"|regional|city|county|district|federal|lead|chief|co|supreme|opposition|parliamentary|campaign|press|research"
    r"|rebel|veteran|longtime|retired|special|personal)[ -]){1,6}$"
)
"""Words in front of a rank that belong to it."""

OPENERS: Final = regex(r"(?:The|A|An|In|On|But|And|When|As|While|After|With|For|By|If|Then|Former)$")
"""Words with a capital for opening a sentence alone."""

DATED: Final = r"(?:\d|(?:Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec))"
"""How a day, a month or a year begins."""

OF: Final = regex(
    rf"(?: (?:of|for|at|to|in|with|from)(?! {DATED})(?: (?:the|a|an|all|his|her|its))?"
    r"(?: [\w.&’'-]{1,30}){1,14}?)(?=[,.;:)\n]| [–—(]| and (?:then|later|now|also)\b|$)"
)
OF_A_BODY: Final = regex(
    r" (?:to|at|of) (?:the )?(?:United Nations|U\.?N\.?|European Union|EU|NATO|White House|United States|U\.S\.) "
)
"""Whose officer somebody is, where the name follows without a comma: "Ambassador to the United Nations Jane Doe"."""

TWOFOLD: Final = regex(r" and (?:(?!the\b|an?\b|his\b|her\b|its\b|their\b)[\w’'-]{1,30} ){0,2}[a-z]{4,20} (?=[A-Z])")
"""A second office or role before the name: "Mayor and party activist Jane Doe"."""

OF_BEFORE_NAME: Final = regex(r" (?:of|for|at)(?: [\w.&’'-]{1,30}){1,6}, ")

NOT_NAMES: Final = words(
    "department office staff committee council ministry party court house senate congress association union university "
    "college hospital street avenue bank group corporation foundation center centre board agency service services "
    "motors electric mills assembly election elections day week hall castle park team commission bureau club school "
    "district county city state states more"
)
"""Last words that make an organisation or a place of a name."""
