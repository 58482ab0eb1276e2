import FileSystem
import Synchronization
import Testing

@Suite struct FolderLockTests {
  let folder: TemporaryFolder
  var site: String { folder.path + "/site" }

  init() throws { folder = try TemporaryFolder() }

  /// A channel between two threads of a test.
  private final class Signal: Sendable {
    let pipe: WakePipe
    init() throws { pipe = try WakePipe() }
    func wait() { _ = Readiness.wait(for: [pipe.descriptor], within: .seconds(900)) }
  }

  @Test func `a second holder tells what it waits for, and waits`() throws {
    try Folders.create(site)
    let order = Mutex<[String]>([])
    let (site, isWaiting) = (site, try Signal())
    let waiter: WorkerThread
    do {
      let first = try FolderLock(site) { _ in }
      waiter = try WorkerThread {
        let second = try? FolderLock(site) { held in
          order.withLock { $0.append("waits for \(held)") }
          isWaiting.pipe.wake()
        }
        order.withLock { $0.append(second == nil ? "none" : "second") }
      }
      isWaiting.wait()
      order.withLock { $0.append("first") }
      first.close()
    }
    waiter.join()
    #expect(order.withLock { $0 } == ["waits for \(site)", "first", "second"])
  }

  @Test func `whoever waits gets the folder that took the place of the one that was held`() throws {
    try Folders.create(site)
    try Folders.create(site + ".new")
    let told = Mutex<[String]>([])
    let (site, isWaiting) = (site, try Signal())
    var first = try FolderLock(site) { _ in }
    let waiter = try WorkerThread {
      let second = try? FolderLock(site) { held in
        told.withLock { $0.append(held) }
        isWaiting.pipe.wake()
      }
      told.withLock { $0.append(second == nil ? "none" : "second") }
    }
    isWaiting.wait()
    try first.extend(to: site + ".new")
    try Files.exchange(site, with: site + ".new")
    try Folders.removeAll(site + ".new")
    told.withLock { $0.append("exchanged") }
    first.close()
    waiter.join()
    #expect(told.withLock { $0 } == [site, "exchanged", "second"])
  }

  @Test func `a folder that is not there yet is locked by the one above it`() throws {
    let told = Mutex<[String]>([])
    let (missing, isWaiting) = ("\(site)/a/b", try Signal())
    let first = try FolderLock(missing) { _ in }
    let waiter = try WorkerThread {
      _ = try? FolderLock(missing) { held in
        told.withLock { $0.append(held) }
        isWaiting.pipe.wake()
      }
    }
    isWaiting.wait()
    #expect(told.withLock { $0 } == [folder.path])
    #expect(Files.kind(of: site) == nil)
    first.close()
    waiter.join()
  }
}
