"""Web pages: their main text, each word at its place in the source, and what their metadata state."""

import json
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest

from checks.documents.problem import BrokenFile
from checks.story.formats import Extract, read_article

KYIV = timezone(timedelta(hours=3))
LEAD = "At least three people died when a warehouse burned at the old harbour, the police said."
SECOND = "Some 40 firefighters were still at work on Monday evening, and nobody knew the cause."
LINKED = {"@type": ["Thing", "ReportageNewsArticle"], "datePublished": "2025-07-21T06:00Z"}
FURNITURE = (
    "<header><nav><ul><li>Home</li><li>World</li><li>Sport</li></ul></nav></header>",
    "<footer><p>Copyright 1999 The Westmere Herald, all rights reserved</p></footer>",
)


def page(body: str, head: str = "") -> str:
    return (
        f"<!doctype html>\n<html><head><title>Fire at harbour | The Herald</title>{head}</head>\n"
        f"<body>{FURNITURE[0]}<article>{body}</article>{FURNITURE[1]}</body></html>"
    )


def read(source: str, encoding: str = "utf-8") -> Extract:
    return read_article(Path("a.html"), source.encode(encoding))


def assert_found(extract: Extract, source: str, *words: str) -> None:
    """Assert that each of the words is said to stand where it stands in the source."""
    for word in words:
        place = extract.at(extract.text.index(word))
        assert place.offset == source.index(word)
        lines = source[: place.offset].split("\n")
        assert (place.line, place.column) == (len(lines), len(lines[-1]) + 1)


def test_the_main_text_is_read_without_what_stands_around_it() -> None:
    """Menus and copyright lines would be checked as if the reporter had written them."""
    source = page(f"<h1>Fire at harbour</h1>\n<p>{LEAD}</p>\n<h2>Cause</h2><p>{SECOND}</p>")
    extract = read(source)
    assert extract.text == f"{LEAD}\nCause\n{SECOND}"
    assert extract.headline == "Fire at harbour"
    assert_found(extract, source, "three people", "Cause", "firefighters", "cause.")


def test_scripts_styles_and_comments_are_no_text() -> None:
    """Numbers of a script would be held against the story."""
    noise = (
        "<script>var dead = '<p>17 people died</p>';</script><style>p {width: 17px}</style><!-- <p>17 died</p> -->"
        "<noscript>17 died</noscript><template><p>17 died</p></template><svg><text>17</text></svg><svg/>"
    )
    source = page(f"{noise}<p>{LEAD}{noise}</p>{noise}<p>{SECOND}</p>")
    assert read(source).text == f"{LEAD}\n{SECOND}"
    fragment = f"{noise}<p>{LEAD}{noise} And {noise}more.</p>"
    assert read(fragment).text == f"{LEAD} And more."


def test_lists_tables_line_breaks_and_short_paragraphs_belong_to_the_text() -> None:
    """A table of the dead, or a lead of two words, would go unread."""
    body = (
        f"<p>It burned.</p><p>{LEAD}</p><ul><li>12 hurt</li><li>two missing</li></ul>"
        f"<table><tr><td>Dead</td><td>3</td></tr></table><p>{SECOND}<br><br>More soon.</p>"
    )
    text = read(page(body)).text
    assert text.split("\n") == ["It burned.", LEAD, "12 hurt", "two missing", "Dead", "3", SECOND, "More soon."]


def test_white_space_and_references_are_read_as_a_browser_shows_them() -> None:
    """A quote copied from the page would not be found in it."""
    source = page(
        "<p>At  least\n   <b>12</b>&nbsp;people &amp; &#x201C;three&rdquo; dogs were saved from the caf&eacute;,"
        f" AT&T &unknown; said &lt;sic&gt;.</p><p>{LEAD}</p>"
    )
    extract = read(source)
    assert extract.text.startswith(
        "At least 12\xa0people & “three” dogs were saved from the café, AT&T &unknown; said <sic>."
    )
    assert_found(extract, source, "least", "12", "people", "three", "dogs", "AT&T", "&unknown;", "sic")
    quotation = extract.at(extract.text.index("“")).offset
    assert quotation == source.index("&#x201C;")


def test_words_that_stand_twice_are_found_where_the_article_is() -> None:
    """A finding would point into the teaser above the story."""
    article = f"<article><p>{LEAD}</p><p>{SECOND}</p>"
    teasers = f"<aside><p>{LEAD}</p></aside><ul><li>{LEAD[:50]}…</li></ul>"
    source = page(f"<p>{LEAD}</p><p>{SECOND}</p>").replace("<article>", f"{teasers}<article>")
    extract = read(source)
    assert extract.text == f"{LEAD}\n{SECOND}"
    assert extract.at(0).offset == source.index(article) + len("<article><p>")


def test_a_paragraph_that_the_article_repeats_is_read_twice() -> None:
    """A number that was changed in one of two places would seem to be told once."""
    assert read(page(f"<p>{LEAD}</p><p>{SECOND}</p><p>{LEAD}</p>")).text == f"{LEAD}\n{SECOND}\n{LEAD}"


@pytest.mark.parametrize(
    ("head", "headline"),
    [
        ('<meta property="og:title" content="Fire &amp; flood">', "Fire & flood"),
        ("<meta content='By name' name='DC.title'>", "By name"),
        ("", "Fire at harbour | The Herald"),
    ],
)
def test_the_headline_is_the_one_that_the_page_states(head: str, headline: str) -> None:
    """The gate would hold a headline against the text that nobody ever wrote."""
    assert read(page(f"<p>{LEAD}</p><p>{SECOND}</p>", head)).headline == headline


@pytest.mark.parametrize(
    "head",
    [
        '<meta property="article:published_time" content="2025-07-21T09:00:00+03:00">',
        "<meta itemprop=datePublished content=2025-07-21T09:00:00+0300>",
        '<meta name="date" content="2025-07-21 09:00:00 +03:00">',
        '<time itemprop="datePublished" datetime="2025-07-21T09:00+03:00">today</time>',
        '<script type="application/ld+json">{"@type": "NewsArticle", "datePublished": "2025-07-21T06:00:00Z"}</script>',
        f'<script type="application/ld+json">{{"@graph": [{json.dumps(LINKED)}]}}</script>',
    ],
)
def test_the_moment_is_the_one_that_the_page_states(head: str) -> None:
    """“Today” would be judged by another day, or every page would need --published."""
    assert read(page(f"<p>{LEAD}</p><p>{SECOND}</p>", head)).published == datetime(2025, 7, 21, 9, tzinfo=KYIV)


@pytest.mark.parametrize(
    "head",
    [
        "",
        '<meta name="date" content="last Monday">',
        '<script type="application/ld+json">{"@type": "Organization", "datePublished": "2025-07-21"}</script>',
        '<script type="application/ld+json">{"@type": "NewsArticle", "datePublished": 7}</script>',
        '<script type="application/ld+json">{broken</script>',
        '<script type="application/ld+json">' + "[" * 100_000 + "</script>",
        "<time>2025-07-21</time>",
    ],
)
def test_no_moment_is_guessed(head: str) -> None:
    """A date somewhere on the page would be taken for the article's."""
    assert read(page(f"<p>{LEAD}</p><p>On 2 May 2019 {SECOND}</p>", head)).published is None


@pytest.mark.parametrize(
    ("declared", "encoding"),
    [
        ("iso-8859-1", "latin-1"),
        ("utf-16", "utf-8"),
        ("windows-1252", "cp1252"),
        ("ISO-8859-2", "iso8859-2"),
        ("utf-8", "utf-8"),
    ],
)
def test_a_page_is_decoded_as_it_declares(declared: str, encoding: str) -> None:
    """An umlaut in an old system's page would stop the whole gate."""
    source = page(f"<p>Dr Jürgen Möß said: {LEAD}</p><p>{SECOND}</p>", f"<meta charset={declared}>")
    extract = read(source, encoding)
    assert extract.text.startswith("Dr Jürgen Möß said")
    assert_found(extract, source, "Möß", "firefighters")


@pytest.mark.parametrize("declared", ["base64", "klingon", "rot13", "idna"])
def test_an_encoding_that_is_none_is_refused(declared: str) -> None:
    """A page could have itself decoded by whatever Python knows."""
    with pytest.raises(BrokenFile, match=f"encoding '{declared}', which is not known"):
        read(page(f"<p>{LEAD}</p>", f"<meta http-equiv=x content='text/html; charset={declared}'>"))


def test_a_byte_order_mark_holds_before_what_a_page_declares() -> None:
    """Every quotation mark of a page that somebody saved again would be three wrong characters."""
    source = page(f"<p>Möß said: {LEAD}</p><p>{SECOND}</p>", "<meta charset=latin1>")
    extract = read(source, "utf-8-sig")
    assert extract.text.startswith("Möß")
    assert extract.at(0).offset == source.index("Möß") + 1


def test_a_byte_that_the_declared_encoding_lacks_is_told() -> None:
    """The error would be a traceback, or name an encoding that nobody has heard of."""
    data = page(f"<p>{LEAD}</p>", "<meta charset=latin1>").encode().replace(b"three", b"\x81")
    with pytest.raises(BrokenFile, match="the byte 0x81 is not CP1252"):
        read_article(Path("a.html"), data)


def test_a_page_in_another_encoding_than_it_declares_is_refused() -> None:
    """Broken letters would pass for the story's own."""
    source = page("<p>Möß</p>")
    with pytest.raises(BrokenFile, match=r"a.html:3:\d+: the byte 0xF6 is not UTF-8"):
        read(source, "latin-1")


@pytest.mark.parametrize(
    "source",
    [
        "<html><head><script>var a = 1;</script></head><body></body></html>",
        "<html><body><p>   </p></body></html>",
        "<p></p>",
        "<html><body><!-- never closed <p>3 people died</p></body></html>",
    ],
)
def test_a_page_without_a_main_text_is_refused(source: str) -> None:
    """A page whose text a script would load would pass unread."""
    with pytest.raises(BrokenFile, match="no main text"):
        read(source)


@pytest.mark.parametrize(
    "body",
    [
        f"<p>{LEAD}<p>{SECOND}",
        f"<p class='a' title=it's>{LEAD}</b></p></div><p a=b c = \"<d>\" e>{SECOND}</p>",
        f"<P>{LEAD}</P ><P\n>{SECOND}</p/>",
        f"<b><i><p>{LEAD}</b></i><div><p>{SECOND}</span>",
        f"</p><p>{LEAD}</p><!----><!><?pi?><![CDATA[x]]><p>{SECOND}</p></>",
    ],
)
def test_malformed_markup_is_read_as_a_browser_reads_it(body: str) -> None:
    """A tag that somebody forgot to close would lose half a story."""
    source = page(body)
    extract = read(source)
    assert extract.text == f"{LEAD}\n{SECOND}"
    assert_found(extract, source, "three people", "firefighters", "cause.")


@pytest.mark.parametrize("unit", ["<a ", "<!--", "<!", "<?", "</a ", "<a a='", "<a/", "<", "&", "&#", "<script></"])
def test_what_is_never_closed_does_not_run_away(unit: str) -> None:
    """One broken page, or a malicious one, would keep the gate busy for hours."""
    source = f"<p>Three people died.</p>{unit * (300_000 // len(unit))}"
    assert read(source).text.startswith("Three people died.")
