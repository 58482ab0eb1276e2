package import Diagnostics

extension Rule {
  package static let markdownTwin = Rule(
    "markdown-twin",
    meaning: "a page's Markdown twin, or a list of the twins, does not say what the page says",
    rationale: "tools and language models read 'index.md' and 'llms.txt' in place of the pages",
    consequence: "who asks such a tool is told something else than the page says",
    cure: "publish the site again")
}
