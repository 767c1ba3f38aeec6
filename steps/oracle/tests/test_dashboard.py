"""What the model promises of the dashboard, whatever the facts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from steps.oracle.dashboard import compute_attendu, compute_entreprises
from steps.oracle.facts import CreanceEmise, Fait, Inscription, Octroi, Rattachement, Retrait
from steps.oracle.rights import PAYER, is_followed
from steps.oracle.state import fold
from steps.oracle.tests.strategies import BLOCS, FACTS, SIRENS, SIRETS, WHO, debts, rights
from steps.vocabulary.droit import Droit
from steps.vocabulary.moyen import Moyen
from steps.vocabulary.site import COPROPRIETAIRES, Site

if TYPE_CHECKING:
    from steps.vocabulary.siren import Siren
    from steps.vocabulary.siret import Siret


@given(FACTS, WHO, SIRENS)
def test_nothing_belongs_to_another_company(faits: list[Fait], personne: str, siren: Siren) -> None:
    """TDB-13: every line of both payment tabs and every mandate is of the working company."""
    attendu = compute_attendu(fold(faits), personne, siren)
    assert {ligne.siret.siren for ligne in attendu.en_cours + attendu.historique} <= {siren}
    assert {ligne.siret.siren for ligne in attendu.mandats} <= {siren}


@given(FACTS, WHO, SIRENS)
def test_no_transfer_is_ever_shown(faits: list[Fait], personne: str, siren: Siren) -> None:
    """TDB-19: no line of history is a transfer, and no unpaid line hides one."""
    attendu = compute_attendu(fold(faits), personne, siren)
    assert Moyen.VIREMENT not in {ligne.moyen for ligne in attendu.historique}


@given(FACTS, WHO, SIRENS)
def test_without_a_link_nothing_is_shown(faits: list[Fait], personne: str, siren: Siren) -> None:
    """HAB-08: a person who linked no account sees no line at all, whatever her rights."""
    kept = [fait for fait in faits if not (isinstance(fait, Rattachement) and fait.personne == personne)]
    attendu = compute_attendu(fold(kept), personne, siren)
    assert not [bloc for bloc in (*BLOCS, "synthese") if getattr(attendu, bloc)]


@given(FACTS, rights(), WHO, SIRENS)
def test_a_right_opens_only_its_own_administration(
    faits: list[Fait], octroi: Octroi, personne: str, siren: Siren
) -> None:
    """HAB-07: one more right changes no line of another administration, nor of another person."""
    before = compute_attendu(fold(faits), personne, siren)
    after = compute_attendu(fold([*faits, octroi]), personne, siren)
    for tab in BLOCS:
        untouched = [ligne for ligne in getattr(after, tab) if ligne.site is not octroi.droit.site]
        assert untouched == [ligne for ligne in getattr(before, tab) if ligne.site is not octroi.droit.site]
        if personne != octroi.personne:
            assert getattr(after, tab) == getattr(before, tab)


@given(FACTS, rights(), WHO, SIRENS)
def test_a_right_never_hides_a_line(faits: list[Fait], octroi: Octroi, personne: str, siren: Siren) -> None:
    """What was visible stays visible when a right is added."""
    before = compute_attendu(fold(faits), personne, siren)
    after = compute_attendu(fold([*faits, octroi]), personne, siren)
    for bloc in BLOCS:
        assert set(getattr(before, bloc)) <= set(getattr(after, bloc))


@given(FACTS, rights(), WHO, SIRENS)
def test_a_right_taken_back_leaves_no_trace(
    faits: list[Fait], octroi: Octroi, personne: str, siren: Siren
) -> None:
    """HAB-15: after the right is withdrawn, all is as if it had never been given."""
    never = [fait for fait in faits if fait != octroi]
    retrait = Retrait(octroi.personne, octroi.droit, octroi.perimetre)
    back = compute_attendu(fold([*faits, octroi, retrait]), personne, siren)
    assert back == compute_attendu(fold(never), personne, siren)


@given(st.lists(debts(), max_size=20), st.sampled_from(SIRETS))
def test_one_establishment_opens_all_those_of_its_company(faits: list[CreanceEmise], siret: Siret) -> None:
    """TDB-12: « Télépayer » on any one SIRET shows as much as on every SIRET of the SIREN."""
    link = Rattachement("Bruno", Site.DOUANE)
    of_company = [other for other in SIRETS if other.siren == siret.siren]
    one: list[Fait] = [link, Octroi("Bruno", Droit.TELEPAYER, siret), *faits]
    all_: list[Fait] = [link, *(Octroi("Bruno", Droit.TELEPAYER, other) for other in of_company), *faits]
    shown = compute_attendu(fold(one), "Bruno", siret.siren)
    assert shown == compute_attendu(fold(all_), "Bruno", siret.siren)
    customs = [f.creance for f in faits if f.creance.site is Site.DOUANE and is_followed(f.creance)]
    owed = [creance for creance in customs if creance.siret.siren == siret.siren and not creance.paiement]
    assert [ligne.reference for ligne in shown.en_cours] == [creance.reference for creance in owed]


@given(st.sampled_from(COPROPRIETAIRES), debts())
def test_the_right_to_pay_is_the_one_that_shows_payments(site: Site, fait: CreanceEmise) -> None:
    """TDB-09: among all rights on a linked account, only the right to pay shows a payment line."""
    siret = fait.creance.siret
    for droit in Droit:
        perimetre = siret if droit.is_by_establishment else siret.siren
        etat = fold([Rattachement("Bruno", site), Octroi("Bruno", droit, perimetre), fait])
        attendu = compute_attendu(etat, "Bruno", siret.siren)
        opens = site is fait.creance.site and droit is PAYER[site] and is_followed(fait.creance)
        by_transfer = bool(fait.creance.paiement and fait.creance.paiement.moyen is Moyen.VIREMENT)
        assert bool(attendu.en_cours + attendu.historique) is (opens and not by_transfer)


@given(FACTS, WHO)
def test_companies_offered_are_those_of_rights_and_registration(faits: list[Fait], personne: str) -> None:
    """AMB-13: the company of registration is always offered, and none that nothing leads to."""
    etat = fold(faits)
    offered = compute_entreprises(etat, personne)
    registered = {f.siren for f in faits if isinstance(f, Inscription) and f.personne == personne}
    assert registered <= offered
    for siren in offered - registered:
        assert any(etat.holds(personne, droit, siren) for droit in Droit)
