internal import Glibc

/// A thread of its own for work that waits on the kernel.
///
/// Swift's tasks share a few threads that must never wait; this one may.
package struct WorkerThread: ~Copyable, Sendable {
  private let identity: pthread_t

  /// Starts the work at once.
  package init(_ work: @escaping @Sendable () -> Void) throws(FileError) {
    let box = unsafe Unmanaged.passRetained(Work(work))
    var identity = pthread_t()
    let code = unsafe pthread_create(
      &identity, nil,
      { argument in
        guard let argument = unsafe argument else { return nil }
        unsafe Unmanaged<Work>.fromOpaque(argument).takeRetainedValue().run()
        return nil
      }, box.toOpaque())
    guard code == 0 else {
      unsafe box.release()
      throw FileError("start", "a thread", code: code)
    }
    self.identity = identity
  }

  /// Waits until the work is done.
  package consuming func join() { pthread_join(identity, nil) }

  /// C carries one pointer to a new thread; this is what it points to.
  private final class Work: Sendable {
    let run: @Sendable () -> Void
    init(_ run: @escaping @Sendable () -> Void) { self.run = run }
  }
}
