# language: fr
Fonctionnalité: Payer par prélèvement
  Le titulaire de « Télépayer » règle dans Télépaiement SEPA, par un mandat de l'établissement, ce que celui-ci doit à la
  douane. Voir une créance dans le tableau de bord ne suffit pas pour la payer.

  Contexte:
    Étant donné les entreprises ALPHA, BETA et GAMMA
    Et ces mandats
      | administration | RUM    | ICS           | IBAN                        | établissement | signé le   |
      | Douane         | RUM-A1 | FR49ZZZ000001 | FR7600000000000000000000194 | A1            | 12/01/2026 |
      | Douane         | RUM-A2 | FR49ZZZ000001 | FR7600000000000000000000291 | A2            | 12/01/2026 |
      | Douane         | RUM-B1 | FR49ZZZ000001 | FR7600000000000000000000388 | B1            | 12/01/2026 |

  @PAI-01
  Règle: Payer par prélèvement est réservé au titulaire de « Télépayer » sur l'établissement

    Contexte:
      Étant donné ces créances
        | administration | référence | établissement | montant    | échéance   |
        | Douane         | DED-A-01  | A1            | 1 250,00 € | 15/03/2026 |
        | Douane         | DED-A-02  | A2            | 1 250,00 € | 20/03/2026 |
        | Douane         | DED-B-01  | B1            | 1 250,00 € | 20/03/2026 |
      Et Gaëlle a le droit « Télépayer » de Télépaiement SEPA sur A1

    Scénario: « Télépayer » sur A1, sa créance se paie depuis portailpro
      Étant donné que Bruno a rattaché douane.gouv à son compte portailpro
      Et que Bruno a le droit « Télépayer » de Télépaiement SEPA sur A1
      Et que Bruno travaille sur ALPHA dans portailpro
      Quand Bruno paie « DED-A-01 » par prélèvement depuis portailpro
      Alors Télépaiement confirme à Bruno le paiement de « DED-A-01 »
      Et Télépaiement SEPA, ouvert depuis portailpro, ne propose aucune créance à Bruno
      Et Télépaiement SEPA, ouvert depuis portailpro, montre à Bruno exactement ces paiements
        | référence | établissement | montant    | réglé le   | moyen |
        | DED-A-01  | A1            | 1 250,00 € | 03/03/2026 | SEPA  |

    Plan du Scénario: Qui télépaie sur douane.gouv n'a pas besoin de portailpro, ici <prénom> pour <établissement>
      Étant donné que <prénom> a le droit « Télépayer » de Télépaiement SEPA sur <établissement>
      Quand <prénom> paie « <référence> » par prélèvement depuis douane.gouv
      Alors Télépaiement confirme à <prénom> le paiement de « <référence> »

      Exemples:
        | prénom | établissement | référence |
        | Bruno  | A1            | DED-A-01  |
        | Denis  | A2            | DED-A-02  |
        | Farid  | B1            | DED-B-01  |

    Scénario: Deux droits, les créances des deux établissements sont proposées
      Étant donné que Denis a le droit « Télépayer » de Télépaiement SEPA sur A1
      Et que Denis a le droit « Télépayer » de Télépaiement SEPA sur A2
      Quand Denis ouvre Télépaiement SEPA depuis douane.gouv
      Alors Télépaiement SEPA, ouvert depuis douane.gouv, propose exactement à Denis
        | référence | établissement | nature       | origine | montant    | échéance   |
        | DED-A-01  | A1            | Dédouanement | EDI     | 1 250,00 € | 15/03/2026 |
        | DED-A-02  | A2            | Dédouanement | EDI     | 1 250,00 € | 20/03/2026 |

    Plan du Scénario: Deux droits, la créance de <établissement> se paie
      Étant donné que Denis a le droit « Télépayer » de Télépaiement SEPA sur A1
      Et que Denis a le droit « Télépayer » de Télépaiement SEPA sur A2
      Quand Denis paie « <référence> » par prélèvement depuis douane.gouv
      Alors Télépaiement confirme à Denis le paiement de « <référence> »

      Exemples:
        | établissement | référence |
        | A1            | DED-A-01  |
        | A2            | DED-A-02  |

    @refus
    Scénario: « Télépayer » sur A1 seulement, la créance de A2 se voit mais ne se paie pas
      Étant donné que Bruno a rattaché douane.gouv à son compte portailpro
      Et que Bruno a le droit « Télépayer » de Télépaiement SEPA sur A1
      Et que Bruno travaille sur ALPHA dans portailpro
      Et que l'onglet « En cours » des paiements de Bruno montre « DED-A-02 »
      Quand Bruno tente de payer « DED-A-02 » par prélèvement depuis portailpro
      Alors l'onglet « En cours » des paiements de Bruno montre exactement
        | administration | référence | établissement | montant    | échéance   |
        | Douane         | DED-A-01  | A1            | 1 250,00 € | 15/03/2026 |
        | Douane         | DED-A-02  | A2            | 1 250,00 € | 20/03/2026 |

    @refus
    Plan du Scénario: L'adresse du paiement, tapée à la main, n'ouvre pas la créance de <établissement>
      Étant donné que Bruno a le droit « Télépayer » de Télépaiement SEPA sur A1
      Et que Denis a le droit « Télépayer » de Télépaiement SEPA sur <établissement>
      Et que Bruno a ouvert Télépaiement SEPA depuis douane.gouv
      Quand Bruno tape l'adresse du paiement de « <référence> » et tente d'y payer
      Alors Télépaiement refuse à Bruno de payer pour cet établissement
      Et Télépaiement SEPA, ouvert depuis douane.gouv, propose à Denis « <référence> »

      Exemples:
        | établissement | référence |
        | A2            | DED-A-02  |
        | B1            | DED-B-01  |

    @refus
    Plan du Scénario: Un formulaire contrefait ne paie pas la créance de <établissement>
      Étant donné que Bruno a le droit « Télépayer » de Télépaiement SEPA sur A1
      Et que Denis a le droit « Télépayer » de Télépaiement SEPA sur <établissement>
      Et que Bruno a ouvert la page de paiement de « DED-A-01 » depuis douane.gouv
      Quand Bruno détourne ce paiement vers « <référence> » et le mandat « <mandat> »
      Alors Télépaiement refuse à Bruno de payer pour cet établissement
      Et Télépaiement SEPA, ouvert depuis douane.gouv, propose à Denis « <référence> »

      Exemples:
        | établissement | référence | mandat |
        | A2            | DED-A-02  | RUM-A2 |
        | B1            | DED-B-01  | RUM-B1 |

    @refus
    Scénario: Le mandat d'un autre établissement ne paie pas la créance de A1
      Étant donné que Bruno a le droit « Télépayer » de Télépaiement SEPA sur A1
      Et que Bruno a ouvert la page de paiement de « DED-A-01 » depuis douane.gouv
      Quand Bruno valide ce paiement après y avoir mis le mandat « RUM-A2 »
      Alors Télépaiement refuse à Bruno le mandat d'un autre établissement
      Et Télépaiement SEPA, ouvert depuis douane.gouv, propose à Bruno « DED-A-01 »

    @refus
    Scénario: Un mandat qui n'existe pas ne paie rien
      Étant donné que Bruno a le droit « Télépayer » de Télépaiement SEPA sur A1
      Et que Bruno a ouvert la page de paiement de « DED-A-01 » depuis douane.gouv
      Quand Bruno valide ce paiement après y avoir mis le mandat « RUM-Z9 »
      Alors Télépaiement refuse à Bruno le mandat d'un autre établissement
      Et Télépaiement SEPA, ouvert depuis douane.gouv, propose à Bruno « DED-A-01 »

    @refus
    Scénario: Un mandat supprimé pendant que la page est ouverte ne paie plus
      Étant donné que Bruno a le droit « Télépayer » de Télépaiement SEPA sur A1
      Et que Denis a le droit « Adhérer » de Télépaiement SEPA sur A1
      Et que Bruno a ouvert la page de paiement de « DED-A-01 » depuis douane.gouv
      Et que Denis a supprimé le mandat « RUM-A1 » depuis douane.gouv
      Quand Bruno valide ce paiement
      Alors Télépaiement refuse à Bruno le mandat d'un autre établissement
      Et Télépaiement SEPA, ouvert depuis douane.gouv, propose à Bruno « DED-A-01 »

    @refus
    Scénario: « Adhérer » sur A1 ne remplace pas « Télépayer »
      Étant donné que Chloé a le droit « Adhérer » de Télépaiement SEPA sur A1
      Et que Bruno a le droit « Télépayer » de Télépaiement SEPA sur A1
      Et que Chloé a ouvert Télépaiement SEPA depuis douane.gouv
      Quand Chloé tape l'adresse du paiement de « DED-A-01 » et tente d'y payer
      Alors Télépaiement refuse à Chloé de payer pour cet établissement
      Et Télépaiement SEPA, ouvert depuis douane.gouv, propose à Bruno « DED-A-01 »

    @refus
    Plan du Scénario: Le droit <droit> n'entre pas dans Télépaiement SEPA
      Étant donné que Chloé a le droit <droit> sur A1
      Et que Bruno a le droit « Télépayer » de Télépaiement SEPA sur A1
      Et que Chloé a ouvert Télépaiement SEPA depuis douane.gouv
      Quand Chloé tape l'adresse du paiement de « DED-A-01 » et tente d'y payer
      Alors Télépaiement SEPA ne laisse pas entrer Chloé
      Et Télépaiement SEPA, ouvert depuis douane.gouv, propose à Bruno « DED-A-01 »

      Exemples:
        | droit                   |
        | « Déclarer » de DELTA-G |
        | « Lire » de DELTA-G     |
        | « Déclarer » de TRIGO   |

    @refus
    Scénario: « Adhérer » seul entre dans Télépaiement SEPA mais n'y trouve rien à payer
      Étant donné que Denis a rattaché douane.gouv à son compte portailpro
      Et que Denis a le droit « Adhérer » de Télépaiement SEPA sur A1
      Et que Denis travaille sur ALPHA dans portailpro
      Quand Denis ouvre Télépaiement SEPA depuis portailpro
      Alors Télépaiement SEPA s'ouvre au nom de Denis
      Et Télépaiement SEPA ne dit à Denis aucune créance

    @refus
    Scénario: Sans aucun droit, Télépaiement SEPA reste fermé
      Étant donné que Denis a rattaché douane.gouv à son compte portailpro
      Et que Denis travaille sur ALPHA dans portailpro
      Quand Denis ouvre Télépaiement SEPA depuis portailpro
      Alors Télépaiement SEPA ne laisse pas entrer Denis

    @refus
    Scénario: Un droit retiré pendant que la page est ouverte ne paie plus
      Étant donné que Bruno a ces droits
        | droit                              | sur |
        | « Télépayer » de Télépaiement SEPA | A1  |
        | « Télépayer » de Télépaiement SEPA | A2  |
      Et que Bruno a ouvert la page de paiement de « DED-A-01 » depuis douane.gouv
      Quand le droit « Télépayer » de Télépaiement SEPA sur A1 est retiré à Bruno
      Et 6 secondes passent
      Et Bruno valide ce paiement
      Alors Télépaiement refuse à Bruno de payer pour cet établissement
      Et Télépaiement SEPA, ouvert depuis douane.gouv, propose à Gaëlle « DED-A-01 »

    @refus
    Scénario: Sans s'être connectée, Nadia ne va pas plus loin que douane.gouv
      Quand Nadia tape l'adresse du paiement de « DED-A-01 »
      Alors douane.gouv demande ses identifiants à Nadia

  @PAI-03
  Règle: Toute créance télépayable se paie par prélèvement

    Contexte:
      Étant donné ces créances
        | administration | référence | établissement | nature                          | montant  | échéance   |
        | Douane         | DED-A-01  | A1            | Dédouanement                    | 100,00 € | 11/03/2026 |
        | Douane         | ALC-A-02  | A1            | Alcools et boissons alcooliques | 100,00 € | 12/03/2026 |
        | Douane         | TAB-A-03  | A1            | Tabacs                          | 100,00 € | 13/03/2026 |
        | Douane         | ENE-A-04  | A1            | Produits énergétiques           | 100,00 € | 14/03/2026 |
        | Douane         | OCT-A-05  | A1            | Octroi de mer interne           | 100,00 € | 15/03/2026 |
        | Douane         | AME-A-06  | A1            | Amende                          | 100,00 € | 16/03/2026 |
        | Douane         | PORT-A-07 | A1            | Droits de port                  | 100,00 € | 17/03/2026 |
        | Douane         | CPT-A-08  | A1            | Dédouanement au comptant        | 100,00 € | 18/03/2026 |
      Et Bruno a le droit « Télépayer » de Télépaiement SEPA sur A1

    Plan du Scénario: Une créance de nature « <nature> » se paie
      Quand Bruno paie « <référence> » par prélèvement depuis douane.gouv
      Alors Télépaiement confirme à Bruno le paiement de « <référence> »
      Et Télépaiement SEPA, ouvert depuis douane.gouv, montre à Bruno exactement ces paiements
        | référence   | établissement | montant  | réglé le   | moyen |
        | <référence> | A1            | 100,00 € | 03/03/2026 | SEPA  |

      Exemples:
        | référence | nature                          |
        | DED-A-01  | Dédouanement                    |
        | ALC-A-02  | Alcools et boissons alcooliques |
        | TAB-A-03  | Tabacs                          |
        | ENE-A-04  | Produits énergétiques           |
        | OCT-A-05  | Octroi de mer interne           |

    Plan du Scénario: « <référence> », reprise sur un bordereau créditaire, se paie à son tour depuis <départ>
      Étant donné que Bruno a rattaché douane.gouv à son compte portailpro
      Et que la recette a repris « <référence> » sur le bordereau créditaire « BC-1 »
      Quand Bruno paie « <référence> » par prélèvement depuis <départ>
      Alors Télépaiement confirme à Bruno le paiement de « <référence> »

      Exemples:
        | référence | départ      |
        | AME-A-06  | douane.gouv |
        | PORT-A-07 | portailpro  |
        | CPT-A-08  | douane.gouv |

    Scénario: Sur l'écran, la créance reprise dit son bordereau
      Étant donné que la recette a repris « PORT-A-07 » sur le bordereau créditaire « BC-1 »
      Quand Bruno ouvre Télépaiement SEPA depuis douane.gouv
      Alors Télépaiement SEPA, ouvert depuis douane.gouv, propose exactement à Bruno
        | référence | établissement | nature                          | origine                        | montant  | échéance   |
        | DED-A-01  | A1            | Dédouanement                    | EDI                            | 100,00 € | 11/03/2026 |
        | ALC-A-02  | A1            | Alcools et boissons alcooliques | EDI                            | 100,00 € | 12/03/2026 |
        | TAB-A-03  | A1            | Tabacs                          | EDI                            | 100,00 € | 13/03/2026 |
        | ENE-A-04  | A1            | Produits énergétiques           | EDI                            | 100,00 € | 14/03/2026 |
        | OCT-A-05  | A1            | Octroi de mer interne           | EDI                            | 100,00 € | 15/03/2026 |
        | PORT-A-07 | A1            | Droits de port                  | EDI (bordereau créditaire BC-1) | 100,00 € | 17/03/2026 |

    @refus
    Plan du Scénario: Une créance de nature « <nature> » n'est pas proposée au prélèvement
      Quand Bruno ouvre Télépaiement SEPA depuis douane.gouv
      Alors Télépaiement SEPA, ouvert depuis douane.gouv, ne propose pas à Bruno « <référence> »
      Et Télépaiement SEPA, ouvert depuis douane.gouv, propose à Bruno « DED-A-01 »

      Exemples:
        | référence | nature         |
        | AME-A-06  | Amende         |
        | PORT-A-07 | Droits de port |

    @refus
    Plan du Scénario: L'adresse du paiement n'ouvre pas la nature « <nature> »
      Étant donné que Bruno a ouvert Télépaiement SEPA depuis douane.gouv
      Quand Bruno tape l'adresse du paiement de « <référence> » et tente d'y payer
      Alors Télépaiement répond à Bruno que cette créance ne se règle pas par prélèvement
      Et Télépaiement SEPA, ouvert depuis douane.gouv, ne montre aucun paiement à Bruno

      Exemples:
        | référence | nature         |
        | AME-A-06  | Amende         |
        | PORT-A-07 | Droits de port |

    @refus
    Scénario: Un formulaire contrefait ne fait pas prélever une amende
      Étant donné que Bruno a ouvert la page de paiement de « DED-A-01 » depuis douane.gouv
      Quand Bruno détourne ce paiement vers « AME-A-06 » et le mandat « RUM-A1 »
      Alors Télépaiement répond à Bruno que cette créance ne se règle pas par prélèvement
      Et Télépaiement SEPA, ouvert depuis douane.gouv, ne montre aucun paiement à Bruno

    @refus
    Scénario: Un montant changé dans le formulaire ne paie rien
      Étant donné que Bruno a ouvert la page de paiement de « DED-A-01 » depuis douane.gouv
      Quand Bruno valide ce paiement après avoir ramené son montant à 1,00 €
      Alors Télépaiement répond à Bruno que le montant n'est pas celui de la créance
      Et Télépaiement SEPA, ouvert depuis douane.gouv, propose à Bruno « DED-A-01 »
      Et Télépaiement SEPA, ouvert depuis douane.gouv, ne montre aucun paiement à Bruno

    @refus @non_bloquant @AMB-38
    Scénario: Le dédouanement au comptant n'est pas proposé au prélèvement
      Quand Bruno ouvre Télépaiement SEPA depuis douane.gouv
      Alors Télépaiement SEPA, ouvert depuis douane.gouv, ne propose pas à Bruno « CPT-A-08 »
      Et Télépaiement SEPA, ouvert depuis douane.gouv, propose à Bruno « DED-A-01 »
