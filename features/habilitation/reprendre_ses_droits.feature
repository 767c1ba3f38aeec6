# language: fr
Fonctionnalité: Reprendre ses droits au rattachement
  Les droits que portailpro connaît viennent des copropriétaires, dès que la personne a donné une fois les identifiants
  du compte qu'elle rattache. portailpro n'en ajoute aucun, et n'en garde aucun quand le compte est détaché.

  Contexte:
    Étant donné les entreprises ALPHA, BETA et GAMMA
    Et ces créances
      | administration | référence | établissement | montant    | échéance   |
      | Douane         | DED-A-01  | A1            | 1 250,00 € | 15/03/2026 |
      | Impôts         | TVA-A-01  | A1            | 4 100,00 € | 24/03/2026 |
      | Urssaf         | COT-A-01  | A1            | 2 876,40 € | 15/03/2026 |

  @HAB-03
  Règle: Les droits de la douane viennent de ses applications ; portailpro n'en invente aucun

    Scénario: Rattaché, on retrouve tous les droits que la douane a donnés
      Étant donné que Bruno a ces droits
        | droit                              | sur |
        | « Télépayer » de Télépaiement SEPA | A1  |
        | « Déclarer » de DELTA-G            | A1  |
        | « Lire » de CIEL Alcool            | A2  |
      Et que Bruno a ouvert sa session sur portailpro
      Et que Bruno vient de rattacher son compte douane.gouv
      Quand Bruno consulte son tableau de bord pour ALPHA
      Alors l'onglet « En cours » des paiements de Bruno montre « DED-A-01 »
      Et l'onglet « En cours » des déclarations de Bruno montre exactement
        | démarche               | administration |
        | Dédouanement           | Douane         |
        | Contribution indirecte | Douane         |

    Scénario: La gestion des habilitations montre ces droits, et pas un de plus
      Étant donné que Bruno a ces droits
        | droit                              | sur |
        | « Télépayer » de Télépaiement SEPA | A1  |
        | « Lire » de CIEL Alcool            | A2  |
      Et que Bruno a ouvert sa session sur portailpro
      Quand Bruno rattache son compte douane.gouv
      Alors la rubrique douane.gouv de Bruno montre exactement
        | service           | droit     | sur |
        | Télépaiement SEPA | Télépayer | A1  |
        | CIEL Alcool       | Lire      | A2  |

    @refus
    Scénario: Détaché, plus rien ne reste dans la rubrique de la douane
      Étant donné que Bruno a rattaché douane.gouv à son compte portailpro
      Et que Bruno a le droit « Déclarer » de DELTA-G sur A1
      Et que Bruno a parcouru son tableau de bord pour ALPHA
      Quand Bruno détache son compte douane.gouv
      Alors la rubrique douane.gouv de Bruno est vide

    @refus
    Scénario: Un compte qui vient d'être ouvert n'a aucun droit
      Étant donné que Nadia s'est inscrite à portailpro pour ALPHA et y a rattaché impots.gouv
      Quand Nadia consulte son tableau de bord pour ALPHA
      Alors l'onglet « En cours » des paiements de Nadia est vide
      Et l'onglet « En cours » des déclarations de Nadia est vide

    @refus
    Scénario: Un compte douane.gouv sans aucun droit n'en reçoit pas en se rattachant
      Étant donné que Bruno a ouvert sa session sur portailpro
      Et que Bruno vient de rattacher son compte douane.gouv
      Quand Bruno consulte son tableau de bord pour ALPHA
      Alors l'onglet « En cours » des paiements de Bruno est vide
      Et l'onglet « En cours » des déclarations de Bruno est vide

    @refus
    Scénario: « Lire » ne devient pas « Télépayer »
      Étant donné que Bruno a le droit « Lire » de DELTA-G sur A1
      Et que Bruno a ouvert sa session sur portailpro
      Et que Bruno vient de rattacher son compte douane.gouv
      Quand Bruno consulte son tableau de bord pour ALPHA
      Alors l'onglet « En cours » des paiements de Bruno est vide
      Et l'onglet « En cours » des déclarations de Bruno montre exactement
        | démarche     | administration |
        | Dédouanement | Douane         |

    @refus
    Scénario: La douane détachée, ses droits ne valent plus, ceux des impôts restent
      Étant donné que Bruno a rattaché douane.gouv et impots.gouv à son compte portailpro
      Et que Bruno a ces droits
        | droit                              | sur   |
        | « Télépayer » de Télépaiement SEPA | A1    |
        | « Déclarer » de DELTA-G            | A1    |
        | « Payer » du compte fiscal         | ALPHA |
      Et que Bruno a parcouru son tableau de bord pour ALPHA
      Quand Bruno détache son compte douane.gouv
      Alors l'onglet « En cours » des paiements de Bruno montre exactement
        | administration | référence | établissement | montant    | échéance   |
        | Impôts         | TVA-A-01  | A1            | 4 100,00 € | 24/03/2026 |
      Et l'onglet « En cours » des déclarations de Bruno est vide
      Et le tableau de bord de Bruno montre exactement ce que ses droits permettent

    @refus
    Scénario: Rattaché de nouveau, on n'a que les droits tenus alors
      Étant donné que Bruno a rattaché douane.gouv à son compte portailpro
      Et que Bruno a le droit « Télépayer » de Télépaiement SEPA sur A1
      Et que Bruno a parcouru son tableau de bord pour ALPHA
      Et que Bruno vient de détacher son compte douane.gouv
      Et que le droit « Télépayer » de Télépaiement SEPA sur A1 a été retiré à Bruno
      Quand Bruno rattache son compte douane.gouv
      Alors l'onglet « En cours » des paiements de Bruno est vide

    @refus
    Scénario: La douane détachée, la créance que Bruno lisait ne se relit plus par son adresse
      Étant donné que Bruno a rattaché douane.gouv à son compte portailpro
      Et que Bruno a le droit « Télépayer » de Télépaiement SEPA sur A1
      Et que Bruno travaille sur ALPHA dans portailpro
      Et que Bruno a demandé à portailpro l'adresse de la créance « DED-A-01 » de douane.gouv
      Et que Bruno vient de détacher son compte douane.gouv
      Quand Bruno demande à portailpro l'adresse de la créance « DED-A-01 » de douane.gouv
      Alors portailpro répond à Bruno que cette page n'existe pas

  @HAB-08
  Règle: Rattacher un compte douane.gouv demande d'avoir donné une fois ses identifiants

    Scénario: Identifiants donnés, Télépaiement apparaît aussitôt
      Étant donné que Bruno a le droit « Télépayer » de Télépaiement SEPA sur A1
      Et que Bruno travaille sur ALPHA dans portailpro
      Quand Bruno rattache son compte douane.gouv
      Alors portailpro annonce à Bruno que son compte douane.gouv est rattaché
      Et l'onglet « En cours » des paiements de Bruno montre exactement
        | administration | référence | établissement | montant    | échéance   |
        | Douane         | DED-A-01  | A1            | 1 250,00 € | 15/03/2026 |

    Scénario: Une seule saisie suffit, douane.gouv n'en redemande pas
      Étant donné que Bruno a ouvert sa session sur portailpro
      Et que Bruno vient de rattacher son compte douane.gouv
      Quand Bruno passe du site portailpro au site douane.gouv
      Alors douane.gouv accueille Bruno sans nouvelle saisie

    Scénario: Revenu un autre jour, une seule saisie suffit encore
      Étant donné que Bruno a ouvert sa session sur portailpro
      Et que Bruno vient de rattacher son compte douane.gouv
      Et que Bruno a fermé son navigateur
      Et que Bruno a ouvert sa session sur portailpro
      Quand Bruno passe du site portailpro au site douane.gouv
      Alors douane.gouv accueille Bruno sans nouvelle saisie

    @refus
    Plan du Scénario: Avec <un mauvais mot de passe>, rien n'est repris
      Étant donné que Bruno a le droit « Télépayer » de Télépaiement SEPA sur A1
      Et que Bruno travaille sur ALPHA dans portailpro
      Quand Bruno tente de rattacher son compte douane.gouv avec le mot de passe « <saisi> »
      Alors douane.gouv refuse ces identifiants à Bruno
      Et le profil de Bruno montre douane.gouv non rattaché
      Et douane.gouv tient le compte de Bruno pour non rattaché à portailpro
      Et l'onglet « En cours » des paiements de Bruno est vide

      Exemples:
        | un mauvais mot de passe    | saisi                   |
        | un mot de passe inventé    | au hasard               |
        | celui de portailpro        | blacaze chez portailpro |

    @refus
    Scénario: Abandonné devant le formulaire, le rattachement n'a pas lieu
      Étant donné que Bruno a le droit « Télépayer » de Télépaiement SEPA sur A1
      Et que Bruno travaille sur ALPHA dans portailpro
      Quand Bruno abandonne le rattachement de son compte douane.gouv
      Alors le profil de Bruno montre douane.gouv non rattaché
      Et douane.gouv tient le compte de Bruno pour non rattaché à portailpro
      Et l'onglet « En cours » des paiements de Bruno est vide

    @refus
    Scénario: La même adresse électronique partout n'apporte aucun droit
      Étant donné que Bruno a le droit « Télépayer » de Télépaiement SEPA sur A1
      Quand Bruno consulte son tableau de bord pour ALPHA
      Alors l'onglet « En cours » des paiements de Bruno est vide
      Et le profil de Bruno montre douane.gouv non rattaché
      Et douane.gouv tient le compte de Bruno pour non rattaché à portailpro

    Scénario: Refusé une fois, puis abandonné, le rattachement réussit avec le bon mot de passe
      Étant donné que Bruno a ouvert sa session sur portailpro
      Et que Bruno a tenté de rattacher son compte douane.gouv avec le mot de passe « au hasard »
      Et que Bruno a abandonné le rattachement de son compte douane.gouv
      Quand Bruno rattache son compte douane.gouv
      Alors portailpro annonce à Bruno que son compte douane.gouv est rattaché
      Et douane.gouv tient le compte de Bruno pour rattaché à portailpro

    @refus
    Scénario: Un rattachement refusé ne mêle pas les sessions
      Étant donné que Bruno a ouvert sa session sur portailpro
      Et que Bruno a tenté de rattacher son compte douane.gouv avec le mot de passe « au hasard »
      Quand Bruno passe du site portailpro au site douane.gouv
      Alors douane.gouv demande ses identifiants à Bruno, faute de rattachement à portailpro
      Et Bruno a une session sur portailpro
      Et Bruno n'a pas de session sur douane.gouv

  @HAB-09
  Règle: La reprise des droits vaut de même pour la DGFiP et pour l'Urssaf

    Plan du Scénario: Le compte <site> rattaché apporte ses droits, de payer et de déclarer
      Étant donné que Bruno a le droit « Payer » du compte <compte> sur ALPHA
      Et que Bruno a le droit « Déclarer » du compte <compte> sur ALPHA
      Et que Bruno travaille sur ALPHA dans portailpro
      Quand Bruno rattache son compte <site>
      Alors l'onglet « En cours » des paiements de Bruno montre exactement
        | administration   | référence   | établissement | montant | échéance   |
        | <administration> | <référence> | A1            | <dû>    | <échéance> |
      Et l'onglet « En cours » des déclarations de Bruno montre exactement
        | démarche   | administration   |
        | <démarche> | <administration> |

      Exemples:
        | site        | compte    | administration | référence | dû         | échéance   | démarche              |
        | impots.gouv | fiscal    | Impôts         | TVA-A-01  | 4 100,00 € | 24/03/2026 | Déclarations fiscales |
        | urssaf.fr   | cotisant  | Urssaf         | COT-A-01  | 2 876,40 € | 15/03/2026 | Déclarations sociales |

    @refus
    Plan du Scénario: Avec un mauvais mot de passe, rien de <site> n'est repris
      Étant donné que Bruno a le droit « Payer » du compte <compte> sur ALPHA
      Et que Bruno travaille sur ALPHA dans portailpro
      Quand Bruno tente de rattacher son compte <site> avec le mot de passe « au hasard »
      Alors <site> refuse ces identifiants à Bruno
      Et <site> tient le compte de Bruno pour non rattaché à portailpro
      Et l'onglet « En cours » des paiements de Bruno est vide

      Exemples:
        | site        | compte   |
        | impots.gouv | fiscal   |
        | urssaf.fr   | cotisant |

    @refus
    Plan du Scénario: <site> détaché, ses droits ne valent plus
      Étant donné que Bruno a rattaché impots.gouv et urssaf.fr à son compte portailpro
      Et que Bruno a le droit « Payer » du compte fiscal sur ALPHA
      Et que Bruno a le droit « Payer » du compte cotisant sur ALPHA
      Et que Bruno a parcouru son tableau de bord pour ALPHA
      Quand Bruno détache son compte <site>
      Alors l'onglet « En cours » des paiements de Bruno montre exactement
        | administration | référence   | établissement | montant | échéance   |
        | <reste>        | <référence> | A1            | <dû>    | <échéance> |

      Exemples:
        | site        | reste  | référence | dû         | échéance   |
        | impots.gouv | Urssaf | COT-A-01  | 2 876,40 € | 15/03/2026 |
        | urssaf.fr   | Impôts | TVA-A-01  | 4 100,00 € | 24/03/2026 |

    @refus
    Plan du Scénario: <site> détaché, la créance que Bruno lisait ne se relit plus par son adresse
      Étant donné que Bruno a rattaché <site> à son compte portailpro
      Et que Bruno a le droit « Payer » du compte <compte> sur ALPHA
      Et que Bruno travaille sur ALPHA dans portailpro
      Et que Bruno a demandé à portailpro l'adresse de la créance « <référence> » de <site>
      Et que Bruno vient de détacher son compte <site>
      Quand Bruno demande à portailpro l'adresse de la créance « <référence> » de <site>
      Alors portailpro répond à Bruno que cette page n'existe pas

      Exemples:
        | site        | compte   | référence |
        | impots.gouv | fiscal   | TVA-A-01  |
        | urssaf.fr   | cotisant | COT-A-01  |
