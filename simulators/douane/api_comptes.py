"""The account that the portal opens for a person in one click (AUT-08, AUT-09). See contract.yaml.

All of it or nothing: account, generated password, letter and link are one transaction. Asked again for the
same account of the portal, after a lost answer, it says again what was opened. A request that is undone
leaves nothing, even when it arrives after its own undoing: the portal does not wait for the slow.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

import orjson
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from simulators.coproprietaire.jetons import verify_service_token
from simulators.coproprietaire.liens import find_compte_lie, write_lien
from simulators.coproprietaire.modele import Lien
from simulators.coproprietaire.site import PORTAIL
from simulators.core.context import Context, context
from simulators.core.errors import Problem
from simulators.core.problem import json_response
from simulators.douane.courriers import send_mot_de_passe
from simulators.douane.errors import AdresseDejaConnue, DemandeAnnulee, DemandeDeCompteInvalide
from simulators.douane.inscription import DemandeDeCompte, SaisieRefusee, lire_demande
from simulators.douane.titulaires import (
    annuler,
    find_en_un_clic,
    is_adresse_libre,
    is_annulee,
    is_tenu,
    write_en_un_clic,
    write_titulaire,
)
from simulators.identity.api import verify_access_token
from simulators.identity.subjects import pairwise_sub

SCOPE_COMPTES = "comptes"
PATH = "/api/comptes"
CREATED, OK, NO_CONTENT = 201, 200, 204
SUB_MAX = 255
_CHAMPS = ("prenom", "nom", "courriel", "siren")
_DEMANDE = re.compile(r"[A-Za-z0-9]{20,64}")
# What the person does not give: chance draws both once the rest is read.
_A_TIRER = {"identifiant": "a-tirer", "mot_de_passe": "a tirer au hasard"}


@dataclass(frozen=True, slots=True)
class EnUnClic:
    """A request of the portal: its own number, the person, the account of the portal to link."""

    numero: str
    titulaire: DemandeDeCompte
    lien: Lien


async def create_compte(request: Request) -> Response:
    """Open an account for a person of the portal, linked, with a password that chance draws."""
    ctx = context(request)
    verify_service_token(await verify_access_token(request, issuer=ctx.service.name, scope=SCOPE_COMPTES))
    asked = read_demande(await request.body(), ctx.url(PORTAIL))
    # No await from here on: two calls cannot both find the address free.
    if is_annulee(ctx, asked.numero):
        raise DemandeAnnulee
    deja = find_en_un_clic(ctx, asked.lien.sub, asked.numero)
    if deja is not None:
        return _tell(ctx, deja, OK)
    is_liee = find_compte_lie(ctx, asked.lien.iss, asked.lien.sub) is not None
    if is_liee or not is_adresse_libre(ctx, asked.titulaire):
        raise AdresseDejaConnue
    titulaire = _draw(ctx, asked.titulaire)
    _open(ctx, titulaire, asked)
    return _tell(ctx, titulaire.identifiant, CREATED)


async def undo_compte(request: Request) -> Response:
    """Undo a request that the portal could not finish, arrived or not."""
    ctx = context(request)
    verify_service_token(await verify_access_token(request, issuer=ctx.service.name, scope=SCOPE_COMPTES))
    annuler(ctx, request.path_params["demande"])
    return Response(status_code=NO_CONTENT)


def _draw(ctx: Context, asked: DemandeDeCompte) -> DemandeDeCompte:
    """The name of the account and its password, both drawn by the chance of the world."""
    identifiant = _draw_identifiant(ctx)
    while is_tenu(ctx, identifiant):
        identifiant = _draw_identifiant(ctx)
    demande = replace(asked, identifiant=identifiant)
    mot_de_passe: str = ctx.service.policies.draw_mot_de_passe(ctx.chance, demande)
    return replace(demande, mot_de_passe=mot_de_passe)


def _draw_identifiant(ctx: Context) -> str:
    return f"d{ctx.chance.number(10_000_000, 99_999_999)}"


def _open(ctx: Context, titulaire: DemandeDeCompte, asked: EnUnClic) -> None:
    identifiant = titulaire.identifiant
    with ctx.store.transaction():
        write_titulaire(ctx, titulaire)
        write_en_un_clic(ctx, identifiant, asked.lien.sub, asked.numero)
        send_mot_de_passe(ctx, identifiant, titulaire.courriel, titulaire.mot_de_passe)
        if ctx.service.policies.registers_link(asked.lien):
            write_lien(ctx, identifiant, asked.lien)


def _tell(ctx: Context, identifiant: str, status: int) -> Response:
    sub = pairwise_sub(ctx, identifiant, PORTAIL)
    return json_response({"identifiant": identifiant, "sub": sub}, status)


def read_demande(body: bytes, portail: str) -> EnUnClic:
    """What is asked for; raises Problem 400 or DemandeDeCompteInvalide."""
    try:
        sent = orjson.loads(body)
    except orjson.JSONDecodeError as error:
        raise Problem(400, "JSON illisible", str(error), field="$") from error
    if not isinstance(sent, dict) or set(sent) != {*_CHAMPS, "demande", "lien"}:
        raise DemandeDeCompteInvalide("attendu demande, prenom, nom, courriel, siren, lien", field="$")
    if not all(isinstance(sent[champ], str) for champ in (*_CHAMPS, "demande")):
        raise DemandeDeCompteInvalide("attendu des textes", field="$")
    if not _DEMANDE.fullmatch(sent["demande"]):
        raise DemandeDeCompteInvalide("attendu de 20 à 64 lettres et chiffres", field="$.demande")
    return EnUnClic(sent["demande"], _read_person(sent), _read_lien(sent["lien"], portail))


def _read_person(sent: Mapping[str, Any]) -> DemandeDeCompte:
    try:
        return lire_demande({champ: sent[champ] for champ in _CHAMPS} | _A_TIRER)
    except SaisieRefusee as refus:
        champ = next(iter(refus.erreurs))
        raise DemandeDeCompteInvalide(str(refus), field=f"$.{champ}") from refus


def _read_lien(value: object, portail: str) -> Lien:
    if not isinstance(value, dict) or set(value) != {"iss", "sub"} or value["iss"] != portail:
        raise DemandeDeCompteInvalide(f'attendu {{"iss": "{portail}", "sub"}}', field="$.lien")
    sub = value["sub"]
    if not isinstance(sub, str) or not 0 < len(sub) <= SUB_MAX:
        raise DemandeDeCompteInvalide(f"attendu de 1 à {SUB_MAX} caractères", field="$.lien.sub")
    return Lien(value["iss"], sub)


def compte_routes() -> tuple[Route, ...]:
    """The addresses of this door."""
    return (
        Route(PATH, create_compte, methods=["POST"]),
        Route(PATH + "/{demande}", undo_compte, methods=["DELETE"]),
    )
