extension DraftTemplates {
  static let thankYou = """
    == fr vous help
    Bonjour {{given}},

    Merci pour {{help}} : {{effect}}. Cela compte beaucoup pour moi.

    {{me}}
    == fr vous time
    Bonjour {{given}},

    Merci d'avoir pris le temps de parler avec moi {{day}} de {{topic}}. J'en retiens une chose : {{effect}}.

    {{me}}
    == fr vous referral
    Bonjour {{given}},

    Merci pour votre recommandation chez {{employer}}. Je sais que vous y engagez votre nom, et je vous dirai comment cela se termine.

    {{me}}
    == fr tu help
    Salut {{given}},

    Merci pour {{help}} : {{effect}}. Ça compte beaucoup pour moi.

    {{me}}
    == fr tu time
    Salut {{given}},

    Merci d'avoir pris le temps de parler avec moi {{day}} de {{topic}}. J'en retiens une chose : {{effect}}.

    {{me}}
    == fr tu referral
    Salut {{given}},

    Merci pour ta recommandation chez {{employer}}. Je sais que tu y engages ton nom, et je te dirai comment ça se termine.

    {{me}}
    == en you help
    Hi {{given}},

    Thank you for {{help}}: {{effect}}. It means a lot to me.

    {{me}}
    == en you time
    Hi {{given}},

    Thank you for taking the time to talk with me {{day}} about {{topic}}. One thing stays with me: {{effect}}.

    {{me}}
    == en you referral
    Hi {{given}},

    Thank you for referring me at {{employer}}. I know you are lending me your name, and I will let you know how it ends.

    {{me}}
    """
}
