import Domain
import Storage

/// One open vault: the only entrance for the command line, the web app and everything else. Every
/// call is synchronous and takes what now is as a parameter; a server calls it off its event loop.
public final class Workspace: Sendable {
  /// The vault file.
  public let path: String
  let file: DatabaseFile
  let search: PeopleSearch
  let twins = TwinCache()
  let keptProfile = Kept<Profile>()
  let keptSummary = Kept<VaultSummary>()
  let networks = NetworkCache()

  /// Opens a vault; it is made, readable by its owner only, when there is none.
  /// - Throws: `UserFacingError` when the file is no vault, is newer than this program, or cannot be made.
  public init(path: String) throws {
    self.path = path
    do {
      file = try DatabaseFile(path: path)
    } catch {
      throw UserFacingError(error, path: path)
    }
    search = PeopleSearch(file)
  }

  /// Leaves everything in the vault's one file, for whoever copies it. To be called before a program ends.
  public func settle() throws { try guarded { try file.settle() } }

  /// A vault in memory, for tests.
  public init() throws {
    path = ":memory:"
    file = try DatabaseFile(inMemory: ())
    search = PeopleSearch(file)
  }

  /// Runs work on the vault and says every failure of the file in words.
  func guarded<T>(_ body: () throws -> T) throws -> T {
    do {
      return try body()
    } catch let error as UserFacingError {
      throw error
    } catch {
      throw UserFacingError(storage: error, path: path)
    }
  }
}

extension UserFacingError {
  init(_ error: VaultOpenError, path: String) {
    switch error {
    case .cannotCreate(let place):
      self.init(
        .cannotCreate, Phrase(fr: "\(place) ne peut pas être créé.", en: "\(place) cannot be made."),
        command: Phrase(
          fr: "Vérifier les droits du dossier, ou indiquer un autre fichier avec --vault.",
          en: "Check the folder's permissions, or name another file with --vault."))
    case .notAVault:
      self.init(
        .badInput,
        Phrase(
          fr: "\(path) n'est pas un carnet d'Entregent, ou il est abîmé.",
          en: "\(path) is no Entregent vault, or it is damaged."),
        command: Phrase(
          fr: "Indiquer un autre fichier, ou reprendre une sauvegarde avec « entregent restore ».",
          en: "Name another file, or bring back a backup with “entregent restore”."))
    case .newerProgram:
      self.init(
        .badInput,
        Phrase(
          fr: "\(path) a été écrit par une version plus récente d'Entregent.",
          en: "\(path) was written by a newer version of Entregent."),
        advice: Phrase(
          fr: "Mettre Entregent à jour ; rien n'a été modifié.", en: "Update Entregent; nothing was changed.")
      )
    case .busy:
      self.init(
        .tryAgain,
        Phrase(fr: "\(path) est occupé par un autre programme.", en: "\(path) is busy with another program."),
        advice: Phrase(fr: "Réessayer dans un instant.", en: "Try again in a moment."))
    case .inputOutput(let what):
      self.init(
        .inputOutput,
        Phrase(
          fr: "\(path) : erreur de lecture ou d'écriture (\(what)).",
          en: "\(path): input or output failed (\(what))."),
        advice: Phrase(fr: "Vérifier l'espace disque.", en: "Check the disk space."))
    }
  }

  init(storage error: any Error, path: String) {
    if let failure = DatabaseFile.failure(error, path: path) {
      self.init(failure, path: path)
    } else {
      self.init(
        .fault, Phrase(fr: "Défaut du programme : \(error).", en: "A fault of the program: \(error)."),
        advice: Phrase(fr: "Rien n'a été modifié.", en: "Nothing was changed."))
    }
  }
}
