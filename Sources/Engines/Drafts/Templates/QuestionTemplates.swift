extension DraftTemplates {
  static let question = """
    == fr vous how
    Comment vous y prenez-vous, chez {{company}}, pour {{task}} ?
    == fr vous surprise
    Quelle a été votre plus grande surprise dans {{topic}} ?
    == fr vous again
    Si {{topic}} était à refaire, que feriez-vous autrement ?
    == fr tu how
    Comment tu t'y prends, chez {{company}}, pour {{task}} ?
    == fr tu surprise
    Quelle a été ta plus grande surprise dans {{topic}} ?
    == fr tu again
    Si {{topic}} était à refaire, que ferais-tu autrement ?
    == en you how
    How do you go about {{task}} at {{company}}?
    == en you surprise
    What surprised you most in {{topic}}?
    == en you again
    If you had to do {{topic}} again, what would you do differently?
    """
}
