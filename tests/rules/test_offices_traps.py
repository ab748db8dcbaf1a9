"""Right titles of world and local news that look like wrong ones: each of them raised would cost a desk's trust."""

from datetime import date

import pytest

from checks.registry import rules
from checks.review import review
from checks.story.load import load_story_text

OFFICES = [rule for rule in rules().values() if rule.family == "offices" and rule.default]

TRAPS = [
    (
        "2013-03-14",
        (
            "Newly elected Pope Francis greeted the crowd; the late Pope John Paul II was remembered, and Pope "
            "Emeritus Benedict XVI was at Castel Gandolfo."
        ),
    ),
    ("2022-09-10", "King Charles III was proclaimed on Saturday. The late Queen Elizabeth II reigned for 70 years."),
    ("2014-06-20", "King Felipe VI of Spain took over from King Juan Carlos I on Thursday."),
    ("2019-05-01", "Former Emperor Akihito of Japan left the palace; Emperor Naruhito moved in."),
    ("2015-01-24", "King Salman of Saudi Arabia followed the late King Abdullah of Saudi Arabia."),
    ("2017-11-22", "Former Zimbabwean President Robert Mugabe resigned on Tuesday."),
    ("2011-02-12", "Former Egyptian President Hosni Mubarak left for Sharm el-Sheikh."),
    ("2021-04-21", "The late Chadian President Idriss Déby was killed; his son Mahamat Idriss Déby took over."),
    ("2020-06-10", "The late Burundian President Pierre Nkurunziza died on Monday."),
    ("2021-07-08", "Slain Haitian President Jovenel Moïse was shot on Wednesday."),
    (
        "2022-07-09",
        (
            "The late Japanese Prime Minister Shinzo Abe was shot in Nara. Former Prime Minister Shinzo Abe led "
            "Japan for eight years."
        ),
    ),
    (
        "2016-09-30",
        (
            "The late Israeli President Shimon Peres was buried. Former Israeli Prime Minister Shimon Peres died on "
            "Wednesday."
        ),
    ),
    (
        "2013-12-06",
        "The late South African President Nelson Mandela was mourned by President Jacob Zuma of South Africa.",
    ),
    ("2019-07-25", "Tunisian President Beji Caid Essebsi died on Thursday; Mohamed Ennaceur is acting president."),
    (
        "2018-02-15",
        (
            "Acting South African President Cyril Ramaphosa was elected; former South African President Jacob Zuma "
            "resigned on Wednesday."
        ),
    ),
    (
        "2016-05-13",
        (
            "Acting Brazilian President Michel Temer named his cabinet; suspended Brazilian President Dilma Rousseff "
            "vowed to fight."
        ),
    ),
    (
        "2018-06-02",
        (
            "Former Spanish Prime Minister Mariano Rajoy lost a vote; Spanish Prime Minister Pedro Sánchez took the "
            "oath."
        ),
    ),
    (
        "2010-06-25",
        "Former Australian Prime Minister Kevin Rudd was ousted by Prime Minister Julia Gillard of Australia.",
    ),
    (
        "2013-06-28",
        (
            "Australian Prime Minister Kevin Rudd, a former prime minister, took the job back from former Prime "
            "Minister Julia Gillard."
        ),
    ),
    ("2012-12-27", "Former Japanese Prime Minister Shinzo Abe became prime minister again on Wednesday."),
    ("2023-01-02", "Brazilian President Luiz Inácio Lula da Silva, a former president, was sworn in for a third term."),
    ("2024-02-15", "Indonesian President-elect Prabowo Subianto thanked outgoing President Joko Widodo."),
    (
        "2014-12-01",
        (
            "Outgoing European Council President Herman Van Rompuy handed over to European Council President Donald "
            "Tusk."
        ),
    ),
    (
        "2019-11-30",
        (
            "European Commission President-elect Ursula von der Leyen met outgoing Commission President Jean-Claude "
            "Juncker."
        ),
    ),
    (
        "2024-06-28",
        (
            "Outgoing Dutch Prime Minister Mark Rutte will lead NATO. Caretaker Prime Minister Mark Rutte of the "
            "Netherlands leaves in July."
        ),
    ),
    (
        "2024-10-02",
        (
            "NATO Secretary General Mark Rutte, the former Dutch prime minister, followed Jens Stoltenberg, a former "
            "Norwegian prime minister."
        ),
    ),
    (
        "2017-01-02",
        (
            "U.N. Secretary-General António Guterres, a former prime minister of Portugal, followed former "
            "Secretary-General Ban Ki-moon."
        ),
    ),
    ("2000-03-28", "Acting Russian President Vladimir Putin won; former Russian President Boris Yeltsin called him."),
    ("2008-05-08", "Russian Prime Minister Vladimir Putin and Russian President Dmitry Medvedev took office."),
    ("2012-05-08", "Russian Prime Minister Dmitry Medvedev and Russian President Vladimir Putin took office."),
    ("2014-08-29", "Turkish President Recep Tayyip Erdoğan and Turkish Prime Minister Ahmet Davutoğlu took office."),
    (
        "2019-12-31",
        (
            "Finnish Prime Minister Sanna Marin met Finnish President Sauli Niinistö; Swedish Prime Minister Stefan "
            "Löfven called."
        ),
    ),
    (
        "2021-12-09",
        (
            "German Chancellor Olaf Scholz took over from former German Chancellor Angela Merkel; German President "
            "Frank-Walter Steinmeier thanked her."
        ),
    ),
    ("1998-10-28", "German Chancellor Gerhard Schroeder took over from Helmut Kohl."),
    (
        "1999-06-17",
        "South African President Thabo Mbeki took over from former President Nelson Mandela of South Africa.",
    ),
    ("1997-05-03", "British Prime Minister Tony Blair took over from former Prime Minister John Major of Britain."),
    ("2006-02-07", "Canadian Prime Minister Stephen Harper took over from former Canadian Prime Minister Paul Martin."),
    (
        "2004-03-15",
        (
            "Spanish Prime Minister-elect José Luis Rodríguez Zapatero beat outgoing Prime Minister José María "
            "Aznar's party in Spain."
        ),
    ),
    ("2001-01-17", "President-elect George W. Bush met President Bill Clinton; Vice President Al Gore stayed away."),
    (
        "2009-01-10",
        (
            "President-elect Barack Obama met former President George H.W. Bush and President George W. Bush in "
            "Washington."
        ),
    ),
    (
        "2016-11-15",
        (
            "Vice President-elect Mike Pence met Vice President Joe Biden. Former Vice Presidents Dan Quayle and "
            "Dick Cheney came."
        ),
    ),
    ("2020-11-30", "President-elect Joe Biden, the former vice president, named Janet Yellen."),
    (
        "2025-01-25",
        (
            "Former President Joe Biden left Washington; former Vice President Kamala Harris flew home; Vice "
            "President JD Vance stayed."
        ),
    ),
    (
        "2023-05-05",
        (
            "Sudan's army chief and Ivory Coast's former president Laurent Gbagbo and Burkinabe interim President "
            "Ibrahim Traore spoke."
        ),
    ),
    (
        "2015-10-20",
        (
            "Canadian Prime Minister-designate Justin Trudeau beat Prime Minister Stephen Harper; his father was "
            "Prime Minister Pierre Trudeau."
        ),
    ),
    (
        "2019-03-20",
        (
            "Kazakh interim President Kassym-Jomart Tokayev followed former President Nursultan Nazarbayev of "
            "Kazakhstan."
        ),
    ),
    ("2012-11-16", "Chinese President Hu Jintao handed the party to General Secretary Xi Jinping."),
    ("1996-07-04", "Russian President Boris Yeltsin was re-elected to a second term on Wednesday."),
    (
        "2017-05-20",
        (
            "Iranian President Hassan Rouhani won a second term; former President Mahmoud Ahmadinejad was barred in "
            "Iran."
        ),
    ),
    (
        "2013-04-15",
        (
            "Venezuelan President-elect Nicolás Maduro, the acting president, won; the late President Hugo Chávez of "
            "Venezuela picked him."
        ),
    ),
    (
        "2019-05-05",
        (
            "President Garcia opened the new gym on Monday. Students of the college cheered, and President Garcia "
            "says more is to come."
        ),
    ),
    ("2026-01-05", "President Maria Garcia of Elm College says enrolment rose."),
    (
        "2018-04-04",
        (
            "Ann Carter has been president of Mercy College since 2011. President Carter says that she will not "
            "resign, and Washington listens."
        ),
    ),
    ("2018-04-04", "Bank of America President Brian Moynihan met United Steelworkers of America president Leo Gerard."),
    ("2024-02-02", "Ontario Premier Doug Ford met Alberta Premier Danielle Smith in Canada."),
    (
        "2019-02-02",
        "Vice President Joe Smith of the bank and Senior Vice President Donald Trump of the other one left.",
    ),
    ("2017-05-08", "President-elect Emmanuel Macron of France met aides."),
    (
        "2001-06-01",
        "In 1995, President Bill Clinton vetoed the bill. President Clinton says in his book that he was right to.",
    ),
    ("2015-02-02", "President Clinton said in 2015 that he had no regrets."),
    ("2004-06-06", "The budget grew during President Reagan's second term, and under President Nixon."),
    (
        "2018-09-09",
        "The Clinton Foundation, Kennedy Airport, the USS Gerald Ford and the Bush administration were named.",
    ),
    ("2018-09-09", "Crowds gathered at President Kennedy Boulevard, King David Hotel and the Queen Elizabeth Hall."),
    (
        "2016-08-01",
        "Nobody knows whether a President Donald Trump would sign it, or what a former President Trump would do.",
    ),
    ("2016-09-01", "If he wins, President Trump will build it."),
    ("2003-05-05", "Former President Bush, the father, was in Washington when President Bush spoke."),
    ("2018-11-11", "Former Canadian Prime Minister Pierre Trudeau's son, Prime Minister Justin Trudeau, spoke."),
    ("2014-12-12", "The late North Korean leader Kim Jong Il ruled until 2011; Kim Jong Un followed."),
    (
        "2001-01-30",
        "The late Syrian President Hafez al-Assad left the office to his son, President Bashar al-Assad of Syria.",
    ),
    (
        "2023-07-07",
        "Philippine President Ferdinand Marcos Jr. praised his father, the late President Ferdinand Marcos.",
    ),
    ("2019-05-05", "Bilawal's mother, the late Pakistani Prime Minister Benazir Bhutto, was killed in 2007."),
    (
        "2020-01-30",
        (
            "Jere Morehead, the University of Georgia president, and Georgia President Jere Morehead's staff spoke "
            "on Monday."
        ),
    ),
    (
        "2019-03-03",
        "Northern Cyprus President Mustafa Akinci and Bosnian Serb President Milorad Dodik spoke on Friday.",
    ),
    ("2017-10-10", "Catalan President Carles Puigdemont spoke to Spanish Prime Minister Mariano Rajoy on Tuesday."),
    ("2019-09-09", "European Council President Donald Tusk met European Commission President Jean-Claude Juncker."),
    (
        "2019-09-09",
        "Former Polish Prime Minister Donald Tusk met former Luxembourg Prime Minister Jean-Claude Juncker.",
    ),
    ("2019-09-09", "U.S. Senate President Mike Pence met Senate President Elisabetta Casellati of Italy on Monday."),
    ("2013-05-05", "Deputy Prime Minister Nick Clegg spoke for British Prime Minister David Cameron."),
    ("2009-01-20", "Former President George W. Bush left Washington as President Barack Obama took over."),
    ("2019-07-24", "British Prime Minister Theresa May left, and British Prime Minister Boris Johnson came."),
    ("2018-04-04", "“Former French President Emmanuel Macron will be forgotten,” the senator said."),
    ("2031-04-04", "French President Jane Doe met former French President Emmanuel Macron."),
    ("2031-04-04", "President Vladimir Putin of Russia met Turkish President Recep Tayyip Erdogan."),
    ("2019-10-10", "Swiss President Ueli Maurer met Bosnian President Željko Komšić."),
    (
        "2016-02-02",
        "Chinese President Xi Jinping, general secretary of the party, met Vice Premier Wang Yang of China.",
    ),
    ("2018-12-12", "Michelle Obama, the former first lady, and Hillary Clinton, the former president's wife, spoke."),
    (
        "2012-05-06",
        "In 2007, then-President-elect Nicolas Sarkozy promised less. Then President Sarkozy took the floor.",
    ),
    ("2020-12-12", "Former Vice President Joe Biden, now president-elect, named aides."),
    (
        "2021-02-02",
        "She served President Barack Obama and President George W. Bush, and advised Prime Minister Margaret Thatcher.",
    ),
    (
        "2017-02-02",
        (
            "Then-South African President Nelson Mandela and then-President F. W. de Klerk of South Africa shared "
            "the prize in 1993."
        ),
    ),
    ("2011-11-14", "Former Italian Prime Minister Romano Prodi spoke of Italian Prime Minister Mario Monti."),
    (
        "2019-02-20",
        (
            "King George III, King James II and King Charles I never met; nor did the late King Hussein and King "
            "Abdullah of Jordan."
        ),
    ),
    ("2010-10-10", "King Charles spaniels and the King James Bible sell well in Britain."),
    ("2019-05-05", "Japanese Emperor Akihito gave way to Emperor Naruhito on 1 May."),
    ("2024-08-08", "Barack Obama was once a president; so was George W. Bush, a former president who paints."),
    ("2014-03-03", "Ousted Ukrainian President Viktor Yanukovych fled to Russia."),
    ("2022-10-25", "Outgoing British Prime Minister Liz Truss left Downing Street."),
    ("2017-01-17", "Outgoing President Barack Obama met President-elect Donald Trump."),
    ("2025-01-21", "President Donald Trump was sworn in on Monday for a second term."),
    ("2013-01-22", "President Barack Obama, now in his second term, spoke."),
    ("2008-05-05", "Prime Minister-designate Vladimir Putin met Russian President-elect Dmitry Medvedev."),
    (
        "2019-06-06",
        (
            "Brazilian President Jair Bolsonaro met Argentine President Mauricio Macri, and Curaçao Prime Minister "
            "Eugene Rhuggenaath spoke."
        ),
    ),
    ("2015-05-05", "Kyrgyz President Almazbek Atambayev and Kazakhstan's president, Nursultan Nazarbayev, signed."),
    ("2012-12-30", "South Korean President Lee Myung-bak met President-elect Park Geun-hye."),
    ("1996-06-06", "Israeli Prime Minister-elect Benjamin Netanyahu met outgoing Prime Minister Shimon Peres."),
    (
        "2006-01-10",
        "Israeli Prime Minister Ariel Sharon lay in a coma; acting Prime Minister Ehud Olmert led the cabinet.",
    ),
    ("2022-07-20", "Acting Sri Lankan President Ranil Wickremesinghe declared an emergency."),
    (
        "2019-02-20",
        "Venezuelan President Nicolás Maduro and interim President Juan Guaidó of Venezuela both claim the office.",
    ),
    ("2020-09-09", "Belarusian President Alexander Lukashenko met Russian President Vladimir Putin in Sochi."),
    ("2019-05-06", "President Garcia says the new gym at Peru State College will open. Students came from Peru, Neb."),
    ("2019-05-06", "President Johnson says the college will grow. American students pay more."),
    (
        "2019-05-06",
        "President Carter has told trustees of Lebanon Valley College in Lebanon, Pa., that enrolment will grow.",
    ),
    ("2019-05-06", "President Bush will retire from Jordan High School's board. The U.S. flag flew."),
    ("2019-05-06", "The university's president, James Garfield, and Vice President Al Franken spoke in New Mexico."),
    (
        "2019-05-06",
        (
            "Harvard President Lawrence Bacow and MIT President Rafael Reif said on Monday that they would sue the "
            "United States."
        ),
    ),
    ("2019-05-06", "Rotary President Kim Park says the club is growing in Korea, Ky."),
    (
        "2019-05-06",
        "School board President Martin says taxes will rise. Mexico, Mo., will vote. President Lopez says so too.",
    ),
    ("2019-05-06", "Chancellor Merkel of the University of Nebraska system says tuition will rise."),
    ("2019-05-06", "Chancellor Brandt says the UMass campus is safe."),
    ("2019-05-06", "UNC Chancellor Kevin Guskiewicz will leave; Chancellor Schmidt has his job."),
    (
        "2019-05-06",
        (
            "King Charles of Ashe County, a farmer, and Queen Elizabeth Smith, the fair's queen, waved. Prince "
            "William County voted."
        ),
    ),
    (
        "2019-05-06",
        "Council President Darrell Clarke says Philadelphia is safe. Senate President Robert Stivers agrees.",
    ),
    (
        "2019-05-06",
        "Prime Minister's Questions, the Premier League and Premier Inn. Premier Ford says Ontario will act.",
    ),
    ("2019-05-06", "President Street in Georgia was closed. President Wilson High School won."),
    (
        "2019-05-06",
        "Kuwait University President Ahmed Al-Jaber and American University President Sylvia Burwell spoke on Monday.",
    ),
    ("2019-05-06", "Emir Kusturica's film and Sultan Ahmed mosque. Pope County sheriff Francis Pope."),
    ("2019-05-06", "Former club president Donald Trump and former Lions president George Bush paid."),
    (
        "2019-05-06",
        "The former president, Bill Clinton, and the former first lady are friends of former Vice President Gore.",
    ),
    ("2019-05-06", "Student body president Emmanuel Macron and class president Justin Trudeau met."),
    (
        "2019-05-06",
        "President and CEO Brian Martin says Ireland is next. Vice President and General Manager Joe Biden Jr. agrees.",
    ),
    (
        "2019-05-06",
        (
            "Tribal President Russell Means and Navajo Nation President Jonathan Nez spoke on Tuesday of the United "
            "States."
        ),
    ),
    (
        "2019-05-06",
        "Mexican restaurant owner Vicente Fox and Chinese American Chamber President Li Peng spoke on Tuesday.",
    ),
    ("2019-05-06", "Iraqi Kurdistan President Massoud Barzani and South Korean opposition leader Moon Jae-in spoke."),
    ("2019-05-06", "Northern Ireland's first minister, and Irish Prime Minister Leo Varadkar, met on Monday."),
    ("2019-05-06", "Former Peru Mayor Alan Garcia spoke in Peru, Ind."),
    ("2019-05-06", "Republic of Texas President Sam Houston rode with Texas President Mirabeau Lamar."),
    ("2019-05-06", "Confederate President Jefferson Davis and Rhodesian Prime Minister Ian Smith are gone."),
    (
        "2019-05-06",
        (
            "U.S. Soccer President Carlos Cordeiro, FIFA President Gianni Infantino and German soccer President "
            "Reinhard Grindel spoke Monday."
        ),
    ),
    (
        "2019-05-06",
        "Deutsche Bank Chief Executive Christian Sewing and Hong Kong Chief Executive Carrie Lam spoke on Monday.",
    ),
    (
        "2019-05-06",
        (
            "Ford Motor President Joe Hinrichs and Toyota President Akio Toyoda spoke in Japan on Monday. Japan "
            "President Akio Toyoda left."
        ),
    ),
    ("2019-05-06", "Taiwan President Tsai Ing-wen met Paraguayan President Mario Abdo Benitez."),
    (
        "2019-05-06",
        "Italian Senate president Elisabetta Casellati and French Senate President Gerard Larcher spoke on Monday.",
    ),
    (
        "2019-05-06",
        (
            "The German finance minister Olaf Scholz and Chancellor of the Exchequer Philip Hammond met; Chancellor "
            "Hammond says no."
        ),
    ),
    ("2019-05-06", "Former British Chancellor Gordon Brown and former Chancellor Kenneth Clarke spoke in Germany."),
    ("2019-05-06", "German chancellor candidate Martin Schulz and President candidate Marine Le Pen of France lost."),
]


@pytest.mark.parametrize(("published", "text"), TRAPS, ids=[text[:48] for _, text in TRAPS])
def test_a_right_title_is_left_alone(published: str, text: str) -> None:
    """Most are of people, places and bodies that the reference does not know, or of another time."""
    story = load_story_text("", text, f"{published}T09:00:00+00:00")
    assert review(story, OFFICES, date(2026, 1, 21)).open == ()
