internal import Diagnostics
internal import IAMPolicy

extension PolicyMeasure {
  /// For people: the whole against the quota, then what takes how much of it.
  var text: String {
    var lines = "\(VisibleText.oneLine(input.name)) (\(input.type.rawValue))\n  \(claim)\n"
    if let quota {
      lines += "  \(Bar.text(usage, of: quota.value, width: 60, rest: "·"))\n"
    }
    if let layouts {
      lines +=
        "  readable layout \(grouped(layouts.readable)), compact \(grouped(layouts.compact)); "
        + "white space within strings \(grouped(size.whiteSpaceInStrings))\n"
    }
    for remedy in remedies { lines += "  \(VisibleText.oneLine(remedy.claim))\n" }
    return lines + "\n" + statementTable + "\n" + serviceTable
  }

  private var claim: String {
    guard let quota, let headroom else {
      return "\(grouped(size.counted)) characters, white space not counted; "
        + "the service sets its quota"
    }
    let rest =
      headroom < 0
      ? "\(grouped(-headroom)) over" : "\(grouped(headroom)) to spare"
    return "\(grouped(usage)) of \(grouped(quota.value)) \(quota.unit.rawValue) "
      + "(\(Bar.percent(usage, of: quota.value))): \(rest)\(sharing)"
  }

  /// Whose other policies the quota is for too.
  private var sharing: String {
    switch input.type {
    case .inlineUser: ", for all inline policies of the user together"
    case .inlineRole: ", for all inline policies of the role together"
    case .inlineGroup: ", for all inline policies of the group together"
    default: ""
    }
  }

  private var statementTable: String {
    var table = TextTable(.left, .right, .right, .left)
    let whole = quota?.value ?? size.counted
    table.add("statement", "counted", quota == nil ? "of all" : "of quota", "")
    for (index, statement) in statements.enumerated() {
      table.add(
        statement.sid ?? "statement \(index + 1)", grouped(statement.counted),
        Bar.percent(statement.counted, of: whole), Bar.text(statement.counted, of: whole))
    }
    let rest = size.counted - statements.map(\.counted).reduce(0, +)
    table.add("(version and brackets)", grouped(rest), Bar.percent(rest, of: whole), "")
    return table.text
  }

  private var serviceTable: String {
    var table = TextTable(.left, .right)
    table.add("service", "action names")
    for service in services { table.add(service.name, grouped(service.counted)) }
    return table.text
  }

  private func grouped(_ number: Int) -> String { NumberText.grouped(number) }
}
