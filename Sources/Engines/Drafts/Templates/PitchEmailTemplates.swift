extension DraftTemplates {
  static let pitchEmail = """
    == fr vous made
    Objet : {{subject}}

    Bonjour {{given}},

    J'utilise {{product}} {{usage}}, et {{made}} :

    {{link}}

    Merci !

    {{me}}
    == fr vous value
    Objet : {{subject}}

    Bonjour {{given}},

    {{work}} m'a donné une idée : {{made}}. Tout tient en deux minutes :

    {{link}}

    Merci de votre temps,
    {{me}}
    == fr vous short
    Objet : {{subject}}

    Bonjour {{given}},

    Pour {{company}}, que j'admire pour {{value}}, {{made}} :

    {{link}}

    Merci !

    {{me}}
    == fr tu made
    Objet : {{subject}}

    Salut {{given}},

    J'utilise {{product}} {{usage}}, et {{made}} :

    {{link}}

    Merci !

    {{me}}
    == fr tu value
    Objet : {{subject}}

    Salut {{given}},

    {{work}} m'a donné une idée : {{made}}. Tout tient en deux minutes :

    {{link}}

    Merci de ton temps,
    {{me}}
    == fr tu short
    Objet : {{subject}}

    Salut {{given}},

    Pour {{company}}, que j'admire pour {{value}}, {{made}} :

    {{link}}

    Merci !

    {{me}}
    == en you made
    Subject: {{subject}}

    Hi {{given}},

    I use {{product}} {{usage}}, and {{made}}:

    {{link}}

    Thank you!

    {{me}}
    == en you value
    Subject: {{subject}}

    Hi {{given}},

    {{work}} gave me an idea: {{made}}. It all fits in two minutes:

    {{link}}

    Thank you for your time,
    {{me}}
    == en you short
    Subject: {{subject}}

    Hi {{given}},

    For {{company}}, which I admire for {{value}}, {{made}}:

    {{link}}

    Thank you!

    {{me}}
    """
}
