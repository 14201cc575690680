extension CoachCases {
  static let tooLong = #"""
    - cr | Bonjour Ana, votre talk sur Nix m'a plu.
    - fm | Bonjour Ana, votre talk sur Nix m'a plu. Auriez-vous quinze minutes ?
    - pe | Hi Sam, I made you a page: https://me.example
    - po | Un long post n'est jamais trop long ici.
    """#
}
