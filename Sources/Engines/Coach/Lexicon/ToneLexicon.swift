/// Pressure, guilt, urgency; greetings to nobody in particular; thanks. Origin: written for this project.
enum ToneLexicon {
  static func load(into compiler: inout PatternCompiler) {
    compiler.add(.pressure, pressureFrench)
    compiler.add(.pressure, pressureEnglish)
    compiler.add(.haste, haste)
    compiler.add(.promptness, promptness)
    compiler.add(.noPressure, noPressure)
    compiler.add(.massGreeting, mass)
    compiler.add(.massAnywhere, massAnywhere)
    compiler.add(.thanks, thanks)
    compiler.add(.politeThanks, politeThanks)
  }

  private static let pressureFrench = """
    (sous|d ici) _1 (#|24|48|vingt quatre|une) (h|heures|heure) $
    (dans|avant) les (#|24|48|vingt quatre|quarante huit) (h|heures|heure)
    (reponse|repondre|repondez|reponds|repondiez|repondes|retour|decision|confirmer|confirmez|confirmation|nouvelles|signe) _4 (avant|d ici|sous) (# (h|heures|heure|jours|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)|ce soir|demain|lundi|mardi|mercredi|jeudi|vendredi|la fin|fin|midi|aujourd hui|le|dimanche|samedi|cette semaine|la semaine|maintenant|24|48|17|18)
    (avant|d ici|pour|sous|des) (ce soir|demain|lundi|mardi|mercredi|jeudi|vendredi|dimanche|midi|aujourd hui|la fin) _4 (reponse|repondre|repondez|reponds|repondiez|imperat*|sans faute|dernier delai|maximum|max|grand maximum|au plus tard)
    (reponse|repondre|repondez|reponds|repondiez|repondes|retour) _1 (rapide*|immediat*|rapidement|immediatement|vite|tout de suite|aujourd hui|aussitot|urgent*|maintenant|demain|ce soir|express)
    (attends|attend|attendons|j exige|exige|exigeons) (toujours|encore|imperativement|impatiemment|votre|ta|vos|tes) _3 (reponse|retour|confirmation|nouvelles|explications|explication)
    j exige
    (attends|attend|attendons|veux|voudrais|recevoir|compte sur) _6 sans faute
    (toujours|encore) rien (recu|eu) _1 et _6 (attends|attend|exige)
    (attends|attend|attendons|exige|exigeons) (une|de|des) (reponse|retour|confirmation|explications|explication) (de (votre|ta|vous|toi)|rapide*|immediat*|avant|$)
    (attends|attend|attendre) (toujours|encore|depuis)
    (vous|tu|t) (ne|n)? _2 (avez|as|aviez) (toujours|encore)? (pas|jamais|rien) (encore|meme|toujours|daigne)? (repondu|reagi|rappele|daigne|pris la peine|pris le temps de (me|m|repondre)|donne suite|donne de nouvelles|donner suite|ecrit depuis|tenu (parole|votre|ta))
    (vous|tu|t) (ne|n)? (avez|as) (toujours|encore) pas (transmis|envoye|fait|pris|recommande|repondu|regarde|relu|appele|donne|lu|vu|tenu|bouge)
    merci (de|d) _3 (rapidement|vite|rapide|au plus vite|sans tarder)
    (toujours|encore|jamais|deja) (pas)? (eu|recu) (de|d|aucune|la moindre) _2 (reponse|nouvelle*|retour)
    (pas|aucun|aucune|jamais|toujours pas|sans) (eu|recu|de|la moindre)? _2 (reponse|retour|nouvelle*|signe de vie|suite) (de|d) (votre|ta|vous|toi|part|la)
    (rester|reste|restent|restee|restees|demeure*|demeurent) (sans|lettre) (reponse|morte|suite)
    (sans|en l absence de) (reponse|retour|nouvelle*) (de|d|rapide|sous|avant)
    (me|m|permets|permettre) _2 (insister|insiste|d insister|reinsister|relancer encore|relancer une)
    (j|je) (insiste|reinsiste|insisterai)
    (relance|relancer|relances|ecris|ecrire|ecrit|message|messages|mail|mails|sollicite|contacte|demande|tentative|rappel|relancee) _3 (encore une fois|une fois de plus|pour la (deuxieme|troisieme|quatrieme|seconde|enieme|#)|(deuxieme|troisieme|quatrieme|seconde|#e|#eme) fois|a nouveau sans|une nouvelle fois|plusieurs fois|de nouveau car|deja trois|deja deux|sans reponse)
    (deuxieme|troisieme|quatrieme|seconde|enieme|2e|3e|2eme|3eme|# e|# eme|ultime) (relance|message|mail|rappel|tentative|demande|relances|chance|email|sms|fois que (je|j) _2 (ecri*|relance*|contacte*|demande*|envoie|envoye|sollicite*|tente*|essaie|essaye))
    (derniere|dernier) (relance|rappel|tentative|chance)
    (c est|ceci est|voici) (mon|ma) (dernier|derniere) (message|mail|demande|email|sms)
    (deja|je) (vous|te|t) _2 (ai|avais) (deja )?(ecrit|envoye|contacte|relance|demande|sollicite) _4 (fois|semaine*|jours|mois|sans|messages|mails|deja|hier|lundi)
    (encore|toujours) moi
    (compte|comptons|comptais|conte) (vraiment|beaucoup|absolument|fortement|enormement|tellement|sur)? (sur) (vous|toi|ta|votre|ton)
    (dernier|derniere|seul|seule|unique|ultime) (espoir|chance|recours)
    (vous|tu|t) (me|m|nous) (le|la|l|en)? (dois|devez|deviez|devais|devriez)
    (vous|tu) (devez|dois|devriez|devrais|pourriez|pourrais|auriez pu|aurais pu) (absolument|imperativement|au moins|au minimum|quand meme|bien|simplement) (me (repondre|le|la|dire|donner|recommander|prendre|transmettre|aider|rendre)|m (aider|accorder|envoyer|appeler|ecrire|en)|repondre|accepter|honte|le temps)
    (vous|tu) (devez|dois|auriez pu|aurais pu|devriez|devrais) _1 (me|m) (repondre|recommander|prendre|accorder|aider|transmettre|avoir repondu)
    (auriez|aurais) (pu|du) (au moins|quand meme)? (me )?(repondre|prendre la peine|avoir la politesse)
    (au moins|ne serait ce que) (me|m|une|un|par|repondre|le|la|de) (repondre|reponse|mot|politesse|temps|donner|signe|courtoisie|dire|oui)
    (par|de la) (simple|moindre) (politesse|courtoisie|respect)
    (ne|n) (m|me|nous) (ignorez|ignore|laissez|laisse|decevez|oubliez|oublie|refusez|refuse|dites|lachez|lache|abandonne) (pas|plus)
    (ignorez|ignore|oubliez|laisse|laissez|decois|decevez) (pas|moi pas) _1 (mon|ma|ce|moi|cette|sans)
    (vous|tu) (m|me) (ignorez|ignores|snobez|snobes|evitez|evites|fuyez|ghostez|ghostes|avez ignore|as ignore|avez oublie|as oublie|avez zappe|as zappe)
    (vous|tu) (ne|n)? (pouvez|peux) (pas|plus|quand meme pas) (me|m)? (refuser|dire non|laisser|ignorer|passer a cote|rater)
    (ca|cela) (ne)? (vous|te|prend|prendra|va|coute|coutera|coute rien|prendrait) _3 (rien|# secondes|deux secondes|deux minutes max|que|qu) _3 (vraiment|quand meme|pas la mer|non|sacrifice|la mort)
    (c est|ce n est|cela ne) _2 (quand meme|pas) (pas|si)? (si )?(complique|difficile|grand chose|la mer) _3 (de)? _2 (repondre|aider|prendre|transmettre|dire|$)
    (j ai|il me faut|il me faudrait|me faut|je dois avoir|je veux) _1 (absolument|imperativement|urgemment|rapidement|vite) (besoin|une reponse|ce poste|ce stage|cette|votre|ton|ta|que vous|que tu|un stage|un poste|une alternance|un emploi)
    (il me faut|il me faudrait|il nous faut) _1 (absolument|imperativement|urgemment)
    (j ai|nous avons) _1 vraiment besoin (de|d|que) (ce|cette|votre|ton|ta|vous|toi|tu|un stage|un poste|une alternance|un emploi|une reponse)
    (besoin|il me faut|me faut|faut) _3 (reponse|retour|decision|confirmation|stage|aide) _3 (avant|d ici|rapidement|vite|tout de suite|imperativement|aujourd hui|demain|ce soir|maintenant|urgemment|au plus)
    (je|j) (vous|te|t) _2 (rappelle|rappellerai|appelle|appellerai|rappelerai|recontacterai|ecrirai) _1 (tous les|chaque|jusqu|encore et|tant que|sans relache)
    (je|j) (vous|te|t) _2 (relance|relancerai) _2 (demain|tous les|chaque|jusqu|lundi|encore|ce soir|tant|sans|une|pour)
    (jusqu a ce que|tant que) (vous|tu) (ne )?_3 (repond*|accept*|pas)
    (vous|tu) (ne|n) (le)? (regretterez|regretteras) pas
    (vous|tu) (ne|n) (perdez|perds|avez|as) rien a perdre
    (derniere|dernier) (delai|relance|chance)
    (ca|cela) fait (#|deux|trois|quatre|cinq|plusieurs|une|un|des) _1 (semaines|semaine|jours|mois) que (j attends|je (vous|t|te)|vous (ne|n)|tu (ne|n))
    (ca|cela) fait (#|deux|trois|quatre|cinq|plusieurs) (messages|mails|relances|emails)
    (tu|vous) (pourrais|pourriez) (quand meme|au moins|bien|enfin)? (repondre|donner signe|me repondre|donner de tes nouvelles) (quand meme|au moins|enfin|$)
    c est (la|ma) (#|deuxieme|troisieme|quatrieme|cinquieme|derniere|enieme|#e|#eme|# e|# eme) (relance|invitation|fois que (je|j) _2 (propose*|redemande*|invite*|ecri*|relance*|contacte*|demande*|envoie|envoye|sollicite*|tente*|essaie|essaye))
    (deuxieme|troisieme|quatrieme|seconde|nouvelle|enieme) (invitation|sollicitation)
    (restee|reste|restes|restees) sans reponse
    il faut _2 que (vous|tu|t|l on|on) _3 (fass*|repond*|accept*|envoy*|recommand*|transmet*|aid*|decid*|trouv*|sign*|appel*|absolument|preni*|prenn*)
    il faut (absolument|imperativement) (une|votre|ta|la|me|m|que (vous|tu))
    (apres|sinon|demain) (c|ca|ce|il) _1 (est|sera) trop tard
    (vous|tu) (me|m|nous) (devez|dois|deviez|devais) (bien|au moins|quand meme|une|un)
    (plus que|ne reste que|reste plus que) _2 (jours|heures|jour|heure)
    (je suis|suis|me retrouve) (desespere|desesperee|au bout|a bout|dans l urgence|dos au mur)
    (decu|decue|etonne|etonnee|surpris|surprise|vexe|vexee) _3 (de|par|que|du) _2 (votre silence|ton silence|absence de reponse|aucune reponse|aucune nouvelle|manque de reponse|(pas|rien) _2 (recu|recevoir|avoir|eu) _3 (reponse|nouvelle*|retour|votre part|ta part)|(vous|tu) _2 (ayez|aies|avez|as) _2 repondu)
    (votre|ton) (silence|absence de reponse|manque de reponse)
    (depeche|depechez|grouille|magne|bouge) (toi|vous)
    (vous|tu) (avez|as) (vu|lu|recu|bien recu|bien lu) _1 (mon|mes|ma) _2 (message*|mail*|mails|demande|relance|email*|invitation|sms)
    (avez|as|aviez|auriez|aurais) (vous|tu) (bien|au moins|deja|eu le temps de)? (vu|lu|recu|lire|regarde|pris connaissance) _1 (de )?(mon|mes|ma|le) _2 (message|messages|mail|mails|demande|relance|email|invitation|precedent|sms|dernier)
    (j espere|espere) (que)? (cette fois|vous allez (enfin|cette)|tu vas enfin|enfin)
    (enfin|cette fois) (me)? (repondre|repondrez|repondras)
    (tout le monde|n importe qui|chacun) (a|peut|trouve) _3 (minute*|temps de|secondes)
    (apres tout|avec tout) ce que (j ai fait|j ai donne|j ai investi|je fais|je vous ai|je t ai)
    (j attends|attends de) (de vous|de toi|vous|toi) (que|une)
    (obligez|oblige) (moi|pas a)
    (je|j) (ne )?(lacherai|lache|abandonnerai|renoncerai) (pas|rien)
    (pourquoi) (ne|n|vous|tu) _3 (repondez|reponds|repondu|repondre)
    pourquoi (ce|un tel) silence
    """

  private static let pressureEnglish = """
    (need|want|require|expect|demand|must have|deserve|would need|have to have) (to hear)? _3 (answer|reply|response|decision|confirmation|referral) _4 (by|before|today|tomorrow|tonight|now|asap|soon|quickly|within|this week|immediately|fast|from you|eod|cob)
    (expect|expecting|waiting|need|want) _6 without fail
    (expect|need|must|demand) to hear (from you|back) _3
    i (really|just|also|absolutely)? (need|want|require|expect) (it|this|them|your feedback|your answer) _1 (by|before) (today|tonight|tomorrow|noon|end of|the end of|monday|tuesday|wednesday|thursday|friday)
    (answer|reply|respond|response|get back to me|let me know|confirm|call me|write back|reply to me|decision|back to me) _4 (by|before|within|no later than) (tomorrow|today|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|the end|end of|noon|eod|cob|midnight|#|this|next|5pm|close|24|48)
    (by|before) (tomorrow|tonight|end of day|eod|cob|the end of the day|friday|monday|noon|close of business) (at the latest|latest|please|max|without fail)
    (at the latest|no later than|final notice|last reminder|final reminder|final follow up|last attempt|act now|only hope|last hope|last resort|my last chance|my only chance|my only option|my last option|nobody else can|no one else can|time is running out|running out of time|don t miss (out|this|your chance))
    (you|u) (still|even|just|also)? (haven t|havent|didn t|didnt|never|have not|did not|still haven t|still have not|don t|won t|never even|have yet to|failed to) _3 (answer|answered|answering|reply|replied|replying|respond|responded|responding|get back|got back|gotten back|wrote back|written back|write back|acknowledge*|bother*)
    (no|without|haven t|havent|didn t|not|never) (a|any|single|one|had|got|gotten|heard|received|get|seen)? _2 (reply|answer|response) (from you|yet|so far|to my|since|despite|after)
    (haven t|havent|not|never) _1 (heard|hear|got|gotten|had word) back (from you|yet|so far|since|$)
    (haven t|have not|never|not|didn t|havent) (yet)? (heard|hear) (back|anything|from you|a word)
    (still|been|keep|kept|tired of|sick of) (been)? (waiting) (for|on) (your|an|a|the|any)? _1 (reply|answer|response|referral|feedback|decision|email|message|news|intro|introduction|call|cv)
    (still|been|keep|kept) (been)? waiting (to hear|since|$)
    (why|how come) (aren t|haven t|don t|won t|are|did|have|didn t|do) (you|u) _3 (answer|answered|answering|reply|replied|replying|respond|responded|responding|ignoring (me|my)|silent|getting back|got back)
    why is it so hard to (reply|answer|respond|get an|get a)
    (you re|you are|are you|stop|you keep) (ignoring|ghosting|avoiding)
    (i|i m|i am|i ve) _2 (ignored|ghosted)
    you (ignored|ghosted|ignore) (me|my)
    (don t|do not|please don t|dont) (ignore (me|this|my)|ghost|let me down|disappoint me|say no|leave me|forget (me|to (reply|answer|respond|send|refer))|make me wait|keep me waiting|waste my)
    (you owe me|owe me an|you should at least|you could at least|the least you|least you could|surely you (can|could|have)|you can surely|you ought to (reply|answer|help)|i expect you|i trust you will|i insist (that|you)|i must insist|i demand|demanding|expect a|i expect an)
    (you must|you have to|you need to|you should) _1 (submit my|decide now|decide today|hurry|answer|reply|respond|help me|call me|do this|refer me|forward my|accept my|give me|get back|send me|tell me|find me|make time|choose me)
    (this is|that s|this s|here is|sending|my) (now|already)? _1 (second|third|fourth|fifth|2nd|3rd|4th|5th|last|final|#th|# rd|nth) (message|email|follow up|reminder|attempt|request|note|nudge|mail|dm|time)
    (second|third|fourth|fifth|2nd|3rd|4th|5th|#th) (message|email|reminder|follow up|attempt|mail|dm) (i|and|without|to you|now|already|this|in|$)
    (second|third|fourth|fifth|2nd|3rd|4th|5th|#th) time (i|i m|i ve|of) _2 (write|wrote|written|writing|ask*|messag*|email*|contact*|reach*|follow*|try|tried|trying)
    (i ve|i have|i) _1 asked _1 (twice|three times|several times|many times|already)
    (you must|you have to|you need to|you should|vous devez|tu dois) _3 (today|tonight|right now|tomorrow|aujourd hui|ce soir|demain)
    (messaged|emailed|(written|wrote) (to)? you|contacted|pinged|reached out|asked you|texted|called you|dmed|followed up|sent you|tried to (reach|contact|call|message)) _3 (twice|three times|several times|many times|multiple times|again and again|times already|already|# times|before and|repeatedly|four times|countless|a few times)
    (once again asking|asking again|writing again since|it s me again|following up again|bumping this|just bumping|bump this|circling back again|nudging you again|pinging again|gentle reminder|friendly reminder|just a reminder|this is a reminder|to remind you)
    (did|have) (you|u) (even|ever|not|at least|actually)? (see|seen|read|get|got|receive|received|had a chance|check|checked|look|looked) _2 my _2 (message|messages|email|emails|note|last|previous|dm|mail|request|invite|inmail)
    (i m|i am|im|really|so|getting|pretty|feeling|absolutely) (desperate|desperately)
    (desperate|desperately) (need*|for|to|looking|seek*)
    (count|counting|banking) on (you|u)
    (rely|relying|depend|depending) on (you|u) ($|to|for|here|now|guys)
    (my (future|career|life|rent|visa|family|whole)) _3 (depend*|is at stake|on the line|rests|hangs|relies)
    (it s|it is|its|it|that s) (only|just|literally|hardly|really only) (takes|take)? _3 (minute*|seconds|# min|a click) _2 (surely|so (please|just|why)|isn t)
    (it s|it is|its|that s|that is) not (that hard|much to ask|a lot to ask|a big ask|too much)
    (it|this|that|it only|it ll|it ll only|it will|it will only) (take|takes) you (only|just|literally|like|two|# |a) _1 (seconds|second|minute|minutes)
    (everyone|everybody|anyone|anybody) (has|can find|can spare) _3 (minute*|time|seconds)
    (i will|i ll|i m going to|i am going to|gonna) (keep (calling|writing|messaging|emailing|asking|trying|following|sending|pinging)|call you (every|until|again)|be calling|call your|show up|turn up at your|come to your office|chase|follow up every|message you every|not stop|not give up|not take no)
    (not|won t|don t) take no for
    (can t|cannot|can not) wait (any)? (longer|anymore|any more|any longer)
    (ne (peux|puis)|peux) (pas|plus) attendre (plus|davantage|$)
    (until|till|unless) (you|i) (answer*|repl*|respond*|say yes|agree|hear|get back|accept|get a reply|get an answer)
    (disappointed|disappointing|frustrated|frustrating|upset|annoyed|rude|unprofessional|hurt) _3 (your silence|no reply|no answer|no response|lack of (a|any)? _1 (reply|response|answer)|(you|u) (haven t|didn t|never|don t|won t)|(not|never) _2 (hear|heard|get|got|receive|received) _3 (from you|back|reply|answer)|by your (silence|lack))
    (surprised|shocked|hurt) _3 (your silence|not to hear|not hear|no reply|no answer|you haven|you didn|you never|by your silence)
    (your silence|your radio silence|common courtesy|basic courtesy|out of courtesy|simple courtesy|at least reply|at least answer|at least respond|at least have (replied|answered|responded|the)|a simple yes|bare minimum|not too much to ask)
    (you ll|you will|you won t|you would) (regret|miss out|be sorry|not regret|regret it)
    (so please (do|answer|reply|respond|hurry|help|refer|send|call|act|just|this)|please please|begging|beg you|i beg|im begging|implore|pretty please)
    (i|i m|i ve|we|and) _1 (really|badly|absolutely|desperately|seriously|truly) (do)? need (this|your|a|you|the|an|it|that|some|help) _1 ($|job|role|position|internship|work|referral|answer|reply|help|favour|favor|one|chance|opportunity|placement|to)
    after everything (i|i ve) _1 (done|did|given|gave|put|told)
    (reminder|don t forget) (you|that you) (promised|owe|said)
    remember you (promised|owe)
    (finally|this time|actually) (reply|answer|respond|get back|write back)
    when (are|will) you (going to|gonna)? (finally|answer|reply|respond|get back)
    """

  private static let haste = """
    (asap|urgent|urgente|urgence|urgemment|expressement|imperativement|imperatif|fissa)
    (au|des) plus (vite|tot)
    (le|la) plus (vite|rapidement|tot) (possible|que)
    (des que|aussitot que|aussi vite que) possible
    (dans|sous) les (plus brefs|meilleurs|plus courts) delais
    (plus brefs|meilleurs) delais
    (as soon as possible|as soon as you can|urgent|urgently|at the earliest|earliest convenience|without delay|quickly as possible|soon as possible|time sensitive|chop chop)
    """

  /// Haste that as often tells what happened ("I thought of you at once"): it presses only where an answer is asked.
  private static let promptness = """
    (tout de suite|immediatement|sur le champ|sans delai|sans attendre|sans tarder)
    (immediately|right away|straight away|promptly|hurry|at once)
    """

  private static let noPressure = """
    (pas|rien|aucun|aucune|sans|ni|non|nul*) (du tout|vraiment|d|de|tres|si|forcement)? _1 (urgent|urgence|urgente|pression|obligation|presse|insister)
    (prenez|prends|prendre) (votre|ton|tout) (temps|votre temps)
    (no|not|isn t|nothing|never|without|zero|there s no|non) (any|at all|an|a|really|very)? _1 (urgent|urgency|rush|hurry|pressure|obligation|immediately|deadline|worries)
    (take your time|whenever|at your leisure|in your own time)
    (quand|lorsque) (vous|tu) (pourrez|pourras|aurez|auras|voulez|veux|voudrez)
    (ne|n|pas) (pas)? (insister|insisterai|insiste|relancerai|presser) (pas|davantage|plus)?
    (aucun|aucune|pas de|no|not a|zero) (souci|soucis|probleme|problem|worries|trouble|stress|hard feelings|big deal)
    (rien de|pas) grave
    (je|j|i) _3 (comprendrai|comprendrais|comprends|understand) _2
    (that s|it s|is|will be|ce n est|c est) _2 (fine|okay|ok|alright|all right|perfectly fine|totally fine|normal|tres bien ainsi)
    (feel free|n hesite|n hesitez) _3 (say no|refuse|ignore|decline|refuser|dire non|ignorer)
    (i|je) (won t|will not|ne|n) _1 (insist|insiste*|relanc*|chase|push)
    (canal|incident|correctif|patch|hotfix|bug|panne|cellule|fix|ticket*|alerte*|production|mode|faille|page|outage|hospital|urgences|urgence medicale)
    (en cas d|in case of) (urgence|emergency)
    """

  private static let mass = """
    (dear|hello|hi|hey|good morning|good afternoon|greetings|to|cher|chere|chers|cheres|bonjour|bonsoir|salut|coucou|hello) _1 (sir or madam|sir madam|madam or sir|sir and madam|sirs|sir s|madams|sir ma am|sir or ma am|sirs and madams|madam sir|ladies and gentlemen|mesdames|messieurs|madame monsieur|monsieur madame|madame ou monsieur|madame et monsieur|all|everyone|everybody|folks|guys|friends|tous|toutes|tout le monde|toutes et tous|tous et toutes|toutes et a tous|tous et a toutes|a tous|a toutes|a vous tous|a vous toutes|vous tous|team|hiring team|hiring manager|hiring managers|recruiter|recruiters|recruiting team|recruitment team|talent team|hr|hr team|hr manager|hr department|human resources|l equipe|toute l equipe|a toute l equipe|a l equipe|a tout le monde|a toute la team|whole team|the team|the whole team|la team|equipe|les gens|les amis|les devs|la compagnie|l equipe recrutement|equipe recrutement|service rh|service recrutement|recruteur|recruteuse|recruteurs|recruteuse recruteur|recruteur recruteuse|responsable|responsable du recrutement|responsable recrutement|responsable rh|future equipe|futur employeur|employer|future employer|contact|contacts|connection|connections|network|reseau|linkedin|linkedin network|linkedin connection|professional|professionals|colleague|colleagues|collegues|confreres|membre|membres|member|members|lecteur|reader|client|customer|whoever|whomever|directeur|directrice|director|manager|developer|developers|developpeur|developpeurs|engineer|professionnel|professionnels|company|entreprise|candidate|stranger|inconnu|inconnue|qui lira|concerned|person|personne|community|la communaute|communaute|internet|world|sir|madam|monsieur le directeur|madame la directrice) ($|and|et|ou|or|du|de|des|recrutement|je|j|i|my|mon|we|nous|_)?
    (madame|mme|monsieur|mesdames|messieurs|mlle|mademoiselle) (ou|et)? (madame|monsieur|messieurs|mesdames|mme|m)
    (dear sir|dear sirs|dear madam|to whom|to whomever|whom it may|a qui de droit|qui de droit|a toute personne|a l attention|sir madam|madam sir|sir or madam|ladies and gentlemen|to the hiring|to the recruiter*|to the recruiting|dear hiring|bonjour a tous|bonjour a toutes)
    """

  private static let massAnywhere = """
    (to whom it may concern|to whomever it may|a qui de droit)
    (qui que vous soyez|whoever you are|whoever reads this|a toute personne susceptible|a ceux qui liront|a tous mes contacts|a tout mon reseau|to all my contacts|to everyone in my network|sorry for the mass|message groupe|mass message|envoi groupe|bulk message|this generic (message|email|note))
    """

  private static let thanks = """
    (merci*|remerci*|thank*|grateful|gratitude|reconnaissant*|reconnaissance|appreciate*|appreciation|appreciative|apprecie|cheers|mercy|thx|obliged|indebted|gracias|danke)
    (je|j) (vous|te|t) (dois|en suis) _2 (chandelle|reconnaissant*|beaucoup|une)
    i owe you
    (couldn t|wouldn t|could not|would not) have _4 without (you|your)
    sans (vous|toi|ton|ta|votre|tes|vos) _4 (n|jamais|pas)
    (sais|sait|saurais) gre
    (redevable|in your debt|gre de|obrigad*|mille mercis)
    (means|meant) (a lot|so much|the world)
    (much|greatly|really|truly) (appreciated|obliged)
    (touche|touchee|touched|honoured|honored) (par|by)
    """

  private static let politeThanks = """
    merci (de|d) (bien vouloir|me|nous|vouloir|repondre|transmettre|confirmer|noter|lire|m (envoyer|indiquer|accorder|aider|ecrire|appeler|informer|expliquer|orienter|adresser|accepter|ajouter|inviter|aiguiller))
    (merci|thanks|thank you) (d avance|par avance|in advance)
    (no thanks|non merci)
    """
}
