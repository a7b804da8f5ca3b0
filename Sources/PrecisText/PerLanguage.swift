import PrecisModel
import Synchronization

/// Something that depends on the language, made for a language when it is first asked for, and once.
///
/// Laying out a language's lexicons takes some milliseconds, which a run over articles of the other one saves. Shared
/// between threads: the first one to ask makes the value, the others wait.
package final class PerLanguage<Value: Sendable>: Sendable {
  private let make: @Sendable (Language) -> Value
  private let made = Mutex<[Language: Value]>([:])

  /// - Parameter make: Makes the value for a language.
  package init(_ make: @escaping @Sendable (Language) -> Value) {
    self.make = make
  }

  /// The value for a language.
  package subscript(language: Language) -> Value {
    made.withLock { made in
      if let value = made[language] { return value }
      let value = make(language)
      made[language] = value
      return value
    }
  }
}
