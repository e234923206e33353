"""From the bytes of a file to a draft: one reader a format, then tags, zones, sentences and what is known."""
