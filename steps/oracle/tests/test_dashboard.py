"""What the model promises, whatever the facts."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from steps.oracle.dashboard import PAYER, compute_attendu, compute_entreprises
from steps.oracle.facts import CreanceEmise, Fait, Inscription, Octroi, Rattachement, Retrait
from steps.oracle.state import fold
from steps.vocabulary.creance import Creance, Paiement
from steps.vocabulary.droit import Droit, Perimetre
from steps.vocabulary.montant import Montant
from steps.vocabulary.moyen import Moyen
from steps.vocabulary.siren import Siren
from steps.vocabulary.siret import Siret
from steps.vocabulary.site import COPROPRIETAIRES, Site

ALPHA, BETA = Siren("000176115"), Siren("000284224")
SIRETS = [Siret.complete(siren, rank) for siren in (ALPHA, BETA) for rank in (1, 2)]
PERSONNES = ["Bruno", "Chloé"]
DAY = date(2026, 3, 3)

SIRENS = st.sampled_from([ALPHA, BETA])
WHO = st.sampled_from(PERSONNES)


@st.composite
def rights(draw: st.DrawFn) -> Octroi:
    """A right with a scope it may have."""
    droit = draw(st.sampled_from(Droit))
    perimetre: Perimetre = draw(st.sampled_from(SIRETS)) if droit.is_by_establishment else draw(SIRENS)
    return Octroi(draw(WHO), droit, perimetre)


@st.composite
def debts(draw: st.DrawFn) -> CreanceEmise:
    """A debt, unpaid or paid by any means."""
    paid = st.builds(Paiement, st.sampled_from(Moyen), st.just(DAY))
    return CreanceEmise(
        Creance(
            site=draw(st.sampled_from(COPROPRIETAIRES)),
            reference=f"REF-{draw(st.integers(0, 999)):03d}",
            siret=draw(st.sampled_from(SIRETS)),
            nature="dedouanement",
            montant=Montant(draw(st.integers(0, 10**7))),
            emise_le=DAY,
            echeance=DAY,
            paiement=draw(st.none() | paid),
        )
    )


LINKS = st.builds(Rattachement, WHO, st.sampled_from(COPROPRIETAIRES))
FACTS = st.lists(st.one_of(LINKS, rights(), debts(), st.builds(Inscription, WHO, SIRENS)), max_size=25)


@given(FACTS, WHO, SIRENS)
def test_nothing_belongs_to_another_company(faits: list[Fait], personne: str, siren: Siren) -> None:
    """TDB-13: every line of both payment tabs is of the working company."""
    attendu = compute_attendu(fold(faits), personne, siren)
    assert {ligne.siret.siren for ligne in attendu.en_cours + attendu.historique} <= {siren}


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
    assert not attendu.en_cours + attendu.historique + attendu.declarations


@given(FACTS, rights(), WHO, SIRENS)
def test_a_right_opens_only_its_own_administration(
    faits: list[Fait], octroi: Octroi, personne: str, siren: Siren
) -> None:
    """HAB-07: one more right changes no line of another administration, nor of another person."""
    before = compute_attendu(fold(faits), personne, siren)
    after = compute_attendu(fold([*faits, octroi]), personne, siren)
    for tab in ("en_cours", "historique", "declarations"):
        untouched = [ligne for ligne in getattr(after, tab) if ligne.site is not octroi.droit.site]
        assert untouched == [ligne for ligne in getattr(before, tab) if ligne.site is not octroi.droit.site]
        if personne != octroi.personne:
            assert getattr(after, tab) == getattr(before, tab)


@given(FACTS, rights(), WHO, SIRENS)
def test_a_right_never_hides_a_line(faits: list[Fait], octroi: Octroi, personne: str, siren: Siren) -> None:
    """What was visible stays visible when a right is added."""
    before = compute_attendu(fold(faits), personne, siren)
    after = compute_attendu(fold([*faits, octroi]), personne, siren)
    assert set(before.en_cours) <= set(after.en_cours)
    assert set(before.historique) <= set(after.historique)
    assert set(before.declarations) <= set(after.declarations)


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
    customs = [fait.creance for fait in faits if fait.creance.site is Site.DOUANE]
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
        opens = site is fait.creance.site and droit is PAYER[site]
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
