"""Gérer les rattachements: the state of each link, and the way to make one (AUT-13, CPT-14, CPT-17)."""

from collections.abc import Sequence
from dataclasses import dataclass

from starlette.requests import Request
from starlette.responses import Response

from simulators.core.context import context
from simulators.core.errors import Refusal
from simulators.core.pages import redirect
from simulators.core.peer import PeerUnreachable
from simulators.identity.csrf import verify_csrf
from simulators.identity.errors import LoginRequired
from simulators.identity.params import Params
from simulators.identity.relying_party import Failure, Flow, Identity, begin
from simulators.identity.sessions import current_session
from simulators.portailpro.cas_usage.creer_compte_douane import creer_compte_douane
from simulators.portailpro.cas_usage.rattacher import rattacher, verify_rattachement_permis
from simulators.portailpro.cas_usage.relire_habilitations import relire_habilitations
from simulators.portailpro.domaine.errors import Motif, RattachementRefuse
from simulators.portailpro.domaine.politiques import Politiques
from simulators.portailpro.domaine.rattachement import Rattachement
from simulators.portailpro.domaine.site import Site
from simulators.portailpro.web.adresses import MOT_DE_PASSE_DOUANE, RATTACHEMENTS, compute_passage
from simulators.portailpro.web.visites import FabriqueDePorts, accueillir, read_politiques

RATTACHEMENT = "rattachement"
_PHRASES = {
    Motif.DEJA_RATTACHE: "Un compte {site} est déjà rattaché à votre compte portailpro.",
    Motif.RATTACHE_AILLEURS: "Ce compte {site} est déjà rattaché à un autre compte portailpro.",
    Motif.ADRESSE_CONNUE: (
        "{site} tient déjà un compte à votre adresse : rattachez-le. Aucun autre n'est créé."
    ),
    Motif.COMPTE_NON_CREE: "Votre compte {site} n'est pas créé : aucune réponse. Rien n'est enregistré.",
    Motif.SITE_MUET: "Le rattachement n'a pas abouti : {site} ne répond pas. Rien n'est enregistré.",
}
_CREE = "Votre compte douane.gouv est créé et rattaché."
_INTERROMPU = "Le rattachement n'a pas abouti : {raison} Rien n'est enregistré."
_AUTRE_PERSONNE = (
    "Le rattachement n'a pas abouti : vous n'êtes plus connecté au même compte portailpro. "
    "Rien n'est enregistré."
)


@dataclass(frozen=True, slots=True)
class LigneDeRattachement:
    """A row of the screen: a site, its linked account if any, whether one more may be attached."""

    site: Site
    rattachement: Rattachement | None
    permis: bool


def compute_lignes(
    politiques: Politiques, existants: Sequence[Rattachement]
) -> tuple[LigneDeRattachement, ...]:
    """One row for each link, and one for each site without any."""
    lignes: list[LigneDeRattachement] = []
    for site in Site:
        permis = politiques.rattachement_permis(existants, site)
        liens: list[Rattachement | None] = [un for un in existants if un.site is site]
        lignes += [LigneDeRattachement(site, un, permis) for un in liens or [None]]
    return tuple(lignes)


async def montrer_rattachements(fabrique: FabriqueDePorts, request: Request) -> Response:
    """The three sites and the state of their links."""
    demande = await accueillir(fabrique, request)
    # Read again: a reading of the rights may just have told the name of an account.
    existants = demande.ports.rattachements.lister(demande.visite.compte.id)
    return demande.montrer(
        "rattachements.html", lignes=compute_lignes(demande.politiques, existants),
        un_clic=demande.politiques.rattachement_permis(existants, Site.DOUANE),
        changement=compute_passage(demande.ctx, Site.DOUANE, MOT_DE_PASSE_DOUANE),
    )  # fmt: skip


async def creer_a_la_douane(fabrique: FabriqueDePorts, request: Request) -> Response:
    """Have customs open an account for the person, then read the rights that it brings: none yet (AUT-08)."""
    demande = await accueillir(fabrique, request)
    verify_csrf(demande.session, Params.parse(await request.body()))
    compte = demande.visite.compte
    try:
        await creer_compte_douane(demande.ports, demande.politiques, compte)
    except RattachementRefuse as refus:
        return _refuser(request, Site.DOUANE, refus.motif)
    await relire_habilitations(demande.ports, demande.politiques, compte.id)
    return redirect(RATTACHEMENTS, status=_CREE)


async def demander(fabrique: FabriqueDePorts, request: Request) -> Response:
    """Send the person to the site, where its own credentials are typed once (HAB-08)."""
    demande = await accueillir(fabrique, request)
    form = Params.parse(await request.body())
    verify_csrf(demande.session, form)
    site = _read_site(form.text("site"))
    try:
        verify_rattachement_permis(demande.ports, demande.politiques, demande.visite.compte.id, site)
        return await begin(
            request, site, purpose=RATTACHEMENT, prompt="login", target=RATTACHEMENTS, scope="openid liens"
        )
    except RattachementRefuse as refus:
        return _refuser(request, site, refus.motif)
    except PeerUnreachable as panne:
        demande.ctx.note(f"rattachement impossible : {panne}")
        return _refuser(request, site, Motif.SITE_MUET)


async def terminer(fabrique: FabriqueDePorts, request: Request, flow: Flow, identity: Identity) -> Response:
    """Write the link on both sides, then read the rights that it brings."""
    session, ctx, site = current_session(request), context(request), Site(flow.provider)
    if session is None:
        raise LoginRequired(RATTACHEMENTS)
    if session.account != flow.account:
        ctx.note("refus : le rattachement a été demandé par un autre compte", 403)
        return redirect(RATTACHEMENTS, alert=_AUTRE_PERSONNE)
    ports, politiques = fabrique(ctx), read_politiques(ctx)
    rattachement = Rattachement(session.account, site, identity.iss, identity.sub)
    try:
        await rattacher(ports, politiques, rattachement, identity.access_token)
    except RattachementRefuse as refus:
        return _refuser(request, site, refus.motif)
    await relire_habilitations(ports, politiques, session.account)
    return redirect(RATTACHEMENTS, status=f"Votre compte {site.nom} est rattaché.")


async def abandonner(request: Request, flow: Flow, failure: Failure) -> Response:
    """Say why nobody came back from the site."""
    site = Site(flow.provider)
    if failure.peer_silent:
        return _refuser(request, site, Motif.SITE_MUET)
    return redirect(RATTACHEMENTS, alert=_INTERROMPU.format(raison=failure.sentence))


def _refuser(request: Request, site: Site, motif: Motif) -> Response:
    context(request).note(f"refus : rattachement à {site.nom} : {motif.value}", 409)
    return redirect(RATTACHEMENTS, alert=_PHRASES[motif].format(site=site.nom))


def _read_site(texte: str) -> Site:
    try:
        return Site(texte)
    except ValueError as error:
        raise Refusal(400, "Demande refusée", "Ce site ne se rattache pas à portailpro.") from error
