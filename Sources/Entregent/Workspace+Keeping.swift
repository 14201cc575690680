public import Domain
import Foundation
import Storage

extension Workspace {
  /// Copies the vault while it is in use. - Returns: the size of the copy in bytes.
  /// - Throws: `UserFacingError`: 73 when the file exists or cannot be made.
  @discardableResult
  public func backup(to path: String) throws -> Int {
    try Self.copying(path) { try file.copy(to: path) }
  }

  /// Puts a backup in a vault's place.
  /// - Returns: where the old vault is kept, when there was one.
  /// - Throws: `UserFacingError`: 66 without the backup, 65 when it is no vault, 73 when the vault is not
  ///   empty and may not be replaced.
  public static func restore(from backup: String, to path: String, replacing: Bool, now: Moment) throws
    -> String?
  {
    try copying(path) {
      do {
        return try DatabaseFile.restore(
          from: backup, to: path, replacing: replacing, keptPath: freeName(path + ".before-\(now.day)"))
      } catch let error as VaultOpenError {
        throw UserFacingError(error, path: path)
      }
    }
  }

  /// Erases a person for good (see docs/threat-model.md).
  /// - Throws: `UserFacingError`: 66 when nobody has this id.
  public func forget(_ person: PersonID, now: Moment) throws {
    let isForgotten = try guarded {
      guard let standing = try search.standing(person) else { return false }
      return try ForgetPerson.perform(file, standing.number, on: now.day)
    }
    guard isForgotten else {
      throw UserFacingError(
        .notFound, Phrase(fr: "Personne introuvable : \(person).", en: "No such person: \(person)."))
    }
  }

  private static func freeName(_ path: String) -> String {
    guard FileManager.default.fileExists(atPath: path) else { return path }
    var number = 2
    while FileManager.default.fileExists(atPath: "\(path)-\(number)") { number += 1 }
    return "\(path)-\(number)"
  }

  /// Says what goes wrong with copies in words.
  private static func copying<T>(_ path: String, _ body: () throws -> T) throws -> T {
    do {
      return try body()
    } catch let error as VaultCopyError {
      throw UserFacingError(error)
    } catch let error as UserFacingError {
      throw error
    } catch {
      throw UserFacingError(storage: error, path: path)
    }
  }
}

extension UserFacingError {
  init(_ error: VaultCopyError) {
    switch error {
    case .exists(let path):
      self.init(
        .cannotCreate, Phrase(fr: "\(path) existe déjà.", en: "\(path) exists already."),
        advice: Phrase(fr: "Choisir un autre nom.", en: "Choose another name."))
    case .notFound(let path):
      self.init(
        .notFound, Phrase(fr: "Fichier introuvable : \(path).", en: "No such file: \(path)."),
        advice: Phrase(fr: "Vérifier le chemin.", en: "Check the path."))
    case .notAVault(let path):
      self.init(
        .badInput,
        Phrase(
          fr: "\(path) n'est pas une sauvegarde d'Entregent, ou elle est abîmée.",
          en: "\(path) is no Entregent backup, or it is damaged."),
        advice: Phrase(fr: "Rien n'a été modifié.", en: "Nothing was changed."))
    case .newerProgram(let path): self.init(VaultOpenError.newerProgram, path: path)
    case .vaultNotEmpty:
      self.init(
        .cannotCreate, Phrase(fr: "Le carnet n'est pas vide.", en: "The vault is not empty."),
        command: Phrase(
          fr: "--replace le remplace et garde l'ancien à côté.",
          en: "--replace replaces it and keeps the old one beside."))
    case .cannotCreate(let path):
      self.init(
        .cannotCreate, Phrase(fr: "\(path) ne peut pas être créé.", en: "\(path) cannot be made."),
        advice: Phrase(fr: "Vérifier le dossier et ses droits.", en: "Check the folder and its permissions."))
    }
  }
}

extension Workspace {
  /// Says that this vault holds invented people, which every page then repeats.
  public func markAsDemo() throws {
    try guarded { try file.write { try HandStore.setSetting($0, "demo", "1") } }
  }
}
