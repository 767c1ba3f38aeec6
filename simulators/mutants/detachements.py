"""Links that the screen tells wrong, or that are undone by halves: AUT-13."""

from contextlib import suppress
from dataclasses import replace
from functools import partial

from starlette.requests import Request
from starlette.responses import Response

from simulators.coproprietaire.api_liens import delete_lien
from simulators.core.context import context
from simulators.core.service import Service
from simulators.mutants.branchements import rewire, with_links, with_sites
from simulators.mutants.gabarits import change_template
from simulators.mutants.mutant import Mutant
from simulators.portailpro.cas_usage.detacher import detacher
from simulators.portailpro.domaine.errors import (
    CoproprietaireMuet,
    DetachementRefuse,
    Motif,
    RattachementRefuse,
)
from simulators.portailpro.domaine.rattachement import Rattachement
from simulators.portailpro.domaine.site import Site
from simulators.portailpro.passerelles.coproprietaires import CoproprietairesHttp
from simulators.portailpro.passerelles.fabrique import build_ports
from simulators.portailpro.passerelles.rattachements import RattachementsSql
from simulators.portailpro.web.adresses import DETACHEMENT
from simulators.portailpro.web.detachement import montrer_detachement
from simulators.portailpro.web.visites import accueillir

_ROWS = "{% for ligne in lignes %}"
_STATE = '"Rattaché" if ligne.rattachement else'
_CUSTOMS_STATE = '"Rattaché" if ligne.rattachement and ligne.site.value == "douane" else'


def _offer_two_sites(portail: Service) -> Service:
    two = _ROWS.replace("lignes", "lignes if ligne.site.value != 'urssaf'")
    return change_template(portail, "rattachements.html", {_ROWS: two})


def _tell_customs_alone(portail: Service) -> Service:
    return change_template(portail, "rattachements.html", {_STATE: _CUSTOMS_STATE})


def _forget_here_only(portail: Service) -> Service:
    return portail.with_policy(efface_chez_le_coproprietaire=lambda _site: False)


def _forget_here_only_for_taxes(portail: Service) -> Service:
    return portail.with_policy(efface_chez_le_coproprietaire=lambda site: site is not Site.IMPOTS)


def _detach_at_the_first_click(portail: Service) -> Service:
    async def show(request: Request) -> Response:
        page = await montrer_detachement(build_ports, request)
        demande = await accueillir(build_ports, request)
        site = Site(request.path_params["site"])
        # a silent co-owner refuses here as it would after the confirmation
        with suppress(DetachementRefuse):
            await detacher(demande.ports, demande.politiques, demande.visite.compte.id, site)
        return page

    return portail.with_route(DETACHEMENT, show)


class _NeverMind(CoproprietairesHttp):
    async def effacer_lien(self, rattachement: Rattachement) -> None:
        """Ask, and take silence for a yes."""
        try:
            await super().effacer_lien(rattachement)
        except CoproprietaireMuet as panne:
            self._ctx.note(f"tant pis : {panne}")


class _AskOnce(CoproprietairesHttp):
    async def effacer_lien(self, rattachement: Rattachement) -> None:
        """Ask at the first try only; what is tried again is given up."""
        tried = self._ctx.memory.setdefault("mutants.tries", set())
        if rattachement in tried:
            tried.remove(rattachement)
            raise CoproprietaireMuet("une seule fois")
        tried.add(rattachement)
        await super().effacer_lien(rattachement)
        tried.remove(rattachement)


class _NoWayBack(RattachementsSql):
    def ajouter(self, rattachement: Rattachement) -> None:
        """Refuse what was once detached."""
        if (rattachement.iss, rattachement.sub) in self._gone():
            raise RattachementRefuse(Motif.RATTACHE_AILLEURS)
        super().ajouter(rattachement)

    def retirer(self, rattachement: Rattachement) -> None:
        """Take a link back, and remember it."""
        self._gone().add((rattachement.iss, rattachement.sub))
        super().retirer(rattachement)

    def _gone(self) -> set[tuple[str, str]]:
        gone: set[tuple[str, str]] = self._ctx.memory.setdefault("mutants.gone", set())
        return gone


def _keep_it_here(portail: Service) -> Service:
    """Erased at the co-owner, kept here."""

    class Keeper(RattachementsSql):
        def retirer(self, rattachement: Rattachement) -> None:
            """Take nothing back."""

    return rewire(portail, lambda ctx, ports: replace(ports, rattachements=Keeper(ctx)))


def _erase_every_link(douane: Service) -> Service:
    async def erase(request: Request) -> Response:
        answer = await delete_lien(request)
        context(request).store.run("DELETE FROM lien")
        return answer

    return douane.with_route("/liens/{sub}", erase, ("DELETE",))


MUTANTS = (
    Mutant(
        "urssaf-non-proposee", "AUT-13", "portailpro",
        "urssaf.fr manque dans « Gérer les rattachements »", _offer_two_sites,
    ),
    Mutant(
        "etat-de-la-douane-seul", "AUT-13", "portailpro",
        "seul le rattachement à la douane est dit, les autres semblent non rattachés", _tell_customs_alone,
    ),
    Mutant(
        "detache-d-un-seul-cote", "AUT-13", "portailpro",
        "un compte détaché le reste sur portailpro seul", _forget_here_only,
    ),
    Mutant(
        "impots-detache-d-un-seul-cote", "AUT-13", "portailpro",
        "un compte impots.gouv détaché le reste sur portailpro seul", _forget_here_only_for_taxes,
    ),
    Mutant(
        "detache-en-face-seulement", "AUT-13", "portailpro",
        "un compte détaché ne l’est que chez le copropriétaire", _keep_it_here,
    ),
    Mutant(
        "detache-au-premier-clic", "AUT-13", "portailpro",
        "demander à détacher détache, avant toute confirmation", _detach_at_the_first_click,
    ),
    Mutant(
        "detache-malgre-le-silence", "AUT-13", "portailpro",
        "le silence du copropriétaire passe pour un accord", partial(with_sites, _NeverMind),
    ),
    Mutant(
        "reponse-perdue-lien-garde", "AUT-13", "portailpro",
        "une réponse perdue laisse le lien sur portailpro seul", partial(with_sites, _AskOnce),
    ),
    Mutant(
        "detache-sans-retour", "AUT-13", "portailpro",
        "un compte détaché ne se rattache plus", partial(with_links, _NoWayBack),
    ),
    Mutant(
        "detache-avec-les-collegues", "AUT-13", "douane",
        "un compte détaché, la douane oublie les liens de tout le monde", _erase_every_link,
    ),
)  # fmt: skip
