import CPrecis
import Precis
import Synchronization

/// What `precis_session` stands for: the articles so far, and what a C program wants to hear and may say.
final class SessionHandle {
  private let engine: Engine
  private let isBusy = Atomic(false)
  private let cancellation = CancellationToken()
  // What follows is touched only by the thread that has set `isBusy`.
  private var session: Session
  private var byteCount = 0
  private var progress: ProgressCall?
  private var message = StoredText("")

  init(_ engine: Engine) {
    self.engine = engine
    session = Session(engine.summarizer)
  }

  /// Asks the call that is going on, or else the next one, to stop: one atomic store.
  func cancel() { cancellation.cancel() }

  /// Does `work` unless the session is in use, and keeps the message if it is refused.
  func perform(_ work: (SessionHandle) throws(Refusal) -> Void) -> precis_status {
    guard enter() else { return precis_status(PRECIS_BUSY) }
    defer { leave() }
    do throws(Refusal) {
      try work(self)
      return precis_status(PRECIS_OK)
    } catch {
      message = StoredText(error.message)
      return error.status
    }
  }

  /// Marks the session as in use; false if it is already.
  func enter() -> Bool {
    isBusy.compareExchange(expected: false, desired: true, ordering: .acquiringAndReleasing).exchanged
  }

  private func leave() { isBusy.store(false, ordering: .releasing) }

  /// Adds an article unless it is over a limit; its bytes are not read before that is known.
  func add(_ fields: ArticleFields) throws(Refusal) {
    try checkCancellation()
    let count = fields.content.count
    func refuse(_ reason: String) throws(Refusal) {
      session.add(unread: LedgerEntry(id: fields.id, status: .tooLarge, reason: reason))
      throw .tooLarge(reason)
    }
    try checkSize(of: fields) { reason throws(Refusal) in try refuse(reason) }
    if count > engine.sessionBytes - byteCount {
      try refuse(
        "\(fields.id): with its \(count) bytes the session would exceed its limit of \(engine.sessionBytes) bytes: "
          + "raise the limit or leave the article out")
    }
    byteCount += count
    do throws(PrecisError) {
      try session.add(fields.article)
    } catch {
      throw Refusal(error)
    }
  }

  func add(unread entry: LedgerEntry) { session.add(unread: entry) }

  func set(_ progress: ProgressCall?) { self.progress = progress }

  func giveMessage(
    _ text: UnsafeMutablePointer<UnsafePointer<CChar>?>?, _ size: UnsafeMutablePointer<Int>?
  ) throws(Refusal) {
    try message.give(text, size)
  }

  func report() throws(Refusal) -> ResultHandle {
    let report = try cancellable { () throws(PrecisError) in
      try session.report(cancellation: cancellation, progress: progress?.handler)
    }
    return ResultHandle(report, engine.summarizer)
  }

  func stories() throws(Refusal) -> ResultHandle {
    let reports = try cancellable { () throws(PrecisError) in
      try session.stories(cancellation: cancellation, progress: progress?.handler)
    }
    return ResultHandle(lines: reports.map(\.json))
  }

  /// Takes one article through one stage.
  func read(_ stage: UInt32, _ fields: ArticleFields) throws(Refusal) -> ResultHandle {
    try checkCancellation()
    try checkSize(of: fields) { reason throws(Refusal) in throw .tooLarge(reason) }
    let article = fields.article
    let summarizer = engine.summarizer
    do throws(PrecisError) {
      switch Int(stage) {
      case PRECIS_STAGE_EXTRACTION: return ResultHandle(lines: [try summarizer.extraction(of: article).json])
      case PRECIS_STAGE_LANGUAGE: return ResultHandle(lines: [try summarizer.language(of: article).json])
      case PRECIS_STAGE_SENTENCES: return ResultHandle(lines: [try summarizer.sentences(of: article).json])
      case PRECIS_STAGE_ENTITIES:
        var report = try summarizer.entities(of: article)
        if !summarizer.options.explains { for name in report.entities.indices { report.entities[name].evidence = "" } }
        return ResultHandle(lines: [report.json])
      default: break
      }
    } catch {
      throw Refusal(error)
    }
    throw .unknownID("stage \(stage) is not known to version \(PrecisVersion.number)")
  }

  private func checkSize(
    of fields: ArticleFields, _ refuse: (String) throws(Refusal) -> Void
  ) throws(Refusal) {
    let limit = engine.summarizer.options.limits.articleBytes
    guard fields.content.count > limit else { return }
    try refuse(
      PrecisError.articleTooLarge(id: fields.id, limitBytes: limit, actualBytes: fields.content.count).description)
  }

  private func checkCancellation() throws(Refusal) {
    _ = try cancellable { () throws(PrecisError) in
      if cancellation.isCancelled { throw .cancelled }
    }
  }

  /// Does work that may be cancelled; a request that stopped it is used up.
  private func cancellable<Value>(_ work: () throws(PrecisError) -> Value) throws(Refusal) -> Value {
    do throws(PrecisError) {
      return try work()
    } catch {
      if error == .cancelled { cancellation.reset() }
      throw Refusal(error)
    }
  }
}

/// A C function that shows progress, with what is to be handed to it.
///
/// Unchecked: the header says on which thread it is called, and that the context is the C program's business.
struct ProgressCall: @unchecked Sendable {
  let function: @convention(c) (UnsafeMutableRawPointer?, UInt32, Int, Int) -> Void
  let context: UnsafeMutableRawPointer?

  /// The function as the library calls it.
  var handler: ProgressHandler {
    { progress in
      let step =
        switch progress.step {
        case .reading: PRECIS_STEP_READING
        case .comparing: PRECIS_STEP_COMPARING
        case .briefing: PRECIS_STEP_BRIEFING
        }
      function(context, UInt32(step), progress.done, progress.total)
    }
  }
}
