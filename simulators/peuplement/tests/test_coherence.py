"""What the parts of a document say together, and what no entry may say."""

from typing import Any

import pytest

from simulators.core.control.operation import Strict
from simulators.core.errors import Problem
from simulators.peuplement.conversion import convert
from simulators.peuplement.document import Document, read_document
from simulators.peuplement.valeurs import Iban, IbanReel

CREANCE: dict[str, Any] = {
    "site": "douane", "reference": "DED-1", "siret": "00017611500012", "nature": "dedouanement",
    "montant": 1, "emise_le": "2026-02-02", "echeance": "2026-03-15",
}  # fmt: skip
MANDAT: dict[str, Any] = {
    "site": "douane", "rum": "M-1", "ics": "FR49ZZZ000001", "iban": "FR7600000000000000000000194",
    "siret": "00017611500012", "signe_le": "2025-11-03",
}  # fmt: skip


class _Body(Strict, frozen=True):
    data: Document


def _refuse(raw: dict[str, Any]) -> tuple[str | None, str]:
    with pytest.raises(Problem) as caught:
        read_document(raw)
    assert caught.value.status == 422
    return caught.value.field, caught.value.sentence


def test_an_unknown_nature_gets_the_known_ones() -> None:
    """A mistyped one would be on no page, and in no rule."""
    field, sentence = _refuse({"creance": [CREANCE | {"nature": "alcool"}]})
    assert field == "$.creance[0].nature"
    assert sentence.startswith("valeur 'alcool' inconnue ; valeurs possibles : dedouanement, ")
    assert "octroi-de-mer" in sentence


def test_a_debt_is_not_due_before_it_is_issued() -> None:
    """The same day is taken, the day before is not."""
    assert read_document({"creance": [CREANCE | {"echeance": "2026-02-02"}]})
    assert _refuse({"creance": [CREANCE, CREANCE | {"reference": "R-2", "echeance": "2026-02-01"}]}) == (
        "$.creance[1].echeance",
        "2026-02-01 précède l’émission, le 2026-02-02 (champ $.creance[1].echeance)",
    )


@pytest.mark.parametrize(
    ("part", "one", "member"), [("creance", CREANCE, "reference"), ("mandat", MANDAT, "rum")]
)
def test_one_name_is_given_once_at_a_site(part: str, one: dict[str, Any], member: str) -> None:
    """The second would silently replace the first; two sites may use the same."""
    other = one | {member: "AUTRE-1"}
    field, sentence = _refuse({part: [one, other, one]})
    assert field == f"$.{part}[2].{member}"
    assert sentence.startswith(f"« {one[member]} » est déjà {part}[0] de ce document")
    assert read_document({part: [one, other, one | {"site": "impots"}]})


def test_the_field_is_found_inside_a_world_too() -> None:
    """Where the document is a member of the body."""
    with pytest.raises(Problem) as caught:
        convert({"data": {"creance": [CREANCE, CREANCE]}}, _Body)
    assert caught.value.field == "$.data.creance[1].reference"


@pytest.mark.parametrize("bordereau", ["", " ", "BC 1"])
def test_a_slip_has_a_name(bordereau: str) -> None:
    """An empty one would let a fine into Télépaiement."""
    assert _refuse({"creance": [CREANCE | {"bordereau": bordereau}]})[0] == "$.creance[0].bordereau"


@pytest.mark.parametrize("iban", ["FR1420041010050500013M02606", "DE89370400440532013000"])
def test_a_real_account_is_refused_and_not_repeated(iban: str) -> None:
    """Its keys are right, and it may be somebody's."""
    with pytest.raises(IbanReel):
        Iban(iban)
    field, sentence = _refuse({"mandat": [MANDAT | {"iban": iban}]})
    assert field == "$.mandat[0].iban"
    assert "FR76 0000 0…" in sentence
    assert iban not in sentence
