extension DraftTemplates {
  static let coffeeAsk = """
    == fr vous work
    Bonjour {{given}},

    {{work}} m'a donné envie d'en parler avec vous : {{effect}}. Auriez-vous le temps d'un café{{#place}} {{place}}{{/place}}{{#slots}}, {{slots}}{{/slots}} ?

    {{me}}
    == fr vous topic
    Bonjour {{given}},

    Je travaille en ce moment sur {{topic}}, et je pense souvent à ce que vous en disiez{{#event}} à {{event}}{{/event}}. Seriez-vous d'accord pour un café{{#place}} {{place}}{{/place}}{{#slots}}, {{slots}}{{/slots}} ?

    {{me}}
    == fr vous common
    Bonjour {{given}},

    {{common}}, et nous n'en avons jamais vraiment parlé. Seriez-vous d'accord pour un café{{#place}} {{place}}{{/place}}{{#slots}}, {{slots}}{{/slots}} ? J'aimerais savoir comment vous vivez {{topic}}.

    {{me}}
    == fr tu work
    Salut {{given}},

    {{work}} m'a donné envie d'en parler avec toi : {{effect}}. Tu aurais le temps d'un café{{#place}} {{place}}{{/place}}{{#slots}}, {{slots}}{{/slots}} ?

    {{me}}
    == fr tu topic
    Salut {{given}},

    Je travaille en ce moment sur {{topic}}, et je pense souvent à ce que tu en disais{{#event}} à {{event}}{{/event}}. On se prend un café{{#place}} {{place}}{{/place}}{{#slots}}, {{slots}}{{/slots}} ?

    {{me}}
    == fr tu common
    Salut {{given}},

    {{common}}, et on n'en a jamais vraiment parlé. On se prend un café{{#place}} {{place}}{{/place}}{{#slots}}, {{slots}}{{/slots}} ? J'aimerais savoir comment tu vis {{topic}}.

    {{me}}
    == en you work
    Hi {{given}},

    {{work}} made me want to talk it over with you: {{effect}}. Would you have time for a coffee{{#place}} {{place}}{{/place}}{{#slots}}, {{slots}}{{/slots}}?

    {{me}}
    == en you topic
    Hi {{given}},

    I am working on {{topic}} these days, and often think of what you said about it{{#event}} at {{event}}{{/event}}. Would you join me for a coffee{{#place}} {{place}}{{/place}}{{#slots}}, {{slots}}{{/slots}}?

    {{me}}
    == en you common
    Hi {{given}},

    {{common}}, and we have never really talked about it. Would you join me for a coffee{{#place}} {{place}}{{/place}}{{#slots}}, {{slots}}{{/slots}}? I would like to hear how {{topic}} is going for you.

    {{me}}
    """
}
