"""What the parts of a document say together; each sentence starts with the path of the field at fault."""

from collections.abc import Iterable
from datetime import date


def verify_dates(emise_le: date, echeance: date) -> None:
    """Refuse (ValueError) a debt that is due before it was issued."""
    if echeance < emise_le:
        raise ValueError(f"echeance : {echeance} précède l’émission, le {emise_le}")


def verify_unique(part: str, member: str, keys: Iterable[tuple[str, str]]) -> None:
    """Refuse (ValueError) two entries of one site under one name: the second would silently replace it."""
    seen: dict[tuple[str, str], int] = {}
    for rank, key in enumerate(keys):
        if key in seen:
            raise ValueError(
                f"{part}[{rank}].{member} : « {key[1]} » est déjà {part}[{seen[key]}] de ce document"
            )
        seen[key] = rank
