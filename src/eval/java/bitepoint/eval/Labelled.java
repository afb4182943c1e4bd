package bitepoint.eval;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A message, and what somebody who writes it means.
///
/// @param meant as [bitepoint.understanding.ReadingLine] would print it
record Labelled(Printed meant, String message) {
  /// The lines `intent<TAB>details<TAB>message` of a file; `//` begins a comment.
  static List<Labelled> in(Path file) {
    try (var lines = Files.lines(file)) {
      return lines
          .filter(line -> !line.isBlank() && !line.startsWith("//"))
          .map(Labelled::of)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Labelled of(String line) {
    var cells = line.split("\t", 3);
    return new Labelled(Printed.of(cells[0], 1, cells[1]), cells[2]);
  }
}
