/// Tells what each part of a code in a language is; nil where nothing can be told.
package typealias CodeReader = @Sendable (_ code: String, _ language: String) -> ColouredCode?
