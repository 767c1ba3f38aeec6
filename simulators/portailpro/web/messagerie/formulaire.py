"""The form of a question: shown, refused with what was typed, or sent once."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import partial

from starlette.datastructures import FormData, UploadFile
from starlette.requests import Request
from starlette.responses import Response

from simulators.core.context import context
from simulators.core.errors import Refusal
from simulators.core.pages import redirect
from simulators.identity.answers import send_to_login
from simulators.identity.brouillons import forget_brouillon, keep_brouillon, take_brouillon
from simulators.identity.csrf import FormOwner, verify_csrf, verify_origin
from simulators.identity.errors import LoginRequired
from simulators.identity.sessions import (
    current_session,
    expired_session,
    look_again,
    require_session,
)
from simulators.portailpro.cas_usage.messagerie.guichet import Guichet
from simulators.portailpro.cas_usage.messagerie.poser_question import Saisie, poser_question
from simulators.portailpro.domaine.errors import (
    CoproprietaireMuet,
    EntrepriseChangee,
    EnvoiDejaServi,
    SaisieRefusee,
)
from simulators.portailpro.domaine.messagerie.echange import ServiceDouanier
from simulators.portailpro.domaine.messagerie.motif import Motif, Thematique
from simulators.portailpro.domaine.messagerie.question import ENVOI_MAX
from simulators.portailpro.web.messagerie.entree import MUETTE, entrer, refusing, trouver_motif
from simulators.portailpro.web.messagerie.envoi import (
    LIMITES,
    SANS_PIECES,
    UploadMalformed,
    UploadTooLarge,
    read_saisie,
    recevoir,
)
from simulators.portailpro.web.visites import Demande, FabriqueDePorts

REFUSEE, CONFLIT, MUET = 422, 409, 503
_NUMERO = 43
NON_ENVOYEE = f"{MUETTE} Votre question n'est pas envoyée."
_TROP_LOURD = f"Cet envoi est trop lourd : {ENVOI_MAX // 2**20} Mo au plus en une fois. Rien n'est envoyé."
_ILLISIBLE = "Cet envoi n'a pas pu être lu. Rien n'est envoyé."
_DEJA_SERVI = (
    "Ce formulaire a déjà transmis la question {reference} : rien d'autre n'est envoyé. "
    "Pour en poser une seconde, vérifiez la saisie et envoyez-la."
)
_REPRISE = (
    "Votre session avait pris fin : votre question n'a pas été envoyée. Vérifiez la saisie, "
    "choisissez de nouveau les pièces jointes, et envoyez-la."
)
_AUTRE_ENTREPRISE = (
    "Ce formulaire a été ouvert pour une autre entreprise. Vous travaillez maintenant pour {nom} : "
    "rien n'est envoyé. Pour poser cette question au nom de {nom}, vérifiez la saisie et envoyez-la."
)


@dataclass(frozen=True)
class Page:
    """The form of one question, for one person."""

    demande: Demande
    guichet: Guichet
    thematique: Thematique
    motif: Motif

    def montrer(
        self,
        services: tuple[ServiceDouanier, ...],
        saisie: Saisie,
        status: int = 200,
        erreurs: Mapping[str, str] | None = None,
    ) -> Response:
        """The form, with what was typed; files have to be chosen again, browsers keep none."""
        return self.demande.montrer(
            "question.html", status=status, thematique=self.thematique, motif=self.motif, services=services,
            champs=self.guichet.politiques.champs_du_motif(self.motif), saisie=saisie, erreurs=erreurs or {},
            numero=saisie.numero or self.demande.ctx.chance.token(_NUMERO),
            entreprise=self.guichet.entreprise,
        )  # fmt: skip

    async def envoyer(self, saisie: Saisie) -> Response:
        """Send what was typed, or show it again with the reason."""
        try:
            echange = await poser_question(self.guichet, self.motif, saisie)
        except SaisieRefusee as refus:
            return self._refuser(saisie, REFUSEE, refus.erreurs)
        except EntrepriseChangee:
            phrase = _AUTRE_ENTREPRISE.format(nom=self.guichet.entreprise.nom)
            return self._refuser(replace(saisie, numero=""), CONFLIT, {"": phrase})
        except EnvoiDejaServi as refus:
            phrase = _DEJA_SERVI.format(reference=refus.reference)
            return self._refuser(replace(saisie, numero=""), CONFLIT, {"": phrase})
        except CoproprietaireMuet as panne:
            self.demande.ctx.note(f"question non transmise : {panne}", MUET)
            # The page itself is whole: what was typed stays in it, and a browser shows it.
            return self._refuser(saisie, REFUSEE, {"": NON_ENVOYEE})
        return redirect(f"/messagerie/echanges/{echange.reference}/accuse")

    def _refuser(self, saisie: Saisie, status: int, erreurs: Mapping[str, str]) -> Response:
        return self.montrer(self.guichet.rappeler_services(self.motif), saisie, status, erreurs)


async def montrer_formulaire(fabrique: FabriqueDePorts, request: Request) -> Response:
    """The empty form of a question; a reserved one is refused to whoever is not offered it."""
    page = await _ouvrir(fabrique, request)
    with refusing():
        services = await page.guichet.proposer_services(page.motif)
    typed = take_brouillon(request, page.demande.session.account, request.url.path)
    if typed is None or typed.get("siren") != page.guichet.siren.chiffres:
        return page.montrer(services, Saisie("", "", {}, "", ""))
    saisie = Saisie(typed["numero"], typed["siren"], typed, typed["service"], typed["message"])
    response = page.montrer(services, saisie, erreurs={"": _REPRISE})
    forget_brouillon(response)
    return response


async def envoyer(fabrique: FabriqueDePorts, request: Request) -> Response:
    """Send a question: who sends is judged before the form is read, its token before a file is kept."""
    owner = _judge_sender(request)
    limites = LIMITES if current_session(request) else SANS_PIECES
    try:
        async with recevoir(request, partial(verify_csrf, owner), limites) as form:
            look_again(request)
            try:
                page = await _ouvrir(fabrique, request)
            except LoginRequired as error:
                return await _keep_for_later(request, form, error)
            verify_csrf(page.demande.session, {"csrf": form.get("csrf", "")})
            return await page.envoyer(read_saisie(form, page.guichet.politiques.champs_du_motif(page.motif)))
    except UploadTooLarge as error:
        raise Refusal(413, "Envoi trop lourd", _TROP_LOURD, str(error)) from error
    except UploadMalformed as error:
        raise Refusal(400, "Envoi illisible", _ILLISIBLE, str(error)) from error


def _judge_sender(request: Request) -> FormOwner:
    """Whose form it can be, by the cookie alone; raises LoginRequired, Refusal 403 for another site."""
    owner = current_session(request) or expired_session(request)
    if owner is None:
        owner = require_session(request)
    verify_origin(owner, {})
    return owner


async def _keep_for_later(request: Request, form: FormData, error: LoginRequired) -> Response:
    """The login page; what was typed waits for the person whose session it was, and for no other."""
    expired, response = expired_session(request), await send_to_login(request, error)
    if expired is not None:
        texts = {"numero": "", "siren": "", "service": "", "message": ""}
        texts |= {name: value for name, value in form.items() if isinstance(value, str)}
        verify_csrf(expired, {"csrf": texts.pop("csrf", "")})
        kept = sum(value.size or 0 for value in form.values() if isinstance(value, UploadFile))
        context(request).note(f"session terminée : saisie gardée, pièces jointes : {kept} octets gardés")
        keep_brouillon(context(request), response, expired.account, request.url.path, texts)
    return response


async def _ouvrir(fabrique: FabriqueDePorts, request: Request) -> Page:
    demande, guichet = await entrer(fabrique, request)
    return Page(demande, guichet, *trouver_motif(guichet, request))
