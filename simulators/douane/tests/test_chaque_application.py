"""Every application, from one table: who enters, what is filed, which debt follows."""

import pytest

from simulators.coproprietaire.tests.bench import Bench, Monde
from simulators.coproprietaire.tests.lecture import (
    read_alert,
    read_heading,
    read_links,
    read_options,
    read_status,
    read_table,
)
from simulators.coproprietaire.tests.monde import B1, build_document
from simulators.douane.champs import Champ
from simulators.douane.modele import read_champs
from simulators.douane.tests.cas import CAS, Cas
from simulators.douane.tests.droits import RELATIONS_A1, SITE, enter, enter_by_portal, file, octroyer_a_bruno
from simulators.douane.tests.telepaiement import read_creances_recues

every_case = pytest.mark.parametrize("cas", CAS, ids=lambda cas: cas.service)


@every_case
def test_its_right_opens_an_application_and_no_other(monde: Monde, cas: Cas) -> None:
    """One right opens its own application; each of the others refuses by its name (DEC-04)."""
    octroyer_a_bruno(monde, "declarer", service=cas.service)
    browser = enter(monde)
    for nom, path in {autre.nom: autre.path for autre in CAS}.items():
        page = browser.get(monde.url(SITE, path))
        if nom == cas.nom:
            assert (page.status, read_heading(page)) == (200, nom)
            assert "Connecté : Bruno Lacaze" in page.text
            assert "Aucune déclaration." in page.text
        else:
            assert (page.status, read_alert(page)) == (403, f"Vous n'avez pas d'habilitation {nom}.")


@every_case
def test_who_only_reads_enters_and_files_nothing(monde: Monde, cas: Cas) -> None:
    """The home opens without its link; the form is refused, and so is a forged post (DEC-04)."""
    octroyer_a_bruno(monde, "lire", service=cas.service)
    browser = enter(monde)
    home = browser.get(monde.url(SITE, cas.path))
    assert (home.status, "Nouvelle déclaration" in read_links(home)) == (200, False)
    assert browser.get(monde.url(SITE, f"{cas.path}/declaration")).status == 403
    page = file(monde, browser, cas.path, cas.saisie)
    assert (page.status, read_alert(page)) == (
        403, "Vous n'avez pas le droit de déclarer pour cet établissement."
    )  # fmt: skip
    assert read_creances_recues(monde) == []


@every_case
def test_a_declaration_is_filed_and_its_debt_told(monde: Monde, cas: Cas) -> None:
    """The list shows it, and Télépaiement knows a debt of the same reference, due in thirty days."""
    octroyer_a_bruno(monde, "declarer", service=cas.service)
    page = file(monde, enter(monde), cas.path, cas.saisie)
    due = "" if cas.montant else " Aucun droit n’est dû : aucune créance ne suit."
    assert read_status(page) == f"Déclaration {cas.reference} déposée.{due}"
    assert read_table(page, "Mes déclarations") == [
        (cas.reference, "000 176 115 00012", cas.objet, cas.droits, "03/03/2026", "sur douane.gouv")
    ]
    debt = {
        "reference": cas.reference, "siret": cas.saisie["siret"], "nature": cas.nature,
        "montant": cas.montant, "emise_le": "2026-03-03", "echeance": "2026-04-02", "origine": "dti-douane",
    }  # fmt: skip
    assert read_creances_recues(monde) == ([debt] if cas.montant else [])
    assert "Télépaiement ne répond pas" not in page.text


@every_case
def test_a_forged_siret_is_refused_everywhere(monde: Monde, cas: Cas) -> None:
    """Judged on every post, in every application (CPT-18)."""
    octroyer_a_bruno(monde, "declarer", service=cas.service)
    page = file(monde, enter(monde), cas.path, {**cas.saisie, "siret": B1})
    assert (page.status, read_heading(page)) == (403, "Accès refusé")
    assert read_alert(page) == "Vous n'avez pas le droit de déclarer pour cet établissement."


@every_case
def test_each_field_at_fault_is_named(monde: Monde, cas: Cas) -> None:
    """422 that names the field by its label; what else was typed is kept."""
    octroyer_a_bruno(monde, "declarer", service=cas.service)
    browser = enter(monde)
    for name, _ in cas.form:
        page = file(monde, browser, cas.path, {**cas.saisie, name: " "})
        assert (page.status, read_heading(page)) == (422, "Nouvelle déclaration")
        label = page.text.partition(f'<label for="{name}">')[2].partition("<")[0]
        assert read_alert(page).startswith(f"{label} :".replace("&#39;", "'"))


@pytest.mark.parametrize("cas", [c for c in CAS if c.nom != "TRIGO"], ids=lambda cas: cas.service)
def test_the_portal_leads_to_the_connected_home(monde: Monde, cas: Cas) -> None:
    """Without typing anything; what is filed there says that it came by the portal (DEC-03)."""
    octroyer_a_bruno(monde, "declarer", service=cas.service)
    browser, home = enter_by_portal(monde, cas.path)
    assert (read_heading(home), "Connecté : Bruno Lacaze" in home.text) == (cas.nom, True)
    lines = read_table(file(monde, browser, cas.path, cas.saisie), "Mes déclarations") or []
    assert [line[-1] for line in lines] == ["par portailpro"]
    assert [debt["origine"] for debt in read_creances_recues(monde)] == ["dti-portailpro"]


def test_trigo_is_customs_whatever_the_portal(monde: Monde) -> None:
    """Reached from a session that the portal opened, it is still none of its applications (DEC-15)."""
    octroyer_a_bruno(monde, "declarer", service="TRIGO")
    browser, _ = enter_by_portal(monde, "/espace-personnel")
    cas = next(cas for cas in CAS if cas.nom == "TRIGO")
    lines = read_table(file(monde, browser, cas.path, cas.saisie), "Mes déclarations") or []
    assert [line[-1] for line in lines] == ["sur douane.gouv"]


def test_ciel_offers_the_products_of_the_rights_held(monde: Monde) -> None:
    """With the right on alcohol alone, tobacco is neither offered nor taken from a forged form."""
    octroyer_a_bruno(monde, "declarer", service="CIEL-ALCOOL")
    browser = enter(monde)
    form = browser.get(monde.url(SITE, "/ciel/declaration"))
    assert read_options(form) == ["000 176 115 00012", "Alcool"]
    tabac = next(cas for cas in CAS if cas.service == "CIEL-TABAC")
    assert file(monde, browser, "/ciel", tabac.saisie).status == 403


def test_a_faulty_customs_asks_more_by_the_portal(bench: Bench) -> None:
    """The policy `champs` is what keeps the form the same: replaced, a field is added (DEC-05)."""
    extra = Champ("code", "Code portailpro", "texte")
    faulty = bench.worlds.services[SITE].with_policy(
        champs=lambda application, origine: (
            read_champs(application, origine) + ((extra,) if origine == "dti-portailpro" else ())
        )
    )
    with bench.open(build_document(relation=RELATIONS_A1), {SITE: faulty}) as monde:
        octroyer_a_bruno(monde, "declarer", service="ISOPE")
        own = enter(monde).get(monde.url(SITE, "/isope/declaration"))
        browser, _ = enter_by_portal(monde, "/isope")
        led = browser.get(monde.url(SITE, "/isope/declaration"))
        assert ("Code portailpro" in own.text, "Code portailpro" in led.text) == (False, True)


def test_a_faulty_customs_shuts_after_the_portal(bench: Bench) -> None:
    """The policy `may_file` knows the ways of the day: replaced, douane.gouv turns read-only (DEC-14)."""
    faulty = bench.worlds.services[SITE].with_policy(
        may_file=lambda origine, deja: origine == "dti-portailpro" or "dti-portailpro" not in deja
    )
    cas = next(cas for cas in CAS if cas.service == "DOMINO")
    with bench.open(build_document(relation=RELATIONS_A1), {SITE: faulty}) as monde:
        octroyer_a_bruno(monde, "declarer", service=cas.service)
        browser, _ = enter_by_portal(monde, cas.path)
        assert file(monde, browser, cas.path, cas.saisie).status == 200
        assert file(monde, browser, cas.path, cas.saisie).status == 200
        assert file(monde, enter(monde), cas.path, cas.saisie).status == 403
