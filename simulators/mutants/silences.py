"""What the portal says of an administration that does not answer: TDB-02, TDB-03."""

from collections.abc import Callable

from simulators.core.service import Service
from simulators.mutants.gabarits import change_template
from simulators.mutants.mutant import Mutant
from simulators.mutants.pannes import with_sites
from simulators.portailpro.domaine.identifiants import Siren
from simulators.portailpro.domaine.site import Site
from simulators.portailpro.domaine.situation import Situation
from simulators.portailpro.passerelles.coproprietaires import CoproprietairesHttp

_NOTE = '<p class="note missing">{{ site.administration }} : indisponible pour le moment.</p>'
_NOTHING = "{% elif not paiements_muets %}\n<p>Aucun paiement en cours.</p>"
_UP_TO_DATE = "{% elif paiements_muets %}\n<p>Vous n’avez rien à payer.</p>\n" + _NOTHING
_SECTION = '<h2 id="paiements">Paiements</h2>'
_URSSAF = '<p class="note missing">Urssaf : indisponible pour le moment.</p>'


def _name_nobody(portail: Service) -> Service:
    return change_template(portail, "muets.html", {_NOTE: "<p>Certaines données manquent.</p>"})


def _name_another(portail: Service) -> Service:
    return change_template(portail, "muets.html", {_NOTE: "<p>Portailpro : indisponible pour le moment.</p>"})


def _say_nothing_is_due(portail: Service) -> Service:
    silent = "{% elif not paiements_muets %}"
    for name in ("synthese.html", "paiements_en_cours.html", "paiements_historique.html"):
        portail = change_template(portail, name, {silent: "{% else %}"})
    return portail


def _count_zero_for_silence(portail: Service) -> Service:
    total = '{{ ligne("Total", tableau.synthese.total) }}'
    zero = '{"a_payer": 0, "creances_a_payer": 0, "paye": 0, "creances_payees": 0}'
    rows = f"{{% for un in paiements_muets %}}{{{{ ligne(un.administration, {zero}) }}}}{{% endfor %}}"
    shown = "{% if tableau.synthese.lignes or paiements_muets %}"
    return change_template(
        portail, "synthese.html", {total: rows + total, "{% if tableau.synthese.lignes %}": shown}
    )


def _cry_wolf(portail: Service) -> Service:
    return change_template(portail, "paiements.html", {_SECTION: _SECTION + _URSSAF})


def _reassure(portail: Service) -> Service:
    return change_template(portail, "paiements_en_cours.html", {_NOTHING: _UP_TO_DATE})


def _tell_it_elsewhere(portail: Service) -> Service:
    return change_template(portail, "paiements.html", {"{{ indisponibles(paiements_muets) }}": ""})


class _AllOrNothing(CoproprietairesHttp):
    """Co-owners of which a single silent one silences the others."""

    async def lire_situation(self, site: Site, siren: Siren) -> Situation:
        """What that site tells, if all three answer."""
        answers = {each: await super(_AllOrNothing, self).lire_situation(each, siren) for each in Site}
        return answers[site]


def _fail_whole(portail: Service) -> Service:
    return with_sites(portail, _AllOrNothing)


def _build(name: str, sentence: str, build: Callable[[Service], Service]) -> Mutant:
    return Mutant(name, "TDB-03", "portailpro", sentence, build)


MUTANTS = (
    Mutant(
        "silence-sans-nom", "TDB-02", "portailpro",
        "l’administration qui se tait n’est pas nommée", _name_nobody,
    ),
    Mutant(
        "silence-au-nom-d-un-autre", "TDB-02", "portailpro",
        "l’indisponibilité est annoncée au nom d’un autre", _name_another,
    ),
    _build(
        "silence-dit-rien-a-payer",
        "quand une administration se tait, le tableau dit qu’il n’y a rien à payer", _say_nothing_is_due,
    ),
    _build(
        "silence-compte-zero", "une administration qui se tait est comptée pour zéro",
        _count_zero_for_silence,
    ),
    Mutant(
        "urssaf-toujours-indisponible", "TDB-02", "portailpro",
        "l’Urssaf est toujours dite indisponible, alors qu’elle répond", _cry_wolf,
    ),
    _build(
        "silence-rassurant",
        "quand une administration se tait, la page dit « Vous n’avez rien à payer »", _reassure,
    ),
    Mutant(
        "silence-tu-dans-les-paiements", "TDB-03", "portailpro",
        "l’administration qui se tait est nommée, mais le volet des paiements reste blanc",
        _tell_it_elsewhere,
    ),
    Mutant(
        "un-muet-cache-tout", "TDB-02", "portailpro",
        "une administration qui se tait fait disparaître ce que les deux autres ont transmis", _fail_whole,
    ),
)  # fmt: skip
