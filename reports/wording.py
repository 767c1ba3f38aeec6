"""French words for verdicts, durations and dates, shared by the terminal and the page."""

from collections.abc import Mapping
from datetime import datetime
from types import MappingProxyType

from reports.verdicts import Verdict

LABELS: Mapping[Verdict, str] = MappingProxyType(
    {
        Verdict.CONFORME: "Conforme",
        Verdict.NON_CONFORME: "Non conforme",
        Verdict.NON_CONCLUANT: "Non concluant",
        Verdict.RESERVE: "Réserve",
        Verdict.NON_APPLICABLE: "Non applicable",
        Verdict.ERREUR_BANC: "Erreur du banc",
    }
)

SIGNS: Mapping[Verdict, str] = MappingProxyType(
    {
        Verdict.CONFORME: "✓",
        Verdict.NON_CONFORME: "✗",
        Verdict.NON_CONCLUANT: "?",
        Verdict.RESERVE: "~",
        Verdict.NON_APPLICABLE: "–",
        Verdict.ERREUR_BANC: "!",
    }
)

SUBJECTS: Mapping[str, str] = MappingProxyType(
    {
        "portail": "le portail",
        "coproprietaire": "un copropriétaire",
        "ensemble": "le portail et un copropriétaire, ensemble",
    }
)

DRIVERS: Mapping[str, str] = MappingProxyType(
    {
        "http": "HTTP",
        "chromium": "Chromium",
        "firefox": "Firefox",
        "edge": "Edge",
        "pixel": "Pixel",
        "iphone": "iPhone",
    }
)

SECTIONS: Mapping[str, str] = MappingProxyType(
    {
        "NAV": "Principes généraux, navigation, accueil",
        "CPT": "Création de compte",
        "AUT": "Authentification",
        "HAB": "Habilitation",
        "TDB": "Tableau de bord",
        "DEC": "Déclarations",
        "PAI": "Paiements",
        "MSG": "Messagerie sécurisée",
        "AST": "Assistance",
    }
)

MONTHS = (
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
)

# Below these many seconds, a duration is told with that precision.
_HUNDREDTHS_BELOW = 0.95
_TENTHS_BELOW = 9.95

# A no-break space keeps a number with its unit at the end of a line.
NBSP = "\u00a0"


def name_driver(driver: str) -> str:
    """Name of a driver as people write it."""
    return DRIVERS.get(driver, driver)


def name_section(section: str) -> str:
    """Heading of the FAQ, from the code that the catalogue gives it."""
    return SECTIONS.get(section, section)


def name_theme(theme: str) -> str:
    """Title of a theme, from the name of its folder."""
    known = {
        "compte": "Compte",
        "authentification": "Authentification",
        "habilitation": "Habilitations",
        "tableau_de_bord": "Tableau de bord",
        "declarations": "Déclarations",
        "paiements": "Paiements",
    }
    return known.get(theme, theme.replace("_", " ").capitalize())


def count_of(number: int, singular: str, plural: str | None = None) -> str:
    """A number with its noun, in agreement: French counts 0 and 1 as singular."""
    noun = singular if abs(number) <= 1 else plural or f"{singular}s"
    return f"{number}{NBSP}{noun}"


def capitalize(text: str) -> str:
    """A clause as the start of a sentence: its first letter only is changed."""
    return text[:1].upper() + text[1:]


def quote(text: str) -> str:
    """A name between French quotation marks, which never stand alone at the end of a line."""
    return f"«{NBSP}{text}{NBSP}»"


def say_duration(seconds: float) -> str:
    """Seconds as a person says them: « 0,42 s », « 42 s », « 3 min 05 s »."""
    if seconds < _TENTHS_BELOW:
        digits = 2 if seconds < _HUNDREDTHS_BELOW else 1
        return f"{seconds:.{digits}f}{NBSP}s".replace(".", ",")
    minutes, rest = divmod(round(seconds), 60)
    return f"{minutes}{NBSP}min{NBSP}{rest:02d}{NBSP}s" if minutes else f"{rest}{NBSP}s"


def say_instant(instant: str) -> str:
    """An ISO instant as « 3 mars 2026 à 10 h 05 », on its own offset; left as it is when it is not one."""
    try:
        moment = datetime.fromisoformat(instant)
    except ValueError:
        return instant
    day = "1er" if moment.day == 1 else str(moment.day)
    date = f"{day}{NBSP}{MONTHS[moment.month - 1]}{NBSP}{moment.year}"
    return f"{date} à {moment.hour}{NBSP}h{NBSP}{moment.minute:02d}"


def list_of(words: list[str], *, most: int = 5) -> str:
    """Words in a row, « A, B et C »; beyond `most`, « et 7 autres »."""
    if len(words) > most:
        words = [*words[: most - 1], count_of(len(words) - most + 1, "autre")]
    if len(words) <= 1:
        return "".join(words)
    return f"{', '.join(words[:-1])} et {words[-1]}"
