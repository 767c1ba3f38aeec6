"""The dashboard of the active company (TDB-01 and following)."""

from functools import partial

from starlette.requests import Request
from starlette.responses import Response

from simulators.core.pages import redirect
from simulators.portailpro.cas_usage.choisir_siren import trouver_siren_actif
from simulators.portailpro.cas_usage.composer_tableau_de_bord import composer_tableau_de_bord
from simulators.portailpro.domaine.site import Site
from simulators.portailpro.web.adresses import (
    ESPACE,
    SIREN,
    compute_adresse_cb,
    compute_net_entreprises,
    compute_passage,
    compute_passage_sepa,
)
from simulators.portailpro.web.graphique import compute_groupes
from simulators.portailpro.web.onglets import read_onglets
from simulators.portailpro.web.visites import FabriqueDePorts, accueillir


async def montrer_tableau(fabrique: FabriqueDePorts, request: Request) -> Response:
    """What the person may see of the active company; the choice comes first when there is one to make."""
    demande = await accueillir(fabrique, request)
    ports, politiques, visite, ctx = demande.ports, demande.politiques, demande.visite, demande.ctx
    siren = trouver_siren_actif(ports, politiques, visite)
    if siren is None:
        return redirect(SIREN)
    affichage = await composer_tableau_de_bord(ports, politiques, siren, visite.droits)
    return demande.montrer(
        "tableau_de_bord.html",
        tableau=affichage.tableau, groupes=compute_groupes(affichage.tableau.synthese),
        declarations_muettes=affichage.declarations_muettes, paiements_muets=affichage.paiements_muets,
        hors_douane_muets=affichage.hors_douane_muets, onglets=read_onglets(request.query_params),
        passage=partial(compute_passage, ctx), passage_sepa=compute_passage_sepa(ctx),
        adresse_cb=compute_adresse_cb(ctx), net_entreprises=compute_net_entreprises(ctx), espace=ESPACE,
        sites=tuple(Site), rattaches={un.site for un in visite.droits.rattachements},
    )  # fmt: skip
