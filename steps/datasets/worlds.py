"""Reads the worlds written by hand in ``scenarios/worlds``."""

from __future__ import annotations

import tomllib
from difflib import get_close_matches
from functools import cache
from pathlib import Path

from steps.datasets.debts import read_creance
from steps.datasets.exchanges import read_question
from steps.datasets.model import (
    Compte,
    Entreprise,
    Etablissement,
    Habilitation,
    Monde,
    Personne,
    Relation,
)
from steps.datasets.news import read_actualite
from steps.datasets.node import Node
from steps.datasets.records import read_declaration, read_echeance, read_mandat
from steps.errors import UsageError
from steps.vocabulary.droit import Droit, Perimetre
from steps.vocabulary.errors import ValeurInvalide
from steps.vocabulary.siren import Siren
from steps.vocabulary.siret import Siret
from steps.vocabulary.site import Site

HEAD = ("titre", "instant", "horloge", "graine")
PARTS = (
    "entreprise",
    "personne",
    "relation",
    "creance",
    "mandat",
    "echeance",
    "declaration",
    "actualite",
    "question",
)
FOLDER = Path(__file__).parents[2] / "scenarios" / "worlds"


def list_worlds() -> tuple[str, ...]:
    """Names of the worlds that exist."""
    return tuple(sorted(path.stem for path in FOLDER.glob("*.toml")))


@cache
def read_world(name: str) -> Monde:
    """The world of that name; UsageError lists the nearest names when there is none."""
    path = FOLDER / f"{name}.toml"
    if not path.is_file():
        near = get_close_matches(name, list_worlds(), n=3, cutoff=0.4) or list_worlds()
        raise UsageError(f"Monde inconnu « {name} ». Mondes proches : {', '.join(near)}.")
    return read_file(path)


def read_file(path: Path) -> Monde:
    """The world of a file; UsageError names the file, the key and what is expected."""
    try:
        values = tomllib.loads(path.read_text(encoding="utf-8"))
    except tomllib.TOMLDecodeError as error:
        raise UsageError(f"{path.name} : TOML illisible ({error}).") from error
    return _monde(Node(path.name, values))


def _monde(node: Node) -> Monde:
    node.verify_keys(*HEAD, *PARTS)
    return Monde(
        titre=node.text("titre") if node.has("titre") else "",
        instant=node.text("instant") if node.has("instant") else None,
        horloge=node.text("horloge") if node.has("horloge") else None,
        graine=node.integer("graine") if node.has("graine") else None,
        entreprises=tuple(_entreprise(item) for item in node.tables("entreprise")),
        personnes=tuple(read_personne(item) for item in node.tables("personne")),
        relations=tuple(_relation(item) for item in node.tables("relation")),
        creances=tuple(read_creance(item) for item in node.tables("creance")),
        mandats=tuple(read_mandat(item) for item in node.tables("mandat")),
        echeances=tuple(read_echeance(item) for item in node.tables("echeance")),
        declarations=tuple(read_declaration(item) for item in node.tables("declaration")),
        actualites=tuple(read_actualite(item) for item in node.tables("actualite")),
        questions=tuple(read_question(item) for item in node.tables("question")),
    )


def _entreprise(node: Node) -> Entreprise:
    node.verify_keys("nom", "siren", "etablissement")
    siren = node.value("siren", Siren.parse)
    places = tuple(_etablissement(item, siren) for item in node.tables("etablissement"))
    return Entreprise(node.text("nom"), siren, places)


def _etablissement(node: Node, siren: Siren) -> Etablissement:
    node.verify_keys("nom", "siret")
    siret = node.value("siret", Siret.parse)
    if siret.siren != siren:
        raise UsageError(f"{node.where}.siret : {siret} n'est pas un établissement de {siren}.")
    return Etablissement(node.text("nom"), siret)


def read_personne(node: Node) -> Personne:
    """A person, with her accounts."""
    node.verify_keys("prenom", "nom", "courriel", "compte")
    comptes = tuple(_compte(item) for item in node.tables("compte"))
    return Personne(node.text("prenom"), node.text("nom"), node.text("courriel"), comptes)


def _compte(node: Node) -> Compte:
    node.verify_keys(
        "site", "identifiant", "mot_de_passe", "siren", "siret", "rattache", "age", "habilitation"
    )
    return Compte(
        site=node.value("site", Site.parse),
        identifiant=node.text("identifiant"),
        mot_de_passe=node.text("mot_de_passe"),
        perimetre=_perimetre(node),
        rattache=node.flag("rattache"),
        age=node.flag("age"),
        habilitations=tuple(_habilitation(item) for item in node.tables("habilitation")),
    )


def _habilitation(node: Node) -> Habilitation:
    node.verify_keys("service", "droit", "siren", "siret")
    service = node.text("service")
    droit = node.value("droit", lambda code: Droit.of(service, code))
    if droit.is_by_establishment is not node.has("siret"):
        kind = "siret" if droit.is_by_establishment else "siren"
        raise UsageError(f"{node.where} : {service} se donne par {kind}.")
    return Habilitation(droit, _perimetre(node))


def _perimetre(node: Node) -> Perimetre:
    return node.value("siret", Siret.parse) if node.has("siret") else node.value("siren", Siren.parse)


def _relation(node: Node) -> Relation:
    node.verify_keys("siret", "service")
    return Relation(node.value("siret", Siret.parse), node.value("service", _customs_service))


def _customs_service(code: str) -> str:
    services = sorted({droit.service for droit in Droit if droit.is_by_establishment})
    if code not in services:
        raise ValeurInvalide("un service de la douane parmi " + ", ".join(services), code)
    return code
