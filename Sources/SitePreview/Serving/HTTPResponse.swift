internal import CMicroHTTPD
internal import FileSystem

/// A reply in the library's form, freed exactly once.
@safe struct HTTPResponse: ~Copyable {
  private let response: OpaquePointer
  private let status: UInt32

  /// Nil when the library is out of memory or does not take a field.
  init?(_ reply: Reply, common: [ReplyField]) {
    guard let response = unsafe Self.response(to: reply.body) else { return nil }
    for field in common + reply.fields
    where unsafe MHD_add_response_header(response, field.name, field.value) != .YES {
      unsafe MHD_destroy_response(response)
      return nil
    }
    unsafe self.response = response
    status = UInt32(reply.status.rawValue)
  }

  private static func response(to body: ReplyBody) -> OpaquePointer? {
    switch body {
    case .bytes(var bytes):
      return unsafe bytes.withUnsafeMutableBytes { buffer in
        unsafe MHD_create_response_from_buffer(
          buffer.count, buffer.baseAddress, .RESPMEM_MUST_COPY)
      }
    case .file(let file, let range):
      // The library closes the descriptor together with the response.
      guard let descriptor = file.duplicate() else { return nil }
      return unsafe MHD_create_response_from_fd_at_offset64(
        UInt64(range.count), descriptor, UInt64(range.lowerBound))
    }
  }

  deinit { unsafe MHD_destroy_response(response) }

  /// Has the library send it; the library keeps its own hold on it while it does.
  @unsafe func queue(on connection: OpaquePointer) -> MHD_Result {
    unsafe MHD_queue_response(connection, status, response)
  }
}
