extension CoachCases {
  static let missingLink = #"""
    + pe | Bonjour Sam, je vous ai préparé une page. Merci !
    + pe | Bonjour Sam, la page est sur mon portfolio.
    + pe | Objet : page⏎⏎Bonjour Sam,⏎⏎J'ai refait votre carte.⏎⏎Merci !⏎Ken
    + pe | Bonjour Sam, écrivez-moi à ken@exemple.fr.
    + pe | Bonjour Sam, j'ai utilisé Node.js et Vue.js pour refaire l'écran.
    + pe | Bonjour Sam, voir mon GitHub.
    + pe | Hi Sam, I made you a page. Thanks!
    + pe | Hi Sam, the page is on my portfolio.
    + pe | Subject: page⏎⏎Hi Sam,⏎⏎I redrew your map.⏎⏎Thanks!⏎Ken
    + pe | Hi Sam, write to me at ken@example.com.
    + pe | Hi Sam, I used Node.js and Next.js to redraw it.
    + pe | Hi Sam, have a look at it. Thanks e.g. for your time.
    - pe | Bonjour Sam, la page : https://ken.example/sam
    - pe | Bonjour Sam, la page : ken.example/sam
    - pe | Bonjour Sam, la page : www.ken.fr
    - pe | Bonjour Sam, [la page](https://ken.example/sam). Merci !
    - pe | Bonjour Sam,⏎http://localhost.example:8080/⏎Merci
    - pe | Bonjour Sam, la page (https://ken.example/sam) est courte.
    - pe | Bonjour Sam, tout est sur ken.dev, merci !
    - pe | Hi Sam, the page: https://ken.example/sam.
    - pe | Hi Sam, the page: ken.io/sam
    - pe | Hi Sam, the page is at <https://ken.example/sam>.
    - pe | Hi Sam,⏎⏎ken-dev.netlify.app⏎⏎Thanks
    - pe | Hi Sam, the page: HTTPS://KEN.EXAMPLE/SAM
    + pe | Objet : vos cartes⏎⏎Bonjour Ana, j'ai ajouté les pentes à vos cartes. Je vous envoie le lien si cela vous intéresse. Merci, Ken
    + pe | Bonjour Ana, la démo pour Alma est sur ma page, avec la vidéo. Merci ! Ken
    + pe | Bonjour Ana, tout est sur mon portfolio (nom et prénom dans un moteur de recherche). Ken
    + pe | Subject: your maps⏎⏎Hi Ana, I added slopes to your maps. I can send the link if you like. Thanks, Ken
    + pe | Hi Ana, the demo for Alma is on my page, with the video. Thanks! Ken
    + pe | Hi Ana, the page is here: [link]. Thanks, Ken
    - pe | Bonjour Ana, les pentes sur vos cartes : https://ken.example/pentes. Merci, Ken
    - pe | Bonjour Ana, la page : www.ken.example/alma. Ken
    - pe | Bonjour Ana, [la démo](https://ken.example/alma) tient en deux minutes. Ken
    - pe | Hi Ana, slopes on your maps: <https://ken.example/slopes>. Thanks, Ken
    - pe | Hi Ana, see ken-martin.example/alma for the demo. Ken
    - pe | Hi Ana, the demo: http://ken.example:8080/alma?v=2#video. Ken
    """#
}
