/// The titles of a table's columns, found by name and not by place.
struct TableHeader: Sendable {
  /// Plain words of each title as written (`adresse e mail`).
  let written: [String]
  /// The same with localised titles turned into LinkedIn's English ones.
  let names: [String]
  /// First column of each English title and of each written one.
  private let index: [String: Int]
  /// True when a title was in a language other than English.
  let isLocalised: Bool

  init(_ titles: [String]) {
    written = titles.map { LetterFold.words($0) }
    names = written.map { ColumnSynonyms.english[$0] ?? $0 }
    isLocalised = zip(written, names).contains { $0 != $1 && !ColumnSynonyms.alsoEnglish.contains($0) }
    var index: [String: Int] = [:]
    for (column, name) in written.enumerated() where index[name] == nil { index[name] = column }
    for (column, name) in names.enumerated() where index[name] == nil { index[name] = column }
    self.index = index
  }

  /// The first column with one of these titles, the first title first.
  func column(_ titles: String...) -> Int? {
    for title in titles { if let found = index[title] { return found } }
    return nil
  }

  func has(_ titles: String...) -> Bool { titles.allSatisfy { index[$0] != nil } }

  func hasAny(_ titles: String...) -> Bool { titles.contains { index[$0] != nil } }
}

/// Titles of LinkedIn's columns in six languages.
///
/// Sources disagree on whether exports are ever localised: headers stay English for a French account, yet
/// test suites carry French and German ones. The table costs nothing when they are not.
enum ColumnSynonyms {
  /// Synonyms that English files have, too: they do not show that a file is in another language.
  static let alsoEnglish: Set<String> = [
    "firstname", "given name", "lastname", "family name", "surname", "email", "e mail", "emailaddress",
    "e mail address", "organisation", "organization", "job title", "profile url", "linkedin url", "linkedin",
  ]

  static let english: [String: String] = {
    let lists: [String: String] = [
      "first name": "prenom,vorname,nombre,nome proprio,primeiro nome,firstname,given name",
      "last name":
        "nom,nom de famille,nachname,familienname,apellidos,apellido,cognome,sobrenome,apelido,lastname,family name,surname",
      "email address":
        "adresse e mail,adresse email,e mail,email,e mail adresse,emailadresse,direccion de correo electronico,direccion de email,correo electronico,indirizzo e mail,indirizzo email,endereco de e mail,endereco de email,e mail address,courriel",
      "company": "entreprise,societe,unternehmen,firma,empresa,azienda,societa,organisation,organization",
      "position":
        "poste,fonction,intitule du poste,stelle,puesto,cargo,posizione,ruolo,job title,titulo do cargo",
      "connected on":
        "date de connexion,connecte le,en relation depuis,verbunden am,kontakt seit,conectado el,fecha de conexion,data di collegamento,collegato il,collegato in data,conectado em,data de conexao,data da conexao",
      "url":
        "profile url,url du profil,profil url,url del perfil,url del profilo,url do perfil,linkedin url,linkedin",
    ]
    var table: [String: String] = [:]
    for (english, list) in lists {
      for name in list.split(separator: ",") { table[String(name)] = english }
    }
    return table
  }()
}
