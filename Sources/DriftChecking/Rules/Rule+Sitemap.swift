package import Diagnostics

extension Rule {
  package static let sitemap = Rule(
    "sitemap",
    meaning: "'sitemap.xml' or 'robots.txt' does not tell crawlers of the pages as they are",
    rationale: "crawlers go by 'sitemap.xml' and 'robots.txt', whatever the pages say",
    consequence: "search engines miss pages, or send readers to addresses that lead nowhere",
    cure: "publish the site again")
}
