"""Where the services of a world are, when it is not under the world's own name on this machine's port."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from simulators.core.errors import Problem


@dataclass(frozen=True)
class Places:
    """Public addresses of services, elsewhere or behind a proxy; `absent` are those that others serve."""

    addresses: Mapping[str, str] = field(default_factory=dict)
    absent: frozenset[str] = frozenset()


HERE = Places()


def read_places(addresses: Mapping[str, str], absent: Collection[str] = ()) -> Places:
    """Places as they were asked for; an address that is no origin is refused with a Problem 422."""
    for service, address in addresses.items():
        parts = urlsplit(address)
        if parts.scheme not in ("http", "https") or f"{parts.scheme}://{parts.netloc}" != address:
            sentence = f"attendu une origine telle que http://portailpro.localhost:8800, trouvé « {address} »"
            raise Problem(422, "Adresse refusée", sentence, field=f"$.addresses.{service}")
    return Places(dict(addresses), frozenset(absent))
