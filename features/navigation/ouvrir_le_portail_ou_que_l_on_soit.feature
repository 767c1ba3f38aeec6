# language: fr
Fonctionnalité: Ouvrir le portail où que l'on soit
  Le portail a été essayé avec les navigateurs les plus répandus et depuis un téléphone ; aucune fenêtre n'y surgit.
  Chaque exemple nomme les navigateurs dans lesquels il est joué. Edge ne l'est que là où il est installé ; un iPhone
  est imité sous Chromium, ce qui ne juge que la mise en page : l'exemple laisse alors une réserve.

  Contexte:
    Étant donné les entreprises ALPHA, BETA et GAMMA
    Et Bruno a rattaché douane.gouv à son compte portailpro
    Et Bruno a ces droits
      | droit                                | sur |
      | « Télépayer » de Télépaiement SEPA   | A1  |
      | « Déclarer » de DELTA-G              | A1  |

  @NAV-06
  Règle: Le portail fonctionne avec Edge, Chrome et Firefox

    @chromium @firefox @edge
    Scénario: De la connexion à la messagerie, le même chemin dans chaque navigateur
      Quand Bruno parcourt portailpro pour ALPHA, de la connexion à la messagerie, en passant par la démarche « Dédouanement »
      Alors Bruno est passé par ces pages, dans l'ordre
        | page                       |
        | Bienvenue sur portailpro   |
        | Se connecter à portailpro  |
        | Tableau de bord            |
        | Tableau de bord            |
        | DELTA-G                    |
        | Gérer les rattachements    |
        | Messagerie sécurisée       |
        | Choisir une thématique     |

    @chromium @firefox @edge
    Scénario: Les paiements se lisent dans chaque navigateur
      Étant donné ces créances
        | administration | référence | établissement | montant    | échéance   |
        | Douane         | DED-A-01  | A1            | 1 250,00 € | 15/03/2026 |
      Quand Bruno consulte son tableau de bord pour ALPHA
      Alors l'onglet « En cours » des paiements de Bruno montre exactement
        | administration | référence | établissement | montant    | échéance   |
        | Douane         | DED-A-01  | A1            | 1 250,00 € | 15/03/2026 |

  @NAV-07
  Règle: Le portail s'utilise depuis un téléphone Android ou iOS

    @pixel @iphone
    Scénario: De la connexion à la messagerie, le même chemin sur un téléphone
      Quand Bruno parcourt portailpro pour ALPHA, de la connexion à la messagerie, en passant par la démarche « Dédouanement »
      Alors Bruno est passé par ces pages, dans l'ordre
        | page                       |
        | Bienvenue sur portailpro   |
        | Se connecter à portailpro  |
        | Tableau de bord            |
        | Tableau de bord            |
        | DELTA-G                    |
        | Gérer les rattachements    |
        | Messagerie sécurisée       |
        | Choisir une thématique     |

    @pixel @iphone @non_bloquant @AMB-50
    Scénario: Aucune page ne se lit en la faisant glisser de côté
      Quand Bruno parcourt portailpro pour ALPHA, de la connexion à la messagerie, en passant par la démarche « Dédouanement »
      Alors chaque page de ce parcours tient dans la largeur de l'écran de Bruno

  @NAV-08
  Règle: La navigation ne fait surgir aucune fenêtre

    @navigateur
    Scénario: Connecté, seuls ses gestes ouvrent un onglet
      Étant donné que Bruno guette les fenêtres qui s'ouvrent
      Quand Bruno parcourt portailpro pour ALPHA, de la connexion à la messagerie, en passant par la démarche « Dédouanement »
      Alors aucune fenêtre ne s'est ouverte sans le geste de Bruno

    @navigateur
    Scénario: Sans compte non plus, rien ne surgit
      Étant donné que Bruno guette les fenêtres qui s'ouvrent
      Quand Bruno lit l'une après l'autre les pages que portailpro ouvre à tous
      Alors aucune fenêtre ne s'est ouverte sans le geste de Bruno
