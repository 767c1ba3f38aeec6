# language: fr
Fonctionnalité: Passer d'un site à l'autre
  Connectée à l'un des sites, une personne va sur les autres par leurs liens, sans rien saisir de plus, si ses comptes
  sont rattachés. Le choix de l'entreprise n'est pas une saisie d'identifiants.

  Contexte:
    Étant donné les entreprises ALPHA, BETA et GAMMA

  @AUT-03
  Règle: Une seule connexion suffit entre comptes rattachés, dans les deux sens

    Scénario: De portailpro à douane.gouv
      Étant donné que Bruno a rattaché douane.gouv à son compte portailpro
      Et que Bruno a ouvert sa session sur portailpro
      Quand Bruno passe du site portailpro au site douane.gouv
      Alors douane.gouv accueille Bruno sans nouvelle saisie

    @refus
    Scénario: Sans rattachement, douane.gouv demande ses identifiants à qui vient de portailpro
      Étant donné que Bruno a rattaché impots.gouv à son compte portailpro
      Et que Bruno a ouvert sa session sur portailpro
      Quand Bruno passe du site portailpro au site douane.gouv
      Alors douane.gouv demande ses identifiants à Bruno, faute de rattachement à portailpro
      Et Bruno n'a pas de session sur douane.gouv

    Scénario: De douane.gouv à portailpro
      Étant donné que Bruno a rattaché douane.gouv à son compte portailpro
      Et que Bruno a ouvert sa session sur douane.gouv
      Quand Bruno passe du site douane.gouv au site portailpro
      Alors portailpro accueille Bruno sans nouvelle saisie
      Et le profil de Bruno montre douane.gouv rattaché au compte « blacaze »

    Plan du Scénario: Les impôts et l'Urssaf se rejoignent et se quittent de même, du site <départ> au site <arrivée>
      Étant donné que Chloé a rattaché impots.gouv et urssaf.fr à son compte portailpro
      Et que Chloé a ouvert sa session sur <départ>
      Quand Chloé passe du site <départ> au site <arrivée>
      Alors <arrivée> accueille Chloé sans nouvelle saisie

      Exemples:
        | départ      | arrivée     |
        | portailpro  | impots.gouv |
        | portailpro  | urssaf.fr   |
        | impots.gouv | portailpro  |
        | urssaf.fr   | portailpro  |

    Plan du Scénario: D'un copropriétaire à un autre, du site <départ> au site <arrivée>
      Étant donné que Denis a rattaché douane.gouv, impots.gouv et urssaf.fr à son compte portailpro
      Et que Denis a ouvert sa session sur <départ>
      Quand Denis passe du site <départ> au site <arrivée>
      Alors <arrivée> accueille Denis sans nouvelle saisie

      Exemples:
        | départ      | arrivée     |
        | douane.gouv | impots.gouv |
        | impots.gouv | urssaf.fr   |
        | urssaf.fr   | douane.gouv |

    @refus
    Scénario: Sans rattachement, portailpro demande ses identifiants à qui vient de douane.gouv
      Étant donné que Gaëlle a rattaché impots.gouv à son compte portailpro
      Et que Gaëlle a ouvert sa session sur douane.gouv
      Quand Gaëlle passe du site douane.gouv au site portailpro
      Alors portailpro demande ses identifiants à Gaëlle, faute de rattachement à douane.gouv
      Et Gaëlle n'a pas de session sur portailpro

    @refus
    Scénario: Entre deux copropriétaires, un seul rattachement ne suffit pas
      Étant donné que Denis a rattaché douane.gouv à son compte portailpro
      Et que Denis a ouvert sa session sur douane.gouv
      Quand Denis passe du site douane.gouv au site impots.gouv
      Alors impots.gouv demande ses identifiants à Denis, faute de rattachement à portailpro
      Et Denis n'a pas de session sur impots.gouv

    @refus
    Scénario: Le rattachement d'un collègue ne fait pas passer celui qui n'a rien rattaché
      Étant donné que Bruno a rattaché douane.gouv à son compte portailpro
      Et que Denis a ouvert sa session sur portailpro
      Quand Denis passe du site portailpro au site douane.gouv
      Alors douane.gouv demande ses identifiants à Denis, faute de rattachement à portailpro
