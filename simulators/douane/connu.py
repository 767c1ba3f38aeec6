"""What customs tell the portal of somebody who opens an account there from her personal space (CPT-08)."""

from collections.abc import Mapping

from simulators.coproprietaire.comptes import find_compte
from simulators.core.context import Context

# Opened to the portal alone, for that form alone: an address never links anything (CPT-14).
SCOPE_INSCRIPTION = "inscription"


def read_connu(ctx: Context, account: str) -> Mapping[str, str]:
    """Her names, her address, the SIREN of the company behind her account; what is unknown is left out."""
    compte = find_compte(ctx, account)
    told = {
        "given_name": compte.prenom, "family_name": compte.nom, "email": compte.courriel,
        "siren": compte.siren_du_compte,
    }  # fmt: skip
    return {name: value for name, value in told.items() if value}
