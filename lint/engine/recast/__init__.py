"""Sentences taken apart and said anew: one kind of sentence a module, its words as fields for the rewrites."""
