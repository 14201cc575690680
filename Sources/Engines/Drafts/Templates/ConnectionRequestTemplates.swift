extension DraftTemplates {
  static let connectionRequest = """
    == fr vous work
    Bonjour {{given}}, {{work}} m'a beaucoup appris : {{effect}}. Je suis {{about_me}}. Ce serait un plaisir de vous compter parmi mes contacts.
    == fr vous common
    Bonjour {{given}} ! {{common}}. Je suis aujourd'hui {{about_me}}. Ce serait un plaisir de vous compter parmi mes contacts.
    == fr vous event
    Bonjour {{given}}, nos chemins se sont croisés à {{event}}, où nous avons parlé de {{topic}}. {{#about_me}}Je suis {{about_me}}. {{/about_me}}Au plaisir de rester en contact.
    == fr vous talk
    Bonjour {{given}}, nos chemins se sont croisés à {{event}}, où vous parliez de {{topic}}. {{#about_me}}Je suis {{about_me}}. {{/about_me}}Au plaisir de rester en contact.
    == fr tu work
    Salut {{given}}, {{work}} m'a beaucoup appris : {{effect}}. Je suis {{about_me}}. Ce serait un plaisir de te compter parmi mes contacts.
    == fr tu common
    Salut {{given}} ! {{common}}. Je suis aujourd'hui {{about_me}}. Ce serait un plaisir de te compter parmi mes contacts.
    == fr tu event
    Salut {{given}}, nos chemins se sont croisés à {{event}}, où nous avons parlé de {{topic}}. {{#about_me}}Je suis {{about_me}}. {{/about_me}}Au plaisir de rester en contact.
    == fr tu talk
    Salut {{given}}, nos chemins se sont croisés à {{event}}, où tu parlais de {{topic}}. {{#about_me}}Je suis {{about_me}}. {{/about_me}}Au plaisir de rester en contact.
    == en you work
    Hi {{given}}, {{work}} taught me a lot: {{effect}}. I am {{about_me}}. I would be glad to connect.
    == en you common
    Hi {{given}}! {{common}}. I am now {{about_me}}. I would be glad to connect.
    == en you event
    Hi {{given}}, we met at {{event}}, where we talked about {{topic}}. {{#about_me}}I am {{about_me}}. {{/about_me}}I would be glad to stay in touch.
    == en you talk
    Hi {{given}}, we met at {{event}}, where you spoke about {{topic}}. {{#about_me}}I am {{about_me}}. {{/about_me}}I would be glad to stay in touch.
    """
}
