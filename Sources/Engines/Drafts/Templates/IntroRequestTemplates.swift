extension DraftTemplates {
  static let introRequest = """
    == fr vous reason
    Bonjour {{given}},

    J'ai vu que vous connaissez {{target}}, qui travaille chez {{target_company}}. {{reason}}. Accepteriez-vous de me mettre en relation ? Si vous préférez ne pas le faire, il n'y a aucun souci.

    Merci,
    {{me}}
    == fr vous forward
    Bonjour {{given}},

    Pourriez-vous me présenter à {{target}} ? {{reason}}. Voici deux lignes que vous pouvez reprendre telles quelles : « {{forwardable}} »

    Merci beaucoup,
    {{me}}
    == fr vous check
    Bonjour {{given}},

    Connaissez-vous assez {{target}}, de {{target_company}}, pour lui demander s'il serait possible de nous présenter ? {{reason}}. Un simple non me va très bien.

    {{me}}
    == fr tu reason
    Salut {{given}},

    J'ai vu que tu connais {{target}}, qui travaille chez {{target_company}}. {{reason}}. Accepterais-tu de me mettre en relation ? Si tu préfères ne pas le faire, il n'y a aucun souci.

    Merci,
    {{me}}
    == fr tu forward
    Salut {{given}},

    Tu pourrais me présenter à {{target}} ? {{reason}}. Voici deux lignes que tu peux reprendre telles quelles : « {{forwardable}} »

    Merci beaucoup,
    {{me}}
    == fr tu check
    Salut {{given}},

    Connais-tu assez {{target}}, de {{target_company}}, pour lui demander s'il serait possible de nous présenter ? {{reason}}. Un simple non me va très bien.

    {{me}}
    == en you reason
    Hi {{given}},

    I saw that you know {{target}}, who works at {{target_company}}. {{reason}}. Would you introduce me? If you would rather not, that is perfectly all right.

    Thank you,
    {{me}}
    == en you forward
    Hi {{given}},

    Could you introduce me to {{target}}? {{reason}}. Here are two lines you can use as they are: “{{forwardable}}”

    Thank you very much,
    {{me}}
    == en you check
    Hi {{given}},

    Do you know {{target}} at {{target_company}} well enough to ask whether you might introduce us? {{reason}}. A simple no is fine with me.

    {{me}}
    """
}
