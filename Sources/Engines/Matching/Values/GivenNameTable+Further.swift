extension GivenNameTable {
  /// Given names of English, Turkish, Maghrebi, Indian, Romanian, Polish, Finnish and Japanese use without other forms
  /// of note, folded; those left out that are family names, towns or words as often.
  static let further = """
    aarush abbey addison advik aino akiko alana alba alessia alicja alisha aliza alyssa ananya anaya andreea
    anis aria ariana ariel arlo arnav aryan asher ashleigh ashton aspen aubrey ava avery ayaan bailey bethany
    bilel blair blake blayke bodhi braden brady braiden braxton brayden breanna bree brenda brennan brent
    brianna brittany brodie brody brooke bryce caleb callum cansu carly casey caspian cassidy ceren chad
    chanel charlize chelsea christa clayton colby connor corey cosmin courtney cyrine dakota dalton damon dana
    darcy darren darryl declan defne delilah demi denzel derya devin devon dillon dominika donovan dragos
    duncan dustin dwayne dwight ebru eda eden eero eetu eliana elina elliott elma elton emerson emre enes esra
    everly faye felicity finlay finley finnian flynn furkan gamze gareth garrett gavin gemma gideon gillian
    glenda gracie grayson hailey harley harlow hassen hayden hayley hazel heath henley hina iga iida ilayda
    ilyan imogen ioana irem isaiah ishaan isla iyad izabella jacinta jaiden jaimee jalen jari jax jaxon jayden
    jayla jemima jett jillian josiah jukka kaarina kacper kaito kaleb kalle kane kavya kaya kaylee keely keira
    kellan kelsey kendra kenzo kerry kiara kinga kira kobe kyla kylian kylie kyllian kyra lachlan larissa
    leanne levi lindsay lison livio liviu lucinda lyam lyla lynette mabel mackenzie madalina madison maelan
    maissa maja malachi malcolm mallory marcelina marissa marley matti maverick meagan melody mert merve micah
    michalina mikko miku miley millicent milosz mya mylan nash naya nevaeh niina nikodem nola noura oakley
    oliwia olympia oskari ozge paige paisley paivi payton pekka pelin peyton quinn radu raluca razvan reagan
    reese renae reyansh rhianna riikka riko riley rodney rory rowan ruby ryder ryker ryma saanvi sanna satu
    sawyer sena seppo shania shannon shawn shayla shelby sherry sienna sirine skye skyla skylar soan sohan
    soumaya tabitha tahj tahlia takumi tala taliah tamika tanner tapio tayla taylah teagan tegan tia tiana
    trent troy tugce tyrone ufuk veera vihaan volkan weronika wiktor wyatt xanthe yui yuka yuma zane zayn
    zehra ziad
    """
}
