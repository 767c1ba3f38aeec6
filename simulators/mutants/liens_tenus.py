"""A portal that confuses the links of a person: AUT-02 (several), AUT-12 (customs accounts of both kinds)."""

from dataclasses import replace
from functools import partial

import orjson
from starlette.requests import Request
from starlette.responses import Response

from simulators.core.context import context
from simulators.core.problem import json_response
from simulators.core.service import Endpoint, Service
from simulators.mutants.adresses import wrap
from simulators.mutants.branchements import read_other, with_links, with_sites
from simulators.mutants.mutant import Mutant
from simulators.portailpro.cas_usage.ports import ReleveDHabilitations
from simulators.portailpro.domaine.rattachement import Rattachement
from simulators.portailpro.domaine.site import Site
from simulators.portailpro.passerelles.coproprietaires import CoproprietairesHttp
from simulators.portailpro.passerelles.rattachements import RattachementsSql

_FIRST = "000176115"


class _OneAtATime(RattachementsSql):
    def ajouter(self, rattachement: Rattachement) -> None:
        """Write a link in place of every other."""
        for un in self.lister(rattachement.compte):
            self.retirer(un)
        super().ajouter(rattachement)


class _AllAtOnce(RattachementsSql):
    def retirer(self, rattachement: Rattachement) -> None:
        """Take every link of the account back."""
        for un in self.lister(rattachement.compte):
            super().retirer(un)


class _OthersErased(CoproprietairesHttp):
    async def enregistrer_lien(self, rattachement: Rattachement, jeton: str) -> bool:
        """Write the link there, and have the other sites forget theirs."""
        written = await super().enregistrer_lien(rattachement, jeton)
        for un in RattachementsSql(self._ctx).lister(rattachement.compte):
            if un.site is not rattachement.site:
                await self.effacer_lien(un)
        return written


class _LastReadOnly(CoproprietairesHttp):
    async def lire_habilitations(self, rattachement: Rattachement) -> ReleveDHabilitations:
        """The rights of the last link, none of those of the others."""
        releve = await super().lire_habilitations(rattachement)
        last = self._ctx.store.one(
            "SELECT site FROM rattachement WHERE compte = ? ORDER BY rowid DESC", rattachement.compte
        )
        return releve if last and last["site"] == rattachement.site else replace(releve, habilitations=())


class _ByBearer(CoproprietairesHttp):
    """`siret` is the SIRET that bears a customs account, empty when a SIREN does."""

    def read_siret(self, rattachement: Rattachement) -> str:
        """Who bears it, as customs alone know."""
        douane = read_other(self._ctx, Site.DOUANE)
        row = douane.store.one(
            "SELECT siret FROM compte JOIN identity_subject ON account = identifiant WHERE sub = ?",
            rattachement.sub,
        )
        return str(row["siret"] or "") if row else ""


class _RefuseSiret(_ByBearer):
    async def enregistrer_lien(self, rattachement: Rattachement, jeton: str) -> bool:
        """Refuse the accounts of establishments."""
        return not self.read_siret(rattachement) and await super().enregistrer_lien(rattachement, jeton)


class _RefuseSiren(_ByBearer):
    async def enregistrer_lien(self, rattachement: Rattachement, jeton: str) -> bool:
        """Refuse the accounts of companies."""
        if rattachement.site is Site.DOUANE and not self.read_siret(rattachement):
            return False
        return await super().enregistrer_lien(rattachement, jeton)


class _RefuseOthers(_ByBearer):
    async def enregistrer_lien(self, rattachement: Rattachement, jeton: str) -> bool:
        """Refuse the accounts of the establishments of any company but the first."""
        siret = self.read_siret(rattachement)
        return siret.startswith(_FIRST if siret else "") and await super().enregistrer_lien(
            rattachement, jeton
        )


class _ForgetSiret(_ByBearer):
    async def lire_habilitations(self, rattachement: Rattachement) -> ReleveDHabilitations:
        """Take the accounts of establishments for accounts without any right."""
        releve = await super().lire_habilitations(rattachement)
        return replace(releve, habilitations=()) if self.read_siret(rattachement) else releve


def _one_site_only(portail: Service) -> Service:
    return portail.with_policy(rattachement_permis=lambda existants, _site: not existants)


async def _tell_own_place_only(request: Request, original: Endpoint) -> Response:
    """An account held by an establishment is told with the rights for that establishment alone."""
    answer = await original(request)
    told = orjson.loads(bytes(answer.body))
    row = context(request).store.one("SELECT siret FROM compte WHERE identifiant = ?", told.get("compte", ""))
    if row and row["siret"]:
        told["habilitations"] = [h for h in told["habilitations"] if h["siret"] in (None, row["siret"])]
    return json_response(told)


MUTANTS = (
    Mutant(
        "second-rattachement-efface-le-premier", "AUT-02", "portailpro",
        "rattacher un second copropriétaire supprime le premier", partial(with_links, _OneAtATime),
    ),
    Mutant(
        "second-rattachement-efface-en-face", "AUT-02", "portailpro",
        "le premier copropriétaire oublie son lien quand un second est rattaché",
        partial(with_sites, _OthersErased),
    ),
    Mutant(
        "un-seul-coproprietaire", "AUT-02", "portailpro",
        "un compte rattaché, aucun autre copropriétaire n’est proposé", _one_site_only,
    ),
    Mutant(
        "detacher-efface-tout", "AUT-02", "portailpro",
        "détacher un copropriétaire efface les autres rattachements", partial(with_links, _AllAtOnce),
    ),
    Mutant(
        "dernier-rattachement-seul-lu", "AUT-02", "portailpro",
        "les droits du premier copropriétaire se perdent quand un second est rattaché",
        partial(with_sites, _LastReadOnly),
    ),
    Mutant(
        "comptes-de-siren-seulement", "AUT-12", "portailpro",
        "seuls les comptes douane portés par un SIREN se rattachent",
        partial(with_sites, _RefuseSiret),
    ),
    Mutant(
        "comptes-de-siret-seulement", "AUT-12", "portailpro",
        "seuls les comptes douane portés par un SIRET se rattachent",
        partial(with_sites, _RefuseSiren),
    ),
    Mutant(
        "siret-de-la-premiere-entreprise", "AUT-12", "portailpro",
        "le compte douane d’un établissement ne se rattache que dans la première entreprise",
        partial(with_sites, _RefuseOthers),
    ),
    Mutant(
        "droits-du-siret-du-compte-seul", "AUT-12", "douane",
        "un compte porté par un SIRET n’apporte que les droits tenus sur ce SIRET",
        lambda douane: wrap(douane, "/api/habilitations", _tell_own_place_only),
    ),
    Mutant(
        "compte-de-siret-sans-droits", "AUT-12", "portailpro",
        "le compte douane porté par un SIRET se rattache et n’apporte aucun droit",
        partial(with_sites, _ForgetSiret),
    ),
)  # fmt: skip
