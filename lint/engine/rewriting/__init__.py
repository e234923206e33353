"""Rewrites: templates filled, words struck out, and every edit tried before it is shown."""
