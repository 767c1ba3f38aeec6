# language: fr
Fonctionnalité: Se connecter avec les identifiants du site
  Chaque formulaire de connexion n'accepte que les identifiants de son propre site, comptes rattachés ou non. Ce qui
  passe d'un site à l'autre est la session, jamais le mot de passe.

  Contexte:
    Étant donné les entreprises ALPHA, BETA et GAMMA

  @AUT-07
  Règle: Le formulaire d'un site rejette les identifiants de l'autre, dans les deux sens

    Plan du Scénario: Les identifiants d'un site ouvrent ce site, ici <site>
      Étant donné que Bruno a rattaché douane.gouv à son compte portailpro
      Quand Bruno saisit sur <site> ses identifiants <site>
      Alors Bruno a une session sur <site>

      Exemples:
        | site        |
        | portailpro  |
        | douane.gouv |

    @refus
    Plan du Scénario: Comptes rattachés, <site> rejette pourtant les identifiants <autre>
      Étant donné que Bruno a rattaché douane.gouv à son compte portailpro
      Quand Bruno saisit sur <site> ses identifiants <autre>
      Alors <site> refuse ces identifiants à Bruno
      Et Bruno n'a pas de session sur <site>

      Exemples:
        | site        | autre       |
        | douane.gouv | portailpro  |
        | portailpro  | douane.gouv |

    @refus
    Plan du Scénario: Comptes non rattachés, <site> rejette les identifiants <autre>
      Quand Bruno saisit sur <site> ses identifiants <autre>
      Alors <site> refuse ces identifiants à Bruno
      Et Bruno n'a pas de session sur <site>

      Exemples:
        | site        | autre       |
        | douane.gouv | portailpro  |
        | portailpro  | douane.gouv |

    @refus
    Plan du Scénario: Le bon mot de passe ne sauve pas l'identifiant <autre> saisi sur <site>
      Étant donné que Bruno a rattaché douane.gouv à son compte portailpro
      Quand Bruno saisit sur <site> son identifiant <autre> avec son mot de passe <site>
      Alors <site> refuse ces identifiants à Bruno
      Et Bruno n'a pas de session sur <site>

      Exemples:
        | site        | autre       |
        | douane.gouv | portailpro  |
        | portailpro  | douane.gouv |

    @refus
    Plan du Scénario: Le bon identifiant de <site> ne s'ouvre pas avec le mot de passe <autre>
      Étant donné que Bruno a rattaché douane.gouv à son compte portailpro
      Quand Bruno saisit sur <site> son identifiant <site> avec son mot de passe <autre>
      Alors <site> refuse ces identifiants à Bruno
      Et Bruno n'a pas de session sur <site>

      Exemples:
        | site        | autre       |
        | douane.gouv | portailpro  |
        | portailpro  | douane.gouv |
