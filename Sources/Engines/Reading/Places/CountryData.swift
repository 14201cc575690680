// swift-format-ignore-file
// Made by script/generate-zones from tzdata's zone.tab and CLDR names; do not edit.

/// Countries: code; zones as in zone.tab; names in thirteen languages.
enum CountryData {
  static let table = """
    AD;Europe/Andorra;Andorra|Andorre|Andora
    AE;Asia/Dubai;United Arab Emirates|Émirats arabes unis|Vereinigte Arabische Emirate|Emiratos Árabes Unidos|Emirati Arabi Uniti|Emirados Árabes Unidos|Verenigde Arabische Emiraten|Zjednoczone Emiraty Arabskie|Förenade Arabemiraten|De Forenede Arabiske Emirater|De forente arabiske emirater|Emiratele Arabe Unite|Birleşik Arap Emirlikleri
    AF;Asia/Kabul;Afghanistan|Afganistán|Afeganistão|Afganistan
    AG;America/Antigua;Antigua & Barbuda|Antigua-et-Barbuda|Antigua und Barbuda|Antigua y Barbuda|Antigua e Barbuda|Antígua e Barbuda|Antigua en Barbuda|Antigua i Barbuda|Antigua och Barbuda|Antigua og Barbuda|Antigua și Barbuda|Antigua ve Barbuda
    AI;America/Anguilla;Anguilla|Anguila
    AL;Europe/Tirane;Albania|Albanie|Albanien|Albânia|Albanië|Arnavutluk
    AM;Asia/Yerevan;Armenia|Arménie|Armenien|Armênia|Armenië|Ermenistan
    AO;Africa/Luanda;Angola
    AQ;Antarctica/McMurdo,Antarctica/Casey,Antarctica/Davis,Antarctica/DumontDUrville,Antarctica/Mawson,Antarctica/Palmer,Antarctica/Rothera,Antarctica/Syowa,Antarctica/Troll,Antarctica/Vostok;Antarctica|Antarctique|Antarktis|Antártida|Antartide|Antarktyda|Antarktika
    AR;America/Argentina/Buenos_Aires,America/Argentina/Cordoba,America/Argentina/Salta,America/Argentina/Jujuy,America/Argentina/Tucuman,America/Argentina/Catamarca,America/Argentina/La_Rioja,America/Argentina/San_Juan,America/Argentina/Mendoza,America/Argentina/San_Luis,America/Argentina/Rio_Gallegos,America/Argentina/Ushuaia;Argentina|Argentine|Argentinien|Argentinië|Argentyna|Arjantin
    AS;Pacific/Pago_Pago;American Samoa|Samoa américaines|Amerikanisch-Samoa|Samoa Americana|Samoa Americane|Amerikaans-Samoa|Samoa Amerykańskie|Amerikanska Samoa|Amerikansk Samoa|Samoa Americană|Amerikan Samoası
    AT;Europe/Vienna;Austria|Autriche|Österreich|Áustria|Oostenrijk|Österrike|Østrig|Østerrike|Avusturya
    AU;Australia/Lord_Howe,Antarctica/Macquarie,Australia/Hobart,Australia/Melbourne,Australia/Sydney,Australia/Broken_Hill,Australia/Brisbane,Australia/Lindeman,Australia/Adelaide,Australia/Darwin,Australia/Perth,Australia/Eucla;Australia|Australie|Australien|Austrália|Australië|Avustralya
    AW;America/Aruba;Aruba
    AX;Europe/Mariehamn;Åland Islands|Îles Åland|Ålandinseln|Islas Aland|Isole Åland|Ilhas Aland|Åland|Wyspy Alandzkie|Insulele Åland|Åland Adaları
    AZ;Asia/Baku;Azerbaijan|Azerbaïdjan|Aserbaidschan|Azerbaiyán|Azerbaigian|Azerbaijão|Azerbeidzjan|Azerbejdżan|Azerbajdzjan|Aserbajdsjan|Azerbaidjan|Azerbaycan
    BA;Europe/Sarajevo;Bosnia & Herzegovina|Bosnie-Herzégovine|Bosnien und Herzegowina|Bosnia y Herzegovina|Bosnia ed Erzegovina|Bósnia e Herzegovina|Bosnië en Herzegovina|Bośnia i Hercegowina|Bosnien och Hercegovina|Bosnien-Hercegovina|Bosnia-Hercegovina|Bosnia și Herțegovina|Bosna-Hersek
    BB;America/Barbados;Barbados|Barbade
    BD;Asia/Dhaka;Bangladesh|Bangladesch|Bangladés|Bangladesz|Bangladeş
    BE;Europe/Brussels;Belgium|Belgique|Belgien|Bélgica|Belgio|België|Belgia|Belçika
    BF;Africa/Ouagadougou;Burkina Faso|Burquina Faso
    BG;Europe/Sofia;Bulgaria|Bulgarie|Bulgarien|Bulgária|Bulgarije|Bułgaria|Bulgaristan
    BH;Asia/Bahrain;Bahrain|Bahreïn|Baréin|Bahrein|Barein|Bahrajn|Bahreyn
    BI;Africa/Bujumbura;Burundi
    BJ;Africa/Porto-Novo;Benin|Bénin|Benín
    BL;America/St_Barthelemy;St. Barthélemy|Saint-Barthélemy|San Bartolomé|São Bartolomeu|S:t Barthélemy|Saint Barthélemy|Saint Barthelemy
    BM;Atlantic/Bermuda;Bermuda|Bermudes|Bermudas|Bermudy
    BN;Asia/Brunei;Brunei|Brunei Darussalam|Brunéi
    BO;America/La_Paz;Bolivia|Bolivie|Bolivien|Bolívia|Boliwia|Bolivya
    BQ;America/Kralendijk;Caribbean Netherlands|Pays-Bas caribéens|Karibische Niederlande|Caribe neerlandés|Caraibi Olandesi|Países Baixos Caribenhos|Caribisch Nederland|Niderlandy Karaibskie|Karibiska Nederländerna|De tidligere Nederlandske Antiller|Karibisk Nederland|Insulele Caraibe Olandeze|Karayip Hollandası
    BR;America/Noronha,America/Belem,America/Fortaleza,America/Recife,America/Araguaina,America/Maceio,America/Bahia,America/Sao_Paulo,America/Campo_Grande,America/Cuiaba,America/Santarem,America/Porto_Velho,America/Boa_Vista,America/Manaus,America/Eirunepe,America/Rio_Branco;Brazil|Brésil|Brasilien|Brasil|Brasile|Brazilië|Brazylia|Brazilia|Brezilya
    BS;America/Nassau;Bahamas|Bahama's|Bahamy|Bahamalar
    BT;Asia/Thimphu;Bhutan|Bhoutan|Bután|Butão|Butan
    BW;Africa/Gaborone;Botswana|Botsuana|Botsvana
    BY;Europe/Minsk;Belarus|Biélorussie|Bielorrusia|Bielorussia|Bielorrússia|Białoruś
    BZ;America/Belize;Belize|Belice
    CA;America/St_Johns,America/Halifax,America/Glace_Bay,America/Moncton,America/Goose_Bay,America/Blanc-Sablon,America/Toronto,America/Iqaluit,America/Atikokan,America/Winnipeg,America/Resolute,America/Rankin_Inlet,America/Regina,America/Swift_Current,America/Edmonton,America/Cambridge_Bay,America/Inuvik,America/Creston,America/Dawson_Creek,America/Fort_Nelson,America/Whitehorse,America/Dawson,America/Vancouver;Canada|Kanada|Canadá
    CC;Indian/Cocos;Cocos (Keeling) Islands|Îles Cocos|Kokosinseln|Islas Cocos|Isole Cocos (Keeling)|Ilhas Cocos (Keeling)|Cocoseilanden|Wyspy Kokosowe|Kokosöarna|Cocosøerne|Kokosøyene|Insulele Cocos (Keeling)|Cocos (Keeling) Adaları
    CD;Africa/Kinshasa,Africa/Lubumbashi;Congo - Kinshasa|Congo-Kinshasa|Kongo-Kinshasa|República Democrática del Congo|Demokratyczna Republika Konga|Kongo|Kongo - Kinşasa
    CF;Africa/Bangui;Central African Republic|République centrafricaine|Zentralafrikanische Republik|República Centroafricana|Repubblica Centrafricana|República Centro-Africana|Centraal-Afrikaanse Republiek|Republika Środkowoafrykańska|Centralafrikanska republiken|Den Centralafrikanske Republik|Den sentralafrikanske republikk|Republica Centrafricană|Orta Afrika Cumhuriyeti
    CG;Africa/Brazzaville;Congo - Brazzaville|Congo-Brazzaville|Kongo-Brazzaville|Congo|República do Congo|Kongo|Kongo - Brazavil
    CH;Europe/Zurich;Switzerland|Suisse|Schweiz|Suiza|Svizzera|Suíça|Zwitserland|Szwajcaria|Sveits|Elveția|İsviçre
    CI;Africa/Abidjan;Côte d'Ivoire
    CK;Pacific/Rarotonga;Cook Islands|Îles Cook|Cookinseln|Islas Cook|Isole Cook|Ilhas Cook|Cookeilanden|Wyspy Cooka|Cooköarna|Cookøerne|Cookøyene|Insulele Cook|Cook Adaları
    CL;America/Santiago,America/Coyhaique,America/Punta_Arenas,Pacific/Easter;Chile|Chili|Cile|Şili
    CM;Africa/Douala;Cameroon|Cameroun|Kamerun|Camerún|Camerun|Camarões|Kameroen
    CN;Asia/Shanghai,Asia/Urumqi;China mainland|Chine continentale|China, Festland|China continental|Cina continentale|China, vasteland|Chiny kontynentalne|Kina, fastlandet|China continentală|Çin ana karası
    CO;America/Bogota;Colombia|Colombie|Kolumbien|Colômbia|Kolumbia|Columbia|Kolombiya
    CR;America/Costa_Rica;Costa Rica|Kostaryka|Kosta Rika
    CU;America/Havana;Cuba|Kuba|Küba
    CV;Atlantic/Cape_Verde;Cape Verde|Cap-Vert|Cabo Verde|Capo Verde|Kaapverdië|Republika Zielonego Przylądka|Kap Verde|Kapp Verde|Capul Verde
    CW;America/Curacao;Curaçao|Curazao|Curaçau
    CX;Indian/Christmas;Christmas Island|Île Christmas|Weihnachtsinsel|Isla de Navidad|Isola Christmas|Ilha Christmas|Christmaseiland|Wyspa Bożego Narodzenia|Julön|Juleøen|Christmasøya|Insula Christmas|Christmas Adası
    CY;Asia/Nicosia,Asia/Famagusta;Cyprus|Chypre|Zypern|Chipre|Cipro|Cypr|Cypern|Kypros|Cipru|Kıbrıs
    CZ;Europe/Prague;Czechia|Tchéquie|Tschechien|Chequia|Cechia|Tchéquia|Tsjechië|Czechy|Tjeckien|Tjekkiet|Tsjekkia|Cehia|Çekya
    DE;Europe/Berlin,Europe/Busingen;Germany|Allemagne|Deutschland|Alemania|Germania|Alemanha|Duitsland|Niemcy|Tyskland|Almanya
    DJ;Africa/Djibouti;Djibouti|Dschibuti|Yibuti|Gibuti|Djibuti|Dżibuti|Cibuti
    DK;Europe/Copenhagen;Denmark|Danemark|Dänemark|Dinamarca|Danimarca|Denemarken|Dania|Danmark|Danemarca|Danimarka
    DM;America/Dominica;Dominica|Dominique|Dominika
    DO;America/Santo_Domingo;Dominican Republic|République dominicaine|Dominikanische Republik|República Dominicana|Repubblica Dominicana|Dominicaanse Republiek|Dominikana|Dominikanska republiken|Den Dominikanske Republik|Den dominikanske republikk|Republica Dominicană|Dominik Cumhuriyeti
    DZ;Africa/Algiers;Algeria|Algérie|Algerien|Argelia|Argélia|Algerije|Algieria|Algeriet|Algerie|Cezayir
    EC;America/Guayaquil,Pacific/Galapagos;Ecuador|Équateur|Equador|Ekwador|Ekvador
    EE;Europe/Tallinn;Estonia|Estonie|Estland|Estônia|Estonya
    EG;Africa/Cairo;Egypt|Égypte|Ägypten|Egipto|Egitto|Egito|Egypte|Egipt|Egypten|Mısır
    EH;Africa/El_Aaiun;Western Sahara|Sahara occidental|Westsahara|Sáhara Occidental|Sahara Occidentale|Saara Ocidental|Westelijke Sahara|Sahara Zachodnia|Västsahara|Vestsahara|Vest-Sahara|Sahara Occidentală|Batı Sahra
    ER;Africa/Asmara;Eritrea|Érythrée|Eritreia|Erytrea|Eritreea|Eritre
    ES;Europe/Madrid,Africa/Ceuta,Atlantic/Canary;Spain|Espagne|Spanien|España|Spagna|Espanha|Spanje|Hiszpania|Spania|İspanya
    ET;Africa/Addis_Ababa;Ethiopia|Éthiopie|Äthiopien|Etiopía|Etiopia|Etiópia|Ethiopië|Etiopien|Etiyopya
    FI;Europe/Helsinki;Finland|Finlande|Finnland|Finlandia|Finlândia|Finlanda|Finlandiya
    FJ;Pacific/Fiji;Fiji|Fidji|Fidschi|Fiyi|Figi|Fidżi
    FK;Atlantic/Stanley;Falkland Islands|Îles Malouines|Falklandinseln|Islas Malvinas|Isole Falkland|Ilhas Malvinas|Falklandeilanden|Falklandy|Falklandsöarna|Falklandsøerne|Falklandsøyene|Insulele Falkland|Falkland Adaları
    FM;Pacific/Chuuk,Pacific/Pohnpei,Pacific/Kosrae;Micronesia|Micronésie|Mikronesien|Micronésia|Mikronezja|Mikronesiaføderasjonen|Micronezia|Mikronezya
    FO;Atlantic/Faroe;Faroe Islands|Îles Féroé|Färöer|Islas Feroe|Isole Fær Øer|Ilhas Faroé|Faeröer|Wyspy Owcze|Färöarna|Færøerne|Færøyene|Insulele Feroe|Faroe Adaları
    FR;Europe/Paris;France|Frankreich|Francia|França|Frankrijk|Francja|Frankrike|Frankrig|Franța|Fransa
    GA;Africa/Libreville;Gabon|Gabun|Gabón|Gabão
    GB;Europe/London;United Kingdom|Royaume-Uni|Vereinigtes Königreich|Reino Unido|Regno Unito|Verenigd Koninkrijk|Wielka Brytania|Storbritannien|Storbritannia|Regatul Unit|Birleşik Krallık
    GD;America/Grenada;Grenada|Grenade|Granada
    GE;Asia/Tbilisi;Georgia|Géorgie|Georgien|Geórgia|Georgië|Gruzja|Gürcistan
    GF;America/Cayenne;French Guiana|Guyane française|Französisch-Guayana|Guayana Francesa|Guyana Francese|Guiana Francesa|Frans-Guyana|Gujana Francuska|Franska Guyana|Fransk Guyana|Guyana Franceză|Fransız Guyanası
    GG;Europe/Guernsey;Guernsey|Guernesey
    GH;Africa/Accra;Ghana|Gana
    GI;Europe/Gibraltar;Gibraltar|Gibilterra|Cebelitarık
    GL;America/Nuuk,America/Danmarkshavn,America/Scoresbysund,America/Thule;Greenland|Groenland|Grönland|Groenlandia|Groenlândia|Grenlandia|Grønland|Groenlanda
    GM;Africa/Banjul;Gambia|Gambie|Gâmbia|Gambiya
    GN;Africa/Conakry;Guinea|Guinée|Guiné|Guinee|Gwinea|Guineea|Gine
    GP;America/Guadeloupe;Guadeloupe|Guadalupe|Guadalupa|Gwadelupa|Guadelupa
    GQ;Africa/Malabo;Equatorial Guinea|Guinée équatoriale|Äquatorialguinea|Guinea Ecuatorial|Guinea Equatoriale|Guiné Equatorial|Equatoriaal-Guinea|Gwinea Równikowa|Ekvatorialguinea|Ækvatorialguinea|Ekvatorial-Guinea|Guineea Ecuatorială|Ekvator Ginesi
    GR;Europe/Athens;Greece|Grèce|Griechenland|Grecia|Grécia|Griekenland|Grecja|Grekland|Grækenland|Hellas|Yunanistan
    GS;Atlantic/South_Georgia;So. Georgia & So. Sandwich Isl.|Géorgie du Sud-et-les Îles Sandwich du Sud|Südgeorgien und die Südlichen Sandwichinseln|Islas Georgia del Sur y Sandwich del Sur|Georgia del Sud e Sandwich Australi|Ilhas Geórgia do Sul e Sandwich do Sul|Zuid-Georgia en Zuidelijke Sandwicheilanden|Georgia Południowa i Sandwich Południowy|Sydgeorgien och Sydsandwichöarna|South Georgia og De Sydlige Sandwichøer|Sør-Georgia og Sør-Sandwichøyene|Georgia de Sud și Insulele Sandwich de Sud|Güney Georgia ve Güney Sandwich Adaları
    GT;America/Guatemala;Guatemala|Gwatemala
    GU;Pacific/Guam;Guam
    GW;Africa/Bissau;Guinea-Bissau|Guinée-Bissau|Guinea-Bisáu|Guiné-Bissau|Guinee-Bissau|Gwinea Bissau|Guineea-Bissau|Gine-Bissau
    GY;America/Guyana;Guyana|Guiana|Gujana
    HK;Asia/Hong_Kong;Hong Kong|Hongkong
    HN;America/Tegucigalpa;Honduras
    HR;Europe/Zagreb;Croatia|Croatie|Kroatien|Croacia|Croazia|Croácia|Kroatië|Chorwacja|Kroatia|Croația|Hırvatistan
    HT;America/Port-au-Prince;Haiti|Haïti|Haití
    HU;Europe/Budapest;Hungary|Hongrie|Ungarn|Hungría|Ungheria|Hungria|Hongarije|Węgry|Ungern|Ungaria|Macaristan
    ID;Asia/Jakarta,Asia/Pontianak,Asia/Makassar,Asia/Jayapura;Indonesia|Indonésie|Indonesien|Indonésia|Indonesië|Indonezja|Indonezia|Endonezya
    IE;Europe/Dublin;Ireland|Irlande|Irland|Irlanda|Ierland|Irlandia|İrlanda
    IL;Asia/Jerusalem;Israel|Israël|Israele|Izrael|İsrail
    IM;Europe/Isle_of_Man;Isle of Man|Île de Man|Isla de Man|Isola di Man|Ilha de Man|Wyspa Man|Man|Insula Man|Man Adası
    IN;Asia/Kolkata;India|Inde|Indien|Índia|Indie|Hindistan
    IO;Indian/Chagos;Chagos Archipelago|Archipel des Chagos|Chagos-Archipel|Archipiélago de Chagos|Isole Chagos|Arquipélago de Chagos|Chagosarchipel|Czagos|Chagosöarna|Chagosøerne|Chagosøyene|Arhipelagul Chagos|Chagos Takımadaları
    IQ;Asia/Baghdad;Iraq|Irak|Iraque
    IR;Asia/Tehran;Iran|Irán|Irã|İran
    IS;Atlantic/Reykjavik;Iceland|Islande|Island|Islandia|Islanda|Islândia|IJsland|İzlanda
    IT;Europe/Rome;Italy|Italie|Italien|Italia|Itália|Italië|Włochy|İtalya
    JE;Europe/Jersey;Jersey
    JM;America/Jamaica;Jamaica|Jamaïque|Jamaika|Giamaica|Jamajka
    JO;Asia/Amman;Jordan|Jordanie|Jordanien|Jordania|Giordania|Jordânia|Jordanië|Iordania|Ürdün
    JP;Asia/Tokyo;Japan|Japon|Japón|Giappone|Japão|Japonia|Japonya
    KE;Africa/Nairobi;Kenya|Kenia|Quênia
    KG;Asia/Bishkek;Kyrgyzstan|Kirghizstan|Kirgisistan|Kirguistán|Kirghizistan|Quirguistão|Kirgizië|Kirgistan|Kirgizistan|Kârgâzstan|Kırgızistan
    KH;Asia/Phnom_Penh;Cambodia|Cambodge|Kambodscha|Camboya|Cambogia|Camboja|Cambodja|Kambodża|Kambodja|Kambodsja|Cambodgia|Kamboçya
    KI;Pacific/Tarawa,Pacific/Kanton,Pacific/Kiritimati;Kiribati|Quiribati
    KM;Indian/Comoro;Comoros|Comores|Komoren|Comoras|Comore|Comoren|Komory|Komorerna|Comorerne|Komorene|Komorlar
    KN;America/St_Kitts;St. Kitts & Nevis|Saint-Christophe-et-Niévès|St. Kitts und Nevis|San Cristóbal y Nieves|Saint Kitts e Nevis|São Cristóvão e Névis|Saint Kitts en Nevis|Saint Kitts i Nevis|S:t Kitts och Nevis|Saint Kitts og Nevis|Saint Kitts și Nevis|Saint Kitts ve Nevis
    KP;Asia/Pyongyang;North Korea|Corée du Nord|Nordkorea|Corea del Norte|Corea del Nord|Coreia do Norte|Noord-Korea|Korea Północna|Nord-Korea|Coreea de Nord|Kuzey Kore
    KR;Asia/Seoul;South Korea|Corée du Sud|Südkorea|Corea del Sur|Corea del Sud|Coreia do Sul|Zuid-Korea|Korea Południowa|Sydkorea|Sør-Korea|Coreea de Sud|Güney Kore
    KW;Asia/Kuwait;Kuwait|Koweït|Koeweit|Kuwejt|Kuweit|Kuveyt
    KY;America/Cayman;Cayman Islands|Îles Caïmans|Kaimaninseln|Islas Caimán|Isole Cayman|Ilhas Cayman|Kaaimaneilanden|Kajmany|Caymanöarna|Caymanøerne|Caymanøyene|Insulele Cayman|Cayman Adaları
    KZ;Asia/Almaty,Asia/Qyzylorda,Asia/Qostanay,Asia/Aqtobe,Asia/Aqtau,Asia/Atyrau,Asia/Oral;Kazakhstan|Kasachstan|Kazajistán|Kazakistan|Cazaquistão|Kazachstan|Kazakstan|Kasakhstan|Kazahstan
    LA;Asia/Vientiane;Laos
    LB;Asia/Beirut;Lebanon|Liban|Libanon|Líbano|Libano|Lübnan
    LC;America/St_Lucia;St. Lucia|Sainte-Lucie|Santa Lucía|Saint Lucia|Santa Lúcia|S:t Lucia|Sfânta Lucia
    LI;Europe/Vaduz;Liechtenstein
    LK;Asia/Colombo;Sri Lanka
    LR;Africa/Monrovia;Liberia|Libéria|Liberya
    LS;Africa/Maseru;Lesotho|Lesoto
    LT;Europe/Vilnius;Lithuania|Lituanie|Litauen|Lituania|Lituânia|Litouwen|Litwa|Litvanya
    LU;Europe/Luxembourg;Luxembourg|Luxemburg|Luxemburgo|Lussemburgo|Luksemburg|Lüksemburg
    LV;Europe/Riga;Latvia|Lettonie|Lettland|Letonia|Lettonia|Letônia|Letland|Łotwa|Letonya
    LY;Africa/Tripoli;Libya|Libye|Libyen|Libia|Líbia|Libië
    MA;Africa/Casablanca;Morocco|Maroc|Marokko|Marruecos|Marocco|Marrocos|Maroko|Marocko|Fas
    MC;Europe/Monaco;Monaco|Mónaco|Mônaco|Monako
    MD;Europe/Chisinau;Moldova|Moldavie|Republik Moldau|Moldavia|Moldávia|Moldavië|Mołdawia|Moldavien|Republica Moldova
    ME;Europe/Podgorica;Montenegro|Monténégro|Czarnogóra|Muntenegru|Karadağ
    MF;America/Marigot;St. Martin|Saint-Martin|San Martín|Saint Martin|Sfântul Martin
    MG;Indian/Antananarivo;Madagascar|Madagaskar
    MH;Pacific/Majuro,Pacific/Kwajalein;Marshall Islands|Îles Marshall|Marshallinseln|Islas Marshall|Isole Marshall|Ilhas Marshall|Marshalleilanden|Wyspy Marshalla|Marshallöarna|Marshalløerne|Marshalløyene|Insulele Marshall|Marshall Adaları
    MK;Europe/Skopje;North Macedonia|Macédoine du Nord|Nordmazedonien|Macedonia del Norte|Macedonia del Nord|Macedônia do Norte|Noord-Macedonië|Macedonia Północna|Nordmakedonien|Nord-Makedonia|Macedonia de Nord|Kuzey Makedonya
    ML;Africa/Bamako;Mali
    MM;Asia/Yangon;Myanmar (Burma)|Myanmar (Birmanie)|Myanmar|Myanmar (Birmania)|Mianmar (Birmânia)|Myanmar (Birma)|Mjanma (Birma)
    MN;Asia/Ulaanbaatar,Asia/Hovd;Mongolia|Mongolie|Mongolei|Mongólia|Mongolië|Mongoliet|Moğolistan
    MO;Asia/Macau;Macao|Macau|Makau|Makao
    MP;Pacific/Saipan;Northern Mariana Islands|Îles Mariannes du Nord|Nördliche Marianen|Islas Marianas del Norte|Isole Marianne Settentrionali|Ilhas Marianas do Norte|Noordelijke Marianen|Mariany Północne|Nordmarianerna|Nordmarianerne|Nord-Marianene|Insulele Mariane de Nord|Kuzey Mariana Adaları
    MQ;America/Martinique;Martinique|Martinica|Martynika|Martinik
    MR;Africa/Nouakchott;Mauritania|Mauritanie|Mauretanien|Mauritânia|Mauritanië|Mauretania|Moritanya
    MS;America/Montserrat;Montserrat
    MT;Europe/Malta;Malta|Malte
    MU;Indian/Mauritius;Mauritius|Maurice|Mauricio|Maurício
    MV;Indian/Maldives;Maldives|Malediven|Maldivas|Maldive|Maldiven|Malediwy|Maldiverna|Maldiverne|Maldivene|Maldivler
    MW;Africa/Blantyre;Malawi|Malaui|Malavi
    MX;America/Mexico_City,America/Cancun,America/Merida,America/Monterrey,America/Matamoros,America/Chihuahua,America/Ciudad_Juarez,America/Ojinaga,America/Mazatlan,America/Bahia_Banderas,America/Hermosillo,America/Tijuana;Mexico|Mexique|Mexiko|México|Messico|Meksyk|Mexic|Meksika
    MY;Asia/Kuala_Lumpur,Asia/Kuching;Malaysia|Malaisie|Malasia|Malásia|Maleisië|Malezja|Malezya
    MZ;Africa/Maputo;Mozambique|Mosambik|Mozambico|Moçambique|Mozambik|Mozambic
    NA;Africa/Windhoek;Namibia|Namibie|Namíbia|Namibië|Namibya
    NC;Pacific/Noumea;New Caledonia|Nouvelle-Calédonie|Neukaledonien|Nueva Caledonia|Nuova Caledonia|Nova Caledônia|Nieuw-Caledonië|Nowa Kaledonia|Nya Kaledonien|Ny Kaledonien|Ny-Caledonia|Noua Caledonie|Yeni Kaledonya
    NE;Africa/Niamey;Niger|Níger|Nijer
    NF;Pacific/Norfolk;Norfolk Island|Île Norfolk|Norfolkinsel|Isla Norfolk|Isola Norfolk|Ilha Norfolk|Norfolk|Norfolkön|Norfolkøya|Insula Norfolk|Norfolk Adası
    NG;Africa/Lagos;Nigeria|Nigéria|Nijerya
    NI;America/Managua;Nicaragua|Nicarágua|Nikaragua
    NL;Europe/Amsterdam;Netherlands|Pays-Bas|Niederlande|Países Bajos|Paesi Bassi|Países Baixos|Nederland|Holandia|Nederländerna|Nederlandene|Țările de Jos|Hollanda
    NO;Europe/Oslo;Norway|Norvège|Norwegen|Noruega|Norvegia|Noorwegen|Norwegia|Norge|Norveç
    NP;Asia/Kathmandu;Nepal|Népal
    NR;Pacific/Nauru;Nauru
    NU;Pacific/Niue;Niue
    NZ;Pacific/Auckland,Pacific/Chatham;New Zealand|Nouvelle-Zélande|Neuseeland|Nueva Zelanda|Nuova Zelanda|Nova Zelândia|Nieuw-Zeeland|Nowa Zelandia|Nya Zeeland|Noua Zeelandă|Yeni Zelanda
    OM;Asia/Muscat;Oman|Omán|Omã|Umman
    PA;America/Panama;Panama|Panamá
    PE;America/Lima;Peru|Pérou|Perú|Perù
    PF;Pacific/Tahiti,Pacific/Marquesas,Pacific/Gambier;French Polynesia|Polynésie française|Französisch-Polynesien|Polinesia Francesa|Polinesia Francese|Polinésia Francesa|Frans-Polynesië|Polinezja Francuska|Franska Polynesien|Fransk Polynesien|Fransk Polynesia|Polinezia Franceză|Fransız Polinezyası
    PG;Pacific/Port_Moresby,Pacific/Bougainville;Papua New Guinea|Papouasie-Nouvelle-Guinée|Papua-Neuguinea|Papúa Nueva Guinea|Papua Nuova Guinea|Papua-Nova Guiné|Papoea-Nieuw-Guinea|Papua-Nowa Gwinea|Papua Nya Guinea|Papua Ny Guinea|Papua Ny-Guinea|Papua-Noua Guinee|Papua Yeni Gine
    PH;Asia/Manila;Philippines|Philippinen|Filipinas|Filippine|Filipijnen|Filipiny|Filippinerna|Filippinerne|Filippinene|Filipine|Filipinler
    PK;Asia/Karachi;Pakistan|Pakistán|Paquistão
    PL;Europe/Warsaw;Poland|Pologne|Polen|Polonia|Polônia|Polska|Polonya
    PM;America/Miquelon;St. Pierre & Miquelon|Saint-Pierre-et-Miquelon|St. Pierre und Miquelon|San Pedro y Miquelón|Saint-Pierre e Miquelon|São Pedro e Miquelão|Saint-Pierre en Miquelon|Saint-Pierre i Miquelon|S:t Pierre och Miquelon|Saint Pierre og Miquelon|Saint-Pierre și Miquelon|Saint Pierre ve Miquelon
    PN;Pacific/Pitcairn;Pitcairn Islands|Îles Pitcairn|Pitcairninseln|Islas Pitcairn|Isole Pitcairn|Ilhas Pitcairn|Pitcairneilanden|Pitcairn|Pitcairnöarna|Pitcairnøyene|Insulele Pitcairn|Pitcairn Adaları
    PR;America/Puerto_Rico;Puerto Rico|Porto Rico|Portorico|Portoryko|Porto Riko
    PS;Asia/Gaza,Asia/Hebron;Palestinian Territories|Territoires palestiniens|Palästinensische Autonomiegebiete|Territorios Palestinos|Territori Palestinesi|Territórios palestinos|Palestijnse gebieden|Terytoria Palestyńskie|Palestinska territorierna|De palæstinensiske områder|Det palestinske området|Teritoriile Palestiniene|Filistin Bölgeleri
    PT;Europe/Lisbon,Atlantic/Madeira,Atlantic/Azores;Portugal|Portogallo|Portugalia|Portekiz
    PW;Pacific/Palau;Palau|Palaos
    PY;America/Asuncion;Paraguay|Paraguai|Paragwaj
    QA;Asia/Qatar;Qatar|Katar|Catar
    RE;Indian/Reunion;Réunion|La Réunion|Reunión|Riunione|Reunião|Reunion
    RO;Europe/Bucharest;Romania|Roumanie|Rumänien|Rumanía|Romênia|Roemenië|Rumunia|Rumænien|România|Romanya
    RS;Europe/Belgrade;Serbia|Serbie|Serbien|Sérvia|Servië|Sırbistan
    RU;Europe/Kaliningrad,Europe/Moscow,Europe/Kirov,Europe/Volgograd,Europe/Astrakhan,Europe/Saratov,Europe/Ulyanovsk,Europe/Samara,Asia/Yekaterinburg,Asia/Omsk,Asia/Novosibirsk,Asia/Barnaul,Asia/Tomsk,Asia/Novokuznetsk,Asia/Krasnoyarsk,Asia/Irkutsk,Asia/Chita,Asia/Yakutsk,Asia/Khandyga,Asia/Vladivostok,Asia/Ust-Nera,Asia/Magadan,Asia/Sakhalin,Asia/Srednekolymsk,Asia/Kamchatka,Asia/Anadyr;Russia|Russie|Russland|Rusia|Rússia|Rusland|Rosja|Ryssland|Rusya
    RW;Africa/Kigali;Rwanda|Ruanda
    SA;Asia/Riyadh;Saudi Arabia|Arabie saoudite|Saudi-Arabien|Arabia Saudí|Arabia Saudita|Arábia Saudita|Saoedi-Arabië|Arabia Saudyjska|Saudiarabien|Saudi-Arabia|Arabia Saudită|Suudi Arabistan
    SB;Pacific/Guadalcanal;Solomon Islands|Îles Salomon|Salomonen|Islas Salomón|Isole Salomone|Ilhas Salomão|Salomonseilanden|Wyspy Salomona|Salomonöarna|Salomonøerne|Salomonøyene|Insulele Solomon|Solomon Adaları
    SC;Indian/Mahe;Seychelles|Seychellen|Seicheles|Seszele|Seychellerna|Seychellerne|Seychellene|Seyşeller
    SD;Africa/Khartoum;Sudan|Soudan|Sudán|Sudão|Soedan
    SE;Europe/Stockholm;Sweden|Suède|Schweden|Suecia|Svezia|Suécia|Zweden|Szwecja|Sverige|Suedia|İsveç
    SG;Asia/Singapore;Singapore|Singapour|Singapur|Singapura
    SH;Atlantic/St_Helena;St. Helena|Sainte-Hélène|Santa Elena|Sant'Elena|Santa Helena|Sint-Helena|Wyspa Świętej Heleny|S:t Helena|Sfânta Elena|Saint Helena
    SI;Europe/Ljubljana;Slovenia|Slovénie|Slowenien|Eslovenia|Eslovênia|Slovenië|Słowenia|Slovenien|Slovenya
    SJ;Arctic/Longyearbyen;Svalbard & Jan Mayen|Svalbard et Jan Mayen|Spitzbergen und Jan Mayen|Svalbard y Jan Mayen|Svalbard e Jan Mayen|Spitsbergen en Jan Mayen|Svalbard i Jan Mayen|Svalbard och Jan Mayen|Svalbard og Jan Mayen|Svalbard și Jan Mayen|Svalbard ve Jan Mayen
    SK;Europe/Bratislava;Slovakia|Slovaquie|Slowakei|Eslovaquia|Slovacchia|Eslováquia|Slowakije|Słowacja|Slovakien|Slovakiet|Slovacia|Slovakya
    SL;Africa/Freetown;Sierra Leone|Sierra Leona|Serra Leoa
    SM;Europe/San_Marino;San Marino|Saint-Marin
    SN;Africa/Dakar;Senegal|Sénégal
    SO;Africa/Mogadishu;Somalia|Somalie|Somália|Somalië|Somali
    SR;America/Paramaribo;Suriname|Surinam
    SS;Africa/Juba;South Sudan|Soudan du Sud|Südsudan|Sudán del Sur|Sud Sudan|Sudão do Sul|Zuid-Soedan|Sudan Południowy|Sydsudan|Sør-Sudan|Sudanul de Sud|Güney Sudan
    ST;Africa/Sao_Tome;São Tomé & Príncipe|Sao Tomé-et-Principe|São Tomé und Príncipe|Santo Tomé y Príncipe|São Tomé e Príncipe|Sao Tomé en Principe|Wyspy Świętego Tomasza i Książęca|São Tomé och Príncipe|São Tomé og Príncipe|São Tomé și Príncipe|Sao Tome ve Principe
    SV;America/El_Salvador;El Salvador|Salvador|Salwador
    SX;America/Lower_Princes;Sint Maarten|Saint-Martin (partie néerlandaise)|Sint-Maarten
    SY;Asia/Damascus;Syria|Syrie|Syrien|Siria|Síria|Syrië|Suriye
    SZ;Africa/Mbabane;Eswatini|Esuatini|Essuatíni|Esvatini
    TC;America/Grand_Turk;Turks & Caicos Islands|Îles Turques-et-Caïques|Turks- und Caicosinseln|Islas Turcas y Caicos|Isole Turks e Caicos|Ilhas Turcas e Caicos|Turks- en Caicoseilanden|Turks i Caicos|Turks- och Caicosöarna|Turks- og Caicosøerne|Turks- og Caicosøyene|Insulele Turks și Caicos|Turks ve Caicos Adaları
    TD;Africa/Ndjamena;Chad|Tchad|Tschad|Ciad|Chade|Tsjaad|Czad|Tsjad|Çad
    TF;Indian/Kerguelen;French Southern Territories|Terres australes françaises|Französische Süd- und Antarktisgebiete|Territorios Australes Franceses|Terre Australi Francesi|Territórios Franceses do Sul|Franse Gebieden in de zuidelijke Indische Oceaan|Francuskie Terytoria Południowe i Antarktyczne|Franska sydterritorierna|De Franske Besiddelser i Det Sydlige Indiske Ocean og Antarktis|De franske sørterritorier|Teritoriile Australe și Antarctice Franceze|Fransız Güney Toprakları
    TG;Africa/Lome;Togo
    TH;Asia/Bangkok;Thailand|Thaïlande|Tailandia|Thailandia|Tailândia|Tajlandia|Thailanda|Tayland
    TJ;Asia/Dushanbe;Tajikistan|Tadjikistan|Tadschikistan|Tayikistán|Tagikistan|Tadjiquistão|Tadzjikistan|Tadżykistan|Tadsjikistan|Tacikistan
    TK;Pacific/Fakaofo;Tokelau|Tokelauöarna
    TL;Asia/Dili;Timor-Leste|Timor oriental|Timor Oriental|Timor Est|Oost-Timor|Timor Wschodni|Östtimor|Øst-Timor
    TM;Asia/Ashgabat;Turkmenistan|Turkménistan|Turkmenistán|Turcomenistão|Türkmenistan
    TN;Africa/Tunis;Tunisia|Tunisie|Tunesien|Túnez|Tunísia|Tunesië|Tunezja|Tunisien|Tunus
    TO;Pacific/Tongatapu;Tonga
    TR;Europe/Istanbul;Türkiye|Turquie|Türkei|Turquía|Turchia|Turquia|Turkije|Turcja|Turkiet|Tyrkiet|Tyrkia|Turcia
    TT;America/Port_of_Spain;Trinidad & Tobago|Trinité-et-Tobago|Trinidad und Tobago|Trinidad y Tobago|Trinidad e Tobago|Trinidad en Tobago|Trynidad i Tobago|Trinidad och Tobago|Trinidad og Tobago|Trinidad și Tobago|Trinidad ve Tobago
    TV;Pacific/Funafuti;Tuvalu
    TW;Asia/Taipei;Taiwan|Taïwan|Taiwán|Tajwan|Tayvan
    TZ;Africa/Dar_es_Salaam;Tanzania|Tanzanie|Tansania|Tanzânia|Tanzanya
    UA;Europe/Simferopol,Europe/Kyiv;Ukraine|Ucrania|Ucraina|Ucrânia|Oekraïne|Ukraina|Ukrayna
    UG;Africa/Kampala;Uganda|Ouganda|Oeganda
    UM;Pacific/Midway,Pacific/Wake;U.S. Outlying Islands|Îles mineures éloignées des É.-U.|Amerikanische Überseeinseln|Islas menores alejadas de EE. UU.|Isole Minori Esterne degli Stati Uniti|Ilhas Menores Distantes dos EUA|Kleine afgelegen eilanden van de Verenigde Staten|Dalekie Wyspy Stanów Zjednoczonych|USA:s yttre öar|Amerikanske oversøiske øer|USAs ytre øyer|Insulele Îndepărtate ale S.U.A.|ABD Küçük Harici Adaları
    US;America/New_York,America/Detroit,America/Kentucky/Louisville,America/Kentucky/Monticello,America/Indiana/Indianapolis,America/Indiana/Vincennes,America/Indiana/Winamac,America/Indiana/Marengo,America/Indiana/Petersburg,America/Indiana/Vevay,America/Chicago,America/Indiana/Tell_City,America/Indiana/Knox,America/Menominee,America/North_Dakota/Center,America/North_Dakota/New_Salem,America/North_Dakota/Beulah,America/Denver,America/Boise,America/Phoenix,America/Los_Angeles,America/Anchorage,America/Juneau,America/Sitka,America/Metlakatla,America/Yakutat,America/Nome,America/Adak,Pacific/Honolulu;United States|États-Unis|Vereinigte Staaten|Estados Unidos|Stati Uniti|Verenigde Staten|Stany Zjednoczone|USA|Statele Unite ale Americii|Amerika Birleşik Devletleri
    UY;America/Montevideo;Uruguay|Uruguai|Urugwaj
    UZ;Asia/Samarkand,Asia/Tashkent;Uzbekistan|Ouzbékistan|Usbekistan|Uzbekistán|Uzbequistão|Oezbekistan|Özbekistan
    VA;Europe/Vatican;Vatican City|État de la Cité du Vatican|Vatikanstadt|Ciudad del Vaticano|Città del Vaticano|Cidade do Vaticano|Vaticaanstad|Watykan|Vatikanstaten|Statul Cetății Vaticanului|Vatikan
    VC;America/St_Vincent;St. Vincent & Grenadines|Saint-Vincent-et-les Grenadines|St. Vincent und die Grenadinen|San Vicente y las Granadinas|Saint Vincent e Grenadine|São Vicente e Granadinas|Saint Vincent en de Grenadines|Saint Vincent i Grenadyny|S:t Vincent och Grenadinerna|Saint Vincent og Grenadinerne|St. Vincent og Grenadinene|Saint Vincent și Grenadinele|Saint Vincent ve Grenadinler
    VE;America/Caracas;Venezuela|Wenezuela
    VG;America/Tortola;British Virgin Islands|Îles Vierges britanniques|Britische Jungferninseln|Islas Vírgenes Británicas|Isole Vergini Britanniche|Ilhas Virgens Britânicas|Britse Maagdeneilanden|Brytyjskie Wyspy Dziewicze|Brittiska Jungfruöarna|De Britiske Jomfruøer|De britiske jomfruøyene|Insulele Virgine Britanice|Britanya Virjin Adaları
    VI;America/St_Thomas;U.S. Virgin Islands|Îles Vierges des États-Unis|Amerikanische Jungferninseln|Islas Vírgenes de EE. UU.|Isole Vergini Americane|Ilhas Virgens Americanas|Amerikaanse Maagdeneilanden|Wyspy Dziewicze Stanów Zjednoczonych|Amerikanska Jungfruöarna|De Amerikanske Jomfruøer|De amerikanske jomfruøyene|Insulele Virgine Americane|ABD Virjin Adaları
    VN;Asia/Ho_Chi_Minh;Vietnam|Viêt Nam|Vietnã|Wietnam
    VU;Pacific/Efate;Vanuatu
    WF;Pacific/Wallis;Wallis & Futuna|Wallis-et-Futuna|Wallis und Futuna|Wallis y Futuna|Wallis e Futuna|Wallis en Futuna|Wallis i Futuna|Wallis- och Futunaöarna|Wallis og Futuna|Wallis și Futuna|Wallis ve Futuna
    WS;Pacific/Apia;Samoa
    YE;Asia/Aden;Yemen|Yémen|Jemen|Iêmen
    YT;Indian/Mayotte;Mayotte|Majotta
    ZA;Africa/Johannesburg;South Africa|Afrique du Sud|Südafrika|Sudáfrica|Sudafrica|África do Sul|Zuid-Afrika|Republika Południowej Afryki|Sydafrika|Sør-Afrika|Africa de Sud|Güney Afrika
    ZM;Africa/Lusaka;Zambia|Zambie|Sambia|Zâmbia|Zambiya
    ZW;Africa/Harare;Zimbabwe|Simbabwe|Zimbabue|Zimbábue|Zimbabve
    """
}
