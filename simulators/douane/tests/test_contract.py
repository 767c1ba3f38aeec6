"""The API of customs, EDI door included, is the one of its contract.yaml."""

from dataclasses import replace
from pathlib import Path

import pytest

import simulators.douane
from simulators.coproprietaire.tests.bench import Monde
from simulators.coproprietaire.tests.contrat import Sujet, find_operation, fuzz, list_operations
from simulators.coproprietaire.tests.monde import A1, A2, ALPHA
from simulators.douane.tests.droits import COMPTE, PASSWORD, SITE, build_droit
from simulators.peuplement.document import Habilitation
from simulators.peuplement.valeurs import Siren

CONTRACT = Path(simulators.douane.__file__).parent / "contract.yaml"
SUJET = Sujet(SITE, CONTRACT, COMPTE, PASSWORD, build_droit("declarer"))
KEY = f"edi-{A1}"
OPEN_TO_ALL = ("GET /api/actualites",)


def choose_token(monde: Monde, label: str) -> str:
    """What each address asks for: a key of the software, nothing at all for the news, or a token."""
    if label in OPEN_TO_ALL:
        return ""
    return KEY if "/edi/" in label else SUJET.obtain_token(monde, label)


@pytest.mark.parametrize("label", list_operations(CONTRACT))
def test_answers_keep_the_contract_whatever_is_sent(monde: Monde, label: str) -> None:
    """Well-formed or not, a request gets a status, a type and a body that the contract foresees."""
    fuzz(CONTRACT, label, monde, SITE, choose_token(monde, label))


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


def test_the_edi_door_of_the_applications_keeps_the_contract(monde: Monde) -> None:
    """Taken, listed, refused twice over or without a relation: each answer has the promised shape."""
    url = monde.url(SITE, "/edi/declarations")
    file = {"siret": A1, "application": "CIEL", "reference": "E-1", "objet": "Vin", "droits": 2000}
    taken, listed = monde.call("POST", url, KEY, file), monde.call("GET", url, KEY)
    again, unrelated = (
        monde.call("POST", url, KEY, file),
        monde.call("POST", url, f"edi-{A2}", file | {"siret": A2}),
    )
    for method, answer, status in (
        ("POST", taken, 201), ("GET", listed, 200), ("POST", again, 409), ("POST", unrelated, 403),
    ):  # fmt: skip
        find_operation(CONTRACT, f"{method} /edi/declarations").validate_response(answer)
        assert answer.status_code == status


def test_a_standing_keeps_the_contract(monde: Monde) -> None:
    """A right held for a SIREN is told without a SIRET."""
    standing = Habilitation(service="COMPTE-ENTREPRISE", droit="age", siren=Siren(ALPHA))
    replace(SUJET, habilitation=standing).verify_links_and_rights(monde)
