"""What the tax office and Urssaf tell, or take, wrongly or too late: TDB-13, TDB-17, TDB-21, HAB-15."""

import json
from collections.abc import Callable
from dataclasses import asdict, replace
from functools import partial
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from simulators.coproprietaire.tenue.creances import read_creances
from simulators.core.context import Context, context
from simulators.core.service import Endpoint, Service
from simulators.mutants.adresses import wrap
from simulators.mutants.mutant import Mutant

Told = dict[str, list[dict[str, Any]]]
_OK, _SITUATION = 200, "/api/situation"
_OTHERS = "SELECT DISTINCT siren FROM creance WHERE siren <> ?"
_GIVE_BACK = """
CREATE TRIGGER retour AFTER DELETE ON habilitation BEGIN
  INSERT OR IGNORE INTO habilitation VALUES (OLD.compte, OLD.service, OLD.droit, OLD.perimetre);
END;
"""


def _tell(site: Service, change: Callable[[Context, str, Told], None]) -> Service:
    """The site with another answer to the portal; `change` gets the company asked for and what is true."""

    async def answer(request: Request, original: Endpoint) -> Response:
        true = await original(request)
        if true.status_code != _OK:
            return true
        told: Told = json.loads(bytes(true.body))
        change(context(request), request.query_params["siren"], told)
        return JSONResponse(told)

    return wrap(site, _SITUATION, answer)


def _add_the_debts_of_others(ctx: Context, siren: str, told: Told) -> None:
    """The debts of every other company, said to be of the one asked for."""
    others = (debt for row in ctx.store.all(_OTHERS, siren) for debt in read_creances(ctx, row["siren"]))
    told["creances"] += [{**asdict(debt), "siren": siren} for debt in others]


def _keep_filings_till_tomorrow(ctx: Context, _siren: str, told: Told) -> None:
    today = ctx.clock.today_in_paris().date().isoformat()
    for declaration in told["declarations"]:
        if declaration["deposee_le"] == today:
            declaration["deposee_le"] = None


def _keep_payments_till_tomorrow(ctx: Context, _siren: str, told: Told) -> None:
    today = ctx.clock.today_in_paris().date().isoformat()
    for creance in told["creances"]:
        if creance["paiement"] and creance["paiement"]["regle_le"] == today:
            creance["paiement"] = None


def _take_any_payer(impots: Service) -> Service:
    return impots.with_policy(may_pay=lambda _siren, rights: any(r.droit == "payer" for r in rights))


def _keep_withdrawn_rights(urssaf: Service) -> Service:
    return replace(urssaf, schema=urssaf.schema + _GIVE_BACK)


MUTANTS = (
    Mutant(
        "impots-melent-les-entreprises", "TDB-13", "impots",
        "les impôts disent d’une entreprise ce que doivent aussi les autres",
        partial(_tell, change=_add_the_debts_of_others),
    ),
    Mutant(
        "urssaf-garde-les-droits-retires", "HAB-15", "urssaf",
        "un droit retiré à l’Urssaf est encore transmis à portailpro", _keep_withdrawn_rights,
    ),
    *(
        Mutant(
            f"depot-du-jour-tu-par-{site}", "TDB-21", site,
            f"une déclaration déposée {ou} n’est dite à portailpro que le lendemain",
            partial(_tell, change=_keep_filings_till_tomorrow),
        )
        for site, ou in (("impots", "aux impôts"), ("urssaf", "à l’Urssaf"))
    ),
    *(
        Mutant(
            f"paiement-du-jour-tu-par-{site}", "TDB-17", site,
            f"un paiement fait {ou} n’est dit à portailpro que le lendemain",
            partial(_tell, change=_keep_payments_till_tomorrow),
        )
        for site, ou in (("impots", "aux impôts"), ("urssaf", "à l’Urssaf"))
    ),
    Mutant(
        "impots-encaissent-pour-toute-entreprise", "TDB-17", "impots",
        "qui paie les impôts d’une entreprise paie aussi ceux d’une autre", _take_any_payer,
    ),
)  # fmt: skip
