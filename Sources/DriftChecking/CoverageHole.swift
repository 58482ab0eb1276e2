internal import CanonicalModel
internal import Diagnostics

/// A kind of thing that the model has and the site shows nothing of: never a pass.
struct CoverageHole {
  /// The channel of the findings that tell of holes.
  static let channel = "hole"

  let kind: String

  /// The kinds with nothing to check where there should be something.
  static func all(in checked: CheckedCounts, of product: Product) -> [CoverageHole] {
    let expected: [(String, Int, Bool)] = [
      ("policies", checked.policies, !product.policies.isEmpty),
      ("trails", checked.trails, !product.trails.isEmpty),
      ("steps", checked.steps, !product.procedures.isEmpty),
      ("claims", checked.claims, !product.policies.isEmpty),
      ("links", checked.links, true),
    ]
    return expected.filter { $0.2 && $0.1 == 0 }.map { CoverageHole(kind: $0.0) }
  }

  func finding(at position: SourcePosition) -> Finding {
    Finding(
      "coverage", at: position, "no \(kind) were found to check",
      hint: "publish them, or take them out of the model",
      about: Subject(fact: kind, channel: Self.channel))
  }
}
