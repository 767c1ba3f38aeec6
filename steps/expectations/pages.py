"""Looks through whole pages of the portal for what must be nowhere: a place to pay, a PDF, a reference."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from steps.expectations.difference import RIEN, Difference

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

MOYEN_DE_PAIEMENT = re.compile(r"\b(carte|iban|bic|cryptogramme|expiration|titulaire|rib)\b", re.IGNORECASE)
ORDRE = re.compile(r"\b(télé)?(payer|régler|prélever)\b", re.IGNORECASE)
AUTOUR = 40
PDF = re.compile(r"\bpdf\b", re.IGNORECASE)


@dataclass(frozen=True)
class Formulaire:
    """A form: the names of its buttons, the kinds of its fields, and how to tell it."""

    boutons: tuple[str, ...]
    champs: tuple[str, ...]
    dit: str

    def is_admitted(self, admis: Mapping[str, frozenset[str]]) -> bool:
        """Whether it is one of the known forms, and asks for nothing else than they do."""
        return bool(self.boutons) and all(
            bouton in admis and admis[bouton].issuperset(self.champs) for bouton in self.boutons
        )


@dataclass(frozen=True)
class PageVue:
    """A page as a person sees it: heading, text, names of fields, of buttons, of all elements; its source.

    ``fichiers`` are what its links lead to within the portal and that is no page; ``pied``, its foot.
    """

    titre: str
    texte: str
    champs: tuple[str, ...]
    boutons: tuple[str, ...]
    noms: tuple[str, ...]
    source: str
    adresse: str = ""
    formulaires: tuple[Formulaire, ...] = ()
    fichiers: tuple[str, ...] = ()
    pied: tuple[str, ...] = ()


def compare_sans_encaissement(
    pages: Iterable[PageVue], admis: Mapping[str, frozenset[str]]
) -> tuple[Difference, ...]:
    """Fields that ask for a card or an account, buttons that order a payment, any unknown form (TDB-17)."""
    return tuple(
        Difference(f"Page « {page.titre} »", "aucun paiement sur place", f"« {nom} »")
        for page in pages
        for nom in (
            *filter(MOYEN_DE_PAIEMENT.search, page.champs),
            *filter(ORDRE.search, page.boutons),
            *(form.dit for form in page.formulaires if not form.is_admitted(admis)),
        )
    )


def compare_formulaires(
    pages: Iterable[PageVue], admis: Mapping[str, frozenset[str]]
) -> tuple[Difference, ...]:
    """Forms that the portal does not need, or that ask for more than they should (HAB-10)."""
    return tuple(
        Difference(f"Page « {page.titre} »", "aucun autre formulaire", f"« {form.dit} »")
        for page in pages
        for form in page.formulaires
        if not form.is_admitted(admis)
    )


def compare_sans_pdf(pages: Iterable[PageVue]) -> tuple[Difference, ...]:
    """Pages that speak of a PDF, or lead to one without saying so, whatever its address (TDB-20)."""
    return tuple(
        Difference(f"Page « {page.titre} »", "aucun PDF", f"« {found} »")
        for page in pages
        if (found := _quote(PDF, (*page.fichiers, *page.noms, page.texte, page.source)))
    )


def compare_sans_mention(references: Iterable[str], pages: Iterable[PageVue]) -> tuple[Difference, ...]:
    """References that a page tells, shown or hidden in it (TDB-21)."""
    wanted = tuple(references)
    return tuple(
        Difference(f"Page « {page.titre} »", RIEN, reference)
        for page in pages
        for reference in wanted
        if any(reference in text for text in (page.texte, page.source, *page.noms))
    )


def _quote(pattern: re.Pattern[str], texts: Iterable[str]) -> str:
    """What is found first, with what stands around it; nothing when nothing is."""
    matches = (pattern.search(text) for text in texts)
    match = next(filter(None, matches), None)
    if match is None:
        return ""
    return match.string[max(0, match.start() - AUTOUR) : match.end() + AUTOUR].strip()
