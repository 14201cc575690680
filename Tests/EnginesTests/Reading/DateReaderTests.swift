import Domain
import Engines
import Testing

/// What dates mean on Wednesday 18 November 2026.
struct DateReaderTests {
  @Test(arguments: DateCases.french) func frenchTextNamesTheDay(_ line: DateCase) throws {
    let day = DateReader.read(line.text, today: try #require(Day("2026-11-18")), language: .fr)
    #expect(day == line.day, "\(line.text): \(day?.description ?? "none")")
  }

  @Test(arguments: DateCases.english) func englishTextNamesTheDay(_ line: DateCase) throws {
    let day = DateReader.read(line.text, today: try #require(Day("2026-11-18")), language: .en)
    #expect(day == line.day, "\(line.text): \(day?.description ?? "none")")
  }

  @Test(arguments: DateCases.englishInFrench) func englishNamesOfMonthsAreReadInAFrenchText(_ line: DateCase)
    throws
  {
    let day = DateReader.read(line.text, today: try #require(Day("2026-11-18")), language: .fr)
    #expect(day == line.day, "\(line.text): \(day?.description ?? "none")")
  }

  @Test(arguments: DateCases.frenchInEnglish) func frenchNamesOfMonthsAreReadInAnEnglishText(_ line: DateCase)
    throws
  {
    let day = DateReader.read(line.text, today: try #require(Day("2026-11-18")), language: .en)
    #expect(day == line.day, "\(line.text): \(day?.description ?? "none")")
  }

  @Test func datesOfASentenceComeWithTheirPlaces() throws {
    let text = "Café avec Léa mardi dernier, la rappeler d'ici le 25"
    let mentions = DateReader.mentions(in: text, today: try #require(Day("2026-11-18")), language: .fr)

    #expect(mentions.map { String(text[$0.range]) } == ["mardi dernier", "le 25"])
    #expect(mentions.map(\.day.description) == ["2026-11-17", "2026-11-25"])
    #expect(mentions.map(\.isDeadline) == [false, true])
  }
}

struct DateCase: Sendable, CustomTestStringConvertible {
  let text: String
  let day: Day?
  var testDescription: String { text }
}

enum DateCases {
  static let french = read(frenchTable)
  static let english = read(englishTable)
  static let englishInFrench = read(englishInFrenchTable)
  static let frenchInEnglish = read(frenchInEnglishTable)

  private static func read(_ table: String) -> [DateCase] {
    table.split(separator: "\n").compactMap { line in
      guard let cut = line.lastIndex(of: ";") else {
        Issue.record("not a case: \(line)")
        return nil
      }
      let wanted = line[line.index(after: cut)...].drop { $0 == " " }
      let day = Day(wanted)
      if wanted != "-", day == nil { Issue.record("not a case: \(line)") }
      return DateCase(text: String(line[..<cut]), day: day)
    }
  }

  private static let frenchTable = """
    aujourd'hui; 2026-11-18
    aujourd’hui à 10h; 2026-11-18
    ce matin; 2026-11-18
    cet après-midi; 2026-11-18
    ce soir 20h; 2026-11-18
    hier; 2026-11-17
    hier soir; 2026-11-17
    Hier après-midi vers 15h; 2026-11-17
    avant-hier; 2026-11-16
    avant hier matin; 2026-11-16
    demain; 2026-11-19
    après-demain; 2026-11-20
    lundi; 2026-11-16
    mercredi; 2026-11-18
    jeudi; 2026-11-12
    dimanche; 2026-11-15
    vendredi soir; 2026-11-13
    mercredi dernier; 2026-11-11
    lundi dernier; 2026-11-16
    vendredi passé; 2026-11-13
    mercredi prochain; 2026-11-25
    vendredi prochain; 2026-11-20
    lundi prochain 14h; 2026-11-23
    ce jeudi; 2026-11-19
    ce vendredi; 2026-11-20
    ce lundi; 2026-11-16
    vendredi qui vient; 2026-11-20
    mardi en huit; 2026-12-01
    jeudi en huit; 2026-11-26
    lundi en quinze; 2026-12-07
    jeudi de la semaine prochaine; 2026-11-26
    mardi de la semaine dernière; 2026-11-10
    vendredi de cette semaine; 2026-11-20
    la semaine prochaine, mardi; 2026-11-24
    la semaine dernière; -
    la semaine prochaine; -
    le mois dernier; -
    l'an dernier; -
    il y a 3 jours; 2026-11-15
    il y a trois jours; 2026-11-15
    y a 2 semaines; 2026-11-04
    ya une semaine; 2026-11-11
    il y a un mois; 2026-10-18
    il y a 2 ans; 2024-11-18
    il y a 48h; 2026-11-16
    il y a 48 heures; 2026-11-16
    il y a quarante-huit heures; 2026-11-16
    il y a 3 jours ouvrés; 2026-11-13
    il y a vingt et un jours; 2026-10-28
    il y a quelques jours; -
    dans 3 jours; 2026-11-21
    dans 15 jours; 2026-12-03
    dans deux semaines; 2026-12-02
    dans un mois; 2026-12-18
    dans 5 jours ouvrables; 2026-11-25
    d'ici 3 jours; 2026-11-21
    sous 48h; 2026-11-20
    pendant 3 jours; -
    3 jours; -
    2 heures; -
    1h30; -
    à 14h30; -
    le 12 mars; 2027-03-12
    12 mars 2025; 2025-03-12
    le 1er octobre; 2026-10-01
    1er janvier; 2027-01-01
    le 3 nov.; 2026-11-03
    le 14 juil; 2026-07-14
    samedi 14 novembre; 2026-11-14
    vendredi 13; 2026-11-13
    lundi 23; 2026-11-23
    mardi 3 nov 2026 à 18h; 2026-11-03
    le 12; 2026-11-12
    le 18; 2026-11-18
    le 25; 2026-10-25
    le 31; 2026-10-31
    pour le 25; 2026-11-25
    d'ici le 12; 2026-12-12
    d'ici vendredi; 2026-11-20
    avant lundi; 2026-11-23
    pour le 3 mars; 2027-03-03
    le 12 à 14h; 2026-11-12
    le 5 du mois prochain; 2026-12-05
    le 5 du mois dernier; 2026-10-05
    le premier du mois; 2026-11-01
    le 15 de ce mois; 2026-11-15
    fin du mois; 2026-11-30
    d'ici la fin du mois; 2026-11-30
    à la fin du mois prochain; 2026-12-31
    fin mars; 2027-03-31
    fin décembre; 2026-12-31
    fin février 2028; 2028-02-29
    début mars; -
    en mars; -
    mars 2026; -
    12/03/2026; 2026-03-12
    12/03/26; 2026-03-12
    12/10; 2026-10-12
    le 3/11; 2026-11-03
    le 12/03; 2027-03-12
    12.03.2026; 2026-03-12
    12.3.2026; 2026-03-12
    le 12.10.; 2026-10-12
    24.12.; 2026-12-24
    12-03-2026; 2026-03-12
    2026-03-12; 2026-03-12
    2026/03/12; 2026-03-12
    31/02/2026; -
    le 31 février; -
    le 29 février 2026; -
    32/01/2026; -
    3/4; -
    2/3 des candidats; -
    24/7; -
    06 12 34 56 78; -
    06.12.34.56.78; -
    Swift 6.3.1; -
    version 2.10.26; -
    v1.2.2026; -
    192.168.1.12; -
    Avril Lavigne; -
    Mars Attacks; -
    chaque lundi; -
    tous les vendredis; -
    un de ces quatre; -
    un de ces jours; -
    un jour peut-être; -
    bientôt; -
    dès que possible; -
    plus tard; -
    rue du 4 septembre; 2026-09-04
    le 5 à 7; -
    le premier lundi du mois; 2026-11-02
    le dernier vendredi du mois; 2026-11-27
    le premier mardi de décembre; 2026-12-01
    le dernier jour du mois; 2026-11-30
    demain en huit; 2026-11-26
    le 12 mars dernier; 2026-03-12
    le 12 décembre dernier; 2025-12-12
    le 2 novembre prochain; 2027-11-02
    mercredi 18 novembre 2026; 2026-11-18
    dans une heure; 2026-11-18
    il y a 20 minutes; 2026-11-18
    le lendemain; -
    Noël; 2026-12-25
    du 12 au 14 octobre; 2026-10-12
    quinze jours; -
    dans quinze jours; 2026-12-03
    il y a une quinzaine; 2026-11-03
    lun. 16 nov.; 2026-11-16
    un café; -
    le 3e étage; -
    le 2e entretien; -
    5 ans d'expérience; -
    de 9h à 10h30; -
    mi-mars; -
    apres demain 9h; 2026-11-20
    le premier avril; 2027-04-01
    ce week-end; -
    le lundi 2 novembre à midi; 2026-11-02
    """

  /// A month's name with a number behind it is a day in English; in French it is a year.
  private static let englishInFrenchTable = """
    Nov 25; 2026-11-25
    Nov. 25; 2026-11-25
    Nov 25th; 2026-11-25
    nov 25th; 2026-11-25
    Nov 25, 2026; 2026-11-25
    nov 25 2026; 2026-11-25
    Coffee with Zoé on nov 12; 2026-11-12
    Café avec Zoé, Nov 12; 2026-11-12
    November 25; 2026-11-25
    November 25th; 2026-11-25
    november 25, 2025; 2025-11-25
    November the 3rd; 2026-11-03
    25 Nov 2026; 2026-11-25
    25 November; 2026-11-25
    25th of November; 2026-11-25
    Tuesday, November 3; 2026-11-03
    Mon, Nov 16; 2026-11-16
    Fri Nov 13, 2026; 2026-11-13
    by December 4; 2026-12-04
    February 3; 2027-02-03
    Feb 3; 2027-02-03
    Jan 12; 2027-01-12
    Jan. 12; 2027-01-12
    on Jan 12; 2027-01-12
    Apr 2; 2027-04-02
    Jun 30; 2026-06-30
    Jul 14; 2026-07-14
    August 5; 2026-08-05
    Aug 5; 2026-08-05
    Sep 5; 2026-09-05
    Sept 5; 2026-09-05
    Oct 3; 2026-10-03
    Dec 12, 2025; 2025-12-12
    March 12; 2027-03-12
    November 2025; -
    November 31; -
    depuis novembre 25; -
    depuis nov 25; -
    novembre 2025; -
    mars 26; -
    Café avec Jan 12 mars; 2027-03-12
    Café avec Jan 2 fois; -
    Vu Jan 2 collègues après; -
    03/04/2026; 2026-04-03
    """

  private static let frenchInEnglishTable = """
    le 12 mars; 2027-03-12
    12 mars 2025; 2025-03-12
    1er janvier; 2027-01-01
    25 novembre; 2026-11-25
    le 25 novembre 2026; 2026-11-25
    mardi 3 novembre; 2026-11-03
    lun. 16 nov.; 2026-11-16
    le 3 nov.; 2026-11-03
    2 févr.; 2027-02-02
    14 juillet; 2026-07-14
    5 août; 2026-08-05
    12 déc. 2025; 2025-12-12
    vendredi 13 novembre à 18h; 2026-11-13
    d'ici le 4 décembre; 2026-12-04
    fin mars; 2027-03-31
    début mars; -
    le premier avril; 2027-04-01
    le premier mardi de décembre; 2026-12-01
    du 12 au 14 octobre; 2026-10-12
    Coffee with Zoé le 12 novembre; 2026-11-12
    Coffee with Zoé, 3 nov; 2026-11-03
    novembre 2025; -
    03/04/2026; -
    """

  private static let englishTable = """
    today; 2026-11-18
    this morning; 2026-11-18
    tonight at 8; 2026-11-18
    yesterday; 2026-11-17
    last night; 2026-11-17
    the day before yesterday; 2026-11-16
    tomorrow; 2026-11-19
    day after tomorrow; 2026-11-20
    Monday; 2026-11-16
    on Thursday; 2026-11-12
    Wednesday; 2026-11-18
    Friday afternoon; 2026-11-13
    last Friday; 2026-11-13
    last Wednesday; 2026-11-11
    this past Monday; 2026-11-16
    next Monday; 2026-11-23
    next Wednesday; 2026-11-25
    next Friday; 2026-11-20
    this Friday; 2026-11-20
    this Monday; 2026-11-16
    this coming Monday; 2026-11-23
    Tuesday week; 2026-12-01
    a week on Friday; 2026-11-27
    a week from Tuesday; 2026-12-01
    two weeks from Monday; 2026-12-07
    Thursday of next week; 2026-11-26
    Tuesday of last week; 2026-11-10
    Friday next week; 2026-11-27
    last week on Tuesday; 2026-11-10
    last week; -
    next week; -
    last month; -
    next year; -
    3 days ago; 2026-11-15
    two weeks ago; 2026-11-04
    a week ago; 2026-11-11
    a week ago today; 2026-11-11
    a week ago yesterday; 2026-11-10
    a month ago; 2026-10-18
    a fortnight ago; 2026-11-04
    48h ago; 2026-11-16
    48 hours ago; 2026-11-16
    24 hours ago; 2026-11-17
    three business days ago; 2026-11-13
    in 5 working days; 2026-11-25
    in three days; 2026-11-21
    in a fortnight; 2026-12-02
    in 2 weeks' time; 2026-12-02
    2 weeks from now; 2026-12-02
    a week from today; 2026-11-25
    a week today; 2026-11-25
    a few days ago; -
    the other day; -
    for 3 days; -
    3 hours; -
    2pm; -
    10:30am; -
    at noon; -
    March 12; 2027-03-12
    March 12, 2025; 2025-03-12
    12 March 2025; 2025-03-12
    12th of March; 2027-03-12
    the 3rd of October; 2026-10-03
    Nov 3rd; 2026-11-03
    Nov 3 2025; 2025-11-03
    Sept. 5, 2026; 2026-09-05
    Friday the 13th; 2026-11-13
    Mon 16 Nov; 2026-11-16
    Fri, 13 Nov 2026; 2026-11-13
    on the 5th; 2026-11-05
    on the 25th; 2026-10-25
    the 12th; 2026-11-12
    by the 25th; 2026-11-25
    by the 5th; 2026-12-05
    by Friday; 2026-11-20
    before Monday; 2026-11-23
    by March 3; 2027-03-03
    the first of next month; 2026-12-01
    the 5th of last month; 2026-10-05
    end of the month; 2026-11-30
    by the end of the month; 2026-11-30
    end of next month; 2026-12-31
    end of March; 2027-03-31
    25/12/2025; 2025-12-25
    12/25/2025; 2025-12-25
    03/04/2026; -
    04/04/2026; 2026-04-04
    25/12; 2026-12-25
    03/04; -
    2026-03-12; 2026-03-12
    2026-03-12T10:00; 2026-03-12
    31/02/2026; -
    February 30; -
    02/30/2026; -
    24/7; -
    3/4; -
    9/10; -
    v2.10.26; -
    the 2nd floor; -
    on the 2nd floor; -
    the 3rd round; -
    May Chen; -
    April O'Neil; -
    Jan; -
    call with May, 2pm; -
    every Monday; -
    someday; -
    soon; -
    ASAP; -
    one day; -
    1-800-555-1234; -
    +33 6 12 34 56 78; -
    Monday.com; -
    Black Friday; -
    last Friday of the month; 2026-11-27
    the first Monday of December; 2026-12-07
    the Friday before last; 2026-11-06
    the week before last; -
    six months ago; 2026-05-18
    a year ago; 2025-11-18
    half an hour ago; 2026-11-18
    an hour and a half; -
    5 May 2026; 2026-05-05
    Christmas Eve; 2026-12-24
    New Year's Day; 2027-01-01
    21 Nov 2025, 10:30am; 2025-11-21
    may be later; -
    5-10 people; -
    Sunday evening; 2026-11-15
    last Sunday; 2026-11-15
    next Sunday; 2026-11-22
    the 15th at 3pm; 2026-11-15
    Wednesday 4 November; 2026-11-04
    early March; -
    July 4th; 2026-07-04
    12 people; -
    in March; -
    2026; -
    in 2026; -
    """
}
