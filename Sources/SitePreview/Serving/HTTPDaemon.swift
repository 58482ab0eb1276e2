internal import CMicroHTTPD

/// libmicrohttpd as we use it: given sockets whose request was judged, it writes the replies.
///
/// It is a class because the gate's thread hands sockets to it while its owner waits to stop it.
@safe final class HTTPDaemon: Sendable {
  nonisolated(unsafe) private let daemon: OpaquePointer
  /// Kept for the library, which holds a bare pointer to it.
  private let desk: ReplyDesk

  /// Seconds a client may leave a reply unread.
  private static let patience: UInt32 = 10
  /// Bytes for the head of one request and one reply, with room for the library's own records.
  private static let memory = 128 << 10

  init(desk: ReplyDesk) throws(PreviewError) {
    let context = unsafe Unmanaged.passUnretained(desk).toOpaque()
    let flags =
      MHD_USE_AUTO_INTERNAL_THREAD.rawValue | MHD_USE_NO_LISTEN_SOCKET.rawValue
      | MHD_USE_ITC.rawValue
    let options: [any CVarArg] = unsafe [
      MHD_OPTION.CONNECTION_TIMEOUT.rawValue, Self.patience,
      MHD_OPTION.CONNECTION_MEMORY_LIMIT.rawValue, Self.memory,
      MHD_OPTION.NOTIFY_CONNECTION.rawValue,
      OpaquePointer(unsafeBitCast(Self.note, to: UnsafeRawPointer.self)), OpaquePointer(context),
      MHD_OPTION.END.rawValue,
    ]
    let started = unsafe withVaList(options) { list in
      unsafe MHD_start_daemon_va(flags, 0, nil, nil, Self.answer, context, list)
    }
    guard let daemon = unsafe started else {
      throw .refused("the HTTP library did not start")
    }
    unsafe self.daemon = daemon
    self.desk = desk
  }

  deinit { unsafe MHD_stop_daemon(daemon) }

  /// Takes over a socket whose request is filed at the desk; closing it is the library's part.
  func adopt(_ descriptor: Int32) {
    if unsafe mhd_adopt(daemon, descriptor) != .YES { desk.close(descriptor) }
  }

  /// Called once a request, with everything known: there is no body to wait for.
  private static let answer: MHD_AccessHandlerCallback = { context, connection, _, _, _, _, _, _ in
    guard let context = unsafe context, let connection = unsafe connection else { return .NO }
    let desk = unsafe Unmanaged<ReplyDesk>.fromOpaque(context).takeUnretainedValue()
    guard let reply = unsafe desk.reply(under: mhd_connection_descriptor(connection)),
      let response = HTTPResponse(reply, common: desk.commonFields)
    else { return .NO }
    return unsafe response.queue(on: connection)
  }

  /// Called when a connection begins and, before its socket is closed, when it ends.
  private static let note: MHD_NotifyConnectionCallback = { context, connection, _, moment in
    guard moment == .CONNECTION_NOTIFY_CLOSED, let context = unsafe context else { return }
    let desk = unsafe Unmanaged<ReplyDesk>.fromOpaque(context).takeUnretainedValue()
    unsafe desk.close(mhd_connection_descriptor(connection))
  }
}
