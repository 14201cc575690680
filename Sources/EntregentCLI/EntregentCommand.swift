import ArgumentParser
import Domain
import Entregent

/// The tree of commands.
struct EntregentCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "entregent",
    abstract: say(
      "Votre réseau professionnel, chez vous : à qui écrire aujourd’hui, et pourquoi.",
      "Your professional network, at home: whom to turn to today, and why."),
    discussion: say(
      """
      Pour commencer : « entregent import Basic_LinkedInDataExport.zip contacts.vcf », puis \
      « entregent today » dans le terminal ou « entregent serve --open » dans le navigateur.

      Tout reste sur cette machine, dans un seul fichier lisible de son seul propriétaire.
      """,
      """
      To begin: “entregent import Basic_LinkedInDataExport.zip contacts.vcf”, then \
      “entregent today” in the terminal or “entregent serve --open” in the browser.

      Everything stays on this machine, in one file that only you can read.
      """),
    version: ProgramVersion.text,
    groupedSubcommands: [
      CommandGroup(
        name: say("Faire entrer son réseau", "Bringing the network in"),
        subcommands: [
          ImportCommand.self, UndoCommand.self, DuplicatesCommand.self, MergeCommand.self, SplitCommand.self,
          ApartCommand.self,
        ]),
      CommandGroup(
        name: say("À la main", "By hand"),
        subcommands: [
          LogCommand.self, AddCommand.self, SetCommand.self, MeCommand.self, OpportunityCommand.self,
          ChecklistCommand.self,
        ]),
      CommandGroup(
        name: say("Regarder", "Looking"),
        subcommands: [PeopleCommand.self, ShowCommand.self, ProgressCommand.self, InspectCommand.self]),
      CommandGroup(
        name: say("Décider", "Deciding"),
        subcommands: [
          TodayCommand.self, DoneCommand.self, LaterCommand.self, SkipCommand.self, TargetCommand.self,
          RankCommand.self, AllocateCommand.self, PathCommand.self, BalanceCommand.self, CreditsCommand.self,
        ]),
      CommandGroup(
        name: say("Suivre un parcours", "Following a method"),
        subcommands: [
          PlaybooksCommand.self, StartCommand.self, CampaignsCommand.self, CampaignCommand.self,
          SceneCommand.self, RhythmCommand.self,
        ]),
      CommandGroup(
        name: say("Écrire", "Writing"),
        subcommands: [DraftCommand.self, CoachCommand.self, TemplatesCommand.self, PitchCommand.self]),
      CommandGroup(
        name: say("Se parler", "Talking"),
        subcommands: [SlotsCommand.self, CallCommand.self, PrepareCommand.self, FeedCommand.self]),
      CommandGroup(
        name: say("Dans le navigateur", "In the browser"), subcommands: [ServeCommand.self]),
      CommandGroup(
        name: say("Garder", "Keeping"),
        subcommands: [
          ExportCommand.self, BackupCommand.self, RestoreCommand.self, ForgetCommand.self,
          DoctorCommand.self, DemoCommand.self,
        ]),
    ])

  /// - Throws: `UserFacingError` when the first word is no command, or the second none of those it takes.
  static func checkName(_ arguments: [String]) throws {
    guard let name = arguments.first, !name.hasPrefix("-") else { return }
    if name == "help" { return try checkName(Array(arguments.dropFirst())) }
    let names = configuration.subcommands.compactMap { $0.configuration.commandName }
    if let command = configuration.subcommands.first(where: { $0.configuration.commandName == name }) {
      return try checkSecond(arguments.dropFirst().first, of: command.configuration)
    }
    let near = names.filter { $0.hasPrefix(name.prefix(2)) }
    throw UserFacingError(
      .usage, Phrase(fr: "« \(name) » n’est pas une commande.", en: "“\(name)” is no command."),
      advice: near.isEmpty
        ? Phrase(fr: "« entregent --help » les liste.", en: "“entregent --help” lists them.")
        : Phrase(
          fr: "Peut-être : \(near.joined(separator: ", ")).", en: "Perhaps: \(near.joined(separator: ", ")).")
    )
  }

  /// Where a second word says what is to be done, the parser would take another one for an argument of no command.
  private static func checkSecond(_ word: String?, of command: CommandConfiguration) throws {
    guard let word, !word.hasPrefix("-"), word != "help", !command.subcommands.isEmpty,
      command.defaultSubcommand == nil
    else { return }
    let names = command.subcommands.compactMap { $0.configuration.commandName }
    guard !names.contains(word) else { return }
    let list = names.joined(separator: ", ")
    let name = command.commandName ?? ""
    throw UserFacingError(
      .usage,
      Phrase(fr: "« \(name) \(word) » n’est pas une commande.", en: "“\(name) \(word)” is no command."),
      advice: Phrase(fr: "Après « \(name) » : \(list).", en: "After “\(name)”: \(list)."))
  }

  /// Commands whose name is followed by a second word.
  static let nestedNames: Set<String> = [
    "target", "add", "call", "opportunity", "pitch", "playbooks", "campaign", "scene", "templates",
  ]
}

enum ProgramVersion {
  static let text = "0.1.0"
}
