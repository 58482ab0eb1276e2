import Foundation
import FoundationNetworking
import TestSupport

extension ServedSite {
  /// What is served at a path below the site.
  func get(_ path: String) async throws -> (status: Int, text: String) {
    try await get(whole: address + path)
  }

  /// What is served at an address.
  func get(whole address: String) async throws -> (status: Int, text: String) {
    guard let url = URL(string: address) else { throw URLError(.badURL) }
    let (data, response) = try await URLSession.shared.data(from: url)
    let status = (response as? HTTPURLResponse)?.statusCode ?? 0
    return (status, String(decoding: data, as: UTF8.self))
  }
}
