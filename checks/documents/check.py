"""A document held against all that it has to be."""

from collections.abc import Callable, Iterable
from itertools import islice

from checks.documents.document import Document
from checks.documents.problem import MAX_PROBLEMS, Problem, elsewhere
from checks.documents.schema import schema_problems


def problems_of(document: Document, schema: str, sense: Callable[[Document], Iterable[Problem]]) -> list[Problem]:
    """Return what is wrong with a document, of each place what shows there first: syntax, schema, sense.

    `schema` is the name of its schema, `sense` yields what that cannot say. Sense has to pass over what is malformed.
    """
    problems = [*document.problems]
    problems += elsewhere(schema_problems(document, schema), problems)
    return problems + elsewhere(islice(sense(document), MAX_PROBLEMS + 1), problems)
