"""Reading a bank card, of which nothing is kept: not its number, not its date, not its code."""

import re
from collections.abc import Mapping
from datetime import date

_NUMBER = re.compile(r"0000[0-9]{12}")
_EXPIRY = re.compile(r"(0[1-9]|1[0-2])/([0-9]{2})")
_CODE = re.compile(r"[0-9]{3}")


def find_card_fault(form: Mapping[str, str], today: date) -> str:
    """What is wrong with the card typed, without repeating any of it; an empty text when nothing is.

    Only fictional numbers are taken, of an invented form: no card of the world starts with 0000.
    """
    if not _NUMBER.fullmatch("".join(form.get("numero_carte", "").split())):
        return "Numéro de carte : attendu un numéro fictif de 16 chiffres qui commence par 0000."
    expiry = _EXPIRY.fullmatch(form.get("expiration", "").strip())
    if expiry is None:
        return "Date d'expiration : attendu MM/AA."
    if (2000 + int(expiry[2]), int(expiry[1])) < (today.year, today.month):
        return "Date d'expiration : la carte a expiré."
    if not _CODE.fullmatch(form.get("cryptogramme", "").strip()):
        return "Cryptogramme : attendu 3 chiffres."
    return ""
