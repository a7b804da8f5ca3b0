import ArgumentParser

/// Finds the verb that a command line means, and has its arguments parsed.
enum CommandLineParser {
  /// The verb with its arguments.
  ///
  /// The parser of the whole command looks at the default verb's options several times over, and at much besides. So the verb
  /// that is named, or else the default one, parses its arguments alone. Whatever it does not take, a mistake or a call for
  /// help, is left to the whole command, which knows what to say.
  ///
  /// - Throws: what ArgumentParser throws.
  static func command(_ arguments: [String]) throws -> sending any ParsableCommand {
    if let (verb, rest) = verb(of: arguments), let command = try? verb.parseAsRoot(rest), type(of: command) == verb {
      return command
    }
    return try PrecisCommand.parseAsRoot(arguments)
  }

  /// The verb that the first argument names, with the other arguments; if it names none, the default one with all of them.
  private static func verb(of arguments: [String]) -> (any ParsableCommand.Type, [String])? {
    guard let first = arguments.first, PrecisCommand.isVerb(first) else {
      return (PrecisCommand.defaultVerb, arguments)
    }
    let verb = PrecisCommand.verbs.first { $0.configuration.commandName == first }
    return verb.map { ($0, Array(arguments.dropFirst())) }
  }
}
