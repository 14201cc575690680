extension DraftTemplates {
  static let referralAsk = """
    == fr vous would-help
    Bonjour {{given}},

    Merci pour notre échange de {{day}} sur {{topic}}. Pour {{position}}, pensez-vous qu'une recommandation, de vous ou de quelqu'un de l'équipe, m'aiderait ? Si cela vous gêne, n'en parlons plus.

    {{me}}
    == fr vous how
    Bonjour {{given}},

    Merci encore pour notre échange de {{day}}. Comment se passent les recommandations chez {{company}}, et accepteriez-vous de m'en faire une pour {{position}} ?

    {{me}}
    == fr vous someone
    Bonjour {{given}},

    Merci pour tout ce que vous m'avez dit {{day}} de {{topic}}. À qui pourrais-je demander une recommandation pour {{position}}, à vous ou à quelqu'un de l'équipe ?

    {{me}}
    == fr tu would-help
    Salut {{given}},

    Merci pour notre échange de {{day}} sur {{topic}}. Pour {{position}}, penses-tu qu'une recommandation, de toi ou de quelqu'un de l'équipe, m'aiderait ? Si ça te gêne, n'en parlons plus.

    {{me}}
    == fr tu how
    Salut {{given}},

    Merci encore pour notre échange de {{day}}. Comment se passent les recommandations chez {{company}}, et accepterais-tu de m'en faire une pour {{position}} ?

    {{me}}
    == fr tu someone
    Salut {{given}},

    Merci pour tout ce que tu m'as dit {{day}} de {{topic}}. À qui pourrais-je demander une recommandation pour {{position}}, à toi ou à quelqu'un de l'équipe ?

    {{me}}
    == en you would-help
    Hi {{given}},

    Thank you for our conversation {{day}} about {{topic}}. For {{position}}, do you think a referral, from you or a colleague, would help me? If that is awkward, let us leave it there.

    {{me}}
    == en you how
    Hi {{given}},

    Thank you again for our conversation {{day}}. How do referrals work at {{company}}, and would you be willing to refer me for {{position}}?

    {{me}}
    == en you someone
    Hi {{given}},

    Thank you for everything you told me {{day}} about {{topic}}. Who could I ask for a referral for {{position}}: you, or someone on the team?

    {{me}}
    """
}
