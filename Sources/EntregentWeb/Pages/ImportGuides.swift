import Domain

/// How to get a file from one of the places where people are kept.
struct ImportGuide: Sendable {
  var id: String
  var title: Words
  /// How long it takes, waiting included.
  var time: Words
  var steps: [Words]
  var holds: Words
  var lacks: Words?
}

/// Phone first: the people one really knows, before those one once clicked on (B2).
enum ImportGuides {
  static let all = [
    phone, linkedIn, profile, google, outlook, mail, calendars, events, sponsors, mastodon, table,
  ]

  static let phone = ImportGuide(
    id: "phone",
    title: Words(fr: "Contacts du téléphone", en: "The phone’s contacts"),
    time: Words(fr: "2 minutes", en: "2 minutes"),
    steps: [
      Words(
        tu: "iPhone : sur icloud.com/contacts, sélectionne tout, puis « Exporter une vCard ».",
        vous: "iPhone : sur icloud.com/contacts, sélectionnez tout, puis « Exporter une vCard ».",
        en: "iPhone: on icloud.com/contacts select all, then “Export vCard”."),
      Words(
        tu: "Android : application Contacts, « Organiser » ou « Paramètres », « Exporter vers un fichier ».",
        vous:
          "Android : application Contacts, « Organiser » ou « Paramètres », « Exporter vers un fichier ».",
        en: "Android: the Contacts app, “Organise” or “Settings”, “Export to file”."),
      Words(
        tu: "Passe le fichier .vcf sur cet ordinateur par câble ou par e-mail à toi-même.",
        vous: "Passez le fichier .vcf sur cet ordinateur par câble ou par e-mail à vous-même.",
        en: "Bring the .vcf file to this computer by cable or by a mail to yourself."),
    ],
    holds: Words(
      fr: "Noms, numéros, e-mails, entreprises, anniversaires et notes.",
      en: "Names, numbers, e-mails, companies, birthdays and notes."))

  static let calendars = ImportGuide(
    id: "calendars",
    title: Words(fr: "Agendas", en: "Calendars"),
    time: Words(fr: "2 minutes", en: "2 minutes"),
    steps: [
      Words(
        tu:
          "Google Agenda : « Paramètres », « Importer et exporter », « Exporter » ; dépose le zip tel quel.",
        vous:
          "Google Agenda : « Paramètres », « Importer et exporter », « Exporter » ; déposez le zip tel quel.",
        en: "Google Calendar: “Settings”, “Import & export”, “Export”; drop the zip as it is."),
      Words(
        fr:
          "Apple Calendrier : « Fichier », « Exporter ». Outlook et Thunderbird : « Exporter » en iCalendar (.ics).",
        en: "Apple Calendar: “File”, “Export”. Outlook and Thunderbird: “Export” as iCalendar (.ics)."),
    ],
    holds: Words(
      fr: "Qui a été vu et le sera, les meetups, les heures prises : les créneaux d’appel les évitent.",
      en: "Whom you met and will meet, meetups, and the hours that are taken: call windows avoid them."),
    lacks: Words(
      fr: "Les personnes des grandes réunions n’entrent pas dans le carnet.",
      en: "People of large meetings do not enter the notebook."))

  static let linkedIn = ImportGuide(
    id: "linkedin",
    title: Words(fr: "Export LinkedIn", en: "LinkedIn export"),
    time: Words(
      fr: "10 minutes pour une partie, jusqu’à 24 heures pour l’archive entière",
      en: "10 minutes for a part, up to 24 hours for the whole archive"),
    steps: [
      Words(
        fr: "LinkedIn, « Préférences et confidentialité », « Confidentialité des données ».",
        en: "LinkedIn, “Settings & Privacy”, “Data privacy”."),
      Words(
        tu: "« Obtenir une copie de vos données » : choisis l’archive la plus complète.",
        vous: "« Obtenir une copie de vos données » : choisissez l’archive la plus complète.",
        en: "“Get a copy of your data”: choose the larger archive."),
      Words(
        tu: "Un e-mail arrive avec un lien ; il vaut 72 heures. Dépose le zip tel quel.",
        vous: "Un e-mail arrive avec un lien ; il vaut 72 heures. Déposez le zip tel quel.",
        en: "A mail arrives with a link; it is good for 72 hours. Drop the zip as it is."),
    ],
    holds: Words(
      fr: """
        Relations avec leur entreprise et la date, messages, invitations, candidatures, recommandations, \
        entreprises suivies, et le profil de qui exporte.
        """,
      en: """
        Connections with company and date, messages, invitations, applications, recommendations, followed \
        companies, and the exporter’s own profile.
        """),
    lacks: Words(
      fr: "Villes, écoles, anciens employeurs et la plupart des e-mails des relations.",
      en: "Towns, schools, former employers and most e-mails of the connections."))

  static let profile = ImportGuide(
    id: "profile",
    title: Words(fr: "Un profil LinkedIn", en: "A LinkedIn profile"),
    time: Words(fr: "1 minute par personne", en: "1 minute a person"),
    steps: [
      Words(
        tu: "Sur le profil de la personne : « Plus », « Enregistrer au format PDF ». Dépose le PDF ici.",
        vous: "Sur le profil de la personne : « Plus », « Enregistrer au format PDF ». Déposez le PDF ici.",
        en: "On the person’s profile: “More”, “Save to PDF”. Drop the PDF here."),
      Words(
        tu: "Ou bien copie le texte de la page de profil, et colle-le ci-dessus.",
        vous: "Ou bien copiez le texte de la page de profil, et collez-le ci-dessus.",
        en: "Or copy the text of the profile page and paste it above."),
    ],
    holds: Words(
      fr: "Ce que l’export des relations ne dit pas : ville, écoles, anciens employeurs avec leurs dates.",
      en: "What the export of connections does not say: town, schools, former employers with their dates."))

  static let sponsors = ImportGuide(
    id: "sponsors",
    title: Words(fr: "Sponsors et participants d’un événement", en: "Sponsors and attendees of an event"),
    time: Words(fr: "2 minutes", en: "2 minutes"),
    steps: [
      Words(
        tu: "Enregistre la page des sponsors, ou copie sa liste et colle-la ci-dessus.",
        vous: "Enregistrez la page des sponsors, ou copiez sa liste et collez-la ci-dessus.",
        en: "Save the page of sponsors, or copy its list and paste it above."),
      Words(
        tu: "Chaque nom trouvé t’est montré : rien n’entre sans ta coche.",
        vous: "Chaque nom trouvé vous est montré : rien n’entre sans votre coche.",
        en: "Every name found is shown to you: nothing goes in without your tick."),
    ],
    holds: Words(
      fr: "Les entreprises qui paient pour recruter, et les personnes qui parlent ou viennent.",
      en: "The companies that pay in order to hire, and the people who speak or come."))

  static let google = ImportGuide(
    id: "google",
    title: Words(fr: "Contacts Google", en: "Google contacts"),
    time: Words(fr: "1 minute", en: "1 minute"),
    steps: [
      Words(
        fr: "contacts.google.com, « Exporter », « Google CSV ».",
        en: "contacts.google.com, “Export”, “Google CSV”.")
    ],
    holds: Words(
      fr: "Noms, e-mails, numéros, entreprises, libellés et notes.",
      en: "Names, e-mails, numbers, companies, labels and notes."))

  static let outlook = ImportGuide(
    id: "outlook",
    title: Words(fr: "Contacts Outlook", en: "Outlook contacts"),
    time: Words(fr: "2 minutes", en: "2 minutes"),
    steps: [
      Words(
        fr: "Outlook, « Personnes », « Gérer les contacts », « Exporter les contacts ».",
        en: "Outlook, “People”, “Manage contacts”, “Export contacts”.")
    ],
    holds: Words(
      fr: "Noms, e-mails, numéros, entreprises et villes.",
      en: "Names, e-mails, numbers, companies and towns."))

  static let mail = ImportGuide(
    id: "mail",
    title: Words(fr: "Courrier", en: "Mail"),
    time: Words(
      fr: "5 minutes ; chez Google l’archive attend quelques heures",
      en: "5 minutes; Google takes some hours to make its archive"),
    steps: [
      Words(
        tu:
          "Gmail : sur takeout.google.com, choisis « Messagerie » seulement ; dépose l’archive telle quelle.",
        vous:
          "Gmail : sur takeout.google.com, choisissez « Messagerie » seulement ; déposez l’archive telle quelle.",
        en: "Gmail: on takeout.google.com choose “Mail” alone; drop the archive as it is."),
      Words(
        fr:
          "Apple Mail : « Boîte », « Exporter la boîte ». Thunderbird : les fichiers du profil, dossier « Mail ».",
        en: "Apple Mail: “Mailbox”, “Export Mailbox”. Thunderbird: the files in its profile’s “Mail” folder."),
      Words(
        fr: "Un seul message : l’enregistrer en .eml.", en: "One message alone: save it as .eml."),
    ],
    holds: Words(
      fr: "À qui on écrit et qui répond, quand, et le texte sans les citations.",
      en: "Whom you write to and who answers, when, and the text without quotations."),
    lacks: Words(
      fr: "Listes, lettres d’information, machines et inconnus restent dehors.",
      en: "Lists, newsletters, machines and strangers stay out."))

  static let events = ImportGuide(
    id: "events",
    title: Words(fr: "Meetup, Eventbrite, Luma, Tito", en: "Meetup, Eventbrite, Luma, Tito"),
    time: Words(fr: "5 minutes, pour qui organise", en: "5 minutes, for organisers"),
    steps: [
      Words(
        fr: "La liste des participants se télécharge depuis la page de l’événement.",
        en: "The list of attendees is downloaded from the event’s page.")
    ],
    holds: Words(
      fr: "Qui était là, et quand. Meetup ne donne pas d’e-mail.",
      en: "Who was there, and when. Meetup gives no e-mail."))

  static let mastodon = ImportGuide(
    id: "mastodon",
    title: Words(fr: "Mastodon", en: "Mastodon"),
    time: Words(fr: "1 minute", en: "1 minute"),
    steps: [
      Words(
        fr: "« Préférences », « Import et export », abonnements en CSV.",
        en: "“Preferences”, “Import and export”, follows as CSV.")
    ],
    holds: Words(fr: "Les comptes suivis.", en: "The accounts you follow."))

  static let table = ImportGuide(
    id: "table",
    title: Words(fr: "Un tableau à soi", en: "A table of your own"),
    time: Words(fr: "tout de suite", en: "at once"),
    steps: [
      Words(
        fr: "Un CSV avec une ligne de titres : nom, entreprise, ville…",
        en: "A CSV with a line of headings: name, company, town…")
    ],
    holds: Words(fr: "Ce qu’on y a écrit.", en: "What was written in it."))
}
