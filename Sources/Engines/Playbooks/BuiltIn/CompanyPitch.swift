extension PlaybookCatalog {
  /// A8–A16.
  static let companyPitch = """
    playbook: company-pitch
    subject: company
    source.fr: D’après Kenny Rogers (la présentation à une entreprise)
    source.en: After Kenny Rogers (the company pitch)
    title.fr: Se présenter à une entreprise
    title.en: Pitch yourself to a company
    summary.fr: Étudier une entreprise admirée, lui construire une petite chose, la montrer en deux minutes de vidéo, et éveiller la curiosité par un message très court.
    summary.en: Study a company you admire, build a small thing for it, show it in a two-minute video, and make them curious with a very short message.

    step: why
    title.fr: Dire pourquoi cette entreprise
    title.en: Say why this company
    advice.tu: Cinq à dix entreprises que tu admires vraiment, pas davantage ; celle-ci en est une : écris pourquoi.
    advice.vous: Cinq à dix entreprises que vous admirez vraiment, pas davantage ; celle-ci en est une : écrivez pourquoi.
    advice.en: Five to ten companies that you truly admire, no more; this is one of them: write down why.
    due: 2 days after start
    done by: admired
    dropped by: wrote
    form: admired
    field: why | long-text | required | Pourquoi elle | Why this company
    minutes: 5
    method: A8

    step: find-person
    title.fr: Trouver la bonne personne
    title.en: Find the right person
    advice.fr: La ou le lead dev qui participe aux embauches plutôt que la direction. Indices : le site, le profil, ce que la personne écrit.
    advice.en: The lead developer who takes part in hiring rather than the CEO. Clues: the site, the profile, what they write.
    due: 3 days after previous
    done by: chosen
    dropped by: wrote
    form: chosen
    field: people | people | required | Qui | Who
    field: evidence | long-text | optional | Les indices | The clues
    minutes: 15
    method: A9

    step: find-address
    title.fr: Trouver son adresse
    title.en: Find their address
    advice.fr: L’e-mail d’abord ; un message direct si l’adresse est introuvable.
    advice.en: E-mail first; a direct message when the address cannot be found.
    scope: contact
    due: 3 days after step find-person
    when: no address
    done by: address-found
    dropped by: wrote
    form: address-found
    field: email | email | required | Adresse | Address
    minutes: 10
    method: A10

    step: research
    title.fr: Étudier l’entreprise
    title.en: Study the company
    advice.tu: Une valeur que tu partages, et une petite chose que tu pourrais améliorer.
    advice.vous: Une valeur que vous partagez, et une petite chose que vous pourriez améliorer.
    advice.en: One value you share, and one small thing you could improve.
    due: 3 days after step find-person
    done by: researched
    form: researched
    field: value | long-text | required | Une valeur partagée | A value you share
    field: improvable | long-text | required | Une petite chose à améliorer | A small thing to improve
    minutes: 30
    method: A11

    step: skills
    title.fr: Choisir deux compétences rares ensemble
    title.en: Choose two skills that are rare together
    advice.tu: C’est l’alliance qui te distingue : accessibilité et Rust, cartographie et front, comptabilité et SQL.
    advice.vous: C’est l’alliance qui vous distingue : accessibilité et Rust, cartographie et front, comptabilité et SQL.
    advice.en: It is the pair that sets you apart: accessibility and Rust, maps and front end, accounting and SQL.
    due: 4 days after step research
    done by: prepared
    minutes: 10
    method: A15

    step: build
    title.fr: Construire la petite amélioration
    title.en: Build the small improvement
    advice.tu: Une à deux heures, jamais plus ; elle n’a pas besoin de leur servir. Un travail gratuit exigé par une entreprise n’est pas acceptable ; un petit travail que tu choisis, si.
    advice.vous: Une à deux heures, jamais plus ; elle n’a pas besoin de leur servir. Un travail gratuit exigé par une entreprise n’est pas acceptable ; un petit travail que vous choisissez, si.
    advice.en: One to two hours, never more; it does not have to be useful to them. Free work that a company demands is not acceptable; a small piece of work you choose yourself is.
    due: 7 days after step research
    done by: built
    form: built
    field: source | url | required | Code source | Source code
    field: demo | url | optional | Démonstration | Live demo
    field: minutes | minutes | optional | Temps passé | Time spent
    need: making
    minutes: 120
    method: A11

    step: notes
    title.fr: Préparer les notes de la vidéo
    title.en: Write the notes for the video
    advice.tu: Des points, jamais un texte à lire : qui tu es, pourquoi tu les admires, ce que tu sais faire, en quoi cela leur sert, le doute qu’ils peuvent avoir, comment te joindre.
    advice.vous: Des points, jamais un texte à lire : qui vous êtes, pourquoi vous les admirez, ce que vous savez faire, en quoi cela leur sert, le doute qu’ils peuvent avoir, comment vous joindre.
    advice.en: Bullet points, never a script: who you are, why you admire them, what you can do, how it helps them, the doubt they may have, how to reach you.
    due: 3 days after step build
    done by: outlined
    dropped by: recorded
    form: outlined
    field: notes | long-text | required | Les points | The bullet points
    need: message video-notes
    minutes: 20
    method: A12

    step: record
    title.fr: Enregistrer deux minutes de vidéo
    title.en: Record two minutes of video
    advice.tu: Souris, respire. La deuxième prise suffit presque toujours.
    advice.vous: Souriez, respirez. La deuxième prise suffit presque toujours.
    advice.en: Smile, breathe. The second take is nearly always good enough.
    due: 3 days after previous
    done by: recorded
    form: recorded
    field: video | url | required | Vidéo | Video
    need: making
    minutes: 30
    method: A12

    step: page
    title.fr: Faire la page pour l’entreprise
    title.en: Make the page for the company
    advice.tu: Sur ton portfolio : la vidéo, le projet, la démonstration, le code.
    advice.vous: Sur votre portfolio : la vidéo, le projet, la démonstration, le code.
    advice.en: On your portfolio: the video, the project, the live demo, the source code.
    due: 3 days after previous
    done by: paged
    form: paged
    field: page | url | required | Adresse de la page | Address of the page
    need: making
    minutes: 45
    method: A13

    step: send
    title.fr: Envoyer un message très court
    title.en: Send a very short message
    advice.fr: Un objet, une ligne, le lien, merci. L’objet peut dire l’envie de travailler chez eux ; le message ne demande rien.
    advice.en: A subject, one line, the link, a thank-you. The subject may say that you would like to work for them; the message asks for nothing.
    scope: contact
    due: 2 days after step page
    done by: wrote
    silent after: 14
    need: message pitch-email
    stranger: yes
    minutes: 10
    method: A14

    step: answer
    title.fr: Répondre et proposer des créneaux
    title.en: Answer and offer time slots
    advice.fr: Vite, avec des créneaux larges, et la même simplicité.
    advice.en: Quickly, with wide slots, and just as simply.
    scope: contact
    due: 1 day after fact answered
    done by: wrote
    dropped by: called, met, declined, date-fixed
    need: message reply
    minutes: 5
    method: E4

    step: keep-tie
    title.fr: Remercier et garder le lien
    title.en: Say thank you and keep in touch
    advice.tu: Même sans poste au bout, ta présentation t’a fait connaître.
    advice.vous: Même sans poste au bout, votre présentation vous a fait connaître.
    advice.en: Even without a job at the end, your pitch has made you known.
    due: 2 days after fact rejected
    done by: thanked, outcome-told
    need: message thank-you
    minutes: 5
    method: A16

    step: thank-anyway
    title.fr: Remercier malgré le non
    title.en: Say thank you despite the no
    advice.tu: Un court merci d’avoir regardé, sans rien redemander : ils connaissent désormais ton nom.
    advice.vous: Un court merci d’avoir regardé, sans rien redemander : ils connaissent désormais votre nom.
    advice.en: A short thank-you for having looked, asking for nothing more: they know your name now.
    scope: contact
    due: 2 days after fact declined
    done by: thanked, wrote
    need: message thank-you
    minutes: 5
    method: A16

    step: thank-withdrawn
    title.fr: Dire merci, même sans aller plus loin
    title.en: Say thank you as you step back
    advice.fr: Un mot à qui a pris le temps de regarder : le lien reste, et les chemins se recroisent.
    advice.en: A word to whoever took the time to look: you stay in touch, and your paths may cross again.
    due: 2 days after fact withdrawn
    done by: thanked, outcome-told
    need: message thank-you
    minutes: 5
    method: A16

    step: follow-their-work
    title.fr: Garder le lien malgré le silence
    title.en: Keep in touch despite the silence
    advice.tu: Suis leur travail, commente quand tu as quelque chose à dire. N’insiste pas.
    advice.vous: Suivez leur travail, commentez quand vous avez quelque chose à dire. N’insistez pas.
    advice.en: Follow their work, comment when you have something to say. Do not push.
    scope: contact
    due: 14 days after fact silent
    done by: commented
    need: post
    minutes: 5
    method: A16 B3

    ending: hired won
    text.fr: Une embauche ! La page aura servi.
    text.en: Hired! The page has done its job.

    ending: rejected closed
    text.tu: Pas de poste, mais ils connaissent désormais ton nom.
    text.vous: Pas de poste, mais ils connaissent désormais votre nom.
    text.en: No job, but they know your name now.

    ending: withdrawn closed
    text.tu: C’est ton choix. Dis merci : ils connaissent ton nom.
    text.vous: C’est votre choix. Dites merci : ils connaissent votre nom.
    text.en: It was your choice. Say thank you: they know your name.

    ending: declined closed
    text.tu: Pas de suite ici. La vidéo et le projet restent dans ton portfolio.
    text.vous: Pas de suite ici. La vidéo et le projet restent dans votre portfolio.
    text.en: It ends here. The video and the project stay in your portfolio.

    ending: silent closed
    text.tu: Pas de réponse, c’est courant. Le projet reste dans ton portfolio.
    text.vous: Pas de réponse, c’est courant. Le projet reste dans votre portfolio.
    text.en: No answer, which is normal. The project stays in your portfolio.
    """
}
