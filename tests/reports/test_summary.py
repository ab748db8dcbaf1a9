"""The last lines of a run: which stories may go, which may not, and why."""

from checks.reports.summary import Result, summary

MESSAGE = "the day was a Friday"


def found(severity: str, address: str) -> dict[str, object]:
    return {
        "severity": severity,
        "address": address,
        "message": MESSAGE,
        "file": "a.txt",
        "line": 3,
        "column": 9,
        "start": 7,
    }


def lines(*results: Result, notices: tuple[str, ...] = ()) -> list[str]:
    return [line.text for line in summary(results, notices)]


def test_held_stories_come_first() -> None:
    held = Result("z.yaml", holding=(found("error", "calendar/weekday@day"),))
    assert lines(Result("a.yaml"), held)[:3] == [
        "HELD    z.yaml  (1 error)",
        "        error   line 3   calendar/weekday@day: the day was a Friday",
        "passed  a.yaml",
    ]


def test_a_count_of_each_severity_and_of_what_was_let_stand() -> None:
    holding = (found("error", "a/b@c"), found("error", "a/b@d"), found("review", "a/e@c"))
    assert (
        lines(Result("z.yaml", holding=holding, stet=2))[0] == "HELD    z.yaml  (2 errors, 1 for review, 2 let stand)"
    )


def test_what_passes_in_spite_of_a_review_is_listed() -> None:
    said = lines(Result("z.yaml", passing=(found("review", "a/e@c"),)))
    assert said[0] == "passed  z.yaml  (1 for review, let pass)"
    assert "a/e@c" in said[1]


def test_the_last_line_says_what_to_do() -> None:
    assert lines(Result("a.yaml"))[-1] == "1 story read, none held."
    held = lines(Result("a.yaml"), Result("z.yaml", holding=(found("error", "a/b@c"),)))
    assert " ".join(held[-2:]).startswith("2 stories read: 1 held, 1 passed. Mend the text")
    assert held[-1].endswith("`backread explain RULE` says more.")


def test_notices_are_lines_of_the_summary() -> None:
    assert "Note: the data ends." in lines(Result("a.yaml"), notices=("the data ends.",))


def test_a_finding_about_the_claim_file_names_it() -> None:
    record = found("error", "decisions/stale@x") | {"start": None, "file": "a.yaml"}
    assert "  a.yaml:3  decisions/stale@x" in lines(Result("a.yaml", holding=(record,)))[1]


def test_a_message_is_cut_to_the_width_and_an_address_never() -> None:
    held = Result("a.yaml", holding=(found("error", "calendar/weekday@day"),))
    narrow = [line.text for line in summary([held], width=50)]
    assert narrow[1] == "        error   line 3   calendar/weekday@day: th…"
    assert "calendar/weekday@day" in [line.text for line in summary([held], width=10)][1]


def test_no_line_but_an_address_is_wider_than_the_terminal() -> None:
    held = Result("a.yaml", holding=(found("error", "a/b@c"),))
    told = [line.text for line in summary([held], ["the office-holders are known up to some day"], width=40)]
    assert max(map(len, told)) <= 40
    assert "Note: the office-holders are known up to" in told
