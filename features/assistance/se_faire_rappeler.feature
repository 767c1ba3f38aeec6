# language: fr
Fonctionnalité: Se faire rappeler
  Infos Douane Service rappelle au moment choisi : un jour ouvré, une heure libre, à l'heure de Paris. Deux téléconseillers
  se partagent chaque créneau. Nadia n'est connectée nulle part.

  Contexte:
    Étant donné les entreprises ALPHA, BETA et GAMMA

  @AST-11
  Règle: On est rappelé gratuitement, du lundi au vendredi hors jours fériés, selon les disponibilités

    Scénario: Un créneau libre un jeudi se réserve
      Quand Nadia demande un rappel le 05/03/2026 à 10:00
      Alors le rappel de Nadia est prévu le 05/03/2026 à 10:00, heure de Paris

    Scénario: Le rappel s'annonce gratuit
      Quand Nadia ouvre la demande de rappel
      Alors le rappel s'annonce gratuit à Nadia, entre 9h00 et 17h30

    Scénario: Tant qu'il reste un téléconseiller, le créneau se réserve
      Étant donné que Bruno a demandé un rappel le 05/03/2026 à 10:00
      Quand Nadia demande un rappel le 05/03/2026 à 10:00
      Alors 2 rappels sont prévus

    @refus
    Scénario: Un créneau complet n'est plus proposé, son voisin l'est
      Étant donné que tous les téléconseillers sont pris le 05/03/2026 à 10:00
      Quand Nadia regarde les heures libres du 05/03/2026
      Alors 10:00 n'est pas parmi les heures proposées à Nadia
      Et 10:15 est parmi les heures proposées à Nadia

    @refus
    Scénario: Complet entre-temps, le créneau est refusé à qui l'avait choisi
      Étant donné que Nadia a choisi un rappel le 05/03/2026 à 10:00, sans le demander encore
      Et que tous les téléconseillers sont pris le 05/03/2026 à 10:00
      Quand Nadia demande le rappel ainsi choisi
      Alors douane.gouv répond à Nadia que ce créneau est complet
      Et aucun rappel n'est prévu

    @refus
    Scénario: Après Bruno et Chloé, le créneau est refusé à Nadia, qui le force
      Étant donné que Bruno a demandé un rappel le 05/03/2026 à 10:00
      Et que Chloé a demandé un rappel le 05/03/2026 à 10:00
      Quand Nadia force une demande de rappel pour le 05/03/2026 à 10:00
      Alors douane.gouv répond à Nadia que ce créneau est complet
      Et 2 rappels sont prévus

    @refus
    Plan du Scénario: Ni proposé ni accepté : <cas>
      Étant donné que nous sommes le <veille> à 10:00, heure de Paris
      Quand Nadia force une demande de rappel pour le <jour> à 10:00
      Alors douane.gouv répond à Nadia qu'aucun rappel n'a lieu ce jour-là
      Et le <jour> n'est pas parmi les jours proposés à Nadia
      Et aucun rappel n'est prévu

      Exemples:
        | veille     | jour       | cas                   |
        | 04/03/2026 | 07/03/2026 | un samedi             |
        | 04/03/2026 | 08/03/2026 | un dimanche           |
        | 29/04/2026 | 01/05/2026 | le 1er mai            |
        | 22/05/2026 | 25/05/2026 | le lundi de Pentecôte |
        | 10/07/2026 | 14/07/2026 | le 14 juillet         |
        | 10/11/2026 | 11/11/2026 | le 11 novembre        |
        | 31/12/2026 | 01/01/2027 | le jour de l'an       |

    Scénario: Le numéro rappelé est celui que l'on a donné, tel qu'on l'a donné
      Quand Nadia demande à être rappelée le 05/03/2026 à 10:00 au « +262 262 99 00 12 »
      Alors le rappel de Nadia est prévu le 05/03/2026 à 10:00, heure de Paris
      Et Nadia lit que le numéro à rappeler est le « +262 262 99 00 12 »
      Et le numéro que la douane rappellera est le « +262 262 99 00 12 »

  @AST-12
  Règle: Les rappels ont lieu entre 9h00 et 17h30

    Plan du Scénario: À <heure>, un rappel se réserve
      Quand Nadia demande un rappel le 05/03/2026 à <heure>
      Alors le rappel de Nadia est prévu le 05/03/2026 à <heure>, heure de Paris

      Exemples:
        | heure |
        | 09:00 |
        | 13:00 |
        | 17:00 |

    @refus
    Plan du Scénario: À <heure>, ni proposé ni accepté
      Quand Nadia force une demande de rappel pour le 05/03/2026 à <heure>
      Alors douane.gouv répond à Nadia que les rappels ont lieu entre 9h00 et 17h30
      Et <heure> n'est pas parmi les heures proposées à Nadia
      Et aucun rappel n'est prévu

      Exemples:
        | heure |
        | 08:30 |
        | 08:45 |
        | 17:45 |
        | 20:00 |

  @AST-13
  Règle: Les horaires de rappel s'entendent en heure de France métropolitaine, mention « UTC+1 » affichée

    Scénario: La mention est sur la demande
      Quand Nadia ouvre la demande de rappel
      Alors la demande de rappel donne à Nadia la mention « UTC+1 »

    Plan du Scénario: Demandé de La Réunion pour 10:00, le rappel sonne à 10:00 à Paris, <saison>
      Étant donné que nous sommes le <veille> à 09:00, heure de Paris
      Quand Nadia demande, depuis La Réunion, un rappel le <jour> à 10:00
      Alors le rappel de Nadia est prévu le <jour> à 10:00, heure de Paris
      Et Nadia lit que ce rappel est le <jour> à 10:00, mention « UTC+1 »
      Et Nadia lit qu'il sera alors <là-bas> à La Réunion

      Exemples:
        | veille     | jour       | là-bas | saison                                      |
        | 04/03/2026 | 05/03/2026 | 13:00  | en hiver                                    |
        | 15/07/2026 | 16/07/2026 | 12:00  | en été                                      |
        | 27/03/2026 | 30/03/2026 | 12:00  | demandé en hiver pour le premier jour d'été |
        | 23/10/2026 | 26/10/2026 | 13:00  | demandé en été pour le premier jour d'hiver |

    Scénario: De métropole, en été, 10:00 est aussi 10:00 à Paris
      Étant donné que nous sommes le 15/07/2026 à 09:00, heure de Paris
      Quand Nadia demande un rappel le 16/07/2026 à 10:00
      Alors le rappel de Nadia est prévu le 16/07/2026 à 10:00, heure de Paris

    Plan du Scénario: De <territoire>, <saison>, 10:00 à Paris y est <heure> le <jour là-bas>
      Étant donné que nous sommes le <veille> à 09:00, heure de Paris
      Quand Nadia demande, depuis <territoire>, un rappel le <jour> à 10:00
      Alors le rappel de Nadia est prévu le <jour> à 10:00, heure de Paris
      Et Nadia lit qu'à l'heure de <territoire> ce sera le <jour là-bas> à <heure>

      Exemples:
        | territoire               | saison   | veille     | jour       | jour là-bas | heure |
        | Guadeloupe               | en hiver | 04/03/2026 | 05/03/2026 | 05/03/2026  | 05:00 |
        | Guadeloupe               | en été   | 15/07/2026 | 16/07/2026 | 16/07/2026  | 04:00 |
        | Martinique               | en été   | 15/07/2026 | 16/07/2026 | 16/07/2026  | 04:00 |
        | Saint-Barthélemy         | en hiver | 04/03/2026 | 05/03/2026 | 05/03/2026  | 05:00 |
        | Saint-Martin             | en hiver | 04/03/2026 | 05/03/2026 | 05/03/2026  | 05:00 |
        | Guyane                   | en hiver | 04/03/2026 | 05/03/2026 | 05/03/2026  | 06:00 |
        | Mayotte                  | en hiver | 04/03/2026 | 05/03/2026 | 05/03/2026  | 12:00 |
        | Nouvelle-Calédonie       | en hiver | 04/03/2026 | 05/03/2026 | 05/03/2026  | 20:00 |
        | Wallis-et-Futuna         | en hiver | 04/03/2026 | 05/03/2026 | 05/03/2026  | 21:00 |
        | Polynésie française      | en hiver | 04/03/2026 | 05/03/2026 | 04/03/2026  | 23:00 |
        | Saint-Pierre-et-Miquelon | en hiver | 04/03/2026 | 05/03/2026 | 05/03/2026  | 06:00 |
        | Saint-Pierre-et-Miquelon | en été   | 15/07/2026 | 16/07/2026 | 16/07/2026  | 06:00 |

    @refus
    Scénario: D'un territoire forgé, dont nul ne sait l'heure, aucun rappel n'est pris
      Quand Nadia force une demande de rappel pour le 05/03/2026 à 10:00 depuis « Atlantide »
      Alors douane.gouv refuse à Nadia un territoire qui n'est pas dans la liste
      Et aucun rappel n'est prévu
