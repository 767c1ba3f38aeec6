"""A world of the whole bench for each test."""

from simulators.portailpro.tests.conftest import banc, monde

__all__ = ["banc", "monde"]
