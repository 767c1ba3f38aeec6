"""Each thing brought about is asked of the door and told to the oracle."""

from __future__ import annotations

from datetime import date

import pytest

from steps.actors.backstage import Coulisses
from steps.actors.troupe import Troupe
from steps.datasets.recorded import read_creances
from steps.datasets.tables import read_declarations, read_paiements
from steps.errors import UsageError
from steps.oracle.facts import Octroi, Rattachement
from steps.provisioning.tests.door import RecordingDoor
from steps.screens.labels import REFERENCE
from steps.screens.tests.pages import open_page
from steps.vocabulary.creance import Paiement
from steps.vocabulary.droit import Droit
from steps.vocabulary.errors import ValeurInvalide
from steps.vocabulary.moyen import Moyen
from steps.vocabulary.onglet import Onglet
from steps.vocabulary.site import Site
from steps.vocabulary.teleservice import Teleservice

UNPAID = ["administration", "référence", "établissement", "montant", "échéance"]
ROWS = [
    [*UNPAID, "réglée le", "moyen"],
    ["Douane", "DED-1", "A1", "1 250,00 €", "15/03/2026", "", ""],
    ["Douane", "VIR-1", "A1", "9 999,00 €", "15/02/2026", "12/02/2026", "Virement"],
]


@pytest.fixture
def coulisses() -> Coulisses:
    """A stage with the people of alpha_beta, and a door that remembers."""
    stage = Coulisses(Troupe({}, lambda _prenom: open_page(""), REFERENCE), RecordingDoor())
    stage.installer("alpha_beta")
    return stage


def test_what_is_told_makes_the_expected_dashboard(coulisses: Coulisses) -> None:
    """A link, a right and debts told make the lines expected; a transfer makes none."""
    troupe = coulisses.troupe
    coulisses.emettre(ROWS)
    coulisses.rattacher("Bruno", [Site.DOUANE])
    coulisses.habiliter("Bruno", Droit.TELEPAYER, "A2")
    troupe["Bruno"].desk.entreprise = troupe.annuaire.entreprise("ALPHA")
    attendu = troupe.compute_attendu("Bruno")
    assert [ligne.reference for ligne in attendu.en_cours] == ["DED-1"]
    assert attendu.historique == ()
    assert [ligne.reference for ligne in troupe.list_paid_by_transfer()] == ["VIR-1"]


def test_a_right_withdrawn_is_forgotten_by_the_oracle(coulisses: Coulisses) -> None:
    """After the withdrawal, the state holds no right."""
    coulisses.habiliter("Bruno", Droit.TELEPAYER, "A1")
    coulisses.retirer("Bruno", Droit.TELEPAYER, "A1")
    assert not coulisses.troupe.etat.octrois


def test_what_administrations_record_is_asked_of_the_door_and_told(coulisses: Coulisses) -> None:
    """A slip and a settlement go through gestures of their own, and change the debts of the oracle."""
    coulisses.emettre(ROWS)
    coulisses.reprendre_sur_bordereau("BC-1", ["DED-1"])
    coulisses.regler_ailleurs(Site.DOUANE, "DED-1", Moyen.VIREMENT)
    door = coulisses.control
    assert isinstance(door, RecordingDoor)
    assert ("gather", ("BC-1", ("DED-1",))) in door.calls
    assert ("settle", ("douane", "DED-1", "virement", "2026-03-03")) in door.calls
    [debt, _] = coulisses.troupe.etat.creances
    assert (debt.bordereau, debt.paiement) == ("BC-1", Paiement(Moyen.VIREMENT, date(2026, 3, 3)))
    assert {"ALPHA", "DED-1", "VIR-1"} < set(coulisses.troupe.list_traces("ALPHA"))


def test_nothing_told_of_a_company_proves_nothing(coulisses: Coulisses) -> None:
    """Its name and numbers alone would let a page tell all the rest."""
    with pytest.raises(UsageError, match="Rien n'est encore dit de BETA"):
        coulisses.troupe.list_traces("BETA")


def test_ciel_is_two_services_of_rosa(coulisses: Coulisses) -> None:
    """Each application is recorded under its own services, which a file by EDI rests on."""
    coulisses.enregistrer_relation("A1", Teleservice.CIEL)
    coulisses.enregistrer_relation("A1", Teleservice.ISOPE_DOM)
    door = coulisses.control
    assert isinstance(door, RecordingDoor)
    services = ("CIEL-ALCOOL", "CIEL-TABAC", "ISOPE-DOM")
    assert door.calls[-3:] == [("relate", ("00017611500012", service)) for service in services]


def test_the_oracle_knows_the_day_of_the_world(coulisses: Coulisses) -> None:
    """Installed on 3 March, the world is on the 4th a day later."""
    assert coulisses.troupe.etat.aujourdhui == date(2026, 3, 3)
    coulisses.laisser_passer(24 * 3600)
    assert coulisses.troupe.etat.aujourdhui == date(2026, 3, 4)


def test_a_silent_administration_is_the_one_that_holds_its_debts(coulisses: Coulisses) -> None:
    """Customs debts and mandates are told by Télépaiement: it is the one made mute."""
    coulisses.rendre_muet(Site.DOUANE)
    door = coulisses.control
    assert isinstance(door, RecordingDoor)
    assert door.calls[-1] == ("arm", ("erreur-503", "telepaiement", "/api/situation", 100))


def test_a_second_account_does_not_take_the_place_of_the_first(coulisses: Coulisses) -> None:
    """The first account at a site stays the person's own; the second is found by its name."""
    coulisses.ajouter_compte("Bruno", Site.DOUANE, "blacaze.a2")
    bruno = coulisses.troupe["Bruno"].personne
    assert bruno.compte(Site.DOUANE).identifiant == "blacaze"
    assert [c.identifiant for c in bruno.comptes if c.site is Site.DOUANE] == ["blacaze", "blacaze.a2"]


def test_facts_are_told_by_address_which_is_one_per_person(coulisses: Coulisses) -> None:
    """The oracle knows people by their e-mail, whatever their first name."""
    coulisses.rattacher("Chloé", [Site.IMPOTS])
    coulisses.octroyer("Chloé", Droit.IMPOTS_PAYER, "ALPHA")
    told = [fait for fait in coulisses.troupe.faits if isinstance(fait, Octroi | Rattachement)]
    assert {fait.personne for fait in told} == {"chloe.marchand@alpha.example"}


def test_a_dashboard_is_not_expected_before_a_company_is_known(coulisses: Coulisses) -> None:
    """The scenario is told what it forgot."""
    with pytest.raises(UsageError, match="Bruno ne travaille encore"):
        coulisses.troupe.compute_attendu("Bruno")


@pytest.mark.parametrize(
    ("name", "message"),
    [("ALFA", "ALPHA"), ("A9", "Établissement inconnu")],
)
def test_unknown_names_are_refused_with_the_nearest(coulisses: Coulisses, name: str, message: str) -> None:
    """A slip in a feature is a sentence, not a traceback."""
    annuaire = coulisses.troupe.annuaire
    with pytest.raises(UsageError, match=message):
        annuaire.siret(name) if name == "A9" else annuaire.entreprise(name)
    with pytest.raises(UsageError, match="Bruno"):
        annuaire.personne("Brunot")


def test_a_table_with_other_columns_is_refused(coulisses: Coulisses) -> None:
    """The refusal lists the columns expected and those found."""
    annuaire = coulisses.troupe.annuaire
    with pytest.raises(UsageError, match="Colonnes attendues"):
        read_paiements([UNPAID], Onglet.HISTORIQUE, annuaire)
    with pytest.raises(UsageError, match="démarche, administration"):
        read_declarations([["ligne"]])


def test_a_debt_half_paid_is_refused(coulisses: Coulisses) -> None:
    """A means without a date is a slip of the table."""
    half = [ROWS[0], ["Douane", "D", "A1", "1,00 €", "15/03/2026", "", "SEPA"]]
    with pytest.raises(ValeurInvalide, match="une date et un moyen"):
        read_creances(half, coulisses.troupe.annuaire)
