"""« Gestion des habilitations », the role AGE and its delegation; rights given while people work."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pytest_bdd import given, then, when

from steps.datasets.entitlements import read_lignes
from steps.expectations.pages import compare_formulaires
from steps.expectations.values import compare_empty, compare_members, expect
from steps.expectations.verdict import verify
from steps.vocabulary.parameters import sentence
from steps.vocabulary.site import list_noms

if TYPE_CHECKING:
    from steps.actors.backstage import Coulisses
    from steps.actors.troupe import Troupe
    from steps.datasets.rows import Rows
    from steps.provisioning.officers import Reponse
    from steps.vocabulary.droit import Droit
    from steps.vocabulary.site import Site


@given(sentence("{prenom:Prenom} a dans portailpro le rôle AGE de son entreprise"))
def _age(coulisses: Coulisses, prenom: str) -> None:
    coulisses.nommer_age(prenom)


@when(sentence("le droit {droit:Droit} sur {nom:Nom} est donné à {prenom:Prenom}"))
def _octroi(coulisses: Coulisses, prenom: str, droit: Droit, nom: str) -> None:
    coulisses.octroyer(prenom, droit, nom)


@when(sentence("le droit {droit:Droit} sur {nom:Nom} est donné à {prenom:Prenom} et l'annonce se perd"))
def _octroi_perdu(coulisses: Coulisses, prenom: str, droit: Droit, nom: str) -> None:
    coulisses.octroyer_en_silence(prenom, droit, nom)


@when(
    sentence(
        "l'administrateur demande pour {prenom:Prenom}, sans relation ROSA, le droit {droit:Droit} "
        "sur {nom:Nom}"
    ),
    target_fixture="reponse",
)
def _demande_sans_relation(coulisses: Coulisses, prenom: str, droit: Droit, nom: str) -> Reponse:
    return coulisses.demander_sans_relation(prenom, droit, nom)


@when(sentence("{prenom:Prenom} ouvre la gestion de ses habilitations"))
def _ouvre(troupe: Troupe, prenom: str) -> None:
    troupe[prenom].habilitations.ouvrir()


@given(sentence("{prenom:Prenom} est devant la gestion de ses habilitations"))
def _devant(troupe: Troupe, prenom: str) -> None:
    troupe[prenom].habilitations.ouvrir()


@when(sentence("{prenom:Prenom} demande une habilitation à {site:Copro} depuis portailpro"))
def _demande(troupe: Troupe, prenom: str, site: Site) -> None:
    troupe[prenom].habilitations.demander(site)


@when(
    sentence(
        "{prenom:Prenom} envoie à portailpro, à chaque adresse plausible, l'ordre de retirer puis d'accorder "
        "le droit {droit:Droit} sur {nom:Nom}"
    )
)
def _ecrit(troupe: Troupe, prenom: str, droit: Droit, nom: str) -> None:
    troupe[prenom].habilitations.ecrire(droit.service, droit.code, troupe.annuaire.siret(nom).chiffres)


@given(sentence("{prenom:Prenom} a délégué son rôle AGE à {autre:Prenom}"))
@when(sentence("{prenom:Prenom} délègue son rôle AGE à {autre:Prenom}"))
def _delegue(troupe: Troupe, prenom: str, autre: str) -> None:
    troupe[prenom].habilitations.deleguer(troupe.annuaire.personne(autre).courriel)


@when(sentence("{prenom:Prenom} délègue son rôle AGE à l'adresse « {courriel:Texte} »"))
def _delegue_a(troupe: Troupe, prenom: str, courriel: str) -> None:
    troupe[prenom].habilitations.deleguer(courriel)


@given(sentence("{prenom:Prenom} prépare la délégation de son rôle AGE à {autre:Prenom}"))
def _prepare(troupe: Troupe, prenom: str, autre: str) -> None:
    troupe[prenom].habilitations.preparer_delegation(troupe.annuaire.personne(autre).courriel)


@when(sentence("{prenom:Prenom} envoie la délégation préparée"))
def _envoie(troupe: Troupe, prenom: str) -> None:
    troupe[prenom].habilitations.envoyer_delegation()


@given(sentence("{prenom:Prenom} a retiré à {autre:Prenom} sa délégation du rôle AGE"))
@when(sentence("{prenom:Prenom} retire à {autre:Prenom} sa délégation du rôle AGE"))
def _retire(troupe: Troupe, prenom: str, autre: str) -> None:
    troupe[prenom].habilitations.retirer_delegation(troupe.annuaire.personne(autre))


@then(sentence("portailpro annonce à {prenom:Prenom} que {autre:Prenom} a le rôle AGE"))
def _annonce(troupe: Troupe, prenom: str, autre: str) -> None:
    verify(
        expect(
            "Délégation annoncée",
            troupe[prenom].habilitations.is_delegated(troupe.annuaire.personne(autre)),
            "aucune annonce",
        )
    )


@then(sentence("portailpro refuse la délégation à {prenom:Prenom}, faute du rôle AGE"))
def _refus(troupe: Troupe, prenom: str) -> None:
    verify(expect("Délégation refusée", troupe[prenom].habilitations.is_delegation_refused(), "aucun refus"))


@then(sentence("portailpro répond à {prenom:Prenom} que personne n'a cette adresse"))
def _inconnu(troupe: Troupe, prenom: str) -> None:
    verify(expect("Adresse inconnue", troupe[prenom].habilitations.is_unknown_colleague(), "aucun refus"))


@then(sentence("portailpro tient {prenom:Prenom} pour AGE de {nom:Nom}"))
def _est_age(troupe: Troupe, prenom: str, nom: str) -> None:
    verify(
        compare_members(
            f"Rôles AGE de {prenom}",
            (troupe.annuaire.entreprise(nom).siren,),
            troupe[prenom].habilitations.read_sirens_age(),
        )
    )


@then(sentence("portailpro ne tient {prenom:Prenom} pour AGE d'aucune entreprise"))
def _n_est_pas_age(troupe: Troupe, prenom: str) -> None:
    verify(compare_empty(f"Rôles AGE de {prenom}", troupe[prenom].habilitations.read_sirens_age()))


@then(sentence("la gestion des habilitations de {prenom:Prenom} a les rubriques {sites:Copros}"))
def _rubriques(troupe: Troupe, prenom: str, sites: tuple[Site, ...]) -> None:
    verify(compare_members("Rubriques", list_noms(sites), troupe[prenom].habilitations.read_rubriques()))


@then(sentence("la rubrique {site:Copro} de {prenom:Prenom} montre exactement"))
def _rubrique(troupe: Troupe, site: Site, prenom: str, datatable: Rows) -> None:
    verify(
        compare_members(
            f"Rubrique {site.nom}",
            read_lignes(datatable, troupe.annuaire),
            troupe[prenom].habilitations.read_lignes(site),
        )
    )


@then(sentence("la rubrique {site:Copro} de {prenom:Prenom} est vide"))
def _rubrique_vide(troupe: Troupe, site: Site, prenom: str) -> None:
    verify(compare_empty(f"Rubrique {site.nom}", troupe[prenom].habilitations.read_lignes(site)))


@then(sentence("la gestion des habilitations ne laisse rien modifier à {prenom:Prenom}"))
def _lecture_seule(troupe: Troupe, prenom: str) -> None:
    verify(compare_empty("Commandes de modification", troupe[prenom].habilitations.read_commandes()))


@then(sentence("portailpro a rejeté chaque ordre de {prenom:Prenom}"))
def _rejetes(troupe: Troupe, prenom: str) -> None:
    verify(compare_empty("Ordres acceptés", troupe[prenom].habilitations.acceptees))


@then(sentence("{prenom:Prenom} arrive sur {site:Copro}"))
def _arrive(troupe: Troupe, prenom: str, site: Site) -> None:
    verify(expect(f"Page de {site.nom}", troupe[prenom].habilitations.is_at(site), "un autre site"))


@then(
    sentence(
        "aucune page de portailpro n'offre à {prenom:Prenom} d'autre formulaire que ceux qu'on lui connaît"
    )
)
def _formulaires(troupe: Troupe, prenom: str) -> None:
    verify(
        compare_formulaires(troupe[prenom].visite.visiter(), troupe[prenom].visite.list_formulaires_admis())
    )


@then(sentence("portailpro garde ouverts à {prenom:Prenom} {noms:Cites}"))
def _ouverts(troupe: Troupe, prenom: str, noms: tuple[str, ...]) -> None:
    verify(compare_empty("Pages fermées", troupe[prenom].habilitations.read_fermees(noms)))
