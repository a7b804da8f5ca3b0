/// An object of a JSON text, with members of any name.
///
/// What the compiler makes of a type that is `Decodable` is large, five kilobytes for each kind of object; this is small.
struct JSONObject {
  /// The name of a member.
  struct Key: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  let members: KeyedDecodingContainer<Key>

  /// Whether there is a member, be it `null`.
  func contains(_ name: String) -> Bool { members.contains(Key(stringValue: name)) }

  func string(_ name: String) throws -> String { try members.decode(String.self, forKey: Key(stringValue: name)) }

  func number(_ name: String) throws -> Int { try members.decode(Int.self, forKey: Key(stringValue: name)) }

  /// A member that is an object; nothing if it is missing or `null`.
  func object(_ name: String) throws -> JSONObject? {
    guard try isGiven(name) else { return nil }
    return JSONObject(members: try members.nestedContainer(keyedBy: Key.self, forKey: Key(stringValue: name)))
  }

  /// A member that is an array of objects; nothing if it is missing or `null`.
  func objects(_ name: String) throws -> [JSONObject]? { try isGiven(name) ? requiredObjects(name) : nil }

  /// A member that must be an array of objects.
  func requiredObjects(_ name: String) throws -> [JSONObject] {
    var elements = try members.nestedUnkeyedContainer(forKey: Key(stringValue: name))
    var objects: [JSONObject] = []
    while !elements.isAtEnd { objects.append(JSONObject(members: try elements.nestedContainer(keyedBy: Key.self))) }
    return objects
  }

  /// Whether there is a member that is not `null`.
  func isGiven(_ name: String) throws -> Bool {
    try contains(name) && !members.decodeNil(forKey: Key(stringValue: name))
  }
}
