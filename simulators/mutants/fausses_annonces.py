"""A portal that misleads: an outage that is none, « nothing to pay » for want of answer, filings of others.

TDB-02 (what is shown follows the rights of the person), TDB-03 (no zero for whoever is silent).
"""

from simulators.core.service import Service
from simulators.mutants.gabarits import change_template
from simulators.mutants.mutant import Mutant

_NOTHING = "{% elif not paiements_muets %}\n<p>Aucun paiement en cours.</p>"
_UP_TO_DATE = "{% elif paiements_muets %}\n<p>Vous n’avez rien à payer.</p>\n" + _NOTHING
_SECTION = '<h2 id="paiements">Paiements</h2>'
_URSSAF = '<p class="note missing">Urssaf : indisponible pour le moment.</p>'


def _cry_wolf(portail: Service) -> Service:
    return change_template(portail, "paiements.html", {_SECTION: _SECTION + _URSSAF})


def _reassure(portail: Service) -> Service:
    return change_template(portail, "paiements_en_cours.html", {_NOTHING: _UP_TO_DATE})


def _list_filings_to_all(portail: Service) -> Service:
    return portail.with_policy(declaration_visible=lambda _site, _rights, siren, told: told.siren == siren)


MUTANTS = (
    Mutant(
        "urssaf-toujours-indisponible", "TDB-02", "portailpro",
        "l’Urssaf est toujours dite indisponible, alors qu’elle répond", _cry_wolf,
    ),
    Mutant(
        "silence-rassurant", "TDB-03", "portailpro",
        "quand une administration se tait, la page dit « Vous n’avez rien à payer »", _reassure,
    ),
    Mutant(
        "deposees-sans-declarer", "TDB-02", "portailpro",
        "les déclarations déposées se lisent sans le droit de déclarer", _list_filings_to_all,
    ),
)  # fmt: skip
