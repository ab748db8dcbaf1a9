"""Titles and the people who bear them, found in running text."""

from collections.abc import Callable
from functools import partial

import pytest

from checks.reading.titles.find import find_titles
from checks.reference.offices import Offices
from checks.reference.offices_file import known_offices
from checks.story.values import Status

Calls = Callable[[Callable[[], object]], int]

US = "President of the United States"
UA = "President of Ukraine"
KHARKIV = "Governor of Kharkiv region"
UK_PRIME = "Prime Minister of the United Kingdom"
US_VICE = "Vice President of the United States"


def read(text: str) -> list[tuple[str, str, tuple[str, ...], str]]:
    """Return title, person, offices and status of each mention."""
    return [(m.text, m.person, m.offices, str(m.status)) for m in find_titles(text, known_offices())]


@pytest.mark.parametrize(
    ("text", "title", "person", "office", "status"),
    [
        ("President Trump left.", "President", "Trump", US, "current"),
        ("Vice President Harris left Washington.", "Vice President", "Harris", US_VICE, "current"),
        ("It was US President Donald J. Trump’s plan.", "US President", "Donald J. Trump", US, "current"),
        ("former U.S. President Barack Obama", "former U.S. President", "Barack Obama", US, "former"),
        ("Former Democratic President Obama", "Former Democratic President", "Obama", US, "former"),
        ("ex-President Trump", "ex-President", "Trump", US, "former"),
        ("US ex-president Barack Obama", "US ex-president", "Barack Obama", US, "former"),
        ("the former vice president Joe Biden", "former vice president", "Joe Biden", US_VICE, "former"),
        ("then-Vice President Joe Biden", "then-Vice President", "Joe Biden", US_VICE, "then"),
        ("talks with then President Bill Clinton", "then President", "Bill Clinton", US, "then"),
        ("then-U.S. President Obama", "then-U.S. President", "Obama", US, "then"),
        ("President-elect Trump", "President-elect", "Trump", US, "elect"),
        ("Vice President-elect Mike Pence", "Vice President-elect", "Mike Pence", US_VICE, "elect"),
        ("acting President Turchynov left Kyiv", "acting President", "Turchynov", UA, "acting"),
        ("sitting President Obama", "sitting President", "Obama", US, "current"),
        ("Ukraine's President Petro Poroshenko", "Ukraine's President", "Petro Poroshenko", UA, "current"),
        ("Ukraine’s then-President Petro Poroshenko", "Ukraine’s then-President", "Petro Poroshenko", UA, "then"),
        ("President of Ukraine Volodymyr Zelenskyy", "President of Ukraine", "Volodymyr Zelenskyy", UA, "current"),
        ("pro-Russian President Viktor Yanukovych", "pro-Russian President", "Viktor Yanukovych", UA, "current"),
        (
            "Donald Trump, the former President of the United States, spoke",
            "former President of the United States",
            "Donald Trump",
            US,
            "former",
        ),
        ("Joe Biden, 79, a former vice president, spoke", "former vice president", "Joe Biden", US_VICE, "former"),
        (
            "In Kharkiv Oleh Synehubov, the governor of the Kharkiv region, spoke",
            "governor of the Kharkiv region",
            "Oleh Synehubov",
            KHARKIV,
            "current",
        ),
        (
            "Synehubov, head of the Kharkiv Oblast administration.",
            "head of the Kharkiv Oblast administration",
            "Synehubov",
            KHARKIV,
            "current",
        ),
        ("Kyiv’s Mayor, Vitali Klitschko, spoke", "Kyiv’s Mayor", "Vitali Klitschko", "Mayor of Kyiv", "current"),
        ("The former president, Bill Clinton, spoke", "former president", "Bill Clinton", US, "former"),
        (
            "French President Francois Hollande on Monday",
            "French President",
            "Francois Hollande",
            "President of France",
            "current",
        ),
        ("President Obama Tuesday said", "President", "Obama", US, "current"),
        ("Prime Minister May said in Britain", "Prime Minister", "May", UK_PRIME, "current"),
        (
            "Canadian Prime Minister Trudeau",
            "Canadian Prime Minister",
            "Trudeau",
            "Prime Minister of Canada",
            "current",
        ),
        ("President Donald Trump Signs Order", "President", "Donald Trump", US, "current"),
        ("US President Hillary Clinton", "US President", "Hillary Clinton", US, "current"),
        ("President Mike Pence", "President", "Mike Pence", US, "current"),
        ("Barack Obama – the former US president – spoke", "former US president", "Barack Obama", US, "former"),
        ("Barack Obama -- the former US president.", "former US president", "Barack Obama", US, "former"),
        ("Barack Obama (a former president) spoke", "former president", "Barack Obama", US, "former"),
        ("Obama, 63, formerly the president, spoke", "formerly the president", "Obama", US, "former"),
        ("Mr. Obama is still the US president.", "US president", "Mr. Obama", US, "current"),
        ("It is Obama, who is the former president.", "former president", "Obama", US, "former"),
        ("US PRESIDENT OBAMA VISITS OSLO", "US PRESIDENT", "OBAMA", US, "current"),
        ("Oslo Hosts Former President Obama", "Former President", "Obama", US, "former"),
        ("ex\u2011President\u00a0Obama", "ex\u2011President", "Obama", US, "former"),
        ("former President Obama’s aides", "former President", "Obama", US, "former"),
    ],
)
def test_a_title_is_read_with_its_person(text: str, title: str, person: str, office: str, status: str) -> None:
    """A title that is not read is never checked."""
    assert read(text) == [(title, person, (office,), status)]


@pytest.mark.parametrize(
    "text",
    [
        "Trump’s former national security adviser spoke.",
        "A former President Trump adviser spoke.",
        "The former Trump campaign manager spoke.",
        "The former President and First Lady were there.",
        "Former first lady Michelle Obama spoke.",
        "The Clinton Foundation, Trump Tower and Kennedy Airport.",
        "The President Ford Museum and the President Bill Clinton Library opened.",
        "President Donald Trump Jr. is nobody's title.",
        "Hillary Clinton, the former president's wife, spoke.",
        "Bill Clinton, president of Harvard, spoke.",
        "Not Bill Clinton – the president, she said, is another.",
        "The Clintons (president and first lady) spoke. Bill Clinton is president.",
        "Some believe Bill Clinton is the US president. If so, he knows.",
        "Bill Clinton was the US president.",
        "Jane Clinton, the former president, spoke.",
        "Joe Biden, a former vice president who ran again, spoke.",
        "FORMER PRESIDENT CLINTON LIBRARY OPENS",
        "Harvard President Bush and Senate President Clinton spoke.",
        "Senior Vice President Joe Biden of the bank, and deputy prime minister Cameron.",
        "Ousted Ukrainian President Viktor Yanukovych.",
        "Like the former president, Bill Clinton, she plays.",
        "With the vice president, Donald Trump, and others she left.",
        "And then President Trump left.",
        "Then-President-elect Donald Trump left.",
        "The US-backed President Sadat and his US-backed allies.",
        "Mayor Boris Johnson and Gov. Ronald Reagan.",
        "the 43rd President of the United States George Bush",
        "He is president of the US-based Trump Organization.",
        "Asked about Joe Biden, the president said no.",
        "Presidents Bush and Obama",
        "They told us President Assad would go.",
        "United Steelworkers of America president Bill Clinton spoke.",
        "",
    ],
)
def test_what_only_looks_like_a_title_is_left_alone(text: str) -> None:
    """Every one of these read as a title would be a false alarm sooner or later."""
    assert read(text) == []


def test_former_presidents_are_read_one_by_one() -> None:
    """One wrong name in a list of former presidents has to be found."""
    found = read("Former Presidents Bill Clinton, George W. Bush and Barack Obama came, President Trump did not.")
    assert [person for _, person, _, _ in found] == ["Bill Clinton", "George W. Bush", "Barack Obama", "Trump"]


@pytest.mark.parametrize(
    ("text", "hypothetical"),
    [
        ("A former President Trump would not rest.", True),
        ("Would-be President Trump left.", True),
        ("Voters fear a future President Trump.", True),
        ("If he wins, President Trump will sign it.", True),
        ("Under President Trump, Mr. Doe wrote, all might change.", True),
        ("Former President Trump would not say.", False),
        ("President Trump left. He would return.", False),
        ("President Trump said on Friday that he would go.", False),
        ("Donald Trump, a former president of the United States, left.", False),
    ],
)
def test_what_might_be_is_told_from_what_is(text: str, hypothetical: bool) -> None:
    """A column on what somebody would do in office is no mistake about who is in it."""
    assert [mention.hypothetical for mention in find_titles(text, known_offices())] == [hypothetical]


def test_spans_are_those_of_the_words() -> None:
    """A report underlines by them."""
    text = "On Monday Donald Trump, the former President of the United States, met French President Macron’s aides."
    for mention in find_titles(text, known_offices()):
        assert text[mention.span.start : mention.span.end] == mention.text
        assert text[mention.person_span.start : mention.person_span.end] == mention.person


def test_a_name_that_fits_two_people_means_both() -> None:
    """Which President Bush, only the day can say."""
    mention = find_titles("former US President Bush", known_offices())[0]
    assert mention.status is Status.FORMER
    assert known_offices().persons(mention.person, mention.offices[0]) == ("George H. W. Bush", "George W. Bush")


def test_without_a_reference_there_are_no_titles() -> None:
    """An empty list of offices must not find titles everywhere."""
    assert find_titles("President Trump and Mayor Doe", Offices({}, {})) == ()


@pytest.mark.parametrize(
    "piece",
    [
        "President ",
        "former ",
        "President of the United States ",
        "Joe Biden, ",
        "then-",
        "A",
        ". ",
        "President Joe, ",
        "Ann Carter, the President Carter of America. ",
    ],
)
def test_titles_cost_no_more_than_the_text(piece: str, calls: Calls) -> None:
    """A hostile text must not hold up the gate."""
    offices = known_offices()
    half, whole = (calls(partial(find_titles, piece * (n // len(piece)), offices)) for n in (15_000, 30_000))
    assert whole < 3 * half + 1000
