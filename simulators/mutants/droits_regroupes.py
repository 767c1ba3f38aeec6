"""Rights badly gathered by company: CPT-15."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import partial

from simulators.core.service import Service
from simulators.mutants.branchements import with_sites
from simulators.mutants.gabarits import change_template
from simulators.mutants.mutant import Mutant
from simulators.portailpro.cas_usage.ports import ReleveDHabilitations
from simulators.portailpro.domaine.habilitation import Habilitation, Habilitations
from simulators.portailpro.domaine.identifiants import Siren
from simulators.portailpro.domaine.rattachement import Rattachement
from simulators.portailpro.passerelles.coproprietaires import CoproprietairesHttp

Proposes = Callable[[Siren, Habilitations], tuple[Siren, ...]]
_ONE, _EACH = "siren-{{ chiffres }}", "siren-{{ loop.index }}-{{ chiffres }}"


def _offer(portail: Service, proposes: Proposes) -> Service:
    """Offer these companies, twice the same one if need be, each by a button of its own."""
    changed = change_template(portail, "siren.html", {_ONE: _EACH})
    return changed.with_policy(sirens_proposes=proposes)


def _one_for_each_siret(portail: Service) -> Service:
    def proposes(inscription: Siren, rights: Habilitations) -> tuple[Siren, ...]:
        places = {(h.siren, h.siret) for h in rights if h.siret}
        whole = {h.siren for h in rights if not h.siret} | {inscription}
        held = {siren for siren, _ in places}
        return (*sorted(whole - held), *sorted(siren for siren, _ in places))

    return _offer(portail, proposes)


def _one_for_each_site(portail: Service) -> Service:
    def proposes(inscription: Siren, rights: Habilitations) -> tuple[Siren, ...]:
        pairs = {(h.siren, h.site) for h in rights if h.siren != inscription}
        return (inscription, *sorted(siren for siren, _ in pairs))

    return _offer(portail, proposes)


class _Regrouped(CoproprietairesHttp):
    async def lire_habilitations(self, rattachement: Rattachement) -> ReleveDHabilitations:
        """What the site tells, gathered in another way."""
        releve = await super().lire_habilitations(rattachement)
        return replace(releve, habilitations=tuple(self.regroup(releve.habilitations)))

    def regroup(self, rights: Habilitations) -> Iterable[Habilitation]:
        """All of them, as they are."""
        return rights


class _FirstOnly(_Regrouped):
    def regroup(self, rights: Habilitations) -> Iterable[Habilitation]:
        """One right for each company."""
        return {h.siren: h for h in reversed(rights)}.values()


class _FirstPlace(_Regrouped):
    def regroup(self, rights: Habilitations) -> Iterable[Habilitation]:
        """Those of the first establishment of each company."""
        first = {h.siren: h.siret for h in sorted(rights, key=lambda h: str(h.siret), reverse=True)}
        return (h for h in rights if h.siret == first[h.siren])


class _LastPlace(_Regrouped):
    def regroup(self, rights: Habilitations) -> Iterable[Habilitation]:
        """Those of the last establishment of each company."""
        last = {h.siren: h.siret for h in sorted(rights, key=lambda h: str(h.siret))}
        return (h for h in rights if h.siret == last[h.siren])


class _Poured(_Regrouped):
    def regroup(self, rights: Habilitations) -> Iterable[Habilitation]:
        """Each right, for every company of the person."""
        sirens = sorted({h.siren for h in rights})
        return (h if h.siren == un else replace(h, siren=un, siret=None) for h in rights for un in sirens)


MUTANTS = (
    Mutant(
        "regroupement-par-siret", "CPT-15", "portailpro", "le regroupement se fait par SIRET",
        _one_for_each_siret,
    ),
    Mutant(
        "regroupement-par-site", "CPT-15", "portailpro",
        "une entreprise est proposée une fois par copropriétaire", _one_for_each_site,
    ),
    Mutant(
        "un-droit-par-entreprise", "CPT-15", "portailpro", "un seul droit de chaque entreprise est repris",
        partial(with_sites, _FirstOnly),
    ),
    Mutant(
        "premier-etablissement-seul", "CPT-15", "portailpro",
        "seuls les droits du premier établissement de l’entreprise sont repris",
        partial(with_sites, _FirstPlace),
    ),
    Mutant(
        "dernier-etablissement-seul", "CPT-15", "portailpro",
        "seuls les droits du dernier établissement de l’entreprise sont repris",
        partial(with_sites, _LastPlace),
    ),
    Mutant(
        "droits-verses-a-toutes", "CPT-15", "portailpro",
        "un droit sur une entreprise vaut pour toutes celles de la personne", partial(with_sites, _Poured),
    ),
)  # fmt: skip
