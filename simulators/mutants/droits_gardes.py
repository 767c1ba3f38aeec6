"""Faults of the scale of rights, SIREN or SIRET, and of what an attachment does to them: CPT-11, 12, 18."""

from collections.abc import Callable
from contextvars import ContextVar
from dataclasses import replace

from starlette.requests import Request
from starlette.responses import Response

from simulators.coproprietaire.modele import ServiceEnLigne
from simulators.core.service import Endpoint, Service
from simulators.douane.applications import DELTA_G
from simulators.douane.formulaire import PORTAIL
from simulators.douane.modele import Habilitations as DroitsDeLaDouane
from simulators.douane.modele import Relations, may_declare_for, may_read_for
from simulators.identity.sessions import current_session
from simulators.mutants.adresses import wrap
from simulators.mutants.mutant import Mutant
from simulators.peuplement.valeurs import Siret
from simulators.portailpro.domaine.creance import Creance
from simulators.portailpro.domaine.habilitation import Habilitations
from simulators.portailpro.domaine.identifiants import Siren
from simulators.portailpro.domaine.jugements.messagerie import niveau_de_messagerie
from simulators.portailpro.domaine.jugements.paiements import creance_visible
from simulators.portailpro.domaine.messagerie.niveau import Niveau
from simulators.portailpro.domaine.site import Site

Judge = Callable[[ServiceEnLigne, Siret, DroitsDeLaDouane, Relations], bool]
_BY_PORTAL: ContextVar[bool] = ContextVar("venue_de_portailpro", default=False)
SEPA, HEAD_OFFICE = "TELEPAIEMENT-SEPA", "00012"


def _by_place(site: Site, held: Habilitations, siren: Siren, creance: Creance) -> bool:
    places = {h.siret for h in held if h.service == SEPA}
    visible = creance_visible(site, held, siren, creance)
    return visible and (site is not Site.DOUANE or creance.siret in places)


def _head_office_only(site: Site, held: Habilitations, siren: Siren, creance: Creance) -> bool:
    kept = [h for h in held if h.siret is None or h.siret.chiffres.endswith(HEAD_OFFICE)]
    return creance_visible(site, kept, siren, creance)


def _any_company(site: Site, held: Habilitations, siren: Siren, creance: Creance) -> bool:
    pays = any(h.service == SEPA and h.droit == "telepayer" for h in held)
    return creance_visible(site, held, siren, creance) or (site is Site.DOUANE and pays)


def _messaging_of_head_office(held: Habilitations, siren: Siren) -> Niveau:
    kept = [h for h in held if h.siret is None or h.siret.chiffres.endswith(HEAD_OFFICE)]
    return niveau_de_messagerie(kept, siren)


def _whole_company(
    service: ServiceEnLigne, siret: Siret, held: DroitsDeLaDouane, relations: Relations
) -> bool:
    """A right of any service, held for this place, is enough once DELTA-G is held for the company."""
    mine = {h.siret for h in held if h.siret and h.siret.siren == siret.siren}
    return any(may_declare_for(service, one, held, relations) for one in mine)


def _by_portal(judge: Judge) -> Callable[[Service], Service]:
    """Another judgement for whoever comes from portailpro."""

    async def note(request: Request, original: Endpoint) -> Response:
        session = current_session(request)
        mark = _BY_PORTAL.set(session is not None and session.provider == PORTAIL)
        try:
            return await original(request)
        finally:
            _BY_PORTAL.reset(mark)

    def judged(service: ServiceEnLigne, siret: Siret, held: DroitsDeLaDouane, relations: Relations) -> bool:
        return (judge if _BY_PORTAL.get() else may_declare_for)(service, siret, held, relations)

    def build(douane: Service) -> Service:
        form = DELTA_G.chemin_declaration
        for path, method in ((DELTA_G.chemin, "GET"), (form, "GET"), (form, "POST")):
            douane = wrap(douane, path, note, method)
        return douane.with_policy(may_declare_for=judged)

    return build


def _first_place_only(
    service: ServiceEnLigne, siret: Siret, held: DroitsDeLaDouane, relations: Relations
) -> bool:
    return siret.endswith(HEAD_OFFICE) and may_declare_for(service, siret, held, relations)


def _on_link(action: str) -> Callable[[Service], Service]:
    """Something happens to the rights of an account when it is linked."""
    trigger = f"CREATE TRIGGER au_rattachement AFTER INSERT ON lien BEGIN {action} END;"
    return lambda douane: replace(douane, schema=douane.schema + trigger)


_WIDEN = """
INSERT OR IGNORE INTO habilitation
SELECT NEW.compte, h.service, h.droit, r.siret FROM habilitation h JOIN relation r
ON r.service = h.service AND substr(r.siret, 1, 9) = substr(h.perimetre, 1, 9) WHERE h.compte = NEW.compte;
"""
_LIFT = """
INSERT OR IGNORE INTO habilitation SELECT compte, service, droit, substr(perimetre, 1, 9) FROM habilitation
WHERE compte = NEW.compte AND compte IN (SELECT identifiant FROM compte WHERE siret IS NULL);
"""
_DROP = "DELETE FROM habilitation WHERE compte = NEW.compte AND service = 'DELTA-G';"
_RELATE = """
INSERT OR IGNORE INTO relation SELECT siret, 'CIEL-ALCOOL' FROM compte WHERE identifiant = NEW.compte
AND siret IS NOT NULL;
"""


def _policy(**changes: object) -> Callable[[Service], Service]:
    return lambda service: service.with_policy(**changes)


MUTANTS = (
    Mutant("tableau-au-siret", "CPT-11", "portailpro",
           "le tableau de bord est filtré sur le SIRET de l’habilitation",
           _policy(creance_visible=_by_place)),
    Mutant("droits-du-siege-seul", "CPT-11", "portailpro",
           "seuls comptent, pour le tableau de bord, les droits tenus sur le siège",
           _policy(creance_visible=_head_office_only)),
    Mutant("toutes-les-entreprises", "CPT-11", "portailpro",
           "« Télépayer » pour une entreprise montre les créances de toutes",
           _policy(creance_visible=_any_company)),
    Mutant("messagerie-du-siege-seul", "CPT-11", "portailpro",
           "la messagerie ne s’ouvre qu’avec un droit tenu sur le siège",
           _policy(niveau_de_messagerie=_messaging_of_head_office)),
    Mutant("delta-g-au-siren", "CPT-11", "douane",
           "DELTA-G s’ouvre pour tout établissement où l’on tient un droit quelconque",
           _policy(may_declare_for=_whole_company)),
    Mutant("payer-au-siren", "CPT-11", "telepaiement",
           "« Télépayer » sur un établissement paie pour tous ceux de l’entreprise",
           _policy(may_pay=lambda droits, siret: any(d.siret[:9] == siret[:9] for d in droits))),
    Mutant("portailpro-elargit", "CPT-12", "douane",
           "passer par portailpro ouvre DELTA-G sur tous les SIRET du SIREN",
           _by_portal(lambda _service, siret, held, _relations: any(
               h.siret and h.siret.siren == siret.siren for h in held))),
    Mutant("portailpro-reduit", "CPT-12", "douane",
           "passer par portailpro ne laisse que le premier établissement", _by_portal(_first_place_only)),
    Mutant("lecteur-declare-par-portailpro", "CPT-12", "douane",
           "passer par portailpro laisse déclarer avec le seul droit de lire", _by_portal(may_read_for)),
    Mutant("rattachement-elargit", "CPT-18", "douane",
           "le rattachement élargit les droits à tous les SIRET du SIREN", _on_link(_WIDEN)),
    Mutant("rattachement-au-siren", "CPT-18", "douane",
           "le rattachement d’un compte d’entreprise porte ses droits au SIREN", _on_link(_LIFT)),
    Mutant("rattachement-efface", "CPT-18", "douane",
           "le rattachement efface le droit DELTA-G tenu au SIRET", _on_link(_DROP)),
    Mutant("rattachement-cree-une-relation", "CPT-18", "douane",
           "le rattachement inscrit dans ROSA une relation que personne n’a demandée", _on_link(_RELATE)),
)  # fmt: skip
