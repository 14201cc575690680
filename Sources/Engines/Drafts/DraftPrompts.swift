import Domain

/// Kinds that are never written for the user: questions that help to find what to say (A3, A4, A12).
enum DraftPrompts {
  static let prompts: [MessageKind: [Phrase]] = [
    .post: [
      Phrase(
        fr: "Quelle leçon de la semaine aurait été bonne à lire plus tôt ?",
        en: "What did you learn this week that you would have liked to read earlier?"),
      Phrase(fr: "Qu'est-ce qui n'a pas marché, et pourquoi ?", en: "What did not work, and why?"),
      Phrase(
        fr: "Quelle méthode concrète quelqu'un d'autre pourrait-il essayer dès demain ?",
        en: "Which concrete method could somebody else try tomorrow?"),
      Phrase(
        fr: "Où en est le projet, en une image ou un chiffre ?",
        en: "Where does your project stand, in one picture or figure?"),
      Phrase(fr: "Sur quoi l'avis a-t-il changé ?", en: "What did you change your mind about?"),
    ],
    .reply: [
      Phrase(
        fr: "Quel point précis du message arrête le regard ?",
        en: "Which exact point of the post made you stop?"
      ),
      Phrase(
        fr: "Qu'ajouter, d'après sa propre expérience ?", en: "What would you add, from your experience?"),
      Phrase(
        fr: "Où n'est-on pas d'accord, et dans quel cas ?", en: "Where do you disagree, and in which case?"
      ),
      Phrase(
        fr: "Quelle question l'auteur aimerait-il qu'on lui pose ?",
        en: "Which question would the author like to be asked?"),
      Phrase(
        fr: "S'il n'y a rien à ajouter, un « j'aime » suffit-il ?",
        en: "If you have nothing to add, is a like enough?"),
    ],
    .videoNotes: [
      Phrase(fr: "Qui parle, en cinq mots ?", en: "Who are you, in five words?"),
      Phrase(
        fr: "Pourquoi eux : quel fait précis admirer ?",
        en: "Why them: which definite fact do you admire?"),
      Phrase(
        fr: "Quelles deux compétences, rares ensemble ?",
        en: "Which two skills do you have that are rare together?"),
      Phrase(fr: "En quoi leur serviraient-elles ?", en: "How would these serve them?"),
      Phrase(
        fr: "Quel doute peuvent-ils avoir, et quelle réponse ?",
        en: "Which doubt may they have, and what do you answer?"),
      Phrase(fr: "Où joindre qui parle ?", en: "How can they reach you?"),
    ],
  ]
}
