"""Intervals and constraints: which statements cannot all be true. Knows numbers and labels, no stories."""
