"""Which service of which world a request is for: one label before `.localhost`.

One label, because with two (`portailpro.w1.localhost`) all services of a world would be same-site, and
cookies that must not travel between them would.
"""

from dataclasses import dataclass

SUFFIX = ".localhost"
SEPARATOR = "--"
DEMONSTRATION = "demo"


@dataclass(frozen=True, slots=True)
class Address:
    """A service in a world."""

    service: str
    world: str


def parse_host(host: str) -> Address | None:
    """Read the Host header; None when it names no service."""
    name = host.partition(":")[0].lower()
    label = name.removesuffix(SUFFIX)
    if label == name or not label or "." in label:
        return None
    service, _, world = label.partition(SEPARATOR)
    return Address(service, world or DEMONSTRATION)


def compute_origin(service: str, world: str, port: int) -> str:
    """The origin of a service in a world, such as http://douane--w1.localhost:8700."""
    label = service if world == DEMONSTRATION else f"{service}{SEPARATOR}{world}"
    return f"http://{label}{SUFFIX}:{port}"
