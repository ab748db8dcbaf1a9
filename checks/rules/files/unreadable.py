"""A file that is missing, too large, not text, or outside the claims folder."""

from checks.finding import Severity
from checks.registry import Example, Rule

RULE = Rule(
    id="files/unreadable",
    severity=Severity.ERROR,
    summary="a claim file or an article cannot be read",
    what="Reports a file that is missing, empty, too large, binary or not UTF-8, and an article's file that a claim "
    "file names outside the claims folder.",
    why="Nothing was checked. A story whose files cannot be read must not pass for one that was.",
    instead="Put the file inside the claims folder, where its name says, and save it as UTF-8.",
    raises=(Example(""), Example("Two people\0died.")),
    silent=(Example("Two people died."), Example("\ufeffDeux personnes sont décédées.")),
)
