"""Holding an API to its contract.yaml: what it answers is what the document says, whatever is sent."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import schemathesis
from hypothesis import HealthCheck, given, settings
from schemathesis import Case, GenerationMode
from schemathesis.checks import not_a_server_error
from schemathesis.core.result import Ok
from schemathesis.schemas import APIOperation, BaseSchema
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from simulators.coproprietaire.actes import octroyer
from simulators.coproprietaire.tests.bench import Monde
from simulators.coproprietaire.tests.monde import ALPHA, build_situation
from simulators.peuplement.document import Habilitation

Operation = APIOperation[Any, Any, Any, Any]
AnyCase = Case[Any]
_EXAMPLES = 15
_SCOPES = {"/liens/{sub}": "liens", "/api/habilitations": "habilitations", "/api/situation": "creances"}
_SCOPES |= {f"/api/messagerie/{part}": "messagerie" for part in ("services", "questions", "echanges")}
_SCOPES |= {"/api/messagerie/echanges/{reference}/pieces/{rang}": "messagerie"}
_SCOPES |= {"/api/comptes": "comptes", "/api/comptes/{demande}": "comptes"}
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
    """Every operation of a contract, such as `GET /api/situation`."""
    return [operation.label for operation in _iterate(contract)]


def find_operation(contract: Path, label: str) -> Operation:
    """The operation of that name."""
    return next(operation for operation in _iterate(contract) if operation.label == label)


def _iterate(contract: Path) -> Iterator[Operation]:
    for result in _load(contract).get_all_operations():
        assert isinstance(result, Ok), f"{contract}: {result}"
        yield result.ok()


def fuzz(contract: Path, label: str, monde: Monde, service: str, token: str) -> None:
    """Send what the contract allows, then what it forbids, and judge every answer."""
    operation = find_operation(contract, label)
    for mode in (GenerationMode.POSITIVE, GenerationMode.NEGATIVE):
        judge = _build_judge(monde, service, token)
        quiet = settings(
            max_examples=_EXAMPLES, deadline=None, derandomize=True, database=None,
            suppress_health_check=list(HealthCheck),
        )  # fmt: skip
        quiet(given(operation.as_strategy(generation_mode=mode))(judge))()


def _build_judge(monde: Monde, service: str, token: str) -> Callable[[AnyCase], None]:
    host = monde.url(service).removeprefix("http://")
    base_url = f"http://127.0.0.1:{monde.world.port}"
    headers: Mapping[str, str] = {"Host": host} | ({"Authorization": f"Bearer {token}"} if token else {})

    def judge(case: AnyCase) -> None:
        case.call_and_validate(base_url=base_url, headers=dict(headers), checks=_CHECKS)

    return judge


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
        return monde.obtain_token(self.site, _SCOPES[path])

    def verify_links_and_rights(self, monde: Monde) -> None:
        """A link written, rights told, the link undone: each answer has the promised shape."""
        sub = monde.read_sub(self.site, self.compte)
        monde.run(octroyer(monde.ctx(self.site), self.compte, self.habilitation))
        lien = {"iss": monde.url("portailpro"), "sub": "bruno"}
        self._verify(monde, "PUT /liens", "/liens", 204, lien)
        self._verify(monde, "GET /api/habilitations", f"/api/habilitations?sub={sub}", 200)
        self._verify(monde, "DELETE /liens/{sub}", f"/liens/{sub}", 204)

    def verify_situation(self, monde: Monde) -> None:
        """A debt to pay and a debt paid, a mandate, instalments, declarations: the promised shape."""
        monde.peupler(build_situation(self.site))
        self._verify(monde, "GET /api/situation", f"/api/situation?siren={ALPHA}", 200)

    def _verify(self, monde: Monde, label: str, path: str, status: int, body: object = None) -> None:
        method, token = label.partition(" ")[0], self.obtain_token(monde, label)
        answer = monde.call(method, monde.url(self.site, path), token, body)
        find_operation(self.contract, label).validate_response(answer)
        assert answer.status_code == status
