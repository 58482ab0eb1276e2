internal import Diagnostics
internal import IAMPolicy

/// The structured data of one page held against its trail.
struct StructuredDataJudge {
  let page: PublishedPage
  let expected: ExpectedTrail
  let url: String

  var findings: [Finding] {
    let blocks = JSONLDBlock.all(on: page)
    let broken = blocks.flatMap { block in
      block.reading.problems.prefix(1).map { problem in
        finding(
          "the structured data is not JSON: \(problem.message)",
          at: block.position(problem.place), item: problem.message,
          values: ("JSON", problem.message))
      }
    }
    guard broken.isEmpty else { return broken }
    let lists = blocks.flatMap { block in block.breadcrumbLists.map { (block, $0) } }
    guard !lists.isEmpty else {
      return [
        finding(
          "the page has no BreadcrumbList in its structured data",
          at: blocks.first?.start ?? page.mainPosition, item: "BreadcrumbList",
          values: (expected.labels.joined(separator: " › "), nil))
      ]
    }
    return lists.flatMap(judge)
  }

  private func judge(_ block: JSONLDBlock, _ list: JSONNode) -> [Finding] {
    let items = ListItem.inOrder(of: list)
    let names = items.map { ListItem.name(of: $0) ?? "" }
    let drift = SequenceDrift(expected: expected.labels, found: names)
    let kinds = kindFindings(list, items, in: block)
    guard drift.items.isEmpty else {
      return kinds
        + drift.items.map { item in
          finding(
            words(for: item),
            at: block.position(
              item.foundIndex.map { (items[$0]["name"] ?? items[$0]).start } ?? list.start),
            item: item.expected ?? item.actual ?? "",
            model: expected.model(at: item.expectedIndex), values: (item.expected, item.actual))
        }
    }
    return kinds + positionFindings(items, in: block) + addressFindings(items, in: block)
  }

  /// The words must be those of schema.org, and each item must say that it is one of a list.
  private func kindFindings(
    _ list: JSONNode, _ items: [JSONNode], in block: JSONLDBlock
  ) -> [Finding] {
    let context = block.context(of: list)
    var findings: [Finding] = []
    if context.flatMap(ListItem.text).map(Self.isVocabulary) != true {
      findings.append(
        finding(
          "the structured data is not in the words of schema.org",
          at: block.position((context ?? list).start), item: "@context",
          values: ("https://schema.org", context.flatMap(ListItem.text))))
    }
    for (index, item) in items.enumerated() where !ListItem.isItem(item) {
      findings.append(
        finding(
          "the list item \(index + 1) is not of the type 'ListItem'",
          at: block.position((item["@type"] ?? item).start), item: "type \(index + 1)",
          model: expected.model(at: min(index, expected.crumbs.count - 1)),
          values: ("ListItem", item["@type"].flatMap(ListItem.text))))
    }
    return findings
  }

  private static func isVocabulary(_ address: String) -> Bool {
    ["https://schema.org", "http://schema.org"].contains { address == $0 || address == $0 + "/" }
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
        model: expected.model(at: index),
        values: (String(index + 1), ListItem.position(of: item).map(String.init)))
    }
  }

  private func addressFindings(_ items: [JSONNode], in block: JSONLDBlock) -> [Finding] {
    zip(items, expected.crumbs).enumerated().compactMap { index, pair in
      let (item, crumb) = pair
      let wanted = "\(url)/\(crumb.address)"
      let found = ListItem.address(of: item)
      let isLast = index == items.count - 1
      if isAddress(found, of: crumb) || (found == nil && isLast && item["item"] == nil) {
        return nil
      }
      return finding(
        "the crumb '\(crumb.label)' has not the address '\(wanted)'",
        at: block.position((item["item"] ?? item).start), item: "item \(index + 1)",
        model: crumb.model, values: (wanted, found))
    }
  }

  /// A whole address that leads to a crumb's page, in one of the forms servers take for the same.
  private func isAddress(_ text: String?, of crumb: ExpectedTrail.Entry) -> Bool {
    guard let text, case .file(let path, nil)? = LinkTarget(absolute: text, site: url) else {
      return false
    }
    return path == crumb.file || path + "/index.html" == crumb.file
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
