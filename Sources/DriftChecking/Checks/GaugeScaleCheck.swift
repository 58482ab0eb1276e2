internal import CanonicalModel
package import Diagnostics

/// A bar that stands for a quota must fill its drawing: else every bar beside it shows another part.
package enum GaugeScaleCheck: PageCheck {
  package static let rules: [Rule] = [.sizeNumber]
  package static let examples: [CheckExample] = [
    .passes(drawing("0 0 6144 64")),
    .passes(drawing(" 0,0  6144.0,8 ")),
    .passes(drawing("0 0 6144 64").replacing(" viewBox=\"0 0 6144 64\"", with: "")),
    .passes(drawing("0 0 6144 64").replacing("</svg>", with: counted + parts + "</svg>")),
    .fails(
      "▸" + drawing("0 0 6144 64").replacing("</svg>", with: parts + "</svg>"), "size-number",
      "no bar of 'sample.size.counted'"),
    .absent("<svg viewBox=\"0 0 10 10\"><rect width=\"3\" height=\"9\"/></svg>"),
    .fails(
      drawing("0 0 8144 64").replacing("viewBox=", with: "viewBox=▸"), "size-number",
      "8144 units wide"),
    .fails(
      drawing("0 0 wide 64").replacing("viewBox=", with: "viewBox=▸"), "size-number",
      "'0 0 wide 64'"),
    .passes(
      "<svg viewBox=\"0 0 10 6144\"><rect width=\"9\" height=\"6144\""
        + " data-fact-height=\"sample.size.quota\"/></svg>"),
    .passes(drawing("0 0 9144 64").replacing("size.quota", with: "size.counted")),
    .passes(drawing("0 0 6144 64").replacing("<svg ", with: "<svg class=\"gauge\" ")),
    .fails(
      drawing("wide").replacing("viewBox=", with: "viewBox=▸"), "size-number", "'wide'"),
  ]

  private static func drawing(_ box: String) -> String {
    "<svg viewBox=\"\(box)\"><rect width=\"6144\" height=\"64\""
      + " data-fact-width=\"sample.size.quota\"/></svg>"
  }

  private static let counted =
    "<rect width=\"316\" height=\"64\" data-fact-width=\"sample.size.counted\"/>"
  private static let parts = "<g data-fact=\"sample.statement-sizes\"></g>"

  static func outcome(of page: PublishedPage, in context: CheckContext) -> CheckOutcome {
    var outcome = CheckOutcome()
    for binding in page.bindings where binding.attribute?.name == "width" {
      guard let fact = context.facts[binding.fact], fact.rule == "quota",
        let quota = binding.attribute.flatMap({ Double($0.value) }),
        let drawing = page.root.all(where: { $0.name == "svg" && $0.holds(binding.element) }).last
      else { continue }
      if let finding = missingBar(in: drawing, of: fact, on: page, context) {
        outcome.findings.append(finding)
      }
      guard
        let box = drawing.attributes.first(where: { $0.name.lowercased() == "viewbox" })
      else { continue }
      outcome.checked.claims += 1
      let sides = box.value.split { $0 == "," || $0.isWhitespace }.map { Double($0) }
      let width = sides.count == 4 ? sides[2] : nil
      guard width != quota else { continue }
      let told = width.map { "is \(Int($0)) units wide" } ?? "has no width, '\(box.value)'"
      outcome.findings.append(
        Finding(
          "size-number", at: page.position(at: box.offset),
          "the drawing \(told), and the bar of '\(fact.name)', \(fact.value.summary), must fill it",
          hint: context.cure(fact.source), expected: fact.value.summary, actual: box.value,
          about: Subject(fact: fact.name, channel: page.name, item: "viewBox"), model: fact.source))
    }
    return outcome
  }

  /// A bar for the whole without one for what is counted, where its parts are shown.
  private static func missingBar(
    in drawing: HTMLElement, of fact: Fact, on page: PublishedPage, _ context: CheckContext
  ) -> Finding? {
    guard fact.name.hasSuffix(".size.quota") else { return nil }
    let id = fact.name.dropLast(".size.quota".count)
    let within = page.bindings.filter { drawing.holds($0.element) }
    guard within.contains(where: { $0.fact == id + ".statement-sizes" }),
      !within.contains(where: { $0.fact == id + ".size.counted" && !$0.isHidden }),
      let counted = context.facts[id + ".size.counted"]
    else { return nil }
    return Finding(
      "size-number", at: page.position(at: drawing.offset),
      "the drawing has no bar of '\(counted.name)', \(counted.value.summary)",
      hint: context.cure(counted.source), expected: counted.value.summary,
      about: Subject(fact: counted.name, channel: page.name, item: "bar"), model: counted.source)
  }
}
