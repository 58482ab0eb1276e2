internal import CCMarkGFM

/// The memory that the Markdown library works with: on each thread an arena of its own.
@safe enum MarkdownMemory {
  /// What the library calls.
  nonisolated(unsafe) static let library: UnsafeMutablePointer<cmark_mem> = {
    let memory = UnsafeMutablePointer<cmark_mem>.allocate(capacity: 1)
    unsafe memory.initialize(
      to: cmark_mem(
        calloc: { count, size in
          let size = count * size
          let piece = unsafe MarkdownMemory.arena.pointee.piece(of: size)
          unsafe piece.initializeMemory(as: UInt8.self, repeating: 0, count: size)
          return unsafe piece
        },
        realloc: { old, size in
          unsafe MarkdownMemory.arena.pointee.piece(of: size, insteadOf: old)
        },
        free: { piece in
          if let piece = unsafe piece { unsafe MarkdownMemory.arena.pointee.giveBack(piece) }
        }))
    return unsafe memory
  }()

  /// A new node, of no tree so far.
  static func node(_ type: cmark_node_type) -> OpaquePointer? {
    unsafe cmark_node_new_with_mem(type, library)
  }

  /// The calling thread's.
  static var arena: UnsafeMutablePointer<MarkdownArena> {
    if let known = unsafe markdown_thread_value(key) {
      return unsafe known.assumingMemoryBound(to: MarkdownArena.self)
    }
    let arena = UnsafeMutablePointer<MarkdownArena>.allocate(capacity: 1)
    unsafe arena.initialize(to: MarkdownArena())
    unsafe markdown_set_thread_value(key, arena)
    return unsafe arena
  }

  private static let key = unsafe markdown_thread_key { place in
    guard let arena = unsafe place?.assumingMemoryBound(to: MarkdownArena.self) else { return }
    unsafe arena.pointee.destroy()
    unsafe arena.deinitialize(count: 1)
    unsafe arena.deallocate()
  }
}
