"""What an API verifies of the access token of a call (RFC 9068 section 4)."""
