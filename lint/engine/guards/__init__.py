"""Guards: what may speak against an edit. Each looks at an attempt and says whether it must not be made."""
