# language: fr
Fonctionnalité: Laisser chaque administration encaisser
  Portailpro montre ce qui est dû et mène à qui l'encaisse ; lui-même ne reçoit aucun ordre de paiement.

  Contexte:
    Étant donné les entreprises ALPHA, BETA et GAMMA
    Et ces créances
      | administration | référence | établissement | montant    | échéance   | réglée le  | moyen |
      | Douane         | DED-A-01  | A1            | 1 250,00 € | 15/03/2026 |            |       |
      | Douane         | DED-A-02  | A1            | 2 300,00 € | 08/02/2026 | 06/02/2026 | SEPA  |
      | Impôts         | TVA-A-01  | A1            | 4 100,00 € | 24/03/2026 |            |       |
      | Urssaf         | COT-A-01  | A1            | 2 876,40 € | 15/03/2026 |            |       |
    Et ces mandats
      | administration | RUM        | ICS           | IBAN                              | établissement | signé le   |
      | Douane         | RUM-DOU-A1 | FR49ZZZ000001 | FR76 0000 0000 0000 0000 0000 194 | A1            | 12/01/2026 |
      | Impôts         | RUM-IMP-A1 | FR22ZZZ000002 | FR76 0000 0000 0000 0000 0000 485 | A1            | 05/01/2026 |

  @TDB-17
  Règle: Chaque administration garde la gestion de ses paiements, portailpro n'encaisse pas

    Scénario: Payer la douane depuis le tableau de bord se fait dans Télépaiement
      Étant donné que Bruno a rattaché douane.gouv à son compte portailpro
      Et que Bruno a le droit « Télépayer » de Télépaiement SEPA sur A1
      Et que Bruno travaille sur ALPHA dans portailpro
      Quand Bruno paie « DED-A-01 » par prélèvement depuis portailpro
      Alors Télépaiement confirme à Bruno le paiement de « DED-A-01 »
      Et l'onglet « Historique » des paiements de Bruno montre exactement
        | administration | référence | établissement | montant    | réglé le   | moyen |
        | Douane         | DED-A-01  | A1            | 1 250,00 € | 03/03/2026 | SEPA  |
        | Douane         | DED-A-02  | A1            | 2 300,00 € | 06/02/2026 | SEPA  |

    Scénario: Payer la douane par carte depuis le tableau de bord se fait aussi dans Télépaiement
      Étant donné ces créances
        | administration | référence | établissement | nature                          | montant  | échéance   | mot de passe |
        | Douane         | ALC-A-03  | A1            | Alcools et boissons alcooliques | 615,20 € | 16/03/2026 | rhum-615     |
      Et que Bruno a rattaché douane.gouv à son compte portailpro
      Et que Bruno a le droit « Télépayer » de Télépaiement SEPA sur A1
      Et que Bruno travaille sur ALPHA dans portailpro
      Quand Bruno paie par carte, depuis portailpro, « ALC-A-03 » avec le mot de passe « rhum-615 »
      Alors l'onglet « Historique » des paiements de Bruno montre exactement
        | administration | référence | établissement | montant    | réglé le   | moyen |
        | Douane         | ALC-A-03  | A1            | 615,20 €   | 03/03/2026 | CB    |
        | Douane         | DED-A-02  | A1            | 2 300,00 € | 06/02/2026 | SEPA  |

    @refus
    Scénario: Habilité partout, Bruno ne trouve dans portailpro ni carte ni compte à saisir
      Étant donné que Bruno a rattaché douane.gouv, impots.gouv et urssaf.fr à son compte portailpro
      Et que Bruno a le droit « Télépayer » de Télépaiement SEPA sur A1
      Et que Bruno a le droit « Adhérer » de Télépaiement SEPA sur A1
      Et que Bruno a le droit « Payer » du compte fiscal sur ALPHA
      Et que Bruno a le droit « Payer » du compte cotisant sur ALPHA
      Quand Bruno consulte son tableau de bord pour ALPHA
      Alors aucune page de portailpro ne propose à Bruno de payer sur place

    @refus
    Plan du Scénario: L'adresse qu'aurait le paiement de « <référence> » dans portailpro ne mène à rien
      Étant donné que Bruno a rattaché douane.gouv et impots.gouv à son compte portailpro
      Et que Bruno a le droit <droit> sur <périmètre>
      Et que Bruno travaille sur ALPHA dans portailpro
      Quand Bruno demande à portailpro la page où payer « <référence> » de <site>
      Alors portailpro répond à Bruno que cette page n'existe pas

      Exemples:
        | référence | droit                              | périmètre | site        |
        | DED-A-01  | « Télépayer » de Télépaiement SEPA | A1        | douane.gouv |
        | TVA-A-01  | « Payer » du compte fiscal         | ALPHA     | impots.gouv |
