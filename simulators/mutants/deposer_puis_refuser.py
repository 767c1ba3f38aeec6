"""What an application of customs says is not what it does with a form: DEC-04, DEC-05."""

from collections.abc import Awaitable, Callable
from dataclasses import replace
from functools import partial

from starlette.requests import Request
from starlette.responses import Response

from simulators.coproprietaire.errors import AccesRefuse
from simulators.core.context import context
from simulators.core.service import Endpoint, Service
from simulators.douane.applications import APPLICATIONS, Application
from simulators.douane.declaration import Depot
from simulators.douane.depot import deposer
from simulators.douane.formulaire import UNPROCESSABLE, read_origine
from simulators.douane.saisie import SaisieRefusee, read_saisie
from simulators.identity.sessions import require_session
from simulators.mutants.adresses import with_form, wrap
from simulators.mutants.mutant import Mutant

Formulaire = dict[str, str]
Traitement = Callable[[Application, Request, Endpoint], Awaitable[Response]]
_STAND_INS = {"texte": "Non précisé", "agrement": "FR00000000000", "euros": "1", "quantite": "1"}
_CHANGE = """
CREATE TRIGGER alteration AFTER INSERT ON brouillon BEGIN
  UPDATE brouillon SET saisie = json_replace(
    NEW.saisie, '$.valeur', '1', '$.quantite', '1', '$.volume', '1'
  ) WHERE id = NEW.id;
END;
"""


async def _read_form(request: Request) -> Formulaire:
    return {name: str(value) for name, value in (await request.form()).items()}


def _complete(application: Application, form: Formulaire) -> Formulaire:
    """The same form, what is missing made up."""
    made_up = {c.nom: _STAND_INS[c.genre] for c in application.champs if c.genre in _STAND_INS}
    return made_up | {name: value for name, value in form.items() if value.strip()}


async def _file_for_others(application: Application, request: Request, original: Endpoint) -> Response:
    try:
        return await original(request)
    except AccesRefuse:
        session = require_session(request)
        saisie = read_saisie(application, application.champs, await _read_form(request))
        if not isinstance(saisie, SaisieRefusee):
            depot = Depot(
                application, saisie.produit.service, saisie.siret, saisie.objet, saisie.produit.nature,
                saisie.droits, read_origine(session), session.account,
            )  # fmt: skip
            await deposer(context(request), depot)
        raise


async def _file_incomplete(application: Application, request: Request, original: Endpoint) -> Response:
    form = await _read_form(request)
    answer = await original(request)
    if answer.status_code == UNPROCESSABLE:
        await original(with_form(request, _complete(application, form)))
    return answer


async def _trust_the_browser(application: Application, request: Request, original: Endpoint) -> Response:
    """A field left empty is made up; one that holds spaces is refused as it should be."""
    form = await _read_form(request)
    has_empty = any(form.get(champ.nom) == "" for champ in application.champs)
    return await original(with_form(request, _complete(application, form)) if has_empty else request)


def _treat(traitement: Traitement) -> Callable[[Service], Service]:
    def build(douane: Service) -> Service:
        for application in APPLICATIONS:
            address = application.chemin_declaration
            douane = wrap(douane, address, partial(traitement, application), "POST")
        return douane

    return build


def _change_what_was_typed(douane: Service) -> Service:
    return replace(douane, schema=douane.schema + _CHANGE)


MUTANTS = (
    Mutant(
        "depose-malgre-le-refus", "DEC-04", "douane",
        "la douane refuse l’établissement, et garde quand même la déclaration", _treat(_file_for_others),
    ),
    Mutant(
        "saisie-rendue-avec-d-autres-chiffres", "DEC-04", "douane",
        "la saisie est rendue après l’expiration, mais avec d’autres chiffres", _change_what_was_typed,
    ),
    Mutant(
        "champ-vide-a-l-adresse", "DEC-05", "douane",
        "l’écran exige tous les champs, l’adresse qui reçoit le formulaire en invente un laissé vide",
        _treat(_trust_the_browser),
    ),
    Mutant(
        "depose-incomplet-malgre-l-alerte", "DEC-05", "douane",
        "le formulaire réclame le champ qui manque, et la déclaration est déposée quand même",
        _treat(_file_incomplete),
    ),
)  # fmt: skip
