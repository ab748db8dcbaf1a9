"""A text in lower case, with the same offsets."""


def lower_case(text: str) -> str:
    """Return a text in lower case, character for character: one whose lower case is longer ("İ") stays as it is."""
    lower = text.lower()
    return lower if len(lower) == len(text) else "".join(c.lower() if len(c.lower()) == 1 else c for c in text)
