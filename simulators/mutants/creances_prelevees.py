"""Faults of what direct debit takes, and of what its page says of it: PAI-03."""

from functools import partial

from simulators.core.service import Service
from simulators.mutants.gabarits import change_template
from simulators.mutants.mutant import Mutant
from simulators.mutants.paiements_laxistes import Formulaire, relax_sepa
from simulators.telepaiement.ecrans.page import Visite
from simulators.telepaiement.etat import Creance
from simulators.telepaiement.modele import NATURES_TELEPAYABLES, est_telepayable

_NATURE, _ORIGINE = "{{ nature(c.nature) }}", "{{ origine(c) }}"
_PAYER = '<a href="/sepa/creances/{{ c.reference | urlencode }}">Payer</a>'
_AMENDE = "amende"


def _take_everything(telepaiement: Service) -> Service:
    return telepaiement.with_policy(est_telepayable=lambda _creance: True)


def _invert(telepaiement: Service) -> Service:
    return telepaiement.with_policy(est_telepayable=lambda creance: not est_telepayable(creance))


def _gather_fines_only(telepaiement: Service) -> Service:
    def judge(creance: Creance) -> bool:
        gathered = creance.bordereau is not None and creance.nature == _AMENDE
        return gathered or creance.nature in NATURES_TELEPAYABLES

    return telepaiement.with_policy(est_telepayable=judge)


def _pass_any_kind(visite: Visite, creance: Creance, _form: Formulaire) -> bool:
    """The page refuses the kind, the form sent straight to its address does not look at it."""
    held = visite.policies.may_pay(visite.droits, creance.siret)
    return creance.paiement is None and held and not est_telepayable(creance)


def _write(telepaiement: Service, old: str, new: str) -> Service:
    return change_template(telepaiement, "sepa.html", {old: new})


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
        partial(relax_sepa, passes=_pass_any_kind),
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
)  # fmt: skip
