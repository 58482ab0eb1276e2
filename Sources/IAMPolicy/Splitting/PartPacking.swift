/// How statements are spread over as few parts as can be.
///
/// The plain cut, which leaves all in order, is taken when no other has fewer parts; then the one
/// that puts each statement in the first part with room; then what a search finds.
struct PartPacking {
  /// The statements of each part by index, ascending; the parts by their first statement.
  let parts: [[Int]]
  /// True when no spread has fewer parts.
  let isFewest: Bool

  /// How many steps the search for fewer parts may take.
  private static let steps = 400_000
  /// Of more statements the search is not tried.
  private static let searchLimit = 400

  /// Spreads statements by weight; one above the capacity has a part of its own.
  init(weights: [Int], capacity: Int) {
    let weights = weights.map { min($0, max(capacity, 0)) }
    let bound = PackingBound.parts(for: weights, capacity: capacity)
    var best = Self.consecutive(weights, capacity)
    for order in [Array(weights.indices), Self.descending(weights)] where best.count > bound {
      let other = Self.firstFit(weights, capacity, order: order)
      if other.count < best.count { best = other }
    }
    var isFewest = best.count <= bound
    if !isFewest, weights.count <= Self.searchLimit {
      search: for count in bound..<best.count {
        var search = PackingSearch(
          weights: weights, capacity: capacity, parts: count, steps: Self.steps)
        switch search.outcome() {
        case .found(let assignment):
          best = Self.parts(assignment)
          isFewest = true
          break search
        case .impossible: isFewest = count == best.count - 1
        case .gaveUp: break search
        }
      }
    }
    parts = Self.neighbourly(best, weights, capacity)
    self.isFewest = isFewest
  }

  private static func consecutive(_ weights: [Int], _ capacity: Int) -> [[Int]] {
    var parts: [[Int]] = []
    var load = 0
    for (index, weight) in weights.enumerated() {
      if parts.isEmpty || load + weight > capacity {
        parts.append([])
        load = 0
      }
      parts[parts.count - 1].append(index)
      load += weight
    }
    return parts
  }

  private static func descending(_ weights: [Int]) -> [Int] {
    weights.indices.sorted { (weights[$1], $0) < (weights[$0], $1) }
  }

  private static func firstFit(_ weights: [Int], _ capacity: Int, order: [Int]) -> [[Int]] {
    var loads: [Int] = []
    var assignment = [Int](repeating: 0, count: weights.count)
    for index in order {
      let part = loads.firstIndex { $0 + weights[index] <= capacity } ?? loads.count
      if part == loads.count { loads.append(0) }
      loads[part] += weights[index]
      assignment[index] = part
    }
    return parts(assignment)
  }

  /// The parts of an assignment, by their first statement.
  private static func parts(_ assignment: [Int]) -> [[Int]] {
    var places: [Int: Int] = [:]
    var parts: [[Int]] = []
    for (index, part) in assignment.enumerated() {
      let place = places[part] ?? parts.count
      if place == parts.count {
        places[part] = place
        parts.append([])
      }
      parts[place].append(index)
    }
    return parts
  }

  /// The same number of parts with statements moved to those before or after them where they fit
  /// and more neighbours come together than are parted.
  private static func neighbourly(
    _ parts: [[Int]], _ weights: [Int], _ capacity: Int
  ) -> [[Int]] {
    var assignment = [Int](repeating: 0, count: weights.count)
    var loads: [Int] = []
    for (part, members) in parts.enumerated() {
      loads.append(members.reduce(0) { $0 + weights[$1] })
      for member in members { assignment[member] = part }
    }
    func neighbours(of index: Int, in part: Int) -> Int {
      [index - 1, index + 1]
        .count { assignment.indices.contains($0) && assignment[$0] == part }
    }
    // Each move brings a pair together for good, so that there are fewer moves than statements.
    var isMoving = true
    while isMoving {
      isMoving = false
      for index in assignment.indices {
        let here = assignment[index]
        for other in [index - 1, index + 1] where assignment.indices.contains(other) {
          let there = assignment[other]
          guard there != here, assignment[index] == here,
            loads[there] + weights[index] <= capacity,
            neighbours(of: index, in: there) > neighbours(of: index, in: here)
          else { continue }
          loads[here] -= weights[index]
          loads[there] += weights[index]
          assignment[index] = there
          isMoving = true
        }
      }
    }
    return Self.parts(assignment)
  }
}
