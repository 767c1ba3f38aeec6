# language: fr
Fonctionnalité: Choisir son entreprise
  Qui a affaire à plusieurs entreprises dit, à la connexion, sur quel SIREN il travaille.

  Contexte:
    Étant donné les entreprises ALPHA, BETA et GAMMA
    Et ces créances
      | administration | référence | établissement | montant    | échéance   |
      | Douane         | DED-A-01  | A1            | 1 250,00 € | 15/03/2026 |
      | Douane         | DED-B-01  | B1            | 730,40 €   | 20/03/2026 |

  @CPT-16
  Règle: À la connexion, l'utilisateur choisit le SIREN sur lequel il travaille

    Scénario: Deux entreprises, le choix est proposé
      Étant donné que Farid a rattaché douane.gouv à son compte portailpro
      Et que Farid a le droit « Télépayer » de Télépaiement SEPA sur B1
      Quand Farid se connecte à portailpro
      Alors portailpro demande à Farid de choisir une entreprise
      Et portailpro propose à Farid de choisir entre ALPHA et BETA

    @refus
    Scénario: Sans avoir choisi, on n'entre pas dans le tableau de bord
      Étant donné que Farid a rattaché douane.gouv à son compte portailpro
      Et que Farid a le droit « Télépayer » de Télépaiement SEPA sur B1
      Et que Farid a ouvert sa session sur portailpro
      Quand Farid revient à l'accueil de portailpro sans avoir choisi
      Alors portailpro demande à Farid de choisir une entreprise

    Plan du Scénario: L'entreprise choisie est celle dont le tableau de bord s'ouvre, ici <entreprise>
      Étant donné que Farid a rattaché douane.gouv à son compte portailpro
      Et que Farid a le droit « Télépayer » de Télépaiement SEPA sur A1
      Et que Farid a le droit « Télépayer » de Télépaiement SEPA sur B1
      Et que Farid a ouvert sa session sur portailpro
      Quand Farid choisit de travailler sur <entreprise>
      Alors portailpro affiche à Farid l'entreprise <entreprise>
      Et l'onglet « En cours » des paiements de Farid montre exactement
        | administration | référence   | établissement   | montant   | échéance   |
        | Douane         | <référence> | <établissement> | <montant> | <échéance> |

      Exemples:
        | entreprise | référence | établissement | montant    | échéance   |
        | ALPHA      | DED-A-01  | A1            | 1 250,00 € | 15/03/2026 |
        | BETA       | DED-B-01  | B1            | 730,40 €   | 20/03/2026 |

    Scénario: Une habilitation aux impôts fait aussi proposer son entreprise
      Étant donné que Farid a rattaché impots.gouv à son compte portailpro
      Et que Farid a le droit « Déclarer » du compte fiscal sur BETA
      Quand Farid se connecte à portailpro
      Alors portailpro propose à Farid de choisir entre ALPHA et BETA

    Scénario: Toutes les habilitations comptent, d'où qu'elles viennent, mais une seule fois
      Étant donné que Farid a rattaché douane.gouv et urssaf.fr à son compte portailpro
      Et que Farid a le droit « Lire » de DELTA-G sur B1
      Et que Farid a le droit « Payer » du compte cotisant sur BETA
      Et que Farid a le droit « Payer » du compte cotisant sur GAMMA
      Quand Farid se connecte à portailpro
      Alors portailpro propose à Farid exactement les entreprises que ses droits permettent

    Scénario: Une seule entreprise, on travaille pour elle
      Étant donné que Bruno a rattaché douane.gouv à son compte portailpro
      Et que Bruno a le droit « Télépayer » de Télépaiement SEPA sur A1
      Quand Bruno consulte son tableau de bord pour ALPHA
      Alors portailpro affiche à Bruno l'entreprise ALPHA
      Et l'onglet « En cours » des paiements de Bruno montre exactement
        | administration | référence | établissement | montant    | échéance   |
        | Douane         | DED-A-01  | A1            | 1 250,00 € | 15/03/2026 |

    @refus
    Scénario: Une entreprise forgée à la connexion est refusée, et rien ne s'ouvre
      Étant donné que Farid a rattaché douane.gouv à son compte portailpro
      Et que Farid a le droit « Télépayer » de Télépaiement SEPA sur B1
      Et que Farid a ouvert sa session sur portailpro
      Quand Farid envoie à portailpro le choix de GAMMA, qui ne lui est pas proposé
      Alors portailpro refuse à Farid une entreprise qui ne lui est pas proposée
      Et à son retour, portailpro demande encore à Farid de choisir entre ALPHA et BETA

    @refus
    Scénario: Une entreprise forgée en cours de travail est refusée, celle d'avant reste
      Étant donné que Farid a rattaché douane.gouv à son compte portailpro
      Et que Farid a le droit « Télépayer » de Télépaiement SEPA sur B1
      Et que Farid travaille sur BETA dans portailpro
      Quand Farid envoie à portailpro le choix de GAMMA, qui ne lui est pas proposé
      Alors portailpro refuse à Farid une entreprise qui ne lui est pas proposée
      Et à son retour, portailpro affiche encore à Farid l'entreprise BETA

    @refus
    Scénario: Une entreprise proposée, dont le droit est retiré entre-temps, n'est plus acceptée
      Étant donné que Farid a rattaché douane.gouv à son compte portailpro
      Et que Farid a le droit « Télépayer » de Télépaiement SEPA sur B1
      Et que Farid a ouvert sa session sur portailpro
      Et que le droit « Télépayer » de Télépaiement SEPA sur B1 a été retiré à Farid
      Quand Farid choisit de travailler sur BETA
      Alors portailpro refuse à Farid une entreprise qui ne lui est pas proposée
      Et à son retour, portailpro affiche encore à Farid l'entreprise ALPHA
