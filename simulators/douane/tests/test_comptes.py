"""Accounts of customs: opened there or in one click, undone whole, their passwords changed."""

import re

import pytest

from simulators.coproprietaire.tests.bench import Monde
from simulators.coproprietaire.tests.lecture import read_alert, read_heading, read_table
from simulators.coproprietaire.tests.monde import ALPHA
from simulators.core.chance import Chance
from simulators.douane.courriers import read_courriers
from simulators.douane.inscription import SaisieRefusee, lire_demande
from simulators.douane.modele import draw_mot_de_passe
from simulators.douane.tests.droits import SITE
from simulators.identity.tests.browser import Browser, Page

SAISIE = {
    "prenom": "Ève", "nom": "O'Neil <b>", "courriel": "eve@alpha.example", "siren": "000 176 115",
    "siret": "", "identifiant": "eoneil", "mot_de_passe": "douze caractères",
}  # fmt: skip
DEMANDE = "d" * 32
POSTE = "35600000049837"


def refus(**changements: str) -> dict[str, str]:
    """The reasons for which the form is refused once these fields are changed."""
    with pytest.raises(SaisieRefusee) as levee:
        lire_demande(SAISIE | changements)
    return dict(levee.value.erreurs)


def inscrire(monde: Monde, **changements: str) -> Page:
    """Fill the form of creation on the site."""
    browser = Browser()
    page = browser.get(monde.url(SITE, "/compte/creation"))
    form = SAISIE | {"csrf": page.hidden("csrf")} | changements
    return browser.follow(browser.post(monde.url(SITE, "/compte/creation"), form))


def body(monde: Monde, demande: str = DEMANDE, **changements: object) -> dict[str, object]:
    """What the portal asks for."""
    lien = {"iss": monde.url("portailpro"), "sub": "eve"}
    person = {"prenom": "Ève", "nom": "O'Neil", "courriel": "eve@alpha.example", "siren": ALPHA}
    return {"demande": demande, **person, "lien": lien, **changements}


def demander(monde: Monde, demande: str = DEMANDE, **changements: object) -> tuple[int, dict[str, str]]:
    """Ask for an account as the portal does; the status and the answer."""
    token = monde.obtain_token(SITE, "comptes")
    answer = monde.call("POST", monde.url(SITE, "/api/comptes"), token, body(monde, demande, **changements))
    return answer.status_code, answer.json()


def annuler(monde: Monde, demande: str = DEMANDE) -> int:
    """Undo a request as the portal does."""
    token = monde.obtain_token(SITE, "comptes")
    return monde.call("DELETE", monde.url(SITE, f"/api/comptes/{demande}"), token).status_code


def read_secret(monde: Monde) -> str:
    """The password that customs wrote to Ève."""
    (courrier,) = read_courriers(monde.ctx(SITE), " EVE@alpha.example")
    return str(re.findall(r"Mot de passe : (\S+)", courrier.texte)[0])


def enters(monde: Monde, identifiant: str, secret: str) -> bool:
    """Whether these credentials open the site."""
    browser = Browser()
    page = monde.fill_login(browser, browser.get(monde.url(SITE, "/connexion")), identifiant, secret)
    return read_heading(browser.follow(page)) == "Espace personnel"


@pytest.mark.parametrize(
    ("changements", "tenu"),
    [
        ({}, (ALPHA, None)),
        ({"siren": "", "siret": "000 176 115 00012"}, (None, "00017611500012")),
        ({"siret": "00017611500012"}, (None, "00017611500012")),
        ({"siren": "356000000", "siret": POSTE}, (None, POSTE)),
    ],
)
def test_an_account_is_held_by_a_company_or_by_one_of_its_places(
    changements: dict[str, str], tenu: tuple[str | None, str | None]
) -> None:
    """Spaces are forgiven; La Poste follows its own rule."""
    demande = lire_demande(SAISIE | changements)
    assert (demande.siren, demande.siret) == tenu


@pytest.mark.parametrize(
    ("changements", "champ", "raison"),
    [
        ({"siren": ""}, "siren", "donnez le SIREN"),
        ({"siren": "000176116"}, "siren", "clé fausse dans"),
        ({"siret": "00017611500013"}, "siret", "clé fausse dans"),
        ({"siret": "00028422400011"}, "siret", "n'est pas de l'entreprise"),
        ({"siren": "356000000", "siret": "35600000049838"}, "siret", "clé fausse dans"),
        ({"identifiant": "É"}, "identifiant", "de 3 à 60 lettres"),
        ({"courriel": "eve"}, "courriel", "nom@exemple.fr"),
        ({"mot_de_passe": "onze caract"}, "mot_de_passe", "12 caractères"),
        ({"nom": ""}, "nom", "obligatoire"),
        ({"nom": "La\x00caze"}, "nom", "interdit"),
    ],
)
def test_what_is_wrong_is_named(changements: dict[str, str], champ: str, raison: str) -> None:
    """One sentence for the one field at fault."""
    found = refus(**changements)
    assert list(found) == [champ]
    assert raison in found[champ]


def test_who_opens_an_account_is_at_home(monde: Monde) -> None:
    """The personal space, under her own name, which says who holds the account."""
    page = inscrire(monde)
    assert read_heading(page) == "Espace personnel"
    assert "Votre compte douane.gouv est créé." in page.text
    assert "Ève O&#39;Neil &lt;b&gt;" in page.text
    assert ("Tenu par", "SIREN 000 176 115") in (read_table(page, "Mon compte") or [])
    assert enters(monde, "eoneil", SAISIE["mot_de_passe"])


@pytest.mark.parametrize("courriel", ["bruno.lacaze@alpha.example", " BRUNO.lacaze@ALPHA.example "])
def test_an_address_is_taken_once(monde: Monde, courriel: str) -> None:
    """Whatever its case; what was typed is kept but for the password, and nothing is opened (CPT-19)."""
    monde.peupler({"personne": [_bruno()]})
    page = inscrire(monde, courriel=courriel)
    assert page.status == 422
    assert "cette adresse a déjà un compte douane.gouv" in str(read_alert(page))
    assert 'value="eoneil"' in page.text
    assert SAISIE["mot_de_passe"] not in page.text
    assert not enters(monde, "eoneil", SAISIE["mot_de_passe"])


def _bruno() -> dict[str, object]:
    compte = {"site": SITE, "identifiant": "blacaze.bis", "mot_de_passe": "le sien", "siren": ALPHA}
    return {"prenom": "Bruno", "nom": "Lacaze", "courriel": "bruno.lacaze@alpha.example", "compte": [compte]}


def test_a_name_is_taken_once(monde: Monde) -> None:
    """Another address does not take over an account by its name."""
    inscrire(monde)
    page = inscrire(monde, courriel="adam@alpha.example", mot_de_passe="un autre mot de passe")
    assert "cet identifiant est déjà pris" in str(read_alert(page))
    assert enters(monde, "eoneil", SAISIE["mot_de_passe"])
    assert not enters(monde, "eoneil", "un autre mot de passe")


def test_a_form_of_another_browser_is_refused(monde: Monde) -> None:
    """Without the token of this browser, nothing is opened."""
    page = inscrire(monde, csrf="faux")
    assert page.status == 403
    assert not enters(monde, "eoneil", SAISIE["mot_de_passe"])


def test_one_click_opens_a_linked_account_and_writes_to_its_holder(monde: Monde) -> None:
    """No right, a password of chance that opens it, and a link that lets her in (AUT-08, AUT-09)."""
    status, ouvert = demander(monde)
    assert (status, set(ouvert)) == (201, {"identifiant", "sub"})
    assert enters(monde, ouvert["identifiant"], read_secret(monde))
    assert monde.read_sub(SITE, ouvert["identifiant"]) == ouvert["sub"]


def test_asked_twice_it_is_opened_once(monde: Monde) -> None:
    """A second request for the same account of the portal tells the same account (lost answer)."""
    assert demander(monde)[1] == demander(monde, "e" * 32)[1]
    assert len(read_courriers(monde.ctx(SITE), "eve@alpha.example")) == 1


def test_a_known_address_is_refused(monde: Monde) -> None:
    """No second account, and no letter."""
    inscrire(monde)
    status, problem = demander(monde)
    assert (status, problem["field"]) == (409, "$.courriel")
    assert read_courriers(monde.ctx(SITE), "eve@alpha.example") == ()


def test_undone_nothing_remains(monde: Monde) -> None:
    """Account, link and letter are gone, and the address is free again."""
    ouvert = demander(monde)[1]
    secret = read_secret(monde)
    assert annuler(monde) == 204
    assert not enters(monde, ouvert["identifiant"], secret)
    assert read_courriers(monde.ctx(SITE), "eve@alpha.example") == ()
    assert read_heading(inscrire(monde)) == "Espace personnel"


def test_a_request_that_arrives_after_its_undoing_opens_nothing(monde: Monde) -> None:
    """The portal gave up on a slow answer: what comes later comes too late; a new request does open."""
    assert annuler(monde) == 204
    assert demander(monde)[0] == 410
    assert read_courriers(monde.ctx(SITE), "eve@alpha.example") == ()
    assert demander(monde, "e" * 32)[0] == 201


def test_an_account_whose_password_was_chosen_is_not_undone(monde: Monde) -> None:
    """It is its owner's from then on; the former password opens nothing (AUT-10)."""
    ouvert, secret = demander(monde)[1], read_secret(monde)
    assert changer(monde, ouvert["identifiant"], secret, "un mot de passe à moi") == "Espace personnel"
    assert annuler(monde) == 204
    assert enters(monde, ouvert["identifiant"], "un mot de passe à moi")
    assert not enters(monde, ouvert["identifiant"], secret)


CHANGEMENT = "Changer mon mot de passe"


def changer(monde: Monde, identifiant: str, secret: str, nouveau: str, **champs: str) -> str:
    """Change the password of an account; the heading of the page where this ends."""
    browser = monde.log_in(SITE, identifiant, secret)
    page = browser.get(monde.url(SITE, "/mot-de-passe"))
    form = {"csrf": page.hidden("csrf"), "mot_de_passe_nouveau": nouveau, "mot_de_passe_confirme": nouveau}
    return read_heading(browser.follow(browser.post(monde.url(SITE, "/mot-de-passe"), form | champs)))


def test_a_chosen_password_is_asked_before_it_is_changed(monde: Monde) -> None:
    """A generated one never is; refused, nothing changes."""
    inscrire(monde)
    secret, nouveau = SAISIE["mot_de_passe"], "un autre mot de passe"
    assert changer(monde, "eoneil", secret, nouveau) == "Changer mon mot de passe"
    assert changer(monde, "eoneil", secret, "court", mot_de_passe_actuel=secret) == "Changer mon mot de passe"
    assert enters(monde, "eoneil", secret)
    assert changer(monde, "eoneil", secret, nouveau, mot_de_passe_actuel=secret) == "Espace personnel"
    assert enters(monde, "eoneil", nouveau)


def test_the_current_password_is_not_guessed_there_either(monde: Monde) -> None:
    """Five wrong ones, then two minutes during which none is looked at; the login form stays open."""
    inscrire(monde)
    secret, nouveau = SAISIE["mot_de_passe"], "un autre mot de passe"
    for _ in range(5):
        assert changer(monde, "eoneil", secret, nouveau, mot_de_passe_actuel="faux") == CHANGEMENT
    assert changer(monde, "eoneil", secret, nouveau, mot_de_passe_actuel=secret) == CHANGEMENT
    monde.world.clock.advance(120)
    assert changer(monde, "eoneil", secret, "court", mot_de_passe_actuel=secret) == CHANGEMENT
    for _ in range(4):
        assert changer(monde, "eoneil", secret, nouveau, mot_de_passe_actuel="faux") == CHANGEMENT
    assert changer(monde, "eoneil", secret, nouveau, mot_de_passe_actuel=secret) == "Espace personnel"


def test_whoever_was_logged_in_elsewhere_is_out(monde: Monde) -> None:
    """A session opened with the former password ends when it is changed."""
    inscrire(monde)
    secret = SAISIE["mot_de_passe"]
    ailleurs = monde.log_in(SITE, "eoneil", secret)
    changer(monde, "eoneil", secret, "un autre mot de passe", mot_de_passe_actuel=secret)
    page = ailleurs.follow(ailleurs.get(monde.url(SITE, "/espace-personnel")))
    assert read_heading(page) != "Espace personnel"


def test_twenty_draws_give_twenty_passwords() -> None:
    """Whatever the account, chance alone makes them (AUT-09)."""
    demande, chance = lire_demande(SAISIE), Chance("graine")
    drawn = {draw_mot_de_passe(chance, demande) for _ in range(20)}
    assert len(drawn) == 20
    assert {len(one) for one in drawn} == {20}


@pytest.mark.parametrize(
    ("changements", "champ"),
    [
        ({"siren": "000176116"}, "$.siren"),
        ({"demande": "court"}, "$.demande"),
        ({"prenom": ""}, "$.prenom"),
        ({"prenom": 3}, "$"),
        ({"lien": {"iss": "http://ailleurs", "sub": "eve"}}, "$.lien"),
        ({"lien": 3}, "$.lien"),
        ({"autre": "x"}, "$"),
    ],
)
def test_a_wrong_request_is_named(monde: Monde, changements: dict[str, object], champ: str) -> None:
    """422, the member at fault, and nothing opened."""
    token = monde.obtain_token(SITE, "comptes")
    answer = monde.call("POST", monde.url(SITE, "/api/comptes"), token, body(monde) | changements)
    assert (answer.status_code, answer.json()["field"]) == (422, champ)
    assert read_courriers(monde.ctx(SITE), "eve@alpha.example") == ()
