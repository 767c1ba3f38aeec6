"""The whole bench, started as its users start it: one process, two ports, every service."""
