"""A GHOST that widens what it was asked to record: TDB-26."""

from dataclasses import replace

from simulators.core.service import Service
from simulators.mutants.mutant import Mutant

# The right is asked for an establishment; its SIREN, the first nine digits, is all that remains.
_WIDEN = """
CREATE TRIGGER elargir AFTER INSERT ON habilitation
WHEN NEW.service = 'TELEPAIEMENT-SEPA' AND length(NEW.perimetre) > 9 BEGIN
  INSERT OR IGNORE INTO habilitation VALUES (NEW.compte, NEW.service, NEW.droit, substr(NEW.perimetre, 1, 9));
  DELETE FROM habilitation WHERE compte = NEW.compte AND service = NEW.service
    AND droit = NEW.droit AND perimetre = NEW.perimetre;
END;
"""


def _keep_the_siren_only(douane: Service) -> Service:
    return replace(douane, schema=douane.schema + _WIDEN)


MUTANTS = (
    Mutant(
        "habilitation-sepa-elargie", "TDB-26", "douane",
        "GHOST enregistre au SIREN le droit Télépaiement demandé pour un établissement",
        _keep_the_siren_only,
    ),
)  # fmt: skip
