internal import CGumbo

/// Memory that gumbo takes piece by piece, and that is given back all at once.
@safe final class GumboArena {
  private static let blockSize = 1 << 18
  /// Every piece begins at a multiple of this.
  private static let alignment = 16

  private var blocks: [UnsafeMutableRawPointer] = unsafe []
  /// What is left of the last block.
  private var free = unsafe UnsafeMutableRawBufferPointer(start: nil, count: 0)

  deinit {
    while let block = unsafe blocks.popLast() { unsafe block.deallocate() }
  }

  /// Has a parse take its memory here; the arena must outlive the tree that comes of it.
  func serve(_ options: inout GumboOptions) {
    unsafe options.userdata = Unmanaged.passUnretained(self).toOpaque()
    unsafe options.allocator = { arena, size in unsafe GumboArena.allocate(size, in: arena) }
    unsafe options.deallocator = { _, _ in }
  }

  /// A piece of memory from the arena at a pointer.
  private static func allocate(
    _ size: Int, in arena: UnsafeMutableRawPointer?
  ) -> UnsafeMutableRawPointer? {
    guard let arena = unsafe arena else { return nil }
    return unsafe Unmanaged<GumboArena>.fromOpaque(arena)._withUnsafeGuaranteedRef {
      unsafe $0.allocate(size)
    }
  }

  private func allocate(_ size: Int) -> UnsafeMutableRawPointer? {
    let size = (size + Self.alignment - 1) & -Self.alignment
    if unsafe size > free.count { open(max(size, Self.blockSize)) }
    let piece = unsafe free.baseAddress
    unsafe free = UnsafeMutableRawBufferPointer(rebasing: free[size...])
    return unsafe piece
  }

  private func open(_ size: Int) {
    let block = UnsafeMutableRawPointer.allocate(byteCount: size, alignment: Self.alignment)
    unsafe blocks.append(block)
    unsafe free = UnsafeMutableRawBufferPointer(start: block, count: size)
  }
}
