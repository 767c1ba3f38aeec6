"""What a Relying Party verifies of an id_token (OpenID Connect Core section 3.1.3.7)."""
