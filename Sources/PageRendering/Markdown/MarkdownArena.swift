internal import CCMarkGFM

/// The memory of a thread's Markdown trees: handed out in small pieces, taken back all at once.
///
/// A tree is thousands of pieces that live as long as it does. Before each stands what class of
/// sizes it is of, so that one given back early, as the parser does with many, serves again.
@safe struct MarkdownArena {
  /// Pieces begin at multiples of this, behind as much.
  private static let step = 16
  /// Up to this size a class is a step larger than the one before it, above twice as large.
  private static let fine = 1_024
  private static let chunk = 256 << 10
  /// How many chunks are kept for the next tree.
  private static let kept = 4

  private var chunks: [UnsafeMutableRawPointer] = unsafe []
  /// How many of the chunks are in use, and how far the last of these is.
  private var used = 0
  private var filled = Self.chunk
  /// Pieces too large for a chunk.
  private var large: [UnsafeMutableRawPointer] = unsafe []
  /// The pieces given back, by their class; each begins with the address of the next.
  private var givenBack: [UnsafeMutableRawPointer?] =
    unsafe Array(repeating: nil, count: Self.place(of: Int.max / 2) + 1)
  private var trees = 0

  mutating func beginTree() { trees += 1 }

  /// Takes back everything when the last tree ends.
  mutating func endTree() {
    trees -= 1
    guard trees == 0 else { return }
    unsafe Self.release(large)
    unsafe large.removeAll()
    while unsafe chunks.count > Self.kept { unsafe Self.system.free(chunks.removeLast()) }
    used = 0
    filled = Self.chunk
    for index in unsafe givenBack.indices { unsafe givenBack[index] = nil }
  }

  /// A piece of memory, whatever it holds.
  mutating func piece(of size: Int) -> UnsafeMutableRawPointer {
    let place = Self.place(of: size)
    if let piece = unsafe givenBack[place] {
      unsafe givenBack[place] = piece.load(as: UnsafeMutableRawPointer?.self)
      return unsafe piece
    }
    let room = Self.room(at: place) + Self.step
    let start = unsafe room > Self.chunk / 4 ? largePiece(of: room) : cut(room)
    unsafe start.storeBytes(of: place, as: Int.self)
    return unsafe start + Self.step
  }

  /// A piece as large as is asked for that begins with the bytes of another, which is given back.
  mutating func piece(
    of size: Int, insteadOf old: UnsafeMutableRawPointer?
  ) -> UnsafeMutableRawPointer {
    guard let old = unsafe old else { return unsafe piece(of: size) }
    let room = unsafe Self.room(at: Self.place(of: old))
    if size <= room { return unsafe old }
    let new = unsafe piece(of: size)
    unsafe new.copyMemory(from: old, byteCount: room)
    unsafe giveBack(old)
    return unsafe new
  }

  mutating func giveBack(_ piece: UnsafeMutableRawPointer) {
    let place = unsafe Self.place(of: piece)
    unsafe piece.storeBytes(of: givenBack[place], as: UnsafeMutableRawPointer?.self)
    unsafe givenBack[place] = unsafe piece
  }

  /// Gives all memory back to the system.
  func destroy() {
    unsafe Self.release(large + chunks)
  }

  /// The next bytes of a chunk.
  private mutating func cut(_ room: Int) -> UnsafeMutableRawPointer {
    if filled + room > Self.chunk {
      if unsafe used == chunks.count { unsafe chunks.append(Self.fromSystem(Self.chunk)) }
      used += 1
      filled = 0
    }
    defer { filled += room }
    return unsafe chunks[used - 1] + filled
  }

  private mutating func largePiece(of room: Int) -> UnsafeMutableRawPointer {
    let piece = unsafe Self.fromSystem(room)
    unsafe large.append(piece)
    return unsafe piece
  }

  private static func fromSystem(_ size: Int) -> UnsafeMutableRawPointer {
    guard let memory = system.calloc(1, size) else { preconditionFailure("out of memory") }
    return unsafe memory
  }

  private static func release(_ pieces: [UnsafeMutableRawPointer]) {
    for index in unsafe pieces.indices { unsafe system.free(pieces[index]) }
  }

  private static var system: cmark_mem { unsafe cmark_get_default_mem_allocator().pointee }

  /// The class of a piece that was handed out.
  private static func place(of piece: UnsafeMutableRawPointer) -> Int {
    unsafe (piece - step).load(as: Int.self)
  }

  /// The class of a size.
  private static func place(of size: Int) -> Int {
    guard size > fine else { return (max(size, 1) - 1) / step }
    let bits = Int.bitWidth - (size - 1).leadingZeroBitCount
    return fine / step + bits - fine.trailingZeroBitCount - 1
  }

  /// The largest size of a class.
  private static func room(at place: Int) -> Int {
    let fineClasses = fine / step
    return place < fineClasses ? (place + 1) * step : (2 * fine) << (place - fineClasses)
  }
}
