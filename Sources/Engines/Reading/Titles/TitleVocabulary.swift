/// The word lists behind `TitleLexicon`, folded (no case, no accents). Plurals are left out of the
/// heads on purpose: who says "I help developers" is none.
enum TitleVocabulary {
  static let words: [(TitleWord, String)] = [
    // Levels.
    (.junior, "junior jr jnr graduate associate debutant debutante entry beginner starter newgrad"),
    (.junior, "absolvent berufseinsteiger berufseinsteigerin diplome diplomee aspiring"),
    (.senior, "senior sr snr seniora seniore confirmed experimente experimentee experienced sner"),
    (.senior, "erfahren erfahrene iii iv"),
    (.middle, "confirme confirmee mid middle intermediate intermediaire medior pleno ii regular"),
    (.lead, "lead staff principal principale leitend leitender tl techlead leadtech"),
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
      "swe sde sdet sre devops devsecops sysadmin sysops mlops fullstack webmaster webmestre webmistress"
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
      "freelancer freelanceuse independant independante autonomo autonoma selbstandig selbstandige"
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
      "empreendedor empreendedora solopreneur solopreneuse indiehacker auto-entrepreneur unternehmer"
    ),
    (
      .founder,
      "unternehmerin inhaber inhaberin propietario titolare eigenaar ondernemer dg gestartup intrapreneur"
    ),
    (.owner, "owner"),
    (.otherChief, "coo cfo cmo cro cpo cdo cso daf cco cxo"),
    ([.director, .people], "drh drha dhr chro"),
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
    (.recruiter, "personalreferentin personalleiter personalleiterin"),
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
      "recruit recruiters recruteurs drhs sirh payroll paie employer onboarding humain humaine qvt qvct"
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
      "professore formador formadora formatore leraar lerares insegnante maitre mentor mentore educator"
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
    // Software words.
    (
      .tech,
      "ethical software logiciel logiciels logicielle logicielles web frontend backend front back stack full mobile ios"
    ),
    (
      .tech,
      "android cloud aws azure gcp kubernetes k8s docker terraform java javascript js ts typescript python php"
    ),
    (
      .tech,
      "ruby rails go golang rust kotlin swift react angular vue vuejs node nodejs nextjs net dotnet cpp c symfony"
    ),
    (
      .tech,
      "laravel django spring drupal wordpress linux unix reseau reseaux network networks networking securite"
    ),
    (
      .tech,
      "security cybersecurite cybersecurity cyber infra infrastructure infrastructures systeme systemes system"
    ),
    (
      .tech,
      "systems platform platforms plateforme plateformes embarque embarquee embarques embedded firmware test"
    ),
    (.tech, "tests testing informatique informatiques it si tech technique techniques technical technologie"),
    (
      .tech,
      "technologies technology engineering ingenierie developpement developpements development developers"
    ),
    (
      .tech,
      "developpeurs developpeuses engineers ingenieurs applicatif applicative application applications app apps"
    ),
    (
      .tech,
      "sap salesforce servicenow sql database databases blockchain web3 game games jeu jeux gaming api apis"
    ),
    (
      .tech,
      "computer computing ordinateur scala elixir haskell flutter dart dotnet cobol mainframe erp odoo support"
    ),
    (
      .tech,
      "helpdesk desktop hardware iot robotique robotics reliability ingenieria ingegneria engenharia desarrollo"
    ),
    (
      .tech,
      "sviluppo desenvolvimento entwicklung softwareentwicklung webentwicklung softwaretechnik it-systeme ontwikkeling"
    ),
    (
      .tech,
      "ciberseguridad seguridad sicurezza seguranca redes reti netzwerk sistemas sistemi rd r&d soc siem devrel"
    ),
    (
      .tech,
      "nuxt nestjs svelte electron graphql kafka postgresql postgres mysql oracle mongodb jenkins ansible virtualisation"
    ),
    (
      .tech,
      "tecnologia tecnologie tecnologias tecnologico technisch technischer technische architecture quality qualite"
    ),
    (
      .tech,
      "crm middleware simulation microservices serverless backoffice sharepoint dynamics abap magento prestashop shopify"
    ),
    (
      .tech,
      "unity unreal vr ar graphics compiler compilers kernel distributed scalability performance programming coding"
    ),
    (
      .tech,
      "programmation informatica informatico telecom telecoms saas opensource automation automatisation integration"
    ),
    (
      .tech, "base bases symfony7 react-native native webapp ops numerique-si genie hpc quantum fpga vhdl plc"
    ),
    (
      .architecture,
      "solution solutions enterprise entreprise entreprises software fonctionnel fonctionnelle integration soluciones"
    ),
    (.architecture, "soluzioni  losungen solucoes domain application lead information"),
    // Other trades.
    (
      .otherHead,
      "scrum scrummaster agiliste comptable accountant avocat avocate lawyer juriste marketer marketeur marketeuse"
    ),
    (
      .otherHead,
      "commerciale vendeur vendeuse salesperson salesman saleswoman vertriebler vertrieblerin journaliste journalist"
    ),
    (
      .otherHead,
      "medecin doctor infirmier infirmiere nurse writer copywriter redacteur redactrice photographe photographer"
    ),
    (
      .otherHead,
      "coach bdr sdr ae kam csm cpa auditeur auditrice auditor banquier banker courtier notaire pharmacien"
    ),
    (
      .otherHead,
      "pharmacienne kine cuisinier cuisiniere serveur serveuse chauffeur driver artisan agriculteur agent agente"
    ),
    (
      .otherHead,
      "secretaire receptionist receptionniste clerk buyer acheteur acheteuse trader broker controleur controleuse"
    ),
    (
      .otherHead,
      "controller pmo traducteur traductrice translator interpreter interprete economist economiste psychologue"
    ),
    (
      .otherHead,
      "psychologist therapist bibliothecaire librarian veterinaire dentist dentiste musicien musician artiste artist"
    ),
    (
      .otherHead,
      "acteur actor auteur auteure autrice author blogger blogueur youtubeur youtuber streamer influencer"
    ),
    (
      .otherHead,
      "policier pompier militaire pilote pilot steward hotesse electricien electricienne plombier menuisier"
    ),
    (
      .otherHead,
      "macon paysagiste urbaniste projektleiter projektleiterin projektmanager projektmanagerin buchhalter"
    ),
    (
      .otherHead,
      "buchhalterin rechtsanwalt rechtsanwaltin vertriebsmitarbeiter verkaufer verkauferin kaufmann kauffrau"
    ),
    (
      .otherHead,
      "contable abogado abogada vendedor vendedora comercial commercialista avvocato contabile venditore advogado"
    ),
    (
      .otherHead,
      "contador contadora advogada verkoper boekhouder advocaat dpo growthhacker communicant communicante"
    ),
    (
      .otherHead,
      "investor investisseur investisseuse angel retraite retraitee retired volunteer benevole benevolat libraire"
    ),
    (
      .otherHead,
      "rentner depute deputy maire mayor elu elue concierge gardien logisticien logisticienne magasinier"
    ),
    (
      .otherHead,
      "preparateur preparatrice actuaire actuary technico conducteur conductrice aide-soignante boulanger"
    ),
    (
      .otherHead,
      "boulangere coiffeur coiffeuse estheticienne opticien orthophoniste ambulancier sage-femme physiotherapist"
    ),
    (
      .otherHead,
      "paralegal detective translator biologist biologiste chimiste chemist physicien physicist geologue geographe"
    ),
    (
      .otherHead,
      "caissier caissiere hote standardiste negociateur negociatrice fiscaliste tresorier tresoriere"
    ),
    (
      .business,
      "sales vente ventes commercial commerciale commerciaux marketing business affaires finance finances"
    ),
    (
      .business,
      "financier financiere financial legal juridique comptabilite compta accounting strategy strategie"
    ),
    (
      .business,
      "communication communications achats achat procurement logistique logistics supply immobilier immobiliere"
    ),
    (.business, "growth seo sea sem social media community account accounts comptes"),
    (
      .business,
      "cles client clients clientele customer customers relation relations partnership partnerships partenariats"
    ),
    (
      .business,
      "partenariat event events evenement evenementiel office brand content editorial e-commerce retail"
    ),
    (
      .business,
      "durable personnel territorial international export fundraising investment investissement patrimoine"
    ),
    (
      .business,
      "assurance assurances banque bank credit risk risques compliance conformite audit fiscal fiscalite tax"
    ),
    (
      .business,
      "operating vertrieb verkauf einkauf ventas vendite vendas mercadeo comunicacion comunicazione administratif"
    ),
    (
      .business,
      "administrative administration agile transformation changement change facilities revenue presales avant-vente"
    ),
    (.business, "hotel restaurant cuisine rayon magasin store shop boutique"),
    (
      .business,
      "copywriting ads publicite advertising csr rse environnement happiness hospitality sport sports musique"
    ),
    (
      .business,
      "projets-immobiliers amministrativo administrativo nachhaltigkeit customercare crm-marketing negocios"
    ),
    (
      .foreign,
      "civil civile civils mecanique mechanical mecanica mecanico meccanico chemical chimie chimique structural"
    ),
    (.foreign, "btp thermique thermal procedes petroleum environmental environnement agronome"),
    (
      .foreign,
      "biomedical commercial commerciale affaires sales presales foncier fonciere immobilier immobiliere avant"
    ),
    (
      .foreign,
      "business pedagogique patrimonial interieur interior dplg hmonp landscape paysagiste naval navale"
    ),
    (
      .foreign,
      "agricole forestier nucleaire nuclear aeronautique aerospace geotechnique hydraulique genie-civil travaux"
    ),
    (.foreign, "maschinenbau bauingenieur bau batiment urbanisme"),
    (.foreign, "sound property estate curriculum negocios patent brevets agroalimentaire textile"),
    (
      .foreign,
      "biologie laboratoire maintenance-industrielle dentaire electrotechnique chauffage climatisation cvc hvac"
    ),
    (.foreign, "elettrico electrical mining minier methodes plomberie froid d'affaires kinesitherapie"),
    (
      .project,
      "project projet projets projects program programs programme programmes proyecto proyectos progetto"
    ),
    (.project, "progetti projeto projetos projekt projekte project-management portfolio"),
    (
      .individual,
      "account community office success project projet program programme content event events social"
    ),
    (
      .individual,
      "product brand category delivery customer partner partnership partnerships traffic case relationship"
    ),
    (
      .individual,
      "comptes comptes-cles key clientele evenementiel site territory area regional store scrum change"
    ),
    (.individual, "marketing alliance contract contracts service risk campaign property"),
    (.headOf, "chef cheffe cheffes jefe jefa capo chefe chefin leiterin-team"),
    (.team, "team equipe equipes teams equipo squad tribe groupe group"),
    (.general, "general generale managing gerant generala geral"),
    (.generation, "generation gen leadgen"),
    (.success, "success affairs experience life services loans housing union"),
    // Steering words.
    (
      .former,
      "ex former formerly previously prev ancien ancienne anciennement alumni alumnus alumna past ehemals ehemalige"
    ),
    (.former, "ehemaliger antiguo antigua anteriormente precedemment"),
    (
      .now,
      "now devenu devenue aujourd hui maintenant desormais turned reconverti reconvertie currently actuellement"
    ),
    (.now, "actualmente jetzt today current"),
    (.company, "chez at bei presso bij"),
    (
      .helps,
      "aide aidons accompagne accompagnons accompagnant aidant help helping helps recrute recrutons forme formons"
    ),
    (.helps, "connecting empowering j'aide helfe ayudo aiuto ajudo conseille enabling supporting"),
    (.and, "et and und y e und og"),
    (
      .filler,
      "de des du la le les l d of the in der die das fur fuer en del di da do dos das della a au aux un une"
    ),
    (.inside, "en in im"),
    (.filler, "for to pour sur dans avec with h f x m w nb mf fh hf"),
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
