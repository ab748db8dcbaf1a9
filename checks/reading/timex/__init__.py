"""A grammar of English dates and times, from text to TIMEX3 values.

`tokens` cuts a text into words and gives each that matters here a kind, one character, so that a phrase of dates
becomes a short string of kinds and the grammar regular expressions over those strings: "Monday, July 14, 2025" is
`W,MD,Y`. `grammar` holds the rules, in order of precedence; each names the phrase it matches and the reader
(`absolute`, `relative`, `amounts`, `clock`) that turns the phrase into mentions.
"""
