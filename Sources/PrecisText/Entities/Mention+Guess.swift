import PrecisModel

extension Mention {
  /// Whether nothing spoke for the type but that the name has a capital.
  package var isTypeGuessed: Bool { evidence == Evidence.capitalized.rawValue }
}
