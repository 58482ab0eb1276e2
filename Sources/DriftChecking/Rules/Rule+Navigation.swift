package import Diagnostics

extension Rule {
  package static let navigation = Rule(
    "navigation",
    meaning: "the sidebar, the previous and next links or the table of contents are not the site's",
    rationale: "sidebar, neighbours and table of contents are made of the folder tree and headings",
    consequence: "readers miss pages, or land on others than they were told",
    cure: "publish the page again, or change the title or the order of the page that is named")
}
