"""What the model promises of each block beside the tabs of the payments."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from steps.oracle.dashboard import compute_attendu
from steps.oracle.facts import (
    BordereauEtabli,
    CreanceEmise,
    CreanceReglee,
    EcheanceAnnoncee,
    Fait,
    JourVenu,
    MandatOuvert,
    MandatSupprime,
    Octroi,
    Rattachement,
)
from steps.oracle.rights import is_followed
from steps.oracle.state import fold
from steps.oracle.tests.strategies import (
    ALPHA,
    DAY,
    DAYS,
    FACTS,
    MANDATES,
    SIRENS,
    SIRETS,
    WHO,
    debts,
    terms,
)
from steps.vocabulary.creance import Creance, Paiement
from steps.vocabulary.droit import Droit
from steps.vocabulary.montant import Montant
from steps.vocabulary.moyen import Moyen
from steps.vocabulary.nature import Nature
from steps.vocabulary.site import Site

if TYPE_CHECKING:
    from datetime import date

    from steps.vocabulary.siren import Siren

LINK = Rattachement("Bruno", Site.DOUANE)


@given(FACTS, WHO, SIRENS)
def test_the_summary_says_what_the_two_tabs_say(faits: list[Fait], personne: str, siren: Siren) -> None:
    """TDB-03: each administration's figures are those of its lines, and the total those of all lines."""
    attendu = compute_attendu(fold(faits), personne, siren)
    for ligne in attendu.synthese:
        dues = [each for each in attendu.en_cours if ligne.site in {each.site, None}]
        paid = [each for each in attendu.historique if ligne.site in {each.site, None}]
        assert (ligne.creances_a_payer, ligne.creances_payees) == (len(dues), len(paid))
        assert ligne.a_payer.centimes == sum(each.montant.centimes for each in dues)
        assert ligne.paye.centimes == sum(each.montant.centimes for each in paid)


@given(FACTS, WHO, SIRENS)
def test_no_block_of_customs_but_payments_and_mandates(
    faits: list[Fait], personne: str, siren: Siren
) -> None:
    """TDB-05 and TDB-21: no customs line in the schedule, none among the declarations filed."""
    attendu = compute_attendu(fold(faits), personne, siren)
    assert Site.DOUANE not in {ligne.site for ligne in attendu.echeancier}
    assert Site.DOUANE not in {ligne.site for ligne in attendu.deposees}


@given(st.lists(terms()), DAYS)
def test_the_schedule_is_to_come_and_in_order(faits: list[EcheanceAnnoncee], today: date) -> None:
    """TDB-04: terms of today and later, soonest first."""
    rights = [Octroi("Bruno", droit, ALPHA) for droit in (Droit.IMPOTS_PAYER, Droit.URSSAF_PAYER)]
    links = [Rattachement("Bruno", Site.IMPOTS), Rattachement("Bruno", Site.URSSAF)]
    etat = replace(fold([*links, *rights, *faits]), aujourdhui=today)
    days = [ligne.date for ligne in compute_attendu(etat, "Bruno", ALPHA).echeancier]
    own = [fait.echeance.date for fait in faits if fait.echeance.siret.siren == ALPHA]
    assert days == sorted(day for day in own if day >= today)


@given(MANDATES)
def test_a_mandate_deleted_is_seen_no_more(fait: MandatOuvert) -> None:
    """Once deleted, a mandate is in no list."""
    siren = fait.mandat.siret.siren
    held = [Rattachement("Bruno", fait.mandat.site), *_payer(fait.mandat.site, siren, fait)]
    shown = compute_attendu(fold([*held, fait]), "Bruno", siren).mandats
    gone = compute_attendu(fold([*held, fait, MandatSupprime(fait.mandat.rum)]), "Bruno", siren).mandats
    assert [ligne.rum for ligne in shown] == [fait.mandat.rum]
    assert gone == ()


@given(debts())
def test_a_debt_comes_to_telepaiement_by_its_nature_or_on_a_slip(fait: CreanceEmise) -> None:
    """TDB-23 and PAI-03: a fine is followed once gathered, clearance at once."""
    creance = replace(fait.creance, site=Site.DOUANE, bordereau=None, paiement=None)
    held: list[Fait] = [LINK, Octroi("Bruno", Droit.TELEPAYER, creance.siret), CreanceEmise(creance)]
    siren = creance.siret.siren
    before = compute_attendu(fold(held), "Bruno", siren).en_cours
    gathered = BordereauEtabli("BC-1", (creance.reference,))
    after = compute_attendu(fold([*held, gathered]), "Bruno", siren).en_cours
    assert bool(before) is is_followed(creance)
    assert [ligne.reference for ligne in after] == [creance.reference]


def test_what_customs_keep_out_of_telepaiement() -> None:
    """Fines, port dues and cash clearance are no business of Télépaiement; other sites tell all they hold."""
    followed = {
        nature
        for nature in Nature
        if is_followed(replace(_any_debt(), site=Site.DOUANE, nature=nature, bordereau=None))
    }
    assert set(Nature) - followed >= {Nature.AMENDE, Nature.DROITS_DE_PORT, Nature.DEDOUANEMENT_COMPTANT}
    assert is_followed(replace(_any_debt(), site=Site.IMPOTS, nature=Nature.AMENDE))


@given(debts(), st.sampled_from(Moyen))
def test_a_settlement_moves_the_debt_from_one_tab_to_the_other(fait: CreanceEmise, moyen: Moyen) -> None:
    """A debt settled leaves « En cours »; it is in the history unless a transfer settled it (TDB-19)."""
    creance = replace(fait.creance, site=Site.DOUANE, nature=Nature.DEDOUANEMENT, paiement=None)
    held: list[Fait] = [LINK, Octroi("Bruno", Droit.TELEPAYER, creance.siret), CreanceEmise(creance)]
    settled = CreanceReglee(creance.reference, Paiement(moyen, DAY))
    attendu = compute_attendu(fold([*held, settled]), "Bruno", creance.siret.siren)
    assert attendu.en_cours == ()
    assert bool(attendu.historique) is (moyen is not Moyen.VIREMENT)
    assert attendu.sites_non_juges == ({Site.DOUANE} if moyen is Moyen.VIREMENT else frozenset())


def test_the_last_day_told_is_today() -> None:
    """The clock of the world is known by what it was last seen to say."""
    assert fold([]).aujourdhui is None
    assert fold([JourVenu(DAY), JourVenu(DAY.replace(day=4))]).aujourdhui == DAY.replace(day=4)


def _payer(site: Site, siren: Siren, fait: MandatOuvert) -> list[Fait]:
    droits = {Site.DOUANE: Droit.ADHERER, Site.IMPOTS: Droit.IMPOTS_PAYER, Site.URSSAF: Droit.URSSAF_PAYER}
    return [Octroi("Bruno", droits[site], fait.mandat.siret if site is Site.DOUANE else siren)]


def _any_debt() -> Creance:
    return Creance(Site.DOUANE, "REF-1", SIRETS[0], Nature.AMENDE, Montant(100), DAY, DAY)
