"""Faults of the accounts that people open at the portal: CPT-05, CPT-06."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from simulators.core.context import Context
from simulators.core.service import Service
from simulators.identity.passwords import hash_password
from simulators.mutants.gabarits import change_template
from simulators.mutants.mutant import Mutant
from simulators.portailpro.cas_usage.ports import Ports
from simulators.portailpro.domaine.compte import Compte, DemandeDeCompte
from simulators.portailpro.domaine.errors import SaisieRefusee
from simulators.portailpro.passerelles.acces import Acces
from simulators.portailpro.passerelles.comptes import ComptesSql
from simulators.portailpro.passerelles.fabrique import build_ports
from simulators.portailpro.web.identite import build_identity_routes
from simulators.portailpro.web.routes import build_routes

_ATTENTE = "mutant.attente"
_BOUTON = "<button>Créer le compte</button>"
_KBIS = '<label for="kbis">Extrait Kbis</label>\n  <input id="kbis" name="kbis" type="file">\n  '


def with_comptes(portail: Service, build: Callable[[Context], ComptesSql]) -> Service:
    """The same screens, which open accounts in another way."""

    def fabrique(ctx: Context) -> Ports:
        return replace(build_ports(ctx), comptes=build(ctx))

    return replace(portail, routes=(*build_routes(fabrique), *portail.routes))


def with_acces(portail: Service, acces: Acces) -> Service:
    """The same portal, whose login form judges otherwise."""
    return replace(portail, routes=(*build_identity_routes(build_ports, acces), *portail.routes))


class _Comptes(ComptesSql):
    def __init__(self, ctx: Context) -> None:
        super().__init__(ctx)
        self.ctx = ctx

    def find_premier(self, demande: DemandeDeCompte) -> Compte | None:
        """The first account of that company."""
        sql = "SELECT id FROM compte WHERE siren = ? ORDER BY rowid"
        row = self.ctx.store.one(sql, demande.siren.chiffres)
        return self.trouver(row["id"]) if row else None


class _UnParEntreprise(_Comptes):
    def creer(self, demande: DemandeDeCompte) -> Compte:
        """Refused as soon as the company has an account."""
        if self.find_premier(demande):
            raise SaisieRefusee({"siren": "cette entreprise a déjà un compte."})
        return super().creer(demande)


class _Partage(_Comptes):
    def creer(self, demande: DemandeDeCompte) -> Compte:
        """Said to be created: it is the first account of the company."""
        return self.find_premier(demande) or super().creer(demande)


class _DernierMotDePasse(_Comptes):
    def creer(self, demande: DemandeDeCompte) -> Compte:
        """Created, and its password becomes that of the whole company."""
        compte = super().creer(demande)
        sql = "UPDATE compte SET empreinte = ? WHERE siren = ?"
        self.ctx.store.run(sql, hash_password(demande.mot_de_passe), demande.siren.chiffres)
        return compte


class _EntrepriseConnue(_Comptes):
    def creer(self, demande: DemandeDeCompte) -> Compte:
        """Refused for a company where nobody has an account yet."""
        if not self.find_premier(demande):
            raise SaisieRefusee({"siren": "cette entreprise n’est pas connue."})
        return super().creer(demande)


class _EnAttente(ComptesSql):
    def __init__(self, ctx: Context) -> None:
        super().__init__(ctx)
        self.attente: set[str] = ctx.memory.setdefault(_ATTENTE, set())

    def creer(self, demande: DemandeDeCompte) -> Compte:
        """Created, and asleep until a document comes."""
        compte = super().creer(demande)
        self.attente.add(compte.id)
        return compte


class _Collegue(Acces):
    def authenticate(self, ctx: Context, identifiant: str, mot_de_passe: str) -> str | None:
        """The password of any colleague opens the account."""
        compte = ComptesSql(ctx).trouver_par_courriel(identifiant)
        if compte is None:
            return None
        rows = ctx.store.all("SELECT courriel FROM compte WHERE siren = ?", compte.siren.chiffres)
        found = (super(_Collegue, self).authenticate(ctx, row["courriel"], mot_de_passe) for row in rows)
        return compte.id if any(found) else None


class _SansLesAttentes(Acces):
    def authenticate(self, ctx: Context, identifiant: str, mot_de_passe: str) -> str | None:
        """Those asleep are refused."""
        found = super().authenticate(ctx, identifiant, mot_de_passe)
        return None if found in ctx.memory.get(_ATTENTE, ()) else found


def _require_kbis(portail: Service) -> Service:
    def lire_demande(_saisie: Mapping[str, str]) -> DemandeDeCompte:
        raise SaisieRefusee({"siren": "joignez un extrait Kbis de moins de trois mois."})

    return _show_kbis(portail).with_policy(lire_demande=lire_demande)


def _show_kbis(portail: Service) -> Service:
    return change_template(portail, "creation.html", {_BOUTON: _KBIS + _BOUTON})


def _put_to_sleep(portail: Service) -> Service:
    return with_acces(with_comptes(portail, _EnAttente), _SansLesAttentes())


MUTANTS = (
    Mutant(
        "un-seul-compte-par-entreprise", "CPT-05", "portailpro",
        "l’unicité est contrôlée sur le SIREN : un seul compte par entreprise",
        lambda portail: with_comptes(portail, _UnParEntreprise),
    ),
    Mutant(
        "compte-partage-par-l-entreprise", "CPT-05", "portailpro",
        "le second compte d’une entreprise est annoncé, et ouvre celui du premier",
        lambda portail: with_comptes(portail, _Partage),
    ),
    Mutant(
        "mot-de-passe-de-l-entreprise", "CPT-05", "portailpro",
        "le mot de passe du dernier compte devient celui de toute l’entreprise",
        lambda portail: with_comptes(portail, _DernierMotDePasse),
    ),
    Mutant(
        "mot-de-passe-du-voisin", "CPT-05", "portailpro",
        "le mot de passe d’un collègue ouvre le compte", lambda portail: with_acces(portail, _Collegue()),
    ),
    Mutant(
        "creation-exige-un-kbis", "CPT-06", "portailpro", "la création exige un Kbis", _require_kbis,
    ),
    Mutant(
        "kbis-demande-sans-l-exiger", "CPT-06", "portailpro",
        "le formulaire demande un Kbis, sans l’exiger", _show_kbis,
    ),
    Mutant(
        "entreprise-inconnue-refusee", "CPT-06", "portailpro",
        "seule une entreprise qui a déjà un compte peut en ouvrir un autre",
        lambda portail: with_comptes(portail, _EntrepriseConnue),
    ),
    Mutant(
        "compte-en-attente-de-preuve", "CPT-06", "portailpro",
        "le compte créé reste fermé tant qu’aucune pièce n’est venue", _put_to_sleep,
    ),
)  # fmt: skip
