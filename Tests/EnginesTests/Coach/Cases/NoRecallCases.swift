extension CoachCases {
  static let noRecall = #"""
    + fu | Bonjour Marc, ravi de vous avoir rencontré. Au plaisir de vous revoir !
    + fu | Bonjour, merci pour votre temps, c'était très intéressant. Restons en contact.
    + fu | Salut Inès, c'était sympa de discuter. À bientôt !
    + ty | Merci beaucoup pour votre aide et votre gentillesse.
    + ty | Bonjour Paul, merci pour tout, ça m'a beaucoup aidé !
    + ty | Merci pour vos conseils, bonne journée.
    + fu | Enchanté d'avoir fait votre connaissance, j'espère que nous aurons l'occasion de nous revoir.
    + ty | Merci d'avoir pris le temps de me répondre, c'est très gentil.
    + fu | Hi Mark, great meeting you. Hope to see you again!
    + fu | Hello, thank you for your time, it was very interesting. Let's keep in touch.
    + fu | Hey Ines, nice chatting with you. See you soon!
    + ty | Thank you so much for your help and kindness.
    + ty | Hi Paul, thanks for everything, it really helped!
    + ty | Thanks for the advice, have a nice day.
    + fu | It was a pleasure to meet you. I look forward to staying connected.
    + ty | Thank you for taking the time to speak with me, I really appreciate it.
    - fu | Bonjour Marc, merci pour notre échange sur les files Kafka au stand de l'AFUP. Voici le dépôt promis.
    - fu | Bonjour, j'ai repensé à votre remarque sur les tests de contrat : je les ai essayés ce matin.
    - fu | Salut Inès, comme promis, le lien vers l'article sur Raft : https://raft.example
    - fu | Bonjour Zoé, ravie de notre conversation d'hier à la soirée Women in Tech.
    - ty | Merci d'avoir relu mon CV lundi : j'ai raccourci la partie projets.
    - ty | Merci de m'avoir présenté à Nadia, nous nous appelons jeudi.
    - ty | Merci pour le café de ce matin et pour l'histoire de ta reconversion.
    - ty | Merci de m'avoir recommandé chez Alma !
    - fu | Hi Mark, thanks for the talk about Kafka queues at the booth. Here is the repo I promised.
    - fu | Hello, I kept thinking of your remark on contract tests: I tried them this morning.
    - fu | Hey Ines, as promised, the link to the Raft paper: https://raft.example
    - fu | Hi Zoe, it was good to talk at the Women in Tech evening yesterday.
    - ty | Thank you for reading my resume on Monday: I shortened the projects part.
    - ty | Thanks for introducing me to Nadia, we are talking on Thursday.
    - ty | Thanks for the coffee this morning and for the story of your career change.
    - ty | Thank you for referring me at Alma!
    """#
}
