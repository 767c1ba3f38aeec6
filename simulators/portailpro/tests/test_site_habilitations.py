"""« Gestion des habilitations » and the delegation of the role AGE, through the screens."""

from collections.abc import Iterator

import pytest

from simulators.portailpro.tests.banc import (
    Banc,
    Monde,
    Personne,
    lignes,
    messages,
    ouvrir_monde,
    texte,
    titre,
)
from simulators.portailpro.tests.populations import BRUNO, CHLOE, document, personne

HABILITATIONS, DELEGATION = "/profil/habilitations", "/profil/delegation"
AGE = "Administrateur général de l’entreprise (AGE) : ALPHA (SIREN 000 176 115)"


@pytest.fixture
def gens(banc: Banc) -> Iterator[Monde]:
    """Bruno is AGE of ALPHA and linked everywhere; Chloé holds nothing and is linked to customs."""
    bruno = personne("Bruno", ("telepayer", "A1"), ("fiscal_payer", "A1"))
    bruno["compte"][0]["age"] = True
    with ouvrir_monde(banc, document(bruno, personne("Chloe", rattache=("douane",)))) as found:
        yield found


def connecter(monde: Monde, courriel: str) -> Personne:
    """Someone, logged in at the portal."""
    quelqu_un = Personne(monde)
    quelqu_un.se_connecter(courriel)
    return quelqu_un


def test_rights_are_listed_by_co_owner_with_where_they_come_from(gens: Monde) -> None:
    """What the co-owners told, then what the role brings; nothing to press but the logout (AUT-14)."""
    page = connecter(gens, BRUNO).ouvrir(HABILITATIONS)
    assert lignes(page, "Habilitations douane.gouv") == [
        ["Télépaiement SEPA", "Télépayer", "000 176 115 00012", "douane.gouv"]
    ]
    assert lignes(page, "Habilitations impots.gouv") == [
        ["Compte fiscal", "Payer", "SIREN 000 176 115", "impots.gouv"],
        ["Compte fiscal", "Payer", "SIREN 000 176 115", "Rôle AGE"],
        ["Compte fiscal", "Déclarer", "SIREN 000 176 115", "Rôle AGE"],
    ]
    assert AGE in texte(page).replace("\u00a0", " ")
    assert page.text.count("<button") == 1


def test_without_any_right_each_section_says_so(gens: Monde) -> None:
    """Linked and empty is not the same as not linked; no role, no way to the delegation."""
    page = connecter(gens, CHLOE).ouvrir(HABILITATIONS)
    said = texte(page)
    assert said.count("Aucune habilitation.") == 1
    assert said.count("Aucun compte rattaché.") == 2
    assert "Aucun rôle." in said
    assert DELEGATION not in page.text


def test_a_silent_co_owner_is_said_to_be_out_of_reach(gens: Monde) -> None:
    """Its rights are neither shown nor said to be none."""
    bruno = connecter(gens, BRUNO)
    gens.agir(
        "faults", {"name": "erreur-503", "service": "douane", "route": "/api/habilitations", "times": 9}
    )
    gens.agir("clock", {"advance_s": 6})
    page = bruno.ouvrir(HABILITATIONS)
    assert "Douane : indisponible pour le moment." in texte(page)
    assert lignes(page, "Habilitations douane.gouv") == []


@pytest.mark.parametrize("path", [HABILITATIONS, HABILITATIONS + "/retirer"])
def test_nothing_is_written_there(gens: Monde, path: str) -> None:
    """A post is refused, with or without an address of its own (AUT-14)."""
    bruno = connecter(gens, BRUNO)
    page = bruno.envoyer(bruno.ouvrir(HABILITATIONS), path, service="DELTA-G", droit="declarer")
    assert page.status in (404, 405)


def test_a_request_leads_to_the_site_of_each_co_owner(gens: Monde) -> None:
    """Through its login where an account is attached, to its home page elsewhere (AUT-15)."""
    page = connecter(gens, CHLOE).ouvrir(HABILITATIONS)
    assert page.text.count(">Demander une habilitation</a>") == 3
    assert f'href="{gens.url("impots", "/")}"' in page.text
    assert f'href="{gens.url("urssaf", "/")}"' in page.text
    assert f'href="{gens.url("douane", "/login/initiate")}?' in page.text


def test_the_role_is_delegated_then_taken_back(gens: Monde) -> None:
    """Chloé sees what the role brings, and no longer when it is taken back (HAB-01)."""
    bruno, chloe = connecter(gens, BRUNO), connecter(gens, CHLOE)
    page = bruno.envoyer(bruno.ouvrir(DELEGATION), DELEGATION, courriel=CHLOE)
    assert messages(page, "status") == ["Chloe Essai a maintenant le rôle AGE."]
    assert lignes(page, "Titulaires du rôle AGE")[1][2] == "AGE, par délégation de Bruno Essai"
    assert len(lignes(chloe.ouvrir(HABILITATIONS), "Habilitations urssaf.fr")) == 2
    page = bruno.envoyer(bruno.ouvrir(DELEGATION), DELEGATION, courriel=CHLOE, geste="retirer")
    assert messages(page, "status") == ["Chloe Essai n'a plus le rôle AGE."]
    assert "Aucun rôle." in texte(chloe.ouvrir(HABILITATIONS))


def test_whoever_is_not_age_neither_sees_nor_delegates(gens: Monde) -> None:
    """403 on the page and on the post, and the holders are not told."""
    chloe = connecter(gens, CHLOE)
    page = chloe.ouvrir(DELEGATION)
    assert (page.status, titre(page)) == (403, "Délégation du rôle AGE")
    assert "Bruno" not in texte(page)
    page = chloe.envoyer(page, DELEGATION, courriel=CHLOE)
    assert page.status == 403
    assert "Aucun rôle." in texte(chloe.ouvrir(HABILITATIONS))


def test_what_was_typed_is_kept(gens: Monde) -> None:
    """An address that nobody has comes back in the field, with the reason."""
    bruno = connecter(gens, BRUNO)
    page = bruno.envoyer(bruno.ouvrir(DELEGATION), DELEGATION, courriel="personne@alpha.example")
    assert page.status == 422
    assert messages(page, "alert") == ["Adresse électronique : aucun compte portailpro n'a cette adresse."]
    assert 'value="personne@alpha.example"' in page.text
