import CanonicalModel
import IAMPolicy

/// A made-up product with what Audit Trail has not: denials, conditions of many kinds, wildcard
/// actions, particular resources, and a policy that needs two parts.
enum Ledger {
  static let product = Product(
    name: "Ledger", policies: [Ledger.access, Ledger.network], trails: [accessTrail],
    procedures: [procedure],
    pages: [
      PagePublication(
        page: "guide/access", trail: "ledger-access",
        facts: [
          "ledger-access.statement-count", "ledger-access.size-guidance",
          "create-ledger-policy.steps", "ledger-access.json", "ledger-access.size.counted",
          "ledger-access.statements", "ledger-access.services", "ledger-access.command",
        ]),
      PagePublication(
        page: "guide/network",
        facts: [
          "ledger-network.statement-count", "ledger-network.size-guidance", "ledger-network.json",
          "ledger-network.statements",
        ]),
    ])

  private static let accessTrail = Trail(id: "ledger-access") {
    Crumb("Home", page: "index")
    Crumb("Guide", page: "guide/index")
    Crumb("Access to the ledger", page: "guide/access")
  }

  private static let procedure = Procedure(
    id: "create-ledger-policy", title: "Create the ledger's policy"
  ) {
    ProcedureStep {
      "Open the IAM console and choose "
      label("Policies")
      "."
    }
    ProcedureStep {
      "Choose "
      label("Create policy")
      " and then "
      label("JSON", older: "JSON tab")
      "."
    }
    ProcedureStep { "Paste the policy over what stands there." }
    ProcedureStep {
      "Choose "
      label("Next")
      ", enter the name "
      ProcedureStep.Run.input("LedgerAccess")
      " and choose "
      label("Create policy")
      "."
    }
  }

  private static func label(_ text: String, older: String? = nil) -> ProcedureStep.Run {
    .label(ConsoleLabel(text, older: older, provenance: .vendor(page: "Access to the ledger")))
  }
}
