import Diagnostics

extension Incident {
  static let all = policies + quotes + copies + trails + stale

  private static let policies = [
    Incident(
      "a permission is missing", "policy-narrower",
      "\"s3:GetObject\",\n        \"s3:PutObject\",\n",
      "▸\"s3:GetObject\",\n"),
    Incident(
      "the page asks for more than the product does", "policy-broader", "\"s3:PutObject\",\n",
      "\"s3:PutObject\",\n▸\"s3:DeleteObject\",\n"),
    Incident(
      "an action is there twice", "size-number", "\"s3:PutObject\",\n",
      "\"s3:PutObject\",\n▸\"s3:PutObject\",\n"),
    Incident(
      "a comma is missing", "policy-syntax", "\"s3:GetObject\",\n        \"s3:PutObject\"",
      "\"s3:GetObject\"▸\n        \"s3:PutObject\""),
    Incident(
      "a comma is missing between statements", "policy-syntax", "    },\n    {",
      "    }▸\n    {"),
    Incident(
      "Markdown's escape of an asterisk leaks", "policy-syntax", "role/Sample-*",
      "role/Sample-▸\\*"),
    Incident(
      "a line separator stands between two actions", "policy-character", "\"s3:PutObject\",",
      "\"s3:PutObject\",▸\u{2028}"),
    Incident(
      "a line separator stands within an action", "policy-character", "s3:PutObject",
      "s3:Put▸\u{2028}Object"),
  ]

  private static let quotes = [
    Incident(
      "quotes are curled", "policy-character", "\"s3:PutObject\"",
      "▸\u{201C}s3:PutObject\u{201D}"),
    Incident(
      "one quote is curled", "policy-character", "\"s3:PutObject\"", "\"s3:PutObject▸\u{201D}"),
    Incident(
      "quotes are set low and high", "policy-character", "\"Sid\"", "▸\u{201E}Sid\u{201C}"),
    Incident(
      "quotes are single and curled", "policy-character", "\"Allow\"", "▸\u{2018}Allow\u{2019}"),
  ]

  private static let copies = [
    Incident(
      "the product's own copy differs from the page", "policy-copy", in: "policies/sample.json",
      "\"s3:GetObject\",\n        \"s3:PutObject\",\n", "▸\"s3:GetObject\",\n"),
    Incident(
      "the page's Markdown differs from the page", "policy-copy", in: "page/index.md",
      "\"arn:aws:iam::*:role/Sample-*\"", "▸\"*\""),
    Incident(
      "the copy button holds another text", "policy-copy", "<pre id=\"sample-json\"",
      "<button data-clipboard-text=▸'{\"Version\": \"2012-10-17\", \"Statement\": "
        + "[{\"Effect\": \"Allow\", \"Action\": \"*\", \"Resource\": \"*\"}]}'>Copy</button>"
        + "<pre id=\"sample-json\""),
    Incident(
      "the copy button takes along what is hidden", "policy-copy", "\"s3:PutObject\",",
      "\"s3:PutObject\", ▸<span hidden>\"iam:*\",</span>"),
    Incident(
      "the copy button copies what is no policy", "policy-copy", "<pre id=\"sample-json\"",
      "▸<button data-copies=\"#sample\">Copy</button><pre id=\"sample-json\""),
  ]

  private static let trails = [
    Incident(
      "positions count from 0", "structured-data", "\"position\": 1, \"name\": \"Home\"",
      "\"position\": ▸0, \"name\": \"Home\""),
    Incident(
      "two positions are the same", "structured-data", "\"position\": 2", "\"position\": ▸1"),
    Incident(
      "a crumb has no address", "structured-data",
      "{\"@type\": \"ListItem\", \"position\": 2, \"name\": \"Docs\", "
        + "\"item\": \"https://sample.example/docs/\"}",
      "▸{\"@type\": \"ListItem\", \"position\": 2, \"name\": \"Docs\"}"),
    Incident(
      "the data ends in a comma", "structured-data", "}\n]\n}</script>", "}▸,\n]\n}</script>"),
    Incident(
      "a quote in the data is not escaped", "structured-data", "\"name\": \"Docs\"",
      "\"name\": \"The \"▸Docs\"\""),
  ]

  private static let stale = [
    Incident(
      "a deleted page is still there", "orphan", in: "docs/old/index.html", "",
      "▸<!doctype html>\n<title>Old</title>\n<h1>Old</h1>\n"),
    Incident(
      "a service worker is left", "stale-cache", in: "assets/app.js", "",
      "▸navigator.serviceWorker.register(\"/sw.js\");\n"),
    Incident(
      "the sitemap is of a site that is dead", "sitemap", in: "sitemap.xml",
      "<url><loc>https://sample.example/docs/</loc></url>",
      "<url><loc>▸https://old.example/docs/</loc></url>"),
    Incident(
      "the sitemap lists a page that is gone", "sitemap", in: "sitemap.xml", "</urlset>",
      "<url><loc>▸https://sample.example/old/</loc></url></urlset>"),
    Incident(
      "crawlers are led to the sitemap of another host", "sitemap", in: "robots.txt",
      "https://sample.example/sitemap.xml", "▸https://old.example/sitemap.xml"),
  ]
}
