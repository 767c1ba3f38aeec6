# language: fr
Fonctionnalité: Tenir ses rattachements
  Depuis son profil, une personne voit l'état de chacun de ses rattachements, en ajoute et en défait. Un rattachement
  est tenu par les deux sites, ou par aucun ; en défaire un ne touche pas aux autres.

  Contexte:
    Étant donné les entreprises ALPHA, BETA et GAMMA
    Et ces créances
      | administration | référence | établissement | montant    | échéance   |
      | Douane         | DED-A-01  | A1            | 1 250,00 € | 15/03/2026 |
      | Impôts         | TVA-A-01  | A1            | 4 100,00 € | 24/03/2026 |

  @AUT-02
  Règle: Un même compte portailpro peut être rattaché à un ou à plusieurs copropriétaires

    Scénario: Un seul rattachement suffit
      Étant donné que Bruno a ouvert sa session sur portailpro
      Quand Bruno rattache son compte urssaf.fr
      Alors le profil de Bruno montre urssaf.fr rattaché au compte « blacaze.urssaf »
      Et le profil de Bruno montre douane.gouv non rattaché
      Et le profil de Bruno montre impots.gouv non rattaché

    Plan du Scénario: Les trois rattachements coexistent, <premier> d'abord
      Étant donné que Bruno a ouvert sa session sur portailpro
      Quand Bruno rattache l'un après l'autre ses comptes <premier>, <second> et <dernier>
      Alors le profil de Bruno montre douane.gouv rattaché au compte « blacaze »
      Et le profil de Bruno montre impots.gouv rattaché au compte « blacaze.impots »
      Et le profil de Bruno montre urssaf.fr rattaché au compte « blacaze.urssaf »
      Et <premier> tient le compte de Bruno pour rattaché à portailpro

      Exemples:
        | premier     | second      | dernier     |
        | douane.gouv | impots.gouv | urssaf.fr   |
        | urssaf.fr   | douane.gouv | impots.gouv |
        | impots.gouv | urssaf.fr   | douane.gouv |

    @refus
    Scénario: Rattacher les impôts n'ôte rien de ce que la douane apportait
      Étant donné que Bruno a rattaché douane.gouv à son compte portailpro
      Et que Bruno a le droit « Télépayer » de Télépaiement SEPA sur A1
      Et que Bruno a le droit « Payer » du compte fiscal sur ALPHA
      Et que Bruno travaille sur ALPHA dans portailpro
      Quand Bruno rattache son compte impots.gouv
      Et 6 secondes passent
      Alors l'onglet « En cours » des paiements de Bruno montre exactement
        | administration | référence | établissement | montant    | échéance   |
        | Douane         | DED-A-01  | A1            | 1 250,00 € | 15/03/2026 |
        | Impôts         | TVA-A-01  | A1            | 4 100,00 € | 24/03/2026 |

    @refus
    Plan du Scénario: Détacher <site> laisse les autres en place
      Étant donné que Bruno a rattaché douane.gouv, impots.gouv et urssaf.fr à son compte portailpro
      Et que Bruno a ouvert sa session sur portailpro
      Quand Bruno détache son compte <site>
      Alors le profil de Bruno montre <site> non rattaché
      Et le profil de Bruno montre <reste> rattaché au compte « <compte> »
      Et <reste> tient le compte de Bruno pour rattaché à portailpro

      Exemples:
        | site        | reste       | compte         |
        | douane.gouv | impots.gouv | blacaze.impots |
        | impots.gouv | urssaf.fr   | blacaze.urssaf |
        | urssaf.fr   | douane.gouv | blacaze        |

  @AUT-12
  Règle: Un compte douane.gouv se rattache, qu'il soit porté par un SIREN ou par un SIRET

    Plan du Scénario: Le compte de <prénom>, porté par <porteur>, se rattache
      Étant donné que <prénom> a ouvert sa session sur portailpro
      Quand <prénom> rattache son compte douane.gouv
      Alors portailpro annonce à <prénom> que son compte douane.gouv est rattaché
      Et le profil de <prénom> montre douane.gouv rattaché au compte « <compte> »
      Et douane.gouv tient le compte de <prénom> pour rattaché à portailpro

      Exemples:
        | prénom | porteur              | compte   |
        | Denis  | un SIREN             | droussel |
        | Bruno  | un SIRET             | blacaze  |
        | Gaëlle | un SIRET de BETA    | gpetit   |

    Plan du Scénario: Le compte de <prénom>, porté par <porteur>, apporte ses droits
      Étant donné que <prénom> a le droit « Télépayer » de Télépaiement SEPA sur A1
      Et que <prénom> a ouvert sa session sur portailpro
      Et que <prénom> vient de rattacher son compte douane.gouv
      Quand <prénom> consulte son tableau de bord pour ALPHA
      Alors l'onglet « En cours » des paiements de <prénom> montre exactement
        | administration | référence | établissement | montant    | échéance   |
        | Douane         | DED-A-01  | A1            | 1 250,00 € | 15/03/2026 |

      Exemples:
        | prénom | porteur  |
        | Denis  | un SIREN |
        | Bruno  | un SIRET |

    Scénario: Porté par A1, le compte de Bruno apporte aussi ce qu'il tient sur A2
      Étant donné que Bruno a le droit « Télépayer » de Télépaiement SEPA sur A2
      Et que Bruno a ouvert sa session sur portailpro
      Quand Bruno rattache son compte douane.gouv
      Alors la rubrique douane.gouv de Bruno montre exactement
        | service           | droit     | sur |
        | Télépaiement SEPA | Télépayer | A2  |

  @AUT-13
  Règle: Le profil contient « Gérer les rattachements », qui couvre les trois copropriétaires

    Scénario: Les trois sites sont proposés
      Étant donné que Bruno a ouvert sa session sur portailpro
      Quand Bruno ouvre « Gérer les rattachements » depuis son profil
      Alors « Gérer les rattachements » propose à Bruno douane.gouv, impots.gouv et urssaf.fr

    Scénario: L'état de chaque lien est dit
      Étant donné que Bruno a rattaché douane.gouv et urssaf.fr à son compte portailpro
      Quand Bruno se connecte à portailpro
      Alors le profil de Bruno montre douane.gouv rattaché au compte « blacaze »
      Et le profil de Bruno montre impots.gouv non rattaché
      Et le profil de Bruno montre urssaf.fr rattaché au compte « blacaze.urssaf »

    Plan du Scénario: Un compte <site> se détache des deux côtés
      Étant donné que Bruno a rattaché <site> à son compte portailpro
      Et que Bruno a ouvert sa session sur portailpro
      Quand Bruno détache son compte <site>
      Alors portailpro annonce à Bruno que son compte <site> n'est plus rattaché
      Et le profil de Bruno montre <site> non rattaché
      Et <site> tient le compte de Bruno pour non rattaché à portailpro

      Exemples:
        | site        |
        | douane.gouv |
        | impots.gouv |
        | urssaf.fr   |

    @refus
    Scénario: Demandé puis abandonné, le détachement n'a pas lieu
      Étant donné que Bruno a rattaché douane.gouv à son compte portailpro
      Et que Bruno a ouvert sa session sur portailpro
      Quand Bruno demande à détacher son compte douane.gouv, puis le garde
      Alors le profil de Bruno montre douane.gouv rattaché au compte « blacaze »
      Et douane.gouv tient le compte de Bruno pour rattaché à portailpro

    @refus
    Scénario: La douane ne répond pas, le lien reste entier des deux côtés
      Étant donné que Bruno a rattaché douane.gouv à son compte portailpro
      Et que Bruno a ouvert sa session sur portailpro
      Et que douane.gouv ne peut effacer aucun rattachement
      Quand Bruno tente de détacher son compte douane.gouv
      Alors portailpro annonce à Bruno que douane.gouv, muet, reste rattaché
      Et le profil de Bruno montre douane.gouv rattaché au compte « blacaze »
      Et douane.gouv tient le compte de Bruno pour rattaché à portailpro

    Scénario: Après un silence de la douane, on se détache puis on se rattache
      Étant donné que Bruno a rattaché douane.gouv à son compte portailpro
      Et que Bruno a ouvert sa session sur portailpro
      Et que Bruno a tenté en vain de détacher son compte douane.gouv, alors muet
      Et que Bruno vient de détacher son compte douane.gouv
      Quand Bruno rattache son compte douane.gouv
      Alors le profil de Bruno montre douane.gouv rattaché au compte « blacaze »
      Et douane.gouv tient le compte de Bruno pour rattaché à portailpro

    Scénario: Une réponse perdue ne laisse pas de lien d'un seul côté
      Étant donné que Bruno a rattaché douane.gouv à son compte portailpro
      Et que Bruno a ouvert sa session sur portailpro
      Et que la réponse de douane.gouv au prochain détachement se perdra
      Quand Bruno détache son compte douane.gouv
      Alors le profil de Bruno montre douane.gouv non rattaché
      Et douane.gouv tient le compte de Bruno pour non rattaché à portailpro

    @refus
    Scénario: Se détacher ne défait pas le rattachement d'une collègue
      Étant donné que Bruno a rattaché douane.gouv à son compte portailpro
      Et que Chloé a rattaché douane.gouv à son compte portailpro
      Et que Bruno a ouvert sa session sur portailpro
      Et que Bruno vient de détacher son compte douane.gouv
      Quand Chloé se connecte à portailpro
      Alors le profil de Chloé montre douane.gouv rattaché au compte « cmarchand »
      Et douane.gouv tient le compte de Chloé pour rattaché à portailpro
