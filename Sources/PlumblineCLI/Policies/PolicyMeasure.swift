internal import IAMPolicy

/// How long a policy is, as a whole and part by part.
struct PolicyMeasure: Sendable {
  /// A statement's or a service's share.
  struct Share: Sendable {
    let name: String
    let counted: Int
  }

  let input: PolicyInput
  let size: PolicySize
  /// The lengths of our own two layouts; nil when the document could not be read whole.
  let layouts: (readable: Int, compact: Int)?
  let quota: Quota?
  /// How much of the quota the text takes, by what the quota counts.
  let usage: Int
  /// The statements in order, as they stand in the text.
  let statements: [(sid: String?, counted: Int)]
  /// What would bring it under its quota; empty when it is.
  let remedies: [SizeRemedy]
  /// The action strings of each service with their quotes and commas, largest first.
  let services: [Share]

  init(_ input: PolicyInput) {
    self.input = input
    let text = input.text
    size = PolicySize(of: text)
    let document = input.reading.isWhole ? input.reading.document : nil
    layouts = document.map {
      (
        PolicySize(of: $0, layout: .readable).characters,
        PolicySize(of: $0, layout: .compact).characters
      )
    }
    quota = input.reading.document.map(input.type.sizeQuota(of:)) ?? input.type.sizeQuota
    usage = quota?.usage(of: text) ?? size.counted
    statements = Self.statements(of: input)
    services = Self.services(of: input.reading.document)
    if let document, let quota, usage > quota.value {
      remedies = SizeRemedy.all(for: document, type: input.type, quota: quota)
    } else {
      remedies = []
    }
  }

  /// What is left of the quota; negative when the policy is over it.
  var headroom: Int? { quota.map { $0.value - usage } }

  private static func statements(of input: PolicyInput) -> [(sid: String?, counted: Int)] {
    guard let list = input.json.root?["Statement"] else { return [] }
    let items: [JSONNode] = if case .array(let items) = list.value { items } else { [list] }
    return items.map { node in
      let bytes = input.utf8[node.start.offset..<node.end.offset]
      var sid: String?
      if case .string(let text)? = node["Sid"]?.value { sid = text }
      return (sid, PolicySize(of: String(decoding: bytes, as: UTF8.self)).counted)
    }
  }

  private static func services(of document: PolicyDocument?) -> [Share] {
    var sums: [String: Int] = [:]
    for pattern in (document?.statements ?? []).flatMap(\.actions.patterns) {
      let service = pattern.text.contains(":") ? String(pattern.service).lowercased() : "*"
      sums[service, default: 0] += JSONString.quoted(pattern.text).unicodeScalars.count + 1
    }
    return sums.map { Share(name: $0.key, counted: $0.value) }
      .sorted { ($1.counted, $0.name) < ($0.counted, $1.name) }
  }
}
