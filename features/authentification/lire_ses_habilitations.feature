# language: fr
Fonctionnalité: Lire ses habilitations dans son profil
  « Gestion des habilitations » dit, copropriétaire par copropriétaire, ce que l'on tient chez lui. On n'y change rien :
  une habilitation se demande sur le site de qui la donne.

  Contexte:
    Étant donné les entreprises ALPHA, BETA et GAMMA

  @AUT-14
  Règle: « Gestion des habilitations » liste les droits par copropriétaire, en consultation seule

    Scénario: Les droits de Bruno sous les trois rubriques
      Étant donné que Bruno a rattaché douane.gouv, impots.gouv et urssaf.fr à son compte portailpro
      Et que Bruno a ces droits
        | droit                              | sur   |
        | « Télépayer » de Télépaiement SEPA | A1    |
        | « Lire » de CIEL Alcool            | A2    |
        | « Payer » du compte fiscal         | ALPHA |
        | « Déclarer » du compte cotisant    | BETA  |
      Quand Bruno se connecte à portailpro pour ALPHA
      Alors la gestion des habilitations de Bruno a les rubriques douane.gouv, impots.gouv et urssaf.fr
      Et la rubrique douane.gouv de Bruno montre exactement
        | service           | droit     | sur |
        | CIEL Alcool       | Lire      | A2  |
        | Télépaiement SEPA | Télépayer | A1  |
      Et la rubrique impots.gouv de Bruno montre exactement
        | service       | droit | sur   |
        | Compte fiscal | Payer | ALPHA |
      Et la rubrique urssaf.fr de Bruno montre exactement
        | service         | droit    | sur  |
        | Compte cotisant | Déclarer | BETA |

    Scénario: Sans rien de rattaché, les trois rubriques sont là, et vides
      Étant donné que Denis a ouvert sa session sur portailpro
      Quand Denis ouvre la gestion de ses habilitations
      Alors la gestion des habilitations de Denis a les rubriques douane.gouv, impots.gouv et urssaf.fr
      Et la rubrique douane.gouv de Denis est vide
      Et la rubrique impots.gouv de Denis est vide

    Scénario: Un droit retiré quitte sa rubrique, et elle seule
      Étant donné que Bruno a rattaché douane.gouv et impots.gouv à son compte portailpro
      Et que Bruno a le droit « Déclarer » de DELTA-G sur A1
      Et que Bruno a le droit « Payer » du compte fiscal sur ALPHA
      Et que le droit « Déclarer » de DELTA-G sur A1 a été retiré à Bruno
      Quand 6 secondes passent
      Alors la rubrique douane.gouv de Bruno est vide
      Et la rubrique impots.gouv de Bruno montre exactement
        | service       | droit | sur   |
        | Compte fiscal | Payer | ALPHA |

    @refus
    Scénario: Un droit retiré après que Bruno l'a lu n'est plus là quand il y revient
      Étant donné que Bruno a rattaché douane.gouv à son compte portailpro
      Et que Bruno a le droit « Télépayer » de Télépaiement SEPA sur A1
      Et que Bruno est devant la gestion de ses habilitations
      Et que le droit « Télépayer » de Télépaiement SEPA sur A1 a été retiré à Bruno et 6 secondes sont passées
      Quand Bruno ouvre la gestion de ses habilitations
      Alors la rubrique douane.gouv de Bruno est vide

    @refus
    Scénario: Rien à cocher ni à retirer dans la page
      Étant donné que Bruno a rattaché douane.gouv et impots.gouv à son compte portailpro
      Et que Bruno a le droit « Télépayer » de Télépaiement SEPA sur A1
      Et que Bruno a le droit « Payer » du compte fiscal sur ALPHA
      Quand Bruno ouvre la gestion de ses habilitations
      Alors la gestion des habilitations ne laisse rien modifier à Bruno

    @refus
    Scénario: Un ordre envoyé à une adresse plausible est rejeté, et tout reste en place
      Étant donné que Bruno a rattaché douane.gouv à son compte portailpro
      Et que Bruno a le droit « Télépayer » de Télépaiement SEPA sur A1
      Et que Bruno travaille sur ALPHA dans portailpro
      Quand Bruno envoie à portailpro, à chaque adresse plausible, l'ordre de retirer puis d'accorder le droit « Télépayer » de Télépaiement SEPA sur A1
      Alors portailpro a rejeté chaque ordre de Bruno
      Et la rubrique douane.gouv de Bruno montre exactement
        | service           | droit     | sur |
        | Télépaiement SEPA | Télépayer | A1  |

    @refus
    Scénario: Les droits de Chloé ne sont pas dans la page de Bruno
      Étant donné que Bruno a rattaché douane.gouv à son compte portailpro
      Et que Chloé a rattaché douane.gouv à son compte portailpro
      Et que Chloé a le droit « Déclarer » de DELTA-G sur A1
      Quand Bruno se connecte à portailpro pour ALPHA
      Alors la rubrique douane.gouv de Bruno est vide

  @AUT-15
  Règle: Demander une habilitation mène au site du copropriétaire concerné

    Plan du Scénario: Une demande pour <site>, rattaché, y mène Bruno sans nouvelle saisie
      Étant donné que Bruno a rattaché douane.gouv, impots.gouv et urssaf.fr à son compte portailpro
      Et que Bruno est devant la gestion de ses habilitations
      Quand Bruno demande une habilitation à <site> depuis portailpro
      Alors <site> accueille Bruno sans nouvelle saisie

      Exemples:
        | site        |
        | douane.gouv |
        | impots.gouv |
        | urssaf.fr   |

    Plan du Scénario: Une demande pour <site>, que rien ne rattache, mène tout de même à ce site
      Étant donné que Denis a ouvert sa session sur portailpro
      Et que Denis est devant la gestion de ses habilitations
      Quand Denis demande une habilitation à <site> depuis portailpro
      Alors Denis arrive sur <site>

      Exemples:
        | site        |
        | douane.gouv |
        | impots.gouv |
        | urssaf.fr   |

    @refus
    Scénario: Un site rattaché ne tient pas lieu des autres
      Étant donné que Chloé a rattaché douane.gouv à son compte portailpro
      Et que Chloé est devant la gestion de ses habilitations
      Quand Chloé demande une habilitation à urssaf.fr depuis portailpro
      Alors Chloé arrive sur urssaf.fr
      Et Chloé n'a pas de session sur urssaf.fr
