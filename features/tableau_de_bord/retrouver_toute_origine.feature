# language: fr
Fonctionnalité: Retrouver les créances de toute origine
  Tout ce qui passe par Télépaiement remonte au tableau de bord, que la déclaration soit faite en ligne, par fichier
  ou sur papier, et que la taxe soit reprise ou non sur un bordereau créditaire.

  Contexte:
    Étant donné les entreprises ALPHA, BETA et GAMMA
    Et Bruno a rattaché douane.gouv à son compte portailpro
    Et Bruno a le droit « Télépayer » de Télépaiement SEPA sur A1

  @TDB-23
  Règle: Ce qui passe par Télépaiement remonte au tableau de bord, quel que soit le mode déclaratif

    Plan du Scénario: Une créance née d'une déclaration « <origine> » est à payer dans le tableau de bord
      Étant donné ces créances
        | administration | référence | établissement | nature       | origine   | montant  | échéance   |
        | Douane         | ORI-A-01  | A2            | Dédouanement | <origine> | 312,45 € | 15/03/2026 |
      Quand Bruno consulte son tableau de bord pour ALPHA
      Alors l'onglet « En cours » des paiements de Bruno montre exactement
        | administration | référence | établissement | montant  | échéance   |
        | Douane         | ORI-A-01  | A2            | 312,45 € | 15/03/2026 |

      Exemples:
        | origine                |
        | EDI                    |
        | Saisie sur douane.gouv |
        | Saisie par portailpro  |
        | Bordereau papier       |

    Plan du Scénario: Une fois réglée, une créance « <origine> » est dans l'historique
      Étant donné ces créances
        | administration | référence | établissement | nature       | origine   | montant  | échéance   | réglée le  | moyen |
        | Douane         | ORI-A-01  | A1            | Dédouanement | <origine> | 312,45 € | 15/02/2026 | 12/02/2026 | SEPA  |
      Quand Bruno consulte son tableau de bord pour ALPHA
      Alors l'onglet « Historique » des paiements de Bruno montre exactement
        | administration | référence | établissement | montant  | réglé le   | moyen |
        | Douane         | ORI-A-01  | A1            | 312,45 € | 12/02/2026 | SEPA  |

      Exemples:
        | origine                |
        | EDI                    |
        | Saisie sur douane.gouv |
        | Saisie par portailpro  |
        | Bordereau papier       |

    Scénario: Papier et bordereau créditaire sont listés à côté d'une déclaration en ligne
      Étant donné ces créances
        | administration | référence | établissement | nature         | origine               | bordereau | montant  | échéance   |
        | Douane         | ORI-A-01  | A1            | Dédouanement   | Saisie par portailpro |           | 312,45 € | 15/03/2026 |
        | Douane         | ORI-A-02  | A1            | Dédouanement   | Bordereau papier      |           | 78,90 €  | 16/03/2026 |
        | Douane         | ORI-A-03  | A2            | Droits de port | Bordereau papier      | BC-1      | 45,00 €  | 17/03/2026 |
      Quand Bruno consulte son tableau de bord pour ALPHA
      Alors l'onglet « En cours » des paiements de Bruno montre exactement
        | administration | référence | établissement | montant  | échéance   |
        | Douane         | ORI-A-01  | A1            | 312,45 € | 15/03/2026 |
        | Douane         | ORI-A-02  | A1            | 78,90 €  | 16/03/2026 |
        | Douane         | ORI-A-03  | A2            | 45,00 €  | 17/03/2026 |

    Plan du Scénario: Une taxe de nature « <nature> » remonte dès qu'un bordereau créditaire la reprend
      Étant donné ces créances
        | administration | référence | établissement | nature   | origine   | montant  | échéance   |
        | Douane         | TAX-A-01  | A1            | <nature> | <origine> | 125,00 € | 15/03/2026 |
      Et que Bruno travaille sur ALPHA dans portailpro
      Quand la recette reprend « TAX-A-01 » sur le bordereau créditaire « BC-1 »
      Alors l'onglet « En cours » des paiements de Bruno montre exactement
        | administration | référence | établissement | montant  | échéance   |
        | Douane         | TAX-A-01  | A1            | 125,00 € | 15/03/2026 |

      Exemples:
        | nature                   | origine          |
        | Droits de port           | Bordereau papier |
        | Droits de port           | EDI              |
        | Dédouanement au comptant | Bordereau papier |

    Scénario: Une taxe réglée par bordereau créditaire est dans l'historique
      Étant donné ces créances
        | administration | référence | établissement | nature         | origine          | bordereau | montant | échéance   | réglée le  | moyen |
        | Douane         | TAX-A-02  | A1            | Droits de port | Bordereau papier | BC-1      | 45,00 € | 17/02/2026 | 16/02/2026 | SEPA  |
      Quand Bruno consulte son tableau de bord pour ALPHA
      Alors l'onglet « Historique » des paiements de Bruno montre exactement
        | administration | référence | établissement | montant | réglé le   | moyen |
        | Douane         | TAX-A-02  | A1            | 45,00 € | 16/02/2026 | SEPA  |

    Plan du Scénario: Toute nature de créance de Télépaiement remonte, ici « <nature> »
      Étant donné ces créances
        | administration | référence | établissement | nature   | montant  | échéance   |
        | Douane         | NAT-A-01  | A1            | <nature> | 640,00 € | 15/03/2026 |
      Quand Bruno consulte son tableau de bord pour ALPHA
      Alors l'onglet « En cours » des paiements de Bruno montre exactement
        | administration | référence | établissement | montant  | échéance   |
        | Douane         | NAT-A-01  | A1            | 640,00 € | 15/03/2026 |

      Exemples:
        | nature                         |
        | Dédouanement                   |
        | Alcools et boissons alcooliques |
        | Tabacs                         |
        | Produits énergétiques          |
        | Octroi de mer interne          |
