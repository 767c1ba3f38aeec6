"""What is verified of an event that another site pushes (RFC 8417, RFC 8935)."""
