# language: fr
Fonctionnalité: Voir son tableau de bord, de la rhumerie à la nouvelle venue
  Six entreprises fictives, chacune avec ses établissements, ses droits et ses dettes : qui est qui se lit à côté de leurs
  données. Chacun y trouve ce que ses droits permettent, et rien d'autre.

  @TDB-02
  Règle: D'une entreprise à l'autre, le contenu suit les habilitations de la personne

    Plan du Scénario: <prénom>, <rôle>, trouve ce que ses droits permettent
      Étant donné les entreprises de « <données> »
      Quand <prénom> consulte son tableau de bord pour <entreprise>
      Alors le tableau de bord de <prénom> montre exactement ce que ses droits permettent

      Exemples:
        | données           | prénom   | entreprise | rôle                                   |
        | rhumerie          | Josette  | SOUFRIERE  | comptable de la rhumerie               |
        | rhumerie          | Aristide | SOUFRIERE  | déclarant de la rhumerie               |
        | negociant_en_vins | Solène   | PRESSOIR   | qui dirige le négoce                   |
        | negociant_en_vins | Octave   | PRESSOIR   | qui n'a que les mandats                |
        | transitaire       | Yasmine  | QUAIS      | au siège du transitaire                |
        | transitaire       | Gaspard  | QUAIS      | déclarant à Marseille                  |
        | transitaire       | Ludivine | QUAIS      | qui paie pour un seul des quatre SIRET |
        | depot_petrolier   | Fatou    | RADE       | comptable du dépôt                     |
        | fiscal_et_social  | Colette  | FILATURE   | sans droit à la douane                 |
        | nouvelle_venue    | Irma     | CONFITURES | qui n'a encore rien                    |
