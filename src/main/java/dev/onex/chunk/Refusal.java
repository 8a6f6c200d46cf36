package dev.onex.chunk;

import com.github.javaparser.Position;
import dev.onex.chunk.ChunkText.Rendered;
import dev.onex.finding.Location;
import dev.onex.outline.OpenEnd;
import dev.onex.source.SourceText;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a file's author is to read when the parser refuses a text: where it is in the file, and what
 * is wrong if that is better known than the parser says.
 *
 * @param complaint what the parser says
 * @param text what it was given
 * @param source the file
 * @param fallback where it is said if the parser gives no place in the file
 */
record Refusal(Complaint complaint, Rendered text, SourceText source, Location fallback) {

  private static final String STRANGE_LETTER =
      "JavaParser, which this check reads sources with, does not know the letter '%s', though Java"
          + " does; write the name without it";

  private static final String CONFLICT = "the mark of a merge conflict that nobody resolved";

  private static final Pattern CONFLICT_MARK = Pattern.compile("(<{7}|\\|{7}|={7}|>{7})( .*)?");

  UnparsableException exception() {
    Optional<Position> place =
        complaint.places().stream().filter(it -> text.lines().isInFile(it)).findFirst();
    Location location = place.map(this::onDisk).orElseGet(() -> source.inFile(fallback));
    Optional<String> letter = complaint.strangeLetter();
    if (letter.isPresent()) {
      String message = STRANGE_LETTER.formatted(letter.orElseThrow());
      return UnparsableException.byLimit(location, message);
    }
    if (place.filter(this::isConflict).isPresent()) {
      return UnparsableException.of(location, CONFLICT);
    }
    return openEnd().orElseGet(() -> UnparsableException.of(location, complaint.message()));
  }

  private Location onDisk(Position position) {
    Position inFile = text.lines().inFile(position);
    return source.inFile(Location.at(inFile.line, inFile.column));
  }

  private boolean isConflict(Position position) {
    return position.column == 1
        && text.text()
            .lines()
            .skip(position.line - 1L)
            .findFirst()
            .filter(it -> CONFLICT_MARK.matcher(it).matches())
            .isPresent();
  }

  private Optional<UnparsableException> openEnd() {
    return complaint.isLexical()
        ? OpenEnd.in(SourceText.of(text.text()))
            .filter(it -> text.lines().isInFile(new Position(it.line(), it.column())))
            .map(
                it ->
                    UnparsableException.of(
                        onDisk(new Position(it.line(), it.column())),
                        "the " + it.what() + " that starts here has no end"))
        : Optional.empty();
  }
}
