"""What the page says is not what is done: debits under a refusal, open notices: PAI-01, PAI-03, PAI-07."""

from starlette.requests import Request
from starlette.responses import Response

from simulators.core.context import context
from simulators.core.errors import Refusal
from simulators.core.service import Endpoint, Service
from simulators.mutants.adresses import Wrapper, wrap
from simulators.mutants.gabarits import change_template
from simulators.mutants.mutant import Mutant
from simulators.telepaiement.creances import find_creance
from simulators.telepaiement.ecrans.page import SEPA
from simulators.telepaiement.errors import AccesRefuse, NonTelepayable
from simulators.telepaiement.etat import Creance
from simulators.telepaiement.modele import est_telepayable
from simulators.telepaiement.reglements import regler

_ADDRESS = f"{SEPA}/creances/{{reference}}"
_REFERENCE, _SECRET = '"Référence de la créance", reference', '"Mot de passe de l\'avis", '


def _debit_under(refusal: type[Refusal]) -> Wrapper:
    """The same answer as ever, after which the debt is settled."""

    async def answer(request: Request, original: Endpoint) -> Response:
        try:
            return await original(request)
        except refusal:
            creance = find_creance(context(request), request.path_params["reference"])
            if creance is not None:
                regler(context(request), creance, "sepa", depuis="douane")
            raise

    return answer


def _debit_fines(telepaiement: Service) -> Service:
    def told(creance: Creance) -> bool:
        return creance.paiement is not None or est_telepayable(creance)

    return wrap(
        telepaiement.with_policy(est_telepayable=told), _ADDRESS, _debit_under(NonTelepayable), "POST"
    )


def _debit_for_anyone(telepaiement: Service) -> Service:
    return wrap(telepaiement, _ADDRESS, _debit_under(AccesRefuse), "POST")


def _trust_the_browser(telepaiement: Service) -> Service:
    """The page demands a password, the address that takes the form does not."""
    return telepaiement.with_policy(
        ouvre_cb=lambda avis, reference, secret: reference in avis and secret in ("", avis[reference])
    )


def _write_the_reference(telepaiement: Service) -> Service:
    return change_template(telepaiement, "cb.html", {_REFERENCE: f'{_REFERENCE} or "ALC-A-03"'})


def _write_the_password(telepaiement: Service) -> Service:
    return change_template(telepaiement, "cb.html", {_SECRET: f'{_SECRET}valeur="barrique", '})


MUTANTS = (
    Mutant(
        "amende-prelevee-malgre-le-refus", "PAI-03", "telepaiement",
        "Télépaiement répond que l’amende ne se prélève pas, et la prélève", _debit_fines,
    ),
    Mutant(
        "preleve-malgre-le-droit-retire", "PAI-01", "telepaiement",
        "Télépaiement refuse à qui n’a pas le droit de payer, et prélève quand même", _debit_for_anyone,
    ),
    Mutant(
        "mot-de-passe-vide-a-l-adresse", "PAI-07", "telepaiement",
        "l’écran exige le mot de passe de l’avis, l’adresse qui reçoit le formulaire s’en passe",
        _trust_the_browser,
    ),
    Mutant(
        "reference-saisie-d-avance", "PAI-07", "telepaiement",
        "la référence de la créance est déjà saisie quand l’écran s’ouvre", _write_the_reference,
    ),
    Mutant(
        "mot-de-passe-saisi-d-avance", "PAI-07", "telepaiement",
        "le mot de passe de l’avis est déjà saisi quand l’écran s’ouvre", _write_the_password,
    ),
)  # fmt: skip
