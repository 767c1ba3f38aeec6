"""Addresses that differ by their case or their spaces, at the cost of an account: CPT-13, CPT-19."""

from collections.abc import Collection

from starlette.requests import Request
from starlette.responses import Response

from simulators.coproprietaire.comptes import CompteTenu
from simulators.core.context import Context, context
from simulators.core.service import Endpoint, Service
from simulators.douane.ecrans_compte import CREATION as CREATION_DOUANE
from simulators.douane.inscription import DemandeDeCompte as DemandeDouane
from simulators.douane.titulaires import write_mot_de_passe
from simulators.identity.params import Params
from simulators.identity.passwords import hash_password
from simulators.mutants.adresses import wrap
from simulators.mutants.comptes_portail import with_comptes
from simulators.mutants.mutant import Mutant
from simulators.mutants.siren_d_inscription import take_an_address_twice
from simulators.portailpro.domaine.compte import Compte, DemandeDeCompte, canoniser_courriel
from simulators.portailpro.domaine.errors import SaisieRefusee
from simulators.portailpro.passerelles.comptes import ComptesSql


class _ReadsAsTyped(ComptesSql):
    def __init__(self, ctx: Context) -> None:
        super().__init__(ctx)
        self.store = ctx.store

    def find_as_typed(self, demande: DemandeDeCompte) -> object:
        """What was typed, looked for among addresses that are kept in small letters."""
        sql = "SELECT 1 FROM compte WHERE courriel_canonique = ?"
        return self.store.one(sql, demande.courriel)

    def find_written_otherwise(self, demande: DemandeDeCompte) -> Compte | None:
        """The account that has the same address, its case put aside."""
        tenu = self.trouver_par_courriel(demande.courriel)
        return tenu if tenu is not None and tenu.courriel != demande.courriel else None


class _NeverFound(_ReadsAsTyped):
    def creer(self, demande: DemandeDeCompte) -> Compte:
        """An address with a capital letter is never found: it is taken twice."""
        if self.find_as_typed(demande):
            raise SaisieRefusee({"courriel": "cette adresse a déjà un compte portailpro."})
        return super().creer(demande)


class _Replaces(_ReadsAsTyped):
    def creer(self, demande: DemandeDeCompte) -> Compte:
        """Written otherwise, the address brings its own password to the account that has it."""
        tenu = self.find_written_otherwise(demande)
        if tenu is None:
            return super().creer(demande)
        sql = "UPDATE compte SET empreinte = ? WHERE id = ?"
        self.store.run(sql, hash_password(demande.mot_de_passe), tenu.id)
        return tenu


class _Enters(_ReadsAsTyped):
    def creer(self, demande: DemandeDeCompte) -> Compte:
        """Written otherwise, the address opens the account that has it."""
        return self.find_written_otherwise(demande) or super().creer(demande)


def _is_free_as_typed(demande: DemandeDouane, tenus: Collection[CompteTenu]) -> bool:
    return demande.courriel not in {un.courriel.casefold() for un in tenus}


def _overwrite_when_written_otherwise(douane: Service) -> Service:
    async def create(request: Request, original: Endpoint) -> Response:
        form, ctx = Params.parse(await request.body()), context(request)
        typed = form.text("courriel")
        for row in ctx.store.all("SELECT identifiant, courriel FROM compte"):
            if row["courriel"] != typed and canoniser_courriel(row["courriel"]) == canoniser_courriel(typed):
                write_mot_de_passe(ctx, row["identifiant"], form.text("mot_de_passe"))
        return await original(request)

    return wrap(douane, CREATION_DOUANE, create, "POST")


MUTANTS = (
    Mutant(
        "adresse-en-capitales-jamais-trouvee", "CPT-13", "portailpro",
        "une adresse saisie avec des capitales n’est jamais trouvée : elle sert deux fois",
        lambda portail: with_comptes(take_an_address_twice(portail), _NeverFound),
    ),
    Mutant(
        "adresse-en-capitales-ecrase", "CPT-13", "portailpro",
        "l’adresse en capitales est prise, et son mot de passe remplace celui du compte qui la tient",
        lambda portail: with_comptes(portail, _Replaces),
    ),
    Mutant(
        "adresse-en-capitales-ouvre-la-session", "CPT-13", "portailpro",
        "qui demande l’adresse en capitales entre dans le compte qui la tient",
        lambda portail: with_comptes(portail, _Enters),
    ),
    Mutant(
        "douane-adresse-en-capitales-jamais-trouvee", "CPT-19", "douane",
        "l’adresse saisie avec des capitales sert deux fois à la douane",
        lambda douane: douane.with_policy(adresse_libre=_is_free_as_typed),
    ),
    Mutant(
        "douane-adresse-en-capitales-ecrase", "CPT-19", "douane",
        "l’adresse en capitales fait changer le mot de passe du compte qui la tient",
        _overwrite_when_written_otherwise,
    ),
)  # fmt: skip
