"""Sites that open to the wrong credentials, or beyond what is linked: AUT-06."""

from simulators.coproprietaire.comptes import Comptes
from simulators.coproprietaire.liens import find_compte_lie
from simulators.coproprietaire.modele import Identifiants
from simulators.coproprietaire.site import PORTAIL
from simulators.core.context import Context
from simulators.core.service import Service
from simulators.mutants.autrui import find_by_courriel, find_visitor
from simulators.mutants.branchements import read_other, with_accounts, with_arrivals, with_sites
from simulators.mutants.mutant import Mutant
from simulators.peuplement.document import Compte, Personne
from simulators.portailpro.domaine.rattachement import Rattachement
from simulators.portailpro.passerelles.acces import Acces
from simulators.portailpro.passerelles.coproprietaires import CoproprietairesHttp
from simulators.portailpro.passerelles.rattachements import RattachementsSql


def _open_once_another_is_linked(site: Service) -> Service:
    """Whoever has linked any site is recognised here by an e-mail address."""

    def find(ctx: Context, iss: str, sub: str) -> str | None:
        visitor = find_visitor(ctx, sub)
        links = RattachementsSql(read_other(ctx, PORTAIL)).lister(visitor.id) if visitor else ()
        known = find_by_courriel(ctx, visitor.courriel) if visitor and links else None
        return find_compte_lie(ctx, iss, sub) or known

    return with_arrivals(site, find)


class _EraseAll(CoproprietairesHttp):
    async def effacer_lien(self, rattachement: Rattachement) -> None:
        """Erase what every site holds for the person."""
        for un in RattachementsSql(self._ctx).lister(rattachement.compte):
            await super().effacer_lien(un)


def _close_all_with_one(portail: Service) -> Service:
    return with_sites(_EraseAll, portail)


class _TaxCredentials(Acces):
    def authenticate(self, ctx: Context, identifiant: str, mot_de_passe: str) -> str | None:
        """The account that these credentials open here, or that is linked to the one they open there."""
        there = Comptes().authenticate(read_other(ctx, "impots"), identifiant, mot_de_passe)
        row = ctx.store.one("SELECT compte FROM rattachement WHERE identifiant = ?", there)
        return str(row["compte"]) if row else super().authenticate(ctx, identifiant, mot_de_passe)


def _enter_with_tax_credentials(portail: Service) -> Service:
    return with_accounts(portail, _TaxCredentials())


def _enter_with_customs_credentials(impots: Service) -> Service:
    def read(personne: Personne, compte: Compte) -> tuple[Identifiants, ...]:
        others = (un for un in personne.compte if un.site in (compte.site, "douane"))
        return tuple(Identifiants(un.identifiant, un.mot_de_passe) for un in others)

    return impots.with_policy(read_identifiants=read)


def _refuse_the_linked(impots: Service) -> Service:
    return impots.with_policy(authenticates=lambda t: t.mot_de_passe_juste and not t.rattache)


def _open_as_a_colleague(site: Service) -> Service:
    """Whoever has no link comes in by the first one that the site finds."""

    def find(ctx: Context, iss: str, sub: str) -> str | None:
        row = ctx.store.one("SELECT compte FROM lien WHERE iss = ? ORDER BY sub = ? DESC, rang", iss, sub)
        return str(row["compte"]) if row else None

    return with_arrivals(site, find)


MUTANTS = (
    Mutant(
        "un-rattachement-ouvre-les-impots", "AUT-06", "impots",
        "la douane rattachée suffit à entrer sans saisie aux impôts", _open_once_another_is_linked,
    ),
    Mutant(
        "un-rattachement-ouvre-l-urssaf", "AUT-06", "urssaf",
        "la douane rattachée suffit à entrer sans saisie à l’Urssaf", _open_once_another_is_linked,
    ),
    Mutant(
        "collegue-ouvre-les-impots", "AUT-06", "impots",
        "sans rattachement, on entre aux impôts sous le compte d’un collègue qui en a un",
        _open_as_a_colleague,
    ),
    Mutant(
        "collegue-ouvre-l-urssaf", "AUT-06", "urssaf",
        "sans rattachement, on entre à l’Urssaf sous le compte d’un collègue qui en a un",
        _open_as_a_colleague,
    ),
    Mutant(
        "tout-ferme-avec-un-seul", "AUT-06", "portailpro",
        "détacher la douane fait redemander les identifiants des impôts", _close_all_with_one,
    ),
    Mutant(
        "portailpro-accepte-les-impots", "AUT-06", "portailpro",
        "le formulaire du portail accepte l’identifiant des impôts", _enter_with_tax_credentials,
    ),
    Mutant(
        "impots-acceptent-la-douane", "AUT-06", "impots",
        "le formulaire des impôts accepte l’identifiant de la douane", _enter_with_customs_credentials,
    ),
    Mutant(
        "impots-par-portailpro-seulement", "AUT-06", "impots",
        "les impôts refusent leur propre identifiant à qui est rattaché", _refuse_the_linked,
    ),
)  # fmt: skip
