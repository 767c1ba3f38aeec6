"""Unit tests of what stands at the root of the steps package."""
