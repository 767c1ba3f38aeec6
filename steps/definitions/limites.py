"""What the portal leaves to others: taking payments, telling customs declarations, filing, giving rights."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pytest_bdd import then, when

from steps.expectations.pages import compare_sans_encaissement, compare_sans_mention, compare_sans_pdf
from steps.expectations.values import expect
from steps.expectations.verdict import verify
from steps.vocabulary.parameters import sentence

if TYPE_CHECKING:
    from steps.actors.backstage import Coulisses
    from steps.actors.troupe import Troupe
    from steps.provisioning.officers import Reponse
    from steps.vocabulary.droit import Droit
    from steps.vocabulary.site import Site


@when(
    sentence("l'administrateur demande pour {prenom:Prenom} le droit {droit:Droit} sur {nom:Nom}"),
    target_fixture="reponse",
)
def _demande(coulisses: Coulisses, prenom: str, droit: Droit, nom: str) -> Reponse:
    return coulisses.demander(prenom, droit, nom)


@then("la douane enregistre cette habilitation")
def _enregistree(reponse: Reponse) -> None:
    verify(expect("Habilitation enregistrée", reponse.is_granted, reponse.raison))


@then("la douane refuse cette habilitation faute d'établissement")
def _refusee(reponse: Reponse) -> None:
    verify(expect("Habilitation refusée faute de SIRET", reponse.lacks_siret, reponse.raison))


@then(sentence("Télépaiement SEPA s'ouvre à {prenom:Prenom} depuis {site:Site}"))
def _ouvert(troupe: Troupe, prenom: str, site: Site) -> None:
    verify(expect("Télépaiement SEPA ouvert", troupe[prenom].paiements.enters(site), "un refus"))


@then(sentence("Télépaiement SEPA reste fermé à {prenom:Prenom} depuis {site:Site}"))
def _ferme(troupe: Troupe, prenom: str, site: Site) -> None:
    verify(expect("Télépaiement SEPA fermé", not troupe[prenom].paiements.enters(site), "il s'ouvre"))


@then(sentence("aucune page de portailpro ne propose à {prenom:Prenom} de payer sur place"))
def _sans_encaissement(troupe: Troupe, prenom: str) -> None:
    verify(
        compare_sans_encaissement(
            troupe[prenom].visite.visiter(), troupe[prenom].visite.list_formulaires_admis()
        )
    )


@then(sentence("aucune page de portailpro ne propose de PDF à {prenom:Prenom}"))
def _sans_pdf(troupe: Troupe, prenom: str) -> None:
    verify(compare_sans_pdf(troupe[prenom].visite.visiter()))


@then(sentence("aucune page de portailpro ne nomme à {prenom:Prenom} {references:Cites}"))
def _sans_mention(troupe: Troupe, prenom: str, references: tuple[str, ...]) -> None:
    verify(compare_sans_mention(references, troupe[prenom].visite.visiter()))


@then(sentence("{prenom:Prenom} arrive sans se connecter là où se déposent ses « {demarche:Texte} »"))
def _renvoi(troupe: Troupe, prenom: str, demarche: str) -> None:
    verify(
        expect(
            f"« {demarche} » devant la personne",
            troupe[prenom].passages.is_where_filed(demarche),
            "une autre page",
        )
    )


@when(sentence("{prenom:Prenom} va de {depart:Site} à net-entreprises"))
def _vers_net_entreprises(troupe: Troupe, prenom: str, depart: Site) -> None:
    troupe[prenom].passages.passer_a_net_entreprises(depart)


@then(sentence("net-entreprises s'ouvre à {prenom:Prenom}"))
def _net_entreprises(troupe: Troupe, prenom: str) -> None:
    verify(expect("net-entreprises", troupe[prenom].passages.is_at_net_entreprises(), "une autre page"))
