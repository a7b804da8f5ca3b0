// swift-format-ignore-file: AlwaysUseLowerCamelCase
import CPrecis

/// The functions of `precis.h` that take a result.

/// `precis_result_close`, as `precis.h` describes it.
@c @implementation
public func precis_result_close(_ result: UnsafeMutablePointer<OpaquePointer?>?) -> precis_status {
  status { () throws(Refusal) in try release(result, as: ResultHandle.self) }
}

/// `precis_result_render`, as `precis.h` describes it.
@c @implementation
public func precis_result_render(
  _ result: OpaquePointer?, _ format: UInt32, _ text: UnsafeMutablePointer<UnsafePointer<CChar>?>?,
  _ size: UnsafeMutablePointer<Int>?
) -> precis_status {
  status { () throws(Refusal) in
    _ = try text.required("text")
    try object(result, as: ResultHandle.self).text(as: format).give(text, size)
  }
}

/// `precis_result_count`, as `precis.h` describes it.
@c @implementation
public func precis_result_count(
  _ result: OpaquePointer?, _ list: UInt32, _ i: Int, _ j: Int, _ count: UnsafeMutablePointer<Int>?
) -> precis_status {
  status { () throws(Refusal) in
    let position = ResultPosition(i: i, j: j, k: 0)
    try count.required("count").pointee = try object(result, as: ResultHandle.self).count(of: list, at: position)
  }
}

/// `precis_result_string`, as `precis.h` describes it.
@c @implementation
public func precis_result_string(
  _ result: OpaquePointer?, _ value: UInt32, _ i: Int, _ j: Int, _ k: Int,
  _ text: UnsafeMutablePointer<UnsafePointer<CChar>?>?, _ size: UnsafeMutablePointer<Int>?
) -> precis_status {
  status { () throws(Refusal) in
    _ = try text.required("text")
    let position = ResultPosition(i: i, j: j, k: k)
    try object(result, as: ResultHandle.self).text(value, at: position).give(text, size)
  }
}

/// `precis_result_integer`, as `precis.h` describes it.
@c @implementation
public func precis_result_integer(
  _ result: OpaquePointer?, _ value: UInt32, _ i: Int, _ j: Int, _ k: Int, _ integer: UnsafeMutablePointer<Int64>?
) -> precis_status {
  status { () throws(Refusal) in
    let variable = try integer.required("integer")
    let position = ResultPosition(i: i, j: j, k: k)
    guard case .integer(let found) = try object(result, as: ResultHandle.self).value(value, at: position) else {
      throw .unknownID("value \(value) is not an integer")
    }
    variable.pointee = Int64(found)
  }
}

/// `precis_result_number`, as `precis.h` describes it.
@c @implementation
public func precis_result_number(
  _ result: OpaquePointer?, _ value: UInt32, _ i: Int, _ j: Int, _ k: Int, _ number: UnsafeMutablePointer<Double>?
) -> precis_status {
  status { () throws(Refusal) in
    let variable = try number.required("number")
    let position = ResultPosition(i: i, j: j, k: k)
    guard case .number(let found) = try object(result, as: ResultHandle.self).value(value, at: position) else {
      throw .unknownID("value \(value) is not a number")
    }
    variable.pointee = found
  }
}
