extension CoachCases {
  static let transactionalOpening = #"""
    + fm | Bonjour Karim, 1️⃣est-ce que vous recrutez en ce moment ?
    + fm | Salut, 1️⃣vous prenez des stagiaires ?
    + fm | Bonjour Madame Roche, je suis Lina. Je voulais savoir si 1️⃣vous aviez des postes ouverts pour des profils juniors.
    + ca | Hello Tom, 1️⃣avez-vous une alternance à proposer pour septembre ?
    + rc | Salut Julie ! 1️⃣Ta boîte embauche en ce moment ?
    + re | Super annonce ! 1️⃣Vous recrutez aussi des juniors ?
    + cr | Bonjour, 1️⃣y a-t-il des places de stage chez vous cet été ?
    + fm | bjr, 1️⃣tu recrutes des devs ?
    + fm | Bonjour Paul. 1️⃣Auriez-vous besoin d'un développeur front ?
    + fm | Bonjour Ana, je vous contacte pour savoir s'1️⃣il y a des opportunités de stage dans votre entreprise.
    + fm | Bonjour, 1️⃣votre équipe cherche-t-elle un alternant pour la rentrée ?
    + rc | Coucou Léa, 1️⃣y aurait-il une place pour moi dans ton équipe ?
    + fm | Hi Maria, 1️⃣are you hiring?
    + fm | Hello, 1️⃣do you have any openings for junior developers?
    + fm | Hi Ben, 1️⃣is your team looking for interns this summer?
    + cr | Hi Chen, I was wondering whether 1️⃣your company is currently hiring backend engineers.
    + fm | Hey Dana, 1️⃣any internships available at your company?
    + ca | Hi Omar! 1️⃣Are there any open positions on your team right now?
    + re | Great post! 1️⃣Do you guys hire remote juniors?
    + rc | Hey Sam, long time! 1️⃣Is Nimbus hiring at the moment?
    + fm | Hi Ruth, my name is Ola. I wanted to ask if 1️⃣you have any vacancies for a graduate.
    + fm | Hi, 1️⃣is there an opening for a React developer?
    + fm | Bonjour Luc, 1️⃣recrutez-vous des débutants ?
    + fm | Hi Ivy, 1️⃣do you know of any job openings at Lumen?
    + fm | Bonjour Inès, Doctolib 1️⃣recrute-t-il des stagiaires en ce moment ?
    - fm | Bonjour Karim, j'ai lu votre article sur les files d'attente RabbitMQ. Comment avez-vous choisi la taille des lots ?
    - fm | Bonjour Ana, j'ai vu que vous recrutez un dev Go et j'aimerais comprendre comment l'équipe travaille. Auriez-vous quinze minutes ?
    - fm | Hi Maria, I saw that you are hiring, which is how I found your talk on tracing. Would you have 15 minutes to tell me about the team?
    - re | Merci pour l'article. Comment recrutez-vous vos premiers développeurs quand personne ne vous connaît ?
    - fm | Hi Ben, your post on flaky tests helped me a lot. Could we talk for 15 minutes about how you got there?
    - rc | Salut Julie, ça fait deux ans ! Je cherche un stage en ce moment et j'aimerais savoir comment tu as trouvé le tien.
    - fm | Bonjour Luc, je prépare un mémoire sur l'accessibilité. Vos retours d'expérience sur le site de la SNCF m'ont beaucoup aidé. Auriez-vous un quart d'heure pour en parler ?
    - re | I disagree on one point: hiring people who write well pays off later, as we saw on our docs team.
    - ca | Hi Omar, are you around for a coffee next week? I would love to hear how the migration ended.
    - cr | Hi Chen, we both gave a lightning talk at PyData. Happy to connect.
    - fm | Bonjour Madame Roche, nous étions à la même table à l'apéro Ruby. Votre question sur les tests m'a suivi toute la semaine. Accepteriez-vous un appel de quinze minutes ?
    - re | Tu as essayé avec une offre gratuite ? Chez nous, cela a doublé les retours.
    - rc | Bonjour Monsieur Le Gall, vous m'avez eu en stage en 2011, au port. La balise que nous avions soudée tient toujours.
    """#
}
