"""Verifies the access token of a call to one's own API."""
