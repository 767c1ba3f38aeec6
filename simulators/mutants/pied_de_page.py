"""Feet of pages that lack a link, or whose link leads elsewhere: NAV-02, NAV-11, NAV-13, MSG-20, CPT-04."""

from functools import partial

from simulators.core.service import Service
from simulators.mutants.gabarits import change_template
from simulators.mutants.mutant import Mutant
from simulators.portailpro.web.adresses import DELEGATION, DETACHEMENT, SIREN, VALIDATION

_FOOT, _PLAN = "pied.html", "plan.html"
_HELP, _FAQ = '<li><a href="/aide">Aide</a></li>', '<li><a href="/faq">FAQ</a></li>'
_OPINION = '<li><a href="/avis">Avis sur le site</a></li>'
_TUTORIAL = '<li><a href="/tutoriel">Tutoriel</a></li>'
_CUSTOMS = "accueil_douane if accueil_douane is defined else url("
# Pages that no link of the dashboard leads to: a button does, a role, a second company, or another site.
_PAGES_APART = (
    ("du-choix", "à la page où l’on choisit une entreprise", SIREN),
    ("de-la-delegation", "à la page où l’on délègue le rôle AGE", DELEGATION),
    ("de-la-validation", "à la page où l’on valide ce que la douane sait", VALIDATION),
    ("du-detachement", "à la page qui fait confirmer un détachement", DETACHEMENT.format(site="douane")),
)
_NOT_AT_MANDATES = 'not path.startswith("/mandats")'


def _only_if(condition: str, link: str, portail: Service) -> Service:
    """The link is at the foot of some pages only."""
    return change_template(portail, _FOOT, {link: f"{{% if {condition} %}}{link}{{% endif %}}"})


def _lead(old: str, new: str, portail: Service) -> Service:
    return change_template(portail, _FOOT, {old: new})


def _customs_in_the_plan_only(portail: Service) -> Service:
    kept = [line for line in portail.read_template(_FOOT).splitlines(True) if "douane.gouv.fr" not in line]
    return portail.with_template(_FOOT, "".join(kept))


def _customs_as_a_visitor(portail: Service) -> Service:
    """The link leads to the home of customs, and nothing tells customs who comes."""
    plain = {_CUSTOMS: "url("}
    return change_template(change_template(portail, _FOOT, plain), _PLAN, plain)


def _above_the_page(portail: Service) -> Service:
    """The region stands at the head of the page instead of its foot."""
    foot, base = portail.read_template(_FOOT), portail.read_template("base.html")
    moved = base.replace('{% include "pied.html" %}', "").replace(
        '<main id="contenu">', '{% include "tete.html" %}<main id="contenu">'
    )
    return portail.with_template("tete.html", foot).with_template("base.html", moved)


MUTANTS = (
    Mutant(
        "aide-absente-des-mandats", "NAV-13", "portailpro",
        "le bouton d’aide est absent de la page des mandats", partial(_only_if, _NOT_AT_MANDATES, _HELP),
    ),
    Mutant(
        "aide-absente-des-erreurs", "NAV-13", "portailpro",
        "une page d’erreur n’a pas de bouton d’aide",
        partial(_only_if, "sentence is not defined", _HELP),
    ),
    Mutant(
        "aide-absente-de-la-messagerie", "NAV-13", "portailpro",
        "le bouton d’aide manque au formulaire d’une question",
        partial(_only_if, 'path.count("/") < 4', _HELP),
    ),
    *(
        Mutant(
            f"aide-absente-{where}", "NAV-13", "portailpro", f"le bouton d’aide manque {said}",
            partial(_only_if, f"path != {path!r}", _HELP),
        )
        for where, said, path in _PAGES_APART
    ),
    Mutant(
        "aide-des-connectes", "NAV-13", "portailpro",
        "le bouton d’aide n’apparaît qu’à qui est connecté", partial(_only_if, "session", _HELP),
    ),
    Mutant(
        "aide-des-visiteurs", "NAV-13", "portailpro",
        "le bouton d’aide disparaît à la connexion", partial(_only_if, "not session", _HELP),
    ),
    Mutant(
        "aide-en-tete", "NAV-13", "portailpro",
        "la rubrique « Informations » est en tête de page, non au bas", _above_the_page,
    ),
    Mutant(
        "avis-dans-la-messagerie", "MSG-20", "portailpro",
        "le bouton « Avis sur le site » n’est que dans la messagerie",
        partial(_only_if, 'path.startswith("/messagerie")', _OPINION),
    ),
    Mutant(
        "avis-absent-des-mandats", "MSG-20", "portailpro",
        "la page d’un mandat n’a pas de bouton « Avis sur le site »",
        partial(_only_if, _NOT_AT_MANDATES, _OPINION),
    ),
    Mutant(
        "avis-absent-des-echanges", "MSG-20", "portailpro",
        "dans la messagerie, les échanges n’ont pas de bouton « Avis sur le site »",
        partial(_only_if, 'not path.startswith("/messagerie/echanges")', _OPINION),
    ),
    Mutant(
        "avis-absent-des-questions", "MSG-20", "portailpro",
        "dans la messagerie, le formulaire d’une question n’a pas de bouton « Avis sur le site »",
        partial(_only_if, 'path.count("/") < 4', _OPINION),
    ),
    Mutant(
        "avis-absent-des-erreurs", "MSG-20", "portailpro",
        "une page d’erreur n’a pas de bouton « Avis sur le site »",
        partial(_only_if, "sentence is not defined", _OPINION),
    ),
    Mutant(
        "avis-absent-de-la-connexion", "MSG-20", "portailpro",
        "la page de connexion n’a pas de bouton « Avis sur le site »",
        partial(_only_if, 'path != "/connexion"', _OPINION),
    ),
    Mutant(
        "faq-de-la-douane", "NAV-02", "portailpro",
        "le lien FAQ mène à la FAQ propre à la douane",
        partial(_lead, 'href="/faq"', 'href="{{ url("douane", "/faq") }}"'),
    ),
    Mutant(
        "faq-de-la-douane-aux-rattaches", "NAV-02", "portailpro",
        "connecté, le lien FAQ quitte portailpro",
        partial(_lead, 'href="/faq"', 'href="{{ url("douane", "/faq") if session else "/faq" }}"'),
    ),
    Mutant(
        "faq-absente-de-la-connexion", "NAV-02", "portailpro",
        "la page de connexion ne mène pas à la FAQ", partial(_only_if, 'path != "/connexion"', _FAQ),
    ),
    Mutant(
        "tutoriel-introuvable", "CPT-04", "portailpro",
        "la page de création de compte ne mène pas au tutoriel",
        partial(_only_if, 'path != "/compte/creation"', _TUTORIAL),
    ),
    Mutant(
        "douane-dans-le-plan-seulement", "NAV-11", "portailpro",
        "le lien vers douane.gouv.fr n’existe que dans le plan du site", _customs_in_the_plan_only,
    ),
    Mutant(
        "douane-en-visiteur", "NAV-11", "portailpro",
        "le lien vers douane.gouv.fr y mène sans session", _customs_as_a_visitor,
    ),
    Mutant(
        "douane-a-la-connexion", "NAV-11", "portailpro",
        "le lien vers douane.gouv.fr ouvre la page de connexion de la douane",
        partial(_lead, 'url("douane", "/")', 'url("douane", "/connexion")'),
    ),
    Mutant(
        "douane-en-visiteur-depuis-la-faq", "NAV-11", "portailpro",
        "depuis la FAQ, le lien vers douane.gouv.fr y mène sans session",
        partial(_lead, "accueil_douane is defined", 'accueil_douane is defined and path != "/faq"'),
    ),
)  # fmt: skip
