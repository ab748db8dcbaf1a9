"""The grammar of quantities, in parts: numerals, bounds, units, counted nouns, and what looks like one but is none."""
