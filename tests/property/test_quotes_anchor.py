"""A quote that was copied from an article is found there, however the copy was typed."""

from hypothesis import given
from hypothesis import strategies as st

from checks.reading.anchors import anchor, closest, count

WORDS = st.lists(
    st.sampled_from(
        [
            "Mayor",
            "Ada",
            "Quill’s",
            "said",
            "“no”",
            "36",
            "136",
            "attacks,",
            "(at",
            "5.5",
            "p.m.)",
            "—",
            "co-op",
        ]
    ),
    min_size=1,
    max_size=30,
)
SPACES = st.sampled_from([" ", "\n", "\n\n", " ", "  \t"])
RETYPED = str.maketrans({"’": "'", "“": '"', "”": '"', "—": "-"})


@st.composite
def articles_and_quotes(draw: st.DrawFn) -> tuple[str, str]:
    words = draw(WORDS)
    text = "".join(word + draw(SPACES) for word in words)
    first = draw(st.integers(0, len(words) - 1))
    last = draw(st.integers(first, len(words) - 1))
    return text, draw(SPACES).join(words[first : last + 1])


def plain(words: str) -> str:
    return " ".join(words.split()).translate(RETYPED)


@given(articles_and_quotes())
def test_words_of_an_article_are_found_there(article: tuple[str, str]) -> None:
    text, quote = article
    span = anchor(text, quote, None)
    assert span is not None
    assert plain(text[span.start : span.end]) == plain(quote)


@given(articles_and_quotes())
def test_a_retyped_quote_is_found_in_the_same_place(article: tuple[str, str]) -> None:
    text, quote = article
    assert anchor(text, plain(quote), None) == anchor(text, quote, None)
    assert anchor(text.translate(RETYPED), quote, None) == anchor(text, quote, None)


@given(articles_and_quotes())
def test_every_occurrence_is_reached_and_none_beyond(article: tuple[str, str]) -> None:
    text, quote = article
    times = count(text, quote)
    found = [anchor(text, quote, number) for number in range(1, times + 1)]
    assert None not in found
    assert found == sorted(found, key=lambda span: (span is None, span))
    assert anchor(text, quote, times + 1) is None


@given(articles_and_quotes(), st.text("Maeorqu36’' ", max_size=30))
def test_a_near_miss_is_a_passage_of_the_text(article: tuple[str, str], quote: str) -> None:
    text, _ = article
    span = closest(text, quote)
    assert span is None or 0 <= span.start < span.end <= len(text)
