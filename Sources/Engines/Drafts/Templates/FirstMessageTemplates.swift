extension DraftTemplates {
  static let firstMessage = """
    == fr vous work
    Bonjour {{given}},

    {{#about_me}}Je suis {{about_me}}. {{/about_me}}{{work}} m'a fait réfléchir : {{effect}}. Je connais encore mal ce métier chez {{company}} et j'aimerais vous entendre en parler.

    Auriez-vous quinze minutes au téléphone{{#slots}}, par exemple {{slots}}{{/slots}} ? Si ce n'est pas le moment, je comprends très bien.

    {{me}}
    == fr vous common
    Bonjour {{given}},

    {{common}}. {{#about_me}}Je suis {{about_me}}. {{/about_me}}Votre travail chez {{company}} sur {{topic}} m'intéresse, et je n'en connais que l'extérieur.

    Accepteriez-vous un appel d'un quart d'heure{{#slots}}, par exemple {{slots}}{{/slots}} ?

    Merci de votre lecture,
    {{me}}
    == fr vous mutual
    Bonjour {{given}},

    {{mutual}} m'a conseillé de vous écrire au sujet de {{topic}}. {{#about_me}}Je suis {{about_me}}. {{/about_me}}J'aimerais comprendre comment vous vous y prenez chez {{company}}.

    Auriez-vous quinze minutes{{#slots}}, par exemple {{slots}}{{/slots}} ?

    {{me}}
    == fr tu work
    Salut {{given}},

    {{#about_me}}Je suis {{about_me}}. {{/about_me}}{{work}} m'a fait réfléchir : {{effect}}. Je connais encore mal ce métier chez {{company}} et j'aimerais t'entendre en parler.

    Aurais-tu quinze minutes au téléphone{{#slots}}, par exemple {{slots}}{{/slots}} ? Si ce n'est pas le moment, je comprends très bien.

    {{me}}
    == fr tu common
    Salut {{given}},

    {{common}}. {{#about_me}}Je suis {{about_me}}. {{/about_me}}Ton travail chez {{company}} sur {{topic}} m'intéresse, et je n'en connais que l'extérieur.

    Accepterais-tu un appel d'un quart d'heure{{#slots}}, par exemple {{slots}}{{/slots}} ?

    Merci de ta lecture,
    {{me}}
    == fr tu mutual
    Salut {{given}},

    {{mutual}} m'a conseillé de t'écrire au sujet de {{topic}}. {{#about_me}}Je suis {{about_me}}. {{/about_me}}J'aimerais comprendre comment tu t'y prends chez {{company}}.

    Aurais-tu quinze minutes{{#slots}}, par exemple {{slots}}{{/slots}} ?

    {{me}}
    == en you work
    Hi {{given}},

    {{#about_me}}I am {{about_me}}. {{/about_me}}{{work}} stayed with me: {{effect}}. I still know little about this work at {{company}}, and would like to hear you talk about it.

    Would you have fifteen minutes for a call{{#slots}}, for instance {{slots}}{{/slots}}? If this is not a good time, I quite understand.

    {{me}}
    == en you common
    Hi {{given}},

    {{common}}. {{#about_me}}I am {{about_me}}. {{/about_me}}Your work on {{topic}} at {{company}} interests me, and I only know it from the outside.

    Would you be open to a fifteen-minute call{{#slots}}, for instance {{slots}}{{/slots}}?

    Thank you for reading,
    {{me}}
    == en you mutual
    Hi {{given}},

    {{mutual}} suggested I write to you about {{topic}}. {{#about_me}}I am {{about_me}}. {{/about_me}}I would like to understand how you go about it at {{company}}.

    Would you have fifteen minutes{{#slots}}, for instance {{slots}}{{/slots}}?

    {{me}}
    """
}
