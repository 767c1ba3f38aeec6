"""Looking through pages for what must be nowhere."""

from __future__ import annotations

from dataclasses import replace

import pytest

from steps.expectations.pages import (
    Formulaire,
    PageVue,
    compare_sans_encaissement,
    compare_sans_mention,
    compare_sans_pdf,
)

ADMIS = {"Se déconnecter": frozenset[str](), "Choisir": frozenset({"radio"})}
PAGE = PageVue(
    titre="Tableau de bord",
    texte="Paiements Payer Télépaiement SEPA",
    champs=("Entreprise",),
    boutons=("Se déconnecter",),
    noms=("Payer", "Télépaiement SEPA", "Détail"),
    source='<a href="/creances/douane/DED-1">Détail</a>',
)


def test_links_to_those_who_take_payments_are_no_place_to_pay() -> None:
    """A menu called « Payer » whose links leave the portal is not a fault."""
    assert compare_sans_encaissement([PAGE], ADMIS) == ()


@pytest.mark.parametrize("champ", ["Numéro de carte", "IBAN", "Cryptogramme", "Date d'expiration"])
def test_a_field_for_a_card_or_an_account_is_told(champ: str) -> None:
    """What a person would type to pay has no place there."""
    [difference] = compare_sans_encaissement([PAGE, replace(PAGE, champs=(champ,))], ADMIS)
    assert champ in difference.trouve


@pytest.mark.parametrize("bouton", ["Payer", "Régler la créance", "Télépayer"])
def test_a_button_that_orders_a_payment_is_told(bouton: str) -> None:
    """A button acts on the spot: it is no link to somebody else."""
    [difference] = compare_sans_encaissement([replace(PAGE, boutons=(bouton,))], ADMIS)
    assert bouton in difference.trouve


@pytest.mark.parametrize(
    ("boutons", "champs", "found"),
    [
        (("Se déconnecter",), (), 0),
        (("Choisir",), ("radio", "radio"), 0),
        (("Valider",), ("text", "text"), 1),
        (("Choisir",), ("text",), 1),
        (("Se déconnecter", "Valider"), (), 1),
        ((), ("text",), 1),
    ],
)
def test_a_form_that_is_not_known_is_told_whatever_its_words(
    boutons: tuple[str, ...], champs: tuple[str, ...], found: int
) -> None:
    """A known button excuses neither other fields nor another button beside it."""
    page = replace(PAGE, formulaires=(Formulaire(boutons, champs, "formulaire"),))
    assert len(compare_sans_encaissement([page], ADMIS)) == found


@pytest.mark.parametrize(
    "page",
    [
        replace(PAGE, noms=("Déclaration (PDF, 30 ko)",)),
        replace(PAGE, source='<a href="/declarations/DG-1.pdf">Télécharger</a>'),
        replace(PAGE, fichiers=("« Télécharger » mène à un PDF",)),
    ],
)
def test_a_pdf_is_told_named_or_not(page: PageVue) -> None:
    """A link that leads to a PDF without saying so is found too."""
    assert len(compare_sans_pdf([PAGE, page])) == 1
    assert compare_sans_pdf([PAGE]) == ()


def test_each_page_that_tells_a_reference_is_told() -> None:
    """In its text, in the name of an element, in its source: once a page."""
    pages = [PAGE, replace(PAGE, texte="DG-1"), replace(PAGE, noms=("DG-1",)), replace(PAGE, source="DG-1")]
    assert len(compare_sans_mention(["DG-1", "DG-2"], pages)) == 3
