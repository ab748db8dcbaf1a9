"""One engine for all that a story states: claims and relations, recorded or inferred, and what cannot all be true."""
