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
      | Impôts         | TVA-B-02  | B1            | 912,00 €   | 25/03/2026 |            |       |
    Et ces mandats
      | administration | RUM        | ICS           | IBAN                              | établissement | signé le   |
      | Douane         | RUM-DOU-A1 | FR49ZZZ000001 | FR76 0000 0000 0000 0000 0000 194 | A1            | 12/01/2026 |
      | Impôts         | RUM-IMP-A1 | FR22ZZZ000002 | FR76 0000 0000 0000 0000 0000 485 | A1            | 05/01/2026 |
      | Impôts         | RUM-IMP-B1 | FR22ZZZ000002 | FR76 0000 0000 0000 0000 0000 679 | B1            | 06/01/2026 |
      | Urssaf         | RUM-URS-A1 | FR92ZZZ000003 | FR76 0000 0000 0000 0000 0000 582 | A1            | 07/01/2026 |

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

    Plan du Scénario: Payer « <référence> » depuis <départ> se fait sur <site> et se retrouve dans portailpro
      Étant donné que Bruno a rattaché impots.gouv et urssaf.fr à son compte portailpro
      Et que Bruno a le droit <droit> sur ALPHA
      Et que Bruno travaille sur ALPHA dans portailpro
      Quand Bruno paie « <référence> » par prélèvement sur <site>, depuis <départ>
      Alors <site> confirme à Bruno le paiement de « <référence> »
      Et l'onglet « Historique » des paiements de Bruno montre exactement
        | administration   | référence   | établissement | montant   | réglé le   | moyen |
        | <administration> | <référence> | A1            | <montant> | 03/03/2026 | SEPA  |

      Exemples:
        | référence | départ      | site        | droit                        | administration | montant    |
        | TVA-A-01  | portailpro  | impots.gouv | « Payer » du compte fiscal   | Impôts         | 4 100,00 € |
        | TVA-A-01  | impots.gouv | impots.gouv | « Payer » du compte fiscal   | Impôts         | 4 100,00 € |
        | COT-A-01  | portailpro  | urssaf.fr   | « Payer » du compte cotisant | Urssaf         | 2 876,40 € |
        | COT-A-01  | urssaf.fr   | urssaf.fr   | « Payer » du compte cotisant | Urssaf         | 2 876,40 € |

    Scénario: Payée sur impots.gouv, la créance des impôts quitte l'onglet « En cours »
      Étant donné que Bruno a rattaché impots.gouv à son compte portailpro
      Et que Bruno a le droit « Payer » du compte fiscal sur ALPHA
      Et que Bruno travaille sur ALPHA dans portailpro
      Quand Bruno paie « TVA-A-01 » par prélèvement sur impots.gouv, depuis impots.gouv
      Alors l'onglet « En cours » des paiements de Bruno est vide

    Scénario: La réponse d'impots.gouv perdue, le paiement est tout de même dans l'historique
      Étant donné que Bruno a rattaché impots.gouv à son compte portailpro
      Et que Bruno a le droit « Payer » du compte fiscal sur ALPHA
      Et que Bruno travaille sur ALPHA dans portailpro
      Et que Bruno a ouvert sur impots.gouv la page de paiement de « TVA-A-01 »
      Et que la réponse de impots.gouv au paiement de « TVA-A-01 » va se perdre
      Quand Bruno valide ce paiement et ne reçoit rien
      Alors l'onglet « Historique » des paiements de Bruno montre exactement
        | administration | référence | établissement | montant    | réglé le   | moyen |
        | Impôts         | TVA-A-01  | A1            | 4 100,00 € | 03/03/2026 | SEPA  |

    @refus
    Scénario: Validé deux fois sur impots.gouv, le paiement n'est pris qu'une fois
      Étant donné que Bruno a rattaché impots.gouv à son compte portailpro
      Et que Bruno a le droit « Payer » du compte fiscal sur ALPHA
      Et que Bruno a laissé ouverte sur impots.gouv la page de paiement de « TVA-A-01 »
      Et que Bruno a payé « TVA-A-01 » par prélèvement sur impots.gouv, depuis impots.gouv
      Quand Bruno valide la page de paiement laissée ouverte
      Alors impots.gouv répond à Bruno que « TVA-A-01 » est déjà réglée

    @refus
    Scénario: Le montant changé dans le formulaire d'impots.gouv n'est pas pris
      Étant donné que Bruno a rattaché impots.gouv à son compte portailpro
      Et que Bruno a le droit « Payer » du compte fiscal sur ALPHA
      Et que Bruno travaille sur ALPHA dans portailpro
      Et que Bruno a ouvert sur impots.gouv la page de paiement de « TVA-A-01 »
      Quand Bruno valide ce paiement après avoir ramené son montant à 1,00 €
      Alors impots.gouv répond à Bruno que le montant n'est pas celui de la créance
      Et l'onglet « Historique » des paiements de Bruno est vide

    @refus
    Scénario: Le mandat d'une autre entreprise ne paie pas la créance des impôts
      Étant donné que Bruno a rattaché impots.gouv à son compte portailpro
      Et que Bruno a le droit « Payer » du compte fiscal sur ALPHA
      Et que Bruno travaille sur ALPHA dans portailpro
      Et que Bruno a ouvert sur impots.gouv la page de paiement de « TVA-A-01 »
      Quand Bruno valide ce paiement après y avoir mis le mandat « RUM-IMP-B1 »
      Alors impots.gouv refuse à Bruno le mandat d'un autre établissement
      Et impots.gouv propose encore à Bruno de payer « TVA-A-01 »

    @refus
    Scénario: L'adresse du paiement d'une autre entreprise ne paie rien sur impots.gouv
      Étant donné que Bruno a rattaché impots.gouv à son compte portailpro
      Et que Bruno a le droit « Payer » du compte fiscal sur ALPHA
      Et que Bruno travaille sur ALPHA dans portailpro
      Et que Gaëlle a le droit « Payer » du compte fiscal sur BETA
      Quand Gaëlle tape sur impots.gouv l'adresse du paiement de « TVA-A-01 » et tente d'y payer
      Alors impots.gouv répond à Gaëlle ne rien avoir de tel à payer
      Et l'onglet « Historique » des paiements de Bruno est vide

    @refus
    Scénario: Le formulaire d'impots.gouv, détourné vers la créance d'une autre entreprise, ne la paie pas
      Étant donné que Bruno a rattaché impots.gouv à son compte portailpro
      Et que Bruno a le droit « Payer » du compte fiscal sur ALPHA
      Et que Gaëlle a le droit « Payer » du compte fiscal sur BETA
      Et que Gaëlle a ouvert sur impots.gouv la page de paiement de « TVA-B-02 »
      Quand Gaëlle détourne ce règlement vers « TVA-A-01 » et le mandat « RUM-IMP-A1 »
      Alors impots.gouv répond à Gaëlle ne rien avoir de tel à payer
      Et impots.gouv propose encore à Bruno de payer « TVA-A-01 »

    @refus
    Scénario: Le mandat d'une autre entreprise ne se supprime pas par son adresse sur impots.gouv
      Étant donné que Bruno a rattaché impots.gouv à son compte portailpro
      Et que Bruno a le droit « Payer » du compte fiscal sur ALPHA
      Et que Gaëlle a le droit « Payer » du compte fiscal sur BETA
      Et que Gaëlle a ouvert sur impots.gouv le mandat « RUM-IMP-B1 »
      Quand Gaëlle envoie cette suppression à l'adresse du mandat « RUM-IMP-A1 »
      Alors impots.gouv répond à Gaëlle n'avoir aucun mandat de ce nom
      Et impots.gouv montre encore à Bruno le mandat « RUM-IMP-A1 »
