"""What the tax office and Urssaf tell, or take, wrongly or too late: TDB-07, 13, 17 and 21, HAB-15."""

import json
from collections.abc import Callable
from dataclasses import asdict, replace
from functools import partial
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from simulators.coproprietaire.errors import Introuvable
from simulators.coproprietaire.tenue.creances import read_creances
from simulators.coproprietaire.tenue.ecrans_mandats import MANDAT
from simulators.coproprietaire.tenue.ecrans_paiements import CONFLICT, CREANCE
from simulators.core.context import Context, context
from simulators.core.service import Endpoint, Service
from simulators.mutants.adresses import wrap
from simulators.mutants.mutant import Mutant

Told = dict[str, list[dict[str, Any]]]
_OK, _SITUATION = 200, "/api/situation"
_FORGET = "UPDATE creance SET moyen = NULL, regle_le = NULL WHERE reference = ?"
_SETTLE = "UPDATE creance SET moyen = 'sepa', regle_le = ? WHERE reference = ? AND moyen IS NULL"
_DELETE = "UPDATE mandat SET supprime_le = ? WHERE rum = ?"
_TAKE = "UPDATE creance SET montant = ? WHERE reference = ?"
_DELETED = "SELECT rum, ics, iban, siret, signe_le FROM mandat WHERE siren = ? AND supprime_le IS NOT NULL"
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


def _keep_new_mandates_till_tomorrow(ctx: Context, _siren: str, told: Told) -> None:
    today = ctx.clock.today_in_paris().date().isoformat()
    told["mandats"] = [mandat for mandat in told["mandats"] if mandat["signe_le"] != today]


def _keep_deleted_mandates(ctx: Context, siren: str, told: Told) -> None:
    told["mandats"] += [dict(row) for row in ctx.store.all(_DELETED, siren)]


def _pay_again(site: Service) -> Service:
    async def answer(request: Request, original: Endpoint) -> Response:
        context(request).store.run(_FORGET, request.path_params["reference"])
        return await original(request)

    return wrap(site, CREANCE, answer, "POST")


def _take_the_amount_of_the_form(site: Service) -> Service:
    async def answer(request: Request, original: Endpoint) -> Response:
        amount = str((await request.form()).get("montant", ""))
        if amount.isdigit():
            context(request).store.run(_TAKE, int(amount), request.path_params["reference"])
        return await original(request)

    return wrap(site, CREANCE, answer, "POST")


def _refuse_and_act(site: Service, path: str, name: str, act: str) -> Service:
    """The site that refuses an order in the right words, and carries it out all the same."""

    async def answer(request: Request, original: Endpoint) -> Response:
        ctx = context(request)
        today, target = ctx.clock.today_in_paris().date().isoformat(), request.path_params[name]
        try:
            page = await original(request)
        except Introuvable:
            ctx.store.run(act, today, target)
            raise
        if page.status_code == CONFLICT:
            ctx.store.run(act, today, target)
        return page

    return wrap(site, path, answer, "POST")


def _debit_any_mandate(site: Service) -> Service:
    return site.with_policy(fits=lambda _mandat, _creance: True)


def _manage_any_mandate(site: Service) -> Service:
    return site.with_policy(may_manage_mandats=lambda _siren, rights: any(r.droit == "payer" for r in rights))


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
    Mutant(
        "impots-encaissent-deux-fois", "TDB-17", "impots",
        "un paiement validé deux fois est pris deux fois par les impôts", _pay_again,
    ),
    Mutant(
        "impots-prennent-le-montant-du-formulaire", "TDB-17", "impots",
        "les impôts encaissent le montant que dit le formulaire", _take_the_amount_of_the_form,
    ),
    Mutant(
        "impots-refusent-et-encaissent", "TDB-17", "impots",
        "les impôts disent qu’ils refusent le paiement, et l’encaissent",
        partial(_refuse_and_act, path=CREANCE, name="reference", act=_SETTLE),
    ),
    Mutant(
        "impots-refusent-et-suppriment", "TDB-17", "impots",
        "les impôts disent qu’ils ne connaissent pas le mandat, et le suppriment",
        partial(_refuse_and_act, path=MANDAT, name="rum", act=_DELETE),
    ),
    Mutant(
        "impots-debitent-tout-mandat", "TDB-17", "impots",
        "les impôts débitent le mandat de n’importe quel établissement", _debit_any_mandate,
    ),
    Mutant(
        "impots-suppriment-tout-mandat", "TDB-17", "impots",
        "qui gère les mandats d’une entreprise aux impôts gère ceux d’une autre", _manage_any_mandate,
    ),
    *(
        Mutant(
            f"mandat-du-jour-tu-par-{site}", "TDB-07", site,
            f"un mandat ouvert {ou} n’est dit à portailpro que le lendemain",
            partial(_tell, change=_keep_new_mandates_till_tomorrow),
        )
        for site, ou in (("impots", "aux impôts"), ("urssaf", "à l’Urssaf"))
    ),
    *(
        Mutant(
            f"mandat-supprime-encore-dit-par-{site}", "TDB-07", site,
            f"un mandat supprimé {ou} est encore dit à portailpro",
            partial(_tell, change=_keep_deleted_mandates),
        )
        for site, ou in (("impots", "aux impôts"), ("urssaf", "à l’Urssaf"))
    ),
)  # fmt: skip
