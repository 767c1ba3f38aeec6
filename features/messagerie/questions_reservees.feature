# language: fr
Fonctionnalité: Poser les questions que ses droits permettent
  Deux questions, sur le report de paiement et sur le rejet d'un télérèglement, demandent le droit « Télépayer ».
  Absentes, grisées ou refusées avec leur raison, elles ne partent pas sans lui. Tout se juge pour l'entreprise
  entière, quel que soit l'établissement où le droit est tenu.

  Contexte:
    Étant donné les entreprises ALPHA, BETA et GAMMA
    Et Bruno a rattaché douane.gouv à son compte portailpro
    Et Chloé a rattaché douane.gouv à son compte portailpro

  @MSG-04
  Règle: Sans Télépaiement, toute la messagerie s'ouvre moins les deux questions réservées

    Scénario: Habilitée à CIEL, Chloé interroge une recette
      Étant donné que Chloé a le droit « Lire » de CIEL Alcool sur A1
      Et que Chloé travaille sur ALPHA dans portailpro
      Quand Chloé pose la question « paiement non imputé » à « Recette – Dunkerque »
      Alors « Recette – Dunkerque » a reçu exactement ces questions
        | référence   | question            | entreprise |
        | Q-2026-0001 | paiement non imputé | ALPHA      |

    Scénario: Habilitée à CIEL, Chloé trouve toutes les questions sauf deux
      Étant donné que Chloé a le droit « Lire » de CIEL Alcool sur A1
      Et que Chloé travaille sur ALPHA dans portailpro
      Quand Chloé ouvre la messagerie sécurisée
      Alors toutes les questions de l'arbre, sauf « report de paiement » et « rejet de télérèglement », s'ouvrent à Chloé

    Scénario: Un essai refusé n'ôte rien des autres questions
      Étant donné que Chloé a le droit « Lire » de CIEL Alcool sur A1
      Et que Chloé travaille sur ALPHA dans portailpro
      Et que Chloé a tenté de poser la question « report de paiement »
      Quand Chloé pose la question « détail d'une créance » à « Recette – Le Havre »
      Alors les services de la douane ont reçu exactement ces questions
        | référence   | question             | entreprise |
        | Q-2026-0001 | détail d'une créance | ALPHA      |

    @refus
    Plan du Scénario: Chloé cherche « <question> » partout et ne l'envoie pas
      Étant donné que Chloé a le droit « Lire » de CIEL Alcool sur A1
      Et que Chloé travaille sur ALPHA dans portailpro
      Quand Chloé tente de poser la question « <question> »
      Alors portailpro réserve cette question au droit « Télépayer », sans la transmettre pour Chloé
      Et aucun service de la douane n'a reçu de question

      Exemples:
        | question               |
        | report de paiement     |
        | rejet de télérèglement |

    @refus
    Plan du Scénario: Chloé détourne un formulaire permis vers « <question> »
      Étant donné que Chloé a le droit « Lire » de CIEL Alcool sur A1
      Et que Chloé travaille sur ALPHA dans portailpro
      Quand Chloé tente de poser la question « <question> » avec le formulaire d'une autre
      Alors portailpro réserve cette question au droit « Télépayer », sans la transmettre pour Chloé
      Et aucun service de la douane n'a reçu de question

      Exemples:
        | question               |
        | report de paiement     |
        | rejet de télérèglement |

    @refus
    Plan du Scénario: Sous une autre thématique, « <question> » ne s'ouvre pas davantage
      Étant donné que Chloé a le droit « Lire » de CIEL Alcool sur A1
      Et que Chloé travaille sur ALPHA dans portailpro
      Quand Chloé tente de poser la question « <question> » par d'autres adresses
      Alors portailpro réserve cette question au droit « Télépayer », sans la transmettre pour Chloé
      Et aucun service de la douane n'a reçu de question

      Exemples:
        | question               |
        | report de paiement     |
        | rejet de télérèglement |

    @refus
    Plan du Scénario: Chloé force le choix de « <question> » dans la liste
      Étant donné que Chloé a le droit « Lire » de CIEL Alcool sur A1
      Et que Chloé travaille sur ALPHA dans portailpro
      Quand Chloé tente de poser la question « <question> » que la liste ne propose pas
      Alors portailpro réserve cette question au droit « Télépayer », sans la transmettre pour Chloé
      Et aucun service de la douane n'a reçu de question

      Exemples:
        | question               |
        | report de paiement     |
        | rejet de télérèglement |

  @MSG-05
  Règle: Deux questions sont réservées, et deux seulement

    Plan du Scénario: De la même thématique, « <question> » n'est pas réservée
      Étant donné que Chloé a le droit « Lire » de DELTA-G sur A1
      Et que Chloé travaille sur ALPHA dans portailpro
      Quand Chloé pose la question « <question> »
      Alors les services de la douane ont reçu exactement ces questions
        | référence   | question   | entreprise |
        | Q-2026-0001 | <question> | ALPHA      |

      Exemples:
        | question             |
        | détail d'une créance |
        | paiement non imputé  |

    Scénario: Tout ce que Bruno peut demander de plus que Chloé tient en deux questions
      Étant donné que Bruno a le droit « Télépayer » de Télépaiement SEPA sur A1
      Et que Chloé a le droit « Lire » de DELTA-G sur A1
      Et que Bruno travaille sur ALPHA dans portailpro
      Et que Chloé travaille sur ALPHA dans portailpro
      Quand Chloé ouvre la messagerie sécurisée
      Alors les questions ouvertes à Bruno et fermées à Chloé sont exactement « report de paiement » et « rejet de télérèglement »
      Et aucune question n'est ouverte à Chloé et fermée à Bruno

    @refus
    Plan du Scénario: « <question> » est l'une des deux
      Étant donné que Chloé a le droit « Lire » de DELTA-G sur A1
      Et que Chloé travaille sur ALPHA dans portailpro
      Quand Chloé tente de poser la question « <question> » par son adresse
      Alors portailpro réserve cette question au droit « Télépayer », sans la transmettre pour Chloé
      Et aucun service de la douane n'a reçu de question

      Exemples:
        | question               |
        | report de paiement     |
        | rejet de télérèglement |

  @MSG-06
  Règle: « Télépayer » ouvre toute la messagerie

    Plan du Scénario: Le titulaire de « Télépayer » pose la question « <question> »
      Étant donné que Bruno a le droit « Télépayer » de Télépaiement SEPA sur A1
      Et que Bruno travaille sur ALPHA dans portailpro
      Quand Bruno pose la question « <question> » à « Recette – Pointe-à-Pitre »
      Alors la question de Bruno est transmise
      Et « Recette – Pointe-à-Pitre » a reçu exactement ces questions
        | référence   | question   | entreprise |
        | Q-2026-0001 | <question> | ALPHA      |

      Exemples:
        | question               |
        | report de paiement     |
        | rejet de télérèglement |

    Scénario: « Télépayer » seul ouvre aussi les questions d'assiette
      Étant donné que Bruno a le droit « Télépayer » de Télépaiement SEPA sur A1
      Et que Bruno travaille sur ALPHA dans portailpro
      Quand Bruno ouvre la messagerie sécurisée
      Alors toutes les questions de l'arbre s'ouvrent à Bruno

    Scénario: « Télépayer » reçu en pleine session ouvre le report de paiement
      Étant donné que Bruno a le droit « Lire » de DELTA-G sur A1
      Et que Bruno travaille sur ALPHA dans portailpro
      Et que la messagerie sécurisée est ouverte à Bruno
      Et que Bruno vient de recevoir le droit « Télépayer » de Télépaiement SEPA sur A2
      Quand Bruno pose la question « report de paiement » à « Recette – Le Havre »
      Alors « Recette – Le Havre » a reçu exactement ces questions
        | référence   | question           | entreprise |
        | Q-2026-0001 | report de paiement | ALPHA      |

  @MSG-07
  Règle: « Adhérer » seul ouvre la messagerie sans les deux questions réservées

    Scénario: « Adhérer » seul ouvre la messagerie
      Étant donné que Bruno a le droit « Adhérer » de Télépaiement SEPA sur A1
      Et que Bruno travaille sur ALPHA dans portailpro
      Quand Bruno pose la question « nouveau cautionnement » à « Recette – Le Havre »
      Alors « Recette – Le Havre » a reçu exactement ces questions
        | référence   | question              | entreprise |
        | Q-2026-0001 | nouveau cautionnement | ALPHA      |

    Scénario: « Adhérer » n'ôte rien à qui tient aussi « Télépayer »
      Étant donné que Bruno a le droit « Adhérer » de Télépaiement SEPA sur A1
      Et que Bruno a le droit « Télépayer » de Télépaiement SEPA sur A2
      Et que Bruno travaille sur ALPHA dans portailpro
      Quand Bruno pose la question « rejet de télérèglement » à « Recette – Le Havre »
      Alors « Recette – Le Havre » a reçu exactement ces questions
        | référence   | question               | entreprise |
        | Q-2026-0001 | rejet de télérèglement | ALPHA      |

    @refus
    Plan du Scénario: « Adhérer » seul ne laisse pas partir « <question> »
      Étant donné que Bruno a le droit « Adhérer » de Télépaiement SEPA sur A1
      Et que Bruno travaille sur ALPHA dans portailpro
      Quand Bruno tente de poser la question « <question> »
      Alors portailpro réserve cette question au droit « Télépayer », sans la transmettre pour Bruno
      Et aucun service de la douane n'a reçu de question

      Exemples:
        | question               |
        | report de paiement     |
        | rejet de télérèglement |

    @refus
    Plan du Scénario: « Adhérer » seul, et le formulaire d'une autre question, ne laissent pas partir « <question> »
      Étant donné que Bruno a le droit « Adhérer » de Télépaiement SEPA sur A1
      Et que Bruno travaille sur ALPHA dans portailpro
      Quand Bruno tente de poser la question « <question> » avec le formulaire d'une autre
      Alors portailpro réserve cette question au droit « Télépayer », sans la transmettre pour Bruno
      Et aucun service de la douane n'a reçu de question

      Exemples:
        | question               |
        | report de paiement     |
        | rejet de télérèglement |

    @refus
    Scénario: « Télépayer » perdu, « Adhérer » gardé, le report de paiement se ferme
      Étant donné que Bruno a le droit « Adhérer » de Télépaiement SEPA sur A1
      Et que Bruno a le droit « Télépayer » de Télépaiement SEPA sur A1
      Et que Bruno travaille sur ALPHA dans portailpro
      Et que le droit « Télépayer » de Télépaiement SEPA sur A1 a été retiré à Bruno
      Et que 6 secondes sont passées
      Quand Bruno tente de poser la question « report de paiement »
      Alors aucun service de la douane n'a reçu de question

  @MSG-08
  Règle: Les droits de messagerie se jugent pour l'entreprise entière

    Scénario: Habilitée sur A2, Chloé interroge un PAE au sujet de A1
      Étant donné que Chloé a le droit « Lire » de DELTA-G sur A2
      Et que Chloé travaille sur ALPHA dans portailpro
      Quand Chloé pose la question « taxation à l'importation » avec « 000 176 115 00012 » pour « SIRET »
      Alors « PAE – Le Havre » a reçu exactement ces questions
        | référence   | question                 | entreprise | établissement |
        | Q-2026-0001 | taxation à l'importation | ALPHA      | A1            |

    Scénario: « Télépayer » sur A2 ouvre les questions réservées pour toute l'entreprise
      Étant donné que Bruno a le droit « Télépayer » de Télépaiement SEPA sur A2
      Et que Bruno travaille sur ALPHA dans portailpro
      Quand Bruno ouvre la messagerie sécurisée
      Alors toutes les questions de l'arbre s'ouvrent à Bruno

    Scénario: Habilité sur A2, Bruno lit les échanges de toute l'entreprise
      Étant donné que Bruno a le droit « Lire » de DELTA-G sur A2
      Et que Bruno travaille sur ALPHA dans portailpro
      Et que Bruno a posé la question « nouvelle garantie »
      Quand Bruno lit l'échange « Q-2026-0001 »
      Alors l'échange « Q-2026-0001 » s'ouvre à Bruno

    Scénario: Un formulaire ouvert pour BETA ne devient pas une question d'ALPHA
      Étant donné que Bruno a le droit « Lire » de DELTA-G sur A1
      Et que Bruno a le droit « Lire » de DELTA-G sur B1
      Et que Bruno travaille sur BETA dans portailpro
      Et que Bruno a laissé ouvert le formulaire de la question « détail d'une créance »
      Et que Bruno travaille sur ALPHA dans portailpro
      Quand Bruno envoie le formulaire laissé ouvert
      Alors aucun service de la douane n'a reçu de question au nom d'ALPHA
