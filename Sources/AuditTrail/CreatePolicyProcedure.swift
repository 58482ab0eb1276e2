package import CanonicalModel
import IAMPolicy

extension Procedure {
  /// Creating the policy in the IAM console.
  package static let createPolicy = Procedure(
    id: "create-policy", title: "Create the policy in the IAM console"
  ) {
    ProcedureStep {
      "Open the IAM console and, under "
      label(.accessManagement)
      ", choose "
      label(.policies)
      ". The list shows every policy in your account, most of them created and managed by AWS."
    }
    ProcedureStep {
      "Choose "
      label(.createPolicy)
      "."
    }
    ProcedureStep {
      "In the "
      label(.policyEditor)
      " section, choose "
      label(.json)
      "."
    }
    ProcedureStep { "Select everything in the editor and paste the policy over it." }
    ProcedureStep {
      "If the console says that the policy is too long, open the "
      label(.actions)
      " menu and choose "
      label(.optimizeForSize)
      "; "
      label(.optimizeForReadability)
      " puts the line breaks back."
    }
    ProcedureStep {
      "Choose "
      label(.next)
      "."
    }
    ProcedureStep {
      "On the "
      label(.reviewAndCreate)
      " page, enter a name, for example "
      input(PublishedPolicy.auditTrail.name)
      ", and a description that says why the policy exists, for example "
      input(PublishedPolicy.auditTrail.description)
      "."
    }
    ProcedureStep {
      "Choose "
      label(.createPolicy)
      "."
    }
  }

  private static func label(_ label: ConsoleLabel) -> ProcedureStep.Run { .label(label) }

  private static func input(_ text: String) -> ProcedureStep.Run { .input(text) }
}
