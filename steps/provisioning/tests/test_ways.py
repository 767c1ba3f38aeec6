"""Two ways, one protocol: the same account, link and right are asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from steps.datasets.model import Habilitation
from steps.datasets.worlds import read_world
from steps.errors import BenchFault, ControlRefused, Inconclusive
from steps.provisioning.by_control import ByControl
from steps.provisioning.by_screens import ByScreens
from steps.provisioning.officers import demander, retirer, retirer_en_silence
from steps.provisioning.tests.door import RecordingDoor
from steps.vocabulary.droit import Droit
from steps.vocabulary.siren import Siren
from steps.vocabulary.siret import Siret
from steps.vocabulary.site import Site

if TYPE_CHECKING:
    from collections.abc import Mapping

    from steps.datasets.model import Compte, Personne
    from steps.provisioning.contract import Provisioning

BRUNO = next(personne for personne in read_world("alpha_beta").personnes if personne.prenom == "Bruno")
DOUANE = BRUNO.compte(Site.DOUANE)
TELEPAYER = Habilitation(Droit.TELEPAYER, Siret("00017611500012"))
RIGHT = {"service": "TELEPAIEMENT-SEPA", "droit": "telepayer", "siret": "00017611500012"}


class RefusingDoor(RecordingDoor):
    """A control door that gives no right."""

    def __init__(self, refus: ControlRefused) -> None:
        super().__init__()
        self.refus = refus

    def grant(self, habilitation: Mapping[str, str]) -> str:
        """Refuse it."""
        raise self.refus


class Hands:
    """A person who notes what she does."""

    def __init__(self, personne: Personne) -> None:
        self.personne, self.done = personne, list[object]()
        self.succeeds = True

    def creer_son_compte(self) -> bool:
        """Note it."""
        self.done.append("compte")
        return self.succeeds

    def rattacher_compte(self, compte: Compte) -> bool:
        """Note it."""
        self.done.append(compte)
        return self.succeeds


def test_by_control_a_link_is_one_silent_document() -> None:
    """Linking names the person, her one account, and nothing that would undo the rest."""
    door = RecordingDoor()
    ByControl(door).rattacher(BRUNO, DOUANE)
    [(verb, document)] = door.calls
    account = {"site": "douane", "identifiant": "blacaze", "mot_de_passe": "blacaze chez douane"}
    account |= {"siret": "00017611500012", "rattache": True, "habilitation": []}  # type: ignore[dict-item]
    assert verb == "populate"
    assert document == {
        "personne": [
            {
                "prenom": "Bruno",
                "nom": "Lacaze",
                "courriel": "bruno.lacaze@alpha.example",
                "compte": [account],
            }
        ]
    }


def test_by_control_a_customs_right_comes_with_its_rosa_relation() -> None:
    """The relation and the right travel in the same document; other sites need no relation."""
    door = RecordingDoor()
    ByControl(door).habiliter(BRUNO, DOUANE, TELEPAYER)
    fiscal = Habilitation(Droit.IMPOTS_PAYER, Siren("000176115"))
    ByControl(door).habiliter(BRUNO, BRUNO.compte(Site.IMPOTS), fiscal)
    customs, taxes = (call[1] for call in door.calls)
    assert isinstance(customs, dict)
    assert isinstance(taxes, dict)
    assert customs["relation"] == [{"siret": "00017611500012", "service": "TELEPAIEMENT-SEPA"}]
    assert customs["personne"][0]["compte"][0]["habilitation"] == [RIGHT]
    assert "relation" not in taxes


def test_by_screens_the_person_does_it_and_the_officer_acts_before_the_administrator() -> None:
    """Account and link go through the person's hands, the right through ROSA then GHOST."""
    door, hands = RecordingDoor(), Hands(BRUNO)
    way = ByScreens(door, lambda _personne: hands)
    _bring_all(way)
    assert hands.done == ["compte", DOUANE]
    assert door.calls == [
        ("relate", ("00017611500012", "TELEPAIEMENT-SEPA")),
        ("grant", {"site": "douane", "identifiant": "blacaze", **RIGHT}),
    ]


def test_by_screens_what_the_portal_refuses_beforehand_proves_nothing() -> None:
    """An account or a link that cannot be had makes the scenario inconclusive, not the portal faulty."""
    hands = Hands(BRUNO)
    hands.succeeds = False
    way = ByScreens(RecordingDoor(), lambda _personne: hands)
    with pytest.raises(Inconclusive, match="Bruno n'a pas pu ouvrir son compte"):
        way.ouvrir_compte(BRUNO)
    with pytest.raises(Inconclusive, match=r"rattacher son compte douane\.gouv"):
        way.rattacher(BRUNO, DOUANE)


def test_both_ways_answer_to_one_protocol() -> None:
    """By the door, the same three requests are three documents."""
    door = RecordingDoor()
    _bring_all(ByControl(door))
    assert [verb for verb, _ in door.calls] == ["populate"] * 3


def test_a_withdrawal_names_the_right_and_leaves_its_fate_to_the_portal() -> None:
    """A portal that does not acknowledge is not our fault: the scenario judges what it shows."""
    door = RecordingDoor(fate="perdue")
    retirer(door, DOUANE, TELEPAYER)
    assert door.calls == [("withdraw", {"site": "douane", "identifiant": "blacaze", **RIGHT})]


def test_a_silent_withdrawal_loses_the_announcement_of_its_own_site() -> None:
    """The fault is armed before, at the site that announces."""
    door = RecordingDoor(fate="perdue")
    retirer_en_silence(door, DOUANE, TELEPAYER)
    assert door.calls[0] == ("arm", ("notification-perdue", "douane", None, 1))
    assert door.calls[1][0] == "withdraw"


def test_an_announcement_that_was_not_lost_makes_the_example_void() -> None:
    """When the fault had no effect, the bench says so instead of judging."""
    with pytest.raises(BenchFault, match="devait se perdre"):
        retirer_en_silence(RecordingDoor(), DOUANE, TELEPAYER)


def _bring_all(way: Provisioning) -> None:
    way.ouvrir_compte(BRUNO)
    way.rattacher(BRUNO, DOUANE)
    way.habiliter(BRUNO, DOUANE, TELEPAYER)


@pytest.mark.parametrize(
    ("status", "field", "lacks_siret"),
    [(422, "$.siret", True), (422, "$.service", False), (422, None, False), (409, "$.siret", False)],
)
def test_a_refusal_is_an_answer_and_its_reason_is_kept(
    status: int, field: str | None, lacks_siret: bool
) -> None:
    """Only a refusal for want of an establishment counts as one, not one for want of a relation (TDB-26)."""
    door = RefusingDoor(ControlRefused("POST /habilitations", status, "siret attendu", field))
    reponse = demander(door, DOUANE, TELEPAYER)
    assert not reponse.is_granted
    assert (reponse.lacks_siret, reponse.raison) == (lacks_siret, "siret attendu")


def test_a_right_that_is_given_is_no_refusal() -> None:
    """The officer relates, the administrator gives, and nothing is refused."""
    reponse = demander(RecordingDoor(), DOUANE, TELEPAYER)
    assert reponse.is_granted
    assert not reponse.lacks_siret
