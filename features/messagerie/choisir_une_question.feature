# language: fr
Fonctionnalité: Choisir une question dans la liste
  La personne est guidée : une thématique, puis une question répertoriée, qui a son formulaire à elle. Rien ne
  s'envoie hors de cette liste.

  Contexte:
    Étant donné les entreprises ALPHA, BETA et GAMMA
    Et Bruno a rattaché douane.gouv à son compte portailpro
    Et Bruno a le droit « Télépayer » de Télépaiement SEPA sur A1

  @MSG-09
  Règle: Aucun message ne part hors des questions répertoriées

    Scénario: La question envoyée porte le motif choisi
      Étant donné que Bruno travaille sur ALPHA dans portailpro
      Quand Bruno pose la question « détail d'une créance » à « Recette – Le Havre »
      Alors « Recette – Le Havre » a reçu exactement ces questions
        | référence   | question             | entreprise |
        | Q-2026-0001 | détail d'une créance | ALPHA      |

    Scénario: Toutes les questions proposées sont répertoriées
      Étant donné que Bruno travaille sur ALPHA dans portailpro
      Quand Bruno ouvre la messagerie sécurisée
      Alors les questions proposées à Bruno sont toutes de la liste

    Scénario: Aucun formulaire ne laisse choisir son sujet
      Étant donné que Bruno travaille sur ALPHA dans portailpro
      Quand Bruno ouvre la messagerie sécurisée
      Alors aucun formulaire ne laisse Bruno choisir son sujet

    @refus
    Plan du Scénario: Une question « <code> » n'existe pas et ne part pas
      Étant donné que Bruno travaille sur ALPHA dans portailpro
      Quand Bruno tente de poser une question « <code> », hors de la liste
      Alors la question de Bruno n'est pas transmise
      Et aucun service de la douane n'a reçu de question

      Exemples:
        | code               |
        | autre              |
        | probleme-technique |

  @MSG-10
  Règle: Une thématique, puis une question : l'arbre recense toutes les questions possibles

    Scénario: La thématique se choisit avant la question
      Étant donné que Bruno travaille sur ALPHA dans portailpro
      Quand Bruno ouvre la messagerie sécurisée
      Alors Bruno choisit d'abord entre ces thématiques, et elles seules
        | thématique               |
        | Paiements et créances    |
        | Cautionnement            |
        | Garantie                 |
        | Dédouanement             |
        | Contributions indirectes |
        | Produits énergétiques    |
        | Octroi de mer            |

    Scénario: Les questions que l'on atteint sont celles de l'arbre
      Étant donné que Bruno travaille sur ALPHA dans portailpro
      Quand Bruno ouvre la messagerie sécurisée
      Alors les questions ouvertes à Bruno sont exactement
        | thématique               | question                                                           |
        | Paiements et créances    | Demander ou modifier un report de paiement / échéancier            |
        | Paiements et créances    | Régulariser le rejet d'une opération de télérèglement              |
        | Paiements et créances    | Signaler un paiement non imputé                                    |
        | Paiements et créances    | Demander le détail d'une créance                                   |
        | Cautionnement            | Demander un cautionnement                                          |
        | Cautionnement            | Modifier un cautionnement                                          |
        | Garantie                 | Mettre en place une garantie                                       |
        | Garantie                 | Lever une garantie                                                 |
        | Dédouanement             | Poser une question sur la taxation à l'importation                 |
        | Contributions indirectes | Poser une question sur la taxation des contributions indirectes    |
        | Produits énergétiques    | Poser une question sur la taxation des produits énergétiques       |
        | Octroi de mer            | Poser une question sur la taxation à l'octroi de mer               |

    Plan du Scénario: Chaque question de l'arbre arrive à la douane sous son nom, ici « <question> »
      Étant donné que Bruno travaille sur ALPHA dans portailpro
      Quand Bruno pose la question « <question> »
      Alors les services de la douane ont reçu exactement ces questions
        | référence   | question   | entreprise |
        | Q-2026-0001 | <question> | ALPHA      |

      Exemples:
        | question                   |
        | cautionnement à modifier   |
        | garantie à lever           |
        | taxation indirecte         |
        | taxation de l'énergie      |
        | taxation à l'octroi de mer |

  @MSG-11
  Règle: Les questions portent sur paiements, garanties, cautionnements et taxes que l'on déclare par le portail

    Scénario: Les thématiques restent dans ce périmètre
      Étant donné que Bruno travaille sur ALPHA dans portailpro
      Quand Bruno ouvre la messagerie sécurisée
      Alors Bruno choisit d'abord entre ces thématiques, et elles seules
        | thématique               |
        | Paiements et créances    |
        | Cautionnement            |
        | Garantie                 |
        | Dédouanement             |
        | Contributions indirectes |
        | Produits énergétiques    |
        | Octroi de mer            |

    @refus
    Plan du Scénario: La thématique « <thématique> » n'existe pas, même par une adresse
      Étant donné que Bruno travaille sur ALPHA dans portailpro
      Quand Bruno tape l'adresse de la thématique « <thématique> »
      Alors portailpro ne connaît pas la page que Bruno demande

      Exemples:
        | thématique         |
        | voyageurs          |
        | contentieux        |
        | h7                 |
        | probleme-technique |

  @MSG-12
  Règle: À chaque question son formulaire

    Scénario: Le formulaire d'une question demande ce que son traitement demande
      Étant donné que Bruno travaille sur ALPHA dans portailpro
      Quand Bruno pose la question « garantie à lever » avec
        | champ                     | valeur         |
        | SIRET                     | 00017611500020 |
        | Référence de la garantie  | GAR-2026-99    |
      Alors les services de la douane ont reçu exactement ces questions
        | question         | champs                                                         |
        | garantie à lever | Référence de la garantie = GAR-2026-99, SIRET = 00017611500020 |

    Scénario: Les douze questions ouvrent chacune leur formulaire
      Étant donné que Bruno travaille sur ALPHA dans portailpro
      Quand Bruno ouvre la messagerie sécurisée
      Alors chaque question ouvre à Bruno son propre formulaire
        | question                   | champs                                      |
        | report de paiement         | Référence de la créance                     |
        | rejet de télérèglement     | Référence de la créance, Date du rejet      |
        | paiement non imputé        | Référence de la créance, Date du paiement   |
        | détail d'une créance       | Référence de la créance                     |
        | nouveau cautionnement      | Référence du crédit TRIGO                   |
        | cautionnement à modifier   | Référence du crédit TRIGO, Montant en euros |
        | nouvelle garantie          | SIRET, Montant en euros                     |
        | garantie à lever           | SIRET, Référence de la garantie             |
        | taxation à l'importation   | SIRET, Référence de la déclaration          |
        | taxation indirecte         | SIRET                                       |
        | taxation de l'énergie      | SIRET                                       |
        | taxation à l'octroi de mer | SIRET                                       |
