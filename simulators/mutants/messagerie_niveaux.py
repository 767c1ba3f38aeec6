"""A portal that opens the messaging to others than the FAQ does: MSG-01, MSG-03, MSG-06 to MSG-08."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from starlette.requests import Request
from starlette.responses import Response

from simulators.core.service import Endpoint, Service
from simulators.identity.sessions import require_session
from simulators.mutants.adresses import wrap, write_page
from simulators.mutants.messagerie_autrement import (
    ECRITURE,
    ENVOI,
    LECTURE,
    PARTOUT,
    judge_by_request,
    judge_otherwise,
    read_whole,
    send_all_the_same,
    with_messagerie,
)
from simulators.mutants.mutant import Mutant
from simulators.portailpro.domaine.habilitation import Habilitation, Habilitations
from simulators.portailpro.domaine.identifiants import Siren, Siret
from simulators.portailpro.domaine.jugements.compte import sirens_proposes
from simulators.portailpro.domaine.jugements.droits import SEPA
from simulators.portailpro.domaine.jugements.messagerie import niveau_de_messagerie
from simulators.portailpro.domaine.messagerie.echange import Echange
from simulators.portailpro.domaine.messagerie.motif import Motif, TypeDeService
from simulators.portailpro.domaine.messagerie.niveau import Niveau
from simulators.portailpro.domaine.messagerie.question import Question
from simulators.portailpro.domaine.site import Site
from simulators.portailpro.passerelles.messagerie import MessagerieHttp
from simulators.portailpro.web import adresses

Juge = Callable[[Habilitations, Siren], Niveau]
_SIEGE = "0001"


def count(keep: Callable[[Habilitation], bool]) -> Juge:
    """The level by the rights that are kept."""
    return lambda rights, siren: niveau_de_messagerie([h for h in rights if keep(h)], siren)


def holds(rights: Habilitations, siren: Siren, service: str, droit: str = "") -> bool:
    """Whether a right on a service of customs is held for a company."""
    return any(
        h.site is Site.DOUANE and h.siren == siren and h.service == service and droit in ("", h.droit)
        for h in rights
    )


def open_to(service: str) -> Juge:
    """The level, where one more service opens the messaging."""

    def judge(rights: Habilitations, siren: Siren) -> Niveau:
        found = niveau_de_messagerie(rights, siren)
        opens = found is Niveau.FERMEE and holds(rights, siren, service)
        return Niveau.STANDARD if opens else found

    return judge


def _judge(judge: Juge) -> Callable[[Service], Service]:
    return lambda portail: portail.with_policy(niveau_de_messagerie=judge)


def _any_right(rights: Habilitations, siren: Siren) -> Niveau:
    found = niveau_de_messagerie(rights, siren)
    held = any(h.siren == siren for h in rights)
    return Niveau.STANDARD if found is Niveau.FERMEE and held else found


def _any_company(rights: Habilitations, _siren: Siren) -> Niveau:
    levels = {niveau_de_messagerie(rights, h.siren) for h in rights}
    found = (un for un in (Niveau.COMPTABLE, Niveau.STANDARD) if un in levels)
    return next(found, Niveau.FERMEE)


def everybody(rights: Habilitations, siren: Siren) -> Niveau:
    """The level, where nobody finds the messaging closed."""
    found = niveau_de_messagerie(rights, siren)
    return Niveau.STANDARD if found is Niveau.FERMEE else found


def _never_whole(rights: Habilitations, siren: Siren) -> Niveau:
    found = niveau_de_messagerie(rights, siren)
    return Niveau.STANDARD if found is Niveau.COMPTABLE else found


def _ask_for_both(rights: Habilitations, siren: Siren) -> Niveau:
    both = holds(rights, siren, SEPA, "adherer")
    return niveau_de_messagerie(rights, siren) if both else _never_whole(rights, siren)


def _trust_adherer(rights: Habilitations, siren: Siren) -> Niveau:
    if holds(rights, siren, SEPA, "adherer"):
        return Niveau.COMPTABLE
    return niveau_de_messagerie(rights, siren)


def _put_adherer_first(rights: Habilitations, siren: Siren) -> Niveau:
    if holds(rights, siren, SEPA, "adherer"):
        return Niveau.STANDARD
    return niveau_de_messagerie(rights, siren)


def keep_by_session(
    *, keep: Callable[[Niveau], bool], by_company: bool = True
) -> Callable[[Service], Service]:
    """A level once judged in a session stays, when it is one to keep; for each company or for all of them."""
    kept: dict[Any, Niveau] = {}

    def choose(request: Request) -> dict[str, Any]:
        session = require_session(request).id

        def judge(rights: Habilitations, siren: Siren) -> Niveau:
            name = (session, siren if by_company else None)
            if name not in kept and keep(found := niveau_de_messagerie(rights, siren)):
                kept[name] = found
            return kept.get(name) or niveau_de_messagerie(rights, siren)

        return {"niveau_de_messagerie": judge}

    return lambda portail: judge_by_request(portail, PARTOUT, choose)


def _keep_telepayer_of_adherents(portail: Service) -> Service:
    whole: set[Siren] = set()

    def judge(rights: Habilitations, siren: Siren) -> Niveau:
        found = niveau_de_messagerie(rights, siren)
        if found is Niveau.COMPTABLE or holds(rights, siren, SEPA, "telepayer"):
            whole.add(siren)
        return Niveau.COMPTABLE if siren in whole and holds(rights, siren, SEPA, "adherer") else found

    # Seen as soon as the person is at work, whichever page is opened.
    def proposes(inscription: Siren, rights: Habilitations) -> tuple[Siren, ...]:
        for un in {h.siren for h in rights}:
            judge(rights, un)
        return sirens_proposes(inscription, rights)

    return portail.with_policy(niveau_de_messagerie=judge, sirens_proposes=proposes)


class _AuNomDuPremier(MessagerieHttp):
    """Every question is filed in the name of the company of the first one."""

    _premier: Siren | None = None

    async def transmettre(self, question: Question) -> Echange:
        """Hand over something else than what was asked."""
        self._premier = self._premier or question.siren
        return await super().transmettre(replace(question, siren=self._premier))


def _by_siret(portail: Service) -> Service:
    """A question on an establishment asks for a right held there."""
    held: set[str] = set()

    def judge(rights: Habilitations, siren: Siren) -> Niveau:
        held.clear()
        held.update(h.siret.chiffres for h in rights if h.siret)
        return niveau_de_messagerie(rights, siren)

    return portail.with_policy(
        niveau_de_messagerie=judge, siret_admis=lambda siret, _siren: "".join(siret.split()) in held
    )


def _read_by_siret(portail: Service) -> Service:
    held: set[str] = set()

    def judge(rights: Habilitations, siren: Siren) -> Niveau:
        held.clear()
        held.update(h.siret.chiffres for h in rights if h.siret)
        return niveau_de_messagerie(rights, siren)

    def opens(listed: bool, echange: Echange) -> bool:
        return listed and echange.champs.get("SIRET", next(iter(held), "")) in held

    return portail.with_policy(niveau_de_messagerie=judge, echange_consultable=opens)


def _is_siege(siret: Siret | None) -> bool:
    return siret is None or siret.chiffres[9:13] == _SIEGE


def _pretend(portail: Service) -> Service:
    """A reserved question is acknowledged, and never leaves."""

    async def answer(request: Request, original: Endpoint) -> Response:
        reserved = request.path_params["motif"].upper() in ("ECHEANCIER_REPORT", "REJET_TELEREGLEMENT")
        await read_whole(request)
        return write_page("Question transmise") if reserved else await original(request)

    return wrap(portail, adresses.FORMULAIRE, answer, "POST")


def _only_recettes(propose: bool, motif: Motif) -> bool:
    return propose and motif.service is TypeDeService.RECETTE


def _mutant(name: str, rule: str, sentence: str, build: Callable[[Service], Service]) -> Mutant:
    return Mutant(name, rule, "portailpro", sentence, build)


MUTANTS = (
    _mutant(
        "domino-n-ouvre-pas-la-messagerie", "MSG-01",
        "une habilitation DOMINO seule n’ouvre pas la messagerie",
        _judge(count(lambda h: h.service != "DOMINO")),
    ),
    _mutant(
        "tabac-n-ouvre-pas-la-messagerie", "MSG-01", "de CIEL, l’alcool seul ouvre la messagerie",
        _judge(count(lambda h: h.service != "CIEL-TABAC")),
    ),
    _mutant(
        "lire-n-ouvre-pas-la-messagerie", "MSG-01", "le droit « Lire » n’ouvre pas la messagerie",
        _judge(count(lambda h: h.droit != "lire")),
    ),
    _mutant(
        "trigo-ouvre-la-messagerie", "MSG-01", "une habilitation TRIGO ouvre la messagerie",
        _judge(open_to("TRIGO")),
    ),
    _mutant(
        "tout-droit-ouvre-la-messagerie", "MSG-01",
        "un droit d’une autre administration ouvre la messagerie de la douane", _judge(_any_right),
    ),
    _mutant(
        "trigo-ecrit-par-l-adresse", "MSG-01",
        "la messagerie est fermée à qui n’a que TRIGO, l’adresse d’une question ne l’est pas",
        lambda portail: judge_otherwise(portail, ECRITURE, niveau_de_messagerie=open_to("TRIGO")),
    ),
    _mutant(
        "autre-siren-ouvre-la-messagerie", "MSG-03",
        "une habilitation sur un autre SIREN ouvre la messagerie",
        _judge(_any_company),
    ),
    _mutant(
        "niveau-garde-d-un-siren-a-l-autre", "MSG-03",
        "le niveau de messagerie jugé pour une entreprise reste quand on en change",
        keep_by_session(keep=lambda _level: True, by_company=False),
    ),
    _mutant(
        "question-transmise-malgre-la-fermeture", "MSG-03",
        "la messagerie se dit fermée, et transmet la question quand même",
        lambda portail: send_all_the_same(
            portail, niveau_de_messagerie=everybody, formulaire_de_l_entreprise=lambda _siren, _actif: True
        ),
    ),
    _mutant(
        "echange-lu-sans-habilitation", "MSG-03",
        "sans habilitation sur l’entreprise, la liste est fermée et l’adresse d’un échange répond",
        lambda portail: judge_otherwise(portail, LECTURE, niveau_de_messagerie=everybody),
    ),
    _mutant(
        "questions-au-nom-du-premier-siren", "MSG-03",
        "une question posée pour une entreprise part au nom de celle de la question précédente",
        lambda portail: with_messagerie(portail, _AuNomDuPremier),
    ),
    _mutant(
        "telepayer-sans-motifs-comptables", "MSG-06",
        "le titulaire de « Télépayer » n’a pas accès aux motifs comptables", _judge(_never_whole),
    ),
    _mutant(
        "telepayer-demande-adherer", "MSG-06", "les motifs comptables demandent « Adhérer » et « Télépayer »",
        _judge(_ask_for_both),
    ),
    _mutant(
        "telepayer-au-prochain-passage", "MSG-06",
        "« Télépayer » reçu en pleine session n’ouvre les motifs comptables qu’à la session suivante",
        keep_by_session(keep=lambda level: level is Niveau.STANDARD),
    ),
    _mutant(
        "motif-comptable-accuse-sans-partir", "MSG-06",
        "une question comptable est accusée et n’arrive à aucune recette", _pretend,
    ),
    _mutant(
        "telepayer-sans-assiette", "MSG-06", "aucune question adressée à un PAE ne s’ouvre",
        lambda portail: portail.with_policy(motif_envoyable=_only_recettes),
    ),
    _mutant(
        "adherer-ouvre-les-motifs-comptables", "MSG-07", "le droit « Adhérer » ouvre les motifs comptables",
        _judge(_trust_adherer),
    ),
    _mutant(
        "adherer-n-ouvre-rien", "MSG-07", "« Adhérer » seul n’ouvre pas la messagerie",
        _judge(count(lambda h: h.droit != "adherer")),
    ),
    _mutant(
        "adherer-envoie-les-motifs-comptables", "MSG-07",
        "« Adhérer » ne voit pas les motifs comptables, mais l’envoi de l’un d’eux aboutit",
        lambda portail: judge_otherwise(portail, ENVOI, niveau_de_messagerie=_trust_adherer),
    ),
    _mutant(
        "adherer-prime-sur-telepayer", "MSG-07", "qui tient aussi « Adhérer » perd les motifs comptables",
        _judge(_put_adherer_first),
    ),
    _mutant(
        "telepayer-garde-par-adherer", "MSG-07",
        "« Télépayer » perdu, les motifs comptables restent à qui garde « Adhérer »",
        _keep_telepayer_of_adherents,
    ),
    _mutant(
        "droits-de-messagerie-par-siret", "MSG-08", "les droits de messagerie sont évalués par SIRET",
        _by_siret,
    ),
    _mutant(
        "seul-le-siege-ouvre-la-messagerie", "MSG-08",
        "seuls comptent les droits tenus pour le premier établissement",
        _judge(count(lambda h: _is_siege(h.siret))),
    ),
    _mutant(
        "telepayer-au-siege-seul", "MSG-08",
        "« Télépayer » n’ouvre les motifs comptables que tenu pour le premier établissement",
        _judge(count(lambda h: h.droit != "telepayer" or _is_siege(h.siret))),
    ),
    _mutant(
        "echanges-lus-par-siret", "MSG-08",
        "un échange ne s’ouvre qu’à qui est habilité pour l’établissement qu’il nomme", _read_by_siret,
    ),
)  # fmt: skip
