"""The summary, the schedule and the mandates: who sees them, and what they count."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulators.portailpro.domaine.creance import Creance, Moyen
from simulators.portailpro.domaine.politiques import Politiques
from simulators.portailpro.domaine.site import Site
from simulators.portailpro.domaine.synthese import Cumul, LigneDeSynthese
from simulators.portailpro.tests.builders import (
    A1,
    A2,
    ALPHA,
    B1,
    DROITS,
    SEPA,
    VIREMENT,
    creance,
    droit,
    echeance,
    mandat,
)

JUGE = Politiques()
LUNDI = date(2026, 3, 16)
PAYEURS = {Site.DOUANE: "telepayer", Site.IMPOTS: "fiscal_payer", Site.URSSAF: "cotisant_payer"}
MANDANTS = PAYEURS | {Site.DOUANE: "adherer"}
noms_de_droits = st.sets(st.sampled_from(sorted(DROITS)))


@given(noms_de_droits, st.sampled_from(Site))
def test_the_summary_counts_a_site_by_its_own_right_to_pay(noms: set[str], site: Site) -> None:
    """Neither Adhérer, nor a right elsewhere, nor a status of the person feeds it (TDB-08, TDB-16)."""
    assert JUGE.synthese_visible(site, [droit(n) for n in noms], ALPHA) == (PAYEURS[site] in noms)
    assert not JUGE.synthese_visible(site, [droit(n, B1) for n in noms], ALPHA)


def test_paid_and_to_pay_are_told_apart_and_transfers_count_nowhere() -> None:
    """Three paid, two to pay: numbers and amounts are exact in each category (TDB-03, AMB-26)."""
    dues = [creance("A"), creance("B")]
    payees = [creance(r, paiement=replace(SEPA, montant=500)) for r in ("C", "D")]
    carte = creance("E", paiement=replace(SEPA, moyen=Moyen.CB, montant=1))
    virement = creance("F", paiement=VIREMENT)
    assert JUGE.resumer([*dues, *payees, carte, virement]) == Cumul(2000, 2, 1001, 3)
    assert JUGE.resumer([]) == Cumul()


@given(st.lists(st.sampled_from([None, SEPA]), max_size=9))
def test_each_debt_is_counted_once(paiements: list[object]) -> None:
    """Whatever the debts, the two counts add up to their number."""
    dues: list[Creance] = [creance("X", paiement=SEPA if p else None) for p in paiements]
    cumul = JUGE.resumer(dues)
    assert cumul.creances_a_payer + cumul.creances_payees == len(dues)


def test_the_total_is_that_of_every_line() -> None:
    """No line is left out of it, and no figure is mistaken for another."""
    lignes = [LigneDeSynthese(site, Cumul(1, 20, 300, 4000)) for site in Site]
    assert JUGE.totaliser(lignes) == Cumul(3, 60, 900, 12000)
    assert JUGE.totaliser([]) == Cumul()


@given(noms_de_droits, st.sampled_from(Site))
def test_mandates_of_customs_open_to_adherer_alone(noms: set[str], site: Site) -> None:
    """Télépayer is not enough at customs; the right to pay is what the other two ask for (TDB-10)."""
    visible = JUGE.mandat_visible(site, [droit(n) for n in noms], ALPHA, mandat("M", site))
    assert visible == (MANDANTS[site] in noms)


def test_adherer_on_one_establishment_shows_the_mandates_of_the_company_and_no_other() -> None:
    """Adhérer on A1 lists the mandate of A2, never that of B1 (TDB-13, TDB-14)."""
    assert JUGE.mandat_visible(Site.DOUANE, [droit("adherer", A1)], ALPHA, mandat("M", siret=A2))
    assert not JUGE.mandat_visible(Site.DOUANE, [droit("adherer", B1)], ALPHA, mandat("M"))
    deux = [droit("adherer", A1), droit("adherer", B1)]
    assert not JUGE.mandat_visible(Site.DOUANE, deux, ALPHA, mandat("M", siret=B1))


@pytest.mark.parametrize("liste", [True, False])
def test_what_is_listed_opens_and_nothing_else_does(liste: bool) -> None:
    """The screen and the address agree (TDB-10, TDB-11, TDB-16)."""
    assert JUGE.creance_consultable(liste, creance("X")) == liste
    assert JUGE.mandat_consultable(liste, mandat("M")) == liste


@given(noms_de_droits, st.sampled_from((Site.IMPOTS, Site.URSSAF)))
def test_an_instalment_is_seen_by_who_may_pay_it(noms: set[str], site: Site) -> None:
    """The right to pay at the very site, for that company (TDB-04, TDB-13)."""
    tenus = [droit(n) for n in noms]
    assert JUGE.echeance_visible(site, tenus, ALPHA, echeance("E", site)) == (PAYEURS[site] in noms)
    assert not JUGE.echeance_visible(site, tenus, ALPHA, echeance("E", site, siret=B1))


def test_the_schedule_starts_today_and_the_soonest_comes_first() -> None:
    """Yesterday is over, today is still to come (TDB-04)."""
    connues = [echeance("fin", jour=31), echeance("jour", Site.URSSAF, jour=16), echeance("veille", jour=15)]
    assert [e.libelle for e in JUGE.lignes_d_echeancier(connues, [], LUNDI)] == ["jour", "fin"]


def test_customs_have_no_line_in_the_schedule() -> None:
    """Neither a debt of customs with a due date, nor what customs would tell by mistake (TDB-05)."""
    dues = [replace(creance("D"), echeance=LUNDI + timedelta(days=3))]
    assert JUGE.lignes_d_echeancier([echeance("D", Site.DOUANE, jour=20)], dues, LUNDI) == ()
