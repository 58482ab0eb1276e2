import FileSystem
import TestSupport

/// Pages and templates, and what stands in texts that are nearly such.
enum SourceTexts {
  /// What must never come out as markup.
  static let canary = "canary"

  /// A text a few steps away from a page of the repository, or from a piece of one.
  static func page(seed: UInt64) -> [UInt8] {
    var mutator = TextMutator(seed: seed, corpus: pages + pieces, tokens: tokens)
    return mutator.text()
  }

  /// A text a few steps away from a template of the repository.
  static func template(seed: UInt64) -> [UInt8] {
    var mutator = TextMutator(seed: seed, corpus: templates, tokens: templateTokens)
    return mutator.text()
  }

  /// Pages are cut, so that a round takes no longer than a rule needs.
  private static let longest = 6_000

  private static let pages = files(below: "content", ending: ".md").map {
    Array($0.prefix(longest))
  }

  private static let templates = files(below: "theme", ending: ".mustache")

  private static func files(below folder: String, ending: String) -> [[UInt8]] {
    let root = "\(Repository.root)/\(folder)"
    let names = ((try? Folders.files(below: root)) ?? []).filter { $0.hasSuffix(ending) }
    return names.compactMap { try? Files.read("\(root)/\($0)") }
  }

  private static let pieces = [
    "---\ntitle: A\n---\n", "", "# A\n\ntext\n", "- a\n  - b\n    1. c\n", "> a\n>> b\n",
    "| a | b |\n|:--|--:|\n| `c` | d \\| e |\n", "a[^n]\n\n[^n]: b\n", "```json example\n{}\n```\n",
    "![a](b.png 'c')\n", "[a](b.md#c)\n\n[d]: e.md \"f\"\n", "~~a~~ **b *c* d**\n", "- [x] a\n",
    "{{ audit-trail.json tabs=all }}\n\n{{ audit-trail.statements }}\n", "a\n: b\n\nc\n",
    "{{ create-policy.steps }}\n\n{{ audit-trail.size.counted }} of {{ quota.managed-policy }}\n",
  ].map { Array($0.utf8) }

  private static let tokens: [[UInt8]] =
    [
      "<script>canary(1)</script>", "\"><script>canary(1)</script>", "\" onmouseover=\"canary(1)",
      "[a](javascript:canary(1))", "[a](java&#10;script:canary(1))",
      "<img src=x onerror=canary(1)>",
      "[a](data:text/html,canary)", "](<\" onclick=\"canary>)", "{#\"onclick=canary}", "<!--",
      "-->",
      "<![CDATA[", "{{", "}}", "{{ ", " }}", "\\{{", "{{ audit-trail.json }}", "{{ page.title }}",
      "{{ <script>.canary }}", "{{ a.b c=\"canary", "{{ include path=_a.md region=b }}", "{{{", "`",
      "```", "~~~", "``", "[", "]", "(", ")", "![", "[^", "]:", "[a]: b '", "|", "|-", "|-|-|\n",
      "\n|---|\n", "*", "**", "_", "~~", ">", "> ", "- ", "1. ", "    ", "\t", "\\", "&", "&#",
      "&#0;",
      "&lt;", "&quot;", "#", "## ", "{#a}", "===\n", "---\n", "\n", "\n\n", "\r\n", "\r", "\u{0}",
      "\u{B}", "\u{C}", "\u{7F}", "\u{85}", "\u{FEFF}", "\u{A0}", "\u{202E}", "\u{2028}", "é",
      "e\u{301}", "\u{1F600}", "title: ", "title: [a, b]\n", "a: &x [*x, *x]\n", "<<: *x\n",
      "? a\n",
      "!!binary ", "\"\\u0000\"", "order: 1e9\n", "draft: maybe\n", "updated: 2024-02-30\n",
      "5,664", "{\"Version\":\"2012-10-17\",\"Statement\":[]}", "https://a.org/\"canary",
      "www.a.org",
    ].map { Array($0.utf8) } + [[0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF5], [0xE2, 0x80]]

  private static let templateTokens: [[UInt8]] =
    [
      "{{", "}}", "{{#", "{{/", "{{^", "{{>", "{{!", "{{=", "=}}", "{{{", "}}}", "{{&", "{{a}}",
      "{{ a.b }}", "{{#a}}", "{{/a}}", "{{^a}}", "{{#list}}", "{{/list}}", "{{.}}", "{{> page}}",
      "{{>self}}", "{{=<% %>=}}", "<%a%>", "<%={{ }}=%>", "{{! a }}", "{{ a", "{{#a.b}}{{/a.b}}",
      "{{list.0}}", "\n", "\r\n", "\u{0}", "\u{FEFF}", "\u{2028}", "é", "\u{1F600}", " ", "\t", "<",
      "\"", "'",
    ].map { Array($0.utf8) } + [[0xFF], [0xC0, 0x80]]
}
