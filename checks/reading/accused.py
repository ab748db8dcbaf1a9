"""Who is said to have committed a crime."""

from checks.patterns import regex

_CRIME = (
    r"(?:embezzled|murdered|raped|bribed|defrauded|molested|extorted|blackmailed|swindled|strangled"
    r"|(?:sexually |physically )abused|(?:sexually )?assaulted|sexually harassed|perjured (?:him|her)self"
    r"|stole(?! (?:the )?(?:show|scenes?|spotlight|limelight|headlines|moment|thunder|hearts?|a |second|third|home|\d))"
    r"|committed (?:perjury|murder|fraud|treason|rape|theft|arson|manslaughter|war crimes|a crime|crimes)"
    r"|(?:took|accepted|paid|solicited|offered) (?:a )?(?:bribes?|kickbacks?)|evaded taxes|laundered money"
    r"|lied under oath|obstructed justice|falsified (?:records|documents)|trafficked (?:drugs|people|women|children))\b"
)

CRIMES = (
    "embezzled, murder, rape, bribe, fraud, molested, extorted, blackmailed, swindled, strangled, abused, "
    "assaulted, harassed, perjur, stole, treason, theft, arson, manslaughter, crime, kickback, taxes, laundered, "
    "lied, obstructed, falsified, trafficked"
)
"""Words, or beginnings of words, one of which is in each of these crimes."""

_WHO = (
    r"(?:(?P<name>(?:[A-Z][\w’'-]{1,30} (?:[A-Z]\. )?)?[A-Z][\w’'-]{1,30})(?:, [^.,;:\n]{1,60},)?"
    r"|[Tt]he (?:mayor|minister|governor|senator|president|treasurer|officer|teacher|priest|banker|doctor|coach|clerk"
    r"|gunman|driver|chairman|chairwoman|director|judge|lawyer|manager|owner|chief|founder))"
)
"""A name, with at most a short apposition behind it, or the holder of a post."""

ACCUSED = regex(rf"(?<![\w’'-]){_WHO} (?:(?:had|has|also|then|later|secretly|repeatedly) ){{0,2}}(?P<act>{_CRIME})")
"""Somebody, `name`, who is said to have done what is a crime, `act`."""
