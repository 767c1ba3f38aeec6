"""Faults about how a debt was declared, by EDI or by either portal: PAI-11, PAI-13."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from starlette.requests import Request
from starlette.responses import Response

from simulators.core.service import Service
from simulators.douane.declaration import CreanceDue, Declaration
from simulators.douane.modele import creance_de
from simulators.mutants.gabarits import change_template
from simulators.mutants.mutant import Mutant
from simulators.mutants.paiements_listes import hide_from
from simulators.telepaiement.creances import find_creance
from simulators.telepaiement.droits import DOUANE
from simulators.telepaiement.ecrans import paiement
from simulators.telepaiement.ecrans.page import SEPA, enter
from simulators.telepaiement.errors import NonTelepayable
from simulators.telepaiement.etat import Creance
from simulators.telepaiement.modele import est_telepayable

_EDI, _SAISIE_DOUANE, _SAISIE_PORTAIL = "edi", "dti-douane", "dti-portailpro"
_ORIGINE = "{{ origine(c) }}"
_DIT_DOUANE = "{{ 'Saisie sur douane.gouv' if c.origine == 'dti-portailpro' else origine(c) }}"
_CREANCE = f"{SEPA}/creances/{{reference}}"
_ORIGINES = {
    "edi": "déposées par EDI", "dti-douane": "saisies sur douane.gouv",
    "dti-portailpro": "saisies par portailpro",
}  # fmt: skip


def _refuse_orders(telepaiement: Service, refused: Callable[[str, Creance], bool]) -> Service:
    """The list shows the debt; what comes after refuses it, told where the person came from."""

    async def pay(request: Request) -> Response:
        visite = await enter(request, SEPA)
        if isinstance(visite, Response):
            return visite
        creance = find_creance(visite.ctx, request.path_params["reference"])
        if creance is not None and refused(visite.origine, creance):
            raise NonTelepayable
        return await paiement.pay(request)

    return telepaiement.with_route(_CREANCE, pay, ("POST",))


def _keep_silent_about(douane: Service, origine: str) -> Service:
    return douane.with_policy(transmet_creance=lambda depuis: depuis != origine)


def _tax(douane: Service, change: Callable[[Declaration, CreanceDue], CreanceDue | None]) -> Service:
    def creance(declaration: Declaration) -> CreanceDue | None:
        due = creance_de(declaration)
        return change(declaration, due) if due else None

    return douane.with_policy(creance_de=creance)


def _lose_the_kind(_declaration: Declaration, due: CreanceDue) -> CreanceDue:
    return replace(due, nature="amende") if due.origine == _EDI else due


def _misplace_the_comma(_declaration: Declaration, due: CreanceDue, origine: str) -> CreanceDue:
    return replace(due, montant=due.montant // 10) if due.origine == origine else due


def _forget_ciel(declaration: Declaration, due: CreanceDue) -> CreanceDue | None:
    return None if (declaration.application, due.origine) == ("CIEL", _SAISIE_PORTAIL) else due


def _hide_customs_clearance(telepaiement: Service) -> Service:
    def hidden(creance: Creance) -> bool:
        return (creance.nature, creance.origine) == ("dedouanement", _SAISIE_PORTAIL)

    return hide_from(telepaiement, DOUANE, hidden)


def _write(telepaiement: Service, new: str) -> Service:
    return change_template(telepaiement, "sepa.html", {_ORIGINE: new})


def _exclude_origin(telepaiement: Service, origine: str) -> Service:
    return telepaiement.with_policy(est_telepayable=lambda c: est_telepayable(c) and c.origine != origine)


MUTANTS = (
    Mutant(
        "edi-proposee-et-refusee", "PAI-11", "telepaiement",
        "une créance née d’EDI est proposée, mais son paiement est refusé",
        partial(_refuse_orders, refused=lambda _depuis, creance: creance.origine == _EDI),
    ),
    Mutant(
        "saisies-sur-douane-sans-creance", "PAI-11", "douane",
        "une déclaration saisie sur douane.gouv ne donne pas de créance",
        partial(_keep_silent_about, origine=_SAISIE_DOUANE),
    ),
    Mutant(
        "edi-sans-nature", "PAI-11", "douane",
        "une déclaration EDI donne une créance qui n’est pas télépayable",
        partial(_tax, change=_lose_the_kind),
    ),
    Mutant(
        "edi-dix-fois-moins", "PAI-11", "douane",
        "une déclaration EDI donne une créance dix fois moindre que les droits",
        partial(_tax, change=partial(_misplace_the_comma, origine=_EDI)),
    ),
    Mutant(
        "origine-tue", "PAI-11", "telepaiement", "l’écran ne dit pas d’où vient la créance",
        partial(_write, new="—"),
    ),
    Mutant(
        "portailpro-dit-douane", "PAI-11", "telepaiement",
        "une saisie par portailpro est dite faite sur douane.gouv",
        partial(_write, new=_DIT_DOUANE),
    ),
    Mutant(
        "nee-par-portailpro-refusee-par-la-douane", "PAI-13", "telepaiement",
        "depuis douane.gouv, ce qui a été déclaré par portailpro est proposé, mais son paiement est refusé",
        partial(
            _refuse_orders,
            refused=lambda depuis, creance: depuis == DOUANE and creance.origine == _SAISIE_PORTAIL,
        ),
    ),
    Mutant(
        "dedouanement-par-portailpro-cache-a-la-douane", "PAI-13", "telepaiement",
        "depuis douane.gouv, seul le dédouanement déclaré par portailpro manque", _hide_customs_clearance,
    ),
    Mutant(
        "portailpro-dix-fois-moins", "PAI-13", "douane",
        "une déclaration saisie par portailpro donne une créance dix fois moindre que les droits",
        partial(_tax, change=partial(_misplace_the_comma, origine=_SAISIE_PORTAIL)),
    ),
    Mutant(
        "ciel-par-portailpro-sans-creance", "PAI-13", "douane",
        "une déclaration CIEL saisie par portailpro ne donne pas de créance",
        partial(_tax, change=_forget_ciel),
    ),
    *(
        Mutant(
            f"creances-{origine}-exclues", "PAI-11", "telepaiement",
            f"les créances {dites} ne se paient pas", partial(_exclude_origin, origine=origine),
        )
        for origine, dites in _ORIGINES.items()
    ),
    Mutant(
        "declarations-edi-sans-creance", "PAI-11", "douane",
        "une déclaration déposée par EDI ne donne pas de créance", partial(_keep_silent_about, origine=_EDI),
    ),
    Mutant(
        "nee-par-portailpro-payee-par-portailpro", "PAI-13", "telepaiement",
        "ce qui a été déclaré par portailpro ne se paie que par portailpro",
        partial(hide_from, origine=DOUANE, hidden=lambda c: c.origine == _SAISIE_PORTAIL),
    ),
    Mutant(
        "declaree-par-portailpro-jamais-transmise", "PAI-13", "douane",
        "une déclaration saisie par portailpro ne donne pas de créance",
        partial(_keep_silent_about, origine=_SAISIE_PORTAIL),
    ),
)  # fmt: skip
