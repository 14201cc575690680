extension CoachCases {
  static let closedQuestion = #"""
    + qu | 1️⃣Vous aimez votre travail ?
    + qu | 1️⃣Est-ce que vous faites du TDD ?
    + qu | 1️⃣Utilisez-vous Kubernetes en production ?
    + qu | 1️⃣Le télétravail est possible ?
    + qu | 1️⃣Avez-vous déjà migré un monolithe ?
    + qu | 1️⃣Y a-t-il des développeurs juniors dans l'équipe ?
    + qu | 1️⃣Tu codes encore ?
    + qu | 1️⃣Est-ce difficile d'intégrer l'équipe ?
    + qu | 1️⃣Pensez-vous rester longtemps ?
    + qu | 1️⃣Faites-vous des revues de code quand un sujet est petit ?
    + qu | 1️⃣Votre équipe est-elle à distance ?
    + qu | 1️⃣Peut-on évoluer vers le rôle de lead ?
    + qu | 1️⃣Do you like your job?
    + qu | 1️⃣Is remote work allowed?
    + qu | 1️⃣Have you ever rewritten a service in Rust?
    + qu | 1️⃣Are there junior developers on the team?
    + qu | 1️⃣Does your team do pair programming?
    + qu | 1️⃣Did you study computer science?
    + qu | 1️⃣Can juniors deploy to production?
    + qu | 1️⃣Would you recommend working there?
    + qu | 1️⃣Was it hard to join the team where you are now?
    + qu | 1️⃣So you use Kafka?
    + qu | 1️⃣Will the team grow next year?
    + qu | 1️⃣Do you work on call when releases happen?
    - qu | Qu'est-ce qui vous a surpris en arrivant dans l'équipe ?
    - qu | Comment répartissez-vous la dette technique et les fonctionnalités ?
    - qu | Qu'auriez-vous aimé savoir à votre premier poste ?
    - qu | Pourriez-vous me raconter votre dernière mise en production difficile ?
    - qu | Auriez-vous un exemple de décision que vous avez regrettée ?
    - qu | Sur quoi l'équipe passe-t-elle le plus de temps en ce moment ?
    - qu | Vous gérez comment les désaccords techniques ?
    - qu | À quel moment un junior prend-il sa première astreinte ?
    - qu | Y a-t-il quelque chose que vous feriez autrement aujourd'hui ?
    - qu | Pouvez-vous me décrire une semaine type ?
    - qu | Chez vous, qui décide qu'une version est prête ?
    - qu | What surprised you most when you joined?
    - qu | How do you split time between debt and features?
    - qu | What would you have liked to know in your first job?
    - qu | Could you walk me through your last hard release?
    - qu | Do you have an example of a decision you regretted?
    - qu | Which part of the code do people avoid, and why?
    - qu | Is there anything you would do differently today?
    - qu | When does a junior take the first on-call shift?
    - qu | Who decides that a release is ready?
    - qu | In your team, how are disagreements settled?
    - qu | Can you tell me what a good first month looks like?
    - qu | I read that you moved to Bazel. What made you decide?
    - qu | koi de plus dur qd tu es passée cheffe de projet ?
    """#
}
