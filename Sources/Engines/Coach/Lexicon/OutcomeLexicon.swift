/// How it ended; asking for the job; ways to close a message. Origin: written for this project.
enum OutcomeLexicon {
  static func load(into compiler: inout PatternCompiler) {
    compiler.add(.outcome, outcome)
    compiler.add(.outcomePending, pending)
    compiler.add(.jobAsk, jobAsk)
    compiler.add(.closing, closing)
  }

  private static let outcome = """
    (j|je) (ai|suis|etais|viens|vais|n ai|ne suis|ne serai|n|ne) (donc|finalement|enfin|bien|hier|malheureusement|helas|ete|d|de|l|pas|ete pas|officiellement|aussi|meme|tout juste|juste)? _2 (pris|prise|prise en|retenu|retenue|recu|recue|accepte|acceptee|refuse|refusee|recale|recalee|embauche|embauchee|recrute|recrutee|signe|signer|decroche|obtenu|decline|commence|commencer|rejoint|rejoindre|choisi|choisie|selectionne|selectionnee|ecarte|ecartee|elimine|eliminee|rejete|rejetee|admis|admise|debute|dit|engage|engagee|trouve|rate|echoue|gagne|confirme|accepter|signe mon|intégré|integre|retire|retiree|abandonne|renonce|choisir|valide|validee|prolonge|convaincu|convaincue|remporte) _3
    ^ (bon|bah|ben|donc|bref|helas|voila|alors|finalement|eh|well|so|sadly|ok)? (bah|ben|bon|voila|donc|well)? (recale|recalee|refuse|refusee|pris|prise|retenu|retenue|pas retenu|pas retenue|accepte|acceptee|embauche|embauchee|signe|rejected|hired|accepted|turned down) _
    (ils|elle|elles|il|on|l equipe|la boite|l entreprise|la societe|le client|%|le cto|le jury|les rh) (m|ont|a|n|ne|m ont|m a|me|avait|avaient|avoir)? _3 (retenu|retenue|refuse|choisi|prefere|pris|embauche|recrute|accepte|propose|dit oui|dit non|donne|decide|annule|gele|arrete|offre|offert|fait une offre|fait une proposition|rappele|confirme|ecarte|recale|signe|valide|envoye|gardent|garde|retient|choisit|propose|prennent|prend|ferme|tranche|cherchaient|arreter|poursuivre|suite)
    (c est|c|etait|ca) (un|une)? (oui|non|bon|signe|fait|valide|refus|rate|gagne|officiel|pas passe|ok|pas bon|dans la poche|confirme|perdu|foutu|mort|a marche|pas marche|n a pas marche|n a pas abouti|negatif|positif)
    (ca|cela|candidature|demarche|l affaire|le processus|process|histoire|le recrutement|recrutement|l aventure) (n|ne|s|a|s est|est|n a|a ete|ete|m a)? _3 (marche|abouti|pas abouti|aboutit|conclu|conclue|termine*|fini*|retenue|refusee|rejetee|acceptee|porte ses fruits|positi*|negati*|bien termine|arrete*|annule*|gele*|debouche|echoue)
    (offre|offer|contrat|contract|promesse d embauche|cdi|poste|stage|alternance|position|role|job|place|internship|mission) _5 (accepte|acceptee|accepted|signe|signed|recu|recue|received|confirme*|confirmed|decline*|refuse*|went to|gele*|annule*|cancelled|canceled|frozen|pourvu|filled|obtenu|decroche|got|a moi|mine|offered|withdrawn|on hold|closed|supprime*|donne a|attribue|revenu a|revient a|va a|alle a|allee a|echu a|given to|declined)
    (reponse|nouvelle|nouvelles|decision|verdict|resultat|retour|bilan|suite|issue|result|outcome|news|answer) _2 (est|was|is|etait|fut|positive|negative|favorable|defavorable|tombe|tombee|not good|good|bad|sadly|finale|no|oui|yes|non|bonne*|mauvaise*)
    (bonne|mauvaise|grande|excellente|good|great|bad|sad|happy|exciting|big) (nouvelle|nouvelles|news)
    (je|j) (commence|commencerai|debute|debuterai|demarre|demarrerai|rejoins|rejoindrai|integre|integrerai|signe|signerai|accepte|refuse|decline|entre|prends mon|pars|rentre|m envole|reste chez|attaque) _4 (lundi|mardi|le|en|chez|mon|ma|dans|comme|l|leur|#|%|la|cette|a|au|janvier|fevrier|mars|avril|mai|juin|juillet|septembre|octobre|novembre|decembre|finalement|offre|poste|demain|bientot)
    (ma candidature|mon profil|mon dossier|my application|my profile|my candidacy) _5 (retenu*|refuse*|rejete*|accept*|ecarte*|rejected|successful|unsuccessful|declined|turned down|selected|abouti*|passed|moved|didn t|convaincu*|plu|fail*)
    (un autre|une autre|autre|quelqu un d autre|someone|another|somebody|a more|an internal|internal|other) _2 (candidat*|candidate*|profil|else|person|personne|experienced|senior|hire|interne) _3 (retenu*|choisi*|prefere*|pris*|chosen|picked|selected|hired|got|was|with|a ete|more|instead|plutot|pour|experimente*)?
    (went|gone|going|go|proceeded|chose|opted|decided|moved forward|moving forward) (with|for|on|to go with) (someone|somebody|another|a|an|other|me|the other|to)
    (i|i ve|i have|and) (just|finally|also|officially|already|sadly|unfortunately|happily|actually|then)? (signed|accepted|declined|withdrew|withdrawn|pulled out|dropped out|bowed out|joined|refused|failed|quit|turned (it|them|the|that)) _3
    (i|i ve|i have|and) (just|finally|also|officially|already|sadly|unfortunately|happily|actually)? (got|landed|received|secured|won|have|took|turned down|been offered|was offered|nailed|bagged|earned) _3 (job|role|position|offer|offers|internship|contract|place|spot|rejection|placement|apprenticeship|refusal|yes|no|post|traineeship|contract|gig|it|in)
    (i|i ve|and|but|so|sadly|unfortunately|finally) (was|wasn t|was not|have been|haven t been|got|am|m|didn t get|did not get|been|didn t make|am not|m not|have not been|will be|ll be|ended up) _2 (hired|rejected|accepted|selected|offered|chosen|retained|turned down|picked|successful|unsuccessful|shortlisted|in|taken|declined|the job|the role|the position|the internship|through|it|the offer|the cut|passed over|eliminated|taking the|joining|starting|going with|staying)
    (i|i ll|i will|ll|will|am|m) _1 (start|starting|begin|beginning|join|joining|be starting|be joining) _5 (monday|tuesday|wednesday|thursday|friday|next|in|on|at|as|with|january|february|march|april|may|june|july|august|september|october|november|december|tomorrow|%|there|them)
    (i|and) (start|begin|join) _4 (monday|tuesday|wednesday|thursday|friday|next|at|as|on|in|january|february|march|april|may|june|july|august|september|october|november|december|tomorrow)
    (turned|turning) (me|it|them|their|the|down) _4
    (said|says) _1 (yes|no) _1
    (it s|it was|was|got|is) a _1 (yes|no|rejection|refusal|go)
    (they|the team|the company|the recruiter|hr|%|the cto|the hiring manager|he|she) (have |just |finally |also |sadly |unfortunately |had |ve |has |eventually )?(offered|hired|rejected|chose|picked|selected|took|turned|went|decided|passed|declined|accepted|made|gave|said|froze|cancelled|canceled|closed|extended|told|put|ended|called|preferred|opted|brought|are giving|gave me|filled the) _2 (me|an|another|someone|somebody|with|not|against|the|down|on|a|yes|no|it|to|offer|position|role|back|us|other|up|for|job|my|more|that|internal)
    (it|that|this|things|process|application|interview|everything) (was a|s a|is a|didn t|did not|has|have|worked|went|ended|finally|all|turned|came) _1 (yes|no|work|worked|out|ended|offer|rejection|nowhere|badly|off|pass|happen|with an|in an|with a|in a|to nothing|fell)
    (donne|donner|donnent|donnerai|donnera|donnee) (pas|aucune|une)? _1 suite
    (m ont|ont|a|m a) (dit|repondu) (oui|non)
    (c est|ce fut|ce sera) _1 (oui|non) (pour|chez|de|a) _
    (on|ils) (m|ne m) (a|ont) _2 (prefere|prise|pris|retenue|retenu|choisie|choisi)
    (je pars|je vais|je serai|j arrive|j atterris|j irai) _1 (chez|pour) %
    (i|we) (got|have) it $
    (they|the team|the company|he|she|%) _1 (want|wanted|needed|need|loved|liked) _1 (someone|somebody|another|a more|more|a senior|me to (start|join|come)|my)
    (prefere|choisi|decide|du|fini par) (de|d)? _1 (decliner|refuser|accepter|signer|renoncer|retirer)
    moi qui (ai|me suis|l ai|les ai|n ai) _2 (dit non|dit oui|refuse*|decline*|renonce*|retire*|arrete*|choisi*|accepte*|pas voulu)
    (it s|it is|now|finally) official
    (placed|ranked|came|finished|classe|classee|arrive|arrivee|termine|finis) _1 (first|second|third|fourth|fifth|sixth|last|premier|premiere|deuxieme|second|seconde|troisieme|quatrieme|cinquieme|dernier|derniere) _
    (mon|my) (badge|bureau|desk|laptop|contrat|contract) _3 (attend|attendait|waits|waiting|ready|pret|prete|signe|signed)
    (rescinded|withdrew|pulled|revoked|retire|retiree|retracte|annule|annulee|suspendu|suspendue) _2 (offer|offre|position|poste|role|recrutement|job|internship|stage|promesse)
    (hiring freeze|gel des (embauches|recrutements)|poste (gele|supprime|annule|suspendu))
    (no luck|not this time|didn t make it|did not make it|not selected|wasn t selected|was not selected|not retained|pas retenu*|pas ete retenu*|not successful|turned down|rejection|refus|fell through|job offer|offer letter|dream job|first job|premier poste|premier emploi|premier cdi|new job|nouveau poste|start date|first day|premier jour)
    (got the|have the|got an|j ai le|j ai eu le|j ai eu la|j ai la|i have a|i ve got the|i have an|landed the|landed a|landed an|got a) (job|role|position|offer|internship|poste|stage|place|job offer|alternance|contract|reponse|yes|no|rejection|spot|new job|placement|apprenticeship)
    (start|starting|starts|begin|beginning) (on|in|next|at|monday|tuesday|as|this|my|from|with|january|february|march|april|may|june|july|august|september|october|november|december) _2
    """

  private static let pending = """
    (vous|te|t|you|let you|je|i) (dirai|dirais|tiendrai|tiens|raconterai|know|ferai|previendrai|informerai|keep you|ll tell|will tell|ll let|will let|donnerai|ll keep|will keep|ll update)
    (en attente|en attendant|j attends|attends|waiting|awaiting|pending|en cours|still in|ongoing|toujours en|pas encore|not yet|haven t heard|no news|pas de nouvelles|sans nouvelles|under way|in progress|next step|prochaine etape|hear back|should hear|devrais avoir|doivent me|verra|verrons|fingers crossed|on croise)
    (si|if|whether|quand|when|once|des que) _2 (suis|i|je|j|am|they|ils|c est) _4 (pris*|accept*|retenu*|hire*|offer*|recu*|get)
    """

  private static let jobAsk = """
    (je|j|i|i m|i am) _2 (cherche|recherche|looking for|look for|seeking|seek|searching for|in search of|a la recherche|en recherche|candidate|postule|apply|applying|sollicite|candidater) _4 (stage|poste|job|emploi|alternance|cdi|cdd|internship|position|role|apprenticeship|opportunit*|opening|mission|travail|contrat|apprentissage|employment)
    (je|j|i|i m|i am) _3 (candidate|postule|apply|applying|am applying|postuler|candidater) (chez|for|a|au|aupres|to|with|pour)
    (a la recherche|en recherche|en quete|recherche active|looking|searching|open to work) (d|de|for|an|a) _3 (stage|poste|job|emploi|alternance|cdi|internship|position|role|work|apprenticeship|opportunit*|travail|contrat|employment|entreprise d accueil)
    (pensez|pense|think|penser|thinking|keep|gardez|garde) (a|of|about|me|moi|mon|my) _1 (me|moi|mind|profil|profile|cv|tete)
    (embauche*|embauchez|recrute*|engage*|engagez|prenez|prends|hire|recruit|employ|donnez|donne|give|take|consider|choisissez) (moi|me|us) _3
    (me|m) (embaucher|recruter|engager|prendre en|prendre dans|prendre comme|donner un|offrir un|proposer un|donner une|offrir une|proposer une|accueillir|confier un|integrer)
    (rejoindre|integrer|entrer dans|entrer chez|faire partie|joindre|travailler (pour|chez|avec|dans)|bosser (pour|chez|avec|dans)|join|joining|work (for|at|with)|working (for|at|with)|be part of|become part of|become a member|being part|intern (at|with)|collaborer avec|working alongside) _1 (votre|vos|ton|ta|vous|toi|your|you|%|de (votre|ton|ta|l)|the|l|cette|notre|her|them|the team)
    (ma|my|mon) (candidature|application|cv|resume|lettre de motivation|cover letter|profil correspond|profile match*|profil pourrait|profile could|disponibilite|availability)
    (considerer|examiner|etudier|consider|reviewing|review|retenir|considering|regarder|look at) _1 (ma|my|mon) _1 (candidature|application|profil|profile|cv)
    (postuler|candidater|postule|apply|applying|candidature|applicant|candidate) (pour|a|au|for|to|chez|spontanee|as|comme)
    (avez|auriez|as|aurais|have|do you have|is there|are there|y a t il|y aurait il|any) _4 (poste|stage|place|alternance|job|opening*|position*|vacanc*|role*|internship*|opportunit*|besoin d|spot|offre*|mission)
    (un|une|a|an|the|cet|cette|ce|le|this|l) _1 (entretien|interview|job|poste|stage|position|internship|embauche|opportunite|opportunity|alternance|emploi|role|chance|place) (chez vous|chez toi|avec vous|with you|at your|in your|dans votre|dans ta|at %|with your|me plairait|m interesse*|would be|please|pour moi|for me|serait|to join|to work|de travailler|de rejoindre|de faire|au sein|with %|on your|de vous rejoindre|d entretien)
    (je|i|i m|i am|suis|am|etant|being) _2 (disponible|available|dispo|free|libre|ready|pret|prete) (immediatement|des|a partir|pour un|pour une|pour commencer|immediately|from|to start|for a|for an|for work|for hire|pour vous rejoindre|to join|pour rejoindre|right away|pour integrer)
    (recrutez|recrutes|embauchez|embauches|hiring|are hiring|recrute) (vous|tu|en ce moment|actuellement|right now|now|at the moment|$)
    (entretien|interview) (avec|with|pour|for) (vous|you|the|le|un|a|toi)
    (would|d|like|love|want|hope|aimerais|voudrais|souhaite|souhaiterais|reve|reverais|hoping|wish|veux|ambitionne|esperer) (be|to|a|have|d|de|love|like|beaucoup|tant)? _3 (hired|employed|recruited|embauche|embauchee|recrute|recrutee|interviewed|votre equipe|your team|poste|job|your staff|employee|rejoindre|join (you|your|the team|%)|travailler|work (for|at|with) (you|your|%)|considered|integrer)
    (vous|te|t) rejoindre
    (faire|effectuer|realiser|commencer|poursuivre|passer) (mon|ma|un|une|le) _1 (stage|alternance|apprentissage|cdi|pfe|master) _5 (chez vous|chez toi|dans votre|dans vos|dans ton|dans ta|au sein de (votre|ton|ta)|parmi vous|a vos cotes)
    (faire|effectuer|realiser|commencer|poursuivre|passer) (mon|ma|un|une|le) _1 (stage|alternance|apprentissage|cdi|pfe|master) (chez|avec|dans|a vos|au sein|parmi)
    (do|spend|complete|serve) (my|an|a) _1 (internship|placement|apprenticeship|traineeship) (with|at|in)
    (need|besoin d|besoin de|cherche) (a|un|une|trouver un|trouver une) (job|poste|stage|travail|emploi|alternance|internship|position|contrat|boulot)
    """

  private static let closing = """
    ^ (cordialement|bien cordialement|tres cordialement|amicalement|sincerement|respectueusement|cdlt|bien a vous|bien a toi|a bientot|a tres bientot|a tres vite|bonne journee|belle journee|bonne soiree|bon week end|bonne semaine|bonne fin|sincerely|yours|regards|best regards|kind regards|warm regards|warmly|all the best|best wishes|best|cheers|many thanks|thanks again|thank you|thanks|merci|merci encore|merci beaucoup|merci d avance|salutations|bises|bien sincerement|avec mes remerciements|amities|take care|talk soon|see you|chaleureusement|au plaisir|dans l attente)
    """
}
