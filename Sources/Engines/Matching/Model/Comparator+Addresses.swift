/// Mailboxes, telephones and profiles.
extension Comparator {
  func emailLevel(_ a: RecordRow, _ b: RecordRow, _ isGivenConflict: Bool) -> Int {
    var best = emailLevel(a.email, b.email, isGivenConflict)
    if (a.more | b.more) & RowExtra.emails == 0 { return best }
    let moreA = a.extra >= 0 ? table.extras[Int(a.extra)].emails : []
    let moreB = b.extra >= 0 ? table.extras[Int(b.extra)].emails : []
    for i in -1..<moreA.count {
      for j in -1..<moreB.count where i >= 0 || j >= 0 {
        let level = emailLevel(i < 0 ? a.email : moreA[i], j < 0 ? b.email : moreB[j], isGivenConflict)
        if Pattern.Email.rank[level] > Pattern.Email.rank[best] { best = level }
      }
    }
    return best
  }

  func emailLevel(_ a: EmailFact, _ b: EmailFact, _ isGivenConflict: Bool) -> Int {
    if a.address == b.address {
      if isSharedEmail[Int(a.address)] { return Pattern.Email.shared }
      return isGivenConflict ? Pattern.Email.sameOtherGiven : Pattern.Email.same
    }
    if a.isRole || b.isRole { return Pattern.Email.missing }
    let areSameHost = a.isPrivate == b.isPrivate && (a.isPrivate || a.domain == b.domain)
    if areSameHost, !isGivenConflict, isNearAddress(a.address, b.address) { return Pattern.Email.typo }
    if a.local >= 0, a.local == b.local { return Pattern.Email.sameLocal }
    if a.isPrivate, b.isPrivate { return Pattern.Email.bothPrivate }
    if a.isPrivate != b.isPrivate { return Pattern.Email.mixed }
    return a.domain == b.domain ? Pattern.Email.colleague : Pattern.Email.bothWork
  }

  /// Whether one list gives two people, each with a mailbox that spells the own name: at one employer
  /// whatever the names, at one kind of provider where the addresses differ as the names do.
  ///
  /// A slip in a name does not make itself a mailbox. Of equal names a telephone or a birthday in common says more.
  func haveOwnMailboxes(
    _ a: RecordRow, _ b: RecordRow, email: Int, isSameName: Bool, isIdentified: Bool
  ) -> Bool {
    guard
      email == Pattern.Email.typo || email == Pattern.Email.colleague || email == Pattern.Email.sameLocal
        || email == Pattern.Email.bothPrivate, isSameSource(a, b)
    else { return false }
    let moreA = a.extra >= 0 ? table.extras[Int(a.extra)].emails : []
    let moreB = b.extra >= 0 ? table.extras[Int(b.extra)].emails : []
    for x in [a.email] + moreA where x.isOwnName {
      for y in [b.email] + moreB where y.isOwnName && x.address != y.address {
        if x.isPrivate != y.isPrivate { continue }
        if x.isPrivate ? !isSameName && isNearAddress(x.address, y.address) : x.domain == y.domain {
          return !isSameName || !isIdentified
        }
      }
    }
    return false
  }

  private func isNearAddress(_ a: Int32, _ b: Int32) -> Bool {
    emails.withBytes { arena in
      let x = UnsafeBufferPointer(rebasing: arena[emails.range(a)])
      let y = UnsafeBufferPointer(rebasing: arena[emails.range(b)])
      guard abs(x.count - y.count) <= 1, x.count >= 12 else { return false }
      // "pd@" and "pt@" are two people's initials.
      guard !x.prefix(4).contains(UInt8(ascii: "@")), !y.prefix(4).contains(UInt8(ascii: "@")) else {
        return false
      }
      // user12@ and user13@ are two: numbers tell people apart, nobody mistypes them into another's.
      if Comparator.digits(x) != Comparator.digits(y) { return false }
      return StringDistance.damerau(x, y) <= 1
    }
  }

  /// The digits of an address, in order, as one number.
  private static func digits(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var number: UInt64 = 0
    for byte in bytes where byte >= 0x30 && byte <= 0x39 { number = number &* 11 &+ UInt64(byte - 0x2F) }
    return number
  }

  func phoneLevel(_ a: RecordRow, _ b: RecordRow, _ isGivenConflict: Bool) -> Int {
    var shared: Int32 = a.phone == b.phone ? a.phone : -1
    if shared < 0, (a.more | b.more) & RowExtra.phones != 0 {
      let moreA = a.extra >= 0 ? table.extras[Int(a.extra)].phones : []
      let moreB = b.extra >= 0 ? table.extras[Int(b.extra)].phones : []
      for x in [a.phone] + moreA where x == b.phone || moreB.contains(x) { shared = x }
    }
    guard shared >= 0 else { return Pattern.Phone.different }
    if isSharedPhone[Int(shared)] { return Pattern.Phone.shared }
    return isGivenConflict ? Pattern.Phone.sameOtherGiven : Pattern.Phone.same
  }

  /// - Parameter areNamesApart: two people of one employer give its page; only LinkedIn's are one person's.
  func profileLevel(_ a: RecordRow, _ b: RecordRow, areNamesApart: Bool) -> Int {
    guard a.profile >= 0, b.profile >= 0 else { return Pattern.Profile.missing }
    if (a.more | b.more) & RowExtra.profiles == 0 {
      let site = profileSite[Int(a.profile)]
      if a.profile == b.profile {
        return areNamesApart && site < 0 ? Pattern.Profile.missing : Pattern.Profile.same
      }
      return site >= 0 && site == profileSite[Int(b.profile)]
        ? Pattern.Profile.different : Pattern.Profile.missing
    }
    let listA = a.extra >= 0 ? [a.profile] + table.extras[Int(a.extra)].profiles : [a.profile]
    let listB = b.extra >= 0 ? [b.profile] + table.extras[Int(b.extra)].profiles : [b.profile]
    var isContradicted = false
    for x in listA {
      for y in listB {
        let site = profileSite[Int(x)]
        if x == y, !areNamesApart || site >= 0 { return Pattern.Profile.same }
        if site >= 0, site == profileSite[Int(y)] { isContradicted = true }
      }
    }
    return isContradicted ? Pattern.Profile.different : Pattern.Profile.missing
  }
}
