# language: fr
Fonctionnalité: Recevoir une réponse écrite
  Un formulaire court, deux promesses : une réponse écrite sous cinq jours ouvrés, un traitement en une semaine au plus.

  Contexte:
    Étant donné les entreprises ALPHA, BETA et GAMMA

  @AST-14
  Règle: La réponse écrite est promise sous 5 jours ouvrés

    Scénario: La promesse est affichée
      Quand Nadia ouvre le formulaire d'Infos Douane Service
      Alors le formulaire promet à Nadia une réponse écrite sous 5 jours ouvrés

    Plan du Scénario: Déposée <cas>, la question a sa réponse due le <échéance>
      Étant donné que nous sommes le <dépôt> à 11:00, heure de Paris
      Quand Nadia demande par écrit, comme professionnel, « Quel taux ? »
      Alors la réponse écrite est due à Nadia le <échéance> au plus tard

      Exemples:
        | dépôt      | échéance   | cas                                    |
        | 09/03/2026 | 16/03/2026 | un lundi sans férié à suivre           |
        | 05/03/2026 | 12/03/2026 | un jeudi, une fin de semaine au milieu |
        | 07/05/2026 | 18/05/2026 | la veille du 8 mai, avant l'Ascension  |
        | 22/05/2026 | 01/06/2026 | un vendredi, le lundi étant férié      |
        | 09/11/2026 | 17/11/2026 | un lundi, le 11 novembre au milieu     |
        | 24/12/2026 | 04/01/2027 | la veille de Noël, d'une année à l'autre |

    Scénario: Déposée un samedi, elle compte de ce jour, ou du lundi : les deux sont admis
      Étant donné que nous sommes le 07/03/2026 à 11:00, heure de Paris
      Quand Nadia demande par écrit, comme particulier, « Quel taux ? »
      Alors la réponse écrite est due à Nadia à l'une de ces dates, le 13/03/2026, le 16/03/2026

    Plan du Scénario: La réponse à la question du <dépôt> est là avant la plus longue des deux promesses
      Étant donné que nous sommes le <dépôt> à 11:00, heure de Paris
      Et que Nadia a demandé par écrit, comme professionnel, « Quel taux ? »
      Et que nous sommes le <relecture> à 11:00, heure de Paris
      Quand Nadia revient à sa question
      Alors sa question est répondue à Nadia le <échéance> au plus tard

      Exemples:
        | dépôt      | relecture  | échéance   |
        | 09/03/2026 | 17/03/2026 | 16/03/2026 |
        | 07/05/2026 | 19/05/2026 | 18/05/2026 |

    @non_bloquant @AMB-04
    Scénario: Quand des fériés écartent les deux promesses, la réponse tient la plus courte
      Étant donné que nous sommes le 07/05/2026 à 11:00, heure de Paris
      Et que Nadia a demandé par écrit, comme professionnel, « Quel taux ? »
      Et que nous sommes le 19/05/2026 à 11:00, heure de Paris
      Quand Nadia revient à sa question
      Alors sa question est répondue à Nadia le 14/05/2026 au plus tard

  @AST-15
  Règle: Le formulaire court annonce un traitement en une semaine au plus

    Scénario: La mention est près du formulaire
      Quand Nadia ouvre le formulaire d'Infos Douane Service
      Alors le formulaire, court, promet à Nadia un traitement en une semaine au plus

    Plan du Scénario: Déposée le <dépôt>, la question est à traiter le <échéance> au plus tard
      Étant donné que nous sommes le <dépôt> à 11:00, heure de Paris
      Quand Nadia demande par écrit, comme particulier, « Puis-je rapporter du rhum ? »
      Alors le traitement est dû à Nadia le <échéance> au plus tard

      Exemples:
        | dépôt      | échéance   |
        | 09/03/2026 | 16/03/2026 |
        | 07/05/2026 | 14/05/2026 |
        | 31/12/2026 | 07/01/2027 |

    Scénario: Bruno, connecté à la douane, lit la même mention
      Étant donné que Bruno a ouvert sa session sur douane.gouv
      Quand Bruno ouvre le formulaire d'Infos Douane Service
      Alors le formulaire, court, promet à Bruno un traitement en une semaine au plus
