"""Call backs that ring elsewhere, or are told at the clocks of another place: AST-11, AST-13."""

from collections.abc import Mapping
from datetime import timedelta, timezone, tzinfo
from functools import partial

from starlette.requests import Request
from starlette.responses import Response

from simulators.core.clock import PARIS
from simulators.core.service import Endpoint, Service
from simulators.douane.contact import rappels
from simulators.douane.contact.territoires import TERRITOIRES, find_fuseau
from simulators.identity.params import Params
from simulators.mutants.adresses import with_form, wrap
from simulators.mutants.gabarits import change_template
from simulators.mutants.infos_douane import change_contact
from simulators.mutants.mutant import Mutant

_TELEPHONE = "{{ recu.contenu.telephone }}"


def _tell_with(clocks: Mapping[str, tzinfo], douane: Service) -> Service:
    """Some places are told at wrong clocks; the others as they were."""
    return change_contact(douane, find_fuseau=lambda place: clocks.get(place, find_fuseau(place)))


def _at(hours: int) -> tzinfo:
    return timezone(timedelta(hours=hours))


def _forget_the_day(douane: Service) -> Service:
    """The hour is that of the place; the day stays that of Paris."""
    return change_template(douane, "contact_reserve.html", {"{{ locale }}": "{{ jour }} à {{ locale[-5:] }}"})


def _show_another_number(douane: Service) -> Service:
    return change_template(douane, "contact_reserve.html", {_TELEPHONE: "+33 1 72 40 78 50"})


def _show_a_number_without_its_code(douane: Service) -> Service:
    short = "0{{ recu.contenu.telephone.split(' ', 1)[1] }}"
    return change_template(douane, "contact_reserve.html", {_TELEPHONE: short})


def _keep_without_code(douane: Service) -> Service:
    """The page shows what was typed; those who call dial a number without its country."""

    async def demander(request: Request, original: Endpoint) -> Response:
        form = Params.parse(await request.body())
        sent = {name: form.text(name) for name in form}
        return await original(
            with_form(request, sent | {"telephone": sent["telephone"].removeprefix("+262 ")})
        )

    changed = wrap(douane, rappels.RAPPEL, demander, "POST")
    return change_template(changed, "contact_reserve.html", {_TELEPHONE: f"+262 {_TELEPHONE}"})


_CALEDONIE = {"Nouvelle-Calédonie": _at(10), "Wallis-et-Futuna": _at(11)}
_ETE = {place: _at(-3) for place in ("Guadeloupe", "Martinique", "Saint-Barthélemy", "Saint-Martin")}
MUTANTS = (
    Mutant(
        "rappel-montre-un-autre-numero", "AST-11", "douane",
        "la page du rappel montre un autre numéro que celui qui a été donné", _show_another_number,
    ),
    Mutant(
        "rappel-montre-un-numero-sans-indicatif", "AST-11", "douane",
        "la page du rappel montre le numéro sans son indicatif", _show_a_number_without_its_code,
    ),
    Mutant(
        "rappel-compose-un-autre-numero", "AST-11", "douane",
        "la page montre le bon numéro, la douane en compose un autre", _keep_without_code,
    ),
    *(
        Mutant(f"rappel-aux-horloges-{name}", "AST-13", "douane", sentence, partial(_tell_with, clocks))
        for name, sentence, clocks in (
            ("des-antilles-en-ete", "les Antilles avanceraient d’une heure en été", _ETE),
            ("de-guyane", "la Guyane est mise à l’heure des Antilles", {"Guyane": _at(-4)}),
            ("de-mayotte", "Mayotte est mise à l’heure de La Réunion", {"Mayotte": _at(4)}),
            ("du-pacifique", "le Pacifique est en retard d’une heure", _CALEDONIE),
            ("de-miquelon", "Saint-Pierre-et-Miquelon ignore l’heure d’été",
             {"Saint-Pierre-et-Miquelon": _at(-3)}),
            ("de-paris", "d’où que l’on appelle, l’heure dite est celle de Paris",
             dict.fromkeys(TERRITOIRES, PARIS)),
        )
    ),
    Mutant(
        "rappel-au-jour-de-paris", "AST-13", "douane",
        "en Polynésie l’heure est juste, et le jour celui de Paris", _forget_the_day,
    ),
    Mutant(
        "rappel-de-nulle-part", "AST-13", "douane",
        "un territoire inconnu est accepté, à l’heure de Paris",
        lambda douane: change_contact(douane, find_fuseau=lambda place: find_fuseau(place) or PARIS),
    ),
)  # fmt: skip
