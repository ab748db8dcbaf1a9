"""The names that are known in more than one form, and the names that are many people's."""

from typing import Any

from jsonschema import Draft202012Validator

from checks.documents.check import problems_of
from checks.documents.document import packaged_document
from checks.documents.schema import schema
from checks.reference.known_names import common_surnames, known_names
from checks.reference.person_names import folded
from checks.reference.spellings import known_spellings


def test_the_list_is_what_its_schema_describes() -> None:
    """It is trusted at run time."""
    Draft202012Validator.check_schema(schema("spellings"))
    assert problems_of(packaged_document("checks.reference", "spellings.yaml"), "spellings", lambda _: ()) == []


def test_each_form_is_one_names() -> None:
    """A form that stood twice would hide the first name, and its source."""
    data: Any = packaged_document("checks.reference", "spellings.yaml").root.data
    forms = [folded(form) for name in data["names"] for form in name["forms"]]
    assert sorted(forms) == sorted(known_spellings())


def test_every_name_has_a_source() -> None:
    """That two names are one place's is somebody's word."""
    assert all("https://" in name.source for name in known_spellings().values())


def test_forms_are_found_as_texts_write_them() -> None:
    """Accents, capitals and apostrophes would hide one."""
    assert known_spellings()[folded("Qur’an")].of == "Quran"
    assert known_spellings()["kiev"] is known_spellings()["kyiv"]


def test_frequent_names_are_known_and_nothing_of_the_files_head_is() -> None:
    """Perry would be taken for a slip in Kerry."""
    assert {"perry", "kerry", "smith", "rachel", "ben"} <= known_names()
    assert all(name.isalpha() and name.islower() for name in known_names())


def test_common_surnames_are_names_and_nothing_else() -> None:
    """A line of the file's head, or an empty one, would be somebody's name."""
    assert len(common_surnames()) == 1500
    assert common_surnames() < known_names()
