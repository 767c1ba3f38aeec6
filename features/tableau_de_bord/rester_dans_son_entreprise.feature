# language: fr
Fonctionnalité: Rester dans l'entreprise choisie
  Qui travaille pour plusieurs entreprises n'en voit jamais qu'une à la fois.

  Contexte:
    Étant donné les entreprises ALPHA, BETA et GAMMA
    Et ces créances
      | administration | référence | établissement | montant    | échéance   | réglée le  | moyen |
      | Douane         | DED-A-01  | A1            | 1 250,00 € | 15/03/2026 |            |       |
      | Douane         | DED-A-02  | A2            | 2 300,00 € | 08/02/2026 | 06/02/2026 | SEPA  |
      | Douane         | DED-B-01  | B1            | 730,40 €   | 20/03/2026 |            |       |
      | Douane         | DED-B-02  | B1            | 99,99 €    | 01/02/2026 | 30/01/2026 | CB    |
      | Impôts         | TVA-A-01  | A1            | 4 100,00 € | 24/03/2026 |            |       |
      | Impôts         | TVA-B-01  | B1            | 1 207,00 € | 24/03/2026 |            |       |
      | Urssaf         | COT-B-01  | B1            | 963,80 €   | 15/03/2026 |            |       |
      | Douane         | DED-C-01  | C1            | 555,00 €   | 15/03/2026 |            |       |
    Et Farid a rattaché douane.gouv, impots.gouv et urssaf.fr à son compte portailpro

  @TDB-13
  Règle: Les données affichées ne débordent jamais du SIREN de travail

    Scénario: ALPHA choisie, ses propres créances sont là
      Étant donné que Farid a le droit « Télépayer » de Télépaiement SEPA sur A1
      Et que Farid a le droit « Télépayer » de Télépaiement SEPA sur B1
      Quand Farid consulte son tableau de bord pour ALPHA
      Alors l'onglet « En cours » des paiements de Farid montre exactement
        | administration | référence | établissement | montant    | échéance   |
        | Douane         | DED-A-01  | A1            | 1 250,00 € | 15/03/2026 |
      Et l'onglet « Historique » des paiements de Farid montre exactement
        | administration | référence | établissement | montant    | réglé le   | moyen |
        | Douane         | DED-A-02  | A2            | 2 300,00 € | 06/02/2026 | SEPA  |

    @refus
    Scénario: BETA choisie, aucune créance d'ALPHA n'apparaît
      Étant donné que Farid a le droit « Télépayer » de Télépaiement SEPA sur A1
      Et que Farid a le droit « Télépayer » de Télépaiement SEPA sur B1
      Quand Farid consulte son tableau de bord pour BETA
      Alors l'onglet « En cours » des paiements de Farid montre exactement
        | administration | référence | établissement | montant  | échéance   |
        | Douane         | DED-B-01  | B1            | 730,40 € | 20/03/2026 |
      Et l'onglet « Historique » des paiements de Farid montre exactement
        | administration | référence | établissement | montant | réglé le   | moyen |
        | Douane         | DED-B-02  | B1            | 99,99 € | 30/01/2026 | CB    |

    @refus
    Scénario: Avoir lu tout ce qui concerne BETA ne laisse rien de BETA sous ALPHA
      Étant donné que Farid a le droit « Télépayer » de Télépaiement SEPA sur A1
      Et que Farid a le droit « Télépayer » de Télépaiement SEPA sur B1
      Et que Farid a parcouru son tableau de bord pour BETA
      Quand Farid consulte son tableau de bord pour ALPHA
      Alors le tableau de bord de Farid montre exactement ce que ses droits permettent

    @refus
    Scénario: Passer d'ALPHA à BETA sans se déconnecter n'emporte rien
      Étant donné que Farid a le droit « Télépayer » de Télépaiement SEPA sur A1
      Et que Farid a le droit « Télépayer » de Télépaiement SEPA sur B1
      Et que Farid travaille sur ALPHA dans portailpro
      Quand Farid change d'entreprise pour BETA
      Alors portailpro affiche à Farid l'entreprise BETA
      Et l'onglet « En cours » des paiements de Farid montre exactement
        | administration | référence | établissement | montant  | échéance   |
        | Douane         | DED-B-01  | B1            | 730,40 € | 20/03/2026 |
      Et le tableau de bord de Farid montre exactement ce que ses droits permettent

    @refus
    Scénario: Des droits aux impôts et à l'Urssaf sur BETA ne montrent rien sous ALPHA
      Étant donné que Farid a le droit « Payer » du compte fiscal sur ALPHA
      Et que Farid a le droit « Payer » du compte fiscal sur BETA
      Et que Farid a le droit « Payer » du compte cotisant sur BETA
      Quand Farid consulte son tableau de bord pour ALPHA
      Alors l'onglet « En cours » des paiements de Farid montre exactement
        | administration | référence | établissement | montant    | échéance   |
        | Impôts         | TVA-A-01  | A1            | 4 100,00 € | 24/03/2026 |

    @refus
    Scénario: DELTA-G sur BETA ne donne pas de ligne « Dédouanement » sous ALPHA
      Étant donné que Farid a le droit « Déclarer » de DELTA-G sur B1
      Et que Farid a le droit « Déclarer » du compte fiscal sur ALPHA
      Quand Farid consulte son tableau de bord pour ALPHA
      Alors l'onglet « En cours » des déclarations de Farid montre exactement
        | démarche              | administration |
        | Déclarations fiscales | Impôts         |

    Scénario: Deux collègues dans deux entreprises ne se gênent pas
      Étant donné que Farid a le droit « Télépayer » de Télépaiement SEPA sur A1
      Et que Gaëlle a rattaché douane.gouv à son compte portailpro
      Et que Gaëlle a le droit « Télépayer » de Télépaiement SEPA sur B1
      Et que Farid travaille sur ALPHA dans portailpro
      Quand Gaëlle consulte son tableau de bord pour BETA
      Alors le tableau de bord de Gaëlle montre exactement ce que ses droits permettent
      Et le tableau de bord de Farid montre exactement ce que ses droits permettent

    @refus
    Plan du Scénario: Un choix forgé au nom de <entreprise>, qui n'est pas proposée, n'ouvre rien
      Étant donné que Gaëlle a rattaché douane.gouv et impots.gouv à son compte portailpro
      Et que Gaëlle a le droit « Télépayer » de Télépaiement SEPA sur B1
      Et que Gaëlle a le droit « Payer » du compte fiscal sur <ouverte>
      Et que Gaëlle travaille sur BETA dans portailpro
      Quand Gaëlle envoie à portailpro le choix de <entreprise>, qui ne lui est pas proposé
      Alors rien de <entreprise> n'est montré à Gaëlle
      Et portailpro affiche à Gaëlle l'entreprise BETA

      Exemples:
        | entreprise | ouverte |
        | ALPHA      | GAMMA   |
        | GAMMA      | ALPHA   |

    @refus
    Scénario: Un choix forgé à la connexion laisse sans entreprise
      Étant donné que Farid a le droit « Télépayer » de Télépaiement SEPA sur B1
      Et que Farid a ouvert sa session sur portailpro
      Quand Farid envoie à portailpro le choix de GAMMA, qui ne lui est pas proposé
      Alors rien de GAMMA n'est montré à Farid
      Et portailpro demande à Farid de choisir une entreprise

    @refus
    Plan du Scénario: L'adresse qu'aurait le tableau de bord de <entreprise> ne dit rien de ses mandats
      Étant donné ces mandats
        | administration | RUM        | ICS           | IBAN                              | établissement | signé le   |
        | Douane         | RUM-DOU-A1 | FR49ZZZ000001 | FR76 0000 0000 0000 0000 0000 194 | A1            | 12/01/2026 |
        | Douane         | RUM-DOU-C1 | FR49ZZZ000001 | FR76 0000 0000 0000 0000 0000 291 | C1            | 12/01/2026 |
      Et que Gaëlle a rattaché douane.gouv à son compte portailpro
      Et que Gaëlle a le droit « Adhérer » de Télépaiement SEPA sur B1
      Et que Gaëlle travaille sur BETA dans portailpro
      Quand Gaëlle tape l'adresse qu'aurait, dans portailpro, le tableau de bord de <entreprise>
      Alors rien de <entreprise> n'est montré à Gaëlle
      Et portailpro affiche à Gaëlle l'entreprise BETA

      Exemples:
        | entreprise |
        | ALPHA      |
        | GAMMA      |

    @refus
    Plan du Scénario: L'adresse qu'aurait le tableau de bord de <entreprise> n'ouvre rien
      Étant donné que Gaëlle a rattaché douane.gouv à son compte portailpro
      Et que Gaëlle a le droit « Télépayer » de Télépaiement SEPA sur B1
      Et que Gaëlle travaille sur BETA dans portailpro
      Quand Gaëlle tape l'adresse qu'aurait, dans portailpro, le tableau de bord de <entreprise>
      Alors portailpro n'affiche pas à Gaëlle l'entreprise <entreprise>
      Et rien de <entreprise> n'est montré à Gaëlle
      Et portailpro affiche à Gaëlle l'entreprise BETA

      Exemples:
        | entreprise |
        | ALPHA      |
        | GAMMA      |
