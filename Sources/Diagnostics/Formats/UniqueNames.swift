/// Makes names unique: the second of a name gets a number, so that none hides another.
struct UniqueNames {
  private var used: Set<String> = []
  private var counts: [String: Int] = [:]

  /// The name itself, the first time; with the next number that is free after that.
  mutating func unique(_ name: String, _ numbered: (String, Int) -> String) -> String {
    var candidate = name
    while !used.insert(candidate).inserted {
      let count = counts[name, default: 1] + 1
      counts[name] = count
      candidate = numbered(name, count)
    }
    return candidate
  }
}
