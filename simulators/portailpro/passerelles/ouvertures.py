"""The account that customs open for a person of the portal, by HTTP (AUT-08)."""

import msgspec

from simulators.core.context import Context
from simulators.identity.api import ApiAnswer, fetch
from simulators.identity.subjects import pairwise_sub
from simulators.portailpro.domaine.compte import Compte
from simulators.portailpro.domaine.errors import CoproprietaireMuet
from simulators.portailpro.domaine.rattachement import Rattachement
from simulators.portailpro.domaine.site import Site

_PATH, _SCOPE = "/api/comptes", "comptes"
_OUVERT, _DEJA_OUVERT, _CONNUE = 201, 200, 409
_DEFAIT = 204


class CompteOuvert(msgspec.Struct, frozen=True):
    """What customs say of the account that they opened."""

    identifiant: str
    sub: str


async def ask_compte(ctx: Context, demande: str, compte: Compte) -> Rattachement | None:
    """The link to an account opened now, or just before; None when customs know the address already."""
    site = Site.DOUANE
    lien = {"iss": ctx.origin, "sub": pairwise_sub(ctx, compte.id, site)}
    body = {
        "demande": demande,
        "prenom": compte.prenom, "nom": compte.nom, "courriel": compte.courriel,
        "siren": compte.siren.chiffres, "lien": lien,
    }  # fmt: skip
    answer = await fetch(ctx, site, "POST", _PATH, scope=_SCOPE, json=body)
    if answer.status == _CONNUE:
        return None
    if answer.status not in (_OUVERT, _DEJA_OUVERT):
        raise CoproprietaireMuet(f"{site.nom} : attendu {_OUVERT}, trouvé {answer.status}")
    ouvert = _read(answer)
    return Rattachement(compte.id, site, ctx.url(site), ouvert.sub, ouvert.identifiant)


async def undo_compte(ctx: Context, demande: str) -> None:
    """Make sure that nothing comes of a request, whether it has arrived or not."""
    site = Site.DOUANE
    answer = await fetch(ctx, site, "DELETE", f"{_PATH}/{demande}", scope=_SCOPE)
    if answer.status != _DEFAIT:
        raise CoproprietaireMuet(f"{site.nom} : attendu {_DEFAIT}, trouvé {answer.status}")


def _read(answer: ApiAnswer) -> CompteOuvert:
    try:
        return msgspec.json.decode(answer.answer.body, type=CompteOuvert)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise CoproprietaireMuet(f"{Site.DOUANE.nom} : réponse illisible ({error})") from error
