"""Current office-holders from Wikidata, and what changes by them."""
