"""Withdrawals that the lists respect and something else ignores: HAB-01, HAB-03, HAB-09, HAB-14, HAB-15."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

from starlette.requests import Request
from starlette.responses import Response

from simulators.core.context import Context, context
from simulators.core.errors import Refusal
from simulators.core.service import Endpoint, Service
from simulators.identity.sessions import require_session
from simulators.mutants.adresses import wrap, write_page
from simulators.mutants.branchements import rewire
from simulators.mutants.mutant import Mutant
from simulators.portailpro.cas_usage.ports import Lecture, Memoire, Ports
from simulators.portailpro.domaine.rattachement import Rattachement
from simulators.portailpro.domaine.site import Site
from simulators.portailpro.web.adresses import CREANCE

_READ = "mutants.creances-lues"


@dataclass(frozen=True)
class _NeverOld:
    """Readings of the tax office and of Urssaf never grow old: only their announcements count."""

    memoire: Memoire
    maintenant: Callable[[], datetime]

    def lire(self, rattachement: Rattachement) -> Lecture | None:
        """The last reading for a link, said to be of this instant unless customs gave it."""
        lecture = self.memoire.lire(rattachement)
        if lecture is None or rattachement.site is Site.DOUANE:
            return lecture
        return replace(lecture, lu_le=self.maintenant())

    def ecrire(self, rattachement: Rattachement, lecture: Lecture) -> None:
        """Keep a reading."""
        self.memoire.ecrire(rattachement, lecture)

    def annonces(self, rattachement: Rattachement) -> int:
        """How many changes were announced for a link so far."""
        return self.memoire.annonces(rattachement)

    def annoncer(self, iss: str, sub: str) -> None:
        """Count one more change announced by a co-owner."""
        self.memoire.annoncer(iss, sub)


def _believe_taxes(_ctx: Context, ports: Ports) -> Ports:
    return replace(ports, memoire=_NeverOld(ports.memoire, ports.maintenant))


def _catch_up_with_customs_only(portail: Service) -> Service:
    return rewire(portail, _believe_taxes)


async def _keep_what_was_read(request: Request, original: Endpoint) -> Response:
    ctx, compte = context(request), require_session(request).account
    reference = request.path_params["reference"]
    read: set[tuple[str, str]] = ctx.memory.setdefault(_READ, set())
    try:
        response = await original(request)
    except Refusal:
        if (compte, reference) in read:
            return write_page(f"Créance {reference}")
        raise
    read.add((compte, reference))
    return response


def _open_what_was_read(portail: Service) -> Service:
    return wrap(portail, CREANCE, _keep_what_was_read)


MUTANTS = (
    Mutant(
        "octroi-perdu-hors-douane", "HAB-14", "portailpro",
        "une annonce perdue des impôts ou de l’Urssaf n’est jamais rattrapée", _catch_up_with_customs_only,
    ),
    Mutant(
        "retrait-perdu-hors-douane", "HAB-15", "portailpro",
        "un retrait des impôts ou de l’Urssaf dont l’annonce s’est perdue n’a jamais d’effet",
        _catch_up_with_customs_only,
    ),
    Mutant(
        "creance-relue-apres-le-retrait", "HAB-15", "portailpro",
        "une créance lue avant le retrait se relit après lui, par son adresse",
        _open_what_was_read,
    ),
    Mutant(
        "creance-relue-delegation-retiree", "HAB-01", "portailpro",
        "la délégation retirée, une créance des impôts déjà lue se relit par son adresse",
        _open_what_was_read,
    ),
    Mutant(
        "creance-relue-apres-le-detachement", "HAB-03", "portailpro",
        "le compte de la douane détaché, une créance déjà lue se relit par son adresse",
        _open_what_was_read,
    ),
    Mutant(
        "impots-relus-apres-le-detachement", "HAB-09", "portailpro",
        "le compte des impôts ou de l’Urssaf détaché, une créance déjà lue se relit par son adresse",
        _open_what_was_read,
    ),
)  # fmt: skip
