"""GHOST as people use it: the file of a correspondant, certified accounts, rights given and withdrawn."""

import pytest

from simulators.coproprietaire.habilitations import read_habilitations
from simulators.coproprietaire.tests.bench import Monde
from simulators.coproprietaire.tests.lecture import (
    read_alert,
    read_heading,
    read_shown,
    read_status,
    read_table,
)
from simulators.coproprietaire.tests.monde import A1, A2, ALPHA, B1
from simulators.core.errors import Problem
from simulators.douane.actes import (
    certifier,
    clore_relation,
    enregistrer_relation,
    read_registres,
    refuser_dossier,
    valider_dossier,
)
from simulators.douane.tests.droits import COMPTE, SITE, build_droit, enter, octroyer_a_bruno
from simulators.identity.tests.browser import Browser, Page
from simulators.peuplement.document import Habilitation
from simulators.peuplement.valeurs import Siren, Siret

COLLEGUE = "cmarchand"
PIECES = {"identite": "cni.pdf", "kbis": "kbis.pdf", "designation": "lettre.pdf"}
ROLES = tuple(
    Habilitation(service="COMPTE-ENTREPRISE", droit=droit, siren=Siren(ALPHA))
    for droit in ("correspondant", "gestion")
)


def send(monde: Monde, browser: Browser, path: str, **form: str) -> Page:
    """Post a form of GHOST with the token of the session, and follow."""
    csrf = browser.get(monde.url(SITE, "/espace-personnel")).hidden("csrf")
    return browser.follow(browser.post(monde.url(SITE, path), {"csrf": csrf, **form}))


def name_bruno(monde: Monde, *droits: str) -> Browser:
    """Bruno, logged in, with these standings in ALPHA."""
    for droit in droits or ("correspondant", "gestion"):
        monde.peupler({"personne": [_with_standing(droit)]})
    return enter(monde)


def _with_standing(droit: str) -> dict[str, object]:
    right = {"service": "COMPTE-ENTREPRISE", "droit": droit, "siren": ALPHA}
    compte = {"site": SITE, "identifiant": COMPTE, "mot_de_passe": "bruno douane", "habilitation": [right]}
    return {"prenom": "Bruno", "nom": "Lacaze", "courriel": "bruno@alpha.example", "compte": [compte]}


@pytest.mark.parametrize("qualite", ["dirigeant", "collaborateur"])
def test_a_validated_file_writes_both_roles(monde: Monde, qualite: str) -> None:
    """Nothing before the officer, both roles together after (CPT-01)."""
    page = send(monde, enter(monde), "/ghost/correspondant", qualite=qualite, **PIECES)
    assert read_status(page) == "Votre dossier DC-2026-0001 est transmis. Un agent de la douane l'étudie."
    assert read_habilitations(monde.ctx(SITE), COMPTE) == ()
    assert monde.run(valider_dossier(monde.ctx(SITE), COMPTE)) == "acquittee"
    assert read_habilitations(monde.ctx(SITE), COMPTE) == ROLES
    told = read_table(enter(monde).get(monde.url(SITE, "/ghost")), "Mes rôles") or []
    assert [line[0] for line in told] == ["Correspondant entreprise", "Gestion service en ligne entreprise"]


@pytest.mark.parametrize(
    ("qualite", "absente", "libelle"),
    [
        ("dirigeant", "identite", "Pièce d'identité"),
        ("dirigeant", "kbis", "Extrait Kbis"),
        ("collaborateur", "designation", "Lettre de désignation"),
    ],
)
def test_a_missing_document_is_claimed(monde: Monde, qualite: str, absente: str, libelle: str) -> None:
    """422, what was typed is kept, and no officer has anything to decide on."""
    pieces = {**PIECES, absente: "  "}
    page = send(monde, enter(monde), "/ghost/correspondant", qualite=qualite, **pieces)
    assert (page.status, read_alert(page)) == (422, f"{libelle} : à renseigner.")
    kept = next(value for name, value in pieces.items() if name != absente)
    assert f'value="{kept}"' in page.text
    with pytest.raises(Problem) as refused:
        monde.run(valider_dossier(monde.ctx(SITE), COMPTE))
    assert refused.value.status == 404


def test_a_second_file_waits_for_the_first(monde: Monde) -> None:
    """One file at a time; after a refusal another may be sent."""
    browser = enter(monde)
    send(monde, browser, "/ghost/correspondant", qualite="dirigeant", **PIECES)
    assert send(monde, browser, "/ghost/correspondant", qualite="dirigeant", **PIECES).status == 409
    refuser_dossier(monde.ctx(SITE), COMPTE)
    page = send(monde, browser, "/ghost/correspondant", qualite="dirigeant", **PIECES)
    assert "DC-2026-0002" in read_status(page)
    assert read_habilitations(monde.ctx(SITE), COMPTE) == ()


def test_an_unknown_standing_or_a_name_too_long_is_refused(monde: Monde) -> None:
    """The form says which field is at fault."""
    browser = enter(monde)
    page = send(monde, browser, "/ghost/correspondant", qualite="roi", **PIECES)
    assert read_alert(page) == "Qualité : choisissez dans la liste."
    page = send(monde, browser, "/ghost/correspondant", qualite="dirigeant", **PIECES | {"kbis": "k" * 121})
    assert read_alert(page) == "Extrait Kbis : 120 caractères au plus."


def test_a_correspondant_certifies_then_gives_and_withdraws(monde: Monde) -> None:
    """The whole way of CPT-02 and HAB-04."""
    browser = name_bruno(monde)
    page = send(monde, browser, f"/ghost/comptes/{COLLEGUE}/certification")
    assert read_status(page) == f"Le compte {COLLEGUE} est certifié."
    page = send(monde, browser, f"/ghost/comptes/{COLLEGUE}/octroi", droit="DELTA-G/declarer", siret=A1)
    assert "est donnée" in read_status(page)
    assert read_habilitations(monde.ctx(SITE), COLLEGUE) == (build_droit("declarer"),)
    page = send(monde, browser, f"/ghost/comptes/{COLLEGUE}/retrait", droit="DELTA-G/declarer", siret=A1)
    assert "est retirée" in read_status(page)
    assert read_habilitations(monde.ctx(SITE), COLLEGUE) == ()
    page = send(monde, browser, f"/ghost/comptes/{COLLEGUE}/retrait", droit="DELTA-G/declarer", siret=A1)
    assert (page.status, "n'est plus détenue" in read_alert(page)) == (409, True)


@pytest.mark.parametrize(
    ("siret", "droit", "status", "sentence"),
    [
        (A2, "DELTA-G/declarer", 409, "Aucune relation ROSA DELTA-G"),
        (B1, "DELTA-G/declarer", 403, "n'est pas de votre entreprise"),
        ("00017611500013", "DELTA-G/declarer", 422, "les 14 chiffres"),
        ("", "DELTA-G/declarer", 422, "les 14 chiffres"),
        (A1, "COMPTE-ENTREPRISE/correspondant", 422, "choisissez dans la liste"),
        (A1, "DELTA-G", 422, "choisissez dans la liste"),
    ],
)
def test_what_a_correspondant_cannot_give(
    monde: Monde, siret: str, droit: str, status: int, sentence: str
) -> None:
    """ROSA first, his own company only, applications only; what was typed is kept."""
    certifier(monde.ctx(SITE), COLLEGUE)
    browser = name_bruno(monde)
    page = send(monde, browser, f"/ghost/comptes/{COLLEGUE}/octroi", droit=droit, siret=siret)
    assert (page.status, sentence in read_alert(page)) == (status, True)
    assert f'value="{siret}"' in page.text
    assert read_habilitations(monde.ctx(SITE), COLLEGUE) == ()


def test_an_account_that_is_not_certified_receives_nothing(monde: Monde) -> None:
    """409, and the right is not written (CPT-02)."""
    browser = name_bruno(monde)
    page = send(monde, browser, f"/ghost/comptes/{COLLEGUE}/octroi", droit="DELTA-G/lire", siret=A1)
    assert (page.status, "n'est pas certifié" in read_alert(page)) == (409, True)
    assert read_habilitations(monde.ctx(SITE), COLLEGUE) == ()


@pytest.mark.parametrize("roles", [("correspondant",), ("gestion",), ("age", "representant")])
def test_one_role_manages_nothing(monde: Monde, roles: tuple[str, ...]) -> None:
    """Every page of the management says which roles it takes (HAB-04)."""
    browser = name_bruno(monde, *roles)
    assert "Comptes de l'entreprise" not in browser.get(monde.url(SITE, "/ghost")).text
    for path in ("/ghost/comptes", f"/ghost/comptes/{COLLEGUE}"):
        page = browser.get(monde.url(SITE, path))
        assert (page.status, read_heading(page)) == (403, "Accès refusé")
    assert send(monde, browser, f"/ghost/comptes/{COLLEGUE}/certification").status == 403
    assert read_registres(monde.ctx(SITE))["certifications"] == []


def test_nobody_manages_himself_nor_an_unknown_account(monde: Monde) -> None:
    """403 for one's own account, 404 for nobody's; the list shows neither."""
    browser = name_bruno(monde)
    assert send(monde, browser, f"/ghost/comptes/{COMPTE}/certification").status == 403
    assert send(monde, browser, "/ghost/comptes/personne/certification").status == 404
    page = browser.get(monde.url(SITE, "/ghost/comptes"))
    assert [line[0] for line in read_table(page, "Comptes des salariés") or []] == [COLLEGUE]


def test_the_rights_held_elsewhere_are_not_told(monde: Monde) -> None:
    """A correspondant of ALPHA sees nothing of what an employee holds for BETA."""
    enregistrer_relation(monde.ctx(SITE), Siret(B1), "DELTA-G")
    right = {"service": "DELTA-G", "droit": "declarer", "siret": B1}
    compte = {"site": SITE, "identifiant": COLLEGUE, "habilitation": [right]}
    person = {"prenom": "Chloé", "nom": "Marchand", "courriel": "chloe@alpha.example", "compte": [compte]}
    monde.peupler({"personne": [person]})
    browser = name_bruno(monde)
    page = browser.get(monde.url(SITE, f"/ghost/comptes/{COLLEGUE}"))
    assert "Aucune habilitation." in read_shown(page)
    assert "000 284 224" not in read_shown(page).replace("\u00a0", " ")
    page = send(monde, browser, f"/ghost/comptes/{COLLEGUE}/retrait", droit="DELTA-G/declarer", siret=B1)
    assert page.status == 403
    assert len(read_habilitations(monde.ctx(SITE), COLLEGUE)) == 1


def test_a_form_of_another_page_changes_nothing(monde: Monde) -> None:
    """Without the token of the session, nothing is certified nor given."""
    browser = name_bruno(monde)
    for geste in ("certification", "octroi", "retrait"):
        page = browser.post(monde.url(SITE, f"/ghost/comptes/{COLLEGUE}/{geste}"), {"csrf": "faux"})
        assert page.status == 403
    assert read_registres(monde.ctx(SITE))["certifications"] == []


def test_a_relation_that_ends_closes_what_rests_on_it(monde: Monde) -> None:
    """The right stays written, opens nothing, and is told to nobody (HAB-12)."""
    octroyer_a_bruno(monde, "declarer")
    browser = enter(monde)
    assert browser.get(monde.url(SITE, "/delta-g")).status == 200
    assert monde.run(clore_relation(monde.ctx(SITE), Siret(A1), "DELTA-G")) == "acquittee"
    assert browser.get(monde.url(SITE, "/delta-g")).status == 403
    assert read_habilitations(monde.ctx(SITE), COMPTE) == (build_droit("declarer"),)
    with pytest.raises(Problem) as refused:
        monde.run(clore_relation(monde.ctx(SITE), Siret(A1), "DELTA-G"))
    assert refused.value.status == 404
