"""Holding an API to its contract.yaml: what it answers is what the document says, whatever is sent."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import schemathesis
from hypothesis import HealthCheck, given, settings
from schemathesis import Case, GenerationMode
from schemathesis.checks import not_a_server_error
from schemathesis.schemas import APIOperation, BaseSchema
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from simulators.coproprietaire.actes import octroyer
from simulators.coproprietaire.tests.bench import Monde
from simulators.coproprietaire.tests.monde import ALPHA, build_creance
from simulators.peuplement.document import Habilitation

_EXAMPLES = 15
_CHECKS = [
    not_a_server_error,
    status_code_conformance,
    content_type_conformance,
    response_schema_conformance,
]


@cache
def _load(contract: Path) -> BaseSchema:
    return schemathesis.openapi.from_path(contract)


def list_operations(contract: Path) -> list[str]:
    """Every operation of a contract, such as `GET /api/creances`."""
    return [operation.label for operation in _iterate(contract)]


def _iterate(contract: Path) -> Iterator[APIOperation]:
    for result in _load(contract).get_all_operations():
        yield result.ok()


def fuzz(contract: Path, label: str, monde: Monde, service: str, token: str) -> None:
    """Send what the contract allows, then what it forbids, and judge every answer."""
    (operation,) = (found for found in _iterate(contract) if found.label == label)
    for mode in (GenerationMode.POSITIVE, GenerationMode.NEGATIVE):
        judge = _build_judge(monde, service, token)
        quiet = settings(
            max_examples=_EXAMPLES, deadline=None, derandomize=True, database=None,
            suppress_health_check=list(HealthCheck),
        )  # fmt: skip
        quiet(given(operation.as_strategy(generation_mode=mode))(judge))()


def _build_judge(monde: Monde, service: str, token: str) -> Callable[[Case], None]:
    host = monde.url(service).removeprefix("http://")
    base_url = f"http://127.0.0.1:{monde.world.port}"
    headers: Mapping[str, str] = {"Host": host} | ({"Authorization": f"Bearer {token}"} if token else {})

    def judge(case: Case) -> None:
        case.call_and_validate(base_url=base_url, headers=dict(headers), checks=_CHECKS)

    return judge


def verify_answer(contract: Path, label: str, monde: Monde, url: str, token: str, body: object = None) -> int:
    """Make one well-formed call and hold its answer to the contract; gives its status."""
    (operation,) = (found for found in _iterate(contract) if found.label == label)
    answer = monde.call(label.partition(" ")[0], url, token, body)
    operation.validate_response(answer)
    return answer.status_code


@dataclass(frozen=True)
class Sujet:
    """A co-owner held to its contract, and an account of it with a right to give."""

    site: str
    contract: Path
    compte: str
    password: str
    habilitation: Habilitation

    def obtain_token(self, monde: Monde, label: str) -> str:
        """The token that an operation needs: a person's to link, the portal's own for the rest."""
        if label == "PUT /liens":
            return monde.attach(self.site, self.compte, self.password)[1]
        path = label.partition(" ")[2]
        scope = "liens" if path.startswith("/liens") else path.removeprefix("/api/")
        return monde.obtain_token(self.site, scope)

    def verify_links_and_rights(self, monde: Monde) -> None:
        """A link written, rights told, the link undone: each answer has the promised shape."""
        sub = monde.read_sub(self.site, self.compte)
        monde.run(octroyer(monde.ctx(self.site), self.compte, self.habilitation))
        lien = {"iss": monde.url("portailpro"), "sub": "bruno"}
        self._verify(monde, "PUT /liens", "/liens", 204, lien)
        self._verify(monde, "GET /api/habilitations", f"/api/habilitations?sub={sub}", 200)
        self._verify(monde, "DELETE /liens/{sub}", f"/liens/{sub}", 204)

    def verify_debts(self, monde: Monde) -> None:
        """A debt to pay and a debt paid by bank transfer: the answer has the promised shape."""
        paid = {"moyen": "virement", "regle_le": "2026-02-20"}
        creances = [build_creance(self.site, "T-1", 1), build_creance(self.site, "T-2", 2, paiement=paid)]
        monde.peupler({"creance": creances})
        self._verify(monde, "GET /api/creances", f"/api/creances?siren={ALPHA}", 200)

    def _verify(self, monde: Monde, label: str, path: str, status: int, body: object = None) -> None:
        url, token = monde.url(self.site, path), self.obtain_token(monde, label)
        assert verify_answer(self.contract, label, monde, url, token, body) == status
