"""The API of Urssaf is the one of its contract.yaml."""

from pathlib import Path

import pytest

import simulators.urssaf
from simulators.coproprietaire.tests.bench import Monde
from simulators.coproprietaire.tests.contrat import Sujet, fuzz, list_operations
from simulators.coproprietaire.tests.monde import ALPHA
from simulators.peuplement.document import Habilitation
from simulators.peuplement.valeurs import Siren

CONTRACT = Path(simulators.urssaf.__file__).parent / "contract.yaml"
PAYER = Habilitation(service="COMPTE-COTISANT", droit="payer", siren=Siren(ALPHA))
SUJET = Sujet("urssaf", CONTRACT, "blacaze.urssaf", "bruno urssaf", PAYER)


@pytest.mark.parametrize("label", list_operations(CONTRACT))
def test_answers_keep_the_contract_whatever_is_sent(monde: Monde, label: str) -> None:
    """Well-formed or not, a request gets a status, a type and a body that the contract foresees."""
    fuzz(CONTRACT, label, monde, SUJET.site, SUJET.obtain_token(monde, label))


@pytest.mark.parametrize("label", list_operations(CONTRACT))
def test_refusals_keep_the_contract_without_a_token(monde: Monde, label: str) -> None:
    """Without a token, the refusal of every address is one that the contract foresees."""
    fuzz(CONTRACT, label, monde, SUJET.site, "")


def test_links_and_rights_keep_the_contract(monde: Monde) -> None:
    """A link written and undone, rights told: each answer has the promised shape."""
    SUJET.verify_links_and_rights(monde)


def test_the_situation_keeps_the_contract(monde: Monde) -> None:
    """Debts, mandates, instalments, declarations, in each state: the answer has the promised shape."""
    SUJET.verify_situation(monde)
