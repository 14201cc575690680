/// Dates written for these tests: text, today, language, wanted day.
enum OwnDates {
  static let rows = #"""
    hier | 2026-03-01 | fr | 2026-02-28
    avant-hier | 2026-03-01 | fr | 2026-02-27
    ce matin | 2026-05-02 | fr | 2026-05-02
    hier soir | 2026-05-02 | fr | 2026-05-01
    last night | 2026-05-02 | en | 2026-05-01
    tonight | 2026-05-02 | en | 2026-05-02
    demain | 2026-12-31 | fr | 2027-01-01
    après-demain | 2026-12-31 | fr | 2027-01-02
    lundi | 2026-11-21 | fr | 2026-11-16
    samedi | 2026-11-21 | fr | 2026-11-21
    dimanche | 2026-11-21 | fr | 2026-11-15
    Monday | 2026-11-21 | en | 2026-11-16
    next Monday | 2026-11-16 | en | 2026-11-23
    vendredi prochain | 2026-11-21 | fr | 2026-11-27
    vendredi prochain | 2026-11-19 | fr | 2026-11-20
    samedi dernier | 2026-11-21 | fr | 2026-11-14
    ce vendredi | 2026-11-18 | fr | 2026-11-20
    this Friday | 2026-11-18 | en | 2026-11-20
    mardi en huit | 2026-11-21 | fr | 2026-12-01
    jeudi de la semaine prochaine | 2026-11-18 | fr | 2026-11-26
    lundi de la semaine dernière | 2026-11-18 | fr | 2026-11-09
    Tuesday of last week | 2026-11-18 | en | 2026-11-10
    Thursday next week | 2026-11-18 | en | 2026-11-26
    il y a 3 jours | 2026-03-02 | fr | 2026-02-27
    il y a une semaine | 2026-03-02 | fr | 2026-02-23
    il y a quinze jours | 2026-03-20 | fr | 2026-03-05
    il y a deux mois | 2026-04-30 | fr | 2026-02-28
    il y a un an | 2028-02-29 | fr | 2027-02-28
    dans 10 jours | 2026-11-21 | fr | 2026-12-01
    dans une semaine | 2026-11-21 | fr | 2026-11-28
    dans trois mois | 2026-11-30 | fr | 2027-02-28
    in three days | 2026-11-21 | en | 2026-11-24
    in a week | 2026-11-21 | en | 2026-11-28
    three weeks ago | 2026-11-21 | en | 2026-10-31
    a month ago | 2026-03-31 | en | 2026-02-28
    sous 48h | 2026-11-21 | fr | 2026-11-23
    48h | 2026-11-21 | fr | null
    dans 48h | 2026-11-21 | fr | 2026-11-23
    within 48 hours | 2026-11-21 | en | 2026-11-23
    in 2 business days | 2026-11-20 | en | 2026-11-24
    dans 3 jours ouvrés | 2026-11-20 | fr | 2026-11-25
    12/03 | 2026-05-01 | fr | 2026-03-12
    12/03 | 2026-05-01 | en | null
    25/03 | 2026-05-01 | en | 2026-03-25
    03/25 | 2026-05-01 | en | 2026-03-25
    3.4.2026 | 2026-05-01 | fr | 2026-04-03
    12.11. | 2026-11-21 | fr | 2026-11-12
    12 mars | 2026-05-01 | fr | 2026-03-12
    March 12 | 2026-05-01 | en | 2026-03-12
    12th of March | 2026-05-01 | en | 2026-03-12
    le 12 | 2026-11-21 | fr | 2026-11-12
    le 25 | 2026-11-21 | fr | 2026-10-25
    pour le 25 | 2026-11-21 | fr | 2026-11-25
    d'ici le 12 | 2026-11-21 | fr | 2026-12-12
    by the 5th | 2026-11-21 | en | 2026-12-05
    by Friday | 2026-11-21 | en | 2026-11-27
    avant vendredi | 2026-11-21 | fr | 2026-11-27
    fin du mois | 2026-02-10 | fr | 2026-02-28
    end of the month | 2026-02-10 | en | 2026-02-28
    fin mars | 2026-02-10 | fr | 2026-03-31
    1er janvier | 2026-12-10 | fr | 2027-01-01
    le 31 décembre | 2026-01-10 | fr | 2025-12-31
    31 novembre | 2026-01-10 | fr | null
    30/02/2026 | 2026-01-10 | fr | null
    14h30 | 2026-01-10 | fr | null
    à 9h | 2026-01-10 | fr | null
    at 3pm | 2026-01-10 | en | null
    2 heures | 2026-01-10 | fr | null
    pendant 3 jours | 2026-01-10 | fr | null
    for two weeks | 2026-01-10 | en | null
    un de ces jours | 2026-01-10 | fr | null
    someday | 2026-01-10 | en | null
    la semaine dernière | 2026-01-10 | fr | null
    last week | 2026-01-10 | en | null
    next month | 2026-01-10 | en | null
    le mois prochain | 2026-01-10 | fr | null
    May | 2026-01-10 | en | null
    May Chen | 2026-01-10 | en | null
    Avril Dupuis | 2026-01-10 | fr | null
    Swift 6.3 | 2026-01-10 | en | null
    3/4 | 2026-01-10 | en | null
    06 12 34 56 78 | 2026-01-10 | fr | null
    +33 6 12 03 04 05 | 2026-01-10 | fr | null
    20260110 | 2026-01-10 | en | 2026-01-10
    10 janv. 2026 | 2026-03-10 | fr | 2026-01-10
    10 sept | 2026-09-15 | fr | 2026-09-10
    Sept 10th, 2025 | 2026-09-15 | en | 2025-09-10
    2026/09/10 | 2026-09-15 | en | 2026-09-10
    10-09-2026 | 2026-09-15 | fr | 2026-09-10
    mercredi 18 novembre | 2026-11-21 | fr | 2026-11-18
    Wed 18 Nov | 2026-11-21 | en | 2026-11-18
    mercredi 18 | 2026-11-21 | fr | 2026-11-18
    lundi matin | 2026-11-21 | fr | 2026-11-16
    mardi soir | 2026-11-21 | fr | 2026-11-17
    Friday afternoon | 2026-11-21 | en | 2026-11-20
    the day before yesterday | 2026-03-01 | en | 2026-02-27
    today at noon | 2026-03-01 | en | 2026-03-01
    à midi | 2026-03-01 | fr | null
    ce soir | 2026-03-01 | fr | 2026-03-01
    cet aprem | 2026-03-01 | fr | 2026-03-01
    tout à l'heure | 2026-03-01 | fr | 2026-03-01
    just now | 2026-03-01 | en | 2026-03-01
    la veille | 2026-03-01 | fr | null
    le lendemain | 2026-03-01 | fr | null
    tomorow | 2026-03-01 | en | 2026-03-02
    vendredi dernier | 2026-11-20 | fr | 2026-11-13
    Friday week | 2026-11-21 | en | 2026-12-04
    a week on Tuesday | 2026-11-21 | en | 2026-12-01
    dans un an | 2026-11-21 | fr | 2027-11-21
    next year | 2026-11-21 | en | null
    Noël | 2026-11-21 | fr | 2026-12-25
    Christmas | 2026-11-21 | en | 2026-12-25
    en mars | 2026-11-21 | fr | null
    in 2025 | 2026-11-21 | en | null
    2026-13-01 | 2026-11-21 | en | null
    il y a 2 ans | 2026-11-21 | fr | 2024-11-21
    l'autre jour | 2026-11-21 | fr | null
    the other day | 2026-11-21 | en | null
    depuis lundi | 2026-11-21 | fr | 2026-11-16
    la semaine prochaine | 2026-11-21 | fr | null
    demain à 14h | 2026-11-21 | fr | 2026-11-22
    on Monday 23 | 2026-11-21 | en | 2026-11-23
    vend. dernier | 2026-02-16 | fr | 2026-02-13
    merc. prochain | 2026-02-16 | fr | 2026-02-18
    """#
}
