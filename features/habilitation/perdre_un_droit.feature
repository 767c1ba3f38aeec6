# language: fr
Fonctionnalité: Perdre un droit pendant que l'on travaille
  Un droit retiré par un copropriétaire cesse d'avoir effet dans portailpro sans que la personne se déconnecte, au
  plus tard cinq secondes après. Ce qui se passe avant n'est pas jugé.

  Contexte:
    Étant donné les entreprises ALPHA, BETA et GAMMA
    Et ces créances
      | administration | référence | établissement | montant    | échéance   | réglée le  | moyen |
      | Douane         | DED-A-01  | A1            | 1 250,00 € | 15/03/2026 |            |       |
      | Douane         | DED-A-02  | A1            | 2 300,00 € | 08/02/2026 | 06/02/2026 | SEPA  |
      | Impôts         | TVA-A-01  | A1            | 4 100,00 € | 24/03/2026 |            |       |
      | Urssaf         | COT-A-01  | A1            | 2 876,40 € | 15/03/2026 |            |       |
    Et Bruno a rattaché douane.gouv, impots.gouv et urssaf.fr à son compte portailpro

  @HAB-15
  Règle: Une habilitation retirée cesse en temps réel de produire effet

    Scénario: Un droit gardé continue de servir
      Étant donné que Bruno a le droit « Télépayer » de Télépaiement SEPA sur A1
      Et que Bruno travaille sur ALPHA dans portailpro
      Quand 6 secondes passent
      Alors l'onglet « En cours » des paiements de Bruno montre exactement
        | administration | référence | établissement | montant    | échéance   |
        | Douane         | DED-A-01  | A1            | 1 250,00 € | 15/03/2026 |

    Scénario: Un droit rendu après un retrait sert de nouveau
      Étant donné que Bruno a le droit « Télépayer » de Télépaiement SEPA sur A1
      Et que le droit « Télépayer » de Télépaiement SEPA sur A1 a été retiré à Bruno
      Et que Bruno travaille sur ALPHA dans portailpro
      Et que Bruno vient de recevoir le droit « Télépayer » de Télépaiement SEPA sur A1
      Quand 6 secondes passent
      Alors l'onglet « En cours » des paiements de Bruno montre exactement
        | administration | référence | établissement | montant    | échéance   |
        | Douane         | DED-A-01  | A1            | 1 250,00 € | 15/03/2026 |

    @refus
    Scénario: « Télépayer » retiré en pleine session ferme les paiements de la douane
      Étant donné que Bruno a le droit « Télépayer » de Télépaiement SEPA sur A1
      Et que Bruno travaille sur ALPHA dans portailpro
      Et que les paiements de Bruno montrent « DED-A-01 » en cours et « DED-A-02 » dans l'historique
      Quand le droit « Télépayer » de Télépaiement SEPA sur A1 est retiré à Bruno
      Et 6 secondes passent
      Alors l'onglet « En cours » des paiements de Bruno est vide
      Et l'onglet « Historique » des paiements de Bruno est vide

    @refus
    Scénario: Même si l'annonce du retrait se perd, les paiements se ferment
      Étant donné que Bruno a le droit « Télépayer » de Télépaiement SEPA sur A1
      Et que Bruno travaille sur ALPHA dans portailpro
      Et que les paiements de Bruno montrent « DED-A-01 » en cours et « DED-A-02 » dans l'historique
      Quand le droit « Télépayer » de Télépaiement SEPA sur A1 est retiré à Bruno et l'annonce se perd
      Et 6 secondes passent
      Alors l'onglet « En cours » des paiements de Bruno est vide
      Et l'onglet « Historique » des paiements de Bruno est vide

    @refus
    Plan du Scénario: Un droit retiré par un autre copropriétaire compte autant, ici <droit>
      Étant donné que Bruno a le droit <droit> sur ALPHA
      Et que Bruno a le droit « Télépayer » de Télépaiement SEPA sur A1
      Et que Bruno travaille sur ALPHA dans portailpro
      Et que l'onglet « En cours » des paiements de Bruno montre « <référence> »
      Quand le droit <droit> sur ALPHA est retiré à Bruno
      Et 6 secondes passent
      Alors l'onglet « En cours » des paiements de Bruno montre exactement
        | administration | référence | établissement | montant    | échéance   |
        | Douane         | DED-A-01  | A1            | 1 250,00 € | 15/03/2026 |

      Exemples:
        | droit                        | référence |
        | « Payer » du compte fiscal   | TVA-A-01  |
        | « Payer » du compte cotisant | COT-A-01  |

    @refus
    Plan du Scénario: L'annonce du retrait de <droit> se perd aussi sans effet
      Étant donné que Bruno a le droit <droit> sur ALPHA
      Et que Bruno a le droit « Télépayer » de Télépaiement SEPA sur A1
      Et que Bruno travaille sur ALPHA dans portailpro
      Et que l'onglet « En cours » des paiements de Bruno montre « <référence> »
      Quand le droit <droit> sur ALPHA est retiré à Bruno et l'annonce se perd
      Et 6 secondes passent
      Alors l'onglet « En cours » des paiements de Bruno montre exactement
        | administration | référence | établissement | montant    | échéance   |
        | Douane         | DED-A-01  | A1            | 1 250,00 € | 15/03/2026 |

      Exemples:
        | droit                        | référence |
        | « Payer » du compte fiscal   | TVA-A-01  |
        | « Payer » du compte cotisant | COT-A-01  |

    @refus
    Scénario: « Télépayer » retiré, la créance que Bruno lisait ne se relit plus par son adresse
      Étant donné que Bruno a le droit « Télépayer » de Télépaiement SEPA sur A1
      Et que Bruno travaille sur ALPHA dans portailpro
      Et que Bruno a demandé à portailpro l'adresse de la créance « DED-A-01 » de douane.gouv
      Et que le droit « Télépayer » de Télépaiement SEPA sur A1 a été retiré à Bruno et 6 secondes sont passées
      Quand Bruno demande à portailpro l'adresse de la créance « DED-A-01 » de douane.gouv
      Alors portailpro répond à Bruno que cette page n'existe pas

    @refus
    Scénario: « Déclarer » de DELTA-G retiré fait disparaître la ligne « Dédouanement », et elle seule
      Étant donné que Bruno a le droit « Déclarer » de DELTA-G sur A1
      Et que Bruno a le droit « Déclarer » du compte fiscal sur ALPHA
      Et que Bruno travaille sur ALPHA dans portailpro
      Et que l'onglet « En cours » des déclarations de Bruno montre « Dédouanement »
      Quand le droit « Déclarer » de DELTA-G sur A1 est retiré à Bruno
      Et 6 secondes passent
      Alors l'onglet « En cours » des déclarations de Bruno montre exactement
        | démarche              | administration |
        | Déclarations fiscales | Impôts         |

    Scénario: « Télépayer » retiré sur A1 mais gardé sur A2 laisse voir les créances
      Étant donné que Bruno a le droit « Télépayer » de Télépaiement SEPA sur A1
      Et que Bruno a le droit « Télépayer » de Télépaiement SEPA sur A2
      Et que Bruno travaille sur ALPHA dans portailpro
      Quand le droit « Télépayer » de Télépaiement SEPA sur A1 est retiré à Bruno
      Et 6 secondes passent
      Alors l'onglet « En cours » des paiements de Bruno montre exactement
        | administration | référence | établissement | montant    | échéance   |
        | Douane         | DED-A-01  | A1            | 1 250,00 € | 15/03/2026 |

    Scénario: Le droit retiré à Bruno reste à Chloé
      Étant donné que Bruno a le droit « Télépayer » de Télépaiement SEPA sur A1
      Et que Chloé a rattaché douane.gouv à son compte portailpro
      Et que Chloé a le droit « Télépayer » de Télépaiement SEPA sur A1
      Et que Chloé travaille sur ALPHA dans portailpro
      Quand le droit « Télépayer » de Télépaiement SEPA sur A1 est retiré à Bruno
      Et 6 secondes passent
      Alors le tableau de bord de Chloé montre exactement ce que ses droits permettent

    @refus
    Scénario: « Télépayer » retiré en pleine session ferme les deux questions réservées de la messagerie
      Étant donné que Bruno a le droit « Télépayer » de Télépaiement SEPA sur A1
      Et que Bruno a le droit « Lire » de DELTA-G sur A1
      Et que Bruno travaille sur ALPHA dans portailpro
      Et que Bruno a laissé ouvert le formulaire de la question « report de paiement »
      Et que le droit « Télépayer » de Télépaiement SEPA sur A1 a été retiré à Bruno et 6 secondes sont passées
      Quand Bruno envoie le formulaire laissé ouvert
      Alors aucun service de la douane n'a reçu de question

    @refus
    Scénario: « Télépayer » retiré, le fil d'une question réservée ne se lit plus
      Étant donné que Bruno a le droit « Télépayer » de Télépaiement SEPA sur A1
      Et que Bruno a le droit « Lire » de DELTA-G sur A1
      Et que Bruno travaille sur ALPHA dans portailpro
      Et que Bruno a posé la question « rejet de télérèglement »
      Et que le droit « Télépayer » de Télépaiement SEPA sur A1 a été retiré à Bruno et 6 secondes sont passées
      Quand Bruno tape l'adresse de l'échange « Q-2026-0001 »
      Alors l'échange « Q-2026-0001 » reste fermé à Bruno

    @refus
    Scénario: « Adhérer » retiré en pleine session ferme les mandats de la douane
      Étant donné ces mandats
        | administration | RUM        | ICS           | IBAN                              | établissement | signé le   |
        | Douane         | RUM-DOU-A1 | FR49ZZZ000001 | FR76 0000 0000 0000 0000 0000 194 | A1            | 12/01/2026 |
      Et que Bruno a le droit « Adhérer » de Télépaiement SEPA sur A1
      Et que Bruno travaille sur ALPHA dans portailpro
      Et que les mandats de Bruno comptent « RUM-DOU-A1 »
      Quand le droit « Adhérer » de Télépaiement SEPA sur A1 est retiré à Bruno
      Et 6 secondes passent
      Alors aucun mandat n'est montré à Bruno

    @refus
    Scénario: « Adhérer » retiré, le mandat que Bruno lisait ne se relit plus par son adresse
      Étant donné ces mandats
        | administration | RUM        | ICS           | IBAN                              | établissement | signé le   |
        | Douane         | RUM-DOU-A1 | FR49ZZZ000001 | FR76 0000 0000 0000 0000 0000 194 | A1            | 12/01/2026 |
      Et que Bruno a le droit « Adhérer » de Télépaiement SEPA sur A1
      Et que Bruno travaille sur ALPHA dans portailpro
      Et que Bruno a demandé à portailpro l'adresse du mandat « RUM-DOU-A1 » de douane.gouv
      Et que le droit « Adhérer » de Télépaiement SEPA sur A1 a été retiré à Bruno et 6 secondes sont passées
      Quand Bruno demande à portailpro l'adresse du mandat « RUM-DOU-A1 » de douane.gouv
      Alors portailpro répond à Bruno que cette page n'existe pas

    @refus
    Scénario: Son dernier droit de la douane retiré, Bruno ne relit plus un échange ordinaire
      Étant donné que Bruno a le droit « Lire » de DELTA-G sur A1
      Et que Bruno travaille sur ALPHA dans portailpro
      Et que Bruno a posé la question « détail d'une créance »
      Et que Bruno a lu l'échange « Q-2026-0001 »
      Et que le droit « Lire » de DELTA-G sur A1 a été retiré à Bruno et 6 secondes sont passées
      Quand Bruno tape l'adresse de l'échange « Q-2026-0001 »
      Alors l'échange « Q-2026-0001 » reste fermé à Bruno

    @refus
    Scénario: Son dernier droit de la douane retiré, Bruno ne le retrouve plus parmi ses habilitations
      Étant donné que Bruno a le droit « Lire » de DELTA-G sur A1
      Et que Bruno travaille sur ALPHA dans portailpro
      Et que Bruno est devant la gestion de ses habilitations
      Quand le droit « Lire » de DELTA-G sur A1 est retiré à Bruno
      Et 6 secondes passent
      Alors la rubrique douane.gouv de Bruno est vide

    @refus
    Scénario: Son dernier droit sur ALPHA retiré, Gaëlle ne voit plus rien d'ALPHA
      Étant donné que Gaëlle a rattaché douane.gouv à son compte portailpro
      Et que Gaëlle a le droit « Télépayer » de Télépaiement SEPA sur A1
      Et que Gaëlle travaille sur ALPHA dans portailpro
      Et que l'onglet « En cours » des paiements de Gaëlle montre « DED-A-01 »
      Et que le droit « Télépayer » de Télépaiement SEPA sur A1 a été retiré à Gaëlle et 6 secondes sont passées
      Quand Gaëlle demande à portailpro l'adresse de la créance « DED-A-01 » de douane.gouv
      Alors rien de ALPHA n'est montré à Gaëlle

    Scénario: Un droit retiré à la douane laisse à Bruno tous ceux des impôts
      Étant donné que Bruno a ces droits
        | droit                              | sur   |
        | « Télépayer » de Télépaiement SEPA | A1    |
        | « Payer » du compte fiscal         | ALPHA |
      Et que Bruno travaille sur ALPHA dans portailpro
      Et que l'onglet « En cours » des paiements de Bruno montre « DED-A-01 »
      Quand le droit « Télépayer » de Télépaiement SEPA sur A1 est retiré à Bruno
      Et 6 secondes passent
      Alors l'onglet « En cours » des paiements de Bruno montre exactement
        | administration | référence | établissement | montant    | échéance   |
        | Impôts         | TVA-A-01  | A1            | 4 100,00 € | 24/03/2026 |
