# language: fr
Fonctionnalité: Voir selon ses droits
  Deux personnes d'une même entreprise n'ont pas le même tableau de bord : chacune y trouve ce que lui ouvrent les
  habilitations transmises par chaque administration.

  Contexte:
    Étant donné les entreprises ALPHA, BETA et GAMMA
    Et ces créances
      | administration | référence | établissement | montant    | échéance   | réglée le  | moyen |
      | Douane         | DED-A-01  | A1            | 1 250,00 € | 15/03/2026 |            |       |
      | Douane         | DED-A-02  | A2            | 2 300,00 € | 08/02/2026 | 06/02/2026 | SEPA  |
      | Impôts         | TVA-A-01  | A1            | 4 100,00 € | 24/03/2026 |            |       |
      | Urssaf         | COT-A-01  | A1            | 2 876,40 € | 15/03/2026 |            |       |

  @TDB-02
  Règle: Le contenu du tableau de bord dépend de la personne et de ses habilitations chez chaque administration

    Scénario: Chloé après Bruno, chacun a le sien
      Étant donné que Bruno a rattaché douane.gouv à son compte portailpro
      Et que Bruno a le droit « Télépayer » de Télépaiement SEPA sur A1
      Et que Bruno travaille sur ALPHA dans portailpro
      Et que Chloé a rattaché impots.gouv à son compte portailpro
      Et que Chloé a le droit « Payer » du compte fiscal sur ALPHA
      Quand Chloé consulte son tableau de bord pour ALPHA
      Alors l'onglet « En cours » des paiements de Chloé montre exactement
        | administration | référence | établissement | montant    | échéance   |
        | Impôts         | TVA-A-01  | A1            | 4 100,00 € | 24/03/2026 |

    Scénario: Bruno revient après Chloé et retrouve le sien
      Étant donné que Bruno a rattaché douane.gouv à son compte portailpro
      Et que Bruno a le droit « Télépayer » de Télépaiement SEPA sur A1
      Et que Bruno travaille sur ALPHA dans portailpro
      Et que Chloé travaille sur ALPHA dans portailpro
      Quand Bruno consulte son tableau de bord pour ALPHA
      Alors le tableau de bord de Bruno montre exactement ce que ses droits permettent
      Et le tableau de bord de Chloé montre exactement ce que ses droits permettent

    @refus
    Scénario: Sans droit, Denis ne reçoit pas la vue de Bruno
      Étant donné que Bruno a rattaché douane.gouv, impots.gouv et urssaf.fr à son compte portailpro
      Et que Bruno a le droit « Télépayer » de Télépaiement SEPA sur A1
      Et que Bruno a le droit « Payer » du compte fiscal sur ALPHA
      Et que Bruno travaille sur ALPHA dans portailpro
      Et que Denis a rattaché douane.gouv, impots.gouv et urssaf.fr à son compte portailpro
      Quand Denis consulte son tableau de bord pour ALPHA
      Alors le tableau de bord de Denis montre exactement ce que ses droits permettent

    @refus
    Plan du Scénario: Habilitée chez <site> seulement, Chloé ne voit rien des deux autres
      Étant donné que Bruno a rattaché douane.gouv, impots.gouv et urssaf.fr à son compte portailpro
      Et que Bruno a le droit « Payer » du compte fiscal sur ALPHA
      Et que Chloé a rattaché douane.gouv, impots.gouv et urssaf.fr à son compte portailpro
      Et que Chloé a le droit <droit> sur <périmètre>
      Quand Chloé consulte son tableau de bord pour ALPHA
      Alors l'onglet « En cours » des paiements de Chloé montre exactement
        | administration   | référence   | établissement | montant   | échéance   |
        | <administration> | <référence> | A1            | <montant> | <échéance> |
      Et le tableau de bord de Chloé montre exactement ce que ses droits permettent

      Exemples:
        | site        | administration | droit                              | périmètre | référence | montant    | échéance   |
        | douane.gouv | Douane         | « Télépayer » de Télépaiement SEPA | A2        | DED-A-01  | 1 250,00 € | 15/03/2026 |
        | impots.gouv | Impôts         | « Payer » du compte fiscal         | ALPHA     | TVA-A-01  | 4 100,00 € | 24/03/2026 |
        | urssaf.fr   | Urssaf         | « Payer » du compte cotisant       | ALPHA     | COT-A-01  | 2 876,40 € | 15/03/2026 |

    @refus
    Scénario: « Déclarer » et « Payer » ne se donnent pas l'un pour l'autre
      Étant donné que Bruno a rattaché impots.gouv à son compte portailpro
      Et que Bruno a le droit « Payer » du compte fiscal sur ALPHA
      Et que Chloé a rattaché impots.gouv à son compte portailpro
      Et que Chloé a le droit « Déclarer » du compte fiscal sur ALPHA
      Et que Bruno travaille sur ALPHA dans portailpro
      Quand Chloé consulte son tableau de bord pour ALPHA
      Alors le tableau de bord de Chloé montre exactement ce que ses droits permettent

    @refus
    Scénario: « Payer » ne fait pas lire les déclarations déposées, ni « Déclarer » sur un compte non rattaché
      Étant donné ces déclarations
        | administration | démarche                       | période      | entreprise | déposée le |
        | Impôts         | TVA                            | Janvier 2026 | ALPHA      | 18/02/2026 |
        | Urssaf         | Déclaration sociale nominative | Janvier 2026 | ALPHA      | 12/02/2026 |
      Et que Chloé a rattaché impots.gouv à son compte portailpro
      Et que Chloé a le droit « Payer » du compte fiscal sur ALPHA
      Et que Chloé a le droit « Déclarer » du compte cotisant sur ALPHA
      Quand Chloé consulte son tableau de bord pour ALPHA
      Alors l'onglet « Historique » des déclarations de Chloé est vide

  @TDB-16
  Règle: Sans « Télépayer », aucune créance de la douane n'est lisible, quel que soit le statut de la personne

    Plan du Scénario: Le statut « <statut> » ajouté à « Télépayer » n'empêche pas de lire
      Étant donné que Bruno a rattaché douane.gouv à son compte portailpro
      Et que Bruno a le droit « <statut> » du compte entreprise sur ALPHA
      Et que Bruno a le droit « Télépayer » de Télépaiement SEPA sur A1
      Quand Bruno consulte son tableau de bord pour ALPHA
      Alors l'onglet « En cours » des paiements de Bruno montre exactement
        | administration | référence | établissement | montant    | échéance   |
        | Douane         | DED-A-01  | A1            | 1 250,00 € | 15/03/2026 |
      Et l'onglet « Historique » des paiements de Bruno montre exactement
        | administration | référence | établissement | montant    | réglé le   | moyen |
        | Douane         | DED-A-02  | A2            | 2 300,00 € | 06/02/2026 | SEPA  |

      Exemples:
        | statut        |
        | Correspondant |
        | Représentant  |

    @refus
    Plan du Scénario: Le statut « <statut> » ne fait rien lire de la douane
      Étant donné que Denis a rattaché douane.gouv à son compte portailpro
      Et que Denis a le droit « <statut> » du compte entreprise sur ALPHA
      Quand Denis consulte son tableau de bord pour ALPHA
      Alors l'onglet « En cours » des paiements de Denis est vide
      Et l'onglet « Historique » des paiements de Denis est vide
      Et la synthèse de Denis ne compte rien
      Et l'échéancier de Denis est vide

      Exemples:
        | statut        |
        | Correspondant |
        | AGE           |
        | Représentant  |
        | Déclarant     |

    @refus
    Plan du Scénario: Déclarante, Chloé ne lit aucune créance avec <droit>
      Étant donné que Chloé a rattaché douane.gouv à son compte portailpro
      Et que Chloé a le droit <droit> sur A1
      Et que Chloé a le droit « Déclarant » du compte entreprise sur ALPHA
      Quand Chloé consulte son tableau de bord pour ALPHA
      Alors l'onglet « En cours » des paiements de Chloé est vide
      Et l'onglet « Historique » des paiements de Chloé est vide
      Et la synthèse de Chloé ne compte rien

      Exemples:
        | droit                            |
        | « Déclarer » de DELTA-G          |
        | « Lire » de DELTA-G              |
        | « Déclarer » de CIEL Alcool      |
        | « Déclarer » de CIEL Tabac       |
        | « Déclarer » de ISOPE            |
        | « Déclarer » de ISOPE-DOM        |
        | « Déclarer » de DOMINO           |
        | « Déclarer » de TRIGO            |
        | « Adhérer » de Télépaiement SEPA |

    @refus
    Scénario: Correspondant d'ALPHA avec « Télépayer » sur BETA, Farid ne lit rien d'ALPHA
      Étant donné que Farid a rattaché douane.gouv à son compte portailpro
      Et que Farid a le droit « Correspondant » du compte entreprise sur ALPHA
      Et que Farid a le droit « Télépayer » de Télépaiement SEPA sur B1
      Quand Farid consulte son tableau de bord pour ALPHA
      Alors l'onglet « En cours » des paiements de Farid est vide
      Et l'onglet « Historique » des paiements de Farid est vide
      Et la synthèse de Farid ne compte rien
