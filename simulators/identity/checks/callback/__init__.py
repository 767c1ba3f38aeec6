"""What a Relying Party verifies of the answer that a browser brings back (GET /login/callback)."""
