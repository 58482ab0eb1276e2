package import Diagnostics

extension Rule {
  package static let markdownTwin = Rule(
    "markdown-twin",
    meaning: "a page's Markdown twin, a list of twins or a feed does not say what its page says",
    rationale: "tools and language models read 'index.md' and 'llms.txt' in place of the pages",
    consequence: "who asks such a tool is told something else than the page says",
    cure: "publish the site again")
}
