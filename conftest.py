"""Loads the gate where Backread is run from its checkout."""

pytest_plugins = ["checks.gate.plugin"]
