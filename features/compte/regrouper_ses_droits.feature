# language: fr
Fonctionnalité: Regrouper ses droits par entreprise
  Un compte rattaché apporte tous ses droits, tenus par établissement ou par entreprise. portailpro les regroupe par
  SIREN : c'est entre des entreprises que l'on choisit, non entre des établissements.

  Contexte:
    Étant donné les entreprises ALPHA, BETA et GAMMA
    Et ces créances
      | administration | référence | établissement | montant    | échéance   |
      | Douane         | DED-A-01  | A1            | 1 250,00 € | 15/03/2026 |
      | Douane         | DED-A-02  | A2            | 310,00 €   | 18/03/2026 |
      | Douane         | DED-B-01  | B1            | 730,40 €   | 20/03/2026 |

  @CPT-15
  Règle: Dès le rattachement, tous les droits sont repris puis regroupés par SIREN

    Scénario: Trois établissements, deux entreprises
      Étant donné que Farid a le droit « Télépayer » de Télépaiement SEPA sur A1
      Et que Farid a le droit « Déclarer » de DELTA-G sur A2
      Et que Farid a le droit « Télépayer » de Télépaiement SEPA sur B1
      Et que Farid a ouvert sa session sur portailpro
      Et que Farid vient de rattacher son compte douane.gouv
      Quand Farid demande à changer d'entreprise
      Alors portailpro propose à Farid de choisir entre ALPHA et BETA

    Scénario: Les droits des deux établissements d'une entreprise sont réunis
      Étant donné que Farid a le droit « Télépayer » de Télépaiement SEPA sur A1
      Et que Farid a le droit « Déclarer » de DELTA-G sur A2
      Et que Farid a ouvert sa session sur portailpro
      Et que Farid vient de rattacher son compte douane.gouv
      Quand Farid consulte son tableau de bord pour ALPHA
      Alors l'onglet « En cours » des paiements de Farid montre « DED-A-01 »
      Et l'onglet « En cours » des déclarations de Farid montre exactement
        | démarche     | administration |
        | Dédouanement | Douane         |

    Scénario: Un droit sur un second établissement suffit à réunir l'entreprise
      Étant donné que Farid a le droit « Télépayer » de Télépaiement SEPA sur A2
      Et que Farid a le droit « Déclarer » de CIEL Alcool sur A1
      Et que Farid a ouvert sa session sur portailpro
      Et que Farid vient de rattacher son compte douane.gouv
      Quand Farid consulte son tableau de bord pour ALPHA
      Alors l'onglet « En cours » des paiements de Farid montre « DED-A-02 »
      Et l'onglet « En cours » des déclarations de Farid montre exactement
        | démarche               | administration |
        | Contribution indirecte | Douane         |

    Scénario: Aucun droit ne manque, d'un établissement ou d'une entreprise à l'autre
      Étant donné que Farid a ces droits
        | droit                              | sur |
        | « Télépayer » de Télépaiement SEPA | A1  |
        | « Télépayer » de Télépaiement SEPA | B1  |
        | « Déclarer » de DELTA-G            | A2  |
      Et que Farid a ouvert sa session sur portailpro
      Quand Farid rattache son compte douane.gouv
      Alors la rubrique douane.gouv de Farid montre exactement
        | service           | droit     | sur |
        | Télépaiement SEPA | Télépayer | A1  |
        | Télépaiement SEPA | Télépayer | B1  |
        | DELTA-G           | Déclarer  | A2  |

    @refus
    Scénario: Réunis dans une entreprise, les droits ne débordent pas sur l'autre
      Étant donné que Farid a le droit « Télépayer » de Télépaiement SEPA sur A1
      Et que Farid a le droit « Déclarer » de DELTA-G sur B1
      Et que Farid a ouvert sa session sur portailpro
      Et que Farid vient de rattacher son compte douane.gouv
      Quand Farid consulte son tableau de bord pour BETA
      Alors l'onglet « En cours » des paiements de Farid est vide
      Et l'onglet « En cours » des déclarations de Farid montre exactement
        | démarche     | administration |
        | Dédouanement | Douane         |

    Scénario: Les droits de plusieurs copropriétaires sur une même entreprise ne la proposent qu'une fois
      Étant donné que Farid a le droit « Télépayer » de Télépaiement SEPA sur B1
      Et que Farid a le droit « Payer » du compte fiscal sur BETA
      Et que Farid a ouvert sa session sur portailpro
      Et que Farid vient de rattacher son compte douane.gouv
      Et que Farid vient de rattacher son compte impots.gouv
      Quand Farid demande à changer d'entreprise
      Alors portailpro propose à Farid de choisir entre ALPHA et BETA
