"""Properties of the arithmetic of a load run."""
