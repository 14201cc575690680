extension CoachCases {
  static let asksForJob = #"""
    + pe | Objet : page⏎⏎Bonjour Sam,⏎⏎1️⃣Je cherche un stage. https://moi.example
    + pe | Bonjour Sam, 1️⃣j'aimerais rejoindre votre équipe. https://moi.example
    + pe | Bonjour Sam, 1️⃣embauchez-moi ! https://moi.example
    + pe | Bonjour Sam, voici 1️⃣ma candidature : https://moi.example
    + pe | Bonjour Sam, 1️⃣auriez-vous un poste pour moi ? https://moi.example
    + pe | Bonjour Sam, 1️⃣je postule chez vous. https://moi.example
    + pe | Bonjour Sam, 1️⃣je suis disponible pour un entretien. https://moi.example
    + pe | Bonjour Sam, 1️⃣recrutez-vous en ce moment ? https://moi.example
    + pe | Bonjour Sam, 1️⃣je suis à la recherche d'une alternance. https://moi.example
    + pe | Bonjour Sam, 1️⃣je souhaite travailler pour vous. https://moi.example
    + pe | Hi Sam, 1️⃣I'm looking for a job. https://me.example
    + pe | Hi Sam, 1️⃣I would love to join your team. https://me.example
    + pe | Hi Sam, 1️⃣hire me! https://me.example
    + pe | Hi Sam, here is 1️⃣my application: https://me.example
    + pe | Hi Sam, 1️⃣do you have an opening for me? https://me.example
    + pe | Hi Sam, 1️⃣I'm applying for a role on your team. https://me.example
    + pe | Hi Sam, 1️⃣I'm available for an interview. https://me.example
    + pe | Hi Sam, 1️⃣are you hiring? https://me.example
    + pe | Hi Sam, 1️⃣I'd like to work at Plinth. https://me.example
    + pe | Hi Sam, 1️⃣please consider me for an internship. https://me.example
    - pe | Objet : J'aimerais travailler chez Plinth⏎⏎Bonjour Sam,⏎⏎J'ai refait votre écran d'accueil : https://moi.example⏎⏎Merci !
    - pe | Objet : Candidature⏎⏎Bonjour Sam,⏎⏎Une petite chose pour vous, en lien avec votre carte : https://moi.example⏎⏎Merci.
    - pe | Bonjour Sam, j'ai accéléré la recherche de votre appli, tout est là : https://moi.example. Merci !
    - pe | Bonjour Sam, utilisatrice de Plinth, je vous ai préparé une page : https://moi.example
    - pe | Salut Sam, deux minutes de vidéo pour toi : https://moi.example. Merci !
    - pe | Subject: I would like to work for Plinth⏎⏎Hi Sam,⏎⏎I redrew your home screen: https://me.example⏎⏎Thanks!
    - pe | Hi Sam, I made your app's search faster, it is all here: https://me.example. Thanks!
    - pe | Hi Sam, I use Plinth daily and made you a page: https://me.example
    - pe | Hi Sam, two minutes of video for you: https://me.example. Thank you!
    - pe | Subject: Job application⏎⏎Hi Sam,⏎⏎Something small about your maps: https://me.example⏎⏎Thanks.
    + pe | Bonjour Léa, j'ai préparé une carte pour vos refuges : https://refuges.example. Je serais ravi de faire mon stage de six mois dans votre équipe.
    """#
}
