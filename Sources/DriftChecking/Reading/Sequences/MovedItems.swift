/// Which items of a list stand out of order.
enum MovedItems {
  /// The places of the fewest items without which the rest is in ascending order.
  static func places<Rank: Comparable>(in ranks: [Rank]) -> [Int] {
    // The last place of the best run of each length, and which place comes before each.
    var ends: [Int] = []
    var before: [Int?] = []
    for (place, rank) in ranks.enumerated() {
      var (low, high) = (0, ends.count)
      while low < high {
        let middle = (low + high) / 2
        if ranks[ends[middle]] <= rank { low = middle + 1 } else { high = middle }
      }
      before.append(low > 0 ? ends[low - 1] : nil)
      if low == ends.count { ends.append(place) } else { ends[low] = place }
    }
    var kept: Set<Int> = []
    var place = ends.last
    while let index = place {
      kept.insert(index)
      place = before[index]
    }
    return ranks.indices.filter { !kept.contains($0) }
  }
}
