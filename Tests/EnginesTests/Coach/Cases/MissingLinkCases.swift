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
    """#
}
