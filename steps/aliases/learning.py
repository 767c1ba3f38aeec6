"""Which values of a document name something that must be new: companies, accounts, references."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from steps.vocabulary.errors import ValeurInvalide
from steps.vocabulary.siren import LENGTH, Siren

if TYPE_CHECKING:
    from steps.aliases.words import Words

NAMES: Final = frozenset({"identifiant", "reference", "rum", "bordereau", "creances"})
NUMBERS: Final = frozenset({"siren", "siret"})


def learn(words: Words, value: object, key: str = "") -> None:
    """Take from a document, however deep, the names that it brings; `key` is the one that holds `value`."""
    if isinstance(value, Mapping):
        for name, inside in value.items():
            learn(words, inside, str(name))
    elif isinstance(value, list | tuple):
        for inside in value:
            learn(words, inside, key)
    elif isinstance(value, str) and key in NAMES:
        words.learn_name(value)
    elif isinstance(value, str) and key in NUMBERS:
        _learn_number(words, value)


def _learn_number(words: Words, text: str) -> None:
    try:
        words.learn_siren(Siren.parse(text[:LENGTH]))
    except ValeurInvalide:
        # a number that is wrong on purpose names no company
        return


def rename(words: Words, value: object) -> object:
    """The same document with the words of the portal."""
    if isinstance(value, Mapping):
        return {name: rename(words, inside) for name, inside in value.items()}
    if isinstance(value, list | tuple):
        return [rename(words, inside) for inside in value]
    return words.to_portal(value) if isinstance(value, str) else value


def recover(words: Words, value: object) -> object:
    """The same document with the words of the scenario."""
    if isinstance(value, Mapping):
        return {name: recover(words, inside) for name, inside in value.items()}
    if isinstance(value, list | tuple):
        return [recover(words, inside) for inside in value]
    return words.to_scenario(value) if isinstance(value, str) else value


def keep_own(words: Words, value: object) -> object:
    """The same document without the entries of its lists that belong to other scenarios."""
    if isinstance(value, Mapping):
        return {name: keep_own(words, inside) for name, inside in value.items()}
    if isinstance(value, list | tuple):
        return [inside for inside in value if not isinstance(inside, Mapping) or words.owns(str(inside))]
    return value
