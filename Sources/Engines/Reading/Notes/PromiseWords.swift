/// The words by which notes promise, folded.
enum PromiseWords {
  private static func set(_ text: String) -> Set<String> { Set(text.split(separator: " ").map(String.init)) }

  /// Infinitives that begin a French to-do.
  static let infinitives = set(
    """
    envoyer renvoyer transmettre transferer rappeler relancer recontacter contacter ecrire reecrire repondre partager \
    filer passer presenter faire refaire mettre remettre tenir donner redonner preparer relire lire repasser proposer \
    dire redire preter montrer inviter reinviter booker confirmer reconfirmer pinger forwarder apporter rendre \
    recommander chercher trouver remercier feliciter demander redemander revenir suivre tester essayer corriger \
    regarder verifier appeler voir revoir prendre reprendre organiser planifier caler fixer penser noter acheter \
    ajouter aider parler reparler rediger finir terminer postuler candidater coder installer recuperer retrouver \
    discuter introduire solliciter poser reserver mailer publier poster commenter liker checker debriefer creer \
    completer mettre retourner expliquer detailler resumer traduire offrir payer rembourser ramener deposer laisser \
    motiver soutenir connecter brancher signer valider accepter decliner annuler deplacer decaler prevenir informer \
    avertir souhaiter fournir joindre rejoindre communiquer adresser expedier cooper coopter rencontrer croiser \
    creuser explorer etudier apprendre regler debloquer depanner actualiser ressortir retoucher mentionner citer \
    s'inscrire inscrire retravailler reviser bosser refaire engager poursuivre entamer demarrer choisir garder continuer avancer lancer relayer diffuser orienter conseiller
    """)

  /// Present forms that promise when said of oneself or, with « me », of another.
  static let presents = set(
    """
    envoie renvoie transmet transmets transfere reviennent rappelle relance recontacte ecris ecrit reponds repond partage file \
    passe presente fais fait mets met tiens tient donne prepare relis relit repasse dis dit redis redit prete montre \
    invite booke confirme ping pingue forwarde apporte rends rend recommande trouve remercie revient reviens organise \
    cale fixe introduit introduis fournit communique adresse coopte relaie debriefe contacte retourne garde note \
    reserve cherche regarde parle demande
    """)

  /// Of these the ones that promise without a pronoun: « j'envoie le lien ce soir ».
  static let firmPresents = set(
    "envoie renvoie transmets prepare rappelle relance redige partage reponds ecris recontacte cale organise fournis reserve regarde verifie checke confirme contacte"
  )

  /// Verbs that tell of somebody's own life, no promise.
  static let ownLife = set(
    """
    be have join start leave move become turn retire probably never not hate love like want need become get work \
    graduate stay live speak attend lead run head stop quit finish launch open hire recruit soon miss
    """)

  static let ownLifeFuture = set(
    """
    sera aura seront auront faudra commencera rejoindra quittera partira deviendra demenagera recrutera ouvrira \
    lancera arretera recherchera restera viendra sortira finira travaillera ira iront parlera interviendra animera \
    pourrait serait aurait voudrait aimerait faudrait vaudrait devrait souhaiterait prefererait reviendra-t
    """)

  /// English verbs that begin a to-do when a sentence begins with them.
  static let imperatives = set(
    """
    send share write reply answer follow thank introduce intro check ask prepare book schedule remind forward return \
    get give tell ping invite connect try buy find look remember bring confirm update congratulate apply finish draft \
    submit post add put set dm text fix resend revisit circle chase nudge reach call email message review read test \
    make do keep refer recommend let say drop pass sign register clean organise organize arrange plan propose sort reschedule
    """)

  /// Of these a noun is as likely at the very beginning: "Call with Tom".
  static let alsoNouns = set(
    "call email message review read test text ping dm intro answer post invite update share get book plan apply reply chase make do let say look set put find drop pass"
  )

  static let theirVerbs = set(
    """
    send share introduce intro get check forward confirm call ask email ping follow let pass refer connect put look \
    talk speak tell give reply write come review read recommend try find help set organise organize arrange message \
    text dm bring lend show submit see invite book schedule report update sort drop post make do take return hand
    """)

  static let futureGuards = set("si s if when quand unless lorsque")

  /// Things that are due: « mail de merci à envoyer ».
  static let owedThings = set(
    """
    mail mot message merci remerciement remerciements relance suivi retour carte cv portfolio lien article reponse \
    courriel lettre doc document repo code question questions feedback invitation compte recap intro candidature \
    email slides devis test take assignment homework challenge form exercise exercice
    """)
}
