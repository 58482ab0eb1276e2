import Templating
import Testing

/// An object that many renderings show comes out as one that is made for each.
@Suite struct SharedObjectTests {
  private static let members: [String: TemplateValue] = [
    "a": "<x>", "is": true, "none": [], "list": ["1", "2"], "inner": ["a": "y"],
  ]

  @Test(arguments: [
    "{{#items}}{{a}} {{{a}}}\n{{/items}}", "{{#items}}{{outer}}{{a}}{{/items}}",
    "{{#items}}{{#is}}{{a}}{{/is}}{{^none}}-{{/none}}{{/items}}",
    "{{#items}}{{#is}}{{outer}}{{/is}}{{/items}}",
    "{{#items}}{{#list}}{{.}}{{outer}}{{/list}}{{/items}}",
    "{{#items}}{{#list}}{{.}},{{/list}}{{/items}}{{outer}}", "{{#items}}{{inner.a}}{{/items}}",
    "{{#items}}{{> part}}{{/items}}", "<p>\n  {{#items}}\n  {{> part}}\n  {{/items}}\n</p>",
    "{{#items}}{{> part}}{{/items}}\n  {{> whole}}\n",
    "{{#items}}{{a}}{{/items}}{{#items}}{{inner.a}}{{/items}}",
    "{{#items}}{{gone}}{{/items}}", "{{#items}}{{.}}{{/items}}",
    "{{#outer}}{{#items}}{{a}}{{.}}{{/items}}{{/outer}}",
    "{{^items}}no{{/items}}",
  ])
  func `it is rendered as it is without being shared`(template: String) throws {
    let parts = [
      "part": "{{a}}\n{{#inner}}{{a}}{{/inner}}\n", "whole": "{{#items}}\n{{a}}\n{{/items}}\n",
    ]
    let shared = TemplateValue.shared(SharedObject(Self.members))
    for set in try [Self.set(template, parts), Self.set("{{#items}}[{{a}}]{{/items}}", parts)] {
      for outer in ["one", "two", "<three>"] {
        for count in [1, 2] {
          func value(_ item: TemplateValue) -> TemplateValue {
            [
              "outer": .text(outer),
              "items": .list(Array(repeating: item, count: count)),
            ]
          }
          #expect(
            Self.outcome(of: set, value(shared))
              == Self.outcome(of: set, value(.object(Self.members))))
        }
      }
    }
  }

  @Test func `one that says the same is the same`() {
    let (one, other) = (SharedObject(Self.members), SharedObject(Self.members))
    #expect(TemplateValue.shared(one) == .shared(other))
    #expect(TemplateValue.shared(one) != .shared(SharedObject([:])))
    #expect(Set([one, other]).count == 1)
  }

  private static func set(_ template: String, _ parts: [String: String]) throws -> TemplateSet {
    TemplateSet(
      templates: try [Template(template, name: "page")]
        + parts.map { try Template($0.value, name: $0.key) })
  }

  private static func outcome(of set: TemplateSet, _ value: TemplateValue) -> String {
    do throws(TemplateProblems) {
      return try set.render("page", with: value)
    } catch {
      return error.problems.map { "\($0) \($0.hint)" }.joined(separator: "; ")
    }
  }
}
