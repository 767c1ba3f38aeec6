"""Opening an account with what customs know, on the site itself (CPT-08)."""

from simulators.portailpro.domaine.inscription import donnees_reprises
from simulators.portailpro.tests.banc import (
    Monde,
    Personne,
    liens,
    lignes,
    messages,
    mot_de_passe,
    texte,
    titre,
)

DEPART, CREATION, VALIDATION = "/compte/creation/douane", "/compte/creation", "/compte/creation/validation"
NOUVELLE = {
    "personne": [
        {
            "prenom": "Nina", "nom": "Sand", "courriel": "nina.sand@alpha.example",
            "compte": [
                {
                    "site": "douane", "identifiant": "nsand", "mot_de_passe": mot_de_passe("douane"),
                    "siret": "00017611500012",
                }
            ],
        }
    ]
}  # fmt: skip


def arriver(monde: Monde) -> Personne:
    """Somebody whom customs know and the portal does not, logged in at customs."""
    monde.agir("population", NOUVELLE)
    nina = Personne(monde)
    assert titre(nina.se_connecter("nsand", "douane")) == "Espace personnel"
    return nina


def test_only_what_is_known_is_taken() -> None:
    """Each claim has its field; an unknown one has none, nor has an empty one."""
    connu = {"given_name": "Nina", "siren": "000176115", "email": "", "sub": "x"}
    assert donnees_reprises(connu) == {"prenom": "Nina", "siren": "000176115"}


def test_the_personal_space_leads_there_then_what_is_validated_fills_the_form(monde: Monde) -> None:
    """The link, the page to validate, the filled form without password, the account."""
    nina = arriver(monde)
    (lien,) = liens(nina.ouvrir("/espace-personnel", "douane"))["Créer un compte portailpro"]
    page = nina.suivre(lien)
    assert titre(page) == "Valider vos informations"
    assert lignes(page, "Informations tenues par douane.gouv") == [
        ["Prénom", "Nina"], ["Nom", "Sand"], ["Adresse électronique", "nina.sand@alpha.example"],
        ["SIREN de l'entreprise", "000176115"],
    ]  # fmt: skip
    page = nina.envoyer(page, VALIDATION)
    assert titre(page) == "Créer un compte portailpro"
    assert 'value="nina.sand@alpha.example"' in page.text
    assert "restera à rattacher" in texte(page)
    saisie = {"prenom": "Nina", "nom": "Sand", "courriel": "nina.sand@alpha.example", "siren": "000176115"}
    page = nina.envoyer(page, CREATION, **saisie, mot_de_passe="douze caractères")
    assert messages(page, "status") == ["Votre compte est créé."]


def test_nobody_else_sees_it_and_it_is_validated_once(monde: Monde) -> None:
    """The same address in another browser, or after the validation, leads to the empty form."""
    nina = arriver(monde)
    page = nina.suivre(monde.url("portailpro", DEPART))
    for quelqu_un in (Personne(monde), nina):
        if quelqu_un is nina:
            nina.envoyer(page, VALIDATION)
        ailleurs = quelqu_un.suivre(page.url)
        assert "Nina" not in ailleurs.text
        assert "ne sont plus là" in messages(ailleurs, "alert")[0]


def test_without_a_session_at_customs_the_form_is_empty(monde: Monde) -> None:
    """The person is told why, and may go on."""
    page = Personne(monde).ouvrir(DEPART)
    assert titre(page) == "Créer un compte portailpro"
    assert "plus connecté à douane.gouv" in messages(page, "alert")[0]


def test_a_silent_customs_leaves_the_form_empty(monde: Monde) -> None:
    """Down when asked who comes: the person is told, and may go on."""
    nina = arriver(monde)
    monde.agir("faults", {"name": "erreur-503", "service": "douane", "route": "/token"})
    page = nina.suivre(monde.url("portailpro", DEPART))
    assert titre(page) == "Créer un compte portailpro"
    assert "remplissez vous-même le formulaire" in messages(page, "alert")[0]


def test_an_address_fills_nothing(monde: Monde) -> None:
    """What a stranger writes in a link stays there."""
    page = Personne(monde).ouvrir(f"{CREATION}?prenom=Nina&courriel=nina%40alpha.example&suite=faux")
    assert 'value="Nina"' not in page.text
