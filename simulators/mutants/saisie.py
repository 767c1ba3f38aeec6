"""Faults of the applications of customs, where people declare: DEC-04."""

from collections.abc import Callable
from dataclasses import replace

from simulators.coproprietaire.modele import ServiceEnLigne
from simulators.core.service import Service
from simulators.douane import modele
from simulators.douane.applications import Application
from simulators.douane.modele import Habilitations, Relations
from simulators.mutants.mutant import Mutant
from simulators.peuplement.valeurs import Siret

_GIVE_BACK = """
CREATE TRIGGER retour AFTER DELETE ON habilitation BEGIN
  INSERT OR IGNORE INTO habilitation VALUES (OLD.compte, OLD.service, OLD.droit, OLD.perimetre);
END;
"""
_LOSE = """
CREATE TRIGGER perte AFTER INSERT ON brouillon BEGIN DELETE FROM brouillon WHERE id = NEW.id; END;
"""


def _enter_if(judge: Callable[[Application, Habilitations, Relations], bool]) -> Callable[[Service], Service]:
    return lambda douane: douane.with_policy(may_enter=judge)


def _open_isope(application: Application, rights: Habilitations, relations: Relations) -> bool:
    return application.nom == "ISOPE" or modele.may_enter(application, rights, relations)


def _open_to_declarants(_application: Application, rights: Habilitations, _relations: Relations) -> bool:
    return any(h.droit in {"declarer", "lire"} for h in rights)


def _open_family(application: Application, rights: Habilitations, relations: Relations) -> bool:
    services = {s.code for s in application.services}
    family = {"ISOPE", "ISOPE-DOM"} if services & {"ISOPE", "ISOPE-DOM"} else services
    return any(h.service in family and h.droit in {"declarer", "lire"} for h in rights) or modele.may_enter(
        application, rights, relations
    )


def _close_to_readers(application: Application, rights: Habilitations, relations: Relations) -> bool:
    return modele.may_enter(application, [h for h in rights if h.droit == "declarer"], relations)


def _declare_for_any(
    service: ServiceEnLigne, _siret: Siret, rights: Habilitations, relations: Relations
) -> bool:
    """Any establishment, as soon as one is held."""
    return any(modele.may_declare_for(service, h.siret, rights, relations) for h in rights if h.siret)


def _declare_when_reading(
    service: ServiceEnLigne, siret: Siret, rights: Habilitations, relations: Relations
) -> bool:
    return modele.may_read_for(service, siret, rights, relations)


def _declare_for_the_company(
    service: ServiceEnLigne, siret: Siret, rights: Habilitations, relations: Relations
) -> bool:
    held = {h.siret.siren for h in rights if h.siret and h.droit == "declarer" and h.service == service.code}
    return siret.siren in held or modele.may_declare_for(service, siret, rights, relations)


def _declare_for_the_first(
    service: ServiceEnLigne, siret: Siret, rights: Habilitations, relations: Relations
) -> bool:
    first = min((h.siret for h in rights if h.siret and h.droit == "declarer"), default=None)
    return siret == first and modele.may_declare_for(service, siret, rights, relations)


def _never_tobacco(
    service: ServiceEnLigne, siret: Siret, rights: Habilitations, relations: Relations
) -> bool:
    return service.code != "CIEL-TABAC" and modele.may_declare_for(service, siret, rights, relations)


def _declare_if(
    judge: Callable[[ServiceEnLigne, Siret, Habilitations, Relations], bool],
) -> Callable[[Service], Service]:
    return lambda douane: douane.with_policy(may_declare_for=judge)


def _keep_withdrawn_rights(douane: Service) -> Service:
    return replace(douane, schema=douane.schema + _GIVE_BACK)


def _lose_what_was_typed(douane: Service) -> Service:
    return replace(douane, schema=douane.schema + _LOSE)


MUTANTS = (
    Mutant(
        "isope-sans-controle", "DEC-04", "douane", "l’adresse d’ISOPE n’est pas contrôlée",
        _enter_if(_open_isope),
    ),
    Mutant(
        "une-application-ouvre-les-autres", "DEC-04", "douane",
        "un droit sur une application ouvre toutes les autres", _enter_if(_open_to_declarants),
    ),
    Mutant(
        "isope-pour-isope-dom", "DEC-04", "douane",
        "le droit sur l’un des deux ISOPE ouvre l’autre", _enter_if(_open_family),
    ),
    Mutant(
        "application-fermee-aux-lecteurs", "DEC-04", "douane",
        "l’application est fermée à qui n’a que le droit de lire", _enter_if(_close_to_readers),
    ),
    Mutant(
        "declarer-pour-tout-etablissement", "DEC-04", "douane",
        "un formulaire changé fait déclarer pour un établissement sans droit", _declare_if(_declare_for_any),
    ),
    Mutant(
        "declarer-en-lisant", "DEC-04", "douane", "le droit de lire permet de déclarer",
        _declare_if(_declare_when_reading),
    ),
    Mutant(
        "declarer-pour-l-entreprise", "DEC-04", "douane",
        "le droit sur un établissement permet de déclarer pour toute l’entreprise",
        _declare_if(_declare_for_the_company),
    ),
    Mutant(
        "declarer-pour-le-siege-seul", "DEC-04", "douane",
        "qui a le droit sur deux établissements ne déclare que pour le premier",
        _declare_if(_declare_for_the_first),
    ),
    Mutant(
        "tabac-non-declarable", "DEC-04", "douane",
        "le titulaire du droit de déclarer le tabac ne peut pas en déclarer", _declare_if(_never_tobacco),
    ),
    Mutant(
        "declarer-apres-retrait", "DEC-04", "douane", "un droit retiré permet encore de déclarer",
        _keep_withdrawn_rights,
    ),
    Mutant(
        "saisie-perdue", "DEC-04", "douane",
        "ce qui était saisi est perdu quand la session expire", _lose_what_was_typed,
    ),
)  # fmt: skip
