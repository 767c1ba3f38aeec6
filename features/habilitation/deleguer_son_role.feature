# language: fr
Fonctionnalité: Déléguer dans portailpro le rôle AGE, sans effet à la douane
  L'administrateur général de l'entreprise (AGE) est un rôle de portailpro. Il se délègue entre collègues et apporte des
  droits des impôts et de l'Urssaf ; la douane, en première version, ne le connaît pas.

  Contexte:
    Étant donné les entreprises ALPHA, BETA et GAMMA
    Et ces créances
      | administration | référence | établissement | montant    | échéance   |
      | Douane         | DED-A-01  | A1            | 1 250,00 € | 15/03/2026 |
      | Impôts         | TVA-A-01  | A1            | 4 100,00 € | 24/03/2026 |
      | Urssaf         | COT-A-01  | A1            | 2 876,40 € | 15/03/2026 |
      | Impôts         | TVA-B-01  | B1            | 990,00 €   | 24/03/2026 |
    Et Denis a dans portailpro le rôle AGE de son entreprise

  @HAB-01
  Règle: L'AGE délègue son rôle, et personne d'autre

    Scénario: Denis délègue son rôle à Bruno, qui reçoit les droits hors douane
      Étant donné que Denis travaille sur ALPHA dans portailpro
      Et que Bruno travaille sur ALPHA dans portailpro
      Quand Denis délègue son rôle AGE à Bruno
      Alors portailpro annonce à Denis que Bruno a le rôle AGE
      Et portailpro tient Bruno pour AGE de ALPHA
      Et la rubrique impots.gouv de Bruno montre exactement
        | service       | droit    | sur   |
        | Compte fiscal | Payer    | ALPHA |
        | Compte fiscal | Déclarer | ALPHA |
      Et la rubrique urssaf.fr de Bruno montre exactement
        | service         | droit    | sur   |
        | Compte cotisant | Payer    | ALPHA |
        | Compte cotisant | Déclarer | ALPHA |

    Scénario: Le délégué voit les impôts et l'Urssaf de l'entreprise
      Étant donné que Denis travaille sur ALPHA dans portailpro
      Et que Denis a délégué son rôle AGE à Bruno
      Quand Bruno consulte son tableau de bord pour ALPHA
      Alors l'onglet « En cours » des paiements de Bruno montre exactement
        | administration | référence | établissement | montant    | échéance   |
        | Impôts         | TVA-A-01  | A1            | 4 100,00 € | 24/03/2026 |
        | Urssaf         | COT-A-01  | A1            | 2 876,40 € | 15/03/2026 |

    Scénario: Le rôle délégué se délègue à son tour
      Étant donné que Denis travaille sur ALPHA dans portailpro
      Et que Denis a délégué son rôle AGE à Bruno
      Et que Bruno travaille sur ALPHA dans portailpro
      Quand Bruno délègue son rôle AGE à Chloé
      Alors portailpro tient Chloé pour AGE de ALPHA

    @refus
    Scénario: Sans le rôle AGE, Bruno ne délègue rien
      Étant donné que Bruno a rattaché impots.gouv à son compte portailpro
      Et que Bruno a le droit « Payer » du compte fiscal sur ALPHA
      Et que Bruno travaille sur ALPHA dans portailpro
      Quand Bruno délègue son rôle AGE à Chloé
      Alors portailpro refuse la délégation à Bruno, faute du rôle AGE
      Et portailpro ne tient Chloé pour AGE d'aucune entreprise

    @refus
    Scénario: La délégation retirée page ouverte, Bruno ne délègue plus
      Étant donné que Denis travaille sur ALPHA dans portailpro
      Et que Denis a délégué son rôle AGE à Bruno
      Et que Bruno prépare la délégation de son rôle AGE à Chloé
      Et que Denis a retiré à Bruno sa délégation du rôle AGE
      Quand Bruno envoie la délégation préparée
      Alors portailpro refuse la délégation à Bruno, faute du rôle AGE
      Et portailpro ne tient Chloé pour AGE d'aucune entreprise

    @refus
    Scénario: L'AGE de BETA, habilitée aussi chez ALPHA, n'y délègue pas
      Étant donné que Gaëlle a dans portailpro le rôle AGE de son entreprise
      Et que Gaëlle a rattaché impots.gouv à son compte portailpro
      Et que Gaëlle a le droit « Payer » du compte fiscal sur ALPHA
      Et que Gaëlle travaille sur ALPHA dans portailpro
      Quand Gaëlle délègue son rôle AGE à Chloé
      Alors portailpro refuse la délégation à Gaëlle, faute du rôle AGE
      Et portailpro ne tient Chloé pour AGE d'aucune entreprise

    @refus
    Scénario: La délégation retirée, Bruno et qui la tient de lui ne sont plus AGE
      Étant donné que Denis travaille sur ALPHA dans portailpro
      Et que Denis a délégué son rôle AGE à Bruno
      Et que Bruno travaille sur ALPHA dans portailpro
      Et que Bruno a délégué son rôle AGE à Chloé
      Quand Denis retire à Bruno sa délégation du rôle AGE
      Alors portailpro ne tient Bruno pour AGE d'aucune entreprise
      Et portailpro ne tient Chloé pour AGE d'aucune entreprise

    @refus
    Scénario: La délégation retirée, Bruno ne voit plus ce que l'entreprise doit
      Étant donné que Denis travaille sur ALPHA dans portailpro
      Et que Denis a délégué son rôle AGE à Bruno
      Et que Bruno travaille sur ALPHA dans portailpro
      Et que l'onglet « En cours » des paiements de Bruno montre « TVA-A-01 »
      Quand Denis retire à Bruno sa délégation du rôle AGE
      Alors l'onglet « En cours » des paiements de Bruno est vide
      Et la rubrique impots.gouv de Bruno est vide

    Scénario: Déléguée à Gaëlle, inscrite chez BETA, la délégation vaut pour ALPHA et pour elle seule
      Étant donné que Denis travaille sur ALPHA dans portailpro
      Quand Denis délègue son rôle AGE à Gaëlle
      Alors portailpro tient Gaëlle pour AGE de ALPHA

    @refus
    Scénario: Une adresse sans compte portailpro ne reçoit rien
      Étant donné que Denis travaille sur ALPHA dans portailpro
      Quand Denis délègue son rôle AGE à l'adresse « personne@alpha.example »
      Alors portailpro répond à Denis que personne n'a cette adresse

    @refus
    Scénario: La délégation retirée, la créance que Bruno lisait ne se relit plus par son adresse
      Étant donné que Denis travaille sur ALPHA dans portailpro
      Et que Denis a délégué son rôle AGE à Bruno
      Et que Bruno travaille sur ALPHA dans portailpro
      Et que Bruno a demandé à portailpro l'adresse de la créance « TVA-A-01 » de impots.gouv
      Et que Denis a retiré à Bruno sa délégation du rôle AGE
      Quand Bruno demande à portailpro l'adresse de la créance « TVA-A-01 » de impots.gouv
      Alors portailpro répond à Bruno que cette page n'existe pas

    Scénario: La délégation retirée à Bruno, Chloé, qui tient la sienne de Denis, la garde
      Étant donné que Denis travaille sur ALPHA dans portailpro
      Et que Denis a délégué son rôle AGE à Bruno
      Et que Denis a délégué son rôle AGE à Chloé
      Quand Denis retire à Bruno sa délégation du rôle AGE
      Alors portailpro ne tient Bruno pour AGE d'aucune entreprise
      Et portailpro tient Chloé pour AGE de ALPHA

  @HAB-02
  Règle: Ni le rôle AGE ni sa délégation ne donne de droit à la douane

    Scénario: L'AGE sans habilitation de la douane voit les impôts et l'Urssaf
      Étant donné que Denis a rattaché douane.gouv à son compte portailpro
      Quand Denis consulte son tableau de bord pour ALPHA
      Alors l'onglet « En cours » des paiements de Denis montre exactement
        | administration | référence | établissement | montant    | échéance   |
        | Impôts         | TVA-A-01  | A1            | 4 100,00 € | 24/03/2026 |
        | Urssaf         | COT-A-01  | A1            | 2 876,40 € | 15/03/2026 |

    @refus
    Scénario: L'AGE sans habilitation de la douane n'a ni ligne, ni mandat, ni droit de la douane
      Étant donné ces mandats
        | administration | RUM    | ICS           | IBAN                        | établissement | signé le   |
        | Douane         | RUM-A1 | FR49ZZZ000001 | FR7600000000000000000000194 | A1            | 12/01/2026 |
      Et Denis a rattaché douane.gouv à son compte portailpro
      Quand Denis consulte son tableau de bord pour ALPHA
      Alors l'onglet « En cours » des déclarations de Denis montre exactement
        | démarche              | administration |
        | Déclarations fiscales | Impôts         |
        | Déclarations sociales | Urssaf         |
      Et aucun mandat n'est montré à Denis
      Et la rubrique douane.gouv de Denis est vide

    @refus
    Scénario: L'AGE sans habilitation de la douane n'ouvre pas une créance par son adresse
      Étant donné que Denis a rattaché douane.gouv à son compte portailpro
      Et que Denis travaille sur ALPHA dans portailpro
      Quand Denis demande à portailpro l'adresse de la créance « DED-A-01 » de douane.gouv
      Alors portailpro répond à Denis que cette page n'existe pas

    @refus
    Scénario: L'AGE sans habilitation de la douane trouve la messagerie sécurisée fermée
      Étant donné que Denis a rattaché douane.gouv à son compte portailpro
      Quand Denis consulte son tableau de bord pour ALPHA
      Alors la messagerie sécurisée reste fermée à Denis

    @refus
    Scénario: Délégué, Bruno trouve lui aussi la messagerie sécurisée fermée
      Étant donné que Denis a rattaché douane.gouv à son compte portailpro
      Et que Denis a le droit « Déclarer » de DELTA-G sur A1
      Et que Denis travaille sur ALPHA dans portailpro
      Et que Denis a délégué son rôle AGE à Bruno
      Quand Bruno consulte son tableau de bord pour ALPHA
      Alors la messagerie sécurisée reste fermée à Bruno

    @refus
    Scénario: Délégué, Bruno ne voit rien de la douane
      Étant donné que Bruno a rattaché douane.gouv à son compte portailpro
      Et que Denis travaille sur ALPHA dans portailpro
      Et que Denis a délégué son rôle AGE à Bruno
      Quand Bruno consulte son tableau de bord pour ALPHA
      Alors l'onglet « En cours » des paiements de Bruno ne montre rien de la douane
      Et la rubrique douane.gouv de Bruno est vide

    @refus
    Scénario: L'AGE habilité à la douane ne délègue pas ses droits douaniers
      Étant donné que Denis a rattaché douane.gouv à son compte portailpro
      Et que Bruno a rattaché douane.gouv à son compte portailpro
      Et que Denis a le droit « Télépayer » de Télépaiement SEPA sur A1
      Et que Denis travaille sur ALPHA dans portailpro
      Et que Denis a délégué son rôle AGE à Bruno
      Quand Bruno consulte son tableau de bord pour ALPHA
      Alors l'onglet « En cours » des paiements de Bruno ne montre rien de la douane

    @refus
    Scénario: La délégation n'écrit rien dans GHOST ni dans ROSA
      Étant donné que Denis a rattaché douane.gouv à son compte portailpro
      Et que Denis a le droit « Télépayer » de Télépaiement SEPA sur A1
      Et que Denis travaille sur ALPHA dans portailpro
      Et que ce que GHOST et ROSA portent est relevé
      Quand Denis délègue son rôle AGE à Bruno
      Alors portailpro annonce à Denis que Bruno a le rôle AGE
      Et GHOST et ROSA portent exactement ce qui a été relevé

    @refus
    Scénario: L'AGE sans habilitation de la douane ne trouve à l'échéancier que les impôts et l'Urssaf
      Étant donné ces échéances
        | administration | échéance       | établissement | date       | montant    |
        | Impôts         | TVA de mars    | A1            | 24/04/2026 | 4 210,00 € |
        | Urssaf         | Cotisations    | A1            | 15/03/2026 | 2 876,40 € |
      Et Denis a rattaché douane.gouv à son compte portailpro
      Quand Denis consulte son tableau de bord pour ALPHA
      Alors l'échéancier de Denis montre exactement
        | date       | administration | échéance       | montant    |
        | 15/03/2026 | Urssaf         | Cotisations    | 2 876,40 € |
        | 24/04/2026 | Impôts         | TVA de mars    | 4 210,00 € |

    @refus
    Scénario: Délégué, Bruno ne trouve à l'échéancier aucune créance de la douane
      Étant donné que Bruno a rattaché douane.gouv à son compte portailpro
      Et que Denis travaille sur ALPHA dans portailpro
      Et que Denis a délégué son rôle AGE à Bruno
      Quand Bruno consulte son tableau de bord pour ALPHA
      Alors l'échéancier de Bruno est vide

    @refus
    Scénario: L'AGE sans habilitation de la douane ne lit ni ne compte ce qui lui a été payé
      Étant donné ces créances
        | administration | référence | établissement | montant    | échéance   | réglée le  | moyen |
        | Douane         | DED-A-02  | A1            | 2 300,00 € | 08/02/2026 | 06/02/2026 | SEPA  |
      Et Denis a rattaché douane.gouv à son compte portailpro
      Quand Denis consulte son tableau de bord pour ALPHA
      Alors l'onglet « Historique » des paiements de Denis est vide
      Et la synthèse de Denis montre exactement
        | administration | à payer    | créances à payer | payé   | créances payées |
        | Impôts         | 4 100,00 € | 1                | 0,00 € | 0               |
        | Urssaf         | 2 876,40 € | 1                | 0,00 € | 0               |
        | Total          | 6 976,40 € | 2                | 0,00 € | 0               |

    @refus
    Scénario: Délégué, Bruno n'ouvre pas non plus une créance de la douane par son adresse
      Étant donné que Bruno a rattaché douane.gouv à son compte portailpro
      Et que Denis travaille sur ALPHA dans portailpro
      Et que Denis a délégué son rôle AGE à Bruno
      Et que Bruno travaille sur ALPHA dans portailpro
      Quand Bruno demande à portailpro l'adresse de la créance « DED-A-01 » de douane.gouv
      Alors portailpro répond à Bruno que cette page n'existe pas

    Scénario: L'AGE habilité à la douane garde ce que ses propres droits ouvrent
      Étant donné que Denis a rattaché douane.gouv à son compte portailpro
      Et que Denis a le droit « Télépayer » de Télépaiement SEPA sur A1
      Quand Denis consulte son tableau de bord pour ALPHA
      Alors l'onglet « En cours » des paiements de Denis montre exactement
        | administration | référence | établissement | montant    | échéance   |
        | Douane         | DED-A-01  | A1            | 1 250,00 € | 15/03/2026 |
        | Impôts         | TVA-A-01  | A1            | 4 100,00 € | 24/03/2026 |
        | Urssaf         | COT-A-01  | A1            | 2 876,40 € | 15/03/2026 |

  @HAB-10
  Règle: Aucun écran de portailpro n'accorde ni ne retire une habilitation de la douane

    Scénario: Aucune page de portailpro ne porte de formulaire d'habilitation
      Étant donné que Bruno a rattaché douane.gouv, impots.gouv et urssaf.fr à son compte portailpro
      Et que Bruno a le droit « Télépayer » de Télépaiement SEPA sur A1
      Et que Bruno a le droit « Déclarer » de DELTA-G sur A1
      Quand Bruno consulte son tableau de bord pour ALPHA
      Alors aucune page de portailpro n'offre à Bruno d'autre formulaire que ceux qu'on lui connaît

    Scénario: Déléguer ne demande que l'adresse du collègue
      Quand Denis consulte son tableau de bord pour ALPHA
      Alors aucune page de portailpro n'offre à Denis d'autre formulaire que ceux qu'on lui connaît

    @refus
    Plan du Scénario: Un ordre forgé ne change rien, ici <droit>
      Étant donné que Bruno a rattaché douane.gouv à son compte portailpro
      Et que Bruno a le droit « Télépayer » de Télépaiement SEPA sur A1
      Et qu'un agent de la douane a créé pour A1 la relation ROSA que demande « Déclarer » de DELTA-G
      Et que ce que GHOST et ROSA portent est relevé
      Et que Bruno travaille sur ALPHA dans portailpro
      Quand Bruno envoie à portailpro, à chaque adresse plausible, l'ordre de retirer puis d'accorder le droit <droit> sur A1
      Alors GHOST et ROSA portent exactement ce qui a été relevé

      Exemples:
        | droit                              |
        | « Déclarer » de DELTA-G            |
        | « Télépayer » de Télépaiement SEPA |

    @refus
    Scénario: Déléguer le rôle AGE n'écrit rien à la douane
      Étant donné que Denis a le droit « Déclarer » de DELTA-G sur A1
      Et que Denis travaille sur ALPHA dans portailpro
      Et que ce que GHOST et ROSA portent est relevé
      Quand Denis délègue son rôle AGE à Bruno
      Alors GHOST et ROSA portent exactement ce qui a été relevé

    @refus
    Scénario: Le même ordre, donné par l'AGE, ne change rien non plus
      Étant donné que Denis a rattaché douane.gouv à son compte portailpro
      Et qu'un agent de la douane a créé pour A1 la relation ROSA que demande « Déclarer » de DELTA-G
      Et que ce que GHOST et ROSA portent est relevé
      Et que Denis travaille sur ALPHA dans portailpro
      Quand Denis envoie à portailpro, à chaque adresse plausible, l'ordre de retirer puis d'accorder le droit « Déclarer » de DELTA-G sur A1
      Alors GHOST et ROSA portent exactement ce qui a été relevé
