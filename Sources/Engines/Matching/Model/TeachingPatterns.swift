internal import Foundation

/// The patterns that teach the model, laid out for being weighed round after round.
///
/// All levels of all fields stand in one list, so that a pattern is but a few places in it: a list of lists would
/// be asked for its owner at every step.
struct TeachingPatterns {
  /// Expected numbers of pairs of one person and of two, by level.
  struct Seen {
    var nameMatch: [Double]
    var nameOther: [Double]
    /// By field of `Pattern.others`.
    var match: [[Double]]
    /// Of pairs of two people, by level of `Pattern.source`.
    var sources: [Double]
  }

  private var counts: [Double] = []
  private var nameLevels: [Int32] = []
  /// Of each pattern the places of its levels, one per field.
  private var places: [UInt8] = []
  /// Where the levels of each field begin.
  private let starts: [Int]

  init(_ all: [(bits: UInt64, count: Int)]) {
    var starts: [Int] = []
    var end = 0
    for field in Pattern.others {
      starts.append(end)
      end += field.levels
    }
    self.starts = starts
    for (bits, count) in all where Pattern(bits: bits).isTeaching {
      counts.append(Double(count))
      nameLevels.append(Int32(Pattern.nameLevel(bits)))
      for (start, field) in zip(starts, Pattern.others) { places.append(UInt8(start + field.level(bits))) }
    }
  }

  /// Weighs each pattern and adds its pairs to what is believed before.
  func weighed(
    nameOdds: [Double], weights: [[Double]], match: [[Double]], sources: [Double]
  ) -> Seen {
    let fields = starts.count
    let firstSource = starts[WeightModel.sourceIndex]
    var nameMatch = [Double](repeating: 0, count: nameOdds.count)
    var nameOther = nameMatch
    var flatMatch = match.flatMap { $0 }
    var sources = sources
    let flatWeights = weights.flatMap { $0 }
    nameOdds.withUnsafeBufferPointer { nameOdds in
      flatWeights.withUnsafeBufferPointer { weights in
        places.withUnsafeBufferPointer { places in
          nameMatch.withUnsafeMutableBufferPointer { nameMatch in
            nameOther.withUnsafeMutableBufferPointer { nameOther in
              flatMatch.withUnsafeMutableBufferPointer { match in
                for index in counts.indices {
                  let nameLevel = Int(nameLevels[index])
                  let first = index * fields
                  var sum = nameOdds[nameLevel]
                  for place in first..<(first + fields) { sum += weights[Int(places[place])] }
                  let probability = 1 / (1 + exp(-sum))
                  let yes = probability * counts[index]
                  let no = counts[index] - yes
                  nameMatch[nameLevel] += yes
                  nameOther[nameLevel] += no
                  for place in first..<(first + fields) { match[Int(places[place])] += yes }
                  sources[Int(places[first + WeightModel.sourceIndex]) - firstSource] += no
                }
              }
            }
          }
        }
      }
    }
    let byField = zip(starts, Pattern.others).map { Array(flatMatch[$0..<($0 + $1.levels)]) }
    return Seen(nameMatch: nameMatch, nameOther: nameOther, match: byField, sources: sources)
  }
}
