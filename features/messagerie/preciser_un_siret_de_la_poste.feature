# language: fr
Fonctionnalité: Préciser un SIRET de La Poste
  Les SIRET de La Poste, trop nombreux pour la clé commune, ont une clé à eux : la somme de leurs chiffres est un
  multiple de 5. Un portail qui l'ignore refuserait ses propres bureaux.

  Contexte:
    Étant donné les entreprises de « la_poste »
    Et Eugénie a rattaché douane.gouv à son compte portailpro
    Et Eugénie a le droit « Lire » de DELTA-G sur GUICHET

  @MSG-18
  Règle: Un SIRET de La Poste est un SIRET

    Plan du Scénario: Le SIRET de <établissement>, <clé>, est accepté
      Étant donné qu'Eugénie travaille sur POSTE dans portailpro
      Quand Eugénie pose la question « taxation à l'importation » avec « <SIRET> » pour « SIRET »
      Alors les services de la douane ont reçu exactement ces questions
        | question                 | entreprise | établissement   |
        | taxation à l'importation | POSTE      | <établissement> |

      Exemples:
        | établissement | SIRET          | clé             |
        | GUICHET       | 35600000000048 | à clé commune   |
        | TRI           | 35600000000001 | à clé de postes |

    @refus
    Scénario: Ni clé commune ni clé de La Poste, le SIRET est refusé
      Étant donné qu'Eugénie travaille sur POSTE dans portailpro
      Quand Eugénie pose la question « taxation à l'importation » avec « 35600000000002 » pour « SIRET »
      Alors portailpro réclame « SIRET » à Eugénie
      Et aucun service de la douane n'a reçu de question
