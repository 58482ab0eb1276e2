/// How many parts statements need at the least, whatever way they are spread.
enum PackingBound {
  /// A bound after Martello and Toth: what is large needs a part of its own, and what is left must
  /// fit beside it.
  ///
  /// No weight is above the capacity.
  static func parts(for weights: [Int], capacity: Int) -> Int {
    let halves = weights.filter { 2 * $0 <= capacity }
    return Set(halves).union([0]).reduce(weights.isEmpty ? 0 : 1) { best, threshold in
      max(best, parts(for: weights, capacity: capacity, ignoringBelow: threshold))
    }
  }

  private static func parts(
    for weights: [Int], capacity: Int, ignoringBelow threshold: Int
  ) -> Int {
    var own = 0
    var room = 0
    var small = 0
    for weight in weights {
      if 2 * weight > capacity {
        own += 1
        if weight <= capacity - threshold { room += capacity - weight }
      } else if weight >= threshold {
        small += weight
      }
    }
    guard capacity > 0, small > room else { return own }
    return own + (small - room + capacity - 1) / capacity
  }
}
