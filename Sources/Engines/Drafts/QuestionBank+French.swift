extension QuestionBank {
  /// `theme | roles | occasions | text`; occasions: c call, f coffee, m meetup, i interview.
  static let french = """
    day | any | c f | À quoi ressemble une bonne journée dans votre équipe ? | À quoi ressemble une bonne journée dans ton équipe ?
    day | dev | c f m | Comment se partage votre temps entre écrire du code et le reste ? | Comment se partage ton temps entre écrire du code et le reste ?
    day | lead | c f | Comment choisissez-vous ce que vous ne faites plus vous-même ? | Comment choisis-tu ce que tu ne fais plus toi-même ?
    start | any | c f i | Quelle a été votre plus grande surprise en arrivant ? | Quelle a été ta plus grande surprise en arrivant ?
    start | any | c f | Qu’auriez-vous aimé savoir avant votre premier poste ? | Qu’aurais-tu aimé savoir avant ton premier poste ?
    start | any | c i | Qu’attend-on de quelqu’un qui débute, au bout de trois mois ? | Qu’attend-on de quelqu’un qui débute, au bout de trois mois ?
    start | lead | c i | Comment confiez-vous sa première tâche à une personne qui débute ? | Comment confies-tu sa première tâche à une personne qui débute ?
    learning | any | c f m | Comment apprenez-vous quelque chose de nouveau pendant un projet chargé ? | Comment apprends-tu quelque chose de nouveau pendant un projet chargé ?
    learning | any | c f | Qu’est-ce qui vous a fait le plus progresser ces deux dernières années ? | Qu’est-ce qui t’a fait le plus progresser ces deux dernières années ?
    learning | dev | c f m | Quel morceau de code vous a le plus appris, et pourquoi ? | Quel morceau de code t’a le plus appris, et pourquoi ?
    learning | any | c f | Sur quoi avez-vous changé d’avis depuis vos débuts ? | Sur quoi as-tu changé d’avis depuis tes débuts ?
    hard | any | c f m | Quel est le problème le plus difficile que vous ayez eu cette année ? | Quel est le problème le plus difficile que tu aies eu cette année ?
    hard | dev | c f m | Comment gérez-vous les migrations de schéma sans coupure ? | Comment gères-tu les migrations de schéma sans coupure ?
    hard | dev | c f m | Quelle panne vous a le plus appris, et qu’avez-vous changé ensuite ? | Quelle panne t’a le plus appris, et qu’as-tu changé ensuite ?
    hard | data | c f m | Comment savez-vous qu’un modèle se dégrade avant que les utilisateurs le voient ? | Comment sais-tu qu’un modèle se dégrade avant que les utilisateurs le voient ?
    decision | dev | c f m | Comment une décision technique se prend-elle quand l’équipe n’est pas d’accord ? | Comment une décision technique se prend-elle quand l’équipe n’est pas d’accord ?
    decision | lead | c f m | Quelle décision d’architecture referiez-vous autrement, et pourquoi ? | Quelle décision d’architecture referais-tu autrement, et pourquoi ?
    decision | boss | c f | Comment décidez-vous de construire plutôt que d’acheter ? | Comment décides-tu de construire plutôt que d’acheter ?
    decision | dev | c f m | Qu’est-ce qui vous a décidés à changer d’outil la dernière fois ? | Qu’est-ce qui vous a décidés à changer d’outil la dernière fois ?
    team | any | c f i | Comment l’équipe s’entraide-t-elle quand quelqu’un est bloqué ? | Comment l’équipe s’entraide-t-elle quand quelqu’un est bloqué ?
    team | lead | c f | Comment repérez-vous que quelqu’un n’ose pas demander de l’aide ? | Comment repères-tu que quelqu’un n’ose pas demander de l’aide ?
    team | engineering-manager | c f | Qu’est-ce qui vous manque du code depuis que vous encadrez ? | Qu’est-ce qui te manque du code depuis que tu encadres ?
    team | dev | c f i | Comment se passent les relectures de code chez vous ? | Comment se passent les relectures de code chez vous ?
    team | any | c f i | Qu’est-ce qui rend cette équipe différente des précédentes ? | Qu’est-ce qui rend cette équipe différente des précédentes ?
    team | lead | c i | Comment répartissez-vous le travail entre débutants et anciens ? | Comment répartis-tu le travail entre débutants et anciens ?
    quality | dev | c f m | Comment décidez-vous qu’un changement est prêt à partir ? | Comment décides-tu qu’un changement est prêt à partir ?
    quality | dev | c f m | Que testez-vous, et que choisissez-vous de ne pas tester ? | Que testes-tu, et que choisis-tu de ne pas tester ?
    quality | dev | c f | Comment vivez-vous avec la dette technique au jour le jour ? | Comment vis-tu avec la dette technique au jour le jour ?
    quality | design | c f m | Comment travaillez-vous avec l’équipe de développement quand la maquette ne tient pas ? | Comment travailles-tu avec l’équipe de développement quand la maquette ne tient pas ?
    path | any | c f m | Quel a été votre chemin jusqu’à ce métier ? | Quel a été ton chemin jusqu’à ce métier ?
    path | any | c f | Qu’est-ce qui vous a fait choisir cette entreprise plutôt qu’une autre ? | Qu’est-ce qui t’a fait choisir cette entreprise plutôt qu’une autre ?
    path | any | c f | Quel conseil donneriez-vous à la personne que vous étiez en première année ? | Quel conseil donnerais-tu à la personne que tu étais en première année ?
    path | founder | c f m | Qu’est-ce qui a été le plus dur à lâcher quand l’équipe a grandi ? | Qu’est-ce qui a été le plus dur à lâcher quand l’équipe a grandi ?
    path | technical-executive | c f | Comment avez-vous vécu le passage du code à la direction ? | Comment as-tu vécu le passage du code à la direction ?
    path | teacher | c f m | Qu’est-ce que vos anciens étudiants vous disent de leur premier poste ? | Qu’est-ce que tes anciens étudiants te disent de leur premier poste ?
    role | any | c f | En quoi votre rôle ici diffère-t-il du même rôle ailleurs ? | En quoi ton rôle ici diffère-t-il du même rôle ailleurs ?
    role | any | c f i | Comment définiriez-vous une réussite dans ce rôle ? | Comment définirais-tu une réussite dans ce rôle ?
    role | product | c f m | Comment arbitrez-vous entre ce que l’on demande et ce dont on a besoin ? | Comment arbitres-tu entre ce que l’on demande et ce dont on a besoin ?
    role | any | c f | Quelle partie de votre travail personne ne voit de l’extérieur ? | Quelle partie de ton travail personne ne voit de l’extérieur ?
    role | data | c f | Comment se passe le travail avec les équipes qui utilisent vos chiffres ? | Comment se passe le travail avec les équipes qui utilisent tes chiffres ?
    tools | dev | c f m | Quelles technologies l’équipe garde-t-elle volontiers, et lesquelles voudrait-elle quitter ? | Quelles technologies l’équipe garde-t-elle volontiers, et lesquelles voudrait-elle quitter ?
    tools | dev | c f m | Qu’est-ce qui vous fait gagner le plus de temps au quotidien ? | Qu’est-ce qui te fait gagner le plus de temps au quotidien ?
    tools | dev | c f m | Comment vous servez-vous des assistants de code, et où les évitez-vous ? | Comment te sers-tu des assistants de code, et où les évites-tu ?
    future | any | c f i | Sur quoi l’équipe aimerait-elle travailler si elle avait un mois devant elle ? | Sur quoi l’équipe aimerait-elle travailler si elle avait un mois devant elle ?
    future | lead | c f | Qu’est-ce qui vous préoccupe le plus pour l’année qui vient ? | Qu’est-ce qui te préoccupe le plus pour l’année qui vient ?
    future | any | c f i | Comment ce métier va-t-il changer, d’après ce que vous voyez ? | Comment ce métier va-t-il changer, d’après ce que tu vois ?
    future | boss | c f | Quel pari technique faites-vous pour les deux ans à venir ? | Quel pari technique fais-tu pour les deux ans à venir ?
    talk | any | m | Qu’avez-vous laissé de côté dans votre présentation, faute de temps ? | Qu’as-tu laissé de côté dans ta présentation, faute de temps ?
    talk | any | m | Qu’est-ce qui vous a donné l’idée de ce sujet ? | Qu’est-ce qui t’a donné l’idée de ce sujet ?
    talk | any | m | Par quoi commencer quand on veut essayer ce que vous avez montré ? | Par quoi commencer quand on veut essayer ce que tu as montré ?
    talk | any | m f | Sur quoi travaillez-vous en ce moment ? | Sur quoi travailles-tu en ce moment ?
    talk | any | m | Qu’est-ce qui vous fait revenir à ces soirées ? | Qu’est-ce qui te fait revenir à ces soirées ?
    help | any | c f | De quoi avez-vous besoin en ce moment, que quelqu’un comme moi pourrait apporter ? | De quoi as-tu besoin en ce moment, que quelqu’un comme moi pourrait apporter ?
    help | any | c | À qui d’autre poseriez-vous ces questions ? | À qui d’autre poserais-tu ces questions ?
    help | any | c f | Quels livres ou exposés conseillez-vous le plus souvent, et à qui ? | Quels livres ou exposés conseilles-tu le plus souvent, et à qui ?
    help | any | c f i | Qu’est-ce qui fait la différence entre deux candidatures de débutants, à vos yeux ? | Qu’est-ce qui fait la différence entre deux candidatures de débutants, à tes yeux ?
    interview | any | i | Qu’est-ce qui vous ferait dire, dans un an, que vous avez bien choisi ? | Qu’est-ce qui te ferait dire, dans un an, que tu as bien choisi ?
    interview | lead | i | Comment la dernière personne arrivée a-t-elle vécu ses premières semaines ? | Comment la dernière personne arrivée a-t-elle vécu ses premières semaines ?
    interview | any | i | Qu’est-ce que l’équipe a essayé sans que cela marche ? | Qu’est-ce que l’équipe a essayé sans que cela marche ?
    remote | any | c f i | Comment gardez-vous le contact quand chacun travaille de chez soi ? | Comment gardes-tu le contact quand chacun travaille de chez soi ?
    remote | dev | c f | Qu’est-ce qui se perd à distance, et comment le retrouvez-vous ? | Qu’est-ce qui se perd à distance, et comment le retrouves-tu ?
    users | any | c f m | Comment savez-vous ce que vivent les gens qui utilisent ce que vous faites ? | Comment sais-tu ce que vivent les gens qui utilisent ce que tu fais ?
    users | product | c f | Quelle demande d’utilisateur vous a fait changer de direction ? | Quelle demande d’utilisateur t’a fait changer de direction ?
    """
}
