"""Samples as a calm run leaves them, to be spoilt one at a time."""

import msgspec

from load.measure.samples import Arrival, Generator, Hop, Step

CALM = Generator(worker=0, lags=(0.001,) * 10, late=(0.001,) * 10, cpu=0.2)


def make_step(felt: float = 0.2, *, service: float = 0.1, **changed: object) -> Step:
    """A step of arrival 0 at the portal, planned at 1 s."""
    calm: dict[str, object] = {
        "arrival": 0,
        "name": "connexion",
        "actor": "portailpro",
        "planned_at": 1.0,
        "began_at": 1.0 + felt - service,
        "ended_at": 1.0 + felt,
    }
    fields = calm | changed
    hops = (Hop(str(fields["actor"]), service, 2),)
    return msgspec.structs.replace(msgspec.convert({"kind": "step", **fields}, Step), hops=hops)


def make_arrival(index: int = 0, *, sent: bool = True, **changed: object) -> Arrival:
    """Somebody who came at 1 s, and whose page was right."""
    calm: dict[str, object] = {
        "index": index,
        "journey": "entrer_par_le_portail",
        "planned_at": 1.0,
        "sent": sent,
        "checked": 1,
        "wrong": (),
    }
    return msgspec.convert({"kind": "arrival", **calm, **changed}, Arrival)
