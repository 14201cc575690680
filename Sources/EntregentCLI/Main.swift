import ArgumentParser

@main
struct EntregentCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "entregent")
}
