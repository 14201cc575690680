/// The words of dates, folded.
enum DateWords {
  static let months: [String: Int] = [
    "janvier": 1, "janv": 1, "jan": 1, "january": 1, "fevrier": 2, "fevr": 2, "fev": 2, "february": 2,
    "feb": 2,
    "mars": 3, "march": 3, "mar": 3, "avril": 4, "avr": 4, "april": 4, "apr": 4, "mai": 5, "may": 5,
    "juin": 6,
    "june": 6, "jun": 6, "juillet": 7, "juil": 7, "july": 7, "jul": 7, "aout": 8, "august": 8, "aug": 8,
    "septembre": 9, "sept": 9, "sep": 9, "september": 9, "octobre": 10, "oct": 10, "october": 10,
    "novembre": 11,
    "nov": 11, "november": 11, "decembre": 12, "dec": 12, "december": 12, "febuary": 2, "juill": 7,
  ]

  /// No French month is written so. "Mar" is not among them: it is a Tuesday in French.
  static let englishMonths: Set<String> = [
    "january", "february", "feb", "febuary", "march", "april", "apr", "may", "june", "jun", "july", "jul",
    "august", "aug", "sep", "september", "october", "november", "december",
  ]

  static let sharedShortMonths: Set<String> = ["jan", "sept", "oct", "nov", "dec"]

  static let weekdays: [String: Int] = [
    "lundi": 1, "mardi": 2, "mercredi": 3, "jeudi": 4, "vendredi": 5, "samedi": 6, "dimanche": 7, "monday": 1,
    "tuesday": 2, "wednesday": 3, "thursday": 4, "friday": 5, "saturday": 6, "sunday": 7, "tues": 2,
    "thurs": 4,
    "thur": 4, "thu": 4, "tue": 2, "wednsday": 3, "vendedi": 5, "mercedi": 3, "thrusday": 4,
  ]

  /// Short weekdays that are also other words; they need a number, a point or "last" beside them.
  static let shortWeekdays: [String: Int] = [
    "lun": 1, "mar": 2, "mer": 3, "jeu": 4, "ven": 5, "sam": 6, "dim": 7, "mon": 1, "wed": 3, "fri": 5,
    "sat": 6,
    "sun": 7, "wednes": 3, "satur": 6, "vend": 5, "merc": 3, "dima": 7, "jeud": 4,
  ]

  static let frenchShort: Set<String> = [
    "lun", "mar", "mer", "jeu", "ven", "sam", "dim", "vend", "merc", "dima", "jeud",
  ]

  static let numbers: [String: Int] = [
    "un": 1, "une": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8,
    "neuf": 9,
    "dix": 10, "onze": 11, "douze": 12, "treize": 13, "quatorze": 14, "quinze": 15, "seize": 16, "vingt": 20,
    "trente": 30, "quarante": 40, "soixante": 60, "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4,
    "five": 5,
    "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14,
    "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30,
    "forty": 40, "sixty": 60, "ninety": 90,
  ]

  static let ordinals: [String: Int] = [
    "premier": 1, "premiere": 1, "deuxieme": 2, "second": 2, "seconde": 2, "troisieme": 3, "quatrieme": 4,
    "cinquieme": 5, "first": 1, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8,
    "ninth": 9,
    "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15,
    "sixteenth": 16,
    "seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "thirtieth": 30,
  ]

  enum Unit { case day, businessDay, week, fortnight, month, quarter, semester, year, hour, minute }

  static let units: [String: Unit] = [
    "jour": .day, "jours": .day, "j": .day, "journee": .day, "journees": .day, "day": .day, "days": .day,
    "d": .day,
    "jrs": .day, "jr": .day, "semaine": .week, "semaines": .week, "sem": .week, "week": .week, "weeks": .week,
    "wk": .week, "wks": .week, "w": .week, "fortnight": .fortnight, "fortnights": .fortnight, "mois": .month,
    "month": .month, "months": .month, "mth": .month, "trimestre": .quarter, "trimestres": .quarter,
    "quarter": .quarter, "quarters": .quarter, "semestre": .semester, "semestres": .semester, "an": .year,
    "ans": .year,
    "annee": .year, "annees": .year, "year": .year, "years": .year, "yr": .year, "yrs": .year, "h": .hour,
    "heure": .hour, "heures": .hour, "hour": .hour, "hours": .hour, "hr": .hour, "hrs": .hour, "min": .minute,
    "mn": .minute, "mins": .minute, "minute": .minute, "minutes": .minute,
  ]

  /// After a number these say that it is no day of the month.
  static let notADay: Set<String> = [
    "h", "am", "pm", "min", "mn", "mins", "minute", "minutes", "heure", "heures", "hour", "hours", "jour",
    "jours",
    "days", "day", "weeks", "week", "semaines", "semaine", "mois", "months", "ans", "an", "years", "year",
    "people",
    "personnes", "euros", "eur", "k", "km", "rue", "avenue", "bis", "fois", "times", "etage", "floor", "e",
    "eme",
    "heurs", "secondes", "seconds", "places", "points", "percent", "pourcent", "candidats", "postes",
    "participants",
    "membres", "members", "inscrits", "boulevard", "place", "chemin", "ieme", "hrs", "hr", "bits", "go", "mo",
    "derniers", "dernieres", "prochains", "premiers", "last", "first", "autres", "others",
  ]

  /// After "the 2nd" these say that it is no day of the month.
  static let counted: Set<String> = [
    "floor", "round", "time", "place", "edition", "version", "person", "attempt", "interview", "call",
    "meeting",
    "grade", "half", "part", "one", "item", "try", "chapter", "year", "week", "month", "quarter", "street",
    "avenue",
    "ave", "st", "degree", "circle", "party", "century", "arrondissement", "etage", "fois", "tour",
    "entretien",
    "generation", "day", "row", "line", "page", "paragraph", "point", "question", "option", "step", "stage",
    "birthday",
    "anniversary", "ticket", "candidate", "message", "email", "coffee", "lunch", "event", "meetup", "level",
    "tier",
  ]

  static let deadline: Set<String> = [
    "pour", "ici", "by", "for", "before", "avant", "jusqu", "until", "till", "due", "deadline", "echeance",
    "limite",
  ]

  /// Parts of the day that may follow a date and never move it.
  static let partsOfDay: Set<String> = [
    "matin", "midi", "soir", "aprem", "nuit", "morning", "afternoon", "evening", "night", "noon", "lunchtime",
    "am",
    "pm", "soiree", "matinee",
  ]
}
