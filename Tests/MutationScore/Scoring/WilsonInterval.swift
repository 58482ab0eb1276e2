/// The range in which a share lies, with 95 % confidence, after so many trials.
struct WilsonInterval: Hashable {
  let lower: Double
  let upper: Double

  init(_ hits: Int, of trials: Int) {
    guard trials > 0 else {
      (lower, upper) = (0, 1)
      return
    }
    let z = 1.959_963_985
    let count = Double(trials)
    let share = Double(hits) / count
    let middle = share + z * z / (2 * count)
    let spread = z * (share * (1 - share) / count + z * z / (4 * count * count)).squareRoot()
    lower = max(0, (middle - spread) / (1 + z * z / count))
    upper = min(1, (middle + spread) / (1 + z * z / count))
  }
}
