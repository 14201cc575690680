/// How a request is framed, and what can be requested. A request is a frame and an object in one
/// sentence. Origin: written for this project.
enum RequestLexicon {
  static func load(into compiler: inout PatternCompiler) {
    compiler.define(groups)
    compiler.add(.askFrame, frames)
    compiler.add(.indirectQuestion, indirect)
    compiler.add(.socialQuestion, social)
    compiler.add(.vagueAsk, vague)
    compiler.add(.directAsk, direct)
    compiler.add(.feedbackAsk, feedback)
    compiler.add(.call, call)
    compiler.add(.meetNoun, meetNoun)
    compiler.add(.documentReview, documentReview)
    compiler.add(.workReview, workReview)
    compiler.add(.passOn, passOn)
    compiler.add(.introduction, introduction)
    compiler.add(.job, job)
    compiler.add(.mentoring, mentoring)
    compiler.add(.promotion, promotion)
    compiler.add(.advice, advice)
    compiler.add(.replyInWriting, replyInWriting)
  }

  private static let groups = """
    @can = pourriez | pourrais | pouvez | peux | auriez | aurais | avez | as | seriez | serais | etes | es | voudriez | voudrais | voulez | veux | accepteriez | accepterais | acceptez | acceptes | sauriez | saurais | connaissez | connais | connaitriez | connaitrais | penses | pensez | prendriez | prendrais | souhaiteriez | aimeriez | aimerais
    @tv = vous | tu | t
    @cv = cv | resume | curriculum | vitae
    @mine = mon | ma | mes | my | mine | le mien | un | a
    @look = relire | relisant | regardant | corrigeant | relis | relisiez | relises | relecture | regarder | regarde | regardiez | regardes | oeil | coup | avis | retour | retours | feedback | review | reviewing | reviewed | correct | correcting | mark | proofreading | look | glance | check | critique | critiquer | corriger | correction | proofread | thoughts | ameliorer | improve | opinion | remarques | comments | commenter | commentaire | commentaires | read | lire | lisiez | lises | donner | evaluer | roast | eyes | pointers
    @artifact = contract | contrat | exercise* | exercice* | homework | devoir* | assignment* | essay | statement | rapport | report | presentation | slides | query | queries | requetes | spreadsheet | portfolio | github | repo | depot | projet | project | site | code | lettre | letter | profil | profile | application | app | pr | blog | article | these | memoire | pitch
    @people = rh | hr | recruteur* | recruiter* | manager* | collegue* | colleague* | equipe | team | boss | chef | cto | patron* | responsable* | drh | direction | superior* | superieur* | lead* | founder* | fondateur* | contact* | connaissance* | ami* | amie* | friend* | quelqu un | someone | anyone | somebody
    @meetverb = rencontrer | voir | discuter | echanger | echangions | discutions | papoter | parler | parlions | appeler | appelions | telephoner | appelle | voie | voit | discute | echange | retrouver | croiser | bavarder
    """

  /// Sentences that ask something of the reader.
  private static let frames = """
    @can (vous|tu)
    (puis|pourrais|pourrai) je (vous|te|t)?
    (vous|tu) _1 (pourriez|pourrais|pouvez|peux|auriez|aurais|seriez|serais|voudriez|voudrais|voulez|veux|accepteriez|accepterais)
    (vous|tu) (avez|as|etes|es|connaissez|connais)
    est ce (que|qu) _4
    (j ai|j aurais|nous avons) besoin (d|de) (un|une|votre|ton|vos|tes|conseil*|aide)
    (serait|est|etait) (il|ce) _1 (possible|envisageable|imaginable|jouable)
    (ce|ca) (serait|est) (il|ce)? possible
    (y aurait il|y a t il|il y aurait|il y a) (moyen|possibilite|une possibilite|la possibilite)
    (pourrais|peux|veux|voudrais|aurais|serais|as|es|connais) tu (tu)?
    (je|j) _1 (voudrais|aimerais|souhaite|souhaiterais|souhaitais|voulais|adorerais|apprecierais|cherche|cherchais|veux|espere|esperais|recherche)
    si (vous|tu|t) _1 (pouvez|peux|pourriez|pourrais|pouviez|pouvais|etes|es|acceptez|acceptes|avez|as|voulez|veux|avais|aviez|etais|etiez)
    si (ca|cela) (vous|te|t) (dit|tente|interesse|convient|va)
    merci de (bien|me|vouloir|nous|transmettre|faire|passer|envoyer|relire|regarder|partager|donner|repondre|prendre|considerer|etudier|accepter|contacter|rappeler|valider|lire|transferer|appuyer|soutenir|m (envoyer|indiquer|accorder|aider|ecrire|appeler|informer|expliquer|orienter|adresser|aiguiller))
    merci d avance (pour|de) (votre|ton)
    je (vous|te|t) (demande|sollicite|prie|propose|demander|demanderais|saurais)
    (me|de) (permets|permet|permettre)? (de|d)? (vous|te)? (demander|solliciter|proposer)
    (ca|cela) (te|vous|t|s) (dirait|dit|tenterait|tente|irait|va|conviendrait|interesserait|arrangerait|interesse)
    (dispo|disponible|disponibles|disponibilite|disponibilites) (pour|cette|la|le|lundi|mardi|mercredi|jeudi|vendredi|demain|un|une|autour|prochainement)
    que (dirais|diriez|dites|penses|penseriez) (tu|vous)
    (je serais|serais|serai|suis|i m|i am|i would be|i d be) _1 (ravi|ravie|heureux|heureuse|reconnaissant|reconnaissante|curieux|curieuse|preneur|preneuse|content|contente|enchante|grateful|glad|happy|delighted|thrilled|keen|eager|curious|hoping|wondering|looking|writing)
    (partant|partante|chaud|chaude|motive|tente|tentee|ok|open|up|down|available|free) (pour|a|for|to)
    (on|nous) (se|s) _1 (prend|prenait|fait|faisait|voit|appelle|retrouve|prendre|voyait|appelait|cale|boit|croise)
    (on|nous) (pourrait|peut|pourrions|pouvons|prend|va|irait)
    je (t|te|vous) (invite|offre|paie|paye)
    (pouvoir|possibilite|occasion|opportunite|chance) (de|d|to) _1 (vous|te|t|rencontrer|discuter|echanger|parler)
    a quel moment|quand (seriez|serais|etes|es|pourriez|pourrais|pourrait|peux|pouvez|auriez|aurais)
    (could|can|would|will|might|may) (you|we|i|it)
    (do|did|don t) (you|u) (have|know|think|mind|want|feel|fancy|happen|ever|need|take|accept)
    have you (got|a|any)
    (any|some) (chance|way|possibility)
    (would|is|might|could) it _1 (be)? _1 (possible|ok|okay|alright|fine|feasible|doable)
    i (would|d|will|ll) _1 (love|like|appreciate|be|enjoy|welcome|value|ask|need|want)
    i (was|am|m) _1 (wondering|hoping|writing|looking|reaching|asking|seeking|keen|after)
    i _1 (want|wanted|need|needed|hope|hoped|wish|wonder|look|seek)
    if (you|u) _1 (could|can|have|are|would|re|might|d|had|were|know|feel|ever)
    (please|kindly|stp|svp)
    s il (te|vous) plait
    are (you|u) _1 (free|available|open|up|around|willing|able|interested|keen|ok|happy|down)
    (let us|let s|shall we|should we|why don t we|why not|pourquoi ne pas|pourquoi pas)
    (how about|what about|fancy|care for|mind if|what do you say|what would you say)
    (it would|it d|it ll|that would|that d|would) _1 (be|mean|help) _1 (great|lovely|awesome|amazing|nice|lot|wonderful|fantastic|me|helpful|good|super)
    ce serait _1 (super|genial|top|parfait|cool|formidable|bien|chouette|sympa|un)
    (ca|cela) (me|m) (aiderait|ferait|rendrait|interesserait)
    (you|u) (could|can|might|would|free|available)
    (avec plaisir|volontiers) (pour|si)
    (envie|envi) (de|d) (discuter|echanger|en|se|prendre|un|boire|parler)
    (looking|look) (for|to) (a|an|your|someone|to)
    (quelles|quels|quelle|quel) sont (vos|tes) (disponibilites|dispos|creneaux)
    (accepter|accepteriez|acceptez|acceptes) (de|d|un|une|ma|mon)
    (interesse|interessee|interested) (par|de|d|in|a) (un|une|a|en)
    grab (a|some|coffee|lunch)
    """

  /// A question inside a statement.
  private static let indirect = """
    (savoir|demande|demandais|demander|voir|verifier|sais|dire|dis|demandant) (si|s)
    (savoir|demander) (quand|quels|quelles|quel|quelle|comment|a qui|qui|ce que|ou|où)
    (wondering|wonder|wondered|ask|asking|asked|know|see|check|curious|checking|tell) (if|whether)
    """

  /// Questions that only greet.
  private static let social = """
    comment (vas tu|allez vous|ca va|tu vas|vous allez|va|ca se passe)
    (tu|vous) (vas|allez) bien
    ca (va|roule|gaze|baigne)
    quoi de neuf|quoi de beau
    que (deviens tu|devenez vous|tu deviens)
    tu deviens quoi|tu es devenu quoi
    how (are|re) (you|u|things|ya)
    how (s|is) (it going|life|everything|things|your week|your day|the family)
    how (have|ve) you been
    how do you do|how you doing|how are things
    what s up|whats up|what s new|what have you been up to
    (hope|hoping|espere|esperant) (you|all|everything|que|this|your|tout)
    (remember|recognise|recognize) me
    (vous|te|tu te|vous vous) (souvenez|souviens) (vous|tu)? (de|que)? (moi|nous)?
    (all|everything) (good|well|ok)
    (tout|tu) (va|vas|se passe) bien
    are you (well|ok|okay|good)
    (long time no see)
    (qui sait|who knows|why not|pourquoi pas) $
    n est ce pas $
    isn t it $
    right $
    """

  /// Requests that leave it to the reader to find out what is wanted.
  private static let vague = """
    (let me know|lmk|keep me posted|keep me updated|keep me in mind|keep me in the loop)
    (hesite|hesitez|hesiter) (pas|surtout|à|a)
    (feel free|don t hesitate|do not hesitate|not hesitate)
    (tenez|tiens|tenir) (moi|me) (au courant|informe|informee)
    (au|dans l) (plaisir|attente|espoir)
    (hope|looking forward|look forward|hoping|waiting) (to|for) (hear*|hearing|your|read*|you|from)
    (faites|fais|fait) moi (signe|savoir)
    (dites|dis) moi (si|ce que|quand|quoi)
    (any|whatever|toute|n importe quelle|la moindre) (help|aide|opportunit*|information|info)
    (pouvez|peux|pourriez|pourrais) (vous|tu) (m aider|m aider un peu|faire quelque chose|m aidez) $
    (can|could|would|will) you _1 (help|assist) (me|me out) $
    (gardez|garde|garder) (moi|mon|contact|le contact|mon profil)
    (reach out|get in touch|contact me|contactez moi|contacte moi|drop me)
    (a votre|a ton) (disposition|ecoute)
    (stay|keep|rester|restons|reste) (in touch|en contact|connected)
    (si|if) (vous avez|tu as|you have|jamais) (quelque chose|anything|something|une piste|des pistes|quoi que)
    (think|thought|pense|pensez) (of|a) (me|moi)
    ping me|hit me up
    (hope|espere|esperant|hoping) _2 (meet|cross paths|see you|revoir|recroiser|retrouver|recroise) _2
    (what|any) (thoughts|do you think|ideas) $
    (qu en|que) (penses|pensez|dis|dites) (tu|vous) $
    (une|d une) reponse
    (a|your) (reply|answer|response)
    """

  /// Requests without a frame of the list above, complete in themselves.
  private static let direct = """
    (dites|dis|donnez|donne|envoyez|envoie|montrez|montre|expliquez|explique|racontez|raconte|accordez|accorde|presentez|presente|indiquez|indique|conseillez|conseille|recommandez|recommande|transmettez|transmets|aidez|aide|appelez|appelle|ecrivez|ecris|mettez|mets|proposez|propose|parlez|parle|faites|fais) moi
    (tell|give|send|show|introduce|refer|connect|call|help|advise|point|forward|recommend|teach|explain) me
    (ma|my|mon) (demande|requete|request|question|ask|priere) (est|is|tient|serait)? _2 (un|une|a|an|one|quinze|fifteen|#|dix|ten)
    (choisissez|choisis|proposez|propose|pick|choose|suggest) (un|une|le|la|a|the|any|your|whichever)
    (cafe|coffee|dej|dejeuner|lunch|appel|call|verre|biere|pint) (demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday)
    (reservez|reserve|book) (un|une|a) (creneau|slot|time|moment)
    """

  /// Asks what was good and what was missing.
  private static let feedback = """
    (retour|retours|feedback|commentaire*|remarques|critique*|avis|insight*|comments|input|debrief|debriefing) _8 (bienvenu*|apprecie*|utile*|helpful|welcome|appreciated|valuable|useful|precieux|precieuse*|aideraient|aiderait|aider|help|improve|ameliorer|progresser|preneur*|preneuse*|interesse*|mean|great)
    (preneur|preneuse|avide|interesse|interessee|ouvert|ouverte|open|keen|curieux|curieuse|curious|grateful|reconnaissant|reconnaissante|thankful|eager) _4 (retour*|feedback|critique*|remarque*|conseil*|avis|comment*|suggestion*|advice|savoir|know|comprendre|understand|hear)
    (savoir|comprendre|know|understand|learn|hear|connaitre|apprendre|find out) _4 (ce qui|ce que|pourquoi|what|why|where|how|comment|quels|quelles|which|les points|les raisons|vos impressions|votre avis|ton avis|si)
    (what|ce qui|ce que|qu est ce qui|how|where|comment) _6 (missing|manque|manquait|improve|improved|better|ameliorer|differently|differemment|stronger|progresser|travailler|work on|convaincu|decisive|fait la difference|made the difference|tipped|weak*|faible*|lacked|fell short|pu mieux faire)
    (points|axes|pistes|areas|things) _3 (amelior*|progres*|improve*|travailler|work on|faibles|forts|weak*|strong)
    """

  private static let call = """
    # (min|minutes|minute|mn|mins|m|h|heure|heures|hour|hours)
    (quinze|dix|vingt|trente|cinq|fifteen|ten|twenty|thirty|five|quelques|deux|few|couple|une quinzaine|dizaine|vingtaine|quinzaine|trentaine|some|several) (of|de|d|a|ou|or|à)? (vingt|quinze|dix|twenty|fifteen|ten|petites)? (min|minutes|minute|mn|mins)
    (quart|demi|demie|half|quarter) (d|an|of|a|hour)? (heure|hour|an hour)
    (petit|petite|rapide|court|courte|bref|breve|quick|short|brief|video|phone|virtual|first|intro|quelconque|un|une|a|coffee|en|par) (petit|petite|rapide|quick|short|brief|bref|court|video)? (cafe|coffee|appel|call|visio|visioconference|echange|chat|coup de fil|rendez vous|rdv|zoom|conversation|discussion|verre|pot|dejeuner|lunch|breakfast|beer|biere|drink|catch up|catchup|meeting|rencontre|meet up|cafe virtuel|tea|the vert|appel video|entrevue|call video|video|telephone|tel|meet|facetime|moment|creneau|slot|apero|afterwork|croissant|brunch|cuppa|skype|teams|hangout|point)
    (cafe|coffee|visio|lunch|coffee chat|coup de fil|rdv|rendez vous) (ensemble|together|virtuel|bientot|un de|near|around|pres|next|la semaine|cette|this|sometime|soon|some day|with you|avec (vous|toi)|avec)
    (vous|te|se|nous|s|vos|de|d|a|pour|en|y|pouvoir|et|on|puisse|pourrait|pourrions|qu on|que nous|aimerais|voudrais|souhaiterais|adorerais|souhaite|serais) _1 @meetverb (de|avec|ensemble|au|autour|par|brievement|un|rapidement|quelques|a|sur|en|directement|bientot|prochainement|$|cette|la|demain|de vive|telephone|pour|plus|tranquillement|10|15|20|5|#)
    (hop|jump|get|be|come|go|have|schedule|book|set up|arrange|find|do|grab|take|give|join) (on|in|you|me)? (a|an|for|the|some|up)? _2 (call|calls|chat|zoom|coffee|phone|meeting|lunch|time|slot|drink|beer|google meet|teams|convo|conversation|catch up)
    (meet|chat|talk|speak|catch up|converse) (up|with you|for|over|about|sometime|by|on|in|next|this|briefly|together|some|to you|face|virtually|quickly|to discuss|$|a bit|again|properly|somewhere|near|at|in person)
    pick (your|ur) (brain|brains|mind)
    (un|petit|quelque|quelques|any|a|some|spare|votre|ton|le) moment (to|for|pour|de|d|a|cette|this|next|la|en|libre|lundi|mardi|jeudi|vendredi|mercredi|sometime|on|$)
    (time|temps|creneau|slot|creneaux|slots|disponibilite*|dispo|dispos|availability|availabilities|half hour|window) (to|for|pour|de|d|a|cette|this|next|la|dans|en|libre|lundi|mardi|jeudi|vendredi|mercredi|sometime|on|$)
    (appeler|appelle|appeliez|telephoner|ring|phone) (me|moi|vous|toi|you|quand|when|un|au|a|demain|cette|this)
    (m|te|vous|t) (appeler|accorder|consacrer|accordez|accorderiez|accorderais|inviter|offrir)
    (de votre|de ton|your|of your) temps
    (of|some of) your time
    (boire|prendre|prend|prendrait|partager|manger|dejeuner|prenait|bois|boit) (un|une|le|autour|quelque|ensemble|avec|l)
    (virtual|in person) coffee
    (buy|offer|offrir|invite|treat|paie|paye|inviter) (you|vous|t|te) (a|to|un|for|le) _1 (coffee|cafe|lunch|drink|beer|verre|dejeuner|tea|biere|the)
    (interview|interviewer) (you|vous|te)
    (pouvoir|peut on|possible) (de|d)? (en|vous|te|se|s|nous)? (discuter|parler|echanger|rencontrer|voir|appeler)
    (discuter|parler|echanger|discute|parle|echange) (avec|de vive|autour|au telephone|par telephone|en visio|un moment|quelques|plus|deux minutes|d|de|sur) (vous|toi|voix|un|telephone|visio|ca|cela|votre|ton|vos|tes|longuement|tout)
    (en|of it|it|this) (discuter|parler|reparler|discussed|over) (avec|ensemble|$|un|de|autour|plus|au|with|coffee|lunch|a)
    """

  /// Nouns that ask for a meeting when they stand in a short question.
  private static let meetNoun = """
    (cafe|coffee|lunch|dejeuner|dej|call|appel|visio|zoom|drink|drinks|beer|biere|verre|brunch|breakfast|tea|catchup|apero|afterwork|fika|dinner|diner|coffee chat|catch up|petit dej|rdv|walk|balade|cuppa|pint|sandwich|ice cream|matcha|kebab|pizza|ramen|restau|resto)
    (se|nous|nous nous|qu on se) (voir|voit|voie|croise|croiser|retrouve|retrouver|parle|parler|appelle|appeler)
    (meet|talk|chat|speak) _1 $
    """

  private static let documentReview = """
    @look _6 @cv
    @look _4 (cover letter|lettre de motivation)
    @cv _8 (avis|retours|retour|thoughts|feedback|review|opinion|penses|pensez|think|suggestions|improve|ameliorer|corriger|regard|coup d oeil|look|relire|relecture|remarques|fix)
    (cv|resume|curriculum) (review|check|critique|feedback|relecture)
    """

  private static let workReview = """
    @look _4 (mon|ma|mes|my) _2 @artifact
    (portfolio|code|profile|github) (review|feedback|check)
    (proofread|copyedit) (it|this|them)
    (me|m) (le|la|les|l) (relire|relis|relirais|reliriez|corriger|corriges|corrigerais|corrigeriez)
    (review|relire|critiquer|auditer) (mon|ma|mes|my) _1
    (soumettre|soumets|submit) (vous|te|t|you)? (mon|ma|mes|my|a vous|to you) _2 @artifact
    (mon|ma|mes|my) _1 @artifact _4 (avis|thoughts|feedback|review|opinion|penses|pensez)
    (essayer|tester|try|test|testing) _2 (mon|ma|my|mes) _1 (app|appli|application|projet|project|site|outil|tool|jeu|game)
    """

  private static let passOn = """
    (me|m|nous) _1 (recommander|recommandiez|recommandes|recommandez|recommanderiez|recommanderais|parrainer|pistonner|referer|refererais|refereriez|referes|referiez|plugger|ploguer) ($|aupres|pour|a|au|aux|chez|en|dans|comme|si|et|ou|sur|par|via|personnellement|directement|vous|ainsi|de votre|de ta)
    (recommander|recommandiez|recommandes|recommandez|recommanderiez|recommanderais|appuyer|soutenir|pistonner|parrainer|coopter) (mon|ma|moi|ma candidature) _1
    (reference|recommendation) letter
    (letter|lettre) (of|de|d) (recommandation|recommendation|reference)
    (recommandation|recommendation|coopter|cooptes|cooptiez|cooptation|coopterais|coopteriez|referral|referrals|pistonner|piston|parrainage)
    (recommend|refer|refering|referring|endorse|vouch|nominate) (me|for me|my|us)
    (referred|recommended) (by you|to|for|internally)
    (transmettre|transmettez|transmets|transmettiez|transmettes|transfere*|transferer|faire passer|fais passer|faites passer|passer|passe|passez|faire suivre|fais suivre|faites suivre|faire remonter|remonter|communiquer|envoyer|adresser|deposer|donner|glisser|pousser|diffuser|relayer|partager|montrer|remettre|appuyer|soutenir|defendre) _3 (mon|ma|mes) _1 (cv|curriculum|profil|candidature|dossier|nom|contact|resume|lettre|coordonnees|demande)
    (le|la|les|l) (transmettre|faire passer|faire suivre|transferer) (a|au|aux|en interne)
    (forward|forwarding|pass|passing|send|sending|share|sharing|submit|hand|put|push|circulate|drop|show|deliver|slip) _3 (my|in my) _1 (cv|resume|profile|application|name|details|letter)
    my (cv|resume|profile|application|name) (to|in front of|forward|along|past|on to|into) (your|the|hr|whoever)
    the (cv|resume) (to|in front of|forward|along|past|on to) (your|hr|whoever)
    put (in)? (a)? (good)? _2 (word|name|forward) _2 (me)?
    (glisser|toucher|dire|placer|glisse|touche|glissez|mettre) (un|deux) (petit|petits)? (mot|mots) (de|sur|pour|en|a|au|aux)
    (parler|parliez|parles|parlez|parle) de (moi|mon profil|ma candidature|mon cv) (a|au|aux|chez|en|autour|dans)
    (souffler|glisser|mentionner|donner|citer) mon nom
    (mention|drop) (me|my name) (to|at)
    (employee)? referral (bonus|link|code|program|form)
    internal (referral|recommendation)
    (coup de pouce|soutien|appui) (pour|aupres|a) _4 (candidature|poste|recrut*|rh)
    (faire entrer|faire rentrer|get me in|get me into|get my foot)
    (help|aider|aidez|aides) (me|moi|a)? _3 (get|land|secure|obtenir|decrocher|trouver|find|entrer|integrer|rejoindre) _4 (job|poste|stage|internship|role|position|interview|entretien|alternance|your company|your team|votre entreprise|chez)
    """

  private static let introduction = """
    (mettre|mettes|mettiez|mets|mettez|remettre) _3 (en)? (relation|contact|rapport|lien) (avec)?
    mise en (relation|contact)
    (me|m|nous) (faire|fasses|fassiez|ferais|feriez) _1 (rencontrer|connaitre)
    (me|m|nous) (presenter|presentes|presentiez|presenterais|presenteriez|introduire|introduises|brancher|connecter|recommander)
    (presenter|introduire) (moi)? (a|au|aux|quelqu|notamment) (ton|ta|tes|votre|vos|un|une|quelqu|des|le|la|%|marie|son|sa)
    (introduce|intro) (me|us)
    (introduction|intro|introductions|introduce) (to|with|a|aupres|avec|vers|au|aux)
    (connect|link|hook|put) (me|us) (up|in touch|with|to)
    (make|making|do) (an|the|a) (quick|short|warm|brief)? (intro|introduction|connection)
    (faire|ferais|feriez|fasses|fassiez) (une|les|l|la|un) (petite|rapide)? (intro|introduction|presentation|presentations|lien|connexion|pont|passerelle|entremise|relais)
    (donner|donnes|donnez|partager|passer|envoyer|file|filer|donnes|donniez|give|send|share) (me|moi|m)? _2 (contact|mail|email|adresse|numero|number|phone|coordonnees) (de|d|du|of|for|details)
    (coordonnees|contact) (de|d|du|des) (votre|ton|vos|tes|la|un|une|ta)? _2 @people
    """

  private static let job = """
    (poste|job|stage|alternance|apprentissage|emploi|cdi|cdd|internship|position|apprenticeship|placement|mission|boulot|taf|contrat|traineeship|gig|place|work placement) (chez|dans|au sein|a|at|in|with|on|en|pour|for|from|parmi) (vous|votre|ton|toi|ta|vos|your|you|%|notre|l|the)
    (rejoindre|integrer|entrer dans|entrer chez|travailler (pour|chez|avec|dans)|bosser (pour|chez|avec|dans)|work for|work at|working for|working at|intern at) (vous|votre|toi|ta|ton|vos|tes|your|you|%)
    (rejoindre|integrer) _1 (l equipe|la boite|l entreprise|la societe|la startup|l agence)
    (join|joining) (you|your|the|%) _1 (team|company|startup|start up|firm|group|squad|lab|studio|agency|engineering|as|crew|$)
    (work|working) with (you|your team) ($|as|on your|at)
    (hire|embauche*|recrute*|recrutiez) (me|moi)
    (auriez|avez|aurais|as|have) (vous|tu|you) _2 (un|une|a|any|quelque chose|something) _1 (poste|job|stage|place|alternance|role|position|boulot|travail|mission) (pour|for) (moi|me|un|une|a)
    (me|m) (embaucher|recruter|prendre|engager|embauchiez|embauches|recrutiez|recrutes|preniez|prennes|accueillir|offrir|proposer|trouver|donner) _3 (stage|poste|alternance|job|emploi|cdi|contrat|place|chance|stagiaire|alternant|alternante|apprenti|apprentie|mission|travail|boulot|$)
    (hire|employ|take|recruit|onboard|consider) me
    (give|offer|find|get) me one (at|in|with)
    (give|offer|find|get) me _3 (job|internship|position|role|chance|opportunity|interview|work|placement|shot|trial)
    (considerer|considere|considering|consider|etudier|examiner|retenir|take a chance|prendre en compte) _2 (ma|my|mon) _1 (candidature|application|profil|profile|cv)
    (postuler|candidater|postule|candidate|soumettre ma candidature|presenter ma candidature|proposer ma candidature|candidature spontanee)
    (apply|applying) (for|at|to (your|the|%))
    """

  private static let mentoring = """
    (mentor|mentore|mentorer|mentorat|mentoring|mentorship|coacher|coaching|parrain|marraine|guider|accompagner) (me|moi|m|dans|pour|sur|sessions|avec|for|regulierement|$|ma|mon|by)
    (etre|devenir|deviens|become|being|be|as) (mon|ma|my|a|un|une) (mentor|mentore|parrain|marraine|coach|tuteur|tutrice|guide)
    (me|m) (mentorer|coacher|parrainer|guider|former|accompagner|encadrer)
    (tuteur|tutor|tutrice|supervise|superviser|encadrer) (mon|ma|my|me)
    """

  private static let promotion = """
    (partager|repost*|republier|liker|like|share|commenter|relayer|retweet*|rt|soutenir|vote|voter|upvote|star|etoile|follow|suivre|s abonner|subscribe|abonner) _2 (mon|ma|mes|my) _1 (post|article|projet|project|page|compte|repo|video|newsletter|candidature|annonce|blog|publication|profil|channel|chaine|petition|campagne)
    (endorse (me|my)|endorsement|endorsements|recommandation sur linkedin|recommendation on linkedin|linkedin recommendation) _3
    (signer|sign) _2 (ma|my|cette|this) _1 (petition|convention|stage)
    (remplir|repondre a|fill in|fill out|complete|answer|take) (mon|ma|my|this|ce|cette|le|un|a) _1 (questionnaire|sondage|survey|formulaire|form|enquete)
    (participer|take part|participate) (a|in) (mon|ma|my|un|a) _1 (etude|study|enquete|survey|sondage|interview)
    """

  private static let advice = """
    (conseil|conseils|advice|tips|tip|avis|opinion|astuces|pistes|piste|suggestions|perspective|insight|insights|thoughts|guidance|retour|retours|feedback|recommandes|recommendations|pointers|eclairage|lumieres)
    """

  private static let replyInWriting = """
    (repondre|reponds|repondiez|repondes|answer) (a|aux|my|these|some|mes|quelques|deux|trois|#|ces|ce|cette|this|the|by|par) _2 (question*|mail|email|ecrit|message*)
    (envoyer|envoie|envoyez|send|share|give|donner|donne|donnez|partager|transmettre|passer|filer) (me|moi|m)? _3 (lien|liens|link|links|article|slides|diapos|doc|docs|document|documents|livre|dataset|data|donnees|code|fichier|fichiers|file|files|source|sources|enregistrement|recording|notes|video|ressources|resources|materiel|material|support|supports|template|modele|list|liste|brochure|course|cours|repo)
    (lend|lending|preter|pretes|pretez|preteriez|preterais|prete) (me|moi|m)? _1 (un|une|ton|ta|tes|votre|vos|le|la|les|your|the|a|some) _
    (me|m) (preter|pretes|pretiez|pretez) _2
    (envoyer|envoie|envoyez|send) (me|moi)? (une|la|l|the|a) _1 (offre|fiche|annonce|description|spec)
    """
}
