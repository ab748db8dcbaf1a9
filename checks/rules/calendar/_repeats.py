"""One finding for what a text says more than once in the same words, as it does in a caption that is used twice."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from checks.finding import Finding
from checks.reading import Reading


def once(reading: Reading, findings: Iterable[Finding]) -> Iterator[Finding]:
    """Yield the first of the findings that say the same; its evidence names the lines of the others."""
    alike: dict[tuple[str, str], list[Finding]] = {}
    for finding in findings:
        alike.setdefault((finding.words, finding.message), []).append(finding)
    for first, *others in alike.values():
        lines = [reading.story.article.place(other.span.start).line for other in others if other.span]
        again = (f"the same words stand in line {', '.join(map(str, sorted(set(lines))))}",) if lines else ()
        yield replace(first, evidence=(*first.evidence, *again))
