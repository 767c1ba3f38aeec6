"""Faults of the company and of the address of an account: CPT-10, CPT-13."""

from collections.abc import Mapping
from dataclasses import replace
from functools import partial

from starlette.requests import Request
from starlette.responses import Response

from simulators.core.context import Context, context
from simulators.core.service import Service
from simulators.identity.params import Params
from simulators.identity.passwords import hash_password
from simulators.mutants.comptes_portail import with_comptes
from simulators.mutants.gabarits import change_template
from simulators.mutants.mutant import Mutant
from simulators.portailpro.domaine.compte import LIBELLES, Compte, DemandeDeCompte, lire_demande
from simulators.portailpro.domaine.errors import SaisieRefusee, ValeurRefusee
from simulators.portailpro.domaine.identifiants import read_siren
from simulators.portailpro.passerelles.comptes import ComptesSql
from simulators.portailpro.passerelles.fabrique import build_ports
from simulators.portailpro.web.adresses import CREATION
from simulators.portailpro.web.creation import creer

_AUTRE = "000176115"
_UNIQUE = "courriel_canonique TEXT NOT NULL UNIQUE"
_FIN = "  empreinte TEXT NOT NULL\n) STRICT;"


def _replacing(portail: Service, bad: str, saisie: Mapping[str, str]) -> DemandeDeCompte:
    """Read the form, and take another company for a number of that kind."""
    siren = "".join(saisie["siren"].split())
    found = {"vide": not siren, "cle": len(siren) == len(_AUTRE) and _is_wrong(siren)}[bad]
    del portail
    return lire_demande({**saisie, "siren": _AUTRE} if found else saisie)


def _is_wrong(siren: str) -> bool:
    try:
        read_siren(siren)
    except ValeurRefusee:
        return True
    return False


def _take_nothing(portail: Service) -> Service:
    return portail.with_policy(lire_demande=partial(_replacing, portail, "vide"))


def _take_wrong_keys(portail: Service) -> Service:
    return portail.with_policy(lire_demande=partial(_replacing, portail, "cle"))


def _take_a_siret(portail: Service) -> Service:
    def read(saisie: Mapping[str, str]) -> DemandeDeCompte:
        siren = "".join(saisie["siren"].split())[: len(_AUTRE)]
        return lire_demande({**saisie, "siren": siren})

    return portail.with_policy(lire_demande=read)


def _write_another_company(portail: Service) -> Service:
    def read(saisie: Mapping[str, str]) -> DemandeDeCompte:
        return replace(lire_demande(saisie), siren=read_siren(_AUTRE))

    return portail.with_policy(lire_demande=read)


def _refuse_and_create(portail: Service) -> Service:
    async def refuse(request: Request) -> Response:
        form = Params.parse(await request.body())
        saisie = {champ: form.text(champ) for champ in LIBELLES}
        try:
            lire_demande(saisie)
        except SaisieRefusee:
            ComptesSql(context(request)).creer(lire_demande({**saisie, "siren": _AUTRE}))
        return await creer(build_ports, request)

    return portail.with_route(CREATION, refuse, methods=("POST",))


def _lose_what_was_typed(portail: Service) -> Service:
    lost = 'value="{{ "" if erreurs else saisie[nom] }}"'
    return change_template(portail, "creation.html", {'value="{{ saisie[nom] }}"': lost})


def _with_schema(portail: Service, changes: Mapping[str, str]) -> Service:
    schema = portail.schema
    for old, new in changes.items():
        if old not in schema:
            raise LookupError(f"{portail.name}: no « {old} » in its schema, the mutant is void")
        schema = schema.replace(old, new, 1)
    return replace(portail, schema=schema)


def take_an_address_twice(portail: Service) -> Service:
    """The same portal, whose table lets an address serve again."""
    return _with_schema(portail, {_UNIQUE: _UNIQUE.removesuffix(" UNIQUE")})


def _take_an_address_once_a_company(portail: Service) -> Service:
    unique = _FIN.replace("\n) STRICT", ",\n  UNIQUE (courriel_canonique, siren)\n) STRICT")
    return _with_schema(portail, {_UNIQUE: _UNIQUE.removesuffix(" UNIQUE"), _FIN: unique})


class _Ecrase(ComptesSql):
    def __init__(self, ctx: Context) -> None:
        super().__init__(ctx)
        self.store = ctx.store

    def creer(self, demande: DemandeDeCompte) -> Compte:
        """Refused, but the account that has the address takes the password typed."""
        tenu = self.trouver_par_courriel(demande.courriel)
        if tenu is not None:
            sql = "UPDATE compte SET empreinte = ? WHERE id = ?"
            self.store.run(sql, hash_password(demande.mot_de_passe), tenu.id)
        return super().creer(demande)


class _Bavard(ComptesSql):
    def creer(self, demande: DemandeDeCompte) -> Compte:
        """Refused, and told whose address it is."""
        tenu = self.trouver_par_courriel(demande.courriel)
        if tenu is not None:
            phrase = f"cette adresse a déjà un compte portailpro. Il est à {tenu.nom_complet}."
            raise SaisieRefusee({"courriel": phrase})
        return super().creer(demande)


class _OuvreLAutre(ComptesSql):
    def creer(self, demande: DemandeDeCompte) -> Compte:
        """Opens the account that has the address."""
        return self.trouver_par_courriel(demande.courriel) or super().creer(demande)


MUTANTS = (
    Mutant("compte-sans-siren", "CPT-10", "portailpro", "un compte est créé sans SIREN", _take_nothing),
    Mutant(
        "compte-ancre-sur-un-siret", "CPT-10", "portailpro",
        "un SIRET est pris, dont seuls les neuf premiers chiffres sont lus", _take_a_siret,
    ),
    Mutant(
        "cle-du-siren-non-verifiee", "CPT-10", "portailpro", "la clé du SIREN n’est pas vérifiée",
        _take_wrong_keys,
    ),
    Mutant(
        "siren-refuse-et-compte-cree", "CPT-10", "portailpro",
        "le SIREN est refusé, et le compte créé quand même", _refuse_and_create,
    ),
    Mutant(
        "siren-d-une-autre-entreprise", "CPT-10", "portailpro",
        "le compte porte toujours le SIREN de la même entreprise", _write_another_company,
    ),
    Mutant(
        "creation-oublie-la-saisie", "CPT-10", "portailpro",
        "un refus efface tout ce qui a été saisi", _lose_what_was_typed,
    ),
    Mutant(
        "adresse-deux-comptes", "CPT-13", "portailpro", "la même adresse crée deux comptes",
        take_an_address_twice,
    ),
    Mutant(
        "adresse-unique-par-entreprise", "CPT-13", "portailpro",
        "la même adresse sert à un compte par entreprise", _take_an_address_once_a_company,
    ),
    Mutant(
        "adresse-prise-ecrase", "CPT-13", "portailpro",
        "l’adresse est refusée, et le mot de passe saisi remplace celui du compte",
        lambda portail: with_comptes(portail, _Ecrase),
    ),
    Mutant(
        "adresse-prise-bavarde", "CPT-13", "portailpro", "le refus dit à qui est l’adresse",
        lambda portail: with_comptes(portail, _Bavard),
    ),
    Mutant(
        "adresse-prise-ouvre-la-session", "CPT-13", "portailpro",
        "qui redemande une adresse prise entre dans le compte qui la tient",
        lambda portail: with_comptes(portail, _OuvreLAutre),
    ),
)  # fmt: skip
