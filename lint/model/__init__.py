"""Frozen values that pass between the layers. Nothing here reads, prints or decides."""
