extension DraftTemplates {
  static let reconnect = """
    == fr vous memory
    Bonjour {{given}},

    En repensant à {{memory}}, j'ai eu envie de vous écrire. De mon côté, {{my_news}}. Et vous, comment se passe {{topic}} ?

    {{me}}
    == fr vous news
    Bonjour {{given}},

    J'ai appris {{news}} : félicitations ! Cela m'a rappelé {{memory}}. J'aurais plaisir à vous entendre raconter ce nouveau chapitre.

    {{me}}
    == fr vous resource
    Bonjour {{given}},

    En lisant {{resource}}, j'ai repensé à {{memory}} et je me suis dit que cela vous plairait. Comment avance {{topic}} ?

    {{me}}
    == fr tu memory
    Salut {{given}},

    En repensant à {{memory}}, j'ai eu envie de t'écrire. De mon côté, {{my_news}}. Et toi, comment se passe {{topic}} ?

    {{me}}
    == fr tu news
    Salut {{given}},

    J'ai appris {{news}} : félicitations ! Ça m'a rappelé {{memory}}. J'aurais plaisir à t'entendre raconter ce nouveau chapitre.

    {{me}}
    == fr tu resource
    Salut {{given}},

    En lisant {{resource}}, j'ai repensé à {{memory}} et je me suis dit que ça te plairait. Comment avance {{topic}} ?

    {{me}}
    == en you memory
    Hi {{given}},

    I came across {{memory}} again and thought of you. As for me, {{my_news}}. How is {{topic}} going?

    {{me}}
    == en you news
    Hi {{given}},

    I heard about {{news}}: congratulations! It reminded me of {{memory}}. I would enjoy hearing how this new chapter is going.

    {{me}}
    == en you resource
    Hi {{given}},

    Reading {{resource}} made me think of {{memory}}, and I thought you would like it. How is {{topic}} coming along?

    {{me}}
    """
}
