internal import CanonicalModel
package import Diagnostics
internal import IAMPolicy
internal import SiteDescription

/// The breadcrumb in structured data must be the one readers see.
package enum StructuredDataCheck: PageCheck {
  package static let rules: [Rule] = [.structuredData]
  package static let examples: [CheckExample] = [
    .passes(Sample.head, in: .head),
    .passes(Sample.head.replacing("\n", with: " "), in: .head),
    .absent("", "structured-data", "no BreadcrumbList", in: .head),
    .fails(
      Sample.head.replacing("\"name\": \"Docs\"", with: "\"name\": ▸\"Doc\""), "structured-data",
      "'Doc'", in: .head),
    .fails(
      Sample.head.replacing("\"position\": 2", with: "\"position\": ▸1"), "structured-data",
      "position", in: .head),
    .fails(
      Sample.head.replacing("}\n]", with: "}▸,\n]"), "structured-data", "comma", in: .head),
    .fails(
      Sample.head.replacing("\"https://sample.example/docs/\"", with: "▸\"/docs/\""),
      "structured-data", "'https://sample.example/docs/'", in: .head),
    .fails(
      Sample.head.replacing(", \"item\": \"https://sample.example/docs/\"", with: "")
        .replacing("{\"@type\": \"ListItem\", \"position\": 2", with: "▸{\"position\": 2"),
      "structured-data", "'Docs'", in: .head),
  ]

  static func outcome(of page: PublishedPage, in context: CheckContext) -> CheckOutcome {
    guard let outlinePage = page.page, !outlinePage.address.isEmpty, !page.isBlank else {
      return CheckOutcome()
    }
    let judge = Judge(
      page: page, expected: ExpectedTrail(of: outlinePage, in: context),
      url: context.configuration.url)
    return CheckOutcome(findings: judge.findings)
  }
}

extension StructuredDataCheck {
  /// The structured data of one page held against its trail.
  private struct Judge {
    let page: PublishedPage
    let expected: ExpectedTrail
    let url: String

    var findings: [Finding] {
      let blocks = JSONLDBlock.all(on: page)
      let broken = blocks.flatMap { block in
        block.reading.problems.prefix(1).map { problem in
          finding(
            "the structured data is not JSON: \(problem.message)",
            at: block.position(problem.place), item: problem.message)
        }
      }
      guard broken.isEmpty else { return broken }
      let lists = blocks.flatMap { block in block.breadcrumbLists.map { (block, $0) } }
      guard !lists.isEmpty else {
        return [
          finding(
            "the page has no BreadcrumbList in its structured data",
            at: blocks.first?.start ?? page.mainPosition, item: "BreadcrumbList")
        ]
      }
      return lists.flatMap(judge)
    }

    private func judge(_ block: JSONLDBlock, _ list: JSONNode) -> [Finding] {
      let items = ListItem.all(of: list)
      let names = items.map { ListItem.name(of: $0) ?? "" }
      let drift = SequenceDrift(expected: expected.labels, found: names)
      guard drift.items.isEmpty else {
        return drift.items.map { item in
          finding(
            words(for: item),
            at: block.position(
              item.foundIndex.map { (items[$0]["name"] ?? items[$0]).start } ?? list.start),
            item: item.expected ?? item.actual ?? "",
            model: expected.model(at: item.expectedIndex), values: (item.expected, item.actual))
        }
      }
      return positionFindings(items, in: block) + addressFindings(items, in: block)
    }

    private func words(for item: SequenceDrift.Item) -> String {
      switch item.change {
      case .missing: "the structured data lacks the crumb '\(item.expected ?? "")'"
      case .moved: "the crumb '\(item.expected ?? "")' is not in its place in the structured data"
      case .edited:
        "the structured data says '\(item.actual ?? "")' where the model says "
          + "'\(item.expected ?? "")'"
      case .added: "the structured data's crumb '\(item.actual ?? "")' is not in the model"
      }
    }

    /// Positions count from 1; where all are off by the same, the first one is told.
    private func positionFindings(_ items: [JSONNode], in block: JSONLDBlock) -> [Finding] {
      let shifts = items.enumerated().map { index, item in
        ListItem.position(of: item).map { $0 - index - 1 }
      }
      let isShifted = Set(shifts).count == 1 && shifts.first != 0
      let wrong = items.indices.filter { shifts[$0] != 0 }
      return wrong.prefix(isShifted ? 1 : wrong.count).map { index in
        let item = items[index]
        return finding(
          "the list item's position is not \(index + 1)",
          at: block.position((item["position"] ?? item).start), item: "position \(index + 1)",
          model: expected.model(at: index))
      }
    }

    private func addressFindings(_ items: [JSONNode], in block: JSONLDBlock) -> [Finding] {
      zip(items, expected.crumbs).enumerated().compactMap { index, pair in
        let (item, crumb) = pair
        let wanted = "\(url)/\(crumb.address)"
        let found = ListItem.address(of: item)
        let isLast = index == items.count - 1
        if found == wanted || (found == nil && isLast && item["item"] == nil) { return nil }
        return finding(
          "the crumb '\(crumb.label)' has not the address '\(wanted)'",
          at: block.position((item["item"] ?? item).start), item: "item \(index + 1)",
          model: crumb.model, values: (wanted, found))
      }
    }

    private func finding(
      _ message: String, at position: SourcePosition, item: String, model: SourcePosition? = nil,
      values: (String?, String?) = (nil, nil)
    ) -> Finding {
      let model = model ?? expected.model(at: nil)
      return Finding(
        "structured-data", at: position, message, hint: expected.cure(model), expected: values.0,
        actual: values.1,
        about: Subject(fact: "page.trail", channel: page.name, item: "data \(item)"), model: model)
    }
  }
}
