"""What the command line teaches whoever asks it for help."""

import argparse
import re
import shlex

import pytest

from checks.gate.cli import _parser, main


def commands() -> dict[str, argparse.ArgumentParser]:
    (choices,) = (action.choices for action in _parser()._actions if isinstance(action, argparse._SubParsersAction))
    return dict(choices)


COMMANDS = sorted(commands())


def examples(command: str) -> list[list[str]]:
    """Return the arguments of each example in a command's help."""
    shown = re.findall(rf"backread ({command}\b.*?)(?:  .*)?$", commands()[command].epilog or "", re.MULTILINE)
    return [shlex.split(line) for line in shown]


@pytest.mark.parametrize("command", COMMANDS)
def test_help_shows_the_command_at_work_and_its_exit_codes(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    """A list of options does not tell a reporter what to type."""
    with pytest.raises(SystemExit) as end:
        main([command, "--help"])
    told = capsys.readouterr().out
    assert end.value.code == 0
    assert "examples:\n" in told
    assert "exit codes: 0 " in told
    assert len(examples(command)) >= 2


@pytest.mark.parametrize("command", COMMANDS)
def test_every_example_is_one_that_the_command_takes(command: str) -> None:
    """An example that is refused is worse than none."""
    for arguments in examples(command):
        assert _parser().parse_args(arguments).run
