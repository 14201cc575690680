extension DraftTemplates {
  static let outcomeUpdate = """
    == fr vous yes
    Bonjour {{given}},

    C'est oui pour {{position}} chez {{company}} : je commence {{start}}. {{help}} y est pour beaucoup : merci !

    {{me}}
    == fr vous no
    Bonjour {{given}},

    Pour {{position}} chez {{company}}, ils ont choisi une autre personne. J'en garde {{effect}}. Merci encore pour {{help}}.

    {{me}}
    == fr vous declined
    Bonjour {{given}},

    J'ai décliné l'offre de {{company}} : {{reason}}. Merci encore pour {{help}}, qui a beaucoup compté dans mon choix.

    {{me}}
    == fr tu yes
    Salut {{given}},

    C'est oui pour {{position}} chez {{company}} : je commence {{start}}. {{help}} y est pour beaucoup : merci !

    {{me}}
    == fr tu no
    Salut {{given}},

    Pour {{position}} chez {{company}}, ils ont choisi une autre personne. J'en garde {{effect}}. Merci encore pour {{help}}.

    {{me}}
    == fr tu declined
    Salut {{given}},

    J'ai décliné l'offre de {{company}} : {{reason}}. Merci encore pour {{help}}, qui a beaucoup compté dans mon choix.

    {{me}}
    == en you yes
    Hi {{given}},

    I got {{position}} at {{company}}, and start {{start}}. {{help}} had a large part in it: thank you!

    {{me}}
    == en you no
    Hi {{given}},

    For {{position}} at {{company}} they chose someone else. I take with me {{effect}}. Thank you again for {{help}}.

    {{me}}
    == en you declined
    Hi {{given}},

    I declined the offer from {{company}}: {{reason}}. Thank you again for {{help}}, which helped me choose.

    {{me}}
    """
}
