"""What a sender is or does for a living, read off any sentence of his, as it stands behind "I ask because"."""
