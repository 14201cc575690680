/// Titles that people and programs give to columns, in plain words of six languages.
enum TableVocabulary {
  /// Whole titles.
  static let exact: [String: TableField] = {
    let lists: [(TableField, String)] = [
      (.uid, "uid,contact id,person id,attendee id,guest id,reference,ticket reference"),
      (
        .fullName,
        "name,nom,nome,full name,fullname,nom complet,nom et prenom,nom prenom,prenom nom,prenom et nom,prenom nom complet,display name,contact,contact name,nom du contact,participant,participant name,participants,attendee,attendee name,guest,guest name,invite,person,personne,people,member,membre,nombre completo,nombre y apellidos,nombre y apellido,nome completo,nome e cognome,cognome e nome,vollstandiger name,vor und nachname,ansprechpartner,teilnehmer,speaker,speaker name,intervenant,intervenante,referent,referente,interlocuteur,interlocutrice,correspondant,correspondante,contact person,contact principal,file as,ticket full name,who,qui"
      ),
      (
        .given,
        "first name,firstname,first,given,given name,forename,prenom,prenoms,vorname,vornamen,nombre,nombres,primeiro nome,nome proprio,ticket first name,attendee first name,christian name"
      ),
      (
        .middle,
        "middle name,middle names,additional name,second prenom,deuxieme prenom,weitere vornamen,segundo nombre"
      ),
      (
        .family,
        "last name,lastname,last,family,family name,surname,nom de famille,nachname,familienname,zuname,apellido,apellidos,cognome,sobrenome,apelido,ticket last name,attendee last name,attendee surname"
      ),
      (.maiden, "maiden name,nom de jeune fille,nom de naissance,birth name,geburtsname"),
      (.prefix, "prefix,name prefix,civilite,salutation,anrede,honorific,tratamiento"),
      (.suffix, "suffix,name suffix,suffixe,credentials"),
      (.nickname, "nickname,nick,surnom,pseudo,spitzname,apodo,alias,handle,username"),
      (
        .email,
        "email,e mail,mail,email address,e mail address,emails,courriel,adresse email,adresse e mail,adresse mail,adresse de messagerie,adresse electronique,correo,correo electronico,posta elettronica,indirizzo email,indirizzo e mail,e mail adresse,ticket email,attendee email,work email,personal email,email pro,email perso,mail pro,mail perso,contact email"
      ),
      (
        .phone,
        "phone,phones,phone number,phone numbers,phonenumber,phonenumbers,telephone,telephone number,tel,mobile,mobile phone,cell,cell phone,portable,numero de telephone,numero,gsm,handy,telefon,telefonnummer,mobiltelefon,telefono,movil,cellulare,telefone,celular,telemovel,work phone,home phone,ticket phone number,whatsapp"
      ),
      (
        .company,
        "company,companies,company name,organizations,organization,organisation,organization name,employer,current company,entreprise,societe,employeur,structure,boite,raison sociale,firma,firmenname,unternehmen,arbeitgeber,empresa,compania,azienda,societa,ticket company name,startup,affiliation,works at,travaille chez"
      ),
      (
        .title,
        "title,job title,job,role,position,current title,current position,occupation,poste,fonction,metier,intitule,intitule du poste,poste actuel,profession,titre,titre du poste,titel,berufsbezeichnung,stelle,funktion,puesto,cargo,rol,ruolo,posizione,mansione,ticket job title,function"
      ),
      (.department, "department,service,departement,abteilung,departamento,reparto,team,equipe"),
      (
        .place,
        "place,location,lieu,localisation,geo location,city country,based in,where,ort,standort,wohnort,lugar,ubicacion,luogo,localidade,residence"
      ),
      (
        .address,
        "address,postal address,adresse,adresse postale,anschrift,direccion,indirizzo,endereco,full address"
      ),
      (.street, "street,rue,strasse,calle,via,rua,address line 1,street address"),
      (.city, "city,town,ville,commune,stadt,ciudad,citta,cidade"),
      (.region, "region,state,province,county,bundesland,provincia,estado"),
      (.postalCode, "postal code,zip,zip code,postcode,code postal,postleitzahl,plz,codigo postal,cap"),
      (.country, "country,pays,land,pais,paese,nation"),
      (
        .link,
        "url,link,links,website,web page,site,site web,page web,webseite,homepage,blog,github,gitlab,linkedin,linkedin url,linkedin profile,profil linkedin,linkedin profile url,profile,profile url,profil,twitter,mastodon,bluesky,x,portfolio"
      ),
      (.headline, "headline,tagline,bio courte"),
      (.summary, "summary,bio,about,biographie,a propos,intro,presentation,description"),
      (
        .school,
        "school,school name,university,college,ecole,universite,etablissement,hochschule,universitat,universidad,universita,universidade"
      ),
      (
        .skills,
        "skills,competences,technologies,tech,stack,tech stack,fahigkeiten,kenntnisse,habilidades,competenze"
      ),
      (.languages, "languages,langues,sprachen,idiomas,lingue"),
      (
        .birthday,
        "birthday,birth date,birthdate,date of birth,dob,anniversaire,date de naissance,naissance,geburtstag,geburtsdatum,cumpleanos,fecha de nacimiento,compleanno,data di nascita,aniversario"
      ),
      (
        .notes,
        "notes,note,comment,comments,commentaire,commentaires,remarque,remarques,remarks,notizen,notiz,bemerkung,bemerkungen,notas,nota,observaciones,observations,memo"
      ),
      (
        .groups,
        "tags,tag,labels,label,group,groups,groupe,groupes,category,categories,categorie,kategorie,kategorien,categoria,categorias,etiquetas,circle,cercle,list,liste"
      ),
      (
        .connectedOn,
        "connected on,met on,met,date met,rencontre le,rencontre,date de rencontre,date de connexion,connecte le,verbunden am,conectado el,conectado em"
      ),
      (.event, "event,event name,evenement,nom de l evenement,veranstaltung,evento,meetup,conference"),
      (
        .attendance,
        "status,statut,statut du participant,rsvp,attendance,attendee status,approval status,presence,ticket status,registration status,stato,estado de asistencia"
      ),
      (.checkedInAt, "checked in at,check in date,checked in,check in time"),
    ]
    var table: [String: TableField] = [:]
    for (field, list) in lists {
      for title in list.split(separator: ",") where table[String(title)] == nil {
        table[String(title)] = field
      }
    }
    return table
  }()

  /// Words that say what a longer title is about, the surest first.
  static let contained: [(words: Set<String>, field: TableField, confidence: Double)] = [
    (["email", "mail", "courriel", "emails"], .email, 0.85),
    (["linkedin", "github", "website", "blog", "url", "twitter", "mastodon"], .link, 0.8),
    (
      ["phone", "telephone", "tel", "mobile", "portable", "handy", "telefon", "telefono", "cell"], .phone,
      0.85
    ),
    (["prenom", "firstname", "vorname"], .given, 0.8),
    (["nachname", "lastname", "surname", "cognome"], .family, 0.8),
    (["birthday", "birth", "naissance", "geburtstag"], .birthday, 0.8),
    (
      [
        "company", "entreprise", "societe", "employer", "employeur", "firma", "unternehmen", "empresa",
        "azienda",
      ], .company, 0.75
    ),
    (["organisation", "organization"], .company, 0.7),
    (
      ["poste", "fonction", "metier", "job", "role", "profession", "occupation", "puesto", "cargo", "beruf"],
      .title, 0.7
    ),
    (["ville", "city", "town", "stadt", "ciudad", "citta"], .city, 0.7),
    (["school", "ecole", "university", "universite"], .school, 0.7),
    (["languages", "langues"], .languages, 0.6), (["skills", "competences", "technologies"], .skills, 0.6),
    (["notes", "commentaire", "commentaires", "comments"], .notes, 0.7),
    (["tags", "labels", "groupes", "groups"], .groups, 0.7),
  ]

  /// Words in a title that label its values.
  static let labels: [(word: String, label: String)] = [
    ("linkedin", "linkedin"), ("github", "github"), ("twitter", "twitter"), ("mastodon", "mastodon"),
    ("blog", "blog"),
    ("mobile", "mobile"), ("cell", "mobile"), ("portable", "mobile"), ("gsm", "mobile"), ("handy", "mobile"),
    ("movil", "mobile"), ("cellulare", "mobile"), ("celular", "mobile"), ("whatsapp", "mobile"),
    ("mobiltelefon", "mobile"),
    ("work", "work"), ("business", "work"), ("bureau", "work"), ("pro", "work"), ("professionnel", "work"),
    ("geschaftlich", "work"), ("home", "home"), ("personal", "home"), ("perso", "home"),
    ("personnel", "home"),
    ("domicile", "home"), ("privat", "home"), ("other", "other"), ("autre", "other"),
  ]
}
