# language: fr
Fonctionnalité: Habiliter à Télépaiement SEPA
  L'administrateur des droits donne « Télépayer » et « Adhérer » établissement par établissement, jamais à
  l'entreprise entière.

  Contexte:
    Étant donné les entreprises ALPHA, BETA et GAMMA
    Et ces créances
      | administration | référence | établissement | montant    | échéance   |
      | Douane         | DED-A-01  | A1            | 1 250,00 € | 15/03/2026 |
      | Douane         | DED-A-02  | A2            | 840,50 €   | 20/03/2026 |
    Et Bruno a rattaché douane.gouv à son compte portailpro

  @TDB-26
  Règle: Une habilitation Télépaiement SEPA porte toujours sur au moins un SIRET

    Plan du Scénario: Le droit <droit> sur le seul A1 est enregistré
      Étant donné que Bruno travaille sur ALPHA dans portailpro
      Quand l'administrateur demande pour Bruno le droit <droit> sur A1
      Alors la douane enregistre cette habilitation
      Et Télépaiement SEPA s'ouvre à Bruno depuis douane.gouv

      Exemples:
        | droit                              |
        | « Télépayer » de Télépaiement SEPA |
        | « Adhérer » de Télépaiement SEPA   |

    Scénario: Le droit « Télépayer » déjà tenu sur A1 est enregistré sur A2 aussi
      Étant donné que Bruno a le droit « Télépayer » de Télépaiement SEPA sur A1
      Et que Bruno travaille sur ALPHA dans portailpro
      Quand l'administrateur demande pour Bruno le droit « Télépayer » de Télépaiement SEPA sur A2
      Alors la douane enregistre cette habilitation
      Et l'onglet « En cours » des paiements de Bruno montre exactement
        | administration | référence | établissement | montant    | échéance   |
        | Douane         | DED-A-01  | A1            | 1 250,00 € | 15/03/2026 |
        | Douane         | DED-A-02  | A2            | 840,50 €   | 20/03/2026 |

    @refus
    Plan du Scénario: Le droit <droit> demandé pour ALPHA entière, sans établissement, n'est pas enregistré
      Étant donné que Bruno travaille sur ALPHA dans portailpro
      Quand l'administrateur demande pour Bruno le droit <droit> sur ALPHA
      Alors la douane refuse cette habilitation faute d'établissement
      Et Télépaiement SEPA reste fermé à Bruno depuis douane.gouv
      Et l'onglet « En cours » des paiements de Bruno est vide

      Exemples:
        | droit                              |
        | « Télépayer » de Télépaiement SEPA |
        | « Adhérer » de Télépaiement SEPA   |
