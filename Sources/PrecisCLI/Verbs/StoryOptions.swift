import ArgumentParser
import Precis

/// What makes a story.
struct StoryOptions: ParsableArguments {
  @Flag(name: .customLong("no-extract"), help: "Take texts as they are: do not look for the article in the page.")
  var takesWholeText = false

  @Option(
    help: ArgumentHelp(
      "Records with the same value of this field are one story; nothing is clustered.", valueName: "field"))
  var groupBy: String?

  @Flag(help: "All inputs are one story.")
  var singleStory = false

  func validate() throws {
    if groupBy != nil, singleStory {
      throw ValidationError("--group-by and --single-story exclude each other: give one of them.")
    }
    if groupBy?.isEmpty == true { throw ValidationError("--group-by needs the name of a field.") }
  }

  func apply(to options: inout Options) {
    options.extraction = takesWholeText ? .none : .mainText
    options.grouping = singleStory ? .single : groupBy != nil ? .byGroup : .byContent
  }
}
