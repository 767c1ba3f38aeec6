"""Who may file a declaration in an application of customs, once inside: DEC-04."""

from collections.abc import Callable
from dataclasses import replace

from simulators.coproprietaire.modele import ServiceEnLigne
from simulators.core.service import Service
from simulators.douane.modele import Habilitations, Relations, may_declare_for, may_read_for
from simulators.douane.services import CIEL_ALCOOL, CIEL_TABAC
from simulators.mutants.mutant import Mutant
from simulators.peuplement.valeurs import Siret

_GIVE_BACK = """
CREATE TRIGGER retour AFTER DELETE ON habilitation BEGIN
  INSERT OR IGNORE INTO habilitation VALUES (OLD.compte, OLD.service, OLD.droit, OLD.perimetre);
END;
"""


def _declare_for_any(
    service: ServiceEnLigne, _siret: Siret, rights: Habilitations, relations: Relations
) -> bool:
    """Any establishment, as soon as one is held."""
    return any(may_declare_for(service, h.siret, rights, relations) for h in rights if h.siret)


def _declare_when_reading(
    service: ServiceEnLigne, siret: Siret, rights: Habilitations, relations: Relations
) -> bool:
    return may_read_for(service, siret, rights, relations)


def _declare_for_the_company(
    service: ServiceEnLigne, siret: Siret, rights: Habilitations, relations: Relations
) -> bool:
    held = {h.siret.siren for h in rights if h.siret and h.droit == "declarer" and h.service == service.code}
    return siret.siren in held or may_declare_for(service, siret, rights, relations)


def _declare_for_the_first(
    service: ServiceEnLigne, siret: Siret, rights: Habilitations, relations: Relations
) -> bool:
    first = min((h.siret for h in rights if h.siret and h.droit == "declarer"), default=None)
    return siret == first and may_declare_for(service, siret, rights, relations)


def _never_tobacco(
    service: ServiceEnLigne, siret: Siret, rights: Habilitations, relations: Relations
) -> bool:
    return service.code != "CIEL-TABAC" and may_declare_for(service, siret, rights, relations)


def _declare_if(
    judge: Callable[[ServiceEnLigne, Siret, Habilitations, Relations], bool],
) -> Callable[[Service], Service]:
    return lambda douane: douane.with_policy(may_declare_for=judge)


def _keep_withdrawn_rights(douane: Service) -> Service:
    return replace(douane, schema=douane.schema + _GIVE_BACK)


def _alcohol_is_tobacco(service: ServiceEnLigne, *held: *tuple[Siret, Habilitations, Relations]) -> bool:
    either = (CIEL_ALCOOL, CIEL_TABAC) if service in (CIEL_ALCOOL, CIEL_TABAC) else (service,)
    return any(may_declare_for(one, *held) for one in either)


def _first_company_only(
    service: ServiceEnLigne, siret: Siret, rights: Habilitations, relations: Relations
) -> bool:
    first = min((h.siret.siren for h in rights if h.siret), default=None)
    return siret.siren == first and may_declare_for(service, siret, rights, relations)


def _build(name: str, sentence: str, build: Callable[[Service], Service]) -> Mutant:
    return Mutant(name, "DEC-04", "douane", sentence, build)


MUTANTS = (
    _build(
        "declarer-pour-tout-etablissement",
        "un formulaire changé fait déclarer pour un établissement sans droit", _declare_if(_declare_for_any),
    ),
    _build(
        "declarer-en-lisant", "le droit de lire permet de déclarer",
        _declare_if(_declare_when_reading),
    ),
    _build(
        "declarer-pour-l-entreprise",
        "le droit sur un établissement permet de déclarer pour toute l’entreprise",
        _declare_if(_declare_for_the_company),
    ),
    _build(
        "declarer-pour-le-siege-seul",
        "qui a le droit sur deux établissements ne déclare que pour le premier",
        _declare_if(_declare_for_the_first),
    ),
    _build(
        "tabac-non-declarable",
        "le titulaire du droit de déclarer le tabac ne peut pas en déclarer", _declare_if(_never_tobacco),
    ),
    _build(
        "declarer-apres-retrait", "un droit retiré permet encore de déclarer",
        _keep_withdrawn_rights,
    ),
    _build(
        "alcool-vaut-tabac", "le droit de déclarer l’alcool permet de déclarer le tabac",
        lambda douane: douane.with_policy(may_declare_for=_alcohol_is_tobacco),
    ),
    _build(
        "premiere-entreprise-seule", "qui a des droits dans deux entreprises ne déclare que pour l’une",
        lambda douane: douane.with_policy(may_declare_for=_first_company_only),
    ),
    _build(
        "declarants-refuses-par-portailpro", "qui est habilité déclare sur douane.gouv, pas par portailpro",
        lambda douane: douane.with_policy(may_file=lambda origine, _deja: origine != "dti-portailpro"),
    ),
)  # fmt: skip
