"""Password hashes. The cost is cheap on purpose: fictional accounts, and a world is seeded in 2 ms."""

from __future__ import annotations

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

# The smallest parameters argon2 accepts: 25 us a hash. The library's own defaults cost 172 ms.
CHEAP_ON_PURPOSE = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1, hash_len=16, salt_len=8)

# An unknown account costs the same time as a wrong password, so that neither can be told from the other.
NOBODY = CHEAP_ON_PURPOSE.hash("nobody has this password")


def hash_password(password: str) -> str:
    """The text to store for a password (argon2id, own salt)."""
    return CHEAP_ON_PURPOSE.hash(password)


def verify_password(stored: str | None, password: str) -> bool:
    """Whether the password is the stored one; give None for an unknown account."""
    try:
        CHEAP_ON_PURPOSE.verify(stored or NOBODY, password)
    except (VerificationError, InvalidHashError):
        return False
    return stored is not None
