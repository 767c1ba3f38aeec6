# language: fr
Fonctionnalité: Voir et régler des droits de port
  Déclarés dans Delta, sur papier ou à la main, les droits de port entrent dans Télépaiement et dans le tableau de
  bord le jour où la recette les reprend sur un bordereau créditaire.

  Contexte:
    Étant donné les entreprises ALPHA, BETA et GAMMA
    Et ces mandats
      | administration | RUM    | ICS           | IBAN                        | établissement | signé le   |
      | Douane         | RUM-A1 | FR49ZZZ000001 | FR7600000000000000000000194 | A1            | 12/01/2026 |
    Et ces créances
      | administration | référence | établissement | nature         | origine                | montant  | échéance   |
      | Douane         | DP-A-01   | A1            | Droits de port | Saisie sur douane.gouv | 158,20 € | 15/03/2026 |
      | Douane         | DP-A-02   | A1            | Droits de port | Bordereau papier       | 64,00 €  | 16/03/2026 |
      | Douane         | DP-A-03   | A2            | Droits de port | EDI                    | 310,00 € | 17/03/2026 |
      | Douane         | DP-A-04   | A1            | Droits de port | Saisie par portailpro  | 22,10 €  | 18/03/2026 |
      | Douane         | DP-B-05   | B1            | Droits de port | Bordereau papier       | 75,00 €  | 19/03/2026 |

  @DEC-17
  Règle: Repris sur un bordereau créditaire, les droits de port se voient et se télépaient

    Contexte:
      Étant donné que Bruno a rattaché douane.gouv à son compte portailpro
      Et que Bruno a le droit « Télépayer » de Télépaiement SEPA sur A1

    Plan du Scénario: Repris, les droits de port d'origine « <origine> » sont au tableau de bord
      Étant donné que la recette a repris « <référence> » sur le bordereau créditaire « BC-1 »
      Quand Bruno consulte son tableau de bord pour ALPHA
      Alors l'onglet « En cours » des paiements de Bruno montre « <référence> »

      Exemples:
        | référence | origine                |
        | DP-A-01   | Saisie sur douane.gouv |
        | DP-A-02   | Bordereau papier       |
        | DP-A-03   | EDI                    |
        | DP-A-04   | Saisie par portailpro  |

    Plan du Scénario: Repris, les droits de port d'origine « <origine> » sont dans Télépaiement, depuis <portail>
      Étant donné que la recette a repris « <référence> » sur le bordereau créditaire « BC-1 »
      Et que Bruno travaille sur ALPHA dans portailpro
      Quand Bruno ouvre Télépaiement SEPA depuis <portail>
      Alors Télépaiement SEPA, ouvert depuis <portail>, propose à Bruno « <référence> »

      Exemples:
        | référence | origine                | portail     |
        | DP-A-01   | Saisie sur douane.gouv | portailpro  |
        | DP-A-02   | Bordereau papier       | portailpro  |
        | DP-A-04   | Saisie par portailpro  | portailpro  |
        | DP-A-01   | Saisie sur douane.gouv | douane.gouv |
        | DP-A-02   | Bordereau papier       | douane.gouv |

    Plan du Scénario: Repris, les droits de port d'origine « <origine> » se règlent par prélèvement
      Étant donné que la recette a repris « <référence> » sur le bordereau créditaire « BC-1 »
      Et que Bruno travaille sur ALPHA dans portailpro
      Quand Bruno paie « <référence> » par prélèvement depuis portailpro
      Alors Télépaiement confirme à Bruno le paiement de « <référence> »
      Et l'onglet « Historique » des paiements de Bruno montre exactement
        | administration | référence   | établissement | montant   | réglé le   | moyen |
        | Douane         | <référence> | A1            | <montant> | 03/03/2026 | SEPA  |

      Exemples:
        | référence | origine                | montant  |
        | DP-A-01   | Saisie sur douane.gouv | 158,20 € |
        | DP-A-02   | Bordereau papier       | 64,00 €  |
        | DP-A-04   | Saisie par portailpro  | 22,10 €  |

    Scénario: Repris, les droits de port se montrent avec leur établissement, leur montant et leur échéance
      Étant donné que Gaëlle a rattaché douane.gouv à son compte portailpro
      Et que Gaëlle a le droit « Télépayer » de Télépaiement SEPA sur B1
      Et que la recette a repris « DP-B-05 » sur le bordereau créditaire « BC-1 »
      Quand Gaëlle consulte son tableau de bord pour BETA
      Alors l'onglet « En cours » des paiements de Gaëlle montre exactement
        | administration | référence | établissement | montant | échéance   |
        | Douane         | DP-B-05   | B1            | 75,00 € | 19/03/2026 |

    Scénario: La recette les reprend pendant que Bruno travaille, et ils paraissent
      Étant donné que Bruno travaille sur ALPHA dans portailpro
      Quand la recette reprend « DP-A-01 » sur le bordereau créditaire « BC-1 »
      Alors l'onglet « En cours » des paiements de Bruno montre « DP-A-01 »

    Scénario: Deux bordereaux créditaires, deux créances visibles
      Étant donné que la recette a repris « DP-A-01 » sur le bordereau créditaire « BC-1 »
      Et que la recette a repris « DP-A-03 » sur le bordereau créditaire « BC-2 »
      Quand Bruno consulte son tableau de bord pour ALPHA
      Alors l'onglet « En cours » des paiements de Bruno montre « DP-A-01 »
      Et l'onglet « En cours » des paiements de Bruno montre « DP-A-03 »

    Scénario: Déclarés dans Delta par EDI puis repris, ils sont au tableau de bord
      Étant donné que A1 a déclaré par EDI dans DELTA-G les droits de port « DP-EDI-9 »
      Et que Bruno travaille sur ALPHA dans portailpro
      Quand la recette reprend « DP-EDI-9 » sur le bordereau créditaire « BC-3 »
      Alors l'onglet « En cours » des paiements de Bruno montre « DP-EDI-9 »
      Et Télépaiement SEPA, ouvert depuis portailpro, propose exactement à Bruno
        | référence | établissement | nature         | origine                         | montant  | échéance   |
        | DP-EDI-9  | A1            | Droits de port | EDI (bordereau créditaire BC-3) | 125,00 € | 02/04/2026 |

    @refus
    Scénario: Repris, les droits de port de BETA ne se montrent pas à qui travaille pour ALPHA
      Étant donné que la recette a repris « DP-A-01 » sur le bordereau créditaire « BC-1 »
      Et que la recette a repris « DP-B-05 » sur le bordereau créditaire « BC-1 »
      Quand Bruno consulte son tableau de bord pour ALPHA
      Alors l'onglet « En cours » des paiements de Bruno montre « DP-A-01 »
      Et l'onglet « En cours » des paiements de Bruno ne montre pas « DP-B-05 »

    @refus @non_bloquant @AMB-27
    Scénario: Non repris, des droits de port ne se voient pas au tableau de bord
      Étant donné que la recette a repris « DP-A-01 » sur le bordereau créditaire « BC-1 »
      Quand Bruno consulte son tableau de bord pour ALPHA
      Alors l'onglet « En cours » des paiements de Bruno montre exactement
        | administration | référence | établissement | montant  | échéance   |
        | Douane         | DP-A-01   | A1            | 158,20 € | 15/03/2026 |

    @refus @non_bloquant @AMB-27
    Plan du Scénario: Non repris, des droits de port ne sont pas dans Télépaiement, depuis <portail>
      Étant donné que la recette a repris « DP-A-01 » sur le bordereau créditaire « BC-1 »
      Et que Bruno travaille sur ALPHA dans portailpro
      Quand Bruno ouvre Télépaiement SEPA depuis <portail>
      Alors Télépaiement SEPA, ouvert depuis <portail>, ne propose pas à Bruno « DP-A-02 »

      Exemples:
        | portail     |
        | portailpro  |
        | douane.gouv |
