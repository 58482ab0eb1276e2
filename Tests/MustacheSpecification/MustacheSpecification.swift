import Templating
import Testing

/// Holds our templates to the published cases of the language, where they are at hand.
@Suite(.enabled(if: SpecificationCase.folder != nil, "set PLUMBLINE_DATA to the data folder"))
struct `The Mustache specification` {
  /// The cases that look up what is not there, which the language renders as nothing and we refuse:
  /// our one difference.
  static let missing: Set = [
    "interpolation: Basic Context Miss Interpolation",
    "interpolation: Triple Mustache Context Miss Interpolation",
    "interpolation: Ampersand Context Miss Interpolation",
    "interpolation: Dotted Names - Broken Chains",
    "interpolation: Dotted Names - Broken Chain Resolution",
    "interpolation: Dotted Names - Context Precedence",
    "interpolation: Dotted Names are never single keys",
    "inverted: Context Misses",
    "inverted: Dotted Names - Broken Chains",
    "sections: Context Misses",
    "sections: Dotted Names - Broken Chains",
    "partials: Failed Lookup",
  ]

  @Test func `the cases are all there`() throws {
    let names = try SpecificationCase.all().map(\.testDescription)
    #expect(names.count == 136)
    #expect(Self.missing.isSubset(of: names))
  }

  @Test(arguments: (try? SpecificationCase.all()) ?? [])
  func `a case renders as published, or is refused where it looks up what is not there`(
    _ c: SpecificationCase
  ) throws {
    var templates = [try Template(c.template, name: "the template of the case")]
    for (name, text) in c.partials { templates.append(try Template(text, name: name)) }
    let set = TemplateSet(templates: templates)
    let render = { try set.render("the template of the case", with: c.data) }
    if Self.missing.contains(c.testDescription) {
      let refusal = #expect(throws: TemplateProblems.self) { _ = try render() }
      #expect(refusal?.problems.allSatisfy { $0.message.hasPrefix("there is no ") } == true)
    } else {
      #expect(try render() == c.expected)
    }
  }
}
