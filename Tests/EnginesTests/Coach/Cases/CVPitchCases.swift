extension CoachCases {
  static let cvPitch = #"""
    + fm | Bonjour, je suis développeur full stack avec cinq ans d'expérience en React, Node.js et PostgreSQL. Je maîtrise aussi Docker et Kubernetes. Rigoureux et autonome, je suis disponible immédiatement.
    + fm | Bonjour Alice, vous trouverez ci-joint mon CV. Je reste à votre disposition.
    + fm | Bonjour Alice, je me permets de vous envoyer mon CV en pièce jointe. Auriez-vous un moment ?
    + cr | Développeur Java, Spring, Angular, 7 ans d'expérience, certifié AWS. Ravi de vous rejoindre.
    + ca | Salut Ben, je code en Python, Go et Rust, j'ai dirigé trois équipes, j'ai obtenu deux certifications. Un café ?
    + rc | Coucou Théo ! Depuis, j'ai acquis de solides compétences en Vue, Nuxt et Laravel, et je suis motivée et polyvalente. Je te joins mon CV.
    + fu | Bonjour, suite à notre rencontre, voici mon CV. Mes compétences : Java, Spring, SQL, Docker. Je suis rigoureux et motivé.
    + re | Je suis développeuse React avec 4 ans d'expérience, je maîtrise TypeScript, Next.js et GraphQL, et je suis disponible.
    + fm | Hi Alice, I am a full-stack developer with 6 years of experience in React, Node and AWS. I am proficient in Docker, Kubernetes and Terraform. I'm a fast learner and a team player.
    + fm | Hi Alice, please find my resume attached. I look forward to hearing from you.
    + cr | Senior Java developer, 10 years of experience, Spring Boot, Kafka, Kubernetes. Let's connect.
    + ca | Hi Ben, I have strong skills in Python, Django and PostgreSQL, I led a team of five and I hold two AWS certifications. Coffee?
    + rc | Hey Theo! Since then I've mastered Vue and Nuxt, built twelve apps and won two hackathons. My CV is attached.
    + fu | Hi, following our chat here is my resume. My skills include Java, Spring, SQL and Docker, and I'm hardworking and motivated.
    + fm | Bonjour, titulaire d'un master en informatique, j'ai développé des applications en C++ et Qt pendant trois ans. Passionnée, organisée, je possède une solide expérience de l'embarqué.
    + re | I'm a certified Scrum Master with 8 years of experience in agile teams, skilled in Jira and Confluence.
    - fm | Bonjour Alice, développeuse junior, je suis votre travail sur le moteur de cartes de l'IGN. Vous expliquez avoir remplacé Mapnik : qu'est-ce qui vous a décidée ? Auriez-vous quinze minutes pour m'en parler ?
    - fm | Hi Alice, I'm a React developer in Leeds. Your article on server components at Plinth answered a question I had for months. Could we talk for fifteen minutes?
    - fu | Bonjour Marc, merci pour l'échange d'hier sur les tests de charge. Comme convenu, voici mon CV.
    - fu | Hi Ana, it was good to talk about Postgres indexes yesterday. As you asked, my resume is attached.
    - cr | Bonjour Léo, votre billet sur le multithreading en Rust m'a évité une semaine de bogues. Développeur à Nantes, je serais content de vous suivre ici.
    - ca | Hi Ben, I tried the Bazel rules you showed at the Berlin meetup and got stuck on caching. Coffee on Friday?
    - rc | Salut Théo, je repense souvent à notre projet de jeu en Godot. Tu es passé chez Asobo depuis, je crois ! Comment c'est ?
    - re | Chez nous le passage à Kotlin a surtout réduit les erreurs de null : environ un tiers des incidents. Avez-vous mesuré la même chose ?
    - fu | Bonjour Zoé, ravi de notre discussion à Devoxx sur les migrations Angular. Voici le dépôt dont je parlais.
    - fm | Hi Priya, I'm a second-year student at Leeds and I use your open source Kafka dashboard in my coursework. Would you have fifteen minutes to tell me how you test it?
    + fu | Bonjour Ana, content de notre rencontre. Je vous adresse ma candidature et mon CV, je reste disponible pour un entretien.
    + cr | Bonjour Ana, expert React et Node, 8 ans d'expérience, certifié AWS, ouvert aux opportunités.
    + re | Sujet intéressant. De mon côté je maîtrise Kubernetes, Terraform et Ansible depuis dix ans et je suis à l'écoute du marché.
    + rc | Hi Ana, long time. I am now a certified cloud architect with ten years of experience in AWS, Azure and GCP, and my resume is attached.
    + ca | Hi Ana, I'm a hardworking and motivated developer, proficient in Java, Python and SQL, with strong communication skills. Coffee?
    - fu | Bonjour Ana, comme vous me l'avez demandé mardi, voici mon CV, et l'article sur les verrous dont nous parlions.
    - fm | Bonjour Ana, développeuse depuis deux ans, j'ai suivi votre atelier sur Nix à Pau et refait notre CI. Auriez-vous quinze minutes pour me parler du cache ?
    - re | On a fait la même chose en Go et en Rust : le Rust a gagné trois fois moins de mémoire, le Go deux semaines de moins.
    - rc | Hi Ana, I finally learnt Rust with the book you lent me in Cork, and my first crate is out. Are you still at Plinth?
    - ca | Hi Ana, I rewrote our Django app with the trick from your talk. Coffee on Thursday so I can show you?
    - re | Sur un projet de neuf ans (du Delphi, du SQL et des scripts partout), c'est la doc écrite à la main qui a tenu.
    """#
}
