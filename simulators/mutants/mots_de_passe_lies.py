"""Passwords that follow one another from site to site: AUT-05."""

from dataclasses import replace
from functools import partial

from starlette.requests import Request
from starlette.responses import Response

from simulators.coproprietaire.comptes import Comptes
from simulators.coproprietaire.site import PORTAIL
from simulators.core.context import Context, context
from simulators.core.service import Service
from simulators.douane.ecrans_compte import CHANGEMENT
from simulators.identity.params import Params
from simulators.identity.passwords import hash_password
from simulators.identity.sessions import require_session
from simulators.mutants.branchements import read_other, rewire, with_accounts, with_sites
from simulators.mutants.mutant import Mutant
from simulators.portailpro.domaine.rattachement import Rattachement
from simulators.portailpro.domaine.site import Site
from simulators.portailpro.passerelles.acces import Acces
from simulators.portailpro.passerelles.comptes import ComptesSql
from simulators.portailpro.passerelles.coproprietaires import CoproprietairesHttp
from simulators.portailpro.passerelles.fabrique import build_ports
from simulators.portailpro.web.adresses import MOT_DE_PASSE
from simulators.portailpro.web.mot_de_passe import REFUSEE, changer

_LINKED = "SELECT identifiant FROM rattachement WHERE compte = ? AND site = ?"


class _ImposeCustoms(CoproprietairesHttp):
    async def enregistrer_lien(self, rattachement: Rattachement, jeton: str) -> bool:
        """Write the link, and open the portal by the password of customs from now on."""
        done = await super().enregistrer_lien(rattachement, jeton)
        row = read_other(self._ctx, rattachement.site).store.one(
            "SELECT empreinte FROM acces JOIN identity_subject ON account = compte WHERE sub = ?",
            rattachement.sub,
        )
        if row and rattachement.site is Site.DOUANE:
            sql = "UPDATE compte SET empreinte = ? WHERE id = ?"
            self._ctx.store.run(sql, row["empreinte"], rattachement.compte)
        return done


class _Spread(ComptesSql):
    site = Site.DOUANE

    def changer_mot_de_passe(self, compte: str, mot_de_passe: str) -> None:
        """Change it here, and at the linked site too."""
        super().changer_mot_de_passe(compte, mot_de_passe)
        row = self._ctx.store.one(_LINKED, compte, self.site)
        if row:
            sql = "UPDATE acces SET empreinte = ? WHERE compte = ?"
            read_other(self._ctx, self.site).store.run(sql, hash_password(mot_de_passe), row["identifiant"])


class _SpreadToTaxes(_Spread):
    site = Site.IMPOTS


class _SpreadToUrssaf(_Spread):
    site = Site.URSSAF


class _Announce(ComptesSql):
    def changer_mot_de_passe(self, compte: str, mot_de_passe: str) -> None:
        """Say that it is done, and do nothing."""


class _TrustAnyone(ComptesSql):
    def ouvre(self, compte: str, mot_de_passe: str) -> bool:  # noqa: ARG002 - the fault itself
        """Take any password for the present one."""
        return True


def _push_to_the_portal(douane: Service) -> Service:
    """The password changed at customs opens the portal too, for whoever has linked the account."""
    [entry] = [r for r in douane.routes if r.path == CHANGEMENT and "POST" in (r.methods or ())]

    async def change(request: Request) -> Response:
        answer: Response = await entry.endpoint(request)
        ctx, session = context(request), require_session(request)
        row = ctx.store.one("SELECT empreinte FROM acces WHERE compte = ?", session.account)
        linked = "SELECT compte FROM rattachement WHERE identifiant = ?"
        sql = f"UPDATE compte SET empreinte = ? WHERE id = ({linked})"  # noqa: S608 - our own text
        read_other(ctx, PORTAIL).store.run(sql, row["empreinte"] if row else "", session.account)
        return answer

    return douane.with_route(CHANGEMENT, change, ("POST",))


def _with_comptes(comptes: type[ComptesSql], portail: Service) -> Service:
    return rewire(portail, lambda ctx, ports: replace(ports, comptes=comptes(ctx)))


def _change_all_the_same(portail: Service) -> Service:
    async def change(request: Request) -> Response:
        answer = await changer(build_ports, request)
        if answer.status_code == REFUSEE:
            form = Params.parse(await request.body())
            account = require_session(request).account
            ComptesSql(context(request)).changer_mot_de_passe(account, form.text("nouveau"))
        return answer

    return portail.with_route(MOT_DE_PASSE, change, ("POST",))


class _NoCommonPassword(Acces):
    def authenticate(self, ctx: Context, identifiant: str, mot_de_passe: str) -> str | None:
        """Refuse credentials that open customs too."""
        common = Comptes().authenticate(read_other(ctx, Site.DOUANE), identifiant, mot_de_passe)
        return None if common else super().authenticate(ctx, identifiant, mot_de_passe)


def _forbid_common_passwords(portail: Service) -> Service:
    return with_accounts(portail, _NoCommonPassword())


MUTANTS = (
    Mutant(
        "mot-de-passe-douane-impose", "AUT-05", "portailpro",
        "le portail impose le mot de passe douane à qui rattache son compte",
        partial(with_sites, _ImposeCustoms),
    ),
    Mutant(
        "mot-de-passe-pousse-a-la-douane", "AUT-05", "portailpro",
        "changer le mot de passe portailpro change celui de la douane", partial(_with_comptes, _Spread),
    ),
    Mutant(
        "mot-de-passe-pousse-aux-impots", "AUT-05", "portailpro",
        "changer le mot de passe portailpro change celui des impôts", partial(_with_comptes, _SpreadToTaxes),
    ),
    Mutant(
        "mot-de-passe-pousse-a-l-urssaf", "AUT-05", "portailpro",
        "changer le mot de passe portailpro change celui de l’Urssaf",
        partial(_with_comptes, _SpreadToUrssaf),
    ),
    Mutant(
        "mot-de-passe-pousse-au-portail", "AUT-05", "douane",
        "changer le mot de passe de la douane change celui de portailpro", _push_to_the_portal,
    ),
    Mutant(
        "mot-de-passe-annonce-change", "AUT-05", "portailpro",
        "le changement de mot de passe est annoncé et n’a pas lieu", partial(_with_comptes, _Announce),
    ),
    Mutant(
        "mot-de-passe-change-sans-l-actuel", "AUT-05", "portailpro",
        "le mot de passe se change sans donner l’actuel", partial(_with_comptes, _TrustAnyone),
    ),
    Mutant(
        "mot-de-passe-refuse-puis-change", "AUT-05", "portailpro",
        "le changement est refusé à l’écran et fait quand même", _change_all_the_same,
    ),
    Mutant(
        "mot-de-passe-commun-interdit", "AUT-05", "portailpro",
        "qui a le même mot de passe à la douane n’entre pas sur portailpro", _forbid_common_passwords,
    ),
)  # fmt: skip
