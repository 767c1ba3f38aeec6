"""Plants a feature with one slip in a folder of its own."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from scenarios.catalogue import read_catalogue
from scenarios.guards.lint import lint_features

if TYPE_CHECKING:
    from pathlib import Path

RULES = """
[[rule]]
id = "TDB-19"
statement = "Un règlement par virement n'est pas visible dans le tableau de bord."
source = { section = "Tableau de bord", lines = [[200, 200]] }
edition = "V1"
subject = "portail"
forbids = true
"""

READINGS = """
[[reading]]
id = "AMB-15"
title = "Cardinalité inverse"
lines = [[62, 62]]
problem = "Un seul sens est énoncé."
reading = "Le sens inverse est refusé."
question = "Un compte de la douane peut-il être rattaché à deux comptes ?"
"""

SOUND = """# language: fr
Fonctionnalité: Historique des paiements

  @TDB-19
  Règle: Un règlement par virement n'est pas visible

    Scénario: Un prélèvement apparaît
      Étant donné que Bruno télépaie pour ALPHA
      Quand Bruno consulte l'historique
      Alors Bruno voit le règlement

    @refus
    Scénario: Un virement n'apparaît pas
      Étant donné que Bruno télépaie pour ALPHA
      Quand Bruno consulte l'historique
      Alors Bruno ne voit aucun virement
"""


@dataclass(frozen=True)
class Planting:
    """A small repository: `features/tableau_de_bord` with its rules and one feature."""

    root: Path

    @property
    def features(self) -> Path:
        """Folder of its features."""
        return self.root / "features"

    @property
    def folder(self) -> Path:
        """Folder of its only theme."""
        return self.features / "tableau_de_bord"

    def plant(self, text: str = SOUND, *, rules: str = RULES, name: str = "historique") -> Path:
        """Write one feature, the rules and the readings."""
        self.folder.mkdir(parents=True, exist_ok=True)
        (self.folder / "rules.toml").write_text(rules, encoding="utf-8")
        (self.features / "readings.toml").write_text(READINGS, encoding="utf-8")
        path = self.folder / f"{name}.feature"
        path.write_text(text, encoding="utf-8")
        return path

    def slip(self, written: str, slipped: str) -> tuple[str, ...]:
        """What the linter says of the sound feature once one piece of it is mistyped."""
        assert written in SOUND, "the slip must change something"
        return self.lint(SOUND.replace(written, slipped, 1))

    def lint(self, text: str = SOUND, *, rules: str = RULES) -> tuple[str, ...]:
        """What the linter says of a feature."""
        self.plant(text, rules=rules)
        return tuple(
            str(finding) for finding in lint_features(self.root, self.features, read_catalogue(self.features))
        )
