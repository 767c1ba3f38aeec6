"""Exactly one match, or an error that helps: written once for every driver."""

from __future__ import annotations

from difflib import get_close_matches
from typing import TYPE_CHECKING, Final, TypeVar

from steps.drivers.roles import spoken
from steps.errors import ElementAbsent, ElementAmbigu

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from steps.drivers.attachment import Attachment
    from steps.drivers.contract import Scope

Found = TypeVar("Found")
NO_FILE: Final = "Ce bouton ne prend pas de fichier."
ONE_FILE: Final = "Ce champ ne prend qu'un fichier."


def describe_place(scope: Scope, heading: str, url: str) -> str:
    """Where we looked, for a message: the scope, the page's heading and its address."""
    return f"{scope} (page « {heading} », {url})"


def only_one(
    matches: Sequence[Found],
    roles: tuple[str, ...],
    name: str,
    place: Callable[[], str],
    candidates: Callable[[], Sequence[str]],
) -> Found:
    """The single match; place and candidates are computed for the message only."""
    if len(matches) == 1:
        return matches[0]
    if matches:
        raise ElementAmbigu(spoken(roles, name), place(), candidates(), len(matches))
    names = candidates()
    raise ElementAbsent(spoken(roles, name), place(), names, compute_hint(name, names))


def compute_hint(name: str, candidates: Sequence[str]) -> str:
    """The nearest name, when one is near enough to be a slip."""
    near = get_close_matches(name, candidates, n=1, cutoff=0.8)
    return f"Nom proche : « {near[0]} »." if near and near[0] != name else ""


def pick_option(option: str, offered: Sequence[str], label: str, place: Callable[[], str]) -> int:
    """Position of the one option that reads so, in a list of texts already folded."""
    matches = [position for position, text in enumerate(offered) if text == option]
    return only_one(matches, ("option",), option, lambda: f"liste « {label} » {place()}", lambda: offered)


def only_attachable(
    takes_files: bool, takes_many: bool, label: str, files: Sequence[Attachment], place: Callable[[], str]
) -> None:
    """Refuse what takes no file, and several files where one is taken."""
    if not takes_files:
        raise ElementAbsent(f"champ de fichier « {label} »", place(), (), NO_FILE)
    if len(files) > 1 and not takes_many:
        raise ElementAbsent(f"champ de fichiers « {label} »", place(), (), ONE_FILE)


def only_forgeable(
    forms: int, field: str, place: Callable[[], str], names: Callable[[], Sequence[str]]
) -> None:
    """Refuse unless fields of that name stand in exactly one form."""
    sought = f"champ « {field} » d'un formulaire"
    if not forms:
        offered = sorted({name for name in names() if name})
        raise ElementAbsent(sought, place(), offered, compute_hint(field, offered))
    if forms > 1:
        raise ElementAmbigu(sought, place(), [field], forms)
