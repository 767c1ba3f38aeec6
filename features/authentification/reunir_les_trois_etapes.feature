# language: fr
Fonctionnalité: Réunir les trois étapes de l'authentification unique
  Un compte portailpro, un compte rattaché, une connexion : les trois réunies, on passe d'un site à l'autre sans rien
  saisir. Qu'il en manque une, et le site demande ses propres identifiants.

  Contexte:
    Étant donné les entreprises ALPHA, BETA et GAMMA

  @AUT-01
  Règle: L'authentification unique suppose un compte portailpro, un rattachement et une connexion

    Plan du Scénario: Les trois étapes faites, <site> s'ouvre sans saisie
      Étant donné que Bruno a rattaché <site> à son compte portailpro
      Et que Bruno a ouvert sa session sur portailpro
      Quand Bruno passe du site portailpro au site <site>
      Alors <site> accueille Bruno sans nouvelle saisie

      Exemples:
        | site        |
        | douane.gouv |
        | impots.gouv |
        | urssaf.fr   |

    Scénario: Les trois étapes faites à la main, compte ouvert et rattaché sur les écrans
      Étant donné que Nadia s'est inscrite à portailpro pour ALPHA et y a rattaché douane.gouv
      Et que Nadia a fermé son navigateur
      Et que Nadia a ouvert sa session sur portailpro
      Quand Nadia passe du site portailpro au site douane.gouv
      Alors douane.gouv accueille Nadia sans nouvelle saisie

    @refus
    Plan du Scénario: Un compte et une connexion, mais aucun rattachement : <site> demande ses identifiants
      Étant donné que Bruno a ouvert sa session sur portailpro
      Quand Bruno passe du site portailpro au site <site>
      Alors <site> demande ses identifiants à Bruno, faute de rattachement à portailpro
      Et Bruno n'a pas de session sur <site>

      Exemples:
        | site        |
        | douane.gouv |
        | impots.gouv |
        | urssaf.fr   |

    @refus
    Scénario: Un compte et un rattachement, mais aucune connexion
      Étant donné que Bruno a rattaché douane.gouv à son compte portailpro
      Quand Bruno suit, sans session nulle part, le lien de portailpro vers douane.gouv
      Alors douane.gouv demande ses identifiants à Bruno
      Et Bruno n'a pas de session sur douane.gouv

    @refus
    Scénario: Une connexion finie ne vaut plus
      Étant donné que Bruno a rattaché douane.gouv à son compte portailpro
      Et que Bruno a ouvert sa session sur portailpro
      Et que Bruno a fermé sa session sur portailpro
      Quand Bruno suit, sans session nulle part, le lien de portailpro vers douane.gouv
      Alors douane.gouv demande ses identifiants à Bruno

    Scénario: Passé à la douane, on revient à portailpro sans saisie
      Étant donné que Bruno a rattaché douane.gouv à son compte portailpro
      Et que Bruno a ouvert sa session sur portailpro
      Et que Bruno est passé du site portailpro au site douane.gouv
      Quand Bruno passe du site douane.gouv au site portailpro
      Alors portailpro accueille Bruno sans nouvelle saisie

    @refus
    Scénario: Qui ferme sa session sur portailpro n'en garde rien
      Étant donné que Bruno a rattaché douane.gouv à son compte portailpro
      Et que Bruno a ouvert sa session sur portailpro
      Quand Bruno ferme sa session sur portailpro
      Alors Bruno n'a pas de session sur portailpro

    @refus
    Scénario: Une connexion à la douane, mais aucun compte portailpro
      Étant donné que Nadia a ouvert sa session sur douane.gouv
      Quand Nadia passe du site douane.gouv au site portailpro
      Alors portailpro demande ses identifiants à Nadia, faute de rattachement à douane.gouv

    @refus
    Scénario: Un rattachement défait ne vaut plus
      Étant donné que Bruno a rattaché douane.gouv à son compte portailpro
      Et que Bruno a ouvert sa session sur portailpro
      Et que Bruno vient de détacher son compte douane.gouv
      Quand Bruno passe du site portailpro au site douane.gouv
      Alors douane.gouv demande ses identifiants à Bruno, faute de rattachement à portailpro
      Et Bruno n'a pas de session sur douane.gouv

  @AUT-06
  Règle: Entré par portailpro, on atteint sans saisie les seules démarches des copropriétaires rattachés

    Scénario: Rattaché à la seule douane, DELTA-G s'ouvre sans saisie
      Étant donné que Bruno a rattaché douane.gouv à son compte portailpro
      Et que Bruno a le droit « Déclarer » de DELTA-G sur A1
      Et que Bruno travaille sur ALPHA dans portailpro
      Quand Bruno ouvre DELTA-G depuis portailpro
      Alors DELTA-G s'ouvre au nom de Bruno

    @refus
    Plan du Scénario: Rattaché à la seule douane, on n'entre pas chez <site>
      Étant donné que Bruno a rattaché douane.gouv à son compte portailpro
      Et que Bruno a ouvert sa session sur portailpro
      Quand Bruno passe du site portailpro au site <site>
      Alors <site> demande ses identifiants à Bruno, faute de rattachement à portailpro
      Et Bruno n'a pas de session sur <site>

      Exemples:
        | site        |
        | impots.gouv |
        | urssaf.fr   |

    @refus
    Plan du Scénario: Le rattachement d'une collègue à <site> n'y fait pas entrer Bruno
      Étant donné que Chloé a rattaché <site> à son compte portailpro
      Et que Bruno a rattaché douane.gouv à son compte portailpro
      Et que Bruno a ouvert sa session sur portailpro
      Quand Bruno passe du site portailpro au site <site>
      Alors <site> demande ses identifiants à Bruno, faute de rattachement à portailpro
      Et Bruno n'a pas de session sur <site>

      Exemples:
        | site        |
        | impots.gouv |
        | urssaf.fr   |

    Plan du Scénario: Le site par lequel on entre dit l'identifiant à donner, ici <site>
      Étant donné que Bruno a rattaché douane.gouv et impots.gouv à son compte portailpro
      Quand Bruno saisit sur <site> ses identifiants <site>
      Alors Bruno a une session sur <site>

      Exemples:
        | site        |
        | portailpro  |
        | douane.gouv |
        | impots.gouv |

    @refus
    Plan du Scénario: Entré par <site>, l'identifiant <autre> n'ouvre rien
      Étant donné que Bruno a rattaché douane.gouv et impots.gouv à son compte portailpro
      Quand Bruno saisit sur <site> ses identifiants <autre>
      Alors <site> refuse ces identifiants à Bruno
      Et Bruno n'a pas de session sur <site>

      Exemples:
        | site        | autre       |
        | portailpro  | impots.gouv |
        | impots.gouv | portailpro  |
        | impots.gouv | douane.gouv |

    @refus
    Scénario: La douane détachée, ses démarches redemandent l'identifiant de la douane
      Étant donné que Bruno a rattaché douane.gouv et impots.gouv à son compte portailpro
      Et que Bruno a ouvert sa session sur portailpro
      Et que Bruno vient de détacher son compte douane.gouv
      Quand Bruno passe du site portailpro au site douane.gouv
      Alors douane.gouv demande ses identifiants à Bruno, faute de rattachement à portailpro

    Scénario: La douane détachée, les impôts s'ouvrent toujours sans saisie
      Étant donné que Bruno a rattaché douane.gouv et impots.gouv à son compte portailpro
      Et que Bruno a ouvert sa session sur portailpro
      Et que Bruno vient de détacher son compte douane.gouv
      Quand Bruno passe du site portailpro au site impots.gouv
      Alors impots.gouv accueille Bruno sans nouvelle saisie
