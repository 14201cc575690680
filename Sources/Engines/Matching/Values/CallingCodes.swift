/// Country calling codes and how numbers are dialled inside each country
/// (ITU-T E.164, list of assigned country codes; national plans from general knowledge).
enum CallingCodes {
  struct Plan: Sendable {
    let country: String
    let code: String
    /// Dialled before a number inside the country; nil when there is none.
    let trunk: String?
    /// Fewest and most digits of a national number without trunk prefix.
    let shortest: Int
    let longest: Int
    /// International access other than 00.
    let access: String?
  }

  static func plan(of country: String) -> Plan? { byCountry[country.uppercased()] }

  /// The plan whose code begins the digits; of several countries with one code, the first listed.
  static func plan(forDigits digits: [UInt8]) -> Plan? {
    for length in [3, 2, 1] where digits.count > length {
      if let plan = byCode[String(decoding: digits[..<length], as: UTF8.self)] { return plan }
    }
    return nil
  }

  private static let plans: [Plan] = table.split(separator: "\n").compactMap { line in
    let parts = line.split(separator: " ").map(String.init)
    guard parts.count >= 5, let low = Int(parts[3]), let high = Int(parts[4]) else { return nil }
    return Plan(
      country: parts[0], code: parts[1], trunk: parts[2] == "-" ? nil : parts[2], shortest: low,
      longest: high,
      access: parts.count > 5 ? parts[5] : nil)
  }

  private static let byCountry: [String: Plan] = Dictionary(plans.map { ($0.country, $0) }) { first, _ in
    first
  }
  private static let byCode: [String: Plan] = Dictionary(plans.map { ($0.code, $0) }) { first, _ in first }

  /// country, calling code, trunk prefix, fewest and most national digits, access code if not 00.
  private static let table = """
    US 1 1 10 10 011
    CA 1 1 10 10 011
    PR 1 1 10 10 011
    DO 1 1 10 10 011
    JM 1 1 10 10 011
    BS 1 1 10 10 011
    BB 1 1 10 10 011
    TT 1 1 10 10 011
    RU 7 8 10 10 810
    KZ 7 8 10 10 810
    EG 20 0 8 10
    ZA 27 0 9 9
    GR 30 - 10 10
    NL 31 0 9 9
    BE 32 0 8 9
    FR 33 0 9 9
    ES 34 - 9 9
    HU 36 06 8 9
    IT 39 - 6 11
    VA 39 - 6 11
    RO 40 0 9 9
    CH 41 0 9 9
    AT 43 0 4 13
    GB 44 0 9 10
    GG 44 0 9 10
    JE 44 0 9 10
    IM 44 0 9 10
    DK 45 - 8 8
    SE 46 0 7 9
    NO 47 - 8 8
    PL 48 - 9 9
    DE 49 0 6 13
    PE 51 0 8 9
    MX 52 - 10 10
    CU 53 0 8 8
    AR 54 0 10 11
    BR 55 0 10 11
    CL 56 - 9 9
    CO 57 - 8 10
    VE 58 0 10 10
    MY 60 0 8 10
    AU 61 0 9 9 0011
    ID 62 0 8 12
    PH 63 0 8 10
    NZ 64 0 8 10
    SG 65 - 8 8
    TH 66 0 8 9
    JP 81 0 9 10 010
    KR 82 0 8 10
    VN 84 0 9 10
    CN 86 0 9 11
    TR 90 0 10 10
    IN 91 0 10 10
    PK 92 0 9 10
    AF 93 0 9 9
    LK 94 0 9 9
    MM 95 0 7 10
    IR 98 0 10 10
    SS 211 0 9 9
    MA 212 0 9 9
    DZ 213 0 8 9
    TN 216 - 8 8
    LY 218 0 8 9
    GM 220 - 7 7
    SN 221 - 9 9
    MR 222 - 8 8
    ML 223 - 8 8
    GN 224 - 9 9
    CI 225 - 10 10
    BF 226 - 8 8
    NE 227 - 8 8
    TG 228 - 8 8
    BJ 229 - 8 10
    MU 230 - 7 8
    LR 231 0 7 9
    SL 232 0 8 8
    GH 233 0 9 9
    NG 234 0 8 10
    TD 235 - 8 8
    CF 236 - 8 8
    CM 237 - 9 9
    CV 238 - 7 7
    ST 239 - 7 7
    GQ 240 - 9 9
    GA 241 - 8 9
    CG 242 - 9 9
    CD 243 0 9 9
    AO 244 - 9 9
    GW 245 - 9 9
    SC 248 - 7 7
    SD 249 0 9 9
    RW 250 0 9 9
    ET 251 0 9 9
    SO 252 0 7 9
    DJ 253 - 8 8
    KE 254 0 9 9
    TZ 255 0 9 9
    UG 256 0 9 9
    BI 257 - 8 8
    MZ 258 - 8 9
    ZM 260 0 9 9
    MG 261 0 9 9
    RE 262 0 9 9
    YT 262 0 9 9
    ZW 263 0 9 9
    NA 264 0 8 9
    MW 265 0 7 9
    LS 266 - 8 8
    BW 267 - 7 8
    SZ 268 - 8 8
    KM 269 - 7 7
    ER 291 0 7 7
    AW 297 - 7 7
    FO 298 - 6 6
    GL 299 - 6 6
    GI 350 - 8 8
    PT 351 - 9 9
    LU 352 - 6 11
    IE 353 0 7 9
    IS 354 - 7 9
    AL 355 0 8 9
    MT 356 - 8 8
    CY 357 - 8 8
    FI 358 0 5 12
    BG 359 0 7 9
    LT 370 0 8 8
    LV 371 - 8 8
    EE 372 - 7 8
    MD 373 0 8 8
    AM 374 0 8 8
    BY 375 8 9 9 810
    AD 376 - 6 9
    MC 377 - 8 9
    SM 378 - 6 10
    UA 380 0 9 9
    RS 381 0 8 9
    ME 382 0 8 8
    XK 383 0 8 8
    HR 385 0 8 9
    SI 386 0 8 8
    BA 387 0 8 8
    MK 389 0 8 8
    CZ 420 - 9 9
    SK 421 0 9 9
    LI 423 - 7 9
    BZ 501 - 7 7
    GT 502 - 8 8
    SV 503 - 8 8
    HN 504 - 8 8
    NI 505 - 8 8
    CR 506 - 8 8
    PA 507 - 7 8
    PM 508 0 6 9
    HT 509 - 8 8
    GP 590 0 9 9
    BL 590 0 9 9
    MF 590 0 9 9
    BO 591 0 8 8
    GY 592 - 7 7
    EC 593 0 8 9
    GF 594 0 9 9
    PY 595 0 9 9
    MQ 596 0 9 9
    SR 597 - 6 7
    UY 598 0 8 8
    CW 599 - 7 8
    TL 670 - 7 8
    BN 673 - 7 7
    PG 675 - 7 8
    TO 676 - 5 7
    FJ 679 - 7 7
    VU 678 - 5 7
    NC 687 - 6 6
    WS 685 - 5 7
    PF 689 - 8 8
    HK 852 - 8 8 001
    MO 853 - 8 8
    KH 855 0 8 9
    LA 856 0 8 10
    BD 880 0 8 10
    TW 886 0 8 9
    MV 960 - 7 7
    LB 961 0 7 8
    JO 962 0 8 9
    SY 963 0 8 9
    IQ 964 0 8 10
    KW 965 - 8 8
    SA 966 0 8 9
    YE 967 0 7 9
    OM 968 - 8 8
    PS 970 0 8 9
    AE 971 0 8 9
    IL 972 0 8 9
    BH 973 - 8 8
    QA 974 - 8 8
    BT 975 - 7 8
    MN 976 0 8 8
    NP 977 0 8 10
    TJ 992 - 9 9
    TM 993 8 8 8
    AZ 994 0 9 9
    GE 995 0 9 9
    KG 996 0 9 9
    UZ 998 - 9 9
    """
}
