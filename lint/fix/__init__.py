"""Applying what the rules offer: which edits go together, until when, and how a file is written safely."""
