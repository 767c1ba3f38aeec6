"""A login form of the portal that takes something else for the right credentials: AUT-11."""

from dataclasses import replace
from functools import partial
from string import ascii_lowercase

from simulators.core.context import Context
from simulators.core.service import Service
from simulators.mutants.branchements import rewire, with_accounts
from simulators.mutants.mutant import Mutant
from simulators.portailpro.passerelles.acces import Acces
from simulators.portailpro.passerelles.comptes import ComptesSql


class _AnyPassword(Acces):
    def authenticate(self, ctx: Context, identifiant: str, mot_de_passe: str) -> str | None:
        """The account of that address, whatever the password, if there is one."""
        compte = ComptesSql(ctx).trouver_par_courriel(identifiant)
        return compte.id if compte and mot_de_passe else None


class _Siren(Acces):
    def authenticate(self, ctx: Context, identifiant: str, mot_de_passe: str) -> str | None:
        """The account of an address, or one of the company of a SIREN, whose password it is."""
        found = super().authenticate(ctx, identifiant, mot_de_passe)
        siren = "".join(identifiant.split())
        rows = ctx.store.all("SELECT courriel FROM compte WHERE siren = ?", siren)
        tried = (super(_Siren, self).authenticate(ctx, row["courriel"], mot_de_passe) for row in rows)
        return found or next(filter(None, tried), None)


class _SeveralPasswords(Acces):
    def authenticate(self, ctx: Context, identifiant: str, mot_de_passe: str) -> str | None:
        """The account that one of several passwords opens."""
        tried = (
            super(_SeveralPasswords, self).authenticate(ctx, identifiant, un)
            for un in self.list(mot_de_passe)
        )
        return next(filter(None, tried), None)

    def list(self, mot_de_passe: str) -> tuple[str, ...]:
        """What is tried when that is typed."""
        return (mot_de_passe,)


class _NoCase(_SeveralPasswords):
    def list(self, mot_de_passe: str) -> tuple[str, ...]:
        """Capitals or not."""
        return (mot_de_passe, mot_de_passe.lower())


class _Begun(_SeveralPasswords):
    def list(self, mot_de_passe: str) -> tuple[str, ...]:
        """The last letter may be missing."""
        return (mot_de_passe, *(mot_de_passe + letter for letter in ascii_lowercase))


class _Cut(_SeveralPasswords):
    def list(self, mot_de_passe: str) -> tuple[str, ...]:
        """What comes after the last letter is not looked at."""
        return (mot_de_passe, mot_de_passe[:-1])


class _Colleague(Acces):
    def authenticate(self, ctx: Context, identifiant: str, mot_de_passe: str) -> str | None:
        """The account of an address, by the password of anybody of its company."""
        compte = ComptesSql(ctx).trouver_par_courriel(identifiant)
        rows = ctx.store.all(
            "SELECT courriel FROM compte WHERE siren = ?", compte.siren.chiffres if compte else ""
        )
        opened = any(super(_Colleague, self).authenticate(ctx, r["courriel"], mot_de_passe) for r in rows)
        return compte.id if compte and opened else None


class _Former(ComptesSql):
    def changer_mot_de_passe(self, compte: str, mot_de_passe: str) -> None:
        """Say that it is done; the former one goes on."""


def _keep_the_former(portail: Service) -> Service:
    return rewire(portail, lambda ctx, ports: replace(ports, comptes=_Former(ctx)))


def _ask(acces: type[Acces], portail: Service) -> Service:
    return with_accounts(portail, acces())


MUTANTS = (
    Mutant(
        "mot-de-passe-quelconque", "AUT-11", "portailpro", "un mot de passe erroné est accepté",
        partial(_ask, _AnyPassword),
    ),
    Mutant(
        "siren-pour-identifiant", "AUT-11", "portailpro", "le SIREN sert d’identifiant",
        partial(_ask, _Siren),
    ),
    Mutant(
        "connexion-sans-capitales", "AUT-11", "portailpro",
        "le mot de passe est accepté sans regarder les capitales", partial(_ask, _NoCase),
    ),
    Mutant(
        "connexion-commencee", "AUT-11", "portailpro",
        "le mot de passe est accepté sans sa dernière lettre", partial(_ask, _Begun),
    ),
    Mutant(
        "connexion-tronquee", "AUT-11", "portailpro",
        "ce qui suit le mot de passe n’est pas regardé", partial(_ask, _Cut),
    ),
    Mutant(
        "mot-de-passe-d-un-collegue", "AUT-11", "portailpro",
        "le mot de passe d’un collègue ouvre le compte", partial(_ask, _Colleague),
    ),
    Mutant(
        "ancien-mot-de-passe-toujours-bon", "AUT-11", "portailpro",
        "changé, l’ancien mot de passe ouvre encore le compte", _keep_the_former,
    ),
)  # fmt: skip
