"""What stays when the last right is withdrawn, or goes to another company when one comes: HAB-14, HAB-15."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from starlette.requests import Request
from starlette.responses import Response

from simulators.core.context import context
from simulators.core.errors import Refusal
from simulators.core.service import Endpoint, Service
from simulators.identity.sessions import require_session
from simulators.mutants.adresses import wrap
from simulators.mutants.branchements import with_sites
from simulators.mutants.gabarits import change_template
from simulators.mutants.mutant import Mutant
from simulators.mutants.qui_voit import open_debts, pays_for_another
from simulators.portailpro.cas_usage.ports import ReleveDHabilitations
from simulators.portailpro.cas_usage.relire_habilitations import relire_habilitations
from simulators.portailpro.domaine.creance import Creance
from simulators.portailpro.domaine.habilitation import Habilitation, Habilitations
from simulators.portailpro.domaine.identifiants import Siren
from simulators.portailpro.domaine.jugements.paiements import creance_visible
from simulators.portailpro.domaine.rattachement import Rattachement
from simulators.portailpro.domaine.site import Site
from simulators.portailpro.passerelles.coproprietaires import CoproprietairesHttp
from simulators.portailpro.passerelles.fabrique import build_ports
from simulators.portailpro.web.adresses import ECHANGE, HABILITATIONS, MANDAT

_OK = 200
_CHOICE = '<form class="stack" method="post" action="/siren" novalidate>'
_LAST_ONE = """{% if actif and actif not in entreprises | map(attribute="siren") %}
<p>Dernière entreprise : SIREN&nbsp;{{ actif.chiffres | siren }}</p>
{% endif %}"""


def _empty(right: Habilitation) -> Habilitation:
    return replace(right, service="", droit="")


class _OnceTold(CoproprietairesHttp):
    """A company stays known by an empty right, which opens nothing, once customs have told one of it."""

    async def lire_habilitations(self, rattachement: Rattachement) -> ReleveDHabilitations:
        """What the site tells, and the companies that it told once."""
        releve = await super().lire_habilitations(rattachement)
        known: dict[str, Habilitation] = self._ctx.memory.setdefault(f"mutants.{rattachement.sub}", {})
        here = {h.siren.chiffres for h in releve.habilitations}
        known.update((h.siren.chiffres, h) for h in releve.habilitations)
        gone = (_empty(right) for siren, right in known.items() if siren not in here)
        return replace(releve, habilitations=(*releve.habilitations, *gone))


def _ask_for_what_was_held(portail: Service) -> Service:
    """A company seen once with a right of customs shows nothing more without one."""
    held: set[Siren] = set()

    def visible(site: Site, rights: Habilitations, siren: Siren, creance: Creance) -> bool:
        if any(h.site is Site.DOUANE and h.siren == siren for h in rights):
            held.add(siren)
        elif siren in held:
            return False
        return creance_visible(site, rights, siren, creance)

    return portail.with_policy(creance_visible=visible)


async def _hold_customs(request: Request) -> bool:
    ctx, compte = context(request), require_session(request).account
    droits = await relire_habilitations(build_ports(ctx), ctx.service.policies, compte)
    return any(h.site is Site.DOUANE for h in droits.habilitations)


async def _show_the_last_list(request: Request, original: Endpoint) -> Response:
    """The page of the rights as it was when there was still one of customs."""
    response = await original(request)
    shown: dict[str, bytes] = context(request).memory.setdefault("mutants.derniere-liste", {})
    compte = require_session(request).account
    if await _hold_customs(request):
        shown[compte] = bytes(response.body)
    elif compte in shown:
        return Response(shown[compte], media_type="text/html")
    return response


async def _go_on_reading(request: Request, original: Endpoint) -> Response:
    """What an address has once told, it tells for good to the same person."""
    ctx, key = context(request), (require_session(request).account, request.url.path)
    read: dict[tuple[str, str], bytes] = ctx.memory.setdefault("mutants.pages-lues", {})
    try:
        response = await original(request)
    except Refusal:
        if key in read:
            return Response(read[key], media_type="text/html")
        raise
    if response.status_code == _OK:
        read[key] = bytes(response.body)
    return response


def _build(rule: str, name: str, sentence: str, build: Callable[[Service], Service]) -> Mutant:
    return Mutant(name, rule, "portailpro", sentence, build)


MUTANTS = (
    _build("HAB-15", "entreprise-apres-le-dernier-droit",
           "le dernier droit sur une entreprise retiré, elle reste devant la personne, vide",
           partial(with_sites, _OnceTold)),
    _build("HAB-15", "entreprise-perdue-nommee",
           "l’entreprise dont le dernier droit est retiré est encore nommée là où l’on en choisit une autre",
           lambda portail: change_template(portail, "siren.html", {_CHOICE: _LAST_ONE + _CHOICE})),
    _build("HAB-15", "droits-montres-apres-le-dernier",
           "le dernier droit de la douane retiré, « Gestion des habilitations » le montre encore",
           lambda portail: wrap(portail, HABILITATIONS, _show_the_last_list)),
    _build("HAB-15", "fil-lu-apres-le-dernier-droit",
           "le dernier droit de la douane retiré, un échange déjà lu se relit par son adresse",
           lambda portail: wrap(portail, ECHANGE, _go_on_reading)),
    _build("HAB-15", "mandat-relu-apres-le-retrait",
           "« Adhérer » retiré, un mandat déjà lu se relit par son adresse",
           lambda portail: wrap(portail, MANDAT, _go_on_reading)),
    _build("HAB-15", "retrait-ailleurs-ferme-les-impots",
           "un droit retiré à la douane ferme aussi ce que les impôts ouvrent",
           _ask_for_what_was_held),
    _build("HAB-14", "droit-recu-pour-une-autre-entreprise",
           "le droit reçu pour une entreprise montre aussi les créances de celle où l’on travaille",
           partial(open_debts, pays_for_another)),
)  # fmt: skip
