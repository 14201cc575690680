/// What a column of a table can hold, in the user's words, the usual first.
public enum ColumnNames {
  public static let all: [(id: String, name: Phrase)] = [
    ("full-name", Phrase(fr: "nom entier", en: "whole name")),
    ("given", Phrase(fr: "prénom", en: "given name")),
    ("family", Phrase(fr: "nom de famille", en: "family name")),
    ("company", Phrase(fr: "entreprise", en: "company")),
    ("title", Phrase(fr: "poste", en: "job title")),
    ("email", Phrase(fr: "e-mail", en: "e-mail")),
    ("phone", Phrase(fr: "téléphone", en: "phone")),
    ("link", Phrase(fr: "adresse web ou profil", en: "web address or profile")),
    ("place", Phrase(fr: "lieu", en: "place")),
    ("notes", Phrase(fr: "notes", en: "notes")),
    ("groups", Phrase(fr: "groupes, étiquettes", en: "groups, tags")),
    ("school", Phrase(fr: "école", en: "school")),
    ("headline", Phrase(fr: "accroche", en: "headline")),
    ("event", Phrase(fr: "événement", en: "event")),
    ("attendance", Phrase(fr: "présence", en: "attendance")),
    ("connected-on", Phrase(fr: "date de rencontre", en: "day you met")),
    ("birthday", Phrase(fr: "anniversaire", en: "birthday")),
    ("nickname", Phrase(fr: "surnom", en: "nickname")),
    ("middle", Phrase(fr: "deuxième prénom", en: "middle name")),
    ("maiden", Phrase(fr: "nom de naissance", en: "maiden name")),
    ("prefix", Phrase(fr: "civilité", en: "prefix")),
    ("suffix", Phrase(fr: "suffixe", en: "suffix")),
    ("department", Phrase(fr: "service", en: "department")),
    ("job-place", Phrase(fr: "lieu de travail", en: "place of work")),
    ("skills", Phrase(fr: "compétences", en: "skills")),
    ("languages", Phrase(fr: "langues", en: "languages")),
    ("summary", Phrase(fr: "présentation", en: "summary")),
    ("address", Phrase(fr: "adresse postale", en: "postal address")),
    ("street", Phrase(fr: "rue", en: "street")),
    ("postal-code", Phrase(fr: "code postal", en: "postal code")),
    ("city", Phrase(fr: "ville", en: "town")),
    ("region", Phrase(fr: "région", en: "region")),
    ("country", Phrase(fr: "pays", en: "country")),
    ("checked-in-at", Phrase(fr: "heure d’arrivée", en: "time of arrival")),
    ("uid", Phrase(fr: "identifiant", en: "identifier")),
  ]

  /// The words for a field's code; nil for a code that is none.
  public static func name(of id: String) -> Phrase? { all.first { $0.id == id }?.name }
}
