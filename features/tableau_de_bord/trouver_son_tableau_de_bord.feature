# language: fr
Fonctionnalité: Trouver son tableau de bord
  Qui se connecte à portailpro a son tableau de bord sous les yeux, sans le chercher : un volet des déclarations, un
  volet des paiements et ses deux onglets.

  Contexte:
    Étant donné les entreprises ALPHA, BETA et GAMMA
    Et ces créances
      | administration | référence | établissement | montant    | échéance   | réglée le  | moyen |
      | Douane         | DED-A-01  | A1            | 1 250,00 € | 15/03/2026 |            |       |
      | Douane         | DED-A-02  | A1            | 2 300,00 € | 08/02/2026 | 06/02/2026 | SEPA  |
      | Impôts         | TVA-A-01  | A1            | 4 100,00 € | 24/03/2026 |            |       |
      | Impôts         | TVA-A-02  | A1            | 3 955,00 € | 24/02/2026 | 23/02/2026 | CB    |
      | Urssaf         | COT-A-01  | A1            | 2 876,40 € | 03/03/2026 |            |       |
      | Urssaf         | COT-A-02  | A1            | 2 912,10 € | 15/02/2026 | 13/02/2026 | SEPA  |

  @TDB-01
  Règle: Une fois connectée, la personne trouve le tableau de bord dès l'accueil

    Scénario: Bruno vient de saisir ses identifiants
      Étant donné que Bruno a rattaché douane.gouv à son compte portailpro
      Et que Bruno a le droit « Télépayer » de Télépaiement SEPA sur A1
      Quand Bruno se connecte à portailpro pour ALPHA
      Alors Bruno est devant le tableau de bord de ALPHA

    Plan du Scénario: Farid, de deux entreprises, vient de choisir <entreprise>
      Étant donné que Farid a rattaché douane.gouv à son compte portailpro
      Et que Farid a le droit « Télépayer » de Télépaiement SEPA sur B1
      Quand Farid se connecte à portailpro pour <entreprise>
      Alors Farid est devant le tableau de bord de <entreprise>

      Exemples:
        | entreprise |
        | ALPHA      |
        | BETA       |

    Scénario: Farid change d'entreprise
      Étant donné que Farid a rattaché douane.gouv à son compte portailpro
      Et que Farid a le droit « Télépayer » de Télépaiement SEPA sur B1
      Et que Farid travaille sur ALPHA dans portailpro
      Quand Farid change d'entreprise pour BETA
      Alors Farid est devant le tableau de bord de BETA

    Scénario: Sans aucun droit, Denis le trouve aussi
      Étant donné que Denis a rattaché douane.gouv à son compte portailpro
      Quand Denis se connecte à portailpro pour ALPHA
      Alors Denis est devant le tableau de bord de ALPHA

    Scénario: Sans compte rattaché, Chloé le trouve aussi
      Étant donné que Bruno a rattaché douane.gouv à son compte portailpro
      Quand Chloé se connecte à portailpro pour ALPHA
      Alors Chloé est devant le tableau de bord de ALPHA

    Scénario: Bruno arrive de douane.gouv sans nouvelle connexion
      Étant donné que Bruno a rattaché douane.gouv à son compte portailpro
      Et que Bruno a le droit « Télépayer » de Télépaiement SEPA sur A1
      Et que Bruno a ouvert sa session sur douane.gouv
      Quand Bruno passe du site douane.gouv au site portailpro
      Alors Bruno est devant le tableau de bord de ALPHA

  @TDB-24
  Règle: Le tableau de bord a un volet des déclarations et un volet des paiements, à deux onglets

    Scénario: Les deux volets et les deux onglets sont là
      Étant donné que Bruno a rattaché douane.gouv à son compte portailpro
      Et que Bruno a le droit « Télépayer » de Télépaiement SEPA sur A1
      Quand Bruno consulte son tableau de bord pour ALPHA
      Alors le tableau de bord de Bruno a un volet des déclarations et un volet des paiements
      Et le volet des paiements de Bruno a les onglets « En cours » et « Historique »

    Scénario: Sans aucun droit, les volets et les onglets restent
      Étant donné que Denis a rattaché douane.gouv à son compte portailpro
      Quand Denis consulte son tableau de bord pour ALPHA
      Alors le tableau de bord de Denis a un volet des déclarations et un volet des paiements
      Et le volet des paiements de Denis a les onglets « En cours » et « Historique »

    Plan du Scénario: Ce que <administration> attend est « En cours », ce qu'elle a reçu est « Historique »
      Étant donné que Bruno a rattaché douane.gouv, impots.gouv et urssaf.fr à son compte portailpro
      Et que Bruno a le droit <droit> sur <périmètre>
      Quand Bruno consulte son tableau de bord pour ALPHA
      Alors l'onglet « En cours » des paiements de Bruno montre exactement
        | administration   | référence | établissement | montant | échéance   |
        | <administration> | <à payer> | A1            | <dû>    | <échéance> |
      Et l'onglet « Historique » des paiements de Bruno montre exactement
        | administration   | référence | établissement | montant | réglé le   | moyen   |
        | <administration> | <payée>   | A1            | <payé>  | <réglé le> | <moyen> |

      Exemples:
        | administration | droit                              | périmètre | à payer  | dû         | échéance   | payée    | payé       | réglé le   | moyen |
        | Douane         | « Télépayer » de Télépaiement SEPA | A1        | DED-A-01 | 1 250,00 € | 15/03/2026 | DED-A-02 | 2 300,00 € | 06/02/2026 | SEPA  |
        | Impôts         | « Payer » du compte fiscal         | ALPHA     | TVA-A-01 | 4 100,00 € | 24/03/2026 | TVA-A-02 | 3 955,00 € | 23/02/2026 | CB    |
        | Urssaf         | « Payer » du compte cotisant       | ALPHA     | COT-A-01 | 2 876,40 € | 03/03/2026 | COT-A-02 | 2 912,10 € | 13/02/2026 | SEPA  |

    Scénario: Une créance réglée à l'instant change d'onglet
      Étant donné ces mandats
        | administration | RUM        | ICS           | IBAN                              | établissement | signé le   |
        | Douane         | RUM-DOU-A1 | FR49ZZZ000001 | FR76 0000 0000 0000 0000 0000 194 | A1            | 12/01/2026 |
      Et que Bruno a rattaché douane.gouv à son compte portailpro
      Et que Bruno a le droit « Télépayer » de Télépaiement SEPA sur A1
      Et que Bruno travaille sur ALPHA dans portailpro
      Quand Bruno paie « DED-A-01 » par prélèvement depuis portailpro
      Alors l'onglet « En cours » des paiements de Bruno est vide
      Et l'onglet « Historique » des paiements de Bruno montre exactement
        | administration | référence | établissement | montant    | réglé le   | moyen |
        | Douane         | DED-A-01  | A1            | 1 250,00 € | 03/03/2026 | SEPA  |
        | Douane         | DED-A-02  | A1            | 2 300,00 € | 06/02/2026 | SEPA  |
