"""The holes of the step sentences: which text each accepts, and the value it becomes.

``sentence("{prenom:Prenom} a le droit {droit:Droit} sur {perimetre:Nom}")`` is the parser of a step. A hole
accepts its own words only: a mistyped right leaves the step undefined, which the audit of steps reports.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import time
from typing import TYPE_CHECKING

from pytest_bdd import parsers

from steps.vocabulary.date import parse_date
from steps.vocabulary.droit import Droit
from steps.vocabulary.montant import Montant
from steps.vocabulary.motif import Motif
from steps.vocabulary.moyen import Moyen
from steps.vocabulary.onglet import Onglet
from steps.vocabulary.site import COPROPRIETAIRES, Site
from steps.vocabulary.teleservice import Teleservice

if TYPE_CHECKING:
    from collections.abc import Callable


@dataclass(frozen=True)
class Hole:
    """One kind of parameter; the names of its attributes are those the ``parse`` library looks for."""

    pattern: str
    convert: Callable[[str], object]
    regex_group_count: int = 0

    def __call__(self, text: str) -> object:
        """The value of the text."""
        return self.convert(text)


def _any_of(words: list[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


def split_list(text: str) -> tuple[str, ...]:
    """The members of « a, b et c »."""
    return tuple(re.split(r", | et ", text))


def split_quoted(text: str) -> tuple[str, ...]:
    """The members of « « a », « b » et « c » »."""
    return tuple(name.strip() for name in re.findall(r"«([^«»]+)»", text))


SITE = _any_of([site.nom for site in Site])
COPROPRIETAIRE = _any_of([site.nom for site in COPROPRIETAIRES])
NOM = r"[A-Z][A-Z0-9]*"

FILES = [
    "TOSCANE", "Assistance portailpro", "Infos Douane Service", "Rappels d'Infos Douane Service",
    "Questions écrites à Infos Douane Service", "Assistance des services en ligne de la douane",
]  # fmt: skip

TERRITOIRES = [
    "Guadeloupe", "Guyane", "La Réunion", "Martinique", "Mayotte", "Nouvelle-Calédonie",
    "Polynésie française", "Saint-Barthélemy", "Saint-Martin", "Saint-Pierre-et-Miquelon", "Wallis-et-Futuna",
]  # fmt: skip

HOLES: dict[str, Hole] = {
    "Prenom": Hole(r"[A-Z][a-zà-ÿ]+", str),
    "Nom": Hole(NOM, str),
    "Noms": Hole(rf"{NOM}(?:, {NOM})*(?: et {NOM})?", split_list),
    "Site": Hole(SITE, Site.parse),
    "Copro": Hole(COPROPRIETAIRE, Site.parse),
    "Copros": Hole(
        rf"(?:{COPROPRIETAIRE})(?:, (?:{COPROPRIETAIRE}))*(?: et (?:{COPROPRIETAIRE}))?",
        lambda text: tuple(Site.parse(name) for name in split_list(text)),
    ),
    "Droit": Hole(_any_of([droit.libelle for droit in Droit]), Droit.parse),
    "Teleservice": Hole(_any_of([each.nom for each in Teleservice]), Teleservice.parse),
    "Onglet": Hole(_any_of([onglet.value for onglet in Onglet]), Onglet.parse),
    "Montant": Hole(r"\d[\d ]*(?:,\d\d)? €", Montant.parse),
    "Cites": Hole(r"« [^«»]+ »(?:, « [^«»]+ »)*(?: et « [^«»]+ »)?", split_quoted),
    "Date": Hole(r"\d{2}/\d{2}/\d{4}", parse_date),
    "Heure": Hole(r"\d{2}:\d{2}(?::\d{2})?", time.fromisoformat),
    "Moyen": Hole(_any_of([moyen.abrege for moyen in Moyen]), Moyen.parse),
    "Motif": Hole(_any_of([motif.nom for motif in Motif]), Motif.parse),
    "Texte": Hole(r"[^«»]+", str),
    "File": Hole(_any_of(FILES), str),
    "Profil": Hole("particulier|professionnel", str.capitalize),
    "Territoire": Hole(_any_of(TERRITOIRES), str),
    "Nombre": Hole(r"\d+", int),
}


def sentence(text: str) -> parsers.parse:
    """The parser of one step sentence."""
    return parsers.parse(text, extra_types=HOLES, case_sensitive=True)
