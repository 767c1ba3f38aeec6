"""The EDI doors of customs, which a company's software calls; the format is the simulator's own.

The same calls are tried at the portal, which must have no such door (DEC-01).
"""

from __future__ import annotations

import json
from http import HTTPStatus
from typing import TYPE_CHECKING, Final

from steps.drivers.transport import Exchange
from steps.errors import BenchFault

if TYPE_CHECKING:
    from collections.abc import Mapping

    from steps.drivers.transport import Answer, Transport

H7, DECLARATIONS = "/edi/h7", "/edi/declarations"
DROITS: Final = 12_500
# Where a portal that took EDI messages could take them.
PLAUSIBLE: Final = (
    DECLARATIONS, H7, "/edi", "/edi/delta-g", "/api/edi", "/api/declarations", "/declarations",
    "/declarations/edi", "/depot", "/tableau-de-bord",
)  # fmt: skip
NO_DOOR: Final = (HTTPStatus.NOT_FOUND, HTTPStatus.METHOD_NOT_ALLOWED)


class EdiDoor:
    """Files declarations as an establishment's software does, and reads back what was filed."""

    def __init__(self, douane: str, transport: Transport) -> None:
        self._douane, self._transport = douane.rstrip("/"), transport
        self.portes: tuple[str, ...] = ()

    def file_h7(self, siret: str, reference: str) -> None:
        """File one H7 declaration; BenchFault when customs refuse it."""
        self._call("POST", H7, siret, HTTPStatus.CREATED, {"siret": siret, "reference": reference})

    def read_h7(self, siret: str) -> tuple[str, ...]:
        """References of the H7 declarations that an establishment has filed."""
        return self._read(H7, siret)

    def file(self, siret: str, application: str, reference: str) -> None:
        """File one declaration for an application; BenchFault when customs refuse it."""
        self._call("POST", DECLARATIONS, siret, HTTPStatus.CREATED, _message(siret, application, reference))

    def file_port_dues(self, siret: str, application: str, reference: str) -> None:
        """File port dues in an application; BenchFault when customs refuse them."""
        message = _message(siret, application, reference) | {"nature": "droits-de-port"}
        self._call("POST", DECLARATIONS, siret, HTTPStatus.CREATED, message)

    def read(self, siret: str) -> tuple[str, ...]:
        """References of the declarations that an establishment has filed by EDI."""
        return self._read(DECLARATIONS, siret)

    def knock(self, portail: str, siret: str, application: str, reference: str) -> None:
        """Send the same message to every plausible address of the portal; keep those that have a door."""
        message = _message(siret, application, reference)
        self.portes = tuple(
            f"{path} ({answer.status})"
            for path in PLAUSIBLE
            if (answer := self._send("POST", portail.rstrip("/") + path, siret, message)).status
            not in NO_DOOR
        )

    def _read(self, path: str, siret: str) -> tuple[str, ...]:
        filed = json.loads(self._call("GET", path, siret, HTTPStatus.OK).body)["declarations"]
        return tuple(str(one["reference"]) for one in filed)

    def _call(
        self,
        method: str,
        path: str,
        siret: str,
        expected: HTTPStatus,
        message: Mapping[str, object] | None = None,
    ) -> Answer:
        answer = self._send(method, self._douane + path, siret, message)
        if answer.status != expected:
            raise BenchFault(f"EDI {method} {path} : {expected} attendu, {answer.status} reçu.")
        return answer

    def _send(self, method: str, url: str, siret: str, message: Mapping[str, object] | None) -> Answer:
        headers = (("Authorization", f"Bearer edi-{siret}"), ("Content-Type", "application/json"))
        body = None if message is None else json.dumps(message).encode()
        return self._transport.exchange(Exchange(method, url, headers, body))


def _message(siret: str, application: str, reference: str) -> dict[str, object]:
    return {
        "siret": siret,
        "application": application,
        "reference": reference,
        "objet": "Cafetières de cuivre",
        "droits": DROITS,
    }
