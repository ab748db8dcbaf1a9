"""One number that the text tells twice, in the same words, with two values."""

from collections.abc import Iterator

from checks.consistency.inferred import findings
from checks.finding import Finding, Severity
from checks.reading import Reading
from checks.reading.relations.retold import retold
from checks.registry import Example, Rule


def check(reading: Reading) -> Iterator[Finding]:
    """Yield a finding for each number that is surely told a second time, and differs."""
    return findings(RULE, reading, (told.inferred for told in retold(reading) if told.certain))


RULE = Rule(
    id="agreement/retold",
    severity=Severity.ERROR,
    summary="one number is told twice, in the same words, with two values",
    what="Compares numbers of one thing in sentences that tell the same: the counted noun, or what became of those "
    "counted (“killed 12”, “12 dead”, “12 deaths”), the words and the names around, and that nothing sets the two "
    "apart: another place, group, month or speaker, “earlier”, “rose to”, “another”, “could”. Rounded numbers agree "
    "with full ones, “at least 10” with 12. Where less speaks for it, agreement/recount asks an editor to look.",
    why="A reader who reaches the second number no longer trusts the first.",
    instead="Find out which number is right and give it in both places, or say what sets the two apart.",
    raises=(
        Example(
            "The plant in Varna will dismiss 240 workers when its furnace closes.\n"
            "The union learned of the plan on the radio.\n"
            "The plant will dismiss the 420 workers when its furnace closes."
        ),
        Example(
            "A landslide buried a village school and killed 12 people.\n"
            "Rescuers dug through the night.\n"
            "The landslide that buried the village school left 21 dead."
        ),
    ),
    silent=(
        Example(
            "The plant in Varna will dismiss 240 workers when its furnace closes.\n"
            "The plant in Ruse will dismiss 420 workers when its furnace closes."
        ),
        Example(
            "A landslide buried a village school and killed 12 people.\n"
            "Rescuers dug through the night.\n"
            "An earlier landslide that buried the village school left 21 dead."
        ),
        Example(
            "The plant will dismiss about 250 workers when its furnace closes.\n"
            "The plant will dismiss the 248 workers when its furnace closes."
        ),
        Example(
            "A landslide buried a village school and killed at least 12 people.\n"
            "The landslide that buried the village school left 21 dead."
        ),
    ),
    check=check,
)
