"""The JSON Schemas of the files that people write, and holding a document against one of them."""

import json
import re
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

from checks.documents.problem import MAX_PROBLEMS, Problem
from checks.documents.wording import Breach, describe

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

    from jsonschema.exceptions import ValidationError

    from checks.documents.document import Document


def schema_folder() -> "Traversable":
    """Return where the schemas are: inside an installed package, or beside it in a checkout."""
    package = files("checks")
    installed = package.joinpath("schemas")
    return installed if installed.is_dir() else Path(str(package)).parent / "schemas"


@cache
def schema(name: str) -> dict[str, Any]:
    """Return the schema of this name, such as "claim-file"."""
    loaded: dict[str, Any] = json.loads(schema_folder().joinpath(f"{name}.schema.json").read_text(encoding="utf-8"))
    return loaded


def schema_problems(document: "Document", name: str) -> Iterator[Problem]:
    """Yield what the document has against the schema of this name, each at the key or value at fault."""
    errors = _validator(name).iter_errors(document.root.data)
    faults = (fault for error in errors for fault in describe(_breach(error), document.root))
    for offset, message in sorted(set(islice(faults, MAX_PROBLEMS + 1))):
        yield Problem(document.place(offset), message)


def _breach(error: Any) -> Breach:
    """Take from jsonschema's error what a message is made of."""
    return Breach(
        keyword=error.validator,
        expected=error.validator_value,
        instance=error.instance,
        schema=error.schema,
        path=tuple(error.absolute_path),
    )


@cache
def _validator(name: str) -> Any:
    from jsonschema import Draft202012Validator
    from jsonschema.validators import extend

    ours = {"oneOf": _one_of, "pattern": _pattern, "propertyNames": _names, "uniqueItems": _unique}
    kind: Any = extend(Draft202012Validator, ours)  # type: ignore[no-untyped-call]
    return kind(schema(name))


def _one_of(
    validator: Any, branches: list[dict[str, Any]], instance: Any, schema: dict[str, Any]
) -> Iterator["ValidationError"]:
    """Hold the instance against the one branch that it is meant to be, which is named after a key of its own.

    So what is wrong with a relation is said of its kind, not of all seven. Other branches work as the standard says.
    """
    from jsonschema import Draft202012Validator
    from jsonschema.exceptions import ValidationError

    refs = [branch.get("$ref", "") for branch in branches]
    if not all(refs):
        yield from Draft202012Validator.VALIDATORS["oneOf"](validator, branches, instance, schema)
        return
    if not isinstance(instance, dict):
        return
    for ref in refs:
        if ref.rpartition("/")[2] in instance:
            yield from validator.descend(instance, {"$ref": ref})
            return
    yield ValidationError("no branch", validator="kind", validator_value=[ref.rpartition("/")[2] for ref in refs])


def _pattern(validator: Any, pattern: str, instance: Any, schema: dict[str, Any]) -> Iterator["ValidationError"]:
    """Match as JSON Schema means it: `$` is the end of the text, never the place before a last line break."""
    from jsonschema.exceptions import ValidationError

    if isinstance(instance, str) and not _compiled(pattern).search(instance):
        yield ValidationError("no match")


def _names(validator: Any, names: dict[str, Any], instance: Any, schema: dict[str, Any]) -> Iterator["ValidationError"]:
    """Hold each key against the schema of keys, with the path to it, which the standard leaves out."""
    for key in instance if isinstance(instance, dict) else ():
        yield from validator.descend(key, names, path=key)


def _unique(validator: Any, unique: bool, instance: Any, schema: dict[str, Any]) -> Iterator["ValidationError"]:
    """Compare texts only, in linear time: whatever else a list holds, its own schema refuses."""
    from jsonschema.exceptions import ValidationError

    texts = [entry for entry in instance if isinstance(entry, str)] if isinstance(instance, list) else []
    if unique and len(set(texts)) < len(texts):
        yield ValidationError("repeated")


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern.removesuffix("$") + r"\Z" if pattern.endswith("$") else pattern)
