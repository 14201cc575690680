/// Places written for these tests: text, zones equally right.
enum OwnPlaces {
  static let rows = #"""
    Lyon et périphérie | Europe/Paris
    Greater Lyon Area | Europe/Paris
    Villeurbanne, Auvergne-Rhône-Alpes, France | Europe/Paris
    Toulouse | Europe/Paris
    Strasbourg, Grand Est | Europe/Paris
    Fort-de-France, Martinique | America/Martinique
    Saint-Denis, La Réunion | Indian/Reunion
    Nouméa, Nouvelle-Calédonie | Pacific/Noumea
    Guadeloupe | America/Guadeloupe
    Cayenne, Guyane | America/Cayenne
    Mayotte | Indian/Mayotte
    Lausanne, Vaud, Suisse | Europe/Zurich
    Genève | Europe/Zurich
    Zürich Metropolitan Area | Europe/Zurich
    Liège, Région wallonne | Europe/Brussels
    Anvers | Europe/Brussels
    Luxembourg | Europe/Luxembourg/Europe/Brussels
    Ottawa, Ontario | America/Toronto
    Vancouver, British Columbia, Canada | America/Vancouver
    Calgary, AB | America/Edmonton
    Halifax, Nova Scotia | America/Halifax
    Winnipeg | America/Winnipeg
    St. John's, Newfoundland and Labrador | America/St_Johns
    Saskatoon | America/Regina
    Sherbrooke, Québec | America/Toronto
    Seattle, WA | America/Los_Angeles
    Greater Seattle Area | America/Los_Angeles
    Los Angeles, CA | America/Los_Angeles
    Denver Metropolitan Area | America/Denver
    Phoenix, Arizona | America/Phoenix
    Honolulu | Pacific/Honolulu
    Anchorage, AK | America/Anchorage
    Detroit | America/Detroit
    Boise, Idaho | America/Boise
    Portland, Oregon | America/Los_Angeles
    Portland, Maine | America/New_York
    Portland | null
    Dallas-Fort Worth Metroplex | America/Chicago
    Greater Boston | America/New_York
    Washington DC-Baltimore Area | America/New_York
    Texas | null
    California | America/Los_Angeles
    Florida | null
    Massachusetts | America/New_York
    Canada | null
    Brazil | null
    São Paulo, Brasil | America/Sao_Paulo
    Manaus | America/Manaus
    Recife | America/Recife
    Mexico City | America/Mexico_City
    Ciudad de México, México | America/Mexico_City
    Tijuana | America/Tijuana
    Guadalajara, Jalisco | America/Mexico_City
    Buenos Aires | America/Argentina/Buenos_Aires
    Bogotá D.C. | America/Bogota
    Lima | America/Lima
    London Area, United Kingdom | Europe/London
    Londres | Europe/London
    Manchester | Europe/London
    Edinburgh, Scotland | Europe/London
    Belfast | Europe/London
    Dublin | Europe/Dublin
    Cork, Ireland | Europe/Dublin
    Berlin | Europe/Berlin
    München und Umgebung | Europe/Berlin
    Munich, Bavaria, Germany | Europe/Berlin
    Köln | Europe/Berlin
    Frankfurt Rhine-Main Metropolitan Area | Europe/Berlin
    Wien | Europe/Vienna
    Vienne, Autriche | Europe/Vienna
    Vienne, Isère | Europe/Paris
    Madrid y alrededores | Europe/Madrid
    Barcelona | Europe/Madrid
    Barcelone | Europe/Madrid
    Séville | Europe/Madrid
    Lisboa | Europe/Lisbon
    Porto | Europe/Lisbon
    Ponta Delgada, Açores | Atlantic/Azores
    Funchal, Madeira | Atlantic/Madeira
    Roma | Europe/Rome
    Milan, Lombardy, Italy | Europe/Rome
    Turin | Europe/Rome
    Athènes | Europe/Athens
    Varsovie | Europe/Warsaw
    Kraków, Małopolskie | Europe/Warsaw
    Prague | Europe/Prague
    Bucharest, Romania | Europe/Bucharest
    Cluj-Napoca | Europe/Bucharest
    Sofia | Europe/Sofia
    Budapest | Europe/Budapest
    Stockholm | Europe/Stockholm/Europe/Berlin
    Oslo | Europe/Oslo/Europe/Berlin
    Helsinki | Europe/Helsinki
    Tallinn | Europe/Tallinn
    Kyiv, Ukraine | Europe/Kyiv/Europe/Kiev
    Moscow | Europe/Moscow
    Novosibirsk | Asia/Novosibirsk
    Istanbul | Europe/Istanbul
    Tel Aviv | Asia/Jerusalem
    Dubai, UAE | Asia/Dubai
    Émirats arabes unis | Asia/Dubai
    Casablanca | Africa/Casablanca
    Rabat, Maroc | Africa/Casablanca
    Tunis | Africa/Tunis
    Alger | Africa/Algiers
    Dakar, Sénégal | Africa/Dakar/Africa/Abidjan
    Abidjan | Africa/Abidjan
    Yaoundé, Cameroun | Africa/Douala/Africa/Lagos
    Cotonou | Africa/Porto-Novo/Africa/Lagos
    Kinshasa | Africa/Kinshasa/Africa/Lagos
    Lubumbashi | Africa/Lubumbashi/Africa/Maputo
    République démocratique du Congo | null
    Nairobi | Africa/Nairobi
    Johannesburg, Gauteng, South Africa | Africa/Johannesburg
    Le Cap | Africa/Johannesburg
    Le Caire, Égypte | Africa/Cairo
    Lagos, Nigeria | Africa/Lagos
    Accra | Africa/Accra/Africa/Abidjan
    Antananarivo | Indian/Antananarivo/Africa/Nairobi
    Île Maurice | Indian/Mauritius
    Bengaluru, Karnataka, India | Asia/Kolkata/Asia/Calcutta
    Hyderabad, Telangana | Asia/Kolkata/Asia/Calcutta
    Hyderabad, Pakistan | Asia/Karachi
    Greater Delhi Area | Asia/Kolkata/Asia/Calcutta
    Pékin | Asia/Shanghai
    Shenzhen, Guangdong, China | Asia/Shanghai
    Hong Kong SAR | Asia/Hong_Kong
    Taipei | Asia/Taipei
    Tokyo, Japan | Asia/Tokyo
    Osaka | Asia/Tokyo
    Séoul | Asia/Seoul
    Singapour | Asia/Singapore
    Ho Chi Minh City, Vietnam | Asia/Ho_Chi_Minh/Asia/Saigon
    Hanoi | Asia/Bangkok/Asia/Ho_Chi_Minh/Asia/Saigon
    Bangkok | Asia/Bangkok
    Jakarta | Asia/Jakarta
    Bali, Indonesia | Asia/Makassar
    Sydney | Australia/Sydney
    Melbourne, Victoria | Australia/Melbourne
    Perth | Australia/Perth
    Perth, Scotland | Europe/London
    Adelaide SA | Australia/Adelaide
    Wellington | Pacific/Auckland
    New Zealand | Pacific/Auckland
    Australie | null
    Russie | null
    Indonésie | null
    Espagne | Europe/Madrid
    Portugal | Europe/Lisbon
    Chili | America/Santiago
    Kazakhstan | null/Asia/Almaty
    Remote (France) | Europe/Paris
    Full remote 🌴 | null
    Télétravail | null
    À distance | null
    Paris / Lyon | Europe/Paris
    Paris & London | null
    Paris ↔ Berlin | null
    Nantes ou Rennes | Europe/Paris
    Europe | null
    Afrique | null
    Moon | null
    Sur la lune | null
    127.0.0.1 | null
    Somewhere over the rainbow | null
    Bretagne | Europe/Paris
    Île-de-France | Europe/Paris
    Pays basque | null/Europe/Paris
    Occitanie | Europe/Paris
    Saint-Étienne | Europe/Paris
    Aix-en-Provence | Europe/Paris
    Sophia Antipolis | Europe/Paris
    La Défense | Europe/Paris
    Paris, Texas | America/Chicago
    Cambridge, Massachusetts | America/New_York
    Cambridge | null/Europe/London
    Birmingham, Alabama | America/Chicago
    Birmingham | null/Europe/London
    Richmond, VA | America/New_York
    Georgia | null/Asia/Tbilisi
    Tbilisi, Georgia | Asia/Tbilisi
    Valencia | null/Europe/Madrid
    Columbia | null
    San José, Costa Rica | America/Costa_Rica
    San Jose, California | America/Los_Angeles
    Silicon Valley | America/Los_Angeles
    Bay Area | America/Los_Angeles
    Rennes Metropolitan Area | Europe/Paris
    Montreal, Quebec, Canada | America/Toronto
    Laval, Québec | America/Toronto
    Laval, Pays de la Loire, France | Europe/Paris
    Brooklyn | America/New_York
    69003 Lyon | Europe/Paris
    75011 Paris, France | Europe/Paris
    Région de Nice | Europe/Paris
    Monaco | Europe/Monaco/Europe/Paris
    Andorra la Vella | Europe/Andorra
    Delhi NCR | Asia/Kolkata/Asia/Calcutta
    Tampa Bay Area | America/New_York
    Chicagoland | America/Chicago
    Twin Cities | America/Chicago
    Research Triangle | America/New_York
    DMV area | America/New_York
    Nashville, TN | America/Chicago
    Knoxville, Tennessee | America/New_York
    El Paso, TX | America/Denver
    Louisville, Kentucky | America/Kentucky/Louisville/America/New_York
    Papua New Guinea | null/Pacific/Port_Moresby
    Malaisie | Asia/Kuala_Lumpur/null/Asia/Singapore
    Philippines | Asia/Manila
    Vietnam | Asia/Ho_Chi_Minh
    Allemagne | Europe/Berlin
    UK | Europe/London
    USA | null
    Pays-Bas | Europe/Amsterdam/Europe/Brussels
    Den Haag | Europe/Amsterdam/Europe/Brussels
    Eindhoven | Europe/Amsterdam/Europe/Brussels
    """#
}
