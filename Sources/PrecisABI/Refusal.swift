import CPrecis
import Precis

/// Why a C function does not do what it was asked: the status that it returns, and the sentence that explains it.
struct Refusal: Error {
  let status: precis_status
  let message: String

  static func invalidArgument(_ message: String) -> Refusal {
    Refusal(status: precis_status(PRECIS_INVALID_ARGUMENT), message: message)
  }

  static func unknownID(_ message: String) -> Refusal {
    Refusal(status: precis_status(PRECIS_UNKNOWN_ID), message: message)
  }

  static func outOfRange(_ message: String) -> Refusal {
    Refusal(status: precis_status(PRECIS_OUT_OF_RANGE), message: message)
  }

  static func tooLarge(_ message: String) -> Refusal {
    Refusal(status: precis_status(PRECIS_TOO_LARGE), message: message)
  }

  static let absent = Refusal(status: precis_status(PRECIS_ABSENT), message: "there is no such value: nothing to do")

  init(status: precis_status, message: String) {
    self.status = status
    self.message = message
  }

  init(_ error: PrecisError) {
    message = error.description
    status =
      switch error {
      case .articleTooLarge: precis_status(PRECIS_TOO_LARGE)
      case .repeatedID: precis_status(PRECIS_REPEATED_ID)
      case .invalidLexicon: precis_status(PRECIS_INVALID_LEXICON)
      case .invalidBudget: precis_status(PRECIS_OUT_OF_RANGE)
      case .icuFailure: precis_status(PRECIS_ICU_FAILURE)
      case .cancelled: precis_status(PRECIS_CANCELLED)
      }
  }
}

/// The status of work that may be refused, where there is no session to keep the message.
func status(of work: () throws(Refusal) -> Void) -> precis_status {
  do throws(Refusal) {
    try work()
    return precis_status(PRECIS_OK)
  } catch {
    return error.status
  }
}
