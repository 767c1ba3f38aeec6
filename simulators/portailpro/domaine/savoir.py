"""What the chatbot of the portal knows: a few questions, written by hand; it understands nothing else."""

import unicodedata

from simulators.portailpro.domaine.assistance import Reponse

FAQ, FAQ_NOM = "/faq", "FAQ"
SAVOIR: tuple[Reponse, ...] = (
    Reponse(
        "Comment rattacher un compte ?",
        "Une fois connecté, ouvrez « Gérer les rattachements » et suivez le site voulu : ses identifiants "
        "sont demandés une seule fois.",
        "/profil/rattachements", "Gérer les rattachements",
        frozenset({"rattacher", "rattachement", "rattachements", "lier", "compte", "comptes"}),
    ),
    Reponse(
        "Comment créer un compte portailpro ?",
        "Depuis l'accueil, suivez « Créer un compte » ; le SIREN de l'entreprise est demandé, sans pièce "
        "justificative.",
        "/compte/creation", "Créer un compte", frozenset({"creer", "creation", "inscrire", "inscription"}),
    ),
    Reponse(
        "Comment payer une créance de la douane ?",
        "Le tableau de bord mène à Télépaiement SEPA et à Télépaiement CB ; par carte, il faut l'avis de "
        "paiement.",
        FAQ, FAQ_NOM,
        frozenset({"payer", "paiement", "paiements", "creance", "creances", "carte", "regler"}),
    ),
    Reponse(
        "Qui donne les habilitations ?",
        "Chaque administration donne les siennes ; celles de la douane se demandent sur douane.gouv, et le "
        "portail les lit aussitôt.",
        FAQ, FAQ_NOM,
        frozenset({"habilitation", "habilitations", "droit", "droits", "ghost", "rosa", "autorisation"}),
    ),
    Reponse(
        "Quand joindre la hotline ?",
        "Ses jours, ses heures et son état du moment sont sur sa page.",
        "/aide/hotline", "Hotline", frozenset({"hotline", "telephone", "appeler", "heures", "horaires"}),
    ),
)  # fmt: skip


def read_mots(question: str) -> frozenset[str]:
    """The words of a question, without case nor accents."""
    plain = unicodedata.normalize("NFKD", question.casefold())
    letters = "".join(c if c.isalnum() else " " for c in plain if not unicodedata.combining(c))
    return frozenset(letters.split())
