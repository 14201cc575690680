// swift-format-ignore-file
/// Towns and divisions of the Americas; see `CitiesOfFrance` for the form.
enum CitiesOfAmerica {
  /// Divisions: `CODE-DIVISION [zone]: names`; no zone: several.
  static let divisions = """
    US-AL America/Chicago: alabama,al
    US-AK America/Anchorage: alaska,ak
    US-AZ America/Phoenix: arizona,az
    US-AR America/Chicago: arkansas,ar
    US-CA America/Los_Angeles: california,californie,kalifornien,ca,calif,socal,norcal,southern california,northern california
    US-CO America/Denver: colorado,co
    US-CT America/New_York: connecticut,ct
    US-DE America/New_York: delaware,de
    US-DC America/New_York: district of columbia,dc,d c
    US-FL ?America/New_York: florida,floride,fl
    US-GA America/New_York: georgia,georgie,ga
    US-HI Pacific/Honolulu: hawaii,hi,hawai,oahu,maui
    US-ID: idaho,id
    US-IL America/Chicago: illinois,il
    US-IN: indiana,in
    US-IA America/Chicago: iowa,ia
    US-KS ?America/Chicago: kansas,ks
    US-KY: kentucky,ky
    US-LA America/Chicago: louisiana,louisiane,la
    US-ME America/New_York: maine,me
    US-MD America/New_York: maryland,md
    US-MA America/New_York: massachusetts,ma
    US-MI ?America/Detroit: michigan,mi
    US-MN America/Chicago: minnesota,mn
    US-MS America/Chicago: mississippi,ms
    US-MO America/Chicago: missouri,mo
    US-MT America/Denver: montana,mt
    US-NE ?America/Chicago: nebraska,ne
    US-NV America/Los_Angeles: nevada,nv
    US-NH America/New_York: new hampshire,nh
    US-NJ America/New_York: new jersey,nj
    US-NM America/Denver: new mexico,nouveau mexique,nm
    US-NY America/New_York: new york,new york state,ny,etat de new york
    US-NC America/New_York: north carolina,caroline du nord,nc
    US-ND: north dakota,nd
    US-OH America/New_York: ohio,oh
    US-OK America/Chicago: oklahoma,ok
    US-OR ?America/Los_Angeles: oregon,or
    US-PA America/New_York: pennsylvania,pennsylvanie,pa
    US-RI America/New_York: rhode island,ri
    US-SC America/New_York: south carolina,caroline du sud,sc
    US-SD: south dakota,sd
    US-TN: tennessee,tn
    US-TX ?America/Chicago: texas,tx
    US-UT America/Denver: utah,ut
    US-VT America/New_York: vermont,vt
    US-VA America/New_York: virginia,virginie,va,nova
    US-WA America/Los_Angeles: washington,washington state,wa,etat de washington
    US-WV America/New_York: west virginia,wv
    US-WI America/Chicago: wisconsin,wi
    US-WY America/Denver: wyoming,wy
    US America/New_York: new england,nouvelle angleterre,tri state area,delmarva
    US America/Los_Angeles: pacific northwest,pnw,silicon valley,bay,bay area,west coast
    CA-QC America/Toronto: quebec,qc,province de quebec,estrie,monteregie,outaouais,laurentides,lanaudiere,mauricie,saguenay lac saint jean,bas saint laurent,capitale nationale,chaudiere appalaches
    CA-ON America/Toronto: ontario,on,ont,gta
    CA-BC America/Vancouver: british columbia,colombie britannique,bc,b c,lower mainland,vancouver island
    CA-AB America/Edmonton: alberta,ab
    CA-MB America/Winnipeg: manitoba,mb
    CA-SK America/Regina: saskatchewan,sk
    CA-NS America/Halifax: nova scotia,nouvelle ecosse,ns
    CA-NB America/Moncton: new brunswick,nouveau brunswick,nb
    CA-NL America/St_Johns: newfoundland,terre neuve,nl,nfld
    CA-PE America/Halifax: prince edward island,ile du prince edouard,pe,pei
    CA-YT America/Whitehorse: yukon,yt
    CA-NT America/Edmonton: northwest territories,territoires du nord ouest,nt
    CA-NU: nunavut,nu
    BR-SP America/Sao_Paulo: sao paulo state,estado de sao paulo,sp
    BR-RJ America/Sao_Paulo: rio de janeiro,rj
    BR-MG America/Sao_Paulo: minas gerais,mg
    BR-ES America/Sao_Paulo: espirito santo,es
    BR-PR America/Sao_Paulo: parana,pr
    BR-SC America/Sao_Paulo: santa catarina,sc
    BR-RS America/Sao_Paulo: rio grande do sul,rs
    BR-DF America/Sao_Paulo: distrito federal,federal district,df
    BR-GO America/Sao_Paulo: goias,go
    BR-BA America/Bahia: bahia,ba
    BR-PE America/Recife: pernambuco,pe
    BR-CE America/Fortaleza: ceara,ce
    BR-RN America/Fortaleza: rio grande do norte,rn
    BR-PB America/Fortaleza: paraiba,pb
    BR-MA America/Fortaleza: maranhao,ma
    BR-PI America/Fortaleza: piaui,pi
    BR-AL America/Maceio: alagoas,al
    BR-SE America/Maceio: sergipe,se
    BR-PA: para,pa
    BR-AP America/Belem: amapa,ap
    BR-TO America/Araguaina: tocantins,to
    BR-MT America/Cuiaba: mato grosso,mt
    BR-MS America/Campo_Grande: mato grosso do sul,ms
    BR-AM: amazonas,am
    BR-RO America/Porto_Velho: rondonia,ro
    BR-RR America/Boa_Vista: roraima,rr
    BR-AC America/Rio_Branco: acre,ac
    MX-CMX America/Mexico_City: ciudad de mexico,cdmx,mexico city metropolitan,distrito federal mexico
    MX-JAL America/Mexico_City: jalisco
    MX-NLE America/Monterrey: nuevo leon
    MX-QRO America/Mexico_City: queretaro,queretaro de arteaga
    MX-ROO America/Cancun: quintana roo
    MX-YUC America/Merida: yucatan
    MX-SON America/Hermosillo: sonora
    MX-BCN America/Tijuana: baja california,basse californie
    MX-BCS America/Mazatlan: baja california sur
    MX-SIN America/Mazatlan: sinaloa
    MX-PUE America/Mexico_City: estado de puebla
    MX-MEX America/Mexico_City: estado de mexico,state of mexico
    MX-CHH: chihuahua
    MX-GUA America/Mexico_City: guanajuato
    MX-VER America/Mexico_City: veracruz
    MX-OAX America/Mexico_City: oaxaca
    MX-CHP America/Mexico_City: chiapas
    MX-MOR America/Mexico_City: morelos
    MX-MIC America/Mexico_City: michoacan
    MX-COA America/Monterrey: coahuila
    MX-AGU America/Mexico_City: aguascalientes
    AU-NSW Australia/Sydney: nsw
    AU-VIC Australia/Melbourne: victoria,vic
    AU-QLD Australia/Brisbane: queensland,qld
    AU-SA Australia/Adelaide: south australia,australie meridionale,sa
    AU-WA Australia/Perth: western australia,australie occidentale,wa
    AU-TAS Australia/Hobart: tasmania,tasmanie,tas
    AU-NT Australia/Darwin: northern territory,territoire du nord,nt
    AU-ACT Australia/Sydney: australian capital territory,act
    AU-NSW Australia/Sydney: new south wales,nouvelle galles du sud
    """

  static let table = """
    US-NY America/New_York: new york,new york city,nyc,n y c,manhattan,brooklyn,queens,bronx,harlem,buffalo,rochester,albany,syracuse,yonkers,ithaca,long island,white plains,big apple,staten island,utica,poughkeepsie,new york metro
    US-NJ America/New_York: newark,jersey city,hoboken,princeton,trenton,camden,edison,atlantic city,new brunswick nj
    US-MA America/New_York: boston,cambridge,somerville,worcester,springfield,lowell,waltham,quincy,newton,amherst,salem,greater boston,brookline,burlington,framingham,plymouth
    US-CT America/New_York: hartford,new haven,stamford,bridgeport,greenwich,norwalk
    US-RI America/New_York: providence,newport
    US-NH America/New_York: manchester,portsmouth,concord,nashua,hanover
    US-VT America/New_York: burlington,montpelier
    US-ME America/New_York: portland,bangor,augusta
    US-PA America/New_York: philadelphia,philadelphie,philly,pittsburgh,allentown,harrisburg,lancaster,scranton,bethlehem,state college,erie,reading,york
    US-DE America/New_York: wilmington,dover,newark
    US-MD America/New_York: baltimore,bethesda,rockville,annapolis,silver spring,columbia,frederick,gaithersburg,college park
    US-DC America/New_York: washington dc,washington d c,washington district of columbia,dc metro,dmv,washington dc baltimore,dc
    US-VA America/New_York: arlington,alexandria,richmond,virginia beach,norfolk,reston,mclean,charlottesville,fairfax,herndon,tysons,blacksburg,roanoke,chesapeake,ashburn,northern virginia
    US-WV America/New_York: charleston,morgantown
    US-NC America/New_York: charlotte,raleigh,durham,chapel hill,greensboro,winston salem,asheville,wilmington,cary,raleigh durham,raleigh durham chapel hill,research triangle,research triangle park,rtp,triangle,fayetteville,greenville
    US-SC America/New_York: charleston,columbia,greenville,myrtle beach,spartanburg
    US-GA America/New_York: atlanta,savannah,athens,augusta,macon,columbus,alpharetta,marietta,decatur,sandy springs,atl
    US-FL America/New_York: miami,orlando,tampa,jacksonville,fort lauderdale,tallahassee,st petersburg,saint petersburg,gainesville,boca raton,west palm beach,palm beach,naples,sarasota,miami beach,tampa bay,tampa st petersburg clearwater,miami fort lauderdale,clearwater,south florida,melbourne,daytona beach,fort myers,coral gables,hollywood,cape canaveral,kissimmee
    US-FL America/Chicago: pensacola,panama city,panama city beach,destin
    US-OH America/New_York: cleveland,columbus,cincinnati,dayton,akron,toledo,youngstown,dublin,canton,oxford,athens
    US-MI America/Detroit: detroit,ann arbor,grand rapids,lansing,flint,kalamazoo,dearborn,troy,detroit metro,east lansing,midland,southfield,birmingham
    US-IN America/Indiana/Indianapolis: indianapolis,fort wayne,bloomington,south bend,west lafayette,lafayette,carmel,muncie,indy
    US-IN America/Chicago: gary,evansville
    US-KY America/Kentucky/Louisville: louisville
    US-KY America/New_York: lexington,frankfort,covington
    US-KY America/Chicago: bowling green,owensboro,paducah
    US-TN America/Chicago: nashville,memphis,clarksville,franklin,murfreesboro,jackson
    US-TN America/New_York: knoxville,chattanooga,johnson city,oak ridge
    US-AL America/Chicago: birmingham,montgomery,huntsville,mobile,tuscaloosa,auburn,florence
    US-MS America/Chicago: jackson,biloxi,gulfport,oxford,starkville
    US-LA America/Chicago: new orleans,nouvelle orleans,baton rouge,shreveport,lafayette,nola
    US-AR America/Chicago: little rock,fayetteville,bentonville,springdale
    US-MO America/Chicago: saint louis,st louis,kansas city,springfield,columbia,jefferson city,independence,branson
    US-IL America/Chicago: chicago,springfield,naperville,evanston,rockford,peoria,champaign,urbana,urbana champaign,aurora,joliet,schaumburg,chicagoland,bloomington
    US-WI America/Chicago: milwaukee,madison,green bay,kenosha,appleton,la crosse
    US-MN America/Chicago: minneapolis,saint paul,st paul,minneapolis st paul,twin cities,rochester,duluth,bloomington
    US-IA America/Chicago: des moines,cedar rapids,iowa city,davenport,ames,dubuque
    US-KS America/Chicago: wichita,topeka,overland park,lawrence,olathe,kansas city,manhattan
    US-NE America/Chicago: omaha,lincoln
    US-SD America/Chicago: sioux falls
    US-SD America/Denver: rapid city
    US-ND America/Chicago: fargo,bismarck,grand forks
    US-OK America/Chicago: oklahoma city,tulsa,norman
    US-TX America/Chicago: austin,houston,dallas,san antonio,fort worth,dallas fort worth,dfw,plano,arlington,frisco,irving,round rock,corpus christi,lubbock,college station,the woodlands,mckinney,garland,galveston,waco,laredo,denton,san marcos,austin round rock,dallas fort worth metroplex,brownsville,amarillo,midland,paris,richardson,sugar land,georgetown
    US-TX America/Denver: el paso
    US-CO America/Denver: denver,boulder,colorado springs,fort collins,aurora,golden,aspen,vail,louisville,broomfield,pueblo,littleton,durango
    US-UT America/Denver: salt lake city,provo,lehi,park city,ogden,orem,draper,slc,moab,sandy,logan
    US-MT America/Denver: billings,missoula,bozeman,helena,great falls,kalispell
    US-WY America/Denver: cheyenne,casper,laramie,jackson hole,jackson
    US-NM America/Denver: albuquerque,santa fe,las cruces,los alamos
    US-ID America/Boise: boise,nampa,meridian,twin falls,idaho falls,pocatello
    US-ID America/Los_Angeles: coeur d alene,moscow
    US-AZ America/Phoenix: phoenix,tucson,scottsdale,tempe,mesa,chandler,gilbert,flagstaff,sedona,glendale
    US-NV America/Los_Angeles: las vegas,reno,henderson,carson city,sparks,vegas
    US-CA America/Los_Angeles: los angeles,san francisco,san diego,san jose,sacramento,oakland,fresno,long beach,berkeley,palo alto,mountain view,menlo park,sunnyvale,santa clara,cupertino,redwood city,san mateo,fremont,santa monica,pasadena,irvine,anaheim,santa barbara,santa cruz,burbank,glendale,culver city,venice,hollywood,bakersfield,riverside,san bernardino,orange county,oc,sf,s f,la,l a,sf bay,san francisco bay,bay,east bay,south bay,san ramon,pleasanton,walnut creek,emeryville,foster city,south san francisco,stanford,san rafael,napa,sonoma,santa rosa,davis,stockton,modesto,monterey,san luis obispo,ventura,malibu,newport beach,costa mesa,huntington beach,carlsbad,la jolla,los gatos,campbell,milpitas,hayward,richmond,sausalito,greater los angeles,inland empire,playa vista,el segundo,torrance,oceanside,san bruno,los altos,burlingame,san carlos,frisco bay
    US-OR America/Los_Angeles: portland,eugene,salem,bend,beaverton,corvallis,hillsboro,medford
    US-WA America/Los_Angeles: seattle,bellevue,redmond,tacoma,spokane,kirkland,everett,olympia,vancouver,bothell,renton,puget sound,greater seattle,bellingham
    US-AK America/Anchorage: anchorage,fairbanks
    US-AK America/Juneau: juneau
    US-HI Pacific/Honolulu: honolulu,hilo,kona,kailua
    PR: san juan,puerto rico,porto rico,bayamon,ponce
    CA-QC America/Toronto: montreal,mtl,ville de quebec,quebec city,laval,gatineau,longueuil,sherbrooke,saguenay,levis,trois rivieres,terrebonne,saint jean sur richelieu,brossard,drummondville,granby,saint hyacinthe,rimouski,chicoutimi,saint jerome,repentigny,boucherville,shawinigan,rouyn noranda,val d or,victoriaville,joliette,blainville,dorval,pointe claire,verdun,plateau mont royal,mont royal,westmount,vaudreuil,rive sud,rive nord,alma,gaspe,sept iles,magog,mirabel,mascouche,chambly,grand montreal,communaute metropolitaine de montreal,saint lambert,baie comeau
    CA-ON America/Toronto: toronto,ottawa,mississauga,brampton,hamilton,london,markham,vaughan,kitchener,waterloo,kitchener waterloo,kitchener cambridge waterloo,cambridge,windsor,richmond hill,oakville,burlington,sudbury,oshawa,barrie,kingston,guelph,thunder bay,ottawa gatineau,greater toronto,st catharines,niagara falls,niagara,peterborough,pickering,north york,scarborough,etobicoke,ajax,milton,kanata,brantford,sarnia,sault ste marie,timmins,belleville,stratford,paris
    CA-BC America/Vancouver: vancouver,victoria,burnaby,surrey,richmond,kelowna,kamloops,nanaimo,abbotsford,coquitlam,new westminster,north vancouver,west vancouver,whistler,greater vancouver,metro vancouver,prince george,langley,squamish
    CA-AB America/Edmonton: calgary,edmonton,red deer,lethbridge,banff,fort mcmurray,medicine hat,airdrie,canmore
    CA-MB America/Winnipeg: winnipeg,brandon,saint boniface
    CA-SK America/Regina: regina,saskatoon,moose jaw,prince albert
    CA-NS America/Halifax: halifax,dartmouth,sydney,wolfville
    CA-NB America/Moncton: moncton,fredericton,saint john,dieppe,bathurst,edmundston
    CA-NL America/St_Johns: st john s,saint john s,st johns,corner brook
    CA-PE America/Halifax: charlottetown,summerside
    CA-YT America/Whitehorse: whitehorse,dawson city
    CA-NT America/Edmonton: yellowknife
    CA-NU America/Iqaluit: iqaluit
    MX America/Mexico_City: mexico city,mexico df,ville de mexico,ciudad de mexico,cdmx,df,guadalajara,puebla,leon,queretaro,toluca,zapopan,san luis potosi,aguascalientes,morelia,veracruz,xalapa,oaxaca,cuernavaca,acapulco,tampico,irapuato,celaya,pachuca,tuxtla gutierrez,villahermosa,guanajuato,san miguel de allende,tlaquepaque,zacatecas,coyoacan,tlaxcala,colima,manzanillo,mexiko stadt,greater mexico city,naucalpan
    MX America/Monterrey: monterrey,saltillo,torreon,durango,san pedro garza garcia
    MX America/Cancun: cancun,playa del carmen,tulum,chetumal,cozumel
    MX America/Merida: merida,campeche
    MX America/Hermosillo: hermosillo,ciudad obregon,guaymas
    MX America/Mazatlan: mazatlan,culiacan,la paz,cabo san lucas,los cabos,san jose del cabo,los mochis,tepic
    MX America/Bahia_Banderas: nuevo vallarta
    MX America/Mexico_City: puerto vallarta
    MX America/Tijuana: tijuana,mexicali,ensenada,rosarito
    MX America/Chihuahua: chihuahua
    MX America/Ciudad_Juarez: ciudad juarez,juarez
    MX America/Matamoros: matamoros,reynosa,nuevo laredo
    BR America/Sao_Paulo: sao paulo,rio de janeiro,rio,brasilia,belo horizonte,bh,curitiba,porto alegre,campinas,florianopolis,floripa,goiania,guarulhos,santos,niteroi,sao jose dos campos,ribeirao preto,sorocaba,uberlandia,joinville,blumenau,londrina,maringa,vitoria,vila velha,santo andre,sao bernardo do campo,osasco,barueri,alphaville,jundiai,juiz de fora,caxias do sul,pelotas,santa maria,chapeco,itajai,sao carlos,piracicaba,bauru,cascavel,foz do iguacu,petropolis,uberaba,sao caetano do sul,contagem,americana,criciuma,novo hamburgo,sao leopoldo,santa rita do sapucai,aparecida de goiania,anapolis,greater sao paulo,grande sao paulo,balneario camboriu
    BR America/Bahia: salvador,salvador de bahia,feira de santana,ilheus,vitoria da conquista
    BR America/Fortaleza: fortaleza,natal,joao pessoa,campina grande,sao luis,teresina,mossoro,sobral
    BR America/Recife: recife,olinda,caruaru,petrolina,jaboatao dos guararapes,porto digital
    BR America/Maceio: maceio,aracaju
    BR America/Belem: belem,macapa,ananindeua
    BR America/Santarem: santarem
    BR America/Araguaina: palmas,araguaina
    BR America/Cuiaba: cuiaba
    BR America/Campo_Grande: campo grande,dourados
    BR America/Manaus: manaus
    BR America/Porto_Velho: porto velho
    BR America/Boa_Vista: boa vista
    BR America/Rio_Branco: rio branco
    BR America/Noronha: fernando de noronha
    AR America/Argentina/Buenos_Aires: buenos aires,caba,la plata,mar del plata,bahia blanca,tandil,greater buenos aires,gran buenos aires,capital federal,ciudad autonoma de buenos aires,avellaneda,quilmes,moron
    AR America/Argentina/Cordoba: cordoba,rosario,santa fe,corrientes,resistencia,posadas,parana,misiones,villa maria
    AR America/Argentina/Mendoza: mendoza
    AR America/Argentina/Tucuman: tucuman,san miguel de tucuman
    AR America/Argentina/Salta: salta,neuquen,bariloche,san carlos de bariloche,santa rosa
    AR America/Argentina/Jujuy: jujuy,san salvador de jujuy
    AR America/Argentina/San_Juan: san juan
    AR America/Argentina/San_Luis: san luis
    AR America/Argentina/Ushuaia: ushuaia
    AR America/Argentina/Rio_Gallegos: rio gallegos,el calafate
    CL America/Santiago: santiago,santiago du chili,santiago de chile,valparaiso,vina del mar,concepcion,temuco,antofagasta,iquique,la serena,coquimbo,puerto montt,valdivia,rancagua,talca,las condes,providencia,chillan,arica,region metropolitana de santiago,santiago metropolitan
    CL America/Punta_Arenas: punta arenas,puerto natales
    CO: bogota,medellin,cali,barranquilla,carthagene,cartagena,cucuta,bucaramanga,pereira,manizales,armenia,santa marta,ibague,villavicencio,antioquia,cundinamarca,valle del cauca,envigado,bogota d c,distrito capital
    PE: lima,arequipa,trujillo,cusco,cuzco,chiclayo,piura,callao,miraflores,iquitos
    VE: caracas,maracaibo,barquisimeto,valencia,maracay,merida,carabobo,zulia,barcelona,ciudad guayana,san cristobal
    EC America/Guayaquil: quito,guayaquil,cuenca,ambato,manta,loja,pichincha,guayas
    EC Pacific/Galapagos: galapagos
    BO: la paz,santa cruz,santa cruz de la sierra,cochabamba,sucre,el alto
    PY: asuncion,ciudad del este,encarnacion
    UY: montevideo,punta del este,salto,maldonado
    GY: georgetown
    SR: paramaribo
    CR: san jose,san jose costa rica,alajuela,heredia,cartago,limon,escazu
    PA: panama,panama city,ciudad de panama,panama ville,david
    GT: guatemala,guatemala city,ciudad de guatemala,antigua guatemala,quetzaltenango
    SV: san salvador,santa ana
    HN: tegucigalpa,san pedro sula
    NI: managua,leon,granada
    BZ: belize city,belmopan
    CU: la havane,havana,la habana,santiago de cuba
    DO: saint domingue,santo domingo,santiago de los caballeros,punta cana
    HT: port au prince,cap haitien,jacmel
    JM: kingston,montego bay
    TT: port of spain,port d espagne
    BB: bridgetown
    BS: nassau
    BM: hamilton
    KY: george town
    CW: willemstad
    AW: oranjestad
    LC: castries
    AG: st john s
    GL America/Nuuk: nuuk
    """
}
