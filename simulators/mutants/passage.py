"""Faults of login and of passage between sites: AUT-03, AUT-07."""

from dataclasses import replace

import msgspec

from simulators.coproprietaire.modele import Identifiants
from simulators.core.context import Context
from simulators.core.service import Service
from simulators.mutants.mutant import Mutant
from simulators.peuplement.document import Compte, Document, Personne
from simulators.peuplement.valeurs import Siren
from simulators.portailpro.cas_usage.ports import Ports
from simulators.portailpro.passerelles.acces import Acces
from simulators.portailpro.passerelles.fabrique import build_ports
from simulators.portailpro.passerelles.rattachements import RattachementsSql
from simulators.portailpro.web.identite import build_identity_routes


def _refuse_silent_entry(portail: Service) -> Service:
    return portail.with_policy(accepte_connexion_silencieuse=lambda _site: False)


def _ask_password_in_between(portail: Service) -> Service:
    """Every link towards a co-owner leads to its login page instead of the silent passage."""
    lost = 'href="{{ url(site.value) }}/connexion"'
    source = portail.read_template("administrations.html")
    changed = source.replace('href="{{ passage(site, espace) }}"', lost)
    if changed == source:
        raise LookupError("administrations.html: the passage link has moved, the mutant is void")
    return portail.with_template("administrations.html", changed)


class _TakenForAnother(RattachementsSql):
    """Links that lead, whoever comes in, to the account of another person."""

    def __init__(self, ctx: Context) -> None:
        super().__init__(ctx)
        self._store = ctx.store

    def trouver_compte(self, iss: str, sub: str) -> str | None:
        """The first account that is not the linked one."""
        linked = super().trouver_compte(iss, sub)
        other = self._store.one("SELECT id FROM compte WHERE id <> ? ORDER BY courriel", linked)
        return str(other["id"]) if linked and other else linked


def _open_another_session(portail: Service) -> Service:
    """Whoever comes in without typing anything is taken for somebody else."""

    def fabrique(ctx: Context) -> Ports:
        return replace(build_ports(ctx), rattachements=_TakenForAnother(ctx))

    arrivals = [r for r in build_identity_routes(fabrique, Acces()) if r.path == "/login/callback"]
    if not arrivals:
        raise LookupError("/login/callback: the arrival has moved, the mutant is void")
    return replace(portail, routes=(*arrivals, *portail.routes))


def _open_with_portal_credentials(douane: Service) -> Service:
    def read_identifiants(personne: Personne, compte: Compte) -> tuple[Identifiants, ...]:
        known = (compte, *(c for c in personne.compte if c.site == "portailpro"))
        return tuple(Identifiants(c.identifiant, c.mot_de_passe) for c in known)

    return douane.with_policy(read_identifiants=read_identifiants)


def _open_with_customs_credentials(portail: Service) -> Service:
    """The portal opens one more account for each customs account, with the credentials of customs."""

    def seed(ctx: Context, document: Document) -> None:
        people = tuple(_with_twin(personne) for personne in document.personne)
        portail.seed(ctx, msgspec.structs.replace(document, personne=people))

    return replace(portail, seed=seed)


def _with_twin(personne: Personne) -> Personne:
    twins = tuple(
        msgspec.structs.replace(
            compte, site="portailpro", siren=compte.siren or _siren_of(compte), siret=None, habilitation=()
        )
        for compte in personne.compte
        if compte.site == "douane"
    )
    return msgspec.structs.replace(personne, compte=(*personne.compte, *twins))


def _siren_of(compte: Compte) -> Siren | None:
    return compte.siret.siren if compte.siret else None


def _refuse_right_credentials(douane: Service) -> Service:
    """Whoever is linked to the portal may no longer log in at customs directly."""
    return douane.with_policy(authenticates=lambda t: t.mot_de_passe_juste and not t.rattache)


MUTANTS = (
    Mutant(
        "sens-unique-vers-douane", "AUT-03", "portailpro",
        "on passe sans saisie du portail à la douane, mais pas l’inverse", _refuse_silent_entry,
    ),
    Mutant(
        "douane-redemande-le-mot-de-passe", "AUT-03", "portailpro",
        "les liens du portail mènent aux pages de connexion des copropriétaires", _ask_password_in_between,
    ),
    Mutant(
        "session-d-un-autre", "AUT-03", "portailpro",
        "qui arrive au portail sans rien saisir y trouve la session d’une autre personne",
        _open_another_session,
    ),
    Mutant(
        "douane-accepte-portailpro", "AUT-07", "douane",
        "le formulaire de la douane accepte l’identifiant portailpro", _open_with_portal_credentials,
    ),
    Mutant(
        "portailpro-accepte-douane", "AUT-07", "portailpro",
        "le formulaire du portail accepte l’identifiant de la douane", _open_with_customs_credentials,
    ),
    Mutant(
        "douane-refuse-les-rattaches", "AUT-07", "douane",
        "la douane refuse son propre identifiant à qui est rattaché", _refuse_right_credentials,
    ),
)  # fmt: skip
