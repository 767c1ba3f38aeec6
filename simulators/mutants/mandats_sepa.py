"""Who opens and who deletes a mandate in Télépaiement itself, by establishment: TDB-15, TDB-25."""

from collections.abc import Callable, Collection

from starlette.requests import Request
from starlette.responses import Response

from simulators.core.context import context
from simulators.core.pages import redirect
from simulators.core.service import Service
from simulators.mutants.mutant import Mutant
from simulators.telepaiement.ecrans.mandats import delete_mandat
from simulators.telepaiement.etat import Droit
from simulators.telepaiement.modele import ADHERER, SERVICE, TELEPAYER, compute_sirets

Droits = Collection[Droit]
_SIREN_LENGTH = 9
_PAGE = "/sepa/mandats/{rum}"


def _holds(droits: Droits, droit: str, siret: str, length: int) -> bool:
    held = {d.siret[:length] for d in droits if (d.service, d.droit) == (SERVICE, droit)}
    return siret[:length] in held


def _anyone(_droits: Droits, _siret: str) -> bool:
    return True


def _anyone_of_the_company(droits: Droits, siret: str) -> bool:
    return _holds(droits, ADHERER, siret, _SIREN_LENGTH)


def _payers_too(droits: Droits, siret: str) -> bool:
    return any(_holds(droits, droit, siret, len(siret)) for droit in (ADHERER, TELEPAYER))


def _nobody(_droits: Droits, _siret: str) -> bool:
    return False


def _judge_deletions(may_delete: Callable[[Droits, str], bool]) -> Callable[[Service], Service]:
    return lambda sepa: sepa.with_policy(may_delete_mandat=may_delete)


def _judge_openings(may_see: Callable[[Droits, str], bool]) -> Callable[[Service], Service]:
    return lambda sepa: sepa.with_policy(may_see_mandat=may_see)


def _promise_a_deletion(sepa: Service) -> Service:
    async def promise(request: Request) -> Response:
        return redirect("/sepa", status=f"Mandat {request.path_params['rum']} supprimé.")

    return sepa.with_route(_PAGE, promise, ("POST",))


def _close_the_rest(sepa: Service) -> Service:
    """Deletes one mandate, and every other one of the company with it."""

    async def sweep(request: Request) -> Response:
        answer = await delete_mandat(request)
        context(request).store.run("UPDATE mandat SET supprime_le = signe_le")
        return answer

    return sepa.with_route(_PAGE, sweep, ("POST",))


def _is_of_the_first(droits: Collection[Droit], siret: str) -> bool:
    return siret == min(compute_sirets(droits, ADHERER), default="")


def _open_the_first_only(sepa: Service) -> Service:
    return sepa.with_policy(may_see_mandat=_is_of_the_first)


def _delete_the_first_only(sepa: Service) -> Service:
    return sepa.with_policy(may_delete_mandat=_is_of_the_first)


MUTANTS = (
    Mutant(
        "adherer-ailleurs-supprime", "TDB-15", "telepaiement",
        "un droit « Adhérer » sur un autre SIRET du SIREN permet la suppression",
        _judge_deletions(_anyone_of_the_company),
    ),
    Mutant(
        "suppression-sans-garde", "TDB-15", "telepaiement",
        "tout usager de Télépaiement supprime un mandat par son adresse", _judge_deletions(_anyone),
    ),
    Mutant(
        "telepayer-supprime", "TDB-15", "telepaiement",
        "le droit « Télépayer » sur l’établissement suffit pour supprimer son mandat",
        _judge_deletions(_payers_too),
    ),
    Mutant(
        "suppression-refusee-a-tous", "TDB-15", "telepaiement",
        "même le titulaire de « Adhérer » sur l’établissement ne peut pas supprimer",
        _judge_deletions(_nobody),
    ),
    Mutant(
        "suppression-sans-effet", "TDB-15", "telepaiement",
        "Télépaiement confirme la suppression, le mandat reste ouvert", _promise_a_deletion,
    ),
    Mutant(
        "suppression-de-trop", "TDB-15", "telepaiement",
        "supprimer un mandat supprime aussi ceux des autres établissements", _close_the_rest,
    ),
    Mutant(
        "mandats-ouverts-au-siren", "TDB-25", "telepaiement", "Télépaiement ouvre tout mandat du SIREN",
        _judge_openings(_anyone_of_the_company),
    ),
    Mutant(
        "mandats-ouverts-a-tous", "TDB-25", "telepaiement",
        "Télépaiement ne liste pas le mandat d’une autre entreprise, mais son adresse l’ouvre",
        _judge_openings(_anyone),
    ),
    Mutant(
        "telepayer-ouvre-dans-telepaiement", "TDB-25", "telepaiement",
        "le droit « Télépayer » sur l’établissement ouvre son mandat", _judge_openings(_payers_too),
    ),
    Mutant(
        "mandats-fermes-a-tous", "TDB-25", "telepaiement",
        "même le titulaire de « Adhérer » sur l’établissement n’ouvre pas son mandat",
        _judge_openings(_nobody),
    ),
    Mutant(
        "suppression-du-premier-siret", "TDB-15", "telepaiement",
        "« Adhérer » sur plusieurs établissements ne supprime que les mandats du premier",
        _delete_the_first_only,
    ),
    Mutant(
        "ouverture-du-premier-siret", "TDB-25", "telepaiement",
        "« Adhérer » sur plusieurs établissements n’ouvre que les mandats du premier", _open_the_first_only,
    ),
)  # fmt: skip
