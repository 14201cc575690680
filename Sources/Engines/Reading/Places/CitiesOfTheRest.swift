// swift-format-ignore-file
/// Towns and divisions of Africa, Asia and Oceania; see `CitiesOfFrance` for the form.
enum CitiesOfTheRest {
  static let table = """
    MA: casablanca,casa,rabat,fes,fez,marrakech,marrakesh,tanger,tangier,tangiers,agadir,meknes,oujda,kenitra,tetouan,sale,mohammedia,el jadida,essaouira,nador,beni mellal,khouribga,settat,casablanca settat,rabat sale kenitra,benguerir,fes meknes,marrakech safi,safi,temara,laayoune_,tanger tetouan al hoceima,ouarzazate
    DZ: alger,algiers,oran,constantine,annaba,setif,tlemcen,bejaia,tizi ouzou,blida,batna,mostaganem,sidi bel abbes,biskra,boumerdes,skikda,chlef,el djazair,algier,bordj bou arreridj,ghardaia
    TN: tunis,sfax,sousse,ariana,monastir,bizerte,gabes,kairouan,nabeul,hammamet,la marsa,ben arous,manouba,lac tunis,gafsa,mahdia,grand tunis,djerba
    LY: tripoli,benghazi,misrata
    EG: alexandria,le caire,cairo,kairo,alexandrie,gizeh,giza,new cairo,mansoura,louxor,luxor,assouan,aswan,hurghada,tanta,port said,suez,sharm el sheikh,6th of october,zagazig
    SD: khartoum
    SN: dakar,thies,saint louis du senegal,ziguinchor,kaolack,rufisque,pikine,diamniadio,mbour,touba
    CI: abidjan,yamoussoukro,bouake,san pedro,cocody,grand bassam,plateau abidjan,korhogo,cote d ivoire
    ML: bamako,sikasso,kayes
    BF: ouagadougou,bobo dioulasso,ouaga
    GN: conakry
    GW: bissau
    GM: banjul,serrekunda
    SL: freetown
    LR: monrovia
    TG: lome,kara
    BJ: cotonou,porto novo,parakou,abomey calavi
    NE: niamey,zinder
    NG: lagos,abuja,ibadan,kano,port harcourt,benin city,enugu,kaduna,jos,abeokuta,ilorin,lekki,ikeja,calabar,uyo,owerri,yaba,lagos state,victoria island,warri,aba,ogun,federal capital territory,fct,akure,ife,osun,oyo,rivers state,edo,delta state,anambra
    GH: accra,kumasi,tamale,tema,takoradi,cape coast
    CM: douala,yaounde,bafoussam,garoua,bamenda,buea,limbe,maroua
    GA: libreville,port gentil,franceville
    CG: brazzaville,pointe noire
    CD Africa/Kinshasa: kinshasa,matadi,mbandaka,bandundu
    CD Africa/Lubumbashi: lubumbashi,goma,bukavu,kisangani,kolwezi,mbuji mayi,kananga
    CF: bangui
    TD: n djamena,ndjamena
    GQ: malabo
    RW: kigali,butare,huye,gisenyi
    BI: bujumbura,gitega
    UG: kampala,entebbe,jinja,gulu
    KE: nairobi,mombasa,kisumu,nakuru,eldoret,nairobi county
    TZ: dar es salaam,dodoma,arusha,zanzibar,mwanza
    ET: addis abeba,addis ababa,hawassa,mekelle
    ER: asmara
    DJ: djibouti
    SO: mogadiscio,mogadishu,hargeisa
    MG: antananarivo,tananarive,tana,toamasina,tamatave,fianarantsoa,mahajanga,antsirabe
    MU: port louis,ebene,quatre bornes,curepipe,vacoas,rose hill,ile maurice,grand baie,moka,beau bassin
    SC: victoria seychelles
    KM: moroni
    MZ: maputo,beira,nampula
    ZM: lusaka,ndola,kitwe
    ZW: harare,bulawayo
    MW: lilongwe,blantyre
    AO: luanda,benguela,huambo
    NA: windhoek
    BW: gaborone,francistown
    ZA: johannesburg,johannesbourg,joburg,le cap,cape town,kapstadt,durban,pretoria,port elizabeth,gqeberha,bloemfontein,stellenbosch,sandton,midrand,centurion,east london,gauteng,western cape,kwazulu natal,soweto,eastern cape,city of cape town
    SZ: mbabane
    LS: maseru
    CV: praia,mindelo
    MR: nouakchott
    ST: sao tome
    IL: tel aviv,tel aviv yafo,jerusalem,haifa,beer sheva,herzliya,ramat gan,petah tikva,rishon lezion,netanya,raanana,ra anana,rehovot,holon,kfar saba,eilat,hod hasharon
    PS Asia/Hebron: ramallah,naplouse,nablus,hebron,bethlehem
    PS Asia/Gaza: gaza,gaza city
    LB: beyrouth,beirut,tripoli,jounieh,saida,byblos
    SY: damas,damascus,alep,aleppo,homs
    JO: amman,irbid,zarqa,aqaba
    IQ: bagdad,baghdad,erbil,bassora,basra,mossoul,mosul,sulaymaniyah
    IR: teheran,tehran,mashhad,isfahan,esfahan,chiraz,shiraz,tabriz,karaj,qom
    SA: riyad,riyadh,riad,djeddah,jeddah,la mecque,mecca,medine,medina,dammam,khobar,al khobar,dhahran,neom,tabuk
    AE: dubai,abu dhabi,abou dabi,sharjah,ajman,ras al khaimah,al ain,uae,u a e,eau,emirates,emirats,emirats arabes unis
    QA: doha,lusail,al rayyan
    BH: manama
    KW: koweit city,kuwait city,koweit
    OM: mascate,muscat,salalah
    YE: sanaa,aden
    AF: kaboul,kabul,herat
    PK: karachi,lahore,islamabad,rawalpindi,faisalabad,multan,peshawar,hyderabad,sialkot,quetta,punjab,sindh,gujranwala,khyber pakhtunkhwa,islamabad capital territory
    IN: bangalore,bengaluru,bombay,mumbai,delhi,new delhi,hyderabad,chennai,madras,pune,calcutta,kolkata,ahmedabad,jaipur,surat,lucknow,kanpur,nagpur,indore,bhopal,visakhapatnam,vizag,patna,vadodara,ghaziabad,ludhiana,agra,nashik,faridabad,meerut,rajkot,varanasi,srinagar,aurangabad,dhanbad,amritsar,navi mumbai,allahabad,prayagraj,ranchi,howrah,coimbatore,jabalpur,gwalior,vijayawada,jodhpur,madurai,raipur,kota,chandigarh,guwahati,solapur,hubli,mysore,mysuru,tiruchirappalli,trichy,bareilly,gurgaon,gurugram,noida,greater noida,thiruvananthapuram,trivandrum,kochi,cochin,kozhikode,calicut,goa,panaji,pondicherry,puducherry,auroville,dehradun,bhubaneswar,mangalore,salem,warangal,guntur,udaipur,mohali,thane,shimla,gandhinagar,jamshedpur,secunderabad,karnataka,maharashtra,tamil nadu,telangana,kerala,uttar pradesh,west bengal,gujarat,rajasthan,haryana,punjab,madhya pradesh,andhra pradesh,bihar,odisha,assam,jharkhand,uttarakhand,himachal pradesh,delhi ncr,ncr,national capital region,greater bengaluru,greater hyderabad,greater delhi,greater chennai,mumbai metropolitan,pune pimpri chinchwad,chhattisgarh,jammu and kashmir,kashmir,india in
    BD: dacca,dhaka,chittagong,chattogram,sylhet,khulna,rajshahi,gazipur
    LK: colombo,kandy,galle,moratuwa,sri jayawardenepura kotte
    NP: katmandou,kathmandu,pokhara,lalitpur,biratnagar
    BT: thimphou,thimphu
    MV: male
    MM: rangoun,yangon,mandalay,naypyidaw
    TH: bangkok,chiang mai,chiangmai,phuket,pattaya,krung thep,nonthaburi,khon kaen,koh samui
    LA: vientiane,luang prabang
    KH: phnom penh,siem reap
    VN Asia/Ho_Chi_Minh: ho chi minh ville,ho chi minh city,ho chi minh,saigon,hanoi,ha noi,da nang,danang,hai phong,can tho,hue,hcmc,hcm,nha trang,thu duc
    MY Asia/Kuala_Lumpur: kuala lumpur,kl,petaling jaya,penang,george town,johor bahru,shah alam,cyberjaya,selangor,ipoh,malacca,subang jaya,federal territory of kuala lumpur,putrajaya,klang
    MY Asia/Kuching: kuching,kota kinabalu,sabah,sarawak,miri
    SG: singapour,singapore
    BN: bandar seri begawan
    ID Asia/Jakarta: jakarta,bandung,surabaya,yogyakarta,jogja,medan,semarang,depok,tangerang,bekasi,bogor,malang,batam,palembang,west java,jawa barat,east java,central java,java,sumatra,greater jakarta,jakarta raya,solo,surakarta,banten,dki jakarta
    ID Asia/Makassar: bali,denpasar,ubud,canggu,makassar,lombok,balikpapan,manado,banjarmasin,mataram
    ID Asia/Pontianak: pontianak
    ID Asia/Jayapura: jayapura,papua
    TL: dili
    PH: manille,manila,metro manila,quezon city,makati,cebu,cebu city,davao,davao city,taguig,pasig,baguio,iloilo,cagayan de oro,mandaluyong,bgc,caloocan,national capital region philippines,calabarzon,laguna,cavite,bacolod,paranaque,las pinas,pasay,bulacan,muntinlupa
    CN Asia/Shanghai: pekin,beijing,peking,shanghai,canton,guangzhou,shenzhen,chengdu,hangzhou,wuhan,xi an,xian,nanjing,nankin,tianjin,chongqing,suzhou,dalian,qingdao,xiamen,ningbo,harbin,shenyang,jinan,changsha,kunming,dongguan,zhuhai,foshan,hefei,fuzhou,zhengzhou,wuxi,guangdong,zhejiang,jiangsu,sichuan,hubei,fujian,shandong
    CN Asia/Urumqi: urumqi,xinjiang
    HK: hong kong,hongkong,kowloon,hong kong sar
    MO: macao,macau
    TW: taipei,taipeh,kaohsiung,taichung,hsinchu,tainan,new taipei,taoyuan,taiwan
    JP: tokyo,tokio,osaka,kyoto,yokohama,nagoya,fukuoka,sapporo,kobe,hiroshima,sendai,kawasaki,saitama,chiba,okinawa,nara,kanazawa,tsukuba,shibuya,kanagawa,kyushu,hokkaido,naha,niigata,hamamatsu,kyoto prefecture
    KR: seoul,busan,pusan,incheon,daegu,daejeon,gwangju,suwon,pangyo,seongnam,ulsan,gyeonggi,jeju,coree du sud,south korea,korea,coree,corea,korea republic of
    KP: pyongyang
    MN Asia/Ulaanbaatar: oulan bator,ulaanbaatar,ulan bator
    KZ Asia/Almaty: almaty,astana,nur sultan,chimkent,shymkent,karaganda
    KZ Asia/Aqtobe: aktobe
    KZ Asia/Atyrau: atyrau
    KZ Asia/Aqtau: aktau
    UZ Asia/Tashkent: tachkent,tashkent
    UZ Asia/Samarkand: samarcande,samarkand,boukhara,bukhara
    KG: bichkek,bishkek
    TJ: douchanbe,dushanbe
    TM: achgabat,ashgabat
    AU-NSW Australia/Sydney: sydney,newcastle,wollongong,byron bay,parramatta,north sydney,greater sydney,central coast,coffs harbour
    AU-VIC Australia/Melbourne: melbourne,geelong,ballarat,bendigo,greater melbourne
    AU-QLD Australia/Brisbane: brisbane,gold coast,sunshine coast,cairns,townsville,toowoomba,greater brisbane
    AU-SA Australia/Adelaide: adelaide,adelaide,greater adelaide
    AU-WA Australia/Perth: perth,fremantle,greater perth,bunbury
    AU-TAS Australia/Hobart: hobart,launceston
    AU-NT Australia/Darwin: darwin,alice springs
    AU-ACT Australia/Sydney: canberra
    NZ Pacific/Auckland: auckland,wellington,christchurch,hamilton,dunedin,tauranga,queenstown,napier,nelson,rotorua,palmerston north,aotearoa,canterbury new zealand,waikato,otago
    FJ: suva,nadi
    PG Pacific/Port_Moresby: port moresby
    VU: port vila
    WS: apia
    TO: nuku alofa
    GU: hagatna
    """
}
