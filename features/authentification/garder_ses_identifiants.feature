# language: fr
Fonctionnalité: Garder ses identifiants
  Rattacher un compte n'en change ni l'identifiant ni le mot de passe. Chaque site garde les siens : ils peuvent être
  les mêmes partout, ils ne dépendent pas les uns des autres.

  Contexte:
    Étant donné les entreprises ALPHA, BETA et GAMMA

  @AUT-04
  Règle: Les identifiants des copropriétaires restent valables, sans passer par portailpro

    Plan du Scénario: Rattaché sur les écrans, le compte <site> s'ouvre comme avant
      Étant donné que Bruno a ouvert sa session sur portailpro
      Et que Bruno vient de rattacher son compte <site>
      Et que Bruno a fermé son navigateur
      Quand Bruno saisit sur <site> ses identifiants <site>
      Alors Bruno a une session sur <site>
      Et Bruno n'a pas de session sur portailpro

      Exemples:
        | site        |
        | douane.gouv |
        | impots.gouv |
        | urssaf.fr   |

    Scénario: Détaché, le compte douane.gouv s'ouvre encore
      Étant donné que Bruno a rattaché douane.gouv à son compte portailpro
      Et que Bruno a ouvert sa session sur portailpro
      Quand Bruno détache son compte douane.gouv
      Alors Bruno entre toujours sur douane.gouv avec ses identifiants douane.gouv

    @refus
    Plan du Scénario: Rattaché, le compte <site> ne s'ouvre pas pour autant avec un autre mot de passe
      Étant donné que Bruno a rattaché <site> à son compte portailpro
      Quand Bruno se connecte à portailpro
      Alors Bruno entre toujours sur <site> avec ses identifiants <site>
      Et le mot de passe « au hasard » n'ouvre pas <site> à Bruno
      Et le mot de passe « blacaze chez portailpro » n'ouvre pas <site> à Bruno

      Exemples:
        | site        |
        | douane.gouv |
        | impots.gouv |

  @AUT-05
  Règle: Les identifiants peuvent différer d'un site à l'autre ou être communs ; ils restent indépendants

    Plan du Scénario: Quatre couples différents, celui de <site> ouvre <site>
      Étant donné que Bruno a rattaché douane.gouv, impots.gouv et urssaf.fr à son compte portailpro
      Quand Bruno saisit sur <site> ses identifiants <site>
      Alors Bruno a une session sur <site>

      Exemples:
        | site        |
        | portailpro  |
        | douane.gouv |
        | impots.gouv |
        | urssaf.fr   |

    Scénario: Un seul couple pour tous les sites
      Étant donné que Nadia tient partout le même identifiant et le mot de passe « un seul pour tout »
      Quand Nadia se connecte à portailpro
      Alors Nadia entre toujours sur portailpro avec ses identifiants portailpro
      Et Nadia entre toujours sur douane.gouv avec ses identifiants portailpro
      Et Nadia entre toujours sur impots.gouv avec ses identifiants portailpro
      Et Nadia entre toujours sur urssaf.fr avec ses identifiants portailpro

    Scénario: Avec un seul couple, on rattache et l'on passe
      Étant donné que Nadia tient partout le même identifiant et le mot de passe « un seul pour tout »
      Et que Nadia a ouvert sa session sur portailpro
      Quand Nadia rattache son compte douane.gouv
      Alors portailpro annonce à Nadia que son compte douane.gouv est rattaché
      Et douane.gouv tient le compte de Nadia pour rattaché à portailpro

    Scénario: Le mot de passe de portailpro se change
      Étant donné que Bruno a ouvert sa session sur portailpro
      Quand Bruno change son mot de passe portailpro pour « neuf et bien long »
      Alors portailpro annonce à Bruno que son mot de passe est changé
      Et le mot de passe « neuf et bien long » ouvre portailpro à Bruno
      Et le mot de passe « blacaze chez portailpro » n'ouvre pas portailpro à Bruno

    @refus
    Plan du Scénario: Changer le mot de passe de portailpro ne change pas celui de <site>
      Étant donné que Bruno a rattaché douane.gouv, impots.gouv et urssaf.fr à son compte portailpro
      Et que Bruno a ouvert sa session sur portailpro
      Quand Bruno change son mot de passe portailpro pour « neuf et bien long »
      Alors le mot de passe « <gardé> » ouvre <site> à Bruno
      Et le mot de passe « neuf et bien long » n'ouvre pas <site> à Bruno

      Exemples:
        | site        | gardé               |
        | douane.gouv | blacaze chez douane |
        | impots.gouv | blacaze chez impots |
        | urssaf.fr   | blacaze chez urssaf |

    @refus
    Scénario: Changer le mot de passe de la douane ne change pas celui de portailpro
      Étant donné que Bruno a rattaché douane.gouv à son compte portailpro
      Et que Bruno a ouvert sa session sur douane.gouv
      Quand Bruno change son mot de passe douane.gouv en donnant « blacaze chez douane » pour l'actuel
      Alors le mot de passe « un mot de passe bien à moi » ouvre douane.gouv à Bruno
      Et le mot de passe « blacaze chez portailpro » ouvre portailpro à Bruno
      Et le mot de passe « un mot de passe bien à moi » n'ouvre pas portailpro à Bruno

    @refus
    Scénario: Un couple commun ne le reste pas de lui-même
      Étant donné que Nadia tient partout le même identifiant et le mot de passe « un seul pour tout »
      Et que Nadia a ouvert sa session sur portailpro
      Et que Nadia vient de rattacher son compte douane.gouv
      Quand Nadia change son mot de passe portailpro pour « neuf et bien long »
      Alors le mot de passe « un seul pour tout » ouvre douane.gouv à Nadia
      Et le mot de passe « neuf et bien long » n'ouvre pas douane.gouv à Nadia

    @refus
    Scénario: Rattacher la douane ne change pas le mot de passe de portailpro
      Étant donné que Bruno a ouvert sa session sur portailpro
      Quand Bruno rattache son compte douane.gouv
      Alors le mot de passe « blacaze chez portailpro » ouvre portailpro à Bruno
      Et le mot de passe « blacaze chez douane » n'ouvre pas portailpro à Bruno

    @refus
    Scénario: Qui ignore le mot de passe actuel ne le change pas
      Étant donné que Bruno a ouvert sa session sur portailpro
      Quand Bruno tente de changer son mot de passe portailpro pour « neuf et bien long » en donnant « au hasard » pour l'actuel
      Alors portailpro refuse de changer le mot de passe de Bruno
      Et le mot de passe « blacaze chez portailpro » ouvre portailpro à Bruno
      Et le mot de passe « neuf et bien long » n'ouvre pas portailpro à Bruno

  @AUT-11
  Règle: Le formulaire de portailpro repose sur l'identifiant et le mot de passe du compte portailpro

    Scénario: Le bon couple ouvre la session
      Quand Bruno saisit sur portailpro ses identifiants portailpro
      Alors Bruno a une session sur portailpro

    @refus
    Plan du Scénario: Un mot de passe <défaut> n'ouvre rien
      Quand Bruno saisit sur portailpro son identifiant avec le mot de passe « <saisi> »
      Alors portailpro refuse ces identifiants à Bruno
      Et Bruno n'a pas de session sur portailpro

      Exemples:
        | défaut                 | saisi                    |
        | inventé                | au hasard                |
        | en capitales           | BLACAZE CHEZ PORTAILPRO  |
        | commencé               | blacaze chez portailpr   |
        | suivi d'une lettre     | blacaze chez portailprop |
        | de collègue            | cmarchand chez portailpro |

    @refus
    Plan du Scénario: Le SIREN ne sert pas d'identifiant, écrit <écriture>
      Quand Bruno saisit sur portailpro l'identifiant « <siren> » avec son mot de passe
      Alors portailpro refuse ces identifiants à Bruno
      Et Bruno n'a pas de session sur portailpro

      Exemples:
        | écriture     | siren       |
        | d'une traite | 000176115   |
        | par trois    | 000 176 115 |

    @refus
    Scénario: L'ancien mot de passe n'ouvre plus rien
      Étant donné que Bruno a ouvert sa session sur portailpro
      Et que Bruno a changé son mot de passe portailpro pour « neuf et bien long »
      Et que Bruno a fermé son navigateur
      Quand Bruno saisit sur portailpro ses identifiants portailpro
      Alors portailpro refuse ces identifiants à Bruno
      Et Bruno n'a pas de session sur portailpro
