"""A portal that shares exchanges with others than those who may read them: MSG-04, 05, 16, 17."""

from collections.abc import Callable
from typing import Any

from starlette.requests import Request

from simulators.core.service import Service
from simulators.identity.sessions import require_session
from simulators.mutants.gabarits import change_template
from simulators.mutants.messagerie_autrement import (
    ENVOI,
    FORMULAIRES,
    LECTURE,
    PIECES,
    judge_by_request,
    judge_otherwise,
    send_all_the_same,
    with_messagerie,
)
from simulators.mutants.messagerie_niveaux import holds
from simulators.mutants.mutant import Mutant
from simulators.portailpro.domaine.habilitation import Habilitations
from simulators.portailpro.domaine.identifiants import Siren
from simulators.portailpro.domaine.jugements.droits import SEPA
from simulators.portailpro.domaine.jugements.messagerie import (
    RESERVES,
    echange_visible,
    niveau_de_messagerie,
)
from simulators.portailpro.domaine.messagerie.echange import Echange
from simulators.portailpro.domaine.messagerie.motif import Motif
from simulators.portailpro.domaine.messagerie.niveau import Niveau
from simulators.portailpro.passerelles.messagerie import MessagerieHttp

_ECHEANCIER, _REJET = "ECHEANCIER_REPORT", "REJET_TELEREGLEMENT"


class TousLesSiren(MessagerieHttp):
    """The exchanges of every company that was ever asked about in this world."""

    _connus: tuple[Siren, ...] = ()

    async def lister_echanges(self, siren: Siren) -> tuple[Echange, ...]:
        """Tell more than what was asked."""
        self._connus = tuple(dict.fromkeys((*self._connus, siren)))
        found = [un for connu in self._connus for un in await MessagerieHttp.lister_echanges(self, connu)]
        return tuple(sorted(found, key=lambda un: un.reference, reverse=True))


class _PremierSiren(TousLesSiren):
    """The exchanges of the first company, whichever is asked about."""

    async def lister_echanges(self, siren: Siren) -> tuple[Echange, ...]:
        """Tell more than what was asked."""
        self._connus = self._connus or (siren,)
        return await MessagerieHttp.lister_echanges(self, self._connus[0])


def see_all(niveau: Niveau, _siren: Siren, lecteur: str, echange: Echange, reserve: bool) -> bool:
    """What the person would see of each company, whichever she works for."""
    return echange_visible(niveau, echange.siren, lecteur, echange, reserve)


def _see_own(niveau: Niveau, _siren: Siren, lecteur: str, echange: Echange, reserve: bool) -> bool:
    """By the person alone, whichever company she works for."""
    return echange.auteur == lecteur and echange_visible(niveau, echange.siren, lecteur, echange, reserve)


def _see_reserved(niveau: Niveau, siren: Siren, lecteur: str, echange: Echange, _reserve: bool) -> bool:
    return echange_visible(niveau, siren, lecteur, echange, reserve=False)


def see_reserved_of_oneself(
    niveau: Niveau, siren: Siren, lecteur: str, echange: Echange, reserve: bool
) -> bool:
    """Reserved exchanges open to whoever asked."""
    return echange_visible(niveau, siren, lecteur, echange, reserve and echange.auteur != lecteur)


def _open_all(_listed: bool, _echange: Echange) -> bool:
    return True


def share(
    messagerie: Callable[..., MessagerieHttp], at: tuple[tuple[str, str], ...] = (), **policies: Any
) -> Callable[[Service], Service]:
    """Customs are heard otherwise, and judged otherwise everywhere or at some addresses."""

    def build(portail: Service) -> Service:
        heard = with_messagerie(portail, messagerie)
        return judge_otherwise(heard, at, **policies) if at else heard.with_policy(**policies)

    return build


def _hide_answers(portail: Service) -> Service:
    return change_template(portail, "echange.html", {'<p class="prose">{{ reponse.texte }}</p>': ""})


def _keep_what_was_open(portail: Service) -> Service:
    """An exchange once opened in a session opens again, whatever has become of the right."""
    opened: set[tuple[str, str]] = set()

    def choose(request: Request) -> dict[str, Any]:
        session = require_session(request).id

        def opens(listed: bool, echange: Echange) -> bool:
            if listed:
                opened.add((session, echange.reference))
            return (session, echange.reference) in opened

        return {"echange_consultable": opens}

    return judge_by_request(portail, LECTURE, choose)


def adherer_reads(rights: Habilitations, siren: Siren) -> Niveau:
    """The level, where « Adhérer » is as good as « Télépayer »."""
    if holds(rights, siren, SEPA, "adherer"):
        return Niveau.COMPTABLE
    return niveau_de_messagerie(rights, siren)


def _reserve(*codes: str) -> Callable[[str], bool]:
    return lambda motif: motif in codes


def _anything(_propose: bool, _motif: Motif) -> bool:
    return True


def _offer_to_standard(niveau: Niveau, _reserve: bool) -> bool:
    return niveau is not Niveau.FERMEE


def _mutant(name: str, rule: str, sentence: str, build: Callable[[Service], Service]) -> Mutant:
    return Mutant(name, rule, "portailpro", sentence, build)


MUTANTS = (
    _mutant(
        "motifs-reserves-au-profil-standard", "MSG-04",
        "les deux motifs réservés sont proposés au profil standard",
        lambda portail: portail.with_policy(motif_propose=_offer_to_standard),
    ),
    _mutant(
        "motif-reserve-par-son-adresse", "MSG-04",
        "les motifs réservés ne sont pas proposés, mais leur formulaire s’ouvre par son adresse et part",
        lambda portail: judge_otherwise(portail, FORMULAIRES, motif_envoyable=_anything),
    ),
    _mutant(
        "motif-reserve-par-detour", "MSG-04",
        "le formulaire d’un motif réservé ne s’ouvre pas, celui d’un autre part à sa place",
        lambda portail: judge_otherwise(portail, ENVOI, motif_envoyable=_anything),
    ),
    _mutant(
        "motif-reserve-refuse-et-transmis", "MSG-04", "un motif réservé est refusé, et transmis quand même",
        lambda portail: send_all_the_same(portail, motif_envoyable=_anything),
    ),
    _mutant(
        "profil-standard-ampute", "MSG-04", "le profil standard n’a aucun motif des paiements et créances",
        lambda portail: portail.with_policy(
            est_reserve=_reserve(*RESERVES, "PAIEMENT_NON_IMPUTE", "CREANCE_DETAIL")
        ),
    ),
    _mutant(
        "seul-l-echeancier-est-reserve", "MSG-05", "seul le motif d’échéancier est réservé",
        lambda portail: portail.with_policy(est_reserve=_reserve(_ECHEANCIER)),
    ),
    _mutant(
        "seul-le-rejet-est-reserve", "MSG-05", "seul le motif de rejet est réservé",
        lambda portail: portail.with_policy(est_reserve=_reserve(_REJET)),
    ),
    _mutant(
        "troisieme-motif-reserve", "MSG-05", "le paiement non imputé est réservé lui aussi",
        lambda portail: portail.with_policy(est_reserve=_reserve(*RESERVES, "PAIEMENT_NON_IMPUTE")),
    ),
    _mutant(
        "troisieme-motif-reserve-a-l-envoi", "MSG-05",
        "le formulaire du détail d’une créance s’ouvre à tous, mais ne part qu’avec « Télépayer »",
        lambda portail: judge_otherwise(portail, ENVOI, est_reserve=_reserve(*RESERVES, "CREANCE_DETAIL")),
    ),
    _mutant(
        "chacun-ses-questions", "MSG-16",
        "chaque usager ne voit que ses propres questions, quelle que soit l’entreprise",
        share(TousLesSiren, echange_visible=_see_own),
    ),
    _mutant(
        "echanges-de-tous-les-siren", "MSG-16", "les échanges de toutes les entreprises sont mêlés",
        share(TousLesSiren, echange_visible=see_all),
    ),
    _mutant(
        "echange-d-un-autre-siren-par-son-adresse", "MSG-16",
        "la liste s’en tient à l’entreprise, l’adresse d’un échange d’ailleurs répond",
        share(TousLesSiren, LECTURE, echange_visible=see_all),
    ),
    _mutant(
        "piece-d-un-autre-siren-par-son-adresse", "MSG-16",
        "un échange d’une autre entreprise reste fermé, sa pièce jointe s’ouvre",
        share(TousLesSiren, PIECES, echange_visible=see_all),
    ),
    _mutant(
        "echanges-du-premier-siren", "MSG-16", "changer d’entreprise ne change pas les échanges montrés",
        share(_PremierSiren, echange_visible=see_all),
    ),
    _mutant("reponse-tue", "MSG-16", "l’échange dit qu’il est répondu, et tait la réponse", _hide_answers),
    _mutant(
        "fil-comptable-lu-par-tous", "MSG-17", "le fil comptable est lisible par tous les usagers du SIREN",
        lambda portail: portail.with_policy(echange_visible=_see_reserved),
    ),
    _mutant(
        "fil-comptable-par-son-adresse", "MSG-17", "la liste tait le fil comptable, son adresse répond",
        lambda portail: portail.with_policy(echange_consultable=_open_all),
    ),
    _mutant(
        "piece-comptable-par-son-adresse", "MSG-17", "le fil comptable est fermé, sa pièce jointe s’ouvre",
        lambda portail: judge_otherwise(portail, PIECES, echange_consultable=_open_all),
    ),
    _mutant(
        "fil-du-rejet-lu-par-tous", "MSG-17", "en lecture, seul le motif d’échéancier est réservé",
        lambda portail: judge_otherwise(portail, LECTURE, est_reserve=_reserve(_ECHEANCIER)),
    ),
    _mutant(
        "fil-comptable-lu-par-adherer", "MSG-17", "« Adhérer » suffit pour lire un fil comptable",
        lambda portail: judge_otherwise(portail, LECTURE, niveau_de_messagerie=adherer_reads),
    ),
    _mutant(
        "fil-comptable-de-son-auteur", "MSG-17",
        "« Télépayer » perdu, l’auteur d’une question comptable lit encore son fil",
        lambda portail: portail.with_policy(echange_visible=see_reserved_of_oneself),
    ),
    _mutant(
        "fil-comptable-deja-ouvert", "MSG-17",
        "« Télépayer » perdu, un fil comptable déjà ouvert s’ouvre encore", _keep_what_was_open,
    ),
)  # fmt: skip
