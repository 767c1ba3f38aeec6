"""What is stored in place of a secret, so that reading the database gives no way in."""

from hashlib import sha256


def compute_fingerprint(secret: str) -> str:
    """A text that tells the secret again without holding it (the secrets here have 256 bits of chance)."""
    return sha256(secret.encode()).hexdigest()
