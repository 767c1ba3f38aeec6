"""Faults of the ways to the form that opens an account, and of what fills it: CPT-07, CPT-08."""

from collections.abc import Mapping
from dataclasses import replace

from starlette.requests import Request
from starlette.responses import Response

from simulators.coproprietaire.comptes import Comptes
from simulators.core.context import Context, context
from simulators.core.pages import redirect, render
from simulators.core.service import Service
from simulators.douane.connu import SCOPE_INSCRIPTION, read_connu
from simulators.douane.service import SITE
from simulators.identity.csrf import read_presession
from simulators.identity.fingerprint import compute_fingerprint
from simulators.identity.provider import Provider
from simulators.mutants.gabarits import change_template
from simulators.mutants.mutant import Mutant
from simulators.portailpro.domaine.compte import LIBELLES, lire_demande
from simulators.portailpro.domaine.inscription import donnees_reprises
from simulators.portailpro.passerelles.comptes import ComptesSql
from simulators.portailpro.web.adresses import CREATION, DEPUIS_LA_DOUANE, VALIDATION
from simulators.portailpro.web.creation import montrer_creation, montrer_formulaire
from simulators.portailpro.web.inscription import montrer_validation, read_donnees

_LIEN = 'href="{{ creation }}"'
_DEBUT, _FIN = "{% if not rattache %}\n<section", "{% endif %}\n"


def _lead_nowhere(site: Service) -> Service:
    return change_template(site, "espace.html", {_LIEN: 'href="/"'})


def _lead_to_login(site: Service) -> Service:
    return change_template(site, "espace.html", {_LIEN: "href=\"{{ url('portailpro') }}/connexion\""})


def _cut_link(douane: Service) -> tuple[str, str]:
    source = douane.read_template("espace.html")
    start = source.find(_DEBUT)
    if start < 0 or _LIEN not in source:
        raise LookupError("espace.html: the link has moved, the mutant is void")
    end = source.index(_FIN, start) + len(_FIN)
    return source[:start] + source[end:], source[start:end]


def _hide_link(douane: Service) -> Service:
    return douane.with_template("espace.html", _cut_link(douane)[0])


def _bury_link(douane: Service) -> Service:
    rest, part = _cut_link(douane)
    place = rest.rindex("{% endblock %}")
    return douane.with_template("espace.html", rest[:place] + part + rest[place:])


def _close_door_of_customs(portail: Service) -> Service:
    async def turn_away(_request: Request) -> Response:
        return redirect("/connexion", alert="Connectez-vous pour continuer.")

    return portail.with_route(DEPUIS_LA_DOUANE, turn_away)


def _leave_siren_out(portail: Service) -> Service:
    def take(connu: Mapping[str, str]) -> Mapping[str, str]:
        return {champ: valeur for champ, valeur in donnees_reprises(connu).items() if champ != "siren"}

    return portail.with_policy(donnees_reprises=take)


def _tell_of_another(douane: Service) -> Service:
    """Customs tell what they know of the first of their accounts, whoever comes."""

    def read(ctx: Context, _account: str) -> Mapping[str, str]:
        row = ctx.store.one("SELECT identifiant FROM compte ORDER BY rowid")
        return read_connu(ctx, row["identifiant"]) if row else {}

    provider = Provider(Comptes(), SITE.clients, site_name=SITE.title, more_claims={SCOPE_INSCRIPTION: read})
    token = tuple(route for route in provider.routes() if route.path == "/token")
    return replace(douane, routes=(*token, *douane.routes))


def _create_before_validation(portail: Service) -> Service:
    async def show(request: Request) -> Response:
        donnees = read_donnees(request, request.query_params.get("suite", ""), "donnees")
        if donnees:
            secret = context(request).chance.token()
            ComptesSql(context(request)).creer(lire_demande({**donnees, "mot_de_passe": secret}))
        return await montrer_validation(request)

    return portail.with_route(VALIDATION, show)


def _fill_from_address(portail: Service) -> Service:
    async def show(request: Request) -> Response:
        if "suite" in request.query_params:
            return await montrer_creation(request)
        return montrer_formulaire(request, {c: request.query_params.get(c, "") for c in LIBELLES}, {}, "")

    return portail.with_route(CREATION, show)


def _show_to_any_browser(portail: Service) -> Service:
    async def show(request: Request) -> Response:
        ctx, suite = context(request), request.query_params.get("suite", "")
        row = ctx.store.one(
            "SELECT browser FROM identity_interaction WHERE id = ?", compute_fingerprint(suite)
        )
        presession = read_presession(request)
        if row is None or row["browser"] == compute_fingerprint(presession.id):
            return await montrer_validation(request)
        found = ctx.store.one(
            "SELECT content FROM identity_interaction WHERE id = ?", compute_fingerprint(suite)
        )
        lignes = [("Informations", found["content"] if found else "")]
        return render(request, "validation.html", csrf=presession.csrf, suite=suite, lignes=lignes)

    return portail.with_route(VALIDATION, show)


MUTANTS = (
    Mutant(
        "depart-de-l-urssaf-rompu", "CPT-07", "urssaf", "le départ depuis urssaf.fr n’aboutit pas",
        _lead_nowhere,
    ),
    Mutant(
        "depart-des-impots-vers-la-connexion", "CPT-07", "impots",
        "le lien d’impots.gouv mène à la connexion du portail", _lead_to_login,
    ),
    Mutant(
        "lien-absent-de-la-douane", "CPT-07", "douane",
        "l’espace personnel de la douane n’a pas de lien vers la création", _hide_link,
    ),
    Mutant(
        "lien-en-bas-de-la-page-de-la-douane", "CPT-07", "douane",
        "le lien est relégué au bas de l’espace personnel", _bury_link,
    ),
    Mutant(
        "depart-de-la-douane-sans-issue", "CPT-07", "portailpro",
        "qui vient de douane.gouv se voit demander ses identifiants portailpro", _close_door_of_customs,
    ),
    Mutant(
        "aucun-champ-pre-rempli", "CPT-08", "portailpro", "aucun champ n’est pré-rempli",
        lambda portail: portail.with_policy(donnees_reprises=lambda _connu: {}),
    ),
    Mutant("siren-non-repris", "CPT-08", "portailpro", "le SIREN connu n’est pas repris", _leave_siren_out),
    Mutant(
        "validation-sautee", "CPT-08", "portailpro", "le formulaire se remplit sans validation",
        lambda portail: portail.with_policy(validation_requise=lambda: False),
    ),
    Mutant(
        "pre-rempli-d-un-autre", "CPT-08", "douane", "la douane dit ce qu’elle sait d’une autre personne",
        _tell_of_another,
    ),
    Mutant(
        "compte-ne-sans-validation", "CPT-08", "portailpro",
        "le compte naît avant que la personne ait validé", _create_before_validation,
    ),
    Mutant(
        "formulaire-rempli-par-l-adresse", "CPT-08", "portailpro",
        "le formulaire se remplit de ce qu’une adresse contient", _fill_from_address,
    ),
    Mutant(
        "donnees-vues-d-un-autre-poste", "CPT-08", "portailpro",
        "les données à valider s’ouvrent dans n’importe quel navigateur", _show_to_any_browser,
    ),
)  # fmt: skip
