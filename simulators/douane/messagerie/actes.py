"""What an agent does with a question, and the exchanges that a world document brings."""

from collections.abc import Iterable

from simulators.core.clock import PARIS
from simulators.core.context import Context
from simulators.core.errors import Problem
from simulators.douane.messagerie.offices import OFFICES, Office, find_office
from simulators.douane.messagerie.question import Question
from simulators.douane.messagerie.registre import (
    Dit,
    find_question,
    list_all,
    list_queue,
    write_question,
    write_reponse,
)
from simulators.peuplement.document import Document, Personne
from simulators.peuplement.document import Question as QuestionDuDocument


def lire_file(ctx: Context, service: str | None) -> list[Dit]:
    """What an office received, or all of them when none is named; raises Problem 422 for no office."""
    return list_all(ctx) if service is None else list_queue(ctx, _find_office(service, "service"))


def repondre(ctx: Context, reference: str, texte: str) -> Dit:
    """Answer a question in the name of its office; raises Problem 404 and 422."""
    if not texte.strip():
        raise Problem(422, "Document refusé", "attendu un texte, trouvé du vide", field="$.texte")
    if not write_reponse(ctx, reference, texte, ctx.clock.today_in_paris().isoformat()):
        raise Problem(404, "Question inconnue", f"aucune question « {reference} »", field="$.reference")
    return find_question(ctx, reference) or {}


def peupler_messagerie(ctx: Context, document: Document) -> None:
    """Write the exchanges of a document, numbered in their order, as if the portal had handed them over."""
    for rang, une in enumerate(document.question):
        office = _find_office(une.service, f"$.question[{rang}].service")
        posee_le = (une.posee_le or document.instant).astimezone(PARIS).isoformat()
        envoi = f"document:{ctx.chance.token(43)}"
        question = Question(
            envoi, une.siren, une.siret, une.motif, office, _nommer(document.personne, une), une.champs,
            une.message,
        )  # fmt: skip
        reference = write_question(ctx, question, posee_le)
        if une.reponse is not None:
            write_reponse(ctx, reference, une.reponse, posee_le)


def _find_office(texte: str, champ: str) -> Office:
    office = find_office(texte)
    if office is None:
        known = ", ".join(un.nom for un in OFFICES)
        raise Problem(422, "Service inconnu", f"« {texte} » ; services : {known}", field=champ)
    return office


def _nommer(personnes: Iterable[Personne], une: QuestionDuDocument) -> str:
    """The name of the person of the document who has that address; the address itself for anybody else."""
    for personne in personnes:
        if personne.courriel == une.auteur:
            return f"{personne.prenom} {personne.nom}"
    return une.auteur
