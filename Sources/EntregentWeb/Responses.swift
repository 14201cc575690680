import HTTPTypes
import Hummingbird

/// Replies as HTTP, with the headers every one of them carries.
enum Responses {
  /// Nothing may be loaded but this app's own files, nothing inline runs, nobody may frame a page.
  static let contentPolicy = """
    default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; \
    form-action 'self'; base-uri 'none'; frame-ancestors 'none'
    """

  static func response(_ reply: Reply) -> Response {
    switch reply {
    case .page(let bytes, let status, _):
      return Response(
        status: .init(code: status), headers: pageHeaders, body: .init(byteBuffer: ByteBuffer(bytes: bytes)))
    case .redirect(let link):
      return Response(status: .seeOther, headers: [.location: link.address, .cacheControl: "no-store"])
    case .redirectRemembering(let link, let theme):
      return Response(
        status: .seeOther,
        headers: [
          .location: link.address, .cacheControl: "no-store",
          .setCookie:
            "entregent-theme=\(theme.rawValue); HttpOnly; SameSite=Strict; Path=/; Max-Age=31536000",
        ])
    case .file(let bytes, let type):
      return Response(
        status: .ok,
        headers: [.contentType: type, .cacheControl: "public, max-age=31536000, immutable"],
        body: .init(byteBuffer: ByteBuffer(bytes: bytes)))
    case .download(let bytes, let type, let name):
      return Response(
        status: .ok,
        headers: [
          .contentType: type, .cacheControl: "no-store",
          .contentDisposition: "attachment; filename=\"\(name)\"",
        ], body: .init(byteBuffer: ByteBuffer(bytes: bytes)))
    case .calendar(let bytes, let version):
      return Response(
        status: .ok,
        headers: [
          .contentType: "text/calendar; charset=utf-8", .cacheControl: "private, no-cache",
          .eTag: version.tag,
          .lastModified: version.changed,
        ], body: .init(byteBuffer: ByteBuffer(bytes: bytes)))
    case .unchanged(let version):
      return Response(
        status: .notModified,
        headers: [.cacheControl: "private, no-cache", .eTag: version.tag, .lastModified: version.changed])
    case .text(let text):
      return Response(
        status: .ok, headers: [.contentType: "text/plain; charset=utf-8", .cacheControl: "no-store"],
        body: .init(byteBuffer: ByteBuffer(string: text)))
    }
  }

  private static let pageHeaders: HTTPFields = [
    .contentType: "text/html; charset=utf-8",
    .cacheControl: "no-store",
  ]

  /// Added to every answer, errors included.
  static func guarded(_ response: Response) -> Response {
    var response = response
    response.headers[.contentSecurityPolicy] = contentPolicy
    response.headers[.frameOptions] = "DENY"
    response.headers[.xContentTypeOptions] = "nosniff"
    response.headers[.referrerPolicy] = "no-referrer"
    response.headers[.openerPolicy] = "same-origin"
    response.headers[.resourcePolicy] = "same-origin"
    response.headers[.permissionsPolicy] = "camera=(), geolocation=(), microphone=()"
    return response
  }
}
