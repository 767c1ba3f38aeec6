"""What is verified when a client asks for a token in its own name (client credentials)."""
