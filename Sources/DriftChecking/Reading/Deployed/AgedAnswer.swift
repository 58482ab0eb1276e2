internal import CanonicalModel

/// The answers that a cache gave, by their age, and that are not the files of the manifest.
enum AgedAnswer {
  static func all(
    of answers: [ServerAnswer], manifest: PublishedManifest, _ product: Product
  ) -> [ServerAnswer] {
    let manifestAge = answers.first { $0.path == PublishedManifest.path }.map(age) ?? 0
    let listed = answers.filter { manifest.files[$0.path] != nil && $0.isWholeEnough }
    let others = listed.filter { !manifest.tells(of: $0.path, digest: $0.digest) }
    let (alike, changed) = (counts(listed), counts(others))
    return others.filter { answer in
      // A server that changes most files of a kind on their way does so to all of them.
      let kind = MediaTypeFault.ending(of: answer.path)
      return age(of: answer) > manifestAge
        && changed[kind, default: 0] * 2 < max(alike[kind, default: 0], 3)
        && !answer.isStale(product) && (answer.revision ?? product.digest) == product.digest
    }
  }

  /// How many there are of each kind.
  private static func counts(_ answers: [ServerAnswer]) -> [String: Int] {
    Dictionary(answers.map { (MediaTypeFault.ending(of: $0.path), 1) }, uniquingKeysWith: +)
  }

  /// For how many seconds a cache has had it.
  private static func age(of answer: ServerAnswer) -> Int { answer["age"].flatMap { Int($0) } ?? 0 }
}
