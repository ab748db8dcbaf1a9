"""Slips in titles as world news from 1995 to 2026 might have had them: each has to be found, and by one rule."""

from datetime import date

import pytest

from checks.registry import rules
from checks.review import review
from checks.story.load import load_story_text

OFFICES = [rule for rule in rules().values() if rule.family == "offices" and rule.default]

SLIPS = [
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
