/// Changes to what the guidance says of fitting, counting and quotas.
enum ClaimOperators {
  static let all: [MutationOperator] = [
    guidance(
      "denied", ["size-claim"], "fits in one managed policy", "does not fit in one managed policy"),
    guidance(
      "no-longer", ["size-claim"], "fits in one managed policy",
      "no longer fits in one managed policy"),
    guidance(
      "exceeds", ["size-claim"], "fits in one managed policy",
      "exceeds the quota of a managed policy"),
    guidance("two", ["size-claim"], "fits in one managed policy", "fits in two managed policies"),
    guidance(
      "cannot", ["size-claim"], "fits in one managed policy", "cannot be held by one managed policy"
    ),
    guidance("silent", ["size-claim"], "fits in one managed policy", "is a managed policy"),
    guidance("affirmed", ["size-claim"], "does not fit", "fits"),
    guidance("more-parts", ["size-claim"], "split into 2 policies", "split into 3 policies"),
    guidance("other-unit", ["quota-rule"], "characters", "bytes"),
    guidance("counts-space", ["quota-rule"], "leaves white space out", "takes white space in"),
    guidance(
      "counts-all", ["quota-rule"], "AWS leaves white space out when it counts",
      "AWS counts white space too"),
    MutationOperator(
      "claim/gauge-space", "says that white space is counted", .caught(by: ["quota-rule"])
    ) { fixture in
      fixture.onPages("White space is not counted").map {
        $0.replaced(by: "White space is counted")
      }
    },
    MutationOperator(
      "claim/none", "deletes the guidance", .caught(by: ["coverage", "size-claim"])
    ) { fixture in
      fixture.pages.flatMap { page in
        page.elements("<p class=\"guidance\"", "</p>").map {
          $0.deleted().told(at: Place(page.file))
        }
      }
    },
    MutationOperator(
      "claim/hidden", "hides the guidance", .caught(by: ["coverage", "size-claim"])
    ) { fixture in
      fixture.pages.flatMap { page in
        page.all("<p class=\"guidance\"").map {
          $0.followed(by: " hidden").told(at: Place(page.file))
        }
      }
    },
    MutationOperator(
      "claim/twin", "denies the claim in the twin", .caught(by: ["size-claim"])
    ) { fixture in
      fixture.twins.flatMap { $0.all("fits in one") }.map { $0.replaced(by: "does not fit in one") }
    },
    MutationOperator(
      "claim/description", "denies the claim in the description", .caught(by: ["size-claim"])
    ) { fixture in
      fixture.onPages("<meta name=\"description\" content=\"", "\"").map {
        $0.replaced(by: "The policy does not fit in one managed policy.")
      }
    },
  ]

  private static func guidance(
    _ id: String, _ rules: [String], _ old: String, _ new: String
  ) -> MutationOperator {
    MutationOperator("claim/\(id)", "says '\(new)' for '\(old)'", .caught(by: rules)) { fixture in
      fixture.onPages(".size-guidance\">", "</p>").flatMap { $0.all(old) }
        .map { $0.replaced(by: new) }
    }
  }
}
