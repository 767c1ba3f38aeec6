"""Faults of attachment and of the choice of company: CPT-14, CPT-16, CPT-17."""

from dataclasses import replace

from simulators.core.service import Service
from simulators.mutants.branchements import with_sites
from simulators.mutants.mutant import Mutant
from simulators.portailpro.domaine.errors import Motif, RattachementRefuse
from simulators.portailpro.domaine.rattachement import Rattachement
from simulators.portailpro.passerelles.coproprietaires import CoproprietairesHttp
from simulators.portailpro.passerelles.rattachements import RattachementsSql
from simulators.portailpro.passerelles.schema import UN_SEUL_PAR_SITE


def _link_on_our_side_only(portail: Service) -> Service:
    return portail.with_policy(enregistre_chez_le_coproprietaire=lambda _site: False)


def _forget_the_link(douane: Service) -> Service:
    return douane.with_policy(registers_link=lambda _demande: False)


def _never_ask_which_company(portail: Service) -> Service:
    return portail.with_policy(choix_requis=lambda _proposes: False)


def _offer_the_registered_company_only(portail: Service) -> Service:
    return portail.with_policy(sirens_proposes=lambda inscription, _habilitations: (inscription,))


def _with_constraint(portail: Service, constraint: str) -> Service:
    """The table itself refuses a second account: a portal without the rule has no such table either."""
    schema = portail.schema.replace(UN_SEUL_PAR_SITE, constraint)
    if schema == portail.schema:
        raise LookupError(f"{portail.name}: no « {UN_SEUL_PAR_SITE} » in its schema, the mutant is void")
    return replace(portail, schema=schema)


def _accept_two_accounts(portail: Service) -> Service:
    changed = _with_constraint(portail, "UNIQUE (compte, site, sub)")
    return changed.with_policy(rattachement_permis=lambda _existants, _site: True)


def _replace_in_silence(portail: Service) -> Service:
    changed = _with_constraint(portail, f"{UN_SEUL_PAR_SITE} ON CONFLICT REPLACE")
    return changed.with_policy(rattachement_permis=lambda _existants, _site: True)


class _LinkThenRefuse(CoproprietairesHttp):
    async def enregistrer_lien(self, rattachement: Rattachement, jeton: str) -> bool:
        """Write the link there, and only then find out that there is another."""
        done = await super().enregistrer_lien(rattachement, jeton)
        links = RattachementsSql(self._ctx)
        if sum(un.site is rattachement.site for un in links.lister(rattachement.compte)) > 1:
            links.retirer(rattachement)
            raise RattachementRefuse(Motif.DEJA_RATTACHE)
        return done


def _refuse_and_link_there(portail: Service) -> Service:
    return with_sites(_LinkThenRefuse, _accept_two_accounts(portail))


def _refuse_every_account(portail: Service) -> Service:
    return portail.with_policy(rattachement_permis=lambda _existants, _site: False)


MUTANTS = (
    Mutant(
        "lien-d-un-seul-cote", "CPT-14", "portailpro",
        "le lien n’est enregistré que côté portailpro", _link_on_our_side_only,
    ),
    Mutant(
        "lien-oublie-par-la-douane", "CPT-14", "douane",
        "la douane accuse réception du lien et ne l’enregistre pas", _forget_the_link,
    ),
    Mutant(
        "premier-siren-d-office", "CPT-16", "portailpro",
        "aucun choix n’est proposé, le premier SIREN est pris d’office", _never_ask_which_company,
    ),
    Mutant(
        "siren-d-inscription-seul", "CPT-16", "portailpro",
        "le SIREN des habilitations n’est pas proposé", _offer_the_registered_company_only,
    ),
    Mutant(
        "deux-comptes-douane", "CPT-17", "portailpro",
        "deux comptes douane peuvent être rattachés au même compte portailpro", _accept_two_accounts,
    ),
    Mutant(
        "second-compte-remplace", "CPT-17", "portailpro",
        "un second compte douane remplace le premier en silence", _replace_in_silence,
    ),
    Mutant(
        "second-compte-refuse-et-lie-la-bas", "CPT-17", "portailpro",
        "un second compte douane.gouv est refusé, et tenu pour rattaché par la douane",
        _refuse_and_link_there,
    ),
    Mutant(
        "rattachement-toujours-refuse", "CPT-17", "portailpro",
        "même le premier compte douane est refusé", _refuse_every_account,
    ),
)  # fmt: skip
