"""Findings as people and programs read them: one file per output format. Nothing here prints."""
