/// Memory that a C library takes piece by piece, and that is given back all at once.
@safe final class Arena {
  private static let blockSize = 1 << 18
  /// Every piece begins at a multiple of this.
  private static let alignment = 16

  private var blocks: [UnsafeMutableRawPointer] = unsafe []
  /// What is left of the last block.
  private var free = unsafe UnsafeMutableRawBufferPointer(start: nil, count: 0)

  deinit {
    while let block = unsafe blocks.popLast() { unsafe block.deallocate() }
  }

  /// The arena as C carries it along; it does not keep the arena alive.
  var pointer: UnsafeMutableRawPointer {
    unsafe Unmanaged.passUnretained(self).toOpaque()
  }

  /// A piece of memory from the arena at a pointer.
  static func allocate(
    _ size: Int, in arena: UnsafeMutableRawPointer?
  ) -> UnsafeMutableRawPointer? {
    guard let arena = unsafe arena else { return nil }
    return unsafe Unmanaged<Arena>.fromOpaque(arena)._withUnsafeGuaranteedRef {
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
