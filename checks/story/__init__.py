"""An article with what is recorded of it: texts, claim files and decisions, loaded once and with line numbers."""
