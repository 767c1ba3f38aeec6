"""What everybody finds on the portal: its foot on every page, its public home, what these lead to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pytest_bdd import given, then, when

from steps.expectations.footers import compare_parcourues, compare_pieds, compare_portee
from steps.expectations.journeys import list_formulaires, list_manquees
from steps.expectations.pages import PageVue, compare_sans_mention
from steps.expectations.values import compare_empty, compare_members, compare_said, compare_unsaid, expect
from steps.expectations.verdict import verify
from steps.vocabulary.parameters import sentence

if TYPE_CHECKING:
    from steps.actors.troupe import Troupe
    from steps.datasets.rows import Rows
    from steps.expectations.journeys import Etapes
    from steps.vocabulary.site import Site

Pages = tuple[PageVue, ...]


@when(sentence("{prenom:Prenom} parcourt toutes les pages de portailpro"), target_fixture="pages")
def _tour(troupe: Troupe, prenom: str) -> Pages:
    return troupe[prenom].visite.visiter()


@when(
    sentence("{prenom:Prenom} parcourt, sans se connecter, toutes les pages de portailpro"),
    target_fixture="pages",
)
def _tour_sans_compte(troupe: Troupe, prenom: str) -> Pages:
    return troupe[prenom].visite.visiter_sans_compte()


@when(
    sentence("{prenom:Prenom} se rend dans portailpro à une adresse où il n'y a rien"), target_fixture="pages"
)
def _nulle_part(troupe: Troupe, prenom: str) -> Pages:
    return troupe[prenom].visite.visiter_nulle_part()


@then(sentence("ces pages comptent {titres:Cites}"))
def _comptent(pages: Pages, titres: tuple[str, ...]) -> None:
    verify(compare_parcourues(titres, pages))


@then(sentence("le pied de chacune de ces pages mène à « {nom:Texte} »"))
def _pieds(pages: Pages, nom: str) -> None:
    verify(compare_pieds(nom, pages))


@then(sentence("le pied de la page devant {prenom:Prenom} mène à « {nom:Texte} »"))
def _pied(troupe: Troupe, prenom: str, nom: str) -> None:
    verify(compare_pieds(nom, troupe[prenom].visite.lire_ici()))


@then(sentence("« {nom:Texte} » figure sur au moins {nombre:Nombre} de ces pages"))
def _portee(pages: Pages, nom: str, nombre: int) -> None:
    verify(compare_portee(nom, nombre, pages))


@then(sentence("aucune de ces pages ne nomme {traces:Cites}"))
def _sans_trace(pages: Pages, traces: tuple[str, ...]) -> None:
    verify(compare_sans_mention(traces, pages))


@given(sentence("{prenom:Prenom} a suivi « {nom:Texte} » au pied de l'accueil de portailpro"))
@when(sentence("{prenom:Prenom} suit « {nom:Texte} » au pied de l'accueil de portailpro"))
def _suit(troupe: Troupe, prenom: str, nom: str) -> None:
    troupe[prenom].publiques.suivre_au_pied(nom)


@when(sentence("{prenom:Prenom} suit « {nom:Texte} » au pied de douane.gouv"))
def _suit_a_la_douane(troupe: Troupe, prenom: str, nom: str) -> None:
    troupe[prenom].publiques.suivre_au_pied_de_la_douane(nom)


@when(sentence("{prenom:Prenom} suit « {nom:Texte} » au pied de cette page"))
def _suit_ici(troupe: Troupe, prenom: str, nom: str) -> None:
    troupe[prenom].publiques.suivre_ici(nom)


@when(sentence("{prenom:Prenom} suit RITA sur cette page"))
def _rita_ici(troupe: Troupe, prenom: str) -> None:
    troupe[prenom].desk.driver.follow(troupe.labels.informations.rita)


@when(sentence("{prenom:Prenom} suit le lien RITA de l'accueil de portailpro"))
def _rita(troupe: Troupe, prenom: str) -> None:
    troupe[prenom].publiques.ouvrir_rita()


@then(sentence("la page « {titre:Texte} » de {site:Site} s'ouvre à {prenom:Prenom}"))
def _page(troupe: Troupe, titre: str, site: Site, prenom: str) -> None:
    verify(
        expect(
            f"« {titre} » sur {site.nom}",
            troupe[prenom].publiques.is_at(site, titre),
            troupe[prenom].publiques.read_titre(),
        )
    )


@then(sentence("cette page cite à {prenom:Prenom} {noms:Cites}"))
def _cite(troupe: Troupe, prenom: str, noms: tuple[str, ...]) -> None:
    verify(compare_said("Page", noms, (troupe[prenom].desk.driver.page().text,)))


@then(sentence("cette page ne parle pas à {prenom:Prenom} de {noms:Cites}"))
def _tait(troupe: Troupe, prenom: str, noms: tuple[str, ...]) -> None:
    verify(compare_unsaid("Page", noms, (troupe[prenom].desk.driver.page().text,)))


@then(sentence("douane.gouv mène {prenom:Prenom} à son espace personnel sans rien lui demander"))
def _en_session(troupe: Troupe, prenom: str) -> None:
    verify(
        expect(
            f"Espace personnel de {prenom} sur douane.gouv",
            troupe[prenom].publiques.is_at_home_at_customs(),
            troupe[prenom].publiques.read_titre(),
        )
    )


@then(
    sentence(
        "l'accueil de portailpro propose à {prenom:Prenom} l'actualité « {titre:Texte} », "
        "RITA et le paiement sans compte"
    )
)
def _familles(troupe: Troupe, prenom: str, titre: str) -> None:
    verify(compare_empty("Absents de l'accueil", troupe[prenom].publiques.list_manques(titre)))


@then(sentence("{site:Site} demande à {prenom:Prenom} de se connecter"))
def _connexion_demandee(troupe: Troupe, prenom: str, site: Site) -> None:
    verify(
        expect(
            f"Connexion demandée par {site.nom}",
            troupe[prenom].passages.is_asked(site),
            troupe[prenom].publiques.read_titre(),
        )
    )


@when(sentence("{prenom:Prenom} va payer par « {entree:Texte} » de son tableau de bord"))
def _va_payer(troupe: Troupe, prenom: str, entree: str) -> None:
    troupe[prenom].publiques.aller_payer(entree)


@then(sentence("le tableau de bord offre à {prenom:Prenom} ces entrées"))
def _entrees(troupe: Troupe, prenom: str, datatable: Rows) -> None:
    verify(compare_empty("Entrées absentes", troupe[prenom].publiques.list_entrees_absentes(datatable)))


@when(
    sentence("{prenom:Prenom} va d'un trait du site {depart:Site} à {sites:Copros}"), target_fixture="etapes"
)
def _d_un_trait(troupe: Troupe, prenom: str, depart: Site, sites: tuple[Site, ...]) -> Etapes:
    return troupe[prenom].passages.parcourir(depart, sites)


@then(sentence("{prenom:Prenom} a été accueillie sous son nom à chaque étape"))
@then(sentence("{prenom:Prenom} a été accueilli sous son nom à chaque étape"))
def _accueil(etapes: Etapes, prenom: str) -> None:
    verify(compare_empty(f"Étapes où {prenom} n'est pas chez soi", list_manquees(etapes)))


@then(sentence("{prenom:Prenom} n'a rencontré aucun formulaire de connexion"))
def _sans_formulaire(etapes: Etapes, prenom: str) -> None:
    verify(compare_empty(f"Formulaires de connexion devant {prenom}", list_formulaires(etapes)))


@then(sentence("{prenom:Prenom} n'a rencontré de formulaire de connexion que sur {site:Site}"))
def _un_formulaire(etapes: Etapes, prenom: str, site: Site) -> None:
    verify(
        compare_members(f"Formulaires de connexion devant {prenom}", (site.nom,), list_formulaires(etapes))
    )
