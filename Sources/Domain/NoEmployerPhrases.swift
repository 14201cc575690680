/// The phrases of `NoEmployer`, folded, one after the other between commas.
enum NoEmployerPhrases {
  static let whole: [String: NoEmployer] = {
    var result: [String: NoEmployer] = [:]
    for (kind, text) in [(NoEmployer.own, own), (.out, out), (.unsaid, unsaid)] {
      for words in phrases(text) { result[words.joined()] = kind }
    }
    return result
  }()

  /// With and without the link words that keys of companies leave out.
  static let keys: Set<String> = Set(
    phrases(own + "," + out + "," + unsaid).flatMap { [$0.joined(), withoutLinks($0)] })

  /// What such a phrase begins with, whatever follows: "looking for a first job in Rennes".
  private static let beginnings: [String] = Set(
    phrases(openings).flatMap { words -> [String] in
      let short = withoutLinks(words)
      return [words.joined()] + (short.utf8.count > 10 ? [short] : [])
    }
  ).sorted()

  /// The first four letters of all of them.
  static let starts: Set<UInt32> = Set(
    (keys.union(whole.keys).union(beginnings)).filter { $0.utf8.count >= 4 }.map {
      $0.utf8.prefix(4).reduce(0) { $0 << 8 | UInt32($1 | 32) }
    })

  static func isBeginning(of key: String) -> Bool {
    key.utf8.count >= 9 && beginnings.contains { key.hasPrefix($0) }
  }

  private static func phrases(_ text: String) -> [[Substring]] {
    text.split(whereSeparator: { $0 == "," || $0 == "\n" }).map { $0.split(separator: " ") }
      .filter { !$0.isEmpty }
  }

  private static func withoutLinks(_ words: [Substring]) -> String {
    words.filter { !links.contains($0) }.joined()
  }

  /// The link words that keys of companies leave out. `CompanyName` has them too: it stands in Engines, which this
  /// module may not know, and a test holds the two lists together.
  static let links: Set<Substring> = [
    "and", "et", "und", "y", "of", "de", "du", "des", "the", "for", "pour",
  ]

  private static let unsaid = """
    none, na, n a, nc, nil, null, tbd, tba, not applicable, not specified, unknown, unspecified
    aucun, aucune, aucun employeur, aucune entreprise, neant, inconnu, inconnue, non renseigne, non precise
    non communique, non applicable, sans objet, pas d entreprise, pas dentreprise
    kein, keine, keiner, keine angabe, keine angaben, nicht angegeben, unbekannt
    ninguno, ninguna, no aplica, desconocido, sin empresa, nessuno, nessuna, non specificato
    nenhum, nenhuma, nao informado, nao se aplica, geen, onbekend
    """

  private static let out = """
    unemployed, not employed, not working, jobless, job seeker, jobseeker, job hunting, laid off, redundant
    open to work, open for work, opentowork, available, in transition, career transition, between jobs
    retired, retiree, in retirement, career break, sabbatical, gap year, on leave, parental leave
    maternity leave, paternity leave, garden leave, gardening leave, homemaker, housewife, househusband
    stay at home mom, stay at home mum, stay at home dad, stay at home parent, full time parent
    full time mom, full time mum, full time dad, caregiver, carer
    chomage, au chomage, en chomage, chomeur, chomeuse, sans emploi, sans travail, sans activite
    sans activite professionnelle, inactif, inactive, en recherche, recherche emploi
    recherche demploi, recherche active, en poste de recherche, demandeur demploi, demandeuse demploi
    chercheur demploi, chercheuse demploi, disponible, disponible immediatement, en disponibilite
    a lecoute du marche, en transition, en transition professionnelle, en reconversion
    reconversion, reconversion professionnelle, en pause, pause carriere, pause professionnelle
    en pause professionnelle, conge, en conge, conge parental, conge maternite, conge paternite
    conge sabbatique, annee sabbatique, sabbatique, annee de cesure, cesure, en cesure, arret maladie
    retraite, retraitee, retraite e, a la retraite, en retraite, jeune retraite, jeune retraitee
    mere au foyer, pere au foyer, femme au foyer, homme au foyer, parent au foyer, aidant familial
    arbeitslos, arbeitssuchend, arbeitsuchend, arbeit suchend, jobsuchend, auf jobsuche, auf stellensuche
    auf arbeitssuche, auf der suche, ohne arbeit, ohne anstellung, ohne beschaftigung, elternzeit
    in elternzeit, mutterschutz, in mutterschutz, sabbatjahr, auszeit, in auszeit, rente, in rente, rentner
    rentnerin, ruhestand, im ruhestand, pensioniert, in pension, hausfrau, hausmann, verfugbar
    desempleado, desempleada, en paro, paro, en el paro, parado, parada, cesante, sin empleo, sin trabajo
    en busqueda, busqueda activa, en busqueda activa, busco empleo, busco trabajo, buscando empleo
    buscando trabajo, jubilado, jubilada, jubilado a, excedencia, en excedencia, baja maternal
    baja por maternidad, permiso parental, permiso de maternidad, ano sabatico, pausa profesional
    ama de casa, amo de casa
    disoccupato, disoccupata, inoccupato, inoccupata, in cerca di lavoro, in cerca di occupazione
    pensionato, pensionata, in pensione, congedo parentale, in congedo, maternita, in maternita
    congedo di maternita, anno sabbatico, casalinga, casalingo, pausa di carriera
    desempregado, desempregada, sem emprego, a procura de emprego, em transicao, em transicao de carreira
    em recolocacao, recolocacao, aposentado, aposentada, reformado, reformada, licenca maternidade
    licenca de maternidade, licenca parental, licenca paternidade, ano sabatico, disponivel
    disponivel para o mercado, dona de casa, pausa na carreira
    werkloos, werkzoekend, op zoek naar werk, gepensioneerd, met pensioen, ouderschapsverlof
    zwangerschapsverlof, sabbatsjaar, beschikbaar
    """

  private static let own = """
    stealth, stealth startup, stealth mode, stealth mode startup, stealth company, stealth ai startup
    in stealth, confidential, confidential company, confidentiel, confidentielle, vertraulich, confidencial
    riservato, confidenziale, undisclosed, private, prive, privat, privado, various, divers
    freelance, freelancer, freelancing, free lance, free lancer, independant, independante, independant e
    independent, independent consultant, independent contractor, independent developer, self employed
    selfemployed, self, self employment, sole trader, contractor, travailleur independant
    travailleuse independante, consultant independant, consultante independante, developpeur freelance
    developpeuse freelance, freelance developer, freelance consultant, consultant freelance
    a mon compte, a son compte, mon compte, profession liberale
    auto entrepreneur, auto entrepreneuse, autoentrepreneur, autoentrepreneuse, auto entreprise
    micro entreprise, micro entrepreneur, micro entrepreneuse, microentreprise, entrepreneur individuel
    freiberuflich, freiberufler, freiberuflerin, freischaffend, selbststandig, selbstandig, selbststandiger
    selbststandige, selbstandiger, selbstandige, unabhangig
    autonomo, autonoma, independiente, por cuenta propia, trabajador autonomo, trabajador independiente
    trabajador por cuenta propia, trabajadora por cuenta propia, profesional independiente, cuenta propia
    libero professionista, libera professionista, lavoratore autonomo, lavoratrice autonoma, partita iva
    por conta propria, conta propria, trabalhador independente, profissional liberal, trabalhador autonomo
    zelfstandig, zelfstandige, zzp, zzper, zzp er
    student, studentin, etudiant, etudiante, etudiant e, estudiante, estudante, studente, studentessa
    home, perso, startup, start up, company, entreprise
    """

  private static let openings = """
    en recherche de, en recherche d, en recherche active, a la recherche, actuellement en recherche
    actuellement a la recherche, activement en recherche, recherche un emploi, recherche dun emploi
    recherche un poste, recherche dun poste, recherche active d, recherche nouvelle, recherche cdi
    recherche stage, recherche alternance, recherche travail, recherche une alternance, recherche un stage
    recherche une opportunite, recherche opportunite, recherche dopportunites, recherche de nouvelles
    cherche emploi, cherche un emploi, cherche travail, cherche un travail, cherche un poste, cherche stage
    cherche un stage, cherche alternance, cherche une alternance, je cherche un, je recherche un
    a lecoute dopp, a lecoute de nouv, a lecoute du marche, ouvert aux opport, ouverte aux opport
    ouvert a de nouv, ouverte a de nouv, disponible pour, disponible des, disponible imm, disponible a partir
    entre deux emplois, entre deux postes, entre deux jobs, entre deux missions, entre 2 emplois
    entre 2 postes, entre 2 jobs, entre 2 missions, conge parental, conge maternite, conge paternite
    conge sabbatique, en conge parental, en conge maternite, en conge paternite, en conge sabbatique
    en reconversion pro, en transition pro, retraite de l, retraitee de l, retraite depuis, retraitee depuis
    en attente dune opp, en attente dopp
    looking for, actively looking, currently looking, still looking, looking new, looking opport
    looking job, looking work, looking a new, looking my next, open to work, open to new, open to opp
    open to job, open to offers, open to any, open to relocat, open to remote, open for work, open for new
    open for opp, open for job, seeking new, seeking opp, seeking employ, seeking work, seeking job
    seeking a new, seeking a job, seeking a full, seeking a position, seeking a role, seeking my next
    seeking next, actively seeking, currently seeking, currently unemployed, currently not working
    currently between, currently available, currently on a break, currently on sabbatical, between jobs
    between roles, between opport, between positions, between projects, between contracts, available for
    available imm, available from, available now, immediately available, career break, on a career break
    on career break, taking a career break, taking a break, on parental leave, on maternity leave
    on paternity leave, on sabbatical, on a sabbatical, parental leave, maternity leave, paternity leave
    sabbatical year, sabbatical leave, retired from, retired since, happily retired, not currently working
    not currently employed, on the job market, on the market
    auf der suche, auf jobsuche, auf stellensuche, auf arbeitssuche, aktuell auf der suche, suche neue
    suche arbeit, suche job, suche einen job, suche eine stelle, offen fur, derzeit arbeitssuchend
    aktuell arbeitssuchend, in elternzeit
    en busqueda de, en busqueda activa, en busca de, buscando nuev, buscando emp, buscando trab, buscando opo
    busco nuev, busco emp, busco trab, busco opo, abierto a opo, abierta a opo, abierto a nuev
    abierta a nuev, disponible para
    in cerca di, alla ricerca di, alla ricerca dun, attualmente in cerca, attualmente disoccupat
    cerco lavoro, cerco nuov, aperto a nuov, aperta a nuov
    a procura de, em busca de, procurando emp, procurando trab, procurando nov, procurando opo
    buscando recoloc, em busca recoloc, aberto a opo, aberta a opo, aberto a nov, disponivel para
    em transicao de
    op zoek naar, beschikbaar voor
    """
}
