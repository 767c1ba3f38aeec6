"""From raw JSON or TOML to typed values; what is refused is one French sentence that names its field."""

import re
from collections.abc import Callable
from typing import Any, Literal, TypeVar, get_args, get_origin, get_type_hints

import msgspec

from simulators.core.errors import Problem
from simulators.peuplement.valeurs import REFERENCE_ATTENDUE, Iban, Ics, Siren, Siret

T = TypeVar("T")
_STEP = re.compile(r"\.(\w+)|\[(?:\d+|\.\.\.)\]")


def convert(raw: Any, kind: type[T]) -> T:
    """Parse a value of the control door; raises a Problem 422 that names the field."""
    try:
        return msgspec.convert(raw, kind, dec_hook=_decode, strict=True)
    except msgspec.ValidationError as error:
        sentence, _, path = str(error).partition(" - at `")
        raise _refuse(kind, sentence, path.removesuffix("`") or "$") from error


def _decode(kind: type, value: Any) -> Any:
    if kind in (Siren, Siret, Iban, Ics):
        if not isinstance(value, str):
            raise TypeError(f"{kind.__name__} : attendu du texte, trouvé {value!r}")
        return kind(value)
    raise NotImplementedError(kind)


def _refuse(kind: type, sentence: str, path: str) -> Problem:
    for pattern, tell in _SENTENCES:
        found = re.fullmatch(pattern, sentence)
        if found:
            told, member = tell(kind, path, found)
            field = f"{path}.{member}" if member else path
            return Problem(422, "Document refusé", f"{told} (champ {field})", field=field)
    return Problem(422, "Document refusé", f"{sentence} (champ {path})", field=path)


def _tell_unknown(kind: type, path: str, found: re.Match[str]) -> tuple[str, str]:
    keys = ", ".join(list_keys(kind, path)) or "aucune"
    return f"clé inconnue « {found[1]} » ; clés possibles : {keys}", found[1]


def _tell_missing(_kind: type, _path: str, found: re.Match[str]) -> tuple[str, str]:
    return f"clé « {found[1]} » manquante", found[1]


def _tell_type(_kind: type, _path: str, found: re.Match[str]) -> tuple[str, str]:
    return f"attendu {found[1].replace('`', '')}, trouvé {found[2]}", ""


def _tell_choice(kind: type, path: str, found: re.Match[str]) -> tuple[str, str]:
    known = ", ".join(str(one) for one in list_choices(kind, path))
    return f"valeur {found[1]} inconnue ; valeurs possibles : {known}", ""


def _tell_positive(_kind: type, _path: str, _found: re.Match[str]) -> tuple[str, str]:
    return "attendu un nombre entier plus grand que zéro", ""


def _tell_empty(_kind: type, _path: str, _found: re.Match[str]) -> tuple[str, str]:
    return "attendu une liste d’au moins un élément", ""


def _tell_reference(_kind: type, _path: str, _found: re.Match[str]) -> tuple[str, str]:
    return REFERENCE_ATTENDUE, ""


def _tell_together(_kind: type, _path: str, found: re.Match[str]) -> tuple[str, str]:
    return found[2], found[1]


_Teller = Callable[[type, str, re.Match[str]], tuple[str, str]]
_SENTENCES: tuple[tuple[str, _Teller], ...] = (
    (r"Object contains unknown field `(.*)`", _tell_unknown),
    (r"Object missing required field `(.*)`", _tell_missing),
    (r"Expected (.*), got `(.*)`", _tell_type),
    (r"Invalid enum value (.*)", _tell_choice),
    (r"Expected `int` >= 1", _tell_positive),
    (r"Expected `array` of length >= 1", _tell_empty),
    # Of `coherence`: the path of the field, then what is wrong with it.
    (r"([a-z_]+(?:\[\d+\]\.[a-z_]+)?) : (.*)", _tell_together),
    # The references are the only text of a document that has a pattern.
    (r"Expected `str` matching regex .*", _tell_reference),
)


def list_keys(kind: Any, path: str) -> tuple[str, ...]:
    """The keys that the object at `path` (such as `$.personne[0]`) may hold; none when it is no object."""
    kind = _find_kind(kind, path)
    found = kind if _is_struct(kind) else next((k for k in get_args(kind) if _is_struct(k)), None)
    return tuple(found.__struct_fields__) if found is not None else ()


def list_choices(kind: Any, path: str) -> tuple[Any, ...]:
    """The values that a closed list at `path` (such as `$.creance[0].site`) may hold; none elsewhere."""
    found = _find_kind(kind, path)
    return get_args(found) if get_origin(found) is Literal else ()


def _find_kind(kind: Any, path: str) -> Any:
    """The type at a path, through the optional ones on the way."""
    for step in _STEP.finditer(path):
        if step[1] is not None:
            held = next((k for k in (kind, *get_args(kind)) if _is_struct(k)), None)
            kind = get_type_hints(held).get(step[1]) if held else None
        else:
            kind = next(iter(get_args(kind)), None)
    return kind


def _is_struct(kind: Any) -> bool:
    return isinstance(kind, type) and issubclass(kind, msgspec.Struct)
