/// The word lists behind `TitleLexicon`, folded (no case, no accents). Plurals are left out of the
/// heads on purpose: who says "I help developers" is none.
enum TitleVocabulary {
  static let words = heads + fields

  private static let heads: [(TitleWord, String)] = [
    // Levels.
    (.junior, "junior jr jnr graduate associate debutant debutante entry beginner starter newgrad"),
    (.junior, "absolvent berufseinsteiger berufseinsteigerin diplome diplomee aspiring"),
    (.senior, "senior sr snr seniora seniore confirmed experimente experimentee experienced sner"),
    (.senior, "erfahren erfahrene iii iv"),
    (.middle, "confirme confirmee mid middle intermediate intermediaire medior pleno ii regular"),
    (.lead, "lead staff principal distinguished principale leitend leitender tl techlead leadtech"),
    (.leader, "lider leader teamlead teamleader"),
    // Builders.
    (
      .developer, "developer dev developpeur developpeuse developpeureuse developpeurse devloper develloppeur"
    ),
    (
      .developer,
      "developeur developeuse developpeure dvp devs programmer programmeur programmeuse programador"
    ),
    (
      .developer,
      "programadora programmatore programmatrice programmierer programmiererin coder codeur codeuse"
    ),
    (
      .developer,
      "swe sde sdet mts sre devops devsecops sysadmin sysops mlops fullstack webmaster webmestre webmistress"
    ),
    (.developer, "tester testeur testeuse qa pentester pentesteur informaticien informaticienne informatico"),
    (.developer, "informatica informatiker informatikerin fachinformatiker fachinformatikerin entwickler"),
    (
      .developer,
      "entwicklerin ontwikkelaar ontwikkelaarster softwareontwikkelaar webontwikkelaar sviluppatore"
    ),
    (.developer, "sviluppatrice desarrollador desarrolladora desenvolvedor desenvolvedora integrateur"),
    (
      .developer,
      "integratrice dba finops netops secops webdev gamedev frontendeur backendeur craftsman craftswoman"
    ),
    (
      .developer,
      "crafter crafteur crafteuse fullstackeur devfullstack utvecklare udvikler utvikler kehittaja"
    ),
    (.developer, "beheerder systeembeheerder systemadministrator sistemista dev-ops developper"),
    (.engineer, "engineer eng ingenieur ingenieure ing ingeniero ingeniera ingegnere ingegnera engenheiro"),
    (
      .engineer,
      "engenheira inzynier ingenior ingenjor insinoori engr technicien technicienne technician techniker"
    ),
    (.engineer, "technikerin tecnico tecnica technicus"),
    (.analyst, "analyst analyste analista analytiker analistin analist"),
    (
      .scientist,
      "scientist scientifique cientifico cientifica cientista wissenschaftler wissenschaftlerin statisticien"
    ),
    (.scientist, "statisticienne statistician datascientist"),
    (
      .architect,
      "architect architecte arquitecto arquitecta architetto architetta arquiteto arquiteta architekt"
    ),
    (.architect, "architektin"),
    (
      .consultant,
      "consultant consultante consultor consultora consulente berater beraterin adviseur freelance"
    ),
    (
      .consultant,
      "freelancer freelanceuse auto-entrepreneur auto-entrepreneuse independant independante autonomo autonoma selbstandig selbstandige"
    ),
    (
      .consultant, "freiberufler freiberuflerin zzp zzper contractor contractuel contractuelle expert experte"
    ),
    (.consultant, "experta esperto especialista specialist specialiste spezialist spezialistin specialista"),
    (
      .consultant,
      "advisor conseiller conseillere charge chargee coordinator coordinateur coordinatrice koordinator"
    ),
    (
      .consultant,
      "gestionnaire officer officier partner partenaire generalist generaliste assistant assistante asistente"
    ),
    (
      .consultant,
      "assistent assistentin referent referente referentin administrator administrateur administratrice"
    ),
    (
      .consultant,
      "administrador administradora amministratore officer operator operateur operatrice practitioner"
    ),
    (
      .consultant,
      "hacker researcher chercheur chercheuse investigador investigadora ricercatore pesquisador onderzoeker"
    ),
    (.consultant, "evangelist advocate strategist executive sachbearbeiter sachbearbeiterin mitarbeiter"),
    (
      .consultant,
      "mitarbeiterin medewerker hardwareux prestataire associe associee collaborateur collaboratrice"
    ),
    (
      .manager,
      "manager manageur manageuse managerin gerente encadrant encadrante gestor gestora managere mgr"
    ),
    (
      .manager,
      "superviseur superviseuse supervisor supervisora coordinador coordinadora coordenador coordenadora"
    ),
    (.manager, "leidinggevende leiterteam teamleiter teamleiterin gruppenleiter gruppenleiterin"),
    (.responsible, "responsable responsabile responsavel verantwortlicher verantwortliche rssi"),
    (.director, "director directeur directrice directora direktor direktorin diretor diretora direttore"),
    (
      .director,
      "direttrice head hoofd dir leiter leiterin leitung leitende abteilungsleiter abteilungsleiterin"
    ),
    (.director, "bereichsleiter bereichsleiterin directeurrice"),
    (.vicePresident, "vp svp evp avp vicepresident vicepresidente vpe"),
    (.vice, "vice"),
    (.president, "president presidente presidenta prasident prasidentin"),
    (.chief, "chief"),
    (.technicalChief, "cto cio ciso cpto ctpo ctio"),
    (.technicalDirector, "dsi dsin dosi"),
    (.founder, "founder cofounder fondateur fondatrice cofondateur cofondatrice ceo pdg gerant gerante"),
    (.founder, "cogerant cogerante dirigeant dirigeante entrepreneur entrepreneuse entrepreneure grunder"),
    (.founder, "grunderin mitgrunder mitgrunderin fundador fundadora cofundador cofundadora fondatore"),
    (.founder, "cofondatore cofondatrice fondatrice oprichter oprichtster medeoprichter geschaftsfuhrer"),
    (
      .founder,
      "geschaftsfuhrerin geschaeftsfuehrer socio socia emprendedor emprendedora imprenditore imprenditrice"
    ),
    (
      .founder,
      "empreendedor empreendedora solopreneur solopreneuse indiehacker unternehmer"
    ),
    (
      .founder,
      "unternehmerin inhaber inhaberin propietario titolare eigenaar ondernemer dg gestartup intrapreneur"
    ),
    (.owner, "owner"),
    (.otherChief, "coo cfo cmo cro cdo cso daf cco cxo"),
    ([.otherChief, .product], "cpo"),
    ([.director, .tech], "entwicklungsleiter entwicklungsleiterin"),
    ([.director, .people], "drh drha dhr chro personalleiter personalleiterin"),
    ([.responsible, .people], "rrh"),
    // HR.
    (
      .recruiter,
      "recruiter recruteur recruteuse recruiterin sourcer sourceur sourceuse headhunter headhunterin"
    ),
    (
      .recruiter,
      "reclutador reclutadora recrutador recrutadora selezionatore selezionatrice chasseur chasseuse hrbp"
    ),
    (.recruiter, "werver personaler personalerin talentacquisition cazatalentos personalreferent"),
    (.recruiter, "personalreferentin"),
    (
      .people,
      "rh hr human humaines ressources resources humanos humanas umane recursos risorse people recruitment"
    ),
    (
      .people,
      "recruiting recrutement reclutamiento reclutamento recrutamento talent talents talento talenti sourcing"
    ),
    (
      .people,
      "headhunting hiring personal personalwesen personalabteilung werving selectie seleccion selezione"
    ),
    (
      .people,
      "recruit recruiters recruteurs drhs sirh payroll paie employer employeur onboarding humain humaine qvt qvct"
    ),
    // Teachers.
    (
      .teacher,
      "teacher lecturer professor prof professeur professeure enseignant enseignante formateur formatrice"
    ),
    (
      .teacher,
      "intervenant intervenante trainer trainerin instructor instructrice instructeur tutor tuteur tutrice"
    ),
    (
      .teacher,
      "dozent dozentin lehrer lehrerin profesor profesora docente docent professora professore professoressa"
    ),
    (
      .teacher,
      "professore formador formadora formatore leraar lerares insegnante maitre maitresse mentor mentore educator"
    ),
    (
      .teacher,
      "vacataire moniteur monitrice schulungsleiter ausbilder ausbilderin enseignantchercheur pedagogue"
    ),
    (
      .teaching,
      "cours teaching pedagogique pedagogie enseignement formation td education td training pedagogy"
    ),
    // Students.
    (
      .student,
      "student studentin etudiant etudiante estudiante estudante studente studentessa intern stagiaire"
    ),
    (
      .student,
      "alternant alternante apprenti apprentie apprentice apprenant apprenante werkstudent werkstudentin"
    ),
    (
      .student,
      "praktikant praktikantin becario becaria estagiario estagiaria stagista tirocinante stagiair stagiairpremier"
    ),
    (
      .student,
      "azubi auszubildender auszubildende auszubildener lehrling trainee eleve doctorant doctorante practicante"
    ),
    (.student, "undergrad undergraduate studerende stagair doktorand doktorandin doctorando"),
    (
      .student,
      "aprendiz apprendista dottorando dottoranda phdstudent pasante werkstudierende werkstudierender lyceen"
    ),
    (
      .internship,
      "internship stage alternance apprentissage apprenticeship praktikum practicas estagio tirocinio"
    ),
    (.internship, "pfe ausbildung thesis masterarbeit bachelorarbeit pasantia"),
    (.school, "bts but dut licence l3 m1 m2 master bachelor bac promo epitech epita ynov mba msc bsc miage"),
    (.school, "informatik-studium universite university universitat cesi student42 promotion"),
    (.seeking, "recherche seeking looking cherche search searching auf suche busca busco cerco"),
    // Designers.
    (
      .designer,
      "designer designeuse designerin designere graphiste ux ui uxui ergonome  disenador disenadora"
    ),
    (.designer, "progettista webdesigner webdesigneuse infographiste illustrateur illustratrice illustrator"),
    (
      .designer,
      "gestalter gestalterin mediengestalter mediengestalterin ontwerper vormgever grafiker grafikerin"
    ),
    (.designer, "animateur3d uxdesigner uidesigner motion grafico grafica mediendesigner"),
    (.design, "design graphisme artistique art creatif creative ergonomie graphique"),
    // Product.
    (
      .productOwner,
      "po pm pdm ppm productowner productmanager produktmanager produktmanagerin produktmanagement apm gpm"
    ),
    (.productOwner, "cpm productmanagerin productbuilder"),
    (.product, "product produit produits products produkt producto prodotto produto discovery"),
    // Data.
    (
      .data,
      "data donnees donnee datos dati dados daten ml ai ia machine learning deep nlp llm llms analytics"
    ),
    (
      .data,
      "bi bigdata genai datawarehouse dataviz etl mle apprentissage-automatique ki kunstliche statistique"
    ),
    (.data, "analytique decisionnel decisionnelle powerbi bidata dataops"),
    (.intelligence, "intelligence inteligencia intelligenza intelligenz"),
  ]

  static let endings: [(TitleWord, String)] = [
    (
      .developer,
      "entwickler entwicklerin informatiker informatikerin programmierer programmiererin ontwikkelaar"
    ),
    (.developer, "administrator administratorin beheerder tester testerin"),
    (.engineer, "ingenieur ingenieurin engineer techniker technikerin"),
    (.analyst, "analyst analystin analytiker"),
    (.architect, "architekt architektin architect"),
    (.consultant, "berater beraterin consultant referent referentin spezialist spezialistin adviseur"),
    (.manager, "manager managerin teamleiter teamleiterin gruppenleiter"),
    (.director, "abteilungsleiter bereichsleiter leiter leiterin leitung directeur"),
    (.student, "student studentin studierende praktikant praktikantin"),
    (.designer, "designer designerin gestalter gestalterin"),
    (.teacher, "lehrer lehrerin dozent dozentin docent"),
    (.founder, "grunder grunderin oprichter"),
    (.tech, "entwicklung informatik ontwikkeling technik sicherheit technologie"),
    (.otherHead, "kaufmann kauffrau verkaufer verkauferin"),
    (.people, "personal recruiting"),
  ]

  static let beginnings: [(TitleWord, String)] = [
    (
      .tech,
      "software web system systeem anwendungs netzwerk netwerk frontend backend cloud java app it fach sicherheits test"
    ),
    (.product, "produkt product"),
    (.people, "personal recruiting hr"),
    (.data, "daten data"),
    (.project, "projekt project"),
    (.business, "vertriebs marketing verkaufs kunden finanz"),
    (.foreign, "bau maschinenbau elektro wirtschafts vertriebs verkaufs"),
    (.design, "design ux"),
  ]
}
