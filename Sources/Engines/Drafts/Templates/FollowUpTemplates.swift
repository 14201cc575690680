extension DraftTemplates {
  static let followUp = """
    == fr vous promise
    Bonjour {{given}},

    Merci pour notre échange de {{day}}{{#event}} à {{event}}{{/event}}{{#topic}} sur {{topic}}{{/topic}}. Comme promis, voici {{promise}} : {{enclosed}}

    Au plaisir de reprendre cette conversation !

    {{me}}
    == fr vous topic
    Bonjour {{given}},

    J'ai repensé à ce que vous disiez {{day}} de {{topic}} : {{effect}}. Merci encore pour ce moment{{#event}} à {{event}}{{/event}}.

    {{me}}
    == fr vous advice
    Bonjour {{given}},

    Merci pour {{help}}, {{day}}. J'en ai tenu compte : {{effect}}. Je vous dirai ce que cela donne.

    {{me}}
    == fr tu promise
    Salut {{given}},

    Merci pour notre échange de {{day}}{{#event}} à {{event}}{{/event}}{{#topic}} sur {{topic}}{{/topic}}. Comme promis, voici {{promise}} : {{enclosed}}

    Au plaisir de reprendre cette conversation !

    {{me}}
    == fr tu topic
    Salut {{given}},

    J'ai repensé à ce que tu disais {{day}} de {{topic}} : {{effect}}. Merci encore pour ce moment{{#event}} à {{event}}{{/event}}.

    {{me}}
    == fr tu advice
    Salut {{given}},

    Merci pour {{help}}, {{day}}. J'en ai tenu compte : {{effect}}. Je te dirai ce que ça donne.

    {{me}}
    == en you promise
    Hi {{given}},

    Thank you for the conversation {{day}}{{#event}} at {{event}}{{/event}}{{#topic}} about {{topic}}{{/topic}}. As promised, here is {{promise}}: {{enclosed}}

    I hope we can continue our conversation!

    {{me}}
    == en you topic
    Hi {{given}},

    I kept thinking about what you said {{day}} about {{topic}}: {{effect}}. Thank you again for that conversation{{#event}} at {{event}}{{/event}}.

    {{me}}
    == en you advice
    Hi {{given}},

    Thank you for {{help}}, {{day}}. I acted on it: {{effect}}. I will let you know what comes of it.

    {{me}}
    """
}
