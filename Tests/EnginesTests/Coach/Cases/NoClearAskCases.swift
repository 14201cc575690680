extension CoachCases {
  static let noClearAsk = #"""
    + fm | Bonjour Elsa, j'ai beaucoup aimé votre article sur Nix. N'hésitez pas à me contacter !
    + fm | Bonjour Elsa, je suis développeur à Rouen et votre travail sur Vélo+ m'intéresse beaucoup. Au plaisir.
    + ca | Salut Jo, ton fil sur les tests est excellent. Tiens-moi au courant !
    + ir | Salut Jo, j'ai vu que tu connais Sophie Blin chez Alma. Elle fait un travail passionnant.
    + ra | Merci encore pour l'appel de mardi. Le poste chez Alma m'intéresse toujours beaucoup.
    + fr | Bonjour Madame Roux, merci pour l'entretien de jeudi. J'ai bien reçu votre réponse et je comprends.
    + fm | Bonjour Elsa, si jamais vous avez quelque chose pour moi, faites-moi signe.
    + fm | Bonjour Elsa, dans l'attente de votre retour, je vous souhaite une belle journée.
    + fm | Hi Elsa, I loved your article on Nix. Feel free to reach out!
    + fm | Hi Elsa, I'm a developer in Leeds and I find your work on Cycle+ fascinating. Best wishes.
    + ca | Hey Jo, your thread on testing is excellent. Let me know!
    + ir | Hey Jo, I saw that you know Sophie Blin at Alma. She does fascinating work.
    + ra | Thanks again for Tuesday's call. I am still very interested in the role at Alma.
    + fr | Dear Ms Roux, thank you for Thursday's interview. I received your answer and I understand.
    + fm | Hi Elsa, if you hear of anything, keep me in mind.
    + fm | Hi Elsa, I look forward to hearing from you.
    + ca | Hi Ola, how are you? It has been ages. Hope all is well!
    - fm | Bonjour Elsa, votre article sur Nix m'a aidé. Auriez-vous quinze minutes pour me dire comment vous l'avez introduit dans l'équipe ?
    - fm | Bonjour Elsa, je lis votre blog. Pourrions-nous en parler un quart d'heure au téléphone jeudi ou vendredi ?
    - ca | Salut Jo, un café mardi vers Part-Dieu ?
    - ir | Salut Jo, pourrais-tu me présenter à Sophie Blin ?
    - ir | Salut Jo, accepterais-tu de demander à Sophie si elle veut bien me parler dix minutes ?
    - ra | Merci encore pour mardi. Penses-tu qu'une recommandation de ta part m'aiderait ?
    - fr | Merci pour l'entretien de jeudi. Pourriez-vous me dire ce qui a manqué à ma candidature ?
    - fr | Merci pour votre réponse. J'aimerais savoir ce que je pourrais améliorer. D'avance merci.
    - fr | Merci de votre temps. Tout retour, même bref, me serait utile pour progresser.
    - fm | Hi Elsa, your article on Nix helped me. Would you have fifteen minutes to tell me how you brought it into the team?
    - fm | Hi Elsa, I'd love to hear how you got there; could we talk for 15 minutes on Thursday or Friday?
    - ca | Hey Jo, coffee on Tuesday near the station?
    - ir | Hey Jo, would you introduce me to Sophie Blin?
    - ra | Thanks again for Tuesday. Do you think a referral from you would help?
    - fr | Thank you for Thursday's interview. Could you tell me what was missing in my application?
    - fr | Thank you for the news. I'd be grateful for any feedback on the exercise.
    - fr | Thanks for letting me know. Which other companies do you think might need someone like me?
    + ir | Hi Nora, how's the new puppy? I saw that you know Piet Haas at Veldkamp. His team does what I dream of doing. Funny coincidence, right? See you at choir.
    - ir | Hi Nora, how's the new puppy? I saw that you know Piet Haas at Veldkamp. Could you introduce me to him? Two lines are enough.
    - fm | Dear Ms Ruiz, your note on flaky tests at Marlow stayed with me. I would be grateful for a twenty-minute conversation with you in May.
    - fm | Bonjour Odile, votre générateur de grilles m'a appris le retour arrière. Ma demande : un appel de quinze minutes.
    """#
}
