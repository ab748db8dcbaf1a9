"""Who led thirty countries on ten days, as any almanac has it: what editors know by heart must not be wrong here."""

from datetime import date

import pytest

from checks.reference.offices_file import known_offices

DAYS = ("1955-06", "1965-03", "1976-05", "1985-06", "1993-06", "1999-09", "2008-03", "2015-06", "2019-02", "2025-06")
"""The first of each month."""
HELD = """
Prime Minister of the United Kingdom: Eden Wilson Callaghan Thatcher Major Blair Brown Cameron May Starmer
President of the United States: Eisenhower Johnson Ford Reagan Clinton Clinton Bush Obama Trump Trump
Vice President of the United States: Nixon Humphrey Rockefeller Bush Gore Gore Cheney Biden Pence Vance
President of France: Coty Gaulle d'Estaing Mitterrand Mitterrand Chirac Sarkozy Hollande Macron Macron
Prime Minister of France: Faure Pompidou Chirac Fabius Balladur Jospin Fillon Valls Philippe Bayrou
Chancellor of Germany: Adenauer Erhard Schmidt Kohl Kohl Schröder Merkel Merkel Merkel Merz
President of Germany: Heuss Lübke Scheel Weizsäcker Weizsäcker Rau Köhler Gauck Steinmeier Steinmeier
Prime Minister of Italy: Scelba Moro Moro Craxi Ciampi D'Alema Prodi Renzi Conte Meloni
President of Italy: Gronchi Saragat Leone Pertini Scalfaro Ciampi Napolitano Mattarella Mattarella Mattarella
Prime Minister of Spain: - - Navarro González González Aznar Zapatero Rajoy Sánchez Sánchez
Prime Minister of Canada: Laurent Pearson Trudeau Mulroney Mulroney Chrétien Harper Harper Trudeau Carney
Prime Minister of Australia: Menzies Menzies Fraser Hawke Keating Howard Rudd Abbott Morrison Albanese
Prime Minister of New Zealand: Holland Holyoake Muldoon Lange Bolger Shipley Clark Key Ardern Luxon
Prime Minister of Japan: Hatoyama Satō Miki Nakasone Miyazawa Obuchi Fukuda Abe Abe Ishiba
President of South Korea: Rhee Chung-hee Chung-hee Doo-hwan Young-sam Dae-jung Myung-bak Geun-hye Jae-in Ju-ho
Prime Minister of India: Nehru Shastri Gandhi Gandhi Rao Vajpayee Singh Modi Modi Modi
President of China: - - - Xiannian Zemin Zemin Jintao Jinping Jinping Jinping
Premier of China: Enlai Enlai Guofeng Ziyang Peng Rongji Jiabao Keqiang Keqiang Qiang
President of Russia: - - - - Yeltsin Yeltsin Putin Putin Putin Putin
Prime Minister of Russia: - - - - Chernomyrdin Putin Zubkov Medvedev Medvedev Mishustin
President of Brazil: Filho Branco Geisel Sarney Franco Cardoso Lula Rousseff Bolsonaro Lula
President of Mexico: Cortines Ordaz Echeverría Madrid Salinas Zedillo Calderón Nieto Obrador Sheinbaum
President of Argentina: Perón Illia Videla Alfonsín Menem Menem Kirchner Kirchner Macri Milei
President of Chile: Ibáñez Montalva Pinochet Pinochet Aylwin Ruiz-Tagle Bachelet Bachelet Piñera Boric
President of Turkey: Bayar Gürsel Korutürk Evren Demirel Demirel Gül Erdoğan Erdoğan Erdoğan
Prime Minister of Israel: Sharett Eshkol Rabin Peres Rabin Barak Olmert Netanyahu Netanyahu Netanyahu
President of Egypt: - Nasser Sadat Mubarak Mubarak Mubarak Mubarak el-Sisi el-Sisi el-Sisi
President of Iran: - - - Khamenei Rafsanjani Khatami Ahmadinejad Rouhani Rouhani Pezeshkian
President of South Africa: - - - Botha Klerk Mbeki Mbeki Zuma Ramaphosa Ramaphosa
President of Indonesia: Sukarno Sukarno Suharto Suharto Suharto Habibie Yudhoyono Widodo Widodo Subianto
President of Kenya: - Kenyatta Kenyatta Moi Moi Moi Kibaki Kenyatta Kenyatta Ruto
Prime Minister of Greece: Papagos Papandreou Karamanlis Papandreou Mitsotakis Simitis Karamanlis Tsipras Tsipras Mitsotakis
Prime Minister of Sweden: Erlander Erlander Palme Palme Bildt Persson Reinfeldt Löfven Löfven Kristersson
Taoiseach of Ireland: Costello Lemass Cosgrave FitzGerald Reynolds Ahern Ahern Kenny Varadkar Martin
President of Ukraine: - - - - Kravchuk Kuchma Yushchenko Poroshenko Poroshenko Zelenskyy
Pope of the Holy See: XII VI VI II II II XVI Francis Francis XIV
Monarch of the United Kingdom: II II II II II II II II II III
Secretary-General of the United Nations: Hammarskjöld Thant Waldheim Cuéllar Boutros-Ghali Annan Ki-moon Ki-moon Guterres Guterres
Secretary General of NATO: Ismay Brosio Luns Carrington Wörner Solana Scheffer Stoltenberg Stoltenberg Rutte
President of the European Commission: - Hallstein Ortoli Delors Delors Marín Barroso Juncker Juncker Leyen
""".strip().splitlines()  # noqa: E501


@pytest.mark.parametrize("line", HELD, ids=lambda line: line.partition(":")[0])
def test_the_leaders_of_ten_days_are_known(line: str) -> None:
    """Each wrong one would be a false finding about a person whom every reader knows."""
    office, _, names = line.partition(": ")
    held = [known_offices().holders(office, date.fromisoformat(f"{day}-01")) for day in DAYS]
    assert [" ".join(term.person.split()[-1] for term in terms) or "-" for terms in held] == names.split()


@pytest.mark.parametrize(
    ("office", "name", "holders"),
    [
        ("Prime Minister of Canada", "Trudeau", {"Pierre Trudeau": "1975-01-01", "Justin Trudeau": "2020-01-01"}),
        ("President of Syria", "Assad", {"Hafez al-Assad": "1990-01-01", "Bashar al-Assad": "2020-01-01"}),
        (
            "President of the Philippines",
            "Marcos",
            {"Ferdinand E. Marcos Sr.": "1975-01-01", "Ferdinand R. Marcos Jr.": "2024-01-01"},
        ),
        (
            "Supreme Leader of North Korea",
            "Kim",
            {"Kim Il Sung": "1975-01-01", "Kim Jong Il": "2000-01-01", "Kim Jong Un": "2020-01-01"},
        ),
        ("President of Azerbaijan", "Aliyev", {"Heydar Aliyev": "2000-01-01", "Ilham Aliyev": "2020-01-01"}),
        (
            "President of Argentina",
            "Kirchner",
            {"Néstor Kirchner": "2005-01-01", "Cristina Fernández de Kirchner": "2010-01-01"},
        ),
        (
            "President of Chile",
            "Frei",
            {"Eduardo Frei Montalva": "1968-01-01", "Eduardo Frei Ruiz-Tagle": "1998-01-01"},
        ),
        (
            "President of the Democratic Republic of the Congo",
            "Kabila",
            {"Laurent-Désiré Kabila": "2000-01-01", "Joseph Kabila": "2010-01-01"},
        ),
    ],
)
def test_who_share_a_surname_and_an_office_are_told_apart(office: str, name: str, holders: dict[str, str]) -> None:
    """By the given name where a text has it, and by the day where not."""
    offices = known_offices()
    surname_only = set(offices.persons(name, office))
    for person, day in holders.items():
        assert [term.person for term in offices.holders(office, date.fromisoformat(day))] == [person]
        assert person in offices.persons(person, office)
        others = set(holders) - {person}
        assert others.isdisjoint(offices.persons(person, office))
    assert set(holders) - surname_only <= {"Cristina Fernández de Kirchner"}


@pytest.mark.parametrize(
    ("title", "office"),
    [
        ("NATO chief", "Secretary General of NATO"),
        ("U.N. Secretary-General", "Secretary-General of the United Nations"),
        ("European Commission President", "President of the European Commission"),
        ("Italian Premier", "Prime Minister of Italy"),
        ("Chinese Premier", "Premier of China"),
        ("Dutch Prime Minister", "Prime Minister of the Netherlands"),
        ("king of Spain", "Monarch of Spain"),
        ("Queen of the Netherlands", "Monarch of the Netherlands"),
        ("Philippine President", "President of the Philippines"),
        ("president of Côte d'Ivoire", "President of Ivory Coast"),
        ("Prime Minister of Ireland", "Taoiseach of Ireland"),
        ("Iranian supreme leader", "Supreme Leader of Iran"),
        ("emir of Qatar", "Emir of Qatar"),
        ("Speaker of the House", None),
    ],
)
def test_offices_are_known_by_what_papers_call_them(title: str, office: str | None) -> None:
    """A title that is not understood is not judged."""
    assert known_offices().entitled(title) == ((office,) if office else ())


def test_every_country_has_a_leader_today() -> None:
    """A country that is left out would never be judged. Of Afghanistan no office with a title is known to be held."""
    offices = known_offices()
    led = {
        office.country
        for office in offices.offices.values()
        if any(term.until is None for term in office.terms) and office.national
    }
    gone = {"CS", "DD", "SU", "YU", "VD", "YD", "SM", "AF", ""}
    assert {office.country for office in offices.offices.values()} - led - gone == set()
    assert len(led) >= 195
