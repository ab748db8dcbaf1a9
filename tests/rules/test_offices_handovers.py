"""Handovers, families, dead and returned leaders: right titles in which two holders of an office meet."""

from datetime import date

import pytest

from checks.registry import rules
from checks.review import review
from checks.story.load import load_story_text

OFFICES = [rule for rule in rules().values() if rule.family == "offices" and rule.default]

TRAPS = [
    (
        "2018-06-06",
        (
            "Lincoln Riley, president of the Ohio Farmers, and Governor Ronald Reagan's son spoke. President Lincoln "
            "is revered."
        ),
    ),
    (
        "2016-07-07",
        (
            "President Nixon's tapes, President Kennedy's death and the Reagan Library drew crowds; President "
            "Lincoln's hat, too."
        ),
    ),
    ("2019-01-01", "The film “Vice” tells of Vice President Dick Cheney and President George W. Bush."),
    (
        "2018-12-05",
        (
            "President George H.W. Bush lay in state; President Donald Trump and former Presidents Bill Clinton, "
            "Barack Obama and George W. Bush sat in one row."
        ),
    ),
    (
        "2013-04-17",
        (
            "Prime Minister Margaret Thatcher's funeral was attended by former Prime Ministers John Major, Tony "
            "Blair and Gordon Brown."
        ),
    ),
    ("2015-06-15", "As president, Ronald Reagan met Soviet leader Mikhail Gorbachev; Prime Minister Thatcher watched."),
    (
        "2019-10-30",
        (
            "Impeachment began under Speaker Newt Gingrich against President Bill Clinton and under Nancy Pelosi "
            "against President Trump."
        ),
    ),
    ("2020-02-02", "When Barack Obama was president, Vice President Joe Biden ran the stimulus."),
    (
        "2017-08-08",
        "While Hosni Mubarak was Egyptian president and Tony Blair British prime minister, peace seemed near.",
    ),
    (
        "2021-01-06",
        (
            "Vice President Mike Pence, who will leave with outgoing President Donald Trump, certified "
            "President-elect Joe Biden."
        ),
    ),
    (
        "2019-05-05",
        "Hillary Clinton would have been the first woman president; President Hillary Clinton was a running joke.",
    ),
    ("2016-10-10", "“I will tell President Hillary Clinton so,” he said. A President Clinton would sign it."),
    ("2012-10-10", "President Romney would repeal it on day one, and a Vice President Ryan would help."),
    ("2019-03-03", "Madame President Hillary Clinton dolls sold out; so did President Barbie."),
    (
        "2014-03-03",
        "House of Cards' Vice President Frank Underwood and West Wing's President Josiah Bartlet are Americans.",
    ),
    ("2018-01-20", "Bolivian Vice President Álvaro García Linera met President Evo Morales of Bolivia."),
    (
        "2019-06-30",
        (
            "Vietnamese President Nguyen Phu Trong, also general secretary, met Prime Minister Nguyen Xuan Phuc of "
            "Vietnam on Friday."
        ),
    ),
    (
        "2018-09-19",
        (
            "North Korean leader Kim Jong Un and South Korean President Moon Jae In met; Kim's father, Kim Jong Il, "
            "and President Kim Dae-jung met in 2000."
        ),
    ),
    (
        "2016-11-30",
        "South Korean President Park Geun-hye, daughter of the late President Park Chung-hee, offered to go.",
    ),
    (
        "2015-11-20",
        (
            "Argentine President Cristina Fernández de Kirchner and the late President Néstor Kirchner ruled for 12 "
            "years."
        ),
    ),
    (
        "2019-12-10",
        (
            "Argentine President-elect Alberto Fernández and Vice President-elect Cristina Fernández de Kirchner, a "
            "former president, took over on Tuesday."
        ),
    ),
    ("2010-11-01", "Brazilian President-elect Dilma Rousseff thanked President Luiz Inácio Lula da Silva of Brazil."),
    (
        "2014-05-27",
        (
            "Indian Prime Minister Narendra Modi took over from Manmohan Singh, who followed Prime Minister Atal "
            "Bihari Vajpayee in 2004."
        ),
    ),
    (
        "2018-08-18",
        (
            "Pakistani Prime Minister Imran Khan took the oath; former Prime Minister Nawaz Sharif of Pakistan sat "
            "in prison."
        ),
    ),
    (
        "2009-05-16",
        ("Sri Lankan President Mahinda Rajapaksa declared victory; his brother Gotabaya Rajapaksa led the ministry."),
    ),
    (
        "2020-08-09",
        (
            "Sri Lankan Prime Minister Mahinda Rajapaksa, a former president, was sworn in by President Gotabaya "
            "Rajapaksa of Sri Lanka."
        ),
    ),
    (
        "2001-02-12",
        (
            "Philippine President Gloria Macapagal Arroyo, daughter of the late President Diosdado Macapagal, took "
            "over from former President Joseph Estrada of the Philippines."
        ),
    ),
    (
        "2016-07-01",
        (
            "Philippine President Rodrigo Duterte took over from Benigno Aquino III, son of the late President "
            "Corazon Aquino."
        ),
    ),
    (
        "2022-10-26",
        (
            "British Prime Minister Rishi Sunak met former Prime Minister Boris Johnson and former Prime Minister "
            "Liz Truss in Downing Street."
        ),
    ),
    (
        "2019-07-25",
        (
            "Prime Minister Boris Johnson, a former London mayor, named Chancellor Sajid Javid; former Chancellor "
            "Philip Hammond quit. Germany watched."
        ),
    ),
    (
        "2007-06-28",
        (
            "Prime Minister Gordon Brown, the former chancellor, took over from former Prime Minister Tony Blair of "
            "Britain."
        ),
    ),
    (
        "1999-12-31",
        "Acting President Vladimir Putin of Russia took over from former President Boris Yeltsin on Friday.",
    ),
    (
        "2013-07-05",
        (
            "Ousted Egyptian President Mohamed Morsi was held; interim President Adly Mansour of Egypt was sworn in "
            "on Thursday."
        ),
    ),
    (
        "2012-06-25",
        (
            "Egyptian President-elect Mohamed Morsi thanked the army that took over from former President Hosni "
            "Mubarak of Egypt."
        ),
    ),
    (
        "2011-10-21",
        (
            "The late Libyan leader Moammar Gadhafi was shown in Misrata; Libyan Prime Minister Mahmoud Jibril spoke "
            "on Thursday."
        ),
    ),
    (
        "2006-12-31",
        (
            "The late Iraqi President Saddam Hussein was buried; former Iraqi President Saddam Hussein was hanged on "
            "Saturday."
        ),
    ),
    (
        "2017-11-14",
        "Lebanese Prime Minister Saad Hariri, son of the late Prime Minister Rafik Hariri, spoke in Riyadh.",
    ),
    (
        "2014-02-27",
        (
            "Ukrainian acting President Oleksandr Turchynov and Prime Minister Arseniy Yatsenyuk took over from "
            "ousted President Viktor Yanukovych."
        ),
    ),
    (
        "2019-05-21",
        "Ukrainian President Volodymyr Zelensky took over from former President Petro Poroshenko of Ukraine.",
    ),
    (
        "2019-04-22",
        "Ukrainian President-elect Volodymyr Zelenskiy beat President Petro Poroshenko of Ukraine on Sunday.",
    ),
    (
        "2010-04-11",
        (
            "The late Polish President Lech Kaczyński and his brother, former Prime Minister Jarosław Kaczyński of "
            "Poland, were twins."
        ),
    ),
    (
        "2020-07-13",
        (
            "Polish President Andrzej Duda won a second term on Sunday. Polish Prime Minister Mateusz Morawiecki "
            "congratulated him."
        ),
    ),
    ("2018-03-19", "Russian President Vladimir Putin won a fourth term on Sunday."),
    (
        "2013-03-05",
        (
            "Former Kenyan Prime Minister Raila Odinga trails. Kenyan Prime Minister Raila Odinga will go to court, "
            "he said."
        ),
    ),
    (
        "2022-08-16",
        (
            "Kenyan President-elect William Ruto beat former Prime Minister Raila Odinga of Kenya; outgoing "
            "President Uhuru Kenyatta was silent."
        ),
    ),
    (
        "2019-01-25",
        (
            "Congolese President Felix Tshisekedi took over from former President Joseph Kabila, son of the late "
            "President Laurent Kabila of Congo."
        ),
    ),
    ("2017-01-22", "Former Gambian President Yahya Jammeh flew out; Gambian President Adama Barrow was in Dakar."),
    (
        "2021-08-17",
        "Afghan President Ashraf Ghani fled on Sunday; former President Hamid Karzai of Afghanistan stayed.",
    ),
    (
        "2005-04-08",
        (
            "Pope John Paul II was buried. The late pope was mourned by President George W. Bush, former President "
            "Bill Clinton and former President George H.W. Bush."
        ),
    ),
    (
        "2003-10-31",
        ("Malaysian Prime Minister Mahathir Mohamad handed over to Prime Minister Abdullah Ahmad Badawi of Malaysia."),
    ),
    (
        "2018-05-11",
        (
            "Malaysian Prime Minister Mahathir Mohamad, 92, a former prime minister, beat Prime Minister Najib Razak "
            "of Malaysia on Wednesday."
        ),
    ),
]


@pytest.mark.parametrize(("published", "text"), TRAPS, ids=[text[:48] for _, text in TRAPS])
def test_a_right_title_about_a_handover_is_left_alone(published: str, text: str) -> None:
    """In such weeks every story has a former, a present and a coming holder."""
    story = load_story_text("", text, f"{published}T09:00:00+00:00")
    assert review(story, OFFICES, date(2026, 1, 21)).open == ()
