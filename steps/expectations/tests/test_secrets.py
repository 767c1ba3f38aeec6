"""Generated passwords: how many, how different, how far from what is known of their owner."""

from __future__ import annotations

import hashlib

import pytest

from steps.expectations.secrets import Tire, compare_caches, compare_differents, compare_sans_rapport

DONNEES = ("Salomé", "Garnier", "salome.garnier@alpha.example", "000176115", "d48201937")
DIGEST = hashlib.sha256(b"salome.garnier@alpha.example").hexdigest()


def test_chance_gives_no_difference() -> None:
    """Two draws of chance are two passwords, and tell nothing of anybody."""
    secrets = ("qX3vT9mLw2Rk8Zp1Yb7C", "Hn5dJ0sUe6Gf4Ao9Ti2W")
    assert compare_differents(2, secrets) == ()
    assert compare_sans_rapport([Tire(one, DONNEES) for one in secrets]) == ()


@pytest.mark.parametrize(
    "secrets",
    [("un mot de passe",), ("le même pour tous", "le même pour tous"), ("Douane-01-xyz", "Douane-02-abc")],
)
def test_one_missing_one_repeated_or_numbered_is_seen(secrets: tuple[str, ...]) -> None:
    """As many as people, all different, none the last one with another number."""
    assert len(compare_differents(2, secrets)) >= 1


@pytest.mark.parametrize(
    "secret", ["court", "xx-garnier-2026", "000176115-abcd", "reinrag-2026-x", DIGEST[:20], DIGEST[-16:]]
)
def test_what_comes_from_the_data_is_seen_and_never_told(secret: str) -> None:
    """Too short, a piece of the data either way round, a digest of them; no difference repeats a password."""
    found = compare_sans_rapport([Tire(secret, DONNEES)])
    assert found
    assert all(secret not in f"{each}" for each in found)
    assert secret not in repr(Tire(secret, DONNEES))


def test_a_password_shown_on_a_page_is_seen_and_never_told() -> None:
    """Whichever of them, on whichever page."""
    one, other = "qX3vT9mLw2Rk8Zp1Yb7C", "Hn5dJ0sUe6Gf4Ao9Ti2W"
    assert compare_caches((one,), ("rien", "ici", other)) == ()
    found = compare_caches((one, other), ("rien", f"<p>{other}</p>", f"{one} {other}"))
    assert ["n° 2" in str(each) for each in found] == [True, False]
    assert all(secret not in str(each) for each in found for secret in (one, other))


def test_a_password_never_written_proves_nothing() -> None:
    """It is told, although no page shows it."""
    assert len(compare_caches((), ("rien", "ici"))) == 1
