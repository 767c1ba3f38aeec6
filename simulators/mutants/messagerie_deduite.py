"""A portal whose e-contacts does not follow customs rights at once, either way: MSG-02, MSG-22."""

from collections.abc import Callable

from starlette.requests import Request
from starlette.responses import Response

from simulators.core.service import Service
from simulators.mutants.adresses import write_page
from simulators.mutants.messagerie_autrement import (
    ENVOI,
    LECTURE,
    judge_otherwise,
    send_all_the_same,
)
from simulators.mutants.messagerie_niveaux import Juge, holds, keep_by_session
from simulators.mutants.mutant import Mutant
from simulators.portailpro.domaine.habilitation import Habilitations
from simulators.portailpro.domaine.identifiants import Siren
from simulators.portailpro.domaine.jugements.compte import sirens_proposes
from simulators.portailpro.domaine.jugements.messagerie import niveau_de_messagerie
from simulators.portailpro.domaine.messagerie.niveau import Niveau
from simulators.portailpro.web import adresses

_DEMANDE = '<form method="post"><button>Demander e-contacts</button></form>'


def _ask_customs(rights: Habilitations, siren: Siren) -> Niveau:
    return niveau_de_messagerie(rights, siren) if holds(rights, siren, "E-CONTACTS") else Niveau.FERMEE


def _first_company_only(rights: Habilitations, siren: Siren) -> Niveau:
    first = rights[0].siren if rights else None
    return niveau_de_messagerie(rights, siren) if siren == first else Niveau.FERMEE


async def _ask_here(_request: Request) -> Response:
    return write_page("Accès à la messagerie", _DEMANDE)


def _ask_before(portail: Service) -> Service:
    return portail.with_route(adresses.MESSAGERIE, _ask_here)


def remember() -> Juge:
    """The level, which once open for a company does not close for it any more."""
    known: dict[Siren, Niveau] = {}

    def judge(rights: Habilitations, siren: Siren) -> Niveau:
        found = niveau_de_messagerie(rights, siren)
        if found is not Niveau.FERMEE:
            known[siren] = found
        return known.get(siren, found)

    return judge


def remember_at(addresses: tuple[tuple[str, str], ...]) -> Callable[[Service], Service]:
    """Every address sees the rights; only these go on with those of before."""

    def build(portail: Service) -> Service:
        judge = remember()

        def see(rights: Habilitations, siren: Siren) -> Niveau:
            judge(rights, siren)
            return niveau_de_messagerie(rights, siren)

        return judge_otherwise(
            portail.with_policy(niveau_de_messagerie=see), addresses, niveau_de_messagerie=judge
        )

    return build


def _keep_while(kept: Callable[[Habilitations, Siren], bool]) -> Callable[[Service], Service]:
    """Closed only when nothing of what is asked remains."""

    def build(portail: Service) -> Service:
        judge = remember()

        def close(rights: Habilitations, siren: Siren) -> Niveau:
            found = judge(rights, siren)
            return found if kept(rights, siren) else niveau_de_messagerie(rights, siren)

        # Rights are noticed as soon as the person is at work, whichever page is opened.
        def proposes(inscription: Siren, rights: Habilitations) -> tuple[Siren, ...]:
            for un in {h.siren for h in rights}:
                judge(rights, un)
            return sirens_proposes(inscription, rights)

        return portail.with_policy(niveau_de_messagerie=close, sirens_proposes=proposes)

    return build


def _has_trigo(rights: Habilitations, siren: Siren) -> bool:
    return holds(rights, siren, "TRIGO")


def _has_another(rights: Habilitations, siren: Siren) -> bool:
    return any(h.siren != siren for h in rights)


def _mutant(name: str, rule: str, sentence: str, build: Callable[[Service], Service]) -> Mutant:
    return Mutant(name, rule, "portailpro", sentence, build)


MUTANTS = (
    _mutant(
        "compte-detache-et-messagerie-ouverte", "MSG-01",
        "le compte de la douane détaché, la messagerie reste ouverte à qui l’avait trouvée ouverte",
        lambda portail: portail.with_policy(niveau_de_messagerie=remember()),
    ),
    _mutant(
        "e-contacts-demande-sur-douane", "MSG-02", "e-contacts doit être demandé sur douane.gouv",
        lambda portail: portail.with_policy(niveau_de_messagerie=_ask_customs),
    ),
    _mutant(
        "e-contacts-demande-sur-portailpro", "MSG-02", "la messagerie commence par une demande d’accès",
        _ask_before,
    ),
    _mutant(
        "e-contacts-juge-une-fois-par-session", "MSG-02",
        "une messagerie trouvée fermée le reste jusqu’à la fin de la session",
        keep_by_session(keep=lambda level: level is Niveau.FERMEE),
    ),
    _mutant(
        "e-contacts-de-la-premiere-entreprise", "MSG-02",
        "e-contacts n’est déduit que pour la première entreprise habilitée",
        lambda portail: portail.with_policy(niveau_de_messagerie=_first_company_only),
    ),
    _mutant(
        "e-contacts-pour-toujours", "MSG-22",
        "e-contacts subsiste après la perte de la dernière habilitation",
        lambda portail: portail.with_policy(niveau_de_messagerie=remember()),
    ),
    _mutant(
        "e-contacts-jusqu-a-la-fin-de-la-session", "MSG-22",
        "une messagerie trouvée ouverte le reste jusqu’à la fin de la session",
        keep_by_session(keep=lambda level: level is not Niveau.FERMEE),
    ),
    _mutant(
        "formulaire-garde-apres-le-retrait", "MSG-22",
        "la dernière habilitation perdue, un formulaire resté ouvert part encore", remember_at(ENVOI),
    ),
    _mutant(
        "echanges-lus-apres-le-retrait", "MSG-22",
        "la dernière habilitation perdue, l’adresse d’un échange répond encore", remember_at(LECTURE),
    ),
    _mutant(
        "retrait-refuse-et-question-transmise", "MSG-22",
        "la dernière habilitation perdue, la messagerie se dit fermée et transmet la question",
        lambda portail: send_all_the_same(
            portail, niveau_de_messagerie=lambda _rights, _siren: Niveau.STANDARD
        ),
    ),
    _mutant(
        "trigo-garde-la-messagerie", "MSG-22", "tant que TRIGO reste, la messagerie ne se ferme pas",
        _keep_while(_has_trigo),
    ),
    _mutant(
        "autre-siren-garde-la-messagerie", "MSG-22",
        "tant qu’une habilitation reste sur un autre SIREN, la messagerie ne se ferme pas",
        _keep_while(_has_another),
    ),
)  # fmt: skip
