"""Faults of the accounts that people open at customs: CPT-19."""

import re
from collections.abc import Collection, Mapping

from starlette.requests import Request
from starlette.responses import Response

from simulators.coproprietaire.comptes import CompteTenu
from simulators.core.context import context
from simulators.core.service import Service
from simulators.douane.ecrans_compte import CREATION, create
from simulators.douane.inscription import (
    DemandeDeCompte,
    SaisieRefusee,
    canoniser_courriel,
    lire_demande,
)
from simulators.douane.modele import adresse_libre
from simulators.douane.titulaires import write_mot_de_passe
from simulators.identity.params import Params
from simulators.mutants.mutant import Mutant
from simulators.peuplement.valeurs import Siren

_D_UN_CLIC = re.compile(r"d\d{8}")
_LA_POSTE = "356000000"
_PAR_DEFAUT = "000176115"
Tenus = Collection[CompteTenu]


def _forget_one_click(demande: DemandeDeCompte, tenus: Tenus) -> bool:
    return adresse_libre(demande, [un for un in tenus if not _D_UN_CLIC.fullmatch(un.identifiant)])


def _ignore_on_one_click(demande: DemandeDeCompte, tenus: Tenus) -> bool:
    """The door of the portal asks for no name: chance draws it later."""
    return demande.identifiant == "a-tirer" or adresse_libre(demande, tenus)


def _once_a_company(demande: DemandeDeCompte, tenus: Tenus) -> bool:
    siren = demande.siren or (demande.siret.siren if demande.siret else None)
    return adresse_libre(demande, [un for un in tenus if un.siren_du_compte == siren])


def _refuse_and_overwrite(douane: Service) -> Service:
    async def refuse(request: Request) -> Response:
        form, ctx = Params.parse(await request.body()), context(request)
        asked = canoniser_courriel(form.text("courriel"))
        for row in ctx.store.all("SELECT identifiant, courriel FROM compte"):
            if canoniser_courriel(row["courriel"]) == asked:
                write_mot_de_passe(ctx, row["identifiant"], form.text("mot_de_passe"))
        return await create(request)

    return douane.with_route(CREATION, refuse, methods=("POST",))


def _take_a_foreign_place(saisie: Mapping[str, str]) -> DemandeDeCompte:
    return lire_demande({**saisie, "siren": ""} if saisie["siret"] else saisie)


def _take_no_number(saisie: Mapping[str, str]) -> DemandeDeCompte:
    if not saisie["siren"] and not saisie["siret"]:
        return lire_demande({**saisie, "siren": _PAR_DEFAUT})
    return lire_demande(saisie)


def _refuse_la_poste(saisie: Mapping[str, str]) -> DemandeDeCompte:
    if "".join(saisie["siret"].split()).startswith(_LA_POSTE):
        raise SaisieRefusee({"siret": "clé fausse."})
    return lire_demande(saisie)


def _keep_the_company_only(saisie: Mapping[str, str]) -> DemandeDeCompte:
    siret = "".join(saisie["siret"].split())
    return lire_demande({**saisie, "siren": str(Siren(siret[:9])), "siret": ""} if siret else saisie)


MUTANTS = (
    Mutant(
        "douane-deux-comptes-une-adresse", "CPT-19", "douane",
        "douane.gouv crée deux comptes pour une même adresse",
        lambda douane: douane.with_policy(adresse_libre=lambda _demande, _tenus: True),
    ),
    Mutant(
        "douane-oublie-les-comptes-d-un-clic", "CPT-19", "douane",
        "l’adresse d’un compte créé en un clic reste libre",
        lambda douane: douane.with_policy(adresse_libre=_forget_one_click),
    ),
    Mutant(
        "douane-second-compte-d-un-clic", "CPT-19", "douane",
        "un clic sur portailpro crée un second compte à la même adresse",
        lambda douane: douane.with_policy(adresse_libre=_ignore_on_one_click),
    ),
    Mutant(
        "douane-adresse-unique-par-entreprise", "CPT-19", "douane",
        "la même adresse sert à un compte par entreprise",
        lambda douane: douane.with_policy(adresse_libre=_once_a_company),
    ),
    Mutant(
        "douane-refuse-et-ecrase", "CPT-19", "douane",
        "l’adresse est refusée, et le mot de passe saisi remplace celui du compte", _refuse_and_overwrite,
    ),
    Mutant(
        "douane-siret-d-une-autre-entreprise", "CPT-19", "douane",
        "le SIRET d’une autre entreprise que celle du SIREN est pris",
        lambda douane: douane.with_policy(lire_inscription=_take_a_foreign_place),
    ),
    Mutant(
        "douane-compte-sans-numero", "CPT-19", "douane", "un compte s’ouvre sans SIREN ni SIRET",
        lambda douane: douane.with_policy(lire_inscription=_take_no_number),
    ),
    Mutant(
        "douane-refuse-la-poste", "CPT-19", "douane", "la clé propre à La Poste n’est pas connue",
        lambda douane: douane.with_policy(lire_inscription=_refuse_la_poste),
    ),
    Mutant(
        "douane-oublie-l-etablissement", "CPT-19", "douane",
        "un compte ouvert au titre d’un établissement est tenu par l’entreprise",
        lambda douane: douane.with_policy(lire_inscription=_keep_the_company_only),
    ),
)  # fmt: skip
