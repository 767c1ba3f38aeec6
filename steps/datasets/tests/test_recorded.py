"""What administrations recorded: read from features and files, written for the door, told to the oracle."""

from __future__ import annotations

import tomllib
from datetime import date
from typing import TYPE_CHECKING

import pytest

from steps.datasets.directory import Annuaire
from steps.datasets.document import write_document
from steps.datasets.facts import tell
from steps.datasets.recorded import (
    read_creances,
    read_declarations_deposees,
    read_echeances,
    read_mandats,
)
from steps.datasets.worlds import read_file, read_world
from steps.errors import UsageError
from steps.oracle.facts import DeclarationAnnoncee, EcheanceAnnoncee, JourVenu, MandatOuvert
from steps.vocabulary.errors import ValeurInvalide
from steps.vocabulary.montant import Montant
from steps.vocabulary.nature import Nature
from steps.vocabulary.origine import Origine
from steps.vocabulary.site import Site

if TYPE_CHECKING:
    from pathlib import Path

ANNUAIRE = Annuaire.of(read_world("alpha_beta"))
IBAN = "FR76 0000 0000 0000 0000 0000 194"
CREANCE = ["administration", "référence", "établissement", "montant", "échéance"]
DUE = ["Douane", "DED-1", "A1", "10,00 €", "15/03/2026"]
RECORDS = """
instant = "2026-03-03T10:00:00+01:00"
[[creance]]
site = "douane"
reference = "PORT-1"
siret = "00017611500012"
nature = "droits-de-port"
montant = 1000
emise_le = 2026-02-02
echeance = 2026-03-15
origine = "papier"
bordereau = "BC-1"
mot_de_passe_avis = "amarrage"
[[mandat]]
site = "urssaf"
rum = "RUM-1"
ics = "FR92ZZZ000003"
iban = "FR7600000000000000000000194"
siret = "00017611500012"
signe_le = 2026-01-05
[[echeance]]
site = "impots"
siret = "00017611500012"
libelle = "TVA de mars"
date = 2026-04-24
[[echeance]]
site = "urssaf"
siret = "00017611500012"
libelle = "Cotisations"
date = 2026-04-15
montant = 5
[[declaration]]
site = "impots"
siren = "000176115"
demarche = "TVA"
periode = "mars 2026"
[[declaration]]
site = "urssaf"
siren = "000176115"
demarche = "DSN"
periode = "mars 2026"
deposee_le = 2026-03-02
"""


def test_a_debt_of_a_feature_has_the_usual_traits_unless_told() -> None:
    """Columns left out, or left empty, give the administration's usual nature, EDI, and thirty days."""
    [plain] = read_creances([CREANCE, DUE], ANNUAIRE)
    assert (plain.nature, plain.origine, plain.bordereau) == (Nature.DEDOUANEMENT, Origine.EDI, None)
    assert (plain.emise_le, plain.mot_de_passe_avis) == (date(2026, 2, 13), None)
    traits = ["nature", "origine", "bordereau", "mot de passe", "émise le"]
    told = ["Droits de port", "Bordereau papier", "BC-1", "amarrage", "01/03/2026"]
    [full, empty] = read_creances([[*CREANCE, *traits], [*DUE, *told], [*DUE, "", "", "", "", ""]], ANNUAIRE)
    assert (full.nature, full.origine, full.bordereau) == (Nature.DROITS_DE_PORT, Origine.PAPIER, "BC-1")
    assert (full.emise_le, full.mot_de_passe_avis) == (date(2026, 3, 1), "amarrage")
    assert empty == plain


def test_mandates_terms_and_declarations_are_read_from_features() -> None:
    """Each becomes a value; an amount or a day of filing may be left empty."""
    head = ["administration", "RUM", "ICS", "IBAN", "établissement", "signé le"]
    [mandat] = read_mandats([head, ["Douane", "R-1", "ICS", IBAN, "A2", "12/01/2026"]], ANNUAIRE)
    assert (mandat.site, str(mandat.iban), mandat.signe_le) == (Site.DOUANE, IBAN, date(2026, 1, 12))
    head = ["administration", "échéance", "établissement", "date", "montant"]
    rows = [["Impôts", "TVA", "A1", "24/04/2026", ""], ["Urssaf", "DSN", "A1", "15/04/2026", "0,05 €"]]
    assert [each.montant for each in read_echeances([head, *rows], ANNUAIRE)] == [None, Montant(5)]
    head = ["administration", "démarche", "période", "entreprise", "déposée le"]
    rows = [["Impôts", "TVA", "mars", "ALPHA", ""], ["Urssaf", "DSN", "mars", "BETA", "02/03/2026"]]
    filed = [each.deposee_le for each in read_declarations_deposees([head, *rows], ANNUAIRE)]
    assert filed == [None, date(2026, 3, 2)]


@pytest.mark.parametrize(
    "rows",
    [
        [[*CREANCE, "natur"], [*DUE, "Amende"]],
        [[*CREANCE, "nature", "nature"], [*DUE, "Amende", "Amende"]],
        [CREANCE[:4], DUE[:4]],
    ],
)
def test_a_column_unknown_double_or_missing_is_refused(rows: list[list[str]]) -> None:
    """The refusal lists the columns asked for, those at choice, and those found."""
    with pytest.raises(UsageError, match=r"Colonnes attendues : administration.*au choix : réglée le"):
        read_creances(rows, ANNUAIRE)


def test_an_unknown_nature_is_refused_with_the_known_ones() -> None:
    """A slip in a feature is told with what exists."""
    with pytest.raises(ValeurInvalide, match="Octroi de mer interne"):
        read_creances([[*CREANCE, "nature"], [*DUE, "Octroi de terre"]], ANNUAIRE)


def test_the_records_of_a_file_are_written_as_they_were_read(tmp_path: Path) -> None:
    """Slip, notice, mandate, terms and declarations go to the door with nothing lost nor added."""
    path = tmp_path / "monde.toml"
    path.write_text(RECORDS, encoding="utf-8")
    written = write_document(read_file(path))
    assert _as_text(written) == _as_text(tomllib.loads(RECORDS))


def test_the_records_of_a_world_are_facts(tmp_path: Path) -> None:
    """The oracle hears of the day, of each mandate, term and declaration."""
    path = tmp_path / "monde.toml"
    path.write_text(RECORDS, encoding="utf-8")
    told = tell(read_file(path))
    assert told[0] == JourVenu(date(2026, 3, 3))
    kinds = [type(fait) for fait in told]
    assert [kinds.count(kind) for kind in (MandatOuvert, EcheanceAnnoncee, DeclarationAnnoncee)] == [1, 2, 2]


def _as_text(value: object) -> object:
    if isinstance(value, dict):
        return {key: _as_text(inner) for key, inner in value.items()}
    return [_as_text(inner) for inner in value] if isinstance(value, list) else str(value)
