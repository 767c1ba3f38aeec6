"""What is verified of a login that a third party initiates (OpenID Connect Core section 4)."""
