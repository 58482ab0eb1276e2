extension String {
  /// True for a word that ends in a contracted "not", with either apostrophe.
  var isContractedDenial: Bool { hasSuffix("n't") || hasSuffix("n\u{2019}t") }
}
