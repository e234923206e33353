"""A pitch written again in short: what of a mail stays, what its sender says of himself, and the words around them."""
