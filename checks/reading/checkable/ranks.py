"""Words for offices, posts and ranks, of which the reference knows the holders of but a few."""

import re
from typing import Final

_RANKS: Final = (
    r"[Ss]enators?|[Rr]epresentative|[Gg]overnor|[Mm]ayor|[Pp]resident|[Pp]rime [Mm]inister|[Mm]inister|[Pp]remier"
    r"|[Cc]hancellor|[Ss]ecretary of (?:State|Defen[cs]e|the Treasury|Homeland Security|Labor|Energy|Education|Commerce|War|the Army|the Navy)"
    r"|[Ss]ecretary(?:[ -][Gg]eneral)?|[Ss]peaker of the House|[Cc]hair(?:man|woman|person)?|[Cc]o-[Cc]hair(?:man|woman)?"
    r"|[Cc]hief (?:[Ee]xecutive|[Oo]f [Ss]taff|[Oo]f [Pp]olice|[Jj]ustice)|[Cc]hief|[Dd]irector(?: [Gg]eneral)?|[Cc]ommissioner"
    r"|[Aa]mbassador|[Ee]nvoy|[Jj]udge|[Jj]ustice|[Aa]ttorney [Gg]eneral|[Pp]rosecutor|[Ss]heriff|[Ss]peaker|[Ll]eader"
    r"|CEO|CFO|COO|[Ss]pokes(?:man|woman|person)|[Pp]rofessor|[Gg]eneral|[Cc]olonel|[Cc]aptain|[Ll]ieutenant|[Aa]dmiral"
    r"|[Ss]ergeant|[Mm]ajor|[Cc]ongress(?:man|woman)|[Cc]ouncil(?:man|woman|lor|member)|[Ll]awmaker|[Tt]reasurer|[Hh]ead"
    r"|[Cc]o-[Ff]ounder|[Ff]ounder|[Dd]ean|[Cc]oach|[Ee]ditor|[Kk]ing|[Qq]ueen|[Pp]rince|[Pp]rincess|[Pp]ope|[Cc]ardinal"
    r"|[Aa]rchbishop|[Bb]ishop|[Cc]ommander|[Ww]hip|[Uu]ndersecretary|[Aa]dministrator|[Ss]uperintendent|[Oo]mbudsman"
    r"|[Ss]enior [Ff]ellow|[Ff]ire [Cc]hief|[Aa]ssemblyman|[Aa]ssemblywoman|[Cc]oroner|[Rr]ector|[Cc]omptroller|[Vv]icar"
    r"|[Pp]rincipal|[Mm]anager|[Pp]artner|[Cc]ounsel|[Aa]lderman|[Uu]\.?[Ss]\.? Attorney|[Dd]istrict [Aa]ttorney"
)
_SHORT: Final = r"(?:Sen|Rep|Gov|Gen|Col|Lt|Capt|Sgt|Adm|Maj|Brig|Cmdr|Supt|Prof|Rev|Insp|Det)\."

RANK: Final = re.compile(rf"(?<![\w’'])(?:(?P<short>{_SHORT})|(?P<word>{_RANKS})(?![\w-]|['’]))")
"""An office's last word; `short` where it is one that stands in front of names only."""

MODIFIERS: Final = re.compile(
    r"(?:(?:[A-Z][\w.&’'-]{0,30}|former|ex|then|acting|interim|outgoing|incoming|new|state|senior|deputy|vice|assistant"
    r"|associate|field|foreign|prime|majority|minority|house|senate|party|police|executive|managing|general|national"
    r"|regional|city|county|district|federal|lead|chief|co|supreme|opposition|parliamentary|campaign|press|research"
    r"|rebel|veteran|longtime|retired|legislative)[ -]){1,6}$"
)
"""Words in front of a rank that belong to it."""

OPENERS: Final = re.compile(r"(?:The|A|An|In|On|But|And|When|As|While|After|With|For|By|If|Former)$")
"""Words with a capital for opening a sentence alone."""

OF: Final = re.compile(
    r"(?: (?:of|for|at|to|in|with|from)(?: (?:the|a|an|all|his|her|its))?(?: [\w.&’'-]{1,30}){1,8}?)(?=[,.;:)\n]|$)"
)
OF_BEFORE_NAME: Final = re.compile(r" (?:of|for|at)(?: [\w.&’'-]{1,30}){1,6}, ")

NOT_NAMES: Final = frozenset(
    "department office staff committee council ministry party court house senate congress association union university"
    " college hospital street avenue bank group corporation foundation center centre board agency service services"
    " motors electric mills assembly election elections day week hall castle park team commission bureau club school"
    " district county city state states".split()
)
"""Last words that make an organisation or a place of a name."""
