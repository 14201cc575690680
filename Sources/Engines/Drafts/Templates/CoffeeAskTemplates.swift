extension DraftTemplates {
  static let coffeeAsk = """
    == fr vous work
    Bonjour {{given}},

    {{work}} m'a donné envie d'en parler avec vous : {{effect}}. Auriez-vous le temps d'un café{{#place}} {{place}}{{/place}}{{#slots}}, {{slots}}{{/slots}} ?

    {{me}}
    == fr vous topic
    Bonjour {{given}},

    Je travaille en ce moment sur {{topic}}, et je pense souvent à ce que vous en disiez à {{event}}. Seriez-vous d'accord pour un café{{#place}} {{place}}{{/place}}{{#slots}}, {{slots}}{{/slots}} ?

    {{me}}
    == fr vous common
    Bonjour {{given}},

    {{common}}, et nous n'en avons jamais vraiment parlé. Un café{{#place}} {{place}}{{/place}}{{#slots}}, {{slots}}{{/slots}}, vous conviendrait-il ? J'aimerais savoir comment vous vivez {{topic}}.

    {{me}}
    == fr tu work
    Salut {{given}},

    {{work}} m'a donné envie d'en parler avec toi : {{effect}}. Tu aurais le temps d'un café{{#place}} {{place}}{{/place}}{{#slots}}, {{slots}}{{/slots}} ?

    {{me}}
    == fr tu topic
    Salut {{given}},

    Je travaille en ce moment sur {{topic}}, et je pense souvent à ce que tu en disais à {{event}}. On se prend un café{{#place}} {{place}}{{/place}}{{#slots}}, {{slots}}{{/slots}} ?

    {{me}}
    == fr tu common
    Salut {{given}},

    {{common}}, et on n'en a jamais vraiment parlé. Un café{{#place}} {{place}}{{/place}}{{#slots}}, {{slots}}{{/slots}}, ça te dirait ? J'aimerais savoir comment tu vis {{topic}}.

    {{me}}
    == en you work
    Hi {{given}},

    {{work}} made me want to talk it over with you: {{effect}}. Would you have time for a coffee{{#place}} {{place}}{{/place}}{{#slots}}, {{slots}}{{/slots}}?

    {{me}}
    == en you topic
    Hi {{given}},

    I am working on {{topic}} these days, and often think of what you said about it at {{event}}. Would you join me for a coffee{{#place}} {{place}}{{/place}}{{#slots}}, {{slots}}{{/slots}}?

    {{me}}
    == en you common
    Hi {{given}},

    {{common}}, and we have never really spoken of it. Would a coffee{{#place}} {{place}}{{/place}}{{#slots}}, {{slots}}{{/slots}}, suit you? I would like to hear how you live {{topic}}.

    {{me}}
    """
}
