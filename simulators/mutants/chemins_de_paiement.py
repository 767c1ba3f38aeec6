"""Where the payment buttons of the dashboard lead, and in whose name one arrives: PAI-09."""

from dataclasses import replace
from functools import partial

from simulators.coproprietaire.liens import find_compte_lie
from simulators.coproprietaire.site import ServiceCoproprietaire
from simulators.core.context import Context
from simulators.core.service import Service
from simulators.douane.modele import opens_from_elsewhere
from simulators.identity.relying_party import RelyingParty
from simulators.identity.rp.begin import CALLBACK_PATH
from simulators.mutants.gabarits import change_template
from simulators.mutants.mutant import Mutant
from simulators.telepaiement.ecrans.page import PORTAIL, SEPA

_CB_LINK, _SEPA_LINK = "{{ adresse_cb }}", "{{ passage_sepa }}"


def _write(portail: Service, old: str, new: str) -> Service:
    return change_template(portail, "payer.html", {old: new})


def _refuse_links_from_elsewhere(douane: Service) -> Service:
    return douane.with_policy(
        opens_from_elsewhere=lambda chemin: chemin != SEPA and opens_from_elsewhere(chemin)
    )


def _keep_the_name_out(telepaiement: Service) -> Service:
    return change_template(telepaiement, "sepa.html", {"<p>Connecté : {{ nom_complet }}</p>": ""})


def _enter_without_a_link(douane: Service) -> Service:
    """Whoever comes from the portal without a link gets the account of somebody else."""
    assert isinstance(douane, ServiceCoproprietaire)

    def find_account(ctx: Context, iss: str, sub: str) -> str | None:
        first = ctx.store.one("SELECT identifiant FROM compte ORDER BY identifiant")
        return find_compte_lie(ctx, iss, sub) or (str(first["identifiant"]) if first else None)

    visitor = RelyingParty(
        (PORTAIL,), find_account=find_account, targets=douane.site.read_targets, forward=douane.site.forward,
        site_name=douane.site.title,
    )  # fmt: skip
    arrivals = [route for route in visitor.routes() if route.path == CALLBACK_PATH]
    return replace(douane, routes=(*arrivals, *douane.routes))


def _exchange_buttons(portail: Service) -> Service:
    return change_template(portail, "payer.html", {_CB_LINK: "@", _SEPA_LINK: _CB_LINK, "@": _SEPA_LINK})


MUTANTS = (
    Mutant(
        "lien-vers-telepaiement-refuse-par-la-douane", "PAI-09", "douane",
        "la douane refuse le lien de portailpro vers Télépaiement SEPA", _refuse_links_from_elsewhere,
    ),
    Mutant(
        "compte-d-un-autre-sans-rattachement", "PAI-09", "douane",
        "sans rattachement, le bouton Télépaiement SEPA ouvre le compte d’une autre personne",
        _enter_without_a_link,
    ),
    Mutant(
        "nom-tu-dans-telepaiement", "PAI-09", "telepaiement",
        "Télépaiement SEPA ne dit pas au nom de qui il s’ouvre", _keep_the_name_out,
    ),
    Mutant(
        "bouton-cb-vers-la-connexion", "PAI-09", "portailpro",
        "le bouton Télépaiement CB redemande les identifiants douane",
        partial(_write, old=_CB_LINK, new="{{ url('douane') }}/connexion"),
    ),
    Mutant(
        "bouton-sepa-vers-l-espace-personnel", "PAI-09", "portailpro",
        "le bouton Télépaiement SEPA ouvre l’espace personnel de la douane",
        partial(_write, old=_SEPA_LINK, new="{{ passage(sites[0], espace) }}"),
    ),
    Mutant(
        "bouton-sepa-mal-nomme", "PAI-09", "portailpro", "le bouton Télépaiement SEPA s’appelle « Payer »",
        partial(_write, old=">Télépaiement SEPA<", new=">Payer<"),
    ),
    Mutant(
        "bouton-cb-mal-nomme", "PAI-09", "portailpro", "le bouton Télépaiement CB s’appelle « Payer »",
        partial(_write, old=">Télépaiement CB<", new=">Payer<"),
    ),
    Mutant(
        "bouton-sepa-redemande-les-identifiants", "PAI-09", "portailpro",
        "le bouton Télépaiement SEPA redemande les identifiants douane",
        partial(_write, old=_SEPA_LINK, new="{{ url('telepaiement') }}/sepa"),
    ),
    Mutant(
        "boutons-echanges", "PAI-09", "portailpro",
        "chacun des deux boutons de paiement ouvre le service de l’autre", _exchange_buttons,
    ),
    Mutant(
        "bouton-sepa-vers-la-carte", "PAI-09", "portailpro",
        "le bouton Télépaiement SEPA ouvre Télépaiement CB",
        partial(_write, old=_SEPA_LINK, new=_CB_LINK),
    ),
)  # fmt: skip
