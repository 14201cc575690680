public import Domain
public import Foundation

/// The text that offers slots, with their time first and the user's beside it.
public enum SlotText {
  /// A text to paste; empty when there is no slot.
  public static func text(
    _ slots: [CallSlot], theirZone: TimeZone, userZone: TimeZone, minutes: Int, language: Language,
    address: Address,
    usesTwelveHours: Bool = false
  ) -> String {
    guard let first = slots.first else { return "" }
    let writer = Writer(
      theirs: ZoneTime(theirZone), ours: ZoneTime(userZone), language: language, address: address,
      usesTwelveHours: usesTwelveHours && language == .en)
    let isSameClock = slots.allSatisfy { writer.theirs.offset($0.start) == writer.ours.offset($0.start) }
    let isOne = slots.count == 1
    let opening = Phrase(
      fr: isOne
        ? "Voici un créneau possible pour un appel de \(minutes) minutes :"
        : "Voici quelques créneaux pour un appel de \(minutes) minutes :",
      en: isOne
        ? "Here is a slot for a \(minutes)-minute call:" : "Here are some slots for a \(minutes)-minute call:"
    )
    let closing: Phrase
    switch address {
    case .tu:
      closing = Phrase(
        fr: "Commence quand tu veux dans ces plages ; si rien ne te convient, propose-moi un autre moment.",
        en: "Any start within these times works; if none suits you, please suggest another.")
    case .vous:
      closing = Phrase(
        fr: "Tout début dans ces plages me convient ; si rien ne vous arrange, proposez-moi un autre moment.",
        en: "Any start within these times works; if none suits you, please suggest another.")
    }
    _ = first
    let lines = slots.map { "- " + writer.line($0, isSameClock: isSameClock) }
    return ([opening[language]] + lines + [closing[language]]).joined(separator: "\n")
  }

  private struct Writer {
    let theirs: ZoneTime
    let ours: ZoneTime
    let language: Language
    let address: Address
    let usesTwelveHours: Bool

    func line(_ slot: CallSlot, isSameClock: Bool) -> String {
      let day = theirs.day(of: slot.start)
      let their = span(slot, theirs)
      if isSameClock { return "\(date(day)), \(their)" }
      let ourDay = ours.day(of: slot.start)
      let our = (ourDay == day ? "" : weekday(ourDay) + " ") + span(slot, ours)
      let phrase: Phrase
      switch address {
      case .tu:
        phrase = Phrase(fr: "\(their) pour toi (\(our) pour moi)", en: "\(their) your time (\(our) mine)")
      case .vous:
        phrase = Phrase(fr: "\(their) pour vous (\(our) pour moi)", en: "\(their) your time (\(our) mine)")
      }
      return "\(date(day)), \(phrase[language])"
    }

    private func span(_ slot: CallSlot, _ zone: ZoneTime) -> String {
      let start = clock(zone.minutes(of: slot.start))
      guard slot.start < slot.end else { return Phrase(fr: "à \(start)", en: "at \(start)")[language] }
      let end = clock(zone.minutes(of: slot.end))
      return Phrase(fr: "entre \(start) et \(end)", en: "between \(start) and \(end)")[language]
    }

    /// 14 h 30, 14:30 or 2:30 pm.
    private func clock(_ minutes: Int) -> String {
      let hour = minutes / 60
      let rest = minutes % 60
      let padded = rest < 10 ? "0\(rest)" : String(rest)
      switch language {
      case .fr: return rest == 0 ? "\(hour)\u{A0}h" : "\(hour)\u{A0}h\u{A0}\(padded)"
      case .en:
        guard usesTwelveHours else { return "\(hour < 10 ? "0" : "")\(hour):\(padded)" }
        let twelve = hour % 12 == 0 ? 12 : hour % 12
        return "\(twelve)\(rest == 0 ? "" : ":" + padded) \(hour < 12 ? "am" : "pm")"
      }
    }

    private func date(_ day: Day) -> String {
      switch language {
      case .fr: "\(weekday(day)) \(day.day == 1 ? "1er" : String(day.day)) \(Self.months[day.month - 1].fr)"
      case .en: "\(weekday(day)) \(day.day) \(Self.months[day.month - 1].en)"
      }
    }

    private func weekday(_ day: Day) -> String { Self.weekdays[day.weekday - 1][language] }

    private static let weekdays = [
      Phrase(fr: "lundi", en: "Monday"), Phrase(fr: "mardi", en: "Tuesday"),
      Phrase(fr: "mercredi", en: "Wednesday"),
      Phrase(fr: "jeudi", en: "Thursday"), Phrase(fr: "vendredi", en: "Friday"),
      Phrase(fr: "samedi", en: "Saturday"),
      Phrase(fr: "dimanche", en: "Sunday"),
    ]

    private static let months = [
      Phrase(fr: "janvier", en: "January"), Phrase(fr: "février", en: "February"),
      Phrase(fr: "mars", en: "March"),
      Phrase(fr: "avril", en: "April"), Phrase(fr: "mai", en: "May"), Phrase(fr: "juin", en: "June"),
      Phrase(fr: "juillet", en: "July"), Phrase(fr: "août", en: "August"),
      Phrase(fr: "septembre", en: "September"),
      Phrase(fr: "octobre", en: "October"), Phrase(fr: "novembre", en: "November"),
      Phrase(fr: "décembre", en: "December"),
    ]
  }
}
