"""Words: a text as a list of words, the lexicon's lists, and matching of compiled phrases over them."""
