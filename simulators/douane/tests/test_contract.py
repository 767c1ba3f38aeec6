"""The API of customs, EDI door included, is the one of its contract.yaml."""

from pathlib import Path

import pytest

import simulators.douane
from simulators.coproprietaire.tests.bench import Monde
from simulators.coproprietaire.tests.contrat import Sujet, find_operation, fuzz, list_operations
from simulators.coproprietaire.tests.monde import A1
from simulators.douane.tests.droits import COMPTE, PASSWORD, SITE, build_droit

CONTRACT = Path(simulators.douane.__file__).parent / "contract.yaml"
SUJET = Sujet(SITE, CONTRACT, COMPTE, PASSWORD, build_droit("declarer"))
KEY = f"edi-{A1}"


@pytest.mark.parametrize("label", list_operations(CONTRACT))
def test_answers_keep_the_contract_whatever_is_sent(monde: Monde, label: str) -> None:
    """Well-formed or not, a request gets a status, a type and a body that the contract foresees."""
    token = KEY if label.endswith("/edi/h7") else SUJET.obtain_token(monde, label)
    fuzz(CONTRACT, label, monde, SITE, token)


@pytest.mark.parametrize("label", list_operations(CONTRACT))
def test_refusals_keep_the_contract_without_a_token(monde: Monde, label: str) -> None:
    """Without a token or a key, the refusal of every address is one that the contract foresees."""
    fuzz(CONTRACT, label, monde, SITE, "")


def test_links_and_rights_keep_the_contract(monde: Monde) -> None:
    """A link written and undone, rights told: each answer has the promised shape."""
    SUJET.verify_links_and_rights(monde)


def test_the_edi_door_keeps_the_contract(monde: Monde) -> None:
    """A file taken, then listed: each answer has the promised shape."""
    url = monde.url(SITE, "/edi/h7")
    taken = monde.call("POST", url, KEY, {"siret": A1, "reference": "H7-1"})
    listed = monde.call("GET", url, KEY)
    for label, answer, status in (("POST /edi/h7", taken, 201), ("GET /edi/h7", listed, 200)):
        find_operation(CONTRACT, label).validate_response(answer)
        assert answer.status_code == status
