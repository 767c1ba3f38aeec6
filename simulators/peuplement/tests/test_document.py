"""A document is read whole or refused with the field at fault."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulators.core.errors import Problem
from simulators.peuplement.document import read_document
from simulators.peuplement.valeurs import Siren, Siret, is_luhn_valid

GOOD = {"reference": "R", "site": "douane", "siret": "00017611500012", "nature": "dedouanement"}
MANDAT = {
    "site": "impots", "rum": "M-1", "ics": "FR22ZZZ000002", "iban": "FR7600000000000000000000194",
    "siret": "00017611500012", "signe_le": "2025-11-03",
}  # fmt: skip
ECHEANCE = {"site": "urssaf", "siret": "00017611500012", "libelle": "Acompte", "date": "2026-04-15"}
DECLARATION = {"site": "impots", "siren": "000176115", "demarche": "TVA", "periode": "Février 2026"}
DATES = {"emise_le": "2026-02-02", "echeance": "2026-03-15"}


@given(st.text(alphabet="0123456789", min_size=8, max_size=8))
def test_exactly_one_last_digit_makes_a_siren_valid(head: str) -> None:
    """The key is a function of the other digits."""
    assert sum(is_luhn_valid(head + str(key)) for key in range(10)) == 1


@given(st.text(alphabet="0123456789", min_size=9, max_size=9), st.integers(0, 8), st.integers(1, 9))
def test_a_single_wrong_digit_is_noticed(digits: str, place: int, change: int) -> None:
    """Luhn catches every mistyped digit."""
    wrong = digits[:place] + str((int(digits[place]) + change) % 10) + digits[place + 1 :]
    assert not (is_luhn_valid(digits) and is_luhn_valid(wrong))


def test_zeros_and_la_poste() -> None:
    """Nine zeros are no company; La Poste numbers its places by a rule of its own."""
    with pytest.raises(ValueError, match="clé fausse"):
        Siren("000000000")
    assert Siret("35600000000048").siren == "356000000"
    assert Siret("35600000000010") == "35600000000010"
    with pytest.raises(ValueError, match="clé fausse"):
        Siret("35600000000011")


@pytest.mark.parametrize(
    ("raw", "field"),
    [
        ({"entreprise": [{"nom": "A", "siren": "000176116"}]}, "$.entreprise[0].siren"),
        ({"entreprise": [{"nom": "A", "siren": 176115}]}, "$.entreprise[0].siren"),
        ({"enterprise": []}, "$.enterprise"),
        ({"personne": [{"prenom": "A", "nom": "B", "courriel": "c", "age": 3}]}, "$.personne[0].age"),
        ({"personne": [{"prenom": "A", "nom": "B"}]}, "$.personne[0].courriel"),
        ({"creance": [{**GOOD, **DATES, "montant": 0}]}, "$.creance[0].montant"),
        ({"creance": [{**GOOD, **DATES, "montant": 12.5}]}, "$.creance[0].montant"),
        ({"creance": [{**GOOD, **DATES, "montant": 1, "echeance": "15/03/2026"}]}, "$.creance[0].echeance"),
        ({"horloge": "arretee"}, "$.horloge"),
    ],
)
def test_a_bad_document_names_its_field(raw: dict[str, Any], field: str) -> None:
    """The tester goes straight to the mistake."""
    with pytest.raises(Problem) as caught:
        read_document(raw)
    assert (caught.value.status, caught.value.field) == (422, field)


def test_an_unknown_key_gets_the_known_ones() -> None:
    """In French, with what the object at that place may hold."""
    with pytest.raises(Problem) as caught:
        read_document({"personne": [{"prenom": "A", "nom": "B", "courriel": "c", "compte": [{"sit": "x"}]}]})
    assert "clé inconnue « sit »" in caught.value.sentence
    assert "site, identifiant, mot_de_passe" in caught.value.sentence


def _refuse(raw: dict[str, Any]) -> tuple[str | None, str]:
    with pytest.raises(Problem) as caught:
        read_document(raw)
    return caught.value.field, caught.value.sentence


def test_mandates_instalments_and_declarations_are_read() -> None:
    """Each with its typed values; an amount and a day that are not known yet may be left out."""
    document = read_document({"mandat": [MANDAT], "echeance": [ECHEANCE], "declaration": [DECLARATION]})
    assert (document.mandat[0].iban, document.mandat[0].siret.siren) == (MANDAT["iban"], "000176115")
    assert (document.echeance[0].montant, document.declaration[0].deposee_le) == (None, None)
    spaced = MANDAT | {"iban": "fr76 0000 0000 0000 0000 0000 194", "ics": "fr22 ZZZ 000002"}
    assert read_document({"mandat": [spaced]}) == read_document({"mandat": [MANDAT]})


def test_a_wrong_iban_is_one_sentence() -> None:
    """A wrong country key, a wrong RIB key, a number too short: each named with what was found."""
    for iban in ("FR7700000000000000000000194", "FR1400000000000000000000195", "FR76"):
        field, sentence = _refuse({"mandat": [MANDAT, MANDAT | {"iban": iban}]})
        assert field == "$.mandat[1].iban"
        assert sentence == f"IBAN : clé fausse ou forme inconnue dans « {iban} » (champ $.mandat[1].iban)"


@pytest.mark.parametrize(
    ("ics", "told"),
    [
        ("FR23ZZZ000002", "ICS : clé fausse dans « FR23ZZZ000002 »"),
        ("FR22ABC000002", "ICS : attendu FR00ZZZ123456, trouvé « FR22ABC000002 »"),
        ("DE98ZZZ09999999999", "ICS : attendu FR00ZZZ123456, trouvé « DE98ZZZ09999999999 »"),
    ],
)
def test_a_wrong_ics_is_one_sentence(ics: str, told: str) -> None:
    """A wrong key, or the form of another country."""
    assert _refuse({"mandat": [MANDAT | {"ics": ics}]}) == (
        "$.mandat[0].ics", f"{told} (champ $.mandat[0].ics)",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("part", "one", "sites"),
    [
        ("mandat", MANDAT, "douane, impots, urssaf"),
        ("echeance", ECHEANCE, "impots, urssaf"),
        ("declaration", DECLARATION, "impots, urssaf"),
        ("creance", {**GOOD, **DATES, "montant": 1}, "douane, impots, urssaf"),
    ],
)
def test_an_unknown_site_is_one_sentence_with_the_known_ones(
    part: str, one: dict[str, Any], sites: str
) -> None:
    """Customs keep neither a schedule nor periodic declarations (TDB-05)."""
    field, sentence = _refuse({part: [one | {"site": "net-entreprises"}]})
    assert field == f"$.{part}[0].site"
    assert sentence == (
        f"valeur 'net-entreprises' inconnue ; valeurs possibles : {sites} (champ $.{part}[0].site)"
    )


@pytest.mark.parametrize("part", ["echeance", "declaration"])
def test_customs_have_no_schedule_and_no_periodic_declaration(part: str) -> None:
    """Refused at the door, so that no example can pretend otherwise."""
    one = {"echeance": ECHEANCE, "declaration": DECLARATION}[part]
    assert _refuse({part: [one | {"site": "douane"}]})[0] == f"$.{part}[0].site"


def test_an_unknown_origin_or_means_gets_the_known_ones() -> None:
    """Also inside an object that may be left out."""
    une = {**GOOD, **DATES, "montant": 1}
    assert _refuse({"creance": [une | {"origine": "fax"}]})[1].startswith(
        "valeur 'fax' inconnue ; valeurs possibles : edi, dti-douane, dti-portailpro, papier"
    )
    paiement = {"moyen": "cheque", "regle_le": "2026-02-20"}
    field, sentence = _refuse({"creance": [une | {"paiement": paiement}]})
    assert field == "$.creance[0].paiement.moyen"
    assert sentence.startswith("valeur 'cheque' inconnue ; valeurs possibles : sepa, cb, virement")


def test_an_instalment_of_nothing_is_refused() -> None:
    """An amount that is known is more than zero."""
    field, sentence = _refuse({"echeance": [ECHEANCE | {"montant": 0}]})
    assert field == "$.echeance[0].montant"
    assert sentence == "attendu un nombre entier plus grand que zéro (champ $.echeance[0].montant)"


@pytest.mark.parametrize("reference", ["", " ", "A/B", "..", "a-1", "DÉD-1", "A 1", "A" * 65, "A-1\n"])
@pytest.mark.parametrize(("part", "member"), [("creance", "reference"), ("mandat", "rum")])
def test_a_reference_that_would_lead_elsewhere_in_an_address_is_refused(
    part: str, member: str, reference: str
) -> None:
    """Capitals, digits and dashes alone, 64 at most: each debt and each mandate has an address of its own."""
    parts: dict[str, dict[str, Any]] = {"creance": {**GOOD, **DATES, "montant": 1}, "mandat": MANDAT}
    field, sentence = _refuse({part: [parts[part] | {member: reference}]})
    assert field == f"$.{part}[0].{member}"
    assert sentence.startswith("attendu de 1 à 64 capitales sans accent, chiffres ou tirets, par exemple")


def test_a_reference_of_64_signs_is_taken() -> None:
    """The bound is inclusive."""
    one = {**GOOD, **DATES, "montant": 1, "reference": "A" * 64}
    assert read_document({"creance": [one]}).creance[0].reference == "A" * 64
