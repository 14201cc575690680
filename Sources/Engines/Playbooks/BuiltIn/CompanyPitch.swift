extension PlaybookCatalog {
  /// A8–A16.
  static let companyPitch = """
    playbook: company-pitch
    subject: company
    source: Kenny Rogers
    title.fr: Se présenter à une entreprise
    title.en: A pitch to a company
    summary.fr: Étudier une entreprise admirée, lui construire une petite chose, la montrer en deux minutes de vidéo, et rendre curieux par un message très court.
    summary.en: Study a company you admire, build it a small thing, show it in two minutes of video, and make them curious with a very short message.

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
    field: why | long-text | required | Pourquoi elle | Why this one
    minutes: 5
    method: A8

    step: find-person
    title.fr: Trouver la bonne personne
    title.en: Find the right person
    advice.fr: La ou le lead dev qui participe aux embauches plutôt que la direction. Indices : le site, le profil, ce que la personne écrit.
    advice.en: The lead developer who takes part in hiring rather than the CEO. Evidence: the site, the profile, what they wrote.
    due: 3 days after previous
    done by: chosen
    dropped by: wrote
    form: chosen
    field: people | people | required | Qui | Who
    field: evidence | long-text | optional | Les indices | The evidence
    minutes: 15
    method: A9

    step: find-address
    title.fr: Trouver son adresse
    title.en: Find their address
    advice.fr: Le courriel d’abord ; un message direct si l’adresse ne se trouve pas.
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
    advice.fr: Une valeur qu’on partage, et une petite chose que l’on pourrait améliorer.
    advice.en: One value that is also yours, and one small thing you could improve.
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
    advice.fr: C’est l’alliance qui distingue : accessibilité et Rust, cartographie et front, comptabilité et SQL.
    advice.en: It is the pair that sets apart: accessibility and Rust, maps and front end, accounting and SQL.
    due: 4 days after step research
    done by: prepared
    minutes: 10
    method: A15

    step: build
    title.fr: Construire la petite amélioration
    title.en: Build the small improvement
    advice.fr: Une à deux heures, jamais plus ; elle n’a pas besoin de servir. Un travail gratuit exigé par une entreprise n’est pas acceptable ; un petit travail choisi, si.
    advice.en: One to two hours, never more; it need not be used. Free work that a company demands is not acceptable; small work you choose is.
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
    title.en: Make the notes for the video
    advice.fr: Des points, jamais un texte à lire : qui l’on est, pourquoi on les admire, ce que l’on sait faire, en quoi cela leur sert, le doute qu’ils peuvent avoir, comment répondre.
    advice.en: Bullets, never a script: who you are, why you admire them, what you can do, why that serves them, the doubt they may have, how to reach you.
    due: 3 days after step build
    done by: outlined
    dropped by: recorded
    form: outlined
    field: notes | long-text | required | Les points | The bullets
    need: message video-notes
    minutes: 20
    method: A12

    step: record
    title.fr: Enregistrer deux minutes de vidéo
    title.en: Record two minutes of video
    advice.fr: Sourire, respirer. La deuxième prise suffit presque toujours.
    advice.en: Smile, breathe. The second take is nearly always enough.
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
    advice.fr: Sur son portfolio : la vidéo, le projet, la démonstration, le code.
    advice.en: On your portfolio: video, project, live demo, source.
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
    advice.fr: Un objet, une ligne, le lien, merci. L’objet peut dire l’envie de travailler chez eux ; le corps ne demande rien.
    advice.en: A subject, one line, the link, thanks. The subject may say that you would like to work for them; the body asks for nothing.
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
    title.en: Answer and offer slots
    advice.fr: Vite, avec des créneaux larges, et la même simplicité.
    advice.en: Fast, with wide slots, and just as plainly.
    scope: contact
    due: 1 day after fact answered
    done by: wrote
    dropped by: called, met, declined, date-fixed
    need: message reply
    minutes: 5
    method: E4

    step: keep-tie
    title.fr: Remercier et garder le lien
    title.en: Give thanks and keep the tie
    advice.fr: Une présentation qui n’apporte pas de poste a quand même fait connaître quelqu’un.
    advice.en: A pitch that brings no job still made you known.
    due: 2 days after fact rejected
    done by: thanked, outcome-told
    need: message thank-you
    minutes: 5
    method: A16

    step: thank-anyway
    title.fr: Remercier malgré le non
    title.en: Give thanks for the no
    advice.fr: Un merci court d’avoir regardé, sans rien redemander : ils connaissent désormais un nom.
    advice.en: A short thank-you for having looked, asking for nothing more: they know your name now.
    scope: contact
    due: 2 days after fact declined
    done by: thanked, wrote
    need: message thank-you
    minutes: 5
    method: A16

    step: thank-withdrawn
    title.fr: Dire merci en se retirant
    title.en: Say thank you as you step back
    advice.fr: Un mot à qui a pris le temps de regarder : le lien reste, et l’on se recroisera.
    advice.en: A word to whoever took the time to look: the tie remains, and you will meet again.
    due: 2 days after fact withdrawn
    done by: thanked, outcome-told
    need: message thank-you
    minutes: 5
    method: A16

    step: follow-their-work
    title.fr: Garder le lien malgré le silence
    title.en: Keep the tie in spite of the silence
    advice.fr: Suivre leur travail, commenter quand on a quelque chose à dire. Ne pas insister.
    advice.en: Follow their work, comment when there is something to say. Do not insist.
    scope: contact
    due: 14 days after fact silent
    done by: commented
    need: post
    minutes: 5
    method: A16 B3

    ending: hired won
    text.fr: Embauche. La page aura servi.
    text.en: Hired. The page has done its work.

    ending: rejected closed
    text.fr: Pas de poste, mais un nom qu’ils connaissent désormais.
    text.en: No job, but a name they know now.

    ending: withdrawn closed
    text.tu: C’est ton choix. Dis merci : ils connaissent ton nom.
    text.vous: C’est votre choix. Dites merci : ils connaissent votre nom.
    text.en: Your own choice. Say thank you: they know your name.

    ending: declined closed
    text.fr: Pas de suite ici. La vidéo et le projet restent dans le portfolio.
    text.en: Nothing here. The video and the project stay in the portfolio.

    ending: silent closed
    text.fr: Pas de réponse, c’est courant. Le projet reste dans le portfolio.
    text.en: No answer, which is normal. The project stays in the portfolio.
    """
}
