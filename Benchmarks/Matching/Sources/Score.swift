import Engines
import Foundation

/// Pair scores against the truth.
struct Score {
  var result: MatchResult
  var truth: [Int: Int]

  func report() {
    var sizes: [Int: Int] = [:]
    for entity in truth.values { sizes[entity, default: 0] += 1 }
    let total = sizes.values.reduce(0) { $0 + $1 * ($1 - 1) / 2 }
    var right = 0
    var wrong = 0
    for people in result.merged {
      for (index, a) in people.enumerated() {
        for b in people[(index + 1)...] { if truth[a] == truth[b] { right += 1 } else { wrong += 1 } }
      }
    }
    line("automatic", right, wrong, total)
    var middle = (right, wrong)
    var all = (right, wrong)
    var tenths = [(count: Int, right: Int, sum: Double)](repeating: (0, 0, 0), count: 10)
    var questions = [(count: Int, right: Double, sum: Double)](repeating: (0, 0, 0), count: 10)
    for question in result.review {
      var yes = 0
      var no = 0
      for a in question.left {
        for b in question.right { if truth[a] == truth[b] { yes += 1 } else { no += 1 } }
      }
      let tenth = min(9, Int(question.probability * 10))
      tenths[tenth].count += yes + no
      tenths[tenth].right += yes
      tenths[tenth].sum += question.probability * Double(yes + no)
      questions[tenth].count += 1
      questions[tenth].right += Double(yes) / Double(yes + no)
      questions[tenth].sum += question.probability
      all.0 += yes
      all.1 += no
      if question.probability >= 0.5 {
        middle.0 += yes
        middle.1 += no
      }
    }
    line("p >= 0.5 ", middle.0, middle.1, total)
    line("all shown", all.0, all.1, total)
    for (index, tenth) in tenths.enumerated() where tenth.count > 0 {
      let shown = tenth.sum / Double(tenth.count)
      let share = Double(tenth.right) / Double(tenth.count)
      let q = questions[index]
      print(
        String(
          format: "  %.1f pairs %5d shown %.3f right %.3f diff %+.3f%@   questions %5d shown %.3f right %.3f",
          Double(index) / 10, tenth.count, shown, share, share - shown,
          tenth.count >= 100 && abs(share - shown) > 0.08 ? " !!" : "",
          q.count, q.sum / Double(q.count), q.right / Double(q.count)))
    }
  }

  private func line(_ name: String, _ right: Int, _ wrong: Int, _ total: Int) {
    let precision = right + wrong == 0 ? 0 : Double(right) / Double(right + wrong)
    let recall = Double(right) / Double(max(total, 1))
    let f1 = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall)
    print(
      String(
        format: "%@  precision %.4f  recall %.4f  F1 %.4f  (%d right, %d wrong, %d true)", name, precision,
        recall, f1, right, wrong, total))
  }
}
