"""Populations: repeatable, fictional, and such that a mix-up shows."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from steps.datasets.document import write_document
from steps.datasets.facts import tell
from steps.datasets.population import Size, draw_population
from steps.oracle.dashboard import compute_attendu
from steps.oracle.state import find_siren, fold
from steps.vocabulary.site import Site

SEEDS = st.integers(0, 2**32)
SIZES = st.builds(Size, personnes=st.integers(1, 40), par_entreprise=st.integers(1, 5))
FEW = settings(max_examples=20, deadline=None)


@FEW
@given(SEEDS, SIZES)
def test_the_same_seed_draws_the_same_population(seed: int, size: Size) -> None:
    """Two draws of one seed are equal, down to the document."""
    assert write_document(draw_population(seed, size)) == write_document(draw_population(seed, size))


@FEW
@given(SEEDS, SIZES)
def test_a_population_has_the_size_asked_and_nobody_shares_a_name(seed: int, size: Size) -> None:
    """As many people as asked, each with her own e-mail and her own account names."""
    monde = draw_population(seed, size)
    assert len({personne.courriel for personne in monde.personnes}) == size.personnes
    names = [compte.identifiant for personne in monde.personnes for compte in personne.comptes]
    assert len(set(names)) == len(names)
    assert all(entreprise.siren.chiffres.startswith("000") for entreprise in monde.entreprises)


@FEW
@given(SEEDS, SIZES)
def test_no_two_debts_have_the_same_amount(seed: int, size: Size) -> None:
    """An amount seen on a page belongs to one company: a mix-up cannot pass unseen."""
    montants = [creance.montant for creance in draw_population(seed, size).creances]
    assert len(set(montants)) == len(montants)


@FEW
@given(SEEDS)
def test_customs_rights_have_their_rosa_relation(seed: int) -> None:
    """Nobody holds a customs right, statuses apart, that the officer could not have opened."""
    monde = draw_population(seed)
    related = {(relation.siret, relation.service) for relation in monde.relations}
    for personne in monde.personnes:
        held = personne.compte(Site.DOUANE).habilitations
        needing = {(each.perimetre, each.droit.service) for each in held if each.droit.is_by_establishment}
        assert needing <= related


def test_a_population_is_varied() -> None:
    """Some people see customs payments, some do not: a page that shows all, or nothing, is wrong once."""
    monde = draw_population(42)
    etat = fold(tell(monde))
    sees = {
        any(
            ligne.site is Site.DOUANE
            for ligne in compute_attendu(
                etat, personne.courriel, find_siren(personne.compte(Site.PORTAILPRO).perimetre)
            ).historique
        )
        for personne in monde.personnes
    }
    assert sees == {True, False}
