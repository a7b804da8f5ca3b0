extension [String] {
  /// The texts one after the other, with others between them.
  ///
  /// The standard library's `joined(separator:)` has the runtime find out how arrays are collections, which takes longer than a
  /// brief's text does.
  func joined(by separator: String) -> String {
    var joined = ""
    for (index, text) in enumerated() {
      if index > 0 { joined += separator }
      joined += text
    }
    return joined
  }
}
