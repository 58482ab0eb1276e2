/// Looks for a way to spread statements over a number of parts, or for the proof that there is none.
///
/// The search goes from the heaviest statement to the lightest and takes the fullest part first. Its
/// steps are counted, so that its work is bounded and the same on every machine.
struct PackingSearch {
  enum Outcome {
    /// The part of each statement.
    case found([Int])
    case impossible
    case gaveUp
  }

  private let weights: [Int]
  private let order: [Int]
  private let capacity: Int
  /// What stands from a place of the order to its end.
  private let remaining: [Int]
  private var loads: [Int]
  private var assignment: [Int]
  private var steps: Int

  init(weights: [Int], capacity: Int, parts: Int, steps: Int) {
    self.weights = weights
    self.capacity = capacity
    self.steps = steps
    order = weights.indices.sorted { (weights[$1], $0) < (weights[$0], $1) }
    var sums = [0]
    for index in order.reversed() { sums.append(sums[sums.count - 1] + weights[index]) }
    remaining = sums.reversed()
    loads = [Int](repeating: 0, count: parts)
    assignment = [Int](repeating: 0, count: weights.count)
  }

  mutating func outcome() -> Outcome {
    if place(0) { return .found(assignment) }
    return steps > 0 ? .impossible : .gaveUp
  }

  private mutating func place(_ position: Int) -> Bool {
    guard position < order.count else { return true }
    guard steps > 0 else { return false }
    steps -= 1
    guard hasRoom(from: position) else { return false }
    let item = order[position]
    let weight = weights[item]
    let parts = loads.indices.filter { loads[$0] + weight <= capacity }
      .sorted { (loads[$1], $0) < (loads[$0], $1) }
    var lastLoad: Int?
    for part in parts where loads[part] != lastLoad {
      // Of parts that are equally full, one stands for all.
      lastLoad = loads[part]
      loads[part] += weight
      assignment[item] = part
      if place(position + 1) { return true }
      loads[part] -= weight
      // What fills a part to the last character can do no better elsewhere.
      if loads[part] + weight == capacity { return false }
    }
    return false
  }

  /// Tells whether the room that the lightest statement could still use is enough for all.
  private func hasRoom(from position: Int) -> Bool {
    let lightest = weights[order[order.count - 1]]
    let room = loads.reduce(0) { $0 + (capacity - $1 >= lightest ? capacity - $1 : 0) }
    return remaining[position] <= room
  }
}
