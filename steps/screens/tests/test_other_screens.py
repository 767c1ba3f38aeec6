"""The other screens: what they say is read as said."""

from __future__ import annotations

import pytest

from steps.datasets.worlds import read_world
from steps.errors import ElementAbsent, UsageError
from steps.screens.company import ChoixDeLEntreprise
from steps.screens.labels import REFERENCE, override
from steps.screens.links import EtatDuLien, Rattachements
from steps.screens.login import Connexion
from steps.screens.personal import EspacePersonnel
from steps.screens.tests.pages import Pages, open_page, table
from steps.vocabulary.siren import Siren
from steps.vocabulary.site import Site

ALPHA = read_world("alpha_beta").entreprises[0]
LINKS = "Site | Compte | État"


def _choices(*names: str) -> str:
    radios = "".join(
        f'<label><input type=radio name=siren value="{i}">{n}</label>' for i, n in enumerate(names)
    )
    return (
        f"<h1>Choisir l\u2019entreprise</h1><form action='/'><fieldset><legend>Entreprises</legend>{radios}"
        "</fieldset><button>Travailler sur cette entreprise</button></form>"
    )


def test_the_companies_offered_are_those_of_the_buttons() -> None:
    """Each radio button is one company, whatever its name."""
    body = _choices("ALPHA (SIREN 000 176 115)", "Entreprise (SIREN 000\u202f284\u202f224)")
    choix = ChoixDeLEntreprise(open_page(body), REFERENCE)
    assert choix.is_shown()
    assert choix.read_offered() == (Siren("000176115"), Siren("000284224"))


@pytest.mark.parametrize("name", ["ALPHA (SIREN 000 176 115)", "Entreprise (SIREN 000 176 115)"])
def test_a_company_is_chosen_by_its_siren_even_when_its_name_is_unknown(name: str) -> None:
    """The portal may not know the name of a company; its SIREN is enough."""
    pages = Pages({"/": _choices("BETA (SIREN 000 284 224)", name), "/?siren=1": "<h1>Choisi</h1>"})
    driver = open_page("")
    driver = type(driver)(pages)
    driver.open("http://portailpro.localhost/")
    ChoixDeLEntreprise(driver, REFERENCE).choisir(ALPHA)
    assert driver.page().heading == "Choisi"


def test_a_company_that_is_not_offered_cannot_be_chosen() -> None:
    """The refusal lists what is offered."""
    choix = ChoixDeLEntreprise(open_page(_choices("BETA (SIREN 000 284 224)")), REFERENCE)
    with pytest.raises(ElementAbsent, match="BETA"):
        choix.choisir(ALPHA)


def test_the_state_of_a_link_is_its_word_and_its_account() -> None:
    """Linked to which account, or not linked."""
    body = table(
        "Vos rattachements", LINKS, "douane.gouv | blacaze | Rattaché", "urssaf.fr | — | Non rattaché"
    )
    page = Rattachements(open_page(body), REFERENCE)
    assert page.read_etat(Site.DOUANE) == EtatDuLien(True, "blacaze")
    assert page.read_etat(Site.URSSAF).rattache is False
    with pytest.raises(ElementAbsent, match=r"impots\.gouv"):
        page.read_etat(Site.IMPOTS)


def test_a_site_listed_twice_is_no_answer() -> None:
    """Two lines for one site are refused: nobody could tell which is true."""
    body = table("Vos rattachements", LINKS, "douane.gouv | a | Rattaché", "douane.gouv | b | Rattaché")
    with pytest.raises(ElementAbsent):
        Rattachements(open_page(body), REFERENCE).read_etat(Site.DOUANE)


def test_a_refusal_is_recognised_by_its_reason() -> None:
    """Another sentence in the alert is another reason."""
    alert = "<p role=alert>Un compte douane.gouv est déjà rattaché à votre compte portailpro.</p>"
    page = Rattachements(open_page(alert), REFERENCE)
    assert page.refuses(REFERENCE.rattachement.refus_second, Site.DOUANE)
    assert not page.refuses(REFERENCE.rattachement.refus_pris, Site.DOUANE)
    assert not page.refuses(REFERENCE.rattachement.refus_second, Site.IMPOTS)


def test_the_login_form_of_one_site_is_not_that_of_another() -> None:
    """The heading names the site, and the reason names both accounts."""
    reason = "Votre compte portailpro n\u2019est rattaché à aucun compte douane.gouv."
    driver = open_page(f"<h1>Se connecter à douane.gouv</h1><p role=alert>{reason}</p>")
    assert Connexion(driver, REFERENCE, Site.DOUANE).is_shown()
    assert not Connexion(driver, REFERENCE, Site.IMPOTS).is_shown()
    assert Connexion(driver, REFERENCE, Site.DOUANE).lacks_link(Site.PORTAILPRO)
    assert not Connexion(driver, REFERENCE, Site.DOUANE).lacks_link(Site.URSSAF)


def test_the_personal_space_says_whether_the_portal_is_linked() -> None:
    """« Rattaché », « Non rattaché », and nothing else."""
    for word, expected in (("Rattaché", True), ("Non rattaché", False)):
        body = table("Mon compte", "Information | Valeur", "Identifiant | b", f"Portailpro | {word}")
        assert EspacePersonnel(open_page(body), REFERENCE, Site.DOUANE).read_portailpro() is expected
    body = table("Mon compte", "Information | Valeur", "Portailpro | peut-être")
    with pytest.raises(ElementAbsent):
        EspacePersonnel(open_page(body), REFERENCE, Site.DOUANE).read_portailpro()


def test_a_target_overrides_the_names_that_differ() -> None:
    """Only the names given change; an unknown one is refused with the nearest."""
    labels = override(REFERENCE, {"tableau": {"declarer": "Faire"}, "connexion": {"bouton": "Entrer"}})
    assert (labels.tableau.declarer, labels.connexion.bouton) == ("Faire", "Entrer")
    assert labels.tableau.titre == REFERENCE.tableau.titre
    with pytest.raises(UsageError, match="declarer"):
        override(REFERENCE, {"tableau": {"declarrer": "Faire"}})
    with pytest.raises(UsageError, match="tableau"):
        override(REFERENCE, {"tablo": {}})
