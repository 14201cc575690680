/// Columns of Outlook's contacts CSV in English, French and German.
enum OutlookContacts {
  static func slots(_ header: TableHeader) -> [ContactTable.Slot] {
    var slots: [ContactTable.Slot] = []
    var titles = 0
    let ownTitleOfJob = header.written.contains { $0 == "job title" || $0 == "position" }
    let countOfTitles = header.written.count { $0 == "titre" }
    for (column, title) in header.written.enumerated() {
      switch title {
      case "titre":
        // It stands there twice: civility first, then the job.
        titles += 1
        let isCivility = titles == 1 && countOfTitles > 1
        slots.append(ContactTable.Slot(column: column, field: isCivility ? .prefix : .title))
      case "title":
        slots.append(ContactTable.Slot(column: column, field: ownTitleOfJob ? .prefix : .title))
      default:
        guard let (field, label, group) = names[title] else { continue }
        slots.append(ContactTable.Slot(column: column, field: field, label: label, group: group))
      }
    }
    return slots
  }

  private static let names: [String: (TableField, String?, Int)] = {
    var table: [String: (TableField, String?, Int)] = [:]
    func add(_ field: TableField, _ label: String?, _ titles: String, group: Int = 0) {
      for title in titles.split(separator: ",") { table[String(title)] = (field, label, group) }
    }
    add(.given, nil, "first name,prenom,vorname,nombre,nome")
    add(.middle, nil, "middle name,deuxieme prenom,weitere vornamen,segundo nombre")
    add(.family, nil, "last name,nom,nachname,apellidos,cognome")
    add(.prefix, nil, "anrede,tratamiento")
    add(.suffix, nil, "suffix,suffixe,sufijo")
    add(.nickname, nil, "nickname,surnom,spitzname")
    add(.company, nil, "company,societe,firma,organizacion,societa,empresa")
    add(.department, nil, "department,service,abteilung,departamento,reparto")
    add(.title, nil, "job title,position,puesto,cargo,qualifica,posizione")
    add(
      .email, nil,
      "e mail address,e mail 2 address,e mail 3 address,adresse de messagerie,adresse de messagerie 2")
    add(.email, nil, "adresse de messagerie 3,e mail adresse,e mail 2 adresse,e mail 3 adresse")
    add(
      .email, nil,
      "direccion de correo electronico,direccion de correo electronico 2,indirizzo posta elettronica")
    add(
      .phone, "work",
      "business phone,business phone 2,telephone bureau,telephone 2 bureau,telefon geschaftlich")
    add(.phone, "work", "telefon geschaftlich 2,telefono del trabajo,telefono ufficio,telephone bureau 2")
    add(.phone, "work", "company main phone,telephone societe,telefon firma")
    add(
      .phone, "home", "home phone,home phone 2,telephone domicile,telephone 2 domicile,telephone domicile 2")
    add(.phone, "home", "telefon privat,telefon privat 2,telefono particular,abitazione")
    add(.phone, "mobile", "mobile phone,tel mobile,telephone mobile,mobiltelefon,movil,cellulare,telemovel")
    add(.phone, "main", "primary phone,telephone principal,haupttelefon")
    add(.phone, "other", "other phone,autre telephone,weiteres telefon")
    add(.phone, "fax", "business fax,home fax,other fax,telecopie bureau,telecopie domicile,autre telecopie")
    add(.phone, "fax", "fax geschaftlich,fax privat,weiteres fax,fax del trabajo,fax particular,fax ufficio")
    add(.link, nil, "web page,page web,webseite,pagina web,personal web page")
    add(.birthday, nil, "birthday,anniversaire,geburtstag,cumpleanos,compleanno")
    add(.groups, nil, "categories,kategorien,categorias,categorie")
    add(.notes, nil, "notes,notizen,notas,note")
    add(.place, nil, "location,ort,emplacement")
    addPlaces(&table, "business", "bureau", "geschaftlich", label: "work", group: 1)
    addPlaces(&table, "home", "domicile", "privat", label: "home", group: 2)
    addPlaces(&table, "other", "autre", "weitere", label: "other", group: 3)
    return table
  }()

  private static func addPlaces(
    _ table: inout [String: (TableField, String?, Int)], _ english: String, _ french: String,
    _ german: String,
    label: String, group: Int
  ) {
    let parts: [(TableField, [String])] = [
      (
        .street,
        ["\(english) street", "rue \(french)", "\(french) rue", "strasse \(german)", "\(english) street 2"]
      ),
      (.city, ["\(english) city", "ville \(french)", "ort \(german)"]),
      (
        .region,
        [
          "\(english) state", "dep region \(french)", "departement \(french)", "region \(french)",
          "bundesland kanton \(german)",
        ]
      ),
      (.postalCode, ["\(english) postal code", "code postal \(french)", "postleitzahl \(german)"]),
      (
        .country,
        [
          "\(english) country", "\(english) country region", "pays \(french)", "pays region \(french)",
          "land region \(german)", "land \(german)",
        ]
      ),
    ]
    for (field, titles) in parts { for title in titles { table[title] = (field, label, group) } }
  }
}
