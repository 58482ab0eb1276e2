/// The content codings of an Accept-Encoding field, each with how much it is wanted.
struct AcceptedCodings: Hashable {
  /// Thousandths, by the name in lower case.
  private var weights: [String: Int] = [:]
  /// The weight of all that are not named; nil when nothing is said of them.
  private var others: Int?

  /// Reads the field's values, joined as one list; what is not in its form counts for nothing.
  init(parsing values: [[UInt8]]) {
    for item in values.joined(separator: [UInt8(ascii: ",")]).split(separator: UInt8(ascii: ",")) {
      let parts = item.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
        .map { ASCII.trimmed(Array($0)[...]) }
      guard let name = parts.first, !name.isEmpty, name.allSatisfy(ASCII.isToken),
        let weight = parts.count == 1 ? 1_000 : Self.weight(parts.dropFirst())
      else { continue }
      if name.elementsEqual("*".utf8) { others = weight } else { set(name, weight) }
    }
  }

  private mutating func set(_ name: ArraySlice<UInt8>, _ weight: Int) {
    let folded = ASCII.lowercased(name)
    weights[folded == "x-gzip" ? "gzip" : folded] = weight
  }

  /// Whether a file may be sent as it is: so it is, unless the client says otherwise.
  var allowIdentity: Bool { (weights["identity"] ?? others ?? 1) > 0 }

  /// Those of some codings that a client wants no less than the plain bytes, the most wanted first.
  func wanted(of codings: [String]) -> [String] {
    let identity = weights["identity"] ?? 0
    let weighed = codings.map { (name: $0, weight: weights[$0] ?? others ?? 0) }
      .filter { $0.weight > 0 && $0.weight >= identity }
    return weighed.enumerated().sorted {
      ($1.element.weight, $0.offset) < ($0.element.weight, $1.offset)
    }.map(\.element.name)
  }

  /// The thousandths of `q=0.5` and its kind; nil when it is none of them.
  private static func weight(_ parameters: ArraySlice<ArraySlice<UInt8>>) -> Int? {
    guard parameters.count == 1, let text = parameters.first, text.count >= 3,
      ASCII.lowercased(text.prefix(2)) == "q="
    else { return nil }
    let digits = text.dropFirst(2)
    guard let whole = digits.first, whole == UInt8(ascii: "0") || whole == UInt8(ascii: "1")
    else { return nil }
    let fraction = digits.dropFirst()
    guard fraction.isEmpty || fraction.first == UInt8(ascii: "."), fraction.count <= 4,
      fraction.dropFirst().allSatisfy(ASCII.isDigit)
    else { return nil }
    let thousandths = Array(fraction.dropFirst()) + [0x30, 0x30, 0x30]
    let number = thousandths.prefix(3).reduce(0) { $0 * 10 + Int($1 - 0x30) }
    return whole == UInt8(ascii: "0") ? number : number == 0 ? 1_000 : nil
  }
}
