package io.github.migratemaven.script;

import io.github.migratemaven.error.ErrorCode;
import io.github.migratemaven.error.MigrateException;
import io.github.migratemaven.error.NextStep;
import io.github.migratemaven.error.Problem;

/** What a script may not hold, said with its place. */
final class Refusals {

  private Refusals() {}

  static MigrateException unreadable(String label, String why, Throwable cause) {
    return Problem.of(ErrorCode.M101, "The file " + label + " cannot be read: " + why + ".")
        .next(NextStep.text("", "Check that it is a file and that you may read it."))
        .raise(cause);
  }

  static MigrateException directory(String label) {
    return Problem.of(ErrorCode.M101, label + " is a directory, not a file.")
        .next(NextStep.text("", "Name the file itself."))
        .raise();
  }

  static MigrateException tooLarge(String label) {
    return Problem.of(ErrorCode.M101, "The file " + label + " is larger than one gigabyte.")
        .next(NextStep.text("", "Load the data another way, with psql for example."))
        .raise();
  }

  static MigrateException invalidByte(Position at, int value) {
    return Problem.of(
            ErrorCode.M102,
            String.format("The byte 0x%02X at %s is not part of valid UTF-8.", value, at))
        .at(at.toString())
        .next(NextStep.text("", "Save the file as UTF-8" + encodingOf(at, value) + "."))
        .raise();
  }

  static MigrateException nul(Position at) {
    return Problem.of(
            ErrorCode.M103, "There is a NUL byte at " + at + ", which PostgreSQL does not accept.")
        .at(at.toString())
        .next(
            NextStep.text(
                "", "Save the file as UTF-8 (is it UTF-16 or a binary file?), or remove the byte."))
        .raise();
  }

  static MigrateException psqlCommand(Position at, String command) {
    return Problem.of(
            ErrorCode.M104,
            "\"" + command + "\" is a command of psql; only SQL is understood here.")
        .at(at.toString())
        .next(NextStep.text("", advice(command)))
        .raise();
  }

  static MigrateException textBehindCopy(Position at) {
    return Problem.of(
            ErrorCode.M105, "Something stands behind COPY … FROM stdin; on the same line.")
        .at(at.toString())
        .next(NextStep.text("", "Put it on a line of its own, after the line \\. of the data."))
        .raise();
  }

  static MigrateException endlessCopy(Position at) {
    return Problem.of(
            ErrorCode.M105, "The data of COPY … FROM stdin is not ended by a line with only \\. .")
        .at(at.toString())
        .next(NextStep.text("", "Add a line \\. after the last line of the data."))
        .raise();
  }

  /** UTF-16 betrays itself by its first byte; the rest mostly is Windows-1252. */
  private static String encodingOf(Position at, int value) {
    boolean first = at.line() == 1 && at.column() == 1;
    return first && value >= 0xFE ? " (it looks like UTF-16)" : ", or remove the byte";
  }

  private static String advice(String command) {
    return switch (command) {
      case "\\;" -> "Write ; without the backslash.";
      case "\\." -> "Remove the line: it ends the data of COPY … FROM stdin, and there is none.";
      case "\\copy" -> "Write COPY … FROM stdin; followed by the data and a line \\. .";
      case "\\i", "\\ir", "\\include", "\\include_relative" ->
          "Put the statements of the included file here.";
      case "\\connect", "\\c" -> "Remove the line: a script runs on the database it is run for.";
      default -> "Remove it, or write it as SQL.";
    };
  }
}
