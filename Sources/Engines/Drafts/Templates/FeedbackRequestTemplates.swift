extension DraftTemplates {
  static let feedbackRequest = """
    == fr vous missing
    Bonjour {{given}},

    Merci pour {{interview}} : parler de {{topic}} m'a plu. Pourriez-vous me dire ce qui a manqué, ou ce que je devrais travailler ?

    {{me}}
    == fr vous others
    Bonjour {{given}},

    Merci de votre réponse et de votre accueil lors de {{interview}}. Connaissez-vous d'autres entreprises qu'un profil comme le mien pourrait intéresser ?

    {{me}}
    == fr vous one-point
    Bonjour {{given}},

    Merci encore pour {{interview}}. Si vous ne deviez me dire qu'un point à améliorer, lequel serait-ce ? Même une ligne me serait utile.

    {{me}}
    == fr tu missing
    Salut {{given}},

    Merci pour {{interview}} : parler de {{topic}} m'a plu. Pourrais-tu me dire ce qui a manqué, ou ce que je devrais travailler ?

    {{me}}
    == fr tu others
    Salut {{given}},

    Merci de ta réponse et de ton accueil lors de {{interview}}. Connais-tu d'autres entreprises qu'un profil comme le mien pourrait intéresser ?

    {{me}}
    == fr tu one-point
    Salut {{given}},

    Merci encore pour {{interview}}. Si tu ne devais me dire qu'un point à améliorer, lequel serait-ce ? Même une ligne me serait utile.

    {{me}}
    == en you missing
    Hi {{given}},

    Thank you for {{interview}}: I enjoyed talking about {{topic}}. Could you tell me what was missing, or what I should work on?

    {{me}}
    == en you others
    Hi {{given}},

    Thank you for your answer, and for the welcome at {{interview}}. Do you know of other companies that might be interested in someone like me?

    {{me}}
    == en you one-point
    Hi {{given}},

    Thank you again for {{interview}}. If you had to name one thing for me to improve, what would it be? Even one line would help.

    {{me}}
    """
}
