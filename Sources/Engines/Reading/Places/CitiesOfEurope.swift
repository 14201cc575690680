// swift-format-ignore-file
/// Towns and divisions of Europe; see `CitiesOfFrance` for the form.
enum CitiesOfEurope {
  static let table = """
    BE: bruxelles,brussels,brussel,bxl,anvers,antwerp,antwerpen,gand,ghent,gent,charleroi,liege,luik,bruges,brugge,namur,namen,louvain,leuven,mons,bergen_,malines,mechelen,la louviere,courtrai,kortrijk,hasselt,ostende,oostende,ostend,tournai,genk,seraing,roulers,roeselare,mouscron,verviers,louvain la neuve,ottignies,wavre,nivelles,waterloo,arlon,alost,aalst,sint niklaas,zaventem,ixelles,elsene,schaerbeek,etterbeek,uccle,anderlecht,saint gilles,molenbeek,turnhout,vilvorde,braine l alleud,huy,dinant,spa,eupen,wallonie,wallonia,flandre,flanders,vlaanderen,bruxelles capitale,region de bruxelles capitale,brussels region,hainaut,brabant wallon,brabant flamand,vlaams brabant,limburg belgium,flandre orientale,flandre occidentale,oost vlaanderen,west vlaanderen,east flanders,west flanders
    CH: zurich,zuerich,geneve,geneva,genf,ginevra,bale,basel,berne,bern,lausanne,winterthour,winterthur,lucerne,luzern,saint gall,st gallen,sankt gallen,lugano,bienne,biel,thoune,thun,fribourg,freiburg im uechtland,neuchatel,la chaux de fonds,sion,sierre,martigny,vevey,montreux,nyon,morges,yverdon,yverdon les bains,renens,ecublens,carouge,meyrin,vernier,lancy,zoug,zug,baar,aarau,baden_,schaffhouse,schaffhausen,coire,chur,davos,bellinzone,bellinzona,locarno,delemont,olten,soleure,solothurn,rapperswil,kreuzlingen,frauenfeld,wil,uster,dubendorf,valais,wallis,vaud,waadt,tessin,ticino,argovie,aargau,grisons,graubunden,romandie,suisse romande,arc lemanique,canton de vaud,canton de geneve,thurgovie,thurgau,bulle,gland,monthey,aigle,verbier,zermatt,crans montana
    LU: luxembourg,luxembourg ville,luxembourg city,esch sur alzette,esch,differdange,dudelange,belval,kirchberg
    DE Europe/Berlin: berlin,hambourg,hamburg,munich,munchen,muenchen,cologne,koln,koeln,francfort,frankfurt,frankfurt am main,frankfort,francfort sur le main,stuttgart,dusseldorf,duesseldorf,leipzig,dortmund,essen,breme,bremen,dresde,dresden,hanovre,hannover,hanover,nuremberg,nurnberg,nuernberg,duisbourg,duisburg,bochum,wuppertal,bielefeld,bonn,munster,muenster,mannheim,karlsruhe,augsbourg,augsburg,wiesbaden,monchengladbach,gelsenkirchen,aix la chapelle,aachen,brunswick,braunschweig,chemnitz,kiel,halle,magdebourg,magdeburg,fribourg en brisgau,freiburg,freiburg im breisgau,krefeld,mayence,mainz,lubeck,luebeck,erfurt,oberhausen,rostock,cassel,kassel,hagen,potsdam,sarrebruck,saarbrucken,hamm,ludwigshafen,oldenburg,osnabruck,leverkusen,heidelberg,darmstadt,solingen,ratisbonne,regensburg,herne,paderborn,neuss,ingolstadt,offenbach,furth,wurzburg,ulm,heilbronn,pforzheim,wolfsburg,gottingen,bottrop,reutlingen,koblenz,coblence,bremerhaven,erlangen,bergisch gladbach,remscheid,treves,trier,jena,iena,salzgitter,moers,siegen,hildesheim,cottbus,walldorf,konstanz,constance,tubingen,passau,bamberg,bayreuth,schwerin,weimar,friedrichshafen,kempten,rosenheim,garching,bayern,bavaria,baviere,hessen,hesse,nordrhein westfalen,north rhine westphalia,nrw,rhenanie du nord westphalie,baden wurttemberg,baden wuerttemberg,bade wurtemberg,niedersachsen,lower saxony,basse saxe,sachsen,saxony,saxe,thuringen,thuringia,brandenburg,brandebourg,schleswig holstein,mecklenburg vorpommern,rheinland pfalz,rhineland palatinate,saarland,sarre,sachsen anhalt,saxony anhalt,ruhr,ruhrgebiet,rhein main,rhein neckar,rhine ruhr
    AT: vienne autriche,vienna,wien,graz,linz,salzbourg,salzburg,innsbruck,klagenfurt,villach,wels,sankt polten,st polten,dornbirn,bregenz,tyrol,tirol,steiermark,vorarlberg,oberosterreich,niederosterreich
    AT Europe/Vienna: vienne
    GB: londres,london,manchester,birmingham,leeds,glasgow,liverpool,bristol,sheffield,edimbourg,edinburgh,leicester,coventry,cardiff,belfast,nottingham,newcastle,newcastle upon tyne,hull,kingston upon hull,stoke on trent,southampton,portsmouth,derby,brighton,brighton and hove,hove,plymouth,wolverhampton,reading,aberdeen,norwich,oxford,cambridge,york,bath,exeter,swansea,dundee,milton keynes,luton,northampton,bournemouth,poole,peterborough,ipswich,cheltenham,gloucester,worcester,lincoln,lancaster,preston,blackpool,bolton,stockport,salford,warrington,chester,wakefield,bradford,huddersfield,halifax,sunderland,middlesbrough,durham,carlisle,inverness,perth,stirling,guildford,woking,slough,watford,croydon,st albans,colchester,chelmsford,southend on sea,canterbury,maidstone,hastings,eastbourne,crawley,swindon,salisbury,taunton,truro,newport,wrexham,derry,londonderry,lisburn,bangor,shoreditch,england,angleterre,scotland,ecosse,wales,pays de galles,irlande du nord,northern ireland,great britain,grande bretagne,britain,uk,u k,england uk,yorkshire,west yorkshire,surrey,kent,essex,hertfordshire,cornwall,devon,west midlands,greater manchester,merseyside,tyne and wear,oxfordshire,cambridgeshire,berkshire,hampshire,sussex,lancashire,home counties,midlands,royaume uni,midlothian,rugby,basingstoke,harrogate,telford,stevenage,loughborough,bracknell,maidenhead,tunbridge wells,st andrews,falkirk,paisley,west lothian,somerset,dorset,norfolk,suffolk,buckinghamshire,gloucestershire,nottinghamshire,cheshire,warwickshire,south yorkshire,east sussex,west sussex,staffordshire,leicestershire,northamptonshire,wiltshire,greater london
    IE: dublin,cork,galway,limerick,waterford,kilkenny,sligo,drogheda,dundalk,athlone,letterkenny,tralee,maynooth,eire,county dublin,county cork,leinster,munster ireland
    IM: douglas
    JE: saint helier,jersey
    GG: guernsey,guernesey
    NL: amsterdam,rotterdam,la haye,the hague,den haag,utrecht,eindhoven,groningue,groningen,tilburg,almere,breda,nimegue,nijmegen,apeldoorn,haarlem,arnhem,enschede,amersfoort,zaanstad,den bosch,s hertogenbosch,zwolle,leiden,leyde,leeuwarden,dordrecht,alphen aan den rijn,delft,maastricht,deventer,hilversum,hoofddorp,amstelveen,venlo,heerlen,zoetermeer,holland,hollande,noord holland,north holland,zuid holland,south holland,noord brabant,north brabant,gelderland,overijssel,flevoland,friesland,randstad,zeeland
    ES Europe/Madrid: valencia,cordoba,cartagena,merida,cuenca,guadalajara,madrid,barcelone,barcelona,bcn,valence espagne,seville,sevilla,saragosse,zaragoza,malaga,murcie,murcia,palma,palma de mallorca,palma de majorque,mallorca,majorque,bilbao,alicante,cordoue,valladolid,vigo,gijon,l hospitalet,vitoria,vitoria gasteiz,la corogne,a coruna,la coruna,grenade,granada,elche,oviedo,badalona,cartagena_,terrassa,jerez,sabadell,mostoles,alcala de henares,pampelune,pamplona,fuenlabrada,almeria,leganes,saint sebastien,san sebastian,donostia,san sebastian donostia,getafe,burgos,santander,castellon,castellon de la plana,alcorcon,albacete,logrono,badajoz,salamanque,salamanca,huelva,lleida,lerida,marbella,tarragone,tarragona,leon,cadix,cadiz,jaen,ourense,gerone,girona,lugo,saint jacques de compostelle,santiago de compostela,caceres,ibiza,guadalajara espana,tolede,toledo,pontevedra,segovie,segovia,avila,huesca,teruel,soria,zamora,cuenca_,sitges,reus,catalogne,cataluna,catalunya,catalonia,andalousie,andalucia,andalusia,comunidad de madrid,community of madrid,communaute de madrid,comunidad valenciana,valencian community,communaute valencienne,galice,galicia,pays basque espagnol,pais vasco,basque country,euskadi,navarre,navarra,aragon,asturies,asturias,cantabrie,cantabria,castille et leon,castilla y leon,castilla la mancha,extremadure,extremadura,la rioja_,baleares,islas baleares,balearic islands,iles baleares,region de murcia,bizkaia,gipuzkoa
    ES Africa/Ceuta: ceuta,melilla
    ES Atlantic/Canary: canaries,iles canaries,islas canarias,canarias,canary islands,kanarische inseln,las palmas,las palmas de gran canaria,santa cruz de tenerife,tenerife,tenerife_,gran canaria,grande canarie,lanzarote,fuerteventura,la laguna,la palma,arrecife,adeje,san cristobal de la laguna
    AD: andorre la vieille,andorra la vella
    PT Europe/Lisbon: lisbonne,lisbon,lisboa,lissabon,porto,oporto,braga,coimbra,aveiro,faro,setubal,almada,amadora,guimaraes,leiria,evora,viseu,cascais,sintra,oeiras,vila nova de gaia,matosinhos,maia,viana do castelo,covilha,castelo branco,portimao,lagos,albufeira,algarve,alentejo,santarem,beja,braganca,vila real,ericeira,grande lisboa,tavira
    PT Atlantic/Madeira: madere,madeira,funchal
    PT Atlantic/Azores: acores,azores,ponta delgada,angra do heroismo,sao miguel,terceira,horta
    IT: rome,roma,milan,milano,mailand,naples,napoli,turin,torino,palerme,palermo,genes,genova,genoa,bologne,bologna,florence,firenze,bari,catane,catania,venise,venezia,venice,verone,verona,messine,messina,padoue,padova,padua,trieste,tarente,taranto,brescia,parme,parma,prato,modene,modena,reggio emilia,reggio calabria,perouse,perugia,ravenne,ravenna,livourne,livorno,cagliari,foggia,rimini,salerne,salerno,ferrare,ferrara,sassari,syracuse italie,siracusa,pescara,monza,bergame,bergamo,forli,trente,trento,vicence,vicenza,terni,bolzano,bozen,novare,novara,plaisance,piacenza,ancone,ancona,andria,udine,lecce,pise,pisa,sienne,siena,lucques,lucca,arezzo,come,como,pavie,pavia,cremone,mantoue,mantova,aoste,aosta,varese,trevise,treviso,cosenza,catanzaro,potenza,matera,lombardie,lombardia,lombardy,lazio,latium,toscane,toscana,tuscany,piemont,piemonte,piedmont,venetie,veneto,emilie romagne,emilia romagna,sicile,sicilia,sicily,sardaigne,sardegna,sardinia,pouilles,puglia,campanie,campania,ligurie,liguria,calabre,calabria,ombrie,umbria,marche,abruzzes,abruzzo,friuli venezia giulia,trentino alto adige,south tyrol
    SM: saint marin,san marino
    MT: la valette,valletta,sliema,st julians,saint julian s,birkirkara,msida,gzira
    DK: copenhague,copenhagen,kobenhavn,koebenhavn,kopenhagen,aarhus,arhus,odense,aalborg,alborg,esbjerg,randers,kolding,horsens,vejle,roskilde,frederiksberg,lyngby,capital region of denmark,midtjylland,hovedstaden
    SE: stockholm,goteborg,gothenburg,goeteborg,malmo,malmoe,uppsala,linkoping,vasteras,orebro,helsingborg,norrkoping,jonkoping,umea,lund,boras,sundsvall,gavle,eskilstuna,karlstad,vaxjo,lulea,kalmar,solna,kista,sodertalje,halmstad,vastra gotaland,vastra gotaland county,skane,stockholm county,stockholms lan
    NO: oslo,bergen,trondheim,stavanger,drammen,kristiansand,tromso,fredrikstad,sandnes,bodo,alesund,tonsberg,viken,vestland,rogaland,trondelag
    FI: helsinki,helsingfors,espoo,tampere,vantaa,oulu,turku,jyvaskyla,lahti,kuopio,pori,joensuu,lappeenranta,rovaniemi,vaasa,uusimaa
    AX: mariehamn
    IS: reykjavik,akureyri,kopavogur
    FO: torshavn
    PL: varsovie,warsaw,warszawa,warschau,cracovie,krakow,cracow,krakau,lodz,wroclaw,breslau,poznan,gdansk,dantzig,szczecin,bydgoszcz,lublin,katowice,bialystok,gdynia,czestochowa,radom,sosnowiec,torun,kielce,gliwice,zabrze,rzeszow,olsztyn,bielsko biala,sopot,opole,zielona gora,tricity,trojmiasto,mazowieckie,masovian,malopolska,lesser poland,dolnoslaskie,lower silesia,silesia,slaskie,pomorskie,wielkopolskie
    CZ: prague,praha,prag,brno,ostrava,plzen,pilsen,liberec,olomouc,ceske budejovice,hradec kralove,pardubice,zlin
    SK: bratislava,kosice,presov,zilina,nitra,banska bystrica,trnava
    HU: budapest,debrecen,szeged,miskolc,pecs,gyor
    RO: bucarest,bucharest,bucuresti,bukarest,cluj,cluj napoca,timisoara,iasi,constanta,craiova,brasov,galati,ploiesti,oradea,sibiu,arad,targu mures,bacau,pitesti,suceava
    BG: sofia,plovdiv,varna,bourgas,burgas,roussé,ruse,stara zagora
    GR: athenes,athens,athen,thessalonique,thessaloniki,salonique,patras,heraklion,larissa,volos,ioannina,chania,rhodes,crete,attica,piraeus,le piree,corfu,corfou
    CY Asia/Nicosia: nicosie,nicosia,limassol,larnaca,paphos
    HR: zagreb,split,rijeka,osijek,zadar,pula,dubrovnik,varazdin
    SI: ljubljana,maribor,celje,koper,kranj
    RS: belgrade,beograd,novi sad,nis,kragujevac,subotica
    BA: sarajevo,banja luka,mostar,tuzla,zenica
    MK: skopje,bitola
    ME: podgorica,budva
    AL: tirana,durres
    XK Europe/Belgrade: pristina,prishtina,kosovo
    MD: chisinau
    UA Europe/Kyiv: kiev,kyiv,kiew,kharkiv,kharkov,odessa,odesa,dnipro,lviv,lvov,zaporijia,zaporizhzhia,vinnytsia,ivano frankivsk,chernivtsi,ternopil,poltava,uzhhorod,mykolaiv,cherkasy
    BY: minsk,gomel,brest bielorussie,grodno,vitebsk
    LT: vilnius,kaunas,klaipeda,siauliai
    LV: riga,daugavpils,liepaja
    EE: tallinn,tartu,narva,parnu
    RU Europe/Moscow: moscou,moscow,moskva,moskau,saint petersbourg,saint petersburg,st petersburg,sankt petersburg,nizhny novgorod,kazan,rostov on don,krasnodar,voronezh,sochi,innopolis,yaroslavl,tula
    RU Europe/Kaliningrad: kaliningrad
    RU Europe/Samara: samara,togliatti,izhevsk
    RU Asia/Yekaterinburg: ekaterinbourg,yekaterinburg,ufa,perm,chelyabinsk,tioumen,tyumen
    RU Asia/Omsk: omsk
    RU Asia/Novosibirsk: novossibirsk,novosibirsk
    RU Asia/Tomsk: tomsk
    RU Asia/Krasnoyarsk: krasnoiarsk,krasnoyarsk
    RU Asia/Irkutsk: irkoutsk,irkutsk
    RU Asia/Vladivostok: vladivostok
    TR: istanbul,ankara,izmir,bursa,antalya,adana,konya,gaziantep,kayseri,eskisehir,kocaeli,trabzon,mersin
    GE: tbilissi,tbilisi,batoumi,batumi,kutaisi
    AM: erevan,yerevan,gyumri
    AZ: bakou,baku
    LI: vaduz
    GI: gibraltar
    VA: vatican,vatican city,cite du vatican
    """
}
