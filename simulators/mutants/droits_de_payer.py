"""The right to pay by direct debit at the door of Télépaiement and in its list: PAI-01."""

from collections.abc import Collection

from starlette.requests import Request
from starlette.responses import Response

from simulators.core.context import context
from simulators.core.service import Service
from simulators.identity.sessions import current_session
from simulators.mutants.mutant import Mutant
from simulators.telepaiement.creances import find_creance
from simulators.telepaiement.ecrans import paiement
from simulators.telepaiement.ecrans.page import SEPA, show
from simulators.telepaiement.etat import Droit
from simulators.telepaiement.libelles import read_nature, read_origine
from simulators.telepaiement.mandats import read_mandats_sirets
from simulators.telepaiement.modele import ADHERER, compute_sirets

Droits = Collection[Droit]
_SIREN = 9


class _Companies(frozenset[str]):
    """Every establishment of the companies of these ones."""

    def __contains__(self, siret: object) -> bool:
        return isinstance(siret, str) and siret[:_SIREN] in {held[:_SIREN] for held in self}


def _offer_the_whole_company(telepaiement: Service) -> Service:
    return telepaiement.with_policy(
        compute_sirets=lambda droits: _Companies(compute_sirets(droits)),
        may_pay=lambda droits, siret: siret in _Companies(compute_sirets(droits)),
    )


def _take_any_right(telepaiement: Service) -> Service:
    def sirets(droits: Droits) -> frozenset[str]:
        return frozenset(d.siret for d in droits)

    return telepaiement.with_policy(
        compute_sirets=sirets, may_see_sepa=bool, may_pay=lambda droits, siret: siret in sirets(droits)
    )


def _ask_for_both_rights(telepaiement: Service) -> Service:
    def sirets(droits: Droits) -> frozenset[str]:
        return compute_sirets(droits) & compute_sirets(droits, ADHERER)

    return telepaiement.with_policy(
        compute_sirets=sirets, may_pay=lambda droits, siret: siret in sirets(droits)
    )


def _take_one_establishment_only(telepaiement: Service) -> Service:
    return telepaiement.with_policy(
        compute_sirets=lambda droits: frozenset(sorted(compute_sirets(droits))[:1])
    )


def _offer_to_mandate_holders(telepaiement: Service) -> Service:
    return telepaiement.with_policy(
        compute_sirets=lambda droits: compute_sirets(droits) | compute_sirets(droits, ADHERER)
    )


def _open_to_payers_only(telepaiement: Service) -> Service:
    return telepaiement.with_policy(may_see_sepa=lambda droits: bool(compute_sirets(droits)))


def _show_to_strangers(telepaiement: Service) -> Service:
    async def show_creance(request: Request) -> Response:
        ctx = context(request)
        creance = find_creance(ctx, request.path_params["reference"])
        if creance is None or current_session(request) is not None:
            return await paiement.show_creance(request)
        return show(
            request, None, "paiement.html", creance=creance, nature=read_nature(creance.nature),
            origine=read_origine(creance), mandats=read_mandats_sirets(ctx, {creance.siret}),
        )  # fmt: skip

    return telepaiement.with_route(f"{SEPA}/creances/{{reference}}", show_creance)


MUTANTS = (
    Mutant(
        "propose-toute-l-entreprise", "PAI-01", "telepaiement",
        "la créance d’un autre SIRET du même SIREN est proposée et se paie", _offer_the_whole_company,
    ),
    Mutant(
        "tout-droit-paie", "PAI-01", "telepaiement",
        "n’importe quel droit sur l’établissement, même de déclarer, suffit pour payer", _take_any_right,
    ),
    Mutant(
        "telepayer-ne-suffit-pas-pour-payer", "PAI-01", "telepaiement",
        "« Télépayer » sans « Adhérer » ne paie rien", _ask_for_both_rights,
    ),
    Mutant(
        "un-seul-etablissement-propose", "PAI-01", "telepaiement",
        "qui a le droit sur deux établissements ne voit que les créances du premier",
        _take_one_establishment_only,
    ),
    Mutant(
        "adherer-voit-les-creances", "PAI-01", "telepaiement",
        "« Adhérer » seul montre dans Télépaiement des créances à payer", _offer_to_mandate_holders,
    ),
    Mutant(
        "adherer-n-entre-plus", "PAI-01", "telepaiement",
        "Télépaiement SEPA se ferme au titulaire de « Adhérer » seul", _open_to_payers_only,
    ),
    Mutant(
        "page-de-paiement-sans-connexion", "PAI-01", "telepaiement",
        "l’adresse de la page de paiement s’ouvre sans s’être identifié", _show_to_strangers,
    ),
)  # fmt: skip
