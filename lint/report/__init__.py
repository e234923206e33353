"""What a run found, in words for people and for machines: one module a format."""
