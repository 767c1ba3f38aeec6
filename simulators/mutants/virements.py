"""Transfers that the portal knows for what they are, and shows somewhere all the same: TDB-19."""

from simulators.core.service import Service
from simulators.mutants.gabarits import change_template
from simulators.mutants.mutant import Mutant
from simulators.portailpro.domaine.creance import Moyen

_PAID = "tableau.reglements"
_TRANSFERS = "(tableau.reglements | selectattr('paiement.moyen', 'equalto', 'virement') | list)"
_OTHERS = "(tableau.reglements | rejectattr('paiement.moyen', 'equalto', 'virement') | list)"
_INSERT = """
<section aria-labelledby="virements">
  <h2 id="virements">Derniers virements</h2>
  <ul>{% for un in TRANSFERS %}
    <li>{{ un.creance.reference }} :
      {{ un.paiement.montant | montant }}, le {{ un.paiement.regle_le | jour }}</li>
  {% endfor %}</ul>
</section>
{% endblock %}"""
_SETTLED_ROWS = """{% endfor %}
    {% for un in TRANSFERS %}
    <tr>
      <td>{{ un.creance.site.administration }}</td>
      <th scope="row">{{ un.creance.reference }}</th>
      <td>{{ (un.creance.siret.chiffres if un.creance.siret else none) | siret }}</td>
      <td>{{ un.paiement.montant | montant }}</td>
      <td>{{ un.creance.echeance | jour }}</td>
      <td>—</td>
      <td>{{ un.paiement.regle_le | jour }}</td>
    </tr>
    {% endfor %}
  </tbody>"""


def _show_transfers(portail: Service) -> Service:
    return portail.with_policy(paiement_visible=lambda _paiement: True)


def _hide_cards_too(portail: Service) -> Service:
    return portail.with_policy(paiement_visible=lambda paiement: paiement.moyen is Moyen.SEPA)


def _tell_transfers_elsewhere(portail: Service, template: str, changes: dict[str, str]) -> Service:
    """Transfers reach the screens, which keep them out of the history and show them in another place."""
    telling = change_template(_show_transfers(portail), "paiements_historique.html", {_PAID: _OTHERS})
    shown = {old: new.replace("TRANSFERS", _TRANSFERS) for old, new in changes.items()}
    return change_template(telling, template, shown)


def _list_transfers_apart(portail: Service) -> Service:
    end = '{% include "administrations.html" %}\n{% endblock %}'
    apart = '{% include "administrations.html" %}' + _INSERT
    return _tell_transfers_elsewhere(portail, "tableau_de_bord.html", {end: apart})


def _keep_settled_debts_listed(portail: Service) -> Service:
    return _tell_transfers_elsewhere(
        portail,
        "paiements_en_cours.html",
        {
            "{% if tableau.creances %}": "{% if tableau.creances or TRANSFERS %}",
            "Action</th></tr>": 'Action</th><th scope="col">Réglé le</th></tr>',
            "{% endfor %}\n  </tbody>": _SETTLED_ROWS,
        },
    )


MUTANTS = (
    Mutant(
        "virements-visibles", "TDB-19", "portailpro",
        "les règlements par virement apparaissent dans l’historique", _show_transfers,
    ),
    Mutant(
        "cartes-cachees", "TDB-19", "portailpro",
        "les règlements par carte sont cachés comme les virements", _hide_cards_too,
    ),
    Mutant(
        "encart-virements", "TDB-19", "portailpro",
        "les virements, tus par l’historique, sont listés dans un encart du tableau de bord",
        _list_transfers_apart,
    ),
    Mutant(
        "colonnes-de-reglement-en-cours", "TDB-19", "portailpro",
        "l’onglet « en cours » garde les créances réglées par virement et dit quand elles l’ont été",
        _keep_settled_debts_listed,
    ),
)  # fmt: skip
