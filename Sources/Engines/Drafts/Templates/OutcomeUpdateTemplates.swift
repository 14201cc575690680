extension DraftTemplates {
  static let outcomeUpdate = """
    == fr vous yes
    Bonjour {{given}},

    C'est oui pour {{position}} chez {{employer}} : je commence {{start}}. {{help}} y est pour beaucoup : merci !

    {{me}}
    == fr vous no
    Bonjour {{given}},

    Pour {{position}} chez {{employer}}, ils ont choisi une autre personne. Ce que j'en garde : {{effect}}. Merci encore pour {{help}}.

    {{me}}
    == fr vous declined
    Bonjour {{given}},

    J'ai décliné l'offre reçue de {{employer}} : {{reason}}. Merci encore pour {{help}}, qui a beaucoup compté dans mon choix.

    {{me}}
    == fr vous news
    Bonjour {{given}},

    Voici des nouvelles de ma candidature{{#position}} pour {{position}}{{/position}} chez {{employer}} : {{outcome}}. Merci encore pour {{help}}.

    {{me}}
    == fr tu yes
    Salut {{given}},

    C'est oui pour {{position}} chez {{employer}} : je commence {{start}}. {{help}} y est pour beaucoup : merci !

    {{me}}
    == fr tu no
    Salut {{given}},

    Pour {{position}} chez {{employer}}, ils ont choisi une autre personne. Ce que j'en garde : {{effect}}. Merci encore pour {{help}}.

    {{me}}
    == fr tu declined
    Salut {{given}},

    J'ai décliné l'offre reçue de {{employer}} : {{reason}}. Merci encore pour {{help}}, qui a beaucoup compté dans mon choix.

    {{me}}
    == fr tu news
    Salut {{given}},

    Voici des nouvelles de ma candidature{{#position}} pour {{position}}{{/position}} chez {{employer}} : {{outcome}}. Merci encore pour {{help}}.

    {{me}}
    == en you yes
    Hi {{given}},

    I got {{position}} at {{employer}}, and I start {{start}}. {{help}} played a large part in it: thank you!

    {{me}}
    == en you no
    Hi {{given}},

    For {{position}} at {{employer}}, they chose someone else. What I take from it: {{effect}}. Thank you again for {{help}}.

    {{me}}
    == en you declined
    Hi {{given}},

    I turned down the offer from {{employer}}: {{reason}}. Thank you again for {{help}}, which helped me choose.

    {{me}}
    == en you news
    Hi {{given}},

    Here is the news about my application{{#position}} for {{position}}{{/position}} at {{employer}}: {{outcome}}. Thank you again for {{help}}.

    {{me}}
    """
}
