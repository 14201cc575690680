extension CoachCases {
  static let studentUnsaid = #"""
    + fm {student} | Bonjour Ana, votre billet sur Nix m'a aidé. Auriez-vous quinze minutes ?
    + fm {student} | Bonjour Ana, développeur passionné, j'aimerais comprendre votre métier.
    + fm {student} | Bonjour, je cherche une première expérience et votre équipe m'intéresse.
    + fm {student} | Bonjour Ana, j'apprends Rust depuis un an et votre livre m'accompagne. Un appel jeudi ?
    + fm {student} | Bonjour Ana, je suis Malik, j'habite Lille.
    + fm {student} | Bonjour Ana, je débute dans le code. Pourrions-nous parler ?
    + fm {student} | Hi Ana, your post on Nix helped me. Would you have fifteen minutes?
    + fm {student} | Hi Ana, I'm a passionate developer and would like to understand your work.
    + fm {student} | Hi, I am looking for first experience and your team interests me.
    + fm {student} | Hi Ana, I have been learning Rust for a year with your book. A call on Thursday?
    + fm {student} | Hi Ana, I'm Malik from Leeds.
    + fm {student} | Hi Ana, I'm new to coding. Could we talk?
    - fm {student} | Bonjour Ana, étudiante en troisième année à Lille, je lis votre blog. Auriez-vous quinze minutes ?
    - fm {student} | Bonjour Ana, je suis en master à Rennes. Auriez-vous quinze minutes ?
    - fm {student} | Bonjour Ana, je prépare un BUT informatique. Auriez-vous un moment ?
    - fm {student} | Bonjour Ana, je suis en alternance chez Orange. Un appel jeudi ?
    - fm {student} | Bonjour Ana, dans mon école on parle de votre outil.
    - fm {student} | Bonjour Ana, élève ingénieur à Telecom, je vous lis.
    - fm {student} | Bonjour Ana, je finis mes études en juin.
    - fm {student} | Bonjour Ana, étudiant·e à Nantes, je vous lis.
    - fm {student} | Hi Ana, I'm a student at Leeds and read your blog. Fifteen minutes?
    - fm {student} | Hi Ana, I'm in my final year of computer science. Fifteen minutes?
    - fm {student} | Hi Ana, I'm studying maths in Cork. Fifteen minutes?
    - fm {student} | Hi Ana, I'm doing a master's in Delft. Fifteen minutes?
    - fm {student} | Hi Ana, my university uses your tool. Fifteen minutes?
    - fm {student} | Hi Ana, undergrad in Toronto here. Fifteen minutes?
    - fm {student} | Hi Ana, I'm graduating in June. Fifteen minutes?
    - fm | Bonjour Ana, votre billet sur Nix m'a aidé. Auriez-vous quinze minutes ?
    - fm | Hi Ana, your post on Nix helped me. Would you have fifteen minutes?
    - fm {student} | Bonjour Ana, etudiant en 2e annee, je vous lis.
    """#
}
