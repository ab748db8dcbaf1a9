"""One name, one spelling: true errors that an editor would mark, and look-alikes that an editor would leave."""

from collections.abc import Callable

import pytest

from checks.finding import Finding
from checks.house.house import House
from checks.house.style import Kind, Spelling, Style
from checks.reading import Reading
from checks.rules.names.spelling import RULE
from checks.story.load import load_story_text

Calls = Callable[[Callable[[], object]], int]

LISTED = "It rained in Mumbai all night.\nThe mayor of Bombay spoke."


def findings(text: str, headline: str = "") -> list[Finding]:
    assert RULE.check
    return list(RULE.check(Reading(load_story_text("", text, "2021-03-02T00:00:00+00:00", headline))))


def found(text: str, headline: str = "") -> list[str]:
    return [finding.words or finding.subject for finding in findings(text, headline)]


@pytest.mark.parametrize(
    ("text", "held"),
    [
        # A surname behind one given name.
        ("Vitali Klitschko spoke. Vitali Klitchko was cheered.", "Klitchko"),
        ("Mayor Rosa Almeida resigned. Rosa Almieda will be missed, Almeida said.", "Almieda"),
        ("Sen. Amy Klobuchar won. Amy J. Klobucher smiled. Klobuchar left.", "Klobucher"),
        ("Lars Samuelsson spoke. The judge thanked Lars Samuelson.", "Samuelson"),
        ("Mohammed bin Salman came. Mohammed bin Salmann left.", "Salmann"),
        ("“I met Ivan Petrenko,” she said. Ivan Petrenco denied it. Petrenko won.", "Petrenco"),
        ("New Hampshire voted. In New Hampshire it snowed. New Hamsphire voters waited.", "Hamsphire"),
        # A surname that is introduced in one form, and stands alone in the other.
        ("Rachel Lindqvist won. “It was close,” Lindquist said.", "Lindquist"),
        ("Rachel Schneider won. Schneider's team cheered. Then Schenider wept.", "Schenider"),
        ("Rachel Schneider won. The board fired Schneder, and Schneider sued.", "Schneder"),
        ("Rachel Schneider won. The team backed Schneideer. Schneider sued.", "Schneideer"),
        ("Rachel Schneider won. She and Scheider are friends. Schneider sued.", "Scheider"),
        ("Gov. Maria Abbott came. Abbott spoke. Critics of Abott booed.", "Abott"),
        (
            "The suspect, Dzhokhar Tsaernaev, was held. The Tsarnaev brothers had fled, and Tsarnaev confessed.",
            "Tsaernaev",
        ),
        ("Anna Aurilio spoke. It is not enough, says Aurillo.", "Aurillo"),
        ("Ben Kowalczyk ran. Kowalczyk won. Kowalcyzk's wife wept.", "Kowalcyzk"),
        ("Ben Okonkwo ran. Okonkwo won. Okonkow, 45, wept.", "Okonkow"),
        ("Ben Okonkwo ran. Okonkwo won. They met Okonkwoh at home.", "Okonkwoh"),
        ("Ben Farquhar ran. Farquhar won. Farquhar said so. Tarquhar lost, a poll said.", "Tarquhar"),
        ("Carla Vukovic ran. Mr. Brown lost to Ms. Vukovich. Vukovic won.", "Vukovich"),
        ("It was George Stephanopolous. Stephanopoulos asked. Stephanopolous listened.", "Stephanopoulos"),
        ("Ann Rice ran. Ms. Rice ate rice. Ms. Rcie won.", "Rcie"),
        ("Ann Petrosyan’s car burned. Petrosian’s house did not.", "Petrosian’s"[:-2]),
        ("ANN ZHELEZNY WON. Zhelezny smiled. Zheleznyy left.", "Zheleznyy"),
        # A title in place of a given name.
        ("Mr. Lazio ran. Mr. Lazio won. Mr. Ladzio smiled.", "Ladzio"),
        ("Sheriff Lombardo came. Sheriff Lombardo left. Sheriff Lomhbardo spoke.", "Lomhbardo"),
        # A given name before one surname.
        ("Qasem Soleimani died. They buried Qassem Soleimani. Qasem Soleimani was a general.", "Qassem"),
        ("Irinea Buendia sued. The court heard Irinia Buendia.", "Irinia"),
        ("Lilly Ledbetter sued. They booed Lily Ledbetter.", "Lily"),
        ("Barack Obama spoke. Barakc Obama left. Barack Obama slept.", "Barakc"),
        ("Prince Charles left Clarence House. A statement from Clarance House said so.", "Clarance"),
        # A name that stands often, and once with a slip; places and organisations.
        ("Hezbollah fired. Hezbollah denied it. Then Heazbollah fired, and Hezbollah denied it again.", "Heazbollah"),
        ("Obamacare passed. Then Obamacare was hated. Now Obamacare is loved. They met on Obamcare.", "Obamcare"),
        ("Khartoum was hit. Shops in Khartoum shut. Khartoum burned. The road to Khartoom was cut.", "Khartoom"),
        ("Members of al-Qaeda fled. The group of al-Qaida men was found.", "Qaida"),
        ("Troops left Kharkiv. They had reached Kharkov by night.", "Kharkov"),
        ("It rained in Kyiv.\nThe mayor of Kiev spoke.", "Kiev"),
        (LISTED, "Bombay"),
        ("The army of Myanmar fired.\nThe people of Burma wept.", "Burma"),
        ("Libyans recall Gaddafi.\nThey fled when Qaddafi fell.", "Qaddafi"),
    ],
)
def test_one_name_in_two_spellings_is_put_to_an_editor(text: str, held: str) -> None:
    """The reader takes the two for two, and somebody's name is wrong in print."""
    assert found(text) == [held]


@pytest.mark.parametrize(
    "text",
    [
        # Two people.
        "Anne Smith met Anna Smith. Anne Smith smiled.",
        "Ben Johnson beat Carl Johnston. Johnson smiled, and Johnston wept.",
        "Maria Gonzales spoke. Luis Gonzalez listened. Gonzales left.",
        "Sen. Harry Reid spoke. Sen. Jack Reed listened. Reid left, and Reed stayed.",
        "Vitali Klitschko fought. His brother, Wladimir Klitschko, watched. The Klitschkos won.",
        "Eric Brown came with Erica Brown. Mark Marks sat with Mary Marks.",
        "Ann Petrova spoke. Her husband, Ivan Petrov, listened. Petrov clapped; Petrova bowed.",
        "Kim Jong Un met Kim Yong Nam. Kim Jong Un left.",
        "Mohammad Javad Azari spoke of Mohammed Javad Zarif.",
        "Steve Mnuchin spoke. Steven Mnuchin left.",
        "John Kerry flew home. John Kerry had met Perry, who said so. Kerry slept.",
        "Michael Flynn lied. Flynn met the agents. Flynn left. Lynn said that she had seen Flynn.",
        "Bill Browne spoke. Gordon Brown listened. Brown left.",
        "Mike Pence spoke. Pence left. Pence slept. Hence, nobody asked.",
        "Barack Obama spoke. Obama left. Obama slept. They had killed Osama bin Laden.",
        "Bob Corker spoke. The New Yorker said so. Corker left. Corker slept.",
        # Two places, and words for their people.
        "Iran is far from Iraq. Iran said so. In Iran they know. Iran and Iran again.",
        "Austria told Australia. Austria is small. Austria won. Austria lost. Slovakia met Slovenia.",
        "Niger is not Nigeria. Niger said so. Niger won. Niger lost.",
        "Korea is far. The Korean team won. Koreans cheered. Korea won again. Korea lost.",
        "Texas voted. A Texan won. Texans cheered. Texas lost. Texas won.",
        "Siberia burned. The Siberian woods burned. Siberia smoked. Siberia cooled.",
        "Baghdad is old. Abu Bakr al-Baghdadi fled. Al-Baghdadi died. Baghdadi had fled Baghdad.",
        "Iceland met Ireland. Iceland won. Iceland lost. Iceland left.",
        "North Korea met South Korea. The North Korean leader came. The South Korean leader left.",
        "Latinos voted. Latinas voted. A Frenchman met Frenchmen.",
        # What is no difference.
        "José Díaz won. Diaz said that he would be back. DIAZ was cheered. “Díaz!”",
        "John F. Kennedy spoke. John Kennedy's wife listened. Kennedy’s car left. Kennedys wept.",
        "Patrick O'Rourke ran. O’Rourke won. O'Rourke's wife wept.",
        "Bill de Blasio ran. De Blasio won. Martin Luther King Jr. wept. King prayed.",
        "Kim Jong-un came. Kim Jong Un left. Jean-Claude Roux met Jean Claude Roux.",
        "Recep Erdoğan came. Erdogan left.",
        "The CPSC met. The CPSC agreed. The CPSC and the CSPC said so. LGBTQ groups met LGBT groups.",
        # Plain words.
        "The House voted. Those who lost wept. The Horse of the Year won. House leaders left.",
        "Susan Rice ran. She ate rice. Mr. Price said that the price was right.",
        "Warren Buffett ate at a buffet. The Buffet of Berlin is no man.",
        # What belongs to others.
        "Rachel Schneider won. Schneider wept. The caption misspelled it as Schenider.",
        "Rachel Schneider won. Schneider wept. “Thanks to Schenider,” he tweeted.",
        "Rachel Schneider won. Schneider wept. “The Schenider Method” is a book. Write to Schenider@example.org.",
        "Rachel Schneider won. Schneider wept. Follow @Schenider and #Schenider on example.com/Schenider.",
        # Names of one place that stand side by side, or in another name.
        "It rained in Kyiv.\nThe mayor ate chicken Kiev.",
        "Mumbai, which was called Bombay then, lost.\nMumbai won.",
        "It rained in Mumbai.\nThe Bombay Stock Exchange shut.",
        "It rained in Mumbai.\nThe film “Salaam Bombay” ran.",
    ],
)
def test_what_only_looks_alike_passes(text: str) -> None:
    """An editor who is asked about two people's names will not look at the third finding."""
    assert found(text) == []


def test_the_headline_is_held_to_the_text() -> None:
    """It is written by another hand, in larger type."""
    assert found("Anna Lindqvist won the race. Lindqvist wept.", "Lindquist wins race") == ["headline: Lindquist"]
    assert found("Anna Lindqvist won the race. Lindqvist wept.", "LINDQUIST WINS RACE") == ["headline: LINDQUIST"]
    assert found("Anna Lindqvist won the race. Lindqvist wept.", "LINDQVIST WINS RACE") == []


def test_a_finding_says_where_the_other_form_stands() -> None:
    """An editor would have to search for it."""
    text = "Rachel Schneider won.\nSchneider wept.\nThe board thanked Schenider."
    (finding,) = findings(text, "Schneider wins")
    assert finding.message == "“Schenider” here, “Schneider” in the headline and lines 1 and 2"


@pytest.mark.parametrize(
    ("text", "held"),
    [
        ("Volodymyr Zelenskiy spoke. Zelensky left.", []),
        ("Volodymyr Zelenskyy spoke. Zelensky left.", []),
        ("Volodymyr Zelensky spoke. Zelensky left. Zelenksy wept.", ["Zelenksy"]),
    ],
)
def test_what_the_houses_own_rule_holds_is_not_held_twice(text: str, held: list[str]) -> None:
    """One slip would be two findings; a slip that the house has not listed would be none."""
    forms = (Spelling("Zelenskyy", ("Zelensky", "Zelenskiy"), why="As his office writes.", kind=Kind.NAME),)
    story = load_story_text("", text, "2021-03-02T00:00:00+00:00")
    assert RULE.check
    found = list(RULE.check(Reading(story, House(Style(spellings=forms)))))
    assert [finding.words for finding in found] == held
    assert all(finding.advice == "Write “Zelenskyy”, as the house does." for finding in found)
    assert all("As his office writes." in finding.evidence for finding in found)


def test_a_name_known_in_two_forms_cites_its_source() -> None:
    """That Bombay is Mumbai is a fact of somebody's, and a desk may want to see whose."""
    assert "https://www.geonames.org/1275339/" in findings(LISTED)[0].evidence[0]


def test_a_long_list_of_names_is_read_in_work_that_grows_with_it(calls: Calls) -> None:
    """A results page would stop the desk."""
    letters = "abcdefghijklmnopqrstuvwxyz"
    names = [f"Ann Ba{one}{two}er ran." for one in letters for two in letters]
    half, whole = " ".join(names[: len(names) // 2]), " ".join(names)
    first, second = calls(lambda: found(half)), calls(lambda: found(whole))
    assert second < 3 * first
