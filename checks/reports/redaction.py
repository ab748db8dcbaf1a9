"""Findings and decisions without a word of the article, for logs that others can read before it is published."""

from checks.registry import Rule
from checks.reports.records import Record


def redacted(found: Record, rule: Rule | None) -> Record:
    """Return a record that holds places and the rule's own words only.

    An address is made of claims' ids, and these of words. A fingerprint is a hash of the address: who guesses the words
    could prove by it that they stand there.
    """
    return found | {
        "message": rule.summary if rule else "",
        "words": "",
        "claim": None,
        "claims": [],
        "evidence": [],
        "advice": "",
        "address": found["check"],
        "fingerprint": None,
    }


def redacted_decision(logged: Record) -> Record:
    """Return a logged decision with its rule in the place of the finding's address, and without its reason."""
    return logged | {"finding": logged["finding"].partition("@")[0], "reason": ""}
