# language: fr
Fonctionnalité: Joindre la douane
  Au pied de chaque page de douane.gouv, deux entrées pour deux besoins ; l'une mène à Infos Douane Service, son centre
  d'appels. Nadia n'est connectée nulle part.

  Contexte:
    Étant donné les entreprises ALPHA, BETA et GAMMA

  @AST-08
  Règle: Le bloc de contact distingue un problème technique et des renseignements sur les formalités

    Plan du Scénario: « <entrée> » mène à la page « <page> »
      Quand Nadia suit « <entrée> » dans le bloc de contact de douane.gouv
      Alors douane.gouv ouvre à Nadia la page « <page> »

      Exemples:
        | entrée                                                          | page                           |
        | Problème technique dans un service en ligne                     | Signaler un problème technique |
        | Renseignements sur les formalités, particulier ou professionnel | Infos Douane Service           |

    Scénario: Bruno, connecté à la douane, y trouve les deux mêmes entrées
      Étant donné que Bruno a ouvert sa session sur douane.gouv
      Quand Bruno suit « Problème technique dans un service en ligne » dans le bloc de contact de douane.gouv
      Alors douane.gouv ouvre à Bruno la page « Signaler un problème technique »

    Scénario: Un problème technique arrive à l'assistance des services en ligne, et à elle seule
      Quand Nadia signale à la douane un problème dans CIEL : « L'écran se fige »
      Alors douane.gouv confirme à Nadia son signalement
      Et la file Assistance des services en ligne de la douane a reçu de Nadia « L'écran se fige »
      Et la file Questions écrites à Infos Douane Service n'a rien reçu
      Et la file Assistance portailpro n'a rien reçu

    Plan du Scénario: La question d'un <profil> arrive à Infos Douane Service, et à lui seul
      Quand Nadia demande par écrit, comme <profil>, « Quels papiers pour un vélo ? »
      Alors la file Questions écrites à Infos Douane Service a reçu de Nadia « Quels papiers pour un vélo ? »
      Et la file Assistance des services en ligne de la douane n'a rien reçu

      Exemples:
        | profil        |
        | particulier   |
        | professionnel |

  @AST-09
  Règle: Infos Douane Service est ouvert les jours de semaine non fériés, de 08h30 à 18h00

    Scénario: Les jours et les heures sont annoncés
      Quand Nadia ouvre Infos Douane Service
      Alors Infos Douane Service annonce à Nadia une ouverture de 08h30 à 18h00 du lundi au vendredi, sauf jours fériés

    Plan du Scénario: Le centre est ouvert, <cas>
      Étant donné que nous sommes le <jour> à <heure>, heure de Paris
      Et que Nadia a ouvert Infos Douane Service
      Quand Nadia appelle le numéro d'Infos Douane Service affiché
      Alors Infos Douane Service est annoncé ouvert à Nadia
      Et la file Infos Douane Service a reçu 1 appel

      Exemples:
        | jour       | heure | cas                              |
        | 04/03/2026 | 08:30 | un mercredi à la première minute |
        | 04/03/2026 | 18:00 | un mercredi à la dernière minute |
        | 15/07/2026 | 08:30 | en heure d'été, à l'ouverture    |
        | 13/07/2026 | 18:00 | la veille d'un jour férié        |
        | 05/03/2026 | 12:30 | un jeudi à midi et demi          |
        | 10/03/2026 | 13:30 | un mardi en début d'après-midi   |
        | 06/03/2026 | 17:00 | un vendredi en fin de journée    |
        | 03/04/2026 | 12:00 | le vendredi saint, non férié     |

    @refus
    Plan du Scénario: Le centre est fermé, <cas>
      Étant donné que nous sommes le <jour> à <heure>, heure de Paris
      Et que Nadia a ouvert Infos Douane Service
      Quand Nadia appelle le numéro d'Infos Douane Service affiché
      Alors Infos Douane Service est annoncé fermé à Nadia
      Et la file Infos Douane Service n'a rien reçu

      Exemples:
        | jour       | heure | cas                                             |
        | 04/03/2026 | 08:29 | un mercredi, une minute avant                   |
        | 04/03/2026 | 18:01 | un mercredi, une minute après                   |
        | 07/03/2026 | 12:00 | un samedi à midi                                |
        | 08/03/2026 | 12:00 | un dimanche à midi                              |
        | 14/07/2026 | 12:00 | le 14 juillet                                   |
        | 06/04/2026 | 12:00 | le lundi de Pâques, qui change d'année en année |
        | 01/05/2026 | 12:00 | le 1er mai                                      |
        | 08/05/2026 | 12:00 | le 8 mai                                        |
        | 14/05/2026 | 12:00 | l'Ascension                                     |
        | 25/05/2026 | 12:00 | le lundi de Pentecôte                           |
        | 11/11/2026 | 12:00 | le 11 novembre                                  |
        | 25/12/2026 | 12:00 | Noël                                            |
        | 01/01/2027 | 12:00 | le jour de l'an                                 |
        | 01/11/2027 | 12:00 | la Toussaint                                    |
        | 15/08/2028 | 12:00 | l'Assomption                                    |
        | 15/07/2026 | 08:29 | en heure d'été, une minute avant                |
        | 15/07/2026 | 18:01 | en heure d'été, une minute après                |

  @AST-10
  Règle: L'appel est annoncé gratuit ; de l'Outre-mer et de l'étranger, c'est le +33 1 72 40 78 50

    Scénario: Service et appel sont annoncés gratuits
      Quand Nadia ouvre Infos Douane Service
      Alors Infos Douane Service s'annonce gratuit à Nadia, service et appel

    Scénario: Le numéro pour appeler de loin est affiché, et répond
      Étant donné que Nadia a ouvert Infos Douane Service
      Quand Nadia appelle le numéro d'Infos Douane Service affiché
      Alors le seul numéro pour appeler de loin est, pour Nadia, le « +33 1 72 40 78 50 »
      Et la file Infos Douane Service a reçu 1 appel

    Scénario: Bruno, connecté à la douane, lit le même numéro
      Étant donné que Bruno a ouvert sa session sur douane.gouv
      Quand Bruno ouvre Infos Douane Service
      Alors le seul numéro pour appeler de loin est, pour Bruno, le « +33 1 72 40 78 50 »
      Et Infos Douane Service s'annonce gratuit à Bruno, service et appel

    Scénario: Qui demande à être rappelé trouve le même numéro, s'il préfère appeler
      Quand Nadia ouvre la demande de rappel
      Alors le seul numéro pour appeler de loin est, pour Nadia, le « +33 1 72 40 78 50 »
