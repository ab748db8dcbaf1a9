"""Slips in titles as world news from 1995 to 2026 might have had them: each has to be found, and by one rule."""

from datetime import date

import pytest

from checks.registry import rules
from checks.review import review
from checks.story.load import load_story_text

OFFICES = [rule for rule in rules().values() if rule.family == "offices" and rule.default]

SLIPS = [
    ("2019-05-05", "former", "Justin Trudeau, the former Canadian prime minister, spoke in Halifax."),
    ("2019-05-05", "former", "Speaking in Delhi, former prime minister Narendra Modi praised the crews."),
    ("2021-06-06", "former", "Iran’s former Supreme Leader Ayatollah Ali Khamenei spoke on television."),
    ("2014-08-08", "former", "Ex-president Barack Obama authorised the strikes, the White House said."),
    ("2009-09-09", "former", "Germany's ex-Chancellor Angela Merkel opened the fair."),
    ("2018-08-08", "former", "The ex-Turkish president Recep Tayyip Erdogan raised rates."),
    ("2023-02-02", "former", "Former president of Brazil Luiz Inácio Lula da Silva received Chancellor Olaf Scholz."),
    ("2024-05-05", "former", "Volodymyr Zelensky, Ukraine's former president, visited Kharkiv."),
    ("2017-09-09", "former", "Former Myanmar President Htin Kyaw received the envoys."),
    (
        "2016-06-24",
        "former",
        "Former Prime Minister David Cameron of Britain said on the steps of 10 Downing Street that he would go.",
    ),
    (
        "2022-02-24",
        "then",
        (
            "Russia's then-president, Vladimir Putin, ordered the invasion; then-Ukrainian President Volodymyr "
            "Zelenskyy stayed."
        ),
    ),
    ("2018-01-01", "then", "In 2015 then-Prime Minister Justin Trudeau took office in Canada."),
    ("2020-03-03", "then", "It was then-Indian Prime Minister Narendra Modi who banned the notes in 2016."),
    ("2019-02-02", "elect", "Mexico's President-elect Andrés Manuel López Obrador will cut salaries."),
    ("2018-03-03", "elect", "Liberian President-elect George Weah says he will cut his pay."),
    ("2017-07-07", "elect", "South Korea's President-elect Moon Jae-in spoke in Berlin."),
    ("2009-06-04", "elect", "US President-elect Barack Obama spoke in Cairo."),
    (
        "2018-06-12",
        "late",
        (
            "The late North Korean leader and U.S. President Donald Trump met; the late South Korean President Moon "
            "Jae-in watched."
        ),
    ),
    ("2015-05-05", "late", "Egypt's late President Abdel Fattah el-Sisi opened the canal."),
    ("2017-03-03", "late", "Kenya's late president, Uhuru Kenyatta, opened the railway."),
    ("2018-11-11", "wrong-office", "French Prime Minister Emmanuel Macron received 70 leaders."),
    ("2019-11-11", "wrong-office", "Irish President Leo Varadkar spoke."),
    ("2018-04-04", "wrong-office", "Italian Prime Minister Sergio Mattarella received the parties."),
    ("2022-09-30", "wrong-office", "Israeli President Yair Lapid spoke at the U.N."),
    ("2013-09-09", "wrong-office", "German President Angela Merkel won."),
    ("2015-09-01", "wrong-office", "Hungarian President Viktor Orbán closed the border."),
    ("2021-05-05", "wrong-office", "Indian President Narendra Modi spoke."),
    ("2012-03-03", "outdated", "Russian President Vladimir Putin's rival spoke."),
    ("2019-10-10", "outdated", "Greek Prime Minister Alexis Tsipras hopes for a deal."),
    ("2020-09-30", "outdated", "Japanese Prime Minister Shinzo Abe plans a visit."),
    ("2018-07-07", "outdated", "Ethiopian Prime Minister Hailemariam Desalegn signed the peace with Eritrea."),
    ("2017-12-12", "outdated", "Robert Mugabe, president of Zimbabwe, will speak."),
    ("2021-02-02", "outdated", "Angela Merkel's guest, U.S. President Donald Trump, says he will come."),
    ("2014-06-06", "outdated", "Ukraine's President Viktor Yanukovych will attend."),
    ("2025-03-03", "outdated", "Canada's Prime Minister Stephen Harper wants a deal."),
    ("2019-03-03", "term", "First-term German Chancellor Angela Merkel spoke."),
    ("2005-02-02", "term", "President George W. Bush was sworn in for a third term on Jan. 20."),
    ("2017-02-02", "term", "Second-term President Donald Trump signed the order."),
    ("2013-02-28", "current", "The current pope, John Paul II, said mass."),
    ("2016-01-01", "current", "Current UN Secretary-General Kofi Annan spoke."),
    ("2019-12-31", "outdated", "NATO Secretary General Anders Fogh Rasmussen says allies must pay."),
    ("2020-05-05", "outdated", "European Commission President Jean-Claude Juncker says the plan is ready."),
    ("2018-02-02", "outdated", "The European Council's president, Herman Van Rompuy, will chair the summit."),
    ("2024-02-02", "outdated", "Queen Margrethe II of Denmark will open the bridge."),
    ("1998-05-04", "former", "Former Indonesian President Suharto met ministers in Jakarta."),
    ("1999-06-06", "former", "Former South African President Nelson Mandela will hand over next week."),
    ("2003-03-18", "former", "Former British Prime Minister Tony Blair told the Commons that he would act."),
    ("2004-04-04", "former", "Former Israeli Prime Minister Ariel Sharon met settlers."),
    ("2005-05-06", "former", "Ex-Pakistani President Pervez Musharraf spoke in Lahore."),
    ("2006-10-10", "current", "Bolivian President Luis Arce met miners."),
    ("2008-02-11", "former", "Ex-Prime Minister Kevin Rudd of Australia apologised to the Stolen Generations."),
    ("2009-07-02", "then", "Then-Brazilian President Luiz Inácio Lula da Silva opened the dam."),
    ("2010-05-20", "current", "French President Emmanuel Macron received the envoys."),
    ("2010-12-12", "former", "Former Swedish Prime Minister Fredrik Reinfeldt spoke of the blast in Stockholm."),
    ("2011-05-05", "then", "Then-Danish Prime Minister Lars Løkke Rasmussen spoke in Aarhus."),
    ("2012-03-03", "former", "Ex-Rwandan President Paul Kagame opened the road."),
    ("2012-09-01", "former", "Former French President François Hollande visited Mali."),
    ("2012-09-15", "outdated", "Egyptian President Hosni Mubarak ordered the army out."),
    ("2013-01-22", "term", "First-term President Barack Obama spoke to Congress."),
    ("2013-04-05", "outdated", "Venezuelan President Hugo Chávez will meet the envoys next week."),
    ("2013-06-10", "former", "Former French President François Hollande visited Mali, the Élysée said."),
    ("2014-02-01", "current", "President Donald Trump of the United States thanked the hosts."),
    ("2014-05-05", "former", "The former Irish Taoiseach Enda Kenny spoke in Mayo."),
    ("2014-07-07", "outgoing", "The outgoing Hungarian prime minister, Viktor Orbán, spoke in Pécs."),
    ("2015-03-03", "former", "Former Greek Prime Minister Alexis Tsipras met lenders."),
    ("2015-04-04", "current", "Argentine President Javier Milei spoke in Rosario."),
    ("2015-09-09", "outdated", "Russian Prime Minister Vladimir Putin flew to Sochi."),
    ("2016-02-02", "former", "Former UN Secretary-General Ban Ki-moon spoke in Geneva."),
    ("2016-03-14", "former", "The former Canadian prime minister, Justin Trudeau, addressed the summit."),
    ("2016-05-02", "wrong-office", "French Prime Minister François Hollande opened the museum."),
    ("2016-06-06", "elect", "Philippine President-elect Benigno Aquino will speak on Monday."),
    ("2016-08-08", "current", "Mexican President Claudia Sheinbaum spoke in Puebla."),
    ("2017-10-10", "former", "The former Spanish prime minister Mariano Rajoy called the vote illegal."),
    ("2018-02-02", "wrong-office", "NATO Secretary General Donald Tusk spoke in Brussels."),
    ("2018-02-02", "outdated", "Zimbabwean President Robert Mugabe will open parliament."),
    ("2018-05-09", "elect", "President-elect Emmanuel Macron of France will host the summit."),
    ("2018-07-10", "late", "The late South African President Cyril Ramaphosa opened the mine."),
    ("2018-10-10", "term", "President Donald Trump, now in his second term, spoke in Iowa."),
    ("2018-11-01", "acting", "Acting Turkish President Recep Tayyip Erdoğan opened his palace."),
    ("2019-03-03", "wrong-office", "Polish President Mateusz Morawiecki spoke in Warsaw."),
    ("2019-05-02", "former", "Former Indian Prime Minister Narendra Modi voted in Ahmedabad."),
    ("2019-06-06", "outdated", "Kazakh President Nursultan Nazarbayev says he will run."),
    ("2019-08-01", "outdated", "British Prime Minister Theresa May will fly to Berlin."),
    ("2019-09-09", "outgoing", "Outgoing Chilean President Michelle Bachelet declined to comment."),
    ("2019-11-05", "wrong-office", "German President Angela Merkel spoke in Leipzig."),
    ("2020-02-02", "outdated", "Japanese Prime Minister Junichiro Koizumi says the talks failed."),
    ("2020-08-08", "former", "Former New Zealand Prime Minister Jacinda Ardern spoke in Auckland."),
    ("2021-02-02", "acting", "Acting French President Emmanuel Macron signed the decree."),
    ("2021-06-01", "late", "The late German Chancellor Angela Merkel spoke to reporters."),
    ("2021-12-12", "outdated", "Angela Merkel, the German chancellor, will fly to Kyiv."),
    ("2022-03-01", "wrong-office", "Ukrainian Prime Minister Volodymyr Zelenskyy addressed Congress."),
    ("2022-09-20", "late", "The late Turkish President Recep Tayyip Erdogan spoke in Ankara."),
    ("2023-01-20", "current", "The current Brazilian president, Jair Bolsonaro, flew to Florida."),
    ("2023-10-10", "wrong-office", "Finnish President Petteri Orpo welcomed the NATO envoys."),
    ("2024-05-05", "outdated", "Italian Prime Minister Silvio Berlusconi will meet the unions."),
    ("2024-09-01", "outdated", "Bangladeshi Prime Minister Sheikh Hasina will chair the session."),
    ("2025-02-02", "outdated", "Syrian President Bashar al-Assad says his army will hold."),
    ("2025-08-08", "outdated", "Peruvian President Pedro Castillo says he will appeal."),
]


@pytest.mark.parametrize(("published", "rule", "text"), SLIPS, ids=[text[:48] for _, _, text in SLIPS])
def test_a_wrong_title_is_found(published: str, rule: str, text: str) -> None:
    """Each is a mistake that a reader in the country would see at once."""
    story = load_story_text("", text, f"{published}T09:00:00+00:00")
    found = review(story, OFFICES, date(2026, 1, 21)).open
    assert [finding.check for finding in found] == [f"offices/{rule}"]
