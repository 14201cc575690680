public import ArgumentParser
public import Domain
public import Entregent

// Values that words of the command line may name.

extension Language: ExpressibleByArgument {
  public init?(argument: String) { self.init(rawValue: argument) }
}

extension Day: ExpressibleByArgument {
  public init?(argument: String) { self.init(argument) }
}

extension RankPurpose: ExpressibleByArgument {}
extension Role: ExpressibleByArgument {}
extension InteractionKind: ExpressibleByArgument {}
extension Direction: ExpressibleByArgument {}
extension Favour: ExpressibleByArgument {}
extension ExportFormat: ExpressibleByArgument {}
extension VCardVersion: ExpressibleByArgument {}
extension OpportunityStage: ExpressibleByArgument {}
extension SceneEntry.Kind: ExpressibleByArgument {}
