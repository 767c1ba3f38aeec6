# language: fr
Fonctionnalité: Lire les actualités de la douane
  La douane publie pour tout le monde ; son étiquette « PortailPro » désigne ce qui intéresse les entreprises. Nadia n'a
  pas de compte portailpro.

  Contexte:
    Étant donné les entreprises ALPHA, BETA et GAMMA
    Et la douane a publié ces actualités
      | titre                         | étiquettes                             | publiée le |
      | Nouveau régime des accises    | PortailPro                             | 24/02/2026 |
      | Que rapporter de ses vacances | Voyageurs                              | 26/02/2026 |
      | Portailpro vu par la presse   |                                        | 25/02/2026 |
      | Recrutement à la douane       | Portail, Professionnels                | 25/02/2026 |
      | Guide des agents              | Hors PortailPro, PortailPro-archives   | 25/02/2026 |
      | Fret maritime                 | Entreprises, portailpro                | 23/02/2026 |
      | Taxe sur les carburants       | PORTAILPRO                             | 22/02/2026 |

  @NAV-12 @AMB-40
  Règle: L'étiquette PortailPro décide de ce que le portail affiche

    Plan du Scénario: L'étiquette, <cas>, fait paraître l'article
      Quand Nadia suit « Actualités » au pied de l'accueil de portailpro
      Alors Nadia trouve dans les actualités de portailpro « <titre> »

      Exemples:
        | titre                      | cas                              |
        | Nouveau régime des accises | telle que la douane l'écrit      |
        | Fret maritime              | en minuscules, parmi d'autres    |
        | Taxe sur les carburants    | en capitales                     |

    @refus
    Plan du Scénario: Sans l'étiquette, l'article ne paraît pas, <cas>
      Quand Nadia suit « Actualités » au pied de l'accueil de portailpro
      Alors Nadia ne trouve nulle part dans portailpro « <titre> »

      Exemples:
        | titre                         | cas                                     |
        | Que rapporter de ses vacances | une étiquette pour les voyageurs        |
        | Portailpro vu par la presse   | le mot dans le titre et nulle étiquette |
        | Recrutement à la douane       | deux étiquettes qui y ressemblent       |
        | Guide des agents              | deux étiquettes qui le contiennent      |

    Scénario: Poussé par de plus récents, l'article étiqueté est page suivante
      Étant donné que la douane a publié, au lendemain du 24/02/2026, 12 brèves étiquetées « PortailPro »
      Quand Nadia suit « Actualités » au pied de l'accueil de portailpro
      Alors Nadia trouve dans les actualités de portailpro « Nouveau régime des accises »

    Scénario: Noyé parmi les articles pour voyageurs, l'article étiqueté se retrouve
      Étant donné que la douane a publié, au lendemain du 24/02/2026, 45 brèves étiquetées « Voyageurs »
      Quand Nadia suit « Actualités » au pied de l'accueil de portailpro
      Alors Nadia trouve dans les actualités de portailpro « Nouveau régime des accises »
      Et Nadia ne trouve nulle part dans portailpro « Brève 1 »

    Scénario: Connecté, Bruno lit les mêmes
      Étant donné que Bruno a ouvert sa session sur portailpro
      Quand Bruno suit « Actualités » au pied de l'accueil de portailpro
      Alors Bruno trouve dans les actualités de portailpro « Nouveau régime des accises »

    @refus
    Scénario: Connecté et rattaché, Bruno n'a pas davantage les articles pour voyageurs
      Étant donné que Bruno a rattaché douane.gouv à son compte portailpro
      Et que Bruno a ouvert sa session sur portailpro
      Quand Bruno suit « Actualités » au pied de l'accueil de portailpro
      Alors Bruno ne trouve nulle part dans portailpro « Que rapporter de ses vacances »

    Scénario: Publié après une première visite, l'article paraît dans les minutes qui suivent
      Étant donné que Nadia a suivi « Actualités » au pied de l'accueil de portailpro
      Et que la douane a publié ces actualités
        | titre             | étiquettes | publiée le |
        | Vigne et vendange | PortailPro | 03/03/2026 |
      Quand 5 minutes passent
      Alors Nadia trouve dans les actualités de portailpro « Vigne et vendange »
