"""What direct debit takes, kind by kind, and what its page says of it: PAI-03."""

from collections.abc import Callable, Sequence
from functools import partial

from starlette.requests import Request
from starlette.responses import Response

from simulators.core.context import context
from simulators.core.service import Service
from simulators.mutants.gabarits import change_template
from simulators.mutants.mutant import Mutant
from simulators.mutants.paiements_laxistes import (
    pass_any_amount,
    relax_sepa,
)
from simulators.telepaiement.creances import find_creance
from simulators.telepaiement.ecrans import paiement
from simulators.telepaiement.ecrans.page import SEPA
from simulators.telepaiement.errors import NonTelepayable
from simulators.telepaiement.etat import Creance
from simulators.telepaiement.modele import (
    NATURES_TELEPAYABLES,
    est_telepayable,
)

_NATURE, _ORIGINE = "{{ nature(c.nature) }}", "{{ origine(c) }}"
_PAYER = '<a href="/sepa/creances/{{ c.reference | urlencode }}">Payer</a>'
_AMENDE = "amende"
_NOMS = {
    "dedouanement": "le dédouanement", "alcools": "les alcools", "tabacs": "le tabac",
    "energie": "les produits énergétiques", "octroi-de-mer": "l’octroi de mer interne",
}  # fmt: skip


def _take_everything(telepaiement: Service) -> Service:
    return telepaiement.with_policy(est_telepayable=lambda _creance: True)


def _invert(telepaiement: Service) -> Service:
    return telepaiement.with_policy(est_telepayable=lambda creance: not est_telepayable(creance))


def _gather_fines_only(telepaiement: Service) -> Service:
    def judge(creance: Creance) -> bool:
        gathered = creance.bordereau is not None and creance.nature == _AMENDE
        return gathered or creance.nature in NATURES_TELEPAYABLES

    return telepaiement.with_policy(est_telepayable=judge)


def _hide_the_page_only(telepaiement: Service) -> Service:
    """The list and the page refuse the kind, the form sent straight to its address does not look at it."""

    async def show(request: Request) -> Response:
        creance = find_creance(context(request), request.path_params["reference"])
        if creance is not None and not est_telepayable(creance):
            raise NonTelepayable
        return await paiement.show_creance(request)

    def lister(creances: Sequence[Creance], _origine: str) -> Sequence[Creance]:
        return [c for c in creances if est_telepayable(c)]

    hidden = _take_everything(telepaiement).with_policy(lister=lister)
    return hidden.with_route(f"{SEPA}/creances/{{reference}}", show)


def _write(telepaiement: Service, old: str, new: str) -> Service:
    return change_template(telepaiement, "sepa.html", {old: new})


def _hold_for_payable(telepaiement: Service, judge: Callable[[Creance], bool]) -> Service:
    return telepaiement.with_policy(est_telepayable=judge)


def _exclude(telepaiement: Service, nature: str) -> Service:
    kept = NATURES_TELEPAYABLES - {nature}
    return _hold_for_payable(telepaiement, lambda c: c.nature in kept or c.bordereau is not None)


def _include(telepaiement: Service, nature: str) -> Service:
    return _hold_for_payable(telepaiement, lambda c: est_telepayable(c) or c.nature == nature)


def _include_at_the_address(telepaiement: Service, nature: str) -> Service:
    def hide(creances: Sequence[Creance], _origine: str) -> Sequence[Creance]:
        return [c for c in creances if est_telepayable(c)]

    return _include(telepaiement, nature).with_policy(lister=hide)


def _want_slips(telepaiement: Service) -> Service:
    return _hold_for_payable(telepaiement, lambda c: c.bordereau is not None)


MUTANTS = (
    Mutant(
        "tout-se-preleve", "PAI-03", "telepaiement", "toute créance se prélève, quelle que soit sa nature",
        _take_everything,
    ),
    Mutant(
        "natures-a-l-envers", "PAI-03", "telepaiement",
        "ne se prélève que ce qui n’est pas télépayable", _invert,
    ),
    Mutant(
        "bordereau-pour-les-amendes-seules", "PAI-03", "telepaiement",
        "un bordereau créditaire ne fait prélever que les amendes", _gather_fines_only,
    ),
    Mutant(
        "formulaire-preleve-une-amende", "PAI-03", "telepaiement",
        "la page refuse l’amende, mais un formulaire contrefait la fait prélever",
        _hide_the_page_only,
    ),
    Mutant(
        "bordereau-tu", "PAI-03", "telepaiement", "l’écran ne dit pas quel bordereau reprend la créance",
        partial(_write, old=_ORIGINE, new="{{ origine(c).split(' (')[0] }}"),
    ),
    Mutant(
        "nature-en-code", "PAI-03", "telepaiement", "l’écran donne un code au lieu de la nature",
        partial(_write, old=_NATURE, new="{{ c.nature }}"),
    ),
    Mutant(
        "lien-payer-absent", "PAI-03", "telepaiement",
        "les créances sont listées, mais aucun lien ne mène à leur paiement",
        partial(_write, old=_PAYER, new="—"),
    ),
    *(
        Mutant(
            f"{nature}-hors-du-prelevement", "PAI-03", "telepaiement",
            f"le prélèvement ne règle pas {nom}", partial(_exclude, nature=nature),
        )
        for nature, nom in _NOMS.items()
    ),
    Mutant(
        "amende-prelevee", "PAI-03", "telepaiement", "une amende est proposée au prélèvement",
        partial(_include, nature="amende"),
    ),
    Mutant(
        "amende-prelevee-par-l-adresse", "PAI-03", "telepaiement",
        "l’écran tait l’amende, mais son adresse la prélève",
        partial(_include_at_the_address, nature="amende"),
    ),
    Mutant(
        "droits-de-port-sans-bordereau", "PAI-03", "telepaiement",
        "les droits de port se prélèvent sans qu’un bordereau créditaire les reprenne",
        partial(_include, nature="droits-de-port"),
    ),
    Mutant(
        "bordereau-exige", "PAI-03", "telepaiement",
        "rien ne se paie sans bordereau créditaire", _want_slips,
    ),
    Mutant(
        "montant-du-formulaire", "PAI-03", "telepaiement",
        "un montant changé dans le formulaire est accepté, et la créance réglée",
        partial(relax_sepa, passes=pass_any_amount),
    ),
)  # fmt: skip
