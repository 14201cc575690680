import Domain
import Synchronization

/// What the last action did, said on the next page, with a way back where there is one.
struct Flash: Sendable {
  /// What was said of an item of the day, and the page it was said on.
  struct Undo: Sendable {
    var name: String
    var back: String?
    var backID: String?
  }

  var words: Words
  var undo: Undo?
}

/// One browser that came in with the key.
final class Session: Sendable {
  /// The cookie's value.
  let token: String
  /// What every form of this session carries.
  let formToken: String
  /// The form whose answer is on the screen, and whether it waits for its page to be shown in the other language.
  private let pending = Mutex<(form: TypedForm, awaitedAt: String?)?>(nil)
  private let flash = Mutex<Flash?>(nil)

  init(token: String, formToken: String) {
    self.token = token
    self.formToken = formToken
  }

  func keep(_ form: TypedForm) { pending.withLock { $0 = (form, nil) } }

  /// The language is changed on the answer to a form: its page will show what was typed.
  ///
  /// - Returns: that page; nil: what stands at `path` is no such answer.
  func awaitTyped(at path: String) -> Link? {
    pending.withLock { pending in
      guard let form = pending?.form, form.path == path, let page = Routes.formPage(of: path) else {
        return nil
      }
      pending = (form, page.address)
      return page
    }
  }

  /// What was typed and what is wrong with it, once; any other page lets go of it.
  func takeTyped(for path: String) -> FormState? {
    pending.withLock { pending in
      defer { pending = nil }
      return pending?.awaitedAt == path ? pending?.form.state : nil
    }
  }

  /// Says something on the next page.
  func say(_ words: Words, undo: Flash.Undo? = nil) {
    flash.withLock { $0 = Flash(words: words, undo: undo) }
  }

  /// What is to be said, once.
  func takeFlash() -> Flash? {
    flash.withLock { flash in
      defer { flash = nil }
      return flash
    }
  }
}

/// The key and the sessions it opened. All of it lives in memory and ends with the server.
///
/// A key opens one session and is then used up, so that an address seen over a shoulder, in a process
/// list or in a browser's history lets nobody in. A used key shown again makes a new one, which only
/// the owner's terminal gets to see.
final class Sessions: Sendable {
  private struct State {
    var key: String
    var usedKeys: Set<String> = []
    var sessions: [String: Session] = [:]
    var renewedAt: ContinuousClock.Instant?
  }

  enum Exchange {
    case opened(Session)
    /// The key had been used; a new one was made unless that happened less than a minute ago.
    case used(newKey: String?)
    case wrong
  }

  private let random: @Sendable (Int) -> [UInt8]
  private let state: Mutex<State>
  /// What everybody shares when no key is asked for.
  let shared: Session

  init(random: @escaping @Sendable (Int) -> [UInt8]) {
    self.random = random
    shared = Session(token: "", formToken: Secrets.text(random(20)))
    state = Mutex(State(key: Secrets.text(random(20))))
  }

  /// The key that has not been used yet.
  var key: String { state.withLock { $0.key } }

  func session(_ token: String) -> Session? { state.withLock { $0.sessions[token] } }

  func exchange(_ key: String) -> Exchange {
    let session = Session(token: Secrets.text(random(20)), formToken: Secrets.text(random(20)))
    let next = Secrets.text(random(20))
    return state.withLock { state in
      if Secrets.areEqual(key, state.key) {
        state.usedKeys.insert(key)
        state.key = next
        state.sessions[session.token] = session
        return .opened(session)
      }
      guard state.usedKeys.contains(key) else { return .wrong }
      let now = ContinuousClock.now
      if let last = state.renewedAt, now - last < .seconds(60) { return .used(newKey: nil) }
      state.renewedAt = now
      return .used(newKey: state.key)
    }
  }
}
