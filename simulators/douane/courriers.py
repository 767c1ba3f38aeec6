"""Letters of customs to the holders of accounts, in a tray that leaves nothing of the bench.

The real site sends mail; here the tray is read by the control door, as its addressee reads a mailbox. A
letter bears a secret: it is written nowhere else, and the journal holds addresses of calls alone.
"""

from dataclasses import dataclass

from simulators.core.context import Context
from simulators.douane.inscription import canoniser_courriel

SCHEMA = """
CREATE TABLE courrier (
  rang INTEGER PRIMARY KEY AUTOINCREMENT,
  compte TEXT NOT NULL,
  destinataire TEXT NOT NULL,
  objet TEXT NOT NULL,
  texte TEXT NOT NULL,
  envoye_le TEXT NOT NULL
);
"""
OBJET = "Votre compte douane.gouv"
TEXTE = (
    "Votre compte douane.gouv vient d'être créé depuis portailpro.\n"
    "Identifiant : {identifiant}\n"
    "Mot de passe : {mot_de_passe}\n"
    "Vous n'en avez pas besoin tant que vous entrez par portailpro. Vous pouvez en changer depuis portailpro "
    "comme depuis douane.gouv."
)


@dataclass(frozen=True, slots=True)
class Courrier:
    """One letter."""

    objet: str
    texte: str
    envoye_le: str


def send_mot_de_passe(ctx: Context, compte: str, destinataire: str, mot_de_passe: str) -> None:
    """Tell the holder of an account, and nobody else, the password that was generated."""
    texte = TEXTE.format(identifiant=compte, mot_de_passe=mot_de_passe)
    ctx.store.run(
        "INSERT INTO courrier (compte, destinataire, objet, texte, envoye_le) VALUES (?, ?, ?, ?, ?)",
        compte, canoniser_courriel(destinataire), OBJET, texte, ctx.clock.now().isoformat(),
    )  # fmt: skip


def read_courriers(ctx: Context, destinataire: str) -> tuple[Courrier, ...]:
    """The letters to an address, oldest first."""
    rows = ctx.store.all(
        "SELECT objet, texte, envoye_le FROM courrier WHERE destinataire = ? ORDER BY rang",
        canoniser_courriel(destinataire),
    )
    return tuple(Courrier(*row) for row in rows)
