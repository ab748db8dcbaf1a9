"""Markdown: text without its marks, each word at its place in the source, and front matter."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from checks.documents.problem import BrokenFile
from checks.story.formats import Extract, read_article


def read(source: str) -> Extract:
    return read_article(Path("a.md"), source.encode())


def assert_found(extract: Extract, source: str, *words: str) -> None:
    """Assert that each of the words is said to stand where it stands in the source."""
    for word in words:
        place = extract.at(extract.text.index(word))
        assert place.offset == source.index(word)
        lines = source[: place.offset].split("\n")
        assert (place.line, place.column) == (len(lines), len(lines[-1]) + 1)


SOURCE = """\
# Fire at *harbour* #

At least **12 people** were [hurt _badly_](https://example.org/a "some 14 (of 20)") at
  the `old
harbour`, 3 \\* 4 &eacute;t&eacute;  \\
said ![40 boats](b.png) <https://example.org> <b>police</b><!-- 99 -->.

> Nobody
was *warned*.

- First of
  two
1. Second

| Dead | Hurt |
|------|------|
| 3 | 3 |

<div>
Some <i>captain</i><script>var a = 17;</script>
</div>

    code = 18

```
code = 19
```

Cause
-----
[ref]: https://example.org "20"
"""


def test_a_text_is_read_without_its_marks() -> None:
    """Stars and brackets would stand between the words of every quote."""
    extract = read(SOURCE)
    assert extract.headline == "Fire at harbour"
    assert extract.text.split("\n") == [
        "At least 12 people were hurt badly at the old harbour, 3 * 4 été",
        "said https://example.org police.",
        "Nobody was warned.",
        "First of two",
        "Second",
        "Dead",
        "Hurt",
        "3",
        "3",
        "Some captain",
        "Cause",
    ]
    assert_found(
        extract, SOURCE, "12 people", "hurt", "badly", "old", "police", "Nobody", "warned", "First", "two", "Second",
        "Dead", "captain", "Cause",
    )  # fmt: skip
    cells = [extract.at(extract.text.index("\n3\n") + offset).offset for offset in (1, 3)]
    assert [SOURCE[cell or 0 :][:2] for cell in cells] == ["3 ", "3 "]
    assert cells == [SOURCE.index("| 3 | 3") + 2, SOURCE.index("| 3 | 3") + 6]


def test_markup_within_a_paragraph_is_taken_as_a_browser_takes_it() -> None:
    """A script's numbers would be the story's."""
    source = "Some <script>17 or <b>18</b></script>12 died<br/>and 3 <i>were</i> hurt."
    extract = read(source)
    assert extract.text == "Some 12 died\nand 3 were hurt."
    assert_found(extract, source, "12", "and", "were", "hurt")


def test_a_word_in_a_link_s_title_is_not_taken_for_one_after_it() -> None:
    """A finding would point into a link's address."""
    source = (
        'See [x](https://example.org/12 "12 died (or 13)"), [12 died][a] and ![12 died](12) then 12 died.\n\n[a]: b'
    )
    extract = read(source)
    assert extract.text == "See x, 12 died and then 12 died."
    assert extract.at(extract.text.index("12 died")).offset == source.index("[12 died][a]") + 1
    assert extract.at(extract.text.rindex("12 died")).offset == source.rindex("12 died")


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_front_matter_says_what_is_known_of_the_article(end: str) -> None:
    """An editor would type headline and date a second time."""
    source = (
        "---\ntitle: A fire\ndate: 2025-07-21 09:30 +0000\ndateline: Westmere\ntags: [a, b]\n---\n"
        "# A fire\n\nThree people *died*.\n"
    ).replace("\n", end)
    extract = read(source)
    assert (extract.headline, extract.dateline) == ("A fire", "Westmere")
    assert extract.published == datetime(2025, 7, 21, 9, 30, tzinfo=UTC)
    assert extract.text == "Three people died."
    assert extract.at(13).offset == source.index("died")
    assert (extract.at(13).line, extract.at(13).column) == (9, 15)


@pytest.mark.parametrize(
    ("front", "told"),
    [
        ("title: [a", "a.md:2:8: in the list that opens here, a comma or the closing ] is missing"),
        ("title: 'a", "a.md:2:8: the quotation mark that opens here is never closed"),
        ("title: a\ntitle: b", "a.md:3:1: the key 'title' stands here again"),
        ("a: &x [1]\ntitle: !!python/object:os.system x", "a.md:3:8: the tag"),
        ("title: 12", "a.md:2:8: 'title' must be text"),
        ("date: yesterday", "a.md:2:7: 'date' must be a date"),
        ("published: 2025-02-30", "a.md:2:12: 'published' must be a date"),
        ("title: a: b", "a.md:2:9: a colon does not belong here"),
        ("a b: c\nd", "a.md:4:1: a colon is missing after the key before this"),
        ("'a: b'", "a.md:2:1: front matter must be a block of keys"),
        ("a: " + "[" * 60 + "]" * 60, "nested more than 50 levels deep"),
    ],
)
def test_front_matter_that_is_broken_is_told_at_its_place(front: str, told: str) -> None:
    """A slip in the header would silently change the day that the story is judged by."""
    with pytest.raises(BrokenFile) as broken:
        read(f"---\n{front}\n---\nThree people died.\n")
    assert told in str(broken.value)


@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize("date", ["2025-07-21T09:30:00Z", '"2025-07-21 09:30 +0000"'])
def test_front_matter_may_be_toml(end: str, date: str) -> None:
    """A site made by Hugo would have its header read as the story's first paragraph."""
    source = f"+++\n# desk\ntitle = 'A fire'\ndate = {date}\ntags = ['a']\n[extra]\nx = 1\n+++\nThree *died*.\n"
    source = source.replace("\n", end)
    extract = read(source)
    assert (extract.headline, extract.text) == ("A fire", "Three died.")
    assert extract.published == datetime(2025, 7, 21, 9, 30, tzinfo=UTC)
    assert extract.at(6).offset == source.index("died")


@pytest.mark.parametrize(
    ("front", "told"),
    [
        ("title = 12", "a.md:2:1: 'title' must be text"),
        ("title = 'a'\ndate = 09:30:00", "a.md:3:1: 'date' must be a date"),
        ("title = 'a'\ndate = 2025-02-30", "a.md:3:"),
        ("title = 'a", "a.md:2:"),
        ("title = [1,", "this front matter is no valid TOML"),
        ("a = " + "[" * 5000, "this front matter is no valid TOML"),
    ],
)
def test_toml_that_is_broken_is_told_at_its_place(front: str, told: str) -> None:
    """The day that the story is judged by would be lost without a word."""
    with pytest.raises(BrokenFile) as broken:
        read(f"+++\n{front}\n+++\nThree people died.\n")
    assert told in str(broken.value)


@pytest.mark.parametrize("source", ["---\ntitle: A fire\n\nThree died.\n", "+++\ntitle = 'A fire'\n\nThree died.\n"])
def test_front_matter_that_is_never_closed_is_told(source: str) -> None:
    """The whole story would be read as its header, or the header as the story."""
    with pytest.raises(BrokenFile, match="the front matter that opens here is never closed"):
        read(source)


def test_footnotes_are_text_and_their_marks_are_none() -> None:
    """“12[^1]” would be read as a 12 and a 1, and what the note says not at all."""
    source = (
        "At least 12[^1] died on *Monday*.[^long] See [^other].\n\n"
        "[^1]: The *county* counts 14.\n"
        "[^2]: Source\n[^long]: Two\n    lines.\n\n    Another paragraph of 3.\n\n# The end\n"
    )
    extract = read(source)
    assert extract.text.split("\n") == [
        "At least 12 died on Monday. See [^other].",
        "The county counts 14.",
        "Source",
        "Two lines.",
        "Another paragraph of 3.",
        "The end",
    ]
    assert_found(extract, source, "died", "county", "14", "Source", "lines", "of 3", "The end")


@pytest.mark.parametrize(
    "source",
    [
        "---\n---\nA fire.",
        "+++\nno key\n+++\nA fire.",
        "+++\n\nA fire.",
        "---\n\nA fire.",
        "---\n- one\n---\nA fire.",
        "---\n# no key\n---\nA fire.",
    ],
)
def test_lines_that_are_no_front_matter_are_let_be(source: str) -> None:
    """A story that begins with a rule would be refused."""
    assert read(source).text.endswith("A fire.")


@pytest.mark.parametrize("source", ["```\ncode\n```\n", "# Only a headline\n", "---\ntitle: a\n---\n", "[a]: b"])
def test_a_file_without_text_is_refused(source: str) -> None:
    """An empty story would pass."""
    with pytest.raises(BrokenFile, match="the file holds no text"):
        read(source)


def test_a_headline_of_its_own_leaves_the_first_heading_in_the_text() -> None:
    """A heading that is not the headline would go unread."""
    extract = read("---\nheadline: Other\n---\n# 12 dead\n\nText.\n")
    assert (extract.headline, extract.text) == ("Other", "12 dead\nText.")


@pytest.mark.parametrize("unit", ["[", "![", "*", "**a ", "`", "<", "> ", "- ", "\\", "&", "[a](", "<!--", "|a"])
def test_marks_without_end_do_not_run_away(unit: str) -> None:
    """One broken file would keep the gate busy for hours."""
    extract = read("Three people died.\n\n" + unit * (5_000 // len(unit)) + "\n")
    assert extract.text.startswith("Three people died.")
