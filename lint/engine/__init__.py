"""Rules over a draft: findings, rewrites that are checked before they are shown, verdicts."""
