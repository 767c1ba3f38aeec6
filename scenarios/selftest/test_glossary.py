"""The glossary names what exists, once, and the features keep to its words."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from scenarios.pickles import read_examples
from scenarios.selftest.glossary import is_defined, read_glossary

if TYPE_CHECKING:
    from pathlib import Path

# Words that the glossary sets aside and that no feature needs in any other sense.
BANNED = (
    "login",
    "username",
    "dashboard",
    "client",
    "révocation",
    "dette",
    "facture",
    "transaction",
    "champ ",
    "URL",
)


def test_each_identifier_of_the_glossary_exists(repository: Path) -> None:
    """A word whose definition has moved or gone is told by name."""
    entries = read_glossary(repository / "GLOSSARY.md")
    assert entries
    missing = [entry.identifier for entry in entries if not is_defined(repository, entry.identifier)]
    assert missing == []


def test_a_word_is_defined_once(repository: Path) -> None:
    """No term and no identifier stands twice."""
    entries = read_glossary(repository / "GLOSSARY.md")
    assert len({entry.term for entry in entries}) == len(entries)
    assert len({entry.identifier for entry in entries}) == len(entries)


@pytest.mark.parametrize(
    "identifier",
    ["steps.vocabulary.siren.Siren", "steps.vocabulary.site.Site.DOUANE", "steps.vocabulary.droit.Perimetre"],
)
def test_classes_members_and_constants_are_found(repository: Path, identifier: str) -> None:
    """What exists is found, down to a member of a class."""
    assert is_defined(repository, identifier)


@pytest.mark.parametrize(
    "identifier",
    ["steps.vocabulary.siren.Sirene", "steps.nowhere.Siren", "steps.vocabulary.site.Site.NET_ENTREPRISES"],
)
def test_what_is_gone_is_seen(repository: Path, identifier: str) -> None:
    """A name that does not exist is never found."""
    assert not is_defined(repository, identifier)


def test_the_features_keep_to_the_words(repository: Path) -> None:
    """No step says a word that the glossary sets aside."""
    texts = [
        step.text for example in read_examples(repository, repository / "features") for step in example.steps
    ]
    assert [text for text in texts if any(word.lower() in text.lower() for word in BANNED)] == []
