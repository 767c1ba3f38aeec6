"""Compares generated passwords without ever telling one: differences speak of numbers and ranks."""

from __future__ import annotations

import hashlib
from base64 import b64encode
from dataclasses import dataclass, field
from itertools import combinations
from typing import TYPE_CHECKING, Final

from steps.expectations.difference import Difference

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

LONGUEUR_MINIMALE: Final = 12
MORCEAU: Final = 6
COMMUN: Final = 6
EMPREINTES: Final = ("md5", "sha1", "sha256", "sha512")


def compare_differents(nombre: int, secrets: Sequence[str]) -> tuple[Difference, ...]:
    """One password for each person, all different, none of them the last one with a step added."""
    found = []
    if len(secrets) != nombre:
        found.append(Difference("Mots de passe reçus", str(nombre), str(len(secrets))))
    if len(set(secrets)) != len(secrets):
        found.append(Difference("Mots de passe différents", str(len(secrets)), str(len(set(secrets)))))
    longest = max((_count_common(a, b) for a, b in combinations(set(secrets), 2)), default=0)
    if longest >= COMMUN:
        found.append(Difference("Début ou fin commune", f"moins de {COMMUN} caractères", str(longest)))
    return tuple(found)


@dataclass(frozen=True)
class Tire:
    """A generated password, and what is known of whom it was given to."""

    secret: str = field(repr=False)
    donnees: tuple[str, ...] = field(repr=False)


def compare_sans_rapport(tires: Sequence[Tire]) -> tuple[Difference, ...]:
    """Each is long enough, and made of no piece of its data: as it is, backwards or through a digest."""
    return tuple(
        each for rank, tire in enumerate(tires, 1) for each in _judge(f"Mot de passe n° {rank}", tire)
    )


def compare_caches(secrets: Sequence[str], textes: Sequence[str]) -> tuple[Difference, ...]:
    """One difference when nothing was written, which proves nothing, then one for each text that shows it."""
    shown = [rank for rank, text in enumerate(textes, 1) if any(secret in text for secret in secrets)]
    written = () if secrets else (Difference("Mot de passe écrit par la douane", "un au moins", "rien"),)
    return (
        *written,
        *(Difference("Mot de passe", "montré nulle part", f"montré à la page n° {rank}") for rank in shown),
    )


def _judge(quoi: str, tire: Tire) -> Iterator[Difference]:
    folded = tire.secret.casefold()
    if len(tire.secret) < LONGUEUR_MINIMALE:
        yield Difference(quoi, f"{LONGUEUR_MINIMALE} caractères au moins", "moins")
    if any(piece in folded for text in tire.donnees for form in _forms(text) for piece in _cut(form)):
        yield Difference(quoi, "sans rapport avec le compte", "un morceau de ses données")
    if any(folded in digest for text in tire.donnees for digest in _digest(text)):
        yield Difference(quoi, "sans rapport avec le compte", "une empreinte de ses données")


def _count_common(one: str, other: str) -> int:
    def count(a: str, b: str) -> int:
        return next((i for i, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), min(len(a), len(b)))

    return max(count(one, other), count(one[::-1], other[::-1]))


def _forms(text: str) -> tuple[str, str]:
    folded = "".join(text.casefold().split())
    return folded, folded[::-1]


def _cut(text: str) -> Iterator[str]:
    """The pieces of a text that are too long for chance to give them by itself."""
    yield from (text[start : start + MORCEAU] for start in range(len(text) - MORCEAU + 1))


def _digest(text: str) -> Iterator[str]:
    for form in {text, text.casefold()}:
        for name in EMPREINTES:
            raw = hashlib.new(name, form.encode(), usedforsecurity=False).digest()
            yield raw.hex()
            yield b64encode(raw).decode().casefold()
