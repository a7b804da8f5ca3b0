import PrecisModel
import Synchronization

/// Something that is made when it is first asked for, and once.
///
/// Laying out lexicons takes some milliseconds, which those save who do not need them. Shared between threads: the first
/// one to ask makes the value, the others wait.
package final class Deferred<Value: Sendable>: Sendable {
  private let make: @Sendable () -> Value
  private let made = Mutex<Value?>(nil)

  /// - Parameter make: Makes the value.
  package init(_ make: @escaping @Sendable () -> Value) {
    self.make = make
  }

  package var value: Value {
    made.withLock { made in
      if let made { return made }
      let value = make()
      made = value
      return value
    }
  }
}

/// Something that depends on the language, made for a language when it is first asked for, and once.
///
/// Laying out a language's lexicons takes some milliseconds, which a run over articles of the other one saves. Shared
/// between threads: the first one to ask makes the value, the others wait.
package final class PerLanguage<Value: Sendable>: Sendable {
  private let make: @Sendable (Language) -> Value
  /// French, English, neither.
  private let made = Mutex<[Value?]>([nil, nil, nil])

  /// - Parameter make: Makes the value for a language.
  package init(_ make: @escaping @Sendable (Language) -> Value) {
    self.make = make
  }

  /// The value for a language.
  package subscript(language: Language) -> Value {
    let place =
      switch language {
      case .french: 0
      case .english: 1
      case .other: 2
      }
    return made.withLock { made in
      if let value = made[place] { return value }
      let value = make(language)
      made[place] = value
      return value
    }
  }
}
