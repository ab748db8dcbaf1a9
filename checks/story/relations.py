"""How a relation is written: which kind it is, and under which keys it names its targets."""

from typing import Final

from checks.documents.tree import Node
from checks.story.model import RelationKind

TARGET_KEYS: Final = {
    RelationKind.SAME: ("same",),
    RelationKind.TOTAL: ("total", "parts"),
    RelationKind.ORDER: ("order",),
    RelationKind.LASTS: ("from", "to"),
    RelationKind.PERCENT: ("percent", "part", "of"),
    RelationKind.CHANGE: ("change", "from", "to"),
    RelationKind.PART: ("part", "of"),
}
"""In the order in which kinds are told: a percentage has a part, too."""


def kind_of(relation: Node) -> RelationKind | None:
    """Return the kind of a relation, told by a key that has its name; None where it has none."""
    return next((kind for kind in TARGET_KEYS if kind in relation.keys), None)


def targets_of(relation: Node, kind: RelationKind) -> list[Node]:
    """Return what the relation names, in the order of the kind's keys; what is not text is left out."""
    named = (relation.get(key) for key in TARGET_KEYS[kind])
    flat = (entry for node in named if node for entry in (node.items.values() or [node]))
    return [node for node in flat if isinstance(node.data, str)]
