/// The methods a folder of files can answer.
enum HTTPMethod: String, Hashable {
  case get = "GET"
  case head = "HEAD"
}
