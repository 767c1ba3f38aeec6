"""What is verified of a logout that a client asks for (OpenID Connect RP-Initiated Logout 1.0)."""
