"""Named faults that a tester arms in a world, each bounded in count."""

from dataclasses import dataclass

HTTP_FAULTS = (
    "lenteur", "erreur-503", "connexion-coupee", "reponse-perdue", "corps-tronque", "corps-malforme",
)  # fmt: skip
NOTIFICATION_FAULTS = ("notification-perdue", "notification-double")
KEY_FAULTS = ("mauvaise-cle",)
FAULT_NAMES = HTTP_FAULTS + NOTIFICATION_FAULTS + KEY_FAULTS


@dataclass(slots=True)
class Fault:
    """A fault that waits for its next victim."""

    name: str
    service: str
    route: str | None
    remaining: int
    seconds: float = 0.0

    def strikes(self, service: str, path: str) -> bool:
        """Whether a request to `path` of `service` is one of its victims: the route, or what is under it."""
        return self.remaining > 0 and service == self.service and self._covers(path)

    def _covers(self, path: str) -> bool:
        return self.route is None or path == self.route or path.startswith(f"{self.route}/")


class Faults:
    """The faults armed in one world."""

    def __init__(self) -> None:
        self._armed: list[Fault] = []

    def arm(self, fault: Fault) -> None:
        """Prepare a fault for the next requests it fits."""
        self._armed.append(fault)

    def clear(self) -> None:
        """Disarm what has not struck yet."""
        self._armed.clear()

    def take(self, names: tuple[str, ...], service: str, path: str) -> Fault | None:
        """The first armed fault that strikes here, counted as used; None when there is none."""
        for fault in self._armed:
            if fault.name in names and fault.strikes(service, path):
                fault.remaining -= 1
                self._armed = [f for f in self._armed if f.remaining > 0]
                return fault
        return None
