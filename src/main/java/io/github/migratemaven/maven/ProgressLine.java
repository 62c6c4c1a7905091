package io.github.migratemaven.maven;

import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;

/**
 * One live line on a terminal. Written to the console itself: Maven 4 captures standard output and
 * prints it late.
 */
final class ProgressLine {

  private static final String ERASE = "\r\u001b[2K";

  private final @Nullable PrintWriter terminal;
  private boolean visible;

  private ProgressLine(@Nullable PrintWriter terminal) {
    this.terminal = terminal;
  }

  static ProgressLine on(PrintWriter terminal) {
    return new ProgressLine(terminal);
  }

  static ProgressLine nowhere() {
    return new ProgressLine(null);
  }

  /** Shows a text instead of the one shown before. */
  void show(String text) {
    if (terminal != null) {
      terminal.print(ERASE + text);
      terminal.flush();
      visible = true;
    }
  }

  /** Makes room for a line of the log. */
  void clear() {
    if (terminal != null && visible) {
      terminal.print(ERASE);
      terminal.flush();
      visible = false;
    }
  }
}
