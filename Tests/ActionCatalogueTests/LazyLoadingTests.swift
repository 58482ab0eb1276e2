import ActionCatalogue
import Testing

/// A service is read when it is first asked for, once, whoever asks.
@Suite struct LazyLoadingTests {
  @Test func `a service is read when it is asked for, and no other`() throws {
    let catalogue = try Catalogue(unread: ShippedText.bytes())
    #expect(catalogue.readCount == 0)
    _ = catalogue.service("s3")
    _ = catalogue.service("S3")
    _ = catalogue.service("nothing")
    #expect(catalogue.readCount == 1)
    _ = catalogue.actionNames(of: "sqs")
    #expect(catalogue.readCount == 2)
  }

  @Test func `many who ask at once are given the same`() async throws {
    let catalogue = try Catalogue(unread: ShippedText.bytes())
    let services = ["s3", "ec2", "iam", "sqs"]
    let counts = await withTaskGroup(of: [Int].self, returning: Set<[Int]>.self) { group in
      for turn in 0..<64 {
        group.addTask {
          let turned = services[(turn % 4)...] + services[..<(turn % 4)]
          for service in turned { _ = catalogue.service(service) }
          return services.map { catalogue.actionNames(of: $0).count }
        }
      }
      return await group.reduce(into: []) { $0.insert($1) }
    }
    #expect(counts.count == 1)
    #expect(catalogue.readCount == 4)
  }
}
