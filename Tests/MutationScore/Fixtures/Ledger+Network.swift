import ActionCatalogue
import CanonicalModel
import IAMPolicy

extension Ledger {
  /// More actions than one managed policy holds, of services in today's catalogue.
  static let network = PublishedPolicy(
    id: "ledger-network", name: "LedgerNetwork", description: "For the network of Ledger",
    quota: .managedPolicy
  ) {
    DocumentedStatement(purpose: "Looks up what the account has in its network.") {
      statement("DescribeNetwork", "ec2", "Describe", limit: 70)
    }
    DocumentedStatement(purpose: "Makes what the ledger needs in the network.") {
      statement("CreateNetwork", "ec2", "Create", limit: 60)
    }
    DocumentedStatement(purpose: "Removes what the ledger needs no more.") {
      statement("DeleteNetwork", "ec2", "Delete", limit: 50)
    }
    DocumentedStatement(purpose: "Changes what the ledger has in the network.") {
      statement("ModifyNetwork", "ec2", "Modify", limit: 40)
    }
    DocumentedStatement(purpose: "Spreads the ledger's load.") {
      statement("BalanceLoad", "elasticloadbalancing", "", limit: 30)
    }
  }

  private static func statement(
    _ sid: String, _ service: String, _ verb: String, limit: Int
  ) -> Statement {
    let names = Catalogue.shipped.actionNames(of: service).filter { $0.hasPrefix(verb) }
    return Statement(
      sid: sid, effect: .allow,
      actions: ActionClause(names.prefix(limit).map { ActionPattern("\(service):\($0)") }),
      resources: ResourceClause(["*"]))
  }
}
