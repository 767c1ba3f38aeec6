"""The control door as a scenario without a world of its own sees it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import parse_qsl, urlencode
from zoneinfo import ZoneInfo

from steps.aliases.learning import keep_own, learn, recover, rename
from steps.drivers.clock import read_wall_clock
from steps.errors import NotApplicable

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from steps.aliases.accounts import Newcomers
    from steps.aliases.words import Words
    from steps.drivers.control_caller import Calls, Document

PARIS: Final = ZoneInfo("Europe/Paris")
LONGEST_WAIT_S: Final = 10.0
# What is done in silence needs nobody at the portal; anything else may tell it something of its people.
SILENT: Final = ("/population", "/relations", "/journal")
# What is nobody's in particular.
TOLD_TO_ALL: Final = ("/journal", "/courriers", "/worlds", "/variants", "/health")
PORTAL: Final = "portailpro"
LETTERS: Final = "/courriers"
MESSAGING, QUESTION = "/messagerie", "question"
# What the portal itself would have to tell, or what would stay in the world of all once the scenario is over.
OUT_OF_REACH: Final = {
    "/appels": "La cible ne laisse pas lire ce que reçoit son assistance.",
    "/files": "La cible ne laisse pas lire ce que reçoit son assistance.",
    "/avis": "La cible ne laisse pas lire les avis qu'elle recueille.",
    "/rappels": "Le monde est commun : occuper les téléconseillers y resterait.",
}


@dataclass(frozen=True)
class RenamedCaller:
    """Speaks to the door in the words of the portal; the clock is the wall's, and nobody fills the portal."""

    caller: Calls
    words: Words
    newcomers: Newcomers
    wait: Callable[[float], None]
    stay_alone: Callable[[], None]

    def call(self, method: str, path: str, body: Document | None = None) -> dict[str, Any]:
        """The answer in the words of the scenario; NotApplicable when it is about the portal itself."""
        if body is not None and MESSAGING not in path:
            learn(self.words, body)
        if path.endswith("/population") and body is not None:
            body = self.newcomers.take(body)
        elif not path.endswith(SILENT):
            self.newcomers.arrive()
        if path.endswith("/clock"):
            return self._let_pass(body or {})
        if path.endswith("/faults"):
            _verify_ours(body or {})
            self.stay_alone()
        _verify_reachable(path)
        if MESSAGING in path and method != "GET":
            self._meet_questions(path)
        given = None if body is None else rename(self.words, body)
        answer = self.caller.call(method, self._rename_path(path), given)  # type: ignore[arg-type]
        own = (
            keep_own(self.words, answer)
            if method == "GET" and not path.partition("?")[0].endswith(TOLD_TO_ALL)
            else answer
        )
        self.words.meet(str(own))
        if LETTERS in path:
            self.words.keep_given(str(own))
        if QUESTION in (body or {}):
            self._meet_questions(path.replace("/population", MESSAGING))
        return recover(self.words, own)  # type: ignore[return-value]

    def _rename_path(self, path: str) -> str:
        start, mark, query = path.partition("?")
        pairs = [(name, self.words.to_portal(value)) for name, value in parse_qsl(query)]
        return f"{self.words.to_portal(start)}{mark}{urlencode(pairs)}"

    def _meet_questions(self, path: str) -> None:
        """Know the scenario's own questions by the numbers that customs gave them."""
        asked = self.caller.call("GET", path[: path.index(MESSAGING) + len(MESSAGING)])
        self.words.meet(str(keep_own(self.words, asked)))

    def _let_pass(self, asked: Mapping[str, object]) -> dict[str, Any]:
        seconds = asked.get("advance_s")
        if not isinstance(seconds, int | float) or seconds > LONGEST_WAIT_S:
            raise NotApplicable("La cible vit à l'heure réelle : on ne peut ni avancer ni fixer son horloge.")
        self.wait(seconds)
        return {"now": self.words.to_scenario(read_wall_clock().astimezone(PARIS).isoformat())}


def _verify_reachable(path: str) -> None:
    for ending, reason in OUT_OF_REACH.items():
        if path.partition("?")[0].endswith(ending):
            raise NotApplicable(reason)


def _verify_ours(asked: Mapping[str, object]) -> None:
    if asked.get("service") == PORTAL:
        raise NotApplicable("La cible n'est pas un simulateur : aucune panne ne s'y arme.")
