# language: fr
Fonctionnalité: Téléphoner à la hotline
  Un numéro, des jours, des heures, un prix, les mêmes partout ; une équipe à elle. Nadia n'a pas de compte portailpro.

  Contexte:
    Étant donné les entreprises ALPHA, BETA et GAMMA

  @AST-04
  Règle: La hotline répond au 0809 400 210, de 8h00 à 19h30, du lundi au vendredi, sans frais

    Scénario: La page d'aide dit le numéro, les jours, les heures et la gratuité
      Quand Nadia ouvre l'aide de portailpro
      Alors portailpro annonce à Nadia une hotline gratuite, du lundi au vendredi, de 8h00 à 19h30
      Et le seul numéro de téléphone de cette page est pour Nadia le « 0809 400 210 »

    Scénario: La page de la hotline dit la même chose
      Quand Nadia suit « Hotline » dans l'aide de portailpro
      Alors portailpro annonce à Nadia une hotline gratuite, du lundi au vendredi, de 8h00 à 19h30
      Et le seul numéro de téléphone de cette page est pour Nadia le « 0809 400 210 »

    Scénario: Le chatbot qui passe la main dit la même chose
      Quand Nadia demande au chatbot « Bonjour »
      Alors portailpro annonce à Nadia une hotline gratuite, du lundi au vendredi, de 8h00 à 19h30
      Et le seul numéro de téléphone de cette page est pour Nadia le « 0809 400 210 »

    Scénario: À Bruno, connecté, la page d'aide dit la même chose
      Étant donné que Bruno a ouvert sa session sur portailpro
      Quand Bruno ouvre l'aide de portailpro
      Alors portailpro annonce à Bruno une hotline gratuite, du lundi au vendredi, de 8h00 à 19h30
      Et le seul numéro de téléphone de cette page est pour Bruno le « 0809 400 210 »

    Plan du Scénario: La hotline est ouverte, <cas>
      Étant donné que nous sommes le <jour> à <heure>, heure de Paris
      Quand Nadia ouvre l'aide de portailpro
      Alors la hotline est annoncée ouverte à Nadia

      Exemples:
        | jour       | heure    | cas                             |
        | 10/03/2026 | 08:00    | un mardi à la première minute   |
        | 10/03/2026 | 08:00:00 | un mardi à la première seconde  |
        | 10/03/2026 | 08:00:59 | un mardi avant 8h01             |
        | 10/03/2026 | 19:29:59 | une seconde avant la demie      |
        | 10/03/2026 | 19:30:00 | à la demie juste                |
        | 10/03/2026 | 19:30    | un mardi à la dernière minute   |
        | 09/03/2026 | 08:00    | un lundi, premier jour          |
        | 11/03/2026 | 12:30    | un mercredi à midi et demi      |
        | 12/03/2026 | 13:30    | un jeudi en début d'après-midi  |
        | 13/03/2026 | 18:00    | un vendredi en fin d'après-midi |
        | 07/07/2026 | 08:00    | en heure d'été, à l'ouverture   |
        | 07/07/2026 | 19:30    | en heure d'été, à la fermeture  |

    @non_bloquant @AMB-51
    Plan du Scénario: 19h30 dure toute sa minute, <cas>
      Étant donné que nous sommes le <jour> à <heure>, heure de Paris
      Quand Nadia ouvre l'aide de portailpro
      Alors la hotline est annoncée ouverte à Nadia

      Exemples:
        | jour       | heure    | cas                                 |
        | 10/03/2026 | 19:30:01 | une seconde après la demie          |
        | 10/03/2026 | 19:30:59 | la dernière seconde d'un mardi      |
        | 07/07/2026 | 19:30:59 | la dernière seconde, en heure d'été |

    @refus
    Plan du Scénario: La hotline est fermée, <cas>
      Étant donné que nous sommes le <jour> à <heure>, heure de Paris
      Et que Nadia a ouvert l'aide de portailpro
      Quand Nadia appelle le numéro de téléphone affiché
      Alors la hotline est annoncée fermée à Nadia
      Et la file TOSCANE n'a rien reçu

      Exemples:
        | jour       | heure    | cas                                      |
        | 10/03/2026 | 07:59    | un mardi, une minute avant l'ouverture   |
        | 10/03/2026 | 19:31    | un mardi, une minute après la fermeture  |
        | 10/03/2026 | 07:59:59 | un mardi, une seconde avant l'ouverture  |
        | 10/03/2026 | 19:31:00 | un mardi, à la première seconde de 19h31 |
        | 14/03/2026 | 12:00    | un samedi à midi                         |
        | 15/03/2026 | 12:00    | un dimanche à midi                       |
        | 07/07/2026 | 07:59    | en heure d'été, une minute avant         |
        | 07/07/2026 | 19:31    | en heure d'été, une minute après         |

  @AST-05
  Règle: La hotline est tenue par une équipe dédiée, le plateau TOSCANE

    Scénario: L'appel de Nadia entre dans la file TOSCANE, et dans aucune autre
      Étant donné que Nadia a ouvert l'aide de portailpro
      Quand Nadia appelle le numéro de téléphone affiché
      Alors la file TOSCANE a reçu 1 appel
      Et la file Infos Douane Service n'a rien reçu
      Et la file Assistance portailpro n'a rien reçu

    Scénario: Chaque appel y entre, celui de Bruno après celui de Nadia
      Étant donné que Nadia a ouvert l'aide de portailpro
      Et que Nadia a appelé le numéro de téléphone affiché
      Et que Bruno a suivi « Hotline » dans l'aide de portailpro
      Quand Bruno appelle le numéro de téléphone affiché
      Alors la file TOSCANE a reçu 2 appels

    Scénario: Tard dans la journée, c'est encore TOSCANE qui répond
      Étant donné que nous sommes le 10/03/2026 à 19:15, heure de Paris
      Et que Nadia a ouvert l'aide de portailpro
      Quand Nadia appelle le numéro de téléphone affiché
      Alors la file TOSCANE a reçu 1 appel
      Et la file Infos Douane Service n'a rien reçu
