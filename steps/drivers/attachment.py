"""A file of the person's own, such as she attaches to a form."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Attachment:
    """The name may be hostile: it is sent as a browser sends it, and judged by who receives it."""

    name: str
    content: bytes = field(repr=False)
    media_type: str = "application/octet-stream"

    @property
    def size(self) -> int:
        """Its weight, in bytes."""
        return len(self.content)
