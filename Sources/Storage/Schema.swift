import GRDB

/// The ordered list of migrations. A vault written by a newer program is refused, never changed.
enum Schema {
  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration(M001Vault.identifier, migrate: M001Vault.migrate)
    migrator.registerMigration(M002Campaigns.identifier, migrate: M002Campaigns.migrate)
    migrator.registerMigration(M003Workshop.identifier, migrate: M003Workshop.migrate)
    migrator.registerMigration(M004Calendar.identifier, migrate: M004Calendar.migrate)
    migrator.registerMigration(M005Coverage.identifier, migrate: M005Coverage.migrate)
    migrator.registerMigration(M006Apart.identifier, migrate: M006Apart.migrate)
    migrator.registerMigration(M007Addressed.identifier, migrate: M007Addressed.migrate)
    return migrator
  }
}
