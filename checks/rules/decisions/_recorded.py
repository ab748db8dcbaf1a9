"""A decision in words for an editor."""

from checks.story.model import Decision


def as_recorded(decision: Decision) -> str:
    """Return who decided, when and why, as a line of evidence."""
    return f"decided by {decision.by} on {decision.on.isoformat()}: {decision.reason}"
