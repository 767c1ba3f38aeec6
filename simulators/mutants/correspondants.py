"""Faults of the standing of « correspondant entreprise »: CPT-01, CPT-02, HAB-04."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace

from starlette.requests import Request
from starlette.responses import Response

from simulators.coproprietaire.errors import AccesRefuse
from simulators.coproprietaire.habilitations import read_habilitations, remove_habilitation
from simulators.core.context import context
from simulators.core.pages import redirect
from simulators.core.service import Endpoint, Service
from simulators.douane.correspondance import ROLES, Dossier, Piece, list_manquantes
from simulators.douane.ecrans_ghost import CERTIFICATION, COMPTE, CONFLICT, OCTROI, RETRAIT
from simulators.douane.modele import Habilitations, may_manage, refus_de_gerer
from simulators.douane.salaries import write_certification
from simulators.douane.services import COMPTE_ENTREPRISE, CORRESPONDANT, GESTION
from simulators.identity.sessions import require_session
from simulators.mutants.adresses import wrap, write_page
from simulators.mutants.mutant import Mutant
from simulators.peuplement.document import Habilitation
from simulators.peuplement.valeurs import Siret

_AT_ONCE = """
CREATE TRIGGER roles_au_depot AFTER INSERT ON dossier_correspondant BEGIN
  INSERT OR IGNORE INTO habilitation VALUES (NEW.compte, 'COMPTE-ENTREPRISE', 'correspondant', NEW.siren);
  INSERT OR IGNORE INTO habilitation VALUES (NEW.compte, 'COMPTE-ENTREPRISE', 'gestion', NEW.siren);
END;
"""
_DESPITE_REFUSAL = """
CREATE TRIGGER roles_malgre_le_refus AFTER UPDATE ON dossier_correspondant WHEN NEW.etat = 'refusé' BEGIN
  INSERT OR IGNORE INTO habilitation VALUES (NEW.compte, 'COMPTE-ENTREPRISE', 'correspondant', NEW.siren);
END;
"""
_AT_ONCE_FOR_COLLEAGUES = """
CREATE TRIGGER role_du_collaborateur AFTER INSERT ON dossier_correspondant
WHEN NEW.qualite = 'collaborateur' BEGIN
  INSERT OR IGNORE INTO habilitation VALUES (NEW.compte, 'COMPTE-ENTREPRISE', 'correspondant', NEW.siren);
END;
"""
_DESPITE_REFUSAL_FOR_COLLEAGUES = """
CREATE TRIGGER roles_du_collaborateur_refuse AFTER UPDATE ON dossier_correspondant
WHEN NEW.etat = 'refusé' AND NEW.qualite = 'collaborateur' BEGIN
  INSERT OR IGNORE INTO habilitation VALUES (NEW.compte, 'COMPTE-ENTREPRISE', 'correspondant', NEW.siren);
  INSERT OR IGNORE INTO habilitation VALUES (NEW.compte, 'COMPTE-ENTREPRISE', 'gestion', NEW.siren);
END;
"""
_ALL_CERTIFIED = """
CREATE TRIGGER certifier_tous AFTER INSERT ON certification BEGIN
  INSERT OR IGNORE INTO certification SELECT identifiant, NEW.par, NEW.le FROM compte;
END;
"""
_WITHDRAWN_EVERYWHERE = """
CREATE TRIGGER retirer_partout AFTER DELETE ON habilitation BEGIN
  DELETE FROM habilitation WHERE compte = OLD.compte AND service = OLD.service AND droit = OLD.droit;
END;
"""

_WITHDRAWN_FROM_ALL = """
CREATE TRIGGER retirer_a_tous AFTER DELETE ON habilitation BEGIN
  DELETE FROM habilitation
  WHERE service = OLD.service AND droit = OLD.droit AND perimetre = OLD.perimetre;
END;
"""


def _with_trigger(trigger: str) -> Callable[[Service], Service]:
    return lambda douane: replace(douane, schema=douane.schema + trigger)


def _one_role_for_colleagues(dossier: Dossier) -> Sequence[str]:
    return ROLES if dossier.qualite == "dirigeant" else (CORRESPONDANT,)


def _without_letter(qualite: str, pieces: Mapping[str, str]) -> Sequence[Piece]:
    return [p for p in list_manquantes(qualite, pieces) if p.nom != "designation"]


async def _certify_anyway(request: Request, original: Endpoint) -> Response:
    try:
        return await original(request)
    except AccesRefuse:
        session, compte = require_session(request), request.path_params["identifiant"]
        write_certification(context(request), compte, session.account)
        return redirect("/ghost", status=f"Le compte {compte} est certifié.")


async def _certify_then_refuse(request: Request, original: Endpoint) -> Response:
    write_certification(context(request), request.path_params["identifiant"], "personne")
    return await original(request)


async def _refuse_and_certify(request: Request, original: Endpoint) -> Response:
    """The first attempt is refused, and whoever tries again is obeyed."""
    response = await original(request)
    if response.status_code == CONFLICT:
        write_certification(context(request), request.path_params["identifiant"], "personne")
    return response


def _of_any_company(moi: str, sirens: Collection[str], compte: str, _employeur: str) -> str:
    return refus_de_gerer(moi, sirens, compte, next(iter(sirens), ""))


def _oneself_too(moi: str, sirens: Collection[str], compte: str, employeur: str) -> str:
    return "" if compte == moi else refus_de_gerer(moi, sirens, compte, employeur)


def _holds(droit: str) -> Callable[[str, Habilitations], bool]:
    return lambda siren, held: any(
        h.service == COMPTE_ENTREPRISE.code and h.droit == droit and h.siren == siren for h in held
    )


def _any_company(_siren: str, held: Habilitations) -> bool:
    return {h.droit for h in held if h.service == COMPTE_ENTREPRISE.code}.issuperset(ROLES)


async def _show_any_account(request: Request, original: Endpoint) -> Response:
    """Whoever manages a company may read the rights of any account."""
    try:
        return await original(request)
    except AccesRefuse:
        ctx, compte = context(request), request.path_params["identifiant"]
        held = read_habilitations(ctx, require_session(request).account)
        if not any(h.siren and may_manage(h.siren, held) for h in held):
            raise
        lines = (f"<li>{h.service} {h.droit} {h.siret}</li>" for h in read_habilitations(ctx, compte))
        return write_page(f"Habilitations de {compte}", f"<ul>{''.join(lines)}</ul>")


async def _refuse_and_withdraw(request: Request, original: Endpoint) -> Response:
    form = {name: str(value) for name, value in (await request.form()).items()}
    service, _, droit = form["droit"].partition("/")
    right = Habilitation(service=service, droit=droit, siret=Siret(form["siret"]))
    remove_habilitation(context(request), request.path_params["identifiant"], right)
    return await original(request)


def _policy(**changes: object) -> Callable[[Service], Service]:
    return lambda douane: douane.with_policy(**changes)


def _build(rule: str, name: str, sentence: str, build: Callable[[Service], Service]) -> Mutant:
    return Mutant(name, rule, "douane", sentence, build)


MUTANTS = (
    _build("CPT-01", "un-seul-role", "un seul des deux rôles est inscrit dans GHOST",
           _policy(roles_du_dossier=lambda _dossier: (CORRESPONDANT,))),
    _build("CPT-01", "un-seul-role-au-collaborateur",
           "le collaborateur désigné ne reçoit que l’un des deux rôles",
           _policy(roles_du_dossier=_one_role_for_colleagues)),
    _build("CPT-01", "roles-sans-pieces", "un dossier sans pièces est validé",
           _policy(pieces_manquantes=lambda _qualite, _pieces: ())),
    _build("CPT-01", "lettre-de-designation-facultative",
           "la lettre de désignation n’est pas demandée au collaborateur",
           _policy(pieces_manquantes=_without_letter)),
    _build("CPT-01", "roles-des-le-depot", "les rôles sont inscrits dès la transmission du dossier",
           _with_trigger(_AT_ONCE)),
    _build("CPT-01", "roles-malgre-le-refus", "un dossier refusé laisse un rôle dans GHOST",
           _with_trigger(_DESPITE_REFUSAL)),
    _build("CPT-01", "role-des-le-depot-du-collaborateur",
           "le collaborateur désigné reçoit un rôle dès la transmission de son dossier",
           _with_trigger(_AT_ONCE_FOR_COLLEAGUES)),
    _build("CPT-01", "roles-du-collaborateur-refuse",
           "le dossier refusé d’un collaborateur désigné lui laisse les deux rôles",
           _with_trigger(_DESPITE_REFUSAL_FOR_COLLEAGUES)),
    _build("CPT-02", "tout-compte-certifie", "un compte ordinaire peut certifier un collègue",
           lambda douane: wrap(douane, COMPTE + CERTIFICATION, _certify_anyway, "POST")),
    _build("CPT-02", "certifier-puis-refuser", "GHOST refuse la certification et l’enregistre quand même",
           lambda douane: wrap(douane, COMPTE + CERTIFICATION, _certify_then_refuse, "POST")),
    _build("CPT-02", "certifier-hors-de-l-entreprise",
           "le correspondant certifie aussi les comptes d’une autre entreprise",
           _policy(refus_de_gerer=_of_any_company)),
    _build("CPT-02", "se-certifier-soi-meme", "le correspondant certifie son propre compte",
           _policy(refus_de_gerer=_oneself_too)),
    _build("CPT-02", "droit-sans-certification", "un compte non certifié reçoit des habilitations",
           _policy(may_receive=lambda _certifie: True)),
    _build("CPT-02", "siret-d-une-autre-entreprise",
           "le correspondant donne des droits sur les établissements d’une autre entreprise",
           _policy(may_give_for=lambda _siret, _sirens: True)),
    _build("CPT-02", "certifier-un-certifie-tous", "certifier un compte certifie tous les autres",
           _with_trigger(_ALL_CERTIFIED)),
    _build("CPT-02", "octroi-refuse-et-compte-certifie",
           "GHOST refuse de donner un droit à un compte non certifié, et le certifie au passage",
           lambda douane: wrap(douane, COMPTE + OCTROI, _refuse_and_certify, "POST")),
    _build("HAB-04", "correspondant-suffit",
           "le seul rôle de correspondant suffit pour modifier une habilitation",
           _policy(may_manage=_holds(CORRESPONDANT))),
    _build("HAB-04", "habilitations-d-une-autre-entreprise-lues",
           "le correspondant d’une entreprise lit par leur adresse les habilitations d’un compte d’une autre",
           lambda douane: wrap(douane, COMPTE, _show_any_account)),
    _build("HAB-04", "gestion-suffit", "le seul rôle de gestion suffit pour modifier une habilitation",
           _policy(may_manage=_holds(GESTION))),
    _build("HAB-04", "roles-de-deux-entreprises",
           "les deux rôles tenus chacun pour une entreprise valent pour les deux",
           _policy(may_manage=_any_company)),
    _build("HAB-04", "refuser-et-retirer", "GHOST refuse le retrait et le fait quand même",
           lambda douane: wrap(douane, COMPTE + RETRAIT, _refuse_and_withdraw, "POST")),
    _build("HAB-04", "retirer-a-tous", "un droit retiré à un salarié l’est à tous ses collègues",
           _with_trigger(_WITHDRAWN_FROM_ALL)),
    _build("HAB-04", "retirer-partout", "un droit retiré sur un établissement l’est sur tous",
           _with_trigger(_WITHDRAWN_EVERYWHERE)),
)  # fmt: skip
