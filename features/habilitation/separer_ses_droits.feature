# language: fr
Fonctionnalité: Voir ce que chaque administration permet, et rien d'autre
  Chaque copropriétaire contrôle ses propres habilitations : ce qu'on détient chez l'un n'ouvre rien chez un autre.

  Contexte:
    Étant donné les entreprises ALPHA, BETA et GAMMA
    Et ces créances
      | administration | référence | établissement | montant    | échéance   | réglée le  | moyen |
      | Douane         | DED-A-01  | A1            | 1 250,00 € | 15/03/2026 |            |       |
      | Douane         | DED-A-02  | A1            | 2 300,00 € | 08/02/2026 | 06/02/2026 | SEPA  |
      | Impôts         | TVA-A-01  | A1            | 4 100,00 € | 24/03/2026 |            |       |
      | Impôts         | TVA-A-02  | A1            | 3 955,00 € | 24/02/2026 | 23/02/2026 | SEPA  |
      | Urssaf         | COT-A-01  | A1            | 2 876,40 € | 15/03/2026 |            |       |
      | Urssaf         | COT-A-02  | A1            | 2 912,10 € | 15/02/2026 | 13/02/2026 | SEPA  |
    Et Bruno a rattaché douane.gouv, impots.gouv et urssaf.fr à son compte portailpro

  @HAB-07
  Règle: Une habilitation chez un copropriétaire n'ouvre rien chez les autres

    Scénario: Habilité aux impôts, on voit ses impôts
      Étant donné que Bruno a le droit « Payer » du compte fiscal sur ALPHA
      Quand Bruno consulte son tableau de bord pour ALPHA
      Alors l'onglet « En cours » des paiements de Bruno montre exactement
        | administration | référence | établissement | montant    | échéance   |
        | Impôts         | TVA-A-01  | A1            | 4 100,00 € | 24/03/2026 |
      Et l'onglet « Historique » des paiements de Bruno montre exactement
        | administration | référence | établissement | montant    | réglé le   | moyen |
        | Impôts         | TVA-A-02  | A1            | 3 955,00 € | 23/02/2026 | SEPA  |

    @refus
    Scénario: Habilité aux impôts seuls, on ne voit rien de la douane
      Étant donné que Bruno a le droit « Payer » du compte fiscal sur ALPHA
      Et que Bruno a le droit « Déclarer » du compte fiscal sur ALPHA
      Quand Bruno consulte son tableau de bord pour ALPHA
      Alors l'onglet « En cours » des paiements de Bruno ne montre rien de la douane
      Et l'onglet « Historique » des paiements de Bruno ne montre rien de la douane
      Et l'onglet « En cours » des déclarations de Bruno montre exactement
        | démarche              | administration |
        | Déclarations fiscales | Impôts         |

    @refus
    Plan du Scénario: Un droit de payer ouvre une seule administration, ici <administration>
      Étant donné que Bruno a le droit <droit> sur <périmètre>
      Quand Bruno consulte son tableau de bord pour ALPHA
      Alors l'onglet « En cours » des paiements de Bruno montre exactement
        | administration   | référence | établissement | montant | échéance   |
        | <administration> | <à payer> | A1            | <dû>    | <échéance> |
      Et l'onglet « Historique » des paiements de Bruno montre exactement
        | administration   | référence | établissement | montant | réglé le | moyen |
        | <administration> | <payée>   | A1            | <payé>  | <le>     | SEPA  |
      Et l'onglet « En cours » des déclarations de Bruno est vide

      Exemples:
        | administration | droit                              | périmètre | à payer  | dû         | échéance   | payée    | payé       | le         |
        | Douane         | « Télépayer » de Télépaiement SEPA | A1        | DED-A-01 | 1 250,00 € | 15/03/2026 | DED-A-02 | 2 300,00 € | 06/02/2026 |
        | Urssaf         | « Payer » du compte cotisant       | ALPHA     | COT-A-01 | 2 876,40 € | 15/03/2026 | COT-A-02 | 2 912,10 € | 13/02/2026 |

    @refus
    Plan du Scénario: Le droit de déclarer n'ouvre aucun paiement, ici <droit>
      Étant donné que Bruno a le droit <droit> sur <périmètre>
      Quand Bruno consulte son tableau de bord pour ALPHA
      Alors l'onglet « En cours » des paiements de Bruno est vide
      Et l'onglet « Historique » des paiements de Bruno est vide
      Et l'onglet « En cours » des déclarations de Bruno montre exactement
        | démarche   | administration   |
        | <démarche> | <administration> |

      Exemples:
        | droit                           | périmètre | démarche              | administration |
        | « Déclarer » de DELTA-G         | A1        | Dédouanement          | Douane         |
        | « Déclarer » du compte fiscal   | ALPHA     | Déclarations fiscales | Impôts         |
        | « Déclarer » du compte cotisant | ALPHA     | Déclarations sociales | Urssaf         |

    Scénario: Habilité partout, on voit tout
      Étant donné que Bruno a le droit « Télépayer » de Télépaiement SEPA sur A1
      Et que Bruno a le droit « Payer » du compte fiscal sur ALPHA
      Et que Bruno a le droit « Payer » du compte cotisant sur ALPHA
      Quand Bruno consulte son tableau de bord pour ALPHA
      Alors l'onglet « En cours » des paiements de Bruno montre exactement
        | administration | référence | établissement | montant    | échéance   |
        | Douane         | DED-A-01  | A1            | 1 250,00 € | 15/03/2026 |
        | Impôts         | TVA-A-01  | A1            | 4 100,00 € | 24/03/2026 |
        | Urssaf         | COT-A-01  | A1            | 2 876,40 € | 15/03/2026 |
      Et le tableau de bord de Bruno montre exactement ce que ses droits permettent

    @refus
    Scénario: Les droits d'une collègue ne servent pas à Bruno
      Étant donné que Chloé a rattaché douane.gouv à son compte portailpro
      Et que Chloé a le droit « Télépayer » de Télépaiement SEPA sur A1
      Et que Bruno a le droit « Payer » du compte cotisant sur ALPHA
      Et que Chloé travaille sur ALPHA dans portailpro
      Quand Bruno consulte son tableau de bord pour ALPHA
      Alors le tableau de bord de Bruno montre exactement ce que ses droits permettent
      Et le tableau de bord de Chloé montre exactement ce que ses droits permettent

    Scénario: Habilité à la douane, on lui écrit
      Étant donné que Bruno a le droit « Lire » de DOMINO sur A1
      Et que Bruno travaille sur ALPHA dans portailpro
      Quand Bruno pose la question « taxation à l'octroi de mer » à « PAE – Pointe-à-Pitre »
      Alors « PAE – Pointe-à-Pitre » a reçu exactement ces questions
        | question                   | entreprise |
        | taxation à l'octroi de mer | ALPHA      |

    @refus
    Plan du Scénario: Habilité ailleurs, ici <droit>, on ne peut pas écrire à la douane
      Étant donné que Bruno a le droit <droit> sur ALPHA
      Et que Bruno travaille sur ALPHA dans portailpro
      Quand Bruno tente de poser la question « détail d'une créance »
      Alors la messagerie sécurisée reste fermée à Bruno
      Et aucun service de la douane n'a reçu de question

      Exemples:
        | droit                           |
        | « Payer » du compte fiscal      |
        | « Payer » du compte cotisant    |

    @refus
    Plan du Scénario: Le droit <droit> ouvre les mandats de la seule administration « <administration> »
      Étant donné ces mandats
        | administration | RUM        | ICS           | IBAN                              | établissement | signé le   |
        | Douane         | RUM-DOU-A1 | FR49ZZZ000001 | FR76 0000 0000 0000 0000 0000 194 | A1            | 12/01/2026 |
        | Impôts         | RUM-IMP-A1 | FR22ZZZ000002 | FR76 0000 0000 0000 0000 0000 485 | A1            | 05/01/2026 |
        | Urssaf         | RUM-URS-A1 | FR92ZZZ000003 | FR76 0000 0000 0000 0000 0000 582 | A1            | 07/01/2026 |
      Et que Bruno a le droit <droit> sur <périmètre>
      Quand Bruno consulte son tableau de bord pour ALPHA
      Alors les mandats de Bruno montrent exactement
        | administration   | RUM   | ICS   | IBAN   | établissement |
        | <administration> | <RUM> | <ICS> | <IBAN> | A1            |

      Exemples:
        | droit                            | périmètre | administration | RUM        | ICS           | IBAN                              |
        | « Adhérer » de Télépaiement SEPA | A1        | Douane         | RUM-DOU-A1 | FR49ZZZ000001 | FR76 0000 0000 0000 0000 0000 194 |
        | « Payer » du compte fiscal       | ALPHA     | Impôts         | RUM-IMP-A1 | FR22ZZZ000002 | FR76 0000 0000 0000 0000 0000 485 |
        | « Payer » du compte cotisant     | ALPHA     | Urssaf         | RUM-URS-A1 | FR92ZZZ000003 | FR76 0000 0000 0000 0000 0000 582 |

    @refus
    Plan du Scénario: Le droit <droit> n'ouvre pas « <référence> » de la douane par son adresse
      Étant donné que Bruno a le droit <droit> sur ALPHA
      Et que Bruno travaille sur ALPHA dans portailpro
      Quand Bruno demande à portailpro l'adresse de la créance « <référence> » de douane.gouv
      Alors portailpro répond à Bruno que cette page n'existe pas
      Et la page ne dit rien à Bruno de « <montant> »

      Exemples:
        | droit                        | référence | montant    |
        | « Payer » du compte fiscal   | DED-A-01  | 1 250,00 € |
        | « Payer » du compte fiscal   | DED-A-02  | 2 300,00 € |
        | « Payer » du compte cotisant | DED-A-01  | 1 250,00 € |

    @refus
    Plan du Scénario: « Télépayer » n'ouvre pas une créance de <administration> par son adresse
      Étant donné que Bruno a le droit « Télépayer » de Télépaiement SEPA sur A1
      Et que Bruno travaille sur ALPHA dans portailpro
      Quand Bruno demande à portailpro l'adresse de la créance « <référence> » de <site>
      Alors portailpro répond à Bruno que cette page n'existe pas
      Et la page ne dit rien à Bruno de « <montant> »

      Exemples:
        | administration | site        | référence | montant    |
        | Impôts         | impots.gouv | TVA-A-01  | 4 100,00 € |
        | Urssaf         | urssaf.fr   | COT-A-01  | 2 876,40 € |

    @refus
    Plan du Scénario: Le droit <droit> n'ouvre pas un mandat de la douane par son adresse
      Étant donné ces mandats
        | administration | RUM        | ICS           | IBAN                              | établissement | signé le   |
        | Douane         | RUM-DOU-A1 | FR49ZZZ000001 | FR76 0000 0000 0000 0000 0000 194 | A1            | 12/01/2026 |
      Et que Bruno a le droit <droit> sur ALPHA
      Et que Bruno travaille sur ALPHA dans portailpro
      Quand Bruno demande à portailpro l'adresse du mandat « RUM-DOU-A1 » de douane.gouv
      Alors portailpro répond à Bruno que cette page n'existe pas

      Exemples:
        | droit                        |
        | « Payer » du compte fiscal   |
        | « Payer » du compte cotisant |

    Scénario: Habilité aux impôts et à la douane, on ouvre chaque créance de la douane par son adresse
      Étant donné que Bruno a le droit « Télépayer » de Télépaiement SEPA sur A1
      Et que Bruno a le droit « Payer » du compte fiscal sur ALPHA
      Et que Bruno travaille sur ALPHA dans portailpro
      Quand Bruno demande à portailpro l'adresse de la créance « DED-A-01 » de douane.gouv
      Alors portailpro montre à Bruno le détail de la créance
        | référence | montant    | échéance   |
        | DED-A-01  | 1 250,00 € | 15/03/2026 |
