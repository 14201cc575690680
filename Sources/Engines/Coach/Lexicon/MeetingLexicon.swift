/// Recalling a meeting or talk: its day, subject, place, what was promised, what came of it.
/// Origin: written for this project.
enum MeetingLexicon {
  static func load(into compiler: inout PatternCompiler) {
    compiler.define(groups)
    compiler.add(.talkDay, talkDay)
    compiler.add(.talkTopic, topic)
    compiler.add(.promiseKept, promise)
    compiler.add(.resource, resource)
    compiler.add(.triedAdvice, tried)
    compiler.add(.referralGiven, referral)
    compiler.add(.metAt, metAt)
    compiler.add(.definiteThanks, definite)
  }

  private static let groups = """
    @met = echange* | echanges | discussion* | conversation* | appel* | call* | chat* | cafe* | coffee* | rencontre* | rencontrer | meeting* | met | talk* | entretien* | visio | dejeuner* | lunch | spoke | speaking | parle* | discute* | discuter | echanger | croise* | vu | vus | vue | vues | interview | caught up | catching up | connecting | temps | time | accueil | soiree | moment | session | presentation | atelier | workshop | evening | drinks | accorde* | entrevue | zoom | pairing | demo | visite* | visit | tour
    @when = hier | avant hier | ce matin | ce midi | ce soir | cet apres midi | tout a l heure | tantot | lundi | mardi | mercredi | jeudi | vendredi | samedi | dimanche | la semaine derniere | la semaine passee | cette semaine | aujourd hui | yesterday | today | this morning | this afternoon | this evening | last night | earlier | last week | this week | on monday | on tuesday | on wednesday | on thursday | on friday | on saturday | on sunday | monday | tuesday | wednesday | thursday | friday | saturday | sunday | ce week end | la veille | le # | mardi dernier | tonight | just now | a l instant | over the weekend | at lunch
    """

  private static let talkDay = """
    @met _6 @when
    @when _6 @met
    """

  private static let topic = """
    (echange*|discussion*|conversation*|appel|call|chat|cafe|coffee|rencontre|talk|entretien|visio|dejeuner|lunch|parler|parle|parliez|parlions|parlait|discute|discuter|discutions|spoke|talked|talking|chatted|speaking|evoque|evoquer|explique*|explanation*|explaining|explications|eclairage*|explained|told|racont*|retour*|conseil*|advice|tip|tips|insight*|thoughts|anecdote*|histoire|story|stories|point de vue|avis|idee|idees|remarque*|description|perspective|vision|recommandation*|recommendation*|suggestion*|astuce*|exemple*|example*|rappel) _2 (sur|a propos|au sujet|autour|about|on|regarding|of|de|d|du|concernant|why|how|comment|pourquoi|me|moi|m|ce que|what|to|for|pour|about how|when|where|quant) _
    (ce que|ce qu|what|how|the way|la façon|la maniere|comment) (vous|tu|t|you) _4 (dit|disiez|disais|expliqu*|racont*|montr*|said|told|explained|described|mentioned|showed|shared|put|parl*|conseill*|decri*|suggested|taught|handle|handled|evoqu*|made|fait)
    (quand|when|where|ou|où) (vous|tu|you) _3 (dit|disiez|disais|expliqu*|racont*|said|told|explained|described|mentioned|montr*|showed|parl*|pointed)
    (vous|tu|you|t) (m|me|nous)? _2 (avez|as|aviez|avais)? (dit|explique|raconte|montre|told|explained|showed|mentioned|suggested|conseille|recommande|recommended|advised|decrit|described|said|parle|parlais|parliez|racontais|racontiez|disais|disiez|evoque|cite|demontre|convinced|convaincu|encouraged|pointed|gave|donne|taught|appris|helped|aide) _2 _
    (je|j|i) _1 (retiens|retenu|repense|reflechi|garde|noted|remember|kept|learned|took|keep|note|appris|compris|understood|realised|realized|repars|came away|left|decouvert|pense encore|thinking about|thought about|souviens) _2
    """

  private static let promise = """
    (comme|as|like) (promis|convenu|prevu|discute|evoque|promised|agreed|discussed|mentioned|je (vous|te|t) l|vu ensemble|annonce|i said|i promised|we said|we discussed|we agreed|dit|prevu|you suggested|vous me l|tu me l|suggested|conseille)
    (je|j) (vous|te|t|m) _2 (avais|ai|avait|etais) _2 (promis|dit|parle|engage|propose)
    (promised|offered|owed) (to|you)
    (tenir|tiens|keep|keeping) (ma|my|parole|promesse|promise)
    (you|vous|tu|t) _3 (promised|offered|propose|promis|proposiez|proposais|offert|kindly offered)
    (reviens|revenir|coming back|getting back|circle back|following up) (vers|to|on) _3 (pour|with|avec|about|au|sur|our)
    """

  private static let resource = """
    (voici|voila|here is|here s|here are|ci dessous|attached is|je vous envoie|je t envoie|i m sending|sending you|je vous joins|je te joins|je vous partage|je te partage|find) _2 (lien|link|article|repo|depot|livre|book|slides|diapos|doc|docs|document|video|podcast|talk|script|gist|snippet|tool|outil|plugin|reference|ref|tuto|tutorial|notes|resume|summary|fichier|file|code|exemple|example|guide|paper|template|modele|nom|name|contact|coordonnees|adresse|recette|liste|list|number|chapter|config)
    (le|la|l|les|the|un|une|a|an|that|this|cet|cette|ce|ces|those|these|that) _1 (lien|liens|link|links|article|articles|repo|depot|livre|livres|book|books|slides|diapos|documentation|doc|video|videos|podcast|outil|outils|tool|tools|plugin|tuto|tutoriel|tutorial|paper|guide|script|bouquin|ressource|ressources|resource|resources|template|modele|exercice|kata|library|bibliotheque|newsletter|chapitre|chapter|site|meetup|communaute|community|group|groupe|slack|discord|technique|method|methode|framework|conference|course|cours|mooc) _3 (que|dont|qu|you|that|on|sur|about|de|d|du|from|by|for|vous|tu|mentioned|recommended|we|conseille*|mentionne*|evoque*|cite*)
    """

  private static let tried = """
    (j|je|i|i ve|j ai|ai|have) _2 (lu|teste|essaye|commande|installe|commence|applique|mis|regarde|ecoute|read|tried|ordered|installed|started|applied|put|watched|listened|reworked|rewritten|rewrote|refait|repris|reecrit|suivi|followed|changed|change|modifie|updated|signed up|inscrit|inscrite|bought|achete|contacte|contacted|emailed|ecrit a|split|removed|retire|supprime|ajoute|added|rewired|refactored|moved|looked|rejoint|joined|cloned|forked|fini|termine|finished) _4 (le|la|l|les|the|your|votre|ton|vos|tes|mon|ma|mes|my|un|une|a|an|ce|cette|that|this|to|at|into|en pratique|practice|%|it|#)
    (le|la|l|les|the|that|those) _3 (que|qu|dont) (vous|tu|t) _3 (donne*|indique*|montre*|conseille*|parle*|mentionne*|recommande*|cite*|envoye*|prete*|propose*|evoque*|decri*|partage*|explique*)
    (the|that|those|your) _3 (you|that you|which you) _1 (gave|showed|told|mentioned|recommended|sent|lent|suggested|described|drew|pointed|shared|explained|talked about|spoke of)
    (thanks|thank you|grateful) _4 (review|proofreading|introduction|intro|recommendation|letter|tip|tips|advice|book|link|explanation|demo|tour|visit|notes|feedback|comments|help|name|story) _1 (of|on|about|to|with|from|preparing|reviewing) _1 _
    (merci|remercie*) _4 (relecture|lettre|recommandation|mise en relation|intro|livre|lien|explication|explications|demo|visite|notes|retours|coup de main|aide) _1 (de|du|sur|pour|des|d|a|au|avec|que) _1 _
    (m|me|nous) _1 (fait comprendre|fait revoir|fait changer|donne envie|donne l idee|permis de|ouvert les yeux|convaincu|fait reflechir a|fait penser) _1 _
    (made|make|got) me (want|think|realise|realize|understand|see|rewrite|rethink|reconsider|try|change|look) _1 _
    (helped|help) me (to)? (see|find|choose|prepare|decide|fix|pass|solve|debug|write|rewrite|get) _1 _
    (grace a|thanks to|following|suivant|selon|d apres|depuis|since) (votre|ton|vos|tes|your|vous|toi|you) (conseil*|advice|aide|help|explication*|explanation|tip*|recommandation*|recommendation|suggestion*|remarque*|comment*|feedback|retour*|intro|introduction|exercice*|mail|message|$|j|i|je|nous)
    (votre|ton|vos|tes|your) (conseil|conseils|advice|tip|tips|remarque|remarques|suggestion|suggestions|idee|idea|recommandation|recommendation|astuce|question|questions|explication|explications|explanation|anecdote|story|histoire|exemple|example|retour|retours|comment*|point) (de|d|du|sur|about|on|to|pour|for|that|of|concernant|m a|that i) _ _
    """

  private static let referral = """
    (m|me|t|nous)? (avoir|avez|as|aviez) _3 (recommande|recommandee|coopte|cooptee|parraine|parrainee|pistonne|appuye|appuyee|soutenu|soutenue|presente|presentee|transmis|mis en relation|mise en relation|mis en contact|mise en contact|introduit|introduite|conseille)
    (for|you|kindly|of you) (referring|recommending|introducing|connecting|forwarding|putting|vouching|passing|submitting|sharing my|referred|recommended|introduced|forwarded|to refer|to introduce)
    (your|votre|ton|ta|pour la|for the|cette|la) (referral|recommandation|recommendation|cooptation|mise en relation|introduction|intro|parrainage)
    """

  private static let metAt = """
    (au|a la|a l|aux|lors|pendant|a|at|during|apres|after|from|from the|sur|chez|in) (le|la|les|l|du|de|d|des|the|your|votre|ton|this|last|our|notre|ce|cet|cette|%)? _3 (meetup*|conference*|conf|hackathon|salon|forum|apero*|soiree|atelier|workshop|journee|table ronde|webinar|stand|booth|cafe|bar|buffet|dejeuner|train|hall|bureaux|office|offices|locaux|barcamp|fosdem|devoxx|summit|camp|party|drinks|lunch|breakfast|pub|talk|keynote|panel|session|pizza|queue|vestiaire|terrasse|restaurant|brasserie|jug|user group|fair|career fair|open day|portes ouvertes|afterwork|dojo|coworking)
    """

  private static let definite = """
    (sans|without) (ton|ta|tes|votre|vos|your) (relecture*|conseil*|intro*|lettre|message|mail|coup de fil|exercice*|review|advice|notes|letter|call|feedback|explanation*|explication*|mock|whiteboard|retour*|recommandation*|referral|prep|checklist|simulation|tip*|question*|livre|book|demo) _
    (thanks|thank you|grateful|thankful|appreciate) _4 (letting me|giving me|reading|reviewing|proofreading|checking|introducing|showing|explaining|walking me|pointing|sending|forwarding|correcting|rewriting|listening to|answering my|lending|debugging|pairing|hosting|organising|organizing|testing|trying|driving|recommending|referring|fixing|teaching|telling me about|telling me that|telling me how|helping me with|helping me to|helping me prepare|helping me fix|helping me choose|inviting me to|having me at|the introduction|the intro|the book|the link|the article|the tip|the tips on|the advice on|the advice about|the notes|the feedback on|your feedback on|your notes on|your advice on|your tip|your comments on|your review of) _1 _
    (merci|remercie|remercier|reconnaissant*) _4 (relu|corrige|explique|montre|presente|envoye|prete|transmis|conseille|signale|indique|raconte|teste|invite a|aide a|aide pour|aide sur|recommande|debloque|ouvert|appris|prevenu|transfere) _1 _
    (merci|thanks|thank you|remercier|remercie|grateful|reconnaissant*) _8 (pour|for|de|d|of) _3 (avoir|m avoir|conseil*|tip|advice|explication*|explaining|showing|relecture|reviewing|relu|exemple|example|lien|link|article|livre|book|intro*|mise en|recommand*|referr*|referral|retour*|feedback|repons*|answer*|patience|schema|drawing|demo*|walking|telling|pointing|sharing) (sur|about|on|how|me|the|your|le|la|l|mon|ma|mes|my|aux|a|au|de|d|why|comment|pourquoi|through|que|relu|explique|montre|parle|passe|out|of|to) _
    """
}
