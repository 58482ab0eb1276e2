import CanonicalModel
import IAMPolicy

/// Another document in a policy's place.
enum VariantOperators {
  static let all: [MutationOperator] = [
    MutationOperator(
      "variant/merged", "shows the merged policy in the readable one's place",
      .caught(by: ["policy-variant"])
    ) { fixture in
      fixture.slots(.page).filter(\.isWhole).compactMap { slot in
        guard let policy = policy(of: slot, in: fixture) else { return nil }
        let merged = PolicyMerge(of: policy.document).document
        guard merged.statements.count < policy.document.statements.count else { return nil }
        return replaced(slot, by: merged)
      }
    },
    MutationOperator(
      "variant/other-policy", "shows another policy of the product",
      .caught(by: ["policy-variant"])
    ) { fixture in
      fixture.slots(.page).filter(\.isWhole).flatMap { slot in
        fixture.product.policies.filter { policy(of: slot, in: fixture)?.id != $0.id }
          .map { replaced(slot, by: $0.document) }
      }
    },
    MutationOperator(
      "variant/empty", "shows an empty policy", .caught(by: ["policy-missing", "policy-syntax"])
    ) { fixture in
      fixture.slots(.page).filter(\.isWhole).map { slot in
        var mutant = slot.region.replaced(by: "\n")
        mutant.places += [slot.opening]
        return mutant
      }
    },
  ]

  private static func replaced(_ slot: PolicySlot, by document: PolicyDocument) -> Mutant {
    let text = PolicyWriter(layout: .readable).text(of: document)
    let shown = text.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
    var mutant = slot.region.replaced(by: shown + "\n")
    // The document as a whole is another one: any line of it will do.
    mutant.places = [Place(slot.region.file), slot.opening]
    return mutant
  }

  private static func policy(of slot: PolicySlot, in fixture: Fixture) -> PublishedPolicy? {
    let before = fixture.files.region(slot.region.file).part(0..<slot.region.range.lowerBound)
    let id = before.between("data-fact=\"", ".json\"").last?.text
    return fixture.product.policies.first { id?.hasSuffix($0.id) == true }
  }
}
