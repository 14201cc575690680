/// Job titles written for these tests: text, roles, levels; `/` parts answers equally right, `¦` stands for a bar.
enum OwnTitles {
  static let rows = #"""
    Développeur front-end React ¦ Freelance | engineer | mid
    Software Engineer II at Datadog | engineer | mid
    Développeuse full stack junior chez Ouidou | engineer | junior
    Staff Software Engineer @ Doctolib | lead | lead
    VP of Engineering, Aircall | technical-executive | vp
    CTO & Co-founder at Pennylane | technical-executive | c-level
    Co-founder & CEO – Spendesk | founder | c-level
    Talent Acquisition Manager @ Alan | hr | manager
    Étudiant en BUT Informatique, recherche alternance | student | intern
    Alternante développeuse web chez Decathlon | student | intern
    Stagiaire DevOps (6 mois) | student | intern
    Product Owner – Société Générale | product | mid
    Senior Product Designer ¦ Design systems | design | senior
    Machine Learning Engineer | data | mid
    Data analyst junior à La Poste | data | junior
    Responsable technique | engineering-manager | manager
    Directeur technique | technical-executive | director/c-level
    Directrice de la R&D chez Dassault | technical-executive | director
    Enseignant-chercheur en informatique | teacher | mid
    Maître de conférences, Université Lyon 1 | teacher | mid
    Consultant DevOps AWS | engineer | mid
    Architecte cloud Azure | lead | lead
    Scrum Master certifié PSM II | other | mid
    Chef de projet digital | other | mid
    Account Executive EMEA | other | mid
    Office manager | other | mid
    Recruteuse tech freelance | hr | mid
    HR Business Partner | hr | mid
    Chief People Officer | hr | c-level
    Head of Talent @ Qonto | hr | director
    Ingénieur QA automatisation | engineer | mid
    SRE @ OVHcloud | engineer | mid
    Lead Data Scientist | data | lead
    Engineering Manager (Payments) | engineering-manager | manager
    Director of Engineering | technical-executive | director
    Softwareentwickler bei SAP | engineer | mid
    Desarrolladora backend en Glovo | engineer | mid
    Gérant de société | founder | c-level
    Tech Lead Java / Spring | lead | lead
    Principal Product Manager | product | lead
    Chief Technology Officer | technical-executive | c-level
    Chief Product Officer | product | c-level
    DSI chez Mairie de Lyon | technical-executive | director
    Graduate Software Developer | engineer | junior
    Apprentice Software Engineer | student | intern
    Working student Frontend (m/w/d) | student | intern
    Werkstudent Softwareentwicklung | student | intern
    Junior Recruiter | hr | junior
    Technical Writer | other | mid
    UX Researcher at Spotify | design | mid
    Ex-Google ¦ Founder of DevTools.io | founder | c-level
    Développeur web en reconversion | engineer | mid
    Ingénieur d'études et développement | engineer | mid
    Ingénieure logiciel embarqué C++ | engineer | mid
    Étudiante à 42 Lyon | student | intern
    Data Engineer confirmé | data | mid
    Sr. iOS Engineer | engineer | senior
    Developer Advocate @ Vercel | engineer/other | mid
    Team Lead Backend | lead | lead
    Team leader développement | lead | lead
    Manager, Software Engineering | engineering-manager | manager
    Senior Engineering Manager | engineering-manager | manager
    Head of Data | data | director
    Responsable recrutement | hr | manager
    Responsable RH | hr | manager
    Chargé de mission RH | hr | mid
    Freelance | other | mid
    Entrepreneur | founder | c-level
    Président de l'association Lyon.js | other/founder | mid/c-level
    Open to work ¦ Développeur Python | engineer | mid
    En recherche d'opportunités | other | mid
    Développeur·euse back-end (Go) | engineer | mid
    Dev Android chez Back Market | engineer | mid
    Programmeur analyste | engineer | mid
    Administrateur systèmes et réseaux | engineer | mid
    Technicien support informatique | engineer/other | mid
    Pentester ¦ OSCP | engineer | mid
    Security Engineer | engineer | mid
    CISO | technical-executive | c-level
    Solutions Architect @ AWS | lead | lead
    Enterprise Architect | lead | lead
    Architecte d'intérieur | other | mid/lead
    Customer Success Manager | other | mid
    Growth Marketing Manager | other | mid
    Sales Director | other | director
    CFO | other | c-level
    COO at Swile | other | c-level
    Professeur des écoles | teacher | mid
    Formatrice Angular & intervenante à l'EPITECH | teacher | mid
    Lecturer in Computer Science | teacher | mid
    Doctorant en informatique | student | intern
    Postdoctoral researcher | data/other | mid
    Research Scientist at Meta AI | data | mid
    Junior Product Manager | product | junior
    Product Marketing Manager | other | mid
    Group Product Manager | product | manager/lead/mid
    VP Product | product | vp
    Creative Director | design/other | director
    Directeur artistique | design/other | director
    UI/UX Designer freelance | design | mid
    Webdesigner | design | mid
    Intégrateur web HTML/CSS | engineer | mid
    Développeur Salesforce | engineer | mid
    Business Analyst | other/data | mid
    Data Architect | data | lead
    BI Developer | data/engineer | mid
    Ingénieur IA | data | mid
    Prompt engineer | engineer/data | mid
    Lead Recruiter | hr | lead
    Sourcer @ Google | hr | mid
    Campus Recruiter | hr | mid
    Chasseur de têtes IT | hr | mid
    Game Developer, Unity | engineer | mid
    Embedded Software Engineer at STMicroelectronics | engineer | mid
    Sviluppatore software presso Reply | engineer | mid
    Ingeniero de software senior | engineer | senior
    Engenheiro de software pleno | engineer | mid
    Leiter Softwareentwicklung | technical-executive/engineering-manager | director/manager
    Geschäftsführer | founder | c-level
    Software engineering manager at Booking.com | engineering-manager | manager
    Founding Engineer | engineer | mid
    Fractional CTO for startups | technical-executive | c-level
    Former CTO, now Developer | engineer | mid
    Développeur fullstack JS 🚀 ¦ Vue / Nuxt / Node | engineer | mid
    Ingénieur·e logiciel·le senior | engineer | senior
    Associate Software Engineer | engineer | junior
    Trainee Developer | student | intern
    Développeur débutant | engineer | junior
    Mobile Team Manager | engineering-manager | manager
    Head of IT | technical-executive | director
    IT Manager | engineering-manager | manager
    Delivery Manager | other | mid/manager
    Agile Coach | other | mid
    Coach en reconversion | other | mid
    Infirmière | other | mid
    Avocat au barreau de Paris | other | mid
    Boulanger | other | mid
    Ingénieur développement logiciel chez Thales | engineer | mid
    Développeur web full-stack en alternance – Groupe BPCE | student | intern
    Dev senior Java/Kotlin 💻 | engineer | senior
    Lead développeuse front Vue.js | lead | lead
    Engineering Manager → Staff Engineer | engineering-manager | manager
    Director, Software Engineering at Adobe | technical-executive | director
    Directeur des systèmes d'information | technical-executive | director
    Directeur de l'ingénierie | technical-executive | director
    Responsable développement | engineering-manager | manager
    Responsable d'équipe développement mobile | engineering-manager | manager
    Chef de projet informatique | other | mid
    Cheffe de projet web | other | mid
    Technical Program Manager | other | mid
    Ingénieur DevOps / SRE (Kubernetes, Terraform) | engineer | mid
    Site Reliability Engineer III | engineer | senior/mid
    Software Engineer I | engineer | junior
    Software Engineer III | engineer | senior/mid
    Développeur confirmé PHP Symfony | engineer | mid
    Développeur expérimenté | engineer | senior/mid
    Jeune développeur passionné | engineer | junior/mid
    Apprenti ingénieur systèmes | student | intern
    Élève ingénieur à l'INSA Lyon | student | intern
    Étudiante en M2 MIAGE ¦ Recherche stage de fin d'études | student | intern
    Intern at Bloomberg | student | intern
    Summer analyst | student/other/data | intern/mid
    Data Scientist @ Alan, ex-BCG | data | mid
    Head of Machine Learning | data | director
    Lead Data Engineer | data | lead
    Analytics Engineer | data | mid
    Chef de produit senior | product | senior
    Lead Product Designer | design | lead
    UX writer | design/other | mid
    Graphiste indépendante | design | mid
    Art director | design/other | director/mid
    Recruitment consultant @ Hays Technology | hr | mid
    Talent Partner | hr | mid
    People Operations Specialist | hr | mid
    Chief Happiness Officer | hr/other | c-level/mid
    Gestionnaire de paie | hr/other | mid
    Fondateur & développeur @ monapp.io | founder | c-level
    CEO & CTO at TinyCorp | technical-executive/founder | c-level
    CTO / Cofounder | technical-executive | c-level
    Founder, ex-CTO | founder | c-level
    Associate Professor, Sorbonne Université | teacher | mid
    Teaching assistant, CS department | teacher/student | mid/intern
    Mentor OpenClassrooms, développeur senior | teacher | mid/senior
    Formateur indépendant Web | teacher | mid
    Ingénieur pédagogique | teacher/other | mid
    Consultant SAP ABAP | engineer/other | mid
    Consultant cybersécurité | engineer | mid
    Consultante data | data | mid
    Management consultant | other | mid
    Architecte logiciel senior | lead | lead/senior
    Network engineer | engineer | mid
    Technicien informatique | engineer/other | mid
    Testeur logiciel | engineer | mid
    QA Lead | lead/engineer | lead
    Automaticien | other/engineer | mid
    Ingénieur mécanique | other | mid
    Civil Engineer | other | mid
    Sales Engineer | other/engineer | mid
    Solutions Engineer | engineer | mid
    Customer Engineer, Google Cloud | engineer/other | mid
    Support engineer | engineer | mid
    Product Engineer | engineer | mid
    Frontend-Entwicklerin | engineer | mid
    Leitender Softwarearchitekt | lead | lead
    Projektleiter IT | other | mid
    Desarrollador Full Stack Jr. | engineer | junior
    Jefe de proyecto | other | mid
    Director de tecnología | technical-executive | director/c-level
    Responsabile HR | hr | manager
    Reclutadora IT | hr | mid
    Studente di informatica | student | intern
    Backend Developer (Node.js) ¦ Open to relocation | engineer | mid
    🚀 Helping startups scale ¦ CTO as a service | technical-executive | c-level
    I build things for the web | engineer/other | mid
    Passionné de code | other/engineer | mid
    Retraité | other | mid
    Maman à plein temps | other | mid
    Blockchain developer / Solidity | engineer | mid
    Quant developer | engineer | mid
    Gérante d'une boulangerie | founder | c-level
    Co-gérant SCOP Codeurs en Liberté, développeur | founder | c-level
    Président @ Agence Web | founder/other | c-level
    Deputy CTO | technical-executive | c-level/director
    VP Engineering & Data | technical-executive | vp
    VP Sales | other | vp
    SVP Technology | technical-executive | vp
    Head of Mobile Engineering | technical-executive | director
    Head of Platform | technical-executive | director
    Head of Marketing | other | director
    Team manager | engineering-manager/other | manager
    Technical Lead Manager | engineering-manager/lead | manager/lead
    Technical Lead | lead | lead
    Lead Developer & Scrum Master | lead | lead
    Responsable marketing | other | manager
    Responsable produit | product | manager
    Product Manager Senior @ Malt | product | senior
    Sr Director of Product | product | director
    Junior UX designer en recherche de CDI | design | junior
    Software Craftsman | engineer | mid
    Codeur | engineer | mid
    Développeur mobile Flutter – disponible immédiatement | engineer | mid
    Ingénieur R&D | engineer | mid
    Ingénieur de recherche, CNRS | engineer/data/other | mid
    Chercheur en IA | data | mid
    Chief Data Officer | data | c-level
    Chief Architect | lead | lead
    Distinguished Engineer | lead | lead
    Fellow, Intel | lead/other | lead/mid
    Member of Technical Staff | engineer | mid/lead
    Software Development Manager | engineering-manager | manager
    Software Development Engineer in Test | engineer | mid
    SDE II @ Amazon | engineer | mid
    MTS at Anthropic | engineer | mid
    Full-Stack-Entwickler (m/w/d) | engineer | mid
    CPO at Pennylane | product | c-level
    COO at Pennylane | other | c-level
    Maîtresse de conférences, université de Lyon | teacher | mid
    Développeur économique, métropole de Nantes | other | mid
    """#
}
