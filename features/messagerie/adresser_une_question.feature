# language: fr
Fonctionnalité: Adresser une question au service qui y répond
  Une liste de services accompagne chaque question : des PAE pour l'assiette et les garanties, des recettes pour les
  créances, les paiements et les cautionnements. L'accusé nomme le service choisi et dit quand la question est partie.

  Contexte:
    Étant donné les entreprises ALPHA, BETA et GAMMA
    Et Bruno a rattaché douane.gouv à son compte portailpro
    Et Bruno a le droit « Télépayer » de Télépaiement SEPA sur A1

  @MSG-14
  Règle: L'assiette et les garanties vont à un PAE, que l'on choisit

    Plan du Scénario: « <question> » part au PAE choisi, et à lui seul
      Étant donné que Bruno travaille sur ALPHA dans portailpro
      Quand Bruno pose la question « <question> » à « <service> »
      Alors les services de la douane ont reçu exactement ces questions
        | référence   | question   | service   |
        | Q-2026-0001 | <question> | <service> |

      Exemples:
        | question                   | service              |
        | nouvelle garantie          | PAE – Pointe-à-Pitre |
        | taxation à l'importation   | PAE – Dunkerque      |
        | taxation à l'octroi de mer | PAE – Pointe-à-Pitre |

    Plan du Scénario: La question « <question> » ne propose que des PAE
      Étant donné que Bruno travaille sur ALPHA dans portailpro
      Quand Bruno ouvre la messagerie sécurisée
      Alors la question « <question> » propose à Bruno exactement « PAE – Le Havre », « PAE – Pointe-à-Pitre » et « PAE – Dunkerque »

      Exemples:
        | question                   |
        | nouvelle garantie          |
        | garantie à lever           |
        | taxation à l'importation   |
        | taxation indirecte         |
        | taxation de l'énergie      |
        | taxation à l'octroi de mer |

    @refus
    Plan du Scénario: Sans PAE choisi, « <question> » ne part pas
      Étant donné que Bruno travaille sur ALPHA dans portailpro
      Quand Bruno pose la question « <question> » sans « Service »
      Alors portailpro réclame « Service » à Bruno
      Et aucun service de la douane n'a reçu de question

      Exemples:
        | question                 |
        | nouvelle garantie        |
        | taxation à l'importation |

    @refus
    Plan du Scénario: « <question> » ne se détourne pas vers une recette
      Étant donné que Bruno travaille sur ALPHA dans portailpro
      Quand Bruno détourne la question « <question> » vers « Recette – Le Havre »
      Alors la question de Bruno n'est pas transmise
      Et aucun service de la douane n'a reçu de question

      Exemples:
        | question           |
        | garantie à lever   |
        | taxation indirecte |

  @MSG-15
  Règle: Créances, paiements et cautionnements vont à une recette, que l'on choisit

    Plan du Scénario: « <question> » part à la recette choisie, et à elle seule
      Étant donné que Bruno travaille sur ALPHA dans portailpro
      Quand Bruno pose la question « <question> » à « <service> »
      Alors les services de la douane ont reçu exactement ces questions
        | référence   | question   | service   |
        | Q-2026-0001 | <question> | <service> |

      Exemples:
        | question              | service                  |
        | nouveau cautionnement | Recette – Dunkerque      |
        | détail d'une créance  | Recette – Pointe-à-Pitre |
        | paiement non imputé   | Recette – Dunkerque      |

    Plan du Scénario: La question « <question> » ne propose que des recettes
      Étant donné que Bruno travaille sur ALPHA dans portailpro
      Quand Bruno ouvre la messagerie sécurisée
      Alors la question « <question> » propose à Bruno exactement « Recette – Le Havre », « Recette – Pointe-à-Pitre » et « Recette – Dunkerque »

      Exemples:
        | question                 |
        | nouveau cautionnement    |
        | cautionnement à modifier |
        | report de paiement       |
        | rejet de télérèglement   |
        | paiement non imputé      |
        | détail d'une créance     |

    Scénario: Garantie et cautionnement suivent deux circuits
      Étant donné que Bruno travaille sur ALPHA dans portailpro
      Et que Bruno a posé la question « nouvelle garantie »
      Quand Bruno pose la question « nouveau cautionnement » à « Recette – Le Havre »
      Alors les services de la douane ont reçu exactement ces questions
        | référence   | question              | service            |
        | Q-2026-0001 | nouvelle garantie     | PAE – Le Havre     |
        | Q-2026-0002 | nouveau cautionnement | Recette – Le Havre |

    @refus
    Plan du Scénario: Sans recette choisie, « <question> » ne part pas
      Étant donné que Bruno travaille sur ALPHA dans portailpro
      Quand Bruno pose la question « <question> » sans « Service »
      Alors portailpro réclame « Service » à Bruno
      Et aucun service de la douane n'a reçu de question

      Exemples:
        | question              |
        | nouveau cautionnement |
        | paiement non imputé   |

    @refus
    Plan du Scénario: « <question> » ne se détourne pas vers un PAE
      Étant donné que Bruno travaille sur ALPHA dans portailpro
      Quand Bruno détourne la question « <question> » vers « PAE – Le Havre »
      Alors la question de Bruno n'est pas transmise
      Et aucun service de la douane n'a reçu de question

      Exemples:
        | question                 |
        | cautionnement à modifier |
        | détail d'une créance     |

  @MSG-19
  Règle: L'accusé dit quand la question est partie et à quel service

    Scénario: Un matin d'hiver, l'accusé porte l'heure de Paris
      Étant donné que Bruno travaille sur ALPHA dans portailpro
      Quand Bruno pose la question « détail d'une créance » à « Recette – Pointe-à-Pitre »
      Alors l'accusé de Bruno porte le 03/03/2026 à 10:00, et « Recette – Pointe-à-Pitre » pour seul service

    Plan du Scénario: L'accusé suit l'horloge, <moment>
      Étant donné que nous sommes le <jour> à <heure>, heure de Paris
      Et que Bruno travaille sur ALPHA dans portailpro
      Quand Bruno pose la question « nouvelle garantie » à « PAE – Dunkerque »
      Alors l'accusé de Bruno porte le <jour> à <heure>, et « PAE – Dunkerque » pour seul service

      Exemples:
        | moment                         | jour       | heure   |
        | un après-midi d'été            | 15/07/2026 | 14:05 |
        | une minute avant minuit        | 31/12/2026 | 23:59 |
        | une minute après, le lendemain | 01/04/2026 | 00:01  |

    Scénario: L'échange garde l'heure et le service de l'accusé
      Étant donné que Bruno travaille sur ALPHA dans portailpro
      Et que Bruno a posé la question « détail d'une créance »
      Et que 1260 secondes sont passées
      Quand Bruno lit l'échange « Q-2026-0001 »
      Alors Bruno y lit « 3 mars 2026 à 10:00 » et « Recette – Le Havre »

    Scénario: La seconde question a son accusé à elle
      Étant donné que Bruno travaille sur ALPHA dans portailpro
      Et que Bruno a posé la question « nouvelle garantie » à « PAE – Pointe-à-Pitre »
      Et que 1260 secondes sont passées
      Quand Bruno pose la question « nouvelle garantie » à « PAE – Dunkerque »
      Alors l'accusé de Bruno porte le 03/03/2026 à 10:21, et « PAE – Dunkerque » pour seul service

    Scénario: La réponse de la douane se perd : la question déposée est accusée, et ne l'est qu'une fois
      Étant donné que Bruno travaille sur ALPHA dans portailpro
      Et que la réponse de douane.gouv à la prochaine question va se perdre
      Quand Bruno pose la question « détail d'une créance » à « Recette – Pointe-à-Pitre »
      Alors l'accusé de Bruno porte le 03/03/2026 à 10:00, et « Recette – Pointe-à-Pitre » pour seul service
      Et les services de la douane ont reçu exactement ces questions
        | référence   | question             | service                  |
        | Q-2026-0001 | détail d'une créance | Recette – Pointe-à-Pitre |

    @refus
    Scénario: Une question retenue n'est pas accusée
      Étant donné que Bruno travaille sur ALPHA dans portailpro
      Quand Bruno pose la question « détail d'une créance » sans « Message »
      Alors la question de Bruno n'est pas transmise
      Et aucun service de la douane n'a reçu de question
