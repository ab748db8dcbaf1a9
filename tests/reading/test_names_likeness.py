"""Words that are spelled almost alike."""

from itertools import combinations

import pytest

from checks.reading.names.likeness import Alike, Slip, alike_words, one_slip, sound, sounds_alike


def alike(one: str, other: str) -> Alike | None:
    return next(alike_words([one, other]), None)


@pytest.mark.parametrize(
    ("one", "other", "slip", "at"),
    [
        ("klitschko", "klitchko", Slip.MISSING, 4),
        ("abbott", "abbot", Slip.DOUBLED, 5),
        ("zarsky", "zarksy", Slip.SWAPPED, 3),
        ("ryan", "ryna", Slip.SWAPPED, 2),
        ("ryan", "rayn", Slip.SWAPPED, 1),
        ("ryan", "yran", Slip.SWAPPED, 0),
        ("qaeda", "qaida", Slip.OTHER_LETTER, 2),
        ("trump", "rump", Slip.MISSING, 0),
        ("trump", "trumpp", Slip.DOUBLED, 5),
        ("kharkiv", "kharkov", Slip.OTHER_LETTER, 5),
        ("stephanopoulos", "stephanopolous", Slip.SOUND, 10),
        ("mohammed", "muhammad", Slip.SOUND, 1),
        ("hezbollah", "hizballah", Slip.SOUND, 1),
    ],
)
def test_a_slip_is_told_by_its_kind_and_place(one: str, other: str, slip: Slip, at: int) -> None:
    """What is likely of a doubled letter is not of another one: a wrong kind would let it pass."""
    assert alike(one, other) == Alike(one, other, slip, at)


@pytest.mark.parametrize(
    ("one", "other"),
    [("klitschko", "klitschko"), ("obama", "biden"), ("iran", "iraqi"), ("klitschko", "kliczko"), ("reid", "dier")],
)
def test_other_words_are_not_alike(one: str, other: str) -> None:
    """Every two names would be compared by their neighbours."""
    assert alike(one, other) is None


@pytest.mark.parametrize("word", ["reid", "trump", "klobuchar", "stephanopoulos"])
def test_no_slip_anywhere_in_a_word_is_overlooked(word: str) -> None:
    """The words are not all compared with each other; one that were in no group with its slip would never be found."""
    slips = {word[:at] + "x" + word[at + 1 :] for at in range(len(word))}
    slips |= {word[:at] + word[at + 1 :] for at in range(len(word))}
    slips |= {word[:at] + "x" + word[at:] for at in range(len(word) + 1)}
    slips |= {word[:at] + word[at + 1] + word[at] + word[at + 2 :] for at in range(len(word) - 1)}
    for slip in slips - {word}:
        assert one_slip(word, slip)
        assert alike(word, slip), slip


def test_the_groups_find_what_comparing_all_with_all_finds() -> None:
    """They save time, and nothing else."""
    words = ["reid", "reed", "read", "rand", "ryan", "iran", "iraq", "trump", "rump", "crump", "obama", "osama", "bama"]
    found = {frozenset(pair[:2]) for pair in alike_words(words)}
    assert found == {frozenset(pair) for pair in combinations(words, 2) if one_slip(*pair)}


@pytest.mark.parametrize(
    ("one", "other"), [("Korea", "Korean"), ("Israel", "Israeli"), ("Germany", "German"), ("Texas", "Texans")]
)
def test_words_for_a_places_people_are_told(one: str, other: str) -> None:
    """Every story on Korea would be held for its Koreans."""
    found = one_slip(one.lower(), other.lower())
    assert found
    assert found.may_be_demonym


def test_a_couples_names_are_told() -> None:
    """A Petrov's wife is a Petrova."""
    assert [pair.may_be_couple for pair in alike_words(["petrov", "petrova"])] == [True]
    assert [pair.may_be_couple for pair in alike_words(["klitschko", "klitchko"])] == [False]


def test_of_short_words_other_vowels_make_others() -> None:
    """Hall is not Hill, and al-Qaeda is al-Qaida."""
    assert [pair.by_ear for pair in alike_words(["hall", "hill"])] == [False]
    assert [pair.by_ear for pair in alike_words(["zelensky", "zelenski"])] == [True]


def test_what_transliterations_vary_sounds_alike() -> None:
    """Names from other alphabets have no one spelling to be found by."""
    assert sound("khamenei") == sound("kamenei")
    assert sound("mohammed") == sound("muhammad")
    assert sound("klitschko") != sound("klimenko")


def test_words_of_one_sound_that_share_few_letters_are_two_names() -> None:
    assert sounds_alike("mohamed", "muhammad")
    assert sounds_alike("sullivan", "shoalhaven") is None
