"""Put people, rights and debts into a world, silently: no announcement is sent."""

from contextlib import ExitStack

from simulators.coproprietaire import actes as coproprietaire
from simulators.core.context import Context
from simulators.core.control.operation import Answer, Call, Operation
from simulators.core.world import World
from simulators.peuplement.document import Compte, Document, Personne
from simulators.portailpro import actes as portail


def peupler(world: World, document: Document) -> None:
    """Give each service its part of the document, then tie the accounts that it says are linked.

    When one service refuses its part, none keeps anything of the document.
    """
    contexts = [ctx for name in world.services if (ctx := world.context(name)) and ctx.service.schema]
    with ExitStack() as all_or_nothing:
        for ctx in contexts:
            all_or_nothing.enter_context(ctx.store.transaction())
        for ctx in contexts:
            ctx.service.seed(ctx, document)
        _tie(world, document)


def _tie(world: World, document: Document) -> None:
    for personne in document.personne:
        for compte in personne.compte:
            if compte.rattache:
                lier(world, personne, compte)


def lier(world: World, personne: Personne, compte: Compte) -> None:
    """Write a link on both sides, as a successful attachment leaves it (CPT-14).

    Only the launch may do so: in life, the two sides meet by OpenID Connect alone.
    """
    here, there = _both_sides(world, compte.site)
    if here is None or there is None:
        return
    sub_there = coproprietaire.sujet_pour(there, compte.identifiant, here.service.name)
    sub_here = portail.sujet_pour(here, personne.courriel, there.service.name)
    portail.enregistrer_lien(
        here, personne.courriel, compte.site, iss=there.origin, sub=sub_there, compte=compte.identifiant
    )
    coproprietaire.enregistrer_lien(there, compte.identifiant, iss=here.origin, sub=sub_here)


def _both_sides(world: World, site: str) -> tuple[Context | None, Context | None]:
    return world.context("portailpro"), world.context(site)


async def _add_population(call: Call) -> Answer:
    peupler(call.the_world, call.body)
    return Answer(204)


OPERATIONS = (
    Operation(
        "POST", "/worlds/{world}/population", "Ajouter des personnes, des droits, des créances", Document,
        _add_population, ((204, "ajouté"),),
    ),
)  # fmt: skip
