# language: fr
Fonctionnalité: Rattacher ses comptes
  Une personne relie à son compte portailpro les comptes qu'elle tient chez les copropriétaires, en donnant une fois
  leurs identifiants. Les adresses électroniques sont les mêmes partout : elles ne relient rien.

  Contexte:
    Étant donné les entreprises ALPHA, BETA et GAMMA

  @CPT-14
  Règle: Le rattachement relie un compte portailpro à un compte tenu par un copropriétaire

    Scénario: Un compte douane.gouv rattaché est reconnu des deux côtés
      Étant donné que Bruno a ouvert sa session sur portailpro
      Quand Bruno rattache son compte douane.gouv
      Alors portailpro annonce à Bruno que son compte douane.gouv est rattaché
      Et le profil de Bruno montre douane.gouv rattaché au compte « blacaze »
      Et douane.gouv tient le compte de Bruno pour rattaché à portailpro

    @refus
    Scénario: La douane ne répond pas, rien n'est relié d'aucun côté
      Étant donné que Bruno a ouvert sa session sur portailpro
      Et que douane.gouv n'est plus en état d'enregistrer un rattachement
      Quand Bruno rattache son compte douane.gouv
      Alors portailpro annonce à Bruno que douane.gouv ne répond pas
      Et le profil de Bruno montre douane.gouv non rattaché
      Et douane.gouv tient le compte de Bruno pour non rattaché à portailpro

    Plan du Scénario: Chaque copropriétaire se rattache de la même façon, ici <site>
      Étant donné que Chloé a ouvert sa session sur portailpro
      Quand Chloé rattache son compte <site>
      Alors portailpro annonce à Chloé que son compte <site> est rattaché
      Et le profil de Chloé montre <site> rattaché au compte « <compte> »
      Et <site> tient le compte de Chloé pour rattaché à portailpro

      Exemples:
        | site        | compte           |
        | impots.gouv | cmarchand.impots |
        | urssaf.fr   | cmarchand.urssaf |

    Scénario: Un compte tenu par l'entreprise se rattache comme un compte d'établissement
      Étant donné que Denis a ouvert sa session sur portailpro
      Quand Denis rattache son compte douane.gouv
      Alors le profil de Denis montre douane.gouv rattaché au compte « droussel »
      Et douane.gouv tient le compte de Denis pour rattaché à portailpro

    Scénario: Rattacher les impôts laisse la douane et l'Urssaf à part
      Étant donné que Bruno a ouvert sa session sur portailpro
      Quand Bruno rattache son compte impots.gouv
      Alors le profil de Bruno montre impots.gouv rattaché au compte « blacaze.impots »
      Et le profil de Bruno montre douane.gouv non rattaché
      Et le profil de Bruno montre urssaf.fr non rattaché

    @refus
    Scénario: La même adresse électronique partout ne relie rien à elle seule
      Étant donné que Bruno a rattaché douane.gouv à son compte portailpro
      Quand Chloé se connecte à portailpro
      Alors le profil de Chloé montre douane.gouv non rattaché
      Et le profil de Chloé montre impots.gouv non rattaché
      Et douane.gouv tient le compte de Chloé pour non rattaché à portailpro

    @refus
    Scénario: Un mauvais mot de passe douane.gouv ne relie rien
      Étant donné que Bruno a ouvert sa session sur portailpro
      Quand Bruno tente de rattacher son compte douane.gouv avec le mot de passe « au hasard »
      Alors douane.gouv refuse ces identifiants à Bruno
      Et le profil de Bruno montre douane.gouv non rattaché
      Et douane.gouv tient le compte de Bruno pour non rattaché à portailpro

  @CPT-17
  Règle: Au plus un compte douane par compte portailpro

    Scénario: Le premier compte douane.gouv se rattache
      Étant donné que Bruno a ouvert sa session sur portailpro
      Quand Bruno rattache son compte douane.gouv
      Alors portailpro annonce à Bruno que son compte douane.gouv est rattaché
      Et le profil de Bruno montre douane.gouv rattaché au compte « blacaze »

    @refus
    Scénario: Un second compte douane.gouv est refusé, le premier reste
      Étant donné que Bruno tient un second compte douane.gouv « blacaze.a2 »
      Et que Bruno a rattaché douane.gouv à son compte portailpro
      Et que Bruno a ouvert sa session sur portailpro
      Quand Bruno tente de rattacher aussi le compte douane.gouv « blacaze.a2 »
      Alors le rattachement d'un second compte douane.gouv est refusé à Bruno
      Et le profil de Bruno montre douane.gouv rattaché au compte « blacaze »
      Et douane.gouv tient le compte « blacaze.a2 » de Bruno pour non rattaché à portailpro

    @refus
    Scénario: Un second compte est refusé même par une page laissée ouverte avant le premier
      Étant donné que Bruno tient un second compte douane.gouv « blacaze.a2 »
      Et que Bruno a ouvert sa session sur portailpro
      Et que Bruno a laissé « Gérer les rattachements » ouvert dans un autre onglet
      Et que Bruno a rattaché douane.gouv à son compte portailpro
      Quand Bruno tente de rattacher le compte douane.gouv « blacaze.a2 » depuis l'onglet resté ouvert
      Alors le rattachement d'un second compte douane.gouv est refusé à Bruno
      Et le profil de Bruno montre douane.gouv rattaché au compte « blacaze »

    @refus
    Scénario: Un second rattachement laissé en plan avant le premier ne s'achève pas
      Étant donné que Bruno tient un second compte douane.gouv « blacaze.a2 »
      Et que Bruno a ouvert sa session sur portailpro
      Et que Bruno a laissé en plan, dans un autre onglet, un rattachement à douane.gouv
      Et que Bruno a rattaché douane.gouv à son compte portailpro
      Quand Bruno achève ce rattachement avec le compte douane.gouv « blacaze.a2 »
      Alors le rattachement d'un second compte douane.gouv est refusé à Bruno
      Et douane.gouv tient le compte « blacaze.a2 » de Bruno pour non rattaché à portailpro

    Scénario: Un compte douane.gouv rattaché n'empêche pas d'en rattacher un des impôts
      Étant donné que Bruno a rattaché douane.gouv à son compte portailpro
      Et que Bruno a ouvert sa session sur portailpro
      Quand Bruno rattache son compte impots.gouv
      Alors le profil de Bruno montre impots.gouv rattaché au compte « blacaze.impots »
      Et le profil de Bruno montre douane.gouv rattaché au compte « blacaze »

    Scénario: Chaque salarié de l'entreprise a droit à son propre compte douane.gouv
      Étant donné que Bruno a rattaché douane.gouv à son compte portailpro
      Et que Chloé a ouvert sa session sur portailpro
      Quand Chloé rattache son compte douane.gouv
      Alors portailpro annonce à Chloé que son compte douane.gouv est rattaché
      Et le profil de Chloé montre douane.gouv rattaché au compte « cmarchand »

    @refus @non_bloquant @AMB-15
    Scénario: Un compte douane.gouv ne sert pas à deux comptes portailpro
      Étant donné que Bruno a rattaché douane.gouv à son compte portailpro
      Et que Chloé a ouvert sa session sur portailpro
      Quand Chloé tente de rattacher le compte douane.gouv de Bruno
      Alors portailpro refuse à Chloé un compte douane.gouv déjà rattaché ailleurs
      Et le profil de Chloé montre douane.gouv non rattaché

    @refus @non_bloquant @AMB-16
    Scénario: Un compte douane.gouv rattaché, il ne s'en crée plus d'un clic
      Étant donné que Salomé a un compte portailpro pour ALPHA
      Et que Salomé a créé son compte douane.gouv en un clic
      Quand Salomé crée son compte douane.gouv en un clic
      Alors portailpro n'offre plus à Salomé de créer un compte douane.gouv
      Et douane.gouv a écrit un seul mot de passe à Salomé

    @refus @non_bloquant @AMB-16
    Scénario: D'un onglet resté ouvert avant le rattachement, le clic est refusé
      Étant donné que Bruno a ouvert sa session sur portailpro
      Et que Bruno a laissé « Gérer les rattachements » ouvert dans un autre onglet
      Et que Bruno a rattaché douane.gouv à son compte portailpro
      Quand Bruno crée un compte douane.gouv en un clic depuis l'onglet resté ouvert
      Alors portailpro refuse à Bruno un second compte douane.gouv
      Et le profil de Bruno montre douane.gouv rattaché au compte « blacaze »
      Et douane.gouv n'a écrit aucun mot de passe à Bruno

    @refus @non_bloquant @AMB-16
    Scénario: Une adresse déjà connue de la douane, le rattachement est proposé
      Étant donné que Bruno a ouvert sa session sur portailpro
      Quand Bruno crée son compte douane.gouv en un clic
      Alors portailpro propose à Bruno de rattacher le compte que douane.gouv tient à son adresse
      Et le profil de Bruno montre douane.gouv non rattaché
      Et douane.gouv n'a écrit aucun mot de passe à Bruno
