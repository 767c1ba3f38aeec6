# language: fr
Fonctionnalité: Remplir le formulaire d'une question
  Un formulaire auquel il manque une réponse obligatoire ne part pas ; ce qui était tapé y reste. Le SIRET n'est
  demandé que là où la question porte sur un établissement.

  Contexte:
    Étant donné les entreprises ALPHA, BETA et GAMMA
    Et Bruno a rattaché douane.gouv à son compte portailpro
    Et Bruno a le droit « Télépayer » de Télépaiement SEPA sur A1

  @MSG-13
  Règle: Une réponse obligatoire qui manque retient l'envoi

    Scénario: Tout est renseigné, la question part avec ses réponses
      Étant donné que Bruno travaille sur ALPHA dans portailpro
      Quand Bruno pose la question « rejet de télérèglement » avec
        | champ                   | valeur     |
        | Référence de la créance | DED-A-77   |
        | Date du rejet           | 27/02/2026 |
      Alors les services de la douane ont reçu exactement ces questions
        | question               | champs                                                         | message                                      |
        | rejet de télérèglement | Date du rejet = 27/02/2026, Référence de la créance = DED-A-77 | Merci de nous répondre avant la fin du mois. |

    Plan du Scénario: Une réponse facultative peut manquer, ici <champ>
      Étant donné que Bruno travaille sur ALPHA dans portailpro
      Quand Bruno pose la question « <question> » sans « <champ> »
      Alors les services de la douane ont reçu exactement ces questions
        | question   | champs   |
        | <question> | <champs> |

      Exemples:
        | question                 | champ                       | champs                                    |
        | cautionnement à modifier | Montant en euros            | Référence du crédit TRIGO = TRIGO-2026-17 |
        | taxation à l'importation | Référence de la déclaration | SIRET = 00017611500012                    |

    @refus
    Plan du Scénario: « <question> » ne part pas sans « <champ> »
      Étant donné que Bruno travaille sur ALPHA dans portailpro
      Quand Bruno pose la question « <question> » sans « <champ> »
      Alors portailpro réclame « <champ> » à Bruno
      Et aucun service de la douane n'a reçu de question

      Exemples:
        | question                 | champ                     |
        | détail d'une créance     | Référence de la créance   |
        | report de paiement       | Référence de la créance   |
        | rejet de télérèglement   | Date du rejet             |
        | paiement non imputé      | Date du paiement          |
        | nouveau cautionnement    | Référence du crédit TRIGO |
        | cautionnement à modifier | Référence du crédit TRIGO |
        | garantie à lever         | Référence de la garantie  |
        | détail d'une créance     | Message                   |

    Scénario: Le formulaire retenu, une fois complété, part
      Étant donné que Bruno travaille sur ALPHA dans portailpro
      Et que Bruno a envoyé la question « rejet de télérèglement » sans « Date du rejet »
      Quand Bruno complète le formulaire retenu de la question « rejet de télérèglement »
      Alors les services de la douane ont reçu exactement ces questions
        | question               | champs                                                         |
        | rejet de télérèglement | Date du rejet = 02/03/2026, Référence de la créance = DED-A-01 |

    @refus
    Plan du Scénario: Des espaces ne sont pas une réponse, ici « <champ> »
      Étant donné que Bruno travaille sur ALPHA dans portailpro
      Quand Bruno pose la question « détail d'une créance » avec trois espaces pour « <champ> »
      Alors portailpro réclame « <champ> » à Bruno
      Et aucun service de la douane n'a reçu de question

      Exemples:
        | champ                   |
        | Référence de la créance |
        | Message                 |

    @refus
    Scénario: Ce qui était tapé reste dans le formulaire retenu
      Étant donné que Bruno travaille sur ALPHA dans portailpro
      Quand Bruno pose la question « rejet de télérèglement » sans « Référence de la créance »
      Alors le formulaire de Bruno garde ce qui y était tapé
        | champ         | valeur                                       |
        | Date du rejet | 02/03/2026                                   |
        | Service       | Recette – Le Havre                           |
        | Message       | Merci de nous répondre avant la fin du mois. |
      Et aucun service de la douane n'a reçu de question

    @refus
    Scénario: La douane ne répond pas : rien ne part, rien n'est perdu
      Étant donné que Bruno travaille sur ALPHA dans portailpro
      Et que la messagerie de douane.gouv ne prend plus de question
      Quand Bruno pose la question « détail d'une créance » à « Recette – Le Havre »
      Alors le formulaire de Bruno garde ce qui y était tapé
        | champ                   | valeur                                       |
        | Référence de la créance | DED-A-01                                     |
        | Message                 | Merci de nous répondre avant la fin du mois. |
      Et aucun service de la douane n'a reçu de question

  @MSG-18
  Règle: Là où le traitement le demande, le formulaire invite à préciser le SIRET

    Plan du Scénario: La question porte sur l'établissement <établissement>
      Étant donné que Bruno travaille sur ALPHA dans portailpro
      Quand Bruno pose la question « nouvelle garantie » avec « <SIRET> » pour « SIRET »
      Alors les services de la douane ont reçu exactement ces questions
        | question          | entreprise | établissement   |
        | nouvelle garantie | ALPHA      | <établissement> |

      Exemples:
        | établissement | SIRET             |
        | A1            | 00017611500012    |
        | A2            | 000 176 115 00020 |

    Scénario: Une question sur une créance part au nom de l'entreprise, sans SIRET
      Étant donné que Bruno travaille sur ALPHA dans portailpro
      Quand Bruno pose la question « détail d'une créance » à « Recette – Le Havre »
      Alors les services de la douane ont reçu exactement ces questions
        | question             | entreprise | établissement |
        | détail d'une créance | ALPHA      |               |

    Scénario: Le SIRET n'est demandé que pour les questions d'assiette et de garantie
      Étant donné que Bruno travaille sur ALPHA dans portailpro
      Quand Bruno ouvre la messagerie sécurisée
      Alors le SIRET est demandé à Bruno pour ces questions, et elles seules
        | question                   |
        | nouvelle garantie          |
        | garantie à lever           |
        | taxation à l'importation   |
        | taxation indirecte         |
        | taxation de l'énergie      |
        | taxation à l'octroi de mer |

    @refus
    Plan du Scénario: Un SIRET qui n'en est pas un ne part pas, ici <défaut>
      Étant donné que Bruno travaille sur ALPHA dans portailpro
      Quand Bruno pose la question « nouvelle garantie » avec « <SIRET> » pour « SIRET »
      Alors portailpro réclame « SIRET » à Bruno
      Et aucun service de la douane n'a reçu de question

      Exemples:
        | défaut             | SIRET           |
        | une clé fausse     | 00017611500013  |
        | un chiffre de trop | 000176115000120 |
        | le seul SIREN      | 000176115       |

    @refus @non_bloquant @AMB-44
    Scénario: Le SIRET d'une autre entreprise ne part pas
      Étant donné que Bruno travaille sur ALPHA dans portailpro
      Quand Bruno pose la question « nouvelle garantie » avec « 00028422400011 » pour « SIRET »
      Alors portailpro réclame « SIRET » à Bruno
      Et aucun service de la douane n'a reçu de question

    @refus @non_bloquant @AMB-44
    Scénario: Le SIRET marqué obligatoire retient l'envoi quand il manque
      Étant donné que Bruno travaille sur ALPHA dans portailpro
      Quand Bruno pose la question « nouvelle garantie » sans « SIRET »
      Alors portailpro réclame « SIRET » à Bruno
      Et aucun service de la douane n'a reçu de question
