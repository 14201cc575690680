public import Domain

/// Pages as files of their own, for whoever asks for one outside of the server.
public enum SavedPages {
  /// How far the user has come (B9, C8), with its style within it.
  /// - Parameter names: also says whom they met; without it the page names nobody.
  public static func progress(
    _ view: ProgressView, names: Bool, language: Language, address: Address, now: Moment
  ) -> [UInt8] {
    ProgressPage.file(.init(view: view, names: names))
      .bytes(in: PageContext(language: language, address: address, now: now))
  }
}
