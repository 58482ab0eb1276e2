package import Diagnostics

extension Rule {
  package static let sitemap = Rule(
    "sitemap",
    rationale: "crawlers go by 'sitemap.xml' and 'robots.txt', whatever the pages say",
    consequence: "search engines miss pages, or send readers to addresses that lead nowhere",
    cure: "publish the site again")
}
