"""What in a text is worth checking, and what is not."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from checks.reading import Reading
from checks.reading.checkable import Checkable, Kind, Office, checkables, find
from checks.story.model import Article, Story
from checks.story.values import Role, Status


def read(text: str, headline: str = "") -> Reading:
    path = Path("story.txt")
    return Reading(Story(path, Article(path, text, datetime(2025, 7, 21, 9, tzinfo=UTC), headline)))


def quotes(text: str, kind: Kind) -> list[str]:
    reading = read(text)
    return [reading[found.quote] for found in find(reading, kind)]


def told(text: str, kind: Kind = Kind.ATTRIBUTION) -> list[tuple[str, str]]:
    """Return the quote and the speaker's name of each statement of a kind."""
    reading = read(text)
    found = [one for one in checkables(reading) if one.kind is kind]
    return [(reading[one.quote], one.speaker.name if one.speaker else "") for one in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Twelve people were killed.", ["Twelve people were killed"]),
        ("The flood killed 12 people in Dorn.", ["killed 12 people"]),
        ("All three people who died were asleep.", ["three people who died"]),
        ("The council has 48 members and 12 clerks.", ["48 members", "12 clerks"]),
        ("He lost 26 of them.", ["lost 26 of them"]),
        ("Core inflation rose to 3.1%.", ["Core inflation rose to 3.1%"]),
        ("Of this sum 21 million crowns went to schools.", ["21 million crowns"]),
        ("Mara Voss, 67, left.", ["Mara Voss, 67"]),
        ("She is 60 years old.", ["60 years old"]),
        ("At least one person was hurt.", ["At least one person was hurt"]),
        ("There were no injuries.", ["no injuries"]),
    ],
)
def test_a_figure_is_quoted_with_what_it_counts(text: str, expected: list[str]) -> None:
    """An editor who reads “12” alone in a claim file has to look it up in the text."""
    assert quotes(text, Kind.FIGURE) == expected


@pytest.mark.parametrize(
    "text",
    [
        "One wonders why. It is the second time.",
        "Both sides wait, and on more than one front.",
        "It lasted two years, until July 14, 2025.",
        "Dorn, July 2025. (Photo: Mara Voss/AP) A view of 12 boats.",
        "REUTERS/Mara Voss shows 12 boats in the harbour of Dorn.",
        "By Mara Voss and Jane Doe",
        "Sign up for our newsletter: 12 stories a week, every day.",
        "Read more: 12 boats were lost in Dorn.",
        "OPINION\nThe town has 12 boats too many.",
        "Opinion: the town has 12 boats too many.",
        "( WATCH: 12 boats in the harbour )",
        "Live coverage: 12 boats in the harbour",
        "Read more from the Herald:\n5 boats to watch in the harbour\n12 boats to leave alone",
        "This report was updated with the names of 12 boats.",
        "She made a 911 call.",
        "Slideshow (2 Images)",
        "Correction: The harbour has 12 boats.",
        "An earlier version of this article said that 12 boats were lost.",
        "(This story corrects the number of boats lost to 12 in the lead)",
        "She heads the larger of the two.",
    ],
)
def test_what_is_no_figure_of_the_story_is_left_alone(text: str) -> None:
    """A draft full of captions and turns of phrase takes longer to clear than to write."""
    assert quotes(text, Kind.FIGURE) == []


@pytest.mark.parametrize(
    "text",
    [
        "Correction officers saw 12 boats.",
        "An earlier version of the bill named 12 boats.",
        "This report was sent to 12 boats.",
        "He leads most of the 12 people.",
        "Photo identification is asked of 12 people.",
        "Subscribed were 12 people.",
        "Dorn lost 12 boats",
    ],
)
def test_a_sentence_that_begins_like_a_caption_is_read(text: str) -> None:
    """A toll in such a sentence would never be asked about."""
    assert len(quotes(text, Kind.FIGURE)) == 1


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It closed on July 14 and opened in early June.", ["on July 14", "in early June"]),
        ("It lasted for three years.", ["for three years"]),
        ("They met every two weeks.", ["every two weeks"]),
        ("They meet daily now, as they have for years and recently did.", []),
        ("The army counted 122 clashes in a single day.", []),
        ("DORN, July 14 (Reuters) - The port was closed in May.", ["in May"]),
        ("It stayed shut for the rest of the day.", []),
        ("Viewers of the Tuesday lineup and of the Sunday shows left.", []),
        ("It was told in a Tuesday interview.", ["Tuesday"]),
        ("She said so on “Harbour Sunday” and on “Boats” Sunday.", ["Sunday"]),
        ("It opens at this month’s feast, on a four-day swing.", ["this month", "four-day swing"]),
        ("It fell to the 30th straight month of loss.", ["the 30th straight month"]),
    ],
)
def test_dates_that_a_calendar_can_be_asked_about(text: str, expected: list[str]) -> None:
    """“Recently” can be checked against nothing; the dateline is recorded in the file's header."""
    assert quotes(text, Kind.DATE) == expected


def role(found: Checkable) -> Role:
    assert isinstance(found.value, Office)
    return found.value.role


@pytest.mark.parametrize(
    ("text", "quote", "expected"),
    [
        (
            "Former President Barack Obama came.",
            "Former President Barack Obama",
            Role("Barack Obama", "President of the United States", Status.FORMER),
        ),
        ("Then state Sen. Mara Voss left.", "state Sen. Mara Voss", Role("Mara Voss", "state Sen.")),
        (
            "Mara Voss, the mayor of Dorn, left.",
            "Mara Voss, the mayor of Dorn",
            Role("Mara Voss", "mayor of Dorn"),
        ),
        (
            "The company’s spokeswoman, Mara Voss, left.",
            "The company’s spokeswoman, Mara Voss",
            Role("Mara Voss", "spokeswoman"),
        ),
        (
            "The new head of the union, Mara Voss, left.",
            "The new head of the union, Mara Voss",
            Role("Mara Voss", "head of the union"),
        ),
        (
            "Mara Voss, a nurse from Dorn, is acting director of the clinic.",
            "Mara Voss, a nurse from Dorn, is acting director of the clinic",
            Role("Mara Voss", "director of the clinic", Status.ACTING),
        ),
        (
            "US Secretary of State Mara Voss left.",
            "US Secretary of State Mara Voss",
            Role("Mara Voss", "US Secretary of State"),
        ),
        (
            "It was said by his secretary of state, Mara Voss, in May.",
            "his secretary of state, Mara Voss",
            Role("Mara Voss", "secretary of state"),
        ),
        ("Chairman Dr. Mara Voss left.", "Chairman Dr. Mara Voss", Role("Mara Voss", "Chairman")),
        (
            "Ambassador to the United Nations Mara Voss left.",
            "Ambassador to the United Nations Mara Voss",
            Role("Mara Voss", "Ambassador to the United Nations"),
        ),
        (
            "Former Dorn Mayor and party activist Mara Voss left.",
            "Former Dorn Mayor and party activist Mara Voss",
            Role("Mara Voss", "Dorn Mayor and party activist", Status.FORMER),
        ),
        (
            "Mara Voss, who served as the director of the clinic, left.",
            "Mara Voss, who served as the director of the clinic",
            Role("Mara Voss", "director of the clinic"),
        ),
        (
            "It was said by Mara Voss, policy director for the union.",
            "Mara Voss, policy director for the union",
            Role("Mara Voss", "policy director for the union"),
        ),
        (
            "It was led by Mara Voss – now the speaker of the House – in May.",
            "Mara Voss – now the speaker of the House",
            Role("Mara Voss", "speaker of the House"),
        ),
        (
            "Mara Voss, who had been chief of staff to the mayor, left.",
            "Mara Voss, who had been chief of staff to the mayor",
            Role("Mara Voss", "chief of staff to the mayor"),
        ),
        (
            "It put Mara Voss as special counsel in May 2017, and left.",
            "Mara Voss as special counsel",
            Role("Mara Voss", "special counsel"),
        ),
        (
            "The mayor’s communications director, Mara Voss, left.",
            "The mayor’s communications director, Mara Voss",
            Role("Mara Voss", "communications director"),
        ),
    ],
)
def test_a_title_is_read_with_its_holder(text: str, quote: str, expected: Role) -> None:
    """A wrong title is the commonest correction that a paper has to print."""
    reading = read(text)
    (found,) = find(reading, Kind.TITLE)
    assert (reading[found.quote], role(found)) == (quote, expected)


@pytest.mark.parametrize(
    "text",
    [
        "The mayor left, and so did the Justice Department.",
        "General Motors and Mara Voss, a friend of the clerk, left.",
        "A President Mara Voss would have left.",
        "Mara Voss is the first president to skip the feast in 36 years.",
        "The director and his friend Mara Voss left.",
        "Ida Brandt, Democrat of New Dorn, now a senator, left.",
        "Mara Voss, who led the race at noon, left.",
    ],
)
def test_what_names_nobody_in_office_is_no_title(text: str) -> None:
    """A company recorded as a general makes an editor doubt the rest."""
    assert quotes(text, Kind.TITLE) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Dorn is the country’s second-largest port.", ["the country’s second-largest port"]),
        ("It has one of the oldest lighthouses on the coast.", ["one of the oldest lighthouses on the coast"]),
        ("She became the first woman to row there.", ["became the first woman to row there"]),
        ("It was the worst drought in living memory.", ["the worst drought in living memory"]),
        ("It is the state’s most politically divided town.", ["the state’s most politically divided town"]),
        ("It saw unprecedented levels of public spending.", ["unprecedented levels of public spending"]),
        ("Mara Voss rowed for the first time.", ["Mara Voss rowed for the first time"]),
        ("The biggest donors signed on.", ["The biggest donors"]),
        ("She was the only pilot to stay. It is the town’s only bridge.", ["the only pilot", "the town’s only bridge"]),
        ("It’s only natural, and the only way to stay is the only question.", []),
        ("It fell to a record low, in the fiercest fight.", ["record low"]),
        ("“It is the oldest lighthouse,” he said. I think it is the oldest of all.", []),
        ("At least twelve came at first. The interest is honest, and most of it the latest.", []),
    ],
)
def test_superlatives_and_firsts(text: str, expected: list[str]) -> None:
    """“First” and “largest” are the words that readers write in about."""
    assert quotes(text, Kind.SUPERLATIVE) == expected


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("The road was shut because of the flood, which led to long queues.", 2),
        ("The crash resulted in a lawsuit.", 1),
        ("The talks are due to begin in May.", 0),
        ("She had the disease caused by the virus.", 0),
        ("“It was because of the flood,” he said.", 0),
    ],
)
def test_causes_in_the_articles_own_voice(text: str, count: int) -> None:
    """That one thing caused another is a claim of its own, and often nobody's."""
    assert len(quotes(text, Kind.CAUSE)) == count


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The bridge is safe, the council said.", [("The bridge is safe", "the council")]),
        ("The council said on Friday that the bridge is safe.", [("the bridge is safe", "The council")]),
        (
            "“It sways,” said Mara Voss, a nurse. “It sways a lot,” she added.",
            [("It sways", "Mara Voss"), ("It sways a lot", "Mara Voss")],
        ),
        ("According to the council, the bridge is safe.", [("the bridge is safe", "the council")]),
        ("The mayor, Mara Voss, reported that it sways.", [("it sways", "Mara Voss")]),
        (
            "Mara Voss, a nurse, said it sways, adding that she was afraid.",
            [("it sways", "Mara Voss"), ("she was afraid", "Mara Voss")],
        ),
        ("The bridge, the council said, is safe.", [("The bridge", "the council")]),
        ("Mara Voss swam home, a trip the clerk denies.", [("Mara Voss swam home, a trip", "the clerk")]),
        ("Immigration lawyers say it is closed.", [("it is closed", "Immigration lawyers")]),
        ("Nonetheless, harbour pilots say it is closed.", [("it is closed", "harbour pilots")]),
        ("The deal announced on Friday is off, and the talks have continued to fail.", []),
        ("It is dear, the suit states, and slow.", [("It is dear", "the suit")]),
        ("She said on June 27 that it sways.", [("it sways", "")]),
        ("She called it “a trap for every child in the whole of the town” and “a very", []),
        ("“It sways,” said veteran swimmer Mara Voss, who had seen it.", [("It sways", "veteran swimmer Mara Voss")]),
        ("“Does it sway?” the mayor asked.", [("Does it sway", "the mayor")]),
        ("“It sways,” Voss posted on a wall.", [("It sways", "Voss")]),
        ("Harbour pilots note that it sways.", [("it sways", "Harbour pilots")]),
        ("It is safe, her brother remembers.", [("It is safe", "her brother")]),
        ("The pilots sent a letter warning that it sways.", [("it sways", "")]),
        ("Mara Voss (R-Maine), who rowed, announced Monday in a letter that it sways.", [("it sways", "Mara Voss")]),
        ("The mayor asked the council to close it, and asked for money.", []),
        ("The record high of 18 percent reported on Wednesday fell. Voss’s alleged swim was short.", []),
        ("BEIJING (AP) — The bridge is safe for all, a clerk said.", [("The bridge is safe for all", "a clerk")]),
        ("The council confirmed the meeting of May.", [("The council confirmed the meeting of May", "The council")]),
        (
            "Under the law, she said, pilots are supposed to stay outside.",
            [("pilots are supposed to stay outside", "")],
        ),
        ("Mara Voss wrote Lena Brandt to say that it sways a lot.", [("it sways a lot", "Mara Voss")]),
        ("All told, the pilots own 40 boats now.", []),
        ("But harbour pilots say it sways a lot.", [("it sways a lot", "harbour pilots")]),
        ("It is shut, say harbour pilots. Pick a fruit, say.", [("It is shut", "harbour pilots")]),
        ("Mara Voss, 54, a nurse in Dorn, said it sways.", [("it sways", "Mara Voss")]),
        ("Sen. Mara Voss (R) of New Dorn said it sways.", [("it sways", "Sen. Mara Voss")]),
        ("The clerk had pointed out a day before that it sways.", [("it sways", "The clerk")]),
        ("She testified in May. The pilots pointed out the bridge.", []),
        ("They quoted a clerk as saying it sways.", [("it sways", "a clerk")]),
        ("It was shut, with some pilots saying that it sways.", [("it sways", "some pilots")]),
        ("Voss cut her off, calling her “a tired child”.", [("a tired child", "")]),
        ("The bow was torn, suggesting that a wave hit it. They left, promising the moon.", []),
        (
            "The clerk said that Voss told them that it sways.",
            [("Voss told them that it sways", "The clerk"), ("it sways", "Voss")],
        ),
        ("The clerk says that’s no bridge.", [("that’s no bridge", "The clerk")]),
        ("Voss told pilots on Friday she saw it sway.", [("she saw it sway", "Voss")]),
        ("Voss denied wrongdoing.", [("Voss denied wrongdoing", "Voss")]),
        ("Mara Voss, Republican of Kentucky, has said it sways a lot.", [("it sways a lot", "Mara Voss")]),
        ("About two-thirds of the remaining pledged delegates.", []),
        ("If the council says so, and whoever was told to be silent reports it to the states.", []),
    ],
)
def test_statements_have_their_speakers(text: str, expected: list[tuple[str, str]]) -> None:
    """A statement under the wrong name is worse than one under none."""
    assert told(text) == expected


def test_what_a_poll_showed_is_told_by_its_figure() -> None:
    """A figure of a poll that names no poll is asked about twice."""
    assert told("A poll showed 75% of them were afraid.", Kind.FIGURE) == [("poll showed 75%", "A poll")]


@pytest.mark.parametrize(
    ("text", "expected", "guessed"),
    [
        ("Mara Voss came. Voss was late.\n“It sways,” she said.", "Voss", False),
        ("Mara Voss came. Voss was late.\nSign up for our newsletter\n“It sways,” she said.", "Voss", False),
        ("Mara Voss met Lena Brandt. Voss and Brandt left.\n“It sways,” she said.", "Voss", True),
        ("Mara Voss’s aide, Lena Brandt, came. Brandt left, as Voss did.\n“It sways,” she said.", "Brandt", True),
        ("Voss saw Mara Voss and Lena Brandt, saying it sways. Brandt left.", "Voss", False),
        ("South Korea sank. Korea was shut.\n“It sways,” he said.", "", False),
        ("The pilots came.\n“It sways,” he said.", "", False),
        ("In Dorn it rained. Dorn was shut.\n“It sways,” he said.", "", False),
    ],
)
def test_a_pronoun_stands_for_whom_the_sentences_before_it_begin_with(text: str, expected: str, guessed: bool) -> None:
    """“Who says so?” asked where every reader knows makes an editor do the reading twice; a wrong name does worse."""
    speaker = next(found.speaker for found in checkables(read(text)) if found.kind is Kind.ATTRIBUTION)
    assert speaker is not None
    assert (speaker.name.split()[-1:], speaker.guessed) == ([expected] * bool(expected), guessed)


def test_a_statement_may_end_the_text_without_a_full_stop() -> None:
    """A text that is cut off behind a name has to be read, not to fail."""
    assert told("It rained in Dorn, said Mara Voss") == [("It rained in Dorn", "Mara Voss")]


def test_a_figure_takes_its_source_from_its_sentence() -> None:
    """Otherwise the toll stands in the file as the paper's own."""
    text = "The fire killed 12 people, the police said. It had burned 40 boats."
    assert told(text, Kind.FIGURE) == [("killed 12 people", "the police"), ("40 boats", "")]
    assert told(text) == []


def test_denials_hearsay_and_crowds_are_told_apart() -> None:
    """An editor looks at these first."""
    reading = read("Mara Voss denied that the bridge sways. It is reportedly closed. Critics say it was never open.")
    speakers = [one.speaker for one in checkables(reading) if one.speaker]
    assert [(s.denies, s.vague) for s in speakers] == [(True, False), (False, True), (False, True)]


def test_what_may_come_to_be_is_proposed() -> None:
    """A date that has not come is no date that has been."""
    found = find(read("x"), Kind.DATE)
    assert found == ()
    planned = {
        one.value.value: one.proposed
        for one in checkables(read("It will open in May 2026. It closed in May 2025."))
        if one.value and not isinstance(one.value, Office)
    }
    assert planned == {"2026-05": True, "2025-05": False}


def test_no_two_statements_have_one_quote() -> None:
    """Two claims with one quote would be one claim with two names."""
    reading = read("Mara Voss, mayor of Dorn, said so. “Mara Voss, mayor of Dorn,” said Jane Doe. 12 said 12.")
    spans = [one.quote for one in checkables(reading)]
    assert len(spans) == len(set(spans))


@pytest.mark.parametrize(
    "words", ["said ", "Jane Doe, ", "the most ", "Sen. Jane Doe ", "5 people. ", "led to ", "“a” said "]
)
def test_the_work_grows_with_the_text_alone(words: str, calls: Callable[[Callable[[], object]], int]) -> None:
    """A page pasted twenty times over must not hang the desk."""

    def work(times: int) -> int:
        reading = read(words * times)
        assert reading.quantities is not None
        assert reading.dates is not None
        assert reading.titles is not None
        return calls(lambda: checkables(reading))

    assert work(1200) < 6 * work(300) + 2000
