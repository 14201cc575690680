import Domain

/// Kinds that are never written for the user: questions that help to find what to say (A3, A4, A12).
enum DraftPrompts {
  static let prompts: [MessageKind: [AddressedPhrase]] = [
    .post: [
      AddressedPhrase(
        tu: "Qu'as-tu appris cette semaine que tu aurais aimé lire plus tôt ?",
        vous: "Qu'avez-vous appris cette semaine que vous auriez aimé lire plus tôt ?",
        en: "What did you learn this week that you would have liked to read earlier?"),
      AddressedPhrase(fr: "Qu'est-ce qui n'a pas marché, et pourquoi ?", en: "What did not work, and why?"),
      AddressedPhrase(
        fr: "Quelle méthode concrète quelqu'un d'autre pourrait-il essayer dès demain ?",
        en: "Which concrete method could someone else try tomorrow?"),
      AddressedPhrase(
        tu: "Où en est ton projet, en une image ou un chiffre ?",
        vous: "Où en est votre projet, en une image ou un chiffre ?",
        en: "Where does your project stand, in one picture or figure?"),
      AddressedPhrase(
        tu: "Sur quoi as-tu changé d'avis ?", vous: "Sur quoi avez-vous changé d'avis ?",
        en: "What did you change your mind about?"),
    ],
    .reply: [
      AddressedPhrase(
        tu: "Sur quel point précis de la publication t'arrêtes-tu ?",
        vous: "Sur quel point précis de la publication vous arrêtez-vous ?",
        en: "Which exact point of the post made you stop?"),
      AddressedPhrase(
        tu: "Qu'ajouterais-tu, d'après ton expérience ?",
        vous: "Qu'ajouteriez-vous, d'après votre expérience ?",
        en: "What would you add, from your own experience?"),
      AddressedPhrase(
        tu: "Où n'es-tu pas d'accord, et dans quel cas ?",
        vous: "Où n'êtes-vous pas d'accord, et dans quel cas ?",
        en: "Where do you disagree, and in which case?"),
      AddressedPhrase(
        fr: "Quelle question l'auteur aimerait-il qu'on lui pose ?",
        en: "Which question would the author like to be asked?"),
      AddressedPhrase(
        tu: "Si tu n'as rien à ajouter, un « j'aime » suffit-il ?",
        vous: "Si vous n'avez rien à ajouter, un « j'aime » suffit-il ?",
        en: "If you have nothing to add, is a like enough?"),
    ],
    .videoNotes: [
      AddressedPhrase(
        tu: "Qui es-tu, en cinq mots ?", vous: "Qui êtes-vous, en cinq mots ?",
        en: "Who are you, in five words?"),
      AddressedPhrase(
        tu: "Pourquoi eux : quel fait précis admires-tu ?",
        vous: "Pourquoi eux : quel fait précis admirez-vous ?",
        en: "Why them: which specific fact do you admire?"),
      AddressedPhrase(
        tu: "Quelles deux compétences, rares ensemble, as-tu ?",
        vous: "Quelles deux compétences, rares ensemble, avez-vous ?",
        en: "Which two skills do you have that are rare together?"),
      AddressedPhrase(fr: "En quoi leur serviraient-elles ?", en: "How would they be useful to them?"),
      AddressedPhrase(
        tu: "Quel doute peuvent-ils avoir, et que réponds-tu ?",
        vous: "Quel doute peuvent-ils avoir, et que répondez-vous ?",
        en: "What doubt may they have, and what do you answer?"),
      AddressedPhrase(
        tu: "Comment peuvent-ils te joindre ?", vous: "Comment peuvent-ils vous joindre ?",
        en: "How can they reach you?"),
    ],
  ]
}
