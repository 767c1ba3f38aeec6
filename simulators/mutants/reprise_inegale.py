"""Rights that taxes and Urssaf do not bring as customs do: HAB-09."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from simulators.core.service import Service
from simulators.mutants.branchements import with_sites
from simulators.mutants.mutant import Mutant
from simulators.portailpro.cas_usage.ports import ReleveDHabilitations
from simulators.portailpro.domaine.creance import Creance
from simulators.portailpro.domaine.habilitation import Habilitations
from simulators.portailpro.domaine.identifiants import Siren
from simulators.portailpro.domaine.jugements.paiements import creance_visible
from simulators.portailpro.domaine.rattachement import Rattachement
from simulators.portailpro.domaine.site import Site
from simulators.portailpro.passerelles.coproprietaires import CoproprietairesHttp


class _CustomsOnly(CoproprietairesHttp):
    sites: frozenset[Site] = frozenset({Site.DOUANE})

    async def lire_habilitations(self, rattachement: Rattachement) -> ReleveDHabilitations:
        """The rights of some sites, none of those of the others."""
        releve = await super().lire_habilitations(rattachement)
        return releve if rattachement.site in self.sites else replace(releve, habilitations=())


class _NoUrssaf(_CustomsOnly):
    sites = frozenset({Site.DOUANE, Site.IMPOTS})


class _PayersOnly(CoproprietairesHttp):
    async def lire_habilitations(self, rattachement: Rattachement) -> ReleveDHabilitations:
        """The right to declare is lost on the way, but at customs."""
        releve = await super().lire_habilitations(rattachement)
        kept = tuple(h for h in releve.habilitations if h.site is Site.DOUANE or h.droit != "declarer")
        return replace(releve, habilitations=kept)


def _keep_after_detaching(kept: Site, portail: Service) -> Service:
    shown: set[Siren] = set()

    def visible(site: Site, rights: Habilitations, siren: Siren, creance: Creance) -> bool:
        seen = creance_visible(site, rights, siren, creance)
        if seen and site is kept:
            shown.add(siren)
        return seen or (site is kept and siren in shown)

    return portail.with_policy(creance_visible=visible)


def _trust_any_password(site: Service) -> Service:
    return site.with_policy(authenticates=lambda _tentative: True)


_Build = Callable[[Service], Service]
_KEEP_TAXES: _Build = partial(_keep_after_detaching, Site.IMPOTS)

MUTANTS = (
    Mutant(
        "reprise-de-la-douane-seule", "HAB-09", "portailpro",
        "seules les habilitations douane sont reprises", partial(with_sites, _CustomsOnly),
    ),
    Mutant(
        "urssaf-jamais-reprise", "HAB-09", "portailpro", "les habilitations Urssaf ne remontent jamais",
        partial(with_sites, _NoUrssaf),
    ),
    Mutant(
        "declarer-jamais-repris", "HAB-09", "portailpro",
        "des impôts et de l’Urssaf, seul le droit de payer est repris", partial(with_sites, _PayersOnly),
    ),
    Mutant(
        "impots-apres-le-detachement", "HAB-09", "portailpro",
        "les créances des impôts restent visibles une fois le compte détaché", _KEEP_TAXES,
    ),
    Mutant(
        "urssaf-a-tout-mot-de-passe", "HAB-09", "urssaf",
        "l’Urssaf rattache avec n’importe quel mot de passe", _trust_any_password,
    ),
)  # fmt: skip
