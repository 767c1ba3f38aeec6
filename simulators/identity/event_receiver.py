"""Judges an event that another site pushes."""
