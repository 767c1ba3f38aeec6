"""What a service refuses, and how the refusal looks on the wire.

BenchError
└── ServiceError        a refusal, which is data for whoever judges the service
    ├── Refusal         for a person: an HTML page with its reason
    └── Problem         for a machine: application/problem+json (RFC 9457)
"""


class BenchError(Exception):
    """Root of what the simulators raise on purpose."""


class ServiceError(BenchError):
    """A request that a service refuses."""

    def __init__(self, status: int, title: str, sentence: str, reason: str = "") -> None:
        super().__init__(f"{status} {title}: {sentence}")
        self.status = status
        self.title = title
        self.sentence = sentence
        self.reason = reason or title


class Refusal(ServiceError):
    """A page that tells a person why the request was refused."""


class Problem(ServiceError):
    """A refusal for a machine; `field` names the member at fault, such as `$.siren`."""

    def __init__(
        self, status: int, title: str, sentence: str, *, field: str | None = None,
        headers: dict[str, str] | None = None,
    ) -> None:  # fmt: skip
        super().__init__(status, title, sentence)
        self.field = field
        self.headers = headers or {}
