import Foundation
import Templating

/// The data of a case, read into what a template is given; numbers become their text.
struct JSONData: Decodable {
  let value: TemplateValue

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      value = .null
    } else if let flag = try? container.decode(Bool.self) {
      value = .flag(flag)
    } else if let number = try? container.decode(Decimal.self) {
      value = .text("\(number)")
    } else if let text = try? container.decode(String.self) {
      value = .text(text)
    } else if let items = try? container.decode([JSONData].self) {
      value = .list(items.map(\.value))
    } else {
      value = .object(try container.decode([String: JSONData].self).mapValues(\.value))
    }
  }
}
