"""Faults of the side of customs about what stays out of the portal: DEC-01, DEC-15, DEC-16."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from starlette.requests import Request
from starlette.responses import Response

from simulators.core.service import Endpoint, Service
from simulators.douane.applications import DELTA_G, TRIGO
from simulators.douane.modele import may_declare_for, may_enter
from simulators.douane.services import LIRE
from simulators.mutants.adresses import wrap, write_page
from simulators.mutants.mutant import Mutant

_TARGET = "target_link_uri"
_AS_EDI = """
CREATE TRIGGER confusion AFTER INSERT ON declaration WHEN NEW.origine = 'dti-portailpro' BEGIN
  UPDATE declaration SET origine = 'edi' WHERE numero = NEW.numero;
END;
"""
_LOSE_H7 = "CREATE TRIGGER perte_h7 AFTER INSERT ON h7 BEGIN DELETE FROM h7; END;"


def _extend(schema: str) -> Callable[[Service], Service]:
    return lambda douane: replace(douane, schema=douane.schema + schema)


async def _let_in(request: Request, original: Endpoint, *, path: str, title: str) -> Response:
    if request.query_params.get(_TARGET, "").endswith(path):
        return write_page(title, "<form><label>Référence <input></label><button>Déposer</button></form>")
    return await original(request)


def _open_to_links(path: str, title: str) -> Callable[[Service], Service]:
    """A link from another site is taken, to a page that no screen shows."""
    return partial(wrap, path="/login/initiate", wrapper=partial(_let_in, path=path, title=title))


def _enter_but_trigo(douane: Service) -> Service:
    return douane.with_policy(may_enter=lambda a, *held: a != TRIGO and may_enter(a, *held))


def _enter_trigo_to_declare(douane: Service) -> Service:
    return douane.with_policy(
        may_enter=lambda a, rights, relations: may_enter(
            a, [h for h in rights if a != TRIGO or h.droit != LIRE], relations
        )
    )


def _never_in_delta_g(douane: Service) -> Service:
    return douane.with_policy(
        may_declare_for=lambda service, *held: (
            service not in DELTA_G.services and may_declare_for(service, *held)
        )
    )


def _build(name: str, rule: str, sentence: str, build: Callable[[Service], Service]) -> Mutant:
    return Mutant(name, rule, "douane", sentence, build)


MUTANTS = (
    _build(
        "saisie-tenue-pour-edi", "DEC-01", "ce qui est saisi depuis portailpro est tenu pour de l’EDI",
        _extend(_AS_EDI),
    ),
    _build(
        "lien-edi-accepte", "DEC-01", "un lien de portailpro ouvre un dépôt EDI à la douane",
        _open_to_links("/edi/declarations", "Dépôt EDI"),
    ),
    _build(
        "trigo-ferme-aussi-a-la-douane", "DEC-15", "TRIGO est fermé à ses habilités, sur douane.gouv aussi",
        _enter_but_trigo,
    ),
    _build(
        "trigo-ferme-aux-lecteurs", "DEC-15", "sur douane.gouv, le droit de lire n’ouvre plus TRIGO",
        _enter_trigo_to_declare,
    ),
    _build(
        "lien-h7-accepte", "DEC-16", "un lien de portailpro ouvre un dépôt de H7 à la douane",
        _open_to_links("/h7", "Déclaration H7"),
    ),
    _build("h7-par-edi-perdue", "DEC-16", "les H7 déposées par EDI se perdent aussi", _extend(_LOSE_H7)),
    _build(
        "delta-g-fermee-comme-les-h7", "DEC-16", "DELTA-G ne prend pas plus de déclarations que de H7",
        _never_in_delta_g,
    ),
)  # fmt: skip
