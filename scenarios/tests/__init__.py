"""Unit tests of the scenarios package: options, selection, plan, processes."""
