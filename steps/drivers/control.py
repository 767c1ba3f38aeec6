"""The control door of the bench: makes worlds, moves their clocks, acts as an officer or an administrator.

Every refusal and every failure is ours, hence a BenchFault (``ControlRefused`` when the door said why).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from difflib import get_close_matches
from http import HTTPStatus
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, urlencode

from steps.drivers.control_caller import Caller
from steps.drivers.control_values import Entry, Journal, Received, Variant
from steps.errors import ControlRefused, UsageError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from steps.drivers.control_caller import Calls, Document
    from steps.drivers.transport import Transport


@dataclass(frozen=True, slots=True)
class World:
    """One scenario's own world: its name, the root address of each service, its door, its first instant."""

    name: str
    urls: Mapping[str, str]
    control: WorldControl
    now: datetime


class ControlDoor:
    """The whole door; one for a run. A bench that listens beyond this machine asks for its ``token``."""

    def __init__(self, url: str, transport: Transport, token: str | None = None) -> None:
        self._caller = Caller(url, transport, token)

    def verify_health(self) -> None:
        """BenchFault unless the simulators answer."""
        self._caller.call("GET", "/health")

    def open_world(
        self,
        data: Document | None = None,
        variants: Mapping[str, str] | None = None,
        name: str | None = None,
        *,
        addresses: Mapping[str, str] | None = None,
        absent: Sequence[str] = (),
    ) -> World:
        """A new world; ``data`` is a world document, ``variants`` maps a service to its faulty form.

        ``addresses`` gives the origin of services that live elsewhere, ``absent`` those that others serve.
        """
        asked = {
            "data": data,
            "variants": variants,
            "world": name,
            "addresses": addresses,
            "absent": list(absent),
        }
        made = self._caller.call("POST", "/worlds", {key: value for key, value in asked.items() if value})
        control = WorldControl(self._caller, str(made["world"]))
        return World(str(made["world"]), dict(made["services"]), control, datetime.fromisoformat(made["now"]))

    @property
    def caller(self) -> Calls:
        """What speaks to the door."""
        return self._caller

    def read_worlds(self) -> tuple[str, ...]:
        """Names of the worlds alive."""
        return tuple(_name_of(world) for world in self._caller.call("GET", "/worlds")["worlds"])

    def close_world(self, name: str) -> None:
        """End a world and forget all of it."""
        self._caller.call("DELETE", f"/worlds/{quote(name, safe='')}")

    def read_variants(self) -> tuple[Variant, ...]:
        """Every faulty system that a world may name, guards included."""
        return tuple(
            Variant(one["name"], one["rule"], one["service"], one["sentence"], tuple(one["drivers"]))
            for one in self._caller.call("GET", "/variants")["variants"]
        )

    def read_variants_of(self, name: str) -> dict[str, str]:
        """What ``open_world`` needs to play a faulty system; UsageError with near names when unknown."""
        known = {variant.name: variant for variant in self.read_variants()}
        if name not in known:
            near = get_close_matches(name, known, n=3, cutoff=0.3) or sorted(known)
            raise UsageError(f"Mutant inconnu : « {name} ». Essayer : {', '.join(near)}.")
        return {known[name].service: name}


class WorldControl:
    """The door of one world."""

    def __init__(self, caller: Calls, world: str) -> None:
        self._caller, self._root = caller, f"/worlds/{quote(world, safe='')}"

    def populate(self, document: Document) -> None:
        """Add people, rights and records in silence, keyed as in a world document."""
        self._call("POST", "/population", document)

    def advance(self, seconds: float) -> datetime:
        """Move the clock of the world forward; gives the new instant."""
        return datetime.fromisoformat(self._call("POST", "/clock", {"advance_s": seconds})["now"])

    def set_instant(self, instant: datetime) -> datetime:
        """Put the clock of the world at an instant."""
        return datetime.fromisoformat(self._call("POST", "/clock", {"instant": instant.isoformat()})["now"])

    def obtain_token(self, service: str, scope: str) -> str:
        """An access token for the machine API of a service, as the portal would get one."""
        return str(self._call("POST", "/tokens", {"service": service, "scope": scope})["access_token"])

    def relate(self, siret: str, service: str) -> None:
        """Create the ROSA relation of a SIRET to a customs service, as the officer does."""
        self._call("POST", "/relations", {"siret": siret, "service": service})

    def end_relation(self, siret: str, service: str) -> str:
        """End the ROSA relation of a SIRET to a customs service; answers like ``grant``."""
        return str(self._call("DELETE", "/relations", {"siret": siret, "service": service})["annonce"])

    def decide(self, identifiant: str, decision: str) -> None:
        """``valider`` or ``refuser`` the file of a correspondant; ControlRefused 404, 409 says why not."""
        self._call("POST", "/correspondants", {"identifiant": identifiant, "decision": decision})

    def certify(self, identifiant: str) -> None:
        """Certify an account of customs, as a correspondant does in GHOST."""
        self._call("POST", "/certifications", {"identifiant": identifiant})

    def read_registers(self) -> dict[str, list[dict[str, str]]]:
        """All that GHOST and ROSA hold: ``habilitations``, ``certifications``, ``relations``."""
        return self._call("GET", "/registres")

    def grant(self, habilitation: Mapping[str, str]) -> str:
        """Give a right; ``acquittee`` or ``perdue``, the fate of the announcement to the portal."""
        return str(self._call("POST", "/habilitations", habilitation)["annonce"])

    def withdraw(self, habilitation: Mapping[str, str]) -> str:
        """Take a right back; answers like ``grant``."""
        return str(self._call("DELETE", "/habilitations", habilitation)["annonce"])

    def gather(self, reference: str, creances: Sequence[str]) -> None:
        """Have the customs collector gather debts on a slip; ControlRefused (404) names the first unknown."""
        self._call("POST", "/bordereaux", {"reference": reference, "creances": list(creances)})

    def settle(self, site: str, reference: str, moyen: str, regle_le: str | None = None) -> None:
        """Have an administration record a settlement received elsewhere, today if no day is given."""
        asked = {"site": site, "reference": reference, "moyen": moyen, "regle_le": regle_le}
        self._call("POST", "/paiements", {key: value for key, value in asked.items() if value is not None})

    def read_questions(self, service: str | None = None) -> tuple[dict[str, Any], ...]:
        """The questions that a customs office received, or all of them, first come first."""
        query = urlencode({"service": service}) if service else ""
        told = self._call("GET", f"/messagerie?{query}" if query else "/messagerie")["questions"]
        return tuple(sorted(told, key=lambda one: str(one["reference"])))

    def answer_question(self, reference: str, texte: str) -> None:
        """Have an agent of customs answer a question; ControlRefused (404) when there is none."""
        self._call("POST", "/messagerie/reponses", {"reference": reference, "texte": texte})

    def read_letters(self, courriel: str) -> tuple[str, ...]:
        """What customs wrote to an address, oldest first; a letter may hold a secret."""
        told = self._call("GET", f"/courriers?{urlencode({'destinataire': courriel})}")
        return tuple(str(one["texte"]) for one in told["courriers"])

    def arm(
        self,
        name: str,
        service: str,
        *,
        route: str | None = None,
        times: int = 1,
        seconds: float | None = None,
    ) -> None:
        """Arm a fault: the next ``times`` calls of ``route`` at ``service`` meet it."""
        asked = {"name": name, "service": service, "route": route, "times": times, "seconds": seconds}
        self._call("POST", "/faults", {key: value for key, value in asked.items() if value is not None})

    def read_journal(
        self, *, after: int | None = None, service: str | None = None, limit: int | None = None
    ) -> Journal:
        """Who called whom, oldest first; ControlRefused (410) when what was asked is no longer kept."""
        asked = {"after": after, "service": service, "limit": limit}
        query = urlencode({key: value for key, value in asked.items() if value is not None})
        told = self._call("GET", f"/journal?{query}" if query else "/journal")
        entries = tuple(Entry(**{key: line[key] for key in Entry.__slots__}) for line in told["entries"])
        return Journal(told["first"], told["last"], entries)

    def dial(self, numero: str) -> str | None:
        """Telephone to a number of assistance; the queue that takes the call, None when nobody answers."""
        try:
            return str(self._call("POST", "/appels", {"numero": numero})["file"])
        except ControlRefused as refused:
            if refused.status in {HTTPStatus.NOT_FOUND, HTTPStatus.CONFLICT}:
                return None
            raise

    def fill_slot(self, instant: datetime) -> None:
        """Have every adviser taken at an instant, so that nobody else can be called back then."""
        self._call("POST", "/rappels", {"instant": instant.isoformat()})

    def read_received(self, file: str) -> tuple[Received, ...]:
        """What came into a queue of assistance, oldest first."""
        told = self._call("GET", f"/files?{urlencode({'file': file})}")["recus"]
        return tuple(Received(one["file"], one["canal"], one["reference"], one["contenu"]) for one in told)

    def _call(self, method: str, path: str, body: Document | None = None) -> dict[str, Any]:
        return self._caller.call(method, self._root + path, body)


def _name_of(world: Any) -> str:
    return str(world["world"]) if isinstance(world, dict) else str(world)
