"""Fields left empty or blank that an application of customs takes all the same: DEC-05."""

from collections.abc import Mapping
from functools import partial

from starlette.requests import Request
from starlette.responses import Response

from simulators.core.service import Endpoint, Service
from simulators.douane.applications import APPLICATIONS, Application
from simulators.douane.champs import PRODUIT, Champ, Genre
from simulators.douane.formulaire import read_origine
from simulators.identity.sessions import current_session
from simulators.mutants.adresses import with_form, wrap
from simulators.mutants.gabarits import change_template
from simulators.mutants.mutant import Mutant
from simulators.peuplement.document import Origine

_STAND_INS: Mapping[Genre, str] = {
    "texte": "Non précisé", "agrement": "FR00000000000", "euros": "1", "quantite": "1",
}  # fmt: skip
_FIELD = "aide=champ.aide,"


async def _file_as_it_is(
    request: Request, original: Endpoint, *, application: Application, origine: Origine
) -> Response:
    """What was left empty is made up by the service."""
    session = current_session(request)
    if session is None or read_origine(session) != origine:
        return await original(request)
    form = {name: str(value) for name, value in (await request.form()).items()}
    made_up = {c.nom: _STAND_INS[c.genre] for c in application.champs if c.genre in _STAND_INS}
    return await original(with_form(request, made_up | {n: v for n, v in form.items() if v.strip()}))


def _take_blanks(douane: Service, origine: Origine) -> Service:
    """The screen still asks for every field; the service takes one that holds spaces alone."""
    for application in APPLICATIONS:
        wrapper = partial(_file_as_it_is, application=application, origine=origine)
        douane = wrap(douane, application.chemin_declaration, wrapper, "POST")
    return douane


def _ask_for_less(douane: Service, origine: Origine) -> Service:
    """The screen says nothing of a field left empty, and neither does the service."""
    portal = "==" if origine == "dti-douane" else "!="
    optional = f'{_FIELD} requis=session.provider {portal} "portailpro",'
    return change_template(_take_blanks(douane, origine), "declaration.html", {_FIELD: optional})


def _never_ask_for_the_product(douane: Service) -> Service:
    def champs(application: Application, origine: Origine) -> tuple[Champ, ...]:
        return tuple(c for c in application.champs if c != PRODUIT or origine != "dti-portailpro")

    return douane.with_policy(champs=champs)


MUTANTS = (
    Mutant(
        "champs-facultatifs-par-portailpro", "DEC-05", "douane",
        "par portailpro, les champs deviennent facultatifs",
        partial(_ask_for_less, origine="dti-portailpro"),
    ),
    Mutant(
        "champs-facultatifs-par-douane", "DEC-05", "douane",
        "par douane.gouv, les champs deviennent facultatifs", partial(_ask_for_less, origine="dti-douane"),
    ),
    Mutant(
        "champ-en-blanc-par-portailpro", "DEC-05", "douane",
        "l’écran demande tous les champs, mais par portailpro un champ en blanc est pris",
        partial(_take_blanks, origine="dti-portailpro"),
    ),
    Mutant(
        "champ-en-blanc-par-douane", "DEC-05", "douane",
        "l’écran demande tous les champs, mais par douane.gouv un champ en blanc est pris",
        partial(_take_blanks, origine="dti-douane"),
    ),
    Mutant(
        "produit-suppose-par-portailpro", "DEC-05", "douane",
        "par portailpro le produit n’est plus demandé, le premier de la liste est supposé",
        _never_ask_for_the_product,
    ),
)  # fmt: skip
