internal import CMicroHTTPD

/// A reply in the library's form, freed exactly once.
@safe struct HTTPResponse: ~Copyable {
  private let response: OpaquePointer
  private let status: UInt32

  /// Nil when the library is out of memory or does not take a field.
  init?(_ reply: Reply, common: [ReplyField]) {
    var body = reply.body
    let created = unsafe body.withUnsafeMutableBytes { buffer in
      unsafe MHD_create_response_from_buffer(
        buffer.count, buffer.baseAddress, .RESPMEM_MUST_COPY)
    }
    guard let response = unsafe created else { return nil }
    for field in common + reply.fields
    where unsafe MHD_add_response_header(response, field.name, field.value) != .YES {
      unsafe MHD_destroy_response(response)
      return nil
    }
    unsafe self.response = response
    status = UInt32(reply.status.rawValue)
  }

  deinit { unsafe MHD_destroy_response(response) }

  /// Has the library send it; the library keeps its own hold on it while it does.
  @unsafe func queue(on connection: OpaquePointer) -> MHD_Result {
    unsafe MHD_queue_response(connection, status, response)
  }
}
