extension CoachCases {
  static let askInConnectionRequest = #"""
    + cr | Bonjour Nadia, j'ai adoré votre conférence sur Kafka. 1️⃣Auriez-vous quinze minutes pour un appel cette semaine ?
    + cr | Bonjour Nadia, votre article sur Nix est précieux. 1️⃣On pourrait prendre un café un de ces jours ?
    + cr | Bonjour, 1️⃣pourriez-vous me recommander auprès de votre manager ?
    + cr | Bonjour Eric, je suis en reconversion. 1️⃣Pourriez-vous jeter un œil à mon CV ?
    + cr | Salut Eric, 1️⃣tu pourrais me mettre en relation avec ton CTO ?
    + cr | Bonjour Inès, 1️⃣j'aimerais beaucoup échanger avec vous de vive voix sur votre métier.
    + cr | Bonjour Inès, 1️⃣seriez-vous disponible pour une visio vendredi ?
    + cr | Bonjour, 1️⃣accepteriez-vous d'être mon mentor ?
    + cr | Salut Max, 1️⃣est-ce que tu pourrais relire mon portfolio ?
    + cr | Bonjour Zoé, votre talk m'a marqué. 1️⃣Pouvez-vous m'envoyer vos slides ?
    + cr | Hi Nora, loved your talk on Zig. 1️⃣Would you have 15 minutes for a call?
    + cr | Hi Nora, 1️⃣could you refer me for the backend role at Plinth?
    + cr | Hi Leo, 1️⃣can we grab a coffee next week?
    + cr | Hi Leo, 1️⃣I'd love to pick your brain about Rust over coffee.
    + cr | Hi Asha, 1️⃣would you mind reviewing my resume?
    + cr | Hi Asha, fellow Waterloo grad here. 1️⃣Could you introduce me to your hiring manager?
    + cr | Hello Jon, 1️⃣please forward my CV to your team.
    + cr | Hey Jon, 1️⃣let's hop on a quick call to discuss opportunities!
    + cr | Hi Mei, 1️⃣would you be open to mentoring me?
    + cr | Hi Mei, I enjoyed your piece on Elm. 1️⃣Any chance we could chat for 20 minutes on Friday?
    + cr | Bonjour Paul, 1️⃣je souhaiterais vous rencontrer autour d'un café pour parler de votre parcours.
    + cr | Bonjour Paul, 1️⃣merci de transmettre ma candidature à vos RH.
    + cr | Hi Kofi, 1️⃣do you have time for a short chat about your team?
    - cr | Bonjour Nadia, j'étais au fond de la salle pour votre conférence sur Kafka et votre schéma des partitions m'a débloqué. Je serais ravie de vous suivre ici.
    - cr | Bonjour Eric, nous avons tous les deux commencé par la compta avant le code. J'aimerais vous compter dans mon réseau.
    - cr | Salut Max, on s'est croisés au stand de l'AFUP samedi. Au plaisir de rester en contact !
    - cr | Bonjour Inès, je lis vos billets sur Postgres depuis un an. Développeur à Lille, je serais heureux de rejoindre votre réseau.
    - cr | Hi Nora, your talk on Zig at FOSDEM made me try comptime. I would love to connect.
    - cr | Hi Leo, we sat next to each other at the Elixir meetup. Great to keep in touch here.
    - cr | Hi Asha, fellow Waterloo grad here, now at a small studio. Happy to connect and follow your work on shaders.
    - cr | Hi Mei, congratulations on the 2.0 of Lattice, I use it every day. Let's connect!
    - cr | Bonjour Zoé, Karim m'a parlé de votre atelier sur Godot. Enchanté de vous ajouter à mon réseau.
    """#
}
