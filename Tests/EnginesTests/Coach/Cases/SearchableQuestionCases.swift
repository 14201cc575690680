extension CoachCases {
  static let searchableQuestion = #"""
    + qu | 1️⃣C'est qui le patron d'Alma ?
    - qu | C'est qui, chez vous, qui relit les migrations avant la mise en production ?
    + qu | 1️⃣En quelle année votre entreprise a-t-elle été fondée ?
    + qu | 1️⃣Combien de salariés avez-vous ?
    + qu | 1️⃣Où se trouve votre siège ?
    + qu | 1️⃣Quels produits vendez-vous ?
    + qu | 1️⃣Que fait votre entreprise exactement ?
    + qu | 1️⃣Qui est le PDG d'Alma ?
    + qu | 1️⃣Dans quels pays êtes-vous présents ?
    + qu | 1️⃣Quel est le chiffre d'affaires de la société ?
    + qu | 1️⃣Combien de bureaux avez-vous en France ?
    + qu | 1️⃣Quand la boîte a-t-elle été créée ?
    + qu | 1️⃣Combien avez-vous levé l'an dernier ?
    + qu | 1️⃣Vous êtes combien dans l'entreprise ?
    + qu | 1️⃣When was your company founded?
    + qu | 1️⃣How many employees do you have?
    + qu | 1️⃣Where is your headquarters?
    + qu | 1️⃣What products do you sell?
    + qu | 1️⃣What does your company do?
    + qu | 1️⃣Who is your CEO?
    + qu | 1️⃣Which countries do you operate in?
    + qu | 1️⃣What is the company's revenue?
    + qu | 1️⃣How many offices do you have?
    + qu | 1️⃣How old is the company?
    + qu | 1️⃣How much funding have you raised?
    + qu | 1️⃣What services does Plinth offer?
    - qu | Combien de temps faut-il à un junior pour livrer seul dans votre équipe ?
    - qu | Comment la taille de l'équipe a-t-elle changé votre manière de travailler ?
    - qu | Qu'est-ce qui vous a décidé à rejoindre l'entreprise ?
    - qu | Quels problèmes vos clients vous posent-ils le plus souvent ?
    - qu | Où l'équipe perd-elle le plus de temps selon vous ?
    - qu | Qui vous a le plus appris dans ce métier ?
    - qu | Quand avez-vous su que la migration tiendrait ?
    - qu | Quels outils de l'équipe changeriez-vous demain ?
    - qu | Quel produit êtes-vous le plus fier d'avoir construit ?
    - qu | How many people review a change in your team before it ships?
    - qu | How has the growth of the team changed your days?
    - qu | What made you join the company?
    - qu | Which problems do customers bring you most often?
    - qu | Where does the team lose most of its time?
    - qu | Who taught you the most in this job?
    - qu | When did you know the migration would hold?
    - qu | What does a good week look like for you?
    - qu | What does the company expect of a developer after a year, in your view?
    + qu | Quels outils vend Kaligram ?
    + qu | Est-ce que Fenwal a une boutique à Nantes ?
    - qu | Quels outils vous ont manqué quand vous êtes passé au terrain ?
    + qu | Quels produits fabrique l'entreprise Kestrel ?
    """#
}
