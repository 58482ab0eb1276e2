/// Changes to a policy that is published in parts.
enum SplitOperators {
  static let all: [MutationOperator] = [
    MutationOperator(
      "split/delete-statement", "deletes a statement from a part",
      .caught(by: ["policy-split"])
    ) { fixture in
      fixture.slots(.page).filter { !$0.isWhole }.flatMap { slot in
        slot.statements.indices.compactMap { index in
          slot.root["Statement"].flatMap { slot.removing(index, of: slot.statements, in: $0) }?
            .orTold(at: slot.opening)
        }
      }
    },
    MutationOperator(
      "split/delete-part", "deletes a part from the page", .caught(by: ["policy-split"])
    ) { fixture in
      fixture.slots(.page).filter { !$0.isWhole }.compactMap { slot in
        let page = fixture.files.region(slot.region.file)
        let others = fixture.slots(.page).filter {
          $0.region.file == page.file && $0.part != slot.part
        }
        return page.elements("<pre ", "</pre>").first {
          $0.range.contains(slot.region.range.lowerBound)
        }.map { block in
          var mutant = block.deleted()
          mutant.places = others.map(\.opening)
          return mutant
        }
      }
    },
    MutationOperator(
      "split/overfull", "moves so many statements into a part that it is over the quota",
      .caught(by: ["policy-split"])
    ) { fixture in
      let slots = fixture.slots(.page).filter { !$0.isWhole }
      return slots.compactMap { slot in
        guard
          let other = slots.first(where: {
            $0.part != slot.part && $0.region.file == slot.region.file
          }),
          let moved = other.statements.first, other.statements.count > 1,
          let last = slot.statements.indices.last,
          let list = other.root["Statement"],
          let removal = other.removing(0, of: other.statements, in: list)
        else { return nil }
        let addition = slot.addingStatement(slot.region.part(moved.outer).text, behind: last)
        return Mutant(removal.edits + addition.edits, at: [slot.opening] + addition.places)
      }
    },
    MutationOperator(
      "split/missing-file", "takes away the download of a part",
      .caught(by: ["policy-transport"])
    ) { fixture in
      fixture.files.paths.filter { $0.contains("-part-") }.map { Mutant(removing: $0) }
    },
  ]
}

extension PolicySlot {
  /// Where the element that shows the text begins.
  var opening: Place {
    let before = Region(file: region.file, bytes: region.bytes, range: 0..<region.range.lowerBound)
    return before.all("<pre ").last?.place ?? region.place
  }
}
