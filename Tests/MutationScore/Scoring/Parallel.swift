import Foundation

/// Work spread over the cores, its results in order.
enum Parallel {
  static func map<Item: Sendable, Value: Sendable>(
    _ items: [Item], _ transform: @escaping @Sendable (Item) throws -> Value
  ) async throws -> [Value] {
    let workers = max(1, ProcessInfo.processInfo.activeProcessorCount)
    return try await withThrowingTaskGroup(of: [(Int, Value)].self) { group in
      for worker in 0..<workers {
        group.addTask {
          try stride(from: worker, to: items.count, by: workers).map {
            ($0, try transform(items[$0]))
          }
        }
      }
      var all: [(Int, Value)] = []
      for try await part in group { all += part }
      return all.sorted { $0.0 < $1.0 }.map(\.1)
    }
  }
}
