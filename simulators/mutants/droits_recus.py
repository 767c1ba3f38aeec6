"""Faults of what opens with the rights of customs, and of their arrival: HAB-06, HAB-11, HAB-14."""

from collections.abc import Callable, Sequence

from starlette.requests import Request
from starlette.responses import Response

from simulators.core.context import context
from simulators.core.errors import Refusal
from simulators.core.service import Endpoint, Service
from simulators.identity.sessions import current_session
from simulators.mutants.adresses import wrap
from simulators.mutants.mutant import Mutant
from simulators.portailpro.cas_usage.relire_habilitations import relire_habilitations
from simulators.portailpro.domaine.creance import Creance
from simulators.portailpro.domaine.declaration import DEDOUANEMENT, LigneDeDeclaration
from simulators.portailpro.domaine.habilitation import Habilitations, detient
from simulators.portailpro.domaine.identifiants import Siren
from simulators.portailpro.domaine.jugements.declarations import lignes_de_declaration
from simulators.portailpro.domaine.jugements.mandats import mandat_visible
from simulators.portailpro.domaine.jugements.messagerie import niveau_de_messagerie
from simulators.portailpro.domaine.jugements.paiements import creance_visible
from simulators.portailpro.domaine.mandat import Mandat
from simulators.portailpro.domaine.messagerie.niveau import Niveau
from simulators.portailpro.domaine.site import Site
from simulators.portailpro.passerelles.fabrique import build_ports
from simulators.portailpro.web.adresses import ACTUALITES, AIDE, HABILITATIONS, PROFIL, RATTACHEMENTS

SEPA = "TELEPAIEMENT-SEPA"
QUARTER_S = 900.0


async def _needs_customs(request: Request, original: Endpoint) -> Response:
    """A page closed to whoever has no right of customs."""
    session, ctx = current_session(request), context(request)
    if session is not None:
        droits = await relire_habilitations(build_ports(ctx), ctx.service.policies, session.account)
        if not any(h.site is Site.DOUANE for h in droits.habilitations):
            raise Refusal(403, "Accès refusé", "Il faut une habilitation de la douane.", "sans-douane")
    return await original(request)


def _closed_without_customs(path: str) -> Callable[[Service], Service]:
    return lambda portail: wrap(portail, path, _needs_customs)


def _payers_see_mandates(site: Site, held: Habilitations, siren: Siren, mandat: Mandat) -> bool:
    pays = site is Site.DOUANE and detient(held, siren, site, SEPA, ("telepayer",))
    return mandat_visible(site, held, siren, mandat) or (pays and mandat.siret.siren == siren)


def _adherents_see_debts(site: Site, held: Habilitations, siren: Siren, creance: Creance) -> bool:
    adheres = site is Site.DOUANE and detient(held, siren, site, SEPA, ("adherer",))
    return creance_visible(site, held, siren, creance) or adheres


def _all_or_nothing(site: Site, held: Habilitations, siren: Siren, creance: Creance) -> bool:
    customs = any(h.site is Site.DOUANE for h in held)
    return customs and creance_visible(site, held, siren, creance)


def _newcomers_see_debts(site: Site, held: Habilitations, siren: Siren, creance: Creance) -> bool:
    return creance_visible(site, held, siren, creance) or (site is Site.DOUANE and not held)


def _newcomers_see_mandates(site: Site, held: Habilitations, siren: Siren, mandat: Mandat) -> bool:
    return mandat_visible(site, held, siren, mandat) or (site is Site.DOUANE and not held)


def _newcomers_declare(held: Habilitations, siren: Siren) -> Sequence[LigneDeDeclaration]:
    return lignes_de_declaration(held, siren) if held else (DEDOUANEMENT,)


def _payers_write(held: Habilitations, siren: Siren) -> Niveau:
    return niveau_de_messagerie([h for h in held if h.service == SEPA], siren)


def _taxpayers_write(held: Habilitations, siren: Siren) -> Niveau:
    taxpayer = any(h.site is Site.IMPOTS and h.siren == siren for h in held)
    return Niveau.STANDARD if taxpayer else niveau_de_messagerie(held, siren)


def _newcomers_write(held: Habilitations, siren: Siren) -> Niveau:
    return niveau_de_messagerie(held, siren) if held else Niveau.STANDARD


def _never_open_debts(site: Site, held: Habilitations, siren: Siren, creance: Creance) -> bool:
    """Rights held for a single place are taken for those of an account that is still new."""
    kept = held if len(held) > 1 else ()
    return creance_visible(site, kept, siren, creance)


def _policy(**changes: object) -> Callable[[Service], Service]:
    return lambda service: service.with_policy(**changes)


def _build(rule: str, name: str, sentence: str, build: Callable[[Service], Service]) -> Mutant:
    return Mutant(name, rule, "portailpro", sentence, build)


MUTANTS = (
    _build("HAB-06", "profil-ferme-sans-douane",
           "le profil devient inaccessible sans habilitation douane", _closed_without_customs(PROFIL)),
    _build("HAB-06", "rattachements-fermes-sans-douane",
           "les rattachements deviennent inaccessibles sans habilitation douane",
           _closed_without_customs(RATTACHEMENTS)),
    _build("HAB-06", "habilitations-fermees-sans-douane",
           "la gestion des habilitations devient inaccessible sans habilitation douane",
           _closed_without_customs(HABILITATIONS)),
    _build("HAB-06", "actualites-fermees-sans-douane",
           "les actualités se ferment sans habilitation douane", _closed_without_customs(ACTUALITES)),
    _build("HAB-06", "mandats-avec-telepayer", "« Télépayer » montre aussi les mandats",
           _policy(mandat_visible=_payers_see_mandates)),
    _build("HAB-06", "creances-avec-adherer", "« Adhérer » montre aussi les créances",
           _policy(creance_visible=_adherents_see_debts)),
    _build("HAB-06", "tableau-ferme-sans-douane",
           "sans habilitation douane, les créances des impôts disparaissent aussi",
           _policy(creance_visible=_all_or_nothing)),
    _build("HAB-06", "messagerie-avec-telepaiement-seul",
           "la messagerie ne s’ouvre qu’avec Télépaiement", _policy(niveau_de_messagerie=_payers_write)),
    _build("HAB-06", "messagerie-ouverte-par-les-impots",
           "la messagerie de la douane s’ouvre avec un droit des impôts",
           _policy(niveau_de_messagerie=_taxpayers_write)),
    _build("HAB-11", "compte-neuf-ecrit", "la messagerie de la douane s’ouvre à un compte neuf",
           _policy(niveau_de_messagerie=_newcomers_write)),
    _build("HAB-11", "compte-neuf-voit-les-creances",
           "un compte neuf voit les créances du SIREN déclaré à l’inscription",
           _policy(creance_visible=_newcomers_see_debts)),
    _build("HAB-11", "compte-neuf-voit-les-mandats", "un compte neuf voit les mandats de la douane",
           _policy(mandat_visible=_newcomers_see_mandates)),
    _build("HAB-11", "compte-neuf-declare", "un compte neuf a la ligne « Dédouanement »",
           _policy(lignes_de_declaration=_newcomers_declare)),
    _build("HAB-11", "aide-fermee-au-compte-neuf", "l’aide, ouverte à tous, se ferme au compte neuf",
           _closed_without_customs(AIDE)),
    Mutant("telepaiement-ouvert-a-un-compte-neuf", "HAB-11", "telepaiement",
           "Télépaiement SEPA s’ouvre à un compte sans aucun droit",
           _policy(may_see_sepa=lambda _droits: True)),
    _build("HAB-14", "droits-lus-a-la-connexion", "les habilitations ne sont relues qu’à la connexion",
           _policy(habilitations_perimees=lambda _age_s, _annoncee: False)),
    _build("HAB-14", "octroi-perdu-jamais-rattrape",
           "un octroi dont l’annonce s’est perdue n’a jamais d’effet",
           _policy(habilitations_perimees=lambda _age_s, annoncee: annoncee)),
    _build("HAB-14", "octroi-apres-quinze-minutes", "un droit donné ne sert qu’un quart d’heure plus tard",
           _policy(habilitations_perimees=lambda age_s, _annoncee: age_s >= QUARTER_S)),
    _build("HAB-14", "un-droit-ne-suffit-pas", "le premier droit reçu n’a d’effet qu’avec un second",
           _policy(creance_visible=_never_open_debts)),
)  # fmt: skip
