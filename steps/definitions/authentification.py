"""Logging in, and going from site to site without logging in again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pytest_bdd import given, then, when

from steps.expectations.values import compare, expect
from steps.expectations.verdict import verify
from steps.vocabulary.parameters import sentence

if TYPE_CHECKING:
    from steps.actors.troupe import Troupe
    from steps.vocabulary.site import Site


@given(sentence("{prenom:Prenom} a fermé sa session sur {site:Site}"))
@when(sentence("{prenom:Prenom} ferme sa session sur {site:Site}"))
def _ferme(troupe: Troupe, prenom: str, site: Site) -> None:
    troupe[prenom].se_deconnecter(site)


@given(sentence("{prenom:Prenom} est passé du site {depart:Site} au site {arrivee:Site}"))
@when(sentence("{prenom:Prenom} passe du site {depart:Site} au site {arrivee:Site}"))
def _passage(troupe: Troupe, prenom: str, depart: Site, arrivee: Site) -> None:
    troupe[prenom].passages.passer(depart, arrivee)


@when(sentence("{prenom:Prenom} saisit sur {site:Site} ses identifiants {autre:Site}"))
def _identifiants(troupe: Troupe, prenom: str, site: Site, autre: Site) -> None:
    troupe[prenom].saisir_identifiants(site, autre)


@when(
    sentence(
        "{prenom:Prenom} saisit sur {site:Site} son identifiant {du_nom:Site} "
        "avec son mot de passe {du_secret:Site}"
    )
)
def _melange(troupe: Troupe, prenom: str, site: Site, du_nom: Site, du_secret: Site) -> None:
    troupe[prenom].saisir_melange(site, du_nom, du_secret)


@when(sentence("{prenom:Prenom} suit, sans session nulle part, le lien de portailpro vers {site:Copro}"))
def _sans_session(troupe: Troupe, prenom: str, site: Site) -> None:
    troupe[prenom].passages.suivre_sans_session(site)


@then(sentence("{site:Site} accueille {prenom:Prenom} sans nouvelle saisie"))
def _arrivee(troupe: Troupe, prenom: str, site: Site) -> None:
    verify(
        expect(
            f"Arrivée sur {site.nom}",
            troupe[prenom].passages.is_arrived(site),
            "une autre page ou un autre nom",
        )
    )


@then(
    sentence("{site:Site} demande ses identifiants à {prenom:Prenom}, faute de rattachement à {depart:Site}")
)
def _sans_rattachement(troupe: Troupe, prenom: str, site: Site, depart: Site) -> None:
    verify(
        expect(
            f"Identifiants {site.nom} demandés, faute de rattachement à {depart.nom}",
            troupe[prenom].passages.is_asked_for_lack_of_link(depart, site),
            "une autre page ou une autre raison",
        )
    )


@then(sentence("{site:Site} refuse ces identifiants à {prenom:Prenom}"))
def _refus(troupe: Troupe, prenom: str, site: Site) -> None:
    verify(expect(f"Identifiants refusés par {site.nom}", troupe[prenom].is_refused(site), "aucun refus"))


@then(sentence("{prenom:Prenom} a une session sur {site:Site}"))
def _session(troupe: Troupe, prenom: str, site: Site) -> None:
    verify(compare(f"Session ouverte sur {site.nom}", True, troupe[prenom].has_session(site)))


@then(sentence("{prenom:Prenom} n'a pas de session sur {site:Site}"))
def _pas_de_session(troupe: Troupe, prenom: str, site: Site) -> None:
    verify(compare(f"Session ouverte sur {site.nom}", False, troupe[prenom].has_session(site)))
