/// Fields of work, other trades and the words that steer the reading.
extension TitleVocabulary {
  static let fields: [(TitleWord, String)] = [
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
      "economique economiques rural touristique territorial agricole forestier nucleaire nuclear aeronautique aerospace geotechnique hydraulique genie-civil travaux"
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
}
