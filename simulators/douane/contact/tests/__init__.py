"""Tests of the contact pages of customs."""
