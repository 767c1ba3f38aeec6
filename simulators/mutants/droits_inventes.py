"""Rights that no application of customs gave, or gives any more: HAB-03."""

from collections.abc import Iterable
from dataclasses import replace
from functools import partial

from simulators.core.context import Context
from simulators.core.service import Service
from simulators.mutants.branchements import rewire, with_sites
from simulators.mutants.gabarits import change_template
from simulators.mutants.mutant import Mutant
from simulators.portailpro.cas_usage.ports import Lecture, Ports, ReleveDHabilitations
from simulators.portailpro.domaine.creance import Creance
from simulators.portailpro.domaine.declaration import LigneDeDeclaration
from simulators.portailpro.domaine.habilitation import Habilitation, Habilitations
from simulators.portailpro.domaine.identifiants import Siren
from simulators.portailpro.domaine.jugements.declarations import lignes_de_declaration
from simulators.portailpro.domaine.jugements.droits import SEPA
from simulators.portailpro.domaine.jugements.paiements import creance_visible
from simulators.portailpro.domaine.rattachement import Rattachement
from simulators.portailpro.domaine.site import Site
from simulators.portailpro.passerelles.comptes import ComptesSql
from simulators.portailpro.passerelles.coproprietaires import CoproprietairesHttp
from simulators.portailpro.passerelles.memoire import MemoireDHabilitations


def _base(siren: Siren) -> Habilitation:
    return Habilitation(Site.DOUANE, "DELTA-G", "declarer", siren)


def _give_everyone_a_base(portail: Service) -> Service:
    def lignes(rights: Habilitations, siren: Siren) -> tuple[LigneDeDeclaration, ...]:
        return lignes_de_declaration((*rights, _base(siren)), siren)

    return portail.with_policy(lignes_de_declaration=lignes)


class _Told(CoproprietairesHttp):
    async def lire_habilitations(self, rattachement: Rattachement) -> ReleveDHabilitations:
        """What customs tell, made better."""
        releve = await super().lire_habilitations(rattachement)
        if rattachement.site is not Site.DOUANE:
            return releve
        compte = ComptesSql(self._ctx).trouver(rattachement.compte)
        assert compte is not None, "a link belongs to an account"
        return replace(releve, habilitations=tuple(self.improve(releve.habilitations, compte.siren)))

    def improve(self, rights: Habilitations, siren: Siren) -> Iterable[Habilitation]:  # noqa: ARG002
        """All of them, as they are."""
        return rights


class _Welcome(_Told):
    def improve(self, rights: Habilitations, siren: Siren) -> Iterable[Habilitation]:
        """A first right for whoever has none."""
        return rights or (_base(siren),)


class _Upgrade(_Told):
    def improve(self, rights: Habilitations, siren: Siren) -> Iterable[Habilitation]:  # noqa: ARG002
        """Whoever may read may pay."""
        return (*rights, *(replace(h, service=SEPA, droit="telepayer") for h in rights if h.droit == "lire"))


class _Forget(_Told):
    def improve(self, rights: Habilitations, siren: Siren) -> Iterable[Habilitation]:  # noqa: ARG002
        """Those of CIEL are lost on the way."""
        return (h for h in rights if not h.service.startswith("CIEL"))


def _pay_after_detaching(portail: Service) -> Service:
    """A company whose customs debts were once shown shows them for good."""
    shown: set[Siren] = set()

    def visible(site: Site, rights: Habilitations, siren: Siren, creance: Creance) -> bool:
        seen = creance_visible(site, rights, siren, creance)
        if seen and site is Site.DOUANE:
            shown.add(siren)
        return seen or (site is Site.DOUANE and siren in shown)

    return portail.with_policy(creance_visible=visible)


def _list_one_more(portail: Service) -> Service:
    """The page of the rights lists one that nobody holds: it opens nothing."""
    row = "{% for ligne in rubrique.lignes %}"
    more = (
        row + "{% if loop.first %}<tr><td>DELTA-G</td><td>Déclarer</td><td>—</td><td>—</td></tr>{% endif %}"
    )
    return change_template(portail, "habilitations.html", {row: more})


class _OldReadings(MemoireDHabilitations):
    """The first reading of each link is kept for the life of the world."""

    def ecrire(self, rattachement: Rattachement, lecture: Lecture) -> None:
        """Keep it, unless there is one."""
        if super().lire(rattachement) is None:
            super().ecrire(rattachement, lecture)

    def annoncer(self, iss: str, sub: str) -> None:
        """Believe what was read."""


def _believe_the_first_reading(portail: Service) -> Service:
    def change(ctx: Context, ports: Ports) -> Ports:
        return replace(ports, memoire=ctx.memory.setdefault("mutants.memoire", _OldReadings()))

    return rewire(portail, change)


MUTANTS = (
    Mutant(
        "habilitation-de-base", "HAB-03", "portailpro",
        "une habilitation de base est attribuée d’office à la création du compte", _give_everyone_a_base,
    ),
    Mutant(
        "droit-de-bienvenue", "HAB-03", "portailpro",
        "un compte douane sans droit en reçoit un en se rattachant", partial(with_sites, _Welcome),
    ),
    Mutant(
        "lire-devient-telepayer", "HAB-03", "portailpro", "« Lire » est repris comme « Télépayer »",
        partial(with_sites, _Upgrade),
    ),
    Mutant(
        "droits-de-ciel-perdus", "HAB-03", "portailpro", "les droits de CIEL ne sont pas repris",
        partial(with_sites, _Forget),
    ),
    Mutant(
        "droit-montre-seulement", "HAB-03", "portailpro",
        "« Gestion des habilitations » montre un droit de la douane que personne n’a donné", _list_one_more,
    ),
    Mutant(
        "creances-apres-le-detachement", "HAB-03", "portailpro",
        "les créances de la douane restent visibles une fois le compte détaché", _pay_after_detaching,
    ),
    Mutant(
        "droits-d-avant-au-retour", "HAB-03", "portailpro",
        "rattaché de nouveau, le compte reprend les droits lus avant le détachement",
        _believe_the_first_reading,
    ),
)  # fmt: skip
