extension CoachCases {
  static let genericPraise = #"""
    + re | 1️⃣Super article, merci pour le partage !
    + re | 1️⃣Bravo !
    + re | 1️⃣Très intéressant, merci.
    + re | 1️⃣Tellement vrai 👏👏
    + re | 1️⃣Excellent contenu comme toujours !
    + re | 1️⃣Quel parcours inspirant !
    + re | 1️⃣Félicitations, c'est amplement mérité !
    + re | 1️⃣Totalement d'accord avec vous !
    + re | 1️⃣J'adore !
    + re | 1️⃣Great post, thanks for sharing!
    + re | 1️⃣Love this!
    + re | 1️⃣So true.
    + re | 1️⃣Couldn't agree more 💯
    + re | 1️⃣Congrats, well deserved!
    + re | 1️⃣Awesome work, keep it up!
    + re | 1️⃣Very insightful, thank you!
    + re | 1️⃣Amazing read.
    + cr | Bonjour Paul, 1️⃣votre parcours est très inspirant ! Au plaisir de vous compter dans mon réseau.
    + cr | Hi Paul, 1️⃣your profile is impressive. I'd love to connect!
    + cr | Hi Nina, 1️⃣I love your work, let's connect.
    + ty | Merci pour tout, 1️⃣vous êtes au top !
    + ty | Thanks so much, 1️⃣you're amazing!
    - re | Beau travail ! La partie sur les verrous consultatifs m'a fait revoir notre file de tâches.
    - re | Great post! The point about naming the on-call handover is what we were missing.
    - re | Merci pour l'article : j'ignorais que VACUUM pouvait bloquer une réplication.
    - re | Pas d'accord sur un point : chez nous les revues à deux ont doublé le délai de fusion.
    - re | Love the diagram in section three; we drew the same one on a napkin last year.
    - re | Bravo pour la 3.0 ! La migration nous a pris deux heures, grâce au guide.
    - cr | Hi Paul, your talk on Bevy at RustFest made me rewrite my collision code. I'd love to connect.
    - cr | Bonjour Paul, bravo pour l'ouverture du code de Pix Orga. Je serais ravi de suivre la suite.
    - ty | Merci Chloé d'avoir relu mon script de déploiement mardi : j'ai retiré les deux variables que tu signalais.
    - ty | Thank you for the advice on system design interviews; I drew the boxes first, as you said, and it worked.
    - re | Question: how do you deal with secrets in the preview environments?
    - re | J'ai essayé votre méthode des tests en double sur un petit projet : on y gagne surtout à la relecture.
    """#
}
