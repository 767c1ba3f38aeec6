"""Faults of the account of customs that one click creates, and of its password: AUT-08, AUT-09."""

import hashlib
from dataclasses import replace

import orjson
from starlette.requests import Request
from starlette.responses import Response

from simulators.coproprietaire.habilitations import write_habilitation
from simulators.core.chance import Chance
from simulators.core.context import context
from simulators.core.pages import redirect
from simulators.core.service import Service
from simulators.douane.api_comptes import CREATED, PATH, create_compte
from simulators.douane.inscription import DemandeDeCompte
from simulators.mutants.gabarits import change_template
from simulators.mutants.mutant import Mutant
from simulators.mutants.pannes import with_sites
from simulators.peuplement.document import Habilitation
from simulators.peuplement.valeurs import Siren
from simulators.portailpro.domaine.compte import Compte
from simulators.portailpro.domaine.identifiants import read_siren
from simulators.portailpro.domaine.rattachement import Rattachement
from simulators.portailpro.passerelles.coproprietaires import CoproprietairesHttp
from simulators.portailpro.web.adresses import COMPTE_DOUANE, RATTACHEMENTS

_BOUTON = "<button>Créer mon compte douane.gouv</button>"
_CHAMPS = "".join(
    f'<label for="{nom}">{libelle}</label><input id="{nom}" name="{nom}" required>\n    '
    for nom, libelle in (("telephone", "Téléphone"), ("fonction", "Fonction"))
)
_PREMIERE = "000176115"


def _ask_more(portail: Service) -> Service:
    return change_template(portail, "compte_douane.html", {_BOUTON: _CHAMPS + _BOUTON})


def _announce_only(portail: Service) -> Service:
    async def announce(_request: Request) -> Response:
        return redirect(RATTACHEMENTS, status="Votre compte douane.gouv est créé et rattaché.")

    return portail.with_route(COMPTE_DOUANE, announce, methods=("POST",))


class _PremiereEntreprise(CoproprietairesHttp):
    async def ouvrir_compte(self, demande: str, compte: Compte) -> Rattachement | None:
        """Opened for one company, whoever asks."""
        return await super().ouvrir_compte(demande, replace(compte, siren=read_siren(_PREMIERE)))


def _give_a_right(douane: Service) -> Service:
    async def create(request: Request) -> Response:
        response = await create_compte(request)
        if response.status_code == CREATED:
            droit = Habilitation(service="COMPTE-ENTREPRISE", droit="age", siren=Siren(_PREMIERE))
            identifiant = orjson.loads(bytes(response.body))["identifiant"]
            write_habilitation(context(request), identifiant, droit)
        return response

    return douane.with_route(PATH, create, methods=("POST",))


def _draw_from_name(_chance: Chance, demande: DemandeDeCompte) -> str:
    return f"{demande.nom}-{demande.prenom}-{demande.siren}!"


def _draw_from_address(_chance: Chance, demande: DemandeDeCompte) -> str:
    return hashlib.sha256(demande.courriel.encode()).hexdigest()[:20]


def _draw_a_number(chance: Chance, _demande: DemandeDeCompte) -> str:
    return f"Douane-2026-{chance.number(1_000_000, 9_999_999)}"


def _draw_the_account_name(_chance: Chance, demande: DemandeDeCompte) -> str:
    return f"{demande.identifiant}"


MUTANTS = (
    Mutant(
        "formulaire-avant-le-compte-douane", "AUT-08", "portailpro",
        "la création demande un formulaire de plusieurs champs", _ask_more,
    ),
    Mutant(
        "mot-de-passe-genere-exige", "AUT-08", "douane",
        "le compte n’est pas rattaché : son mot de passe est demandé au premier passage",
        lambda douane: douane.with_policy(registers_link=lambda _lien: False),
    ),
    Mutant(
        "compte-douane-a-moitie", "AUT-08", "portailpro",
        "une réponse perdue laisse à la douane un compte que le portail ignore",
        lambda portail: portail.with_policy(defait_apres_panne=lambda: False),
    ),
    Mutant(
        "compte-douane-annonce-sans-l-etre", "AUT-08", "portailpro",
        "le clic annonce un compte que personne ne crée", _announce_only,
    ),
    Mutant(
        "compte-douane-de-la-premiere-entreprise", "AUT-08", "portailpro",
        "le compte est toujours ouvert au titre de la même entreprise",
        lambda portail: with_sites(portail, _PremiereEntreprise),
    ),
    Mutant(
        "compte-douane-habilite-d-office", "AUT-08", "douane",
        "le compte créé en un clic reçoit une habilitation", _give_a_right,
    ),
    Mutant(
        "mot-de-passe-genere-constant", "AUT-09", "douane", "le mot de passe généré est constant",
        lambda douane: douane.with_policy(draw_mot_de_passe=lambda _chance, _demande: "Bienvenue-en-douane"),
    ),
    Mutant(
        "mot-de-passe-genere-du-nom", "AUT-09", "douane",
        "le mot de passe généré est fait du nom et du SIREN",
        lambda douane: douane.with_policy(draw_mot_de_passe=_draw_from_name),
    ),
    Mutant(
        "mot-de-passe-genere-de-l-adresse", "AUT-09", "douane",
        "le mot de passe généré est une empreinte de l’adresse",
        lambda douane: douane.with_policy(draw_mot_de_passe=_draw_from_address),
    ),
    Mutant(
        "mot-de-passe-genere-numerote", "AUT-09", "douane",
        "les mots de passe générés ne diffèrent que d’un numéro",
        lambda douane: douane.with_policy(draw_mot_de_passe=_draw_a_number),
    ),
    Mutant(
        "mot-de-passe-genere-est-l-identifiant", "AUT-09", "douane",
        "le mot de passe généré est l’identifiant, que portailpro affiche",
        lambda douane: douane.with_policy(draw_mot_de_passe=_draw_the_account_name),
    ),
)  # fmt: skip
