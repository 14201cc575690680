import Domain
import Engines
import Testing

/// Titles as people write them, with what they say. One line: text; role; level.
struct TitleReaderTests {
  @Test(arguments: TitleCases.all) func titleIsReadAsRoleAndLevel(_ line: TitleCase) {
    let reading = TitleReader.read(line.text)
    #expect(
      reading.role == line.role && reading.level == line.level,
      "\(line.text): \(reading.role) \(reading.level)")
  }

  @Test func textWithoutTitleIsOtherAtMidLevel() {
    for text in ["", " ", "🚀", "---", "|||", "@", "@ Doctolib", "Maman de trois enfants", "日本語"] {
      #expect(TitleReader.read(text) == TitleReading(role: .other, level: .mid), "\(text)")
    }
  }
}

struct TitleCase: Sendable, CustomTestStringConvertible {
  let text: String
  let role: Role
  let level: Level
  var testDescription: String { text }
}

enum TitleCases {
  static let all: [TitleCase] = table.split(separator: "\n").compactMap { line in
    let parts = line.split(separator: ";").map { $0.drop { $0 == " " } }
    guard parts.count == 3, let role = Role(rawValue: String(parts[1])),
      let level = Level(rawValue: String(parts[2]))
    else {
      Issue.record("not a case: \(line)")
      return nil
    }
    return TitleCase(text: String(parts[0]), role: role, level: level)
  }

  private static let table = """
    Software Engineer; engineer; mid
    Software Engineer II at Google; engineer; mid
    Software Engineer I; engineer; junior
    Software Engineer III; engineer; senior
    Graduate Software Engineer; engineer; junior
    Développeur Full Stack; engineer; mid
    Développeuse web junior; engineer; junior
    Développeur·se front-end React; engineer; mid
    Développeur(se) PHP/Symfony confirmé(e); engineer; mid
    Développeur.euse Java; engineer; mid
    Ingénieur(e) DevOps senior; engineer; senior
    Ingénieure logiciel chez Dassault Systèmes; engineer; mid
    ingénieur d'études et développement; engineer; mid
    Ingénieur Cloud AWS | Terraform; engineer; mid
    Ingénieur systèmes et réseaux; engineer; mid
    Site Reliability Engineer (SRE); engineer; mid
    Sr. iOS Engineer – Doctolib; engineer; senior
    QA Engineer; engineer; mid
    Ingénieure qualité logicielle; engineer; mid
    Consultant DevOps freelance; engineer; mid
    Consultante cybersécurité senior – Wavestone; engineer; senior
    Freelance React developer; engineer; mid
    Développeur freelance Ruby on Rails; engineer; mid
    Administrateur systèmes Linux; engineer; mid
    Sysadmin; engineer; mid
    Technicien support informatique; engineer; mid
    Pentester @ Synacktiv; engineer; mid
    Security engineer, ex-ANSSI; engineer; mid
    Full-stack dev 🚀 | TypeScript lover; engineer; mid
    Backend @ Alan; engineer; mid
    Softwareentwicklerin; engineer; mid
    Softwareentwickler*in (m/w/d); engineer; mid
    Junior Webentwickler bei Zalando; engineer; junior
    Desarrolladora backend en BBVA; engineer; mid
    Desarrollador/a full stack senior; engineer; senior
    Ingeniero de software; engineer; mid
    Sviluppatore software; engineer; mid
    Sviluppatrice Java junior; engineer; junior
    Desenvolvedor Full Stack Pleno; engineer; mid
    Engenheira de software sênior; engineer; senior
    Programador PHP; engineer; mid
    Softwareontwikkelaar bij ING; engineer; mid
    Web developer / integrator; engineer; mid
    Intégratrice web; engineer; mid
    Embedded software engineer, automotive; engineer; mid
    Développeur jeux vidéo Unity; engineer; mid
    Member of Technical Staff; engineer; mid
    Développeuse en reconversion, ex-infirmière; engineer; mid
    Ex-prof de maths, aujourd'hui développeuse Python; engineer; mid
    Former teacher turned software developer; engineer; mid
    I help startups ship faster | Senior Backend Engineer; engineer; senior
    Analyste cybersécurité SOC; engineer; mid
    Architecte logiciel; lead; lead
    Cloud Architect at AWS; lead; lead
    Solutions Architect; lead; lead
    Architecte SI – SNCF Connect; lead; lead
    Enterprise architect; lead; lead
    Softwarearchitekt; lead; lead
    Lead Developer; lead; lead
    Lead développeuse PHP; lead; lead
    Tech Lead @ Qonto; lead; lead
    Technical leader Java; lead; lead
    Team Lead Backend; lead; lead
    Staff Engineer; lead; lead
    Staff Software Engineer, Search; lead; lead
    Principal developer; lead; lead
    Líder técnico; lead; lead
    Tech lead, ancien CTO; lead; lead
    Engineering Manager; engineering-manager; manager
    Senior Engineering Manager @ Datadog; engineering-manager; manager
    Software Development Manager; engineering-manager; manager
    Responsable développement; engineering-manager; manager
    Responsable technique; engineering-manager; manager
    Responsable informatique – Mairie de Nantes; engineering-manager; manager
    Manager d'équipe de développement; engineering-manager; manager
    Chef d'équipe développement; engineering-manager; manager
    Teamleiter Softwareentwicklung; engineering-manager; manager
    QA Manager; engineering-manager; manager
    IT Manager; engineering-manager; manager
    Gerente de ingeniería; engineering-manager; manager
    CTO; technical-executive; c-level
    CTO & co-founder @ Pennylane; technical-executive; c-level
    Co-founder & CTO; technical-executive; c-level
    Cofondateur | CTO | angel; technical-executive; c-level
    Chief Technology Officer; technical-executive; c-level
    Chief Information Security Officer; technical-executive; c-level
    VP Engineering; technical-executive; vp
    VP of Engineering, Back Market; technical-executive; vp
    Vice President, Engineering; technical-executive; vp
    Vice-président, technologies; technical-executive; vp
    Director of Engineering; technical-executive; director
    Directeur technique; technical-executive; director
    Directrice technique (CTO) chez Shine; technical-executive; c-level
    Head of Engineering; technical-executive; director
    Head of Platform Engineering; technical-executive; director
    Head of Infrastructure and Security; technical-executive; director
    Directeur des systèmes d'information; technical-executive; director
    DSI; technical-executive; director
    DSI adjointe, CHU de Rennes; technical-executive; director
    Directora de ingeniería; technical-executive; director
    Leiter Softwareentwicklung; technical-executive; director
    Founder; founder; c-level
    CEO @ Swile; founder; c-level
    Co-founder and CEO; founder; c-level
    Fondateur & gérant de Pixel SARL; founder; c-level
    Gérante; founder; c-level
    PDG; founder; c-level
    Présidente & fondatrice; founder; c-level
    Directeur général; founder; c-level
    Managing Director; founder; c-level
    Geschäftsführer; founder; c-level
    Gründerin & CEO; founder; c-level
    Fundador y CEO; founder; c-level
    Entrepreneuse; founder; c-level
    Serial entrepreneur | ex-Google; founder; c-level
    Recruiter; hr; mid
    Senior Technical Recruiter; hr; senior
    Talent Acquisition Specialist; hr; mid
    Talent Acquisition Manager @ Contentsquare; hr; manager
    Lead Talent Acquisition; hr; lead
    Chargé de recrutement; hr; mid
    Chargée de ressources humaines; hr; mid
    Responsable RH; hr; manager
    Responsable du recrutement tech; hr; manager
    HR Business Partner; hr; mid
    HR Manager; hr; manager
    People & Culture Manager; hr; manager
    Head of People; hr; director
    Head of Talent Acquisition; hr; director
    VP People; hr; vp
    Chief People Officer; hr; c-level
    IT-Recruiterin; hr; mid
    Recruteuse IT | Chasseuse de têtes; hr; mid
    Sourceur tech; hr; mid
    Consultante en recrutement; hr; mid
    Recruitment Consultant; hr; mid
    Assistante RH; hr; mid
    Recruiting software engineers @ Datadog; hr; mid
    We're hiring! | Talent partner; hr; mid
    Reclutadora IT; hr; mid
    Técnico de selección; hr; mid
    Product Manager; product; mid
    Senior Product Manager @ Spotify; product; senior
    Lead Product Manager; product; lead
    Technical Product Manager; product; mid
    Product Owner; product; mid
    Product Owner junior; product; junior
    PO / PM chez Decathlon; product; mid
    Chef de produit; product; mid
    Responsable produit; product; manager
    VP Product; product; vp
    Chief Product Officer; product; c-level
    Director of Product Management; product; director
    AI Product Manager; product; mid
    Product Designer; design; mid
    Senior UX Designer; design; senior
    UX/UI designer freelance; design; mid
    Lead Designer; design; lead
    Lead product designer @ Aircall; design; lead
    Directrice artistique; design; director
    Graphiste indépendante; design; mid
    Webdesigneuse; design; mid
    Design Manager; design; manager
    UX researcher; design; mid
    Diseñadora UX; design; mid
    Data Scientist; data; mid
    Senior Data Analyst; data; senior
    Data engineer junior; data; junior
    Ingénieure data; data; mid
    Machine Learning Engineer; data; mid
    Ingénieur machine learning chez Criteo; data; mid
    Lead Data Scientist; data; lead
    Head of Data; data; director
    Chief Data Officer; data; c-level
    Analyste de données; data; mid
    Business Intelligence Analyst; data; mid
    Data architect; data; lead
    Consultant data & IA; data; mid
    Analista de datos; data; mid
    Wissenschaftlicher Data Scientist; data; mid
    Staff Data Engineer; data; lead
    Enseignante en informatique; teacher; mid
    Formatrice web chez Wild Code School; teacher; mid
    Intervenant en école d'ingénieurs; teacher; mid
    Professeur de NSI; teacher; mid
    Senior lecturer in computer science; teacher; senior
    Maître de conférences en informatique; teacher; mid
    Dozentin für Informatik; teacher; mid
    Profesora de programación; teacher; mid
    Mentor chez OpenClassrooms; teacher; mid
    Étudiant en informatique; student; intern
    Étudiante en M2 MIAGE; student; intern
    Stagiaire développeur web; student; intern
    Alternante développeuse chez Orange; student; intern
    Développeur web en alternance; student; intern
    Apprenti développeur; student; intern
    Élève ingénieure à l'INSA Lyon; student; intern
    À la recherche d'une alternance développeur web; student; intern
    En recherche de stage de fin d'études; student; intern
    Software Engineer Intern; student; intern
    Software Engineering Internship; student; intern
    PhD student in machine learning; student; intern
    Doctorante en IA; student; intern
    Praktikantin Softwareentwicklung; student; intern
    Becario de desarrollo; student; intern
    Estudiante de ingeniería informática; student; intern
    Studente di informatica; student; intern
    Stagiair softwareontwikkeling; student; intern
    Assistante RH en alternance; student; intern
    BTS SIO option SLAM; student; intern
    Master 2 Génie logiciel – Université de Lille; student; intern
    Scrum Master; other; mid
    Chef de projet informatique; other; mid
    Cheffe de projet digital; other; mid
    Project Manager; other; mid
    Senior Project Manager; other; senior
    Account Manager; other; mid
    Senior Account Manager; other; senior
    Account Executive; other; mid
    Sales Manager; other; manager
    Responsable marketing; other; manager
    Directrice marketing; other; director
    VP Sales; other; vp
    CFO; other; c-level
    Chief Marketing Officer; other; c-level
    Ingénieur commercial; other; mid
    Ingénieur d'affaires; other; mid
    Business Developer; other; mid
    Développeur d'affaires; other; mid
    Community manager; other; mid
    Office manager; other; mid
    Coach agile; other; mid
    Avocate; other; mid
    Architecte d'intérieur; other; mid
    Ingénieur génie civil; other; mid
    Mechanical Engineer; other; mid
    Customer Success Manager; other; mid
    Technico-commercial; other; mid
    Growth hacker; other; mid
    Consultant SEO; other; mid
    Chief of Staff; other; mid
    𝗦𝗲𝗻𝗶𝗼𝗿 𝗗𝗲𝘃𝗲𝗹𝗼𝗽𝗲𝗿; engineer; senior
    Consultant | DevOps | Kubernetes; engineer; mid
    Développeuse | Maman | Marathonienne; engineer; mid
    Data Engineer & Backend developer; data; mid
    Recruteur chez Engineer Corp; hr; mid
    Développeur Java (ex-DRH); engineer; mid
    Ex-CEO, Software Engineer; engineer; mid
    Head of Product & Engineering; product; director
    Founding Engineer @ Stealth; engineer; mid
    Quantitative Developer; engineer; mid
    Senior Director of Engineering; technical-executive; director
    Responsable d'équipe QA; engineering-manager; manager
    IT Support Specialist; engineer; mid
    Business analyst; other; mid
    Directeur de projet; other; director
    Directeur R&D; technical-executive; director
    Ingénieur recherche & développement; engineer; mid
    R&D Engineer; engineer; mid
    Développement web freelance; engineer; mid
    Interne en médecine; other; mid
    🚀 CTO @ Lunchr | Angel investor; technical-executive; c-level
    Lead Frontend Engineer (Vue.js) chez ManoMano; lead; lead
    Développeur Web Full-Stack | Symfony & React | Disponible immédiatement; engineer; mid
    Ingénieur DevOps / SRE chez OVHcloud; engineer; mid
    Dév. back-end senior; engineer; senior
    Développeur C++ / Qt – Thales; engineer; mid
    Développeur .NET / C# confirmé; engineer; mid
    Ingénieur systèmes embarqués; engineer; mid
    Concepteur développeur d'applications; engineer; mid
    Conceptrice développeuse d'applications en alternance; student; intern
    Développeur d'applications mobiles iOS; engineer; mid
    Jeune développeuse front passionnée; engineer; mid
    Jeune diplômé ingénieur informatique; engineer; junior
    Chef de projet technique; other; mid
    Directeur des opérations; other; director
    Directeur du recrutement; hr; director
    Directrice de la communication; other; director
    Directeur innovation; other; director
    Directeur Technique & Cofondateur; technical-executive; director
    Co-fondateur et directeur technique; technical-executive; c-level
    Tech recruiter freelance; hr; mid
    Responsable Talent Acquisition; hr; manager
    Talent Acquisition Lead; hr; lead
    Recruteuse tech senior; hr; senior
    HR Director; hr; director
    HR Generalist; hr; mid
    Gestionnaire RH; hr; mid
    Chasseur de têtes IT; hr; mid
    Campus Recruiter at Amazon; hr; mid
    People Ops @ Alan; hr; mid
    Employer branding manager; hr; manager
    Chargée de marque employeur; hr; mid
    VP of Product & Design; product; vp
    Group Product Manager; product; mid
    Principal Product Manager; product; lead
    Head of Product Design; design; director
    Principal Designer; design; lead
    Graphic designer; design; mid
    Motion designer; design; mid
    Service designer; design; mid
    UI designer junior; design; junior
    UX writer; design; mid
    Data analyst junior – Veolia; data; junior
    Analytics Engineer; data; mid
    ML Engineer @ Hugging Face; data; mid
    MLOps Engineer; engineer; mid
    AI Engineer; data; mid
    Ingénieur IA / NLP; data; mid
    Head of AI; data; director
    VP Data & AI; data; vp
    Data Science Manager; data; manager
    Lead Data Engineer; data; lead
    BI Developer; data; mid
    Ingénieur Big Data; data; mid
    Research Scientist, DeepMind; data; mid
    Statisticienne à l'INSEE; data; mid
    Formateur indépendant en développement web; teacher; mid
    Chargé d'enseignement vacataire; teacher; mid
    Enseignant-chercheur en informatique; teacher; mid
    Professor of Computer Science; teacher; mid
    Associate Professor, University of Leeds; teacher; mid
    Coding bootcamp instructor; teacher; mid
    Directeur pédagogique; teacher; director
    Student at 42 Paris; student; intern
    Étudiant à Epitech | Recherche stage 6 mois; student; intern
    Epitech promo 2027; student; intern
    Élève-ingénieur; student; intern
    Intern @ CERN; student; intern
    Software developer apprentice; student; intern
    Apprentie développeuse web et mobile; student; intern
    Master's student in AI; student; intern
    Undergraduate student; student; intern
    Stage développement mobile; student; intern
    Duale Studentin Informatik; student; intern
    Auszubildender Fachinformatiker; student; intern
    Estudiante de DAW en prácticas; student; intern
    Estagiário de desenvolvimento; student; intern
    Tirocinante sviluppatore; student; intern
    Gründer & Geschäftsführer; founder; c-level
    Owner at Pixel Studio; founder; c-level
    Solopreneur building SaaS; founder; c-level
    Fundadora; founder; c-level
    Chief Executive Officer; founder; c-level
    Chairman & Founder; founder; c-level
    Gérant – WebAgency SARL; founder; c-level
    Chief Architect; lead; lead
    Software Architect & Tech Lead; lead; lead
    Architecte technique senior; lead; lead
    Architecte cloud freelance; lead; lead
    Security Architect; lead; lead
    Arquitecto de soluciones; lead; lead
    Lead DevOps; lead; lead
    Lead QA; lead; lead
    Staff SRE @ Datadog; lead; lead
    Senior Software Engineer & Tech Lead; engineer; senior
    Dev lead; lead; lead
    Référent technique; engineer; mid
    Engineering Lead; lead; lead
    Team leader développement; lead; lead
    Engineering Manager @ Spotify (ex-Staff Engineer); engineering-manager; manager
    Manager, Software Engineering; engineering-manager; manager
    Responsable du pôle développement; engineering-manager; manager
    Responsable d'applications; engineering-manager; manager
    Responsable infrastructure et sécurité; engineering-manager; manager
    Head of QA; technical-executive; director
    Head of Technology; technical-executive; director
    Technical Director; technical-executive; director
    Director, Software Engineering; technical-executive; director
    Directeur de l'ingénierie; technical-executive; director
    Vicepresidente de ingeniería; technical-executive; vp
    CIO; technical-executive; c-level
    CISO @ BNP Paribas; technical-executive; c-level
    Sales Engineer; other; mid
    Key Account Manager; other; mid
    Marketing Manager; other; mid
    Assistante de direction; other; mid
    Product Marketing Manager; other; mid
    Chef de projet MOA; other; mid
    Consultant en stratégie; other; mid
    Contrôleuse de gestion; other; mid
    Expert-comptable; other; mid
    Ingénieur mécanique; other; mid
    Civil engineer; other; mid
    Responsable logistique; other; manager
    Journaliste tech; other; mid
    Head of Sales; other; director
    COO; other; c-level
    Chief Financial Officer; other; c-level
    Agile Coach; other; mid
    Program Manager; other; mid
    Delivery Manager; other; mid
    Photographer; other; mid
    Retraité; other; mid
    ancien CTO, consultant en stratégie; other; mid
    Ex-recruteuse devenue développeuse front; engineer; mid
    Développeuse Java chez Sopra Steria, ancienne professeure; engineer; mid
    Engineer by day, musician by night; engineer; mid
    Quality Assurance Engineer; engineer; mid
    Automaticien; other; mid
    Entwicklungsleiter; technical-executive; director
    IT-Leiter; technical-executive; director
    Jefe de proyecto; other; mid
    Responsable de recursos humanos; hr; manager
    Responsabile risorse umane; hr; manager
    Personalleiterin; hr; director
    Ingegnere del software; engineer; mid
    Desarrollador web junior; engineer; junior
    Ingénieur support; engineer; mid
    Cloud engineer (AWS, Terraform) – en mission chez EDF; engineer; mid
    Développeur front-end · React · TypeScript; engineer; mid
    Dev Python & Data; engineer; mid
    Software Craftsman; engineer; mid
    Tech Lead / Engineering Manager; lead; lead
    Ingénieur d'étude senior chez Capgemini; engineer; senior
    Développeuse confirmée Angular; engineer; mid
    CTO-as-a-service; technical-executive; c-level
    Fractional CTO; technical-executive; c-level
    Looking for my first developer job; engineer; mid
    """
}
