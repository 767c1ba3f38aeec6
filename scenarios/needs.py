"""What an example asks of a portal beside its screens, and what a target declared that it cannot give."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from scenarios.pickles import Example
    from scenarios.plan import Casting

# Name in a target file, which is also the tag of the examples that need it: what it means.
CAPABILITIES: Final[Mapping[str, str]] = {
    "horloge": "avancer ou fixer l'horloge du portail",
    "date": "faire vivre le portail au jour de l'exemple",
    "monde_neuf": "partir d'un portail et d'administrations vides",
    "role_age": "laisser donner le rôle AGE à un compte",
    "assistance": "laisser lire ce que reçoit son assistance",
}
# A few seconds can be waited for; minutes and days cannot.
PATIENCE_S: Final = 10
WAITS: Final = re.compile(r"(\d+) secondes? (passent|sont passées)")
# Sentences that ask for more than the screens, whatever the tags of their example.
SENTENCES: Final[Mapping[str, re.Pattern[str]]] = {
    "horloge": re.compile(
        r"\b(minutes?|heures?|jours?|semaines?|mois)\b.* (passent|passe|sont passée?s|est passée?)"
        r"|^nous sommes le |^Télépaiement CB fait attendre|\b\d{2}:\d{2}\b",
        re.IGNORECASE,
    ),
    "assistance": re.compile(
        r"^la file .*\b(a reçu|n'a rien reçu)\b|(appelle|a appelé) le numéro de téléphone"
    ),
    "role_age": re.compile(r" a dans portailpro le rôle AGE "),
    "monde_neuf": re.compile(r"^la douane (a publié|ne donne plus ses actualités)"),
}


def list_needs(example: Example) -> tuple[str, ...]:
    """The capabilities that this example needs, by its tags and by its sentences about time."""
    texts = [step.text for step in example.steps]
    told = {name for name in CAPABILITIES if name in example.tags}
    told |= {name for name, told_by in SENTENCES.items() if any(map(told_by.search, texts))}
    if any(int(waited[1]) > PATIENCE_S for text in texts if (waited := WAITS.search(text))):
        told.add("horloge")
    return tuple(sorted(told))


def list_refusals(
    castings: Iterable[Casting], examples: Iterable[Example], capabilities: Mapping[str, bool]
) -> dict[str, str]:
    """The examples that a target cannot play, by key, with the reason that reports will show."""
    known = {example.key: example for example in examples}
    refusals: dict[str, str] = {}
    for key in {casting.example for casting in castings}:
        lacking = [name for name in list_needs(known[key]) if not capabilities.get(name, False)]
        if lacking:
            wanted = ", ".join(f"{CAPABILITIES[name]} ({name})" for name in lacking)
            refusals[key] = f"la cible déclare ne pas savoir {wanted}"
    return refusals
